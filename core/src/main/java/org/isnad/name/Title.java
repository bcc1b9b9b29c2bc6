package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/**
 * A word that announces or describes a person: {@code رئيس}, {@code الناطق}, {@code شاب}.
 *
 * @param sector the PLOVER sector of whoever bears it, or null
 * @param definite the same for the title with the article and nothing after it: {@code الرئيس}
 */
public record Title(String word, String kind, String sector, String definite) implements Lexeme {
    @Override
    public boolean opensNames() {
        return false;
    }

    /** Whether it only describes somebody, and gives no office, rank or honour. */
    public boolean isPlain() {
        return kind.equals("person") || kind.equals("relation");
    }

    /** Whether it is a rank or an honour, beside which somebody may hold an office. */
    public boolean isRank() {
        return kind.equals("rank") || kind.equals("honorific");
    }
}
