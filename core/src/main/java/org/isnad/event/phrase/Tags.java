package org.isnad.event.phrase;

import org.isnad.lexicon.Page;

/** Words that strokes join in a hashtag: {@code #الحكومة_اليمنية}. Places are tokens. */
final class Tags {
    private Tags() {}

    /** Past the words joined to the one before a token; the token itself where none are. */
    static int past(Page page, int t, int to) {
        int end = t;
        while (page.mark(end) == '_' && end + 1 < to) {
            end += 2;
        }
        return end;
    }

    /** The words from one token to before another, apart. */
    static String words(Page page, int from, int to) {
        return page.words(from, to - 1).replace('_', ' ');
    }
}
