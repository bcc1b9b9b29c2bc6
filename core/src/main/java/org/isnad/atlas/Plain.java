package org.isnad.atlas;

/** Words out of a file, fit to be shown. Pure functions. */
final class Plain {
    private static final int MOST = 40;

    private Plain() {}

    /** The beginning, without control characters. */
    static String shortened(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .limit(MOST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain + (words.codePointCount(0, words.length()) > MOST ? "…" : "");
    }
}
