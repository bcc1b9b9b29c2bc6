package org.isnad.figure;

import static org.isnad.lexicon.Features.DEFINITE;
import static org.isnad.lexicon.Features.PLURAL;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/** Counts of people named by what befell them: {@code 26 قتيلا}, {@code جثث 29 طفلا}, {@code 40 بين قتيل وجريح}. */
final class Named {
    private static final int JOINT_REACH = 3;

    private final Page page;
    private final int from;
    private final Factuality factuality;
    private final Reach reach;
    private final Found found;
    private final LoneNoun lone;
    /** A plural that may own the count after it: {@code جثث 29 طفلا}. */
    private Hit owner;

    /** Starts a sentence at a token. */
    Named(Page page, int from, Factuality factuality, Reach reach, Found found) {
        this.page = page;
        this.from = from;
        this.factuality = factuality;
        this.reach = reach;
        this.found = found;
        this.lone = new LoneNoun(page);
    }

    /** A plural that names people by their harm. */
    void open(Hit plural) {
        owner = plural.has(DEFINITE) ? null : plural;
    }

    boolean take(Count count) {
        if (count.isMany() && takeMany(count)) {
            return true;
        }
        if (count.noun() != Noun.HARMED
                || factuality.isUnreal(count.from(), from)
                || Prospects.areTold(page, count.from(), from)
                || isDenied(count)) {
            return false;
        }
        if (count.form() == Form.SINGLE && !lone.isOneHarmed(count, reach)) {
            return false;
        }
        Kind kind = suffersBesides(count) ? reach.kind() : count.kind();
        reach.close();
        Scope scope = Sign.ONE_OF.at(page, count.at()) ? Scope.PART : Scope.INCREMENT;
        return found.add("named-by-harm", count, kind, scope, count.to() - 1);
    }

    /** {@code لن تستقبل 300 لاجئ}; {@code المزيد من اللاجئين} are still to come. */
    private boolean isDenied(Count count) {
        boolean more = count.kind() == Kind.DISPLACED && count.form() == Form.VAGUE;
        return page.isAny(count.from() - 2, "لن", "لم") || more && page.isAny(count.at(), "مزيد", "المزيد", "بمزيد");
    }

    /** What stands before or after the count names them. */
    private boolean takeMany(Count count) {
        int joint = joint(count.end());
        if (joint >= 0) {
            return found.add("killed-and-wounded", count, Kind.CASUALTIES, Scope.INCREMENT, joint);
        }
        if (!count.isPeople() || count.noun() == Noun.HARMED) {
            return false;
        }
        if (owner != null && owner.to() == count.from()) {
            return found.add("harmed-before", count, kindOf(owner), Scope.INCREMENT, owner.from());
        }
        return !reach.reaches(count) && takeShare(count);
    }

    /** Where {@code بين قتيل وجريح} stands after a count that ends at a token, or -1. */
    private int joint(int end) {
        for (int t = end; t < end + JOINT_REACH && (t == end || page.isDefinite(t - 1)); t++) {
            if (Joint.isAt(page, t)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code 28 شخصا من المعتقلين}: a share of them, if they have been counted. */
    private boolean takeShare(Count count) {
        Hit of = page.is(count.end(), "من") ? page.hit(count.end() + 1, Harmed.class) : null;
        if (of == null || !of.has(DEFINITE) || !of.has(PLURAL)) {
            return false;
        }
        boolean share = found.whole() != null && found.whole().kind() == kindOf(of);
        return found.add("of-harmed", count, kindOf(of), share ? Scope.PART : Scope.INCREMENT, of.from());
    }

    private static Kind kindOf(Hit harmed) {
        return ((Harmed) harmed.sense().lexeme()).kind();
    }

    /** {@code توفي ثلاثة جرحى}, {@code قتل ثلاثة من الضحايا}: directly after a verb that tells only of killing. */
    private boolean isOfHurt(Count count) {
        boolean ofVictims = page.isAny(count.to() - 1, "الضحايا", "ضحايا") && page.is(count.at() + 1, "من");
        return (count.kind() == Kind.WOUNDED || ofVictims) && count.from() == reach.to() && !reach.isWeak();
    }

    /** Refugees are killed, prisoners wounded, and {@code قتل جريح} and {@code توفي اثنان من المصابين} killed them. */
    private boolean suffersBesides(Count count) {
        boolean worse = count.form() == Form.SINGLE && count.kind() == Kind.WOUNDED || isOfHurt(count);
        boolean dies = worse && reach.kind() == Kind.KILLED;
        boolean harmed = reach.kind() != Kind.DISPLACED && reach.kind() != Kind.MISSING;
        return (count.isState() && harmed || dies) && reach.reaches(count);
    }
}
