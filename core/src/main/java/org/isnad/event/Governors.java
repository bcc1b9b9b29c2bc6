package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/** The verb that a noun hangs on: {@code شنت الطائرات غارة}, {@code تعرض الموكب لهجوم}. Places are tokens. */
final class Governors {
    private static final int REACH = 16;
    private static final int FAR = 24;
    private static final int NEAR = 8;
    private static final int OFFICE = 4;
    private static final int PHRASE = 3;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Complements complements;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;
    private final Selves selves;
    private final Wills wills;
    private final Coordination coordination;

    Governors(
            Page page,
            Names names,
            Phrases phrases,
            Complements complements,
            Subjects subjects,
            Voices voices,
            Genitives genitives,
            Selves selves) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.complements = complements;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
        this.selves = selves;
        wills = new Wills(page, phrases, subjects);
        coordination = new Coordination(page, names, subjects);
    }

    /** Takes the parties of a happening told by a noun from the nearest verb before it. */
    void find(Happening happening) {
        int noun = beforeClause(happening);
        int reach = happening.type() == Type.CONSULT ? FAR : REACH;
        for (int t = noun - 1; t >= Math.max(happening.from, noun - reach) && !ends(t); t--) {
            if (Link.is(page, t, Link.Kind.CLAIM)) {
                claimed(happening, t);
                return;
            }
            int agent = isPurpose(happening) ? Link.end(page, t, Link.Kind.AGENT) : -1;
            if (agent >= 0) {
                happening.addActor(phrases.at(agent, noun));
                return;
            }
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carrier.sense().lexeme() == Carrier.WILL) {
                if (wills.find(happening, carrier)) {
                    return;
                }
            } else if (carrier != null && carries(carrier) && !isSaid(happening, carrier) && !isOthers(t, noun)) {
                governed(happening, carrier);
                if (carrier.has(VERB) || !happening.actors.isEmpty() || !isPassedOn(carrier, noun)) {
                    return;
                }
            }
            boolean purpose = isPurpose(happening) && happening.hit.has(MASDAR);
            if (isOther(t, noun) && !(purpose && isOfVerb(t)) && !isJoined(happening, t)) {
                return;
            }
            boolean be = page.is(t, Particle.Kind.BE);
            Hit deed = page.hit(t, Trigger.class);
            boolean verb = coordination.opensWithVerb(t, happening.from) || purpose && deed != null && deed.has(VERB);
            if (be ? isPurpose(happening) : verb && names.at(t) == null) {
                announced(happening, t);
                adjunct(happening, t);
                return;
            }
        }
    }

    /** {@code خاض المقاتلون، الذين وصلوا أمس، معارك}, {@code تواصل القوات، بإسناد من التحالف، تطهير}: where the clause or help starts that a comma right before the noun ends. */
    private int beforeClause(Happening happening) {
        int noun = happening.hit.from();
        if (!phrases.nouns().isComma(noun - 1)) {
            return noun;
        }
        for (int t = noun - 2; t >= Math.max(happening.from, noun - REACH) && !ends(t); t--) {
            if (page.is(t, Particle.Kind.RELATIVE)) {
                return t;
            }
            if (phrases.nouns().isComma(t)) {
                return isHelp(t + 1) ? t : noun;
            }
        }
        return noun;
    }

    /** {@code تعرضت المدينة لقصف إسرائيلي}: the subject of the verb before suffers what others do. */
    void suffered(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - NEAR) && !ends(t) && !isOther(t, noun); t--) {
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carries(carrier)) {
                Phrase subject = carrier.sense().lexeme() == Carrier.SUFFERER ? subject(happening, carrier) : null;
                boolean place = subject != null && genitives.isSpot(subject);
                happening.addRecipient(place ? null : subject);
                return;
            }
            if (page.isVerb(t) && names.at(t) == null) {
                return;
            }
        }
    }

    /** {@code جدد الرئيس اتهامه}: whether the nearest verb before is one whose subject does it. */
    boolean isSetGoing(Happening happening) {
        int noun = happening.hit.from();
        boolean object = !happening.hit.has(PREPOSITION) && !page.is(noun - 1, Particle.Kind.PREPOSITION);
        for (int t = noun - 1; object && t >= Math.max(happening.from, noun - NEAR) && !ends(t); t--) {
            Hit carrier = page.hit(t, Carrier.class);
            if (page.isVerb(t) && names.at(t) == null || carrier != null && carrier.has(VERB)) {
                return carrier != null && carrier.sense().lexeme() == Carrier.DOER;
            }
        }
        return false;
    }

    /** {@code واصل الجيش قصف}: the subject, told right before the noun, of a verb that sets it going; or null. */
    Phrase master(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - NEAR) && !ends(t); t--) {
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carrier.has(VERB) && carries(carrier)) {
                Carrier kind = (Carrier) carrier.sense().lexeme();
                boolean does = (kind == Carrier.DOER || kind == Carrier.MOUNTS) && voices.cued(t) == null;
                Phrase subject = does ? subject(happening, carrier) : null;
                boolean next = subject != null && (subject.to() == noun || carrier.to() == noun);
                happening.governor = next ? t : -1;
                return next && subject.isParty() ? subject : null;
            }
        }
        return null;
    }

    private boolean ends(int t) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.is(t, Particle.Kind.COMPLEMENTIZER) && !page.is(t, Particle.Kind.BE);
    }

    private boolean carries(Hit carrier) {
        return carrier.has(VERB | MASDAR)
                && !Link.is(page, carrier.from(), Link.Kind.TOPIC)
                && !isHead(carrier)
                && names.at(carrier.from()) == null
                && !subjects.isTime(carrier.from());
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

    /** {@code تنظيم داعش}: the head of a name. */
    private boolean isHead(Hit carrier) {
        NameMention name = names.at(carrier.to());
        return !carrier.has(VERB) && name != null && page.hit(carrier.from(), Head.class) != null;
    }

    /** A verb of saying does no violence. */
    private boolean isSaid(Happening happening, Hit carrier) {
        return happening.isForce()
                && voices.cued(carrier.from()) != null
                && carrier.sense().lexeme() != Carrier.MOUNTS;
    }

    /** Another event stands between. */
    private boolean isOther(int t, int noun) {
        Hit trigger = page.hit(t, Trigger.class);
        return trigger != null
                && !((Trigger) trigger.sense().lexeme()).isEffect()
                && names.at(t) == null
                && page.hit(t, Carrier.class) == null
                && noun - t > 1
                && !trigger.has(BA)
                && !isHelp(t)
                && !page.word(t + 1).folded().startsWith("و");
    }

    /** {@code بإسناد من}: it tells with whose help something is done. */
    private boolean isHelp(int t) {
        Hit trigger = page.hit(t, Trigger.class);
        boolean help = trigger != null && ((Trigger) trigger.sense().lexeme()).type() == Type.AID;
        return help && !trigger.has(VERB) && page.words(t, t).startsWith("ب");
    }

    /** {@code تمكنوا من تفجير عبوات وتدمير ملاجئ}: a verbal noun that shares its doer with one it is joined to. */
    private boolean isJoined(Happening happening, int t) {
        Hit other = page.hit(t, Trigger.class);
        return happening.hit.has(WA)
                && happening.hit.has(MASDAR)
                && other.has(MASDAR)
                && !other.has(DEFINITE | PRONOUN);
    }

    /** Whether a verb that tells an event covers the token. */
    private boolean isOfVerb(int token) {
        for (int t = token; t >= Math.max(0, token - PHRASE); t--) {
            Hit trigger = page.hit(t, Trigger.class);
            if (trigger != null && trigger.has(VERB) && trigger.to() > token) {
                return true;
            }
        }
        return false;
    }

    /** {@code وصل الرئيس في زيارة}: what is done by word is done by the subject of the verb. */
    private void adjunct(Happening happening, int verb) {
        Hit noun = happening.hit;
        if (isPurpose(happening)) {
            Phrase subject = Opponents.subject(subjects, happening, verb);
            Party self = subject == null ? selves.of(verb) : null;
            happening.addActor(subject);
            if (self != null) {
                happening.actors.add(self);
            }
            return;
        }
        if (!happening.actors.isEmpty() && !noun.has(LI)) {
            return;
        }
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

    /** {@code لقصف المدينة}, {@code للتظاهر}. */
    private static boolean isPurpose(Happening happening) {
        Hit noun = happening.hit;
        boolean gathering = switch (happening.type()) {
            case CONSULT, PROTEST, REQUEST, ACCUSE -> true;
            default -> false;
        };
        return noun.has(LI) && (gathering || noun.length() > 1 || !noun.has(DEFINITE));
    }

    /** {@code أعلنت الشرطة اعتقال}, {@code نفى الجيش قصف}: whoever can do it tells what he has done. */
    private void announced(Happening happening, int verb) {
        Statement told = voices.cued(verb);
        if (told == null || !happening.actors.isEmpty() || !happening.hit.has(MASDAR) || !isOwnDeed(told.act())) {
            return;
        }
        int noun = happening.hit.from();
        Phrase subject = subjects.after(verb + 1, noun);
        int near = page.is(noun - 1, "عن") ? 1 : 0;
        if (subject == null && noun - verb - near < PHRASE) {
            elsewhere(happening, told.speaker());
        }
        if (subject == null || noun - subject.to() > near) {
            return;
        }
        int office = Math.min(noun, verb + 1 + OFFICE);
        for (int t = verb + 2; t < office; t++) {
            if (page.is(t, "باسم")) {
                happening.addActor(armed(phrases.at(t + 1, noun)));
                return;
            }
        }
        happening.addActor(armed(subject));
    }

    /** {@code وأعلنت اعتقال}, {@code بيان أعلنت فيه عن فرض}: a body that is told elsewhere has done it. */
    private static void elsewhere(Happening happening, Speaker speaker) {
        if (speaker.kind() == Speaker.Kind.ORGANIZATION && speaker.entity() != null) {
            happening.actors.add(new Party(speaker.name(), speaker.entity()));
        }
    }

    private Phrase armed(Phrase phrase) {
        return phrase != null && genitives.isArmed(phrase) ? phrase : null;
    }

    private static boolean isOwnDeed(Act act) {
        return act == Act.INFORM || act == Act.AFFIRM || act == Act.DENY || act == Act.PROMISE;
    }

    /** {@code أعلن التنظيم مسؤوليته عن الهجوم}. */
    private void claimed(Happening happening, int claim) {
        for (int t = claim - 1; t >= Math.max(happening.from, claim - REACH); t--) {
            if (page.isVerb(t) && names.at(t) == null) {
                Phrase subject = subjects.after(t + 1, claim);
                happening.addActor(subject == null ? subjects.before(t, happening.from) : subject);
                return;
            }
        }
    }

    private void governed(Happening happening, Hit verb) {
        Carrier carrier = (Carrier) verb.sense().lexeme();
        happening.governor = verb.has(VERB) ? verb.from() : -1;
        if (carrier == Carrier.STRIKES || carrier == Carrier.HARMS) {
            return;
        }
        if (carrier == Carrier.LETS) {
            happening.addActor(let(verb.to(), happening.hit.from()));
            return;
        }
        complements.between(happening, verb.to(), happening.hit.from());
        Phrase subject = subject(happening, verb);
        happening.elided = subject == null;
        if (subject == null) {
            Party self = selves.of(verb.from());
            if (self != null) {
                happening.actors.add(self);
            }
        } else if (carrier != Carrier.SUFFERER || happening.hit.has(BA)) {
            happening.addActor(subject);
        } else if (genitives.place(subject) == null || Statuses.isSpeech(happening.type())) {
            happening.addRecipient(subject);
        }
    }

    /** {@code شجع القرار الجيش على}, {@code سمح للقوات بـ}: who stands last before what he is let do; or null. */
    private Phrase let(int from, int noun) {
        int end = page.isAny(noun - 1, "علي", "الي") ? noun - 1 : noun;
        Phrase last = null;
        for (int t = from; t < end; t = last == null ? t + 1 : Math.max(t + 1, last.to())) {
            Phrase phrase = phrases.at(t, end);
            last = phrase != null && phrase.isParty() ? phrase : last;
        }
        return last != null && last.to() == end ? last : null;
    }

    private Phrase subject(Happening happening, Hit verb) {
        int next = page.isAny(verb.to(), "به", "بها", "فيه") ? verb.to() + 1 : verb.to();
        if (verb.has(PRONOUN) && verb.has(MASDAR) && !page.isVerb(verb.from() - 1)) {
            return subjects.pronouns().meant(verb.from(), happening.from, List.of());
        }
        Phrase subject = verb.has(PRONOUN) ? null : subjects.after(next, happening.hit.from());
        boolean own = verb.to() == happening.hit.from() && page.isDefinite(verb.to());
        if (subject == null && !own && verb.has(VERB) && verb.has(CONJUNCTION) && !verb.has(PLURAL | DUAL)) {
            subject = coordination.carried(verb.from(), happening.from, verb.has(FEMININE));
        }
        if (verb.has(VERB) && (subject == null || !subject.isParty() || verb.has(PLURAL))) {
            subject = subjects.before(verb.from(), happening.from);
        }
        return subject == null && verb.has(CONJUNCTION) ? subjects.topic(verb.from(), happening.from) : subject;
    }
}
