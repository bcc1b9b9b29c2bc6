package org.isnad.name;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Table;
import org.isnad.number.Numbers;
import org.isnad.text.Folding;

/**
 * A listed name that is something else beside certain words, by the table {@code otherwise.tsv}: {@code مسقط رأسه}, {@code صلاة
 * المغرب}, {@code كوبا أمريكا}.
 *
 * @param before one of them stands before it; any may where there are none
 * @param after one of them stands after it; any may where there are none
 */
record Otherwise(String[] before, String[] after) {
    private static final Map<String, List<Otherwise>> TABLE = Table.read(Otherwise.class, "otherwise.tsv", 3).stream()
            .collect(Collectors.groupingBy(
                    row -> Folding.fold(row.get(0)),
                    Collectors.mapping(
                            row -> new Otherwise(folded(row.all(1)), folded(row.all(2))), Collectors.toList())));

    /** Whether what stands at a token is no name there, also {@code بقطر عشرة أمتار}. */
    static boolean is(Page page, int t) {
        for (Otherwise way : TABLE.getOrDefault(page.word(t).folded(), List.of())) {
            if (isOneOf(page, t - 1, way.before) && isOneOf(page, t + 1, way.after)) {
                return true;
            }
        }
        return page.is(t, "بقطر") && Numbers.isPart(page, t + 1);
    }

    private static boolean isOneOf(Page page, int t, String[] words) {
        return words.length == 0 || page.isAny(t, words);
    }

    private static String[] folded(String[] words) {
        String[] folded = words.clone();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(folded[i]);
        }
        return folded;
    }
}
