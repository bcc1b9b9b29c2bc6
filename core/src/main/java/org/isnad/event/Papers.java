package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Signing;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/** Finds verbs by which a paper told before them is signed or passed. Places are tokens. */
final class Papers {
    private static final int REACH = 9;
    private static final Wordlist WHEN = Wordlist.of(Papers.class, "when");

    private final Page page;

    Papers(Page page) {
        this.page = page;
    }

    /** {@code اتفاق وقعته موسكو}, {@code القانون الذي أقره البرلمان}, {@code الاتفاق الذي وقع عام 2015}; or null. */
    Hit signed(int verb) {
        Word word = page.word(verb);
        for (int i = 0; word.mayBe(Signing.class) && i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Signing signing && isSigned(sense, verb)) {
                return new Hit(new Sense(signing.trigger(), sense.features()), verb, verb + 1);
            }
        }
        return null;
    }

    private boolean isSigned(Sense sense, int verb) {
        boolean taken = sense.has(PRONOUN);
        boolean passive = page.is(verb - 1, Particle.Kind.RELATIVE) && sense.has(PAST) && page.isAny(verb + 1, WHEN);
        int paper = taken || passive ? paper(verb) : -1;
        return paper >= 0
                && (passive && !taken
                        || isFeminine(paper) == page.word(verb).folded().endsWith("ها"));
    }

    /** Where the paper stands that a clause right before this verb describes, or -1. */
    private int paper(int verb) {
        for (int t = verb - 1; t >= Math.max(page.sentenceFrom(verb), verb - REACH); t--) {
            if (Statute.isPaper(page, t)) {
                return t;
            }
            Hit trigger = page.hit(t, Trigger.class);
            boolean penalty = trigger != null && Trigger.of(trigger).type() == Type.SANCTION;
            boolean other = page.isVerb(t) || page.mark(t) == '.' || page.is(t, Particle.Kind.COMPLEMENTIZER);
            if (penalty || other || page.is(t, Particle.Kind.RELATIVE) && t < verb - 1) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFeminine(int paper) {
        String word = page.word(paper).folded();
        return word.endsWith("ه") || word.endsWith("ات");
    }
}
