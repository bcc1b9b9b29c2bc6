package org.isnad.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Evidence;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;
import org.junit.jupiter.api.Test;

/** Readings on their way out, and back. */
class ReadingFormatsTest {
    private static final Evidence WHY =
            Evidence.of("statement/verb-complement", new Evidence.Piece("cue", "say", new Span(2, 5)));
    private static final String TEXT = "😀 قال زيد إن 26 قتيلا سقطوا الجمعة";

    @Test
    void jsonIsTheContractToTheLetter() {
        assertEquals(
                "{\"article\":{\"id\":\"a\",\"outlet\":null,\"url\":null,\"published\":\"2020-10-09\",\"title\":null,"
                        + "\"language\":\"ar\",\"text\":\"" + TEXT + "\"},"
                        + "\"blocks\":[{\"begin\":0,\"end\":34,\"kind\":\"paragraph\"}],"
                        + "\"entities\":[{\"id\":\"e1\",\"type\":\"PER\",\"name\":\"زيد\",\"english\":\"Zayd\","
                        + "\"country\":null,\"mentions\":[{\"begin\":6,\"end\":9}]}],"
                        + "\"times\":[{\"begin\":28,\"end\":34,\"type\":\"DATE\",\"value\":\"2020-10-09\"}],"
                        + "\"statements\":[{\"id\":\"s1\",\"form\":\"indirect\",\"act\":\"inform\","
                        + "\"cue\":[{\"begin\":2,\"end\":5}],\"source\":{\"begin\":6,\"end\":9},"
                        + "\"speaker\":{\"name\":\"زيد\",\"kind\":\"person\",\"entity\":\"e1\"},"
                        + "\"via\":[{\"name\":\"وكالة\"}],\"content\":[{\"begin\":13,\"end\":34}]}],"
                        + "\"events\":[{\"id\":\"v1\",\"trigger\":{\"begin\":22,\"end\":27},\"type\":\"ASSAULT\","
                        + "\"mode\":null,\"actors\":[],\"recipients\":[{\"name\":\"26 قتيلا\"}],\"place\":null,"
                        + "\"date\":\"2020-10-09\",\"status\":\"occurred\",\"speaker\":\"زيد\"}],"
                        + "\"figures\":[{\"id\":\"f1\",\"begin\":13,\"end\":21,\"kind\":\"killed\",\"low\":26,\"high\":null,"
                        + "\"modifier\":\"at_least\",\"scope\":\"increment\",\"victims\":null,\"place\":null,"
                        + "\"date\":\"2020-10-09\",\"since\":null,\"speaker\":\"زيد\"}]}",
                ReadingJson.line(reading(TEXT), false));
    }

    @Test
    void anAuthorIsKept() throws Unreadable {
        String json = "{\"text\": \"" + TEXT + "\", \"author\": %s}";
        Article article = ArticleJson.parse(json.formatted("\"عدن - رويترز\""), "f", 1, "a", complaint -> {});
        Reading reading = Isnad.reader().read(article);
        Reading back = ReadingParser.parse(ReadingJson.line(reading, false).getBytes(UTF_8), "f", 1);
        assertEquals("عدن - رويترز", back.article().author());
        assertEquals(-1, ReadingJson.line(reading(TEXT), false).indexOf("author"));
        for (String foreign : List.of("[\"رويترز\"]", "{\"name\": \"رويترز\"}", "7", "null")) {
            assertNull(ArticleJson.parse(json.formatted(foreign), "f", 1, "a", complaint -> {})
                    .author());
        }
    }

    @Test
    void whatIsWrittenIsReadBack() throws Unreadable {
        String line = ReadingJson.line(reading(TEXT), false);
        assertEquals(line, ReadingJson.line(ReadingParser.parse(line.getBytes(UTF_8), "f", 1), false));
        String pretty = ReadingJson.pretty(reading(TEXT), false);
        assertEquals(line, ReadingJson.line(ReadingParser.parse(pretty.getBytes(UTF_8), "f", 1), false));
    }

    @Test
    void theWholeBringsSectorsAndPlacesBack() throws Unreadable {
        Place place = new Place(-36.5, 37, Place.Precision.PROVINCE, "Aleppo");
        Entity entity = new Entity("e1", Entity.Type.LOC, "x", null, null, "MIL", List.of(), place, null);
        Article article = Article.of("a", null, "");
        Reading reading = new Reading(article, List.of(), List.of(entity), List.of(), List.of(), List.of(), List.of());
        String line = ReadingJson.whole(reading);
        assertEquals(reading, ReadingParser.parse(line.getBytes(UTF_8), "f", 1));
        assertThrows(
                Unreadable.class,
                () -> ReadingParser.parse(line.replace("latitude", "x").getBytes(UTF_8), "f", 1));
    }

    @Test
    void evidenceOnlyWhenAsked() {
        assertFalse(ReadingJson.line(reading(TEXT), false).contains("evidence"));
        assertTrue(ReadingJson.line(reading(TEXT), true)
                .contains("\"evidence\":{\"rule\":\"statement/verb-complement\",\"pieces\":[{\"role\":\"cue\","
                        + "\"what\":\"say\",\"span\":{\"begin\":2,\"end\":5}}]}"));
    }

    @Test
    void everyTextSurvivesJson() throws Unreadable {
        String hostile = "\uD800 \uDC00\uD83D \"\\ \t\r\n \u0000\u001B\u007F\u202E\u2028 \uFEFF 😀" + TEXT;
        String line = ReadingJson.line(bare(hostile), false);
        assertFalse(line.contains("\n"));
        assertEquals(
                hostile,
                ReadingParser.parse(line.getBytes(UTF_8), "f", 1).article().text());
    }

    @Test
    void aWrongValueIsToldWithItsChoices() {
        String line = ReadingJson.line(reading(TEXT), false).replace("paragraph", "paragraf");
        Unreadable refused =
                assertThrows(Unreadable.class, () -> ReadingParser.parse(line.getBytes(UTF_8), "f.jsonl", 7));
        assertTrue(refused.getMessage().startsWith("f.jsonl:7: kind is 'paragraf', not one of [paragraph, "));
    }

    @Test
    void textForPeople() {
        String text = ReadingText.of(reading(TEXT), false);
        assertTrue(text.contains("⁨زيد⁩ → ⁨وكالة⁩ · inform, indirect\n      ⁨26 قتيلا سقطوا الجمعة⁩"), text);
        assertTrue(text.contains("at least 26 killed"), text);
        assertTrue(text.contains("ASSAULT · ⁨سقطوا⁩ · occurred · 2020-10-09"), text);
        assertFalse(text.contains("\u001B"), text);
        assertTrue(ReadingText.of(reading(TEXT), true).contains("\u001B[1mStatements\u001B[0m"));
    }

    @Test
    void hostileTextCannotSteerTheTerminal() {
        String shown = ReadingText.of(reading("\u202E\u001B[31m\u009B2J\u0007\u2066\u200F\uD800زيد" + TEXT), false);
        shown.codePoints().filter(c -> c != '\n').forEach(c -> {
            assertFalse(Character.isISOControl(c), () -> "control " + Integer.toHexString(c));
            assertFalse(Character.getType(c) == Character.SURROGATE, "half a pair");
            assertTrue(Character.getType(c) != Character.FORMAT || c == 0x2068 || c == 0x2069, Integer.toHexString(c));
        });
        assertEquals(
                shown.codePoints().filter(c -> c == 0x2068).count(),
                shown.codePoints().filter(c -> c == 0x2069).count());
    }

    @Test
    void datesOfManyMakes() {
        LocalDate day = LocalDate.of(2020, 10, 9);
        for (String date : List.of("2020-10-09", " 2020-10-09 ", "2020-10-09T23:59:59Z", "2020-10-9", "9/10/2020")) {
            assertEquals(day, Known.day(date), date);
        }
        for (String none : List.of("", "2020", "2020-02-30", "10/31/2020", "20201009", "2020-10-09x")) {
            assertThrows(java.time.DateTimeException.class, () -> Known.day(none), none);
        }
    }

    private static Reading bare(String text) {
        Article article = Article.of("a", LocalDate.of(2020, 10, 9), text);
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Reading reading(String text) {
        String day = "2020-10-09";
        return new Reading(
                Article.of("a", LocalDate.of(2020, 10, 9), text),
                List.of(new Block(new Span(0, 34), Block.Kind.PARAGRAPH)),
                List.of(new Entity("e1", Entity.Type.PER, "زيد", "Zayd", null, List.of(new Span(6, 9)), WHY)),
                List.of(new Time(new Span(28, 34), Time.Type.DATE, day, WHY)),
                List.of(new Statement(
                        "s1",
                        Statement.Form.INDIRECT,
                        Statement.Act.INFORM,
                        List.of(new Span(2, 5)),
                        new Span(6, 9),
                        new Speaker("زيد", Speaker.Kind.PERSON, "e1"),
                        List.of(new Party("وكالة", null)),
                        List.of(new Span(13, 34)),
                        WHY)),
                List.of(new Event(
                        "v1",
                        new Span(22, 27),
                        Event.Type.ASSAULT,
                        null,
                        List.of(),
                        List.of(new Party("26 قتيلا", null)),
                        null,
                        day,
                        Event.Status.OCCURRED,
                        "زيد",
                        WHY)),
                List.of(new Figure(
                        "f1",
                        new Span(13, 21),
                        Figure.Kind.KILLED,
                        26,
                        null,
                        Figure.Modifier.AT_LEAST,
                        Figure.Scope.INCREMENT,
                        null,
                        null,
                        day,
                        null,
                        "زيد",
                        WHY)));
    }
}
