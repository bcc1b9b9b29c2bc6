package org.isnad.lexicon;

/** A row of some table: whatever a word or phrase may stand for. Each package that owns a table has its own kinds. */
public interface Lexeme {}
