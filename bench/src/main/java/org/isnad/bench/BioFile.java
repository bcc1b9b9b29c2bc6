package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file with a token and its BIO tag on each line, such as ANERcorp's, cut into articles of running text. Clitics that
 * stand alone are written together with the next token, {@code ل} and {@code ال} as {@code لل}; brackets, quotation marks
 * and stops stand close to what they belong to; two single quotation marks are one double. The word so made has the tag of its last
 * token.
 */
final class BioFile {
    /** One word or mark of an article, where it stands in the text in characters, and its tag. */
    record Unit(String form, int begin, int end, String tag) {
        boolean isWord() {
            return form.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    /** About as long as a news article is: it ends at the first full stop after so many words. */
    private static final int LENGTH = 400;

    /** Names of Latin letters, of which agencies and bodies are made. */
    private static final Set<String> LETTERS = Set.of(
            "إف", "اف", "بي", "آي", "سي", "ان", "إن", "أن", "أس", "إس", "دي", "جي", "تي", "ايه", "أيه", "إيه", "إل",
            "إم");

    private final List<String[]> tokens;

    private BioFile(List<String[]> tokens) {
        this.tokens = tokens;
    }

    static BioFile read(Path file) throws IOException {
        return new BioFile(Files.readAllLines(file).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length == 2)
                .toList());
    }

    /** The articles of the fifths {@code first} to {@code last}, both from 1 to 5. */
    List<List<Unit>> articles(int first, int last) {
        int end = tokens.size() * last / 5;
        List<List<Unit>> articles = new ArrayList<>();
        List<Unit> article = new ArrayList<>();
        for (int t = tokens.size() * (first - 1) / 5; t < end; t++) {
            t = add(article, t, end);
            if (article.size() >= LENGTH && tokens.get(t)[0].equals(".")) {
                articles.add(article);
                article = new ArrayList<>();
            }
        }
        articles.add(article);
        return articles;
    }

    /** Adds the unit that a token opens; returns its last token. */
    private int add(List<Unit> article, int t, int end) {
        StringBuilder form = new StringBuilder();
        while (t + 1 < end && isClitic(t) && isLetters(t + 1)) {
            form.append(tokens.get(t++)[0].replace("ـ", ""));
        }
        String word = tokens.get(t)[0];
        if (form.toString().endsWith("ل") && word.startsWith("ال")) {
            word = "ل" + word.substring(2);
        } else if (word.equals("'") && t + 1 < end && tokens.get(t + 1)[0].equals("'")) {
            word = "\"";
            t++;
        }
        form.append(word);
        int begin = article.isEmpty() ? 0 : article.get(article.size() - 1).end() + (isGlued(article, word) ? 0 : 1);
        article.add(new Unit(form.toString(), begin, begin + form.length(), tokens.get(t)[1]));
        return t;
    }

    /** Whether no space goes before a mark or after the one before it. */
    private static boolean isGlued(List<Unit> article, String next) {
        String last = article.get(article.size() - 1).form();
        boolean open = article.stream().filter(unit -> unit.form().equals("\"")).count() % 2 == 1;
        return ".،,؛:!؟)]»".contains(next)
                || "([«".contains(last)
                || open && (next.equals("\"") || last.equals("\""))
                || last.equals(".") && LETTERS.contains(next) && LETTERS.contains(beforeStop(article));
    }

    /** {@code بي . بي . سي} is written {@code بي.بي.سي}. */
    private static String beforeStop(List<Unit> article) {
        return article.size() < 2 ? "" : article.get(article.size() - 2).form();
    }

    private boolean isClitic(int t) {
        return List.of("و", "ف", "ب", "ل", "ك", "بـ", "لـ", "كـ", "وب", "ول", "ال", "وال", "بال")
                .contains(tokens.get(t)[0]);
    }

    private boolean isLetters(int t) {
        String token = tokens.get(t)[0];
        return token.length() > 1 && Character.isLetter(token.charAt(0));
    }

    /** The text of an article. */
    static String text(List<Unit> article) {
        StringBuilder text = new StringBuilder();
        for (Unit unit : article) {
            text.append(" ".repeat(unit.begin() - text.length())).append(unit.form());
        }
        return text.toString();
    }
}
