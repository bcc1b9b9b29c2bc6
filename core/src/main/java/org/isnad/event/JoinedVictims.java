package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Suspect;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Party;

/** People counted as harmed together with those whom a blow is known to have harmed: {@code قتل 18 شخصا وجرح شخصين}. Places are tokens. */
final class JoinedVictims {
    private static final int NEAR = 8;
    private static final int MOST = 4;

    private final Page page;
    private final Phrases phrases;
    private final List<FigureMention> figures;

    JoinedVictims(Page page, Phrases phrases, List<FigureMention> figures) {
        this.page = page;
        this.phrases = phrases;
        this.figures = figures;
    }

    /** Adds them in the order of the text; figures from the given one on stand in the sentence, where other blows are told. */
    void add(Happening happening, int first, List<Hit> blows) {
        int last = first;
        while (last < figures.size() && figures.get(last).to() <= happening.to) {
            last++;
        }
        for (int i = first; i + 1 < last && happening.recipients.size() < MOST; i++) {
            join(happening, i, i + 1, blows);
        }
        for (int i = last - 1; i > first && happening.recipients.size() < MOST; i--) {
            join(happening, i, i - 1, blows);
        }
    }

    /** {@code أكثر من 300 شخص قتلوا خلال التظاهرات}: people counted as harmed have not done it, unless whom they harmed follows; figures from the given one on. */
    void suffer(Happening happening, int first) {
        for (int i = first; i < figures.size() && figures.get(i).to() <= happening.to; i++) {
            FigureMention figure = figures.get(i);
            boolean attacker = page.hit(figure.to() - 1, Suspect.class) != null || isShooter(figure.from() - 1);
            List<Party> people = Fallen.counts(figure) && !attacker
                    ? phrases.counted(figure, happening.to).parties()
                    : List.of();
            boolean unnamed = people.stream().allMatch(p -> p.entity() == null);
            boolean subject =
                    happening.hit.has(VERB) && figure.from() == happening.hit.to() && !happening.recipients.isEmpty();
            if (unnamed && !subject && happening.actors.removeAll(people) && happening.recipients.isEmpty()) {
                happening.recipients.addAll(people);
            }
        }
    }

    /** {@code قتل برصاص شخصين}: what tells that those after it did it. */
    private boolean isShooter(int t) {
        return page.isAny(t, "برصاص", "بنيران", "بايدي", "ايدي", "يد", "بيد", "قبل");
    }

    /** Adds the people of one figure next to those of another that are known. */
    private void join(Happening happening, int known, int other, List<Hit> blows) {
        FigureMention one = figures.get(Math.min(known, other));
        FigureMention two = figures.get(Math.max(known, other));
        if (!Fallen.counts(one) || !Fallen.counts(two) || !areJoined(happening, one.to(), two.from(), blows)) {
            return;
        }
        Phrase told = phrases.counted(figures.get(known), happening.to);
        Phrase people = phrases.counted(figures.get(other), happening.to);
        int at = told.isName() || told.parties().isEmpty()
                ? -1
                : happening.recipients.indexOf(told.parties().get(0));
        List<Party> parties = people.parties();
        boolean open = at >= 0 && !people.isName() && parties.stream().noneMatch(p -> isKnown(happening, p));
        if (open) {
            happening.recipients.addAll(known < other ? at + 1 : at, parties);
        }
    }

    private static boolean isKnown(Happening happening, Party party) {
        return happening.recipients.contains(party) || happening.actors.contains(party);
    }

    /** Whether "and" joins two figures, between which no other blow is told. */
    private boolean areJoined(Happening happening, int from, int to, List<Hit> blows) {
        boolean and = false;
        for (int t = from; t <= to && to - from <= NEAR; t++) {
            if (t < to && (page.mark(t) == '.' || page.mark(t) == ':')) {
                return false;
            }
            Hit blow = t < to ? page.hit(t, Trigger.class) : null;
            if (blow != null && blow.from() != happening.hit.from() && blows.contains(blow)) {
                return false;
            }
            and |= page.words(t, t).startsWith("و") || Link.is(page, t, Link.Kind.CLAUSE);
        }
        return and;
    }
}
