package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article spelt otherwise, letter for letter and with nothing else meant, is read the same. */
class RespellingTest {
    private static final Reader READER = Isnad.reader();
    private static final LocalDate DAY = LocalDate.of(2020, 10, 9);

    private static final String TEXT =
            "قال وزير الخارجية التركي، مولود جاويش أوغلو، الخميس، إن بلاده \"لن تسحب قواتها\" من"
                    + " سوريا؛ وأضاف لوكالة \"الأناضول\": \"نرفض هذه العقوبات\".\n"
                    + "وقصف الجيش السوري - المدعوم من روسيا - بلدة سراقب (شمال غرب)، مما أدى إلى مقتل 12 مدنيا وإصابة 30 آخرين.\n"
                    + "ودعا الأمين العام للأمم المتحدة [أنطونيو غوتيريش] تنظيم \"الدولة الإسلامية\" وحركة حماس، في 3 مايو، إلى"
                    + " وقف القتال، بحسب ما نقلت رويترز. هل تقبل الحركة؟ قالت متحدثة باسمها: \"نعم، بشروط\".\n"
                    + "وتظاهر مئات الطلاب في الجزائر العاصمة، الجمعة، ضد الحكومة، واعتقلت الشرطة 15 متظاهرا - بينهم 3 نساء.";

    private static final String PLAIN = " \"\"\"\"\"\"--،؛؟()0123456789";
    private static final String OTHER = "\u00A0«»“”„‟–—,;?[]٠١٢٣٤٥٦٧٨٩";

    record Respelling(String name, UnaryOperator<String> spelling) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Respelling> respellings() {
        return Stream.of(
                new Respelling("no-break spaces", text -> text.replace(' ', '\u00A0')),
                new Respelling("narrow no-break spaces", text -> text.replace(' ', '\u202F')),
                new Respelling("tabs", text -> text.replace(' ', '\t')),
                new Respelling(
                        "Latin marks",
                        text -> text.replace('،', ',').replace('؛', ';').replace('؟', '?')),
                new Respelling("dashes", text -> text.replace('-', '–')),
                new Respelling("square brackets", text -> text.replace('(', '[').replace(')', ']')),
                new Respelling("round brackets", text -> text.replace('[', '(').replace(']', ')')),
                new Respelling("guillemets", text -> quoted(text, '«', '»')),
                new Respelling("curly quotation marks", text -> quoted(text, '“', '”')),
                new Respelling("German quotation marks", text -> quoted(text, '„', '“')),
                new Respelling("Eastern digits", RespellingTest::eastern));
    }

    private static String quoted(String text, char open, char close) {
        StringBuilder quoted = new StringBuilder(text);
        char next = open;
        for (int i = 0; i < quoted.length(); i++) {
            if (quoted.charAt(i) == '"') {
                quoted.setCharAt(i, next);
                next = next == open ? close : open;
            }
        }
        return quoted.toString();
    }

    private static String eastern(String text) {
        StringBuilder eastern = new StringBuilder(text);
        for (int i = 0; i < eastern.length(); i++) {
            char c = eastern.charAt(i);
            eastern.setCharAt(i, c >= '0' && c <= '9' ? (char) ('٠' + c - '0') : c);
        }
        return eastern.toString();
    }

    @ParameterizedTest
    @MethodSource("respellings")
    void isReadTheSame(Respelling respelling) {
        assertEquals(layers(TEXT), layers(respelling.spelling().apply(TEXT)));
    }

    @Test
    void everyLayerIsTold() {
        Reading reading = READER.read(Article.of("a", DAY, TEXT));
        assertFalse(reading.statements().isEmpty()
                || reading.events().isEmpty()
                || reading.figures().isEmpty());
    }

    private static List<String> layers(String text) {
        Reading reading = READER.read(Article.of("a", DAY, text));
        return Stream.of(
                        reading.blocks(),
                        reading.entities(),
                        reading.times(),
                        reading.statements(),
                        reading.events(),
                        reading.figures())
                .flatMap(List::stream)
                .map(record -> plain(record.toString()))
                .toList();
    }

    /** What is told in the article's own words is spelt as it is there. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int i = 0; i < plain.length(); i++) {
            int other = OTHER.indexOf(plain.charAt(i));
            plain.setCharAt(i, other < 0 ? plain.charAt(i) : PLAIN.charAt(other));
        }
        return plain.toString();
    }
}
