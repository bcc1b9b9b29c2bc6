package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

/** Keeps the house in order: which package may know which, no dependency but the JDK, no hidden defaults. */
class HouseTest {
    /** A package may import from those before it. */
    private static final List<String> ORDER = List.of(
            "org.isnad.reading",
            "org.isnad.text",
            "org.isnad.atlas",
            "org.isnad.lexicon",
            "org.isnad.number",
            "org.isnad.name",
            "org.isnad.time",
            "org.isnad.scene",
            "org.isnad.statement.cue",
            "org.isnad.statement.speaker",
            "org.isnad.statement",
            "org.isnad.figure",
            "org.isnad.event.lexicon",
            "org.isnad.event.phrase",
            "org.isnad.event",
            "org.isnad");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TABLES = Path.of("src/main/resources");
    private static final Pattern ASKED = Pattern.compile("page\\.is(Any)?\\(([^()]|\\([^()]*\\))*\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern LIST = Pattern.compile("Wordlist\\.of\\((\\w+)\\.class, \"([\\w-]+)\"\\)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+?)\\.(?:[A-Z*][\\w.*]*);");

    /** What would make a reading depend on the machine it runs on, or speak where only the command line may. */
    private static final List<Pattern> HIDDEN = Stream.of(
                    "System\\.(out|err|exit|getProperty|getenv|setProperty|currentTimeMillis)",
                    "printStackTrace\\(",
                    "\\b(LocalDate|LocalDateTime|ZonedDateTime|Instant|Year|YearMonth)\\.now\\(",
                    "Locale\\.getDefault|ZoneId\\.systemDefault|Charset\\.defaultCharset|TimeZone\\.getDefault",
                    "new Date\\(\\)|Calendar\\.getInstance|new Random\\(\\)|Math\\.random",
                    "\\.getBytes\\(\\)|\\.to(Lower|Upper)Case\\(\\)",
                    "new (FileReader|FileWriter|PrintWriter|Scanner)\\(",
                    "new (InputStreamReader|OutputStreamWriter|String)\\(\\w+\\)",
                    "[^\\w.]format\\(\"|String\\.format\\(\"|\\.formatted\\(")
            .map(Pattern::compile)
            .toList();

    @Test
    void packagesKnowOnlyThoseBeforeThem() {
        assertNone(source -> imports(source)
                .filter(name -> name.startsWith("org.isnad"))
                .filter(name -> !mayKnow(packageOf(source), name))
                .map(name -> packageOf(source) + " may not import " + name + "; the order is " + ORDER));
    }

    @Test
    void everyPackageHasItsPlace() {
        assertNone(source -> ORDER.contains(packageOf(source))
                ? Stream.empty()
                : Stream.of("package " + packageOf(source) + " has no place in the order " + ORDER));
    }

    @Test
    void onlyTheJdkIsImported() {
        assertNone(source -> imports(source)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("org.isnad"))
                .map(name -> "imports " + name + "; the core needs the JDK alone"));
    }

    @Test
    void nothingDependsOnTheMachine() {
        assertNone(source -> HIDDEN.stream()
                .flatMap(pattern -> pattern.matcher(withoutComments(source)).results())
                .map(found -> "uses " + found.group()
                        + "; name locale, charset, zone and time, and leave printing to the command line"));
    }

    @Test
    void wordsAreAskedForAsTheyAreFolded() {
        assertNone(source -> ASKED.matcher(withoutComments(source))
                .results()
                .flatMap(asked -> LITERAL.matcher(asked.group()).results())
                .map(literal -> literal.group(1))
                .filter(word -> !Folding.fold(word).equals(word))
                .map(word -> "asks for " + word + ", which no folded word is; ask for " + Folding.fold(word)));
    }

    @Test
    void listsAreThoseOfTheTables() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> asked = files.filter(HouseTest::isSource)
                    .flatMap(file -> LIST.matcher(read(file))
                            .results()
                            .map(of -> packageOf(read(file)) + " " + of.group(1).toLowerCase(Locale.ROOT) + "."
                                    + of.group(2)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(asked, listed(), "rows of wordlists.tsv, and those that rules ask for");
        }
    }

    private static Set<String> listed() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            return files.filter(file -> file.endsWith("wordlists.tsv"))
                    .flatMap(file -> read(file)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> TABLES.relativize(file.getParent())
                                            .toString()
                                            .replace(File.separator, ".") + " " + line.split("\t")[0]))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void thePomHasNoDependency() throws IOException {
        assertFalse(
                Files.readString(Path.of("pom.xml")).contains("<dependency>"),
                "core/pom.xml: the core needs the JDK alone; what needs more belongs into app");
    }

    private static boolean mayKnow(String one, String other) {
        return ORDER.contains(other) && ORDER.indexOf(other) <= ORDER.indexOf(one);
    }

    private static String packageOf(String source) {
        var found = PACKAGE.matcher(source);
        return found.find() ? found.group(1) : "";
    }

    private static Stream<String> imports(String source) {
        return IMPORT.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
    }

    /** Fails with each complaint that {@code complaints} has about a source file, with the file's name. */
    private static void assertNone(Function<String, Stream<String>> complaints) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(HouseTest::isSource)
                    .sorted()
                    .flatMap(file -> complaints.apply(read(file)).map(complaint -> file + ": " + complaint))
                    .toList();
            assertEquals("", String.join("\n", found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("module-info.java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
