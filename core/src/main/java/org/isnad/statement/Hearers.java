package org.isnad.statement;

import static org.isnad.lexicon.Features.FEMININE;
import static org.isnad.lexicon.Features.PLURAL;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Cue.Frame;
import org.isnad.statement.cue.SourceNoun;

/** Those to whom or against whom something is said, between a verb of reporting and its subject or after it. Places are tokens. */
final class Hearers {
    private static final Wordlist TO_THEM = Wordlist.of(Hearers.class, "to-them");
    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;
    private final SecondParties seconds;

    Hearers(Page page, Names names, Clauses clauses, Voices voices) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
        seconds = new SecondParties(page, names);
    }

    /** {@code قال لـ«عكاظ» فلان}: where the subject may stand after those to whom it was said. */
    int pastOutlet(int t, int to) {
        if (!clauses.audience().isToOutlet(t)) {
            return t;
        }
        int end = pastName(page.is(t, "ل") ? t + 1 : t);
        if (page.is(end + 1, "علي") && page.is(end + 2, "الانترنت")) {
            return pastPause(end + 3, to);
        }
        end = page.quotations().isOpening(end)
                        || names.at(end) != null && names.at(end).type() == Type.ORG
                ? pastName(end)
                : end;
        return pastPause(isOfOutlet(end) ? end + 1 : end, to);
    }

    /** {@code الإخباري}, {@code الإسبانية}: an adjective after the name of an outlet. */
    private boolean isOfOutlet(int t) {
        Sense common = page.word(t).sense(Common.class);
        boolean adjective = common != null && common.lexeme() == Common.ADJECTIVE;
        return (adjective || page.word(t).sense(Nationality.class) != null)
                && page.isDefinite(t)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, SourceNoun.class) == null;
    }

    /** {@code قال لهم الوزير}, {@code نقل إليه}: the pronoun of those to whom it is said, before the subject. */
    boolean isToThem(int t) {
        return page.isAny(t, TO_THEM)
                && page.tokens().isWord(t + 1)
                && !page.is(t + 1, Particle.Kind.PREPOSITION)
                && !page.is(t + 1, Particle.Kind.COMPLEMENTIZER)
                && !page.isVerb(t + 1);
    }

    /** {@code أبلغ رويترز المسؤول}: where the subject may stand after the outlet. */
    int pastHearer(int t, int to) {
        return pastPause(pastName(t), to);
    }

    private int pastPause(int t, int to) {
        int end = t;
        while (end < to && (page.mark(end) != 0 || clauses.isTime(end))) {
            end++;
        }
        return Math.min(end, to);
    }

    /** {@code أبلغ المسؤول رويترز}, {@code طالبت أنقرة من بغداد}, {@code اتهم وزير الدفاع الروسي أوكرانيا}: before the second. */
    int before(Hit hit, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (clauses.audience().isHearer(hit, t)
                    || isAsked(hit, t)
                    || isBlamed(hit, t)
                    || areAddressed(hit, from, t)
                    || isNamedAfterBody(hit, from, t)
                    || seconds.beginAt(hit, from, t)) {
                return t;
            }
        }
        return to;
    }

    /** Of whom something is demanded. */
    private boolean isAsked(Hit hit, int t) {
        boolean demand = ((Cue) hit.sense().lexeme()).act() == Act.DEMAND;
        return demand
                && page.is(t, "من")
                && (names.at(t - 1) != null || page.isDefinite(t - 1))
                && voices.isSubject(t + 1);
    }

    /** {@code دعت الشركة الراغبين}: people in a case of which no subject is, after one who is complete. */
    private boolean areAddressed(Hit hit, int from, int t) {
        return ((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE)
                && hit.has(FEMININE)
                && t == from + 1
                && page.isDefinite(from)
                && page.word(t).folded().endsWith("ين")
                && page.isDefinite(t)
                && page.words(from, from).endsWith("ة")
                && names.at(t) == null;
    }

    /** {@code اتهمت الشرطة في باريس فلانا}: somebody named right after a place or a body, which holds no office. */
    private boolean isNamedAfterBody(Hit hit, int from, int t) {
        Cue cue = (Cue) hit.sense().lexeme();
        NameMention name = names.at(t);
        NameMention before = names.at(t - 1);
        boolean bare = t == from + 1 && page.isDefinite(from) && names.at(from) == null;
        if (bare && name != null && name.from() == t && name.type() == Type.PER && cue.takes(Frame.ADDRESSEE)) {
            return page.hit(from, Title.class) == null
                    || page.hit(from, Title.class).has(PLURAL);
        }
        boolean quoted = page.quotations().isClosing(t - 1) && page.quotations().opening(t - 1) >= from;
        boolean country =
                quoted && name != null && name.known() != null && name.known().isCountry();
        return (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.NOUN))
                && name != null
                && name.from() == t
                && (name.type() == Type.PER || country)
                && (quoted || before != null && before.type() != Type.PER)
                && page.hit(from, Title.class) == null
                && page.hit(from, SourceNoun.class) == null
                && (names.at(from) != null || page.hit(from, Head.class) != null);
    }

    /** A country after a definite noun: no genitive of it, and no apposition. */
    private boolean isBlamed(Hit hit, int t) {
        Cue cue = (Cue) hit.sense().lexeme();
        NameMention name = names.at(t);
        return (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.NOUN))
                && name != null
                && name.from() == t
                && name.known() != null
                && name.known().isCountry()
                && page.isDefinite(t - 1)
                && names.at(t - 1) == null
                && !page.is(t, "السعوديه")
                && !page.isAny(t - 1, "الجاره", "الشقيقه", "الصديقه", "الحليفه");
    }

    private int pastName(int t) {
        NameMention name = names.at(t);
        return page.quotations().isOpening(t) ? page.quotations().closing(t) + 1 : name == null ? t + 1 : name.to();
    }
}
