package org.isnad.event;

import java.util.List;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;

/** Who is ready for something: {@code بلاده مستعدة}, {@code إنها على استعداد}, a sentence without a verb. Places are tokens. */
final class Readiness {
    private static final Wordlist OURS = Wordlist.of(Readiness.class, "ours");
    private static final Wordlist SELF = Wordlist.of(Readiness.class, "self");

    private final Page page;
    private final Subjects subjects;
    private final Voices voices;
    private final Selves selves;

    Readiness(Page page, Subjects subjects, Voices voices, Selves selves) {
        this.page = page;
        this.subjects = subjects;
        this.voices = voices;
        this.selves = selves;
    }

    /** {@code مستعدون}, {@code على استعداد}. */
    boolean isTold(Happening happening) {
        int t = happening.hit.from();
        boolean ready = page.word(t).folded().startsWith("مستعد") || page.is(t, "علي") && page.is(t + 1, "استعداد");
        return ready && happening.type() == Type.AGREE;
    }

    /** Has whoever is ready act, where that is told. */
    void find(Happening happening) {
        int t = happening.hit.from();
        boolean himself = page.isAny(subjects.beforeAuxiliaries(t, happening.from), SELF);
        boolean ours = page.isAny(t - 1, OURS);
        Phrase before = himself
                ? subjects.pronouns().meant(t - 1, happening.from, List.of())
                : ours ? null : subjects.before(t, happening.from);
        Party self = ours ? speaker(t) : before == null ? selves.of(t) : null;
        if (before != null || self != null) {
            happening.actors.clear();
            happening.addActor(before);
            happening.actors.addAll(self == null ? List.of() : List.of(self));
        }
    }

    private Party speaker(int t) {
        Statement around = voices.around(t);
        boolean known = around != null && around.speaker().entity() != null;
        return known ? new Party(around.speaker().name(), around.speaker().entity()) : null;
    }
}
