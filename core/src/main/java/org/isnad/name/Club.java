package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/**
 * A name that means a club where the text is about sport, such as that of its town. Listed in {@code clubs.tsv}.
 *
 * @param word whether it is a common word, which means the club only where sport announces it as well
 */
record Club(Known known, boolean word) implements Lexeme {
    @Override
    public boolean isName() {
        return true;
    }
}
