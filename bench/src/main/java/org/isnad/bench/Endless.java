package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;

/** Sends articles through {@code isnad read} for as long as it is told and prints how much memory the reader took at most. */
public final class Endless {
    private Endless() {}

    /** Arguments: the project's folder, the file of articles, the size of the stream in MB. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        List<byte[]> lines = Corpus.draw(Path.of(args[1]), home.resolve("samples")).stream()
                .map(Endless::line)
                .toList();
        long size = Long.parseLong(args[2]) * 1_000_000;
        long begun = System.nanoTime();
        Process reader = new ProcessBuilder(home.resolve("isnad").toString(), "read", "--format", "jsonl", "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread feeder = new Thread(() -> feed(reader.getOutputStream(), lines, size));
        feeder.start();
        Thread watch = new Thread(() -> watch(reader.pid()));
        watch.setDaemon(true);
        watch.start();
        long read = drain(reader.getInputStream());
        feeder.join();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println("stream MB\t" + size / 1_000_000);
        System.out.println("stream readings\t" + read);
        System.out.println(String.format(Locale.ROOT, "stream MB/s\t%.3f", size / 1e6 / seconds));
        System.out.println("stream max RSS MB\t" + highest / 1000);
        System.exit(reader.waitFor());
    }

    private static volatile long highest;

    /** Looks at the most memory that the process has had, which Linux keeps count of; the file goes when the process does. */
    private static void watch(long pid) {
        try {
            while (true) {
                highest = Math.max(highest, peak(Path.of("/proc", Long.toString(pid), "status")));
                Thread.sleep(200);
            }
        } catch (IOException | InterruptedException e) {
            // The process has ended, or the system keeps no such count.
        }
    }

    private static long peak(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static byte[] line(Article article) {
        Reading empty = new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return (ReadingJson.line(empty, false) + "\n").getBytes(UTF_8);
    }

    private static void feed(OutputStream to, List<byte[]> lines, long size) {
        try (OutputStream out = new BufferedOutputStream(to)) {
            long sent = 0;
            for (int i = 0; sent < size; i = (i + 1) % lines.size()) {
                out.write(lines.get(i));
                sent += lines.get(i).length;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long drain(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        int count;
        while ((count = in.read(buffer)) > 0) {
            for (int i = 0; i < count; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }
}
