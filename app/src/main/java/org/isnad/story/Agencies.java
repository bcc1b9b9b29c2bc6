package org.isnad.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;
import org.isnad.text.Folding;
import org.isnad.text.Text;
import org.isnad.text.Tokens;

/** Whose text an article says it is: the news agencies that its credit lines name, listed in {@code agencies.tsv}. */
final class Agencies {
    /** Opening and closing lines up to so many letters may be credit lines. */
    private static final int CREDIT = 80;
    /** A source named before so many letters is whom the report rests on. */
    private static final int LEADING = 400;
    /** More than three fit into no credit line. */
    private static final int MOST = 3;

    private static final Map<String, String> BY_SPELLING = read();

    private Agencies() {}

    private static Map<String, String> read() {
        Map<String, String> spellings = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Agencies.class.getResourceAsStream("agencies.tsv")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                for (String spelling : line.startsWith("#")
                        ? new String[0]
                        : line.substring(tab + 1).split("\\|")) {
                    spellings.put(words(spelling), line.substring(0, tab));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("agencies.tsv", e);
        }
        return spellings;
    }

    /** The codes of the agencies that are credited: as the outlet, as author, in a credit line, or as whom the lead cites. */
    static List<String> credited(Reading reading) {
        Article article = reading.article();
        Set<String> found = new TreeSet<>();
        Stream.of(article.outlet(), article.author()).filter(Objects::nonNull).forEach(name -> find(name, found));
        for (Block block : reading.blocks()) {
            boolean edge = block == reading.blocks().get(0)
                    || block == reading.blocks().get(reading.blocks().size() - 1);
            if (block.kind() == Block.Kind.BYLINE || edge && length(block.span()) <= CREDIT) {
                find(reading.words(block.span()), found);
            }
        }
        for (Statement statement : reading.statements()) {
            if (statement.cue().get(0).begin() < LEADING) {
                statement.via().stream().map(Party::name).forEach(name -> find(name, found));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static int length(Span span) {
        return span.end() - span.begin();
    }

    private static void find(String line, Set<String> found) {
        String words = words(line);
        BY_SPELLING.forEach((spelling, code) -> {
            if (words.contains(spelling)) {
                found.add(code);
            }
        });
    }

    /** The words and numbers, folded, each with a space before and behind. */
    private static String words(String line) {
        Tokens tokens = Tokens.of(Text.of(line));
        StringBuilder words = new StringBuilder(" ");
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isWord(t)) {
                words.append(Folding.fold(tokens.words(t, t))).append(' ');
            }
        }
        return words.toString();
    }
}
