package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Nature;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/**
 * Where the words of a trigger tell no event: as a figure of speech, a force of nature, or the description of somebody or of
 * what stands. Places are tokens.
 */
final class OtherSenses {
    private static final Wordlist NAMED = Wordlist.of(OtherSenses.class, "named");
    private static final Wordlist BECOME = Wordlist.of(OtherSenses.class, "become");
    private static final Wordlist ATTAINED = Wordlist.of(OtherSenses.class, "attained");
    private static final Wordlist HELD = Wordlist.of(OtherSenses.class, "held");
    private static final int NEAR = 7;
    private static final int OBJECT = 3;
    private static final int TRUCE = 5;

    private final Page page;
    private final Names names;
    private final NounPlaces nounPlaces;
    private final Courses courses;
    private final Drones drones;
    private final Meanings meanings;
    private final OtherKinds otherKinds;
    private final Possibilities possibilities;
    private final Gatherings gatherings;

    OtherSenses(Page page, Names names, NounPlaces nounPlaces) {
        this.page = page;
        this.names = names;
        this.nounPlaces = nounPlaces;
        drones = new Drones(page);
        courses = new Courses(page, names, drones);
        meanings = new Meanings(page, names);
        otherKinds = new OtherKinds(page, names, drones);
        possibilities = new Possibilities(page);
        gatherings = new Gatherings(page);
    }

    /** Whether a trigger tells no event where it stands. */
    boolean applyTo(Hit hit) {
        Trigger trigger = Trigger.of(hit);
        boolean describes = isDescription(hit, trigger) || isAttaining(hit, trigger) || isStanding(hit, trigger);
        return isAttribute(hit)
                || isTruce(hit, trigger)
                || isTag(hit)
                || isName(hit)
                || courses.isCourse(hit)
                || drones.isMarch(hit, hit.to() - 1)
                || courses.isTraffic(hit)
                || meanings.isOther(hit, trigger)
                || otherKinds.showNone(hit, trigger)
                || possibilities.isNoMore(hit, trigger)
                || isFigure(hit)
                || isHeldOrNature(hit)
                || gatherings.isFestive(hit)
                || trigger.isVerdict() && !Verdicts.isSaid(page, hit)
                || !trigger.isGain() && (describes || trigger.isGoverned() && !nounPlaces.isSetGoing(hit.from(), true));
    }

    /** {@code يسيطر الحوثيون على}, {@code أودت الفيضانات بحياة}: ground held rather than taken, or no deed of anybody's. */
    boolean isHeldOrNature(Hit hit) {
        Trigger trigger = Trigger.of(hit);
        return trigger.isGain() && !isTaking(hit)
                || trigger.type() == Type.ASSAULT && isOfNature(hit)
                || isWordOfNature(hit)
                || isPublished(hit);
    }

    /** {@code رفض طلبات الصحيفة التعليق}, {@code يمنع القانون الموظف من}, {@code أفرجت الوزارة عن وثائق}. */
    boolean isNoneParted(Hit hit, int end) {
        Trigger trigger = Trigger.of(hit);
        return possibilities.isReticent(hit, trigger)
                || possibilities.isBearing(hit, trigger)
                || otherKinds.isLaidDown(hit, trigger.type())
                || otherKinds.isOnPaper(hit, end)
                || drones.isMarch(hit, end - 1)
                || isOfAttempt(hit, end)
                || gatherings.isFestive(hit)
                || courses.isTraffic(hit);
    }

    /** {@code عملية أطلق عليها اسم "غضب الفرات"}: what something told before is called. */
    private boolean isName(Hit hit) {
        int before = hit.from() - 1;
        int last = before > 0 && page.quotations().isOpening(before) ? before - 1 : before;
        return !hit.has(VERB | CONJUNCTION) && page.isAny(last, NAMED);
    }

    /** {@code أحبطت محاولة تنفيذ هجوم}: what is foiled is the attempt, of what it was is told behind it. */
    private boolean isOfAttempt(Hit hit, int end) {
        for (int t = hit.to(); Trigger.of(hit).isFending() && t < end - 1; t++) {
            if (page.isAny(t, "محاوله", "محاولات", "محاولتي", "محاولتين")) {
                return true;
            }
        }
        return false;
    }

    /** {@code وقف هش لإطلاق النار}: shooting that is to end. */
    private boolean isTruce(Hit hit, Trigger trigger) {
        int shooting = page.is(hit.from() - 1, "لاطلاق") ? hit.from() - 1 : hit.from();
        if (trigger.type() != Type.ASSAULT || !page.is(shooting, "لاطلاق")) {
            return false;
        }
        int t = shooting - 1;
        while (t > shooting - TRUCE && page.mark(t) == 0 && !page.isVerb(t) && !isEnding(t)) {
            t--;
        }
        return isEnding(t);
    }

    private boolean isEnding(int t) {
        return page.isAny(t, "وقف", "وقفا", "ووقف", "ووقفا", "لوقف", "بوقف", "الوقف");
    }

    /** {@code نشر الجيش صورا}, {@code الفيديو الذي نشرته الشرطة}. */
    private boolean isPublished(Hit hit) {
        Trigger trigger = Trigger.of(hit);
        if (trigger.type() != Type.MOBILIZE || !trigger.lemma().startsWith("نشر")) {
            return false;
        }
        int from = page.is(hit.from() - 1, Particle.Kind.RELATIVE) ? hit.from() - OBJECT : hit.to();
        int stop = Math.min(page.size(), hit.to() + NEAR);
        for (int t = Math.max(0, from); t < stop && (t < hit.to() || page.mark(t) != '.'); t++) {
            Hit nature = page.hit(t, Nature.class);
            if (nature != null && nature.sense().lexeme() == Nature.PUBLISHED) {
                return true;
            }
        }
        return false;
    }

    /** {@code الغوطة المحاصرة}: whether a noun with the article describes the place, or those with the article, named before it. */
    private boolean isAttribute(Hit hit) {
        int t = hit.from();
        if (hit.has(VERB) || t == 0 || page.mark(t) != 0 || !page.words(t, t).endsWith("ة")) {
            return false;
        }
        NameMention place = names.at(t - 1);
        Type type = Trigger.of(hit).type();
        boolean force = type == Type.ASSAULT || type == Type.COERCE;
        return place != null
                ? place.type() == Entity.Type.LOC && page.words(t, t).startsWith("ال")
                : force && page.words(t, t).startsWith("الم") && page.isDefinite(t - 1);
    }

    /** {@code سيطر على}, {@code منذ سيطرة}, where {@code الخاضعة لسيطرة} and {@code مناطق سيطرتها} only tell who holds ground. */
    private boolean isTaking(Hit hit) {
        int t = hit.from();
        if (hit.has(VERB)) {
            return (!hit.has(PRESENT) || isNew(t)) && !page.is(t - 1, Particle.Kind.RELATIVE);
        }
        boolean held = page.isAny(t - 1, HELD) || hit.has(LI) && !hit.has(DEFINITE);
        return !held && (nounPlaces.isSetGoing(t, false) || page.isAny(t - 1, "منذ", "بعد", "عقب", "اثر", "غداه"));
    }

    /** {@code باتت تسيطر}: a state that has come about. */
    private boolean isNew(int t) {
        return page.isAny(t - 1, BECOME);
    }

    /** {@code قوات تدعمها إيران}, {@code الأسرى الذين تحتجزهم}, {@code القوات التي تقاتل الحوثيين}: what only describes them. */
    private boolean isDescription(Hit hit, Trigger trigger) {
        boolean relative = page.is(hit.from() - 1, Particle.Kind.RELATIVE);
        boolean help = trigger.type() == Type.AID && (relative || hit.has(PRONOUN))
                || trigger.type() == Type.COERCE && relative && hit.has(PRONOUN);
        boolean fight = relative
                && trigger.strength() < 2
                && (trigger.type() == Type.ASSAULT || trigger.type() == Type.MOBILIZE);
        return (help || fight) && hit.has(VERB) && hit.has(PRESENT) && !hit.has(FUTURE);
    }

    /** {@code #الكويت_تمنع_الصحيفة}: a word within a hashtag. */
    private boolean isTag(Hit hit) {
        return page.tokens().isInHashtag(hit.from());
    }

    /** {@code الاتفاق النووي}, {@code الدعوة}: an agreement that stands, a mission, where nothing is agreed on or called for. */
    private boolean isStanding(Hit hit, Trigger trigger) {
        int t = hit.from();
        if (hit.has(VERB) && trigger.lemma().startsWith("دعا")) {
            return isPrayer(t);
        }
        boolean by = trigger.type() == Type.AGREE && hit.has(DEFINITE) && hit.has(BA) && !page.is(t + 1, "مع");
        if (hit.has(VERB) || hit.length() > 1 || !page.isDefinite(t) && !by) {
            return false;
        }
        return switch (trigger.type()) {
            case AGREE ->
                trigger.isMutual() && !page.isAny(t - 1, "تم", "وتم", "يتم", "جري", "يجري") && !page.is(t + 1, "علي");
            case REQUEST ->
                trigger.lemma().startsWith("دعا")
                        && !page.is(t + 1, "الي")
                        && !page.words(t + 1, t + 1).startsWith("ل");
            default -> false;
        };
    }

    /** {@code دعت الوزارة الله أن}: whether God is called on. */
    private boolean isPrayer(int verb) {
        for (int t = verb + 1; t < verb + NEAR && page.mark(t) == 0; t++) {
            if (page.isAny(t, "الله", "المولي", "الباري") && names.at(t) == null) {
                return !page.isAny(t - 1, "عبد", "حزب", "بيوت", "بيت", "رسول");
            }
        }
        return false;
    }

    /** {@code تحقيق الاستقرار} and {@code حققها في} are to reach it, {@code التحقيق في} to look into it. */
    private boolean isAttaining(Hit hit, Trigger trigger) {
        if (!"investigate".equals(trigger.mode())) {
            return false;
        }
        if (hit.has(VERB) && trigger.lemma().startsWith("حقق")) {
            String verb = page.word(hit.from()).folded();
            boolean reached = verb.endsWith("ه") || verb.endsWith("ها") || verb.endsWith("هم");
            return reached || hit.has(PRONOUN) && isAttained(hit.to(), NEAR);
        }
        if (hit.length() > 1 || !page.word(hit.from()).folded().endsWith("تحقيق")) {
            return false;
        }
        int next = "\"«“".indexOf(page.mark(hit.to())) >= 0 ? hit.to() + 1 : hit.to();
        if (isAttained(next + 1, OBJECT)) {
            return true;
        }
        return !page.isDefinite(hit.from())
                && page.tokens().isWord(next)
                && !page.is(next, Particle.Kind.PREPOSITION)
                && names.at(next) == null
                && page.hit(next, Side.class) == null
                && (page.isDefinite(next)
                        || page.word(next).sense(Common.class) == null
                        || page.word(next).sense(Common.class).lexeme() != Common.ADJECTIVE);
    }

    /** {@code تحقيق القوات تقدما}, {@code تحقيق القوات الموالية انتصارات}: what is reached stands after who reaches it. */
    private boolean isAttained(int from, int most) {
        boolean attained = false;
        for (int t = from; t < from + most && !attained && page.mark(t) == 0; t++) {
            attained = page.isAny(t, ATTAINED);
        }
        return attained;
    }

    /** {@code انقلبت حافلة}: more words than the trigger's, of an accident or the like. */
    private boolean isWordOfNature(Hit hit) {
        Hit nature = page.hit(hit.from(), Nature.class);
        boolean none = nature != null && nature.sense().lexeme() == Nature.OTHER;
        return nature != null && (nature.length() > hit.length() || none && nature.length() == hit.length());
    }

    /** {@code دمر زلزال}, {@code زلزال قوي ضرب}: no deed of anybody's. */
    private boolean isOfNature(Hit hit) {
        boolean nature = page.mark(hit.to()) == 0 && isForceOfNature(hit.to());
        for (int t = hit.from() - 1; hit.has(VERB) && !nature && t > hit.from() - NEAR && page.mark(t) == 0; t--) {
            nature = isForceOfNature(t);
        }
        return nature;
    }

    private boolean isForceOfNature(int t) {
        Hit nature = page.hit(t, Nature.class);
        return nature != null
                && (nature.sense().lexeme() == Nature.DISASTER || nature.sense().lexeme() == Nature.DISEASE);
    }

    /** {@code شن هجوما لاذعا}: whether a figure of speech stands right before, or goes on from the trigger's last word. */
    private boolean isFigure(Hit hit) {
        Hit around = page.hit(hit.from() - 1, Nature.class);
        Hit last = hit.length() > 1 ? page.hit(hit.to() - 1, Nature.class) : null;
        return around != null && around.length() > 1 && around.sense().lexeme() == Nature.OTHER
                || last != null
                        && last.to() > hit.to()
                        && last.sense().lexeme() == Nature.OTHER
                        && !isDowned(page, Trigger.of(hit), hit.to() - 1);
    }

    /** {@code إسقاط طائرة مسيرة}: whether what is shot down at a token is an aircraft, be it without a pilot. */
    static boolean isDowned(Page page, Trigger trigger, int t) {
        return trigger.type() == Type.ASSAULT && page.isAny(t, "طايره", "طايرات");
    }
}
