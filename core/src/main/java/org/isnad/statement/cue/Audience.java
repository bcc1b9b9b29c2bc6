package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;

/** Words for those to whom something is said: people who listen, or an outlet that publishes it. Places are tokens. */
public final class Audience {
    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Audience(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** {@code للصحفيين إن}, {@code بالمواطنين}: people spoken to. */
    boolean isListener(int t) {
        Hit title = page.hit(t, Title.class);
        if (title != null && title.has(BA) && title.has(PLURAL)
                || page.isAny(t, "بالجميع", "بجميع", "بكافه", "بالاخوه", "للصحفيين", "للصحافيين")) {
            return true;
        }
        return title != null
                && title.has(LI)
                && title.has(PLURAL | DUAL)
                && (names.at(t - 1) != null && names.at(t - 1).type() == Type.PER
                        || clauses.isComplementizer(title.to())
                        || page.is(title.to(), Particle.Kind.PREPOSITION) && clauses.isComplementizer(title.to() + 1)
                        || clauses.circumstances().beginAt(title.to())
                        || page.mark(title.to()) != 0);
    }

    /** {@code أبلغ رويترز}, {@code أبلغت «عكاظ»}: the outlet that is the verb's object here. */
    public boolean isHearer(Hit verb, int t) {
        if (!((Cue) verb.sense().lexeme()).takes(Cue.Frame.HEARER)) {
            return false;
        }
        if (isOutletNoun(t)
                && (t > verb.to()
                        ? isComplete(t - 1)
                        : verb.has(MASCULINE) && page.words(t, t).endsWith("ة"))) {
            return true;
        }
        int at = page.quotations().isOpening(t) ? t + 1 : t;
        NameMention name = names.at(at);
        return name != null
                && name.from() == at
                && name.known() != null
                && name.known().isOutlet()
                && !page.is(t - 1, Particle.Kind.PREPOSITION)
                && page.hit(t - 1, SourceNoun.class) == null;
    }

    /** {@code أبلغ الوزير قناة النيل قائلا}: an outlet after somebody named or in an office, who takes no genitive. */
    boolean isOutletAfter(int t) {
        return isOutletNoun(t) && (names.at(t - 1) != null ? names.at(t - 1).type() == Type.PER : isComplete(t - 1));
    }

    /** {@code حذر متحدث باسم الشرطة، المواطنين من}: many after one, to whom they are no apposition. */
    boolean areAddressed(Hit one, int t) {
        Hit many = page.hit(t, Title.class);
        return one != null
                && !one.has(PLURAL)
                && many != null
                && many.has(DEFINITE)
                && many.has(PLURAL | DUAL)
                && !many.has(SINGULAR)
                && names.at(t) == null;
    }

    /** {@code صحيفة الحياة}, {@code قناة "…"}, with no preposition before. */
    private boolean isOutletNoun(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        NameMention name = names.at(page.quotations().isOpening(t + 1) ? t + 2 : t + 1);
        return noun != null
                && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.OUTLET
                && !noun.has(DEFINITE | PREPOSITION | CONJUNCTION | PLURAL)
                && (name != null || page.quotations().isOpening(t + 1))
                && !page.is(t - 1, Particle.Kind.PREPOSITION);
    }

    /** {@code فلان}, {@code المسؤول}, {@code مسؤول أمني}: no {@code مدير}, {@code باسم} or {@code مدير عام}, of what follows. */
    private boolean isComplete(int t) {
        return names.at(t) != null
                || page.isDefinite(t)
                || Nationality.describes(page.word(t)) && page.hit(t, Title.class) == null && !page.is(t, "عام");
    }

    /** Kinds of bodies that publish nothing for others. */
    private static final Set<String> ARMED = Set.of("armed", "army", "security");

    /** {@code الناطق لـ"شرطة عسير" الرائد فلان}: whose office it is, before whoever holds it. */
    private boolean isOwner(int t) {
        int after = page.quotations().closing(t + 1) + 1;
        Hit rank = page.hit(after, Title.class);
        boolean held = names.at(after) != null && names.at(after).type() == Type.PER
                || rank != null && rank.has(DEFINITE) && !rank.has(PREPOSITION | CONJUNCTION);
        Hit title = page.hit(t - 1, Title.class) != null ? page.hit(t - 1, Title.class) : page.hit(t - 2, Title.class);
        NameMention name = names.at(t + 2);
        if (name != null && name.known() != null && ARMED.contains(name.known().kind())) {
            return true;
        }
        boolean outlet = name != null && name.known() != null && name.known().isOutlet();
        boolean noun = page.word(t + 2).sense(Common.class) != null && !page.isDefinite(t + 2) && !outlet;
        if (noun && title != null && title.has(DEFINITE) && page.hit(t + 2, SourceNoun.class) == null) {
            return true;
        }
        return held && page.tokens().isWord(t - 1) && clauses.cue(t - 1) == null && !page.isVerb(t - 1);
    }

    /** {@code لوكالة}, {@code لرويترز}, {@code لـ"الشرق الأوسط"}: to whom it was said for publication. */
    public boolean isToOutlet(int t) {
        String folded = page.word(t).folded();
        if (!folded.startsWith("ل") || isOfAgency(t)) {
            return false;
        }
        if (folded.equals("ل") && page.mark(t + 1) == '(' && (page.mark(t + 3) == ')' || page.mark(t + 4) == ')')) {
            return true;
        }
        if (folded.equals("ل")
                && page.quotations().isOpening(t + 1)
                && page.quotations().closing(t + 1) - t <= 5) {
            return (names.at(t + 2) == null || names.at(t + 2).type() != Type.LOC) && !isOwner(t);
        }
        int at = !folded.equals("ل") ? t : page.mark(t + 1) == '(' ? t + 2 : t + 1;
        Hit listed = page.hit(t, Known.class);
        if (at == t && listed != null && !listed.has(LI)) {
            return false;
        }
        NameMention name = names.at(at);
        Hit noun = page.hit(at, SourceNoun.class);
        return name != null && name.known() != null && name.known().isOutlet()
                || noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.OUTLET
                || page.isAny(t, "لمراسل", "لمراسله", "لمراسلي", "لموفد")
                || page.is(t, "لبرنامج") && page.quotations().isOpening(t + 1);
    }

    /** {@code وكالة كيودو للأنباء}: the end of the name of an agency, and no newspaper that is so called. */
    private boolean isOfAgency(int t) {
        if (!page.is(t, "للانباء")) {
            return false;
        }
        int k = t - 2;
        while (k > t - 7 && !page.isAny(k, "وكاله", "لوكاله", "ووكاله", "بوكاله")) {
            k--;
        }
        return k > t - 7;
    }
}
