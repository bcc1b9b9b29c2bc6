package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Nouns;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** The parties of an event told by a noun: genitives, adjectives of nationality, the verb that it hangs on. Places are tokens. */
final class NounFrames {
    private static final int NEAR = 14;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Complements complements;
    private final Genitives genitives;
    private final Governors governors;
    private final Constructs constructs;
    private final Possessives possessives;
    private final Adjuncts adjuncts;
    private final NounOwners owners;
    private final Doers doers;
    private final Authors authors;
    private final Judgements judgements;

    NounFrames(
            Page page,
            Names names,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Complements complements,
            Genitives genitives,
            Carriers carriers,
            Governors governors,
            Doers doers,
            Judgements judgements) {
        this.judgements = judgements;
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.complements = complements;
        this.genitives = genitives;
        this.governors = governors;
        this.doers = doers;
        constructs = new Constructs(page, names, phrases, genitives, carriers);
        adjuncts = new Adjuncts(page, names, phrases, subjects, voices);
        possessives = new Possessives(page, phrases, subjects, genitives, carriers, adjuncts, voices);
        authors = new Authors(page, names, phrases, subjects);
        owners = new NounOwners(page, phrases, subjects, genitives);
    }

    void read(Happening happening) {
        if (isCue(happening)) {
            addressed(happening);
            return;
        }
        if (Obligations.is(happening.trigger) || happening.trigger.isVerdict()) {
            return;
        }
        Phrase genitive = constructs.genitive(happening);
        int rest = around(happening, genitive);
        if (happening.warAtHome) {
            return;
        }
        people(happening, genitive);
        authors.find(happening);
        if (happening.actors.isEmpty()) {
            happening.addActor(doers.mounted(happening));
        }
        carried(happening);
        said(happening);
        struck(happening);
        visitor(happening);
        attended(happening);
        if (happening.type() == Type.AID && page.is(happening.hit.to() - 1, "من")) {
            happening.addRecipient(subjects.pronouns().meant(happening.hit.from(), happening.from, happening.actors));
        } else if (happening.recipients.isEmpty() && !happening.trigger.isMutual()) {
            happening.addRecipient(judgements.author(happening, rest));
            if (happening.recipients.isEmpty()) {
                complements.find(happening, rest);
            }
            if (!happening.actors.isEmpty() && happening.recipients.isEmpty()) {
                governors.suffered(happening);
            }
        } else if (happening.recipients.isEmpty()) {
            opposed(happening, rest);
        }
    }

    /** {@code حرب شنتها الحكومة ضد المتمردين}, {@code خاضت حربا على المتمردين}: a fight of one side against the other. */
    void opposed(Happening happening, int rest) {
        boolean near = Link.is(page, rest, Link.Kind.AGAINST);
        for (int t = rest; t < Math.min(happening.to - 1, rest + NEAR) && !endsFight(t, happening.end); t++) {
            boolean war = happening.hit.has(VERB) || t == rest && isWar(happening.hit.from());
            Phrase side = page.is(t, "علي") && war ? phrases.at(t + 1, happening.to) : null;
            boolean on = side != null && side.isParty() && side.kind() != Phrase.Kind.PLACE;
            if (near || on || page.is(t, "ضد") && happening.type() == Type.ASSAULT) {
                happening.oneSided = true;
                happening.addRecipient(phrases.at(t + 1, happening.to));
                return;
            }
        }
    }

    /** {@code حربها على المتمردين}. */
    private boolean isWar(int t) {
        String folded = page.word(t).folded();
        return folded.contains("حرب") && !folded.startsWith("محارب");
    }

    /** Whether others fight from a token on, or another clause or deed begins. */
    private boolean endsFight(int t, int end) {
        return page.mark(t) == '.'
                || Link.is(page, t, Link.Kind.SIDES)
                || Link.is(page, t, Link.Kind.BEYOND)
                || Link.is(page, t, Link.Kind.CLAUSE)
                || t > end && page.hit(t, Trigger.class) != null;
    }

    /** {@code داعيا}, {@code مطالبين}, {@code متهمة موسكو}: a participle that reports, asks or charges. */
    private boolean isCue(Happening happening) {
        Hit hit = happening.hit;
        boolean asks = happening.type() == Type.REQUEST
                && hit.length() == 1
                && !hit.has(PREPOSITION)
                && page.word(hit.from()).folded().endsWith("ين");
        boolean charges = happening.trigger.lemma().startsWith("متهم") && hit.length() == 1;
        return (voices.cued(hit.from()) != null || asks || charges)
                && happening.trigger.recipients().contains("obj")
                && !hit.has(MASDAR | DEFINITE)
                && !happening.isWords(page);
    }

    private void addressed(Happening happening) {
        int end = happening.hit.to();
        Phrase object = phrases.isHonour(end) ? null : subjects.after(end, happening.to);
        happening.addRecipient(object);
        if (object != null && !object.isParty() && happening.type() == Type.REQUEST && page.isDefinite(object.from())) {
            happening.recipients.add(phrases.described(object));
        }
        if (happening.recipients.isEmpty()) {
            happening.addRecipient(judgements.author(happening, end));
        }
        if (happening.recipients.isEmpty()) {
            complements.find(happening, end);
        }
    }

    /** Takes the parties right around the noun, and tells where the rest of its sentence starts. */
    private int around(Happening happening, Phrase genitive) {
        Hit hit = happening.hit;
        if (complements.endsInPronoun(happening)) {
            happening.addRecipient(complements.seized(happening));
        } else if (happening.endsInPreposition(page)) {
            if (page.is(hit.to() - 1, "من")) {
                happening.addActor(genitive);
                boolean known = genitive != null
                        && (page.isDefinite(genitive.from())
                                || phrases.nouns().isOwnOffice(genitive.from())
                                || page.word(genitive.from()).senses() > 0
                                        && page.word(genitive.from()).sense(0).has(PRONOUN));
                if (known && !genitive.isParty() && happening.type() == Type.AID) {
                    happening.actors.add(phrases.described(genitive));
                }
            } else if (page.is(hit.to() - 1, "لدي")
                    && happening.trigger.recipients().contains("subj")) {
                happening.addActor(genitive);
                Phrase held = subjects.before(hit.from(), happening.from);
                happening.addRecipient(held != null && held.from() < hit.from() ? held : null);
            } else {
                happening.addRecipient(genitive);
                boolean owned = hit.has(PRONOUN) && Link.at(page, hit.to() - 1) == null;
                happening.addActor(owned ? possessives.owner(happening, List.of()) : null);
            }
        } else if (genitive != null && isWhere(happening, genitive)) {
            return genitive.to();
        } else if (genitive != null && genitive.isParty()) {
            constructs.read(happening, genitive);
            barred(happening, genitive);
            happening.owned = !happening.actors.isEmpty();
            return genitive.to();
        } else if (hit.has(PRONOUN) && happening.type() != Type.REQUEST) {
            Phrase doer = doers.behind(happening, genitives);
            if (doer == null) {
                possessives.read(happening);
            } else {
                happening.addActor(doer);
                happening.addRecipient(subjects.pronouns().meant(hit.from(), happening.from, doer.parties()));
            }
        } else if (isNational(happening)) {
            happening.recipients.add(phrases.nouns().described(hit.to(), hit.to() + 1));
        } else {
            genitives.envoy(happening);
            if (!happening.trigger.isFending()) {
                genitives.nation(happening, hit.from() + 1);
            }
            return owners.find(happening);
        }
        return hit.to();
    }

    /** {@code منع الصين من}: who is kept from something does not keep others from it. */
    private void barred(Happening happening, Phrase genitive) {
        boolean bars = happening.trigger.lemma().startsWith("منع") && isFrom(genitive.to(), happening.to);
        if (bars && happening.recipients.isEmpty()) {
            happening.recipients.addAll(happening.actors);
            happening.actors.clear();
        }
    }

    /** {@code السلطات المكلفة بالتفتيش من}: whether what somebody is kept from follows him and what describes him. */
    private boolean isFrom(int end, int to) {
        int t = end;
        while (t < Math.min(to, end + 4)
                && page.mark(t) == 0
                && !page.is(t, "من")
                && names.at(t) == null
                && (page.isDefinite(t) || page.words(t, t).startsWith("ب"))) {
            t++;
        }
        return t < to && page.is(t, "من");
    }

    /** {@code إعدام كرواتي}: a man told by his nation suffers what is done to men. */
    private boolean isNational(Happening happening) {
        Hit hit = happening.hit;
        Sense nation = hit.to() < happening.to ? page.word(hit.to()).sense(Nationality.class) : null;
        return nation != null
                && !nation.has(DEFINITE | CONJUNCTION | PREPOSITION)
                && names.at(hit.to()) == null
                && happening.trigger.patient()
                && (happening.takesPeople() || happening.trigger.isEffect() || happening.trigger.mode() != null)
                && happening.type() != Type.CONSULT
                && !hit.has(DEFINITE | ACCUSATIVE | PRONOUN);
    }

    /** {@code قصف حلب}, {@code محادثات جنيف}: a town alone is where it happens; {@code مغادرة ليبيا}: what is left. */
    private boolean isWhere(Happening happening, Phrase genitive) {
        boolean force = happening.isForce() && happening.type() != Type.SANCTION;
        boolean spot = force || happening.type() == Type.CONSULT || happening.type() == Type.AGREE;
        boolean strife = genitives.isStrife(happening) && genitives.place(genitive) != null;
        happening.warAtHome = strife && genitive.parties().size() == 1 && !genitives.isAgainst(genitive.to());
        boolean left = happening.trigger.isAsked() && happening.leavesPlace() && genitives.place(genitive) != null;
        boolean summit = "multilateral".equals(happening.trigger.mode())
                && genitives.place(genitive) != null
                && genitive.parties().size() == 1
                && !page.is(genitive.to(), "مع");
        return happening.warAtHome || left || summit || spot && genitives.isSpot(genitive);
    }

    /** Whose arrest or release it is, whatever they are called. */
    private void people(Happening happening, Phrase genitive) {
        if (happening.recipients.isEmpty()
                && happening.takesPeople()
                && happening.trigger.strength() > 2
                && genitive != null
                && !genitive.isParty()) {
            happening.recipients.add(phrases.described(genitive));
        }
    }

    private void carried(Happening happening) {
        int noun = happening.hit.from();
        int before = page.is(noun - 1, "علي") ? noun - 2 : noun - 1;
        boolean background = (happening.isForce() || happening.type() == Type.PROTEST)
                && !happening.trigger.isMutual()
                && before >= happening.from
                && Link.is(page, before, Link.Kind.BEYOND);
        boolean during = happening.type() == Type.PROTEST && page.isAny(noun - 1, "خلال", "اثناء");
        if (background || during || Link.is(page, noun, Link.Kind.AGENT)) {
            return;
        }
        boolean meeting = happening.isMeeting();
        boolean lacksSide = happening.actors.isEmpty() || meeting && happening.actors.size() < 2;
        if (lacksSide && !page.is(happening.hit.to(), "بين") && !happening.isHarm()) {
            happening.guessed = happening.actors.isEmpty();
            governors.find(happening);
        }
    }

    private void said(Happening happening) {
        Phrase author = happening.actors.isEmpty() || happening.guessed ? owners.author(happening) : null;
        if (author != null) {
            happening.actors.clear();
            happening.addActor(author);
        }
    }

    /** {@code التقى الرئيس فلان خلال زيارة}: he who is named last before a visit has come. */
    private void visitor(Happening happening) {
        int noun = happening.hit.from();
        boolean visit = happening.actors.isEmpty() && "visit".equals(happening.trigger.mode());
        if (!visit || !page.isAny(noun - 1, "خلال", "في", "اثناء")) {
            return;
        }
        for (int t = noun - 2; t >= Math.max(happening.from, noun - NEAR); t--) {
            NameMention name = names.at(t);
            if (name != null && name.type() == Entity.Type.PER) {
                happening.addActor(phrases.at(name.from(), noun));
                return;
            }
        }
    }

    /** {@code قال الوزير بعد محادثات مع نظيره}: who goes or talks is whoever the clause is about. */
    private void attended(Happening happening) {
        boolean open = happening.type() == Type.CONSULT
                && happening.actors.isEmpty()
                && happening.recipients.isEmpty()
                && !happening.hit.has(DEFINITE | PRONOUN);
        Phrase subject = open ? adjuncts.subject(happening) : null;
        happening.addActor(subject != null && subject.isName() ? subject : null);
    }

    /** {@code قال الوزير بعد اجتماع مع فلان}: who met the only one told; whoever the clause is about. */
    void met(Happening happening) {
        int end = phrases.nouns().afterAdjectives(happening.end, happening.to);
        boolean one = happening.type() == Type.CONSULT && happening.actors.size() == 1 && page.is(end, "مع");
        Phrase subject = one ? adjuncts.subject(happening) : null;
        if (subject != null && subject.isName() && subject.parties().size() == 1) {
            happening.addActor(subject);
        }
    }

    /** {@code استهدفت غارة}: the blow is the subject of a verb of hitting. */
    private void struck(Happening happening) {
        if (!happening.recipients.isEmpty() || !isStruckBefore(happening.hit.from())) {
            return;
        }
        int object = happening.hit.to();
        Nouns nouns = phrases.nouns();
        while (object < happening.to && (nouns.nation(object) != null || nouns.isAdjective(object))) {
            object++;
        }
        happening.addRecipient(genitives.next(object, happening.to));
    }

    private boolean isStruckBefore(int noun) {
        int t = noun - 1;
        while (t > 0 && !page.isVerb(t) && phrases.afterMeasures(t, noun) == noun) {
            t--;
        }
        return complements.isStrike(t);
    }
}
