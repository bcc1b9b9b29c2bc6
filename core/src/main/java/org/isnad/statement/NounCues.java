package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/**
 * Nouns that carry content: {@code موافقة أذربيجان على}, {@code دعوة من الرئيس إلى}, {@code أصدر الوزير
 * أوامر بإحالة}. Only where somebody named holds them.
 */
final class NounCues {
    private static final int NEAR = 10;

    private static final int FAR = 14;

    /** What is in the air: {@code يواجه اتهامات بالفساد}. */
    private static final Wordlist AIRED = Wordlist.of(NounCues.class, "aired");

    /** Verbs that lead with {@code إلى} to what their subject does. */
    private static final Wordlist RESORTING = Wordlist.of(NounCues.class, "resorting");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Extents extents;
    private final Sources sources;
    private final Aims aims;
    private final Holders holders;
    private final Charges charges;
    private final DocumentNouns documents;

    NounCues(Page page, Names names, Clauses clauses, Attachments attachments, Extents extents, Sources sources) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.attachments = attachments;
        this.extents = extents;
        this.sources = sources;
        holders = new Holders(page, names, clauses, sources);
        aims = new Aims(page, clauses, attachments, sources);
        charges = new Charges(page, clauses, attachments, holders, sources);
        documents = new DocumentNouns(page, names, clauses, extents, sources, holders);
    }

    DocumentNouns documents() {
        return documents;
    }

    /** Reads a verbal noun of reporting; returns the token to go on from. */
    int read(Hit hit, Breath breath) {
        if (isJoined(hit, breath)) {
            return hit.to();
        }
        Told told = new Told(hit.from(), hit.to(), ((Cue) hit.sense().lexeme()).act(), "statement/noun");
        int after = holders.find(told, hit, breath);
        Told outer = breath.around(hit.from());
        if (outer != null && outer.contentFrom == hit.from() && hit.has(PRONOUN)) {
            return hit.to();
        }
        if (clause(told, hit, after, breath)) {
            return hit.to();
        }
        if (told.speaker == null && isOfSpeaker(hit)) {
            own(told, hit, breath);
        }
        int attach = attach(told, hit, after, breath);
        if (attach >= 0) {
            extents.ofNoun(told, attach, charges.limit(hit, attach, breath.to), breath);
        }
        return hit.to();
    }

    /** {@code إدانة واستنكار الحكومة لـ}, {@code إدانة الحكومة واستنكارها لـ}: of two that share all, the one with whose it is. */
    private boolean isJoined(Hit hit, Breath breath) {
        Hit next = clauses.cue(hit.to());
        boolean both = next != null && next.has(MASDAR) && next.has(CONJUNCTION) && !next.has(PRONOUN);
        Act act = ((Cue) hit.sense().lexeme()).act();
        if (act != Act.CONDEMN) {
            return false;
        }
        if (both && !hit.has(PRONOUN | DEFINITE)) {
            return ((Cue) next.sense().lexeme()).act() == act;
        }
        boolean again = hit.has(CONJUNCTION) && hit.has(PRONOUN);
        return again
                && breath.told().stream()
                        .anyMatch(told -> told.rule.equals("statement/noun")
                                && told.act == act
                                && told.cueTo < hit.from()
                                && told.contentFrom >= hit.to());
    }

    /** The token at which the content of a noun is attached, or -1. */
    private int attach(Told told, Hit hit, int after, Breath breath) {
        int attach = told.speaker == null
                ? aims.read(told, hit, breath)
                : attachments.preposition(hit, after, Math.min(breath.to, after + NEAR));
        if (told.speaker != null && attach < 0) {
            attach = holders.isCharge(hit) && attachments.isThing(hit, hit.to())
                    ? hit.to()
                    : object(told, hit, after, breath);
        }
        if (told.speaker == null && attach < 0) {
            attach = unheld(told, hit, breath);
        }
        if (attach < 0 && told.speaker != null && page.isAny(hit.to(), "تتعلق", "متعلقه", "المتعلقه", "تتصل")) {
            Word matter = page.word(hit.to() + 1);
            return matter.senses() > 0 && matter.sense(0).has(BA) ? hit.to() + 1 : -1;
        }
        return attach;
    }

    /** What is in the air or charged by nobody told, as in {@code يواجه اتهامات بالفساد}, or charged by whoever acts; or -1. */
    private int unheld(Told told, Hit hit, Breath breath) {
        int attach = isAired(hit) ? hit.to() : charges.accused(hit, breath);
        told.unheld = attach >= 0;
        attach = attach < 0 ? charges.charged(told, hit, breath) : attach;
        if (told.unheld && holders.isGiving(hit.from() - 1)) {
            sources.naming().topic(told, hit.from() - 1, breath);
        }
        if (told.unheld && told.speaker == null && isResorted(hit.from() - 1, breath.from)) {
            sources.actor(told, breath);
        }
        return attach;
    }

    /** {@code سارع فلان إلى اتهام}: whether {@code إلى} here leads to what somebody does. */
    private boolean isResorted(int to, int from) {
        int t = page.is(to, "الي") ? to - 1 : -1;
        while (t > Math.max(from, to - NEAR) && page.tokens().isWord(t) && !page.isAny(t, RESORTING)) {
            t--;
        }
        return t >= from && page.isAny(t, RESORTING);
    }

    /** {@code اتهامات بالفساد}, {@code مزاعم عن تواطؤ}: what nobody is told to hold. */
    private boolean isAired(Hit hit) {
        Word next = page.word(hit.to());
        boolean by = next.senses() > 0 && next.sense(0).has(BA) && names.at(hit.to()) == null;
        boolean clause = page.isAny(hit.from(), "الاتهامات", "الانتقادات") || page.isAny(hit.from(), AIRED);
        if (clause
                && clauses.isComplementizer(hit.to())
                && page.word(hit.to()).folded().startsWith("ب")) {
            return true;
        }
        return page.isAny(hit.from(), AIRED) && (by || page.isAny(hit.to(), "عن", "حول", "بان"));
    }

    /** {@code إعلان الحكومة وقف القتال}: what is announced, past whoever announces it; -1 where none is. */
    private int object(Told told, Hit hit, int after, Breath breath) {
        if (((Cue) hit.sense().lexeme()).takes(Cue.Frame.OBJECT) && hit.has(PRONOUN) && isOfSpeaker(hit)) {
            return attachments.object(hit.to(), Math.min(breath.to, hit.to() + 1));
        }
        if (!((Cue) hit.sense().lexeme()).takes(Cue.Frame.OBJECT) || hit.has(PRONOUN) || told.sourceFrom < hit.to()) {
            return -1;
        }
        int object = attachments.object(told.sourceFrom + 1, Math.min(breath.to, after + 2));
        if (object >= 0 && object < told.sourceTo) {
            sources.naming().named(told, told.sourceFrom, object);
        }
        boolean thing = object < 0 && told.speaker.entity() != null && isThing(after);
        return thing && ((Cue) hit.sense().lexeme()).lemma().equals("أعلن") ? after : object;
    }

    /** An indefinite noun that is no result: {@code إعلان ترامب استراتيجية جديدة}. */
    private boolean isThing(int t) {
        Sense noun = page.word(t).sense(Common.class);
        boolean unknown = page.word(t).senses() == 0 && page.words(t, t).endsWith("ة");
        return (unknown || noun != null && noun.lexeme() == Common.NOUN && !noun.has(PREPOSITION | CONJUNCTION))
                && !page.isDefinite(t)
                && page.word(t).sense(Particle.class) == null
                && !clauses.isTime(t)
                && !page.is(t, "نتايج");
    }

    /** {@code بعد دعوته إلى}: whoever the sentence is about, where nobody speaks in it, or the one who speaks. */
    private void own(Told told, Hit hit, Breath breath) {
        Hit idle = breath.idle();
        boolean relayed = idle != null && ((Cue) idle.sense().lexeme()).takes(Cue.Frame.RELAY);
        if (relayed) {
            sources.naming().relayed(told, idle, hit.from());
        } else if (breath.isSilent()) {
            sources.naming().mainSubject(told, hit.from(), breath.from);
        }
        if (told.speaker == null) {
            sources.same().of(told, breath);
        }
    }

    /** {@code موافقتها على}: with the pronoun of whoever speaks, who in {@code اتهامها بـ} may be spoken of. */
    private boolean isOfSpeaker(Hit hit) {
        Cue cue = (Cue) hit.sense().lexeme();
        String folded = page.word(hit.from()).folded();
        boolean third = folded.endsWith("ه") || folded.endsWith("ها") || folded.endsWith("هم");
        return hit.has(PRONOUN)
                && third
                && !page.words(hit.from(), hit.from()).endsWith("ة")
                && switch (cue.act()) {
                    case PRAISE, PROMISE, AFFIRM -> !Set.of("هنأ", "أقر").contains(cue.lemma());
                    case CONDEMN -> Set.of("استنكر", "ندد", "شجب").contains(cue.lemma());
                    case DEMAND -> !hit.has(LI) && isCall(cue, hit.to());
                    case INFORM -> cue.lemma().equals("أعلن");
                    default -> false;
                };
    }

    /** {@code دعوته إلى وقف القتال}, {@code مطالبتها بالانسحاب}: for something to be done. */
    private boolean isCall(Cue cue, int t) {
        Word word = page.word(t);
        boolean joined =
                word.senses() > 0 && word.sense(0).has(MASDAR) && word.sense(0).has(BA | LI);
        boolean called = page.tokens().isWord(t) && page.isDefinite(t) && page.is(t + 1, "الي");
        return Set.of("دعا", "طالب").contains(cue.lemma())
                && (called
                        || joined
                        || page.is(t, "الي")
                                && page.word(t + 1).senses() > 0
                                && page.word(t + 1).sense(0).has(MASDAR));
    }

    /** {@code تأكيد فلان أن}, {@code قوله إن}: the noun of a verb that takes a clause. */
    private boolean clause(Told told, Hit hit, int after, Breath breath) {
        boolean mine = hit.has(PRONOUN) && page.word(hit.from()).folded().endsWith("ي");
        if (!((Cue) hit.sense().lexeme()).takes(Cue.Frame.CLAUSE)
                || mine && page.quotations().around(hit.from()) < 0) {
            return false;
        }
        int attach = complementizer(hit, hit.has(PRONOUN) ? hit.to() : after, breath.to);
        if (attach < 0) {
            return false;
        }
        if (told.speaker == null && hit.has(PRONOUN) && breath.isSilent()) {
            sources.naming().mainSubject(told, hit.from(), breath.from);
        }
        if (told.speaker == null && hit.has(PRONOUN)) {
            sources.same().of(told, breath);
        }
        if (told.speaker == null) {
            return false;
        }
        int content = attachments.contentFrom(attach, breath.to);
        if (content < breath.to) {
            extents.set(told, content, true, breath.to);
            if (told.contentTo > told.contentFrom) {
                breath.add(told);
            }
        }
        return true;
    }

    /** {@code أن} after the noun and whose word it is, before another verb of reporting; or -1. */
    private int complementizer(Hit hit, int from, int to) {
        int attach = from;
        int limit = Math.min(to, pastCircumstance(hit, from, to) + (hit.has(PRONOUN) ? 1 : 3));
        while (attach < limit && !clauses.isComplementizer(attach)) {
            Hit verb = attach > hit.to() ? clauses.cue(attach) : null;
            if (verb != null && (verb.has(VERB) || verb.has(PARTICIPLE) && clauses.isGoingOn(verb))) {
                return -1;
            }
            attach++;
        }
        boolean another = attach > hit.to()
                && page.word(attach - 1).sense(Particle.class) != null
                && page.isAny(attach - 1, "يمكن", "يجب", "ينبغي");
        return attach >= limit || another ? -1 : attach;
    }

    /** {@code إعلان الرئيس خلال كلمة في باريس، الخميس، أن}: past where and when it was said, if a clause follows that. */
    private int pastCircumstance(Hit hit, int after, int to) {
        if (hit.has(PRONOUN) || !clauses.circumstances().beginAt(after)) {
            return after;
        }
        for (int t = after; t < Math.min(to, after + FAR); t++) {
            if (clauses.isComplementizer(t)) {
                return t;
            }
            if (page.isVerb(t) && names.at(t) == null
                    || clauses.isRelative(t)
                    || page.is(t, Particle.Kind.CONJUNCTION)) {
                return after;
            }
        }
        return after;
    }
}
