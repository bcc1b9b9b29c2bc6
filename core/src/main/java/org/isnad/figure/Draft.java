package org.isnad.figure;

import static org.isnad.lexicon.Features.PREPOSITION;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.number.Numbers;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Modifier;

/** What is known of a count while it is being read. Used for one count. */
final class Draft {
    private static final int REACH_AFTER = 4;

    private final Page page;
    private final Numbers numbers;
    final int from;
    final int at;
    final int limit;
    final Bounds bounds;
    boolean joined;
    boolean governed;
    boolean definite;
    boolean accusative;

    Draft(Page page, Numbers numbers, int from, int at, int limit, Bounds bounds, boolean and) {
        this.page = page;
        this.numbers = numbers;
        this.from = from;
        this.at = at;
        this.limit = limit;
        this.bounds = bounds;
        joined = and || startsJoined(from) || startsJoined(at);
        governed = !and && isPreposition(from - 1) || startsGoverned(from) || startsGoverned(at);
    }

    Count thing(Form form, int to) {
        return new Count(
                from, at, to, to, form, Noun.THING, null, null, null, Modifier.EXACT, false, true, false, false);
    }

    Count count(Form form, Counted noun, int to, Integer low, Integer high) {
        Modifier modifier = form == Form.VAGUE ? Modifier.VAGUE : modifier(Math.max(to, noun.end()));
        boolean atLeast = modifier == Modifier.AT_LEAST;
        Integer least = modifier == Modifier.AT_MOST ? null : low;
        Kind kind = noun.kind();
        return new Count(
                from,
                at,
                to,
                pastBound(Math.max(to, noun.end())),
                form,
                noun.noun(),
                kind,
                least,
                atLeast ? null : high,
                modifier,
                joined,
                governed,
                definite,
                accusative);
    }

    /** Past {@code على الأقل}, where that stands right after. */
    private int pastBound(int end) {
        Hit hit = end < limit ? page.hit(end, Bound.class) : null;
        return hit != null && hit.length() > 1 && !((Bound) hit.sense().lexeme()).before()
                ? Math.min(hit.to(), limit)
                : end;
    }

    private Modifier modifier(int to) {
        if (bounds.modifier() != Modifier.EXACT) {
            return bounds.modifier();
        }
        if (!joined && page.is(from - 1, "الاقل") && page.is(from - 2, "علي")) {
            return Modifier.AT_LEAST;
        }
        for (int t = to; t < Math.min(limit, to + REACH_AFTER); t++) {
            Hit hit = page.hit(t, Bound.class);
            if (hit != null && !((Bound) hit.sense().lexeme()).before()) {
                return ((Bound) hit.sense().lexeme()).modifier();
            }
            if (hit != null || numbers.at(t) != null || Telling.startsAt(page, t)) {
                return Modifier.EXACT;
            }
        }
        return Modifier.EXACT;
    }

    private boolean startsJoined(int t) {
        String word = page.word(t).folded();
        return word.length() > 2 && word.charAt(0) == 'و' && !word.startsWith("واحد");
    }

    private boolean startsGoverned(int t) {
        String word = page.word(t).folded();
        int i = word.startsWith("و") || word.startsWith("ف") ? 1 : 0;
        Hit vague = numbers.at(t) == null ? page.hit(t, Vague.class) : null;
        if (vague != null) {
            return vague.has(PREPOSITION);
        }
        boolean number = numbers.at(t) != null || page.hit(t, Bound.class) != null;
        return number && word.length() > 3 && "بلك".indexOf(word.charAt(i)) >= 0;
    }

    /** A preposition of one letter written before digits, or any other directly before. */
    private boolean isPreposition(int t) {
        boolean letter = page.is(t, "ب") || page.is(t, "ل") || page.is(t, "ك");
        return letter || (Sign.OUTWARD.at(page, t) || page.is(t, Particle.Kind.PREPOSITION)) && !hasPronoun(t);
    }

    /** {@code فيه} has what it governs. */
    private boolean hasPronoun(int t) {
        String word = page.words(t, t);
        return word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم") || word.endsWith("هما");
    }
}
