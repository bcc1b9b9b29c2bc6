package org.isnad.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.correct.Effect.State;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;
import org.junit.jupiter.api.Test;

/** Verdicts of each kind on records of each layer, and what becomes of them when the article is read again. */
class CorrectedTest {
    private static final String TEXT = "قال وزير الخارجية الروسي سيرغي لافروف الثلاثاء إن 20 شخصا قتلوا في مدينة حلب.\n"
            + "ونفت وزارة الدفاع التركية قصف المدينة.\nوأضاف لافروف أن الأعمال بدأت.";
    private static final Reading MACHINE = read(TEXT);

    private final List<Correction> corrections = new ArrayList<>();

    private static Reading read(String text) {
        return BuiltReader.get().read(new Article("a", "مثال", null, LocalDate.of(2018, 4, 4), "عنوان", "ar", text));
    }

    private Corrected now() {
        return Corrected.of(MACHINE, corrections, List.of());
    }

    private Corrected with(Verdict verdict) {
        corrections.add(new Correction(corrections.size() + 1, verdict, Instant.EPOCH, "قارئ"));
        return now();
    }

    private Verdicts verdicts() {
        return new Verdicts(now());
    }

    private Form form() {
        return new Form(now().reading());
    }

    private Verdict changed(String record, Map<String, String> fields) {
        return verdicts().change(record, form().changed(verdicts().item(record), fields));
    }

    @Test
    void theTextHasWhatTheTestsSpeakOf() {
        assertEquals(3, MACHINE.statements().size());
        assertEquals(1, MACHINE.figures().size());
        assertTrue(MACHINE.events().size() > 0);
        assertEquals(1, MACHINE.times().size());
    }

    @Test
    void ofEachLayerARecordIsRejected() {
        for (String record : List.of("b1", "e1", "t1", "s1", "v1", "f1")) {
            corrections.clear();
            int before = Item.all(MACHINE).size();
            Corrected corrected = with(verdicts().reject(record));
            assertEquals(before - 1, Item.all(corrected.reading()).size(), record);
            assertEquals(State.HOLDS, corrected.effects().get(0).state());
            assertNull(corrected.effects().get(0).record());
        }
    }

    @Test
    void ofEachLayerARecordIsAccepted() {
        for (String record : List.of("b1", "e1", "t1", "s1", "v1", "f1")) {
            corrections.clear();
            Corrected corrected = with(verdicts().accept(record));
            assertEquals(
                    MACHINE.statements().size(),
                    corrected.reading().statements().size());
            assertEquals("accepted", corrected.mark(record), record);
            assertEquals(
                    Item.all(MACHINE).get(record).json(),
                    Item.all(corrected.reading()).get(record).json());
        }
    }

    @Test
    void ofEachLayerARecordIsChanged() {
        with(changed("s1", Map.of("act", "deny", "speaker", "وزارة الدفاع التركية")));
        with(changed("v1", Map.of("type", "AID", "actors", "روسيا | تركيا")));
        with(changed("f1", Map.of("low", "21", "high", "", "modifier", "at_least")));
        with(changed("t1", Map.of("value", "2018-04-10")));
        Corrected corrected = with(changed("b3", Map.of("kind", "note")));
        Reading reading = corrected.reading();
        Statement statement = reading.statements().get(0);
        assertEquals(Statement.Act.DENY, statement.act());
        assertEquals("وزارة الدفاع التركية", statement.speaker().name());
        assertTrue(statement.speaker().entity() != null, "known by name");
        assertEquals(Event.Type.AID, event(reading, "v1").type());
        assertEquals(2, event(reading, "v1").actors().size());
        Figure figure = reading.figures().get(0);
        assertEquals(21, figure.low());
        assertNull(figure.high());
        assertEquals("2018-04-10", reading.times().get(0).value());
        assertEquals("changed", corrected.mark("b3"));
        assertNull(corrected.mark("b2"));
    }

    private static Event event(Reading reading, String id) {
        return reading.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameThatIsChangedIsCalledSoEverywhere() {
        Entity lavrov = entity(MACHINE, "لافروف");
        Reading reading = with(changed(lavrov.id(), Map.of("name", "سيرغي فيكتوروفيتش لافروف")))
                .reading();
        assertEquals(
                "سيرغي فيكتوروفيتش لافروف",
                reading.statements().get(0).speaker().name());
        assertEquals(lavrov.id(), reading.statements().get(2).speaker().entity());
    }

    @Test
    void aNameThatIsRejectedIsNobodysAnyMore() {
        Reading reading =
                with(verdicts().reject(entity(MACHINE, "لافروف").id())).reading();
        assertNull(reading.statements().get(0).speaker().entity());
        assertTrue(reading.statements().get(0).speaker().name().contains("لافروف"));
    }

    private static Entity entity(Reading reading, String name) {
        return reading.entities().stream()
                .filter(entity -> entity.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofEachLayerARecordIsAdded() {
        with(verdicts().add(form().made(Layer.NAME, Map.of("type", "ORG", "name", "الأعمال", "mentions", "الأعمال"))));
        with(verdicts().add(form().made(Layer.TIME, Map.of("words", "بدأت", "value", "PAST_REF"))));
        with(verdicts()
                .add(form().made(
                                Layer.EVENT,
                                Map.of("trigger", "الأعمال", "type", "CONSULT", "actors", "لافروف", "place", "حلب"))));
        with(verdicts().add(form().made(Layer.FIGURE, Map.of("words", "المدينة", "kind", "wounded", "low", "3"))));
        Corrected corrected = with(verdicts()
                .add(form().made(
                                Layer.STATEMENT,
                                Map.of("cue", "وزارة", "content", "التركية | المدينة", "speaker", "لافروف"))));
        Reading reading = corrected.reading();
        assertEquals(4, reading.statements().size());
        Statement added = reading.statements().get(2);
        assertEquals("s4", added.id(), "in order of the text, under the next number");
        assertEquals(entity(reading, "لافروف").id(), added.speaker().entity());
        assertEquals(entity(reading, "لافروف").name(), added.speaker().name());
        assertEquals("added", corrected.mark("s4"));
        assertEquals("t2", corrected.effects().get(1).record());
        assertEquals(2, reading.figures().size());
        assertEquals(State.ALONE, corrected.effects().get(0).state());
    }

    @Test
    void theLastVerdictOnARecordHolds() {
        with(changed("v1", Map.of("type", "AID")));
        with(changed("v1", Map.of("mode", "military")));
        Corrected corrected = now();
        assertEquals(Event.Type.AID, event(corrected.reading(), "v1").type());
        assertEquals("military", event(corrected.reading(), "v1").mode());
        assertEquals(State.SUPERSEDED, corrected.effects().get(0).state());
        with(verdicts().reject("v1"));
        assertEquals(MACHINE.events().size() - 1, now().reading().events().size());
        corrections.remove(2);
        assertEquals("military", event(now().reading(), "v1").mode(), "undone");
    }

    @Test
    void theNumberOfARejectedRecordIsNotGivenAgain() {
        String last = "v" + MACHINE.events().size();
        with(verdicts().reject(last));
        with(verdicts().add(form().made(Layer.EVENT, Map.of("trigger", "الأعمال", "type", "CONSULT"))));
        assertEquals("v" + (MACHINE.events().size() + 1), now().effects().get(1).record());
    }

    @Test
    void whatIsAddedIsChangedAndRejected() {
        with(verdicts().add(form().made(Layer.EVENT, Map.of("trigger", "الأعمال", "type", "CONSULT"))));
        String id = now().effects().get(0).record();
        with(changed(id, Map.of("type", "AGREE")));
        assertEquals(Event.Type.AGREE, event(now().reading(), id).type());
        with(verdicts().reject(id));
        assertEquals(MACHINE.events().size(), now().reading().events().size());
    }

    @Test
    void correctionsStayWithTheirWordsWhenTheArticleIsReadOtherwise() {
        with(verdicts().reject("s2"));
        with(changed("s3", Map.of("act", "deny")));
        Reading other = new Reading(
                MACHINE.article(),
                MACHINE.blocks(),
                MACHINE.entities(),
                MACHINE.times(),
                List.of(
                        called(MACHINE.statements().get(1), "s1"),
                        called(MACHINE.statements().get(2), "s2")),
                List.of(),
                List.of());
        Corrected corrected = Corrected.of(other, corrections, List.of());
        assertEquals(1, corrected.reading().statements().size());
        assertEquals(Statement.Act.DENY, corrected.reading().statements().get(0).act());
        assertEquals("s2", corrected.effects().get(1).record());
    }

    private static Statement called(Statement statement, String id) {
        return ((Said) new Said(statement).called(id)).statement();
    }

    @Test
    void whatIsNoMoreReadIsSaidAndStands() {
        with(verdicts().reject("s2"));
        with(verdicts().accept("s3"));
        Reading nothing =
                new Reading(MACHINE.article(), MACHINE.blocks(), List.of(), List.of(), List.of(), List.of(), List.of());
        Corrected corrected = Corrected.of(nothing, corrections, List.of());
        assertEquals(1, corrected.reading().statements().size());
        assertEquals(
                List.of(State.ALONE, State.ALONE),
                corrected.effects().stream().map(Effect::state).toList());
        assertNull(corrected.reading().statements().get(0).speaker().entity());
    }

    @Test
    void aReviewedReadingStaysAsItWasWhateverIsReadLater() {
        with(changed("s1", Map.of("act", "deny")));
        with(verdicts().reject("s2"));
        Reading reviewed = with(verdicts().review()).reading();
        assertTrue(now().isReviewed());
        assertEquals("changed", now().mark("s1"));
        assertEquals("reviewed", now().mark("s3"));
        assertEquals(reviewed, Corrected.of(read(TEXT), corrections, List.of()).reading());
        with(changed("s1", Map.of("act", "accuse")));
        assertEquals(Statement.Act.ACCUSE, now().reading().statements().get(0).act());
        assertEquals(2, now().reading().statements().size());
    }

    @Test
    void theWordsAreFoundAgainInANewerText() {
        String newer = "سطر جديد.\n" + TEXT.replace("20 شخصا", "21 شخصا");
        Alignment alignment = Alignment.of(TEXT, newer);
        Verdict.Reject carried =
                (Verdict.Reject) alignment.carry(verdicts().reject("s2")).orElseThrow();
        Span cue = carried.anchor().spans().get(0);
        assertEquals("ونفت", cue.in(newer));
        assertTrue(alignment.carry(verdicts().accept("s3")).isPresent());
        assertTrue(alignment.carry(verdicts().reject("f1")).isEmpty(), "its line has changed");
    }

    @Test
    void whoIsOnlyDescribedStaysSoUntilPeopleNameHim() {
        with(changed("s1", Map.of("speaker", "فلان الفلاني")));
        assertNull(now().reading().statements().get(0).speaker().entity());
        with(changed("s1", Map.of("speaker_kind", "anonymous")));
        assertEquals(
                "فلان الفلاني", now().reading().statements().get(0).speaker().name());
        String name = "فلان الفلاني";
        with(verdicts().add(form().made(Layer.NAME, Map.of("type", "PER", "name", name, "mentions", "الأعمال"))));
        Statement statement = now().reading().statements().get(0);
        assertEquals(entity(now().reading(), name).id(), statement.speaker().entity());
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheReason() {
        refused("act is 'refuse'", () -> changed("s1", Map.of("act", "refuse")));
        refused("has no field 'colour'", () -> changed("s1", Map.of("colour", "red")));
        refused("stands nowhere", () -> changed("v1", Map.of("trigger", "صاروخ")));
        refused("stands at", () -> changed("v1", Map.of("trigger", "لافروف")));
        refused("no words at 990-999", () -> changed("v1", Map.of("trigger", "990-999")));
        refused("no words at 5-5", () -> changed("v1", Map.of("trigger", "5-5")));
        refused("is no place", () -> changed("v1", Map.of("trigger", "9-5")));
        refused("is a whole number", () -> changed("f1", Map.of("low", "many")));
        refused("low is at least 0", () -> changed("f1", Map.of("low", "99")));
        refused("content is missing", () -> changed("s1", Map.of("content", "")));
        refused("type is missing", () -> verdicts().add(form().made(Layer.EVENT, Map.of("trigger", "الأعمال"))));
        refused("a span has begin and end", () -> form().made(Layer.FIGURE, Map.of("kind", "killed")));
        refused("no record 's9'", () -> verdicts().accept("s9"));
        refused("there already: s1", () -> verdicts().add(verdicts().item("s1")));
    }

    private static void refused(String why, org.junit.jupiter.api.function.Executable act) {
        Unfit e = assertThrows(Unfit.class, act);
        assertTrue(e.getMessage().contains(why), e.getMessage());
    }
}
