package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/** The name of an outlet without {@code صحيفة} or {@code قناة} before it, which may be a common word. */
record Masthead(Known known) implements Lexeme {
    @Override
    public boolean isName() {
        return true;
    }
}
