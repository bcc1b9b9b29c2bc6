package org.isnad.event;

import java.util.List;
import org.isnad.event.phrase.Referents;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** Whether a warning threatens: {@code حذر من أن بلاده سترد}, but not {@code حذر من تزايد الأخطار}. Places are tokens. */
final class Warnings {
    private static final Wordlist BY_THAT = Wordlist.of(Warnings.class, "by-that");
    private static final int NEAR = 5;

    /** How far behind a warning stands what it warns of: past who warns. */
    private static final int REACH = 14;

    private final Page page;
    private final Names names;
    private final Referents referents;

    Warnings(Page page, Names names, Referents referents) {
        this.page = page;
        this.names = names;
        this.referents = referents;
    }

    /** {@code حذر من تزايد الأخطار}: who warns nobody does not threaten, unless he speaks of what he will do himself. */
    boolean isAdvice(Happening happening) {
        String lemma = happening.trigger.lemma();
        boolean warns = lemma.startsWith("حذر") || lemma.startsWith("محذر");
        return warns && happening.recipients.isEmpty() && !isOfOwn(happening);
    }

    /** {@code حذر نتنياهو من أن إسرائيل سترد}: whether who warns of something speaks of himself or of his country. */
    private boolean isOfOwn(Happening happening) {
        int from = happening.hit.to();
        int stop = Math.min(happening.to - 1, from + REACH);
        for (int t = from; t < stop && page.mark(t) != '.' && !page.isVerb(t); t++) {
            boolean that = page.is(t, "من") && page.is(t + 1, Particle.Kind.COMPLEMENTIZER);
            if (that || page.isAny(t, BY_THAT)) {
                int subject = that ? t + 1 : t;
                return !page.isAny(subject, "ان", "بان") || isOwn(happening, subject + 1);
            }
            if (page.is(t + 1, "بلاده") || t < from + NEAR && page.is(t, "كل")) {
                return true;
            }
        }
        return false;
    }

    /** Whether his country, or what is his, stands right after "that". */
    private boolean isOwn(Happening happening, int t) {
        int at = names.at(t) == null && page.word(t).mayBe(Common.class) ? t + 1 : t;
        NameMention name = names.at(at);
        Party side = name == null ? null : referents.party(name);
        return page.is(t, "بلاده")
                || page.is(t + 1, "بلاده")
                || side != null && (happening.actors.contains(side)
                        || name.type() == Entity.Type.LOC && referents.isNationOf(List.of(side), happening.actors));
    }
}
