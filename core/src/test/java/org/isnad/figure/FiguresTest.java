package org.isnad.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Table;
import org.isnad.number.Numbers;
import org.isnad.reading.Article;
import org.isnad.reading.Event;
import org.isnad.reading.Evidence;
import org.isnad.reading.Figure;
import org.isnad.reading.Figure.Scope;
import org.isnad.reading.Party;
import org.isnad.reading.Span;
import org.isnad.reading.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FiguresTest {
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Particle.addTo(lexicon);
        Numbers.addTo(lexicon);
        Figures.addTo(lexicon);
        return lexicon.build();
    }

    private static Page page(String text) {
        return Page.of(Article.of("t", null, text), LEXICON);
    }

    private static List<FigureMention> find(Page page) {
        return Figures.split(page, Figures.harms(page, Numbers.of(page)));
    }

    @Test
    void findsEveryExampleAndNothingInTheNearMisses() {
        List<Executable> checks = new ArrayList<>();
        for (Table.Row row : Table.read(FiguresTest.class, "examples.tsv", 2)) {
            // A full stop, since a short line without one is a heading.
            String text = row.get(1) + ".";
            checks.add(() -> assertEquals(row.get(0), show(find(page(text))), row.get(1)));
        }
        assertAll(checks);
    }

    @Test
    void resolvesWhereATotalStarts() {
        String text = "قتل 18 شخصا منذ 27 أيلول.";
        assertEquals("2020-09-27", since(text, "27 أيلول", Time.Type.DATE, "2020-09-27"));
        String days = "قتل 18 شخصا خلال الأيام الستة الماضية.";
        assertEquals("2020-10-03", since(days, "الأيام الستة الماضية", Time.Type.DURATION, "P6D"));
        assertEquals(null, since(days, "الأيام الستة الماضية", Time.Type.DURATION, "PXD"));
    }

    private static String since(String text, String words, Time.Type type, String value) {
        Page page = page(text);
        int begin = text.indexOf(words);
        Time time = new Time(new Span(begin, begin + words.length()), type, value, Evidence.of("test"));
        Surroundings surroundings = new Surroundings(
                t -> "الوزارة",
                t -> "البلدة",
                (from, to) -> "2020-10-08",
                (from, to) -> null,
                List.of(time),
                List.of(),
                LocalDate.of(2020, 10, 9));
        Figure figure = Figures.resolve(page, find(page), surroundings).get(0);
        assertEquals("f1", figure.id());
        assertEquals("الوزارة", figure.speaker());
        assertEquals("البلدة", figure.place());
        assertEquals(null, figure.date());
        assertEquals("18 شخصا", figure.span().in(text));
        return figure.since();
    }

    @Test
    void takesPlaceAndDayOfTheDeedThatHarmed() {
        String text = "أعلنت الوزارة مقتل 18 شخصا في قصف على القرية واعتقال أربعة.";
        List<Figure> figures = figures(text, event("قصف", text, Event.Type.ASSAULT, Event.Status.OCCURRED));
        assertEquals("القرية", figures.get(0).place());
        assertEquals("2020-10-07", figures.get(0).date());
        List<Figure> planned = figures(text, event("قصف", text, Event.Type.ASSAULT, Event.Status.PLANNED));
        assertEquals("البلدة", planned.get(0).place());
        assertEquals("2020-10-08", planned.get(0).date());
        List<Figure> held = figures(text, event("اعتقال", text, Event.Type.COERCE, Event.Status.OCCURRED));
        assertEquals("البلدة", held.get(0).place());
        assertEquals("القرية", held.get(1).place());
    }

    @Test
    void tellsAgainWhatItToldBefore() {
        String text = "مقتل 18 شخصا في قصف على القرية. وقال شاهد إن 18 شخصا قتلوا بينهم طفلان وإن 4 جرحوا.";
        Page page = page(text);
        int first = page.sentences().to(0);
        Surroundings surroundings = new Surroundings(
                t -> null,
                t -> t < first ? "القرية" : null,
                (from, to) -> from < first ? "2020-10-08" : null,
                (from, to) -> null,
                List.of(),
                List.of(),
                LocalDate.of(2020, 10, 9));
        List<Figure> figures = Figures.resolve(page, find(page), surroundings);
        assertEquals("القرية", figures.get(1).place());
        assertEquals("2020-10-08", figures.get(1).date());
        assertEquals("القرية", figures.get(2).place());
        assertEquals(null, figures.get(3).place());
    }

    private static Event event(String trigger, String text, Event.Type type, Event.Status status) {
        int begin = text.indexOf(trigger);
        Span span = new Span(begin, begin + trigger.length());
        Party place = new Party("القرية", null);
        return new Event(
                "v1", span, type, null, List.of(), List.of(), place, "2020-10-07", status, null, Evidence.of("test"));
    }

    private static List<Figure> figures(String text, Event event) {
        Page page = page(text);
        Surroundings surroundings = new Surroundings(
                t -> "الوزارة",
                t -> "البلدة",
                (from, to) -> "2020-10-08",
                (from, to) -> null,
                List.of(),
                List.of(event),
                LocalDate.of(2020, 10, 9));
        return Figures.resolve(page, find(page), surroundings);
    }

    @Test
    void saysWhoTheVictimsAre() {
        assertEquals("سائحا", find(page("مقتل 38 سائحا في الهجوم.")).get(0).victims());
        assertEquals(
                "من قوات النظام",
                find(page("سقط 26 قتيلا من قوات النظام.")).get(0).victims());
        assertEquals(null, find(page("مقتل 38 شخصا في الهجوم.")).get(0).victims());
    }

    private static String show(List<FigureMention> figures) {
        StringJoiner shown = new StringJoiner(" | ");
        for (FigureMention figure : figures) {
            String scope = figure.scope() == Scope.INCREMENT ? "" : " " + lower(figure.scope());
            shown.add(lower(figure.kind()) + " " + number(figure) + scope);
        }
        return shown.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String number(FigureMention figure) {
        return switch (figure.modifier()) {
            case VAGUE -> "?";
            case AT_LEAST -> figure.low() + "+";
            case AT_MOST -> "-" + figure.high();
            case ABOUT -> "~" + figure.low();
            case EXACT -> figure.low() + (figure.low().equals(figure.high()) ? "" : "-" + figure.high());
        };
    }
}
