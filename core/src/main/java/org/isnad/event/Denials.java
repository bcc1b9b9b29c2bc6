package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/** Whether it is told that something did not happen. Places are tokens. */
final class Denials {
    private static final int NEAR = 4;
    private static final int CLAUSE = 8;
    private static final int REPORTED = 10;
    /** Reports and charges, which somebody denies with what they tell. */
    private static final Wordlist REPORTS = Wordlist.of(Denials.class, "reports");

    /** Verbs of getting to something or setting about it, as they stand behind "not". */
    private static final Wordlist UNDERTAKEN = Wordlist.of(Denials.class, "undertaken");

    private final Page page;
    private final Voices voices;

    Denials(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    /**
     * Whether a happening is denied as such, be it an act of speech or not.
     *
     * @param before the one told before it in its sentence, or null
     */
    boolean isDenied(Happening happening, Happening before) {
        Hit hit = happening.hit;
        if (isExcepted(hit)) {
            return false;
        }
        if (isOnlyReported(happening, before)) {
            return true;
        }
        return hit.has(VERB)
                ? isNegated(hit.from() - 1)
                        || page.isAny(hit.from() - 1, "يوجد", "توجد") && isAbsent(hit.from())
                        || isNotBeen(hit.from(), happening, before)
                        || isAllDenied(happening, before)
                : isAbsent(hit.from())
                        || !Statuses.isSpeech(happening.type())
                                && (isRefuted(happening, before) || isNotUndertaken(happening));
    }

    /** {@code نفى صحة الأنباء عن قصف}, {@code تنفي مزاعم بأن قواتها قصفت}: what a report that is denied tells first. */
    private boolean isOnlyReported(Happening happening, Happening before) {
        int told = happening.hit.from();
        for (int t = told - 1; t >= Math.max(happening.from, told - REPORTED) && page.mark(t) != '.'; t--) {
            if (page.isAny(t, REPORTS)) {
                Statement around = voices.around(t);
                boolean denied = around != null && around.act() == Act.DENY;
                return denied && (before == null || before.hit.from() <= t);
            }
        }
        return false;
    }

    /** {@code لم تتمكن القوات من دخول البلدة}, {@code لا ينوي زيارة موسكو}: what somebody does not get to or set about. */
    private boolean isNotUndertaken(Happening happening) {
        int verb = happening.governor;
        return verb > 0
                && isNegated(verb - 1)
                && page.isAny(verb, UNDERTAKEN)
                && (!happening.isPointing(page) || isGotTo(happening.hit))
                && !(happening.hit.from() == verb + 1 && page.isAny(verb, "ينجح", "تنجح"))
                && !page.isAny(happening.hit.from() - 1, "وقف", "انهاء", "بعد", "قبل", "خلال");
    }

    /** {@code لم يتمكن من السيطرة على}: though with the article, it is what somebody does not get to. */
    private boolean isGotTo(Hit noun) {
        return page.is(noun.from() - 1, "من") && page.is(noun.to(), Particle.Kind.PREPOSITION);
    }

    /** {@code نفى الوزير قصف المستشفى}, {@code نفى أن قواته قصفت}: what the words of a denial tell first. */
    private boolean isAllDenied(Happening happening, Happening before) {
        int first = happening.hit.from();
        Statement around = voices.around(first);
        return around != null
                && around.act() == Act.DENY
                && around.cue().get(0).begin() < around.content().get(0).begin()
                && first - voices.start(first, happening.from) < NEAR
                && (before == null || !voices.same(before.hit.from(), first));
    }

    /** {@code نفى أن تكون الطائرات قد قصفت}, {@code لم تكن تستهدف}. */
    private boolean isNotBeen(int verb, Happening happening, Happening before) {
        if (page.is(verb - 1, Particle.Kind.BE) && page.is(verb - 2, "لم")) {
            return true;
        }
        Statement around = voices.around(verb);
        if (around == null || around.act() != Act.DENY || before != null && voices.same(before.hit.from(), verb)) {
            return false;
        }
        int start = voices.start(verb, happening.from);
        return verb - start < CLAUSE && page.isAny(start, "يكون", "تكون", "يكونوا");
    }

    /** {@code إذا لم تنسحب}, {@code ما لم تطلق}: whether it is a condition that it does not happen. */
    boolean isUnless(Happening happening) {
        boolean passed = !happening.hit.has(VERB) && page.isAny(happening.hit.from() - 1, "يتم", "تتم");
        int negation = happening.hit.from() - (passed ? 2 : 1);
        return (happening.hit.has(VERB) || passed)
                && page.is(negation, Particle.Kind.NEGATION)
                && (page.isAny(negation - 1, "اذا", "واذا") || page.is(negation, "لم") && page.is(negation - 1, "ما"));
    }

    /** {@code لا يستهدف سوى المسلحين}: denied of all but those on whom it falls, but not {@code لن ينسحب إلا إذا}. */
    private boolean isExcepted(Hit hit) {
        boolean told = hit.has(VERB) && !page.is(hit.from() - 1, "لن");
        for (int t = hit.to(); told && t < Math.min(page.size() - 1, hit.to() + NEAR) && page.mark(t) == 0; t++) {
            if (page.isAny(t, "سوي", "الا")) {
                return !page.isAny(t + 1, "اذا", "ان", "انه", "انها", "بعد", "عند", "في", "حين", "بشرط");
            }
        }
        return false;
    }

    /** {@code انتهاكات غير قانونية وتعذيب}: whether "not" belongs to an adjective, but {@code غير قابل للتفاوض}. */
    static boolean isQuality(Page page, Hit hit, int not) {
        boolean open = hit.from() == not + 2 && hit.has(VERB)
                || !page.words(not + 2, not + 2).startsWith("ل");
        return open && hit.from() - not > 1;
    }

    private boolean isNegated(int t) {
        return page.is(t, Particle.Kind.NEGATION) && !page.isAny(t, "عدم", "غير", "دون", "بدون")
                || page.isAny(t, "يتم", "تتم") && page.is(t - 1, Particle.Kind.NEGATION);
    }

    /** {@code لا يوجد تواصل}, {@code لم تكن هناك غارات}, {@code ليس قتل المصلين}, {@code لم يتم التوصل إلى اتفاق}. */
    private boolean isAbsent(int noun) {
        boolean passed = page.isAny(noun - 1, "يتم", "تتم") && page.is(noun - 2, Particle.Kind.NEGATION);
        if (passed || isTooLate(noun) || page.isAny(noun - 1, "ليس", "وليس", "ليست", "وليست")) {
            return true;
        }
        for (int t = noun - 1; t > 0 && t >= noun - NEAR && page.mark(t) == 0; t--) {
            boolean there = page.isAny(t, "هناك", "ثمه");
            if (there || page.isAny(t, "يوجد", "توجد", "يجر", "تجر", "يحدث", "تحدث", "تسجل", "يسجل")) {
                return page.is(t - 1, Particle.Kind.NEGATION)
                        || there && page.isAny(t - 1, "تكن", "يكن") && page.is(t - 2, Particle.Kind.NEGATION);
            }
        }
        return false;
    }

    /** {@code قبل أن تتمكن الشرطة من اعتقاله}: what nobody had the time to do. */
    private boolean isTooLate(int noun) {
        for (int t = noun - 2; page.is(noun - 1, "من") && t > 1 && t >= noun - NEAR && page.mark(t) == 0; t--) {
            if (page.isAny(t, "يتمكن", "تتمكن", "يتمكنوا")) {
                return page.is(t - 1, "ان") && page.isAny(t - 2, "قبل", "وقبل");
            }
        }
        return false;
    }

    /** {@code نفى الجيش استهداف المدنيين}: what somebody denies first, not {@code نفى أن يكون اعتقاله بسبب}. */
    private boolean isRefuted(Happening happening, Happening before) {
        int noun = happening.hit.from();
        Statement around = voices.around(noun);
        return around != null
                && around.act() == Act.DENY
                && noun - voices.start(noun, happening.from) < NEAR
                && !page.isAny(noun - 1, "يكون", "تكون")
                && (before == null || !voices.same(before.hit.from(), noun));
    }
}
