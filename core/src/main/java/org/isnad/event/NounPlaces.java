package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Nationals;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Where a word that might be a verb is a noun, by the words around it. Places are tokens. */
final class NounPlaces {
    private static final Wordlist DONE = Wordlist.of(NounPlaces.class, "done");
    private static final Wordlist BEFORE_THAT = Wordlist.of(NounPlaces.class, "before-that");
    private static final int ASIDE = 8;
    private static final int GOVERNED = 6;
    private static final int PLURAL_LENGTH = 6;

    private final Page page;
    private final Names names;

    NounPlaces(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether {@code قصف} is a noun here and no verb: after a preposition, a quantity, a verb, or before a nation. */
    boolean at(int t) {
        return isAfterNounsOwn(t) || isAfterVerb(t) || (isVerbalNoun(t) || isCommonNoun(t)) && isGoverned(t);
    }

    /** The same of the first word of a set phrase, which is none unless written as the verbal noun is. */
    boolean opens(int t) {
        boolean done = page.isAny(t - 1, DONE);
        return isAfterNounsOwn(t) || isAfterVerb(t) && !done || isVerbalNoun(t) && isGoverned(t);
    }

    /** {@code يجب عزل}, {@code ترفض فرض}: right after a verb that is no auxiliary; not {@code تم قصفها}, whose pronoun is no doer. */
    private boolean isAfterVerb(int t) {
        String word = page.word(t).folded();
        boolean joined =
                word.startsWith("و") || page.isAny(t - 1, DONE) && (word.endsWith("ها") || word.endsWith("هم"));
        return t > 0 && isVerbal(t - 1) && isVerbalNoun(t) && !joined && !isPresent(t);
    }

    /** {@code يعد}: a jussive, as {@code لم يعد} would be, without what it stands after. */
    boolean isBareJussive(Sense sense, int t) {
        boolean jussive = sense.has(PRESENT) && !sense.has(TAKES_PRONOUN | PLURAL);
        return jussive && !sense.has(LI) && !isNegated(sense, t);
    }

    private boolean isNegated(Sense sense, int t) {
        return !sense.has(CONJUNCTION) && page.isAny(t - 1, "لم", "ولم", "فلم", "لما", "اذ");
    }

    private boolean isAfterNounsOwn(int t) {
        return page.is(t - 1, Particle.Kind.PREPOSITION)
                || page.is(t - 1, Particle.Kind.QUANTITY)
                || page.is(t - 1, Particle.Kind.DEMONSTRATIVE)
                || page.word(t - 1).sense(Carrier.class) != null && page.isVerb(t - 1)
                || isVerbalNoun(t)
                        && (isOpenNoun(t - 1)
                                || isInConstruct(t - 1)
                                || Prospects.isAhead(page, t - 1)
                                || isAfterThat(t)
                                || isRefusedBy(t))
                || isBareNation(t + 1);
    }

    /** {@code إن رفض روما}: no verb follows "that", but in {@code بعد أن رفض}, {@code سبق أن رفض}. */
    private boolean isAfterThat(int t) {
        String word = page.word(t).folded();
        return page.isAny(t - 1, "ان", "بان", "وان")
                && !word.startsWith("ت")
                && !word.startsWith("ي")
                && !page.isAny(t - 2, BEFORE_THAT)
                && page.is(t - 1, Particle.Kind.COMPLEMENTIZER);
    }

    /** {@code رفض المعارضين للقانون}: people in the genitive refuse; nobody refuses them. */
    private boolean isRefusedBy(int t) {
        Sense refusal = page.word(t).sense(Trigger.class);
        String next = page.word(t + 1).folded();
        return refusal != null
                && ((Trigger) refusal.lexeme()).type() == Type.REJECT
                && page.isDefinite(t + 1)
                && next.length() > PLURAL_LENGTH
                && next.endsWith("ين")
                && names.at(t + 1) == null;
    }

    /** {@code محاولة قتل}: a verbal noun in construct. */
    private boolean isOpenNoun(int t) {
        Sense noun = t < 0 ? null : page.word(t).sense(Carrier.class);
        return noun != null && noun.has(MASDAR) && !noun.has(DEFINITE | PRONOUN | VERB | ACCUSATIVE) && !page.isVerb(t);
    }

    /** {@code بوقف قتل}, {@code إلى منع قصف}: a verbal noun after a preposition, which takes what follows in construct. */
    private boolean isInConstruct(int t) {
        Sense noun = t < 0 || page.isDefinite(t) ? null : page.word(t).sense(Common.class);
        return noun != null
                && noun.has(MASDAR)
                && !noun.has(PRONOUN | ACCUSATIVE | PLURAL)
                && (noun.has(BA | LI) || page.is(t - 1, Particle.Kind.PREPOSITION));
    }

    /** {@code أطلق المسلحون النار}. */
    boolean isSetGoing(int t, boolean mounts) {
        for (int i = t - 1; i >= Math.max(0, t - GOVERNED - 2) && page.tokens().isWord(i); i--) {
            Hit carrier = page.hit(i, Carrier.class);
            if (carrier != null && carrier.has(VERB | MASDAR)) {
                return !mounts || carrier.sense().lexeme() == Carrier.MOUNTS;
            }
        }
        return false;
    }

    /** {@code قررت السلطات فرض}: a verb before has taken its subject, and its object stands here. */
    private boolean isGoverned(int t) {
        int last = beforeSetOff(t);
        for (int i = last; i >= Math.max(0, last + 1 - GOVERNED); i--) {
            if (page.mark(i) != 0 && page.mark(i) != '"'
                    || !page.tokens().isWord(i)
                    || page.word(t).folded().startsWith("و")
                    || page.is(i, "ثم")
                    || page.is(i, Particle.Kind.COMPLEMENTIZER)
                    || page.is(i, Particle.Kind.RELATIVE)
                    || page.is(i, Particle.Kind.MODAL)) {
                return false;
            }
            Hit carrier = page.hit(i, Carrier.class);
            if (carrier != null && carrier.has(VERB) && carrier.sense().lexeme() != Carrier.HARMS) {
                return true;
            }
            if (i < last && isVerbal(i)) {
                return !isPresent(t) && (page.isDefinite(last) || names.at(last) != null);
            }
        }
        return false;
    }

    /**
     * The last token before one; {@code قرر الرئيس الفرنسي، فلان، سحب}, {@code قرر المجلس، الأحد، سحب}: the last before a man or a
     * few words without a verb between commas.
     */
    private int beforeSetOff(int t) {
        int i = t - 2;
        while (page.isComma(t - 1)
                && i > Math.max(0, t - ASIDE)
                && page.tokens().isWord(i)
                && !isVerbal(i)) {
            i--;
        }
        boolean apart = i < t - 2 && page.isComma(i) && (isMan(i + 1, t - 1) || opensAside(i + 1));
        return apart && page.tokens().isWord(i - 1) ? i - 1 : t - 1;
    }

    /** {@code تقصف}: a present, though {@code تدمير} begins so, too. */
    private boolean isPresent(int t) {
        return page.word(t).folded().startsWith("ت");
    }

    private boolean isMan(int from, int to) {
        NameMention man = names.at(from);
        return man != null && man.type() == Entity.Type.PER && man.to() == to;
    }

    /** {@code الأحد}, {@code في بيان}: neither somebody nor something that somebody does. */
    private boolean opensAside(int t) {
        return page.is(t, Particle.Kind.PREPOSITION)
                || names.at(t) == null
                        && page.word(t).sense(Trigger.class) == null
                        && page.hit(t, Side.class) == null
                        && page.hit(t, Title.class) == null
                        && !page.word(t).folded().startsWith("و");
    }

    /** {@code انتقد الوزير قصف}: no two verbs share a clause, unless one of them is an auxiliary. */
    private boolean isVerbal(int t) {
        return page.isVerb(t) && names.at(t) == null && !page.is(t, Particle.Kind.BE);
    }

    /** {@code قصف}, {@code فرض}: written as the verb is. */
    private boolean isVerbalNoun(int t) {
        Word word = page.word(t);
        boolean verbal = false;
        for (Hit hit : page.words().phrases(t)) {
            verbal |= hit.has(MASDAR);
        }
        for (int i = 0; i < word.senses() && !verbal; i++) {
            verbal = word.sense(i).has(MASDAR) && !(word.sense(i).lexeme() instanceof Common);
        }
        return verbal;
    }

    private boolean isCommonNoun(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null && common.lexeme() == Common.NOUN;
    }

    private boolean isBareNation(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        return nation != null
                && !nation.has(DEFINITE | PLURAL | PREPOSITION | CONJUNCTION | ACCUSATIVE)
                && names.at(t) == null
                && !Nationals.isDoer(page, t);
    }
}
