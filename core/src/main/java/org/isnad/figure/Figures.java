package org.isnad.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.number.Numbers;

/**
 * Finds counts of people killed, wounded, detained, missing and displaced. Only sentences with a word of harm are looked
 * at, each once from left to right. Stateless.
 */
public final class Figures {
    private Figures() {}

    /** Adds the tables of figures. */
    public static void addTo(Lexicon.Builder lexicon) {
        Harm.addTo(lexicon);
        Harmed.addTo(lexicon);
        Person.addTo(lexicon);
        Thing.addTo(lexicon);
        Vague.addTo(lexicon);
        Bound.addTo(lexicon);
        Sign.addTo(lexicon);
    }

    /** The figures of an article in order of the text. */
    public static List<FigureMention> find(Page page, Numbers numbers) {
        Counts counts = new Counts(page, numbers);
        List<FigureMention> all = new ArrayList<>();
        FigureMention whole = null;
        for (int s = 0; s < page.sentences().size(); s++) {
            int from = page.sentences().from(s);
            int to = page.sentences().to(s);
            if (page.isRead(s) && tellsHarm(page, from, to)) {
                SentenceFigures sentence = new SentenceFigures(page, counts, from, to, whole);
                List<FigureMention> found = sentence.read();
                whole = sentence.whole();
                all.addAll(new Scopes(page, numbers, from, to).settle(found));
            } else {
                whole = null;
            }
        }
        return all;
    }

    private static boolean tellsHarm(Page page, int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.hit(t, Telling.class) != null) {
                return true;
            }
        }
        return false;
    }
}
