package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;

/** Things and what they are taken for, after {@code اعتبر}. Places are tokens. */
final class Predicates {
    private final Page page;
    private final Names names;
    private final VerbalNouns nouns;

    Predicates(Page page, Names names, VerbalNouns nouns) {
        this.page = page;
        this.names = names;
        this.nouns = nouns;
    }

    /**
     * {@code تعتبرها روسيا خطرا}: what the thing is taken for; {@code اعتبرت روسيا الاتفاق خطرا}: the thing and what it is
     * taken for.
     */
    boolean isJudged(Hit hit, int t) {
        if (hit.has(PRONOUN)) {
            return t <= hit.to() + 6
                    && (isPredicate(t)
                            || t > hit.to() && isFeminine(t) && !isBranding(t)
                            || page.is(t, "من") && page.is(t + 1, "بين"))
                    && (t == hit.to()
                            || names.at(t - 1) != null
                            || page.isDefinite(t - 1)
                            || page.word(t - 1).folded().endsWith("ون"));
        }
        boolean pointed = page.is(page.is(t, "مثل") ? t + 1 : t, Particle.Kind.DEMONSTRATIVE)
                || page.isDefinite(t) && nouns.isNoun(t);
        boolean subject = hit.has(FIRST_PERSON)
                ? t == hit.to() && page.is(t, Particle.Kind.DEMONSTRATIVE)
                : t == hit.to()
                        ? page.is(hit.from() - 1, Particle.Kind.RELATIVE)
                        : names.at(t - 1) != null || isSeveral(t - 1) || page.isDefinite(t - 1) && nouns.isMuteThing(t);
        if (!pointed || !subject || hit.has(PRESENT) && !hit.has(FIRST_PERSON) && names.at(hit.to()) == null) {
            return false;
        }
        if (page.isAny(t, "ذلك", "هذا") && page.words(t + 1, t + 1).endsWith("ة") && !page.isDefinite(t + 1)) {
            return true;
        }
        for (int i = t + 1; i < t + 10 && page.mark(i) != '.' && !page.isVerb(i); i++) {
            if (isPredicate(i)
                    || i == t + 1 && isFeminine(i)
                    || page.quotations().isOpening(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code محللون}: a subject told by its ending, after which no genitive follows. */
    private boolean isSeveral(int t) {
        return page.word(t).folded().endsWith("ون") && !page.isVerb(t) && names.at(t) == null;
    }

    /** {@code القرار سابقة}: an indefinite feminine right after a definite noun, with which it does not agree. */
    private boolean isFeminine(int t) {
        return page.words(t, t).endsWith("ة")
                && !page.isDefinite(t)
                && names.at(t) == null
                && page.word(t).sense(Particle.class) == null;
    }

    /** {@code منظمة إرهابية}: a name that somebody is called by. */
    private boolean isBranding(int t) {
        return page.is(t, "ارهابيه") || page.isAny(t + 1, "ارهابيه", "متطرفه", "محظوره");
    }

    /** An indefinite accusative. */
    private boolean isPredicate(int t) {
        String folded = page.word(t).folded();
        return folded.length() > 3
                && folded.endsWith("ا")
                && !page.isDefinite(t)
                && names.at(t) == null
                && page.word(t).sense(Particle.class) == null
                && !folded.endsWith("ها")
                && !page.isVerb(t);
    }
}
