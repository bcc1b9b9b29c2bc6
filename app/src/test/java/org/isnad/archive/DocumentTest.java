package org.isnad.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.reading.Article;
import org.isnad.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what docs/archive.md shows of the library, and sees to it that it shows just that. */
class DocumentTest {
    private static final Path PAGE = Path.of("../docs/archive.md");
    private static final Path ITSELF = Path.of("src/test/java/org/isnad/archive/DocumentTest.java");

    @TempDir
    Path folder;

    private static void show(Path folder, List<Article> articles, PrintStream out) {
        // example
        try (Archive archive = Archive.create(folder)) {
            try (Writer writer = archive.writer()) {
                articles.forEach(writer::add);
            }
            archive.find(Query.parse("speaker:لافروف"))
                    .forEach(stored -> out.println(
                            stored.ident() + " " + stored.reading().article().title()));
            archive.stories(null, null, 10).forEach(story -> out.println(story.articles() + " " + story.title()));
        }
        // end
    }

    @Test
    void thePageShowsWhatIsRun() throws IOException {
        String source = Files.readString(ITSELF);
        String code = source.substring(source.indexOf("        // example\n"), source.indexOf("        // end\n"));
        String shown = code.substring(code.indexOf('\n') + 1).stripTrailing().stripIndent();
        assertTrue(Files.readString(PAGE).contains(shown), () -> "docs/archive.md does not show\n" + shown);
    }

    @Test
    void whatIsShownRuns() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show(folder, News.articles(1, 2), new PrintStream(out, true, UTF_8));
        assertEquals(2, out.toString(UTF_8).lines().count());
        assertTrue(out.toString(UTF_8).contains("1 خبر 1"), out.toString(UTF_8));
    }
}
