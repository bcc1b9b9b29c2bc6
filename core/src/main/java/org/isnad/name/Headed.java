package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/**
 * A place or an agency that is listed behind {@code مدينة} or {@code وكالة} alone, as its name may be something else:
 * {@code نوى}, {@code بترا}.
 */
record Headed(Known known) implements Lexeme {
    @Override
    public boolean isAside() {
        return true;
    }
}
