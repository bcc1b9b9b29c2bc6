package org.isnad.event.phrase;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;

/** Sound plurals that are those of participles by their looks: {@code المتسابقين}, {@code محققون}. Places are tokens. */
final class SoundPlurals {
    private final Page page;

    SoundPlurals(Page page) {
        this.page = page;
    }

    /** {@code المتسابقين}, {@code الناخبون}: with the article; a short one may be two places. */
    boolean isOfParticiple(int t) {
        String folded = page.word(t).folded();
        String stem = Referents.stem(folded);
        boolean plural = stem.endsWith("ين") || stem.endsWith("ون");
        if (!plural || stem.length() == folded.length() || stem.endsWith("تين")) {
            return false;
        }
        boolean active = stem.length() == 6 && stem.charAt(1) == 'ا' && stem.charAt(0) != 'ق';
        boolean derived = stem.charAt(0) == 'م' && stem.length() > (stem.endsWith("ون") ? 5 : 6);
        return active || derived;
    }

    /** {@code مثيرو الشغب}, {@code محققون}: as a subject, in construct or without the article. */
    boolean isSubject(int t) {
        String folded = page.word(t).folded();
        boolean construct = folded.endsWith("و") && page.isDefinite(t + 1);
        int length = construct ? folded.length() + 1 : folded.endsWith("ون") ? folded.length() : 0;
        return length > 5
                && (construct || page.isVerb(t - 1))
                && folded.charAt(0) == 'م'
                && page.word(t).sense(Particle.class) == null
                && !page.isVerb(t);
    }
}
