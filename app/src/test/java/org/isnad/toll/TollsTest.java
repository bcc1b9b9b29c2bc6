package org.isnad.toll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
        Series more = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 20 شخصا قتلوا في قصف على دوما."),
                        told("b", 1, "وقال الصليب الأحمر إن 900 شخص قتلوا في قصف على دوما."),
                        told("c", 1, "وقال الدفاع المدني إن 900 شخص قتلوا في قصف على دوما."))
                .get(0);
        assertEquals("[20>900]", pairs(more.undecided()));
    }

    @Test
    void whatGrewTheNextDayIsNoContradictionButWhatShrankIs() {
        Series grown = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 20 شخصا قتلوا في انفجار في بيروت."),
                        told("b", 2, "وقال الصليب الأحمر إن 40 شخصا قتلوا في انفجار في بيروت."))
                .get(0);
        assertEquals("[]", pairs(grown.contradictions()));
        Series shrunk = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 40 شخصا قتلوا في انفجار في بيروت."),
                        told("b", 2, "وقال الصليب الأحمر إن 20 شخصا قتلوا في انفجار في بيروت."))
                .get(0);
        assertEquals("[40>20]", pairs(shrunk.contradictions()));
    }

    @Test
    void aboutIsRightWithinATenth() {
        List<Told> articles = List.of(
                told("a", 1, "قالت وزارة الصحة إن نحو 250 شخصا قتلوا في انفجار في بيروت."),
                told("b", 1, "وقال الصليب الأحمر إن 252 شخصا قتلوا في انفجار في بيروت."),
                told("c", 1, "وقال الدفاع المدني إن 300 شخص قتلوا في انفجار في بيروت."));
        assertEquals("[250>300, 252>300]", pairs(Tolls.of(articles).get(0).contradictions()));
    }

    @Test
    void theFirstNumberOfAnArticleIsItsWord() {
        Series killed = tolls(
                        told("a", 1, "قتل 20 شخصا في انفجار في بيروت."),
                        told("b", 2, "قتل 26 شخصا في انفجار في بيروت.\nوكانت الحصيلة السابقة 22 قتيلا في بيروت."))
                .get(0);
        assertEquals(3, killed.counts().size());
        assertEquals("[20>26]", pairs(killed.revisions()));
        assertEquals("[26>22]", pairs(killed.undecided()));
        assertEquals(26, killed.high());
    }

    @Test
    void aBoundThatIsLeftOutIsNoCorrection() {
        Series killed = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 29 شخصا على الأقل قتلوا في انفجار في بيروت."),
                        told("b", 2, "قالت وزارة الصحة إن 29 شخصا قتلوا في انفجار في بيروت."),
                        told("c", 3, "قالت وزارة الصحة إن أكثر من 40 شخصا قتلوا في انفجار في بيروت."),
                        told("d", 4, "قالت وزارة الصحة إن شخصين قتلا في انفجار في بيروت."),
                        told("e", 5, "قالت وزارة الصحة إن نحو 42 شخصا قتلوا في انفجار في بيروت."))
                .get(0);
        assertEquals("[29>40]", pairs(killed.revisions()));
    }

    @Test
    void aSourceIsOneHoweverItIsSpelt() {
        Series killed = tolls(
                        told("a", 1, "قال المرصد السوري لحقوق الإنسان إن 20 شخصا قتلوا في قصف على دوما."),
                        told("b", 1, "وقال المرصد السوري لحقوق الانسان إن 26 شخصا قتلوا في قصف على دوما."),
                        told("c", 1, "وقال سكان الحي الجنوبى إن 30 شخصا قتلوا في قصف على دوما."),
                        told("d", 1, "وقال سكان الحي الجنوبي إن 31 شخصا قتلوا في قصف على دوما."))
                .get(0);
        assertEquals("[20>26, 30>31]", pairs(killed.revisions()));
        assertEquals("[26>31]", pairs(killed.contradictions()));
    }

    @Test
    void sharesAndSidesAreSeriesOfTheirOwn() {
        List<Series> all = tolls(told("a", 1, "قتل 26 شخصا بينهم 19 طفلا في غارة على صعدة، وأصيب 30 آخرون."));
        assertEquals(
                List.of("KILLED all INCREMENT", "KILLED children INCREMENT", "WOUNDED all INCREMENT"),
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
    void childrenAreOneSeriesWhetherTheyAreToldAsAShareOrNot() {
        Series children = tolls(
                        told("a", 1, "قالت وزارة الصحة إن 29 طفلا قتلوا في غارة على صعدة."),
                        told("b", 2, "قالت وزارة الصحة إن 51 شخصا بينهم 40 طفلا قتلوا في غارة على صعدة."))
                .get(0);
        assertEquals("children", children.side());
        assertEquals("[29>40]", pairs(children.revisions()));
    }

    @Test
    void whatIsInTheStorysProvinceThatDayIsTheSameToll() {
        List<Series> all = tolls(
                told("a", 10, "قتل 20 شخصا أمس الأحد في غارة على محافظة حجة."),
                told("b", 10, "قتل 23 شخصا أمس الأحد في غارة على محافظة حجة."),
                told("c", 10, "قتل 26 شخصا أمس الأحد في غارة على بني قيس."),
                told("d", 10, "قتل 28 شخصا أمس الأحد في غارة في اليمن."));
        assertEquals(1, all.size());
        assertEquals(4, all.get(0).counts().size());
    }

    @Test
    void aPlaceInTheProvinceThatIsToldBesideItIsAnotherToll() {
        List<Series> all = tolls(
                told("a", 10, "قتل 20 شخصا أمس الأحد في غارة على محافظة حجة."),
                told(
                        "b",
                        10,
                        "قتل 23 شخصا أمس الأحد في غارة على محافظة حجة.\nوقتل 3 أشخاص أمس الأحد في غارة على بني قيس."));
        assertEquals(
                Arrays.asList(null, "بني قيس"), all.stream().map(Series::place).toList());
    }

    @Test
    void twoCitiesAreTwoTollsHoweverOftenBothAreTold() {
        String both = "قتل 20 شخصا أمس الأحد في تفجير في كابول.\nوقتل 11 شخصا أمس الأحد في تفجير قرب مطار قندهار.";
        List<Series> all =
                tolls(told("a", 10, both), told("b", 10, both), told("c", 10, "قتل 11 شخصا في تفجير في قندهار."));
        assertEquals(2, all.size());
        assertEquals("[]", pairs(all.get(0).contradictions()));
    }

    @Test
    void anotherDaysTollIsASeriesOfItsOwn() {
        List<Series> all = tolls(
                told("a", 10, "قتل 16 متظاهرا أمس الأحد في رفح."),
                told("b", 10, "قتل 17 متظاهرا أمس الأحد في رفح."),
                told("c", 16, "قتل 8 متظاهرين اليوم الأحد في رفح."),
                told("d", 16, "قتل 17 متظاهرا الأحد الماضي في رفح."),
                told("e", 10, "قتل 9 متظاهرين في رفح في 4 أغسطس 2020."));
        assertEquals(
                Arrays.asList(null, "2020-08-04", "2020-08-16"),
                all.stream().map(Series::date).toList());
        assertEquals(3, all.get(0).counts().size());
    }

    @Test
    void theStorysOwnTollsComeFirstThenTotalsAfterThem() {
        List<Series> all = tolls(
                told("a", 1, "قتل 20 شخصا في غارة على صعدة.\nوأوقعت الحرب في اليمن أكثر من 10 آلاف قتيل منذ 2015."),
                told("b", 1, "سقط أكثر من 10 آلاف قتيل في اليمن منذ 2015."));
        assertEquals(
                List.of(Figure.Scope.INCREMENT, Figure.Scope.TOTAL),
                all.stream().map(Series::scope).toList());
    }

    @Test
    void sidesByTheirWords() {
        assertEquals("all", Side.of(null));
        assertEquals("children", Side.of("طفلا"));
        assertEquals("children", Side.of("من الأطفال"));
        assertEquals("civilians", Side.of("مدنيين"));
        assertEquals("soldiers: النظام", Side.of("من قوات النظام"));
        assertEquals("fighters", Side.of("مهاجم ثالث"));
        assertEquals(Side.stem(Side.of("مسلحا من الحوثيين")), Side.stem(Side.of("مسلحي الحوثي")));
        assertNotEquals(Side.stem(Side.of("من قوات النظام")), Side.stem(Side.of("من قوات الحوثي")));
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
