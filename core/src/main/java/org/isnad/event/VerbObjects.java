package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** Whom an event told by a verb falls on: its object, a pronoun, what follows a preposition. Places are tokens. */
final class VerbObjects {
    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;
    private final Genitives genitives;
    private final ThingOwners things;
    private final Agreement agreement;
    private final Resumptions resumptions;

    VerbObjects(
            Page page,
            Phrases phrases,
            Subjects subjects,
            Complements complements,
            Genitives genitives,
            ThingOwners things,
            Agreement agreement,
            Resumptions resumptions) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.complements = complements;
        this.genitives = genitives;
        this.things = things;
        this.agreement = agreement;
        this.resumptions = resumptions;
    }

    /** {@code دعا الأطراف إلى الهدوء}, {@code فرضت على إيران عقوبات}: before the last words of the set phrase. */
    void within(Happening happening, int from) {
        if (happening.type() == Type.REJECT && Link.is(page, from, Link.Kind.OFFER)) {
            happening.addRecipient(genitives.at(from + 1, happening.to));
        }
        int last = happening.end - 1;
        int start = happening.trigger.takesObject() && isLoneComma(from, last) ? from + 1 : from;
        Phrase inner = !happening.recipients.isEmpty() ? null : start < last ? genitives.next(start, last) : null;
        recipient(happening, inner);
        complements.between(happening, from, last);
    }

    /** {@code حملت الحكومة، إسرائيل مسؤولية}: a comma behind the subject, which sets nothing off. */
    private boolean isLoneComma(int from, int to) {
        boolean lone = from < to && page.isComma(from);
        for (int t = from + 1; t < to && lone; t++) {
            lone = page.mark(t) == 0;
        }
        return lone;
    }

    /** {@code وجهت إلى فلان تهم}: after a preposition before the last words of the set phrase. */
    void between(Happening happening) {
        complements.between(happening, happening.hit.to(), happening.end - 1);
    }

    /** The object, whom a pronoun at the verb means if it has one; otherwise what follows a preposition. */
    void find(Happening happening, Phrase object, int rest) {
        if (!happening.recipients.isEmpty()) {
            return;
        }
        int inner = happening.trigger.isMutual() ? -1 : inner(happening);
        if (inner >= 0) {
            happening.addRecipient(happening.trigger.isGain() ? null : resumed(happening, inner));
            return;
        }
        boolean own = !happening.trigger.patient() && isOwned(happening.hit);
        boolean pronoun = happening.hit.has(PRONOUN) && happening.trigger.takesObject() && !own;
        if (pronoun) {
            happening.addRecipient(meant(happening));
        } else if (happening.trigger.takesObject() || happening.endsInPreposition(page) || isSplit(happening)) {
            object(happening, object);
        }
        if (happening.recipients.isEmpty() && !pronoun) {
            complements.find(happening, rest);
        }
    }

    /** {@code حكم عليه بالسجن}: whom the pronoun at a preposition within the trigger's words means. */
    private Phrase resumed(Happening happening, int inner) {
        int before = happening.hit.from() - 1;
        boolean which = page.is(before, Particle.Kind.RELATIVE) && resumptions.agrees(before, inner);
        return which
                ? subjects.antecedent(before, happening.from)
                : subjects.pronouns().meant(inner, happening.from, happening.actors);
    }

    /** {@code اعتقلتهم}: whom the pronoun of the verb means. */
    private Phrase meant(Happening happening) {
        int relative = resumptions.which(happening);
        if (relative >= 0) {
            return subjects.antecedent(relative, happening.from);
        }
        int last = happening.hit.to() - 1;
        boolean people = happening.takesPeople() && isOwned(happening.hit) && page.hit(last, Title.class) == null;
        return people
                ? subjects.pronouns().people(last, happening.from, happening.actors)
                : subjects.pronouns().meant(happening.hit.from(), happening.from, happening.actors);
    }

    /**
     * {@code حكم عليه بالسجن}: where a preposition that the trigger takes stands with a pronoun within its words; or -1.
     * {@code مؤتمر دعا إليه} means what is asked for.
     */
    private int inner(Happening happening) {
        for (int t = happening.end - 1; t > happening.hit.from(); t--) {
            Link link = page.is(t, "به") ? null : Link.at(page, t);
            boolean wish = link != null && happening.type() == Type.REQUEST && "الي".equals(link.preposition());
            boolean pronoun = link != null && !wish && link.kinds().contains(Link.Kind.PRONOUN);
            boolean fits = pronoun && happening.trigger.recipients().contains(String.valueOf(link.preposition()));
            if (fits || isExamined(happening, t) || Resumptions.isAsked(page, happening, t)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code حققت معه}: whether a word means him who is inquired into. */
    private boolean isExamined(Happening happening, int t) {
        return "investigate".equals(happening.trigger.mode()) && Link.is(page, t, Link.Kind.COMPANION);
    }

    /** {@code كثف قصفه}: the pronoun is that of the last of several words. */
    private boolean isOwned(Hit hit) {
        String last = page.word(hit.to() - 1).folded();
        return hit.length() > 1
                && hit.has(PRONOUN)
                && (last.endsWith("ه") || last.endsWith("ها") || last.endsWith("هم"));
    }

    /** {@code تجمع المئات أمام}, {@code أوقفت واشنطن تمويل}. */
    private boolean isSplit(Happening happening) {
        int last = happening.end - 1;
        boolean split = last >= happening.hit.to();
        return split
                && (page.is(last, Particle.Kind.PREPOSITION)
                        || happening.type() == Type.SANCTION && page.isAny(last, "دعم", "تمويل"));
    }

    /** Counts those of a phrase, which may be null, among the recipients; who is addressed by words that no table knows by these. */
    private void recipient(Happening happening, Phrase phrase) {
        happening.addRecipient(phrase);
        if (phrase != null && !phrase.isParty() && isAddressed(happening, phrase)) {
            happening.recipients.add(phrases.described(phrase));
        }
    }

    /** {@code دعا المجلس رانغون إلى}, {@code اتهم الغرب بدعم}: whoever stands between a verb of asking or accusing and what is asked or charged. */
    private boolean isAddressed(Happening happening, Phrase object) {
        boolean within = happening.end == happening.hit.to() || object.from() < happening.end;
        boolean speech = within && (happening.type() == Type.REQUEST || "allege".equals(happening.trigger.mode()));
        int head = phrases.afterMeasures(object.from(), object.to());
        boolean known = page.isDefinite(head) && !page.word(head).folded().startsWith("لل")
                || object.kind() == Phrase.Kind.PLACE
                || page.word(head).senses() == 0 && (page.isDefinite(head - 1) || genitives.isLand(head - 1));
        int t = object.to();
        while (t < happening.to && (subjects.isTime(t) || isAdverb(t))) {
            t++;
        }
        boolean matter = t < happening.to
                && (page.isAny(t, "الي", "علي", "ان")
                        || page.words(t, t).startsWith("ب")
                                && (subjects.hasPreposition(t) || page.is(t, Particle.Kind.COMPLEMENTIZER)));
        return speech && known && happening.trigger.takesObject() && happening.hit.length() == 1 && matter;
    }

    /** {@code مرارا}, {@code أيضا}. */
    private boolean isAdverb(int t) {
        return Link.is(page, t, Link.Kind.GAP)
                || page.word(t).folded().endsWith("ا") && !page.isDefinite(t) && !page.isVerb(t);
    }

    private void object(Happening happening, Phrase found) {
        Phrase object = found;
        while (object != null && agreement.isNominative(object)) {
            object = genitives.next(object.to(), happening.to);
        }
        Phrase owner = object != null && !object.isParty() && happening.isForce() ? things.of(happening, object) : null;
        recipient(happening, owner == null ? object : owner);
        boolean people = happening.takesPeople() && happening.trigger.strength() > 2;
        if (happening.recipients.isEmpty() && people) {
            happening.recipients.addAll(phrases.told(object));
        }
    }
}
