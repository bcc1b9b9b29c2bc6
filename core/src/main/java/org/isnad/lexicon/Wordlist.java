package org.isnad.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.text.Folding;

/**
 * Words that a single rule asks for, out of the table {@code wordlists.tsv} beside its package. Words that several rules ask
 * for by what they are belong into a table of their own. Immutable.
 */
public final class Wordlist {
    private static final Map<String, Map<String, Wordlist>> TABLES = new ConcurrentHashMap<>();

    /** The folded words, each in the slot of its hash or the next one free; three in four are free. */
    private final String[] slots;
    /** A bit for each hash that some word of it has: most words asked for are not on it, and this says so in one look. */
    private final long filter;

    private Wordlist(String[] words) {
        slots = new String[Integer.highestOneBit(words.length) * 8];
        long bits = 0;
        for (String word : words) {
            String folded = Folding.fold(word);
            bits |= bit(folded.hashCode());
            slots[slot(folded, folded.hashCode())] = folded;
        }
        filter = bits;
    }

    /** Where a word of this hash stands, or else the free slot in which it would. */
    private int slot(String word, int hash) {
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != null && !(slots[slot].hashCode() == hash && slots[slot].equals(word))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
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
        return contains(word, word.hashCode());
    }

    /** Whether it has this folded word, whose hash is given. */
    boolean contains(String word, int hash) {
        return mayHave(hash) && slots[slot(word, hash)] != null;
    }

    /** Whether some word of it may have this hash. */
    boolean mayHave(int hash) {
        return (filter & bit(hash)) != 0;
    }
}
