package org.isnad.time;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;

/**
 * Whether a place in a sentence tells what is behind or ahead: by the nearest verb before it, or, between commas, by the
 * first verb of the sentence, which such an aside belongs to.
 */
final class Bearings {
    private static final int REACH = 25;
    /** How near the start of a sentence its time stands that opens it, and how near its verb follows. */
    private static final int OPENING = 3;

    private static final int NEAR = 8;
    private static final int HARD_BY = 4;

    private Bearings() {}

    static Direction at(Passage passage, int token) {
        Direction before = nearest(passage, token);
        if (before == Direction.UNSAID && token - passage.from() < OPENING) {
            return ahead(passage, token);
        }
        boolean aside = isComma(passage.mark(token - 1)) && word(passage.page(), token - 2) == Direction.UNSAID;
        return aside && before == Direction.FUTURE ? first(passage, token) : before;
    }

    /** {@code والأربعاء سيلتقي}: where a sentence opens with its time, the verb comes after. */
    private static Direction ahead(Passage passage, int token) {
        int limit = Math.min(passage.to(), token + NEAR);
        for (int t = token + 1; t < limit; t++) {
            Direction direction = word(passage.page(), t);
            if (direction != Direction.UNSAID) {
                return direction;
            }
        }
        return Direction.UNSAID;
    }

    /** Whether a verb of the past stands hard by before a token. */
    static boolean isPastNear(Passage passage, int token) {
        for (int t = token - 1; t >= Math.max(passage.from(), token - HARD_BY); t--) {
            Direction direction = word(passage.page(), t);
            if (direction != Direction.UNSAID) {
                return direction == Direction.PAST;
            }
        }
        return false;
    }

    private static Direction nearest(Passage passage, int token) {
        int limit = Math.max(passage.from(), token - REACH);
        for (int t = token - 1; t >= limit; t--) {
            Direction direction = word(passage.page(), t);
            if (direction != Direction.UNSAID) {
                return direction;
            }
        }
        return Direction.UNSAID;
    }

    private static Direction first(Passage passage, int token) {
        int limit = Math.min(token, passage.from() + REACH);
        for (int t = passage.from(); t < limit; t++) {
            Direction direction = word(passage.page(), t);
            if (direction != Direction.UNSAID) {
                return direction;
            }
        }
        return Direction.UNSAID;
    }

    private static boolean isComma(char mark) {
        return mark == '،' || mark == ',';
    }

    private static Direction word(Page page, int token) {
        Sense sense = page.word(token).sense(Direction.class);
        return sense == null ? Direction.UNSAID : (Direction) sense.lexeme();
    }
}
