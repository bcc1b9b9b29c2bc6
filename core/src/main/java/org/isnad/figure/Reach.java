package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.figure.Harm.Force;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Figure.Kind;

/**
 * The last word of harm and how far it reaches: a masdar to what follows at once, a verb over adverbials and its agent to
 * the people counted after it. Words of harm that tell what has not happened reach nothing.
 */
final class Reach {
    private static final Wordlist MANNERS = Wordlist.of(Reach.class, "manners");
    private static final int VERB_REACH = 14;
    private static final int BEHIND_PREPOSITION = 10;
    private static final int MASDAR_REACH = 5;
    private static final int JOINED_REACH = 16;
    private static final int ONE_REACH = 6;

    private final Page page;
    private final Factuality factuality;
    private final LoneNoun lone;
    private final LoneVictim victim;
    private final Executions executions;
    private final HarmObject object;
    private final Governed governed;
    private Hit harm;
    private Kind kind;
    private boolean crossed;
    /** Whether it tells of executions, done upon people: {@code حكم الإعدام في}. */
    private boolean executed;

    private boolean kept;

    Reach(Page page, Factuality factuality) {
        this.page = page;
        this.factuality = factuality;
        this.lone = new LoneNoun(page);
        this.victim = new LoneVictim(page);
        this.executions = new Executions(page);
        this.object = new HarmObject(page);
        this.governed = new Governed(page);
    }

    /** Takes a new word of harm; null where nothing has happened by it. */
    Kind open(Hit hit, int sentence, int end) {
        Kind now = kindOf(hit, end);
        close();
        if (now == null || factuality.isNone(hit, sentence)) {
            return null;
        }
        harm = hit;
        kind = now;
        executed = executions.areTold(hit, sentence);
        return now;
    }

    /** What befalls people by a word of harm, with the word it is coupled to; null where it needs more words than stand there. */
    private Kind kindOf(Hit hit, int end) {
        Harm lexeme = (Harm) hit.sense().lexeme();
        boolean needsMore = lexeme.force() == Force.COMPLETED;
        Kind own = factuality.isNounOnly(hit) ? null : lexeme.kind();
        boolean unsaid = harm != null && ((Harm) harm.sense().lexeme()).kind() == Kind.CASUALTIES;
        boolean worse = (kind == Kind.DETAINED || unsaid) && own == Kind.KILLED;
        Kind now = harm != null && !worse && isCoupled(hit) ? Harmed.both(kind, own) : own;
        boolean completed = needsMore || lexeme.kind() == Kind.MISSING && hit.has(VERB);
        if (now != null && completed && object.isDeath(hit.to(), end)) {
            return Kind.KILLED;
        }
        boolean theirs = lexeme.kind() == Kind.MISSING && hit.has(VERB) && object.isTheirs(hit.to());
        return needsMore || theirs ? null : now;
    }

    /** {@code مقتل وإصابة}, {@code قتل أو جرح}. */
    private boolean isCoupled(Hit hit) {
        return hit.from() == harm.to() && hit.has(WA) || hit.from() == harm.to() + 1 && page.is(harm.to(), "او");
    }

    /** Ends what the word of harm reaches. */
    void close() {
        harm = null;
        kind = null;
        crossed = false;
        kept = false;
        executed = false;
    }

    /** Goes past a preposition, behind which the word reaches less far. */
    void cross() {
        crossed = true;
    }

    int from() {
        return harm.from();
    }

    int to() {
        return harm == null ? -1 : harm.to();
    }

    Kind kind() {
        return kind;
    }

    /** The kind of the word of harm that ends here, or null. */
    Kind kindAt(int token) {
        return harm != null && harm.to() == token ? kind : null;
    }

    /** {@code مصرعه}, which ends {@code لقي} and begins nothing. */
    boolean isCompletedBy(Hit hit) {
        return harm != null && force() == Force.COMPLETED && Sign.COMPLEMENT.at(page, hit.from());
    }

    /** Whether this word tells harm here: those who leave may go anywhere, and {@code وحيد} is alone. */
    boolean isHarm(Hit hit) {
        return !page.is(hit.from(), "وحيد")
                && !factuality.isSo(hit.from())
                && (((Harm) hit.sense().lexeme()).force() != Force.LEAVING
                        || factuality.isFromHome(hit.to())
                        || !page.words(hit.from(), hit.from()).contains("ترك") && factuality.isFlight(hit.from()));
    }

    /** Whether the word of harm also tells other things: {@code سقط}. */
    boolean isWeak() {
        return harm != null && force() == Force.WEAK;
    }

    /** Whether what the word tells befalls those counted. */
    boolean reaches(Count count) {
        if (harm == null
                || isTurnedAway(count) && !governed.isOfGroup(count)
                || page.is(count.from() - 1, "سبيل")
                || kind == Kind.MISSING && harm.has(VERB) && object.isTheirs(count.end())) {
            return false;
        }
        if (executed) {
            return executions.isVictim(count, harm.to());
        }
        int gap = count.from() - harm.to() - (page.mark(harm.to()) == '(' ? 1 : 0);
        if (governed.isOfGroup(count)) {
            return gap <= (harm.has(MASDAR) ? MASDAR_REACH : VERB_REACH);
        }
        if (kept) {
            return isVictimOf(count, gap) || isWith(count) && count.isMany() && count.isPeople() && gap <= VERB_REACH;
        }
        return gap == 0
                        || gap == 1 && page.quotations().isOpening(harm.to())
                        || governed.isInIt(harm, count, gap, isTheMany(count))
                ? atOnce(count)
                : afar(count, gap);
    }

    private boolean isTurnedAway(Count count) {
        if (executed) {
            return false;
        }
        if (((Harm) harm.sense().lexeme()).force() == Force.NUMBERED && count.form() == Form.VAGUE) {
            return true;
        }
        boolean on = kind == Kind.DETAINED && (page.is(count.from() - 1, "علي") || governed.isLetGo(count, harm));
        boolean own = harm.to() == count.from() && harm.length() > 1;
        boolean died = force() == Force.COMPLETED && Sign.COMPLEMENT.at(page, count.from() - 2);
        boolean with = (!crossed || died) && count.isMany() && page.is(count.from() - 1, "مع");
        return count.governed() && !on && !with && !own && !governed.isObject(count, harm, factuality);
    }

    private boolean atOnce(Count count) {
        if (count.joined()) {
            return false;
        }
        if (count.form() == Form.SINGLE) {
            return lone.isOne(count)
                    && (force() == Force.PLAIN
                            || force() == Force.COMPLETED
                            || (force() == Force.WEAK || force() == Force.CLOSE && (harm.has(MASDAR) || isOther(count)))
                                    && (isDeed() ? isVictim(count) : isObject(count)));
        }
        return count.isMany()
                && (count.isPeople()
                        || force() == Force.PLAIN
                        || force() == Force.COMPLETED
                        || isMissing(count)
                        || isTheMany(count)
                        || isBesides(count));
    }

    /** {@code على طعن جندي}, {@code أعلنت ضبط شخص}: a masdar, or what is spelt like one where no past tense stands. */
    private boolean isDeed() {
        return harm.has(MASDAR) || factuality.isMasdarAt(harm);
    }

    /** No title, and nothing that tells how it was done: {@code هروب سياسي}. */
    private boolean isVictim(Count count) {
        return count.noun() != Noun.TITLE && !page.isAny(count.at(), MANNERS);
    }

    /** {@code طعن مستوطنا}, {@code وأصاب آخر}. */
    private boolean isObject(Count count) {
        return (count.accusative() || isOther(count)) && count.noun() == Noun.PERSON;
    }

    /** {@code وفقد آخر}. */
    private boolean isOther(Count count) {
        return harm.has(WA) && !harm.has(DUAL) && page.is(count.at(), "اخر");
    }

    /** {@code فقدان أربعة}. */
    private boolean isMissing(Count count) {
        return kind == Kind.MISSING && harm.has(MASDAR) && count.form() == Form.NUMERAL && count.noun() == Noun.NONE;
    }

    /** {@code قتل سبعة وأصاب 4}: the verb told of those killed goes on, and no thing is counted. */
    private boolean isBesides(Count count) {
        return (kind == Kind.WOUNDED || kind == Kind.MISSING)
                && harm.has(VERB)
                && harm.has(WA)
                && count.form() == Form.NUMERAL
                && count.noun() == Noun.NONE;
    }

    /** {@code فر العشرات}, {@code فر عشرات الآلاف}. */
    private boolean isTheMany(Count count) {
        boolean died = force() == Force.CLOSE && kind == Kind.KILLED;
        return (force() == Force.WEAK || died)
                && count.form() == Form.VAGUE
                && count.noun() == Noun.NONE
                && page.isDefinite(count.to() - 1);
    }

    private boolean afar(Count count, int gap) {
        if (force() == Force.CLOSE) {
            return false;
        }
        boolean one = count.form() == Form.SINGLE;
        if (harm.has(MASDAR)) {
            return count.joined()
                    ? !crossed
                            && gap <= JOINED_REACH
                            && count.isPeople()
                            && (one ? count.noun() == Noun.PERSON && lone.isOne(count) : count.isMany())
                    : !crossed
                            && gap <= (isWith(count) ? VERB_REACH : MASDAR_REACH)
                            && count.isPeople()
                            && count.isMany();
        }
        if (one) {
            return !count.joined() && (victim.isReached(count, harm, kind, crossed) || isCompleted(count));
        }
        boolean few =
                count.noun() == Noun.OTHER && page.isAny(count.at(), "عدد", "عددا") && page.is(count.end() - 2, "من");
        boolean bare = (count.noun() == Noun.NONE || few)
                && force() == Force.PLAIN
                && (count.form() == Form.VAGUE || gap <= 4);
        return count.isMany()
                && (count.isPeople() || bare)
                && gap <= (crossed ? BEHIND_PREPOSITION : VERB_REACH)
                && !(crossed
                        && victim.endsInPronoun(count.from() - 1)
                        && !page.isAny(count.from() - 1, "اثرها", "اثره")
                        && !page.is(count.from() - 1, Particle.Kind.PREPOSITION));
    }

    /** {@code لقي بعد الظهر تلميذ حتفه}. */
    private boolean isCompleted(Count count) {
        return force() == Force.COMPLETED && Sign.COMPLEMENT.at(page, count.end()) && lone.isOne(count);
    }

    private Force force() {
        Force force = ((Harm) harm.sense().lexeme()).force();
        return force == Force.NUMBERED ? Force.WEAK : force;
    }

    /** Whether the victim may be the one who did it, when another victim follows. */
    boolean mayBeAgent(Count count) {
        return harm.has(VERB) && !kept && count.form() == Form.SINGLE && !count.accusative();
    }

    /** Ends with the victim found, or goes on to another where that one may have done it. */
    void settle(boolean agent) {
        if (!agent) {
            close();
        }
        kept = agent;
        crossed = false;
    }

    /** {@code قتل رجل عشرة من المارة}: the lone man was not the victim but the one who did it. */
    boolean isKept(Count count) {
        return kept && !isWith(count);
    }

    private boolean isWith(Count count) {
        return page.is(count.from() - 1, "مع");
    }

    private boolean isVictimOf(Count count, int gap) {
        return !crossed
                && !count.joined()
                && !isWith(count)
                && count.isPeople()
                && gap <= ONE_REACH
                && (count.isMany() && count.noun() != Noun.HARMED || count.form() == Form.SINGLE && count.accusative());
    }
}
