package org.isnad.event;

import java.util.List;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Page;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Form;

/** {@code قال الجيش إنه قصف}: who says "he" of the doer speaks of himself, where his words name nobody else before. */
final class Selves {
    private static final int REACH = 16;

    private final Page page;
    private final Voices voices;
    private final Subjects subjects;

    Selves(Page page, Voices voices, Subjects subjects) {
        this.page = page;
        this.voices = voices;
        this.subjects = subjects;
    }

    /** The speaker who is the subject of the verb at a token, or null. */
    Party of(int verb) {
        Statement around = voices.around(verb);
        int that = around == null ? -1 : subjects.thatBefore(verb);
        if (that < 0 || voices.same(that, verb) && (around.form() == Form.DIRECT || isTaken(that, verb))) {
            return null;
        }
        Speaker speaker = around.speaker();
        boolean person = speaker.kind() == Speaker.Kind.PERSON;
        boolean known = speaker.kind() == Speaker.Kind.ORGANIZATION || speaker.entity() != null;
        boolean told = known || speaker.kind() == Speaker.Kind.ANONYMOUS && agrees(that, around);
        return told && subjects.isThat(that, !person || isShe(that, around))
                ? new Party(speaker.name(), speaker.entity())
                : null;
    }

    /** Whether the words before "that he" name somebody else whom the pronoun may mean. */
    private boolean isTaken(int that, int verb) {
        int start = voices.start(verb, 0);
        return start < that && subjects.pronouns().meant(that, start, List.of()) != null;
    }

    /** {@code قال مسؤولون إنهم}, {@code قالت عائلة إنها}: whether the pronoun means unnamed people who say it, as it agrees with them. */
    private boolean agrees(int that, Statement told) {
        int cue = page.quotations().isOpening(that - 1) ? -1 : cue(that, told);
        boolean many = cue >= 0
                && (page.word(cue).folded().endsWith("ون")
                        || subjects.pronouns().areMany(cue + 1));
        return many && page.word(that).folded().endsWith("هم") || cue >= 0 && isShe(that, told);
    }

    /** {@code قالت ميركل إنها}, {@code موضحة أنها}: whether a woman says "that she". */
    private boolean isShe(int that, Statement told) {
        int cue = page.word(that).folded().endsWith("ها") ? cue(that, told) : -1;
        String word = cue < 0 ? "" : page.words(cue, cue);
        return word.endsWith("ت") || word.endsWith("ة");
    }

    /** The last word near before "that" that reports what is told; or -1. */
    private int cue(int that, Statement told) {
        int t = that - 1;
        int least = Math.max(0, that - REACH);
        while (t >= least && voices.cued(t) != told) {
            t--;
        }
        return t < least ? -1 : t;
    }

    /** The same of a speaker known by name. */
    Party named(int verb) {
        Party self = of(verb);
        return self == null || self.entity() == null ? null : self;
    }
}
