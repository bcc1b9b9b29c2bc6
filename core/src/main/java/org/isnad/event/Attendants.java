package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;

/**
 * Who does what a participle or a noun in the accusative tells beside a verb: the verb's subject, {@code ردت واشنطن متهمة موسكو},
 * {@code استقال الوزير احتجاجا على}. Places are tokens.
 */
final class Attendants {
    private static final int REACH = 24;
    private static final Wordlist REASONS = Wordlist.of(Attendants.class, "reasons");
    private static final Wordlist STATES = Wordlist.of(Attendants.class, "states");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Attendants(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The subject of the verb that the words of a happening stand beside; or null. */
    Phrase subject(Happening happening) {
        Hit hit = happening.hit;
        int noun = hit.from();
        boolean state = !hit.has(VERB)
                && page.isAny(noun, STATES)
                && !describes(noun - 1, happening.from)
                && !page.isAny(noun - 1, "لكن", "ولكن", "من");
        if (!state && (hit.has(VERB) || !page.isAny(noun, REASONS))) {
            return null;
        }
        for (int t = noun - 1; t >= Math.max(happening.from, noun - REACH) && !ends(t); t--) {
            boolean verb = page.isVerb(t) && names.at(t) == null && !subjects.isTime(t);
            if (verb && !page.is(t - 1, Particle.Kind.RELATIVE) && !describes(t - 1, happening.from)) {
                Phrase subject = Opponents.subject(subjects, happening, t);
                boolean told = subject != null && subject.isParty() && subject.to() <= noun;
                return told && (!state || agrees(noun, subject)) ? subject : null;
            }
        }
        return null;
    }

    /** {@code هتافات طالت البرلمان}: whether a noun without the article stands before a verb, which only describes it. */
    boolean describes(int t, int from) {
        Sense noun = t < from || names.at(t) != null || subjects.isTime(t)
                ? null
                : page.word(t).sense(Common.class);
        return noun != null && noun.lexeme() == Common.NOUN && !noun.has(DEFINITE | PRONOUN) && page.mark(t) == 0;
    }

    private boolean ends(int t) {
        char mark = page.mark(t);
        return mark == '.' || mark == ':' || mark == '؛' || page.is(t, Particle.Kind.COMPLEMENTIZER);
    }

    /** {@code رافضين}, {@code متهمة}: many for many, and no man for a woman. */
    private boolean agrees(int participle, Phrase subject) {
        String folded = page.word(participle).folded();
        boolean many = subject.parties().size() > 1 || subjects.pronouns().areMany(subject.from());
        return folded.endsWith("ين") ? many : folded.endsWith("ا") ? !many || phrases.isMan(subject) : true;
    }
}
