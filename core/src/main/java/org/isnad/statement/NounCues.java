package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement.Act;

/**
 * Nouns that carry content: {@code تقارير عن هجوم}, {@code موافقة أذربيجان على}, {@code دعوة من الرئيس إلى}, {@code أصدر الوزير
 * أوامر بإحالة}. Only where somebody named holds them, or a document speaks.
 */
final class NounCues {
    /** Verbs that lend a noun their subject. */
    private static final Set<String> SUPPORTS = Set.of(
            "اصدر", "اصدرت", "وجه", "وجهت", "يوجه", "توجه", "اعطي", "اعطت", "قدم", "قدمت", "اطلق", "اطلقت", "ادلي",
            "ادلت", "واصدر", "واصدرت", "ووجه", "ووجهت", "واعطي", "وقدم", "وقدمت", "واطلق", "وادلي", "وادلت");

    private static final int NEAR = 10;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Extents extents;
    private final Sources sources;
    private final Aims aims;

    NounCues(Page page, Names names, Clauses clauses, Attachments attachments, Extents extents, Sources sources) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.attachments = attachments;
        this.extents = extents;
        this.sources = sources;
        aims = new Aims(page, clauses, attachments, sources);
    }

    /** Reads a verbal noun of reporting; returns the token to go on from. */
    int read(Hit hit, Breath breath) {
        Told told = new Told(hit.from(), hit.to(), ((Cue) hit.sense().lexeme()).act(), "statement/noun");
        int after = holder(told, hit, breath);
        Told outer = breath.around(hit.from());
        if (outer != null && outer.contentFrom == hit.from() && hit.has(PRONOUN)) {
            return hit.to();
        }
        if (clause(told, hit, after, breath)) {
            return hit.to();
        }
        if (told.speaker == null && isOfSpeaker(hit)) {
            sources.samePerson(told, breath);
        }
        int attach = told.speaker == null
                ? aims.read(told, hit, breath)
                : attachments.preposition(hit, after, Math.min(breath.to, after + NEAR));
        if (told.speaker != null && attach < 0) {
            attach = object(told, hit, after, breath);
        }
        if (attach >= 0) {
            content(told, attach, breath);
        }
        return hit.to();
    }

    /** {@code إعلان الحكومة وقف القتال}: what is announced, past whoever announces it; -1 where none is. */
    private int object(Told told, Hit hit, int after, Breath breath) {
        if (!((Cue) hit.sense().lexeme()).takes(Cue.Frame.OBJECT) || hit.has(PRONOUN) || told.sourceFrom < hit.to()) {
            return -1;
        }
        int object = attachments.object(told.sourceFrom + 1, Math.min(breath.to, after + 2));
        if (object >= 0 && object < told.sourceTo) {
            sources.named(told, told.sourceFrom, object);
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
                    default -> false;
                };
    }

    /** {@code تأكيد فلان أن}, {@code قوله إن}: the noun of a verb that takes a clause. */
    private boolean clause(Told told, Hit hit, int after, Breath breath) {
        if (!((Cue) hit.sense().lexeme()).takes(Cue.Frame.CLAUSE)) {
            return false;
        }
        int attach = hit.has(PRONOUN) ? hit.to() : after;
        int limit = Math.min(breath.to, attach + (hit.has(PRONOUN) ? 1 : 3));
        while (attach < limit && !clauses.isComplementizer(attach)) {
            attach++;
        }
        boolean another = attach > hit.to()
                && page.word(attach - 1).sense(Particle.class) != null
                && page.isAny(attach - 1, "يمكن", "يجب", "ينبغي");
        if (attach >= limit || another) {
            return false;
        }
        if (told.speaker == null && hit.has(PRONOUN) && breath.isSilent()) {
            sources.mainSubject(told, hit.from(), breath.from);
        }
        if (told.speaker == null && hit.has(PRONOUN)) {
            sources.samePerson(told, breath);
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

    /** Sets who holds the noun: its genitive, {@code من} somebody, the subject of a verb that gives it. */
    private int holder(Told told, Hit hit, Breath breath) {
        int start = page.is(hit.to(), "من") ? hit.to() + 1 : hit.to();
        int end = clauses.subjectEnd(start, Math.min(breath.to, start + NEAR));
        for (NameMention name : names.within(start, end)) {
            boolean target = ((Cue) hit.sense().lexeme()).act() == Act.ACCUSE && !hit.has(PLURAL) && start == hit.to()
                    || page.isAny(hit.from() - 1, "الي", "بهدف", "اجل") && start == hit.to()
                    || page.words(name.from(), name.from()).startsWith("ل");
            if (name.from() - start <= 3 && name.canAct() && !target) {
                sources.named(told, start, nameEnd(name, end));
                return nameEnd(name, end);
            }
        }
        for (int t = hit.from() - 1; t >= Math.max(breath.from, hit.from() - NEAR); t--) {
            if (SUPPORTS.contains(page.word(t).folded()) && t + 1 < hit.from()) {
                int subject = clauses.subjectEnd(t + 1, hit.from());
                if (!names.within(t + 1, subject).isEmpty() || canHold(t + 1)) {
                    sources.named(told, t + 1, subject);
                }
                return hit.to();
            }
        }
        return described(told, hit, start);
    }

    /** {@code تحذيرات المسؤولين من}, {@code مطالبة رئيس الحكومة بـ}: a holder by office; the noun's own pronoun. */
    private int described(Told told, Hit hit, int start) {
        int end = start;
        while (end < start + NEAR && page.tokens().isWord(end) && !isAttaching(end)) {
            end++;
        }
        if (end > start && canHold(start) && isHolding(hit, end)) {
            sources.named(told, start, end);
        }
        return told.speaker == null ? hit.to() : end;
    }

    /** Whoever is accused may follow the noun itself; whoever accuses is followed by {@code لفلان}. */
    private boolean isHolding(Hit hit, int end) {
        Cue cue = (Cue) hit.sense().lexeme();
        boolean accusing = cue.act() == Act.ACCUSE;
        Hit title = page.hit(hit.to(), Title.class);
        boolean addressed = cue.takes(Cue.Frame.ADDRESSEE) && !hit.has(PLURAL) && title != null && title.has(PLURAL);
        return !page.isAny(hit.from() - 1, "الي", "بهدف", "اجل")
                && !addressed
                && (!accusing || hit.has(PLURAL) || page.word(end).folded().startsWith("ل"));
    }

    private boolean canHold(int t) {
        Hit title = page.hit(t, Title.class);
        Hit noun = page.hit(t, SourceNoun.class);
        return title != null && !title.has(PREPOSITION | CONJUNCTION) && !page.is(t, "ملكي")
                || noun != null
                        && !noun.has(PREPOSITION | CONJUNCTION)
                        && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS
                || page.isDefinite(t)
                        && page.hit(t, Head.class) != null
                        && !page.word(t).folded().startsWith("لل");
    }

    private boolean isAttaching(int t) {
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
                && page.words(name.to(), name.to()).startsWith("و");
        return joined ? next.to() : name.to();
    }

    /** Reads {@code تقارير عن}. */
    void document(Hit hit, Breath breath) {
        if (hit == null) {
            return;
        }
        SourceNoun noun = (SourceNoun) hit.sense().lexeme();
        boolean report = noun.word().equals("تقرير") || noun.word().equals("أنباء");
        int attach = report ? described(hit.to()) : hit.to();
        boolean negated =
                page.is(hit.from() - 1, Particle.Kind.NEGATION) || page.is(hit.from() - 2, Particle.Kind.NEGATION);
        boolean about = page.isAny(attach, "عن", "حول") && !negated;
        boolean many = hit.has(PLURAL) || noun.word().equals("أنباء");
        if (noun.kind() == SourceNoun.Kind.DOCUMENT && many && about && attach + 1 < breath.to) {
            Told told = new Told(hit.from(), hit.to(), Act.INFORM, "statement/document-about");
            if (SUPPORTS.contains(page.word(hit.from() - 1).folded())) {
                sources.topic(told, hit.from() - 1, breath);
                if (told.speaker == null) {
                    sources.mainSubject(told, hit.from(), breath.from);
                }
            } else {
                told.speaker = new Speaker(bare(hit), Speaker.Kind.DOCUMENT, null);
            }
            if (told.speaker != null) {
                content(told, attach, breath);
            }
        }
    }

    /** {@code التقارير المثيرة للقلق حول}: past what describes the noun. */
    private int described(int from) {
        int t = from;
        while (t < from + 3 && page.tokens().isWord(t) && names.at(t) == null && !isAttaching(t) && isAdjective(t)) {
            t += page.is(t + 1, "للقلق") || page.is(t + 1, "للجدل") ? 2 : 1;
        }
        return t;
    }

    private boolean isAdjective(int t) {
        Sense common = page.word(t).sense(Common.class);
        return page.word(t).sense(Nationality.class) != null || common != null && common.lexeme() == Common.ADJECTIVE
                || page.word(t).senses() == 0 && page.words(t, t).endsWith("ة");
    }

    private String bare(Hit hit) {
        String words = page.words(hit.from(), hit.to() - 1);
        return hit.has(CONJUNCTION | PREPOSITION) ? words.substring(1) : words;
    }

    private void content(Told told, int attach, Breath breath) {
        int content = attachments.contentFrom(attach, breath.to);
        if (content < breath.to) {
            extents.set(told, content, false, breath.to);
            told.prefixed = attachments.isPrefixed(attach, content);
            if (told.contentTo > told.contentFrom) {
                breath.add(told);
            }
        }
    }
}
