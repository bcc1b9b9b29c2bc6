package org.isnad.event;

import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/** {@code قال الجيش إنه قصف}: who says "he" of the doer speaks of himself, where his words begin so and name nobody else. */
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
        if (that < 0 || voices.same(that, verb) && voices.start(verb, 0) < that && !goesOn(that)) {
            return null;
        }
        Speaker speaker = around.speaker();
        boolean body = speaker.kind() == Speaker.Kind.ORGANIZATION;
        boolean anybody = speaker.kind() != Speaker.Kind.PERSON || isShe(that, around);
        boolean known = (body || speaker.entity() != null) && subjects.isThat(that, anybody);
        return known ? new Party(speaker.name(), speaker.entity()) : null;
    }

    /** {@code قال إن المحادثات مستمرة وإنه يرفض}: whether "and that he" goes on with words that name nobody whom it may mean. */
    private boolean goesOn(int that) {
        String folded = page.word(that).folded();
        boolean joined = folded.startsWith("وان") || folded.startsWith("فان");
        int from = Math.max(page.sentenceFrom(that), voices.start(that, 0));
        return joined && subjects.pronouns().meant(that, from, List.of()) == null;
    }

    /** {@code قالت ميركل إنها}, {@code موضحة أنها}: whether a woman says "that she". */
    private boolean isShe(int that, Statement told) {
        for (int t = that - 1;
                t >= Math.max(0, that - REACH) && page.word(that).folded().endsWith("ها");
                t--) {
            if (voices.cued(t) == told) {
                String cue = page.words(t, t);
                return cue.endsWith("ت") || cue.endsWith("ة");
            }
        }
        return false;
    }

    /** The same of a speaker known by name. */
    Party named(int verb) {
        Party self = of(verb);
        return self == null || self.entity() == null ? null : self;
    }
}
