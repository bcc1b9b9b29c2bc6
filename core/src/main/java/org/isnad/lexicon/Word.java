package org.isnad.lexicon;

import java.util.Arrays;

/**
 * A folded word form with everything that the lexicon knows of it; shared by all tokens that are spelt so. Immutable.
 */
public final class Word {
    private final String folded;
    /** The hash of {@code folded}: nearly every other word is told apart without a look at its letters. */
    final int hash;

    private final long spelling;

    private final Sense[] senses;
    /** What it may stand for besides, see {@link Lexeme#isAside}; or null. */
    private final Sense aside;
    /** Told without a look at the senses: most words that are asked for it have none, or are asked no more. */
    private final int count;
    /** The class of each sense's lexeme, so that a sense is found without a look at the lexemes. */
    private final Class<?>[] lexemes;
    /** The classes of function words it belongs to, one bit each. */
    private final long kinds;
    /** A bit for the class of each sense's lexeme, so that most questions in vain cost one look. */
    final long classes;

    private final boolean verb;
    private final boolean definite;
    private final boolean opensNames;
    /** Ways into a phrase, two numbers each: the node that a listed form opens, and the clitics around the form. */
    final int[] openings;
    /** A bit for each form that goes on with such a phrase: told in one look that the next word does not. */
    final long followers;
    /** Ways to go on in a phrase, two numbers each: a listed form, and the clitics after it. */
    final int[] inner;
    /** A bit for each form of {@code inner}. */
    final long forms;

    /** Whether it can only be a name here, though a function word is folded alike: {@code علي} where the article has {@code على}. */
    final boolean name;

    Word(String folded, long spelling, Sense[] senses, int[] openings, long followers, int[] inner) {
        this(folded, spelling, senses, openings, followers, inner, false);
    }

    private Word(
            String folded, long spelling, Sense[] senses, int[] openings, long followers, int[] inner, boolean name) {
        this.folded = folded;
        this.name = name;
        this.hash = name ? ~folded.hashCode() : folded.hashCode();
        this.spelling = spelling;
        this.aside = aside(senses);
        this.senses = aside == null ? senses : known(senses);
        this.count = this.senses.length;
        this.lexemes = new Class<?>[count];
        this.openings = openings;
        this.followers = followers;
        this.inner = inner;
        this.forms = bits(inner);
        long bits = 0;
        long met = 0;
        boolean opens = aside != null;
        for (int i = 0; i < count; i++) {
            Sense sense = this.senses[i];
            lexemes[i] = sense.lexeme().getClass();
            met |= bit(lexemes[i]);
            opens |= sense.lexeme().opensNames();
            if (sense.lexeme() instanceof Particle particle) {
                for (Particle.Kind kind : particle.kinds()) {
                    bits |= 1L << kind.ordinal();
                }
            }
        }
        kinds = bits;
        classes = met;
        opensNames = opens;
        verb = isVerb(this.senses);
        definite = isDefinite(folded, this.senses);
    }

    /** The same where it can only be a name: nobody who asks for the function word meets it. */
    Word asName() {
        Sense[] names = Arrays.stream(senses).filter(s -> s.lexeme().isName()).toArray(Sense[]::new);
        return new Word(folded, spelling, names, openings, followers, inner, true);
    }

    private static Sense aside(Sense[] senses) {
        for (Sense sense : senses) {
            if (sense.lexeme().isAside()) {
                return sense;
            }
        }
        return null;
    }

    private static Sense[] known(Sense[] senses) {
        return Arrays.stream(senses).filter(s -> !s.lexeme().isAside()).toArray(Sense[]::new);
    }

    private static long bits(int[] inner) {
        long bits = 0;
        for (int i = 0; i < inner.length; i += 2) {
            bits |= Trie.bit(inner[i]);
        }
        return bits;
    }

    /** By the first sense as a common word, else by the first of all. */
    private static boolean isVerb(Sense[] senses) {
        for (Sense sense : senses) {
            if (sense.lexeme() instanceof Common common) {
                return common == Common.VERB;
            }
        }
        return senses.length > 0 && senses[0].has(Features.VERB);
    }

    private static boolean isDefinite(String folded, Sense[] senses) {
        return folded.length() > 3 && (folded.startsWith("ال") && !isListed(senses) || folded.startsWith("لل"));
    }

    /** Whether this is a verbal noun as it stands, letters of the article and all. */
    private static boolean isListed(Sense[] senses) {
        boolean listed = false;
        for (Sense sense : senses) {
            if (sense.has(Features.DEFINITE)) {
                return false;
            }
            listed |= sense.has(Features.MASDAR) && !sense.has(Features.CONJUNCTION | Features.PREPOSITION);
        }
        return listed;
    }

    /** The bit of a class; others may share it. */
    static long bit(Class<?> kind) {
        return 1L << kind.hashCode();
    }

    /** The word as {@link org.isnad.text.Folding} leaves it, with its clitics. */
    public String folded() {
        return folded;
    }

    public boolean is(String foldedWord) {
        return hash == foldedWord.hashCode() && folded.equals(foldedWord);
    }

    /** Whether it is rather a verb than anything else, as far as the tables know. */
    public boolean isVerb() {
        return verb;
    }

    /** Whether it carries the article, if need be after {@code ل}; not {@code إلغاء}, {@code التزام}. */
    public boolean isDefinite() {
        return definite;
    }

    /** Whether it is an adjective before any other common word that it may be: {@code جديد}. */
    public boolean isAdjective() {
        Sense common = sense(Common.class);
        return common != null && common.lexeme() == Common.ADJECTIVE;
    }

    /** Whether a name may begin with it, as far as the tables know. */
    public boolean opensNames() {
        return opensNames;
    }

    /** Whether it may be a name or part of one. */
    boolean isOfName() {
        boolean name = false;
        for (int i = 0; i < count && !name; i++) {
            name = senses[i].lexeme().isName();
        }
        return name;
    }

    /** Whether it may be a function word of this class. */
    public boolean is(Particle.Kind kind) {
        return (kinds & 1L << kind.ordinal()) != 0;
    }

    public int senses() {
        return count;
    }

    public Sense sense(int i) {
        return senses[i];
    }

    /** What it may stand for where something else says so, see {@link Lexeme#isAside}; or null. */
    public Sense aside() {
        return aside;
    }

    /** Whether some sense of it has one of these features. */
    public boolean mayHave(int any) {
        for (Sense sense : senses) {
            if (sense.has(any)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may have a sense of exactly this class: a quick look, and no other is needed where it has none. */
    public boolean mayBe(Class<? extends Lexeme> kind) {
        return (classes & bit(kind)) != 0;
    }

    /** The first sense of exactly this class, or null. Senses with fewer clitics taken off come first. */
    public Sense sense(Class<? extends Lexeme> kind) {
        return mayBe(kind) ? first(kind) : null;
    }

    private Sense first(Class<? extends Lexeme> kind) {
        for (int i = 0; i < lexemes.length; i++) {
            if (lexemes[i] == kind) {
                return senses[i];
            }
        }
        return null;
    }

    /** Whether it is the word of this {@link Spelling}, told without a look at its letters. */
    boolean isSpelt(long as) {
        return spelling == as && Spelling.isWhole(as);
    }

    /** Whether it is the word of these letters and their {@link Spelling}. */
    boolean matches(char[] letters, int length, long as) {
        return spelling == as && (Spelling.isWhole(as) || hasLetters(letters, length));
    }

    private boolean hasLetters(char[] letters, int length) {
        boolean same = folded.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = folded.charAt(i) == letters[i];
        }
        return same;
    }
}
