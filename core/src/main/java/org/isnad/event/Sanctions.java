package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.event.phrase.Referents;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Whose sanctions a noun means that tells one side of them alone: {@code العقوبات على طهران} in an article where only
 * Washington lays sanctions on it. Places are tokens.
 */
final class Sanctions {
    private static final int MEMORY = 60;
    private static final int STEM = 4;

    private final Page page;
    private final Referents referents;

    Sanctions(Page page, Referents referents) {
        this.page = page;
        this.referents = referents;
    }

    /** Gives each noun with one side the other that all such measures of that side in the article have. */
    void settle(List<Happening> told) {
        for (int i = 0; i < told.size(); i++) {
            Happening happening = told.get(i);
            if (isOpen(happening)) {
                List<Happening> around = told.subList(Math.max(0, i - MEMORY), Math.min(told.size(), i + MEMORY));
                Happening only = only(happening, around);
                take(happening, only);
            }
        }
    }

    private void take(Happening happening, Happening only) {
        if (only == null) {
            return;
        }
        if (happening.actors.isEmpty()) {
            happening.actors.addAll(only.actors);
        }
        if (happening.recipients.isEmpty() && only.recipients.stream().allMatch(this::isState)) {
            happening.recipients.addAll(only.recipients);
        }
    }

    private boolean isState(Party party) {
        return referents.isState(party) || referents.isTown(party);
    }

    /** Whether a noun tells a measure as something known, without one of its sides. */
    private boolean isOpen(Happening happening) {
        boolean lacks = happening.actors.isEmpty() || happening.recipients.isEmpty();
        return lacks && isMeasure(happening) && !happening.hit.has(VERB) && happening.isPointing(page);
    }

    /** Whether one side takes it against the other, as no {@code حرب تجارية} is. */
    private boolean isMeasure(Happening happening) {
        String mode = happening.trigger.mode();
        boolean war = page.word(happening.hit.from()).folded().contains("حرب");
        return happening.type() == Type.SANCTION && !war && ("discontinue".equals(mode) || "withdraw".equals(mode));
    }

    /** The first of such measures with both sides that may be meant, if all of them have the same; or null. */
    private Happening only(Happening happening, List<Happening> told) {
        Set<String> words = words(happening);
        Happening only = null;
        for (Happening other : told) {
            boolean full =
                    isMeasure(other) && Coreference.isNamed(other.actors) && Coreference.isNamed(other.recipients);
            boolean kin = full && words(other).stream().anyMatch(words::contains);
            boolean theirs = kin
                    && agrees(happening.actors, other.actors)
                    && agrees(happening.recipients, other.recipients)
                    && !isWithin(happening, other);
            if (theirs) {
                if (only != null && !isSame(only, other)) {
                    return null;
                }
                only = only == null ? other : only;
            }
        }
        return only;
    }

    /** Whether what one suffers the other does. */
    private boolean isWithin(Happening one, Happening other) {
        boolean suffers = !one.recipients.isEmpty() && agrees(one.recipients, other.actors);
        return suffers || !one.actors.isEmpty() && agrees(one.actors, other.recipients);
    }

    private boolean isSame(Happening one, Happening other) {
        return agrees(one.actors, other.actors) && agrees(one.recipients, other.recipients);
    }

    /** Whether one of them is among the others or belongs to their country, or nobody is told. */
    private boolean agrees(List<Party> one, List<Party> other) {
        return Coreference.meet(one, other) || referents.isNationOf(one, other) || referents.isNationOf(other, one);
    }

    /** What its words begin with, without the article and what is written together with it. */
    private Set<String> words(Happening happening) {
        Set<String> words = new HashSet<>();
        for (int t = happening.hit.from(); t < happening.end; t++) {
            String word = page.word(t).folded();
            int article = word.indexOf("ال");
            int start = article >= 0 && article < 2 ? article + 2 : word.startsWith("لل") ? 2 : 0;
            int first = start == 0 && word.length() > STEM && word.charAt(0) == 'ب' ? 1 : start;
            if (word.length() - first >= STEM) {
                words.add(word.substring(first, first + STEM));
            }
        }
        return words;
    }
}
