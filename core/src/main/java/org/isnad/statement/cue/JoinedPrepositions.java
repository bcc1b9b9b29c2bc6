package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Known;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Cue.Frame;

/** The prepositions {@code ب} and {@code ل}, which are written together with the word after them, where they lead to what is reported. */
final class JoinedPrepositions {
    /** Where somebody is, not what he is asked for. */
    private static final Wordlist SEATS = Wordlist.of(JoinedPrepositions.class, "seats");

    /** In or at which something is done. */
    private static final Wordlist MANNERS = Wordlist.of(JoinedPrepositions.class, "manners");

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    JoinedPrepositions(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** Whether the word at a token begins with one that leads to the content of the cue. */
    boolean attaches(Hit hit, Cue cue, int t) {
        return isThis(cue, t) || isQuick(cue, t) || !isNoContent(cue, t) && (isBa(cue, t) || isLi(hit, cue, t));
    }

    /** {@code نددت بهذا القرار}; not {@code في هذا الصدد}. */
    private boolean isThis(Cue cue, int t) {
        return cue.prepositions().contains("ب")
                && page.isAny(t, "بهذا", "بهذه", "بتلك", "بهذين", "بهولاء")
                && isOpinion(cue)
                && page.isDefinite(t + 1)
                && !page.isAny(t + 1, MANNERS)
                && !clauses.isTime(t + 1);
    }

    /** {@code طالب بسرعة إطلاق سراحه}, {@code تعهد باستمرار الإنتاج}: no adverb where a noun depends on it. */
    private boolean isQuick(Cue cue, int t) {
        Sense next = page.word(t + 1).sense(Common.class);
        return cue.prepositions().contains("ب")
                && page.isAny(t, "بسرعه", "باستمرار")
                && names.at(t + 1) == null
                && next != null
                && next.lexeme() == Common.NOUN
                && (next.has(DEFINITE) || next.has(MASDAR) && !next.has(PREPOSITION | CONJUNCTION));
    }

    /** What is praised or condemned is no occasion on which it is. */
    private static boolean isOpinion(Cue cue) {
        return cue.act() == Act.CONDEMN || cue.act() == Act.PRAISE;
    }

    /** A word that is none, or tells where, on what occasion, to or of whom. */
    private boolean isNoContent(Cue cue, int t) {
        Word word = page.word(t);
        return word.folded().length() < 3
                || word.sense(Particle.class) != null
                || !isOpinion(cue) && clauses.circumstances().isOccasion(t)
                || names.at(t) != null && word.folded().charAt(0) == 'ب' && isNameWithBa(t)
                || isWhereTitled(t)
                || isAction(cue) && (names.at(t) != null || page.isAny(t, SEATS) || areHearers(t))
                || cue.lemma().equals("رحب") && isSomebody(t);
    }

    /** {@code دبلوماسيون بالأمم المتحدة}: the body at which somebody unnamed serves. */
    private boolean isWhereTitled(int t) {
        Hit title = page.hit(t - 1, Title.class);
        return names.at(t) != null
                && names.at(t).type() == Type.ORG
                && page.words(t, t).startsWith("ب")
                && title != null
                && !title.has(DEFINITE);
    }

    /** A place, or a name that begins with the letter. */
    private boolean isNameWithBa(int t) {
        Word word = page.word(t);
        return names.at(t).type() == Type.LOC
                || word.senses() == 0
                || !word.sense(0).has(BA);
    }

    private boolean isBa(Cue cue, int t) {
        Word word = page.word(t);
        boolean answer = page.is(t, "برد") && (cue.act() == Act.WARN || cue.act() == Act.PROMISE);
        return word.folded().charAt(0) == 'ب' && cue.prepositions().contains("ب") && (answer || takesOff(word, BA));
    }

    private boolean isLi(Hit hit, Cue cue, int t) {
        Word word = page.word(t);
        return word.folded().charAt(0) == 'ل'
                && cue.prepositions().contains("ل")
                && takesOff(word, LI)
                && !(isAction(cue) && page.hit(t, Head.class) != null && !isDeed(word))
                && (cue.takes(Frame.NOUN) ? hit.has(MASDAR) : names.at(t) == null)
                && !(hit.has(MASDAR) && isSomebodyFor(t));
    }

    /** What is demanded, charged or threatened is something done, no place or body. */
    private static boolean isAction(Cue cue) {
        return cue.act() == Act.DEMAND
                || cue.lemma().equals("اتهم")
                || cue.lemma().equals("هدد");
    }

    /** {@code لمقاطعة}: a boycott rather than a province. */
    private static boolean isDeed(Word word) {
        if (word.folded().startsWith("لل")) {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(MASDAR)) {
                return true;
            }
        }
        return false;
    }

    /** {@code رحب بالوفد}: those who are met, not what is praised. */
    private boolean isSomebody(int t) {
        return page.hit(t, Title.class) != null
                || names.at(t) != null && names.at(t).type() == Type.PER
                || page.isAny(
                        t,
                        "بالوفد",
                        "ببعثه",
                        "بالضيوف",
                        "بالحضور",
                        "بضيوف",
                        "بالضيف",
                        "بالحاضرين",
                        "بالجميع",
                        "بضيفه",
                        "بضيفها",
                        "بضيوفه");
    }

    /** {@code لطلبة}: people, for whom a body is named or to whom one speaks. */
    private boolean areHearers(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && title.has(LI) && title.has(PLURAL) && !isDeed(page.word(t));
    }

    /** {@code دعوة لعدد من الضيوف}: those invited. */
    private boolean isSomebodyFor(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && title.has(LI) || page.isAny(t, "لعدد", "لبعض", "لجميع", "لكل", "لكافه");
    }

    /** Whether the first letter is the preposition and not part of the word. */
    static boolean takesOff(Word word, int clitic) {
        Sense common = word.sense(Common.class);
        return word.senses() == 0
                || word.sense(0).has(clitic)
                || common != null && common.has(clitic) && word.sense(Known.class) == null
                || word.folded().startsWith("بال")
                || word.folded().startsWith("لل");
    }
}
