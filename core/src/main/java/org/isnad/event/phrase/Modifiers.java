package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
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

/** Adjectives and genitives behind a noun: how far what belongs to it reaches, {@code لجنة مبادرة السلام}. Places are tokens. */
final class Modifiers {
    /** Who has no genitive: {@code انتحاري}, {@code مسلح}. */
    private static final Wordlist ALONE = Wordlist.of(Modifiers.class, "alone");

    private static final int REACH = 5;

    private final Page page;
    private final Names names;
    private final Nouns nouns;
    private final boolean[] time;
    private final NextObjects objects;

    Modifiers(Page page, Names names, Nouns nouns, boolean[] time) {
        this.page = page;
        this.names = names;
        this.nouns = nouns;
        this.time = time;
        objects = new NextObjects(page, names, nouns);
    }

    /** Where the adjectives and genitives of a noun end; a noun with the article has no genitive. */
    int past(int tag, int to) {
        int from = Tags.past(page, tag, to);
        boolean plain = names.at(from - 1) == null;
        boolean nunated = plain && nouns.isNunated(from - 1);
        boolean owned = plain && nouns.isOwned(from - 1);
        boolean alone = plain && page.isAny(from - 1, ALONE);
        boolean closed = nunated || owned || alone || plain && (isClosed(from - 1) || nouns.isOwnForce(from - 1));
        int t = owned && from < to && !time[from] && nouns.areDescribed(from) ? from + 1 : from;
        while (t < to && t < from + REACH && belongs(t, closed) && !(nunated && !isSoundPlural(t))) {
            NameMention name = names.at(t);
            closed |= name != null || isClosed(t) || nouns.isAdjective(t);
            t = name == null ? t + 1 : name.to();
        }
        return Math.min(t, to);
    }

    /** {@code القوات}, {@code يمنية}: a word with the article, or an adjective of nationality, has no genitive. */
    private boolean isClosed(int t) {
        return page.isDefinite(t) || page.word(t).sense(Nationality.class) != null;
    }

    /** Whether a word belongs to the noun before it, which can have no genitive any more if it is closed. */
    private boolean belongs(int t, boolean closed) {
        if (!page.tokens().isWord(t) || time[t] || page.is(t, Particle.Kind.RELATIVE)) {
            return false;
        }
        Word word = page.word(t);
        boolean toWhom = word.folded().startsWith("ل");
        NameMention name = names.at(t);
        if (name != null) {
            return !closed && name.type() != Entity.Type.PER && !nouns.isAnd(t) && !toWhom;
        }
        if (nouns.isFunctionWord(t)
                || page.isVerb(t)
                || objects.disagree(t)
                || objects.isMan(t)
                || closed && (isOtherBody(t) || objects.areOthers(t))) {
            return false;
        }
        return describes(word) && isAgreed(t)
                || !closed && !toWhom && (page.isDefinite(t) || isLink(t) || nouns.isOwnedByOffice(t) || isMatter(t));
    }

    /** {@code ملثمون}, {@code أجانب}: what may describe men told without the article. */
    private boolean isSoundPlural(int t) {
        String folded = page.word(t).folded();
        boolean many = folded.endsWith("ون") || folded.endsWith("ين") || folded.endsWith("ان");
        return !page.isDefinite(t) && (many || isBrokenPlural(t));
    }

    /** {@code يهود}, {@code روس}, {@code تركيتان}: an adjective of many, or of several of a nation. */
    private boolean isBrokenPlural(int t) {
        Sense common = page.word(t).sense(Common.class);
        return Nationality.describesSeveral(page.word(t))
                || common != null && common.lexeme() == Common.ADJECTIVE && common.has(PLURAL);
    }

    /** {@code التحالف أكثر من}: what describes a word with the article has it too. */
    private boolean isAgreed(int t) {
        boolean definite = page.isDefinite(t) && !page.word(t).folded().startsWith("لل");
        boolean known = page.isDefinite(t - 1) || names.at(t - 1) == null && nouns.isOwned(t - 1);
        return definite || !page.isDefinite(t) && (!known || names.at(t - 1) != null);
    }

    /** {@code لجنة مبادرة السلام}: a noun without the article between a noun and its last genitive. */
    private boolean isLink(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null
                && common.lexeme() == Common.NOUN
                && !common.has(CONJUNCTION | PREPOSITION | PRONOUN | ACCUSATIVE)
                && t + 1 < page.size()
                && (names.at(t + 1) == null
                        ? page.isDefinite(t + 1)
                        : names.at(t + 1).type() != Entity.Type.PER);
    }

    /** {@code أعضاء ائتلافه}, {@code رئيس تحريره}: a thing told by whose it is, right behind an office or several in construct with it. */
    private boolean isMatter(int t) {
        Sense common = page.word(t).sense(Common.class);
        Hit title = page.hit(t - 1, Title.class);
        Hit side = title == null ? page.hit(t - 1, Side.class) : title;
        boolean office =
                title != null && ((Title) title.sense().lexeme()).kind().equals("office");
        return common != null
                && common.lexeme() == Common.NOUN
                && common.has(PRONOUN)
                && !common.has(CONJUNCTION | PREPOSITION)
                && side != null
                && (office && !common.has(MASDAR) || side.has(PLURAL))
                && page.hit(t, Title.class) == null
                && page.hit(t, Side.class) == null;
    }

    /** {@code الرئيس المعارضة}, {@code الحكومة المعارضة}: a body, told by a feminine noun, after one man or those it opposes. */
    private boolean isOtherBody(int t) {
        if (page.is(t, "المعارضه") && page.isAny(t - 1, "الحكومه", "السلطات", "السلطه")) {
            return true;
        }
        Hit title = page.hit(t - 1, Title.class);
        return title != null
                && !title.has(PLURAL)
                && !page.word(t - 1).folded().endsWith("ه")
                && page.isDefinite(t)
                && page.word(t).folded().endsWith("ه")
                && page.hit(t, Side.class) != null;
    }

    /** Whether a word is an adjective, of nationality or other. */
    private static boolean describes(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            Lexeme lexeme = word.sense(i).lexeme();
            boolean describes = lexeme == Common.ADJECTIVE || lexeme instanceof Nationality;
            if (describes && !word.sense(i).has(CONJUNCTION | PREPOSITION)) {
                return true;
            }
        }
        return Nationality.describesSeveral(word);
    }
}
