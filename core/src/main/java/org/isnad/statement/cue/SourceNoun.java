package org.isnad.statement.cue;

import org.isnad.lexicon.Lexeme;

/** A noun that speaks in the news without a name: {@code مصادر}, {@code تقرير}, {@code البيان}, {@code الوكالة}. */
public record SourceNoun(String word, Kind kind) implements Lexeme {
    /** What speaks. */
    public enum Kind {
        ANONYMOUS,
        DOCUMENT,
        /** A statement or an occasion, which has the one who makes it as its speaker. */
        STATEMENT,
        OUTLET,
        /** A family, a crowd, the other side: those who speak for themselves. */
        PEOPLE,
        /** A law, an agreement, a plan: things are done according to it, but it tells no news. */
        NORM
    }

    /** Whether it brings news of its own accord. */
    public boolean reports() {
        return kind == Kind.ANONYMOUS || kind == Kind.DOCUMENT;
    }
}
