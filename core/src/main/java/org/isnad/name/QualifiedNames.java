package org.isnad.name;

import static org.isnad.lexicon.Features.DEFINITE;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** Bodies told by their head and the adjectives that say of what kind they are: {@code المحكمة الدستورية العليا}. */
final class QualifiedNames {
    private static final int MOST = 2;
    private static final int SHORTEST = 6;
    /** Adjectives that look as if they told a kind: {@code المجلس الحالي}. */
    private static final Wordlist OTHERS = Wordlist.of(QualifiedNames.class, "others");

    private final Page page;
    private final NameWords words;

    QualifiedNames(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** The body, or null. */
    NameMention built(Head head, Hit hit, int to) {
        int last = hit.to();
        if (page.is(hit.from() - 1, "وزير")) {
            return null;
        }
        boolean feminine = head.word().endsWith("ة");
        while (hit.has(DEFINITE) && last < to && last - hit.to() < MOST && isOfKind(last, feminine)) {
            last++;
        }
        last += last > hit.to() && last < to && page.isAny(last - 1, "العليا", "الاعلي") && isField(last) ? 1 : 0;
        return last == hit.to()
                ? null
                : NameMention.headed(
                        head, hit.from(), last, null, null, words.because("name/construct", hit.from(), last));
    }

    private boolean isHighOrGeneral(int t, boolean feminine) {
        return feminine ? page.isAny(t, "العليا", "العامه", "الكبري") : page.isAny(t, "الاعلي", "العام");
    }

    /** {@code المجلس الأعلى للقضاء}. */
    private boolean isField(int t) {
        return words.isFor(t) && page.word(t).sense(Head.class) != null && page.hit(t, Known.class) == null;
    }

    private boolean isOfKind(int t, boolean feminine) {
        String folded = page.word(t).folded();
        boolean derived = folded.length() >= SHORTEST
                && folded.endsWith(feminine ? "يه" : "ي")
                && words.mayBeAdjective(t)
                && page.word(t).sense(Nationality.class) == null;
        return page.isDefinite(t)
                && folded.startsWith("ال")
                && (derived && !page.isAny(t, OTHERS) || isHighOrGeneral(t, feminine))
                && !words.beside().isEpithet(t);
    }
}
