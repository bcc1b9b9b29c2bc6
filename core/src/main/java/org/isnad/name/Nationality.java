package org.isnad.name;

import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;

/** An adjective of country, people or region, such as {@code سوري}. */
public record Nationality(String adjective, String countryName, String country) implements Lexeme {
    private static final Wordlist BROKEN = Wordlist.of(Nationality.class, "broken");

    /** Whether a word may be an adjective, of a country or any other: {@code روسي}, {@code أمني}. */
    public static boolean describes(Word word) {
        return word.sense(Nationality.class) != null || word.isAdjective();
    }

    /** {@code تركيتان}, {@code روس}: whether a word is the adjective of a country in the dual or a broken plural. */
    public static boolean describesSeveral(Word word) {
        Sense sense = word.sense(Nationality.class);
        return sense != null && sense.has(Features.DUAL) || BROKEN.contains(word.folded());
    }
}
