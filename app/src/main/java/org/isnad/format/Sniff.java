package org.isnad.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.isnad.format.Piece.Form;

/** Tells by the first bytes of a stream what it holds, where no name tells. Reads no further than it must. */
final class Sniff {
    private static final int WINDOW = 1 << 16;

    private Sniff() {}

    /** {@code in}, or what it holds unzipped. */
    static InputStream unzipped(InputStream in) throws IOException {
        String head = head(in, text -> text.length() >= 2);
        InputStream whole = joined(head, in);
        return head.startsWith("\u001F\u008B") ? new GZIPInputStream(whole, WINDOW) : whole;
    }

    /** What {@code in} holds, by its first lines. */
    static Sniffed form(InputStream in) throws IOException {
        String head = head(in, Sniff::isFirstJsonLine);
        return new Sniffed(form(head), joined(head, in));
    }

    /** The form, and the stream from its start again. */
    record Sniffed(Form form, InputStream in) {}

    // Only ASCII signs are looked for, and in UTF-8 no other byte looks like one; so bytes pass for characters here.
    private static String head(InputStream in, Predicate<String> enough) throws IOException {
        byte[] head = new byte[WINDOW];
        int length = 0;
        try {
            int count;
            while (length < WINDOW && (count = in.read(head, length, WINDOW - length)) > 0) {
                length += count;
                if (enough.test(new String(head, 0, length, ISO_8859_1))) {
                    break;
                }
            }
        } catch (EOFException | ZipException e) {
            // Comes again, and is told, when the bytes before it have been read.
        }
        return new String(Arrays.copyOf(head, length), ISO_8859_1);
    }

    /** Unlike a buffer with a mark, hands out what came before trouble in the stream. */
    private static InputStream joined(String head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head.getBytes(ISO_8859_1)), rest);
    }

    private static boolean isFirstJsonLine(String head) {
        int end = head.indexOf('\n');
        return end >= 0
                && isJson(head)
                && head.substring(0, end).stripTrailing().endsWith("}");
    }

    private static boolean isJson(String head) {
        return begins(head, "{") || begins(head, "[");
    }

    private static boolean begins(String head, String sign) {
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return text.stripLeading().startsWith(sign);
    }

    /** A list holds entries. Other JSON is in lines if its first line is closed by a brace, or the second starts as an object of its own. */
    private static Form form(String head) {
        if (!isJson(head)) {
            return Form.TEXT;
        }
        if (begins(head, "[")) {
            return Form.JSON_ENTRY;
        }
        int end = head.indexOf('\n');
        boolean lines =
                end < 0 || isFirstJsonLine(head) || head.substring(end).strip().startsWith("{\"");
        return lines ? Form.JSON_LINE : Form.JSON;
    }
}
