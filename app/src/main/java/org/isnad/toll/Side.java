package org.isnad.toll;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/** Whom a figure counts, by the words for its victims. */
final class Side {
    /** No side is named: the toll of all. */
    static final String ALL = "all";

    private static final Map<String, String> SIDES = sides();
    private static final Set<String> OTHERS =
            Stream.of("آخر", "آخرين", "آخرون", "آخران").map(Folding::fold).collect(Collectors.toUnmodifiableSet());

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
        String[] words = Folding.fold(victims).strip().split(" +");
        for (int i = 0; i < words.length; i++) {
            String side = side(words[i]);
            if (side != null) {
                return isArmed(side) ? side + belonging(words, i + 1) : side;
            }
        }
        return ALL;
    }

    private static String side(String word) {
        String side = SIDES.get(word);
        return side == null && word.startsWith("و") ? SIDES.get(word.substring(1)) : side;
    }

    private static boolean isArmed(String side) {
        return side.equals("fighters") || side.equals("soldiers");
    }

    /** The last of the words, which says most about whose they are; "others" says nothing. */
    private static String belonging(String[] words, int from) {
        String last = words[words.length - 1];
        return from < words.length && !OTHERS.contains(last) ? ": " + last : "";
    }
}
