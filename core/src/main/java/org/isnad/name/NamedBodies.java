package org.isnad.name;

import static org.isnad.lexicon.Features.DEFINITE;
import static org.isnad.lexicon.Features.FEMININE;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence;

/**
 * Bodies whose name follows the word for what they are: in quotation marks or brackets, {@code حركة "النهضة"}, as words that
 * nobody knows, {@code شركة موتورولا}, or in Latin letters, {@code موقع Netflix}.
 */
final class NamedBodies {
    /** Tokens with what stands around them. */
    private static final int LONGEST = 6;
    /** A score of {@link Shapes}. */
    private static final int LOOKS = 2;

    private final Page page;
    private final NameWords words;

    NamedBodies(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** The name after such a head, or null. */
    NameMention named(Hit head, int to) {
        int open = head.to();
        if (open < to && page.word(open).sense(Nationality.class) != null) {
            open++;
        }
        int close = closing(open);
        if (close < 0) {
            return open == head.to() && !head.has(DEFINITE) ? unquoted(head, to) : null;
        }
        return close >= to || close - open < 2 || close - open > LONGEST ? null : found(head, open + 1, close);
    }

    /** Where the quotation or bracket closes that opens at a token; -1 where none does. */
    private int closing(int open) {
        if (page.quotations().isOpening(open)) {
            return page.quotations().closing(open);
        }
        int close = open + 1;
        while (page.mark(open) == '('
                && close <= open + LONGEST
                && page.tokens().isWord(close)) {
            close++;
        }
        return page.mark(open) == '(' && page.mark(close) == ')' ? close : -1;
    }

    private NameMention unquoted(Hit head, int to) {
        int at = head.to();
        Hit known = page.hit(at, Known.class);
        if (known != null && known.length() > 1) {
            return null;
        }
        int last = at;
        while (last < to && last - at < 3 && (isForeign(last) || isLatin(last))) {
            last++;
        }
        last = Math.max(last, beforeNation(head, at, to));
        return last == at ? null : found(head, at, last);
    }

    /** {@code شركة تاكيدا اليابانية}: what stands without the article before the adjective that has it is a proper name. */
    private int beforeNation(Hit head, int at, int to) {
        boolean feminine = page.words(head.to() - 1, head.to() - 1).endsWith("ة");
        Sense nation = feminine && at + 1 < to && page.isDefinite(at + 1) ? words.nationality(at + 1) : null;
        boolean proper = nation != null
                && nation.has(FEMININE)
                && page.tokens().isWord(at)
                && !page.isDefinite(at)
                && page.hit(at, Known.class) == null
                && page.word(at).sense(Particle.class) == null
                && page.word(at).sense(Head.class) == null
                && words.nationality(at) == null
                && !isStuck(page.word(at).folded());
        return proper ? at + 1 : at;
    }

    /** A clitic may open the word; a word of tatweels alone folds to nothing. */
    private static boolean isStuck(String folded) {
        return folded.isEmpty() || "لوب".indexOf(folded.charAt(0)) >= 0;
    }

    private NameMention found(Hit head, int from, int to) {
        Hit listed = page.hit(from, Known.class);
        Known known = listed == null || listed.to() != to
                ? null
                : (Known) listed.sense().lexeme();
        Evidence evidence = words.because("name/after-head", head.from(), to);
        return known != null && known.type() == Type.ORG
                ? NameMention.listed(from, to, known, evidence)
                : NameMention.found(from, to, Type.ORG, evidence);
    }

    /** Whether no table knows the word, and it does not look Arabic. */
    boolean isForeign(int t) {
        return words.isUnknown(t)
                && !page.isDefinite(t)
                && Shapes.score(page.word(t).folded()) >= LOOKS;
    }

    private boolean isLatin(int t) {
        String folded = page.tokens().isWord(t) ? page.word(t).folded() : "";
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        return first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
    }
}
