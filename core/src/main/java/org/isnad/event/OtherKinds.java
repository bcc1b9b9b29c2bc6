package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Concept;
import org.isnad.event.lexicon.Foil;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** Kinds of things beside a trigger that show that it tells no event: {@code استعادة الثقة}, {@code موظف الاستقبال}. Places are tokens. */
final class OtherKinds {
    private static final Wordlist INTERVIEW = Wordlist.of(OtherKinds.class, "interview");
    private static final int SAID = 4;

    private final Page page;
    private final Names names;
    private final Drones drones;

    OtherKinds(Page page, Names names, Drones drones) {
        this.page = page;
        this.names = names;
        this.drones = drones;
    }

    boolean showNone(Hit hit, Trigger trigger) {
        boolean force = trigger.type() == Type.ASSAULT || trigger.type() == Type.COERCE;
        return isOnThing(hit, trigger)
                || force && hit.has(VERB) && isOfElement(hit)
                || isLaidDown(hit, trigger.type())
                || !hit.has(VERB) && (isNamedBy(hit) || isInquiryOfSource(hit, trigger) || isShield(hit, trigger))
                || trigger.type() == Type.CONSULT && hit.length() <= (hit.has(VERB) ? 1 : 2) && isInterview(hit.to())
                || Statuses.isSpeech(trigger.type()) && isDivine(hit);
    }

    /** {@code استعادة الثقة}, {@code استعاد الفريق توازنه}, {@code السيطرة على غضبه}. */
    private boolean isOnThing(Hit hit, Trigger trigger) {
        Foil foil = hit.has(PRONOUN) ? null : Foil.at(page, hit.from());
        if (foil == null || hit.has(VERB) && drones.isStrikeOf(hit)) {
            return false;
        }
        int next = page.isAny(hit.to(), "علي", "في", "عن") && isMiddle(trigger) ? hit.to() + 1 : hit.to();
        boolean subject = hit.has(VERB) && page.isDefinite(next) && page.mark(next + 1) == 0;
        return names.at(next) == null
                && (foil.isOn(page, next) || subject && names.at(next + 1) == null && foil.isOn(page, next + 1));
    }

    /** {@code أفرجت الوزارة عن وثائق}: whether what is let go, behind the last words of a phrase, is a paper. */
    boolean isOnPaper(Hit hit, int end) {
        Foil foil = Foil.at(page, hit.from());
        return foil != null
                && page.is(end - 1, "عن")
                && names.at(end) == null
                && Concept.PAPER.at(page, end)
                && foil.isOn(page, end);
    }

    /** {@code حاصرت السيول}, {@code الغبار الذي يجتاح}: what fire, water and beasts do. */
    private boolean isOfElement(Hit hit) {
        int before = page.is(hit.from() - 1, Particle.Kind.RELATIVE) ? hit.from() - 2 : hit.from() - 1;
        return isElement(hit.to()) || isElement(before) && page.mark(before) == 0;
    }

    /** {@code يمنع القانون}, {@code قانون جديد يفرض}: what a law lays down, and nobody does yet. */
    boolean isLaidDown(Hit hit, Type type) {
        boolean deed = switch (type) {
            case AID, COERCE, CONCEDE, REQUEST, RETREAT, SANCTION -> true;
            default -> false;
        };
        if (!deed || !hit.has(PRESENT) || hit.has(FUTURE)) {
            return false;
        }
        int before = page.is(hit.from() - 1, Particle.Kind.RELATIVE) ? hit.from() - 2 : hit.from() - 1;
        int law = page.word(before).isAdjective() ? before - 1 : before;
        return isLaw(hit.to()) && page.isDefinite(hit.to())
                || page.mark(law) == 0 && page.mark(before) == 0 && isLaw(law);
    }

    private boolean isLaw(int t) {
        Sense law = names.at(t) == null ? Concept.LAW.sense(page, t) : null;
        return law != null && !law.has(PREPOSITION);
    }

    private boolean isElement(int t) {
        return names.at(t) == null && Concept.ELEMENT.at(page, t) && !page.is(t, "النار");
    }

    /** Whether it falls on things by way of a preposition: {@code سيطر على}, {@code أفرج عن}. */
    private static boolean isMiddle(Trigger trigger) {
        String lemma = trigger.lemma();
        return lemma.startsWith("سيطر") || lemma.startsWith("طعن") || lemma.startsWith("أفرج");
    }

    /** {@code موظف الاستقبال}, {@code مراكز التحقيق والتوقيف}: a noun that says what kind of man, tool or rule the one before it is. */
    private boolean isNamedBy(Hit hit) {
        if (hit.length() > 1 || hit.has(PREPOSITION | PRONOUN)) {
            return false;
        }
        int before = hit.from() - 1;
        boolean joined = hit.has(CONJUNCTION) && hit.has(DEFINITE) && page.hit(before, Trigger.class) != null;
        return hit.has(CONJUNCTION) ? joined && page.isDefinite(before) && isHead(before - 1) : isHead(before);
    }

    /** {@code منظومة لاعتراض الصواريخ}: what arms are for. */
    private static boolean isShield(Hit hit, Trigger trigger) {
        return hit.has(LI) && trigger.isFending() && trigger.lemma().startsWith("اعترض");
    }

    /** {@code مصدر قريب من التحقيق}, {@code مصادر مطلعة على سير التحقيقات}: what only says how well somebody knows. */
    private boolean isInquiryOfSource(Hit hit, Trigger trigger) {
        if (!"investigate".equals(trigger.mode())) {
            return false;
        }
        int before = page.isAny(hit.from() - 1, "سير", "مجريات", "ملف", "تفاصيل") ? hit.from() - 2 : hit.from() - 1;
        return page.isAny(before, "من", "علي")
                && page.isAny(before - 1, "قريب", "قريبه", "مقرب", "مقربه", "مقربين", "مطلع", "مطلعه", "مطلعين");
    }

    private boolean isHead(int t) {
        Sense sense = names.at(t) != null ? null : Concept.HEAD.sense(page, t);
        return sense != null && !sense.has(DEFINITE | PRONOUN | ACCUSATIVE);
    }

    /** {@code حوار مع صحيفة}, {@code لقاء له مع قناة}, {@code مقابلة تلفزيونية}. */
    boolean isInterview(int from) {
        for (int t = from; t < from + SAID && page.tokens().isWord(t); t++) {
            NameMention name = names.at(t);
            if (Concept.MEDIA.at(page, t) || name != null && "JRN".equals(name.sector())) {
                return true;
            }
            if (!page.isAny(t, INTERVIEW)) {
                return false;
            }
        }
        return false;
    }

    /** {@code أمرنا الله}, {@code يدعو الإسلام إلى}, {@code الدعوة إلى الله}, {@code الله تعالى قد توعد}. */
    private boolean isDivine(Hit hit) {
        int next = page.isAny(hit.to(), "الي", "من") ? hit.to() + 1 : hit.to();
        int before = hit.from() - 1;
        while (page.isAny(before, "قد", "تعالي", "سبحانه", "وتعالي", "عز", "وجل", "جل", "وعلا")) {
            before--;
        }
        return isDivine(next) || hit.has(VERB) && page.mark(before) == 0 && isDivine(before);
    }

    private boolean isDivine(int t) {
        return names.at(t) == null
                && (Concept.DIVINE.at(page, t) || page.is(t, "والله"))
                && !page.isAny(t - 1, "عبد", "حزب", "رسول", "كتاب", "رجال", "علماء");
    }
}
