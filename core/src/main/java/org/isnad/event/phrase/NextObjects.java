package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;

/** People right after a noun that they cannot describe, so that they are the object of the verb before it. Places are tokens. */
final class NextObjects {
    private static final int PARTICIPLE = 8;
    private static final int JOINED = 5;

    private final Page page;
    private final Names names;
    private final Nouns nouns;

    NextObjects(Page page, Names names, Nouns nouns) {
        this.page = page;
        this.names = names;
        this.nouns = nouns;
    }

    /** {@code القوات المتمردين}, {@code الجيش المتظاهرين}: people after a body, which no sound plural describes. */
    boolean areOthers(int t) {
        Hit body = names.at(t - 1) == null ? page.hit(t - 1, Side.class) : null;
        String before = page.word(t - 1).folded();
        boolean one = body != null
                && ((Side) body.sense().lexeme()).bearsArms()
                && (!body.has(PLURAL) || before.endsWith("ات"))
                && !before.endsWith("ون")
                && !before.endsWith("ين");
        String word = page.word(t).folded();
        boolean construct = page.word(t - 2).folded().endsWith("ي")
                || page.word(t - 2).folded().endsWith("و");
        boolean many = !construct && (word.endsWith("ين") || word.endsWith("ون"));
        return one && many && page.isDefinite(t) && (page.hit(t, Side.class) != null || nouns.isPeople(t));
    }

    /** {@code الشرطة المحتجين}, {@code المستشار الصحفيين}: people, whom no noun in the singular has for an adjective. */
    boolean disagree(int t) {
        String word = page.word(t).folded();
        boolean many = page.isDefinite(t) && word.endsWith("ين") && !word.startsWith("لل") && areMen(t);
        boolean construct = t > 1
                && !nouns.isAnd(t - 1)
                && page.tokens().isWord(t - 2)
                && !page.isDefinite(t - 2)
                && !page.isVerb(t - 2);
        return many && (!construct && isSingle(t - 1) || isPastAdjective(t) || isSubject(t - 1));
    }

    /**
     * {@code المحكمة المتهم}, {@code الشرطة المعارض}, {@code المحتجون الرئيس}: a man, whom neither a feminine noun nor many have for
     * an adjective.
     */
    boolean isMan(int t) {
        boolean told = t > 1 && page.isDefinite(t) && page.isDefinite(t - 1) && (isFeminine(t - 1) || isSubject(t - 1));
        if (!told || names.at(t - 1) != null || page.word(t).folded().endsWith("ه") || page.is(t, "العضو")) {
            return false;
        }
        Hit side = page.hit(t, Side.class);
        Hit title = page.hit(t, Title.class);
        boolean man = side != null
                && !isSubject(t - 1)
                && side.has(DEFINITE)
                && ((Side) side.sense().lexeme()).isHarmless();
        boolean suspects =
                title != null && title.length() > 1 && page.word(t).folded().endsWith("مشتبه");
        return man && !side.has(PLURAL | DUAL)
                || title != null && title.has(DEFINITE) && (suspects || !title.has(PLURAL | DUAL));
    }

    /** {@code الشرطة}, {@code السلطات}. */
    private boolean isFeminine(int t) {
        return page.words(t, t).endsWith("ة") || page.words(t, t).endsWith("ات");
    }

    /** {@code قتلت القوات الإسرائيلية المدنيين}: past the adjective, in the singular, of the noun right after a verb. */
    private boolean isPastAdjective(int t) {
        return t > 2
                && page.isVerb(t - 3)
                && page.isDefinite(t - 2)
                && page.isDefinite(t - 1)
                && names.at(t - 1) == null
                && page.word(t - 1).folded().endsWith("يه");
    }

    /** {@code المسلحون المدنيين}: a sound plural in the nominative, which none in another case describes. */
    private boolean isSubject(int t) {
        return names.at(t) == null && hasArticle(t) && page.word(t).folded().endsWith("ون");
    }

    private boolean areMen(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        Hit side = page.hit(t, Side.class);
        Hit title = page.hit(t, Title.class);
        String word = page.word(t).folded();
        return nation != null && nation.has(PLURAL) && !nouns.isAnd(t - 1)
                || side != null && side.has(PLURAL)
                || title != null && title.has(PLURAL)
                || nouns.isPeople(t)
                || word.startsWith("الم") && word.length() >= PARTICIPLE;
    }

    /** {@code الشرطة}, {@code والشرطة}. */
    private boolean hasArticle(int t) {
        boolean joined = t >= 0 && page.word(t).folded().startsWith("وال") && nouns.isAnd(t);
        return joined && page.word(t).folded().length() > JOINED || page.isDefinite(t);
    }

    /** A man, a body or an adjective of things in the singular. */
    private boolean isSingle(int t) {
        if (names.at(t) != null || !hasArticle(t) || page.word(t).sense(Nationality.class) != null) {
            return false;
        }
        Hit side = page.hit(t, Side.class);
        Hit title = page.hit(t, Title.class);
        Hit noun = side == null ? title : side;
        String word = page.word(t).folded();
        boolean many = side != null && side.has(PLURAL) || title != null && title.has(PLURAL) || nouns.isPeople(t);
        Sense common = page.word(t).sense(Common.class);
        many |= common != null && common.lexeme() == Common.ADJECTIVE && common.has(PLURAL);
        return many ? word.endsWith("ات") : noun != null || nouns.isAdjective(t) && word.endsWith("ه");
    }
}
