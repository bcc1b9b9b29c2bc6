package org.isnad.time;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** The words and phrases of time on a page, looked up once for each token that is read. */
final class TimeWords {
    private final Hit[] hits;

    TimeWords(Page page) {
        hits = new Hit[page.size()];
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                look(page, page.sentences().from(s), page.sentences().to(s));
            }
        }
    }

    private void look(Page page, int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.word(t).sense(TimeWord.class) != null
                    || isPhrase(page.words().phrases(t))) {
                hits[t] = page.hit(t, TimeWord.class);
            }
        }
    }

    private static boolean isPhrase(List<Hit> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).sense().lexeme() instanceof TimeWord) {
                return true;
            }
        }
        return false;
    }

    /** The longest word or phrase that starts at a token, or null. */
    Hit at(int token) {
        return hits[token];
    }
}
