package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/** A name that means a club where the text is about sport, such as that of its town. Listed in {@code clubs.tsv}. */
record Club(Known known) implements Lexeme {}
