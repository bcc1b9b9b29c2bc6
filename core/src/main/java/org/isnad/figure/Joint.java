package org.isnad.figure;

import static org.isnad.lexicon.Features.DEFINITE;
import static org.isnad.lexicon.Features.WA;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** {@code بين قتيل وجريح}, {@code ما بين أسير وقتيل}: those counted before it suffered one or the other. */
final class Joint {
    private Joint() {}

    static boolean isAt(Page page, int token) {
        int between = page.is(token, "ما") ? token + 1 : token;
        Hit one = page.is(between, "بين") ? page.hit(between + 1, Harmed.class) : null;
        if (one == null || one.has(DEFINITE)) {
            return false;
        }
        boolean or = page.is(one.to(), "او");
        Hit other = page.hit(or || page.is(one.to(), "و") ? one.to() + 1 : one.to(), Harmed.class);
        return other != null && !other.has(DEFINITE) && (other.has(WA) || other.from() > one.to());
    }
}
