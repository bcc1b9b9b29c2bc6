package org.isnad.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Table;
import org.isnad.number.Numbers;
import org.isnad.reading.Article;
import org.isnad.reading.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TimesTest {
    private static final Lexicon LEXICON = lexicon();
    private static final String[] HIJRI = {
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذي القعدة",
        "ذي الحجة"
    };

    private static Lexicon lexicon() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Particle.addTo(lexicon);
        Numbers.addTo(lexicon);
        Times.addTo(lexicon);
        return lexicon.build();
    }

    private static List<TimeMention> find(String text, LocalDate published) {
        Page page = Page.of(Article.of("t", published, text), LEXICON);
        return Times.find(page, Numbers.of(page), published);
    }

    private static String meanings(List<TimeMention> mentions) {
        StringJoiner shown = new StringJoiner("|");
        mentions.forEach(mention ->
                shown.add(mention.time().type() + " " + mention.time().value()));
        return shown.toString();
    }

    /** The text with brackets around what was found, which may take a mark or a clitic with it. */
    private static String marked(String text, List<TimeMention> mentions) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Time time = mentions.get(i).time();
            marked.insert(time.span().end(), ']').insert(time.span().begin(), '[');
        }
        return marked.toString();
    }

    @Test
    void readsEveryExample() {
        List<Executable> checks = new ArrayList<>();
        for (Table.Row row : Table.read(TimesTest.class, "examples.tsv", 3)) {
            checks.add(() -> check(row));
        }
        assertAll(checks);
    }

    private static void check(Table.Row row) {
        String text = row.get(2).replace("[", "").replace("]", "");
        LocalDate published = row.get(0).isEmpty() ? null : LocalDate.parse(row.get(0));
        List<TimeMention> mentions = find(text, published);
        assertEquals(row.get(1), meanings(mentions), row.get(2));
        assertEquals(words(row.get(2)), words(marked(text, mentions)));
    }

    /** Brackets moved out to the edges of words: a clitic is no word. */
    private static String words(String marked) {
        return marked.replace("و[", "[و").replace("ل[", "[ل").replace("ب[", "[ب");
    }

    @Test
    void readsBackGregorianDays() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
            String text =
                    "أعلن الجيش انسحابه في " + day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            assertEquals("DATE " + day, meanings(find(text, null)), text);
        }
    }

    @Test
    void readsBackHijriDays() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            int month = 1 + random.nextInt(12);
            HijrahDate hijri = HijrahDate.of(1350 + random.nextInt(100), month, 1 + random.nextInt(29));
            String[] parts = hijri.toString().split(" |-");
            String day = String.valueOf(Integer.parseInt(parts[parts.length - 1]));
            String text =
                    "أعلن الجيش انسحابه في " + day + " " + HIJRI[month - 1] + " " + parts[parts.length - 3] + "هـ";
            assertEquals("DATE " + LocalDate.from(hijri), meanings(find(text, null)), text);
        }
    }

    @Test
    void takesTheWeekdayOnTheSideThatTheVerbSays() {
        LocalDate monday = LocalDate.of(2018, 5, 14);
        String[] names = {"الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"};
        for (int i = 0; i < 7; i++) {
            assertEquals(monday.minusDays((7 - i) % 7).toString(), value("قتل رجل " + names[i], monday));
            assertEquals(monday.plusDays(i).toString(), value("ستبدأ القمة " + names[i], monday));
        }
    }

    private static String value(String text, LocalDate published) {
        return find(text, published).get(0).time().value();
    }

    @Test
    void neverFails() {
        List<String> words = new ArrayList<>(List.of("/", "-", "(", ")", "،", ":", "ال", "و", "من", "إلى", "في", "او"));
        words.add("99999999999999");
        Table.read(TimeWord.class, "words.tsv", 3).forEach(row -> words.add(row.get(0)));
        Table.read(Numbers.class, "numbers.tsv", 3).forEach(row -> words.add(row.get(0)));
        LocalDate[] days = {null, LocalDate.of(2018, 5, 18), LocalDate.of(2, 1, 1), LocalDate.of(9999, 12, 31)};
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 10_000; i++) {
            found += find(scrambled(words, random), days[i % days.length]).size();
        }
        assertTrue(found > 20_000, "only " + found + " found");
    }

    private static String scrambled(List<String> words, Random random) {
        StringJoiner text = new StringJoiner(" ", "أعلن الجيش ", ".");
        for (int w = 0; w < 30; w++) {
            boolean number = random.nextInt(3) == 0;
            text.add(number ? String.valueOf(random.nextInt(2100)) : words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    @Test
    void isLinearInWhatRepeats() {
        String[] words = {
            "يوم", "نحو", "وقت سابق", "وقت لاحق نحو", "ألف", "هذا", "بعد", "قبل نحو", "1", "1/1", "الجمعة", "نهاية"
        };
        for (String word : words) {
            find("أعلن الجيش " + (word + " ").repeat(50_000) + ".", LocalDate.of(2018, 5, 18));
        }
    }

    @Test
    void saysTheRule() {
        assertEquals(
                "time/weekday",
                find("قتل رجل الجمعة", LocalDate.of(2018, 5, 18))
                        .get(0)
                        .time()
                        .evidence()
                        .rule());
    }
}
