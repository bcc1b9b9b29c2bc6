package org.isnad.event;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/** Words of courts and treaties, as they stand in a text. Listed in {@code statutes.tsv}. */
enum Statute {
    /** Those who judge. */
    COURT,
    /** What a court sentences somebody to, right before him: {@code بسجن}. */
    PENALTY,
    /** What states agree on or belong to, so that leaving it is no retreat. */
    TREATY,
    /** Anything else that is signed or passed: {@code وثيقة}, {@code قانون}. */
    PAPER;

    private static final String[] BEFORE = {"", "ال", "بال", "لل", "وال", "ب", "ل", "و"};

    private static final Map<String, Statute> WORDS = Table.read(Statute.class, "statutes.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Folding.fold(row.get(0)), row -> valueOf(row.get(1).toUpperCase(Locale.ROOT))));

    /** Whether such a word stands at a token. */
    boolean at(Page page, int token) {
        return token >= 0 && token < page.size() && WORDS.get(page.word(token).folded()) == this;
    }

    /** Whether something that is signed or passed stands at a token, with or without the article and prepositions. */
    static boolean isPaper(Page page, int token) {
        if (token < 0 || token >= page.size()) {
            return false;
        }
        String word = page.word(token).folded();
        for (String before : BEFORE) {
            Statute kind = word.startsWith(before) ? WORDS.get(word.substring(before.length())) : null;
            if (kind == TREATY || kind == PAPER) {
                return true;
            }
        }
        return false;
    }
}
