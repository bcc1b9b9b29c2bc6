package org.isnad.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Which lexemes stand at each place, a form or the end of a phrase, and with which features: all in three arrays.
 *
 * @param start where the senses of each place begin, with one more entry for the end
 */
record Senses(int[] start, int[] lexeme, int[] features) {
    /** Collects {@code lexeme << 32 | features} by place. */
    static Senses of(List<List<Long>> places) {
        int[] start = new int[places.size() + 1];
        for (int i = 0; i < places.size(); i++) {
            start[i + 1] = start[i] + places.get(i).size();
        }
        int[] lexeme = new int[start[places.size()]];
        int[] features = new int[lexeme.length];
        int n = 0;
        for (List<Long> place : places) {
            for (long sense : place) {
                lexeme[n] = (int) (sense >>> 32);
                features[n++] = (int) sense;
            }
        }
        return new Senses(start, lexeme, features);
    }

    void write(Image.Writer out) throws IOException {
        out.ints(start);
        out.ints(lexeme);
        out.ints(features);
    }

    static Senses read(ByteBuffer in) {
        return new Senses(Image.ints(in), Image.ints(in), Image.ints(in));
    }
}
