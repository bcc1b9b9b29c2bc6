package org.isnad.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON Lines of sentences that people have judged, such as openeventdata/arabic_event_gsr's. */
final class JudgedSentences {
    /** Stands for a day that the id does not tell. */
    private static final LocalDate SOME_DAY = LocalDate.of(2008, 6, 1);

    private static final String AGENCY = "AAW_ARB_";

    /**
     * A sentence.
     *
     * @param label what the judges said, or null where the words are marked
     * @param accept how many of them said yes
     * @param total how many judges there were
     * @param marked what each of those who marked its words took for the verb, the source and the target
     */
    record Sentence(String id, String text, String label, int accept, int total, List<Marked> marked) {
        /** Whether nearly half of the judges said yes, and the label says no. */
        boolean isSplit() {
            return "difficult no".equals(label) && accept > 1 && accept * 2 + 1 >= total;
        }

        /** Half of the documents, 0 or 1, by the parity of the digest of the id up to the number of the sentence. */
        int half() {
            return digest().testBit(0) ? 1 : 0;
        }

        /** One of so many parts of either half. */
        int part(int parts) {
            return digest().shiftRight(1).mod(BigInteger.valueOf(parts)).intValue();
        }

        private BigInteger digest() {
            int end = id.length();
            while (end > 0 && Character.isDigit(id.charAt(end - 1))) {
                end--;
            }
            boolean numbered = end > 0 && end < id.length() && "-_".indexOf(id.charAt(end - 1)) >= 0;
            String document = numbered ? id.substring(0, end - 1) : id;
            try {
                MessageDigest digest = MessageDigest.getInstance("MD5");
                return new BigInteger(1, digest.digest(document.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        LocalDate published() {
            return id.startsWith(AGENCY)
                    ? LocalDate.parse(
                            id.substring(AGENCY.length(), AGENCY.length() + 8),
                            java.time.format.DateTimeFormatter.BASIC_ISO_DATE)
                    : SOME_DAY;
        }
    }

    /** The words that one judge took for the parts of an event. */
    record Marked(List<String> verb, List<String> source, List<String> target) {}

    private JudgedSentences() {}

    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                sentences.add(sentence(Json.object(line)));
            }
        }
        return sentences;
    }

    private static Sentence sentence(Map<?, ?> row) {
        List<Marked> marked = new ArrayList<>();
        if (row.get("spans") instanceof List<?> judges) {
            for (Object judge : judges) {
                Map<?, ?> parts = (Map<?, ?>) judge;
                marked.add(
                        new Marked(words(parts, "verb"), words(parts, "source_actor"), words(parts, "target_actor")));
            }
        }
        return new Sentence(
                (String) row.get("id"),
                (String) row.get("text"),
                (String) row.get("label"),
                number(row, "accept"),
                number(row, "total"),
                marked);
    }

    private static int number(Map<?, ?> row, String name) {
        return row.get(name) instanceof String number ? Integer.parseInt(number) : 0;
    }

    private static List<String> words(Map<?, ?> parts, String name) {
        return parts.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
