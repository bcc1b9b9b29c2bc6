package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;

/** Whose a place or a day is that stands beside several deeds. Places are tokens. */
final class Neighbours {
    private static final int NEXT = 3;
    private static final int CLAUSE = 14;
    private static final Wordlist SUPERLATIVES = Wordlist.of(Neighbours.class, "superlatives");

    private static final Wordlist DURING = Wordlist.of(Neighbours.class, "during");

    private final Page page;
    private final Voices voices;

    Neighbours(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    /** Whether a place or day stands in the same words, or in a clause that describes what is told at a token. */
    boolean isOwn(int t, int token) {
        boolean described = t > token
                && t < token + CLAUSE
                && (page.is(token + 1, Particle.Kind.RELATIVE) || page.is(token + 2, Particle.Kind.RELATIVE));
        return (described || voices.same(t, token)) && !voices.isSource(t);
    }

    /** Whether a place or day belongs to another deed right before it, or to something that a clause describes. */
    boolean isOthers(int t, Happening happening, List<Hit> near) {
        for (Hit other : near) {
            if (other.from() > happening.hit.from()
                    && other.from() < t
                    && t - other.to() <= NEXT
                    && !tellsMore(other, happening)) {
                return true;
            }
        }
        if (isPassed(t, happening, near)) {
            return true;
        }
        for (int i = happening.end + NEXT; i < t; i++) {
            if (page.is(i, Particle.Kind.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code شكر الرياض خلال مكالمة أجراها الاثنين}: whether a day belongs to something in the course of which a verb's deed is done. */
    boolean isDuring(int t, Happening happening, List<Hit> near) {
        for (Hit other : near) {
            if (happening.hit.has(VERB)
                    && other.from() >= happening.end
                    && other.from() < t
                    && t - other.to() <= NEXT
                    && page.isAny(other.from() - 1, DURING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day told before a deed is that of another deed, or of something that a clause describes. */
    private boolean isPassed(int t, Happening happening, List<Hit> near) {
        int hit = happening.hit.from();
        if (t > hit) {
            return false;
        }
        boolean during = page.isAny(hit - 1, "وسط", "في", "اثر", "غداه") || page.isAny(hit - 1, DURING);
        for (Hit other : near) {
            if (!during && other.to() <= t && t - other.to() <= NEXT && !isKin(other, happening)) {
                return true;
            }
        }
        return isDescribed(t, hit);
    }

    /** {@code في بيان أصدرته اليوم}, {@code منذ تسلمه مهامه، التي بدأت في فبراير،}: whether it dates what a clause describes. */
    private boolean isDescribed(int t, int hit) {
        if (isDeedOf(page.word(t - 1))) {
            return true;
        }
        for (int i = t - 1; i > t - CLAUSE / 2 && i >= 0 && page.mark(i) == 0; i--) {
            if (page.is(i, Particle.Kind.RELATIVE)) {
                return hit - t > NEXT;
            }
        }
        return false;
    }

    /** {@code أصدرته}: whether it is nothing but a verb with its object; {@code قتلى} is a noun too. */
    private static boolean isDeedOf(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (!word.sense(i).has(VERB) || !word.sense(i).has(PRONOUN)) {
                return false;
            }
        }
        return word.senses() > 0;
    }

    /**
     * {@code وصلت أمس من مسقط التي سهلت الإفراج عنها}: whether a day stands outside the clause that tells a deed to describe somebody;
     * not {@code هجوم أمس الذي قتل فيه}, {@code على إسرائيل التي ردت بغارات}.
     */
    boolean isDescriptive(int day, Happening happening, List<Hit> near) {
        Hit hit = happening.hit;
        int verb = hit.has(VERB) ? hit.from() : happening.governor >= 0 ? happening.governor : hit.from() - 1;
        int that = page.isAny(verb - 1, "قد", "لم", "لا") ? verb - 2 : verb - 1;
        if (that <= day
                || verb > hit.from()
                || !page.is(that, Particle.Kind.RELATIVE)
                || !page.isVerb(verb)
                || page.isAny(verb, "رد", "ردت", "يرد", "ترد", "ردوا")) {
            return false;
        }
        return near.stream()
                .noneMatch(other -> other.to() <= that && that - other.to() <= NEXT && isKin(other, happening));
    }

    /** {@code الهجوم الذي استهدف}, {@code هجوم نفذه}, {@code عقد المجلس جلسة}: whether it describes the deed itself or is its object. */
    private boolean tellsMore(Hit other, Happening happening) {
        int clause = page.is(happening.end, Particle.Kind.RELATIVE) ? happening.end + 1 : happening.end;
        boolean described = other.has(VERB) && other.from() == clause;
        boolean object = happening.hit.has(VERB) && other.has(ACCUSATIVE) && !other.has(VERB);
        return isKin(other, happening) && (described || object);
    }

    static boolean isKin(Hit other, Happening happening) {
        return ((Trigger) other.sense().lexeme()).type() == happening.type();
    }

    /** Whether a clause ends before a word: at a mark, a verb or what opens another. */
    boolean opensClause(int t) {
        return page.mark(t) != 0
                || page.isVerb(t)
                || page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || Link.is(page, t, Link.Kind.CLAUSE);
    }

    boolean isSuperlative(Happening happening, int to) {
        for (int t = Math.max(0, happening.hit.from() - NEXT); t < to; t++) {
            if (page.isAny(t, SUPERLATIVES)) {
                return true;
            }
        }
        return false;
    }
}
