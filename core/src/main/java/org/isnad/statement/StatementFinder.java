package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.statement.Cue.Frame;

/**
 * Reads the statements of one sentence after another. From each reporting verb it looks right for the words that attach
 * the content ({@code أن}, a quotation, the verb's own preposition, a verbal noun) and takes what stands between as the
 * subject; where nothing does, it looks left, and then back to who spoke last.
 */
final class StatementFinder {
    private static final int LONGEST_SUBJECT = 45;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Speakers speakers;
    private final List<Told> all = new ArrayList<>();
    /** What this sentence has yielded so far. */
    private List<Told> here = new ArrayList<>();

    private int from;
    private int to;

    StatementFinder(Page page, Names names, boolean[] time) {
        this.page = page;
        this.names = names;
        this.clauses = new Clauses(page, names, time);
        this.speakers = new Speakers(page, names);
    }

    List<Told> find() {
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                from = page.sentences().from(s);
                to = page.sentences().to(s);
                sentence();
            }
        }
        return all;
    }

    private void sentence() {
        here = new ArrayList<>();
        for (int t = from; t < to; t++) {
            Hit according = page.hit(t, According.class);
            if (according != null && clauses.isSourceNamed(according, to)) {
                t = Math.max(t, according(according) - 1);
                continue;
            }
            Hit cue = clauses.cue(t);
            if (cue != null && !isAnonymity(cue) && !Clauses.isDescribing(cue)) {
                Told told = told(cue);
                if (told != null) {
                    keep(told);
                }
                t = cue.to() - 1;
            }
        }
        all.addAll(here);
    }

    /** {@code طلب عدم الكشف عن اسمه} says nothing. */
    private boolean isAnonymity(Hit cue) {
        return page.isAny(cue.to(), "عدم", "الكشف", "كشف", "ذكر") && page.isAny(cue.from(), "طلب", "اشترط", "رفض", "فضل", "طلبت", "طلبوا");
    }

    private void keep(Told told) {
        Told outer = innermost(told.cueFrom);
        if (outer == null && told.speaker != null) {
            speakers.remember(told.speaker, genderAt(told.cueFrom), told.via);
        }
        here.add(told);
    }

    private int genderAt(int cue) {
        Hit hit = page.hit(cue, Cue.class);
        return hit == null ? 0 : hit.sense().features() & (MASCULINE | FEMININE);
    }

    private Told innermost(int token) {
        Told best = null;
        for (Told told : here) {
            if (told.covers(token) && (best == null || told.length() < best.length())) {
                best = told;
            }
        }
        return best;
    }

    // ---- verbs

    private Told told(Hit hit) {
        Cue cue = (Cue) hit.sense().lexeme();
        if (hit.has(MASDAR)) {
            return hit.has(BA) && page.isAny(hit.from(), "بالقول", "بقوله", "بقولها") ? saying(hit, cue) : null;
        }
        if (hit.has(PARTICIPLE) && !isReportingParticiple(hit)) {
            return null;
        }
        int limit = Math.min(limit(hit.to()), hit.to() + LONGEST_SUBJECT);
        int attach = attachment(hit, cue, limit);
        if (attach < 0) {
            return null;
        }
        int content = contentFrom(attach);
        if (content >= to) {
            return null;
        }
        Told told = new Told(hit.from(), hit.to(), cue.act(), rule(hit, attach));
        bound(told, content, attach);
        if (told.contentTo <= told.contentFrom) {
            return null;
        }
        speaker(told, hit, cue, attach);
        return told;
    }

    private Told saying(Hit hit, Cue cue) {
        int attach = hit.to();
        if (!clauses.isComplementizer(attach) && !isQuotation(attach)) {
            return null;
        }
        Told told = new Told(hit.from(), hit.to(), cue.act(), "statement/saying");
        bound(told, contentFrom(attach), attach);
        mainSubject(told, hit.from());
        if (told.speaker == null) {
            recall(told);
        }
        return told.contentTo > told.contentFrom ? told : null;
    }

    private String rule(Hit hit, int attach) {
        String form = hit.has(PARTICIPLE) ? "participle" : "verb";
        String by = clauses.isComplementizer(attach) ? "clause" : isQuotation(attach) ? "quotation" : "phrase";
        return "statement/" + form + "-" + by;
    }

    private boolean isReportingParticiple(Hit hit) {
        return !hit.has(DEFINITE)
                && (hit.has(ACCUSATIVE) || hit.has(FEMININE) || hit.has(PLURAL))
                && (clauses.isComma(hit.from() - 1)
                        || hit.has(ACCUSATIVE)
                        || clauses.isComplementizer(hit.to())
                        || page.mark(hit.from() - 1) != 0);
    }

    /** How far to the right a verb may find its content: not past the next verb that reports by itself. */
    private int limit(int start) {
        int t = start;
        while (t < to) {
            if (page.quotations().isOpening(t)) {
                t = Math.min(page.quotations().closing(t), to - 1);
            } else {
                Hit cue = clauses.cue(t);
                if (cue != null && cue.has(VERB | PARTICIPLE) && !cue.has(DEFINITE) && !isAnonymity(cue) && !Clauses.isDescribing(cue)
                        && !page.is(t - 1, Particle.Kind.RELATIVE) && t > start && attachesSoon(cue)) {
                    return t;
                }
                if (page.mark(t) == '؛') {
                    return t;
                }
            }
            t++;
        }
        return to;
    }

    private boolean attachesSoon(Hit cue) {
        for (int t = cue.to(); t < Math.min(to, cue.to() + 12); t++) {
            if (clauses.isComplementizer(t) || isQuotation(t)) {
                return true;
            }
        }
        return false;
    }

    /** The token at which the content is attached to a verb, or -1. */
    private int attachment(Hit hit, Cue cue, int limit) {
        int t = hit.to();
        while (t < limit) {
            NameMention name = names.at(t);
            if (clauses.isComplementizer(t)) {
                return cue.takes(Frame.CLAUSE) || cue.takes(Frame.QUOTE) || t == hit.to() ? t : -1;
            }
            if (isQuotation(t) && (cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE))) {
                return t;
            }
            if (attachesByPreposition(cue, t) || name == null && isObject(hit, cue, t)) {
                return t;
            }
            t = name != null && name.from() == t ? name.to() : t + 1;
        }
        return -1;
    }

    private boolean attachesByPreposition(Cue cue, int t) {
        if (cue.prepositions().isEmpty() || clauses.isTime(t)) {
            return false;
        }
        Word word = page.word(t);
        String folded = word.folded();
        if (cue.prepositions().contains(folded)) {
            return !clauses.isOccasion(t + 1) && !clauses.isTime(t + 1);
        }
        if (folded.length() < 3 || word.sense(Particle.class) != null || clauses.isOccasion(t)) {
            return false;
        }
        return folded.charAt(0) == 'ب' && cue.prepositions().contains("ب") && takesOff(word, BA)
                || folded.charAt(0) == 'ل' && cue.prepositions().contains("ل") && takesOff(word, LI) && names.at(t) == null;
    }

    /** Whether the first letter is the preposition and not part of the word. */
    private boolean takesOff(Word word, int clitic) {
        return word.senses() == 0 || word.sense(0).has(clitic) || word.folded().startsWith("بال") || word.folded().startsWith("لل");
    }

    /** A verbal noun, or with some verbs any noun, after the subject. */
    private boolean isObject(Hit hit, Cue cue, int t) {
        if (!page.tokens().isWord(t) || clauses.isTime(t)) {
            return false;
        }
        if (cue.takes(Frame.NOUN)) {
            return isMasdar(t) && !page.isDefinite(t)
                    || (hit.has(PRONOUN) || t > hit.to()) && isAfterSubject(hit, t)
                    || t == hit.to() && hasSubjectBefore(hit);
        }
        return cue.takes(Frame.OBJECT) && isMasdar(t) && !page.isDefinite(t);
    }

    private boolean hasSubjectBefore(Hit hit) {
        return hit.has(PARTICIPLE) || page.isAny(hit.from() - 1, "قد", "فقد");
    }

    private boolean isAfterSubject(Hit hit, int t) {
        NameMention before = names.at(t - 1);
        if (before != null) {
            return page.word(t).sense(Nationality.class) == null && !page.is(t, Particle.Kind.PREPOSITION);
        }
        return page.isDefinite(t - 1) && !page.isDefinite(t) && !page.is(t, Particle.Kind.PREPOSITION)
                || clauses.isComma(t - 1) && t - hit.to() > 2 && page.isDefinite(t);
    }

    /** A verbal noun: listed as one by some table, or of the shape of one. */
    private boolean isMasdar(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(MASDAR) && !word.sense(i).has(PREPOSITION | CONJUNCTION | DEFINITE)) {
                return true;
            }
            if (word.sense(i).lexeme() instanceof Title || word.sense(i).lexeme() instanceof Head
                    || word.sense(i).lexeme() instanceof Particle || word.sense(i).has(VERB)
                    || word.sense(i).lexeme() instanceof Nationality) {
                return false;
            }
        }
        return page.isAny(t, "مقتل", "ضروره", "اهميه", "عدم", "وجود", "مسووليته", "مسووليتها", "وفاه", "حق", "حرص", "مصرع", "عزم", "نيه",
                "عزمه", "عزمها", "نيته", "نيتها", "رفضه", "رفضها", "دعمه", "دعمها", "استعداده", "استعدادها", "ثقته", "ثقتها");
    }

    private boolean isQuotation(int t) {
        return page.quotations().isOpening(t) && names.at(t + 1) == null
                || page.quotations().isOpening(t) && page.quotations().closing(t) - t > 4
                || page.mark(t) == ':' && t + 1 < to;
    }

    private int contentFrom(int attach) {
        int t = attach;
        if (page.mark(t) == ':') {
            t++;
        } else if (page.is(t, Particle.Kind.PREPOSITION) && !page.quotations().isOpening(t)) {
            t++;
            if (clauses.isComplementizer(t)) {
                t++;
            }
        } else if (clauses.isComplementizer(t) || page.isAny(t, "ب", "ل")) {
            t++;
        }
        return t < to && page.quotations().isOpening(t) ? t + 1 : t;
    }

    /** Sets where the content begins and ends. */
    private void bound(Told told, int content, int attach) {
        told.contentFrom = content;
        int open = content - 1;
        if (page.quotations().isOpening(open)) {
            int close = Math.min(page.quotations().closing(open), to);
            int after = close + 1;
            boolean goesOn = after < to && page.tokens().isWord(after) && clauses.cue(after) == null
                    && page.hit(after, According.class) == null;
            told.contentTo = goesOn ? clauses.contentEnd(close, to) : clauses.trimmed(content, close);
        } else {
            told.contentTo = clauses.contentEnd(content, to);
        }
    }

    // ---- speakers

    private void speaker(Told told, Hit hit, Cue cue, int attach) {
        if (hit.has(FIRST_PERSON)) {
            told.firstPerson = true;
            return;
        }
        if (hit.has(PARTICIPLE)) {
            participleSpeaker(told);
            return;
        }
        int start = hit.to();
        int end = clauses.subjectEnd(start, attach);
        if (cue.takes(Frame.RELAY) && relayed(told, start, attach)) {
            return;
        }
        boolean before = page.isAny(hit.from() - 1, "قد", "فقد");
        if (end > start && !before && !clauses.isCircumstance(start) && !isAddressee(start)) {
            named(told, start, end);
        }
        if (told.speaker == null) {
            subjectOfClause(told, hit);
        }
        via(told, start, attach);
    }

    private boolean isAddressee(int t) {
        return page.word(t).folded().startsWith("ل") && names.at(t) != null && names.at(t).known() != null
                && names.at(t).known().isOutlet()
                || page.is(t, Particle.Kind.PREPOSITION);
    }

    private void named(Told told, int start, int end) {
        told.speaker = speakers.named(start, end);
        if (told.speaker != null) {
            told.sourceFrom = start;
            told.sourceTo = end;
            told.why.add(new Piece("source", page.words(start, end - 1), page.span(start, end - 1)));
        }
    }

    /** {@code نقلت وكالة عن مصدر قوله إن}. */
    private boolean relayed(Told told, int start, int attach) {
        for (int t = start; t < attach; t++) {
            if (page.isAny(t, "عن") || page.is(t, "علي") && page.is(t + 1, "لسان")) {
                int source = page.is(t, "علي") ? t + 2 : t + 1;
                int end = source;
                while (end < attach && !page.isAny(end, "قوله", "قولها", "قولهم") && !clauses.isComplementizer(end)) {
                    end++;
                }
                named(told, source, Math.min(end, clauses.subjectEnd(source, end)));
                Party outlet = speakers.outlet(start, t);
                if (outlet != null) {
                    told.via.add(outlet);
                } else if (t > start) {
                    Speaker carrier = speakers.named(start, t);
                    told.via.add(new Party(carrier.name(), carrier.entity()));
                }
                return told.speaker != null;
            }
        }
        return false;
    }

    /** The one who has just been speaking, in this sentence if anybody has. */
    private void participleSpeaker(Told told) {
        Told outer = innermost(told.cueFrom);
        Told before = null;
        for (Told earlier : here) {
            if (earlier != outer && innermost(earlier.cueFrom) == outer) {
                before = earlier;
            }
        }
        told.implicit = true;
        if (before != null) {
            told.speaker = before.speaker;
            told.firstPerson = before.firstPerson;
            told.via.addAll(before.via);
        } else {
            subjectBefore(told, told.cueFrom);
            if (told.speaker == null) {
                recall(told);
            }
        }
    }

    /** A verb without a subject after it: the noun phrase before it, or the one who spoke last. */
    private void subjectOfClause(Told told, Hit hit) {
        if (!hit.has(CONJUNCTION)) {
            antecedent(told, hit.from());
            if (told.speaker == null) {
                subjectBefore(told, hit.from());
            }
            if (told.speaker == null && innermost(told.cueFrom) == null && here.isEmpty()) {
                mainSubject(told, hit.from());
            }
        }
        if (told.speaker == null) {
            Told outer = innermost(told.cueFrom);
            if (outer != null) {
                participleSpeaker(told);
            } else {
                recall(told);
            }
        }
    }

    /** {@code X، التي قالت إن}: the name or the noun that the relative clause describes. */
    private void antecedent(Told told, int cue) {
        if (!page.is(cue - 1, Particle.Kind.RELATIVE)) {
            return;
        }
        int end = clauses.isComma(cue - 2) ? cue - 2 : cue - 1;
        NameMention name = names.at(end - 1);
        int start = name != null ? name.from() : end;
        while (name == null && start > from && end - start < 4 && page.tokens().isWord(start - 1)
                && !page.is(start - 1, Particle.Kind.PREPOSITION) && !page.isVerb(start - 1)) {
            start--;
        }
        if (end > start) {
            named(told, start, end);
        }
    }

    /** The name that the sentence is about: {@code تلا فلان بيانا قال فيه}. */
    private void mainSubject(Told told, int cue) {
        for (NameMention name : names.within(from, cue)) {
            if (!page.is(name.from() - 1, Particle.Kind.PREPOSITION) && !page.word(name.from()).folded().startsWith("ل")) {
                named(told, name.from(), name.to());
                return;
            }
        }
    }

    private void recall(Told told) {
        told.implicit = true;
        told.speaker = speakers.last(genderAt(told.cueFrom));
        told.via.addAll(speakers.lastVia(told.speaker));
        if (told.speaker != null) {
            told.why.add(new Piece("spoke before", told.speaker.name(), null));
        }
    }

    /** The noun phrase that the clause begins with, left of the verb. */
    private void subjectBefore(Told told, int cue) {
        int start = clauseStart(cue);
        while (start < cue && (page.mark(start) != 0 || isLeadIn(start))) {
            start++;
        }
        if (start < cue && !clauses.isCircumstance(start) && !page.is(start, Particle.Kind.PREPOSITION)) {
            int end = clauses.subjectEnd(start, cue);
            if (end > start && isOnlyCircumstance(end, cue)) {
                named(told, start, end);
            }
        }
    }

    private boolean isOnlyCircumstance(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!clauses.isComma(t) && !clauses.isTime(t) && !page.is(t, Particle.Kind.MODAL) && !page.is(t, Particle.Kind.BE)
                    && !page.is(t, Particle.Kind.NEGATION)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeadIn(int t) {
        return page.is(t, Particle.Kind.CONJUNCTION) || page.is(t, Particle.Kind.BE) || page.is(t, Particle.Kind.MODAL)
                || page.is(t, Particle.Kind.BACKGROUND) || clauses.isTime(t)
                || page.isAny(t, "اما", "هذا", "وكان", "وكانت", "فقد", "وقد", "كان", "كانت");
    }

    private int clauseStart(int cue) {
        int t = cue;
        while (t > from && !clauses.isComplementizer(t - 1) && page.mark(t - 1) != ':' && !page.quotations().isOpening(t - 1)
                && !(clauses.isComma(t - 1) && !isInsertion(t, cue)) && cueBefore(t - 1) == null) {
            t--;
        }
        return t;
    }

    /** A comma right before the verb closes an insertion after the subject: {@code فلان، الخميس، قال}. */
    private boolean isInsertion(int t, int cue) {
        return t == cue || clauses.isTime(t);
    }

    private Hit cueBefore(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && cue.has(VERB) && cue.to() <= t + 1 ? cue : null;
    }

    /** To whom it was said for publication: {@code لوكالة}, {@code في تصريح لصحيفة}, {@code في مقابلة مع قناة}. */
    private void via(Told told, int start, int attach) {
        int end = Math.min(attach, to);
        for (int t = start; t < end; t++) {
            String folded = page.word(t).folded();
            boolean toWhom = folded.startsWith("ل") && folded.length() > 1 || folded.equals("ل") || page.is(t, "مع");
            if (toWhom && (told.sourceFrom < 0 || t >= told.sourceFrom)) {
                Party outlet = speakers.outlet(t, Math.min(end, t + 6));
                if (outlet != null && (told.speaker == null || !outlet.name().equals(told.speaker.name()))) {
                    told.via.clear();
                    told.via.add(outlet);
                    return;
                }
            }
        }
        if (told.via.isEmpty()) {
            told.via.addAll(speakers.lastVia(told.speaker));
        }
    }

    // ---- according to

    /** A source named by a preposition; returns the token after it. */
    private int according(Hit hit) {
        boolean verb = ((According) hit.sense().lexeme()).verb();
        int start = hit.to();
        while (page.isAny(start, "ل", "ما", "لما")) {
            start++;
        }
        Hit cue = clauses.cue(start);
        int cueTo = hit.to();
        if (cue != null && cue.has(VERB) && (verb || start > hit.to())) {
            cueTo = cue.to();
            start = cue.to();
            while (page.isAny(start, "به", "عنه", "عنها")) {
                start++;
            }
        } else if (verb) {
            return hit.to();
        }
        int end = clauses.subjectEnd(start, to);
        Told told = new Told(hit.from(), cueTo, org.isnad.reading.Statement.Act.INFORM, "statement/according-to");
        if (end > start) {
            named(told, start, end);
        }
        if (told.speaker == null) {
            recall(told);
        }
        boolean opens = hit.from() - from <= 1;
        if (opens) {
            int content = end;
            while (content < to && (page.mark(content) != 0 || clauses.isComplementizer(content)
                    || page.isAny(content, "فان", "فانه", "فانها"))) {
                content++;
            }
            bound(told, content, content);
        } else {
            told.contentFrom = clauseBefore(hit.from());
            told.contentTo = clauses.trimmed(told.contentFrom, hit.from());
        }
        if (told.contentTo > told.contentFrom && told.speaker != null) {
            keep(told);
        }
        return Math.max(end, hit.to());
    }

    /** Where the clause begins that a source at its end belongs to. */
    private int clauseBefore(int end) {
        int start = from;
        for (Told told : here) {
            if (told.contentTo <= end && told.contentTo > start && told.rule.endsWith("according-to")) {
                start = told.contentTo;
            }
        }
        while (start < end && page.mark(start) != 0) {
            start++;
        }
        return start;
    }
}
