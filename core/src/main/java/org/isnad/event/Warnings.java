package org.isnad.event;

import static org.isnad.lexicon.Features.*;

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

/**
 * Warnings that threaten, with what the speaker will do himself or for what somebody might do, and those that only tell of
 * dangers. Places are tokens.
 */
final class Warnings {
    private static final Wordlist BY_THAT = Wordlist.of(Warnings.class, "by-that");
    /** What somebody is warned of and does not do himself. */
    private static final Wordlist DANGERS = Wordlist.of(Warnings.class, "dangers");
    /** What shows a warning to somebody as a threat where it stands in place of {@code من}. */
    private static final Wordlist WORDS = Wordlist.of(Warnings.class, "words");

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

    /** {@code حذر من تزايد الأخطار}, {@code حذر الحكومة من غضب الشارع}: who only tells of a danger does not threaten. */
    boolean isAdvice(Happening happening) {
        String lemma = happening.trigger.lemma();
        if (!lemma.startsWith("حذر") && !lemma.startsWith("محذر")) {
            return false;
        }
        if (happening.recipients.isEmpty()) {
            return !isOfOwn(happening);
        }
        return happening.hit.has(VERB) && happening.hit.length() == 1 && !isThreat(happening);
    }

    /** {@code حذر نتنياهو من أن إسرائيل سترد}: whether who warns of something speaks of himself or of his country. */
    private boolean isOfOwn(Happening happening) {
        int from = happening.hit.from() + 1;
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
                || side != null
                        && (happening.actors.contains(side)
                                || name.type() == Entity.Type.LOC
                                        && referents.isNationOf(List.of(side), happening.actors));
    }

    /** {@code حذر إيران من مغبة}, {@code حذر تركيا من أنها ستفرض}, {@code حذر طهران قائلا}. */
    private boolean isThreat(Happening happening) {
        int stop = Math.min(happening.to - 1, happening.hit.to() + REACH);
        for (int t = happening.hit.to(); t < stop && page.mark(t) != '.'; t++) {
            if (page.isAny(t, WORDS)) {
                return true;
            }
            if (page.is(t, "من") || page.word(t).folded().startsWith("بان")) {
                int next = page.is(t, "من") ? t + 1 : t;
                next = page.tokens().isWord(next) ? next : next + 1;
                return isThat(next) ? page.is(next + 1, "اي") || isToCome(next + 1) : !page.isAny(next, DANGERS);
            }
        }
        return true;
    }

    private boolean isThat(int t) {
        return page.is(t, Particle.Kind.COMPLEMENTIZER) || page.word(t).folded().startsWith("بان");
    }

    /** {@code ستفرض}, {@code بلاده لن تسمح}: whether something to come is told within a few words. */
    private boolean isToCome(int from) {
        boolean toCome = false;
        for (int t = from;
                t < from + NEAR
                        && !toCome
                        && page.mark(t) != '.'
                        && page.tokens().isWord(t);
                t++) {
            String word = page.word(t).folded();
            boolean future = word.startsWith("ست") || word.startsWith("سي") || word.startsWith("سن");
            toCome = future || page.isAny(t, "لن", "سوف");
        }
        return toCome;
    }
}
