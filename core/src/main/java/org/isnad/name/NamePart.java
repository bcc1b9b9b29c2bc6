package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/** A word of which persons' names are made. */
public enum NamePart implements Lexeme {
    /** A given name that is hardly anything else. */
    GIVEN,
    /** A given name that is a common word as well. */
    GIVEN_COMMON,
    SURNAME,
    /** A word inside names: {@code بن}, {@code آل}, {@code دي}. */
    LINK;

    @Override
    public boolean isName() {
        return true;
    }
}
