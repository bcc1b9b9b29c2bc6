package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;

/** Who holds people, and whom, where a participle tells it: {@code السجناء المحتجزون لدى الجماعة}, {@code القس المحتجز لديها}. Places are tokens. */
final class Detainees {
    private static final int NEAR = 6;

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;

    Detainees(Page page, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Takes those whom a participle before "with" describes, and whoever follows or its pronoun means; whether it is one. */
    boolean find(Happening happening, Phrase genitive) {
        int with = happening.hit.to() - 1;
        String word = page.word(with).folded();
        boolean held = word.startsWith("لدي")
                && happening.hit.length() > 1
                && !happening.hit.has(VERB)
                && happening.trigger.recipients().contains("subj");
        if (!held) {
            return false;
        }
        boolean theirs = word.length() > 3;
        boolean named = theirs && genitive != null && phrases.isMan(genitive);
        happening.addRecipient(named ? genitive : described(happening));
        happening.addActor(theirs ? subjects.pronouns().meant(with, happening.from, happening.recipients) : genitive);
        return true;
    }

    /** Those told right before it, or its subject; or null. */
    private Phrase described(Happening happening) {
        int noun = happening.hit.from();
        for (int t = Math.max(happening.from, noun - NEAR); t < noun; t++) {
            Phrase phrase = phrases.isPreposition(t) ? null : phrases.at(t, noun);
            if (phrase != null && phrase.to() == noun && phrase.isParty() && phrase.kind() != Phrase.Kind.PLACE) {
                return phrase;
            }
        }
        Phrase subject = subjects.before(noun, happening.from);
        return subject != null && subject.from() < noun ? subject : null;
    }
}
