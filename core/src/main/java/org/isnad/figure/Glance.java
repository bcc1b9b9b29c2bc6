package org.isnad.figure;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;

/** What a token may be where figures are read, told by one look at all that the lexicon knows of it: a set of bits. */
final class Glance {
    /** May begin a count, a numeral not looked for. */
    static final int COUNT = 1;

    static final int HARM = 1 << 1;
    static final int HARMED = 1 << 2;
    static final int SIGN = 1 << 3;
    static final int PARTICLE = 1 << 4;
    static final int OTHER = 1 << 5;

    private Glance() {}

    /** The bits of a token; none where no table knows it. */
    static int at(Page page, int token) {
        Word word = page.word(token);
        int bits = 0;
        for (int i = 0; i < word.senses(); i++) {
            bits |= of(word.sense(i).lexeme());
        }
        List<Hit> phrases = page.words().phrases(token);
        for (int i = 0; i < phrases.size(); i++) {
            bits |= of(phrases.get(i).sense().lexeme());
        }
        return bits;
    }

    private static int of(Lexeme lexeme) {
        if (lexeme instanceof Person || lexeme instanceof Vague || lexeme instanceof Bound) {
            return COUNT;
        }
        if (lexeme instanceof Harm) {
            return HARM;
        }
        if (lexeme instanceof Harmed) {
            return HARMED | COUNT;
        }
        if (lexeme instanceof Sign) {
            return lexeme == Sign.ONE || lexeme == Sign.ONE_OF || lexeme == Sign.FELLOW ? SIGN | COUNT : SIGN;
        }
        return lexeme instanceof Particle ? PARTICLE : OTHER;
    }

    static boolean has(int bits, int any) {
        return (bits & any) != 0;
    }
}
