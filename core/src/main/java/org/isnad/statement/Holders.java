package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.SourceNoun;

/** Who holds a noun that carries content: {@code موافقة أذربيجان}, {@code دعوة من الرئيس}, {@code وجهت المحكمة تهما}. Places are tokens. */
final class Holders {
    private static final int NEAR = 10;

    /** Verbs that lend a noun their subject. */
    private static final Wordlist SUPPORTS = Wordlist.of(Holders.class, "supports");

    /** The same verbs after {@code التي}, which has their object. */
    private static final Wordlist GIVEN = Wordlist.of(Holders.class, "given");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Sources sources;

    Holders(Page page, Names names, Clauses clauses, Sources sources) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.sources = sources;
    }

    /** Sets who holds the noun, if anybody does; returns the token after them, or after the noun. */
    int find(Told told, Hit hit, Breath breath) {
        if (clauses.isRelative(hit.to())
                && GIVEN.contains(page.word(hit.to() + 1).folded())) {
            return ofRelative(told, hit.to() + 2, breath);
        }
        int start = page.is(hit.to(), "من") ? hit.to() + (page.isAny(hit.to() + 1, "قبل", "جانب") ? 2 : 1) : hit.to();
        boolean described = start == hit.to() && isAccusative(start);
        int after = described ? hit.to() : ofGenitive(told, hit, start, breath.to);
        if (told.speaker != null) {
            return after;
        }
        if (page.isDefinite(hit.from())
                && page.isDefinite(hit.to())
                && sources.naming().nation(told, hit.to())) {
            return hit.to() + 1;
        }
        return isSupported(told, hit, breath) ? hit.to() : described(told, hit, start);
    }

    /** {@code تحذيرا قويا}: an adjective, after which no genitive follows. */
    private boolean isAccusative(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null
                && common.has(ACCUSATIVE)
                && common.lexeme() == Common.ADJECTIVE
                && !page.isDefinite(t)
                && names.at(t) == null;
    }

    /** {@code الوعود التي قدمتها الحكومة}; without a subject of its own, whoever the sentence is about. */
    private int ofRelative(Told told, int start, Breath breath) {
        int end = start;
        while (end < Math.min(breath.to, start + NEAR) && page.tokens().isWord(end) && !isAttaching(end)) {
            end++;
        }
        boolean subject = end > start
                && (canHold(start) || names.at(start) != null && names.at(start).canAct());
        if (subject) {
            sources.naming().named(told, start, end);
        } else {
            sources.actor(told, breath);
        }
        return subject ? end : start;
    }

    /** Its genitive, or {@code من} somebody. */
    private int ofGenitive(Told told, Hit hit, int start, int to) {
        int end = clauses.subjectEnd(start, Math.min(to, start + NEAR));
        for (NameMention name : names.within(start, end)) {
            boolean target = ((Cue) hit.sense().lexeme()).act() == Act.ACCUSE
                            && !areSeveral(hit)
                            && start == hit.to()
                            && !isBeforeAccused(name.to())
                    || page.isAny(hit.from() - 1, "الي", "علي", "بهدف", "اجل")
                            && start == hit.to()
                            && !areSeveral(hit)
                            && !isOfClause((Cue) hit.sense().lexeme())
                    || name.from() > start
                            && clauses.isBarePreposition(name.from() - 1)
                            && !page.is(name.from() - 1, "من")
                    || isAgainst(hit, start)
                    || page.words(name.from(), name.from()).startsWith("ل")
                    || page.is(name.from() - 1, "ل")
                    || page.quotations().isOpening(name.from() - 1) && page.is(name.from() - 2, "ل");
            int far = page.hit(start, Title.class) != null && name.type() == Type.PER ? NEAR : 3;
            if (name.from() - start <= far && name.canAct() && !target) {
                sources.naming().named(told, start, nameEnd(name, end));
                return nameEnd(name, end);
            }
        }
        return hit.to();
    }

    /** {@code اتهامات للرئيس فلان}, {@code انتقادات لحركة النصر}: an office or a body against which it is. */
    private boolean isAgainst(Hit hit, int start) {
        Act act = ((Cue) hit.sense().lexeme()).act();
        Hit title = page.hit(start, Title.class);
        Hit head = page.hit(start, Head.class);
        return (act == Act.ACCUSE || act == Act.CONDEMN || act == Act.DEMAND && page.isDefinite(hit.from()))
                && (title != null && title.has(LI) || head != null && head.has(LI));
    }

    /** {@code اتهام أنقرة واشنطن ب}: whether another body follows, with nothing between, which is the one accused. */
    private boolean isBeforeAccused(int t) {
        NameMention next = names.at(t);
        Hit office = page.hit(t, Title.class);
        boolean another = next == null
                ? office != null
                        && (office.has(LI)
                                || page.isDefinite(t) && names.at(t - 1).type() == Type.LOC)
                : next.from() == t && next.canAct() && isAttaching(next.to());
        return another && !page.isAny(t, "ل", "ب");
    }

    /** {@code أشار إلى تأكيد فلان أن}: a noun whose genitive can only be who says so. */
    private static boolean isOfClause(Cue cue) {
        return cue.takes(Cue.Frame.CLAUSE)
                && !cue.takes(Cue.Frame.NOUN)
                && !cue.takes(Cue.Frame.ADDRESSEE)
                && (cue.act() == Act.INFORM || cue.act() == Act.AFFIRM || cue.act() == Act.DEMAND);
    }

    /** The subject of a verb that gives it: {@code أصدر الوزير أوامر}, {@code وجهت محكمة تهما}; of a charge that is brought, who spoke last. */
    private boolean isSupported(Told told, Hit hit, Breath breath) {
        for (int t = hit.from() - 1; t >= Math.max(breath.from, hit.from() - 2 * NEAR); t--) {
            boolean charge = isCharge(hit) && page.isAny(t, "وجه", "وجهت", "ووجه", "ووجهت");
            if ((charge || hit.from() - t <= NEAR)
                    && SUPPORTS.contains(page.word(t).folded())
                    && t + 1 < hit.from()) {
                int subject = beforeCharged(t + 1, clauses.subjectEnd(t + 1, hit.from()));
                if (charge) {
                    brought(told, t + 1, subject);
                } else if (!names.within(t + 1, subject).isEmpty() || canHold(t + 1)) {
                    sources.naming().named(told, t + 1, subject);
                }
                return true;
            }
        }
        return false;
    }

    /** {@code أسندت النيابة إلى فلان اتهامات}. */
    private int beforeCharged(int from, int to) {
        int t = from;
        while (t < to && !page.isAny(t, "الي", "ضد")) {
            t++;
        }
        return t;
    }

    /** Whether this verb lends a noun its subject. */
    boolean isGiving(int t) {
        return SUPPORTS.contains(page.word(t).folded());
    }

    /** {@code تهمة القتل}, {@code تهم بالقتل}: what a court brings. */
    boolean isCharge(Hit hit) {
        return hit.has(MASDAR) && page.isAny(hit.from(), "تهم", "تهمه", "تهما");
    }

    /** Where the words of a charge end: before whom it is brought against, or where. */
    int chargeEnd(int from, int to) {
        int t = from + 1;
        while (t < to
                && page.tokens().isWord(t)
                && !clauses.isBarePreposition(t)
                && page.hit(t, According.class) == null
                && !page.isAny(t, "امام", "ضد", "بحق")) {
            t++;
        }
        return t;
    }

    /** {@code وجهت محكمة عشر تهم}, {@code وجهت إليه تهمة}. */
    private void brought(Told told, int from, int to) {
        if (page.hit(from, Head.class) == null && names.at(from) == null && !canHold(from)) {
            sources.same().recall(told);
            return;
        }
        int end = from + 1;
        while (end < to
                && !isAttaching(end)
                && !clauses.isTime(end)
                && !page.tokens().isNumber(end)
                && page.word(end).sense(Title.class) == null
                && !page.isAny(end, "عشر", "تهما")) {
            end++;
        }
        sources.naming().named(told, from, end);
    }

    /** {@code تحذيرات المسؤولين من}, {@code مطالبة رئيس الحكومة بـ}: a holder by office; the noun's own pronoun. */
    private int described(Told told, Hit hit, int start) {
        int end = start;
        boolean called =
                hit.has(PRONOUN) && start == hit.to() && ((Cue) hit.sense().lexeme()).act() == Act.DEMAND;
        while (end < start + NEAR && page.tokens().isWord(end) && !isAttaching(end) && !isJoinedNoun(end)) {
            end++;
        }
        if (end > start && !called && canHold(start) && isHolding(hit, end)) {
            sources.naming().named(told, start, end);
        }
        return told.speaker == null ? hit.to() : end;
    }

    /** {@code إدانة المملكة واستنكارها}: another noun with the same content. */
    private boolean isJoinedNoun(int t) {
        Hit noun = clauses.cue(t);
        return noun != null && noun.has(MASDAR) && noun.has(CONJUNCTION) && noun.has(PRONOUN);
    }

    /** Whoever is accused may follow the noun itself; whoever accuses is followed by {@code لفلان}. */
    private boolean isHolding(Hit hit, int end) {
        Cue cue = (Cue) hit.sense().lexeme();
        boolean accusing = cue.act() == Act.ACCUSE;
        Hit title = page.hit(hit.to(), Title.class);
        boolean addressed = cue.takes(Cue.Frame.ADDRESSEE) && !areSeveral(hit) && title != null && title.has(PLURAL);
        return !page.isAny(hit.from() - 1, "الي", "علي", "بهدف", "اجل")
                && !addressed
                && (!accusing || areSeveral(hit) || page.word(end).folded().startsWith("ل"));
    }

    /** {@code اتهامات}: those whom a name after it makes. */
    private boolean areSeveral(Hit noun) {
        return noun.has(PLURAL) || page.word(noun.from()).folded().endsWith("ات");
    }

    private boolean canHold(int t) {
        Hit title = page.hit(t, Title.class);
        Hit noun = page.hit(t, SourceNoun.class);
        return title != null && !title.has(PREPOSITION | CONJUNCTION) && !page.is(t, "ملكي")
                || noun != null
                        && !noun.has(PREPOSITION | CONJUNCTION)
                        && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS
                || (page.isDefinite(t) || isDescribed(t + 1))
                        && page.hit(t, Head.class) != null
                        && !page.word(t).folded().startsWith("ل");
    }

    /** {@code مجموعة انفصالية}: by an adjective without the article. */
    private boolean isDescribed(int t) {
        Sense common = page.word(t).sense(Common.class);
        boolean adjective = common != null && common.lexeme() == Common.ADJECTIVE && !common.has(PREPOSITION)
                || page.word(t).senses() == 0 && page.words(t, t).endsWith("ة");
        return (adjective || page.word(t).sense(Nationality.class) != null) && !page.isDefinite(t);
    }

    boolean isAttaching(int t) {
        Word word = page.word(t);
        return page.is(t, Particle.Kind.PREPOSITION)
                || clauses.isComplementizer(t)
                || clauses.isRelative(t)
                || page.isVerb(t)
                || word.senses() > 0 && word.sense(0).has(BA | LI) && names.at(t) == null
                || page.isAny(t, "ب", "ل");
    }

    /** With a name that {@code و} joins to it. */
    private int nameEnd(NameMention name, int end) {
        NameMention next = names.at(name.to());
        boolean joined = next != null
                && next.to() <= end
                && page.words(name.to(), name.to()).startsWith("و")
                && !names.entityAt(name.to()).name().startsWith("و");
        return joined ? next.to() : name.to();
    }
}
