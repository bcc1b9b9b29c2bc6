package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Envoys, and arms of a nation, that close the words of a trigger and suffer it: {@code طرد السفير الفلبيني}. Places are tokens. */
final class Envoys {
    private final Page page;
    private final Names names;
    private final Phrases phrases;

    Envoys(Page page, Names names, Phrases phrases) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** {@code طرد السفير الفلبيني}, {@code أسر جندي إسرائيلي}, {@code أسقط مقاتلة سورية}: the envoy, or whose arms or sky close the words of the trigger, suffers it. */
    void find(Happening happening) {
        int last = happening.hit.to() - 1;
        if (is(page, happening) && phrases.nouns().nation(last + 1) != null) {
            happening.recipients.add(phrases.nouns().described(last, last + 2));
        } else if (is(page, happening)
                && (happening.type() == Type.SANCTION || isCapture(happening))
                && !phrases.nouns().isOwnOffice(last)) {
            happening.addRecipient(phrases.at(last, happening.to));
        } else if (happening.end > happening.hit.from() + 1 && OwnedThings.is(page, happening, happening.end - 1)) {
            Party nation = phrases.nouns().nation(happening.end);
            happening.recipients.addAll(nation == null ? List.of() : List.of(nation));
        }
    }

    /** {@code طرد دبلوماسيين روس}: envoys that close the words of the trigger, and whose; whether they stand there. */
    boolean findMany(Happening happening) {
        int nation = happening.hit.to();
        Sense many =
                is(page, happening) && nation < happening.to ? page.word(nation).sense(Nationality.class) : null;
        boolean envoys = many != null && many.has(PLURAL) && names.at(nation) == null && page.mark(nation) == 0;
        if (envoys) {
            happening.recipients.add(phrases.nouns().described(nation - 1, nation + 1));
        }
        return envoys;
    }

    /** Whether an envoy closes the words of a trigger that turns him out or blames him. */
    static boolean is(Page page, Happening happening) {
        Hit hit = happening.hit;
        Hit title = hit.length() > 1 ? page.hit(hit.to() - 1, Title.class) : null;
        boolean against = happening.type() == Type.SANCTION || happening.type() == Type.ACCUSE;
        boolean suffers = against || isCapture(happening);
        return suffers && happening.trigger.takesObject() && title != null && title.to() == hit.to();
    }

    /** {@code أسر جندي إسرائيلي}. */
    private static boolean isCapture(Happening happening) {
        return happening.trigger.lemma().startsWith("أسر ");
    }
}
