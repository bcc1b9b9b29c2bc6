package org.isnad.figure;

import org.isnad.lexicon.Lexeme;

/** A word that tells of harm; a sentence without one holds no figure. */
sealed interface Telling extends Lexeme permits Harm, Harmed {}
