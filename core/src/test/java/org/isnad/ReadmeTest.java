package org.isnad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
import org.junit.jupiter.api.Test;

/** Compiles and runs what the README shows of embedding, and sees to it that the README shows just that. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path ITSELF = Path.of("src/test/java/org/isnad/ReadmeTest.java");
    private static final String PASSAGE = """
            قالت اللجنة الدولية للصليب الأحمر، اليوم الجمعة، إن 55 مدنيا قتلوا وجرح 170 آخرون في سلسلة انفجارات هزت أمس الخميس أحياء مكتظة في مدينة الحديدة غربي اليمن، من بينها سوق السمك ومحيط مستشفى الثورة.
            غير أن المتحدث باسم التحالف، العقيد الركن تركي المالكي، نفى في مقابلة مع قناة "العربية" مساء الخميس تنفيذ أي عمليات في الحديدة ذلك اليوم.
            """;

    private static void print(String text, PrintStream out) {
        // README
        Reader reader = Isnad.reader(); // build one and share it: it is safe for any number of threads
        Article article = Article.of("hudaydah", LocalDate.of(2018, 8, 3), text);
        Reading reading = reader.read(article);
        for (Statement statement : reading.statements()) {
            out.println(statement.act() + " " + statement.speaker().name());
            statement.content().forEach(span -> out.println("    " + reading.words(span)));
        }
        reading.figures().forEach(figure -> out.println(figure.kind() + " " + figure.low() + " " + figure.speaker()));
        // end
    }

    @Test
    void showsThePassage() throws IOException {
        assertShown(PASSAGE, "the passage that is read");
    }

    @Test
    void showsTheCodeThatIsRun() throws IOException {
        String source = Files.readString(ITSELF);
        String code = source.substring(source.indexOf("        // README\n"), source.indexOf("        // end\n"));
        assertShown(code.substring(code.indexOf('\n') + 1).stripTrailing().stripIndent(), "the code of this test");
    }

    @Test
    void showsWhatTheCodePrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print(PASSAGE, new PrintStream(out, true, UTF_8));
        assertShown(out.toString(UTF_8).replace(System.lineSeparator(), "\n"), "what the code prints");
    }

    private static void assertShown(String words, String what) throws IOException {
        assertTrue(
                Files.readString(README).contains(words),
                () -> "README.md does not show " + what + "; let it read\n" + words);
    }
}
