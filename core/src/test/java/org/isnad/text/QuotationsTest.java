package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {
    /** A text, and its tokens with each quotation in braces; an open end where a line ends it. */
    static Stream<Arguments> rows() {
        return Stream.of(
                // all marks
                row("قال \"نعم\" وسكت", "قال {نعم} وسكت"),
                row("قال «نعم» وسكت", "قال {نعم} وسكت"),
                row("قال “نعم” وسكت", "قال {نعم} وسكت"),
                row("قال „نعم“ وسكت", "قال {نعم} وسكت"),
                row("قال ‹نعم› وسكت", "قال {نعم} وسكت"),
                row("قال ‘نعم’ وسكت", "قال {نعم} وسكت"),
                row("قال 'نعم' وسكت", "قال {نعم} وسكت"),
                // the wrong way round
                row("قال »نعم« وسكت", "قال {نعم} وسكت"),
                row("قال ”نعم“ وسكت", "قال {نعم} وسكت"),
                row("قال ›نعم‹ وسكت", "قال {نعم} وسكت"),
                row("قال ”نعم” وسكت", "قال {نعم} وسكت"),
                row("قال “نعم“ وسكت", "قال {نعم} وسكت"),
                row("قال “لا” ثم ”نعم“", "قال {لا} ثم {نعم}"),
                // several
                row("\"لا\" و\"نعم\"", "{لا} و {نعم}"),
                row("«لا» و«نعم»، «ربما»", "{لا} و {نعم} ، {ربما}"),
                row("بين \"لا\" \"نعم\"", "بين {لا} {نعم}"),
                // nested
                row("قال «إن \"الحرب\" انتهت» أمس", "قال {إن {الحرب} انتهت} أمس"),
                row("قال \"إن «الحرب» انتهت\" أمس", "قال {إن {الحرب} انتهت} أمس"),
                row("قال «إن «الحرب» انتهت» أمس", "قال {إن {الحرب} انتهت} أمس"),
                row("قال “إن ‘الحرب’ انتهت” أمس", "قال {إن {الحرب} انتهت} أمس"),
                row("قال \"هذه 'حرب' حقا\"", "قال {هذه {حرب} حقا}"),
                row("«أول \"ثان «ثالث» ثان\" أول»", "{أول {ثان {ثالث} ثان} أول}"),
                // glued to what is around them
                row("لـ\"رويترز\" أمس", "لـ {رويترز} أمس"),
                row("و«الحدث» أمس", "و {الحدث} أمس"),
                row("قال:\"نعم\".", "قال : {نعم} ."),
                row("قال:\"نعم.\"", "قال : {نعم .}"),
                row("(\"نعم\")", "( {نعم} )"),
                row("بـ\"لا\"و\"نعم\"", "بـ {لا} و {نعم}"),
                // with spaces inside
                row("قال \" نعم \" وسكت", "قال {نعم} وسكت"),
                row("قال « نعم » وسكت", "قال {نعم} وسكت"),
                row("قال \" نعم \" ثم \" لا \"", "قال {نعم} ثم {لا}"),
                // lacking the partner
                row("قال \"نعم وسكت", "قال {نعم وسكت"),
                row("قال «نعم وسكت", "قال {نعم وسكت"),
                row("قال نعم» وسكت", "قال نعم » وسكت"),
                row("قال \"نعم «ثم سكت\" وذهب", "قال {نعم {ثم سكت} وذهب"),
                row("قال «نعم \"ثم سكت» وذهب", "قال {نعم {ثم سكت} وذهب"),
                row("قال «نعم\nثم» سكت", "قال {نعم / ثم » سكت"),
                row("قال \"نعم\n\"لا\" سكت", "قال {نعم / {لا} سكت"),
                // set twice, and brackets
                row("قال \"\"نعم\"\" وسكت", "قال {نعم} وسكت"),
                row("قال \"\"نعم\"\".", "قال {نعم} ."),
                row("قال ((نعم)) وسكت", "قال {نعم} وسكت"),
                row("قال «إن «الحرب انتهت»» أمس", "قال {إن {الحرب انتهت}} أمس"),
                row("قال \"إن \"الحرب\" انتهت\" أمس", "قال {إن {الحرب} انتهت} أمس"),
                row("قال \"إن \"الحرب\" انتهت أمس", "قال {إن} الحرب \" انتهت أمس"),
                row("قال \"إن \"الحرب انتهت\"\" أمس", "قال {إن {الحرب انتهت}} أمس"),
                row("قال \"إن \"لا\" و\"نعم\" سواء\".", "قال {إن {لا} و {نعم} سواء} ."),
                row("وقال: (سنعود غدا إلى البيت) أمس", "وقال : {سنعود غدا إلى البيت} أمس"),
                row("المصدر: (رويترز)", "المصدر : ( رويترز )"),
                row("عاد (وهو متعب جدا اليوم) أمس", "عاد ( وهو متعب جدا اليوم ) أمس"),
                // no quotation
                row("Macron's visit", "Macron ' s visit"),
                row("عشرة ' دقائق", "عشرة ' دقائق"),
                row("بلا علامات", "بلا علامات"),
                row("", ""));
    }

    private static Arguments row(String text, String quoted) {
        return Arguments.of(text, quoted);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pairsEachRow(String text, String quoted) {
        assertEquals(quoted, show(Tokens.of(Text.of(text))));
    }

    private static String show(Tokens tokens) {
        Quotations quotations = Quotations.of(tokens);
        StringBuilder shown = new StringBuilder();
        for (int line = 0; line < tokens.lines(); line++) {
            shown.append(line == 0 ? "" : "/ ");
            for (int t = tokens.lineStart(line); t < tokens.lineStart(line + 1); t++) {
                if (quotations.isOpening(t)) {
                    shown.append('{');
                } else if (quotations.isClosing(t)) {
                    shown.setLength(shown.length() - 1);
                    shown.append("} ");
                } else {
                    shown.append(tokens.words(t, t)).append(' ');
                }
            }
        }
        return shown.toString().strip();
    }

    @Test
    void knowsTheInnermostQuotationAroundAToken() {
        Tokens tokens = Tokens.of(Text.of("قال «إن \"الحرب\" انتهت» أمس"));
        Quotations quotations = Quotations.of(tokens);
        // قال « إن " الحرب " انتهت » أمس
        int[] around = {-1, -1, 1, 1, 3, 1, 1, -1, -1};
        for (int t = 0; t < around.length; t++) {
            assertEquals(around[t], quotations.around(t), tokens.words(t, t));
        }
        assertEquals(7, quotations.closing(1));
        assertEquals(1, quotations.opening(7));
        assertEquals(5, quotations.closing(3));
        assertEquals(3, quotations.opening(5));
    }

    @Test
    void endsWithTheLineWhatIsNotClosed() {
        Quotations quotations = Quotations.of(Tokens.of(Text.of("قال «نعم ثم سكت\nوذهب")));
        assertEquals(5, quotations.closing(1));
        assertEquals(1, quotations.around(4));
        assertEquals(-1, quotations.around(5));
    }

    @Test
    void asksKindlyOutsideTheText() {
        Quotations quotations = Quotations.of(Tokens.of(Text.of("«نعم»")));
        for (int t : new int[] {-1, 3, 99}) {
            assertFalse(quotations.isOpening(t) || quotations.isClosing(t));
            assertEquals(-1, quotations.around(t));
        }
    }

    /** Whatever comes, quotations lie inside one another or apart, and inside their line. */
    @Test
    void neverCross() {
        Random random = new Random(2);
        String letters = "ا  .\"«»“”„‹›'‘’\n";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        Tokens tokens = Tokens.of(Text.of(text));
        Quotations quotations = Quotations.of(tokens);
        for (int line = 0; line < tokens.lines(); line++) {
            Deque<Integer> open = new ArrayDeque<>();
            int to = tokens.lineStart(line + 1);
            for (int t = tokens.lineStart(line); t < to; t++) {
                while (!open.isEmpty() && quotations.closing(open.peek()) <= t) {
                    open.pop();
                }
                assertEquals(open.isEmpty() ? -1 : open.peek(), quotations.around(t), text);
                if (quotations.isOpening(t)) {
                    assertTrue(open.isEmpty() || quotations.closing(t) <= quotations.closing(open.peek()), text);
                    assertTrue(quotations.closing(t) > t && quotations.closing(t) <= to, text);
                    open.push(t);
                }
            }
        }
    }
}
