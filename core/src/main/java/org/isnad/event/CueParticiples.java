package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;

/** Participles that report, ask or charge, and whom they speak to: {@code داعيا الحكومة إلى}, {@code متهمة موسكو}. Places are tokens. */
final class CueParticiples {
    private static final String[] HIM = {"اياه", "اياها", "اياهم"};

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Complements complements;
    private final Judgements judgements;

    CueParticiples(
            Page page,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Complements complements,
            Judgements judgements) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.complements = complements;
        this.judgements = judgements;
    }

    /** {@code داعيا}, {@code مطالبين}, {@code متهمة موسكو}: a participle that reports, asks or charges. */
    boolean is(Happening happening) {
        Hit hit = happening.hit;
        boolean asks = happening.type() == Type.REQUEST
                && hit.length() == 1
                && !hit.has(PREPOSITION)
                && page.word(hit.from()).folded().endsWith("ين");
        boolean charges =
                (happening.trigger.lemma().startsWith("متهم") || page.isAny(hit.to(), HIM)) && hit.length() == 1;
        return (voices.cued(hit.from()) != null || asks || charges)
                && happening.trigger.recipients().contains("obj")
                && !hit.has(MASDAR | DEFINITE)
                && !happening.isWords(page);
    }

    /** Counts among those who suffer it whoever follows it, or else is told farther on. */
    void find(Happening happening) {
        int end = happening.hit.to();
        if (page.isAny(end, HIM)) {
            happening.addRecipient(subjects.pronouns().meant(end, happening.from, happening.actors));
            return;
        }
        Phrase object = phrases.isHonour(end) ? null : subjects.after(end, happening.to);
        happening.addRecipient(object);
        if (object != null && !object.isParty() && happening.type() == Type.REQUEST && page.isDefinite(object.from())) {
            happening.recipients.addAll(phrases.told(object));
        }
        if (happening.recipients.isEmpty()) {
            happening.addRecipient(judgements.author(happening, end));
        }
        if (happening.recipients.isEmpty()) {
            complements.find(happening, end);
        }
    }
}
