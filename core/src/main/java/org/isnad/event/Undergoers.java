package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Title;
import org.isnad.reading.Party;

/** The parties of a verb whose subject suffers what it tells: {@code تعرض الجيش لهجوم}, {@code قتل القائد}. Places are tokens. */
final class Undergoers {
    private static final int NEAR = 8;

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;
    private final Doers doers;
    private final Selves selves;
    private final Passives passives;
    private final DroppedSubjects dropped;

    Undergoers(
            Page page,
            Phrases phrases,
            Subjects subjects,
            Genitives genitives,
            Doers doers,
            Selves selves,
            Passives passives,
            DroppedSubjects dropped) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
        this.doers = doers;
        this.selves = selves;
        this.passives = passives;
        this.dropped = dropped;
    }

    /** Whether the subject of a verb is on whom it falls. */
    boolean isSubject(Happening happening, Phrase before) {
        Hit hit = happening.hit;
        boolean byAgent = happening.trigger.takesObject() && !hit.has(PRONOUN) && isByAgent(happening);
        boolean other = hit.length() == 1
                && hit.has(VERB)
                && hit.has(PRONOUN)
                && !page.word(hit.from()).folded().endsWith("ي");
        return happening.trigger.recipients().contains("subj") && !other
                || passives.isSuffered(hit)
                || passives.isHit(happening)
                || byAgent
                || passives.isVowelled(happening, before);
    }

    /** {@code طردت على يد}, {@code طردت من المدينة أمس على يد}: whether the doer follows the verb or where and when it was. */
    private boolean isByAgent(Happening happening) {
        if (Link.end(page, happening.end, Link.Kind.AGENT) >= 0) {
            return true;
        }
        boolean apart = happening.isForce()
                && happening.hit.has(VERB)
                && happening.hit.has(PAST)
                && (page.is(happening.end, Particle.Kind.PREPOSITION) || subjects.isTime(happening.end));
        for (int t = happening.end; apart && t < Math.min(happening.to, happening.end + NEAR); t++) {
            if (page.mark(t) != 0 || page.isVerb(t) || page.hit(t, Trigger.class) != null) {
                return false;
            }
            if (Link.end(page, t, Link.Kind.AGENT) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Counts the subject among those on whom it falls, and whoever stands after the verb among the actors. */
    void read(Happening happening, Phrase subject) {
        if (kills(happening, subject)) {
            happening.addActor(subject);
            happening.addRecipient(victims(happening));
            return;
        }
        int verb = happening.hit.from();
        Party self = passives.isSuffered(happening.hit) ? selves.told(verb) : selves.named(verb);
        if (self != null) {
            happening.recipients.add(self);
        } else {
            happening.addRecipient(subject == null || !subject.isParty() ? dropped.kept(happening) : subject);
        }
        if (happening.hit.length() > 1 || happening.end > happening.hit.to()) {
            owner(happening);
        }
        from(happening);
    }

    /** {@code تعرض لهجوم الفصائل}, {@code تعرض لقصف إسرائيلي}: whose deed it is that the last word names. */
    private void owner(Happening happening) {
        Phrase genitive = genitives.at(happening.end, happening.to);
        if (genitive != null && genitive.isName()) {
            happening.addActor(genitive);
        }
        if (happening.actors.isEmpty()) {
            genitives.nation(happening, happening.end);
        }
    }

    /** {@code تعرض لقصف عنيف من الفصائل}, {@code تلقى اتصالا هاتفيا اليوم من الملك}. */
    private void from(Happening happening) {
        int from = happening.end;
        while (from < happening.to && (phrases.nouns().isAdjective(from) || subjects.isTime(from))) {
            from++;
        }
        if (page.is(from, "من") && doers.start(happening, from) < 0) {
            happening.addActor(phrases.at(from + 1, happening.to));
        }
    }

    /** {@code قتل الجيش بالرصاص 100 شخص}: those who use force, where people counted or a man follow. */
    private boolean kills(Happening happening, Phrase subject) {
        boolean means = happening.end > happening.hit.to() || happening.hit.length() > 1;
        boolean open = subject != null && means && happening.hit.has(VERB) && !passives.isSuffered(happening.hit);
        Phrase object = open && phrases.isForceful(subject) ? victims(happening) : null;
        return object != null && (between(happening) != null || isCounted(object) || isVictim(happening, object));
    }

    /** {@code بالرصاص في بغداد ضابطا}: somebody who stands behind the means as the object. */
    private boolean isVictim(Happening happening, Phrase people) {
        int t = people.from();
        Hit title = page.hit(t, Title.class);
        Hit hit = title == null ? page.hit(t, Side.class) : title;
        boolean told = hit != null && !hit.has(PREPOSITION | CONJUNCTION) && !page.isDefinite(t);
        String means = page.words(happening.end - 1, happening.end - 1);
        boolean shooter = means.startsWith("برصاص") || means.startsWith("بنيران");
        return means.startsWith("ب")
                && !shooter
                && page.mark(t - 1) == 0
                && (phrases.isMan(people) || told && people.isParty());
    }

    private boolean isCounted(Phrase people) {
        return phrases.figure(phrases.afterMeasures(people.from(), people.to())) != null;
    }

    /** {@code قتل الجيش خمسة مدنيين بالرصاص}: people counted or a man between the subject and the means; or null. */
    private Phrase between(Happening happening) {
        Phrase subject = subjects.after(happening.hit.to(), happening.end);
        Phrase object = subject == null ? null : genitives.next(subject.to(), happening.end - 1);
        return object != null && (isCounted(object) || phrases.isMan(object)) ? object : null;
    }

    /** {@code بالرصاص الحي أربعة أشخاص}: who stands before or behind the means and its adjectives. */
    private Phrase victims(Happening happening) {
        Phrase between = between(happening);
        return between != null
                ? between
                : genitives.next(phrases.nouns().afterAdjectives(happening.end, happening.to), happening.to);
    }
}
