package org.isnad.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.text.Folding;

/**
 * Words that a single rule asks for, out of the table {@code wordlists.tsv} beside its package. Words that several rules ask
 * for by what they are belong into a table of their own. Immutable.
 */
public final class Wordlist {
    private static final Map<String, Map<String, Wordlist>> TABLES = new ConcurrentHashMap<>();

    private final Set<String> folded;
    /** A bit for each hash that some word of it has: most words asked for are not on it, and this says so in one look. */
    private final long filter;

    private Wordlist(String[] words) {
        folded = Arrays.stream(words).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
        filter = folded.stream().mapToLong(word -> bit(word.hashCode())).reduce(0, (one, other) -> one | other);
    }

    private static long bit(int hash) {
        return 1L << (hash ^ hash >>> 6);
    }

    /**
     * The list of that name.
     *
     * @param owner the class of the rule
     * @param name what the rule calls it; in the table the name of the class and a point stand before it
     */
    public static Wordlist of(Class<?> owner, String name) {
        String key = owner.getSimpleName().toLowerCase(Locale.ROOT) + "." + name;
        Wordlist list =
                TABLES.computeIfAbsent(owner.getPackageName(), p -> read(owner)).get(key);
        if (list == null) {
            throw new NoSuchElementException("no list " + key + " in wordlists.tsv beside " + owner.getName());
        }
        return list;
    }

    private static Map<String, Wordlist> read(Class<?> owner) {
        return Table.read(owner, "wordlists.tsv", 2).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new Wordlist(row.all(1))));
    }

    /** Whether it has this folded word. */
    public boolean contains(String word) {
        return mayHave(word.hashCode()) && folded.contains(word);
    }

    /** Whether some word of it may have this hash. */
    boolean mayHave(int hash) {
        return (filter & bit(hash)) != 0;
    }
}
