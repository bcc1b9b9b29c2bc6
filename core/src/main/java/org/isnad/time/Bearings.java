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
    private static final int BREATH = 9;

    private Bearings() {}

    static Direction at(Passage passage, int token) {
        Direction before = beside(passage, token);
        boolean aside = isComma(passage.mark(token - 1)) && word(passage.page(), token - 2) == Direction.UNSAID;
        return aside && before.isAhead() ? first(passage, token) : before;
    }

    /** By the nearest verb alone: before the token, or after it where the sentence opens with its time. */
    static Direction beside(Passage passage, int token) {
        return within(passage, token, REACH);
    }

    /** By the nearest verb in the same breath, before or after as well. */
    static Direction near(Passage passage, int token) {
        return within(passage, token, BREATH);
    }

    private static Direction within(Passage passage, int token, int reach) {
        Direction before = nearest(passage, token, reach);
        return before == Direction.UNSAID && token - passage.from() < OPENING ? ahead(passage, token) : before;
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

    /** By the nearest verb where it stands hard by before the token. */
    static Direction hardBy(Passage passage, int token) {
        return nearest(passage, token, HARD_BY);
    }

    private static Direction nearest(Passage passage, int token, int reach) {
        int limit = Math.max(passage.from(), token - reach);
        for (int t = token - 1; t >= limit; t--) {
            Direction direction = word(passage.page(), t);
            if (direction == Direction.FUTURE && wasPlanned(passage, t - 1)) {
                return Direction.PRESENT;
            }
            if (direction != Direction.UNSAID) {
                return direction;
            }
        }
        return Direction.UNSAID;
    }

    /** {@code كان مقررا}: what was planned lay ahead once, and may still. */
    private static boolean wasPlanned(Passage passage, int token) {
        return passage.page().isAny(token, "كان", "كانت", "وكان", "وكانت");
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
        return mark == '،';
    }

    private static Direction word(Page page, int token) {
        Sense sense = page.word(token).sense(Direction.class);
        return sense == null ? Direction.UNSAID : (Direction) sense.lexeme();
    }
}
