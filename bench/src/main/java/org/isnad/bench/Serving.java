package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.archive.Archive;

/**
 * How fast the pages of an archive are answered when many ask at once, and how much memory that takes: starts {@code isnad
 * serve}, and asks for pages of each view by so many clients without a pause, as browsers do. They are different pages
 * drawn from all of the archive, each asked for once until all are asked for again and again, so that next to nothing is
 * answered from what was kept; the share that was asked for before is told.
 */
public final class Serving {
    private static final int CLIENTS = 16;
    private static final int AGAIN = 20;

    private final URI server;
    private final Watch watch;
    private final Set<String> asked = Collections.synchronizedSet(new HashSet<>());

    private Serving(URI server, Watch watch) {
        this.server = server;
        this.watch = watch;
    }

    /** Arguments: the project's folder, the archive, the seconds for each view. */
    public static void main(String[] args) throws Exception {
        System.setProperty("http.maxConnections", String.valueOf(2 * CLIENTS));
        Map<String, List<String>> views;
        try (Archive archive = Archive.open(Path.of(args[1]))) {
            views = Addresses.of(archive);
        }
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
            try (Watch watch = Watch.of(process.pid())) {
                new Serving(URI.create(address), watch).measure(views, Long.parseLong(args[2]));
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** A quarter of the pages of each view warms the server up, half of them are asked for by view, a quarter in turn. */
    private void measure(Map<String, List<String>> views, long seconds) throws Exception {
        print("warming up", load(mixed(views, 0, 1), 6 * seconds));
        for (Map.Entry<String, List<String>> view : views.entrySet()) {
            print(view.getKey(), load(quarters(view.getValue(), 1, 3), seconds));
        }
        print("all views mixed", load(mixed(views, 3, 4), seconds));
        print("all views mixed, again and again", load(repeated(mixed(views, 0, 4)), 3 * seconds));
    }

    private static <T> List<T> quarters(List<T> all, int from, int to) {
        return all.subList(all.size() * from / 4, all.size() * to / 4);
    }

    private static List<String> mixed(Map<String, List<String>> views, int from, int to) {
        List<String> mixed = new ArrayList<>();
        views.values().forEach(view -> mixed.addAll(quarters(view, from, to)));
        Collections.shuffle(mixed, new Random(CLIENTS));
        return mixed;
    }

    private static List<String> repeated(List<String> once) {
        List<String> all = new ArrayList<>();
        Collections.nCopies(AGAIN, once).forEach(all::addAll);
        return all;
    }

    private void print(String what, Answers answers) throws IOException {
        System.out.println("serve " + what + "\t" + answers.told() + "\t" + watch.memory());
    }

    /**
     * What came of asking for some time.
     *
     * @param times nanoseconds that each answer took, in order
     * @param processor nanoseconds that the server's process worked
     */
    private record Answers(long[] times, long failed, long repeated, long processor, double seconds) {
        String told() {
            return times.length == 0
                    ? "no answer but " + failed + " errors"
                    : String.format(
                            Locale.ROOT,
                            "p50 %.1f ms\tp95 %.1f ms\tmax %.0f ms\t%.0f/s\t%.2f ms of processor\t%d answers, %.0f %% asked before\t%d errors",
                            times[times.length / 2] / 1e6,
                            times[(int) (times.length * 0.95)] / 1e6,
                            times[times.length - 1] / 1e6,
                            times.length / seconds,
                            processor / 1e6 / times.length,
                            times.length,
                            100.0 * repeated / times.length,
                            failed);
        }
    }

    /** Asks for each address once, as long as there is time. */
    private Answers load(List<String> addresses, long seconds) throws Exception {
        long begun = System.nanoTime();
        long worked = watch.processor();
        long end = begun + seconds * 1_000_000_000L;
        AtomicInteger next = new AtomicInteger();
        AtomicInteger repeated = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Long>> client = () -> ask(addresses, next, repeated, end);
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> answers : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                times.addAll(answers.get());
            }
            double took = (System.nanoTime() - begun) / 1e9;
            long[] sorted = times.stream()
                    .mapToLong(Long::longValue)
                    .filter(time -> time >= 0)
                    .sorted()
                    .toArray();
            return new Answers(sorted, times.size() - sorted.length, repeated.get(), watch.processor() - worked, took);
        } finally {
            clients.shutdown();
        }
    }

    /** How long each answer took; -1 where it was an error. */
    private List<Long> ask(List<String> addresses, AtomicInteger next, AtomicInteger repeated, long end)
            throws IOException {
        List<Long> times = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        for (int i = next.getAndIncrement();
                i < addresses.size() && System.nanoTime() < end;
                i = next.getAndIncrement()) {
            String address = addresses.get(i);
            repeated.addAndGet(asked.add(address) ? 0 : 1);
            long begun = System.nanoTime();
            boolean isAnswered = drain(server.resolve(address), buffer);
            times.add(isAnswered ? System.nanoTime() - begun : -1);
        }
        return times;
    }

    private static boolean drain(URI address, byte[] buffer) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        boolean isAnswered = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        try (InputStream in = isAnswered ? connection.getInputStream() : connection.getErrorStream()) {
            while (in != null && in.read(buffer) >= 0) {
                // Only the time counts.
            }
        }
        return isAnswered;
    }
}
