package org.isnad.story;

import java.util.Locale;

/**
 * Why one report is not independent of an earlier one.
 *
 * @param share the share of the shorter one's runs of five words that both have
 * @param sentences how many long sentences both have word for word
 * @param agency whose text it is, where both credit the same agency; else null
 */
public record Dependence(Kind kind, long article, long of, double share, int sentences, String agency) {
    /** What sort of dependence, the strongest first. */
    public enum Kind {
        /** The same text, but for little. */
        COPY,
        /** Much of the text is the other's. */
        REPRINT,
        /** Both give the same agency's report in words of their own. */
        AGENCY,
        /** Both are of one outlet. */
        OUTLET
    }

    @Override
    public String toString() {
        String text = String.format(
                Locale.ROOT,
                "%d %s of %d: %.0f%% of its shingles, %d long sentences",
                article,
                kind.name().toLowerCase(Locale.ROOT),
                of,
                100 * share,
                sentences);
        return agency == null ? text : text + ", text of " + agency;
    }
}
