package org.isnad.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One kind of record as comma-separated values after RFC 4180: a line of names, then a line for each record, ended by CR
 * and LF. {@link Cell} tells how a cell is made safe.
 *
 * @param marked whether a byte order mark comes first, by which Excel knows UTF-8
 */
record Csv(Kind kind, boolean marked) implements Lines {
    private static final String END = "\r\n";

    @Override
    public String head() {
        return (marked ? "\uFEFF" : "") + String.join(",", kind.columns().names()) + END;
    }

    @Override
    public String of(Exported reading) {
        return kind.columns().rows(reading).stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(Object[] row) {
        return Arrays.stream(row).map(Cell::csv).collect(Collectors.joining(",", "", END));
    }
}
