package org.isnad.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.isnad.lexicon.Table;

/** The words of the pages in one language, from {@code words.tsv}. Immutable. */
final class Words {
    private static final Map<Language, Words> ALL = all();

    private static final int ARABIC_FORMS = 5;
    private static final int FEW = 10;
    private static final int HUNDRED = 100;

    private final Language language;
    private final Map<String, String> words;

    private Words(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    private static Map<Language, Words> all() {
        Map<String, String> arabic = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        for (Table.Row row : Table.read(Words.class, "words.tsv", 3)) {
            arabic.put(row.get(0), row.get(1));
            english.put(row.get(0), row.get(2));
        }
        Map<Language, Words> all = new EnumMap<>(Language.class);
        all.put(Language.AR, new Words(Language.AR, arabic));
        all.put(Language.EN, new Words(Language.EN, english));
        return all;
    }

    static Words of(Language language) {
        return ALL.get(language);
    }

    /** @throws NoSuchElementException where the table has no such key */
    String of(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new NoSuchElementException("words.tsv has no " + key);
        }
        return word;
    }

    /** The word for a value that may be none of ours, such as a mode of PLOVER; the value itself where there is none. */
    String of(String kind, String value) {
        return words.getOrDefault(kind + "." + value, value);
    }

    /**
     * So many of them: {@code 3 مقالات}, {@code 11 مقالا}, {@code 100 مقال}; {@code 1 article}. The table has the forms for
     * one, two, few, many and hundreds in Arabic, for one and many in English, with {@code |} between them.
     */
    String count(String key, long number) {
        String[] forms = of(key).split("\\|");
        if (language == Language.EN) {
            return number(number) + " " + forms[number == 1 ? 0 : 1];
        }
        if (number == 1 || number == 2) {
            return forms[(int) number - 1];
        }
        return number(number) + " " + forms[arabic(number)];
    }

    private static int arabic(long number) {
        long last = number % HUNDRED;
        return last >= 3 && last <= FEW ? 2 : last > FEW ? 3 : ARABIC_FORMS - 1;
    }

    /** Digits, grouped by threes. */
    static String number(long number) {
        return number >= 0 && number < 1_000
                ? Long.toString(number)
                : String.format(java.util.Locale.ROOT, "%,d", number);
    }

    Map<String, String> table() {
        return words;
    }
}
