package org.isnad.export;

import java.time.LocalDate;
import java.util.List;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/** Readings made by hand, so that the exports are tested apart from how articles are read. */
final class MadeUp {
    static final String TEXT = "قال وزير الدفاع الروسي سيرغي شويغو لوكالة سبوتنيك: \"لن ننسحب من حلب\".\n"
            + "وأعلنت روسيا أن طيران الجيش قصف حلب أمس ما أدى إلى مقتل 26 مدنيا.";

    private MadeUp() {}

    /** A plain reading with one record or two of each kind. */
    static Exported plain() {
        Article article =
                new Article("7", "مثال", "https://example.org/a?b=1", LocalDate.of(2018, 8, 3), "عنوان", "ar", TEXT);
        List<Entity> entities = List.of(
                new Entity(
                        "e1",
                        Entity.Type.PER,
                        "سيرغي شويغو",
                        "Sergei Shoigu",
                        "RUS",
                        "GOV",
                        List.of(span("سيرغي شويغو")),
                        null,
                        null),
                new Entity("e2", Entity.Type.ORG, "سبوتنيك", "Sputnik", "RUS", List.of(span("سبوتنيك")), null),
                new Entity(
                        "e3",
                        Entity.Type.LOC,
                        "حلب",
                        "Aleppo",
                        "SYR",
                        null,
                        List.of(span("حلب"), new Span(TEXT.lastIndexOf("حلب"), TEXT.lastIndexOf("حلب") + 3)),
                        new Place(36.2, 37.16, Place.Precision.EXACT, "Aleppo"),
                        null),
                new Entity("e4", Entity.Type.LOC, "روسيا", "Russia", "RUS", List.of(span("روسيا")), null));
        List<Statement> statements = List.of(
                new Statement(
                        "s1",
                        Statement.Form.DIRECT,
                        Statement.Act.INFORM,
                        List.of(span("قال")),
                        span("وزير الدفاع الروسي سيرغي شويغو"),
                        new Speaker("سيرغي شويغو", Speaker.Kind.PERSON, "e1"),
                        List.of(new Party("سبوتنيك", "e2")),
                        List.of(span("لن ننسحب من حلب")),
                        null),
                new Statement(
                        "s2",
                        Statement.Form.INDIRECT,
                        Statement.Act.INFORM,
                        List.of(span("وأعلنت")),
                        span("روسيا"),
                        new Speaker("روسيا", Speaker.Kind.ORGANIZATION, "e4"),
                        List.of(new Party("سبوتنيك", "e2")),
                        List.of(span("طيران الجيش قصف حلب أمس"), span("ما أدى إلى مقتل 26 مدنيا")),
                        null));
        List<Event> events = List.of(
                new Event(
                        "v1",
                        span("ننسحب"),
                        Event.Type.RETREAT,
                        "withdraw",
                        List.of(new Party("روسيا", "e4")),
                        List.of(),
                        new Party("حلب", "e3"),
                        null,
                        Event.Status.DENIED,
                        "سيرغي شويغو",
                        null),
                new Event(
                        "v2",
                        span("قصف"),
                        Event.Type.ASSAULT,
                        "aerial",
                        List.of(new Party("روسيا", "e4"), new Party("طيران الجيش", null)),
                        List.of(new Party("26 مدنيا", null)),
                        new Party("حلب", "e3"),
                        "2018-08-02",
                        Event.Status.OCCURRED,
                        "روسيا",
                        null));
        List<Figure> figures = List.of(new Figure(
                "f1",
                span("26 مدنيا"),
                Figure.Kind.KILLED,
                26,
                26,
                Figure.Modifier.EXACT,
                Figure.Scope.INCREMENT,
                "مدنيا",
                "حلب",
                "2018-08-02",
                null,
                "روسيا",
                null));
        List<Time> times = List.of(new Time(span("أمس"), Time.Type.DATE, "2018-08-02", null));
        List<Block> blocks = List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH));
        return new Exported(
                "مثال/7", new Reading(article, blocks, entities, times, statements, events, figures), "k12");
    }

    private static Span span(String words) {
        return span(TEXT, words);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    /** What might break a table, a parser, a page, a spreadsheet or a database. */
    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            " \u200F=1+1",
            "\u202E\u202Dabc\u2066",
            "a\0b\u0001c\u001Bd",
            "x\uD800y",
            "\uDC00",
            "</script><script>alert(1)</script><!--",
            "'); DROP TABLE articles; --",
            "\"quoted\", and, \"more\"",
            "line\r\nline\rline\nline\u2028line",
            "tab\ttab",
            "a;b|c\\n\\",
            "'already",
            "",
            "None",
            "\uD83D\uDE00 وبعد");

    /** A reading in which everything that comes from outside is this text. */
    static Exported hostile(String text) {
        int length = text.codePointCount(0, text.length());
        Span all = new Span(0, length);
        Article article = new Article(text, text, text, LocalDate.of(2020, 1, 2), text, text, text);
        Entity entity = new Entity("e1", Entity.Type.ORG, text, text, text, text, List.of(all), null, null);
        Party party = new Party(text, "e1");
        Statement statement = new Statement(
                "s1",
                Statement.Form.INDIRECT,
                Statement.Act.DENY,
                List.of(all),
                all,
                new Speaker(text, Speaker.Kind.ANONYMOUS, null),
                List.of(party, party),
                List.of(all, all),
                null);
        Event event = new Event(
                "v1",
                all,
                Event.Type.AID,
                text,
                List.of(party, party),
                List.of(party, new Party(text, null)),
                party,
                text,
                Event.Status.PLANNED,
                text,
                null);
        Figure figure = new Figure(
                "f1",
                all,
                Figure.Kind.KILLED,
                null,
                null,
                Figure.Modifier.VAGUE,
                Figure.Scope.PART,
                text,
                text,
                text,
                text,
                text,
                null);
        Time time = new Time(all, Time.Type.SET, text, null);
        return new Exported(
                text,
                new Reading(
                        article,
                        List.of(),
                        List.of(entity),
                        List.of(time),
                        List.of(statement),
                        List.of(event),
                        List.of(figure)),
                text);
    }
}
