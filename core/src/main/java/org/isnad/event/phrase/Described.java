package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;

/** Verbs that describe a noun before them, so that their object follows: {@code التي تستهدف}, {@code حملة تستهدف}. Places are tokens. */
public final class Described {
    private static final String[] SELF = {"وهو", "وهي", "وهم"};
    private static final Wordlist LEADS = Wordlist.of(Described.class, "leads");
    /** Nouns that only lead to a clause. */
    private static final Wordlist HINGES = Wordlist.of(Described.class, "hinges");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    public Described(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** {@code شوهد الرجل وهو يقتل}: the party that the pronoun before a verb means, or null. */
    public Phrase himself(Hit verb, int from) {
        int at = subjects.beforeAuxiliaries(verb.from(), from);
        boolean self = verb.has(PRESENT) && page.isAny(at, SELF) && page.mark(at - 1) == 0;
        return self ? subjects.pronouns().meant(at, from, List.of()) : null;
    }

    /** Whether a verb describes a thing before it: without a pronoun in it that thing is its subject. */
    public boolean isBy(Hit verb, int from) {
        boolean bound = verb.has(CONJUNCTION | PRONOUN | FIRST_PERSON) || Link.is(page, verb.to(), Link.Kind.PRONOUN);
        if (verb.from() == from || bound) {
            return false;
        }
        int t = subjects.beforeAuxiliaries(verb.from(), from);
        boolean which = page.is(t, Particle.Kind.RELATIVE) || page.isAny(t, SELF);
        return which || t == verb.from() - 1 && isThing(t, from, verb);
    }

    /** {@code التي حظرت السلطات نشاطها}: whether an object follows whose pronoun takes up what the clause describes. */
    public boolean takesUp(int from, int to) {
        for (int t = from; t < Math.min(to, from + 2) && page.mark(t) == 0 && !phrases.isPreposition(t); t++) {
            String word = page.words(t, t);
            if (word.startsWith("و") || page.isVerb(t) || page.is(t, Particle.Kind.DEMONSTRATIVE)) {
                return false;
            }
            if (word.endsWith("ها") || word.endsWith("هم") || word.endsWith("ه")) {
                return true;
            }
        }
        return false;
    }

    /** A common noun without the article, with its adjectives, of the verb's gender; not {@code على صعيد آخر} at the start. */
    private boolean isThing(int last, int from, Hit verb) {
        int t = last;
        while (t > from && isQuality(t) && (isQuality(t - 1) || isPlain(t - 1))) {
            t--;
        }
        boolean opens = page.is(t - 1, Particle.Kind.PREPOSITION) && (t - 1 <= from || page.mark(t - 2) != 0);
        boolean lead = (opens || page.isAny(t - 1, LEADS)) && page.hit(t, Trigger.class) == null;
        boolean woman = page.word(t).folded().endsWith("ه");
        return !lead && isPlain(t) && (!woman || verb.has(FEMININE));
    }

    private boolean isQuality(int t) {
        return page.mark(t) == 0 && phrases.nouns().isAdjective(t) && !page.isDefinite(t);
    }

    /** A noun of its own: no name, time or function word, without the article or a pronoun. */
    private boolean isPlain(int t) {
        boolean word = page.tokens().isWord(t) && names.at(t) == null && !subjects.isTime(t);
        boolean closed = page.isDefinite(t) || page.word(t).sense(Particle.class) != null || page.isAny(t, HINGES);
        if (!word || closed) {
            return false;
        }
        String told = page.words(t, t);
        boolean woman = told.endsWith("ة") && !phrases.nouns().isAnd(t);
        return woman || !page.isVerb(t) && (isListed(t) || page.word(t).senses() == 0 && told.endsWith("ات"));
    }

    private boolean isListed(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            boolean noun = sense.lexeme() instanceof Trigger || sense.lexeme() == Common.NOUN;
            if (noun && !sense.has(VERB | PRONOUN | ACCUSATIVE)) {
                return true;
            }
        }
        return false;
    }
}
