package org.isnad.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;
import org.isnad.number.Numbers;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Figure.Scope;
import org.isnad.reading.Party;

/**
 * Finds counts of people killed, wounded, detained, missing and displaced. Only sentences with a word of harm are looked
 * at, each once from left to right. Stateless.
 */
public final class Figures {
    /** A year as TIMEX3 is so long. */
    private static final int YEAR = 4;

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

    /** The figures of an article in order of the text; some of them may split one told far before. */
    public static List<FigureMention> harms(Page page, Numbers numbers) {
        Counts counts = new Counts(page, numbers);
        List<FigureMention> all = new ArrayList<>();
        FigureMention whole = null;
        FigureMention last = null;
        for (int s = 0; s < page.sentences().size(); s++) {
            int from = page.sentences().from(s);
            int to = page.sentences().to(s);
            if (page.isRead(s) && tellsHarm(page, from, to)) {
                SentenceFigures sentence = new SentenceFigures(page, counts, from, to, whole);
                List<FigureMention> found = sentence.read();
                whole = sentence.whole();
                List<FigureMention> settled =
                        new Scopes(page, numbers, from, to).settle(Infections.without(page, found, to), last);
                last = settled.isEmpty() ? null : settled.get(settled.size() - 1);
                all.addAll(settled);
            } else {
                whole = null;
                last = null;
            }
        }
        return Splits.marked(page, all);
    }

    /** The same figures, those marked that split one told anywhere before. */
    public static List<FigureMention> split(Page page, List<FigureMention> figures) {
        return Splits.retold(page, figures);
    }

    /** Fills in from the other layers on whose word the figures rest, where and when they belong, and numbers them. */
    public static List<Figure> resolve(Page page, List<FigureMention> mentions, Surroundings surroundings) {
        Since since = new Since(page, surroundings);
        Incidents incidents = new Incidents(page, surroundings.events());
        List<Figure> figures = new ArrayList<>(mentions.size());
        int[] sentences = new int[mentions.size()];
        int sentence = 0;
        for (FigureMention mention : mentions) {
            while (page.sentences().to(sentence) <= mention.from()) {
                sentence++;
            }
            sentences[figures.size()] = sentence;
            boolean total = mention.scope() == Scope.TOTAL;
            int from = page.sentences().from(sentence);
            int to = page.sentences().to(sentence);
            List<Event> incident = incidents.of(mention, from, to);
            figures.add(new Figure(
                    "f" + (figures.size() + 1),
                    page.span(mention.from(), mention.to() - 1),
                    mention.kind(),
                    mention.low(),
                    mention.high(),
                    mention.modifier(),
                    mention.scope(),
                    mention.victims(),
                    place(mention, incident, surroundings),
                    total ? null : date(mention, incident, surroundings),
                    total ? since.of(mention.from(), from, to) : null,
                    surroundings.speakers().apply(mention.from()),
                    mention.evidence()));
        }
        return Tellings.settle(figures, sentences);
    }

    /** Where the nearest deed took place, or where the sentence tells no deed, what place it names. */
    private static String place(FigureMention mention, List<Event> deeds, Surroundings surroundings) {
        if (deeds.isEmpty()) {
            return surroundings.places().apply(mention.from());
        }
        Party place = deeds.get(0).place();
        return place == null ? null : place.name();
    }

    /** The day told right beside the figure, or else that of the nearest deed that has one; a mere year yields to what is named. */
    private static String date(FigureMention mention, List<Event> deeds, Surroundings surroundings) {
        int first = Math.min(mention.harm(), mention.from());
        String close = surroundings.close().at(first, mention.to());
        if (deeds.isEmpty() || close != null) {
            return close != null ? close : surroundings.dates().at(first, mention.to());
        }
        for (Event deed : deeds) {
            if (deed.date() != null && deed.type() == deeds.get(0).type()) {
                String named =
                        deed.date().length() == YEAR ? surroundings.dates().at(first, mention.to()) : null;
                return named == null || named.length() <= YEAR ? deed.date() : named;
            }
        }
        return null;
    }

    private static boolean tellsHarm(Page page, int from, int to) {
        for (int t = from; t < to; t++) {
            if (tellsHarm(page.word(t)) || tellsHarm(page.words().phrases(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsHarm(Word word) {
        return word.sense(Harm.class) != null || word.sense(Harmed.class) != null;
    }

    private static boolean tellsHarm(List<Hit> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (isTelling(phrases.get(i).sense().lexeme())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Lexeme lexeme) {
        return lexeme instanceof Harm || lexeme instanceof Harmed;
    }
}
