package org.isnad.event.phrase;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Names;

/**
 * What a blow is struck with, told by {@code ب} between a verb and its phrases: {@code طعن بسكين شرطيا}, {@code قصفت القوات
 * بالبراميل المتفجرة مواقع}. Places are tokens.
 */
public final class Means {
    private static final Wordlist ARMS = Wordlist.of(Means.class, "arms");
    private static final Wordlist COUNTS = Wordlist.of(Means.class, "counts");
    private static final int REACH = 12;

    private final Page page;
    private final Names names;
    private final Phrases phrases;

    Means(Page page, Names names, Phrases phrases) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** {@code بعدة}, {@code بعشرات}: a number with the preposition of a means. */
    public static boolean isCount(Page page, int t) {
        String word = page.word(t).folded();
        return word.startsWith("ب") && COUNTS.contains(word.substring(1));
    }

    /** {@code بطائرات}: arms with the preposition of a means. */
    public static boolean areArms(Page page, int t) {
        String word = page.word(t).folded();
        return word.startsWith("ب") && areArms(word.substring(1));
    }

    /** Past arms with what describes them; the token itself where none stand or they belong to who follows. */
    int past(int t, int to) {
        int arms = arms(t, "ب");
        if (arms < 0) {
            return t;
        }
        int end = pastPhrase(arms, to);
        boolean object =
                end < to && (phrases.figure(end) != null || page.words(end, end).endsWith("ا"));
        return !isOwned(arms, end, to) && (page.isDefinite(arms) || end > t + 1 || object) ? end : t;
    }

    /** {@code بغارة للجيش}, {@code بغارات طيران الجيش}: whether arms belong to who stands behind them. */
    private boolean isOwned(int arms, int end, int to) {
        boolean construct = end - 1 > arms && arms(end - 1, "") == end - 1 && !page.isDefinite(end - 1);
        boolean owner = page.isDefinite(end) || names.at(end) != null;
        return end < to && (page.words(end, end).startsWith("ل") || construct && owner);
    }

    /** Past arms, whoever follows them, and others joined to them: {@code بالمدفعية وبعشرات الصواريخ}; the token itself where none stand. */
    int pastAll(int t, int to) {
        int arms = arms(t, "ب");
        int past = t;
        while (arms >= 0) {
            past = pastPhrase(arms, to);
            arms = past < Math.min(to, t + REACH) ? Math.max(arms(past, "وب"), arms(past, "و")) : -1;
        }
        return past;
    }

    /** Where arms stand, of which a word or a number here tells, behind what is written together with it; or -1. */
    private int arms(int t, String with) {
        String word = names.at(t) == null ? page.word(t).folded() : "";
        if (!word.startsWith(with)) {
            return -1;
        }
        String bare = word.substring(with.length());
        if (areArms(bare)) {
            return t;
        }
        boolean counted =
                COUNTS.contains(bare) || bare.isEmpty() && page.tokens().isNumber(t + 1);
        int noun = counted ? phrases.afterMeasures(page.is(t + 1, "من") ? t + 2 : t + 1, page.size()) : t;
        return counted && areArms(page.word(noun).folded()) ? noun : -1;
    }

    private static boolean areArms(String word) {
        String arms = word.startsWith("ال") ? word.substring(2) : word;
        boolean one = arms.endsWith("ا") && ARMS.contains(arms.substring(0, arms.length() - 1));
        return one || ARMS.contains(arms);
    }

    /** Past a noun with its adjectives and a genitive that has the article. */
    private int pastPhrase(int noun, int to) {
        int t = noun + 1;
        while (t < to && t < noun + REACH && names.at(t) == null && describes(noun, t)) {
            t++;
        }
        return Math.min(to, t);
    }

    /** {@code بصاروخ موجه}, {@code بالأسلحة الخفيفة}, {@code بقذائف الهاون}. */
    private boolean describes(int noun, int t) {
        boolean somebody = page.hit(t, Side.class) != null || page.hit(t, Head.class) != null;
        boolean known = page.isDefinite(t) && (t == noun + 1 || page.isDefinite(noun));
        return page.tokens().isWord(t)
                && (!somebody && (known || phrases.nouns().isAdjective(t)) || arms(t, "") == t);
    }
}
