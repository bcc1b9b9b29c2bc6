package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;

/** Words that may open the name of a person, and as which part of it. */
final class Openers {
    private static final int MOST_BEFORE_AGE = 2;
    /** A score of {@link Shapes}. */
    private static final int FOREIGN_LOOKS = 3;

    private final Page page;
    private final NameWords words;
    private final Titles titles;
    private final Ali ali;

    Openers(Page page, NameWords words, Titles titles) {
        this.page = page;
        this.words = words;
        this.titles = titles;
        this.ali = new Ali(page, words);
    }

    /** The part of a name that opens here, if need be after a clitic: {@code ومحمد}, {@code لمحمد}. */
    NamePart part(int t) {
        Sense link = words.link(t);
        Sense sense = link != null && (!link.has(CONJUNCTION | PREPOSITION) || isCompoundStart(t))
                ? link
                : page.word(t).sense(NamePart.class);
        if (words.compound(t) > 0) {
            return NamePart.GIVEN_COMMON;
        }
        if (isBeforeSon(t)) {
            return NamePart.GIVEN;
        }
        if (sense == null
                || words.beside().isNever(t)
                || ali.isPreposition(t, titles)
                || words.unlisted().isJoinedHamzaOrAnd(t) && !sense.has(CONJUNCTION | PREPOSITION)
                || isAccusative(t) && isAccusative(t + 1)
                || words.nationality(t) != null
                || sense.has(CONJUNCTION | PREPOSITION) && words.isRatherAWord(t, sense)
                || page.word(t).sense(Particle.class) != null
                        && !page.words(t, t).endsWith("علي")
                        && !page.words(t, t).endsWith("آنا")
                        && !isLi(t)
                || page.is(t, "الله")) {
            return null;
        }
        if (ali.isSure(t)) {
            return NamePart.GIVEN;
        }
        boolean word = words.isCommon(t) || words.isPossession(t);
        return word && sense.lexeme() == NamePart.GIVEN ? NamePart.GIVEN_COMMON : (NamePart) sense.lexeme();
    }

    /** {@code المتحدث باسم}, {@code الناطق الرسمي باسم}: no name, for whom somebody speaks follows. */
    boolean isInNameOf(int t) {
        return page.is(t, "باسم") && (speaks(t - 1) || speaks(t - 2) && page.isDefinite(t - 1));
    }

    private boolean speaks(int t) {
        if (t < 0 || !page.tokens().isWord(t)) {
            return false;
        }
        String folded = page.word(t).folded();
        return folded.contains("متحدث") || folded.contains("ناطق") || folded.endsWith("تحدث");
    }

    /** Where the name ends that opens here, of two words or three, before an age: {@code سامي فرجان (25 عاما)}; or -1. */
    int agedEnd(int t, int to) {
        NamePart opens = page.isDefinite(t) || page.word(t).sense(Particle.class) != null ? null : words.part(t);
        boolean given = opens == NamePart.GIVEN || opens == NamePart.GIVEN_COMMON;
        int end = t + 1;
        while (given && end < to && end - t <= MOST_BEFORE_AGE && mayBeFamily(end)) {
            end++;
        }
        boolean aged =
                given && end - t > 1 && page.mark(end) == '(' && page.tokens().isNumber(end + 1);
        return aged && page.isAny(end + 2, "عاما", "عام", "سنه") ? end : -1;
    }

    private boolean mayBeFamily(int t) {
        return page.tokens().isWord(t)
                && page.hit(t, Title.class) == null
                && page.word(t).sense(Particle.class) == null
                && words.nationality(t) == null
                && !words.beside().isNever(t)
                && !page.word(t).folded().isEmpty()
                && page.word(t).folded().charAt(0) != 'و';
    }

    /** {@code دورا هاما}: a noun and its adjective. */
    private boolean isAccusative(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null && common.has(ACCUSATIVE) && page.word(t).folded().endsWith("ا");
    }

    /** {@code جلوي بن عبد العزيز}, {@code تركي بن محمد}: a word nobody knows as a name, or an adjective, and a father's name. */
    private boolean isBeforeSon(int t) {
        return page.isAny(t + 1, "بن", "بنت", "ولد")
                && (words.isSurely(t + 2, t + 3) || words.isUnknown(t + 2) && !page.is(t + 1, "ولد"))
                && !page.isDefinite(t)
                && (words.isUnknown(t) || words.nationality(t) != null || words.isAdjective(t))
                && page.hit(t + 1, Known.class) == null;
    }

    /** {@code لي تشاو شينغ}, but {@code قال لي تشاو}. */
    private boolean isLi(int t) {
        return page.is(t, "لي")
                && !page.isVerb(t - 1)
                && (words.part(t + 1) == NamePart.GIVEN || words.isUnknown(t + 1))
                && Shapes.cautious(page.word(t + 1).folded()) >= FOREIGN_LOOKS;
    }

    /** {@code السفير معصوم مرزوق}: an adjective that agrees with nothing before, and a name. */
    boolean isAdjective(int t, int to) {
        return words.isAdjective(t)
                && !page.isDefinite(t)
                && page.isDefinite(t - 1)
                && !page.word(t).folded().endsWith("ا")
                && !isInsideTitle(t)
                && t + 1 < to
                && (words.part(t + 1) == NamePart.GIVEN || words.part(t + 1) == NamePart.SURNAME)
                && titles.before(t);
    }

    /** {@code الفريق أول}. */
    private boolean isInsideTitle(int t) {
        Hit title = page.hit(t - 1, Title.class);
        return title != null && title.to() > t;
    }

    /** {@code بلدة محمد}, but not {@code عن طريق محمد}. */
    boolean isAfterHead(int t) {
        Word word = page.word(t - 1);
        for (int i = 0; word.mayBe(Head.class) && i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Head head && head.policy() != Head.Policy.HONOURED) {
                return true;
            }
        }
        return false;
    }

    /** {@code عبد}, {@code أبو}, {@code أم} open a name; {@code بن} only goes on with one. */
    boolean isCompoundStart(int t) {
        return page.tokens().isWord(t + 1)
                && (words.isLink(t, "عبد", "ابو", "ام", "ابي", "ابا")
                        || page.isAny(t, "بن", "ال") && words.isSurely(t + 1, t + 2));
    }
}
