package org.isnad.event;

import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/** {@code قال الجيش إنه قصف}: who says "he" of the doer speaks of himself. */
final class Selves {
    private final Voices voices;
    private final Subjects subjects;

    Selves(Voices voices, Subjects subjects) {
        this.voices = voices;
        this.subjects = subjects;
    }

    /** The speaker who is the subject of the verb at a token, or null. */
    Party of(int verb) {
        Statement around = voices.around(verb);
        boolean known = around != null
                && (around.speaker().entity() != null || around.speaker().kind() == Speaker.Kind.ORGANIZATION);
        boolean one = known && around.speaker().kind() == Speaker.Kind.PERSON;
        return known && (one ? subjects.isHeBefore(verb) : subjects.isPronounBefore(verb))
                ? new Party(around.speaker().name(), around.speaker().entity())
                : null;
    }

    /** The same of a speaker known by name. */
    Party named(int verb) {
        Party self = of(verb);
        return self == null || self.entity() == null ? null : self;
    }
}
