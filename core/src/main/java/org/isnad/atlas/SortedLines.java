package org.isnad.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more lines than memory holds: sorted runs in a folder, merged when they are read. For one thread. */
final class SortedLines {
    /** What takes the lines in order. */
    interface Taker {
        void take(String line) throws IOException;
    }

    /** How many characters are sorted at once. */
    private static final int RUN = 8_000_000;

    private final Path folder;
    private final List<Path> runs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int characters;

    SortedLines(Path folder) {
        this.folder = folder;
    }

    void add(String line) throws IOException {
        lines.add(line);
        characters += line.length();
        if (characters > RUN) {
            write();
        }
    }

    private void write() throws IOException {
        lines.sort(null);
        Path run = Files.createTempFile(folder, "run", ".txt");
        try (BufferedWriter out = Files.newBufferedWriter(run)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        runs.add(run);
        lines.clear();
        characters = 0;
    }

    /** Gives all lines in order, each once. */
    void drain(Taker taker) throws IOException {
        write();
        PriorityQueue<Run> queue = new PriorityQueue<>();
        try {
            for (Path run : runs) {
                offer(queue, new Run(Files.newBufferedReader(run, UTF_8)));
            }
            String last = null;
            while (!queue.isEmpty()) {
                Run run = queue.poll();
                if (!run.line.equals(last)) {
                    taker.take(run.line);
                }
                last = run.line;
                offer(queue, run);
            }
        } finally {
            for (Run run : queue) {
                run.lines.close();
            }
        }
    }

    private static void offer(PriorityQueue<Run> queue, Run run) throws IOException {
        run.line = run.lines.readLine();
        if (run.line == null) {
            run.lines.close();
        } else {
            queue.add(run);
        }
    }

    private static final class Run implements Comparable<Run> {
        private final BufferedReader lines;
        private String line;

        Run(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public int compareTo(Run other) {
            return line.compareTo(other.line);
        }
    }
}
