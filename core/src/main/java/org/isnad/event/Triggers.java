package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Finds the words of a sentence that tell events. */
final class Triggers {
    private static final int NEAR = 7;

    private final Page page;
    private final Names names;
    private final NounPlaces nounPlaces;
    private final SetPhrases setPhrases;

    Triggers(Page page, Names names, Natures natures) {
        this.page = page;
        this.names = names;
        nounPlaces = new NounPlaces(page, names);
        setPhrases = new SetPhrases(page, names, nounPlaces, natures);
    }

    /** All triggers between these tokens, deaths without a cause too. */
    List<Hit> in(int from, int to) {
        List<Hit> triggers = new ArrayList<>(4);
        int closed = -1;
        int end = -1;
        for (int t = from; t < to; t++) {
            if (t >= closed && t < end) {
                continue;
            }
            Hit hit = at(t);
            if (hit == null || hit.length() == 1) {
                Hit split = setPhrases.at(t, to, hit);
                split = split != hit && isHeldOrNature(split) ? hit : split;
                if (split != null && split != hit) {
                    closed = setPhrases.closing();
                    end = opensAsked(split) ? closed + 1 : end(split);
                }
                hit = split;
            }
            if (hit != null && !isMore(triggers, hit)) {
                triggers.add(hit);
                t = opensAsked(hit) ? t : hit.to() - 1;
            }
        }
        return triggers;
    }

    /** What is asked or promised, named within the set phrase, is told besides. */
    private static boolean opensAsked(Hit hit) {
        Type type = ((Trigger) hit.sense().lexeme()).type();
        return type == Type.REQUEST || type == Type.AGREE;
    }

    /** {@code هجوم بقذائف}: more words for what the last trigger has told, or the same kind of thing within its words. */
    private boolean isMore(List<Hit> triggers, Hit hit) {
        Hit last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
        if (last == null) {
            return false;
        }
        Type type = ((Trigger) hit.sense().lexeme()).type();
        if (isPart(hit)) {
            return triggers.stream().anyMatch(other -> ((Trigger) other.sense().lexeme()).type() == type);
        }
        return type == ((Trigger) last.sense().lexeme()).type()
                        && (hit.from() < end(last) || hit.from() == end(last) && hit.has(BA))
                || triggers.stream().anyMatch(other -> isInner(other, hit));
    }

    /** {@code ترفض رفضا}: a verb and its own verbal noun. */
    private boolean isInner(Hit verb, Hit noun) {
        Trigger told = (Trigger) noun.sense().lexeme();
        Word word = page.word(noun.from());
        for (int i = 0; i < word.senses() && verb.has(VERB) && noun.length() == 1; i++) {
            Sense sense = word.sense(i);
            if (sense.has(MASDAR) && sense.has(ACCUSATIVE) && sense.lexeme() == told) {
                return ((Trigger) verb.sense().lexeme()).lemma().startsWith(told.lemma());
            }
        }
        return false;
    }

    /** {@code تجمعوا للاحتجاج}, {@code شهدت الاحتجاجات هتافات}: what for, and what is cried there. */
    private boolean isPart(Hit hit) {
        return ((Trigger) hit.sense().lexeme()).isCry() || page.isAny(hit.from(), "للاحتجاج", "احتجاجا");
    }

    /** Where the words of a trigger end, the last of which may stand after its subject. */
    int end(Hit hit) {
        return setPhrases.end(hit);
    }

    /** Whether one of these is a blow by which people came to harm. */
    boolean tellMeans(List<Hit> triggers) {
        for (Hit hit : triggers) {
            if (((Trigger) hit.sense().lexeme()).type() == Type.ASSAULT && !isEffect(hit)) {
                return true;
            }
        }
        return false;
    }

    /** A harm, or a verb of hitting, which tells no more where the blow itself is told. */
    boolean isEffect(Hit hit) {
        Hit carrier = hit.has(VERB) ? page.hit(hit.from(), Carrier.class) : null;
        return ((Trigger) hit.sense().lexeme()).isEffect()
                || carrier != null && carrier.has(VERB) && carrier.sense().lexeme() == Carrier.STRIKES;
    }

    /** The strongest of the longest triggers that start here, outside names. */
    private Hit at(int t) {
        if (names.at(t) != null || !page.tokens().isWord(t)) {
            return null;
        }
        Hit best = null;
        for (Hit hit : page.words().phrases(t)) {
            best = hit.has(VERB) && nounPlaces.opens(t) ? best : better(best, hit);
        }
        if (best == null && !page.is(t, Particle.Kind.PREPOSITION)) {
            Word word = page.word(t);
            for (int i = 0; i < word.senses(); i++) {
                if (word.sense(i).lexeme() instanceof Trigger && isMeant(word.sense(i), t)) {
                    best = better(best, new Hit(word.sense(i), t, t + 1));
                }
            }
        }
        return best == null || isAttribute(best) || isOther(best) ? null : best;
    }

    /** {@code الغوطة المحاصرة}: whether a noun with the article describes the place, or those with the article, named before it. */
    private boolean isAttribute(Hit hit) {
        int t = hit.from();
        if (hit.has(VERB) || t == 0 || page.mark(t) != 0 || !page.words(t, t).endsWith("ة")) {
            return false;
        }
        NameMention place = names.at(t - 1);
        Type type = ((Trigger) hit.sense().lexeme()).type();
        boolean force = type == Type.ASSAULT || type == Type.COERCE;
        return place != null
                ? place.type() == Entity.Type.LOC && page.words(t, t).startsWith("ال")
                : force && page.words(t, t).startsWith("الم") && page.isDefinite(t - 1);
    }

    /** Whether a single word may stand in this form where it stands. */
    private boolean isMeant(Sense sense, int t) {
        if (sense.has(VERB) && (sense.has(BA | KA) || nounPlaces.at(t) || page.is(t, "طلب") && !opensClause(t))) {
            return false;
        }
        if (sense.has(PRONOUN) && (isOtherWord(t) || sense.has(VERB) && !takesObject(sense))) {
            return false;
        }
        if (sense.has(FIRST_PERSON) && isPassive(t)) {
            return false;
        }
        boolean jussive = sense.has(PRESENT) && !sense.has(TAKES_PRONOUN | PLURAL);
        return !jussive || sense.has(LI) || page.is(t - 1, Particle.Kind.NEGATION);
    }

    /** Where a verb stands first, so that {@code رفضت الحكومة طلب المحكمة} asks for nothing. */
    private boolean opensClause(int t) {
        return t == page.sentenceFrom(t)
                || page.mark(t - 1) != 0
                || page.isAny(t - 1, "قد", "وقد", "كما")
                || page.is(t - 1, Particle.Kind.RELATIVE)
                || page.is(t - 1, Particle.Kind.COMPLEMENTIZER);
    }

    /** {@code وعودة} is no promise of hers, since it ends in taa marbuta; {@code جندي} is a word of its own. */
    private boolean isOtherWord(int t) {
        if (page.words(t, t).endsWith("ة")) {
            return true;
        }
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            boolean listed =
                    word.sense(i).lexeme() instanceof Common || word.sense(i).lexeme() instanceof Title;
            if (listed && !word.sense(i).has(PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** A figure of speech, a stretch of ground held rather than taken, a word that needs a verb it has not. */
    private boolean isOther(Hit hit) {
        int t = hit.from();
        Trigger trigger = (Trigger) hit.sense().lexeme();
        Hit around = page.hit(t - 1, Nature.class);
        if (around != null && around.length() > 1 && around.sense().lexeme() == Nature.OTHER) {
            return true;
        }
        if (trigger.type() == Type.ASSAULT && isOfNature(hit)) {
            return true;
        }
        if (isWordOfNature(hit)) {
            return true;
        }
        if (hit.length() > 1 && isFigure(hit.to() - 1, hit.to())) {
            return true;
        }
        if (trigger.isGain()) {
            return !isTaking(hit);
        }
        return isHelp(hit, trigger)
                || trigger.isGoverned() && !nounPlaces.isSetGoing(t, true)
                || isAttaining(hit, trigger)
                || isStanding(hit, trigger);
    }

    /** {@code يسيطر الحوثيون على}, {@code أودت الفيضانات بحياة}. */
    private boolean isHeldOrNature(Hit hit) {
        Trigger trigger = (Trigger) hit.sense().lexeme();
        return trigger.isGain() && !isTaking(hit)
                || trigger.type() == Type.ASSAULT && isOfNature(hit)
                || isWordOfNature(hit);
    }

    /** {@code انقلبت حافلة}: more words than the trigger's, of an accident or the like. */
    private boolean isWordOfNature(Hit hit) {
        Hit nature = page.hit(hit.from(), Nature.class);
        boolean none = nature != null && nature.sense().lexeme() == Nature.OTHER;
        return nature != null && (nature.length() > hit.length() || none && nature.length() == hit.length());
    }

    /** {@code سيطر على}, {@code تمكن من السيطرة}, {@code منذ سيطرة}, where {@code الخاضعة لسيطرة} only tells who holds ground. */
    private boolean isTaking(Hit hit) {
        int t = hit.from();
        if (hit.has(VERB)) {
            return (!hit.has(PRESENT) || isNew(t)) && !page.is(t - 1, Particle.Kind.RELATIVE);
        }
        boolean held = page.is(t - 1, "تحت") || hit.has(LI) && !hit.has(DEFINITE);
        return !held && (nounPlaces.isSetGoing(t, false) || page.isAny(t - 1, "منذ", "بعد", "عقب", "اثر", "غداه"));
    }

    /** {@code قوات تدعمها إيران}, {@code التحالف الذي يساند الحكومة}: what only describes them. */
    private boolean isHelp(Hit hit, Trigger trigger) {
        boolean describes = hit.has(PRONOUN) || page.is(hit.from() - 1, Particle.Kind.RELATIVE);
        return trigger.type() == Type.AID && hit.has(VERB) && hit.has(PRESENT) && !hit.has(FUTURE) && describes;
    }

    /** {@code الاتفاق النووي}, {@code الدعوة}: an agreement that stands, a mission, where nothing is agreed on or called for. */
    private boolean isStanding(Hit hit, Trigger trigger) {
        int t = hit.from();
        if (hit.has(VERB) && trigger.lemma().startsWith("دعا")) {
            return isPrayer(t);
        }
        if (hit.has(VERB) || hit.length() > 1 || !page.isDefinite(t)) {
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

    /** {@code باتت تسيطر}: a state that has come about. */
    private boolean isNew(int t) {
        return page.isAny(t - 1, "بات", "باتت", "باتوا", "اصبح", "اصبحت", "اصبحوا", "وبات", "وباتت", "واصبحت");
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

    /** {@code شن هجوما لاذعا}: whether a figure of speech begins with a trigger's last word and ends after it. */
    private boolean isFigure(int last, int end) {
        Hit nature = page.hit(last, Nature.class);
        return nature != null && nature.sense().lexeme() == Nature.OTHER && nature.to() > end;
    }

    /** {@code تحقيق الاستقرار} is to reach it, {@code التحقيق في} to look into it. */
    private boolean isAttaining(Hit hit, Trigger trigger) {
        if (!"investigate".equals(trigger.mode())
                || hit.length() > 1
                || !page.word(hit.from()).folded().endsWith("تحقيق")) {
            return false;
        }
        int next = hit.to();
        return !page.isDefinite(hit.from())
                && page.tokens().isWord(next)
                && !page.is(next, Particle.Kind.PREPOSITION)
                && names.at(next) == null
                && page.hit(next, Side.class) == null
                && (page.isDefinite(next)
                        || page.word(next).sense(Common.class) == null
                        || page.word(next).sense(Common.class).lexeme() != Common.ADJECTIVE);
    }

    /** {@code أسفه} is his regret, since one does not regret somebody. */
    /** {@code الذي أدين}, {@code أدين بالفساد}: a passive, listed as one, rather than what "I" do to an object. */
    private boolean isPassive(int t) {
        Word word = page.word(t);
        boolean listed = false;
        for (int i = 0; i < word.senses(); i++) {
            listed |= word.sense(i).lexeme() instanceof Trigger trigger
                    && trigger.recipients().contains("subj")
                    && word.sense(i).has(PAST);
        }
        return listed
                && (page.is(t - 1, Particle.Kind.RELATIVE)
                        || page.is(t - 1, Particle.Kind.BE)
                        || page.words(t + 1, t + 1).startsWith("ب"));
    }

    private static boolean takesObject(Sense sense) {
        return ((Trigger) sense.lexeme()).takesObject();
    }

    private static Hit better(Hit best, Hit hit) {
        if (!(hit.sense().lexeme() instanceof Trigger trigger)) {
            return best;
        }
        if (best == null || hit.length() > best.length()) {
            return hit;
        }
        Trigger other = (Trigger) best.sense().lexeme();
        boolean same = trigger == other || hit.length() == 1 && trigger.type() == other.type();
        boolean stronger = trigger.strength() > other.strength() || same && hit.has(VERB) && !best.has(VERB);
        return hit.length() == best.length() && stronger ? hit : best;
    }
}
