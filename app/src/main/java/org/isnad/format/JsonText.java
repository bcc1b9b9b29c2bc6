package org.isnad.format;

import java.util.List;

/**
 * Writes JSON into memory. Characters of any script stand as they are; control characters and halves of surrogate pairs
 * are escaped, so that every text survives the way through UTF-8, and so is the start of a tag, so that no text ends the
 * element of a page that holds the JSON.
 */
public final class JsonText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final int PRETTY_DEPTH = 2;

    private final StringBuilder out = new StringBuilder(1 << 12);
    private final boolean pretty;
    private int depth;
    private boolean first = true;

    /** @param pretty whether fields and records stand on lines of their own */
    public JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    public void begin() {
        open('{');
    }

    public void end() {
        close('}');
    }

    public void beginList() {
        open('[');
    }

    public void endList() {
        close(']');
    }

    /** Comes before each member of a list. */
    public void item() {
        if (!first) {
            out.append(',');
        }
        first = false;
        layOut();
    }

    public void name(String name) {
        item();
        out.append('"').append(name).append(pretty ? "\": " : "\":");
    }

    public void nothing() {
        out.append("null");
    }

    public void field(String name, String value) {
        name(name);
        if (value == null) {
            nothing();
        } else {
            string(value);
        }
    }

    public void field(String name, Integer value) {
        name(name);
        out.append(value);
    }

    public void truth(String name, boolean value) {
        name(name);
        out.append(value);
    }

    /** A list of texts. */
    public void strings(String name, List<?> values) {
        name(name);
        beginList();
        for (Object value : values) {
            item();
            string(value.toString());
        }
        endList();
    }

    /** JSON that is written already, under a name. */
    public void raw(String name, String json) {
        name(name);
        out.append(json);
    }

    /** JSON that is written already, as a member of a list; {@link #item} comes before it. */
    public void raw(String json) {
        out.append(json);
    }

    /** Not {@code field}, or whole numbers would be written as fractions. */
    public void fraction(String name, double value) {
        name(name);
        out.append(value);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            layOut(depth);
        }
        out.append(bracket);
        first = false;
    }

    private void layOut() {
        layOut(depth);
        if (pretty && depth > PRETTY_DEPTH && out.charAt(out.length() - 1) == ',') {
            out.append(' ');
        }
    }

    private void layOut(int level) {
        if (pretty && level <= PRETTY_DEPTH && depth <= PRETTY_DEPTH) {
            out.append('\n').append(" ".repeat(2 * level));
        }
    }

    /** A text as a member of a list; {@link #item} comes before it. */
    public void string(String value) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == 0x7F || isTag(value, i, c) || isHalf(value, i, c)) {
                out.append(value, done, i);
                escape(c);
                done = i + 1;
            }
        }
        out.append(value, done, value.length()).append('"');
    }

    private static boolean isTag(String value, int i, char c) {
        return c == '<' && i + 1 < value.length() && (value.charAt(i + 1) == '/' || value.charAt(i + 1) == '!');
    }

    private static boolean isHalf(String value, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default ->
                out.append("\\u")
                        .append(HEX[c >> 12])
                        .append(HEX[c >> 8 & 15])
                        .append(HEX[c >> 4 & 15])
                        .append(HEX[c & 15]);
        }
    }
}
