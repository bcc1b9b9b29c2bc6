package org.isnad.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.archive.Writer.Outcome;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;
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
    void aDamagedPageIsToldAndTheRestRecovered() throws IOException {
        try (Writer writer = Archive.create(folder).writer()) {
            News.articles(0, 300).forEach(writer::add);
        }
        Path file = folder.resolve(Archive.DATABASE);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 3 / 4);
        }
        ArchiveException e =
                assertThrows(ArchiveException.class, () -> archive().all().count());
        assertTrue(e.getMessage().contains("archive recover"), e.getMessage());
        assertFalse(Archive.check(folder).isEmpty());
        Path other = folder.resolve("new");
        Archive.Recovery recovery = Archive.recover(folder, other);
        assertTrue(recovery.saved() > 50, recovery.toString());
        assertEquals(recovery.saved(), Archive.open(other).size());
        assertEquals(List.of(), Archive.check(other));
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
