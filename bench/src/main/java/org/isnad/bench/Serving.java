package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * How fast the pages of an archive are answered when many ask at once: starts {@code isnad serve}, follows its links to
 * find addresses of each view, and asks for these by so many clients without a pause.
 */
public final class Serving {
    private static final int CLIENTS = 16;
    private static final long WARM_SECONDS = 20;

    private final URI server;
    private final long pid;

    private Serving(URI server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    /** Arguments: the project's folder, the archive, the seconds for each view. */
    public static void main(String[] args) throws Exception {
        System.setProperty("http.maxConnections", String.valueOf(2 * CLIENTS));
        String isnad = Path.of(args[0]).resolve("isnad").toString();
        Process process = new ProcessBuilder(isnad, "serve", "--archive", args[1], "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String address = said.readLine();
            if (address == null) {
                System.exit(process.waitFor());
            }
            new Serving(URI.create(address), process.pid()).measure(Long.parseLong(args[2]));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void measure(long seconds) throws Exception {
        Map<String, List<String>> views = Crawl.of(server);
        List<String> all = views.values().stream()
                .flatMap(addresses -> addresses.stream().limit(50))
                .toList();
        load(all, Math.min(WARM_SECONDS, seconds));
        print("memory at start", memory() + " MB");
        for (Map.Entry<String, List<String>> view : views.entrySet()) {
            print(view.getKey(), told(load(view.getValue(), seconds), seconds));
        }
        print("all views in turn", told(load(all, seconds), seconds));
        print("memory at end", memory() + " MB");
    }

    private static void print(String what, String measured) {
        System.out.println("serve " + what + "\t" + measured);
    }

    /** Nanoseconds that each answer took. */
    private record Answers(long[] times, long failed, int addresses) {}

    private Answers load(List<String> addresses, long seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<List<Long>>> tasks = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int from = i * addresses.size() / CLIENTS;
                tasks.add(() -> ask(addresses, from, end));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> answers : clients.invokeAll(tasks)) {
                times.addAll(answers.get());
            }
            long[] sorted = times.stream()
                    .mapToLong(Long::longValue)
                    .filter(time -> time >= 0)
                    .sorted()
                    .toArray();
            return new Answers(sorted, times.size() - sorted.length, addresses.size());
        } finally {
            clients.shutdown();
        }
    }

    /** How long each answer took; -1 where it was an error. */
    private List<Long> ask(List<String> addresses, int from, long end) throws IOException {
        List<Long> times = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        for (int i = from; System.nanoTime() < end; i = (i + 1) % addresses.size()) {
            long begun = System.nanoTime();
            boolean isAnswered = drain(server.resolve(addresses.get(i)), buffer);
            times.add(isAnswered ? System.nanoTime() - begun : -1);
        }
        return times;
    }

    private static boolean drain(URI address, byte[] buffer) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        boolean isAnswered = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        try (InputStream in = isAnswered ? connection.getInputStream() : connection.getErrorStream()) {
            while (in != null && in.read(buffer) >= 0) {
                // Only the time counts.
            }
        }
        return isAnswered;
    }

    private static String told(Answers answers, long seconds) {
        long[] times = answers.times();
        if (times.length == 0) {
            return "no answer but " + answers.failed() + " errors";
        }
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms\tp95 %.1f ms\tmax %.0f ms\t%.0f/s\t%d addresses\t%d errors",
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.95)] / 1e6,
                times[times.length - 1] / 1e6,
                (double) times.length / seconds,
                answers.addresses(),
                answers.failed());
    }

    /** What the server holds in memory, in MB, as Linux tells. */
    private long memory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                    .findFirst()
                    .orElse(0);
        }
    }
}
