package org.isnad.event;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;

/** Who is to do what a demand or a need tells, or not to do what a threat depends on: {@code على ضرورة أن تلتزم الأطراف}, {@code إيران عليها أن}. Places are tokens. */
final class Duties {
    private static final int NEAR = 4;
    private static final int REACH = 30;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Duties(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Who is to do it, whom the demand does not address; or null. */
    Phrase bearer(Happening happening) {
        Phrase bearer = happening.trigger.isImpersonal() ? obliged(happening) : null;
        bearer = bearer == null ? doer(happening) : bearer;
        boolean other = bearer != null && bearer.isParty() && !happening.actors.containsAll(bearer.parties());
        return other ? bearer : null;
    }

    /** {@code من الضروري على الحكومة}, {@code الحكومة يجب أن}, {@code إيران عليها أن}: who stands after "on" or before the need. */
    private Phrase obliged(Happening happening) {
        int end = Obligations.is(happening.trigger) ? happening.hit.from() : happening.end;
        if (page.isAny(end, "علي", "وعلي", "فعلي") && end + 1 < happening.to) {
            return phrases.at(end + 1, happening.to);
        }
        if (page.is(end - 1, "ينبغي") && page.words(end, end).startsWith("ل") && end < happening.to) {
            return phrases.at(end, happening.to);
        }
        int them = isOnThem(end) ? end : end - 1;
        if (isOnThem(them)) {
            return subjects.pronouns().meant(them, happening.from, happening.actors);
        }
        boolean that = page.is(end - 1, Particle.Kind.COMPLEMENTIZER) || page.is(end, Particle.Kind.COMPLEMENTIZER);
        int need = happening.hit.from();
        if (that && Link.is(page, need, Link.Kind.PRONOUN)) {
            return subjects.topic(need, happening.from);
        }
        Phrase before = that ? subjects.before(need, happening.from) : null;
        int last = page.is(need - 1, Particle.Kind.NEGATION) ? need - 1 : need;
        boolean known = before != null && (before.isName() || page.isDefinite(before.from()));
        return known && before.to() == last ? before : null;
    }

    /** {@code وعليها تصحيح}, {@code ينبغي عليهم قبول}. */
    private boolean isOnThem(int t) {
        return page.isAny(t, Obligations.THEY);
    }

    /** {@code أن تلتزم الأطراف}: the subject of what is asked for. */
    private Phrase doer(Happening happening) {
        for (int t = happening.hit.to() - 1; t < Math.min(happening.to - 1, happening.end + NEAR); t++) {
            if (page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                Phrase doer = isPresent(t + 1) ? subjects.after(t + 2, happening.to) : null;
                boolean being = page.isAny(t + 1, "يكون", "تكون");
                boolean known = doer != null && (!being || doer.isName() || page.isDefinite(doer.from()));
                return known && doer.isParty() ? doer : null;
            }
        }
        return null;
    }

    /** {@code هددت بالرد إذا فرضت واشنطن عقوبات}: on whose deed a threat depends, if known by name; or null. */
    Phrase threatened(Happening threat) {
        for (int t = threat.end; t + 2 < Math.min(threat.to, threat.end + REACH) && page.mark(t) != '.'; t++) {
            int verb = page.isAny(t, "اذا", "لو") ? t + 1 : -1;
            verb = verb >= 0 && page.is(verb, "ما") ? verb + 1 : verb;
            verb = page.is(t, "ما") && page.is(t + 1, "لم") || page.is(t, "في") && page.is(t + 1, "حال") ? t + 2 : verb;
            if (verb >= 0) {
                Phrase doer = subjects.after(verb + 1, threat.to);
                boolean other = doer != null && doer.isName() && doer.from() == verb + 1;
                return other && !threat.actors.containsAll(doer.parties()) ? doer : null;
            }
        }
        return null;
    }

    private boolean isPresent(int t) {
        String folded = page.word(t).folded();
        return (folded.startsWith("ت") || folded.startsWith("ي"))
                && !folded.endsWith("وا")
                && names.at(t) == null
                && page.hit(t, Trigger.class) == null;
    }
}
