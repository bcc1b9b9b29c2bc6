package org.isnad.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.correct.Correction;
import org.isnad.correct.Effect;
import org.isnad.correct.Form;
import org.isnad.correct.Layer;
import org.isnad.correct.Unfit;
import org.isnad.correct.Verdict;
import org.isnad.correct.Verdicts;
import org.isnad.reading.Statement;
import org.isnad.search.Query;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections in an archive: seen wherever the reading is, kept through new readings and new texts, and taken back. */
class CorrectionsTest {
    private static final String BY = "قارئ";

    @TempDir
    Path folder;

    private Archive archive() {
        Archive archive = Archive.create(folder);
        try (Writer writer = archive.writer()) {
            writer.add(News.article(1));
            writer.add(News.article(2));
        }
        return archive;
    }

    private static Stored first(Archive archive) {
        return archive.all().findFirst().orElseThrow();
    }

    private static Correction deny(Archive archive) {
        Stored article = first(archive);
        Verdicts verdicts = new Verdicts(article.corrected());
        Form form = new Form(article.reading());
        return archive.correct(
                article,
                verdicts.change(
                        "s1", form.changed(verdicts.item("s1"), Map.of("act", "deny", "speaker", "خالد العزاوي"))),
                BY);
    }

    private static long found(Archive archive, String query) {
        return archive.find(Query.parse(query)).count();
    }

    @Test
    void aChangeIsSeenInReadingSearchStoryAndPeople() {
        try (Archive archive = archive()) {
            long before = found(archive, "act:deny speaker:العزاوي");
            Correction correction = deny(archive);
            assertEquals(
                    Statement.Act.DENY,
                    first(archive).reading().statements().get(0).act());
            assertEquals(
                    Statement.Act.INFORM,
                    first(archive).corrected().machine().statements().get(0).act());
            assertEquals(before + 1, found(archive, "act:deny speaker:العزاوي"));
            assertEquals(BY, correction.by());
            assertEquals(1, archive.corrected().count());
            archive.undo(correction.id(), BY);
            assertEquals(before, found(archive, "act:deny speaker:العزاوي"));
            assertEquals(
                    0,
                    archive.corrected()
                            .filter(one -> !one.corrected().effects().isEmpty())
                            .count());
            Decision undone = archive.decisions(first(archive)).get(0);
            assertNotNull(undone.undoneAt());
            assertEquals(BY, undone.undoneBy());
        }
    }

    @Test
    void whoSaidWhatGoesWithIt() {
        try (Archive archive = archive()) {
            Actor lavrov = archive.called("لافروف", 1).get(0);
            int before = archive.deeds(lavrov, Part.SPEAKER, 99).size();
            Stored article = first(archive);
            Correction correction = archive.correct(article, new Verdicts(article.corrected()).reject("s1"), BY);
            assertEquals(before - 1, archive.deeds(lavrov, Part.SPEAKER, 99).size());
            archive.undo(correction.id(), null);
            assertEquals(before, archive.deeds(lavrov, Part.SPEAKER, 99).size());
        }
    }

    @Test
    void correctionsStayWhenAllIsReadAgain() {
        try (Archive archive = archive()) {
            deny(archive);
            Stored article = first(archive);
            archive.correct(
                    article,
                    new Verdicts(article.corrected())
                            .add(new Form(article.reading())
                                    .made(Layer.EVENT, Map.of("trigger", "التحقيق", "type", "COERCE"))),
                    BY);
            assertEquals(0, archive.reread(false), "nothing was read by another version");
            assertEquals(2, archive.reread(true));
            Stored again = first(archive);
            assertEquals(2, again.corrected().effects().size());
            assertEquals(Statement.Act.DENY, again.reading().statements().get(0).act());
            assertEquals(1, found(archive, "event:COERCE"));
            archive.rebuild();
            assertEquals(1, found(archive, "event:COERCE"));
        }
    }

    @Test
    void whatAnotherReaderReadIsReadAgain() {
        archive().close();
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + folder.resolve(Archive.DATABASE))) {
            handle.execute("UPDATE reading SET reader = 'older' WHERE article = 2");
        }
        try (Archive archive = Archive.open(folder)) {
            assertEquals(1, archive.reread(false));
            assertEquals(0, archive.reread(false));
        }
    }

    @Test
    void whatIsReadOtherwiseIsInAnotherStory() {
        archive().close();
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + folder.resolve(Archive.DATABASE))) {
            handle.execute(
                    "UPDATE sketch SET sketch = (SELECT sketch FROM sketch WHERE article = 1) WHERE article = 2");
            handle.execute("UPDATE article SET story = 1 WHERE id = 2");
        }
        try (Archive archive = Archive.open(folder)) {
            assertEquals(2, archive.story(1).orElseThrow().articles().size());
            archive.reread(true);
            List<Long> stories = archive.all().map(Stored::story).toList();
            assertNotEquals(stories.get(0), stories.get(1));
            for (Long story : stories) {
                assertEquals(1, archive.story(story).orElseThrow().story().articles());
            }
            archive.rebuild();
            assertEquals(2, archive.stories(Query.parse("لافروف"), 9).size());
        }
    }

    @Test
    void theNamesOfAStoryAreThoseOfTheCorrectedArticles() {
        try (Archive archive = archive()) {
            Stored article = first(archive);
            List<String> before = actors(archive, article);
            assertEquals(
                    1, before.stream().filter(name -> name.contains("لافروف")).count(), before.toString());
            Correction correction = archive.correct(article, new Verdicts(article.corrected()).reject("e1"), BY);
            assertEquals(
                    List.of(),
                    actors(archive, article).stream()
                            .filter(name -> name.contains("لافروف"))
                            .toList());
            archive.undo(correction.id(), BY);
            assertEquals(before, actors(archive, article));
        }
    }

    private static List<String> actors(Archive archive, Stored article) {
        return archive.story(article.story()).orElseThrow().story().actors();
    }

    @Test
    void correctionsGoWithTheirWordsIntoANewerText() {
        try (Archive archive = archive()) {
            deny(archive);
            Stored article = first(archive);
            String figure = "f1";
            archive.correct(article, new Verdicts(article.corrected()).reject(figure), BY);
            try (Writer writer = archive.writer()) {
                writer.add(News.changed(News.article(1)));
            }
            Stored newer = archive.article(article.ident() + "-2").orElseThrow();
            assertEquals(Statement.Act.DENY, newer.reading().statements().get(0).act());
            assertEquals(0, newer.reading().figures().size());
            assertEquals(1, found(archive, "act:deny speaker:العزاوي"));
            archive.undo(2, BY);
            assertEquals(
                    1,
                    archive.article(newer.key())
                            .orElseThrow()
                            .reading()
                            .figures()
                            .size());
            assertEquals(2, found(archive, "killed>=0"));
        }
    }

    @Test
    void wordsThatAreGoneAreSaidToBeGone() {
        try (Archive archive = archive()) {
            deny(archive);
            try (Writer writer = archive.writer()) {
                writer.add(new org.isnad.reading.Article(
                        "n1", "مثال", News.article(1).url(), null, "خبر", "ar", "نص آخر تماما."));
            }
            Stored newer = archive.find(Query.parse("تماما")).findFirst().orElseThrow();
            assertEquals(
                    List.of(Effect.State.GONE),
                    newer.corrected().effects().stream().map(Effect::state).toList());
            assertNull(newer.corrected().effects().get(0).record());
        }
    }

    @Test
    void onlyTheLastOfARecordIsUndone() {
        try (Archive archive = archive()) {
            deny(archive);
            Stored article = first(archive);
            archive.correct(article, new Verdicts(article.corrected()).accept("s1"), BY);
            Unfit e = assertThrows(Unfit.class, () -> archive.undo(1, BY));
            assertTrue(e.getMessage().contains("correction 2 came after it"), e.getMessage());
            archive.undo(2, BY);
            archive.undo(1, BY);
            assertTrue(assertThrows(Unfit.class, () -> archive.undo(1, BY))
                    .getMessage()
                    .contains("undone already"));
            assertTrue(assertThrows(Unfit.class, () -> archive.undo(99, BY))
                    .getMessage()
                    .contains("no correction 99"));
        }
    }

    @Test
    void aReviewIsKeptAsItWas() {
        try (Archive archive = archive()) {
            deny(archive);
            Stored article = first(archive);
            Verdict review = new Verdicts(article.corrected()).review();
            archive.correct(article, review, BY);
            assertTrue(first(archive).corrected().isReviewed());
            assertEquals(((Verdict.Review) review).reading(), first(archive).reading());
        }
    }

    @Test
    void anIndexThatMissedACorrectionGetsItLater() {
        try (Archive archive = archive()) {
            deny(archive);
            try (Handle handle = Jdbi.open("jdbc:sqlite:" + folder.resolve(Archive.DATABASE))) {
                // As if the program had been killed between the database and the index.
                handle.execute(
                        "INSERT INTO correction (article, verb, undoes, at) VALUES (1, 'UNDO', 1, '2020-01-01')");
                handle.execute("INSERT INTO stale VALUES (1)");
            }
            assertEquals(1, found(archive, "act:deny speaker:العزاوي"));
            archive.writer().close();
            assertEquals(0, found(archive, "act:deny speaker:العزاوي"));
        }
    }

    @Test
    void correctionsAreRecoveredWithTheirArticles() {
        Path other = folder.resolve("new");
        try (Archive archive = archive()) {
            deny(archive);
            Stored article = first(archive);
            archive.correct(article, new Verdicts(article.corrected()).reject("f1"), BY);
            archive.undo(2, BY);
        }
        Upkeep.recover(folder, other);
        try (Archive archive = Archive.open(other)) {
            assertEquals(2, archive.decisions(null).size());
            assertEquals(
                    Statement.Act.DENY,
                    first(archive).reading().statements().get(0).act());
            assertEquals(1, first(archive).reading().figures().size());
            assertEquals(1, found(archive, "act:deny speaker:العزاوي"));
        }
    }
}
