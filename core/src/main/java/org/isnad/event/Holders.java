package org.isnad.event;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Pronouns;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;

/** Who holds the place that a blow hits or takes: {@code قصف مناطق يسيطر عليها المتمردون}. Places are tokens. */
final class Holders {
    private static final int REACH = 12;

    private final Page page;
    private final Phrases phrases;
    private final Pronouns pronouns;

    Holders(Page page, Phrases phrases, Pronouns pronouns) {
        this.page = page;
        this.phrases = phrases;
        this.pronouns = pronouns;
    }

    /** Counts him among the recipients of a blow that has none. */
    void find(Happening happening) {
        boolean open = happening.type() == Type.ASSAULT
                && happening.recipients.isEmpty()
                && !happening.trigger.isMutual()
                && !happening.trigger.isEffect();
        for (int t = happening.end; open && t < Math.min(happening.to - 1, happening.end + REACH) && !ends(t); t++) {
            int end = Link.end(page, t, Link.Kind.HELD);
            if (isOwn(t)) {
                happening.addRecipient(pronouns.meant(t, happening.from, happening.actors));
                return;
            }
            Phrase holder = end >= 0 && end < happening.to ? phrases.at(end, happening.to) : null;
            if (end >= 0) {
                boolean other = holder != null && holder.isName() && !happening.actors.containsAll(holder.parties());
                happening.addRecipient(other ? holder : null);
                return;
            }
        }
    }

    /** {@code من قبضتهم}: the hands of those whom its pronoun means. */
    private boolean isOwn(int t) {
        return page.is(t - 1, "من") && page.isAny(t, "قبضته", "قبضتها", "قبضتهم", "ايديهم", "سيطرتها", "سيطرتهم");
    }

    /** Whether something else is told from here on. */
    private boolean ends(int t) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.isComma(t)
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || Link.is(page, t, Link.Kind.BEYOND)
                || phrases.nouns().isAnd(t)
                || page.hit(t, Trigger.class) != null && Link.end(page, t, Link.Kind.HELD) < 0;
    }
}
