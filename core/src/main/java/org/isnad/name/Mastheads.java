package org.isnad.name;

import static org.isnad.lexicon.Features.CONJUNCTION;
import static org.isnad.lexicon.Features.LI;
import static org.isnad.lexicon.Features.PREPOSITION;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;

/** Outlets that are called by a word or two which may be something else, where they are told as outlets. */
final class Mastheads {
    private static final Wordlist OF_OUTLETS = Wordlist.of(Mastheads.class, "of-outlets");
    /** Verbs whose object or subject an outlet in quotation marks is. */
    private static final Wordlist TELLING = Wordlist.of(Mastheads.class, "telling");

    /** {@code في اتصال هاتفي مع «الشرق الأوسط»}, {@code في حديث إلى «النهار»}. */
    private static final Wordlist TALKS = Wordlist.of(Mastheads.class, "talks");

    /** Outlets' names behind {@code ل} that mean whom the word names: {@code قال للشعب إن}. */
    private static final Wordlist COMMON = Wordlist.of(Mastheads.class, "common");

    /** Words of which one stands before what such a name in brackets is short for. */
    private static final Wordlist AGENCIES = Wordlist.of(Mastheads.class, "agencies");

    private static final int DATELINE = 12;

    private final Page page;
    private final NameWords words;

    Mastheads(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /**
     * An outlet under a name that may be something else, where it fills quotation marks after {@code لـ} or a verb of
     * telling, fills brackets, follows one who reports for it or opens or ends a dateline: {@code لـ«الشرق الأوسط»},
     * {@code (بترا)}, {@code مراسل الجزيرة}, {@code بغداد – واع}; or null.
     */
    NameMention at(int t) {
        Hit hit = page.hit(t, Masthead.class);
        if (hit == null || hit.has(CONJUNCTION) && words.known(t) != null) {
            return agency(t);
        }
        boolean quoted = page.quotations().isOpening(t - 1) && page.quotations().closing(t - 1) == hit.to();
        boolean told = quoted && (words.isSpoken(t - 1) || page.isAny(t - 2, TELLING));
        boolean reported = page.isAny(t - 1, OF_OUTLETS);
        boolean talked =
                quoted && page.isAny(t - 2, "مع", "الي") && (page.isAny(t - 3, TALKS) || page.isAny(t - 4, TALKS));
        boolean named = told || talked || isTold(t, hit) || isOwn(t, hit.to()) || isCredit(t, hit);
        if (!named && !(reported && !page.is(t - 1, "عبر") || reported && quoted)) {
            return null;
        }
        return NameMention.listed(
                t, hit.to(), ((Masthead) hit.sense().lexeme()).known(), words.because("name/masthead", t, hit.to()));
    }

    /** An agency that is listed with its head alone. */
    private NameMention agency(int t) {
        Sense sense = page.word(t).aside();
        Known known = sense != null && sense.lexeme() instanceof Headed headed ? headed.known() : null;
        return known != null && known.isOutlet() && words.known(t) == null && (isOwn(t, t + 1) || page.isDateline(t))
                ? NameMention.listed(t, t + 1, known, words.because("name/agency", t, t + 1))
                : null;
    }

    private boolean isOwn(int t, int to) {
        return isDateline(t, to) || isBracketed(t, to);
    }

    /** {@code قال للجزيرة إن}, {@code في تصريحات للجزيرة}. */
    private boolean isTold(int t, Hit hit) {
        return hit.has(LI)
                && (words.isSpoken(t)
                        || page.isAny(t - 1, "تصريح", "تصريحات", "حديث", "حوار", "مقابله")
                        || page.words(hit.to(), hit.to()).equals("إن"))
                && !page.isAny(t, COMMON);
    }

    /** {@code الدوحة - الراية:}, {@code اليوم – الدمام}, {@code بغداد – واع} in a line of its own, {@code الدوحة في 12 مارس /قنا/}. */
    private boolean isDateline(int t, int to) {
        int sentence = page.sentences().at(t);
        int from = page.sentenceFrom(t);
        if (page.mark(t - 1) == '/' && page.mark(to) == '/') {
            return t - from < DATELINE
                    && words.known(from) != null
                    && words.known(from).type() == Type.LOC;
        }
        boolean before = isDash(to)
                && words.known(to + 1) != null
                && words.known(to + 1).type() == Type.LOC
                && (t == from || isDash(t - 1) && t - 1 - from < 5);
        return before
                || isDash(t - 1)
                        && (isDash(to)
                                || page.mark(to) == ':'
                                || to == page.sentences().to(sentence))
                        && t - 2 == from
                        && words.known(t - 2) != null
                        && words.known(t - 2).type() == Type.LOC;
    }

    /** {@code وكالة الأنباء العراقية (واع)}, {@code عمان (بترا)-}, {@code تلقته (بغداد اليوم)}: brackets that hold nothing else. */
    private boolean isBracketed(int t, int to) {
        if (page.mark(t - 1) != '(' || page.mark(to) != ')') {
            return false;
        }
        boolean agency = isDash(to + 1) || page.isAny(t - 2, TELLING);
        for (int before = t - 2; before > t - 6 && !agency; before--) {
            agency = page.isAny(before, AGENCIES);
        }
        return agency;
    }

    /** {@code صنعاء – سبأ}: in a dateline. */
    private boolean isCredit(int t, Hit hit) {
        return page.isDateline(t) && words.known(t) == null && !hit.has(PREPOSITION) && !page.is(t, "عاجل");
    }

    private boolean isDash(int t) {
        return page.mark(t) == '-';
    }
}
