package org.isnad.event;

import org.isnad.event.lexicon.Nature;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** Words of sport, accident and figures of speech in an article. Places are tokens. */
final class Natures {
    private static final int SPORTING = 3;
    private static final int EVERYDAY = 4;
    private static final int TRADING = 2;
    private static final int WORDY = 60;
    private static final int UNPOLITICAL = 200;

    private final Page page;
    /** How many words of the article are of each. */
    private final int[] counts = new int[Nature.values().length];

    Natures(Page page) {
        this.page = page;
        for (int t = 0; t < page.size(); t++) {
            Nature nature = at(t);
            if (nature != null) {
                counts[nature.ordinal()]++;
            }
        }
    }

    /** News of sport speaks of attacks and battles on every line. */
    boolean isSport() {
        return count(Nature.SPORT) >= SPORTING;
    }

    private Nature at(int t) {
        Hit hit = page.hit(t, Nature.class);
        return hit == null ? null : (Nature) hit.sense().lexeme();
    }

    private int count(Nature nature) {
        return counts[nature.ordinal()];
    }

    /** A sentence of accidents, disasters or disease. */
    boolean isOf(int from, int to) {
        for (int t = from; t < to && isMishap(); t++) {
            Nature nature = at(t);
            if (nature == Nature.ACCIDENT || nature == Nature.DISASTER || nature == Nature.DISEASE) {
                return true;
            }
        }
        return false;
    }

    /** An article of an accident, a disaster or disease. */
    boolean isMishap() {
        return count(Nature.ACCIDENT) + count(Nature.DISASTER) + count(Nature.DISEASE) > 0;
    }

    /** Whether it tells of duties and trade wars, of which news of markets speak like news of politics. */
    boolean isOfTrade() {
        return count(Nature.TRADE) >= TRADING;
    }

    /** Whether its words are of schools, markets, health, weather, sport or art far more than of politics and war. */
    boolean isEveryday() {
        int common = count(Nature.EVERYDAY);
        return !isOfTrade()
                && common >= EVERYDAY
                && common * WORDY > page.size()
                && common > 2 * (count(Nature.POLITICS) + count(Nature.WAR));
    }

    /** Whether it hardly speaks of politics and war, and no less of schools, markets, health, weather, sport or art. */
    boolean isUnpolitical() {
        int political = count(Nature.POLITICS) + count(Nature.WAR);
        return political * UNPOLITICAL <= page.size() && count(Nature.EVERYDAY) > political;
    }

    /** Whether a figure of speech starts at a token. */
    boolean isFigurative(int t) {
        return at(t) == Nature.OTHER;
    }
}
