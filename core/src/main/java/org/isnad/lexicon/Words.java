package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;

/**
 * A text's tokens with what the lexicon knows of each: its word, and the phrases that start with it. The lookup has run
 * once over the whole text; rules only ask. Immutable.
 */
public final class Words {
    private static final Word MARK = new Word("", 0, new Sense[0], new int[0], 0, new int[0]);
    /** Unlike those of {@code List.of()}, its iterators are one and the same. */
    private static final List<Hit> NONE = Collections.emptyList();

    private static final int LONGEST_PHRASE = 10;

    private final Tokens tokens;
    private final Word[] words;
    private final List<Hit>[] phrases;
    /** A bit for the class of each lexeme that starts at a token, see {@link Word#classes}. */
    private final long[] classes;
    /** The hash of each word: side by side, so that most questions are answered without a look at the words. */
    private final int[] hashes;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Words(Tokens tokens) {
        this.tokens = tokens;
        this.words = new Word[tokens.size()];
        this.phrases = new List[tokens.size()];
        this.classes = new long[tokens.size()];
        this.hashes = new int[tokens.size()];
    }

    public static Words of(Tokens tokens, Lexicon lexicon) {
        Words words = new Words(tokens);
        words.look(lexicon);
        words.tellNames();
        words.findPhrases(lexicon);
        return words;
    }

    /**
     * Step by step for all words at once, so that the memory of one is not waited for before the next is asked for. The few
     * that nobody has met are folded again, so that no fold has to be kept.
     */
    private void look(Lexicon lexicon) {
        char[] buffer = new char[Folding.most(longest()) + 1];
        long[] spellings = new long[words.length];
        for (int t = 0; t < words.length; t++) {
            boolean mark = tokens.kind(t) == Tokens.Kind.MARK;
            words[t] = mark ? MARK : null;
            spellings[t] = mark ? 0 : Spelling.of(buffer, tokens.fold(t, buffer), hasMarbuta(t));
        }
        for (int t = 0; t < words.length; t++) {
            words[t] = words[t] == null ? lexicon.met(spellings[t]) : words[t];
        }
        for (int t = 0; t < words.length; t++) {
            if (words[t] == null || !words[t].isSpelt(spellings[t])) {
                words[t] = lexicon.look(buffer, tokens.fold(t, buffer), hasMarbuta(t));
            }
        }
    }

    /** {@code علي} is a name where the article writes {@code على} as it should be, and so is {@code آن}, which is no {@code أن}. */
    private void tellNames() {
        boolean dotless = false;
        for (int t = 0; t < words.length && !dotless; t++) {
            dotless = words[t].is("علي") && last(t) == 'ى';
        }
        for (int t = 0; t < words.length; t++) {
            boolean ali = dotless && (words[t].is("علي") || words[t].is("وعلي")) && last(t) == 'ي' && isBeside(t);
            if (ali || words[t].is("ان") && tokens.text().at(tokens.begin(t)) == 'آ') {
                words[t] = words[t].asName();
            }
        }
    }

    /** Whether another part of a name, a word that no table knows or a mark stands beside. */
    private boolean isBeside(int t) {
        return at(t + 1).senses() == 0 || at(t + 1).isOfName() || at(t - 1).isOfName();
    }

    private char last(int t) {
        return tokens.text().at(tokens.end(t) - 1);
    }

    private int longest() {
        int longest = 0;
        for (int t = 0; t < words.length; t++) {
            longest = Math.max(longest, tokens.end(t) - tokens.begin(t));
        }
        return longest;
    }

    private boolean hasMarbuta(int t) {
        return tokens.text().at(tokens.end(t) - 1) == 'ة';
    }

    private void findPhrases(Lexicon lexicon) {
        for (int t = 0; t < words.length; t++) {
            int[] openings = words[t].openings;
            boolean goesOn = (words[t].followers & at(skipQuote(t + 1)).forms) != 0;
            for (int w = 0; goesOn && w < openings.length; w += 2) {
                follow(lexicon, openings[w], t, t + 1, openings[w + 1]);
            }
            hashes[t] = words[t].hash;
            classes[t] = words[t].classes;
            for (int i = 0; phrases[t] != null && i < phrases[t].size(); i++) {
                classes[t] |= Word.bit(phrases[t].get(i).sense().lexeme().getClass());
            }
        }
    }

    private void follow(Lexicon lexicon, int node, int from, int to, int clitics) {
        int next = skipQuote(to);
        if (next >= words.length || next - from > LONGEST_PHRASE) {
            return;
        }
        int[] inner = words[next].inner;
        for (int w = 0; w < inner.length; w += 2) {
            int child = lexicon.step(node, inner[w]);
            if (child >= 0) {
                if (phrases[from] == null) {
                    phrases[from] = new ArrayList<>(2);
                }
                int known = phrases[from].size();
                lexicon.phrasesAt(child, clitics | inner[w + 1], from, next + 1, phrases[from]);
                if (words[next].name) {
                    List<Hit> found = phrases[from].subList(known, phrases[from].size());
                    found.removeIf(hit -> !hit.sense().lexeme().isName());
                }
                follow(lexicon, child, from, next + 1, clitics | inner[w + 1]);
            }
        }
    }

    /** A quotation mark or a hyphen may stand inside a name: {@code مجموعة "مينسك"}. */
    private int skipQuote(int t) {
        char mark = tokens.mark(t);
        return mark == '"' || mark == '-' || mark == '_' || mark == '#' ? t + 1 : t;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return words.length;
    }

    /** The word at a token; a mark of punctuation, or a place outside the text, is a word without senses. */
    public Word at(int token) {
        return token >= 0 && token < words.length ? words[token] : MARK;
    }

    /** Whether the token is spelt so, given folded, clitics included. */
    public boolean is(int token, String folded) {
        return hash(token) == folded.hashCode() && at(token).folded().equals(folded);
    }

    /** Whether the token is any word of this list. */
    public boolean isAny(int token, Wordlist list) {
        int hash = hash(token);
        return list.mayHave(hash) && list.contains(at(token).folded(), hash);
    }

    /** The hash of the folded word at a token: told without a look at its letters. */
    public int hash(int token) {
        return token >= 0 && token < hashes.length ? hashes[token] : MARK.hash;
    }

    /** The phrases that start at a token, shortest first. */
    public List<Hit> phrases(int token) {
        return token < 0 || token >= words.length || phrases[token] == null ? NONE : phrases[token];
    }

    /** The longest hit of exactly this class that starts at this token, phrase or single word, or null. */
    public Hit hit(int token, Class<? extends Lexeme> kind) {
        boolean listed = token >= 0 && token < words.length && (classes[token] & Word.bit(kind)) != 0;
        return listed ? longest(token, kind) : null;
    }

    private Hit longest(int token, Class<? extends Lexeme> kind) {
        Hit best = null;
        List<Hit> list = phrases[token];
        for (int i = 0; list != null && i < list.size(); i++) {
            Hit hit = list.get(i);
            if (hit.sense().lexeme().getClass() == kind && (best == null || hit.length() > best.length())) {
                best = hit;
            }
        }
        if (best == null) {
            Sense sense = at(token).sense(kind);
            best = sense == null ? null : new Hit(sense, token, token + 1);
        }
        return best;
    }
}
