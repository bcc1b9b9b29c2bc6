package org.isnad.story;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.isnad.reading.Reading;

/**
 * The wording of an article in at most 256 bytes, for telling copies: how many runs of five words (shingles) it has, the
 * least of their hashes (Broder's bottom-k sketch), the hashes of its long sentences, and the agencies it credits. Two
 * fingerprints tell how much text two articles share, within some hundredths. Immutable.
 */
public final class Fingerprint {
    static final int LEAST = 40;
    static final int SENTENCES = 14;
    private static final byte VERSION = 1;

    private final int shingles;
    private final int[] least;
    private final int[] sentences;
    private final List<String> agencies;

    Fingerprint(int shingles, int[] least, int[] sentences, List<String> agencies) {
        this.shingles = shingles;
        this.least = least;
        this.sentences = sentences;
        this.agencies = List.copyOf(agencies);
    }

    public static Fingerprint of(Reading reading) {
        return new Shingles(reading).fingerprint(Agencies.credited(reading));
    }

    /** Codes of the agencies that the article credits, such as {@code AFP}. */
    public List<String> agencies() {
        return agencies;
    }

    /** The share of shingles that both have, of those that either has: 1 for the same text. */
    public double resemblance(Fingerprint other) {
        int most = Math.min(Math.max(least.length, other.least.length), LEAST);
        int i = 0;
        int j = 0;
        int both = 0;
        int seen = 0;
        while (seen < most && (i < least.length || j < other.least.length)) {
            int order = i == least.length
                    ? 1
                    : j == other.least.length ? -1 : Integer.compareUnsigned(least[i], other.least[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) both / seen;
    }

    /** The share of the shorter one's shingles that the longer one has. */
    public double shared(Fingerprint other) {
        return shared(other, resemblance(other));
    }

    double shared(Fingerprint other, double resemblance) {
        int shorter = Math.min(shingles, other.shingles);
        double both = resemblance * (shingles + (double) other.shingles) / (1 + resemblance);
        return shorter == 0 ? 0 : Math.min(1, both / shorter);
    }

    /** How many long sentences both have word for word. */
    public int sentences(Fingerprint other) {
        int both = 0;
        for (int sentence : sentences) {
            both += other.has(sentence) ? 1 : 0;
        }
        return both;
    }

    private boolean has(int sought) {
        for (int sentence : sentences) {
            if (sentence == sought) {
                return true;
            }
        }
        return false;
    }

    /** For keeping; {@link #fromBytes} takes it back. */
    public byte[] toBytes() {
        byte[] credits = String.join(" ", agencies).getBytes(US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * least.length + 4 * sentences.length + credits.length);
        out.put(VERSION).putInt(shingles).put((byte) least.length).put((byte) sentences.length);
        Arrays.stream(least).forEach(out::putInt);
        Arrays.stream(sentences).forEach(out::putInt);
        return out.put((byte) credits.length).put(credits).array();
    }

    /** @throws IllegalArgumentException where these are no bytes of a fingerprint of this version: make it anew */
    public static Fingerprint fromBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            if (in.get() != VERSION) {
                throw new IllegalArgumentException("a fingerprint of version " + bytes[0] + ", not " + VERSION);
            }
            int shingles = in.getInt();
            int[] least = new int[in.get() & 0xFF];
            int[] sentences = new int[in.get() & 0xFF];
            Arrays.setAll(least, i -> in.getInt());
            Arrays.setAll(sentences, i -> in.getInt());
            byte[] credits = new byte[in.get() & 0xFF];
            in.get(credits);
            String agencies = new String(credits, US_ASCII);
            return new Fingerprint(
                    shingles, least, sentences, agencies.isEmpty() ? List.of() : List.of(agencies.split(" ")));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a fingerprint cut short at " + bytes.length + " bytes", e);
        }
    }
}
