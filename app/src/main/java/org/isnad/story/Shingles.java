package org.isnad.story;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.reading.Block;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;
import org.isnad.text.Text;
import org.isnad.text.Tokens;

/** The runs of {@value #RUN} folded words in an article's paragraphs, and its long sentences, as hashes. */
final class Shingles {
    private static final int RUN = 5;
    private static final int LONG = 10;
    private static final int MOST = 4000;
    private static final int LETTERS = 60;

    private final int[] words = new int[RUN];
    private final char[] letters = new char[Folding.most(LETTERS)];
    private final int[] runs = new int[MOST];
    private final int[] sentences = new int[Fingerprint.SENTENCES];
    private int seen;
    private int longOnes;
    private int sentence;
    private int length;

    Shingles(Reading reading) {
        Tokens tokens = Tokens.of(Text.of(reading.article().text()));
        int line = 0;
        for (Block block : reading.blocks()) {
            if (block.kind() != Block.Kind.PARAGRAPH) {
                continue;
            }
            while (tokens.line(line).begin() < block.span().begin()) {
                line++;
            }
            read(tokens, tokens.lineStart(line), tokens.lineStart(line + 1));
        }
    }

    private void read(Tokens tokens, int from, int to) {
        for (int t = from; t < to && seen < MOST; t++) {
            char mark = tokens.mark(t);
            if (mark == 0 && tokens.end(t) - tokens.begin(t) <= LETTERS) {
                word(Terms.term(6, CharBuffer.wrap(letters, 0, tokens.fold(t, letters))));
            } else if (mark == '.' || mark == '؟' || mark == '!') {
                endSentence();
            }
        }
        endSentence();
    }

    private void word(int word) {
        words[seen % RUN] = word;
        int run = 0;
        for (int i = 1; i <= RUN; i++) {
            run = run * 31 + words[(seen + i) % RUN];
        }
        runs[seen++] = Terms.mix(run);
        sentence = sentence * 31 + word;
        length++;
    }

    private void endSentence() {
        if (length >= LONG && longOnes < sentences.length) {
            sentences[longOnes++] = Terms.mix(sentence);
        }
        sentence = 0;
        length = 0;
    }

    Fingerprint fingerprint(List<String> agencies) {
        int[] sorted = IntStream.of(runs)
                .skip(Math.min(RUN - 1, Math.max(0, seen - 1)))
                .limit(Math.max(Math.min(seen, 1), seen - RUN + 1))
                .map(run -> run ^ Integer.MIN_VALUE)
                .sorted()
                .distinct()
                .map(run -> run ^ Integer.MIN_VALUE)
                .toArray();
        int[] least = Arrays.copyOf(sorted, Math.min(sorted.length, Fingerprint.LEAST));
        return new Fingerprint(sorted.length, least, Arrays.copyOf(sentences, longOnes), agencies);
    }
}
