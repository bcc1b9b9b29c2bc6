package org.isnad.score;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names are of one thing: half the words of the shorter one shared, after folding and without articles. */
final class SameName {
    private static final String FOLDED = "أإآٱىةؤئ";
    private static final String FOLDS = "ااااي\u0647وي";
    private static final Pattern ARTICLE = Pattern.compile("^(?:وال|بال|لل|ال)");

    private SameName() {}

    static boolean same(String one, String other) {
        Set<String> a = key(one);
        Set<String> b = key(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / Math.min(a.size(), b.size()) >= 0.5;
    }

    /** Whether each name of either list has its like in the other. */
    static boolean sameAll(List<String> some, List<String> others) {
        return eachIn(some, others) && eachIn(others, some);
    }

    private static boolean eachIn(List<String> some, List<String> others) {
        return some.stream().allMatch(one -> others.stream().anyMatch(other -> same(one, other)));
    }

    private static Set<String> key(String name) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String text = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKC) + " ";
        text.codePoints().filter(c -> !isMark(c)).forEach(c -> take(c, word, words));
        return words;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
    }

    private static void take(int c, StringBuilder word, Set<String> words) {
        if (Words.isLetter(c)) {
            int fold = FOLDED.indexOf(c);
            word.appendCodePoint(fold < 0 ? c : FOLDS.charAt(fold));
        } else if (word.length() > 0) {
            words.add(withoutArticle(word.toString().toLowerCase(Locale.ROOT)));
            word.setLength(0);
        }
    }

    private static String withoutArticle(String word) {
        String bare = ARTICLE.matcher(word).replaceFirst("");
        return bare.isEmpty() ? word : bare;
    }
}
