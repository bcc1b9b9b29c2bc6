package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The exports that are text: as they were when somebody last looked, and read back from what might break them. */
class ExportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/isnad/export/golden");
    private static final List<Format> TEXTS =
            List.of(Format.PLOVER, Format.POLECAT, Format.ANNOTATION, Format.CLAIM, Format.JSONL);
    private static final List<Format> JSON = List.of(Format.PLOVER, Format.ANNOTATION, Format.CLAIM, Format.JSONL);

    static final List<String> HOSTILE = MadeUp.HOSTILE;

    private static String text(Format format, Kind table, Exported reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = Export.stream(Export.lines(format, table, false), out)) {
            export.write(reading);
            export.finish();
        }
        return out.toString(UTF_8);
    }

    /** With {@code -Disnad.golden=write} writes the files anew. */
    private static void assertGolden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("isnad.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, name);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void writesAsItDid(Format format) throws IOException {
        assertGolden(format + ".txt", text(format, null, MadeUp.plain()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tablesAreAsTheyWere(Kind kind) throws IOException {
        assertGolden(kind + ".csv", text(Format.CSV, kind, MadeUp.plain()).replace("\r\n", "\n"));
    }

    @Test
    void ploverHasTheFieldsOfTheManual() throws IOException {
        List<Map<String, Object>> events = Json.lines(text(Format.PLOVER, null, MadeUp.plain()));
        assertEquals(2, events.size());
        Map<String, Object> denied = events.get(0);
        assertEquals("مثال/7#v1", denied.get("id"));
        assertEquals("2018-08-03", denied.get("date"), "an event without a date has the article's");
        assertEquals(null, denied.get("timex"));
        assertEquals(List.of("military", "negation"), denied.get("context"));
        Map<String, Object> raid = events.get(1);
        assertEquals("2018-08-02", raid.get("date"));
        assertEquals(List.of("ASSAULT"), raid.get("event"));
        assertEquals(List.of("aerial"), raid.get("mode"));
        assertEquals(List.of("military"), raid.get("context"));
        assertEquals(4, raid.get("quad_code"));
        assertEquals(-9.3, raid.get("event_scale"));
        assertEquals(Map.of("dead", 26), raid.get("size"));
        assertEquals("k12", raid.get("link"));
        assertEquals(36.2, ((Map<?, ?>) raid.get("event_loc")).get("lat"));
        Map<?, ?> where = (Map<?, ?>) raid.get("text_info");
        assertEquals(raid.get("text"), MadeUp.TEXT.substring((Integer) where.get("start"), (Integer) where.get("end")));
    }

    @Test
    void polecatHasThePublishedColumns() throws IOException {
        String head = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\t"
                + "Actor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\t"
                + "Wikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\t"
                + "Recipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\t"
                + "District\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\t"
                + "Publication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion";
        List<List<String>> rows = Separated.read(text(Format.POLECAT, null, MadeUp.plain()), '\t', "\n");
        assertEquals(List.of(head.split("\t")), rows.get(0));
        List<String> raid = rows.get(2);
        assertEquals(40, raid.size());
        assertEquals(
                List.of("2018-08-02", "ASSAULT", "aerial", "-9.3", "MATERIAL CONFLICT", "military"),
                raid.subList(1, 7));
        assertEquals(List.of("Russia; طيران الجيش", "RUS; None", "365; None", "None; MIL", "MIL"), raid.subList(7, 12));
        assertEquals(List.of("26 مدنيا", "None", "None", "CVL", "CVL"), raid.subList(15, 20));
        assertEquals("روسيا; طيران الجيش", raid.get(13));
        assertEquals(List.of("Aleppo", "None", "None", "Aleppo", "SYR", "36.2", "37.16"), raid.subList(23, 30));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void everyCellComesBackAndNoneIsAFormula(String hostile) throws IOException {
        for (Kind kind : Kind.values()) {
            List<List<String>> rows = Separated.read(text(Format.CSV, kind, MadeUp.hostile(hostile)), ',', "\r\n");
            assertEquals(2, rows.size(), kind + " of " + hostile);
            assertEquals(kind.columns().names(), rows.get(0));
            assertEquals(rows.get(0).size(), rows.get(1).size());
            rows.get(1).forEach(ExportTest::assertHarmless);
        }
        List<List<String>> rows = Separated.read(text(Format.POLECAT, null, MadeUp.hostile(hostile)), '\t', "\n");
        assertEquals(2, rows.size(), "POLECAT of " + hostile);
        assertEquals(40, rows.get(1).size());
        rows.get(1).forEach(ExportTest::assertHarmless);
    }

    private static void assertHarmless(String cell) {
        boolean isNumber = cell.matches("-?[\\d.]+");
        String begins = cell.codePoints()
                .dropWhile(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertTrue(isNumber || begins.isEmpty() || !"=+-@".contains(begins), cell);
        assertTrue(cell.codePoints().noneMatch(c -> c < 9 || c == 0x1B || c == 0x202E || c == 0x202D), cell);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void textComesBackFromCsv(String hostile) throws IOException {
        String cell = Separated.read(text(Format.CSV, Kind.ARTICLES, MadeUp.hostile(hostile)), ',', "\r\n")
                .get(1)
                .get(Kind.ARTICLES.columns().names().indexOf("text"));
        String back = cell.startsWith("'") ? cell.substring(1) : cell;
        assertEquals(hostile.codePointCount(0, hostile.length()), back.codePointCount(0, back.length()));
        assertEquals(hostile.replaceAll("[\0\u0001\u001B\u202D\u202E]|\\p{Cs}", "\uFFFD"), back);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void jsonGivesTheTextBackToTheLetter(String hostile) throws IOException {
        for (Format format : JSON) {
            String text = text(format, null, MadeUp.hostile(hostile));
            assertFalse(text.contains("</") || text.contains("<!"), format + ": " + text);
            assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n'), format + ": " + text);
            List<Map<String, Object>> lines = Json.lines(text);
            assertEquals(format == Format.ANNOTATION ? 5 : 1, lines.size());
            assertTrue(values(lines).contains(hostile), format + ": " + text);
        }
    }

    private static List<Object> values(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(v -> values(v).stream()).toList();
        }
        return value instanceof List<?> list
                ? list.stream().flatMap(v -> values(v).stream()).toList()
                : java.util.Collections.singletonList(value);
    }

    @Test
    void annotationsSelectTheirWords() throws IOException {
        List<Map<String, Object>> all = Json.lines(text(Format.ANNOTATION, null, MadeUp.plain()));
        assertEquals(2 + 2 + 1 + 4 + 1, all.size());
        assertEquals(
                all.size(), all.stream().map(one -> one.get("id")).distinct().count());
        for (Map<String, Object> one : all) {
            assertTrue(one.get("id").toString().startsWith("urn:isnad:%D9%85%D8%AB%D8%A7%D9%84/7#"), one.toString());
            for (Object target : (List<?>) one.get("target")) {
                assertSelects((Map<?, ?>) target);
            }
        }
    }

    private static void assertSelects(Map<?, ?> target) {
        assertEquals("https://example.org/a?b=1", target.get("source"));
        List<?> selectors = (List<?>) target.get("selector");
        Map<?, ?> place = (Map<?, ?>) selectors.get(0);
        Map<?, ?> quotation = (Map<?, ?>) selectors.get(1);
        int start = (Integer) place.get("start");
        int end = (Integer) place.get("end");
        assertEquals(MadeUp.TEXT.substring(start, end), quotation.get("exact"));
        assertTrue(MadeUp.TEXT.substring(0, start).endsWith((String) quotation.get("prefix")));
        assertTrue(MadeUp.TEXT.substring(end).startsWith((String) quotation.get("suffix")));
    }

    @Test
    void claimsSayWhoWhereAndWhen() throws IOException {
        List<Map<String, Object>> all = Json.lines(text(Format.CLAIM, null, MadeUp.plain()));
        Map<String, Object> quotation = all.get(0);
        assertEquals("Quotation", quotation.get("@type"));
        assertEquals("لن ننسحب من حلب", quotation.get("text"));
        assertEquals("سيرغي شويغو", ((Map<?, ?>) quotation.get("spokenByCharacter")).get("name"));
        Map<String, Object> claim = all.get(1);
        assertEquals("Claim", claim.get("@type"));
        assertEquals("طيران الجيش قصف حلب أمس … ما أدى إلى مقتل 26 مدنيا", claim.get("text"));
        assertEquals("Organization", ((Map<?, ?>) claim.get("author")).get("@type"));
        assertEquals("2018-08-03", claim.get("datePublished"));
        assertEquals("https://example.org/a?b=1", ((Map<?, ?>) claim.get("appearance")).get("url"));
        Map<?, ?> first = (Map<?, ?>) claim.get("firstAppearance");
        assertEquals("Sputnik", ((Map<?, ?>) first.get("publisher")).get("alternateName"));
    }

    @Test
    void theMarkComesOnce() {
        assertTrue(Export.lines(Format.CSV, Kind.TIMES, true).head().startsWith("\uFEFFid,"));
        assertEquals("", Export.lines(Format.CLAIM, null, false).head());
    }

    /** The examples in docs/exports.md are lines of the golden files, laid out. */
    @Test
    void theDocumentsShowWhatIsWritten() throws IOException {
        String page = Files.readString(Path.of("../docs/exports.md"));
        List<String> blocks = Arrays.stream(page.split("```json\n"))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")))
                .toList();
        assertEquals(3, blocks.size());
        List<Format> formats = List.of(Format.PLOVER, Format.ANNOTATION, Format.CLAIM);
        for (int i = 0; i < blocks.size(); i++) {
            Object shown = Json.lines(blocks.get(i).replace("\n", "")).get(0);
            assertTrue(Json.lines(text(formats.get(i), null, MadeUp.plain())).contains(shown), blocks.get(i));
        }
        for (Kind kind : Kind.values()) {
            String row = page.lines()
                    .filter(line -> line.startsWith("| `" + kind + "` |"))
                    .findFirst()
                    .orElseThrow();
            for (String column : kind.columns().names()) {
                boolean isCommon =
                        kind != Kind.ARTICLES && kind.columns().names().indexOf(column) < 6;
                assertTrue(isCommon || row.contains("`" + column + "`"), kind + " " + column);
            }
        }
    }
}
