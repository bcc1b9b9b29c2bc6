package org.isnad.name;

import static org.isnad.lexicon.Features.CONJUNCTION;
import static org.isnad.lexicon.Features.PREPOSITION;
import static org.isnad.lexicon.Features.PRONOUN;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;

/**
 * Places told by what stands around them alone: a word of foreign looks behind {@code في} or {@code شمالي}, {@code في
 * نويمونستر}, one between two places of a list, {@code مأرب والبيضاء وصعدة}, and one that is listed behind {@code مدينة}
 * where it stands in a list with another of its country, {@code غباغب ونوى}.
 */
final class ContextPlaces {
    private static final Wordlist WHERE = Wordlist.of(ContextPlaces.class, "where");
    /** What is part of a place before it, or no name: {@code أمريكا الشمالية والوسطى}. */
    private static final Wordlist NEVER = Wordlist.of(ContextPlaces.class, "never");

    /** Scores of {@link Shapes}. */
    private static final int FOREIGN_LOOKS = 6;

    private static final int LOOKS = 2;

    private final Page page;
    private final NameWords words;
    private final List<NameMention> found;

    ContextPlaces(Page page, NameWords words, List<NameMention> found) {
        this.page = page;
        this.words = words;
        this.found = found;
    }

    /** The place that starts at a token where no other name does, or null. */
    NameMention at(int t, int to) {
        Known headed = headed(t, to);
        if (headed != null) {
            return NameMention.listed(t, t + 1, headed, words.because("name/listed-with", t, t + 1));
        }
        if (isBetween(t, to)) {
            return NameMention.found(t, t + 1, Type.LOC, words.because("name/listed-between", t, t + 1));
        }
        if (!isSomewhere(t)) {
            return null;
        }
        int end = t + 1;
        while (end < to && end < t + 3 && isForeign(end, LOOKS)) {
            end++;
        }
        return NameMention.found(t, end, Type.LOC, words.because("name/somewhere", t, end));
    }

    /** The place that needs a head elsewhere, joined to a place of its country before it or after it; or null. */
    private Known headed(int t, int to) {
        Sense sense = page.word(t).aside();
        Known place = sense != null && sense.lexeme() instanceof Headed headed ? headed.known() : null;
        if (place == null || place.type() != Type.LOC) {
            return null;
        }
        boolean after = isAfterPlace(t) && (sense.has(CONJUNCTION) || page.isComma(t - 1)) && isIn(place, last());
        return after || isFirst(t, to, sense, place) ? place : null;
    }

    /** {@code في نوى وغباغب}: the first of a list behind where they are. */
    private boolean isFirst(int t, int to, Sense sense, Known place) {
        Hit next = t + 1 < to ? page.hit(t + 1, Known.class) : null;
        return next != null
                && next.has(CONJUNCTION)
                && !sense.has(CONJUNCTION)
                && isIn(place, (Known) next.sense().lexeme())
                && (sense.has(PREPOSITION)
                        || page.is(t - 1, Particle.Kind.PREPOSITION)
                        || WHERE.contains(page.word(t - 1).folded()));
    }

    private static boolean isIn(Known place, Known other) {
        return other != null
                && other.type() == Type.LOC
                && !other.isCountry()
                && place.country() != null
                && place.country().equals(other.country());
    }

    private Known last() {
        return found.get(found.size() - 1).known();
    }

    private boolean isSomewhere(int t) {
        return t > 0
                && WHERE.contains(page.word(t - 1).folded())
                && !page.is(t - 2, "بالاضافه")
                && isForeign(t, FOREIGN_LOOKS);
    }

    /** Whether no table knows the word, which looks foreign; {@code مسارها} is somebody's. */
    private boolean isForeign(int t, int least) {
        return words.isUnknown(t)
                && !page.isDefinite(t)
                && page.word(t).folded().length() > 3
                && !page.word(t).folded().endsWith("ه")
                && Shapes.cautious(page.word(t).folded()) >= least;
    }

    private boolean isBetween(int t, int to) {
        String folded = page.word(t).folded();
        if (!folded.startsWith("و") || folded.length() < 4 || !isAfterPlace(t) || NEVER.contains(folded)) {
            return false;
        }
        int next = page.isComma(t + 1) ? t + 2 : t + 1;
        Hit place = next < to ? page.hit(next, Known.class) : null;
        return place != null
                && place.has(CONJUNCTION)
                && ((Known) place.sense().lexeme()).type() == Type.LOC
                && (page.word(t).senses() == 0 || folded.startsWith("وال") && isPlain(t));
    }

    private boolean isAfterPlace(int t) {
        int end = page.isComma(t - 1) ? t - 1 : t;
        NameMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null && last.to() == end && last.type() == Type.LOC;
    }

    /** A common word with its article that tells nobody and no body. */
    private boolean isPlain(int t) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        return common != null
                && !common.has(PRONOUN)
                && word.sense(Head.class) == null
                && word.sense(Title.class) == null
                && words.known(t) == null
                && !word.folded().endsWith("ين")
                && !word.folded().endsWith("ون");
    }
}
