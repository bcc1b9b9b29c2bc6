package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;

/** What a blow is struck with, between its subject and its object: {@code قصفت القوات بالبراميل المتفجرة مواقع}. Places are tokens. */
final class Instruments {
    private static final Wordlist ARMS = Wordlist.of(Instruments.class, "arms");
    private static final Wordlist COUNTS = Wordlist.of(Instruments.class, "counts");
    private static final int REACH = 12;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Instruments(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Past the arms behind a subject that ends at a token, with those joined to them; the token itself where none stand. */
    int past(int end, int to) {
        int t = end;
        while (t < to && subjects.isTime(t)) {
            t++;
        }
        int arms = arms(t, "ب");
        int past = arms < 0 ? end : pastPhrase(arms, to);
        while (arms >= 0 && past < Math.min(to, end + REACH)) {
            arms = Math.max(arms(past, "وب"), arms(past, "و"));
            past = arms < 0 ? past : pastPhrase(arms, to);
        }
        return past;
    }

    /** {@code بعدة}, {@code بعشرات}: a number with the preposition of a means. */
    static boolean isCount(Page page, int t) {
        String word = page.word(t).folded();
        return word.startsWith("ب") && COUNTS.contains(word.substring(1));
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

    private boolean describes(int noun, int t) {
        boolean other = page.isDefinite(noun) && page.hit(t, Side.class) != null;
        boolean known = page.isDefinite(t) && !other && (t == noun + 1 || page.isDefinite(noun));
        return page.tokens().isWord(t) && (known || phrases.nouns().isAdjective(t) || arms(t, "") == t);
    }
}
