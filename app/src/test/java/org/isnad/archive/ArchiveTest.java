package org.isnad.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.Writer.Outcome;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;
import org.isnad.search.Query;
import org.isnad.search.Unusable;
import org.isnad.toll.Series;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive on a real disk: what is added is there once, and what is wrong is told. */
class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void whatIsAddedIsThereAsItWasRead() {
        Article article = News.article(3);
        add(article);
        Stored stored = archive().all().findFirst().orElseThrow();
        assertEquals(article, stored.reading().article());
        assertEquals(
                BuiltReader.get().read(article).figures().size(),
                stored.reading().figures().size());
        assertEquals(
                stored.ident(), archive().article(stored.ident()).orElseThrow().ident());
        assertTrue(archive().article("bcdfghjkmnpq").isEmpty());
    }

    @Test
    void theSameIsAddedOnce() {
        Article article = News.article(1);
        assertEquals(List.of(Outcome.ADDED, Outcome.KNOWN), List.of(add(article), add(article)));
        Article nameless = Article.of("stdin:1", null, article.text());
        assertEquals(List.of(Outcome.ADDED, Outcome.KNOWN), List.of(addNameless(nameless), addNameless(nameless)));
        assertEquals(2, archive().size());
    }

    @Test
    void anotherTextUnderNoNameIsAnotherArticle() {
        addNameless(Article.of("stdin:1", null, "نص"));
        assertEquals(Outcome.ADDED, addNameless(Article.of("stdin:1", null, "نص آخر")));
        assertEquals(2, archive().size());
    }

    @Test
    void otherWordsUnderTheSameUrlAreTheNextVersion() {
        Article old = News.article(1);
        add(old);
        String ident = archive().all().findFirst().orElseThrow().ident();
        assertEquals(Outcome.UPDATED, add(News.changed(old)));
        assertEquals(1, archive().size());
        assertEquals(old, archive().article(ident).orElseThrow().reading().article());
        Stored latest = archive().all().findFirst().orElseThrow();
        assertEquals(2, latest.version());
        assertEquals(ident + "-2", latest.ident());
    }

    @Test
    void oneWritesAtATimeWhileOthersRead() {
        Archive archive = Archive.create(folder);
        try (Writer writer = archive.writer()) {
            writer.add(News.article(1));
            ArchiveException e = assertThrows(ArchiveException.class, archive::writer);
            assertTrue(
                    e.getMessage().contains("process " + ProcessHandle.current().pid()), e.getMessage());
            assertEquals(0, archive.size(), "not committed yet");
            writer.commit();
            assertEquals(1, archive.size());
        }
        archive.writer().close();
    }

    @Test
    void aFullDiskLosesNothingCommitted() {
        Archive archive = Archive.create(folder);
        try (Writer writer = archive.writer()) {
            News.articles(0, 100).forEach(writer::add);
            writer.commit();
            writer.handle().execute("PRAGMA max_page_count = 1");
            ArchiveException e = assertThrows(ArchiveException.class, () -> {
                News.articles(100, 900).forEach(writer::add);
                writer.commit();
            });
            assertTrue(e.getMessage().contains("the disk is full"), e.getMessage());
        }
        assertEquals(100, archive.size());
        try (Writer writer = archive.writer()) {
            News.articles(0, 900).forEach(writer::add);
        }
        assertEquals(900, archive.size());
    }

    @Test
    void whatAKilledWriterPlacedIsRegroupedByTheNext() {
        Archive archive = Archive.create(folder);
        Article article = News.article(3);
        Article copy =
                new Article("c", "آخر", "https://example.com/c", article.published(), "خبر", "ar", article.text());
        try (Writer writer = archive.writer()) {
            writer.add(article);
            writer.add(copy);
        }
        assertEquals(1, stories(archive));
        try (Writer writer = archive.writer()) {
            writer.handle().execute("UPDATE regrouped SET article = 0");
            writer.handle().execute("INSERT INTO story (id, articles) VALUES (9, 1)");
            writer.handle().execute("UPDATE article SET story = 9 WHERE id = 2");
        }
        assertEquals(2, stories(archive));
        archive.writer().close();
        assertEquals(1, stories(archive));
    }

    private static long stories(Archive archive) {
        return archive.all().map(Stored::story).distinct().count();
    }

    @Test
    void aDamagedPageIsToldAndTheRestRecovered() throws IOException {
        try (Archive archive = Archive.create(folder);
                Writer writer = archive.writer()) {
            News.articles(0, 300).forEach(writer::add);
        }
        Path file = folder.resolve(Archive.DATABASE);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 3 / 4);
        }
        ArchiveException e =
                assertThrows(ArchiveException.class, () -> archive().all().count());
        assertTrue(e.getMessage().contains("archive recover"), e.getMessage());
        assertFalse(Upkeep.check(folder).isEmpty());
        Path other = folder.resolve("new");
        Upkeep.Recovery recovery = Upkeep.recover(folder, other);
        assertTrue(recovery.saved() > 50, recovery.toString());
        assertEquals(recovery.saved(), Archive.open(other).size());
        assertEquals(List.of(), Upkeep.check(other));
    }

    @Test
    void whatIsNoDatabaseIsTold() throws IOException {
        Files.writeString(
                folder.resolve(Archive.DATABASE), "not a database, but a text that is long enough\n".repeat(99));
        ArchiveException e = assertThrows(ArchiveException.class, this::archive);
        assertTrue(e.getMessage().contains("damaged"), e.getMessage());
    }

    @Test
    void aNewerArchiveIsLeftAlone() {
        Archive.create(folder);
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + folder.resolve(Archive.DATABASE))) {
            handle.execute("PRAGMA user_version = 99");
        }
        ArchiveException e = assertThrows(ArchiveException.class, this::archive);
        assertTrue(e.getMessage().contains("newer Isnad"), e.getMessage());
    }

    @Test
    void whereThereIsNoArchiveItSaysHowToMakeOne() {
        ArchiveException e = assertThrows(ArchiveException.class, this::archive);
        assertTrue(e.getMessage().contains("isnad add --archive"), e.getMessage());
    }

    @Test
    void searchFindsTheLatestWordsOnly() {
        Article old = News.article(1);
        add(old);
        add(News.changed(old));
        add(News.article(2));
        try (Archive archive = archive()) {
            assertEquals(2, archive.find(Query.parse("لافروف")).count());
            assertEquals(1, archive.find(Query.parse("تحديث")).count());
            assertEquals(News.article(2), onlyArticle(archive, "speaker:لافروف killed>=4"));
        }
    }

    @Test
    void anIndexThatIsLostOrDamagedComesAnew() throws IOException {
        add(News.article(1));
        Path index = folder.resolve(Archive.INDEX);
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "x");
            }
        }
        try (Archive archive = archive()) {
            RuntimeException e = assertThrows(Unusable.class, () -> archive.find(Query.parse("لافروف")));
            assertTrue(e.getMessage().contains("archive rebuild"), e.getMessage());
            assertEquals(1, Upkeep.check(folder).size());
            archive.rebuild();
            assertEquals(List.of(), Upkeep.check(folder));
            assertEquals(1, archive.find(Query.parse("لافروف")).count());
        }
    }

    @Test
    void whatSomebodySaidAndDidUnderAllSpellings() {
        add(News.article(1));
        add(Article.of("a", null, "قال سيرجي لافروف إن المحادثات بدأت."));
        try (Archive archive = archive()) {
            Actor lavrov = archive.called("لافروف", 1).get(0);
            assertEquals(2, lavrov.articles());
            assertEquals(lavrov, archive.called("lavrov", 1).get(0));
            assertEquals(2, lavrov.spellings().size());
            assertEquals(
                    2,
                    archive.deeds(lavrov, Part.SPEAKER, 99).stream()
                            .map(deed -> deed.article().ident())
                            .distinct()
                            .count());
        }
    }

    @Test
    void peopleDecideWhoIsWhoAndItHolds() {
        add(Article.of("a", null, "قال محمد السامرائي إن المحادثات بدأت. وقال خالد العزاوي إنها لم تبدأ."));
        try (Archive archive = archive()) {
            Actor one = archive.called("السامرائي", 1).get(0);
            Actor other = archive.called("العزاوي", 1).get(0);
            archive.merge(one, other, "تجربة");
            Actor both = archive.called("العزاوي", 1).get(0);
            assertEquals(one.ident(), both.ident());
            assertEquals(2, both.spellings().size());
            add(Article.of("b", null, "قال خالد العزاوي إن المحادثات بدأت."));
            assertEquals(2, archive.actor(one.ident()).orElseThrow().articles());
            archive.split(both, both.spellings().get(0), "تجربة");
            assertEquals(1, archive.called("السامرائي", 9).get(0).spellings().size());
        }
    }

    @Test
    void whoIsWhoIsRecovered() {
        add(Article.of("a", null, "قال محمد السامرائي إن المحادثات بدأت. وقال خالد العزاوي إنها لم تبدأ."));
        try (Archive archive = archive()) {
            Actor one = archive.called("السامرائي", 1).get(0);
            archive.merge(one, archive.called("العزاوي", 1).get(0), "تجربة");
            for (int twice = 0; twice < 2; twice++) {
                Actor both = archive.actor(one.ident()).orElseThrow();
                archive.split(both, spelling(both, "محمد السامرائي"), "تجربة");
                Actor own = archive.called("السامرائي", 1).get(0);
                archive.merge(archive.actor(one.ident()).orElseThrow(), own, "تجربة");
            }
            Actor both = archive.actor(one.ident()).orElseThrow();
            archive.split(both, spelling(both, "محمد السامرائي"), "تجربة");
        }
        Path other = folder.resolve("new");
        Upkeep.recover(folder, other);
        try (Archive before = archive();
                Archive after = Archive.open(other)) {
            for (String name : List.of("السامرائي", "العزاوي")) {
                Actor was = before.called(name, 1).get(0);
                Actor is = after.called(name, 1).get(0);
                assertEquals(was.ident(), is.ident());
                assertEquals(was.spellings().size(), is.spellings().size());
            }
        }
    }

    private static Actor.Spelling spelling(Actor actor, String text) {
        return actor.spellings().stream()
                .filter(spelling -> spelling.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTollsOfAStory() {
        add(story("a", "قالت وزارة الصحة إن 20 شخصا قتلوا في انفجار في مدينة بيروت الثلاثاء، بينهم ثلاثة أطفال."));
        add(story(
                "b",
                "قالت وزارة الصحة إن 26 شخصا قتلوا في انفجار في مدينة بيروت الثلاثاء.\nوقال الصليب الأحمر إن 40 شخصا"
                        + " قتلوا في الانفجار."));
        try (Archive archive = archive()) {
            StoryLine line = archive.stories(null, null, 1).get(0);
            assertEquals(2, line.articles());
            Telling telling = archive.story(line.id()).orElseThrow();
            assertEquals(2, telling.articles().size());
            Series killed = telling.tolls().get(0);
            assertEquals(List.of(26, 40), List.of(killed.low(), killed.high()));
            assertEquals(1, killed.revisions().size());
            assertEquals(1, killed.contradictions().size());
        }
    }

    private static Article story(String id, String text) {
        String title = "قتلى في انفجار في بيروت";
        return new Article(id, "outlet " + id, null, LocalDate.of(2020, 8, 5), title, "ar", text);
    }

    private static Article onlyArticle(Archive archive, String query) {
        List<Stored> found = archive.find(Query.parse(query)).toList();
        assertEquals(1, found.size());
        return found.get(0).reading().article();
    }

    private Archive archive() {
        return Archive.open(folder);
    }

    private Outcome add(Article article) {
        try (Writer writer = Archive.create(folder).writer()) {
            return writer.add(article);
        }
    }

    private Outcome addNameless(Article article) {
        try (Writer writer = Archive.create(folder).writer()) {
            return writer.add(writer.prepare(article, false));
        }
    }
}
