package org.isnad.statement.cue;

import org.isnad.lexicon.Lexeme;

/**
 * A preposition or set phrase that names the source of a whole clause: {@code بحسب}, {@code وفقا لما}.
 *
 * @param verb whether a reporting verb follows and only then the source
 */
public record According(String phrase, boolean verb) implements Lexeme {
    /** {@code كما قال}: by itself it only compares. */
    boolean isLikeness() {
        return phrase.equals("كما") || phrase.equals("مثلما");
    }
}
