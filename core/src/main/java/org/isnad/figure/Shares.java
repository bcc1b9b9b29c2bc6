package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/** Counts that are shares of a figure: {@code بينهم 3 أطفال}, {@code أحدهما}, {@code 15 منهم}, {@code بين القتلى طفل}. */
final class Shares {
    /** {@code 5 من النساء والأطفال بين القتلى}: no more words say who they are. */
    private static final int SUCH = 4;

    /** {@code 20 عنصرا من القوات الخاصة، بينهم}. */
    private static final int GROUP = 6;

    /** What is told of one share takes no more words. */
    private static final int MORE = 9;

    private final Page page;
    private final Reach reach;
    private final Found found;
    private final LoneNoun lone;
    /** Where a sign of shares ended, and the kind it named, if any. */
    private int signEnd = -1;

    private Kind signKind;
    /** Where shares would begin that no more than a comma parts from the whole, or -1. */
    private int apposed = -1;

    Shares(Page page, Reach reach, Found found) {
        this.page = page;
        this.reach = reach;
        this.found = found;
        this.lone = new LoneNoun(page);
    }

    /** Takes a sign of shares that starts at a token; answers where it ends, or -1. */
    int open(int token, Count before) {
        if (isApposed(token)) {
            signEnd = token + 1;
            signKind = null;
            apposed = signEnd;
            return -1;
        }
        int end = Sign.PART.end(page, token);
        if (end >= 0) {
            signEnd = isOfOthers(token, before) ? -1 : page.quotations().isOpening(end) ? end + 1 : end;
            signKind = null;
            return end;
        }
        return openAmong(token, before) ? signEnd : -1;
    }

    /** {@code محاولة تسلل 45 شخصا بينهم 12 سودانيا}: a share of people whom nothing has befallen. */
    boolean isOfOthers(int token, Count before) {
        boolean group = before != null && page.is(before.end(), "من") && token - before.end() <= GROUP;
        return before != null && before.isPeople() && before.isMany() && (token - before.end() <= 1 || group);
    }

    /** {@code بين القتلى 3 أطفال}, {@code بين قتلى الجمعة 3 أطفال} and {@code 3 أطفال بين القتلى}. */
    private boolean openAmong(int t, Count before) {
        boolean these = page.isAny(t, "من", "ومن") && page.is(t + 1, Particle.Kind.DEMONSTRATIVE);
        Hit harmed = page.isAny(t, "بين", "وبين")
                ? page.hit(t + 1, Harmed.class)
                : these ? page.hit(t + 2, Harmed.class) : null;
        boolean whose = harmed != null && (page.isDefinite(harmed.to()) || page.isDefinite(harmed.to() + 1));
        int whoseEnd = whose && !page.isDefinite(harmed.to()) ? 2 : 1;
        if (harmed == null || !harmed.has(PLURAL) || !harmed.has(DEFINITE) && !whose) {
            return false;
        }
        signEnd = pastArticles(harmed.has(DEFINITE) ? harmed.to() : harmed.to() + whoseEnd);
        signKind = ((Harmed) harmed.sense().lexeme()).kind();
        if (signKind == Kind.CASUALTIES) {
            signKind = Kind.KILLED;
        }
        boolean reaches = before != null
                && (t - before.end() <= (page.is(before.end(), "كانوا") ? 2 : page.is(t - 1, "من") ? 1 : 0)
                        || t - before.end() <= SUCH && page.is(before.end(), "من"));
        if (reaches && before.isPeople()) {
            found.add("share-before", before, signKind, Scope.PART, t + 1);
        }
        return true;
    }

    /** {@code بين القتلى المدنيين}: past the adjectives. */
    private int pastArticles(int from) {
        int t = from;
        while (t < from + 2 && page.isDefinite(t) && isAdjective(page.word(t).folded())) {
            t++;
        }
        return page.quotations().isOpening(t) ? t + 1 : t;
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("ين") || word.endsWith("ون") || word.endsWith("يه");
    }

    boolean take(Count count) {
        FigureMention whole = found.whole();
        boolean split = apposed != count.from() || isSplit(count, whole);
        boolean title = !count.isMany() && page.quotations().isOpening(count.from() - 1);
        boolean marked = signEnd == count.from() && split && !title || continues(count);
        if (marked && (whole != null || signKind != null) && !count.governed() && mayStandAlone(count)) {
            Kind own = kindOf(count, whole);
            return found.add("share", count, own, Scope.PART, signEnd >= 0 ? signEnd - 1 : count.from());
        }
        if (count.form() == Form.ONE && page.is(count.from() - 1, "داخل")) {
            return false;
        }
        if (count.form() == Form.ONE) {
            Kind kind = reach.isWeak() && found.wholeHere() == null ? null : reach.kindAt(count.from());
            kind = kind == null && isOfWhole(count) ? whole.kind() : kind;
            return kind != null && found.add("one-of-them", count, kind, Scope.PART, count.from());
        }
        if (count.noun() == Noun.NONE && isOfThem(count.end())) {
            return ofThem(count);
        }
        return false;
    }

    /** Whether it is one more share, and not, as the wounded after a share of the killed, a figure of its own. */
    private boolean continues(Count count) {
        if (isOneMore(count)) {
            return true;
        }
        if (!found.isBeside(count) || found.last().scope() != Scope.PART) {
            return false;
        }
        FigureMention whole = found.whole();
        return count.noun() != Noun.HARMED
                || whole == null
                || whole.kind() != found.last().kind()
                || whole.kind() == count.kind();
    }

    /** {@code بينهم 5 أطفال تقل أعمارهم عن العاشرة، و3 نساء}. */
    private boolean isOneMore(Count count) {
        return found.recent() != null
                && found.recent().scope() == Scope.PART
                && count.isMany()
                && count.noun() == Noun.PERSON
                && count.joined()
                && (page.mark(count.from() - 1) == '،' || page.mark(count.from() - 2) == '،')
                && count.from() - found.lastEnd() <= MORE
                && !Sign.FELLOW.at(page, count.end() - 1);
    }

    /** {@code توفي منهم ثلاثة}: what befell a share may be worse than what befell the whole. */
    private Kind kindOf(Count count, FigureMention whole) {
        if (count.noun() == Noun.HARMED) {
            return count.kind();
        }
        if (signKind != null) {
            return signKind;
        }
        Hit verb = page.hit(count.end(), Harm.class);
        if (verb != null && verb.has(VERB) && !verb.has(CONJUNCTION | PRONOUN)) {
            return ((Harm) verb.sense().lexeme()).kind();
        }
        return reach.kind() != null ? reach.kind() : whole.kind();
    }

    /** {@code 15 منهم}: a share, unless something else befell these. */
    private boolean ofThem(Count count) {
        if (Joint.isAt(page, count.end() + 1) && count.isMany()) {
            return found.add("killed-and-wounded", count, Kind.CASUALTIES, Scope.INCREMENT, count.end() + 1);
        }
        FigureMention whole = found.wholeHere();
        Kind kind = whole == null ? null : whole.kind();
        if (!reach.reaches(count.ofPeople())) {
            Hit state = page.hit(count.end() + 1, Harmed.class);
            boolean named = state != null && state.has(PLURAL) && !state.has(CONJUNCTION | PRONOUN);
            Kind own = named ? ((Harmed) state.sense().lexeme()).kind() : kind;
            Scope of = kind == null ? Scope.INCREMENT : Scope.PART;
            return own != null && found.add("of-them", count, own, of, count.end());
        }
        whole = found.whole();
        Scope scope = whole != null && whole.kind() == reach.kind() ? Scope.PART : Scope.INCREMENT;
        return found.add("of-them", count, reach.kind(), scope, reach.from());
    }

    /** {@code أحدهما} is one of two. */
    private boolean isOfWhole(Count count) {
        boolean ofTwo = page.words(count.at(), count.at()).endsWith("ما");
        FigureMention whole = found.wholeHere();
        return whole != null && (!ofTwo || Integer.valueOf(2).equals(whole.high()));
    }

    private boolean isOfThem(int t) {
        return page.isAny(t, "منهم", "منهن", "منهما")
                || page.is(t, "من") && page.is(t + 1, Particle.Kind.DEMONSTRATIVE);
    }

    /** {@code شخصان، شرطي ومتظاهر}, {@code شخصان هما شرطي ومتظاهر}: whether a figure ends right before. */
    private boolean isApposed(int token) {
        char mark = page.mark(token);
        boolean parts = mark == '،' || mark == ':' || mark == '؛' || page.isAny(token, "هما", "هم");
        return parts && found.last() != null && found.last() == found.wholeHere() && token == found.lastEnd();
    }

    /** Whether another share is joined to this one, and both are no more than the whole. */
    private boolean isSplit(Count count, FigureMention whole) {
        boolean fewer = whole != null && whole.low() != null && count.low() != null && count.low() < whole.low();
        boolean next =
                page.is(count.end(), "و") || page.word(count.end()).folded().startsWith("و");
        return fewer && next && !count.joined() && count.isPeople() && page.hit(count.end(), Harm.class) == null;
    }

    private boolean mayStandAlone(Count count) {
        return count.form() == Form.SINGLE ? lone.isOne(count) : count.isMany() && count.noun() != Noun.OTHER;
    }
}
