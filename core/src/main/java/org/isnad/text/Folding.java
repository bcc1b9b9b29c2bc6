package org.isnad.text;

import java.text.Normalizer;

/**
 * The one way in which text and lexica are made comparable: hamza forms become bare alef, waw or yaa, alef maqsura yaa,
 * taa marbuta haa, Persian kaf and yaa their Arabic sisters, Eastern digits Western, Latin small; diacritics, tatweel and
 * invisible controls vanish; presentation forms are taken apart. Pure functions.
 */
public final class Folding {
    private static final char DROPPED = 0;
    private static final char[] ARABIC = arabic();
    /** No presentation form unfolds to more letters than this. */
    private static final int LONGEST = 18;

    private Folding() {}

    /** The folded form of one letter that folds to one letter; 0 where it vanishes. Presentation forms stay. */
    static char fold(char c) {
        if (c >= 0x600 && c < 0x700) {
            return ARABIC[c - 0x600];
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return isInvisible(c) ? DROPPED : c;
    }

    /** Zero-width characters, direction marks and isolates, and the byte order mark: they separate nothing. */
    static boolean isInvisible(char c) {
        return c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2069 || c == 0xFEFF;
    }

    /**
     * The mark that stands for all that mean the same: Latin commas are Arabic ones, all dashes the hyphen, all double
     * quotation marks the straight one, all brackets round.
     */
    static char mark(char c) {
        return switch (c) {
            case ',', '、' -> '،';
            case ';' -> '؛';
            case '?', '⸮' -> '؟';
            case '۔' -> '.';
            case '٪' -> '%';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            case '«', '»', '“', '”', '„', '‟', '‹', '›', '″' -> '"';
            case '‘', '’', '‚', '‛', '′' -> '\'';
            default -> c;
        };
    }

    /** The space or line break that stands for all that look like it; any other letter stays. */
    static char space(char c) {
        if (c == 0xA0 || c == '\t' || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000) {
            return ' ';
        }
        return c == 0x2028 || c == 0x2029 ? '\n' : c;
    }

    static boolean isPresentationForm(char c) {
        return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c < 0xFEFF;
    }

    /**
     * Folds {@code text[from, to)} into {@code into}, which must have room for {@link #most} letters.
     *
     * @return how many letters were written
     */
    public static int fold(char[] text, int from, int to, char[] into) {
        int n = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (isPresentationForm(c)) {
                n = unfold(c, into, n);
            } else {
                char folded = fold(c);
                if (folded != DROPPED) {
                    into[n++] = folded;
                }
            }
        }
        return n;
    }

    private static int unfold(char form, char[] into, int at) {
        String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
        int n = at;
        for (int i = 0; i < letters.length(); i++) {
            char folded = fold(letters.charAt(i));
            if (folded != DROPPED && folded != ' ') {
                into[n++] = folded;
            }
        }
        return n;
    }

    /** The room that folding so many letters may need. */
    public static int most(int letters) {
        return letters * LONGEST;
    }

    /** The folded form of the first word of a phrase. */
    public static String first(String words) {
        int end = words.indexOf(' ');
        return fold(end < 0 ? words : words.substring(0, end));
    }

    /** The folded form of a word or phrase. */
    public static String fold(String words) {
        char[] in = words.toCharArray();
        // Only presentation forms become longer; all other letters are folded where they stand.
        char[] out = hasPresentationForm(in) ? new char[most(in.length)] : in;
        return new String(out, 0, fold(in, 0, in.length, out));
    }

    private static boolean hasPresentationForm(char[] letters) {
        for (char letter : letters) {
            if (isPresentationForm(letter)) {
                return true;
            }
        }
        return false;
    }

    private static char[] arabic() {
        char[] table = new char[0x100];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (0x600 + i);
        }
        map(table, 'أ', 'ا');
        map(table, 'إ', 'ا');
        map(table, 'آ', 'ا');
        map(table, 'ٱ', 'ا');
        map(table, 'ى', 'ي');
        map(table, 'ة', 'ه');
        map(table, 'ؤ', 'و');
        map(table, 'ئ', 'ي');
        map(table, 'ک', 'ك');
        map(table, 'ی', 'ي');
        map(table, 'ە', 'ه');
        for (char c = 0x660; c <= 0x669; c++) {
            map(table, c, (char) ('0' + c - 0x660));
            map(table, (char) (c + 0x90), (char) ('0' + c - 0x660));
        }
        for (char c = 0x600; c < 0x700; c++) {
            if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT) {
                map(table, c, DROPPED);
            }
        }
        map(table, 'ـ', DROPPED);
        return table;
    }

    private static void map(char[] table, char from, char to) {
        table[from - 0x600] = to;
    }
}
