package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.isnad.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {
    /** A text and its tokens: {@code w} a word, {@code n} a number, {@code m} a mark. */
    static Stream<Arguments> rows() {
        return Stream.of(
                row("قال الوزير", "w:قال w:الوزير"),
                row("قال الوزير.", "w:قال w:الوزير m:."),
                row("«نعم»، قال", "m:« w:نعم m:» m:، w:قال"),
                row("قُتِلَ", "w:قُتِلَ"),
                row("لـ\"رويترز\"", "w:لـ m:\" w:رويترز m:\""),
                // numbers keep the separators inside them, and only those
                row("٢٦ قتيلا", "n:٢٦ w:قتيلا"),
                row("1,250,000", "n:1,250,000"),
                row("١٬٢٥٠٫٥", "n:١٬٢٥٠٫٥"),
                row("3.5 مليون.", "n:3.5 w:مليون m:."),
                row("في 2018.", "w:في n:2018 m:."),
                row("26،000", "n:26 m:، n:000"),
                row("10:30", "n:10 m:: n:30"),
                row("27/9/2020", "n:27 m:/ n:9 m:/ n:2020"),
                row("50%", "n:50 m:%"),
                row("45٪", "n:45 m:٪"),
                row("-5", "m:- n:5"),
                row("1,", "n:1 m:,"),
                // letters and digits part
                row("سي130", "w:سي n:130"),
                row("إس-400", "w:إس m:- n:400"),
                row("f16", "w:f n:16"),
                row("2018م", "n:2018 w:م"),
                row("1440هـ", "n:1440 w:هـ"),
                // other scripts
                row("وكالة AFP", "w:وكالة w:AFP"),
                row("Le Monde", "w:Le w:Monde"),
                row("café", "w:café"),
                row("Москва", "w:Москва"),
                row("#اليمن", "m:# w:اليمن"),
                row("ميليشيات_الحوثي", "w:ميليشيات w:الحوثي"),
                row("user_name", "w:user m:_ w:name"),
                row("@user", "m:@ w:user"),
                row("أ.ف.ب", "w:أ m:. w:ف m:. w:ب"),
                // a lost space
                row("العاصمة الأمريكيةواشنطن", "w:العاصمة w:الأمريكية w:واشنطن"),
                row("مدينةٌ وقريةـ", "w:مدينةٌ w:وقريةـ"),
                row("ةقال", "w:ةقال"),
                // what is not seen separates nothing
                row("قا\u200Cل", "w:قا\u200Cل"),
                row("قال\u200F الوزير", "w:قال w:الوزير"),
                row("\u200Fقال", "w:قال"),
                row("قال\uFEFF", "w:قال"),
                // spaces of all kinds
                row("قال\u00A0الوزير\tأمس", "w:قال w:الوزير w:أمس"),
                row("قال\u2003الوزير", "w:قال w:الوزير"),
                row("قال\u3000الوزير", "w:قال w:الوزير"),
                row("", ""),
                row("  \t ", ""),
                row("\u0000\u0001", ""),
                // marks
                row("؟!…", "m:؟ m:! m:…"),
                row("قال:نعم", "w:قال m:: w:نعم"),
                row("٭ قال", "m:٭ w:قال"),
                row("۔", "m:۔"),
                row("ﻗﺎﻝ", "w:ﻗﺎﻝ"),
                // beyond the basic plane there is no token
                row("قال \uD83D\uDE22 نعم", "w:قال w:نعم"),
                row("قال\uD83D\uDE22نعم", "w:قال w:نعم"),
                row("قال\uD83Dنعم", "w:قال w:نعم"));
    }

    private static Arguments row(String text, String tokens) {
        return Arguments.of(text, tokens);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void cutsEachRow(String text, String tokens) {
        assertEquals(tokens, show(Tokens.of(Text.of(text))));
    }

    private static String show(Tokens tokens) {
        StringJoiner shown = new StringJoiner(" ");
        for (int t = 0; t < tokens.size(); t++) {
            String kind = switch (tokens.kind(t)) {
                case WORD -> "w:";
                case NUMBER -> "n:";
                case MARK -> "m:";
            };
            shown.add(kind + tokens.words(t, t));
        }
        return shown.toString();
    }

    @Test
    void knowsItsLines() {
        Tokens tokens = Tokens.of(Text.of("قال أحمد\r\n\nثم سكت\n"));
        assertEquals(4, tokens.lines());
        assertEquals(new Span(0, 8), tokens.line(0));
        assertEquals(new Span(10, 10), tokens.line(1));
        assertEquals(new Span(11, 17), tokens.line(2));
        assertEquals(new Span(18, 18), tokens.line(3));
        assertEquals(0, tokens.lineStart(0));
        assertEquals(2, tokens.lineStart(1));
        assertEquals(2, tokens.lineStart(2));
        assertEquals(4, tokens.lineStart(3));
        assertEquals(4, tokens.lineStart(4));
    }

    @Test
    void hasOneEmptyLineWhereThereIsNoText() {
        Tokens tokens = Tokens.of(Text.of(""));
        assertEquals(0, tokens.size());
        assertEquals(1, tokens.lines());
        assertEquals(new Span(0, 0), tokens.line(0));
    }

    @Test
    void countsOffsetsInCodePoints() {
        Tokens tokens = Tokens.of(Text.of("\uD83D\uDE22 قال"));
        assertEquals(new Span(2, 5), tokens.span(0, 0));
        assertEquals("قال", tokens.words(0, 0));
    }

    @Test
    void asksKindlyOutsideTheText() {
        Tokens tokens = Tokens.of(Text.of("قال 5 ."));
        assertTrue(tokens.isWord(0) && tokens.isNumber(1));
        assertEquals('.', tokens.mark(2));
        for (int t : new int[] {-1, 3, 99}) {
            assertFalse(tokens.isWord(t) || tokens.isNumber(t));
            assertEquals(0, tokens.mark(t));
        }
        assertEquals(0, tokens.mark(0));
    }

    @Test
    void saysWhatIsGlued() {
        Tokens tokens = Tokens.of(Text.of("لـ\"رويترز\" أمس"));
        assertFalse(tokens.isGlued(0));
        assertTrue(tokens.isGlued(1) && tokens.isGlued(2) && tokens.isGlued(3));
        assertFalse(tokens.isGlued(4));
    }

    @Test
    void foldsATokenInPlace() {
        Tokens tokens = Tokens.of(Text.of("في القاهرة أمس"));
        char[] into = new char[Folding.most(7)];
        assertEquals("القاهره", new String(into, 0, tokens.fold(1, into)));
    }

    /** Tokens stand in order, apart, inside their lines, and hold no space. */
    @Test
    void staysInOrderOnWhateverComes() {
        Random random = new Random(1);
        String letters = "اقل مب.،«»\"'\n\r\t0٣۴,٫-_\u200F\uFEFF\uD83D\uDE22ﷲé";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            check(Tokens.of(Text.of(text.toString())));
        }
    }

    private static void check(Tokens tokens) {
        int end = 0;
        for (int line = 0; line < tokens.lines(); line++) {
            for (int t = tokens.lineStart(line); t < tokens.lineStart(line + 1); t++) {
                assertTrue(end <= tokens.begin(t) && tokens.begin(t) < tokens.end(t));
                assertTrue(tokens.line(line).covers(tokens.span(t, t)));
                assertEquals(-1, tokens.words(t, t).indexOf(' '));
                end = tokens.end(t);
            }
        }
    }
}
