package org.isnad.lexicon;

import java.io.Serializable;

/**
 * A row of some table: whatever a word or phrase may stand for. Each package that owns a table has its own kinds, records
 * or enums as a rule. Serializable, so that the lexicon can be compiled once and its rows brought to life when met.
 */
public interface Lexeme extends Serializable {
    /** Whether a name may begin with a word for the sake of this: not where it is but a verb, noun or particle. */
    default boolean opensNames() {
        return true;
    }

    /** Whether it is a name or part of one. */
    default boolean isName() {
        return false;
    }

    /** Whether it makes no known word of its form: who does not ask for it does not meet it, see {@link Word#aside}. */
    default boolean isAside() {
        return false;
    }
}
