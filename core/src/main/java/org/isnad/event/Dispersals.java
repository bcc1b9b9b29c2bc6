package org.isnad.event;

import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** Whom force is used to disperse: {@code لتفريق آلاف المتظاهرين}, {@code لتفريق مظاهرة للمعلمين}. Places are tokens. */
final class Dispersals {
    private static final Wordlist PURPOSES = Wordlist.of(Dispersals.class, "purposes");
    private static final Wordlist CROWDS = Wordlist.of(Dispersals.class, "crowds");

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;

    Dispersals(Page page, Phrases phrases, Subjects subjects, Genitives genitives) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
    }

    /** {@code لتفريق}: what force is used for. */
    boolean at(int t) {
        return page.isAny(t, PURPOSES);
    }

    /** Who is dispersed there, as told or as who protests, or null. */
    Phrase whom(Happening happening, int t) {
        if (page.word(t).folded().endsWith("هم")) {
            return subjects.pronouns().people(t, happening.from, happening.actors);
        }
        return page.isAny(t + 1, CROWDS) ? protesters(happening, t + 1) : phrases.at(t + 1, happening.to);
    }

    /** {@code فضت الشرطة اعتصاما للمعلمين}: counts those among the recipients whose protest ends the words of a dispersal. */
    void find(Happening happening) {
        int last = happening.end - 1;
        boolean open = happening.recipients.isEmpty() && "crowd-control".equals(happening.trigger.mode());
        if (open && page.isAny(last, CROWDS)) {
            happening.addRecipient(protesters(happening, last));
        }
    }

    private Phrase protesters(Happening happening, int protest) {
        Phrase phrase = phrases.at(protest + 1, happening.to);
        return phrase != null && phrase.isParty() ? phrase : genitives.attached(protest + 1, happening.to, "ل");
    }
}
