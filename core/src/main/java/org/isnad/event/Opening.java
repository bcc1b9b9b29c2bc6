package org.isnad.event;

import java.util.List;
import org.isnad.lexicon.Lexeme;

/** A verb that opens set phrases which its subject may interrupt: {@code قطعت السعودية علاقاتها}. */
record Opening(List<Rest> rests) implements Lexeme {
    /** The words that close a phrase, folded, and what the whole tells. */
    record Rest(List<String> words, Trigger trigger) implements Lexeme {}
}
