package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/** A word that announces or describes a person: {@code رئيس}, {@code الناطق}, {@code شاب}. */
public record Title(String word, String kind) implements Lexeme {
    /** Whether it only describes somebody, and gives no office, rank or honour. */
    public boolean isPlain() {
        return kind.equals("person") || kind.equals("relation");
    }
}
