package org.isnad.name;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Page;
import org.isnad.reading.Entity.Type;

/** Names of one word that is a word as well, and may be no name where it stands again: {@code الاتفاق}, {@code الكرامة}. */
final class WordNames {
    private final Page page;

    WordNames(Page page) {
        this.page = page;
    }

    /** Whether the word here rather is the word than a club, a listed name or a place that the article has named so. */
    boolean isWord(int t, NameMention earlier) {
        return isClub(earlier)
                ? page.isDefinite(t + 1)
                : (isByHead(earlier) || isCommon(earlier)) && !isSurely(t, earlier);
    }

    /** {@code نادي الاتفاق}, a club that is called by a word and is {@code الاتفاق} from then on; the young are everywhere. */
    boolean isClub(NameMention mention) {
        return mention.length() == 1
                && mention.known() != null
                && mention.known().name().startsWith("نادي ال")
                && page.isDefinite(mention.from())
                && !page.word(mention.from()).folded().endsWith("الشباب");
    }

    /** {@code مدينة مشهد}, {@code مجلة العربي}: a listed name that is only told from a word by its head. */
    boolean isByHead(NameMention mention) {
        return mention.length() == 1
                && mention.known() != null
                && mention.type() != Type.PER
                && page.word(mention.from()).sense(Known.class) == null
                && !Acronyms.isOne(mention);
    }

    /** {@code حي الكرامة}: a place that is called by a common word. */
    private boolean isCommon(NameMention mention) {
        return mention.length() == 1
                && mention.type() == Type.LOC
                && mention.known() == null
                && page.word(mention.from()).sense(Common.class) != null;
    }

    /** Whether such a name can be nothing else here: in quotation marks or brackets, a place after a preposition. */
    private boolean isSurely(int t, NameMention earlier) {
        return page.quotations().isOpening(t - 1) && page.quotations().closing(t - 1) == t + 1
                || page.mark(t - 1) == '(' && page.mark(t + 1) == ')'
                || earlier.type() == Type.LOC
                        && page.isAny(t - 1, "في", "الي", "من", "قرب")
                        && !page.isDefinite(t + 1)
                        && !NameWords.isBare(page.word(t + 1).sense(Common.class));
    }
}
