package org.isnad.event;

import java.util.Locale;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Word;

/** What kind of thing a word names, where that shows what a word of many senses beside it means. Listed in {@code concepts.tsv}. */
enum Concept implements Lexeme {
    /** People or things that are counted and do nothing: {@code 20 طالبا}. */
    COUNTED,
    /** What aims at something without arms: {@code برنامج}, {@code رسوم}. */
    PROGRAMME,
    /** What violence is told to go on or grow: {@code تصاعد}, {@code دوامة}. */
    SURGE,
    /** What happens within four walls, or in words: {@code الأسري}, {@code اللفظي}. */
    DOMESTIC,
    /** What gets a danger across as a threat: {@code رسالة}, {@code تلقى}. */
    MESSAGE;

    /** Whether a word names such a thing, with whatever clitics. */
    boolean at(Page page, int t) {
        Word word = page.word(t);
        if (word.sense(Concept.class) == null) {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() == this) {
                return true;
            }
        }
        return false;
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Concept.class, "concepts.tsv", 2)) {
            Concept concept = valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Conjugation.noun(row.get(0), Features.NOUN, (form, features) -> lexicon.add(form, concept, features));
        }
    }
}
