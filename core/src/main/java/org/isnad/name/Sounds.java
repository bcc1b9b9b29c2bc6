package org.isnad.name;

import org.isnad.lexicon.Page;

/**
 * A key under which the spellings of one name meet: without article, and for names of foreign looks without the letters
 * that writers choose differently, so that {@code باشينيان} is {@code باشنيان} and {@code غورباتشوف}
 * {@code جورباتشوف}. Pure functions.
 */
final class Sounds {
    private static final int FOREIGN_LOOKS = 3;
    private static final int SHORTEST = 5;

    private Sounds() {}

    /** The key of some tokens. */
    static String of(Page page, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int t = from; t < to; t++) {
            append(page.word(t).folded(), key);
        }
        return key.toString();
    }

    /** The key of one folded word. */
    static String of(String folded) {
        StringBuilder key = new StringBuilder();
        append(folded, key);
        return key.toString();
    }

    private static void append(String folded, StringBuilder key) {
        String bare = folded.startsWith("ال") && folded.length() > 3 ? folded.substring(2) : folded;
        if (bare.length() < SHORTEST || Shapes.score(bare) < FOREIGN_LOOKS) {
            key.append(bare);
            return;
        }
        char last = 0;
        for (int i = 0; i < bare.length(); i++) {
            char sound = sound(bare.charAt(i));
            if (i == 0 || sound != last && "اوي".indexOf(sound) < 0) {
                key.append(sound);
            }
            last = sound;
        }
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'غ', 'ج', 'ق', 'گ' -> 'ك';
            case 'ط' -> 'ت';
            case 'ص', 'ث' -> 'س';
            case 'ض', 'ذ' -> 'د';
            case 'ح' -> 'ه';
            case 'پ' -> 'ب';
            case 'ڤ' -> 'ف';
            default -> letter;
        };
    }
}
