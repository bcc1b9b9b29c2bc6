package org.isnad.figure;

import org.isnad.lexicon.Hit;
import org.isnad.reading.Figure.Kind;

/** Those whose number {@code عددهم} tells: {@code مقتل جميع من كانوا على متنها والبالغ عددهم 11}, {@code المصابين وعددهم 9}. */
final class Theirs {
    private static final int REACH = 14;

    /** The last word of harm whose victims are not counted yet. */
    private Hit told;
    /** The last {@code المصابين}, {@code قتلى الطائرة}. */
    private Hit named;

    /** Takes a word of harm, or null where its victims are counted. */
    void tell(Hit harm) {
        told = harm;
    }

    void name(Hit harmed) {
        named = harmed;
    }

    /** What befell them, for {@code عددهم} at a token; or null. */
    Kind kindAt(int token) {
        if (told != null && token - told.from() <= REACH) {
            return ((Harm) told.sense().lexeme()).kind();
        }
        boolean near = named != null && token - named.from() <= REACH;
        return near ? ((Harmed) named.sense().lexeme()).kind() : null;
    }
}
