package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Title;

/**
 * Verbs of accusing, which always have an object: whoever alone stands between such a verb and the charge is accused. Places are
 * tokens.
 */
final class Charges {
    private static final Wordlist THAT = Wordlist.of(Charges.class, "that");
    /** Words that may describe the accused before the charge. */
    private static final int MOST = 4;

    private static final int CLAUSE = 12;
    private static final int DEED = 6;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Charges(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** {@code واتهم الحزب المعارض أيضا بسرقة}: whether the phrase after a verb of accusing is all that stands before the charge. */
    boolean isAccused(Happening happening, Phrase after) {
        Hit hit = happening.hit;
        boolean accuses = "allege".equals(happening.trigger.mode())
                && happening.trigger.takesObject()
                && hit.length() == 1
                && happening.end == hit.to()
                && !hit.has(PRONOUN | FIRST_PERSON);
        if (!accuses || after.from() < hit.to() || page.isAny(after.from(), "خلالها", "خلاله")) {
            return false;
        }
        int end = pastWords(after.to(), happening.to);
        return isCharge(end, happening.to) || goesOn(hit) && isPastClause(end, happening.to);
    }

    /** {@code وتتهم الجماعة التي حاربتها بالسعي}: whether a clause that describes the accused ends in the charge, a verbal noun. */
    private boolean isPastClause(int from, int to) {
        boolean clause = from < to && page.is(from, Particle.Kind.RELATIVE);
        for (int t = from + 1; clause && t < Math.min(to, from + CLAUSE) && page.mark(t) != '.'; t++) {
            int last = page.isComma(t - 1) ? t - 2 : t - 1;
            boolean deed = page.word(t).senses() > 0 && page.word(t).sense(0).has(MASDAR);
            if (deed && isCharge(t, to) && names.at(last) == null) {
                return true;
            }
        }
        return false;
    }

    /** {@code هجوم اتهمت دمشق بتنفيذه}: whether a pronoun at the charge may mean the deed that the clause of the verb describes. */
    boolean isOfDeed(Happening happening) {
        int verb = happening.hit.from();
        boolean charges = "allege".equals(happening.trigger.mode()) && happening.hit.length() == 1;
        for (int t = verb + 2; charges && t < Math.min(happening.to, verb + DEED) && page.mark(t - 1) == 0; t++) {
            if (isCharge(t, happening.to)) {
                Word charge = page.word(t);
                return charge.senses() > 0 && charge.sense(0).has(PRONOUN);
            }
        }
        return false;
    }

    /** Whether "and" goes on with the verb, so that it is no passive. */
    boolean goesOn(Hit verb) {
        return verb.has(CONJUNCTION) || page.is(verb.from() - 1, "كما");
    }

    /** Past adverbs, times, adjectives and words that no table knows, and a comma before "that". */
    private int pastWords(int from, int to) {
        int t = from;
        while (t < Math.min(to, from + MOST) && isBeside(t)) {
            t += page.isAny(t, "ذي", "ذات") ? 2 : 1;
        }
        return t;
    }

    private boolean isBeside(int t) {
        boolean comma = page.isComma(t) && page.isAny(t + 1, THAT);
        boolean adverb = subjects.isTime(t) || Link.is(page, t, Link.Kind.GAP) || page.isAny(t, "ذي", "ذات");
        boolean quote = phrases.nouns().isQuote(t) && !isWith(t);
        return names.at(t) == null && (comma || adverb || quote || isDescription(t));
    }

    /** An adjective, or a word that no table knows in construct with the one before: {@code عائلة غوبتا}. */
    private boolean isDescription(int t) {
        boolean unknown = page.tokens().isWord(t) && page.word(t).senses() == 0 && !isWith(t);
        boolean construct = unknown && !page.isDefinite(t) && !page.isDefinite(t - 1);
        boolean somebody = page.hit(t, Side.class) != null || page.hit(t, Title.class) != null;
        String folded = page.word(t).folded();
        boolean many = folded.endsWith("ين") || folded.endsWith("ون");
        return construct || !somebody && !many && phrases.nouns().isAdjective(t) && !page.isVerb(t);
    }

    private boolean isWith(int t) {
        return page.words(t, t).startsWith("ب");
    }

    /** {@code بسرقة}, {@code بأنه}, {@code بـ"السعي"}. */
    private boolean isCharge(int t, int to) {
        return t < to && names.at(t) == null && isWith(t) && (subjects.hasPreposition(t) || page.isAny(t, THAT));
    }
}
