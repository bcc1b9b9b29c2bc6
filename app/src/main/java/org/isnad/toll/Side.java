package org.isnad.toll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/** Whom a figure counts, by the words for its victims. */
final class Side {
    /** No side is named: the toll of all. */
    static final String ALL = "all";

    private static final Map<String, String> SIDES = sides();
    /** Words of that row follow those for a side and say nothing of whom they belong to. */
    private static final String OTHERS = "others";

    private static final List<String> ENDINGS = List.of("يين", "يون", "يان", "يه", "يا", "ين", "ون", "ه", "ي", "ا");
    private static final int LEAST = 3;

    private Side() {}

    private static Map<String, String> sides() {
        Map<String, String> sides = new HashMap<>();
        for (Table.Row row : Table.read(Side.class, "sides.tsv", 2)) {
            for (String word : row.get(1).split("\\|")) {
                sides.put(Folding.fold(word), row.get(0));
            }
        }
        return sides;
    }

    /**
     * The side's name, such as {@code children}; with whom they belong to where the words say it, such as
     * {@code fighters: النظام}.
     */
    static String of(String victims) {
        if (victims == null) {
            return ALL;
        }
        String[] words = victims.strip().split(" +");
        for (int i = 0; i < words.length; i++) {
            String side = side(Folding.fold(words[i]).strip());
            if (side != null) {
                return isArmed(side) && i + 1 < words.length ? side + belonging(words[words.length - 1]) : side;
            }
        }
        return ALL;
    }

    private static String side(String word) {
        String side = SIDES.get(word);
        side = side == null && word.startsWith("و") ? SIDES.get(word.substring(1)) : side;
        return OTHERS.equals(side) ? null : side;
    }

    private static boolean isArmed(String side) {
        return side.equals("fighters") || side.equals("soldiers");
    }

    /** The last of the words says most about whose they are. */
    private static String belonging(String last) {
        return OTHERS.equals(SIDES.get(Folding.fold(last).strip())) ? "" : ": " + last;
    }

    /** What sides that are the same have in common, whether {@code الحوثي} or {@code حوثيين}. */
    static String stem(String side) {
        String folded = Folding.fold(side).strip();
        int at = folded.lastIndexOf(' ') + 1;
        String word = folded.startsWith("ال", at) ? folded.substring(at + 2) : folded.substring(at);
        String bare = ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= LEAST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
        return folded.substring(0, at) + bare;
    }
}
