package org.isnad.name;

import org.isnad.lexicon.Page;

/** {@code لولا}, by which a man is called and which is a particle, {@code لولا الحرب}. Places are tokens. */
final class ParticleNames {
    static final String LULA = "لولا";

    private final Page page;

    ParticleNames(Page page) {
        this.page = page;
    }

    /** Whether somebody known bears it before his last name. */
    boolean isIn(NameMention person) {
        boolean borne = false;
        for (int t = person.from(); person.known() != null && t < person.to() - 1; t++) {
            borne |= page.is(t, LULA);
        }
        return borne;
    }

    /** Whether it is the name here, since no noun follows that would be lacking. */
    boolean isName(int t) {
        return page.is(t, LULA) && !page.isDefinite(t + 1) && (page.isVerb(t - 1) || !page.is(t + 1, "ان"));
    }
}
