package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity;

/**
 * How far the name of a person goes. A name is a row of units; a unit is a word, or a word with what opens or closes it:
 * {@code عبد الكريم}, {@code أبو زيد}, {@code بن علي}, {@code سيف الدين}.
 */
final class PersonExtent {
    private static final int LONGEST = 9;
    /** Scores of {@link Shapes}. */
    private static final int UNLIKELY = -7;

    private static final int VERY_UNLIKELY = -12;
    private static final int LIKELY = -3;

    private static final int FOREIGN_LOOKS = 3;

    private final Page page;
    private final NameWords words;
    private final Bynames bynames;
    private final Ali ali;

    PersonExtent(Page page, NameWords words) {
        this.page = page;
        this.words = words;
        this.bynames = new Bynames(page, words);
        this.ali = new Ali(page, words);
    }

    /** Where the name ends that opens at a token with such a part; {@code surely} if something announces a person. */
    int end(int t, int to, NamePart part, boolean surely) {
        int stop = Math.min(to, t + LONGEST);
        int last = part == NamePart.LINK || words.isTrailing(t + 1) ? unit(t, stop) : t + 1;
        if (last < 0) {
            return t;
        }
        int units = 1;
        while (last < stop) {
            int next = next(last, stop, units, part, surely);
            if (next < 0) {
                break;
            }
            last = next;
            units++;
        }
        return last;
    }

    /** Where the unit ends that goes on with a name of so many units, or -1. */
    private int next(int t, int stop, int units, NamePart first, boolean surely) {
        if (!page.tokens().isWord(t)) {
            return isHyphen(t) && t + 1 < stop && continues(t + 1, stop, units, surely) ? unit(t + 1, stop) : -1;
        }
        if (page.words(t, t).endsWith("ً")) {
            return -1;
        }
        if (isInitial(t) && units < 3) {
            return t + 2;
        }
        if (units == 1 && first == NamePart.GIVEN && surely && words.isOrdinal(t)) {
            return page.is(t + 1, "عشر") ? t + 2 : t + 1;
        }
        if (units == 1 && isKing(t) && (page.isDefinite(t) || words.isCommon(t))) {
            return -1;
        }
        if (continues(t, stop, units, surely)) {
            return unit(t, stop);
        }
        // العبد الجبار
        return bynames.isByname(t, units, first, surely)
                ? t + (page.is(t, "العبد") && page.isDefinite(t + 1) ? 2 : 1)
                : -1;
    }

    /** {@code مركز الملك فهد الثقافي}: kings are called by their numbers, not by bynames. */
    private boolean isKing(int t) {
        int title = words.isLink(t - 2, "عبد") ? t - 3 : t - 2;
        return page.word(title).folded().endsWith("الملك");
    }

    /** {@code راشد س.}: of whose family only the first letter is given. */
    boolean isInitial(int t) {
        return page.word(t).folded().length() == 1
                && page.mark(t + 1) == '.'
                && page.tokens().isGlued(t + 1);
    }

    /** {@code وسمير | علي}. */
    boolean isAli(int t, int to) {
        return t < to && ali.goesOn(t, to);
    }

    /** {@code سعد-الدين}. */
    private boolean isHyphen(int t) {
        char mark = page.mark(t);
        return mark == '-' && page.tokens().isGlued(t) && page.tokens().isGlued(t + 1);
    }

    /** Where the unit ends that starts at a token; -1 where it only opens one. */
    private int unit(int t, int stop) {
        int compound = words.compound(t);
        if (compound > 0 && compound <= stop) {
            return compound;
        }
        int next = isHyphen(t + 1) ? t + 2 : t + 1;
        if (words.isLink(t, "عبد")) {
            return next < stop && page.tokens().isWord(next) ? next + 1 : -1;
        }
        if ((words.part(t) == NamePart.LINK || words.isLink(t, "ابو", "ام", "ابي", "ابا")) && !words.isTrailing(t)) {
            return next < stop && (isPatronymic(t) ? words.isPlain(next) : words.isNamelike(next, stop))
                    ? unit(next, stop)
                    : -1;
        }
        return t + 1 < stop && words.isTrailing(t + 1) ? t + 2 : t + 1;
    }

    /** After {@code بن} or {@code آل}, and after {@code أبو} behind a name, any word is a name; not {@code ابن أخيه}. */
    private boolean isPatronymic(int t) {
        return page.isAny(t, "بن", "ال", "بنت")
                || page.is(t, "ولد") && !page.is(t + 1, "عام")
                || page.is(t, "ابن")
                        && !words.isCommon(t + 1)
                        && !page.word(t + 1).folded().endsWith("ه")
                || page.is(t, "ابو") && page.word(t - 1).sense(NamePart.class) != null;
    }

    private boolean continues(int t, int stop, int units, boolean surely) {
        if (words.compound(t) > 0) {
            return true;
        }
        if (words.beside().isDevout(t)) {
            return false;
        }
        NamePart part = words.part(t);
        if (part == NamePart.LINK && words.beside().isNever(t) || units > 1 && isCountry(t)) {
            return false;
        }
        if (part == NamePart.LINK) {
            return words.isTrailing(t) || unit(t, stop) > 0;
        }
        if (page.word(t).sense(Particle.class) != null && !ali.goesOn(t, stop) && !isSabah(t, stop)
                || words.isTitle(t) && (units > 1 || isPlace(t + 1))
                || isTitleOf(t)
                || words.beside().isNever(t)) {
            return false;
        }
        return (words.isNamelike(t, stop) || isForeignInside(t))
                && !isJoined(t)
                && !isTold(t)
                && !words.unlisted().isGoverned(t)
                && (part != null || isLikeSurname(t, units, surely));
    }

    /** {@code محسن علي لفرانس برس}: a listed name of two words or more behind a preposition. */
    private boolean isTold(int t) {
        Hit listed = page.hit(t, Known.class);
        return listed != null && listed.length() > 1 && listed.has(PREPOSITION);
    }

    /** {@code أمين المجمع}: a title and what it is of, though it may be a name. */
    private boolean isTitleOf(int t) {
        return !page.isDefinite(t)
                && page.hit(t, Title.class) != null
                && page.isDefinite(t + 1)
                && words.isCommon(t + 1)
                && !words.isNisba(t + 1);
    }

    /** {@code زار أشتون كارتر إسرائيل}, though it is a given name as well. */
    private boolean isCountry(int t) {
        Known known = words.known(t);
        return known != null && known.isCountry();
    }

    /** {@code خايمي ملك أراغون}. */
    private boolean isPlace(int t) {
        Known known = words.known(t);
        return known != null && known.type() == Entity.Type.LOC;
    }

    /** {@code عبدالرحمن صباح عيدان}: no morning before a name. */
    private boolean isSabah(int t, int stop) {
        return page.is(t, "صباح") && !page.isDefinite(t + 1) && words.isNamelike(t + 1, stop);
    }

    /** {@code كروز} is no {@code روز} after {@code ك}. */
    private boolean isForeignInside(int t) {
        Word word = page.word(t);
        if (word.folded().length() < 3
                || words.unlisted().isJoinedLetter(word.folded())
                || words.unlisted().isJoinedHamza(t)) {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (!sense.has(CONJUNCTION | PREPOSITION) && !isOfYou(word, sense)
                    || isNaming(sense) && !sense.has(FA)
                    || sense.has(FA) && sense.has(PRESENT) && isOfThird(word.folded())
                    || sense.lexeme() instanceof Particle && word.folded().length() > 3
                    || sense.lexeme() instanceof Nationality
                    || sense.lexeme() == Common.NOUN && (word.folded().length() < 5 || isGovernedNoun(word, sense))) {
                return false;
            }
        }
        int looks = "كف".indexOf(word.folded().charAt(0)) < 0
                ? Shapes.cautious(word.folded())
                : Shapes.score(word.folded());
        return looks >= FOREIGN_LOOKS;
    }

    /** {@code فيقول}, but not {@code فاردي}, {@code فيغالي}. */
    private static boolean isOfThird(String folded) {
        return folded.charAt(1) == 'ي' && !folded.endsWith("ي") && !folded.endsWith("ون");
    }

    /** {@code زورك}, {@code باتي}: the news calls nothing yours or mine, so it is a name sooner than that. */
    private static boolean isOfYou(Word word, Sense sense) {
        return sense.has(PRONOUN)
                && "كي".indexOf(word.folded().charAt(word.folded().length() - 1)) >= 0;
    }

    /** {@code بفيلم}, but not {@code بوركي}. */
    private static boolean isGovernedNoun(Word word, Sense sense) {
        return "بل".indexOf(word.folded().charAt(0)) >= 0 && !sense.has(PRONOUN);
    }

    private static boolean isNaming(Sense sense) {
        return sense.lexeme() instanceof NamePart || sense.lexeme() instanceof Known;
    }

    private boolean isLikeSurname(int t, int units, boolean surely) {
        String folded = page.word(t).folded();
        return !words.isUnknown(t)
                || page.isDefinite(t)
                || isOfTheMaghreb(folded)
                || Shapes.cautious(folded) >= (units == 1 ? UNLIKELY : 0)
                || surely && units < 3 && Shapes.score(folded) >= (units == 1 ? VERY_UNLIKELY : LIKELY);
    }

    /** {@code بنطلحة}, {@code بوسريف}. */
    private static boolean isOfTheMaghreb(String folded) {
        return folded.length() > 4 && (folded.startsWith("بن") || folded.startsWith("بو"));
    }

    /** {@code وراين} is rather {@code و} and a name than a name in {@code و}, unless it looks like a W. */
    private boolean isJoined(int t) {
        String folded = page.word(t).folded();
        return words.part(t) == null && folded.length() > 3 && words.unlisted().isJoinedLetter(folded);
    }
}
