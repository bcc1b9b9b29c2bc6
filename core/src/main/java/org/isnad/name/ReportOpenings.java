package org.isnad.name;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.lexicon.Page;
import org.isnad.reading.Entity.Type;

/** Where and when a report was written, told before a dash at its head: {@code الجزائر - قضت مفرزة}. Places are tokens. */
public final class ReportOpenings {
    private static final int LONGEST = 12;
    private static final String BETWEEN = "(),:/.-";

    private ReportOpenings() {}

    /** Where the news begins in a sentence that opens with a place, a dash and a verb; otherwise where the sentence does. */
    public static int past(Page page, Names names, int from, int to) {
        NameMention place = names.at(from);
        if (place == null || place.from() != from || place.type() != Type.LOC) {
            return from;
        }
        for (int t = place.to(); t < Math.min(to - 1, from + LONGEST); t++) {
            if (page.mark(t) == '-' && canBeVerb(page, t + 1) && names.at(t + 1) == null) {
                return t + 1;
            }
            if (!isBetween(page, names, t)) {
                return from;
            }
        }
        return from;
    }

    private static boolean canBeVerb(Page page, int t) {
        for (int i = 0; i < page.word(t).senses(); i++) {
            if (page.word(t).sense(i).has(VERB)) {
                return true;
            }
        }
        return page.isVerb(t);
    }

    /** Further places, an agency, a day, and the marks around them. */
    private static boolean isBetween(Page page, Names names, int t) {
        return page.isComma(t)
                || page.mark(t) != 0 && BETWEEN.indexOf(page.mark(t)) >= 0
                || names.at(t) != null && names.at(t).type() != Type.PER
                || page.tokens().isNumber(t)
                || page.tokens().isNumber(t - 1);
    }
}
