package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** What kinds of things beside a trigger show that it tells no event: {@code استعادة الثقة}, {@code موظف الاستقبال}. Places are tokens. */
final class Surroundings {
    private static final int SAID = 4;

    private final Page page;
    private final Names names;

    Surroundings(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    boolean showNone(Hit hit, Trigger trigger) {
        boolean force = trigger.type() == Type.ASSAULT || trigger.type() == Type.COERCE;
        return isOnThing(hit, trigger)
                || force && hit.has(VERB) && isOfElement(hit)
                || !hit.has(VERB) && isNamedBy(hit)
                || trigger.type() == Type.CONSULT && hit.length() == 1 && isInterview(hit.to())
                || Statuses.isSpeech(trigger.type()) && isDivine(hit);
    }

    /** {@code استعادة الثقة}, {@code استعاد الفريق توازنه}, {@code السيطرة على غضبه}. */
    private boolean isOnThing(Hit hit, Trigger trigger) {
        Foil foil = hit.has(PRONOUN) ? null : Foil.at(page, hit.from());
        if (foil == null) {
            return false;
        }
        int next = page.isAny(hit.to(), "علي", "في") && isMiddle(trigger) ? hit.to() + 1 : hit.to();
        boolean subject = hit.has(VERB) && page.isDefinite(next) && page.mark(next + 1) == 0;
        return names.at(next) == null
                && (foil.isOn(page, next) || subject && names.at(next + 1) == null && foil.isOn(page, next + 1));
    }

    /** {@code حاصرت السيول}, {@code الغبار الذي يجتاح}: what fire, water and beasts do. */
    private boolean isOfElement(Hit hit) {
        int before = page.is(hit.from() - 1, Particle.Kind.RELATIVE) ? hit.from() - 2 : hit.from() - 1;
        return isElement(hit.to()) || isElement(before) && page.mark(before) == 0;
    }

    private boolean isElement(int t) {
        return names.at(t) == null && Concept.ELEMENT.at(page, t) && !page.is(t, "النار");
    }

    /** Whether it falls on things by way of a preposition: {@code سيطر على}, {@code طعن في}. */
    private static boolean isMiddle(Trigger trigger) {
        return trigger.lemma().startsWith("سيطر") || trigger.lemma().startsWith("طعن");
    }

    /** {@code موظف الاستقبال}, {@code وسائل القمع}: a noun that says what kind of man, tool or rule the one before it is. */
    private boolean isNamedBy(Hit hit) {
        int head = hit.from() - 1;
        Sense sense = hit.length() > 1 || names.at(head) != null ? null : Concept.HEAD.sense(page, head);
        return sense != null
                && !sense.has(DEFINITE | PRONOUN | ACCUSATIVE)
                && !hit.has(BA | LI | KA | CONJUNCTION | PRONOUN);
    }

    /** {@code حوار مع صحيفة}, {@code لقاء له مع قناة}, {@code مقابلة تلفزيونية}. */
    boolean isInterview(int from) {
        for (int t = from; t < from + SAID && page.tokens().isWord(t); t++) {
            if (Concept.MEDIA.at(page, t)) {
                return true;
            }
            if (!page.isAny(t, "مع", "له", "لها", "خاص", "خاصه", "اخر")) {
                return false;
            }
        }
        return false;
    }

    /** {@code أمرنا الله}, {@code يدعو الإسلام إلى}, {@code الدعوة إلى الله}. */
    private boolean isDivine(Hit hit) {
        int next = page.isAny(hit.to(), "الي", "من") ? hit.to() + 1 : hit.to();
        return isDivine(next) || hit.has(VERB) && page.mark(hit.from() - 1) == 0 && isDivine(hit.from() - 1);
    }

    private boolean isDivine(int t) {
        return names.at(t) == null
                && Concept.DIVINE.at(page, t)
                && !page.isAny(t - 1, "عبد", "حزب", "رسول", "كتاب", "رجال", "علماء");
    }
}
