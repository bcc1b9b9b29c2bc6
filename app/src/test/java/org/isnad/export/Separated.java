package org.isnad.export;

import java.util.ArrayList;
import java.util.List;

/** Reads separated values back as RFC 4180 has them, strictly: quotation marks only around whole cells. */
final class Separated {
    private Separated() {}

    static List<List<String>> read(String text, char separator, String end) {
        List<List<String>> rows = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            List<String> row = new ArrayList<>();
            while (true) {
                StringBuilder cell = new StringBuilder();
                at = cell(text, at, separator, end, cell);
                row.add(cell.toString());
                if (at < text.length() && text.charAt(at) == separator) {
                    at++;
                } else {
                    break;
                }
            }
            if (!text.startsWith(end, at)) {
                throw new IllegalStateException("no line end at " + at + ": " + text.substring(at));
            }
            at += end.length();
            rows.add(row);
        }
        return rows;
    }

    private static int cell(String text, int from, char separator, String end, StringBuilder cell) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '"') {
            for (at++; ; at++) {
                if (text.charAt(at) == '"' && text.charAt(++at) != '"') {
                    return at;
                }
                cell.append(text.charAt(at));
            }
        }
        while (text.charAt(at) != separator && !text.startsWith(end, at)) {
            if ("\"\r\n".indexOf(text.charAt(at)) >= 0) {
                throw new IllegalStateException("bare quotation mark or line end at " + at);
            }
            cell.append(text.charAt(at++));
        }
        return at;
    }
}
