package org.isnad.toll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.isnad.reading.Figure;
import org.junit.jupiter.api.Test;

/** Tolls out of readings of made-up articles. */
class TollsTest {
    private static final Reader READER = Isnad.reader();

    @Test
    void eachSourceKeepsItsFigureAndWhatItCorrects() {
        Series killed = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 20 شخصا قتلوا في انفجار في بيروت."),
                        told("b", 2, "قالت وزارة الصحة إن 26 شخصا قتلوا في انفجار في بيروت."),
                        told("c", 2, "وقال الصليب الأحمر إن 40 شخصا قتلوا في انفجار في بيروت."))
                .get(0);
        assertEquals(Figure.Kind.KILLED, killed.kind());
        assertEquals(3, killed.counts().size());
        assertEquals(List.of(26, 40), List.of(killed.low(), killed.high()));
        assertEquals("[20>26]", pairs(killed.revisions()));
        assertEquals("[26>40]", pairs(killed.contradictions()));
        assertEquals("[]", pairs(killed.undecided()));
    }

    @Test
    void whatMayBothBeRightIsNoContradiction() {
        Series killed = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 26 شخصا قتلوا في انفجار في بيروت."),
                        told("b", 1, "وقال الصليب الأحمر إن أكثر من 20 شخصا قتلوا في انفجار في بيروت."))
                .get(0);
        assertEquals("[]", pairs(killed.contradictions()));
    }

    @Test
    void newsOfAnotherDayIsNoContradiction() {
        Series killed = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 20 شخصا قتلوا في انفجار في بيروت."),
                        told("b", 9, "وقال الصليب الأحمر إن 40 شخصا قتلوا في انفجار في بيروت."))
                .get(0);
        assertEquals("[]", pairs(killed.contradictions()));
    }

    @Test
    void aWarsTollBesideARaidsIsLeftUndecided() {
        Series killed = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 20 شخصا قتلوا في قصف على دوما."),
                        told("b", 1, "وقال الصليب الأحمر إن 900 شخص قتلوا في قصف على دوما."))
                .get(0);
        assertEquals("[]", pairs(killed.contradictions()));
        assertEquals("[20>900]", pairs(killed.undecided()));
    }

    @Test
    void sharesAndSidesAreSeriesOfTheirOwn() {
        List<Series> all = tolls(told("a", 1, "قتل 26 شخصا بينهم 19 طفلا في غارة على صعدة، وأصيب 30 آخرون."));
        assertEquals(
                List.of("KILLED all INCREMENT", "WOUNDED all INCREMENT", "KILLED children PART"),
                all.stream()
                        .map(series -> series.kind() + " " + series.side() + " " + series.scope())
                        .toList());
    }

    @Test
    void whatWasYearsAgoIsASeriesOfItsOwn() {
        List<Series> all = tolls(told(
                "a", 1, "قتل 23 شخصا في غارة على صعدة.\nوفي تشرين الأول/أكتوبر 2016، قتل 140 شخصا في غارة على صعدة."));
        assertEquals(
                Arrays.asList(null, "2016-10"), all.stream().map(Series::date).toList());
    }

    @Test
    void aPlaceIsTheSameHoweverItIsCalled() {
        List<Series> all = tolls(
                told("a", 1, "قالت وزارة الصحة إن 20 شخصا قتلوا في قصف على قطاع غزة."),
                told("b", 1, "وقال الصليب الأحمر إن 40 شخصا قتلوا في قصف على غزة."),
                told("c", 1, "قتل 7 أشخاص في قصف على قطاع غزة."),
                told("d", 1, "قتل 5 أشخاص في قصف على حلب."));
        assertEquals(Arrays.asList(null, "حلب"), all.stream().map(Series::place).toList());
        assertEquals("[20>40, 20>7]", pairs(all.get(0).contradictions()));
    }

    @Test
    void sidesByTheirWords() {
        assertEquals("all", Side.of(null));
        assertEquals("children", Side.of("طفلا"));
        assertEquals("children", Side.of("من الأطفال"));
        assertEquals("civilians", Side.of("مدنيين"));
        assertEquals("soldiers: النظام", Side.of("من قوات النظام"));
        assertEquals("all", Side.of("من عائلة واحدة"));
    }

    @Test
    void theSentenceStandsBesideTheFigure() {
        Series killed = tolls(told("a", 1, "بدأ اليوم هادئا. قتل 26 شخصا في غارة على صعدة.\nثم هدأ."))
                .get(0);
        assertEquals("قتل 26 شخصا في غارة على صعدة", killed.counts().get(0).words());
    }

    @Test
    void noFiguresNoTolls() {
        assertTrue(tolls(told("a", 1, "لم يقع شيء.")).isEmpty());
    }

    private static List<Series> tolls(Told... articles) {
        return Tolls.of(Arrays.asList(articles));
    }

    private static Told told(String ident, int day, String text) {
        Article article = new Article(ident, "outlet", null, LocalDate.of(2020, 8, day), null, "ar", text);
        return new Told(ident, false, READER.read(article));
    }

    private static String pairs(List<Series.Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.one().low() + ">" + pair.other().low())
                .toList()
                .toString();
    }
}
