package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** Finds the words of a sentence that tell events. */
final class Triggers {
    private final Page page;
    private final Names names;
    private final NounPlaces nounPlaces;
    private final OtherSenses otherSenses;
    private final Homographs homographs;
    private final Papers papers;
    private final SetPhrases setPhrases;
    private final Withdrawals withdrawals;
    private final Meant meant;
    private final Guilt guilt;
    private final Obligations obligations;
    private final Repeats repeats;
    private final Weapons weapons;

    Triggers(Page page, Names names, Natures natures) {
        this.page = page;
        this.names = names;
        nounPlaces = new NounPlaces(page, names);
        otherSenses = new OtherSenses(page, names, nounPlaces);
        homographs = new Homographs(page, names);
        papers = new Papers(page);
        setPhrases = new SetPhrases(page, names, nounPlaces, natures);
        withdrawals = new Withdrawals(page, names);
        meant = new Meant(page, names);
        guilt = new Guilt(page, names);
        obligations = new Obligations(page, names);
        repeats = new Repeats(page);
        weapons = new Weapons(page);
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
            Hit single = at(t);
            single = single == null ? obligations.at(t, to) : single;
            Hit hit = parted(t, to, single);
            if (hit != single) {
                closed = setPhrases.closing();
                end = opensAsked(hit) ? closed + 1 : end(hit);
            }
            hit = guilt.meant(meant.of(withdrawals.meant(hit)));
            t = hit == null ? t : add(triggers, hit, t);
        }
        return triggers;
    }

    /** Adds a hit that tells more than what stands before it; the last token that is read with it. */
    private int add(List<Hit> triggers, Hit hit, int t) {
        Hit last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
        if (last != null && repeats.isTold(triggers, last, end(last), hit)) {
            return hit.to() - 1;
        }
        if (last != null && repeats.isPair(last, end(last), hit)) {
            triggers.set(triggers.size() - 1, hit.has(VERB) ? hit : last);
            return hit.to() - 1;
        }
        if (last != null && repeats.isCalled(last, end(last), hit)) {
            return hit.to() - 1;
        }
        if (isMore(triggers, hit)) {
            return t;
        }
        triggers.add(hit);
        return opensAsked(hit) ? t : hit.to() - 1;
    }

    /** A set phrase whose words its subject parts; {@code single}, which may be null, where none starts. */
    private Hit parted(int t, int to, Hit single) {
        boolean whole = single != null && single.length() > 1;
        if (whole && Trigger.of(single).strength() > 1) {
            return single;
        }
        Hit parted = setPhrases.at(t, to, single);
        if (whole && !"convict".equals(Trigger.of(parted).mode())) {
            return single;
        }
        boolean none = parted != single
                && (otherSenses.isHeldOrNature(parted) && !isGathering(parted)
                        || otherSenses.isNoneParted(parted, end(parted))
                        || Arrivals.isNowhere(page, names, Trigger.of(parted), end(parted)));
        return none ? single : parted;
    }

    /** {@code تجمع العمال أمام}, though {@code تجمع} by itself is none. */
    private static boolean isGathering(Hit hit) {
        return Trigger.of(hit).type() == Type.PROTEST && hit.has(VERB);
    }

    /** What is asked or promised, named within the set phrase, is told besides. */
    private static boolean opensAsked(Hit hit) {
        Type type = Trigger.of(hit).type();
        return type == Type.REQUEST || type == Type.AGREE;
    }

    /** {@code هجوم بقذائف}: more words for what the last trigger has told, or the same kind of thing within its words. */
    private boolean isMore(List<Hit> triggers, Hit hit) {
        Hit last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
        if (last == null) {
            return false;
        }
        Type type = Trigger.of(hit).type();
        if (isPart(hit)) {
            return triggers.stream().anyMatch(other -> Trigger.of(other).type() == type);
        }
        boolean next = hit.from() == end(last) && (hit.has(BA) || isTalksOf(last, hit));
        return type == Trigger.of(last).type() && (hit.from() < end(last) || next)
                || isProbed(last, hit)
                || repeats.isNeed(last, hit)
                || weapons.isOf(last, end(last), isEffect(last), hit)
                || triggers.stream().anyMatch(other -> repeats.isInner(other, hit));
    }

    /** {@code عقد الوزير جلسة مباحثات}: the talks that the noun closing a set phrase has in the genitive. */
    private boolean isTalksOf(Hit last, Hit hit) {
        boolean talks = Trigger.of(hit).type() == Type.CONSULT && last.has(VERB) && end(last) > last.to();
        return talks && page.isAny(hit.from(), "مباحثات", "محادثات", "مشاورات");
    }

    /** {@code التحقيق في مزاعم تدخل روسيا}: the charge that is looked into is no other than what is investigated. */
    private boolean isProbed(Hit inquiry, Hit charge) {
        int next = page.isAny(end(inquiry), "في", "بشان", "حول") ? end(inquiry) + 1 : end(inquiry);
        boolean probes = "investigate".equals(Trigger.of(inquiry).mode())
                && "allege".equals(Trigger.of(charge).mode());
        return probes && charge.from() == next && !charge.has(VERB | MASDAR | CONJUNCTION);
    }

    /** {@code تجمعوا للاحتجاج}, {@code شهدت الاحتجاجات هتافات}: what for, and what is cried there. */
    private boolean isPart(Hit hit) {
        return Trigger.of(hit).isCry() || page.isAny(hit.from(), "للاحتجاج", "احتجاجا");
    }

    /** Where the words of a trigger end, the last of which may stand after its subject. */
    int end(Hit hit) {
        return setPhrases.end(hit);
    }

    /** Whether one of these is a blow by which people came to harm. */
    boolean tellMeans(List<Hit> triggers) {
        for (Hit hit : triggers) {
            if (Trigger.of(hit).type() == Type.ASSAULT && !isEffect(hit)) {
                return true;
            }
        }
        return false;
    }

    /** A harm, or destruction in which something ends. */
    boolean isHarm(Hit hit) {
        return Trigger.of(hit).isEffect() || repeats.isOutcome(hit);
    }

    /** A harm, or a verb of hitting, which tells no more where the blow itself is told. */
    boolean isEffect(Hit hit) {
        return isHarm(hit) || weapons.isEffect(hit);
    }

    /** The strongest of the longest triggers that start here, outside names. */
    private Hit at(int t) {
        if (names.at(t) != null || !page.tokens().isWord(t)) {
            return null;
        }
        Hit best = null;
        for (Hit hit : page.words().phrases(t)) {
            best = hit.has(VERB) && (nounPlaces.opens(t) || isOwned(hit)) ? best : better(best, ours(hit));
        }
        if (best == null && !page.is(t, Particle.Kind.PREPOSITION)) {
            Word word = page.word(t);
            for (int i = 0; word.mayBe(Trigger.class) && i < word.senses(); i++) {
                if (word.sense(i).lexeme() instanceof Trigger && isMeant(word.sense(i), t)) {
                    best = better(best, new Hit(word.sense(i), t, t + 1));
                }
            }
        }
        best = best == null ? papers.signed(t) : best;
        boolean none = best == null || Arrivals.isNowhere(page, names, Trigger.of(best), best.to());
        return none || otherSenses.applyTo(best) ? null : best;
    }

    /** {@code اتفقنا مع}, {@code وقعنا اتفاقا}: the verb of a set phrase, which "we" do where it might be done to "us". */
    private Hit ours(Hit hit) {
        boolean us = hit.length() > 1
                && hit.has(PAST)
                && hit.has(PRONOUN)
                && page.words(hit.from(), hit.from()).endsWith("نا")
                && hit.sense().lexeme() instanceof Trigger;
        int features = hit.sense().features() & ~(PRONOUN | MASCULINE | SINGULAR) | FIRST_PERSON | PLURAL;
        return us ? new Hit(new Sense(hit.sense().lexeme(), features), hit.from(), hit.to()) : hit;
    }

    /** {@code تدخلها في}: a verb without an object, which owns nothing. */
    private boolean isInto(Hit hit) {
        String word = page.words(hit.from(), hit.from());
        boolean owned = word.endsWith("ها") || word.endsWith("هم");
        boolean into = owned && hit.length() > 1 && page.is(hit.from() + 1, "في");
        return into && hit.sense().lexeme() instanceof Trigger trigger && !trigger.takesObject();
    }

    private static boolean isAccusing(Hit hit) {
        return hit.sense().lexeme() instanceof Trigger trigger && trigger.type() == Type.ACCUSE;
    }

    /** {@code تورطها في}, {@code تدخلها في}: a verbal noun with its owner rather than the same verb with an object. */
    private boolean isOwned(Hit verb) {
        Word word = page.word(verb.from());
        boolean owned = isInto(verb);
        for (int i = 0; verb.length() > 1 && isAccusing(verb) && i < word.senses() && !owned; i++) {
            Sense sense = word.sense(i);
            owned = sense.lexeme() == verb.sense().lexeme() && sense.has(MASDAR) && sense.has(PRONOUN);
        }
        return owned;
    }

    /** Whether a single word may stand in this form where it stands. */
    private boolean isMeant(Sense sense, int t) {
        if (sense.has(VERB) && (sense.has(BA | KA) || nounPlaces.at(t) || page.is(t, "طلب") && !opensClause(t))) {
            return false;
        }
        if (sense.has(PRONOUN) && (isOtherWord(t) || sense.has(VERB) && !takesObject(sense))) {
            return false;
        }
        if (sense.has(FIRST_PERSON) && isPassive(t) || homographs.isOther(sense, t)) {
            return false;
        }
        return !nounPlaces.isBareJussive(sense, t);
    }

    /** Where a verb stands first, so that {@code رفضت الحكومة طلب المحكمة} asks for nothing. */
    private boolean opensClause(int t) {
        return t == page.sentenceFrom(t)
                || page.mark(t - 1) != 0
                || page.isAny(t - 1, "قد", "وقد", "كما")
                || page.is(t - 1, Particle.Kind.CONJUNCTION) && page.is(t - 1, Particle.Kind.CIRCUMSTANCE)
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
        Trigger other = Trigger.of(best);
        boolean same = trigger == other || hit.length() == 1 && trigger.type() == other.type();
        boolean stronger = trigger.strength() > other.strength() || same && hit.has(VERB) && !best.has(VERB);
        return hit.length() == best.length() && stronger ? hit : best;
    }
}
