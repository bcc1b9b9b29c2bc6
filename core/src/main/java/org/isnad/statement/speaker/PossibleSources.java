package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.SourceNoun;

/** Words with which a source may begin, told from those that never do: {@code الوزير}, but not {@code بسؤاله}. Places are tokens. */
final class PossibleSources {
    /** Prepositions with a pronoun, and other adverbs, that are no source. */
    private static final Wordlist ADVERBS = Wordlist.of(PossibleSources.class, "adverbs");

    /** Other words that are no source. */
    private static final Wordlist SPEECHLESS = Wordlist.of(PossibleSources.class, "speechless");

    private final Page page;
    private final Names names;
    private final Persons persons;

    PossibleSources(Page page, Names names, Persons persons) {
        this.page = page;
        this.names = names;
        this.persons = persons;
    }

    /** Whether these words may name a source at all: no adverb, pronoun, number or addressee, nor the name of God. */
    boolean begin(int from, int to) {
        return page.tokens().isWord(from)
                && (names.at(from) != null || !isAdverbial(from))
                && !isVerb(from)
                && !isAdverb(from)
                && !page.is(from, Particle.Kind.PRONOUN)
                && !page.is(from, Particle.Kind.MANNER)
                && !page.is(from, Particle.Kind.COMPLEMENTIZER)
                && !page.is(from, Particle.Kind.NEGATION)
                && !(page.is(from, Particle.Kind.DEMONSTRATIVE)
                        && (to - from == 1 || page.is(from + 1, Particle.Kind.PREPOSITION)))
                && !page.isAny(from, SPEECHLESS);
    }

    /** {@code أول مرة}, {@code مني}, {@code أمامهم}. */
    private boolean isAdverb(int t) {
        return names.at(t) == null
                && (ADVERBS.contains(page.word(t).folded())
                        || page.words(t, t).equals("مني")
                        || page.isAny(t, "اول", "ذات") && page.is(t + 1, "مره"));
    }

    private boolean isVerb(int t) {
        return page.isVerb(t)
                && names.at(t) == null
                && page.hit(t, Cue.class) != null
                && !isVoice(t)
                && persons.namesake(t) == null;
    }

    private boolean isVoice(int t) {
        return page.hit(t, Title.class) != null
                || page.hit(t, SourceNoun.class) != null
                || page.hit(t, Head.class) != null;
    }

    /** {@code بسؤاله}, {@code مما}, {@code قبيل}; but {@code ولي العهد}, {@code والي المدينة} are offices. */
    private boolean isAdverbial(int t) {
        Word word = page.word(t);
        if (OfficeWords.isOpenedLikePreposition(page, t)) {
            return false;
        }
        return page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.CIRCUMSTANCE)
                || page.is(t, Particle.Kind.PREPOSITION)
                        && !page.is(t, "نحو")
                        && !page.words(t, t).equals("علي")
                || page.isAny(t, "قبيل", "بعيد", "بما", "بلا")
                || word.senses() > 0 && word.sense(0).has(BA | KA);
    }
}
