package org.isnad.cli;

import java.io.PrintStream;
import java.util.Locale;

/** Tells people on stderr how long work goes on: nothing for short work, then a line drawn over and over on a screen, seldom elsewhere. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;

    private final PrintStream err;
    private final boolean redraws;
    private final long begun = System.nanoTime();
    private final long interval;
    private long next;
    private boolean drawn;
    private long articles;
    private long bytes;
    private long skipped;

    Progress(Terminal terminal) {
        err = terminal.err();
        redraws = terminal.canRedraw();
        interval = redraws ? SECOND / 2 : 30 * SECOND;
        next = begun + (redraws ? 2 : 10) * SECOND;
    }

    void read(int size) {
        articles++;
        bytes += size;
        tick();
    }

    /** Says what could not be read, at once. */
    void skip(String trouble) {
        skipped++;
        wipe();
        err.println(trouble);
    }

    long skipped() {
        return skipped;
    }

    /** The last word, if there was a line before. */
    void end() {
        wipe();
        if (drawn) {
            err.println(line());
        }
    }

    private void tick() {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + interval;
            drawn = true;
            err.print(redraws ? "\r" + line() + "\u001B[K" : line() + System.lineSeparator());
            err.flush();
        }
    }

    private void wipe() {
        if (drawn && redraws) {
            err.print("\r\u001B[K");
        }
    }

    private String line() {
        double seconds = (System.nanoTime() - begun) / (double) SECOND;
        double megabytes = bytes / 1e6;
        String left = skipped == 0 ? "" : String.format(Locale.ROOT, ", %,d things left out", skipped);
        return String.format(
                Locale.ROOT,
                "isnad: %,d articles, %.1f MB in %.0f s, %.1f MB/s%s",
                articles,
                megabytes,
                seconds,
                megabytes / seconds,
                left);
    }
}
