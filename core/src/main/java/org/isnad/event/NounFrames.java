package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Nouns;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Event.Type;

/** The parties of an event told by a noun: genitives, adjectives of nationality, the verb that it hangs on. Places are tokens. */
final class NounFrames {
    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;
    private final Detainees detainees;
    private final Genitives genitives;
    private final Governors governors;
    private final Constructs constructs;
    private final Possessives possessives;
    private final FightAgainst fights;
    private final CueParticiples cues;
    private final Visitors visitors;
    private final NounOwners owners;
    private final Spots spots;
    private final Envoys envoys;
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
            Judgements judgements,
            FightAgainst fights,
            Visitors visitors,
            Adjuncts adjuncts) {
        this.judgements = judgements;
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.complements = complements;
        detainees = new Detainees(page, phrases, subjects);
        this.genitives = genitives;
        this.governors = governors;
        this.doers = doers;
        this.fights = fights;
        this.visitors = visitors;
        constructs = new Constructs(page, names, phrases, genitives, carriers, subjects.adverbials());
        cues = new CueParticiples(page, phrases, subjects, voices, complements, judgements);
        possessives = new Possessives(page, phrases, subjects, genitives, carriers, adjuncts, voices);
        authors = new Authors(page, names, phrases, subjects);
        owners = new NounOwners(page, phrases, subjects, genitives, adjuncts);
        spots = new Spots(page, names, genitives);
        envoys = new Envoys(page, names, phrases);
    }

    void read(Happening happening) {
        if (cues.is(happening)) {
            cues.find(happening);
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
        agent(happening);
        said(happening);
        struck(happening);
        visitors.visitor(happening);
        visitors.attended(happening);
        sufferers(happening, rest);
    }

    /** Who suffers it where nobody around the noun does, from a token on. */
    private void sufferers(Happening happening, int rest) {
        if (happening.type() == Type.AID && page.is(happening.hit.to() - 1, "من")) {
            happening.addRecipient(subjects.pronouns().meant(happening.hit.from(), happening.from, happening.actors));
        } else if (happening.recipients.isEmpty() && !happening.trigger.isMutual()) {
            happening.addRecipient(judgements.author(happening, rest));
            if (happening.recipients.isEmpty() && !judgements.isCrime(happening.hit)) {
                complements.find(happening, rest);
            }
            if (!happening.actors.isEmpty() && happening.recipients.isEmpty()) {
                governors.suffered(happening);
            }
        } else if (happening.recipients.isEmpty()) {
            fights.find(happening, rest);
        }
    }

    /** Takes the parties right around the noun, and tells where the rest of its sentence starts. */
    private int around(Happening happening, Phrase genitive) {
        Hit hit = happening.hit;
        if (detainees.find(happening, genitive)) {
            return genitive == null ? hit.to() : genitive.to();
        }
        if (complements.endsInPronoun(happening)) {
            happening.addRecipient(complements.seized(happening));
        } else if (happening.endsInPreposition(page)) {
            behind(happening, genitive);
        } else if (possessives.isInto(happening)) {
            return genitive == null ? hit.to() : genitive.to();
        } else if (genitive != null && spots.is(happening, genitive)) {
            return genitive.to();
        } else if (envoys.findMany(happening)) {
            return hit.to() + 1;
        } else if (genitive != null && genitive.isParty()) {
            constructs.read(happening, genitive);
            barred(happening, genitive);
            happening.owned = !happening.actors.isEmpty();
            return genitive.to();
        } else if (hit.has(PRONOUN) && happening.type() != Type.REQUEST) {
            owned(happening);
        } else if (isNational(happening)) {
            happening.recipients.add(phrases.nouns().described(hit.to(), hit.to() + 1));
        } else {
            envoys.find(happening);
            if (!happening.trigger.isFending()) {
                genitives.nation(happening, hit.from() + 1);
            }
            return owners.find(happening);
        }
        return hit.to();
    }

    /** {@code هجوم من}, {@code مساعدات إلى}: takes whom the preposition stands before that ends the words of the noun. */
    private void behind(Happening happening, Phrase genitive) {
        Hit hit = happening.hit;
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
        } else {
            happening.addRecipient(genitive);
            boolean owned = hit.has(PRONOUN) && Link.at(page, hit.to() - 1) == null;
            happening.addActor(owned ? possessives.owner(happening, List.of()) : null);
        }
    }

    /** {@code قصفها}: takes whom the pronoun of the noun means. */
    private void owned(Happening happening) {
        Phrase doer = doers.behind(happening, genitives);
        if (doer == null) {
            possessives.read(happening);
        } else {
            happening.addActor(doer);
            happening.addRecipient(subjects.pronouns().meant(happening.hit.from(), happening.from, doer.parties()));
        }
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
                && hit.length() == 1
                && !nation.has(DEFINITE | CONJUNCTION | PREPOSITION)
                && names.at(hit.to()) == null
                && happening.trigger.patient()
                && (happening.takesPeople()
                        || happening.trigger.isEffect()
                        || happening.trigger.mode() != null && !isMeasure(happening.type()))
                && happening.type() != Type.CONSULT
                && !hit.has(DEFINITE | ACCUSATIVE | PRONOUN);
    }

    /** {@code حصار إسرائيلي}: what is laid on others by the nation told. */
    private static boolean isMeasure(Type type) {
        return type == Type.COERCE || type == Type.SANCTION;
    }

    /** Whose arrest or release it is, whatever they are called. */
    private void people(Happening happening, Phrase genitive) {
        if (happening.recipients.isEmpty()
                && happening.takesPeople()
                && !complements.endsInPronoun(happening)
                && happening.trigger.strength() > 2
                && genitive != null
                && !genitive.isParty()) {
            happening.recipients.addAll(phrases.told(genitive));
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

    /** {@code أعلنت السعودية إطلاق صواريخ من قبل الجماعة}: the agent told behind a blow goes before whoever tells it. */
    private void agent(Happening happening) {
        boolean open = happening.isForce() && (happening.actors.isEmpty() || happening.guessed);
        Phrase agent = open ? doers.agent(happening) : null;
        if (agent != null && !happening.recipients.containsAll(agent.parties())) {
            happening.actors.clear();
            happening.addActor(agent);
            happening.guessed = false;
        }
    }

    private void said(Happening happening) {
        Phrase author = happening.actors.isEmpty() || happening.guessed ? owners.author(happening) : null;
        if (author != null) {
            happening.actors.clear();
            happening.addActor(author);
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
