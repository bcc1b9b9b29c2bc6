package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Concept;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;

/** What could be done, is still wanted or is only left unsaid, where nothing has been done: {@code القدرة على القصف}. Places are tokens. */
final class Possibilities {
    private static final Wordlist WANTED = Wordlist.of(Possibilities.class, "wanted");
    private static final int FAR = 12;
    private static final int NEAR = 4;

    private final Page page;

    Possibilities(Page page) {
        this.page = page;
    }

    /** Whether a trigger tells no more than that. */
    boolean isNoMore(Hit hit, Trigger trigger) {
        return isReticent(hit, trigger)
                || isBearing(hit, trigger)
                || !hit.has(VERB) && (isFaculty(hit.from()) || isSought(hit, trigger) || isLacking(hit));
    }

    /** {@code احتجزوهم دون تهمة}: what somebody did without, unless it was prevented ({@code حال دون}), or no day passes without it. */
    private boolean isLacking(Hit hit) {
        int noun = hit.from();
        int before = page.isAny(noun - 1, "اي", "ايه", "توجيه", "وقوع", "اجراء", "فرض") ? noun - 2 : noun - 1;
        boolean without = page.isAny(before, "دون", "بدون", "بلا");
        boolean prevents =
                page.isAny(before - 1, "حال", "وحال", "حالت", "حالوا", "يحول", "تحول", "للحيلوله", "الحيلوله");
        boolean daily = page.isAny(before - 1, "يوم", "واحد", "اسبوع", "شهر");
        return without && !prevents && !daily && !hit.has(DEFINITE);
    }

    /** {@code يتحمل الجيش المسؤولية}, {@code تحمل لندن موسكو المسؤولية}: who is said to answer for something owns up to nothing. */
    boolean isBearing(Hit hit, Trigger trigger) {
        boolean bears = trigger.lemma().startsWith("تحمل مسؤولية") && hit.has(VERB) && !hit.has(FIRST_PERSON | FUTURE);
        boolean own = page.isAny(hit.from() - 1, "انه", "انها", "انهم", "بانه", "بانها", "بانهم");
        return bears && !own && (hit.has(PRESENT) || page.isAny(hit.from(), "تحمل", "وتحمل"));
    }

    /** {@code رفض المتحدث التعليق}: whether somebody only declines to say something. */
    boolean isReticent(Hit hit, Trigger trigger) {
        boolean refuses = trigger.lemma().startsWith("رفض") || trigger.lemma().startsWith("امتنع");
        return refuses && isReticence(hit.to());
    }

    /** {@code رفض المتحدث التعليق}, {@code رافضا كشف هويته}, {@code رفضت الشرطة، التي تحقق في القضية، التعليق}. */
    private boolean isReticence(int from) {
        boolean aside = false;
        for (int t = from; t < Math.min(page.size(), from + FAR); t++) {
            aside |= page.is(t, Particle.Kind.RELATIVE) || page.is(t + 1, Particle.Kind.RELATIVE);
            if (page.mark(t) != 0 && !(page.mark(t) == '،' && aside) || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return false;
            }
            boolean near = t < from + NEAR || page.isDefinite(t);
            if (near
                    && Concept.RETICENCE.at(page, t)
                    && !Concept.RETICENCE.sense(page, t).has(BA | LI | KA | CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /** {@code قادر على ضرب}, {@code قدرة الجيش على استعادة}, {@code كيفية نزع}, {@code من حق الموظف رفض}. */
    private boolean isFaculty(int noun) {
        int before = noun - 1;
        if (page.isAny(before, "علي", "في")) {
            return Concept.FACULTY.at(page, before - 1)
                    || page.is(before, "علي") && Concept.FACULTY.at(page, before - 2)
                    || page.is(before, "في") && page.isAny(before - 1, "الحق", "حق", "حقه", "حقها", "حقهم");
        }
        return page.isAny(before, "كيفيه", "وكيفيه")
                || page.is(before - 2, "من") && page.is(before - 1, "حق")
                || page.isAny(before - 1, "يحق", "ويحق");
    }

    /** {@code الحصول على موافقة}, {@code تتعين الموافقة}, {@code للموافقة عليه}: assent that is not told to have been given. */
    private boolean isSought(Hit hit, Trigger trigger) {
        boolean assent = switch (trigger.type()) {
            case AGREE, SUPPORT, CONCEDE -> hit.length() == 1;
            default -> false;
        };
        int before = page.isAny(hit.from() - 1, "علي", "الي") ? hit.from() - 2 : hit.from() - 1;
        boolean must = page.is(before, "من") && page.is(before - 1, "بد");
        boolean wanted = page.isAny(before, WANTED) || hit.has(LI) && page.isAny(hit.to(), "عليه", "عليها", "عليهما");
        return assent
                && (must || wanted || Concept.SOUGHT.at(page, before) && !page.is(before, Particle.Kind.RELATIVE));
    }
}
