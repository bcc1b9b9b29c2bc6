package org.isnad.search;

/** A place in a query that goes forward over words, signs and space. */
class Cursor {
    static final String QUOTING = "\"“”«„";
    private static final String COMPARING = "<>=≤≥";

    final String query;
    int at;

    Cursor(String query) {
        this.query = query;
    }

    final String word() {
        int from = at;
        while (at < query.length() && !isEnd(query.charAt(at))) {
            at++;
        }
        return query.substring(from, at);
    }

    final boolean isComparing(int place) {
        return place < query.length() && COMPARING.indexOf(query.charAt(place)) >= 0;
    }

    private static boolean isEnd(char c) {
        return isSpace(c) || c == '(' || c == ')' || QUOTING.indexOf(c) >= 0;
    }

    /** Marks of direction, which come along where a query is copied, are as good as space. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    final void skipSpace() {
        at = pastSpace(at);
    }

    final int pastSpace(int place) {
        int next = place;
        while (next < query.length() && isSpace(query.charAt(next))) {
            next++;
        }
        return next;
    }

    final boolean take(char c) {
        boolean found = at < query.length() && query.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    final boolean isWord(String word) {
        int end = at + word.length();
        return query.startsWith(word, at) && (end == query.length() || isEnd(query.charAt(end)));
    }

    final boolean takeWord(String word) {
        skipSpace();
        boolean found = isWord(word);
        at += found ? word.length() : 0;
        return found;
    }
}
