package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Reads who acts and who suffers from the phrases around a trigger. */
final class Frames {
    private static final int REACH = 16;
    private static final Wordlist GOING = Wordlist.of(Frames.class, "going");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Doers doers;
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final FightAgainst fights;
    private final AllSides allSides;
    private final Holders holders;
    private final Complements complements;
    private final Treaties treaties;
    private final Tariffs tariffs;
    private final Partners partners;
    private final Readiness readiness;
    private final Grievances grievances;
    private final Dispersals dispersals;
    private final Duties duties;
    private final Verdicts verdicts;
    private final Offers offers;
    private final Embassies embassies;

    Frames(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        doers = new Doers(page, names, subjects, phrases.nouns());
        Selves selves = new Selves(page, voices, subjects);
        readiness = new Readiness(page, subjects, voices, selves);
        Genitives genitives = new Genitives(page, names, phrases, subjects);
        embassies = new Embassies(page, phrases.nouns());
        offers = new Offers(page, phrases, genitives);
        ThingOwners things = new ThingOwners(page, names, phrases, subjects, genitives);
        complements = new Complements(page, phrases, subjects, genitives, things);
        Judgements judgements = new Judgements(page, names, phrases, subjects);
        verbs = new VerbFrames(
                page, names, phrases, subjects, voices, complements, genitives, things, doers, selves, judgements);
        duties = new Duties(page, names, phrases, subjects);
        verdicts = new Verdicts(page, names, phrases, subjects, judgements);
        Carriers carriers =
                new Carriers(page, names, phrases, complements, subjects, voices, genitives, selves, judgements);
        Governors governors = new Governors(page, names, phrases, subjects, voices, genitives, selves, carriers);
        treaties = new Treaties(page, names, phrases);
        tariffs = new Tariffs(page, names, phrases);
        partners = new Partners(page, names, phrases, subjects);
        grievances = new Grievances(page, names, phrases, genitives);
        dispersals = new Dispersals(page, phrases, subjects, genitives);
        holders = new Holders(page, phrases, subjects.pronouns());
        fights = new FightAgainst(page, phrases);
        Adjuncts adjuncts = new Adjuncts(page, names, phrases, subjects, voices);
        Visitors visitors = new Visitors(page, names, phrases, adjuncts);
        allSides = new AllSides(page, names, phrases, subjects, voices, genitives, visitors);
        nouns = new NounFrames(
                page,
                names,
                phrases,
                subjects,
                voices,
                complements,
                genitives,
                carriers,
                governors,
                doers,
                judgements,
                fights,
                visitors,
                adjuncts);
    }

    /** Puts the parties of a happening in place. */
    void read(Happening happening) {
        around(happening);
        embassies.part(happening);
        unnamed(happening);
        verdicts.find(happening);
        bearers(happening);
        allSides.find(happening);
        parted(happening);
        treaties.find(happening);
        tariffs.find(happening);
        partners.find(happening);
        grievances.find(happening);
    }

    /** Those told by the phrases around its verb or noun. */
    private void around(Happening happening) {
        if (happening.hit.has(VERB) && !isOwned(happening) || page.is(happening.hit.from(), Particle.Kind.NEGATION)) {
            verbs.read(happening);
            if (happening.trigger.isMutual() && happening.type() == Type.ASSAULT) {
                fights.find(happening, happening.end);
            }
        } else {
            nouns.read(happening);
        }
        if (readiness.isTold(happening)) {
            readiness.find(happening);
        }
    }

    /** Those told by its own words, or farther on, where the phrases around it name nobody. */
    private void unnamed(Happening happening) {
        if (happening.actors.isEmpty()) {
            happening.addActor(doers.named(happening));
        }
        if (happening.recipients.isEmpty() && actsOnPeople(happening)) {
            happening.addRecipient(object(happening));
        }
        dispersals.find(happening);
        holders.find(happening);
        if (happening.recipients.isEmpty() && Statuses.isSpeech(happening.type())) {
            happening.addRecipient(judged(happening));
        }
        if (happening.recipients.isEmpty()) {
            happening.addRecipient(complements.author(happening));
        }
        if (happening.recipients.isEmpty()) {
            happening.addRecipient(offers.maker(happening));
        }
    }

    /** Whose duty is asked for, or who is threatened, where nobody suffers it yet. */
    private void bearers(Happening happening) {
        if (happening.type() == Type.REQUEST && happening.recipients.isEmpty()) {
            happening.addRecipient(duties.bearer(happening));
        }
        if (happening.type() == Type.THREATEN && happening.recipients.isEmpty()) {
            happening.addRecipient(duties.threatened(happening));
        }
    }

    /** Nobody both acts and suffers, nor does a place suffer that is left. */
    private void parted(Happening happening) {
        if (happening.guessed) {
            happening.actors.removeAll(happening.recipients);
        }
        happening.recipients.removeAll(happening.actors);
        if (happening.leavesPlace()) {
            happening.recipients.clear();
            leaver(happening);
        }
    }

    /** {@code ندد الكرملين بما صرح به الوزير}: who did or said what is spoken of; or null. */
    private Phrase judged(Happening happening) {
        boolean judges =
                happening.type() == Type.ACCUSE || happening.type() == Type.SUPPORT || happening.type() == Type.REJECT;
        for (int t = happening.hit.to(); judges && t + 2 < Math.min(happening.to, happening.hit.to() + REACH); t++) {
            if (page.isAny(t, "ما", "بما") && page.isVerb(t + 1)) {
                int verb = page.isAny(t + 2, "به", "بها") ? t + 3 : t + 2;
                Phrase doer = subjects.after(verb, happening.to);
                boolean other = doer != null && doer.isName() && !happening.actors.containsAll(doer.parties());
                return other && doer.from() == verb ? doer : null;
            }
            if (page.mark(t) == '.' || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return null;
            }
        }
        return null;
    }

    /** {@code قال إن المسلحين دخلوا القرية وقتلوا}: the people before a verb in the plural that has no subject of its own; or null. */
    Phrase they(Happening happening) {
        Hit hit = happening.hit;
        boolean they = hit.has(VERB)
                && hit.has(PLURAL)
                && hit.has(CONJUNCTION)
                && !hit.has(FIRST_PERSON)
                && !happening.passive
                && happening.trigger.takesObject()
                && !happening.recipients.isEmpty();
        Phrase people = they ? subjects.topic(hit.from(), happening.from) : null;
        return people != null && subjects.pronouns().areMany(people.from()) ? people : null;
    }

    /** {@code سيطرته على}: what looks like a verb with an object that it cannot have is a noun with its owner. */
    private boolean isOwned(Happening happening) {
        Hit hit = happening.hit;
        return hit.has(PRONOUN)
                && !hit.has(FIRST_PERSON)
                && happening.endsInPreposition(page)
                && !leaves(happening)
                && !Resumptions.isAsked(page, happening, hit.to() - 1)
                && Link.at(page, hit.to() - 1) == null
                && !happening.trigger.takesObject();
    }

    /** {@code إخراج المقاتلين من البلدة}: those among its words leave. */
    private void leaver(Happening happening) {
        int last = happening.hit.to() - 1;
        Hit side = last > happening.hit.from() ? page.hit(last, Side.class) : null;
        boolean noun = side != null && !side.has(PRONOUN) && !happening.hit.has(VERB) && isPeople(last);
        Phrase people = noun && page.isAny(happening.hit.from(), GOING) ? phrases.at(last, happening.to) : null;
        if (people != null) {
            happening.actors.clear();
            happening.addActor(people);
            happening.actors.addAll(people.isParty() ? List.of() : phrases.told(people));
        }
    }

    /** {@code الاتفاق الذي انسحبت منه}. */
    private boolean leaves(Happening happening) {
        Hit hit = happening.hit;
        return "withdraw".equals(happening.trigger.mode())
                && !hit.has(PLURAL)
                && page.isAny(hit.to() - 1, "منه", "منها");
    }

    private static boolean actsOnPeople(Happening happening) {
        boolean acts = happening.isForce() || happening.type() == Type.AID || happening.takesPeople();
        return acts && happening.trigger.takesObject() || "crowd-control".equals(happening.trigger.mode());
    }

    /** {@code فرقت الشرطة متظاهرين}, {@code إجلاء المدنيين}, {@code إدانته بتهمة}: people who are among its words. */
    private Phrase object(Happening happening) {
        int last = happening.end - 1;
        int first = happening.hit.from();
        if (last == first) {
            return null;
        }
        Sense masdar = page.word(first).sense(Trigger.class);
        if (happening.takesPeople() && masdar != null && masdar.has(MASDAR) && masdar.has(PRONOUN)) {
            return subjects.pronouns().meant(first, happening.from, happening.actors);
        }
        boolean people = isPeople(last);
        Phrase phrase = people ? phrases.at(last, happening.to) : null;
        return phrase == null || happening.actors.containsAll(phrase.parties()) ? null : phrase;
    }

    private boolean isPeople(int t) {
        NameMention name = names.at(t);
        if (name != null) {
            return name.type() == Entity.Type.ORG && name.canAct();
        }
        Hit side = page.hit(t, Side.class);
        Side who = side == null ? null : (Side) side.sense().lexeme();
        boolean many = side != null && side.has(PLURAL);
        return many && (who.is(Side.Kind.PEOPLE) || who.is(Side.Kind.FORCE) || who.is(Side.Kind.REBELS))
                || who != null && who.is(Side.Kind.REBELS);
    }
}
