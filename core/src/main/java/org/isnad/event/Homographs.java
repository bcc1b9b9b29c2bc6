package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Nationality;

/**
 * Words that are folded like a trigger and are other words, as their letters show: {@code براً} is by land and acquits nobody.
 * Places are tokens.
 */
final class Homographs {
    private static final char TANWIN = 'ً';
    private static final char SHADDA = 'ّ';
    private static final int WEAK = 4;

    private static final int FAR = 10;

    private final Page page;
    private final Names names;
    /** Whether the article writes {@code ى} for {@code ي} at the end of words, as Egyptian papers do. */
    private final boolean dotless;
    /** Whether it writes {@code ة} where it should stand. */
    private final boolean marbuta;

    Homographs(Page page, Names names) {
        this.page = page;
        this.names = names;
        boolean withoutDots = false;
        boolean withMarbuta = false;
        for (int t = 0; t < page.size(); t++) {
            withoutDots |= page.is(t, "في") && last(t) == 'ى';
            withMarbuta |= last(t) == 'ة';
        }
        dotless = withoutDots;
        marbuta = withMarbuta;
    }

    private char last(int t) {
        return page.tokens().isWord(t) ? page.tokens().text().at(page.tokens().end(t) - 1) : 0;
    }

    /** Whether a word in this sense would be written otherwise than it is, or is a noun: {@code رحلته} a journey. */
    boolean isOther(Sense sense, int t) {
        String lemma = ((Trigger) sense.lexeme()).lemma();
        return sense.has(VERB)
                ? isTanwin(t)
                        || isShowing(sense, lemma)
                        || isMadda(sense, t, lemma)
                        || isPassiveOrAnother(sense, t, lemma)
                        || lemma.equals("يرد") && !sense.has(FUTURE)
                        || isCounting(t, lemma)
                        || lemma.equals("هنأ") && isHere(t)
                        || lemma.equals("رحل") && sense.has(PRONOUN)
                        || isWholeNoun(sense, t)
                        || isPrepared(sense, t, lemma)
                : isOwned(sense, t) || lemma.startsWith("متهم") && isAccused(t) || isDrone(t);
    }

    /** {@code طائرات أميركية مسيرة}: an adjective after another, and no march. */
    private boolean isDrone(int t) {
        Sense nation = page.is(t, "مسيره") ? page.word(t - 1).sense(Nationality.class) : null;
        return nation != null && nation.has(FEMININE) && !nation.has(DEFINITE);
    }

    /** {@code خلية متهمة بالقتل} are accused, {@code متهمة موسكو بالقتل} accuses: whom it accuses of what stands after it. */
    private boolean isAccused(int t) {
        boolean whom = page.isDefinite(t + 1)
                || names.at(t + 1) != null
                || page.word(t + 1).folded().startsWith("ايا");
        boolean of = false;
        for (int i = t + 2; whom && !of && i < t + FAR && page.tokens().isWord(i) && page.mark(i) != '.'; i++) {
            of = page.words(i, i).startsWith("ب");
        }
        return !page.word(t).folded().endsWith("متهما") && !of;
    }

    /** {@code براً}: no verb bears tanwin. */
    private boolean isTanwin(int t) {
        char last = last(t);
        int end = page.tokens().end(t);
        boolean alef = last == 'ا' && end - page.tokens().begin(t) > 2;
        return last == TANWIN || alef && page.tokens().text().at(end - 2) == TANWIN;
    }

    /** {@code لم يبد قلقا}, {@code أبدت قلقها}: showing something, which folds like annihilating it. */
    private static boolean isShowing(Sense sense, String lemma) {
        boolean jussive = sense.has(PRESENT) && !sense.has(TAKES_PRONOUN | PLURAL);
        return lemma.equals("أباد") && (jussive || sense.has(FIRST_PERSON));
    }

    /** {@code آمر اللواء}: a verb in {@code أ} is not written with {@code آ}, unless "I" do it. */
    private boolean isMadda(Sense sense, int t, String lemma) {
        int first = page.tokens().begin(t) + (sense.has(CONJUNCTION) ? 1 : 0);
        return !sense.has(FIRST_PERSON)
                && lemma.startsWith("أ")
                && page.tokens().text().at(first) == 'آ';
    }

    /** {@code تقاضى} is no form of {@code يقاضي}, nor {@code تخطى} of {@code يخطئ}. */
    private boolean isPassiveOrAnother(Sense sense, int t, String lemma) {
        boolean weak = lemma.endsWith("ى") || lemma.endsWith("أ");
        boolean alef = lemma.startsWith("ت") || lemma.length() < WEAK;
        return sense.has(PRESENT) && !dotless && weak && !alef && last(t) == 'ى';
    }

    /** {@code هنا}, {@code هناك}: congratulating is written with its hamza. */
    private boolean isHere(int t) {
        String word = page.words(t, t);
        return word.indexOf('أ') < 0 && word.indexOf('ئ') < 0;
    }

    /** {@code وعدّ الوزير أن}: "and he deemed" promises nothing. */
    private boolean isCounting(int t, String lemma) {
        return last(t) == SHADDA && lemma.length() == 3 && lemma.startsWith("و");
    }

    /** {@code استعدت واشنطن}: "she got ready" rather than "I regained". */
    private boolean isPrepared(Sense sense, int t, String lemma) {
        return lemma.startsWith("استعاد") && sense.has(FIRST_PERSON) && last(t) == 'ت';
    }

    /** {@code وزارته}: his ministry, rather than "and she visited him". */
    private boolean isWholeNoun(Sense sense, int t) {
        Word word = page.word(t);
        boolean noun = false;
        for (int i = 0; sense.has(CONJUNCTION) && sense.has(PRONOUN) && i < word.senses() && !noun; i++) {
            Sense other = word.sense(i);
            noun = other.lexeme() == Common.NOUN && other.has(PRONOUN) && !other.has(CONJUNCTION | PREPOSITION);
        }
        return noun;
    }

    /** {@code مصالحه} are his interests, where the article writes {@code المصالحة} with its taa marbuta. */
    private boolean isOwned(Sense sense, int t) {
        if (!marbuta || sense.has(PRONOUN) || last(t) != 'ه') {
            return false;
        }
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PRONOUN) && !(word.sense(i).lexeme() instanceof Trigger)) {
                return true;
            }
        }
        return false;
    }
}
