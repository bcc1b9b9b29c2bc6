package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.LI;
import static org.isnad.lexicon.Features.PLURAL;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Party;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.SourceNoun;

/** Outlets that no table names, told by their noun and the words that go with it: {@code لوكالة الأنباء النمسوية}. Places are tokens. */
final class UnlistedOutlets {
    /** Words of such a name. */
    private static final int LONGEST = 7;

    private final Page page;
    private final Clauses clauses;

    UnlistedOutlets(Page page, Clauses clauses) {
        this.page = page;
        this.clauses = clauses;
    }

    /**
     * {@code لموقع النادي على الإنترنت}, {@code لشبكة (سي بي إس)}, {@code لإذاعة محلية}: the outlet to which something is said
     * here, or null.
     */
    Party at(int from, int to) {
        Hit noun = page.hit(page.is(from, "مع") ? from + 1 : from, SourceNoun.class);
        if (noun == null
                || page.isAny(from, "للصحافه", "للاعلام")
                || ((SourceNoun) noun.sense().lexeme()).kind() != SourceNoun.Kind.OUTLET) {
            return null;
        }
        int bracket = bracketAfter(noun.to());
        if (bracket > 0) {
            return new Party(page.words(noun.to() + 1, bracket - 1), null);
        }
        return noun.has(LI) && !noun.has(PLURAL) ? described(noun, from, to) : null;
    }

    /** By the words that follow its noun. */
    private Party described(Hit noun, int from, int to) {
        int end = pastSite(clauses.subjectEnd(from, Math.min(to, from + LONGEST)));
        while (page.mark(end - 1) != 0 && !page.quotations().isClosing(end - 1)) {
            end--;
        }
        boolean owned = page.isAny(from, "لوكاله", "للوكاله") && !isOfNews(from + 1, end)
                || page.isAny(from, "لشبكه", "للشبكه");
        if (owned || end == noun.to() && !page.isDefinite(from)) {
            return null;
        }
        if (page.quotations().isClosing(end - 1)) {
            return new Party(page.words(page.quotations().opening(end - 1) + 1, end - 2), null);
        }
        if (end > noun.to() && page.word(noun.to()).senses() == 0) {
            return new Party(page.words(noun.to(), end - 1), null);
        }
        String words = page.words(from, end - 1);
        return new Party(words.startsWith("لل") ? "ال" + words.substring(2) : words.substring(1), null);
    }

    /** Where the bracket closes that opens here around a name, or -1. */
    private int bracketAfter(int t) {
        for (int k = t + 2; page.mark(t) == '(' && k <= t + LONGEST; k++) {
            if (page.mark(k) == ')') {
                return k;
            }
        }
        return -1;
    }

    /** {@code موقع النادي على الإنترنت}. */
    private int pastSite(int t) {
        return page.is(t, "علي") && page.isAny(t + 1, "الانترنت", "الشبكه") ? t + 2 : t;
    }

    /** {@code وكالة الأنباء}, {@code وكالة أنباء}, no {@code وكالة الفضاء}. */
    private boolean isOfNews(int from, int to) {
        boolean news = false;
        for (int t = from; t < to; t++) {
            news |= page.isAny(t, "انباء", "الانباء", "للانباء", "اخباريه", "الاخباريه");
        }
        return news;
    }
}
