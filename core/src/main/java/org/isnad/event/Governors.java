package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;

/** The verb that a noun hangs on: {@code شنت الطائرات غارة}, {@code تعرض الموكب لهجوم}. Places are tokens. */
final class Governors {
    private static final int REACH = 16;
    private static final int FAR = 24;
    private static final int NEAR = 8;
    private static final Wordlist AFTERMATH = Wordlist.of(Governors.class, "aftermath");
    private static final Wordlist STAND = Wordlist.of(Governors.class, "stand");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;
    private final Selves selves;
    private final Carriers carriers;
    private final Wills wills;
    private final OtherDeeds others;
    private final Coordination coordination;
    private final Announcements announcements;

    Governors(
            Page page,
            Names names,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Genitives genitives,
            Selves selves,
            Carriers carriers) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
        this.selves = selves;
        this.carriers = carriers;
        others = new OtherDeeds(page, names);
        wills = new Wills(page, phrases, subjects);
        coordination = new Coordination(page, names, subjects);
        announcements = new Announcements(page, names, phrases, subjects, voices, genitives);
    }

    /** Takes the parties of a happening told by a noun from the nearest verb before it. */
    void find(Happening happening) {
        int noun = beforeClause(happening);
        boolean aftermath = happening.isForce() && isAftermath(happening.hit.from());
        if (aftermath || happening.hit.has(LI) && isOthers(happening)) {
            return;
        }
        int least = Math.max(happening.from, noun - (isHeld(happening) ? FAR : REACH));
        int t = noun - 1;
        while (t >= least && !Carriers.ends(page, t) && (isAside(t) || !governs(happening, t, noun))) {
            t--;
        }
    }

    /** {@code وجهت نداء عاجلا لوقف}, {@code تحسبا لهجمات}: what others are asked for or feared to do. */
    private boolean isOthers(Happening happening) {
        int noun = happening.hit.from();
        int t = noun - 1;
        while (t > happening.from && phrases.nouns().isAdjective(t)) {
            t--;
        }
        Control control = page.isVerb(t) ? null : Control.at(page, t, noun);
        return Aims.isFeared(page, noun) || control != null && control.kind() == Control.Kind.ASKED;
    }

    /** {@code جنازة ضحايا الهجوم}, {@code ذكرى هذا التفجير}: a blow told of by what it left behind is nobody's deed there. */
    private boolean isAftermath(int noun) {
        return page.isAny(page.is(noun - 1, Particle.Kind.DEMONSTRATIVE) ? noun - 2 : noun - 1, AFTERMATH);
    }

    /** {@code عقد الوزير فلان … اجتماعا}, {@code بعث الملك … برقية تهنئة}: it stands behind offices of whoever holds or sends it. */
    private static boolean isHeld(Happening happening) {
        return happening.type() == Type.CONSULT
                || happening.type() == Type.SUPPORT && happening.hit.length() > 1 && !happening.hit.has(MASDAR);
    }

    /** {@code التحالف الذي تقوده السعودية}: a verb whose object is what its clause describes. */
    private boolean isAside(int t) {
        return page.is(t - 1, Particle.Kind.RELATIVE) && Link.isLeading(page, t);
    }

    /** Takes the parties that the word at a token gives; whether those before it have no say. */
    private boolean governs(Happening happening, int t, int noun) {
        if (Link.end(page, t, Link.Kind.CLAIM) >= 0 || page.is(t, "خلف") && page.isAny(t - 1, STAND)) {
            announcements.claimed(happening, t);
            return true;
        }
        if (happening.type() == Type.ASSAULT && announcements.isDenied(happening, t)) {
            announcements.claimed(happening, t);
            return true;
        }
        if (happening.isForce() && announcements.isAnswerable(t, noun)) {
            announcements.answers(happening, t);
            return true;
        }
        int agent = isPurpose(happening) ? Link.end(page, t, Link.Kind.AGENT) : -1;
        if (agent >= 0) {
            happening.addActor(phrases.at(agent, noun));
            return true;
        }
        return carried(happening, t, noun)
                || others.bar(happening, t, noun, isPurpose(happening) && happening.hit.has(MASDAR))
                || attended(happening, t);
    }

    /** {@code شن غارة}, {@code قرار الانسحاب}: takes the parties of a word that carries the noun; whether there is one that knows them. */
    private boolean carried(Happening happening, int t, int noun) {
        Hit carrier = page.hit(t, Carrier.class);
        boolean meeting = happening.type() == Type.CONSULT;
        if (carrier == null || meeting && carrier.sense().lexeme() == Carrier.SUFFERER) {
            return false;
        }
        if (carrier.sense().lexeme() == Carrier.WILL) {
            return wills.find(happening, carrier);
        }
        boolean unearned = carrier.sense().lexeme() == Carrier.EARNS && !carriers.isEarned(happening, carrier);
        if (unearned || !carriers.carries(carrier) || isSaid(happening, carrier) || isOthers(t, noun)) {
            return false;
        }
        carriers.govern(happening, carrier);
        return carrier.has(VERB) || !happening.actors.isEmpty() || !isPassedOn(carrier, noun);
    }

    /** {@code أعلنت الشرطة اعتقال}, {@code وصل الرئيس في زيارة}: takes the parties of any other verb; whether there is one. */
    private boolean attended(Happening happening, int t) {
        boolean purpose = isPurpose(happening);
        boolean verb = page.is(t, Particle.Kind.BE)
                ? purpose
                : names.at(t) == null
                        && (coordination.opensWithVerb(t, happening.from)
                                || purpose && happening.hit.has(MASDAR) && isDeed(t));
        if (!verb) {
            return false;
        }
        announcements.announced(happening, t);
        if (purpose) {
            purposed(happening, t);
        } else if (happening.actors.isEmpty() || happening.hit.has(LI)) {
            worded(happening, t);
        }
        return true;
    }

    /** Whether a verb that tells an event starts at the token. */
    private boolean isDeed(int t) {
        Hit deed = page.hit(t, Trigger.class);
        return deed != null && deed.has(VERB);
    }

    /**
     * Where the clause or help starts that a comma right before the noun ends: {@code خاض المقاتلون، الذين وصلوا أمس، معارك},
     * {@code تواصل القوات، بإسناد من التحالف، تطهير}.
     */
    private int beforeClause(Happening happening) {
        int noun = happening.hit.from();
        if (!page.isComma(noun - 1)) {
            return noun;
        }
        for (int t = noun - 2; t >= Math.max(happening.from, noun - REACH) && !Carriers.ends(page, t); t--) {
            if (page.is(t, Particle.Kind.RELATIVE)) {
                return t;
            }
            if (page.isComma(t)) {
                return others.isHelp(t + 1) ? t : noun;
            }
        }
        return noun;
    }

    /** {@code تعرضت المدينة لقصف إسرائيلي}: the subject of the verb before suffers what others do. */
    void suffered(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1;
                t >= Math.max(happening.from, noun - NEAR) && !Carriers.ends(page, t) && !others.isOther(t, noun);
                t--) {
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carriers.carries(carrier)) {
                boolean suffers = carrier.sense().lexeme() == Carrier.SUFFERER
                        || carrier.sense().lexeme() == Carrier.EARNS && carriers.isEarned(happening, carrier);
                Phrase subject = suffers ? carriers.sufferer(happening, carrier) : null;
                boolean place = subject != null && genitives.isSpot(subject);
                happening.addRecipient(place ? null : subject);
                return;
            }
            if (page.isVerb(t) && names.at(t) == null) {
                return;
            }
        }
    }

    /** {@code شرعت القوات بشن سلسلة من الهجمات}: the verbal noun right before has its doer from the verb before it. */
    private boolean isPassedOn(Hit carrier, int noun) {
        int before = page.is(carrier.from() - 1, Particle.Kind.PREPOSITION) ? carrier.from() - 2 : carrier.from() - 1;
        return phrases.afterMeasures(carrier.to(), noun) == noun && page.hit(before, Title.class) == null;
    }

    /** {@code رد على إطلاق صواريخ}: with this preposition, what somebody else does. */
    private boolean isOthers(int t, int noun) {
        Control control = Control.at(page, t, noun - 1);
        return control != null && control.preposition() != null && control.kind() == Control.Kind.OTHER;
    }

    /** A verb of saying does no violence. */
    private boolean isSaid(Happening happening, Hit carrier) {
        boolean feeling = carrier.sense().lexeme() == Carrier.VOICES && isAbout(carrier.to(), happening.hit.from());
        boolean word = feeling || voices.cued(carrier.from()) != null;
        return happening.isForce() && word && carrier.sense().lexeme() != Carrier.MOUNTS;
    }

    /** {@code عبر عن فرحه}: whether somebody only tells what he feels about it. */
    private boolean isAbout(int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.is(t, "عن")) {
                return true;
            }
        }
        return false;
    }

    /** {@code روسيا للضغط على}, {@code إلى وقف لاستهداف}: whether somebody right before the noun, or what is asked for, parts it from who asks. */
    private boolean isOfOthers(int from, Happening happening) {
        int noun = happening.hit.from();
        boolean others = false;
        for (int t = from; t < noun && !others; t++) {
            Phrase asked = page.is(t, "الي") ? null : phrases.at(t, noun);
            others = page.is(t, "الي") || asked != null && asked.isParty() && asked.to() == noun;
        }
        return others;
    }

    /** {@code توجهوا للتظاهر}: who does the one does the other, unless somebody is asked for it. */
    private void purposed(Happening happening, int verb) {
        Phrase subject = Opponents.subject(subjects, happening, verb);
        if (subject != null
                && others.asks(happening, verb)
                && isOfOthers(Math.max(subject.to(), verb + 1), happening)) {
            return;
        }
        Party self = subject == null ? selves.of(verb) : null;
        happening.addActor(subject);
        if (self != null) {
            happening.actors.add(self);
        }
    }

    /** {@code وصل الرئيس في زيارة}: what is done by word is done by the subject of the verb, or whom it quotes. */
    private void worded(Happening happening, int verb) {
        switch (happening.type()) {
            case CONSULT, AGREE, REQUEST, SUPPORT, THREATEN, REJECT, CONCEDE, COOPERATE, AID -> {
                Party quoted = quoted(verb);
                Phrase subject = Opponents.subject(subjects, happening, verb);
                if (quoted != null) {
                    happening.actors.add(quoted);
                } else if (subject != null && subject.isName()) {
                    happening.addActor(subject);
                }
            }
            default -> {}
        }
    }

    /** {@code نقلت الوكالة عن الوزير}: whoever is known by name and quoted by the verb of reporting here, or null. */
    private Party quoted(int verb) {
        Statement told = voices.cued(verb);
        return told == null || told.speaker().entity() == null
                ? null
                : new Party(told.speaker().name(), told.speaker().entity());
    }

    /** {@code لقصف المدينة}, {@code للتظاهر}, but not {@code للهجوم الإرهابي}, {@code لاتهامه}. */
    private boolean isPurpose(Happening happening) {
        Hit noun = happening.hit;
        boolean gathering = switch (happening.type()) {
            case CONSULT, PROTEST, REQUEST, ACCUSE -> true;
            default -> false;
        };
        boolean known = noun.has(DEFINITE) && (noun.length() == 1 || isDescribed(noun));
        boolean because = noun.has(PRONOUN) && page.word(noun.from()).folded().contains("تهام");
        return noun.has(LI) && !because && (gathering || !known);
    }

    /** {@code للهجوم الإرهابي}: a noun with the article and an adjective of its own. */
    private boolean isDescribed(Hit noun) {
        return noun.length() == 2
                && page.word(noun.from()).folded().startsWith("لل")
                && phrases.nouns().isEpithet(noun.to() - 1);
    }
}
