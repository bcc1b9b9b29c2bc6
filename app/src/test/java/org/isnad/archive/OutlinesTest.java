package org.isnad.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.correct.Verdicts;
import org.isnad.outline.Outline;
import org.isnad.outline.Packed;
import org.isnad.outline.Whole;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlines that are kept say what their stories say. */
class OutlinesTest {
    private static final int MANY = 50;
    private static final int FEW = 5;
    private static final long STORY = 1;

    @TempDir
    private Path folder;

    private static Article article(int number) {
        String text = "قال وزير الخارجية الروسي سيرغي لافروف إن " + (number % 3 + 40)
                + " شخصا قتلوا في قصف على مدينة دوما في الغوطة الشرقية قرب دمشق يوم السبت، وإن الهلال الأحمر العربي السوري"
                + " والأمم المتحدة وصلا إلى المدينة مع الدفاع المدني.\n"
                + "ونفت الحكومة السورية قصف مدينة دوما، واتهم المتحدث باسم جيش الإسلام حمزة بيرقدار الجيش السوري بقصف"
                + " الغوطة الشرقية بغاز الكلور، وأعلنت منظمة حظر الأسلحة الكيميائية أن التحقيق رقم " + number + " بدأ.";
        return new Article(
                "d" + number,
                "مثال " + number,
                null,
                LocalDate.of(2018, 4, 8),
                "قصف مدينة دوما في الغوطة الشرقية",
                "ar",
                text);
    }

    private Archive filled(int articles) {
        Archive archive = Archive.create(folder);
        add(archive, 0, articles);
        return archive;
    }

    /** All in one story, for what all articles of an archive tell makes none. */
    private Archive story(int articles) {
        Archive archive = filled(articles);
        inDatabase(handle -> handle.execute("UPDATE article SET story = 1"));
        inDatabase(handle -> handle.execute("UPDATE story SET articles = CASE id WHEN 1 THEN ? ELSE 0 END", articles));
        archive.rebuild();
        return archive;
    }

    private static void add(Archive archive, int from, int to) {
        try (Writer writer = archive.writer()) {
            IntStream.range(from, to).mapToObj(OutlinesTest::article).forEach(writer::add);
        }
    }

    private <T> T inDatabase(Database.Work<T> work) {
        try (Database database = new Database(folder.resolve(Archive.DATABASE))) {
            return database.with(work);
        }
    }

    private List<Integer> kept() {
        return inDatabase(handle -> handle.createQuery("SELECT form FROM outline")
                .mapTo(Integer.class)
                .list());
    }

    /** The outline as it is shown, which must be the one made of the readings as they are. */
    private static Outline checked(Archive archive) {
        Outline shown = archive.outline(STORY).orElseThrow().outline();
        assertEquals(archive.story(STORY).orElseThrow().outline(), shown);
        return shown;
    }

    @Test
    void anOutlineIsKeptAndComesBackWhole() {
        try (Archive archive = story(MANY)) {
            assertEquals(List.of(Packed.FORM), kept());
            Outline outline = checked(archive);
            assertEquals(MANY, outline.reports().size() + outline.reportsLeft());
            assertTrue(outline.reportsLeft() > 0);
            assertEquals(outline, Packed.outline(Packed.bytes(outline)));
        }
    }

    @Test
    void smallStoriesAreOutlinedAsTheyAreAskedFor() {
        try (Archive archive = filled(2)) {
            assertEquals(List.of(), kept());
            assertEquals(2, checked(archive).reports().size());
        }
    }

    @Test
    void aStoryThatChangesIsOutlinedAnew() {
        try (Archive archive = filled(FEW)) {
            assertEquals(List.of(Packed.FORM), kept());
            assertEquals(FEW, checked(archive).reports().size());
            add(archive, FEW, FEW + 1);
            Outline before = checked(archive);
            assertEquals(FEW + 1, before.reports().size());
            Stored article = archive.all().findFirst().orElseThrow();
            String figure = article.reading().figures().get(0).id();
            archive.correct(article, new Verdicts(article.corrected()).reject(figure), "me");
            assertNotEquals(before.tolls(), checked(archive).tolls());
            archive.undo(1, "me");
            assertEquals(before, checked(archive));
            assertEquals(List.of(Packed.FORM), kept());
        }
    }

    @Test
    void outlinesThatAreMissingOrOfAnotherVersionAreMadeAgain() {
        try (Archive archive = story(MANY)) {
            Outline before = checked(archive);
            inDatabase(handle -> handle.execute("UPDATE outline SET form = form + 1, body = x'00'"));
            assertEquals(before, checked(archive));
            add(archive, 0, 1);
            assertEquals(List.of(Packed.FORM), kept());
            inDatabase(handle -> handle.execute("DELETE FROM outline"));
            assertEquals(before, checked(archive));
            archive.rebuild();
            assertEquals(List.of(Packed.FORM), kept());
            assertEquals(before, checked(archive));
        }
    }

    @Test
    void allThatAnOutlineLeavesOutIsInTheWhole() {
        try (Archive archive = story(MANY)) {
            Telling telling = archive.story(STORY).orElseThrow();
            Outline outline = telling.outline();
            Whole whole = new Whole(telling.told(), telling.reports());
            assertEquals(
                    outline.reports(),
                    whole.reports(0, outline.reports().size()).outline().reports());
            assertEquals(MANY, whole.reports(0, MANY).outline().reports().size());
            assertEquals(List.of(), whole.reports(MANY, MANY).outline().reports());
            Whole.Sheet claims = whole.claims(null, 0, MANY);
            assertEquals(outline.voices().size() + outline.voicesLeft(), claims.total());
            String party = outline.voices().get(0).party();
            assertEquals(1, whole.claims(party, 0, MANY).total());
            assertEquals(
                    outline.voices().get(0).claims().size()
                            + outline.voices().get(0).left(),
                    whole.claims(party, 0, MANY)
                            .outline()
                            .voices()
                            .get(0)
                            .claims()
                            .size());
            int happenings = outline.days().stream()
                    .mapToInt(day -> day.happenings().size() + day.left())
                    .sum();
            assertEquals(happenings, whole.timeline(null, 0, MANY).total());
            assertEquals(
                    outline.tolls().size() + outline.tollsLeft(),
                    whole.tolls(0, MANY).total());
        }
    }
}
