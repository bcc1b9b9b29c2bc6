package org.isnad.number;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.LongFunction;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Table;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NumbersTest {
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Particle.addTo(lexicon);
        Numbers.addTo(lexicon);
        return lexicon.build();
    }

    private static List<Numeral> read(String text) {
        return Numbers.of(Page.of(Article.of("t", null, text), LEXICON)).all();
    }

    private static String show(List<Numeral> numerals) {
        StringJoiner shown = new StringJoiner("|");
        for (Numeral numeral : numerals) {
            double value = numeral.value();
            String number = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
            shown.add((numeral.ordinal() ? "#" : "") + number);
        }
        return shown.toString();
    }

    @Test
    void readsEveryExample() {
        List<Executable> checks = new ArrayList<>();
        for (Table.Row row : Table.read(NumbersTest.class, "examples.tsv", 2)) {
            checks.add(() -> assertEquals(row.get(0), show(read(row.get(1))), row.get(1)));
        }
        assertAll(checks);
    }

    @Test
    void readsBackWhatIsSpeltOut() {
        for (Speller speller : Speller.all()) {
            Random random = new Random(7);
            for (long n = 1; n < 3000; n++) {
                check(speller::spell, n);
            }
            for (int i = 0; i < 20_000; i++) {
                check(speller::spell, 1 + random.nextInt(10_000_000));
            }
        }
    }

    @Test
    void readsBackDigits() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            check(Long::toString, random.nextInt(10_000_000));
            check(n -> String.format(java.util.Locale.ROOT, "%,d", n), random.nextInt(10_000_000));
        }
    }

    private static void check(LongFunction<String> spelling, long n) {
        String words = spelling.apply(n);
        List<Numeral> numerals = read("بلغ " + words + " في العام");
        assertEquals(1, numerals.size(), words);
        assertEquals(n, numerals.get(0).value(), words);
    }

    @Test
    void knowsTheNumeralAtAToken() {
        Page page = Page.of(Article.of("t", null, "قتل ثلاثة وعشرون شخصا"), LEXICON);
        Numbers numbers = Numbers.of(page);
        assertEquals(null, numbers.at(0));
        assertEquals(23, numbers.at(1).value());
        assertEquals(null, numbers.at(2));
        assertEquals(numbers.at(1), numbers.covering(2));
        assertEquals(3, numbers.at(1).to());
        assertEquals(null, numbers.covering(99));
    }

    @Test
    void isLinearInWhatRepeats() {
        for (String word : new String[] {"ألف", "ومئة", "عشرة", "و 1", "الحادي", "نصف", "1.000"}) {
            read("بلغ " + (word + " ").repeat(100_000));
        }
    }

    @Test
    void neverCrossesALine() {
        assertEquals("3|1000", show(read("عددهم ثلاثة\nألف منهم")));
    }
}
