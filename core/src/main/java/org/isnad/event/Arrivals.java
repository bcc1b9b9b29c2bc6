package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/** Who arrives somewhere visits it if he holds an office and is abroad: {@code وصل الوزير إلى باريس}. Places are tokens. */
final class Arrivals {
    private static final Wordlist OFFICES = Wordlist.of(Arrivals.class, "offices");

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Subjects subjects;

    Arrivals(Page page, Names names, Referents referents, Subjects subjects) {
        this.subjects = subjects;
        this.page = page;
        this.names = names;
        this.referents = referents;
    }

    /**
     * Whether a verb of arriving tells no visit: of people in no office, at home, or at no place; or a noun only says that it is
     * one, {@code وصل الوزير إلى باريس في زيارة}, after what {@code before} tells in its sentence, which may be null.
     */
    boolean isNone(Happening happening, Happening before) {
        if (!isArrival(happening)) {
            return isToThem(happening) || before != null && isArrival(before) && isSame(happening);
        }
        NameMention place = place(happening);
        return place == null
                || happening.actors.isEmpty()
                || !happening.actors.stream().allMatch(actor -> isOfficial(actor) && !isHome(actor, place));
    }

    private boolean isArrival(Happening happening) {
        return isGoing(happening) && page.is(happening.end - 1, "الي");
    }

    /** {@code تصل إليها}. */
    private boolean isToThem(Happening happening) {
        return isGoing(happening) && !isArrival(happening);
    }

    private static boolean isGoing(Happening happening) {
        return "visit".equals(happening.trigger.mode())
                && happening.hit.has(VERB)
                && happening.trigger.lemma().endsWith(" إلى");
    }

    private boolean isSame(Happening visit) {
        int noun = visit.hit.from();
        return "visit".equals(visit.trigger.mode())
                && !visit.hit.has(VERB | PRONOUN)
                && (page.is(noun - 1, "في") || page.is(noun - 1, "اول") && page.is(noun - 2, "في"));
    }

    /** {@code وصل إلى بغداد الرئيس الإيراني}: counts who is told behind where he arrives. */
    void find(Happening happening) {
        NameMention place = happening.hit.length() == 2 && isArrival(happening) ? place(happening) : null;
        Phrase man = place != null && happening.actors.isEmpty() ? subjects.after(place.to(), happening.to) : null;
        boolean next = man != null && man.from() == place.to() && page.hit(man.from(), Title.class) != null;
        happening.addActor(next ? man : null);
    }

    /** Whether words of arriving, which end at a token, lead to no place. */
    static boolean isNowhere(Page page, Names names, Trigger trigger, int end) {
        return "visit".equals(trigger.mode())
                && trigger.lemma().endsWith(" إلى")
                && page.is(end - 1, "الي")
                && place(page, names, end) == null;
    }

    private NameMention place(Happening happening) {
        return place(page, names, happening.end);
    }

    /** Where he arrives, right behind the preposition or {@code العاصمة السويدية}; or null. */
    private static NameMention place(Page page, Names names, int from) {
        for (int t = from; t < Math.min(page.size(), from + 3); t++) {
            NameMention name = names.at(t);
            if (name != null || !page.isDefinite(t)) {
                return name != null && name.type() == Entity.Type.LOC ? name : null;
            }
        }
        return null;
    }

    private boolean isOfficial(Party actor) {
        return actor.entity() == null ? OFFICES.contains(Folding.first(actor.name())) : referents.isOfficial(actor);
    }

    private boolean isHome(Party actor, NameMention place) {
        Entity entity = names.entity(actor.entity());
        return entity != null && place.country() != null && place.country().equals(entity.country());
    }
}
