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
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.statement.Cue.Frame;

/**
 * Gives a statement its source and its chain: the subject after the verb, or before it, or the one whom a relative clause
 * describes, or whom the sentence is about, or who spoke last. Places are tokens.
 */
final class Sources {
    private static final Set<String> OF_THINGS = Set.of(
            "أكد", "أشار", "هدد", "دعا", "اعتبر", "أظهر", "كشف", "تحدث", "عبر", "بين", "أثبت", "أوضح", "طالب", "وصف",
            "نفى", "رجح", "عد");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Speakers speakers;

    Sources(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.speakers = new Speakers(page, names);
    }

    /** The source of a cue whose content is attached at {@code attach}. */
    void find(Told told, Hit hit, int attach, Breath breath) {
        if (hit.has(FIRST_PERSON)) {
            told.firstPerson = true;
        } else if (hit.has(PARTICIPLE)) {
            samePerson(told, breath);
            toOutlet(told, hit.to(), attach);
        } else if (!relayed(told, hit, attach)) {
            boolean joined = hit.has(CONJUNCTION) || clauses.isComma(hit.from() - 1);
            if (clauses.isRelative(hit.from() - 1)
                    && ((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE)
                    && !hit.has(PRONOUN)) {
                antecedent(told, hit.from(), breath.from);
            }
            if (!joined && !clauses.isRelative(hit.from() - 1)) {
                subjectBefore(told, hit.from(), breath);
            }
            if (told.speaker == null) {
                subjectAfter(told, hit, attach);
            }
            if (told.speaker == null && isGoingOn(hit) && breath.before(hit.from()) == null) {
                nearestVerb(told, hit, breath.from);
            }
            if (told.speaker == null) {
                elsewhere(told, hit, breath);
            }
            chain(told, hit.to(), attach);
        }
        if (told.speaker != null && makesStatement(hit.to(), attach)) {
            speakers.made(told.speaker);
        }
    }

    /** {@code ورفضت الشرطة التعليق، لكنها قالت}: the verb goes on after another verb of the sentence. */
    private boolean isGoingOn(Hit hit) {
        return hit.has(CONJUNCTION) || page.isAny(hit.from() - 1, "لكنه", "لكنها", "لكنهم", "حيث", "ثم", "كما", "اذ");
    }

    private boolean makesStatement(int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.isAny(t, "بيان", "بيانا", "البيان")) {
                return true;
            }
        }
        return false;
    }

    /** The subject between a verb and what attaches its content. A plural or dual verb has its subject in itself. */
    private void subjectAfter(Told told, Hit hit, int attach) {
        int start = hit.to();
        while (start < attach
                && (clauses.isTime(start) || page.mark(start) != 0 || page.is(start, Particle.Kind.MANNER))) {
            start += page.isAny(start, "بشكل", "بصوره", "بطريقه") ? 2 : 1;
        }
        int end = clauses.subjectEnd(start, attach);
        boolean within = hit.has(PLURAL | DUAL) || page.is(hit.from() - 1, "قد");
        if (end > start && !within && !clauses.isCircumstance(start) && !isAddressee(start) && !isObject(hit, start)) {
            named(told, start, end);
        }
    }

    /** A noun that can be no subject of this verb: of the other gender, oblique, or everybody spoken to. */
    private boolean isObject(Hit hit, int t) {
        if (((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE)
                && page.isAny(t, "جميع", "كافه", "كل", "كلا", "سائر", "الطرفين", "الجانبين")) {
            return true;
        }
        Hit title = page.hit(t, Title.class);
        if (hit.has(FEMININE)) {
            Cue cue = (Cue) hit.sense().lexeme();
            return (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.NOUN))
                    && title != null
                    && title.has(MASCULINE)
                    && title.has(SINGULAR)
                    && !title.has(CONJUNCTION);
        }
        return hit.has(MASCULINE) && hit.has(PAST) && isFeminine(t);
    }

    private boolean isFeminine(int t) {
        NameMention name = names.at(t);
        if (name != null && name.from() == t) {
            boolean masculine =
                    page.isAny(t, "العراق", "لبنان", "السودان", "اليمن", "المغرب", "الاردن", "الصومال", "جنوب");
            return name.known() != null && name.known().isCountry() && !masculine
                    || name.type() == Type.ORG && page.words(t, t).endsWith("ة");
        }
        return page.words(t, t).endsWith("ة")
                && page.word(t).sense(Title.class) == null
                && !page.isAny(t, "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه", "عشره", "عده");
    }

    private boolean isAddressee(int t) {
        boolean to = page.word(t).senses() > 0 && page.word(t).sense(0).has(LI) && names.at(t) == null;
        return to || clauses.isToOutlet(t) || page.is(t, Particle.Kind.PREPOSITION);
    }

    /** The source that these words name, if they name any. */
    void named(Told told, int start, int limit) {
        int end = limit;
        while (end > start
                && (page.mark(end - 1) != 0 && !page.quotations().isClosing(end - 1)
                        || page.is(end - 1, Particle.Kind.PREPOSITION))) {
            end--;
        }
        told.speaker = speakers.named(start, end);
        if (told.speaker != null) {
            told.sourceFrom = start;
            told.sourceTo = end;
            told.why.add(new Piece("source", page.words(start, end - 1), page.span(start, end - 1)));
        }
    }

    /** {@code نقلت وكالة عن مصدر قوله إن}, {@code قالت البعثة نقلا عن فلان إن}: the subject passes it on. */
    private boolean relayed(Told told, Hit hit, int attach) {
        boolean relay = ((Cue) hit.sense().lexeme()).takes(Frame.RELAY);
        for (int t = hit.to(); t < attach - 1; t++) {
            boolean tongue = page.is(t, "علي") && page.is(t + 1, "لسان");
            if (tongue || page.is(t, "عن") && (relay || page.is(t - 1, "نقلا"))) {
                int source = tongue ? t + 2 : t + 1;
                int end = source;
                while (end < attach && !page.isAny(end, "قوله", "قولها", "قولهم")) {
                    end++;
                }
                named(told, source, clauses.subjectEnd(source, end));
                carrier(told, hit.to(), t);
                return told.speaker != null;
            }
        }
        return false;
    }

    private void carrier(Told told, int from, int to) {
        Party outlet = speakers.outlet(from, to);
        int end = clauses.subjectEnd(from, to);
        if (outlet != null) {
            told.via.add(outlet);
        } else if (end > from) {
            Speaker carrier = speakers.named(from, end);
            if (carrier != null) {
                told.via.add(new Party(carrier.name(), carrier.entity()));
            }
        }
    }

    /** The one who has just been speaking, in this sentence if anybody has. */
    void samePerson(Told told, Breath breath) {
        if (idleSubject(told, breath)) {
            return;
        }
        Hit here = clauses.cue(told.cueFrom);
        Told before = breath.before(told.cueFrom);
        if (here != null
                && here.has(PARTICIPLE)
                && nearestVerb(told, here, before == null ? breath.from : before.cueTo)) {
            return;
        }
        if (before != null) {
            told.speaker = before.speaker;
            told.firstPerson = before.firstPerson;
            told.via.addAll(before.via);
            return;
        }
        if (here != null && !here.has(PARTICIPLE) && breath.around(told.cueFrom) == null) {
            subjectBefore(told, told.cueFrom, breath);
        }
        if (told.speaker == null) {
            recall(told);
        }
    }

    /** The subject of the nearest verb before a participle that agrees with it: {@code انتقد فلان القرار، قائلا}. */
    private boolean nearestVerb(Told told, Hit participle, int from) {
        for (int t = told.cueFrom - 1; t >= from; t--) {
            if (page.isVerb(t)
                    && names.at(t) == null
                    && page.word(t).sense(Particle.class) == null
                    && agrees(t, participle)) {
                int end = clauses.subjectEnd(t + 1, told.cueFrom);
                if (end > t + 1 && isSubject(t + 1)) {
                    named(told, t + 1, end);
                }
                return told.speaker != null;
            }
        }
        return false;
    }

    /** Whether somebody who can speak is named or described from here on, with no preposition before. */
    private boolean isSubject(int t) {
        Hit title = page.hit(t, Title.class);
        Hit noun = page.hit(t, SourceNoun.class);
        NameMention name = names.at(t);
        return name != null
                        && name.from() == t
                        && name.canAct()
                        && !page.words(t, t).startsWith("ل")
                || title != null && !title.has(PREPOSITION)
                || noun != null
                        && !noun.has(PREPOSITION)
                        && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS
                || page.isDefinite(t) && page.hit(t, Head.class) != null
                || page.word(t).folded().endsWith("ون") && page.isDefinite(t);
    }

    private boolean agrees(int verb, Hit participle) {
        Word word = page.word(verb);
        int gender = participle.sense().features() & (MASCULINE | FEMININE);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PAST | PRESENT)
                    && word.sense(i).has(gender)
                    && !word.sense(i).has(FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a verb of reporting that waited for its content. */
    private boolean idleSubject(Told told, Breath breath) {
        if (breath.idle() != null) {
            int start = breath.idle().to();
            int end = clauses.subjectEnd(start, told.cueFrom);
            if (end > start && !clauses.isCircumstance(start) && !isAddressee(start)) {
                named(told, start, end);
            }
        }
        return told.speaker != null;
    }

    /** A verb without a subject after it. */
    private void elsewhere(Told told, Hit hit, Breath breath) {
        int cue = hit.from();
        if (hit.has(FA) && page.is(breath.from, "اما")) {
            named(told, breath.from + 1, clauses.subjectEnd(breath.from + 1, cue));
        } else if (!hit.has(CONJUNCTION)) {
            antecedent(told, cue, breath.from);
            if (told.speaker == null) {
                subjectBefore(told, cue, breath);
            }
            if (told.speaker == null && breath.isSilent()) {
                mainSubject(told, cue, breath.from);
            }
        }
        if (told.speaker == null) {
            samePersonOrLast(told, breath);
        }
    }

    private void samePersonOrLast(Told told, Breath breath) {
        if (breath.idle() != null || breath.around(told.cueFrom) != null || breath.before(told.cueFrom) != null) {
            samePerson(told, breath);
        } else {
            recall(told);
        }
    }

    /** {@code X، التي قالت إن}: the name or the noun that the relative clause describes. */
    private void antecedent(Told told, int cue, int from) {
        if (!clauses.isRelative(cue - 1)) {
            return;
        }
        int end = clauses.isComma(cue - 2) ? cue - 2 : cue - 1;
        NameMention name = names.at(end - 1);
        int start = name != null ? name.from() : end;
        while (name == null
                && start > from
                && end - start < 4
                && page.tokens().isWord(start - 1)
                && !page.is(start - 1, Particle.Kind.PREPOSITION)
                && !page.isVerb(start - 1)) {
            start--;
        }
        if (name == null && page.hit(end - 1, SourceNoun.class) != null) {
            start = end - 1;
        }
        if (end > start) {
            named(told, start, end);
        }
    }

    /** The name that the sentence is about: {@code تلا فلان بيانا قال فيه}. */
    void mainSubject(Told told, int cue, int from) {
        for (NameMention name : names.within(from, cue)) {
            boolean actor = name.type() == Type.LOC
                    ? name.from() > from + 1
                    : name.known() == null || !name.known().kind().equals("company");
            if (actor
                    && !page.is(name.from() - 1, Particle.Kind.PREPOSITION)
                    && !page.word(name.from()).folded().startsWith("ل")) {
                named(told, name.from(), name.to());
                return;
            }
        }
    }

    /** Who spoke last, with the chain through which that came. */
    void recall(Told told) {
        told.speaker = speakers.last(gender(told.cueFrom));
        told.via.addAll(speakers.lastVia(told.speaker));
        if (told.speaker != null) {
            told.why.add(new Piece("spoke before", told.speaker.name(), null));
        }
    }

    private int gender(int cue) {
        Hit hit = clauses.cue(cue);
        return hit == null ? 0 : hit.sense().features() & (MASCULINE | FEMININE);
    }

    /** Remembers who has spoken, unless inside somebody else's words. */
    void remember(Told told, Breath breath) {
        if (told.speaker != null && breath.around(told.cueFrom) == null) {
            speakers.remember(told.speaker, gender(told.cueFrom), told.via);
        }
    }

    /** The noun phrase that the clause begins with, left of the verb. */
    private void subjectBefore(Told told, int cue, Breath breath) {
        int start = clauseStart(cue, breath.from);
        while (start < cue && (page.mark(start) != 0 || isLeadIn(start))) {
            start++;
        }
        if (start >= cue
                || clauses.isCircumstance(start)
                || page.is(start, Particle.Kind.PREPOSITION)
                || page.isVerb(start) && names.at(start) == null) {
            return;
        }
        int end = clauses.subjectEnd(start, cue);
        Hit verb = clauses.cue(cue);
        boolean plural = verb != null && verb.has(PRESENT) && verb.has(PLURAL);
        if (end > start
                && (isOnlyCircumstance(end, cue) || isInsertion(end, cue))
                && (plural || !isDescribedObject(start, end))) {
            named(told, start, end);
            told.mute =
                    verb != null && verb.has(VERB) && !verb.has(PLURAL) && isOfThings(verb) && !isSpeaking(start, end);
        }
    }

    /** An indefinite noun before the verb is what the verb describes: {@code نشر صورة ذكر فيها}. */
    private boolean isDescribedObject(int start, int end) {
        Hit noun = page.hit(start, SourceNoun.class);
        boolean occasion = noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.STATEMENT;
        boolean speaks = noun != null && !occasion
                || page.is(start, Particle.Kind.QUANTITY)
                || page.hit(start, Title.class) != null
                || page.hit(start, Head.class) != null
                || names.at(start) != null;
        return !speaks && !page.isDefinite(start) && names.within(start, end).isEmpty() && end - start <= 2;
    }

    /** Verbs whose subject may as well be a thing: {@code يؤكد}, {@code يشير}, {@code يهدد}. */
    private static boolean isOfThings(Hit verb) {
        return OF_THINGS.contains(((Cue) verb.sense().lexeme()).lemma());
    }

    /** Whether a noun phrase before a verb of reporting can speak: somebody named or described, a document, not a thing. */
    private boolean isSpeaking(int start, int end) {
        if (!names.within(start, end).isEmpty()
                || page.hit(start, SourceNoun.class) != null
                || page.hit(start, Title.class) != null
                || page.hit(start, Head.class) != null
                || page.is(start, Particle.Kind.QUANTITY)
                || page.is(start, Particle.Kind.PRONOUN)) {
            return true;
        }
        if (page.is(start, Particle.Kind.DEMONSTRATIVE)) {
            return false;
        }
        Sense noun = page.word(start).sense(Common.class);
        String folded = page.word(start).folded();
        return noun == null
                || folded.endsWith("ون")
                || folded.endsWith("ين")
                || !noun.has(MASDAR) && noun.lexeme() != Common.NOUN;
    }

    /** {@code لافروف، الذي زار باريس، قال}: commas enclose what is told of the subject. */
    private boolean isInsertion(int from, int cue) {
        return clauses.isComma(from)
                && (clauses.isRelative(from + 1) || page.isAny(from + 1, "وهو", "وهي"))
                && (clauses.isComma(cue - 1) || page.is(cue - 1, "قد") && clauses.isComma(cue - 2));
    }

    private boolean isOnlyCircumstance(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!clauses.isComma(t)
                    && !page.quotations().isOpening(t)
                    && !clauses.isTime(t)
                    && !page.is(t, Particle.Kind.MODAL)
                    && !page.is(t, Particle.Kind.MANNER)
                    && !page.is(t, Particle.Kind.BE)
                    && !page.is(t, Particle.Kind.NEGATION)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeadIn(int t) {
        return page.is(t, Particle.Kind.CONJUNCTION)
                || page.is(t, Particle.Kind.BE)
                || page.is(t, Particle.Kind.MODAL)
                || page.is(t, Particle.Kind.BACKGROUND)
                || clauses.isTime(t)
                || page.isAny(t, "هناك", "ثمه", "اما", "هذا", "وكان", "وكانت", "وكانوا", "وقد", "في حين");
    }

    private int clauseStart(int cue, int from) {
        int t = cue;
        while (t > from
                && !clauses.isComplementizer(t - 1)
                && page.mark(t - 1) != ':'
                && !(page.quotations().isOpening(t - 1) && t != cue)
                && !(clauses.isComma(t - 1) && t != cue && !clauses.isTime(t) && !page.is(t, Particle.Kind.MODAL))
                && !reportsBefore(t - 1)) {
            t--;
        }
        return t;
    }

    private boolean reportsBefore(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && cue.has(VERB) && cue.to() <= t + 1;
    }

    /** The outlets through which it came, here or since the same speaker last spoke. */
    private void chain(Told told, int start, int end) {
        if (!toOutlet(told, Math.max(start, told.sourceFrom), end) && told.via.isEmpty()) {
            told.via.addAll(speakers.lastVia(told.speaker));
        }
    }

    /**
     * To whom it was said for publication, or who carried it: {@code لوكالة}, {@code في تصريح لصحيفة}, {@code في مقابلة مع
     * قناة}, {@code عبر شبكة}, {@code في بيان نقلته وكالة}.
     */
    private boolean toOutlet(Told told, int start, int end) {
        for (int t = start; t < end; t++) {
            Hit according = page.hit(t, According.class);
            if (according != null && !page.is(t, "نقلا")) {
                Speaker carrier = speakers.named(according.to(), clauses.subjectEnd(according.to(), end));
                if (carrier != null) {
                    told.via.add(new Party(carrier.name(), carrier.entity()));
                    return true;
                }
            }
            if (clauses.isToOutlet(t) || page.is(t, "مع") || page.is(t, "عبر") || carries(t)) {
                Party outlet = speakers.outlet(t, Math.min(end, t + 6));
                if (outlet != null && (told.speaker == null || !outlet.name().equals(told.speaker.name()))) {
                    told.via.clear();
                    told.via.add(outlet);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean carries(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && clauses.isDescribing(cue);
    }
}
