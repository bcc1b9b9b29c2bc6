package org.isnad;

/** The stages of a reading, in order; each stands on those before it. */
public enum Stage {
    /** Lines, quotations, sentences and tokens, and what the lexicon knows of each word. */
    WORDS,
    NUMBERS,
    NAMES,
    TIMES,
    STATEMENTS,
    FIGURES,
    EVENTS
}
