package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The read command on real files, whole and broken. */
class ReadTest {
    private static final String TEXT = "قال الوزير إن المحادثات بدأت.";

    @TempDir
    Path folder;

    @Test
    void plainTextWithoutADateSaysSo() throws IOException {
        Run run = Run.of("read", "--format", "jsonl", file("a.txt", TEXT));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"published\":null"), run.out());
        assertTrue(run.out().contains("\"text\":\"" + TEXT + "\""), run.out());
        assertTrue(Run.of("read", file("a.txt", TEXT)).out().contains("no date of publication"));
    }

    @Test
    void headAndTitleOfPlainText() throws IOException {
        String head = "Date: 2020-10-09\noutlet: مثال\n\nعنوان قصير\n\n" + TEXT + "\r\nسطر\r\n";
        Run run = Run.of("read", "--format", "jsonl", file("a.txt", head));
        assertTrue(run.out().contains("\"outlet\":\"مثال\""), run.out());
        assertTrue(run.out().contains("\"published\":\"2020-10-09\",\"title\":\"عنوان قصير\""), run.out());
        assertTrue(run.out().contains("\"text\":\"" + TEXT + "\\nسطر\""), run.out());
    }

    @Test
    void optionsFillInWhatTheArticleDoesNotSay() throws IOException {
        String lines =
                "{\"text\":\"أ\"}\n{\"text\":\"ب\",\"published\":\"2018-02-18T21:35:43+04:00\",\"outlet\":\"o\"}\n";
        Run run = Run.of(
                "read", "--format", "jsonl", "--published", "2020-10-09", "--outlet", "x", file("a.jsonl", lines));
        assertTrue(
                run.lines().get(0).contains("a.jsonl:1\",\"outlet\":\"x\",\"url\":null,\"published\":\"2020-10-09\""));
        assertTrue(run.lines().get(1).contains("\"outlet\":\"o\",\"url\":null,\"published\":\"2018-02-18\""));
    }

    @Test
    void aBrokenLineLosesOnlyItself() throws IOException {
        String lines = article("a") + "{\"id\":\"b\",\"text\":\"…\n" + "[1]\n" + "{\"id\":\"c\"}\n\n" + article("d");
        String name = file("a.jsonl", lines);
        Run run = Run.of("read", "--format", "jsonl", name);
        assertEquals(1, run.code());
        assertEquals(List.of("a", "d"), ids(run));
        assertTrue(run.err().startsWith(name + ":2: broken JSON at column "), run.err());
        assertTrue(run.err().contains(name + ":3: no JSON object; "), run.err());
        assertTrue(run.err().contains(name + ":4: no text; "), run.err());
    }

    @Test
    void aBadDateIsToldAndTheArticleStillRead() throws IOException {
        String name = file("a.jsonl", "{\"id\":\"a\",\"text\":\"…\",\"published\":\"أمس\"}\n");
        Run run = Run.of("read", "--format", "jsonl", name);
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith(name + ":1: published is no date: أمس; "), run.err());
        assertTrue(run.out().contains("\"published\":null"));
    }

    @Test
    void datesWithTheDayFirst() throws IOException {
        String name = file("a.jsonl", "{\"text\":\"…\",\"published\":\"19/01/2016\"}\n");
        assertTrue(Run.of("read", "--format", "jsonl", name).out().contains("\"published\":\"2016-01-19\""));
    }

    @Test
    void otherEncodingsAreRefusedWithLineAndCure() throws IOException {
        byte[] arabic = ("سطر\n" + TEXT).getBytes(Charset.forName("windows-1256"));
        byte[] mixed = ("سطر\n").getBytes(UTF_8);
        Run old = Run.of("read", file("old.txt", arabic));
        assertEquals(1, old.code());
        assertEquals("", old.out());
        assertTrue(old.err().contains("old.txt:1: not UTF-8 (byte 0x"), old.err());
        assertTrue(old.err().contains("iconv -f WINDOWS-1256"), old.err());
        byte[] half = Arrays.copyOf(mixed, mixed.length + 2);
        half[mixed.length] = 'x';
        half[mixed.length + 1] = (byte) 0xC7;
        assertTrue(Run.of("read", file("half.txt", half)).err().contains("half.txt:2: not UTF-8 (byte 0xC7 at byte 2"));
        assertTrue(Run.of("read", file("wide.txt", TEXT.getBytes(UTF_16))).err().contains("UTF-16, not UTF-8"));
    }

    @Test
    void aReplacementCharacterIsNoBrokenByte() throws IOException {
        Run run = Run.of("read", "--format", "jsonl", file("a.txt", "\uFEFFنص \uFFFD نص"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"text\":\"نص \uFFFD نص\""));
    }

    @Test
    void ofATruncatedGzipWhatCameBeforeIsRead() throws IOException {
        byte[] whole = gzip(articles(400));
        String name = file("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        Run run = Run.of("read", "--format", "jsonl", name);
        assertEquals(1, run.code());
        List<String> ids = ids(run);
        assertTrue(ids.size() > 100 && ids.size() < 400, ids.size() + " read");
        assertEquals(IntStream.range(0, ids.size()).mapToObj(i -> "a" + i).toList(), ids);
        assertTrue(run.err().contains("a.jsonl.gz:" + (ids.size() + 1) + ": the gzip data end too early"), run.err());
    }

    @Test
    void manyArticlesComeInOrder() throws IOException {
        Run run = Run.of("read", "--format", "jsonl", file("a.jsonl", articles(2000)));
        assertEquals(IntStream.range(0, 2000).mapToObj(i -> "a" + i).toList(), ids(run));
    }

    @Test
    void aFolderIsWalkedInOrderOfNames() throws IOException {
        file("b.txt", TEXT);
        file("README.md", "x");
        file(".hidden.txt", "x");
        file("a/z.json", article("z"));
        file("a/y.jsonl.gz", gzip(article("y") + article("x")));
        Run run = Run.of("read", "--format", "jsonl", folder.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("y", "x", "z", folder.resolve("b.txt").toString()), ids(run));
    }

    @Test
    void standardInputIsToldByWhatItHolds() throws IOException {
        assertEquals(List.of("a", "b"), ids(stdin((article("a") + article("b")).getBytes(UTF_8))));
        assertEquals(List.of("a", "b"), ids(stdin(gzip(article("a") + article("b")))));
        assertEquals(List.of("p"), ids(stdin("{\n \"id\": \"p\",\n \"text\": \"…\"\n}\n".getBytes(UTF_8))));
        assertEquals(List.of("stdin"), ids(stdin(TEXT.getBytes(UTF_8))));
        assertEquals(List.of("b"), ids(stdin(("{\"id\": \"a\n" + article("b")).getBytes(UTF_8))));
        assertEquals(List.of(), ids(stdin(new byte[0])));
    }

    @Test
    void jsonIsAnObjectForOneAndAListForMany() throws IOException {
        String one =
                Run.of("read", "--format", "json", file("a.json", article("a"))).out();
        assertTrue(one.startsWith("{\n") && one.endsWith("}\n"), one);
        String many =
                Run.of("read", "--format", "json", file("a.jsonl", articles(3))).out();
        assertTrue(many.startsWith("[\n{\n") && many.endsWith("}\n]\n"), many);
        assertEquals(2, many.split("\n},\n\\{\n", -1).length - 1);
    }

    @Test
    void aReadingIsReadAgainByItsArticle() throws IOException {
        String once =
                Run.of("read", "--format", "json", file("a.json", article("a"))).out();
        Run again = Run.of("read", "--format", "json", file("b.json", once));
        assertEquals(0, again.code(), again.err());
        assertEquals(once, again.out());
    }

    @Test
    void missingFilesAreSkipped() throws IOException {
        Run run = Run.of("read", "--format", "jsonl", "no such\u001B[31m.txt", file("a.jsonl", article("a")));
        assertEquals(1, run.code());
        assertEquals(List.of("a"), ids(run));
        assertTrue(run.err().startsWith("no such [31m.txt: no such file"), run.err());
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwo() throws IOException {
        for (String[] args : List.of(
                new String[] {"reed"},
                new String[] {"read"},
                new String[] {"read", "--format", "xml", "x"},
                new String[] {"read", "--published", "2020-13-01", "x"},
                new String[] {"read", "--no-such", "x"},
                new String[] {"read", folder.toString()})) {
            Run run = Run.of(args);
            assertEquals(2, run.code(), String.join(" ", args));
            assertEquals("", run.out());
            assertTrue(run.err().startsWith("isnad: "), run.err());
        }
    }

    @Test
    void anArticleOfMegabytesIsRefusedAndTheNextRead() throws IOException {
        String huge = "{\"id\":\"h\",\"text\":\"" + "x".repeat(17 << 20) + "\"}\n";
        Run run = Run.of("read", "--format", "jsonl", file("a.jsonl", huge + article("b")));
        assertEquals(1, run.code());
        assertEquals(List.of("b"), ids(run));
        assertTrue(run.err().contains("a.jsonl:1: longer than 16 MB"), run.err());
    }

    @Test
    void aClosedPipeEndsQuietly() throws Exception {
        String name = file("a.jsonl", articles(20_000));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.isnad.cli.Main",
                        "read",
                        "--format",
                        "jsonl",
                        name)
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertTrue(out.readLine().contains("\"a0\""));
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        // a slow machine gets as far as telling its progress
        assertTrue(
                Files.readString(err).lines().allMatch(line -> line.isEmpty() || line.startsWith("isnad: [")),
                Files.readString(err));
        assertEquals(0, process.exitValue());
    }

    @Test
    void explainTellsWhatThereIs() throws IOException {
        String name = file("a.txt", TEXT);
        assertTrue(Run.of("explain", name, "--at", "999").err().contains("the text has 0 to " + (TEXT.length() - 1)));
        Run none = Run.of("explain", name, "--record", "s99");
        assertEquals(2, none.code());
        assertTrue(none.err().startsWith("isnad: no record s99; there are "), none.err());
        String many = file("a.jsonl", article("a") + article("b"));
        assertTrue(Run.of("explain", many, "--at", "0").err().contains("choose one with --article: a, b"));
        assertEquals(0, Run.of("explain", many, "--at", "0", "--article", "b").code());
        assertEquals(2, Run.of("explain", name, "--at", "0", "--record", "s1").code());
        assertFalse(Run.of("explain", name).out().contains("\u202E"));
    }

    private static Run stdin(byte[] bytes) {
        return Run.with(bytes, "read", "--format", "jsonl", "-");
    }

    private static String article(String id) {
        return "{\"id\":\"" + id + "\",\"published\":\"2020-10-09\",\"text\":\"" + TEXT + "\"}\n";
    }

    private static String articles(int count) {
        return IntStream.range(0, count).mapToObj(i -> article("a" + i)).collect(Collectors.joining());
    }

    private static List<String> ids(Run run) {
        return run.lines().stream()
                .map(line -> line.replaceAll("^\\{\"article\":\\{\"id\":\"(.*?)\".*", "$1"))
                .toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {

            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes).toString();
    }
}
