package org.isnad.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.number.Numbers;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/** Tells totals from increments, and says in words who the victims are. */
final class Scopes {
    private static final Wordlist SUPERLATIVES = Wordlist.of(Scopes.class, "superlatives");

    private static final Wordlist NO_VICTIMS = Wordlist.of(Scopes.class, "no-victims");

    private static final int WAR_BEFORE = 12;
    private static final int RECORD_BEFORE = 30;
    private static final int SUPERLATIVE_BEFORE = 5;
    private static final int SINCE_REACH = 18;
    private static final int SINCE_AFTER = 10;
    private static final int WORDS = 4;
    private static final int BREATH = 3;

    private final Page page;
    private final Stretches stretches;
    private final int from;
    private final int to;
    private final Magnitude magnitude;
    private final Reckoning reckoning;

    Scopes(Page page, Numbers numbers, int from, int to) {
        this.page = page;
        this.stretches = new Stretches(page, numbers);
        this.from = from;
        this.to = to;
        this.magnitude = new Magnitude(page, from, to);
        this.reckoning = new Reckoning(page, numbers, from, to);
    }

    /** Settles the figures of the sentence; {@code before} is the last of the sentence before it, or null. */
    List<FigureMention> settle(List<FigureMention> found, FigureMention before) {
        boolean[] total = new boolean[found.size()];
        for (int i = 0; i < total.length; i++) {
            total[i] = i == 0 && goesOn(found.get(i), before)
                    || isTotal(found.get(i), found, i)
                    || i > 0 && total[i - 1] && isBeside(found, i);
        }
        for (int i = total.length - 2; i >= 0; i--) {
            total[i] |= total[i + 1] && isBeside(found, i + 1);
        }
        for (int i = 0; i < total.length; i++) {
            total[i] |= isStanding(found.get(i));
        }
        List<FigureMention> settled = new ArrayList<>(total.length);
        for (int i = 0; i < total.length; i++) {
            FigureMention figure = found.get(i);
            boolean adds = total[i] && figure.scope() != Scope.PART && !isOne(figure);
            boolean part = i > 0 && !adds && reckoning.isAddedIn(figure, found.get(i - 1));
            settled.add(figure.with(adds ? Scope.TOTAL : part ? Scope.PART : figure.scope(), victims(figure)));
        }
        return settled;
    }

    /** One person alone adds up to nothing, whatever has gone on since: {@code قتل متظاهر في احتجاجات مستمرة منذ شهر}. */
    private static boolean isOne(FigureMention figure) {
        return figure.high() != null && figure.high() == 1;
    }

    /** {@code وأصيب 40 آخرون}, after those killed since the war began. */
    private boolean goesOn(FigureMention figure, FigureMention before) {
        return before != null
                && before.scope() == Scope.TOTAL
                && before.kind() != figure.kind()
                && Sign.FELLOW.at(page, figure.to() - 1);
    }

    /** {@code قتل 20 وأصيب 40 منذ …}: told in one breath, they add up over the same time. */
    private boolean isBeside(List<FigureMention> found, int i) {
        FigureMention before = found.get(i - 1);
        FigureMention after = found.get(i);
        int breath = opensWho(before.to()) ? BREATH + WORDS : BREATH;
        int next = Math.min(after.harm(), after.from());
        return (next - before.to() <= breath || isOnlySince(before.to(), next))
                && !sameShare(before, after)
                && !Sign.TOLL.at(page, after.harm());
    }

    /** {@code قتل 20 منذ 30 آذار/مارس الماضي، وأصيب 40}: whether nothing but a stretch of time is told in between. */
    private boolean isOnlySince(int start, int next) {
        boolean since = next - start <= SINCE_AFTER && page.is(start, "منذ") && stretches.isTotal(start);
        for (int t = start; since && t < next; t++) {
            since = !Sign.BREAKER.at(page, t) && page.mark(t) != '.';
        }
        return since;
    }

    private static boolean sameShare(FigureMention before, FigureMention after) {
        return before.scope() == Scope.PART || after.scope() == Scope.PART;
    }

    private boolean isTotal(FigureMention figure, List<FigureMention> found, int i) {
        int next = i + 1 < found.size() ? found.get(i + 1).from() : to;
        boolean joined = i + 1 < found.size() && found.get(i + 1).scope() == Scope.PART;
        return magnitude.isBeyondOneIncident(figure)
                || magnitude.areManyFled(figure, found)
                || isSince(figure.to(), joined ? to : next)
                || isFronted(figure)
                || isOfWar(figure)
                || isSinceBefore(figure)
                || isRecorded(figure)
                || isReckonedSince(figure)
                || reckoning.isOfYear(figure)
                || reckoning.isRaised(figure, found, i)
                || reckoning.isUpToNow(figure);
    }

    /** Refugees and prisoners who are counted as such make a standing total. */
    private boolean isStanding(FigureMention figure) {
        Hit harmed = page.hit(figure.to() - 1, Harmed.class);
        if (harmed == null) {
            return false;
        }
        Harmed lexeme = (Harmed) harmed.sense().lexeme();
        return lexeme.isStanding() && lexeme.kind() == figure.kind();
    }

    private boolean isSince(int start, int end) {
        for (int t = start; t < Math.min(end, start + SINCE_REACH); t++) {
            if (stretches.isTotal(t) && !(page.is(t, "سنويا") && page.isAny(t - 2, "الذي", "التي"))) {
                return true;
            }
            if (t > start && isNextToll(t)) {
                return false;
            }
            boolean apart = page.isVerb(t + 1) && page.word(t + 1).folded().startsWith("و")
                    || page.is(t + 1, Particle.Kind.RELATIVE);
            if (page.mark(t) == '،' && apart) {
                return false;
            }
            if (Sign.BREAKER.at(page, t) && !page.is(t, Particle.Kind.RELATIVE)
                    || page.isAny(t, "بعد", "قبل", "اثناء")
                    || isSuperlative(t)) {
                return false;
            }
        }
        return false;
    }

    /** {@code ليرتفع عدد}: what adds up from here on is another count. */
    private boolean isNextToll(int t) {
        return Sign.TOLL.at(page, t) && page.hit(t, Vague.class) == null
                || page.isAny(t, "يرفع", "ليرفع", "ترفع", "لترفع", "رفع", "يرتفع", "ليرتفع", "لترتفع");
    }

    /** {@code ومنذ هجوم يونيو اعتقل}: at the head of the sentence, or between the word of harm and the number. */
    private boolean isFronted(FigureMention figure) {
        for (int t = from; t < Math.min(from + 3, figure.from()); t++) {
            if (stretches.isTotal(t)) {
                return true;
            }
        }
        for (int t = figure.harm() + 1; t < figure.from(); t++) {
            if (stretches.isTotal(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code سجل خلال الأشهر الستة الأولى 5 حوادث خلفت 12 قتيلا}. */
    private boolean isRecorded(FigureMention figure) {
        boolean recorded = false;
        boolean over = false;
        for (int t = Math.max(from, figure.from() - RECORD_BEFORE); t < figure.from(); t++) {
            recorded |= Sign.RECORD.at(page, t);
            over |= page.isAny(t, "خلال", "وخلال") && stretches.isTotal(t);
        }
        return recorded && over;
    }

    /** {@code لتصل الحصيلة منذ مارس إلى 38 قتيلا}: between the head of a toll and its number. */
    private boolean isReckonedSince(FigureMention figure) {
        boolean since = false;
        for (int t = figure.from() - 1; t >= Math.max(from, figure.from() - WAR_BEFORE) && !isApart(t); t--) {
            since |= stretches.isTotal(t);
            if (Sign.TOLL.at(page, t)) {
                return since;
            }
        }
        return false;
    }

    private boolean isOfWar(FigureMention figure) {
        for (int t = Math.max(from, figure.from() - WAR_BEFORE); t < figure.from(); t++) {
            if (Sign.WAR.at(page, t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code أدى النزاع منذ … إلى مقتل}: a stretch of time earlier in the clause. */
    private boolean isSinceBefore(FigureMention figure) {
        int start = Math.min(figure.from(), figure.harm());
        boolean described = false;
        for (int t = start - 1; t >= Math.max(from, start - RECORD_BEFORE) && !isApart(t); t--) {
            described |= page.is(t, Particle.Kind.RELATIVE);
            if (described && stretches.isTotal(t) && !stretches.isDated(t)) {
                return false;
            }
            if (stretches.isTotal(t) || isSuperlative(t)) {
                return !isSuperlative(t) && !isSuperlativeBefore(t) && !stretches.isAgo(t);
            }
        }
        return false;
    }

    private boolean isSuperlativeBefore(int since) {
        boolean superlative = false;
        for (int t = Math.max(from, since - SUPERLATIVE_BEFORE); t < since; t++) {
            superlative |= isSuperlative(t);
        }
        return superlative;
    }

    private boolean isSuperlative(int t) {
        return page.isAny(t, SUPERLATIVES);
    }

    /** Whether another clause, or another harm, stands at a token before a word of harm. */
    private boolean isApart(int t) {
        char mark = page.mark(t);
        boolean goesOn = mark == '،' && page.isAny(t + 1, "ما", "مما");
        return mark != 0 && mark != '/' && mark != '-' && !goesOn
                || Sign.BREAKER.at(page, t) && !page.is(t, "مما") && !page.is(t, Particle.Kind.RELATIVE)
                || Telling.startsAt(page, t);
    }

    private String victims(FigureMention figure) {
        int start = figure.to();
        for (int t = figure.from(); t < figure.to(); t++) {
            Hit person = page.hit(t, Person.class);
            if (person != null && ((Person) person.sense().lexeme()).flag() != Person.Flag.GENERIC) {
                start = t;
                break;
            }
        }
        boolean who = start < figure.to() || opensWho(start) && !isFrom(figure, start);
        int end = who ? endOfWho(start) : start;
        return end > start + (start < figure.to() ? 0 : 1) ? page.words(start, end - 1) : null;
    }

    /** {@code فر الآلاف من القصف}: those who flee are told of from where. */
    private boolean isFrom(FigureMention figure, int t) {
        return figure.kind() == Kind.DISPLACED
                && page.is(t, "من")
                && page.hit(t + 1, Person.class) == null
                && page.hit(t - 1, Harmed.class) == null;
    }

    private boolean opensWho(int t) {
        return t < to && (page.is(t, "من") || page.is(t, "في") && page.isAny(t + 1, "صفوف", "صف"));
    }

    private int endOfWho(int start) {
        int t = start == to ? start : opensWho(start) ? start + (page.is(start, "في") ? 2 : 1) : start + 1;
        int last = Math.min(to, t + WORDS);
        while (t < last && page.tokens().isWord(t) && !isEnd(t)) {
            t++;
        }
        boolean suspected = t < to && page.isAny(t, "بهم", "بهما", "به") && page.is(t - 1, "المشتبه");
        return suspected ? t + 1 : t;
    }

    private boolean isEnd(int t) {
        return page.is(t, Particle.Kind.PREPOSITION)
                || page.isVerb(t) && page.hit(t, Person.class) == null
                || page.is(t, Particle.Kind.CONJUNCTION)
                || page.is(t, Particle.Kind.RELATIVE)
                || Sign.BREAKER.at(page, t)
                || Sign.DAY.at(page, t)
                || Sign.OUTWARD.at(page, t)
                || Sign.PART.at(page, t)
                || Sign.ASIDE.at(page, t)
                || Sign.COMPLEMENT.at(page, t)
                || page.hit(t, Harm.class) != null
                || page.hit(t, Bound.class) != null
                || page.isAny(t, NO_VICTIMS)
                || startsWithClitic(page.word(t).folded());
    }

    private static boolean startsWithClitic(String word) {
        return !word.isEmpty() && "وبفل".indexOf(word.charAt(0)) >= 0;
    }
}
