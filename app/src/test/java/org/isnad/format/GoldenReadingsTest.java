package org.isnad.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples read whole, beside what was read of them when somebody last looked. Where a change of the rules is meant to
 * change a reading, {@code -Disnad.golden=write} writes the files anew; what has changed is then looked at with
 * {@code git diff} and committed with the rules.
 */
class GoldenReadingsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/isnad/format/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("isnad.golden"));
    private static final String CURE =
            "\nIf that is meant: ./mvnw -q -pl app -am test -Dtest=GoldenReadingsTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Disnad.golden=write, and look at git diff\n";
    private static final Reader READER = Isnad.reader();

    static List<Article> samples() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (Source source : Source.folder("../samples")) {
            source.read(new Source.Sink() {
                @Override
                public void piece(Piece piece) {
                    articles.add(article(piece));
                }

                @Override
                public void unreadable(Unreadable trouble) {
                    throw new IllegalStateException(trouble);
                }
            });
        }
        return articles;
    }

    private static Article article(Piece piece) {
        try {
            return piece.article(Known.NOTHING, complaint -> {});
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id's last part, with what no file's name may hold taken out. */
    private static Path file(Article article) {
        String name = article.id().substring(article.id().lastIndexOf('/') + 1).replaceAll("[^\\w.-]", "-");
        return GOLDEN.resolve(name.replaceAll("\\.txt$", "") + ".txt");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAsItDid(Article article) throws IOException {
        String reading = GoldenReading.of(READER.read(article));
        Path file = file(article);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, reading);
        }
        String golden = Files.exists(file) ? Files.readString(file) : "";
        if (!golden.equals(reading)) {
            fail(file + ": + is new, - is gone\n" + diff(golden.split("\n"), reading.split("\n")) + CURE);
        }
    }

    @Test
    void everyGoldenReadingHasItsSample() throws Exception {
        List<Path> wanted =
                samples().stream().map(GoldenReadingsTest::file).sorted().toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertEquals(wanted, files.sorted().toList());
        }
    }

    /** The lines that only one of the two has, along a longest common subsequence, each under the heading it stands in. */
    private static String diff(String[] old, String[] now) {
        int[][] common = common(old, now);
        List<String> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                i++;
                j++;
            } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                changes.add("- " + old[i++]);
            } else {
                changes.add("+ " + now[j++]);
            }
        }
        return String.join("\n", changes);
    }

    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    @Test
    void showsWhatChanged() {
        assertEquals("- b\n+ d\n+ e", diff(new String[] {"a", "b", "c"}, new String[] {"a", "d", "c", "e"}));
        assertEquals("", diff(new String[] {"a"}, new String[] {"a"}));
    }
}
