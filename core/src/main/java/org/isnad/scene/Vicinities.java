package org.isnad.scene;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;

/** Words that put something beside the place behind them: {@code على مشارف}, {@code إلى الشمال من}. Places are tokens. Immutable. */
final class Vicinities {
    private static final Wordlist NEAR = Wordlist.of(Vicinities.class, "near");
    private static final Wordlist BESIDE = Wordlist.of(Vicinities.class, "beside");
    private static final Wordlist WAYS = Wordlist.of(Vicinities.class, "ways");
    private static final Wordlist QUARTERS = Wordlist.of(Vicinities.class, "quarters");
    private static final int OFF = 6;

    private final Page page;
    private final Names names;

    Vicinities(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** {@code قرب دمشق}, {@code وشمالي دمشق}, {@code بضواحي دمشق}: whether a word puts something beside or into the place behind it. */
    boolean isBeside(int t) {
        String word = page.word(t).folded();
        boolean stuck = word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ب' || word.charAt(0) == 'ل');
        return page.isAny(t, BESIDE) || stuck && BESIDE.contains(word.substring(1));
    }

    /** {@code عند الحدود مع غزة}, {@code على الطريق بين حمص وحماة}, {@code بالقرب من درعا}. */
    boolean isBorder(int t) {
        return page.is(t - 1, "بين") && isWay(t - 2) && isFirst(t)
                || page.is(t - 1, "من") && (page.isAny(t - 2, NEAR) || isOff(t - 2) || isEach(t - 2))
                || page.is(t - 1, "مع") && page.is(t - 2, "الحدود") && page.is(t - 3, Particle.Kind.PREPOSITION);
    }

    /** {@code على الحدود} and {@code على الطريق الواصل} before what they are between. */
    private boolean isWay(int t) {
        int way = page.isAny(t, WAYS) ? t : t - 1;
        return page.isAny(way, WAYS) && page.is(way - 1, Particle.Kind.PREPOSITION);
    }

    /** Not {@code بين إسرائيل وقطاع غزة}, which names one narrower than the state that it is beside. */
    private boolean isFirst(int t) {
        NameMention mention = names.at(t);
        NameMention other = names.at(mention.to());
        return !mention.canAct() || other != null && isState(mention) && isState(other);
    }

    private static boolean isState(NameMention mention) {
        return mention.known() != null && mention.known().isCountry();
    }

    /** {@code إلى الشمال من دمشق}, {@code على بعد عشرين كيلومترا من دمشق}, {@code على مسافة قريبة من}. */
    private boolean isOff(int t) {
        for (int i = t; i > t - OFF && i > 0 && page.mark(i) == 0; i--) {
            boolean far = page.isAny(i, "بعد", "مسافه") && page.isAny(i - 1, "علي", "وعلي");
            if (far || page.isAny(i, QUARTERS) && page.isAny(i - 1, "الي", "والي")) {
                return true;
            }
        }
        return false;
    }

    /** {@code في كل من حماة وحمص}, {@code بكل من حماة وحمص}. */
    private boolean isEach(int t) {
        return page.is(t, "كل") && page.isAny(t - 1, "في", "وفي", "علي") || page.is(t, "بكل");
    }
}
