package org.isnad.story;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Time;
import org.isnad.text.Folding;
import org.isnad.text.Text;
import org.isnad.text.Tokens;

/**
 * Makes a {@link Sketch}. News tells what happened first and what went before last, so whatever stands later in the
 * article weighs less, and what lies beyond the first {@value #LONGEST} words nothing.
 */
final class Sketching {
    private static final int LONGEST = 2000;
    /** After so many letters a thing weighs half. */
    private static final float HALF = 500;

    private static final float TITLE = 2;
    private static final int WORDS = 90;
    private static final int SOME = 24;
    private static final int LEAD = 40;
    /** So many letters from the beginning are the lead. */
    private static final int LEADING = 350;
    /** And what happens and is counted so far is of the lead, too. */
    private static final int HAPPENING = 600;

    private static final int NEAR = 20;
    private static final int LETTERS = 40;
    private static final int NAME = 80;
    private static final int ACTORS = 6;
    private static final int PLACES = 4;
    private static final CharArraySet STOPS = stops();

    private final Reading reading;
    private final Article article;
    private final Sum words = new Sum();
    private final Sum lead = new Sum();
    private final Sum actors = new Sum();
    private final Sum places = new Sum();
    private final Sum figures = new Sum();
    private final Sum days = new Sum();
    private final Sum title = new Sum();
    private final Sum events = new Sum();
    private final Sum numbers = new Sum();
    /** What each entity is known by, by its id. */
    private final Map<String, String> keys = new HashMap<>();

    private final ArabicStemmer stemmer = new ArabicStemmer();
    private final char[] letters = new char[Folding.most(LETTERS)];

    Sketching(Reading reading) {
        this.reading = reading;
        article = reading.article();
    }

    private static CharArraySet stops() {
        CharArraySet folded =
                new CharArraySet(ArabicAnalyzer.getDefaultStopSet().size(), false);
        ArabicAnalyzer.getDefaultStopSet().forEach(word -> folded.add(Folding.fold(new String((char[]) word))));
        return CharArraySet.unmodifiableSet(folded);
    }

    Sketch sketch() {
        words();
        title();
        List<Sketch.Named> names = names();
        reading.events().forEach(this::event);
        reading.figures().forEach(this::figure);
        reading.times().forEach(this::time);
        int day = article.published() == null
                ? Sketch.UNDATED
                : Math.toIntExact(article.published().toEpochDay());
        List<Terms> facets = List.of(
                words.damped(WORDS),
                lead.damped(LEAD),
                actors.damped(SOME),
                places.damped(SOME),
                figures.damped(SOME),
                days.damped(SOME),
                title.damped(SOME),
                events.damped(SOME),
                numbers.damped(SOME));
        return new Sketch(day, facets, names);
    }

    private static float weight(int offset) {
        return HALF / (HALF + offset);
    }

    private void words() {
        Tokens tokens = Tokens.of(Text.of(article.text()));
        int line = 0;
        for (Block block : reading.blocks()) {
            if (!block.kind().isRead() || block.kind() == Block.Kind.BYLINE) {
                continue;
            }
            while (tokens.line(line).begin() < block.span().begin()) {
                line++;
            }
            if (tokens.lineStart(line) > LONGEST) {
                return;
            }
            words(tokens, tokens.lineStart(line), Math.min(LONGEST, tokens.lineStart(line + 1)));
        }
    }

    private void words(Tokens tokens, int from, int to) {
        for (int t = from; t < to; t++) {
            int term = term(tokens, t);
            if (term == 0) {
                continue;
            }
            words.add(term, weight(tokens.begin(t)));
            if (tokens.begin(t) < LEADING) {
                lead.add(term, 1);
            }
            if (tokens.begin(t) < HAPPENING) {
                number(term);
            }
        }
    }

    /** @param term of the word whose letters were folded last */
    private void number(int term) {
        if (Character.isDigit(letters[0])) {
            numbers.add(term, 1);
        }
    }

    private void title() {
        Tokens tokens = Tokens.of(Text.of(article.title() == null ? "" : article.title()));
        for (int t = 0; t < Math.min(tokens.size(), SOME * 2); t++) {
            int term = term(tokens, t);
            if (term != 0) {
                title.add(term, 1);
                lead.add(term, 1);
                words.add(term, TITLE);
                number(term);
            }
        }
    }

    /** The term of a word or number, or 0 for one that tells nothing. */
    private int term(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.begin(token);
        if (length < 2 || length > LETTERS || tokens.mark(token) != 0) {
            return 0;
        }
        int folded = tokens.fold(token, letters);
        if (STOPS.contains(letters, 0, folded)) {
            return 0;
        }
        int stem = stemmer.stem(letters, folded);
        return stem < 2 ? 0 : Terms.term(1, CharBuffer.wrap(letters, 0, stem));
    }

    private List<Sketch.Named> names() {
        record Weighed(Sketch.Named named, float weight) {}
        List<Weighed> weighed = new ArrayList<>();
        for (Entity entity : reading.entities()) {
            boolean place = entity.type() == Entity.Type.LOC;
            float weight = 0;
            for (Span mention : entity.mentions()) {
                weight += weight(mention.begin());
            }
            String key = key(entity);
            keys.put(entity.id(), key);
            int term = Terms.term(place ? 3 : 2, key);
            (place ? places : actors).add(term, weight);
            weighed.add(new Weighed(new Sketch.Named(place, term, shortened(entity.name())), weight));
        }
        weighed.sort(Comparator.comparing(w -> -w.weight));
        Stream<Sketch.Named> some = weighed.stream()
                .map(Weighed::named)
                .filter(named -> !named.place())
                .limit(ACTORS);
        Stream<Sketch.Named> more =
                weighed.stream().map(Weighed::named).filter(Sketch.Named::place).limit(PLACES);
        return Stream.concat(some, more).toList();
    }

    private static String shortened(String name) {
        return name.length() <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME / 2));
    }

    /** What all spellings of a name share: its English form where that is known. */
    private static String key(Entity entity) {
        return entity.english() != null ? entity.english() : Folding.fold(entity.name());
    }

    private void event(Event event) {
        int at = event.trigger().begin();
        day(event.date(), weight(at));
        if (at < HAPPENING) {
            String type = event.mode() == null ? event.type().name() : event.type() + event.mode();
            events.add(Terms.term(6, type), 1);
            event.actors().forEach(party -> party(event, '>', party));
            event.recipients().forEach(party -> party(event, '<', party));
            if (event.place() != null) {
                party(event, '@', event.place());
            }
        }
    }

    private void party(Event event, char role, Party party) {
        String key = keys.get(party.entity());
        events.add(Terms.term(6, event.type().name() + role + (key == null ? Folding.fold(party.name()) : key)), 1);
    }

    private void figure(Figure figure) {
        if (figure.low() != null && figure.scope() != Figure.Scope.PART) {
            float weight = weight(figure.span().begin());
            figures.add(Terms.term(5, figure.kind().name() + figure.low()), weight);
            day(figure.date(), weight);
        }
    }

    private void time(Time time) {
        if (time.type() == Time.Type.DATE || time.type() == Time.Type.TIME) {
            day(time.value(), weight(time.span().begin()));
        }
    }

    /** Days near that of publication, known by the day itself. */
    private void day(String value, float weight) {
        if (value == null || value.length() < 10 || article.published() == null) {
            return;
        }
        try {
            long day = LocalDate.parse(value.substring(0, 10)).toEpochDay();
            if (Math.abs(day - article.published().toEpochDay()) <= NEAR) {
                days.add((int) day, weight);
            }
        } catch (DateTimeParseException e) {
            // a season or a quarter: no day
        }
    }
}
