package org.isnad.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An add killed at fifty moments, then completed: every article once, and none that is not whole. */
class KilledTest {
    private static final int KILLS = 50;
    private static final int ARTICLES = 20_000;

    @TempDir
    Path folder;

    @Test
    void nothingCommittedIsLostAndNothingComesTwice() throws Exception {
        Path input = folder.resolve("news.jsonl");
        Files.writeString(
                input, News.articles(0, ARTICLES).stream().map(KilledTest::json).collect(Collectors.joining()));
        Random random = new Random(7);
        int completed = 0;
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process add = add(input);
            if (add.waitFor(random.nextInt(50, 1500), TimeUnit.MILLISECONDS)) {
                completed++;
                delete();
                before = 0;
            } else {
                add.destroyForcibly().waitFor();
                long now = size();
                assertTrue(now >= before, "there were " + before + ", now there are " + now);
                before = now;
            }
        }
        assertTrue(completed < KILLS / 2, completed + " of " + KILLS + " were done before they were killed");
        assertEquals(0, add(input).waitFor());
        assertEquals(List.of(), Upkeep.check(archive()));
        try (Archive archive = Archive.open(archive())) {
            same(archive);
        }
    }

    private static void same(Archive archive) {
        assertEquals(
                News.articles(0, ARTICLES).stream().map(Article::url).sorted().toList(),
                archive.all()
                        .map(stored -> stored.reading().article().url())
                        .sorted()
                        .toList());
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    private long size() {
        return Files.exists(archive().resolve(Archive.DATABASE))
                ? Archive.open(archive()).size()
                : 0;
    }

    private void delete() throws IOException {
        try (var files = Files.walk(archive())) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(java.io.File::delete);
        }
    }

    private Process add(Path input) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.isnad.cli.Main",
                        "add",
                        "--archive",
                        archive().toString(),
                        input.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String json(Article article) {
        return "{\"id\":\"%s\",\"url\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}\n"
                .formatted(
                        article.id(),
                        article.url(),
                        article.outlet(),
                        article.published(),
                        article.title(),
                        article.text().replace("\n", "\\n"));
    }
}
