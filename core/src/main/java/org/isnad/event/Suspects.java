package org.isnad.event;

import static org.isnad.lexicon.Features.PLURAL;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Suspect;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Referents;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Whom an article means by {@code المهاجم} or {@code منفذ العملية}: the one man whom it names with such a word, or the only one
 * who is charged or arrested.
 */
final class Suspects {
    private static final int REACH = 7;

    private final Page page;
    private final Names names;
    private final Referents referents;

    Suspects(Page page, Names names, Referents referents) {
        this.page = page;
        this.names = names;
        this.referents = referents;
    }

    /** Puts the name in place of such words among those who act in a deed. */
    void resolve(List<Happening> told) {
        if (told.stream().noneMatch(h -> isUnnamed(h))) {
            return;
        }
        Party name = named();
        Party suspect = name == null ? charged(told) : name;
        if (suspect != null) {
            told.forEach(h -> h.actors.replaceAll(p -> isSuspect(p) || isMan(h, p) ? suspect : p));
            told.forEach(h -> h.recipients.replaceAll(p -> isSuspect(p) && !h.actors.contains(suspect) ? suspect : p));
            done(told, suspect);
        }
    }

    /** He has done what points to his deed. */
    private void done(List<Happening> told, Party suspect) {
        Set<Happening> deeds = new HashSet<>();
        for (Happening happening : told) {
            if (happening.type() == Type.ASSAULT && happening.actors.contains(suspect)) {
                deeds.add(happening.first());
            }
        }
        for (Happening happening : told) {
            boolean his = happening.actors.isEmpty() && deeds.contains(happening.first());
            if (his && happening.isPointing(page) && !happening.recipients.contains(suspect)) {
                happening.actors.add(suspect);
            }
        }
    }

    /** {@code الرجل}, {@code سائق الشاحنة}, where he does violence. */
    private static boolean isMan(Happening happening, Party party) {
        return happening.type() == Type.ASSAULT && party.entity() == null && Suspect.isMan(party.name());
    }

    private static boolean isUnnamed(Happening happening) {
        return happening.actors.stream().anyMatch(p -> isSuspect(p) || isMan(happening, p))
                || happening.recipients.stream().anyMatch(Suspects::isSuspect);
    }

    private static boolean isSuspect(Party party) {
        return party.entity() == null && Suspect.isOne(party.name());
    }

    /** The one man named right after such a word, {@code المسلح المشتبه به يدعى فلان}; or null. */
    private Party named() {
        Set<Party> found = new HashSet<>(2);
        for (NameMention man : names.mentions()) {
            if (man.type() == Entity.Type.PER && isNamedSuspect(man)) {
                found.add(referents.party(man));
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private boolean isNamedSuspect(NameMention man) {
        int least = Math.max(page.sentenceFrom(man.from()), man.from() - REACH);
        for (int t = man.from() - 1; t >= least; t--) {
            Hit suspect = page.hit(t, Suspect.class);
            if (suspect != null) {
                return !suspect.has(PLURAL);
            }
            if (!leadsOn(t)) {
                return false;
            }
        }
        return false;
    }

    /** What may stand between such a word and the name: what introduces it, adjectives, titles, the deed. */
    private boolean leadsOn(int t) {
        return Link.is(page, t, Link.Kind.CALLED)
                || page.is(t, "به")
                || "،,\"«“(:".indexOf(page.mark(t)) >= 0 && page.mark(t) != 0
                || Nationality.describes(page.word(t))
                || page.hit(t, Title.class) != null
                || page.hit(t, Trigger.class) != null && !page.isVerb(t) && page.hit(t - 1, Suspect.class) != null;
    }

    /** The only man who is charged or arrested; or null. */
    private Party charged(List<Happening> told) {
        Set<Party> found = new HashSet<>(2);
        for (Happening happening : told) {
            boolean charge = happening.type() == Type.ACCUSE && "allege".equals(happening.trigger.mode())
                    || happening.type() == Type.COERCE && "arrest".equals(happening.trigger.mode());
            if (charge) {
                happening.recipients.stream().filter(referents::isMan).forEach(found::add);
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
