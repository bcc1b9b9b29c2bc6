package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.stream.IntStream;
import org.isnad.event.lexicon.Concept;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.number.Numbers;
import org.isnad.reading.Entity;

/**
 * What single words of many senses mean by the words beside them: {@code اتفاق السلام} stands, {@code اتفاق على الهدنة} is made.
 * Places are tokens.
 */
final class Meanings {
    private static final Wordlist HOLD = Wordlist.of(Meanings.class, "hold");
    private static final Wordlist WHAT = Wordlist.of(Meanings.class, "what");
    /** What stands before a checkpoint, which in Egypt is called like an ambush: {@code استهدف كمين}. */
    private static final Wordlist STRUCK = Wordlist.of(Meanings.class, "struck");

    private static final int NEAR = 5;

    private final Page page;
    private final Names names;
    /** Whether the article is about parcels; null until it is asked. */
    private Boolean parcels;

    Meanings(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether a trigger, most of one word, means something else where it stands. */
    boolean isOther(Hit hit, Trigger trigger) {
        if (trigger.lemma().equals("استخدم الفيتو") && !hit.has(VERB)) {
            return isRight(hit.from());
        }
        if (trigger.lemma().equals("قضى على")) {
            return !areCounted(hit.to());
        }
        if (hit.length() > 1) {
            return trigger.lemma().equals("اتفاق تهدئة") && page.isAny(hit.from() - 1, HOLD);
        }
        return isCounted(hit)
                || trigger.isImpersonal() && isWhatShould(hit.from())
                || hit.has(ACCUSATIVE) && isElative(hit.from())
                || (hit.has(VERB) ? isOtherVerb(hit, trigger) : isOtherNoun(hit, trigger));
    }

    private boolean isOtherVerb(Hit hit, Trigger trigger) {
        return switch (trigger.lemma()) {
            case "أمر" -> hit.has(PAST) && !hit.has(PRONOUN) && isMatter(hit.from());
            case "استهدف" -> isAim(hit);
            case "انقلب على" -> !hit.has(PLURAL) && !isAgainst(hit.to());
            case "أوقف" -> isSuspending(hit.to());
            case "قاطع" -> isCrossing(hit.from());
            case "سخر من" -> isHarnessing(hit.to());
            case "دعا إلى" -> page.word(hit.from()).folded().endsWith("دعونا") && isOurs(hit.to());
            default -> false;
        };
    }

    /** {@code أوقفته عن العمل}: who may not work is not arrested. */
    private boolean isSuspending(int from) {
        for (int t = from; t < from + NEAR && page.tokens().isWord(t) && page.mark(t) == 0; t++) {
            if (page.is(t, "عن")) {
                return page.isAny(t + 1, "العمل", "عمله", "عملها", "عملهم", "مهامه", "مهامها", "مهامهم");
            }
        }
        return false;
    }

    /** {@code سخر موارده}: to put to use, where nobody is mocked. */
    private boolean isHarnessing(int from) {
        for (int t = from; t < from + 2 * NEAR && page.mark(t) != '.' && t < page.size(); t++) {
            if (page.is(t, "من") && !page.is(t + 1, "اجل") || page.isAny(t, "منه", "منها", "منهم")) {
                return false;
            }
        }
        return true;
    }

    /** {@code انقلب الجيش على الرئيس}: against somebody, where boats and tables turn over by themselves. */
    private boolean isAgainst(int from) {
        boolean against = false;
        for (int t = from; t < from + NEAR && page.mark(t) == 0 && !against; t++) {
            against = page.isAny(t, "علي", "عليه", "عليها", "عليهم", "ضد", "ضده");
        }
        return against && !page.isAny(from, "راسا", "تماما");
    }

    /** {@code دعونا نأمل}: "let us" do something. */
    private boolean isOurs(int t) {
        return page.word(t).folded().startsWith("ن") || page.isAny(t, "لا", "من");
    }

    /** {@code عند تقاطع الشارع}: where roads meet, unless somebody stands before it who boycotts. */
    private boolean isCrossing(int t) {
        return page.is(t, "تقاطع")
                && !page.isDefinite(t - 1)
                && names.at(t - 1) == null
                && page.tokens().isWord(t - 1)
                && !page.is(t - 1, Particle.Kind.COMPLEMENTIZER);
    }

    private boolean isOtherNoun(Hit hit, Trigger trigger) {
        return switch (trigger.lemma()) {
            case "استهدف" -> isAim(hit);
            case "نصب كمين" -> page.isAny(hit.from() - 1, STRUCK);
            case "تهديد" -> isDanger(hit);
            case "طرد" -> isAboutParcels();
            case "تهدئة" -> isOfSomething(hit);
            case "عنف" -> !isOutbreak(hit.from());
            case "اعتبر انتهاكا" -> isCommitted(hit);
            case "اتفاق" -> !hit.has(DEFINITE | PRONOUN) && isStanding(hit.from());
            case "تحقيق" -> hit.has(PRONOUN) && !page.isAny(hit.to(), "في", "حول", "بشان") && !isAdjective(hit.to());
            case "عقوبات" -> page.is(hit.from(), "العقوبات") && Concept.REGIME.at(page, hit.from() - 1);
            default -> false;
        };
    }

    private boolean isAboutParcels() {
        if (parcels == null) {
            parcels = IntStream.range(0, page.size()).anyMatch(t -> page.isAny(t, "طرود", "الطرود", "طردين"));
        }
        return parcels;
    }

    /** {@code القضاء على ثلاثة مسلحين}: whether people are counted from a token on. */
    private boolean areCounted(int t) {
        int end = t;
        while (end < t + NEAR && Numbers.isPart(page, end)) {
            end++;
        }
        return end > t && page.hit(end, Side.class) != null;
    }

    /** {@code 911 طالبا}, {@code ألف لغم}: people or things that are counted. */
    private boolean isCounted(Hit hit) {
        return Concept.COUNTED.at(page, hit.from()) && Numbers.isPart(page, hit.from() - 1);
    }

    /** {@code كما يجب}, {@code كان ينبغي أن}: what should be done, or should have been, is demanded of nobody. */
    private boolean isWhatShould(int t) {
        return page.is(t - 1, Particle.Kind.RELATIVE) || page.isAny(t - 1, WHAT);
    }

    /** {@code الأكثر قمعا}: by what somebody goes beyond others. */
    private boolean isElative(int t) {
        String before = page.words(t - 1, t - 1);
        return before.endsWith("أكثر") || before.endsWith("أقل") || before.endsWith("أشد");
    }

    /** {@code وهو أمر وارد}: a matter, and what kind of matter. */
    private boolean isMatter(int t) {
        if (page.word(t).folded().endsWith("مرا")) {
            return true;
        }
        int next = t + 1;
        if (!page.tokens().isWord(next) || page.mark(next) != 0) {
            return page.isAny(t - 1, "هو", "وهو", "هذا");
        }
        boolean somebody = page.isDefinite(next)
                || names.at(next) != null
                || page.hit(next, Side.class) != null
                || page.hit(next, Title.class) != null
                || page.word(next).sense(Nationality.class) != null;
        String folded = page.word(next).folded();
        boolean asked = folded.startsWith("ب") || folded.startsWith("ل") || page.is(next, Particle.Kind.PREPOSITION);
        Sense common = page.word(next).sense(Common.class);
        boolean noun = common != null && common.lexeme() == Common.NOUN;
        return !somebody && !asked && !noun && !page.is(next, Particle.Kind.COMPLEMENTIZER);
    }

    private boolean isAdjective(int t) {
        return page.word(t).isAdjective();
    }

    /** {@code تستهدف الخطة تطوير}: what a plan aims at, or what somebody wants to do. */
    private boolean isAim(Hit hit) {
        int next = hit.to();
        if (page.mark(next) != 0) {
            return isProgramme(hit.from() - 1);
        }
        boolean doing = !hit.has(PRONOUN) && (isDoing(next) || hit.has(VERB) && isDoneAfter(next));
        return doing || hit.has(VERB) && (isProgramme(next) || isProgramme(hit.from() - 1));
    }

    /** {@code تستهدف الوزارة زيادة}: whether the subject stands between. */
    private boolean isDoneAfter(int subject) {
        for (int t = subject + 1; t < subject + NEAR && page.tokens().isWord(t); t++) {
            if (isDoing(t) && !page.isDefinite(t)) {
                return page.isDefinite(t - 1) || names.at(t - 1) != null;
            }
        }
        return false;
    }

    private boolean isProgramme(int t) {
        int noun = page.is(t, Particle.Kind.RELATIVE) ? t - 1 : t;
        return names.at(noun) == null && Concept.PROGRAMME.at(page, noun);
    }

    /** {@code تطوير}: a verbal noun that is no body of men. */
    private boolean isDoing(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null
                && common.has(MASDAR)
                && !common.has(CONJUNCTION | PREPOSITION | PLURAL)
                && names.at(t) == null
                && page.hit(t, Side.class) == null;
    }

    /** {@code تهدئة الأوضاع}: calming somebody or something down, where {@code التهدئة بين} is a truce. */
    private boolean isOfSomething(Hit hit) {
        int next = hit.to();
        boolean owned = page.isDefinite(next) || page.word(next).folded().endsWith("ه") || page.isDefinite(next + 1);
        return !hit.has(DEFINITE)
                && page.mark(next) == 0
                && (hit.has(PRONOUN) || owned && names.at(next) == null && !page.is(next, Particle.Kind.PREPOSITION));
    }

    /** {@code التهديد النووي}, {@code تهديد الملاحة}: a danger, unless it is said which country is threatened or with what. */
    private boolean isDanger(Hit hit) {
        int t = hit.from();
        String folded = page.word(t).folded();
        boolean many = folded.contains("تهديدات");
        NameMention next = names.at(hit.to());
        boolean country = next != null && next.type() == Entity.Type.LOC;
        boolean told = country || Concept.MESSAGE.at(page, t - 1) || page.is(hit.to(), "من");
        boolean definite = hit.has(DEFINITE)
                && !page.is(t - 1, Particle.Kind.DEMONSTRATIVE)
                && page.word(hit.to()).sense(Nationality.class) == null;
        return !told && (!many || definite) && !saysWith(hit.to());
    }

    /** {@code تهديد واشنطن بفرض عقوبات}. */
    private boolean saysWith(int from) {
        for (int t = from; t < from + NEAR && page.tokens().isWord(t) && page.mark(t) == 0; t++) {
            if (names.at(t) == null && page.word(t).folded().startsWith("ب") && !page.is(t, "بين")) {
                return true;
            }
        }
        return false;
    }

    /** {@code تملك حق النقض}: the right of veto, which nobody uses here. */
    private boolean isRight(int t) {
        for (int i = t - 1; i > t - NEAR; i--) {
            if (page.isAny(i, "تملك", "يملك", "تمتلك", "يمتلك", "تتمتع", "يتمتع")) {
                return true;
            }
        }
        return false;
    }

    /** {@code تصاعد العنف}, {@code العنف في غزة}: violence told of a place or a side, or as it goes on. */
    private boolean isOutbreak(int t) {
        if (Concept.DOMESTIC.at(page, t + 1)) {
            return false;
        }
        int before = page.is(t - 1, "من") ? t - 2 : t - 1;
        if (Concept.SURGE.at(page, before) || page.isVerb(t + 1) || page.isAny(t + 1, "ضد", "بين", "الذي")) {
            return true;
        }
        for (int i = t + 1; i < t + NEAR && page.tokens().isWord(i) && page.mark(i) == 0; i++) {
            NameMention name = names.at(i);
            if (name != null && name.type() != Entity.Type.PER || page.word(i).sense(Nationality.class) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code انتهاكات الجيش}, {@code الانتهاكات}: what somebody commits, where {@code هذا انتهاك للقانون} accuses him. */
    private boolean isCommitted(Hit hit) {
        int next = hit.to();
        boolean owned = names.at(next) != null || page.isDefinite(next);
        return hit.has(DEFINITE | PRONOUN)
                || owned && page.mark(next) == 0 && !page.word(next).folded().startsWith("لل");
    }

    /** {@code اتفاق السلام}, {@code اتفاق إيران}: one known by its matter or place, unless it is told who agrees on what. */
    private boolean isStanding(int t) {
        int next = t + 1;
        boolean owned = page.isDefinite(next) || names.at(next) != null;
        for (int i = next; owned && i < next + NEAR && page.tokens().isWord(i) && page.mark(i) == 0; i++) {
            owned = !page.isAny(i, "علي", "مع", "بين", "يقضي");
        }
        return owned;
    }
}
