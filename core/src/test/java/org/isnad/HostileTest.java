package org.isnad;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break the reader: none may fail it, lead it outside the text, or take it more than linear time. */
class HostileTest {
    private static final Reader READER = Isnad.reader();
    private static final LocalDate DAY = LocalDate.of(2020, 10, 9);
    private static final int SMALL = 5_000;
    private static final int SMALLEST = 2_500;
    private static final int LARGE = 100_000;
    /** Twice the text may take thrice the time; what is over before this is not worth measuring. */
    private static final double MOST = 3;

    private static final long SHORT = 30_000_000;
    private static final int TRIES = 20;

    /** What to put in, and how much of it: about so many characters. */
    record Hostile(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> hostile() {
        return Stream.of(
                new Hostile("one letter without a space", n -> "ا".repeat(n)),
                new Hostile("letters without a space", n -> random(n, 1, "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ")),
                new Hostile("clitics without a space", n -> random(n, 2, "وفبلكال")),
                new Hostile("anything at all", n -> anything(n, 3)),
                new Hostile("halves of surrogate pairs", n -> random(n, 4, "\uD800\uDC00\uDBFF\uDFFF وا")),
                new Hostile("emoji", n -> "😀 قال ".repeat(n / 7)),
                new Hostile(
                        "bidi controls",
                        n -> random(n, 5, "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2069\u200Fقال ")),
                new Hostile("presentation forms", HostileTest::presentationForms),
                new Hostile("marks upon marks", n -> "ق" + "\u064B\u0651\u0670".repeat(n / 3)),
                new Hostile("tatweel", n -> ("ق" + "ـ".repeat(1000) + "ال ").repeat(n / 1004)),
                new Hostile("quotations in quotations", n -> "«قال ".repeat(n / 10) + "»".repeat(n / 10)),
                new Hostile("quotations never closed", n -> "قال إن \"".repeat(n / 8) + "x"),
                new Hostile("quotation marks only", n -> random(n, 6, "«»\"“”„'‘’")),
                new Hostile("brackets in brackets", n -> "(".repeat(n / 2) + ")".repeat(n / 2)),
                new Hostile("colons", n -> "قال: ".repeat(n / 5)),
                new Hostile("empty lines", n -> "\n".repeat(n)),
                new Hostile("short lines", n -> "قال\n".repeat(n / 4)),
                new Hostile("other line ends", n -> "قال\r\n\u2028\u0085\u000B".repeat(n / 8)),
                new Hostile("one verb", n -> "قال ".repeat(n / 4)),
                new Hostile("verbs with complements", n -> "وأضاف أن ".repeat(n / 9)),
                new Hostile("sources", n -> "وفقا لوزارة الخارجية الروسية بحسب ".repeat(n / 34)),
                new Hostile("one name", n -> "فلاديمير بوتين ".repeat(n / 15)),
                new Hostile("fathers", n -> "محمد بن ".repeat(n / 8)),
                new Hostile("heads of names", n -> "وزارة ".repeat(n / 6)),
                new Hostile("titles", n -> "الرئيس الوزير الأمير ".repeat(n / 21)),
                new Hostile("days and months", n -> "الجمعة يناير الماضي ".repeat(n / 20)),
                new Hostile("digits", n -> random(n, 7, "0123456789٠١٢٣٤٥٦٧٨٩.,/-")),
                new Hostile("number words", n -> "مئة وألف ومليون ".repeat(n / 16)),
                new Hostile("tolls", n -> "26 قتيلا و30 جريحا بينهم ".repeat(n / 25)),
                new Hostile("deeds", n -> "قصفت قوات النظام غارة على ".repeat(n / 26)),
                new Hostile("links", n -> "اقرأ أيضا: خبر\n".repeat(n / 15)),
                new Hostile("words of news", HostileTest::words));
    }

    /** Every example of statements and events, cut off after each of its words, and with a word without letters there. */
    @ParameterizedTest
    @ValueSource(strings = {"statement", "event"})
    void aTextMayEndOrStutterAfterAnyWord(String layer) throws Exception {
        Path rows = Path.of("src/test/resources/org/isnad", layer, "examples.tsv");
        for (String row : Files.readAllLines(rows)) {
            for (int end = row.indexOf(' '); end >= 0; end = row.indexOf(' ', end + 1)) {
                READER.read(Article.of("cut", DAY, row.substring(0, end)));
                READER.read(Article.of("stutter", DAY, row.substring(0, end) + " ـ" + row.substring(end)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingFailsTheReader(Hostile hostile) {
        String text = hostile.text().apply(SMALL);
        Reading reading = read(text);
        int size = text.codePointCount(0, text.length());
        spans(reading).forEach(span -> assertTrue(span.end() <= size, () -> span + " of " + size));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void timeIsLinear(Hostile hostile) {
        int size = measurable(hostile);
        String once = hostile.text().apply(size);
        String twice = hostile.text().apply(2 * size);
        long least = Long.MAX_VALUE;
        long leastTwice = Long.MAX_VALUE;
        // The compiler and the collector make a single measure worthless; one good one is enough.
        for (int i = 0; i < TRIES && (i == 0 || leastTwice > MOST * least); i++) {
            least = Math.min(least, time(once));
            leastTwice = Math.min(leastTwice, time(twice));
        }
        String took =
                leastTwice / 1_000_000 + " ms for twice " + size + " characters, " + least / 1_000_000 + " for once";
        assertTrue(leastTwice <= MOST * least || leastTwice < SHORT, took);
    }

    /** The size from which on the reading takes long enough to be measured; small where time grows too fast. */
    private static int measurable(Hostile hostile) {
        int size = SMALLEST;
        while (size < LARGE && time(hostile.text().apply(2 * size)) < 3 * SHORT) {
            size *= 2;
        }
        return size;
    }

    @Test
    void fiveMegabytesWithoutASpace() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("ا".repeat(2_500_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(random(2_500_000, 8, "ابتوقلمن")));
    }

    @Test
    void emptyAndTinyTexts() {
        for (String text : new String[] {"", " ", "\n", "\uD83D", "\"", "و", "قال", ":", "٢", "\uFEFF", "\0"}) {
            read(text);
            READER.read(Article.of("a", null, text));
        }
    }

    private static Reading read(String text) {
        return READER.read(Article.of("a", DAY, text));
    }

    /** The time of this thread alone, which other work on the machine does not lengthen. */
    private static long time(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        read(text);
        return threads.getCurrentThreadCpuTime() - begun;
    }

    private static String random(int length, long seed, String letters) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static String anything(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.appendCodePoint(
                    random.nextInt(3) > 0
                            ? 0x600 + random.nextInt(0x100)
                            : random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    private static String presentationForms(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(i % 7 == 6 ? ' ' : (char) (i % 2 == 0 ? 0xFE70 + i % 0x8D : 0xFB50 + i % 0x262));
        }
        return text.toString();
    }

    private static String words(int length) {
        String[] words =
                ("قال وأضاف أعلنت نفى دعا حذر إن أن عن في على من إلى وزارة الخارجية الروسية الرئيس بوتين \"هدنة\" موسكو "
                                + "الجمعة الماضي 26 قتيلا جريحا قصف غارات اجتماع التقى اتهم بحسب وكالة فرانس برس الذي بينهم ، . :")
                        .split(" ");
        Random random = new Random(9);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.of(
                        reading.blocks().stream().map(Block::span),
                        reading.entities().stream().flatMap(entity -> entity.mentions().stream()),
                        reading.times().stream().map(Time::span),
                        reading.statements().stream().flatMap(statement -> statement.cue().stream()),
                        reading.statements().stream().flatMap(statement -> statement.content().stream()),
                        reading.statements().stream().flatMap(statement -> Stream.ofNullable(statement.source())),
                        reading.events().stream().map(Event::trigger),
                        reading.figures().stream().map(Figure::span))
                .flatMap(spans -> spans);
    }
}
