package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/**
 * Goes once through a sentence, remembering the last word of harm, the last figure, the toll under way and the last count
 * that nothing has befallen yet, and makes figures where one meets another. Tried in this order: a share of the figure
 * before; people named by their harm; a word of harm that reaches the count; a toll; a count joined to a figure.
 */
final class SentenceFigures {
    /** Of a word that neither counts nor tells harm, what may still turn the sentence. */
    private static final int TURNS = Glance.SIGN | Glance.HARMED | Glance.PARTICLE;

    private final Page page;
    private final Counts counts;
    private final int from;
    private final int to;
    private final Found found;
    private final Factuality factuality;
    private final Reach reach;
    private final Shares shares;
    private final Named named;
    private final Joins joins;
    private final LookBack back;
    private final Driven driven;
    private final Toll toll;

    /** The last people counted whom nothing has befallen yet. */
    private Count loose;
    /** The count before it. */
    private Count pair;

    private final Theirs theirs = new Theirs();
    private final Members members = new Members();

    SentenceFigures(Page page, Counts counts, int from, int to, FigureMention whole) {
        this.page = page;
        this.counts = counts;
        this.from = from;
        this.to = to;
        this.found = new Found(page, whole);
        this.factuality = new Factuality(page);
        this.reach = new Reach(page, factuality);
        this.shares = new Shares(page, reach, found);
        this.named = new Named(page, from, factuality, reach, found);
        this.joins = new Joins(page, found);
        this.back = new LookBack(page);
        this.driven = new Driven(page);
        this.toll = new Toll(page);
    }

    List<FigureMention> read() {
        for (int t = from; t < to; ) {
            t = step(t);
        }
        return found.inOrder();
    }

    private int step(int t) {
        int bits = Glance.at(page, t);
        Count count = counts.mayStart(t, bits) ? counts.at(t, to) : null;
        if (count != null && count.noun() == Noun.THING) {
            return Math.max(count.end(), t + 1);
        }
        if (count != null) {
            if (!joins.isAdjective(count)
                    && !take(count, t)
                    && mayBeBefallen(count)
                    && !back.isMoreOf(count, loose)
                    && !members.take(count, loose)) {
                pair = loose;
                loose = count;
            }
            return Math.max(count.end(), t + 1);
        }
        Hit harm = Glance.has(bits, Glance.HARM) ? page.hit(t, Harm.class) : null;
        if (harm != null && !isMyKilling(harm, bits) && !reach.isCompletedBy(harm) && reach.isHarm(harm)) {
            open(harm);
            return harm.to();
        }
        return Glance.has(bits, TURNS) || !page.tokens().isWord(t) ? pass(t) : t + 1;
    }

    /** {@code قتلى}, which folds to the same word as {@code قتلي}. */
    private static boolean isMyKilling(Hit harm, int bits) {
        return harm.has(PRONOUN) && harm.length() == 1 && Glance.has(bits, Glance.HARMED);
    }

    private boolean mayBeBefallen(Count count) {
        boolean many = count.form() == Form.VAGUE && count.noun() == Noun.NONE;
        boolean number = count.form() == Form.NUMERAL && !count.isYear();
        return (count.isPeople() || many || number) && !Sign.NEGATION.at(page, count.from() - 1);
    }

    /** A word that neither counts nor tells harm. */
    private int pass(int t) {
        int share = shares.open(t, loose);
        if (share >= 0) {
            members.open(shares.isOfOthers(t, loose) ? loose : null, share);
            return share;
        }
        if (Sign.TOLL.at(page, t)) {
            toll.open(t, loose);
            if (page.words(t, t).endsWith("عددهم") && theirs.kindAt(t) != null) {
                nameToll(theirs.kindAt(t), t + 1);
            }
        }
        if (loose != null
                && (page.is(t, "الي") || page.is(t, "في") && page.is(t - 1, "العلاج"))
                && back.isToHospital(loose, t)) {
            add("hospital", loose, Kind.WOUNDED, Scope.INCREMENT, t + 1);
        }
        Hit harmed = page.hit(t, Harmed.class);
        if (harmed != null && (harmed.has(PLURAL) || page.isAny(t, "جثتي", "جثماني"))) {
            nameHarmed(harmed);
        }
        end(t);
        return t + 1;
    }

    private void nameHarmed(Hit harmed) {
        theirs.name(harmed);
        Kind kind = ((Harmed) harmed.sense().lexeme()).kind();
        if (loose != null && back.isPredicate(loose, harmed)) {
            add("predicate", loose, kind, Scope.INCREMENT, harmed.from());
            return;
        }
        named.open(harmed);
        nameToll(kind, harmed.to());
        if (harmed.has(DEFINITE) && page.isAny(harmed.to(), "هم", "هما")) {
            toll.openAt(harmed.from());
        }
    }

    /** What a word that ends a clause, or turns away, puts an end to. */
    private void end(int t) {
        boolean breaker = Sign.BREAKER.at(page, t);
        char mark = page.mark(t);
        boolean stop = mark == '.' || mark == '؛' || mark == ':' || mark == '؟' || mark == '!';
        if (breaker && !page.is(t, Particle.Kind.RELATIVE) && !Sign.STILL.at(page, t) || stop) {
            loose = null;
        }
        boolean outward = Sign.OUTWARD.at(page, t) || page.is(t, Particle.Kind.PREPOSITION);
        if (outward && !page.is(t, "من")) {
            found.close();
        }
        if (breaker || stop) {
            found.end();
            reach.close();
        } else if (outward && !page.is(t, "مع")) {
            reach.cross();
        }
    }

    private void open(Hit harm) {
        found.end();
        Harm lexeme = (Harm) harm.sense().lexeme();
        Kind kind = reach.open(harm, from, to);
        boolean exposed = loose != null && back.isExposed(loose, harm);
        if (exposed || loose != null && driven.isForced(loose, harm)) {
            add(exposed ? "exposed" : "forced", loose, lexeme.kind(), Scope.INCREMENT, harm.from());
            reach.close();
            return;
        }
        if (kind == null) {
            openNothing(harm, lexeme.kind());
            return;
        }
        theirs.tell(lexeme.kind() == kind ? harm : null);
        if (harm.has(VERB) && toll.isUnsaid()) {
            nameToll(kind, -1);
        }
        if (loose != null && back.isBefallen(loose, harm, counts.at(harm.to(), to))) {
            addBefallen(harm, back.kindAfter(harm, kind));
            if (!page.is(harm.to(), "مع")) {
                reach.close();
            }
        } else if (lexeme.force() == Harm.Force.COMPLETED && harm.has(PLURAL)) {
            reach.close();
        }
    }

    /** A word of harm that reaches nothing may yet tell what befell those counted before it. */
    private void openNothing(Hit harm, Kind kind) {
        if (loose != null && driven.isObject(loose, harm)) {
            add("object-before", loose, kind, Scope.INCREMENT, harm.from());
        } else if (toll.isUnsaid() && (isTheirs(harm) || driven.isSeizing(harm))) {
            nameToll(kind, harm.has(VERB) ? -1 : harm.to());
        }
    }

    /** {@code الذين أعدمهم}, {@code من أعدمهم}. */
    private boolean isTheirs(Hit harm) {
        int before = harm.from() - 1;
        boolean who = page.is(before, Particle.Kind.RELATIVE) || page.is(before, "من");
        return who && harm.has(VERB) && harm.has(PRONOUN);
    }

    /** {@code 40 طفلا و11 شخصا قتلوا}. */
    private void addBefallen(Hit verb, Kind kind) {
        Count last = loose;
        if (pair != null && pair.isMany() && last.isMany() && last.joined() && last.from() - pair.end() <= 1) {
            add("harm-after", pair, kind, Scope.INCREMENT, verb.from());
        }
        add("harm-after", last, kind, Scope.INCREMENT, verb.from());
        for (Count member : members.of(last)) {
            add("share", member, kind, Scope.PART, verb.from());
        }
    }

    private void nameToll(Kind kind, int end) {
        Count awaiting = toll.name(kind, end);
        if (awaiting != null) {
            add("toll-before", awaiting, kind, Scope.INCREMENT, toll.at());
        }
    }

    private boolean take(Count count, int t) {
        if (Sign.NEGATION.at(page, count.from() - 1) || count.isYear() || isName(count) || isSubject(count)) {
            return false;
        }
        boolean taken = shares.take(count)
                || named.take(count)
                || reached(anyone(count), t)
                || tolled(count)
                || joined(count, t);
        loose = taken ? null : loose;
        return taken;
    }

    /** {@code أعدمت السلطات سجينا}: one of those who are held is a victim as any other. */
    private static Count anyone(Count count) {
        return count.form() == Form.SINGLE && count.isState() ? count.ofPeople() : count;
    }

    /** {@code و79 جرحوا}, {@code 20 سجينا قتلوا}: the verb after it tells what befell them. */
    private boolean isSubject(Count count) {
        boolean worse = count.isState() || count.kind() == Kind.WOUNDED && page.is(count.at() + 1, "من");
        Hit verb = count.isMany() && (count.joined() || worse) ? page.hit(count.end(), Harm.class) : null;
        return verb != null && verb.has(VERB) && verb.has(PLURAL) && !verb.has(CONJUNCTION | PRONOUN);
    }

    /** {@code الفرقة 30}. */
    private boolean isName(Count count) {
        int before = count.from() - 1;
        boolean bare = count.noun() == Noun.NONE && !count.joined() && !page.is(count.end(), "منهم");
        return bare && page.isDefinite(before) && page.hit(before, Thing.class) != null;
    }

    private boolean reached(Count count, int t) {
        if (!reach.reaches(count)) {
            return false;
        }
        if (count.joined() && page.is(t, "و") && reach.to() == t) {
            return false;
        }
        int harm = reach.from();
        if (reach.isKept(count)) {
            found.dropLast();
        }
        boolean agent = reach.mayBeAgent(count);
        add("harm-before", count, back.stateAfter(count.end(), reach.kind()), Scope.INCREMENT, harm);
        reach.settle(agent);
        return true;
    }

    private boolean tolled(Count count) {
        boolean real = toll.at() < 0 || !factuality.isUnreal(toll.at(), from);
        return real && toll.takes(count) && add("toll", count, toll.kind(), Scope.INCREMENT, toll.at());
    }

    private boolean joined(Count count, int t) {
        FigureMention last = found.recent();
        boolean second = last != null
                && count.form() == Form.SINGLE
                && last.to() == found.lastEnd()
                && back.isSecondNoun(count, last.to(), last.low());
        return !second && joins.isJoined(count, t) && add("joined", count, last.kind(), last.scope(), last.harm());
    }

    private boolean add(String rule, Count count, Kind kind, Scope scope, int harm) {
        loose = null;
        theirs.tell(null);
        return found.add(rule, count, kind, scope, harm);
    }

    FigureMention whole() {
        return found.whole();
    }
}
