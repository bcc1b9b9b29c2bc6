package org.isnad.event.phrase;

import org.isnad.event.lexicon.Link;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;

/** Times, places and manners between a verb and its subject, or before both. Places are tokens. */
public final class Adverbials {
    private static final Wordlist NEAR = Wordlist.of(Adverbials.class, "near");
    private static final Wordlist HOMES = Wordlist.of(Adverbials.class, "homes");
    private static final int LONGEST_NAME = 3;
    private static final int ENCLOSED = 10;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Sites sites;
    private final Means means;
    private final boolean[] time;

    Adverbials(Page page, Names names, Phrases phrases, boolean[] time) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.time = time;
        sites = new Sites(page, names, phrases);
        means = new Means(page, names, phrases);
    }

    /** Whether a token is part of an expression of time. */
    public boolean isTime(int t) {
        return t >= 0 && t < time.length && time[t];
    }

    /** Past times, places and manners that stand between a verb and its subject. */
    public int after(int from, int to) {
        int t = from;
        while (t < to) {
            int enclosed = pastEnclosed(t, to);
            if (enclosed > t) {
                t = enclosed;
            } else if (isTime(t) || Link.is(page, t, Link.Kind.GAP)) {
                t++;
            } else if (isManner(t)) {
                t = pastManner(t, to);
            } else if (isBackground(t)) {
                t = pastBackground(t + 2, to);
            } else if (pastEach(t, to) > t) {
                t = pastEach(t, to);
            } else if (isCircumstance(t)) {
                t = pastPreposition(t, to);
            } else if (Link.is(page, t, Link.Kind.LED) && pastLeader(t, to) > t) {
                t = pastLeader(t, to);
            } else if (sites.past(t, to) > t) {
                t = sites.past(t, to);
            } else if (means.past(t, to) > t) {
                t = means.past(t, to);
            } else if (page.isComma(t) && (t > from || isTime(t + 1) || isCircumstance(t + 1))) {
                t++;
            } else {
                return t;
            }
        }
        return t;
    }

    /** Past {@code بمكتبه}, {@code بقصر السلام}; the token itself where no place stands. */
    public int pastSite(int t, int to) {
        return sites.past(t, to);
    }

    /** Past the arms behind a subject that ends at a token, which times may part; the token itself where none stand. */
    public int pastMeans(int end, int to) {
        int t = end;
        while (t < to && isTime(t)) {
            t++;
        }
        int past = means.pastAll(t, to);
        return past > t ? past : end;
    }

    /** Past {@code - صباح اليوم -}, {@code (المحظور في روسيا)}; the token itself where nothing is enclosed. */
    private int pastEnclosed(int t, int to) {
        char mark = page.mark(t);
        boolean dash = mark == '-';
        if (!dash && mark != '(') {
            return t;
        }
        for (int i = t + 1; i < Math.min(to, t + ENCLOSED); i++) {
            if (page.mark(i) == (dash ? mark : ')')) {
                return i + 1;
            }
        }
        return t;
    }

    /** Past {@code بكل من وهران وتلمسان}; the token itself where no places are told so. */
    private int pastEach(int t, int to) {
        int end = page.is(t, "بكل") && page.is(t + 1, "من") ? t + 2 : to;
        while (end < to && names.at(end) != null && names.at(end).type() == Entity.Type.LOC) {
            end = names.at(end).to();
        }
        return end < to && end > t + 2 ? end : t;
    }

    /** {@code بشكل خاص}, {@code في وقت سابق}. */
    private boolean isManner(int t) {
        boolean once =
                page.is(t, "في") && page.is(t + 1, "وقت") && phrases.nouns().isAdjective(t + 2);
        boolean so = page.isAny(t, "بشكل", "بصوره", "بطريقه", "بدرجه")
                && page.tokens().isWord(t + 1);
        return once && !page.isDefinite(t + 2) || so && !page.isDefinite(t + 1);
    }

    /** Past what stands in the background. */
    private int pastBackground(int from, int to) {
        int t = page.is(from, Particle.Kind.DEMONSTRATIVE) ? from + 1 : from;
        Phrase phrase = t < to ? phrases.at(t, to) : null;
        int end = phrase == null ? Math.min(t + 1, to) : phrase.to();
        while (end < to && page.isDefinite(end) && names.at(end) == null) {
            end++;
        }
        return end;
    }

    /** Past {@code بشكل} with its adjectives, {@code في وقت متأخر من مساء}. */
    private int pastManner(int t, int to) {
        int end = Math.min(t + 2, to);
        while (end < to && phrases.nouns().isAdjective(end) && !page.isDefinite(end)) {
            end++;
        }
        return end < to && page.is(end, "من") && isTime(end + 1) ? end + 1 : end;
    }

    /** {@code على خلفية الاحتجاجات}. */
    private boolean isBackground(int t) {
        return page.is(t, "علي") && page.isAny(t + 1, "خلفيه", "اثر", "هامش", "وقع");
    }

    /** {@code في الغارة}, {@code خلال الأيام الماضية}, {@code أمام منزله}, {@code من داخل المستشفى}. */
    private boolean isCircumstance(int t) {
        return Link.is(page, t, Link.Kind.CIRCUMSTANCE) && !page.isAny(t + 1, "حين", "وقت")
                || page.isAny(page.is(t, "من") ? t + 1 : t, NEAR)
                || page.is(t, "من") && page.isAny(t + 1, HOMES);
    }

    /** Past a preposition with its object, and the place named after it, {@code في حلب شمالي سوريا}. */
    private int pastPreposition(int t, int to) {
        if (page.is(t, "من")) {
            return page.isAny(t + 1, HOMES) ? t + 2 : t + 1;
        }
        if (isTime(t + 1)) {
            return t + 1;
        }
        Phrase object = t + 1 < to ? phrases.at(t + 1, to) : null;
        int end = object == null ? t + 1 : object.to();
        int area = end;
        while (area < to && area < end + 2 && Link.is(page, area, Link.Kind.COMPASS)) {
            area++;
        }
        NameMention place = names.at(area);
        return place != null && place.type() == Entity.Type.LOC && place.from() == area ? place.to() : end;
    }

    /** Past {@code برئاسة فلان}, {@code بقيادة الوزير فلان}, also by a name that no table knows; the token itself where nobody leads. */
    private int pastLeader(int t, int to) {
        Phrase leader = t + 1 < to && page.mark(t + 1) == 0 ? phrases.at(t + 1, to) : null;
        if (leader == null || !leader.isParty()) {
            return t;
        }
        int end = leader.to();
        boolean office = !leader.isName() && names.at(end - 1) == null;
        while (office && end < Math.min(to, leader.to() + LONGEST_NAME) && isUnknown(end)) {
            end++;
        }
        return end;
    }

    private boolean isUnknown(int t) {
        return page.tokens().isWord(t) && page.word(t).senses() == 0 && names.at(t) == null && !page.isDefinite(t);
    }

    /** {@code وكان}, {@code لا يزال}, {@code أما}, a time: words before a subject. */
    public int afterLeadIns(int start, int verb) {
        int t = start;
        while (t < verb
                && (page.mark(t) != 0
                        || isTime(t)
                        || page.is(t, Particle.Kind.BE)
                        || isNo(t) && page.is(t + 1, Particle.Kind.BE)
                        || page.is(t, Particle.Kind.MODAL)
                        || page.is(t, Particle.Kind.CONJUNCTION)
                        || t == start && isMatter(t)
                        || Link.is(page, t, Link.Kind.LEAD) && isLeadIn(t, verb))) {
            t = page.isAny(t, "في", "وفي") ? pastPreposition(t, verb) : t + 1;
        }
        return t;
    }

    /** {@code سياسيا، التقى}: an adverb that a comma closes. */
    private boolean isMatter(int t) {
        return page.isComma(t + 1)
                && names.at(t) == null
                && !page.isDefinite(t)
                && page.word(t).folded().endsWith("يا");
    }

    private boolean isNo(int t) {
        return page.is(t, Particle.Kind.NEGATION) || page.isAny(t, "ما", "وما");
    }

    /** Whether a preposition that opens the clause has its object before the verb. */
    private boolean isLeadIn(int t, int verb) {
        return !page.isAny(t, "في", "وفي") || t + 2 < verb;
    }
}
