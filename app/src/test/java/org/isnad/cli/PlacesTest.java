package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private static final String ROW = "900010\tBasqala\tBasqala\tبسقلا\t35.63\t36.49\tP\tPPL\tSY\t\t12\t\t\t\t2000\t\t0"
            + "\tAsia/Damascus\t2020-01-01\n";

    @TempDir
    Path folder;

    @Test
    void importsADump() throws IOException {
        Path into = folder.resolve("places.tsv");
        Run run = Run.of("places", "import", file("SY.txt", ROW), "--into", into.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("1 Arabic names of places are in "), run.out());
        assertTrue(Files.readString(into).contains("Basqala"));
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        String into = folder.resolve("places.tsv").toString();
        Run run = Run.of("places", "import", file("SY.txt", ROW + "x\n"), "--into", into);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("SY.txt, line 2: 1 column where such a dump has 19; unpack "), run.err());
        assertTrue(Run.of("places", "import", "gone.txt", "--into", into).err().contains("gone.txt is not there"));
        assertTrue(Run.of("places").err().contains("say what: import"));
        assertTrue(Run.of("places", "import", file("JO.txt", ROW)).err().contains("say --into FILE"));
    }

    @Test
    void readsWithThePlacesGiven() throws IOException {
        Run.of(
                "places",
                "import",
                file("SY.txt", ROW),
                "--into",
                folder.resolve("places.tsv").toString());
        String article = file("article.txt", "date: 2018-05-05\n\nقصفت الطائرات بلدة بسقلا في سوريا أمس.\n");
        assertTrue(Run.of("read", "--format", "json", "--places", folder.toString(), article)
                .out()
                .contains("Basqala"));
        assertFalse(Run.of("read", "--format", "json", "--places", "none", article)
                .out()
                .contains("Basqala"));
    }

    @Test
    void placesThatAreGivenMustBeThere() throws IOException {
        String article = file("article.txt", "قصفت الطائرات بلدة بسقلا في سوريا أمس.\n");
        String gone = folder.resolve("gone.tsv").toString();
        for (String command : List.of("read", "explain", "add", "serve")) {
            Run run = command.equals("serve")
                    ? Run.of(command, "--places", gone)
                    : Run.of(command, "--places", gone, article);
            assertEquals(2, run.code(), command);
            assertTrue(run.err().contains("gone.tsv is not there; make it with: isnad places import"), run.err());
        }
        assertTrue(Run.of("read", "--places", article, article).err().contains("is no file of places"));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
