package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/**
 * Reads who acts and who suffers from the phrases around a trigger. Places are tokens; {@code from} and {@code to} bound
 * the sentence.
 */
final class Frames {
    private static final int REACH = 16;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;

    Frames(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices) {
        this.voices = voices;
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Puts the parties of a happening in place. */
    void read(Happening happening, int from, int to) {
        if (happening.hit.has(VERB) || page.is(happening.hit.from(), Particle.Kind.NEGATION)) {
            verb(happening, from, to);
        } else {
            noun(happening, from, to);
        }
        by(happening, to);
        if (happening.trigger.isMutual()
                || happening.type() == Type.CONSULT && !"visit".equals(happening.trigger.mode())) {
            mutual(happening, from, to);
        }
        happening.recipients.removeAll(happening.actors);
    }

    // ---- verbs

    private void verb(Happening happening, int from, int to) {
        Hit hit = happening.hit;
        Trigger trigger = happening.trigger;
        Phrase inside = hit.length() > 1 ? phrases.at(hit.from() + 1, to) : null;
        boolean captive = trigger.mode() != null && trigger.mode().equals("abduct");
        if (inside != null
                && inside.isParty()
                && !captive
                && !page.isDefinite(hit.from() + 1)
                && !trigger.recipients().contains("subj")) {
            withSubject(happening, inside, from, to);
            return;
        }
        Phrase before = subjects.before(hit.from(), from);
        Phrase after = subjects.after(hit.to(), to);
        if (trigger.recipients().contains("subj") || isSuffered(hit)) {
            suffered(happening, before != null && !hit.has(CONJUNCTION) ? before : after, to);
            return;
        }
        boolean preposition = hit.length() > 1 && page.is(hit.to() - 1, Particle.Kind.PREPOSITION);
        boolean objectRelative = hit.has(PRONOUN) && page.is(hit.from() - 1, Particle.Kind.RELATIVE);
        boolean subjectAfter = (before == null || objectRelative)
                && !preposition
                && !hit.has(FIRST_PERSON)
                && !(hit.has(PLURAL | DUAL) && hit.length() == 1)
                && !isElided(hit, after)
                && !subjects.isPronounBefore(hit.from());
        if (!subjectAfter) {
            add(happening.actors, before);
            if (before == null) {
                himself(happening, hit.from());
            }
            boolean split = happening.end > hit.to();
            patient(happening, split ? next(happening.end, to) : after, happening.end, from, to);
        } else if (after != null) {
            withSubject(happening, after, from, to);
        } else {
            patient(happening, null, happening.end, from, to);
        }
        if (happening.actors.isEmpty() && hit.length() > 1) {
            adjective(happening, hit.to(), to);
        }
        if (happening.actors.isEmpty() && happening.recipients.isEmpty() == false && hit.has(PRONOUN)) {
            add(happening.actors, subjects.main(from, hit.from()));
        }
    }

    /** {@code قال الجيش إنه قصف}: who says "he" of the doer speaks of himself. */
    private void himself(Happening happening, int verb) {
        Statement around = voices.around(verb);
        boolean known = around != null
                && (around.speaker().entity() != null || around.speaker().kind() == Speaker.Kind.ORGANIZATION);
        if (known && subjects.isPronounBefore(verb)) {
            happening.actors.add(
                    new Party(around.speaker().name(), around.speaker().entity()));
        }
    }

    /** Its subject suffers it, from whom {@code من} names right after. */
    private void suffered(Happening happening, Phrase subject, int to) {
        int verb = happening.hit.from();
        Statement around = voices.around(verb);
        if (subjects.isPronounBefore(verb) && around != null && around.speaker().entity() != null) {
            happening.recipients.add(
                    new Party(around.speaker().name(), around.speaker().entity()));
        } else {
            add(happening.recipients, subject);
        }
        Phrase genitive =
                happening.hit.length() > 1 || happening.end > happening.hit.to() ? genitive(happening.end, to) : null;
        if (genitive != null && genitive.isName()) {
            add(happening.actors, genitive);
        }
        if (page.is(happening.end, "من") && doer(happening, happening.end) < 0) {
            add(happening.actors, phrases.at(happening.end + 1, to));
        }
    }

    private void withSubject(Happening happening, Phrase subject, int from, int to) {
        int rest = Math.max(subject.to(), happening.end);
        Phrase object = next(rest, to);
        if (isPassive(happening, subject, object)) {
            add(happening.recipients, subject);
            return;
        }
        add(happening.actors, subject);
        patient(happening, object, rest, from, to);
    }

    /** The object, whom a pronoun at the verb means if it has one; otherwise what follows a preposition. */
    private void patient(Happening happening, Phrase object, int rest, int from, int to) {
        Hit hit = happening.hit;
        boolean preposition = hit.length() > 1 && page.is(hit.to() - 1, Particle.Kind.PREPOSITION);
        if (hit.has(PRONOUN) && happening.trigger.takesObject()) {
            add(happening.recipients, subjects.antecedentOfPronoun(hit.from(), from, happening.actors));
        } else if (happening.trigger.takesObject() || preposition) {
            add(happening.recipients, object);
            if (happening.recipients.isEmpty()
                    && happening.takesPeople()
                    && happening.trigger.strength() > 2
                    && object != null) {
                happening.recipients.add(phrases.described(object));
            }
        }
        if (happening.recipients.isEmpty() && !(hit.has(PRONOUN) && happening.trigger.takesObject())) {
            after(happening, rest, from, to);
        }
    }

    /** {@code تعرض لهجوم}: the subject of the set phrase suffers it. */
    private boolean isSuffered(Hit hit) {
        Hit carrier = hit.length() > 1 ? page.hit(hit.from(), Carrier.class) : null;
        return carrier != null && carrier.sense().lexeme() == Carrier.SUFFERER;
    }

    /** A verb of reporting whose source stands elsewhere: what follows is whom it is said to. */
    private boolean isElided(Hit hit, Phrase after) {
        Statement cued = voices.cued(hit.from());
        return cued != null && after != null && !voices.isSource(phrases.afterMeasures(after.from(), after.to()));
    }

    private Phrase next(int t, int to) {
        int at = subjects.afterCircumstances(pastRelative(t, to), to);
        if (at >= to || page.is(at, Particle.Kind.PREPOSITION) || subjects.hasPreposition(at)) {
            return null;
        }
        return phrases.at(at, to);
    }

    /** Past a relative clause that a comma ends. */
    private int pastRelative(int t, int to) {
        if (page.is(t, Particle.Kind.RELATIVE) || phrases.isComma(t) && page.is(t + 1, Particle.Kind.RELATIVE)) {
            for (int i = t + 1; i < Math.min(to, t + REACH); i++) {
                if (phrases.isComma(i)) {
                    return i + 1;
                }
            }
        }
        return t;
    }

    /** {@code اعتقل 150 شخصا}: people, and no object after them. */
    private boolean isPassive(Happening happening, Phrase subject, Phrase object) {
        if (!happening.trigger.takesObject() || object != null && object.isParty()) {
            return false;
        }
        if (happening.type() == Type.ACCUSE && "allege".equals(happening.trigger.mode())) {
            return page.words(subject.to(), subject.to()).startsWith("ب") && subject.to() < happening.to;
        }
        boolean vowel = page.words(happening.hit.from(), happening.hit.from()).indexOf('ُ') >= 0;
        boolean counted = phrases.figure(phrases.afterMeasures(subject.from(), subject.to())) != null;
        return vowel || counted || subject.kind() == Phrase.Kind.PEOPLE && happening.isForce() && object == null;
    }

    // ---- nouns

    private void noun(Happening happening, int from, int to) {
        Hit hit = happening.hit;
        Trigger trigger = happening.trigger;
        int rest = hit.to();
        boolean participle =
                voices.cued(hit.from()) != null && trigger.recipients().contains("obj");
        if (participle && !hit.has(MASDAR | DEFINITE)) {
            add(happening.recipients, subjects.after(hit.to(), to));
            if (happening.recipients.isEmpty()) {
                after(happening, rest, from, to);
            }
            return;
        }
        boolean closed =
                hit.length() > 1 && (phrases.nation(hit.to() - 1) != null || phrases.isAdjective(hit.to() - 1));
        Phrase genitive = closed || hit.has(DEFINITE | ACCUSATIVE) || hit.has(PRONOUN) ? null : genitive(hit.to(), to);
        boolean preposition = hit.length() > 1 && page.is(hit.to() - 1, Particle.Kind.PREPOSITION);
        if (preposition) {
            add(page.is(hit.to() - 1, "من") ? happening.actors : happening.recipients, genitive);
        } else if (genitive != null && happening.isForce() && isCapital(genitive)) {
            rest = genitive.to();
        } else if (genitive != null && genitive.isParty()) {
            Phrase second = next(genitive.to(), to);
            Phrase to2 = second == null ? attached(genitive.to(), to, "ل") : second;
            boolean acts = (!trigger.patient() || genitive.isName() && to2 != null) && !isTarget(hit.to(), trigger);
            add(acts && !trigger.recipients().contains("subj") ? happening.actors : happening.recipients, genitive);
            if (acts && to2 != null) {
                add(happening.recipients, to2);
            }
            rest = genitive.to();
        } else if (hit.has(PRONOUN)) {
            Phrase owner = subjects.antecedentOfPronoun(hit.from(), from, List.of());
            add(
                    trigger.patient() && attached(hit.to(), to, "ل") == null ? happening.recipients : happening.actors,
                    owner);
        } else {
            adjective(happening, hit.from() + 1, to);
            owner(happening, to);
        }
        if (happening.recipients.isEmpty()
                && happening.takesPeople()
                && trigger.strength() > 2
                && genitive != null
                && !genitive.isParty()) {
            happening.recipients.add(phrases.described(genitive));
        }
        boolean lacksSide = happening.actors.isEmpty() || happening.type() == Type.CONSULT;
        if (lacksSide && !page.is(hit.to(), "بين") && !trigger.isEffect()) {
            happening.guessed = happening.actors.isEmpty();
            governor(happening, from);
        }
        if (struckBefore(hit.from()) && happening.recipients.isEmpty()) {
            int object = hit.to();
            while (object < to && (phrases.nation(object) != null || phrases.isAdjective(object))) {
                object++;
            }
            add(happening.recipients, next(object, to));
        }
        if (happening.type() == Type.AID && page.is(hit.to() - 1, "من")) {
            add(happening.recipients, subjects.antecedentOfPronoun(hit.from(), from, happening.actors));
        } else if (happening.recipients.isEmpty() && !trigger.isMutual()) {
            after(happening, rest, from, to);
        }
    }

    /** {@code استهدفت غارة}: the blow is the subject of a verb of hitting. */
    private boolean struckBefore(int noun) {
        int t = noun - 1;
        while (t > 0 && !page.isVerb(t) && phrases.afterMeasures(t, noun) == noun) {
            t--;
        }
        return isStrike(t);
    }

    /** {@code تطهير جيوب الميليشيات}: the places of a group suffer, its men act. */
    private boolean isTarget(int t, Trigger trigger) {
        Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
        return side != null && trigger.takesObject() && ((Side) side.sense().lexeme()).is(Side.Kind.TARGET);
    }

    private Phrase genitive(int t, int to) {
        if (t >= to
                || page.mark(t) != 0 && names.at(t + 1) == null
                || page.is(t, Particle.Kind.PREPOSITION)
                || subjects.hasPreposition(t) && names.at(t) == null
                || names.at(t) != null
                        && page.words(t, t).startsWith("ل")
                        && !names.entityAt(t).name().startsWith("ل")
                || phrases.nation(t) != null
                || phrases.isAdjective(t) && names.at(t) == null && !page.isDefinite(t)) {
            return null;
        }
        return phrases.at(t, to);
    }

    /** {@code قصف إسرائيلي}. */
    private void adjective(Happening happening, int t, int to) {
        for (int i = t; i < Math.min(to, happening.hit.to() + 3); i++) {
            Party nation = phrases.nation(i);
            if (nation != null) {
                happening.actors.add(nation);
                return;
            }
            if (!page.tokens().isWord(i) || page.is(i, Particle.Kind.PREPOSITION)) {
                return;
            }
        }
    }

    /** {@code هجوم لفصائل المعارضة}, {@code قصف من الفصائل}, right after the noun. */
    private void owner(Happening happening, int to) {
        if (!happening.actors.isEmpty() || happening.trigger.patient() || Statuses.isSpeech(happening.type())) {
            return;
        }
        int t = happening.hit.to();
        t += phrases.isAdjective(t) ? 1 : 0;
        boolean from = happening.trigger.mode() != null && page.is(t, "من") && !page.isAny(t + 1, "قبل", "جانب");
        Phrase owner = from ? phrases.at(t + 1, to) : attached(t, to, "ل");
        boolean mine = owner != null && owner.isParty() && !isLocation(owner);
        add(happening.actors, mine ? owner : null);
    }

    /** The verb that the noun hangs on: {@code شنت الطائرات غارة}, {@code تعرض الموكب لهجوم}. */
    private void governor(Happening happening, int from) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(from, noun - REACH); t--) {
            if (page.mark(t) == '.' || page.mark(t) == ':' || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return;
            }
            Hit carrier = page.hit(t, Carrier.class);
            boolean claims = page.isAny(t, "مسووليته", "مسووليتها", "مسووليتهم", "المسووليه");
            if (claims) {
                claimed(happening, t, from);
                return;
            }
            boolean said = happening.isForce()
                    && voices.cued(t) != null
                    && !(carrier != null && carrier.sense().lexeme() == Carrier.MOUNTS);
            if (carrier != null && carrier.has(VERB | MASDAR) && names.at(t) == null && !subjects.isTime(t) && !said) {
                governed(happening, carrier, from, noun);
                return;
            }
            if (isTrigger(t)
                    && noun - t > 1
                    && !page.hit(t, Trigger.class).has(BA)
                    && !page.word(t + 1).folded().startsWith("و")) {
                return;
            }
            if (page.isVerb(t) && names.at(t) == null && !page.is(t, Particle.Kind.BE)) {
                adjunct(happening, t, from);
                return;
            }
        }
    }

    /** {@code وصل الرئيس في زيارة}: what is done by word is done by the subject of the verb. */
    private void adjunct(Happening happening, int verb, int from) {
        if (!happening.actors.isEmpty() && !happening.hit.has(LI)) {
            return;
        }
        if (happening.hit.has(LI) && !happening.hit.has(DEFINITE)) {
            Phrase subject = subjects.before(verb, from);
            add(happening.actors, subject == null ? subjects.after(verb + 1, happening.hit.from()) : subject);
            return;
        }
        switch (happening.type()) {
            case CONSULT, AGREE, REQUEST, SUPPORT, THREATEN, REJECT, CONCEDE, COOPERATE, AID -> {
                Phrase subject = subjects.before(verb, from);
                subject = subject == null ? subjects.after(verb + 1, happening.hit.from()) : subject;
                add(happening.actors, subject != null && subject.isName() ? subject : null);
            }
            default -> {}
        }
    }

    /** {@code أعلن التنظيم مسؤوليته عن الهجوم}. */
    private void claimed(Happening happening, int claim, int from) {
        for (int t = claim - 1; t >= Math.max(from, claim - REACH); t--) {
            if (page.isVerb(t) && names.at(t) == null) {
                Phrase subject = subjects.after(t + 1, claim);
                add(happening.actors, subject == null ? subjects.before(t, from) : subject);
                return;
            }
        }
    }

    private void governed(Happening happening, Hit verb, int from, int noun) {
        Carrier carrier = (Carrier) verb.sense().lexeme();
        if (carrier == Carrier.STRIKES || carrier == Carrier.HARMS) {
            return;
        }
        Phrase subject = verb.has(PRONOUN) ? null : subjects.after(verb.to(), noun);
        if (verb.has(VERB) && (subject == null || !subject.isParty() || verb.has(PLURAL))) {
            subject = subjects.before(verb.from(), from);
        }
        if (subject == null && verb.has(CONJUNCTION)) {
            subject = subjects.topic(verb.from(), from);
        }
        happening.elided = subject == null;
        if (subject == null && subjects.isPronounBefore(verb.from())) {
            himself(happening, verb.from());
            return;
        }
        if (carrier == Carrier.SUFFERER && subject != null && isLocation(subject)) {
            return;
        }
        add(carrier != Carrier.SUFFERER ? happening.actors : happening.recipients, subject);
    }

    private boolean isLocation(Phrase phrase) {
        NameMention name = names.at(phrases.afterMeasures(phrase.from(), phrase.to()));
        return name != null && name.type() == Entity.Type.LOC;
    }

    // ---- what follows

    /** The recipient after a preposition that the trigger takes, or after a verb of hitting. */
    private void after(Happening happening, int start, int from, int to) {
        int stop = happening.type() == Type.MOBILIZE ? start : Math.min(to, start + REACH);
        for (int t = start; t < stop && !endsReach(t); t++) {
            Phrase phrase = recipient(happening, t, from, to);
            Party nation = happening.type() == Type.ACCUSE && t < start + 4 ? phrases.nation(t) : null;
            if (nation != null && !happening.actors.contains(nation)) {
                happening.recipients.add(nation);
                return;
            }
            if (phrase != null && phrase.isParty() && !isOnlyPlace(happening, t, phrase)) {
                happening.onPlace = isLocation(phrase);
                add(happening.recipients, phrase);
                return;
            }
        }
    }

    private Phrase recipient(Happening happening, int t, int from, int to) {
        Trigger trigger = happening.trigger;
        String word = page.word(t).folded();
        if (happening.type() == Type.AGREE && word.startsWith("ب")) {
            return null;
        }
        if (happening.type() == Type.REQUEST && (word.equals("الي") || word.startsWith("ب"))) {
            return null;
        }
        boolean inquiry = "investigate".equals(trigger.mode()) && !word.equals("مع");
        if (!inquiry && trigger.recipients().contains(word) || opposes(happening) && page.isAny(t, "ضد", "بحق")) {
            return phrases.at(t + 1, to);
        }
        if (isStrike(t)) {
            return subjects.after(t + 1, to);
        }
        if (isPronoun(word) && trigger.recipients().contains(preposition(word))) {
            return subjects.antecedentOfPronoun(happening.hit.from(), from, happening.actors);
        }
        boolean near = trigger.patient() || t - happening.end < 3 || Statuses.isSpeech(trigger.type());
        Phrase phrase = trigger.recipients().contains("ل")
                        && near
                        && !page.word(t - 1).folded().contains("تابع")
                ? attached(t, to, "ل")
                : null;
        phrase = phrase == null && trigger.recipients().contains("ب") ? attached(t, to, "ب") : phrase;
        boolean thing = phrase != null
                && !phrase.isParty()
                && Statuses.isSpeech(trigger.type())
                && trigger.type() != Type.CONCEDE;
        return thing ? phrases.at(t + 1, to) : phrase;
    }

    private static boolean opposes(Happening happening) {
        return happening.isForce() || happening.type() == Type.PROTEST || happening.type() == Type.ACCUSE;
    }

    private static boolean isPronoun(String word) {
        return switch (word) {
            case "له", "لها", "لهم", "به", "بها", "بهم", "عليه", "عليها", "عليهم", "فيه", "فيها", "فيهم" -> true;
            default -> false;
        };
    }

    private static String preposition(String word) {
        return switch (word.charAt(0)) {
            case 'ع' -> "علي";
            case 'ف' -> "في";
            default -> word.substring(0, 1);
        };
    }

    /** A country after {@code في}, or a capital that a blow falls on, is where it happens. */
    private boolean isOnlyPlace(Happening happening, int t, Phrase phrase) {
        NameMention name = names.at(phrases.afterMeasures(phrase.from(), phrase.to()));
        if (name == null || name.type() != Entity.Type.LOC) {
            return false;
        }
        return page.is(t, "في") || (happening.isForce() || happening.type() == Type.CONSULT) && isCapital(phrase);
    }

    private boolean isCapital(Phrase phrase) {
        NameMention name = names.at(phrases.afterMeasures(phrase.from(), phrase.to()));
        return name != null
                && name.type() == Entity.Type.LOC
                && !(name.known() != null && name.known().isCountry());
    }

    private boolean endsReach(int t) {
        return page.mark(t) == '.'
                || page.isAny(
                        t, "وسط", "بينما", "فيما", "بعد", "عقب", "اثر", "منذ", "رغم", "قبل", "حيث", "عندما", "بعدما",
                        "حين")
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.hit(t, Trigger.class) != null && page.isVerb(t) && !isStrike(t);
    }

    private boolean isTrigger(int t) {
        return page.hit(t, Trigger.class) != null && names.at(t) == null && page.hit(t, Carrier.class) == null;
    }

    private boolean isStrike(int t) {
        Hit carrier = page.hit(t, Carrier.class);
        return carrier != null
                && carrier.sense().lexeme() == Carrier.STRIKES
                && carrier.has(VERB)
                && !carrier.has(PRONOUN);
    }

    /** A phrase that the preposition is written together with. */
    private Phrase attached(int t, int to, String preposition) {
        if (t >= to || page.word(t).folded().length() < 4 && names.at(t) == null) {
            return page.is(t, preposition) ? phrases.at(t + 1, to) : null;
        }
        boolean spelt = page.words(t, t).startsWith(preposition);
        boolean name = names.at(t) != null && names.at(t).from() == t;
        if (!spelt || name && names.entityAt(t).name().startsWith(preposition)) {
            return page.is(t, preposition) ? phrases.at(t + 1, to) : null;
        }
        return name || subjects.hasPreposition(t) ? phrases.at(t, to) : null;
    }

    /** The doer after {@code من قبل}, {@code على يد}, {@code نفذه}, {@code نسب إلى}. */
    private void by(Happening happening, int to) {
        if (!happening.actors.isEmpty()) {
            return;
        }
        int stop = Math.min(to, happening.hit.to() + REACH);
        for (int t = happening.hit.from(); t < stop && page.mark(t) != '.'; t++) {
            int doer = doer(happening, t);
            Phrase phrase = doer < 0 ? null : subjects.after(doer, to);
            if (phrase != null && phrase.isParty()) {
                add(happening.actors, phrase);
                return;
            }
        }
    }

    private int doer(Happening happening, int t) {
        if (page.is(t, "من") && page.isAny(t + 1, "قبل", "جانب")
                || page.is(t, "علي") && page.isAny(t + 1, "يد", "ايدي")) {
            return t + 2;
        }
        if (page.isAny(t, "بيد", "بايدي", "بنيران", "برصاص")) {
            return t + 1;
        }
        if (page.isAny(t, "نسب", "نسبت", "نسبه", "نسبها", "ونسب") && page.is(t + 1, "الي")) {
            return t + 2;
        }
        if (happening.type() == Type.PROTEST
                && page.isAny(t, "شارك", "يشارك", "شاركت", "تشارك")
                && page.isAny(t + 1, "فيها", "فيه")) {
            return t + 2;
        }
        Hit carrier = page.hit(t, Carrier.class);
        boolean relative = carrier != null
                && carrier.has(VERB)
                && (carrier.sense().lexeme() == Carrier.MOUNTS
                        || carrier.sense().lexeme() == Carrier.DOER && t - happening.hit.to() < 3)
                && carrier.has(PRONOUN)
                && !carrier.has(CONJUNCTION);
        return relative ? carrier.to() : -1;
    }

    /** All sides of a meeting or a fight act: {@code بين … و…}, {@code مع …}. */
    private void mutual(Happening happening, int from, int to) {
        int stop = Math.min(to, happening.hit.to() + REACH);
        for (int t = happening.hit.from(); t < stop && page.mark(t) != '.'; t++) {
            Phrase phrase = null;
            if (page.isAny(t, "بين", "مع", "نظيره", "نظيرته", "بنظيره")) {
                phrase = page.isAny(t + 1, "قتيل", "جريح", "قتلي")
                        ? null
                        : phrases.at(page.isAny(t, "بين", "مع") ? t + 1 : t, to);
            } else if (page.isAny(t, "معه", "معها", "معهم")) {
                phrase = subjects.antecedentOfPronoun(happening.hit.from(), from, happening.actors);
            }
            if (phrase != null && phrase.isParty()) {
                add(happening.actors, phrase);
                break;
            }
        }
        happening.actors.addAll(happening.recipients.stream()
                .filter(p -> !happening.actors.contains(p))
                .toList());
        happening.recipients.clear();
    }

    private static void add(List<Party> to, Phrase phrase) {
        if (phrase != null) {
            for (Party party : new ArrayList<>(phrase.parties())) {
                if (!to.contains(party)) {
                    to.add(party);
                }
            }
        }
    }
}
