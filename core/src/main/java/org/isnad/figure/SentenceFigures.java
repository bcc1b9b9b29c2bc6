package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/**
 * Goes once through a sentence, remembering the last word of harm, the last figure, the toll under way and the last count
 * that nothing has befallen yet, and makes figures where one meets another. Tried in this order: a share of the figure
 * before; people named by their harm; a word of harm that reaches the count; a toll; a count joined to a figure.
 */
final class SentenceFigures {
    private static final int TOLL_REACH = 25;

    private final Page page;
    private final Counts counts;
    private final int from;
    private final int to;
    private final List<FigureMention> found = new ArrayList<>(4);
    private final Reach reach;

    /** The figure that shares are shares of; may come from the sentence before. */
    private FigureMention whole;
    /** The last figure while something may still be joined to it, where its words end, and its place in the list. */
    private FigureMention last;

    private int lastEnd;
    /** The last people counted whom nothing has befallen yet. */
    private Count loose;
    /** Where a sign of shares ended, and the kind it named, if any. */
    private int shareAt = -1;

    private Kind shareKind;
    private int tollAt = -1;
    private int tollNoun = -1;
    private Kind tollKind;
    private Count awaiting;

    SentenceFigures(Page page, Counts counts, int from, int to, FigureMention whole) {
        this.page = page;
        this.counts = counts;
        this.from = from;
        this.to = to;
        this.whole = whole;
        this.reach = new Reach(page);
    }

    List<FigureMention> read() {
        for (int t = from; t < to; ) {
            t = step(t);
        }
        return found;
    }

    private int step(int t) {
        Count count = counts.at(t, to);
        if (count != null && count.noun() == Noun.THING) {
            return Math.max(count.end(), t + 1);
        }
        if (count != null) {
            if (!take(count, t)) {
                loose = count.isPeople() || count.form() == Form.NUMERAL ? count : loose;
            }
            return Math.max(count.end(), t + 1);
        }
        Hit harm = page.hit(t, Harm.class);
        if (harm != null) {
            open(harm);
            return harm.to();
        }
        return pass(t);
    }

    /** A word that neither counts nor tells harm. */
    private int pass(int t) {
        int share = Sign.PART.end(page, t);
        if (share >= 0) {
            shareAt = share;
            shareKind = null;
            return share;
        }
        if (isAmongHarmed(t)) {
            return t + 2;
        }
        if (Sign.TOLL.at(page, t)) {
            openToll(t);
        }
        Hit harmed = page.hit(t, Harmed.class);
        if (harmed != null && harmed.has(PLURAL)) {
            nameHarmed(harmed);
        }
        end(t);
        return t + 1;
    }

    private void nameHarmed(Hit harmed) {
        Kind kind = ((Harmed) harmed.sense().lexeme()).kind();
        if (loose != null && reach.isPredicate(loose, harmed)) {
            add("predicate", loose, kind, Scope.INCREMENT, harmed.from());
            return;
        }
        nameToll(kind, harmed.to());
        if (tollAt < 0 && harmed.has(DEFINITE) && page.isAny(harmed.to(), "هم", "هما")) {
            tollAt = harmed.from();
        }
    }

    /** {@code بين القتلى 3 أطفال}, and {@code 3 أطفال بين القتلى}. */
    private boolean isAmongHarmed(int t) {
        Hit harmed = page.is(t, "بين") || page.is(t, "وبين") ? page.hit(t + 1, Harmed.class) : null;
        if (harmed == null || !harmed.has(PLURAL) || !harmed.has(DEFINITE)) {
            return false;
        }
        shareAt = t + 2;
        shareKind = ((Harmed) harmed.sense().lexeme()).kind();
        if (shareKind == Kind.CASUALTIES) {
            shareKind = Kind.KILLED;
        }
        if (loose != null && loose.end() == t && loose.isPeople()) {
            add("share-before", loose, shareKind, Scope.PART, t + 1);
        }
        return true;
    }

    /** What a word that ends a clause, or turns away, puts an end to. */
    private void end(int t) {
        boolean breaker = Sign.BREAKER.at(page, t);
        char mark = page.mark(t);
        boolean stop = mark == '.' || mark == '؛' || mark == ':' || mark == '؟' || mark == '!' || mark == ';';
        if (breaker && !page.is(t, Particle.Kind.RELATIVE) || stop) {
            loose = null;
        }
        boolean outward = Sign.OUTWARD.at(page, t) || page.is(t, Particle.Kind.PREPOSITION);
        if (breaker || stop || outward && !page.is(t, "من")) {
            last = null;
        }
        if (breaker || stop) {
            reach.close();
        } else if (outward) {
            reach.cross();
        }
    }

    private void open(Hit harm) {
        last = null;
        Harm lexeme = (Harm) harm.sense().lexeme();
        Kind kind = reach.open(harm, from, to);
        if (kind == null) {
            if (loose != null && reach.isForced(loose, harm)) {
                add("forced", loose, lexeme.kind(), Scope.INCREMENT, harm.from());
            }
            return;
        }
        if (tollAt >= 0 && harm.has(VERB) && (tollKind == null || tollKind == Kind.CASUALTIES)) {
            nameToll(kind, -1);
        }
        if (loose != null && reach.looksBack(loose, harm, counts.at(harm.to(), to))) {
            add("harm-after", loose, kind, Scope.INCREMENT, harm.from());
            reach.close();
        } else if (lexeme.force() == Harm.Force.COMPLETED && harm.has(PLURAL)) {
            reach.close();
        }
    }

    private void openToll(int t) {
        tollAt = t;
        tollKind = null;
        tollNoun = -1;
        awaiting = loose != null && loose.form() == Form.NUMERAL && loose.end() == t ? loose : null;
    }

    private void nameToll(Kind kind, int end) {
        tollKind = kind;
        tollNoun = end;
        if (tollAt >= 0 && awaiting != null) {
            add("toll-before", awaiting, kind, Scope.INCREMENT, tollAt);
            awaiting = null;
        }
    }

    private boolean take(Count count, int t) {
        if (Sign.NEGATION.at(page, count.from() - 1) || isYear(count)) {
            return false;
        }
        return share(count) || harmed(count) || reached(count, t) || toll(count) || joined(count, t);
    }

    private static boolean isYear(Count count) {
        return count.noun() == Noun.NONE && count.low() != null && count.low() >= 1900 && count.low() <= 2100;
    }

    private boolean share(Count count) {
        boolean marked = shareAt == count.from() || last != null && last.scope() == Scope.PART && isBeside(count);
        if (marked && (whole != null || shareKind != null) && !count.governed() && mayStandAlone(count)) {
            Kind own = count.noun() == Noun.HARMED ? count.kind() : shareKind != null ? shareKind : whole.kind();
            return add("share", count, own, Scope.PART, shareAt >= 0 ? shareAt - 1 : count.from());
        }
        if (count.form() == Form.ONE) {
            Kind kind = reach.kindAt(count.from());
            kind = kind == null && isOfWhole(count) ? whole.kind() : kind;
            return kind != null && add("one-of-them", count, kind, Scope.PART, count.from());
        }
        if (count.noun() == Noun.NONE && isOfThem(count.end())) {
            return ofThem(count);
        }
        return false;
    }

    /** {@code 15 منهم}: a share, unless something else befell these. */
    private boolean ofThem(Count count) {
        Kind kind = whole == null || found.isEmpty() ? null : whole.kind();
        if (!reach.reaches(count.ofPeople())) {
            return kind != null && add("of-them", count, kind, Scope.PART, count.end());
        }
        Scope scope = whole == null || whole.kind() == reach.kind() ? Scope.PART : Scope.INCREMENT;
        return add("of-them", count, reach.kind(), scope, reach.from());
    }

    /** {@code أحدهما} is one of two. */
    private boolean isOfWhole(Count count) {
        boolean ofTwo = page.words(count.at(), count.at()).endsWith("ما");
        return !found.isEmpty() && whole != null && (!ofTwo || Integer.valueOf(2).equals(whole.high()));
    }

    private boolean isOfThem(int t) {
        return page.isAny(t, "منهم", "منهن", "منهما")
                || page.is(t, "من") && page.is(t + 1, Particle.Kind.DEMONSTRATIVE);
    }

    private boolean mayStandAlone(Count count) {
        return count.form() == Form.SINGLE ? reach.isOne(count) : count.isMany() && count.noun() != Noun.OTHER;
    }

    private boolean harmed(Count count) {
        if (Sign.JOINT.at(page, count.end()) && count.isMany()) {
            return add("killed-and-wounded", count, Kind.CASUALTIES, Scope.INCREMENT, count.end());
        }
        if (count.noun() != Noun.HARMED || reach.isUnreal(count.from(), from)) {
            return false;
        }
        if (count.form() == Form.SINGLE && !reach.isOneHarmed(count)) {
            return false;
        }
        Kind kind = suffersBesides(count) ? reach.kind() : count.kind();
        reach.close();
        return add("named-by-harm", count, kind, Scope.INCREMENT, count.to() - 1);
    }

    /** Refugees are killed, prisoners wounded. */
    private boolean suffersBesides(Count count) {
        boolean state = count.kind() == Kind.DETAINED || count.kind() == Kind.DISPLACED;
        return state && reach.reaches(count) && reach.kind() != Kind.DISPLACED && reach.kind() != Kind.MISSING;
    }

    private boolean reached(Count count, int t) {
        if (!reach.reaches(count)) {
            return false;
        }
        if (count.joined() && page.is(t, "و") && reach.to() == t) {
            return false;
        }
        int harm = reach.from();
        dropAgent(count);
        boolean agent = reach.mayBeAgent(count);
        add("harm-before", count, reach.kind(), Scope.INCREMENT, harm);
        if (agent) {
            reach.keep();
        } else {
            reach.close();
        }
        return true;
    }

    /** {@code قتل رجل عشرة من المارة}: the lone man was not the victim but the one who did it. */
    private void dropAgent(Count count) {
        if (reach.isKept() && !found.isEmpty()) {
            found.remove(found.size() - 1);
        }
    }

    private boolean toll(Count count) {
        boolean open = tollAt >= 0 && tollKind != null && count.from() - tollAt <= TOLL_REACH;
        if (!open || count.form() != Form.NUMERAL || count.noun() == Noun.HARMED) {
            return false;
        }
        int before = count.from() - 1;
        boolean reached = Sign.REACH.at(page, before) || Sign.REACH.at(page, count.from()) || page.mark(before) == ':' || tollNoun == count.from();
        return reached && add("toll", count, tollKind, Scope.INCREMENT, tollAt);
    }

    private boolean joined(Count count, int t) {
        if (last == null || !isBeside(count) || page.hit(count.end(), Harmed.class) != null || !count.isPeople() && !(count.noun() == Noun.NONE && t == lastEnd)) {
            return false;
        }
        boolean one = count.form() == Form.SINGLE;
        return (one ? t - lastEnd <= 1 && !count.governed() && reach.isOne(count) : count.isMany())
                && add("joined", count, last.kind(), last.scope(), last.harm());
    }

    private boolean isBeside(Count count) {
        return last != null && count.joined() && !count.governed() && count.from() - lastEnd <= 7;
    }

    private boolean add(String rule, Count count, Kind kind, Scope scope, int harm) {
        Evidence evidence = Evidence.of(
                "figure/" + rule,
                new Piece("number", page.words(count.from(), count.to() - 1), page.span(count.from(), count.to() - 1)),
                new Piece("harm", page.words(harm, harm), page.span(harm, harm)));
        FigureMention mention = new FigureMention(
                count.from(), count.to(), kind, count.low(), count.high(), count.modifier(), scope, null, evidence, harm);
        found.add(mention);
        last = mention;
        lastEnd = count.end();
        loose = null;
        if (scope != Scope.PART) {
            whole = mention;
        }
        return true;
    }

    FigureMention whole() {
        return whole;
    }
}
