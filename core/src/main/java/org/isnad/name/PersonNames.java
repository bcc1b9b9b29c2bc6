package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;

/**
 * Names of persons: a given name and what goes on with it, or a word that no table knows after a title, a verb of speech
 * or another person's name.
 *
 * <p>A name is a row of units; a unit is a word, or a word with what it opens or closes it: {@code عبد الكريم},
 * {@code أبو زيد}, {@code بن علي}, {@code سيف الدين}.
 */
final class PersonNames {
    private static final int LONGEST = 9;
    private static final String AFTER_TITLE = "name/after-title";
    private static final String GIVEN_NAME = "name/given-name";
    private static final String SPEAKER = "name/speaker";
    private static final String JOINED = "name/joined";
    private static final String FOREIGN = "name/foreign";
    /** Scores of {@link Shapes}. */
    private static final int UNLIKELY = -7;

    private static final int LIKELY = -3;

    private static final int FOREIGN_LOOKS = 3;
    private static final int VERY_FOREIGN_LOOKS = 8;

    private final Page page;
    private final NameWords words;
    private final Titles titles;
    private final List<NameMention> found;

    PersonNames(Page page, NameWords words, List<NameMention> found) {
        this.page = page;
        this.words = words;
        this.found = found;
        this.titles = new Titles(page, words, found);
    }

    /** The name of a person that starts at a token, or null. */
    NameMention at(int t, int to) {
        NamePart part = opener(t);
        if (part == null && !words.isUnknown(t) || isLongTitle(t)) {
            return null;
        }
        boolean titled = titles.before(t);
        String rule = rule(t, to, part, titled);
        if (rule == null) {
            return null;
        }
        if (rule.equals(GIVEN_NAME) && isSpoken(t)) {
            rule = SPEAKER;
        }
        int end = end(t, to, part, titled || !rule.equals(GIVEN_NAME) || isSpoken(t) || isBesidePerson(t));
        boolean enough = end - t > 1 || mayStandAlone(t, part, rule);
        return enough ? new NameMention(t, end, Type.PER, null, null, null, words.because(rule, t, end)) : null;
    }

    private boolean mayStandAlone(int t, NamePart part, String rule) {
        return switch (rule) {
            case GIVEN_NAME -> part == NamePart.GIVEN && isAlone(t);
            case AFTER_TITLE -> part != NamePart.LINK && (part != NamePart.GIVEN_COMMON || titles.isRightBefore(t));
            default -> true;
        };
    }

    /** A given name by itself that nothing before makes part of another name: {@code شارع محمد}. */
    private boolean isAlone(int t) {
        Sense sense = page.word(t).sense(NamePart.class);
        return page.word(t).folded().length() > 3
                && !sense.has(CONJUNCTION | PREPOSITION)
                && !isConstruct(t)
                && page.word(t - 1).sense(Head.class) == null
                && words.part(t - 1) == null
                && !words.isUnknown(t - 1);
    }

    /** What makes it a name, or null. */
    private String rule(int t, int to, NamePart part, boolean titled) {
        if (titled && opensAfterTitle(t, to, part)) {
            return AFTER_TITLE;
        }
        if (opensAlone(t, to, part)) {
            return GIVEN_NAME;
        }
        if (part != null && part != NamePart.SURNAME) {
            return null;
        }
        if (isSpeaker(t)) {
            return SPEAKER;
        }
        if (isJoinedToPerson(t)) {
            return JOINED;
        }
        return part == null && isForeign(t, to) ? FOREIGN : null;
    }

    private boolean opensAlone(int t, int to, NamePart part) {
        return part == NamePart.GIVEN
                || part == NamePart.GIVEN_COMMON && isSpoken(t) && !isTitle(t) && !isConstruct(t)
                || part == NamePart.GIVEN_COMMON && isSurely(t + 1, to) && (!isRatherAVerb(t) || isTrailing(t + 1))
                || part == NamePart.GIVEN_COMMON && isGivenToo(t, to)
                || part == NamePart.LINK
                        && isCompoundStart(t)
                        && (page.is(t, "عبد") ? page.isDefinite(t + 1) : isNamelike(t + 1, to));
    }

    /** {@code لدخل}: what a title announces follows it without a preposition. */
    private boolean isAfterPreposition(int t) {
        Word word = page.word(t);
        Sense name = word.sense(NamePart.class);
        return name != null
                ? name.has(PREPOSITION)
                : word.senses() > 0 && word.sense(0).has(PREPOSITION);
    }

    /** {@code عهد المملكة}: the word after makes it a noun. */
    private boolean isConstruct(int t) {
        return page.isDefinite(t + 1) && !words.isClause(t + 1) && !isNever(t + 1) && !isNisba(t + 1);
    }

    /** {@code صلاح عواد}: two words that are both given names, or the second where somebody comes from. */
    private boolean isGivenToo(int t, int to) {
        if (page.isDefinite(t)
                || isVerbal(t)
                || isTitle(t)
                || t + 1 >= to
                || page.word(t + 1).sense(Particle.class) != null) {
            return false;
        }
        return words.part(t + 1) == NamePart.GIVEN_COMMON && !page.isDefinite(t + 1) && !isVerbal(t + 1)
                || page.isDefinite(t + 1) && isNisba(t + 1) && words.isUnknown(t + 1);
    }

    private boolean opensAfterTitle(int t, int to, NamePart part) {
        if (page.is(t, "باسم") || page.word(t).sense(Particle.class) != null || isNever(t) || isAfterPreposition(t)) {
            return false;
        }
        if (part == NamePart.GIVEN_COMMON && !isSurely(t + 1, to)) {
            return !isTitle(t) && (isGivenToo(t, to) || titles.isRightBefore(t) && !isConstruct(t));
        }
        if (part == null || part == NamePart.SURNAME) {
            return page.isDefinite(t) ? isNisba(t) && titles.isRankBefore(t) : isLike(t, LIKELY);
        }
        return part != NamePart.LINK || isCompoundStart(t) && isPlain(t + 1);
    }

    /** Two words of foreign looks in a row, or one and a name; or one of very foreign looks right after a verb. */
    private boolean isForeign(int t, int to) {
        if (page.isDefinite(t)
                || !isLike(t, FOREIGN_LOOKS)
                || page.word(t).folded().endsWith("و") && page.isDefinite(t + 1)) {
            return false;
        }
        if (page.isVerb(t - 1) && isLike(t, VERY_FOREIGN_LOOKS)) {
            return true;
        }
        NamePart next = t + 1 < to ? words.part(t + 1) : null;
        return next == NamePart.SURNAME || next == NamePart.GIVEN;
    }

    /** Whether the word is listed as a surname, or unknown and at least so much like a name. */
    private boolean isLike(int t, int least) {
        String folded = page.word(t).folded();
        if (words.part(t) == NamePart.SURNAME) {
            return true;
        }
        return folded.length() > 2 && Shapes.cautious(folded) >= least;
    }

    /** {@code وقال كينيون}: the subject of a verb of speech. */
    private boolean isSpeaker(int t) {
        return isSpoken(t) && (page.isDefinite(t) ? isNisba(t) : isLike(t, 0));
    }

    private boolean isSpoken(int t) {
        Sense verb = page.word(t - 1).sense(Beside.class);
        return verb != null && verb.lexeme() == Beside.SPEAKING;
    }

    /** {@code رايس وكينيون}: joined by {@code و} to the person right before. */
    private boolean isJoinedToPerson(int t) {
        String folded = page.word(t).folded();
        return folded.charAt(0) == 'و'
                && folded.length() > 4
                && words.isUnknown(t)
                && Shapes.score(folded.substring(1)) >= 0
                && isBesidePerson(t);
    }

    /** Whether a person is named right before, or right before a comma. */
    private boolean isBesidePerson(int t) {
        int end = page.mark(t - 1) == '،' || page.mark(t - 1) == ',' ? t - 1 : t;
        return !found.isEmpty()
                && found.get(found.size() - 1).to() == end
                && found.get(found.size() - 1).type() == Type.PER;
    }

    /** {@code الزوبعي}: where somebody comes from, and so his name. */
    private boolean isNisba(int t) {
        String folded = page.word(t).folded();
        return folded.length() > 5 && folded.endsWith("ي");
    }

    private boolean isLongTitle(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && title.length() > 1;
    }

    // ---- how far a name goes

    private int end(int t, int to, NamePart part, boolean surely) {
        int stop = Math.min(to, t + LONGEST);
        int last = part == NamePart.LINK || isTrailing(t + 1) ? unit(t, stop) : t + 1;
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
            return isHyphen(t) && t + 1 < stop && continues(t + 1, stop, units) ? unit(t + 1, stop) : -1;
        }
        if (continues(t, stop, units)) {
            return unit(t, stop);
        }
        boolean byname = page.isDefinite(t)
                ? isByname(t, units, first == NamePart.GIVEN || surely)
                : units == 1 && (first == NamePart.GIVEN || surely && first != null) && isSurname(t, surely);
        return byname ? t + 1 : -1;
    }

    private boolean isHyphen(int t) {
        return page.mark(t) == '-' && page.tokens().isGlued(t) && page.tokens().isGlued(t + 1);
    }

    /** Where the unit ends that starts at a token; -1 where it only opens one. */
    private int unit(int t, int stop) {
        if (page.is(t, "عبد")) {
            return t + 1 < stop && page.tokens().isWord(t + 1) ? t + 2 : -1;
        }
        if (words.part(t) == NamePart.LINK && !isTrailing(t)) {
            return t + 1 < stop && (isPatronymic(t) ? isPlain(t + 1) : isNamelike(t + 1, stop))
                    ? unit(t + 1, stop)
                    : -1;
        }
        return t + 1 < stop && isTrailing(t + 1) ? t + 2 : t + 1;
    }

    /** After {@code بن} or {@code آل} any word is a name. */
    private boolean isPatronymic(int t) {
        return page.isAny(t, "بن", "ال", "بنت", "ولد");
    }

    private boolean isPlain(int t) {
        return page.tokens().isWord(t) && page.word(t).sense(Particle.class) == null && !isNever(t);
    }

    private boolean continues(int t, int stop, int units) {
        NamePart part = words.part(t);
        if (part == NamePart.LINK && isNever(t)) {
            return false;
        }
        if (part == NamePart.LINK) {
            return isTrailing(t) || unit(t, stop) > 0;
        }
        if (page.word(t).sense(Particle.class) != null && !isAli(t, stop) || units > 1 && isTitle(t) || isNever(t)) {
            return false;
        }
        return (isNamelike(t, stop) || isForeignInside(t)) && !isJoined(t) && (part != null || isLikeSurname(t, units));
    }

    /** {@code علي} as a name and not the preposition, which some papers spell alike. */
    private boolean isAli(int t, int stop) {
        return page.is(t, "علي")
                && page.words(t, t).endsWith("ي")
                && (t + 1 >= stop || !page.tokens().isWord(t + 1) || isNamelike(t + 1, stop) || isNisba(t + 1));
    }

    private boolean isTitle(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && words.part(t) != NamePart.GIVEN && words.part(t) != NamePart.SURNAME;
    }

    /** {@code كروز} is no {@code روز} after {@code ك}. */
    private boolean isForeignInside(int t) {
        Word word = page.word(t);
        if (word.folded().length() < 4 || word.folded().charAt(0) == 'و') {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            if (!word.sense(i).has(CONJUNCTION | PREPOSITION)) {
                return false;
            }
        }
        return Shapes.cautious(word.folded()) >= FOREIGN_LOOKS;
    }

    private boolean isLikeSurname(int t, int units) {
        return !words.isUnknown(t)
                || page.isDefinite(t)
                || Shapes.cautious(page.word(t).folded()) >= (units == 1 ? UNLIKELY : 0);
    }

    /** {@code وراين} is rather {@code و} and a name than a name in {@code و}, unless it looks like a W. */
    private boolean isJoined(int t) {
        String folded = page.word(t).folded();
        return words.part(t) == null
                && folded.charAt(0) == 'و'
                && folded.length() > 3
                && "ايو".indexOf(folded.charAt(1)) < 0;
    }

    /**
     * A surname that is a word as well: {@code العميد علي معقل}; with nothing that announces a person only where it can
     * hardly be the word.
     */
    private boolean isSurname(int t, boolean surely) {
        Word word = page.word(t);
        if (isNever(t)
                || page.hit(t, Title.class) != null
                || word.sense(Particle.class) != null
                || isAfterClitic(word)) {
            return false;
        }
        Sense sense = word.sense(Common.class);
        if (sense == null) {
            return word.sense(Nationality.class) != null
                    && word.sense(Nationality.class).has(PLURAL);
        }
        boolean odd = sense.has(FIRST_PERSON) || sense.lexeme() == Common.VERB && sense.has(PLURAL | DUAL);
        return odd || surely && sense.lexeme() != Common.VERB && !sense.has(PLURAL | MASDAR | ACCUSATIVE);
    }

    private static boolean isAfterClitic(Word word) {
        return word.senses() == 0 || word.sense(0).has(CONJUNCTION | PREPOSITION);
    }

    /**
     * A word with the article after given names is a surname, unless it is a title, begins a clause, or may describe the
     * person or be what he has.
     */
    private boolean isByname(int t, int units, boolean surely) {
        if (units > 3 || words.isClause(t) || isNever(t) || page.isVerb(t) || page.hit(t, Title.class) != null) {
            return false;
        }
        if (page.word(t).folded().endsWith("ه") || units > 1 && words.nationality(t) != null) {
            return false;
        }
        Sense common = page.word(t).sense(Common.class);
        return !NameWords.isBare(common) || surely && units == 1 && !common.has(PLURAL | MASDAR);
    }

    private boolean isNever(int t) {
        Sense sense = page.word(t).sense(Beside.class);
        return sense != null && sense.lexeme() == Beside.NEVER;
    }

    // ---- what single words may be

    /** The part of a name that opens here, if need be after a clitic: {@code ومحمد}, {@code لمحمد}. */
    private NamePart opener(int t) {
        Sense sense = page.word(t).sense(NamePart.class);
        if (sense == null
                || isNever(t)
                || words.nationality(t) != null
                || sense.has(CONJUNCTION | PREPOSITION) && words.isRatherAWord(t, sense)
                || page.word(t).sense(Particle.class) != null
                        && !page.words(t, t).endsWith("علي")
                || page.is(t, "الله")) {
            return null;
        }
        boolean word = words.isCommon(t);
        return word && sense.lexeme() == NamePart.GIVEN ? NamePart.GIVEN_COMMON : (NamePart) sense.lexeme();
    }

    /** {@code عبد}, {@code أبو}, {@code أم} open a name; {@code بن} only goes on with one. */
    private boolean isCompoundStart(int t) {
        return page.isAny(t, "عبد", "ابو", "ام") && page.tokens().isWord(t + 1);
    }

    private boolean isTrailing(int t) {
        return page.isAny(t, "الدين", "الله", "كي", "يو", "زاي", "زاده", "اوغلو");
    }

    /** {@code طلب ترودو} is a verb and its subject. */
    private boolean isRatherAVerb(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PAST) && !word.sense(i).has(FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbal(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(VERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSurely(int t, int to) {
        NamePart part = t < to ? words.part(t) : null;
        return part == NamePart.GIVEN
                || part == NamePart.SURNAME
                || part == NamePart.LINK && page.isAny(t, "بن", "ال", "عبد", "ابو", "الدين", "الله");
    }

    private boolean isNamelike(int t, int to) {
        if (t >= to || !page.tokens().isWord(t)) {
            return false;
        }
        if (words.part(t) != null) {
            return true;
        }
        Hit known = page.hit(t, Known.class);
        if (known != null && !known.has(PREPOSITION | CONJUNCTION)) {
            return ((Known) known.sense().lexeme()).type() == Type.PER;
        }
        return words.isUnknown(t);
    }
}
