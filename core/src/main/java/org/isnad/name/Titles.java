package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;

/** Looks for the title that announces a person: {@code المتحدث باسم وزارة الدفاع الروسية} X. */
final class Titles {
    private static final Wordlist WITHIN = Wordlist.of(Titles.class, "within");
    /** How far before a name its title may stand. */
    private static final int LONGEST = 10;

    private static final int LONGEST_TITLE = 4;

    private final Page page;
    private final NameWords words;
    /** The names found so far, in order of the text. */
    private final List<NameMention> found;

    Titles(Page page, NameWords words, List<NameMention> found) {
        this.page = page;
        this.words = words;
        this.found = found;
    }

    /**
     * Whether a title stands before, with nothing between but what belongs to it: a nation, an institution, definite
     * words, {@code باسم}, one comma.
     */
    boolean before(int t) {
        int i = isOpening(t - 1) ? t - 2 : t - 1;
        if (isCompatriot(i) || isOwned(i) && isRightBefore(t)) {
            return true;
        }
        int stop = Math.max(0, t - LONGEST);
        while (i >= stop) {
            NameMention name = endingAt(i);
            Title title = name == null ? title(i) : null;
            if (title != null) {
                return !title.isPlain() || page.isDefinite(i);
            }
            if (name != null ? name.type() == Type.PER : !belongsToTitle(i)) {
                return false;
            }
            i = name == null ? i - 1 : name.from() - 1;
        }
        return false;
    }

    /** {@code وزير خارجيته}, {@code المتحدث باسمها}. */
    private boolean isOwned(int t) {
        String folded = page.word(t).folded();
        return folded.endsWith("ته") || folded.endsWith("تها") || page.isAny(t, "باسمه", "باسمها", "باسمهم");
    }

    /** {@code سجل الفرنسي} X: somebody called by his nation. */
    private boolean isCompatriot(int t) {
        Hit pair = t > 0 ? page.hit(t - 1, Nationality.class) : null;
        boolean paired = pair != null && pair.to() == t + 1;
        Sense nation = paired ? pair.sense() : page.word(t).sense(Nationality.class);
        int before = paired ? t - 2 : t - 1;
        return nation != null
                && nation.has(DEFINITE)
                && nation.has(SINGULAR)
                && !page.isDefinite(before)
                && endingAt(t) == null
                && endingAt(before) == null;
    }

    /** Whether the word right before is a rank or an honour: {@code العميد}, {@code الشيخ}. */
    boolean isRankBefore(int t) {
        Title title = page.is(t - 1, "الفريق") ? null : rightBefore(t);
        return title != null && (title.kind().equals("rank") || title.kind().equals("honorific"));
    }

    /** Whether a title ends right before. */
    boolean isRightBefore(int t) {
        return rightBefore(t) != null;
    }

    /**
     * Whether a title right before calls somebody by one word that means something as well: {@code الرئيس هادي}, {@code مدربه
     * أوسكار}; but {@code حل سياسي شامل} is no name, and {@code المورد الاقتصادي الهام} neither.
     */
    boolean callsByWord(int t) {
        int before = isOpening(t - 1) ? t - 2 : t - 1;
        boolean definite = page.isDefinite(before) || isOpening(t - 1) || hasOwner(before) || page.is(before, "باسم");
        return definite && !(page.isDefinite(t) && words.isAdjective(t)) && isRightBefore(t);
    }

    private boolean hasOwner(int t) {
        return page.word(t).mayHave(PRONOUN);
    }

    private Title rightBefore(int t) {
        int before = isOpening(t - 1) ? t - 2 : t - 1;
        for (int from = before; from > before - LONGEST_TITLE; from--) {
            for (Hit phrase : page.words().phrases(from)) {
                if (phrase.to() == before + 1
                        && phrase.sense().lexeme() instanceof Title title
                        && !phrase.has(PLURAL)) {
                    return title;
                }
            }
        }
        return title(before);
    }

    /** The title of one person that ends at a token, or null. */
    private Title title(int t) {
        Hit title = page.hit(t, Title.class);
        return title == null || title.has(PLURAL) || isTeam(t)
                ? null
                : (Title) title.sense().lexeme();
    }

    /** {@code الفريق} is a general, {@code فريق} a team. */
    private boolean isTeam(int t) {
        return page.isAny(t, "فريق", "لفريق", "بفريق", "وفريق");
    }

    /** {@code د.} before a name. */
    private boolean isAbbreviated(int stop) {
        return page.mark(stop) == '.' && page.isAny(stop - 1, "د", "ا", "م");
    }

    private boolean isOpening(int t) {
        char mark = page.mark(t);
        return isAbbreviated(t) || mark == '،' || mark == '(' || mark == '"';
    }

    private boolean belongsToTitle(int t) {
        return page.isDefinite(t) && !words.isClause(t)
                || isJoinedDefinite(t)
                || page.word(t).sense(Nationality.class) != null
                || page.isAny(t, WITHIN);
    }

    /** {@code وزير التجارة والصناعة}. */
    private boolean isJoinedDefinite(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null && common.lexeme() != Common.VERB && common.has(CONJUNCTION) && common.has(DEFINITE);
    }

    /** The name that covers a token, or null. */
    private NameMention endingAt(int t) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).to() > t; i--) {
            if (found.get(i).from() <= t) {
                return found.get(i);
            }
        }
        return null;
    }
}
