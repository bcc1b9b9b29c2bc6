package org.isnad.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.isnad.format.Source;

/** Tells people on stderr how long work goes on: nothing for short work, then a line drawn over and over on a screen, seldom elsewhere. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;

    private static final int BAR = 20;

    private final PrintStream err;
    private final List<Source> sources;
    private final long size;
    private final boolean redraws;
    private final long begun = System.nanoTime();
    private final long interval;
    private long next;
    private boolean drawn;
    private long articles;
    private long bytes;
    private long skipped;

    /** @param sources what is read, to tell what is left of it */
    Progress(Terminal terminal, List<Source> sources) {
        this.sources = sources;
        boolean known = sources.stream().allMatch(source -> source.size() >= 0);
        size = known ? sources.stream().mapToLong(Source::size).sum() : 0;
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
        return String.format(
                Locale.ROOT,
                "isnad: %s%,d articles, %.1f MB in %.0f s, %.1f MB/s%s",
                bar(seconds),
                articles,
                megabytes,
                seconds,
                megabytes / seconds,
                skipped == 0 ? "" : String.format(Locale.ROOT, ", %,d things left out", skipped));
    }

    /** How much is done and how long the rest will take, where the input's size is known. */
    private String bar(double seconds) {
        long done = sources.stream().mapToLong(Source::position).sum();
        if (size == 0 || done == 0 || done >= size) {
            return "";
        }
        double share = (double) done / size;
        int full = (int) (share * BAR);
        String bar = "#".repeat(full) + "-".repeat(BAR - full);
        return String.format(Locale.ROOT, "[%s] %.0f %%, %.0f s left, ", bar, 100 * share, seconds / share - seconds);
    }
}
