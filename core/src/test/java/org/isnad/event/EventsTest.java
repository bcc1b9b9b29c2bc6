package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.lexicon.Table;
import org.isnad.reading.Article;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EventsTest {
    private static final Reader READER = Isnad.reader();

    private static List<Event> read(String text) {
        return READER.read(Article.of("t", LocalDate.of(2020, 5, 14), text)).events();
    }

    @Test
    void findsEveryExampleAndNothingInTheNearMisses() {
        List<Executable> checks = new ArrayList<>();
        for (Table.Row row : Table.read(EventsTest.class, "examples.tsv", 2)) {
            String text = row.get(0);
            checks.add(() -> assertEquals(
                    row.get(1),
                    read(text).stream().map(event -> show(event, text)).collect(Collectors.joining(" | ")),
                    text));
        }
        assertAll(checks);
    }

    /** A rule that looks at the word before or after must not fall off the page. */
    @Test
    void readsExamplesCutAnywhere() {
        for (Table.Row row : Table.read(EventsTest.class, "examples.tsv", 2)) {
            String text = row.get(0);
            for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
                String before = text.substring(0, space);
                String after = text.substring(space + 1);
                assertDoesNotThrow(() -> read(before), before);
                assertDoesNotThrow(() -> read(after), after);
            }
        }
    }

    private static String show(Event event, String text) {
        String type = event.type() + (event.mode() == null ? "" : "/" + event.mode());
        return String.join(
                ";",
                type,
                event.trigger().in(text),
                names(event.actors()),
                names(event.recipients()),
                event.place() == null ? "" : event.place().name(),
                orEmpty(event.date()),
                event.status().name().toLowerCase(Locale.ROOT),
                orEmpty(event.speaker()));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @Test
    void aNounThatPointsBackTakesPartiesPlaceAndDay() {
        List<Event> events = read("قصفت القوات الروسية مواقع لجبهة النصرة في إدلب أمس.\n"
                + "وتوقف سكان المدينة عند آثار الدمار.\nوأسفر القصف عن خسائر كبيرة.");
        Event again = events.get(events.size() - 1);
        assertEquals(Type.ASSAULT, again.type());
        assertEquals(names(events.get(0).actors()), names(again.actors()));
        assertEquals(events.get(0).place(), again.place());
        assertEquals(events.get(0).date(), again.date());
    }

    @Test
    void aNounThatPointsBackMeansTheLastToldBySameWord() {
        List<Event> events = read("وقع هجوم في كابول أمس.\nوقصفت الطائرات قرية في هلمند.\nوأسفر الهجوم عن ثلاثة قتلى.");
        assertEquals(events.get(0).place(), events.get(2).place());
        assertEquals(events.get(0).date(), events.get(2).date());
    }

    @Test
    void whatIsToldOfYearsAgoIsAnotherHappening() {
        List<Event> events = read("هاجم مسلحون مقهى في باريس أمس.\nوهاجم مسلح متجرا في ليون عام 2015.\n"
                + "وأطلقت الشرطة النار على المسلحين.");
        assertEquals("2015", events.get(1).date());
        assertEquals("باريس", events.get(2).place().name());
        assertEquals(events.get(0).date(), events.get(2).date());
    }

    @Test
    void aDayOfAnotherVerbGivesWayToTheDayToldElsewhere() {
        List<Event> events = read("بدأت المحكمة أمس محاكمة المتهمين في تفجير المسجد.\n"
                + "وكان المسجد في حلب قد تعرض لتفجير في 2 مارس الماضي، ما أدى إلى مقتل ستة أشخاص.\n"
                + "وقالت النيابة إنها فرغت الأحد من دراسة أدلة التفجير.");
        Event last = events.get(events.size() - 1);
        assertEquals("2020-03-02", last.date());
        assertEquals("حلب", last.place().name());
        assertEquals("ستة أشخاص", names(last.recipients()));
    }

    @Test
    void aPlanTakesNoPastDayOfTheVerbBeforeIt() {
        List<Event> events = read("طالبت الأمم المتحدة أمس الجيش السوري بالانسحاب من حلب.");
        assertEquals("2020-05-13", events.get(0).date());
        assertEquals(Status.REQUESTED, events.get(1).status());
        assertEquals(null, events.get(1).date());
    }

    @Test
    void aDeedLikeThoseToldIsAnother() {
        List<Event> events = read("خرجت احتجاجات في طهران.\nوشهدت البلاد في فبراير الماضي احتجاجات مماثلة.\n"
                + "وقالت الشرطة إن الاحتجاجات تراجعت.");
        assertEquals(null, events.get(0).date());
        assertEquals("2020-02", events.get(1).date());
    }

    @Test
    void aPlaceIsNarrowedByTheArticlesOwnWords() {
        List<Event> events = read("وقع هجوم في سوريا أمس.\nوقالت الشرطة إن الهجوم في بلدة الراعي بمحافظة حلب خطير.\n"
                + "وأسفر الهجوم عن ثلاثة قتلى.");
        assertEquals("الراعي", events.get(2).place().name());
    }

    @Test
    void whereDaysDifferNoneIsCarriedOn() {
        List<Event> events =
                read("هاجم مسلحون مقهى في باريس أمس.\nوهاجموا متجرا يوم الاثنين.\n" + "وأطلقت الشرطة النار على مسلح.");
        assertEquals(null, events.get(2).date());
    }

    @Test
    void whatIsAskedForIsRequestedAndRestsOnWhoAsks() {
        List<Event> events = read("دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش أطراف النزاع إلى وقف القتال.");
        assertEquals(Status.REQUESTED, events.get(events.size() - 1).status());
        assertEquals("أنطونيو غوتيريش", events.get(events.size() - 1).speaker());
    }

    @Test
    void newsOfSportTellsNoEvents() {
        assertTrue(read("شن المهاجم هجوما على مرمى الفريق الضيف في الشوط الثاني من المباراة وسجل هدفا.")
                .isEmpty());
    }
}
