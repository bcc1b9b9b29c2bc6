package org.isnad.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;

/**
 * A sentence of {@code messages.tsv} with what it is about.
 *
 * @param key which sentence; it stays the same when words change
 * @param parts what stands for {@code {0}}, {@code {1}} and so on
 */
public record Message(String key, List<String> parts) {
    private static final Map<String, Table.Row> SENTENCES = Table.read(Message.class, "messages.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row));

    /** Latin words and numbers, or whatever somebody typed, do not turn the Arabic sentence about them around. */
    private static final String ISOLATE = "\u2068";

    private static final String END_OF_ISOLATE = "\u2069";

    /** @throws NoSuchElementException where the table has no such key */
    public Message {
        if (!SENTENCES.containsKey(key)) {
            throw new NoSuchElementException("messages.tsv has no " + key);
        }
        parts = List.copyOf(parts);
    }

    public static Message of(String key, Object... parts) {
        return new Message(key, Stream.of(parts).map(String::valueOf).toList());
    }

    public String english() {
        return filled(SENTENCES.get(key).get(1), parts);
    }

    public String arabic() {
        List<String> isolated =
                parts.stream().map(part -> ISOLATE + part + END_OF_ISOLATE).toList();
        return filled(SENTENCES.get(key).get(2), isolated);
    }

    private static String filled(String sentence, List<String> parts) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            out.append(sentence, at, open).append(parts.get(sentence.charAt(open + 1) - '0'));
            at = open + 3;
        }
        return out.append(sentence.substring(at)).toString();
    }

    /** The keys that there are, in the order of the table. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        Table.read(Message.class, "messages.tsv", 3).forEach(row -> keys.add(row.get(0)));
        return keys;
    }

    /** What carries a message, as an exception of ours does. */
    public interface Carrier {
        Message message();
    }
}
