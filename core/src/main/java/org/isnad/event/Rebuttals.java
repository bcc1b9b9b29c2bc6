package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/** Who is accused, since he denies it or answers it: {@code نفت موسكو الاتهامات}, {@code ردت الوزارة على الانتقادات}. Places are tokens. */
final class Rebuttals {
    private static final int NEAR = 9;

    private final Page page;
    private final Voices voices;
    private final Subjects subjects;
    private final Happenings happenings;

    Rebuttals(Page page, Voices voices, Subjects subjects, Happenings happenings) {
        this.page = page;
        this.voices = voices;
        this.subjects = subjects;
        this.happenings = happenings;
    }

    /** Counts him among the recipients of a charge told by a noun, if nobody else is known; it has been said, and not by him. */
    void find(Happening charge) {
        int noun = charge.hit.from();
        boolean open = charge.type() == Type.ACCUSE && isCharge(charge);
        for (int t = noun - 1; open && t >= Math.max(charge.from, noun - NEAR) && !ends(t); t--) {
            List<Party> accused = rebutters(charge, t);
            if (accused != null) {
                boolean known = !charge.recipients.isEmpty();
                charge.actors.removeAll(accused);
                accused.stream()
                        .filter(p -> !known && !charge.actors.contains(p))
                        .forEach(charge.recipients::add);
                charge.status = Status.OCCURRED;
                charge.speaker = null;
                return;
            }
        }
    }

    /** {@code الاتهامات}, {@code هذه التهم}: words known from before, or charges told now: {@code مزاعم تورطها}. */
    private boolean isCharge(Happening charge) {
        int noun = charge.hit.from();
        boolean known = charge.isMany(page) || page.isAny(noun, "التهم", "التهمه", "الاتهام", "المزاعم");
        boolean told = page.isAny(noun, "مزاعم", "ادعاءات", "اتهامات");
        return (told || known && page.isDefinite(noun)) && !charge.hit.has(VERB) && charge.hit.length() == 1;
    }

    private boolean ends(int t) {
        return page.mark(t) == '.' || page.mark(t) == ':' || page.is(t, Particle.Kind.COMPLEMENTIZER);
    }

    /** Who denies, by the word at a token; null where it denies nothing. */
    private List<Party> rebutters(Happening charge, int t) {
        Happening refusal = happenings.lastSince(charge.from);
        if (refusal != null && refusal.type() == Type.REJECT && refusal.hit.has(VERB) && refusal.hit.from() == t) {
            return refusal.actors;
        }
        Sense link = page.word(t).sense(Link.class);
        boolean rebuts = link != null && ((Link) link.lexeme()).kinds().contains(Link.Kind.REBUTS);
        boolean answers = page.isAny(t, "رد", "ردت", "يرد", "ترد", "ورد", "وردت", "ردوا")
                && page.is(charge.hit.from() - 1, "علي");
        if (!rebuts && !answers) {
            return null;
        }
        Statement denial = voices.cued(t);
        if (denial != null && denial.act() == Act.DENY) {
            return List.of(new Party(denial.speaker().name(), denial.speaker().entity()));
        }
        boolean pointed = page.is(t + 1, Particle.Kind.DEMONSTRATIVE) || page.is(t + 1, Particle.Kind.QUANTITY);
        Phrase subject = pointed ? null : subjects.after(t + 1, charge.hit.from());
        boolean after = subject != null && subject.isParty() && subject.to() <= charge.hit.from();
        subject = after ? subject : subjects.before(t, charge.from);
        return subject == null ? null : subject.parties();
    }
}
