package org.isnad.event;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** Words of sport, accident and figures of speech in an article. Places are tokens. */
final class Natures {
    private static final int SPORTING = 3;
    private static final int EVERYDAY = 4;
    private static final int WORDY = 60;

    private final Page page;
    private Boolean mishap;
    private Boolean everyday;

    Natures(Page page) {
        this.page = page;
    }

    /** News of sport speaks of attacks and battles on every line. */
    boolean isSport() {
        int sport = 0;
        for (int t = 0; t < page.size() && sport < SPORTING; t++) {
            sport += at(t) == Nature.SPORT ? 1 : 0;
        }
        return sport >= SPORTING;
    }

    private Nature at(int t) {
        Hit hit = page.hit(t, Nature.class);
        return hit == null ? null : (Nature) hit.sense().lexeme();
    }

    /** A sentence of accidents, disasters or disease. */
    boolean isOf(int from, int to) {
        for (int t = from; t < to; t++) {
            Nature nature = at(t);
            if (nature == Nature.ACCIDENT || nature == Nature.DISASTER || nature == Nature.DISEASE) {
                return true;
            }
        }
        return false;
    }

    /** An article of an accident or a disaster. */
    boolean isMishap() {
        if (mishap == null) {
            mishap = isOf(0, page.size());
        }
        return mishap;
    }

    /** Whether its words are of schools, markets, health, weather, sport or art far more than of politics and war. */
    boolean isEveryday() {
        if (everyday == null) {
            int common = count(Nature.EVERYDAY);
            everyday = common >= EVERYDAY
                    && common * WORDY > page.size()
                    && common > 2 * (count(Nature.POLITICS) + count(Nature.WAR));
        }
        return everyday;
    }

    private int count(Nature nature) {
        int count = 0;
        for (int t = 0; t < page.size(); t++) {
            count += at(t) == nature ? 1 : 0;
        }
        return count;
    }

    /** Whether a figure of speech starts at a token. */
    boolean isFigurative(int t) {
        return at(t) == Nature.OTHER;
    }
}
