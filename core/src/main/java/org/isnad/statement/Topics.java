package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;

/** Finds what stands before a verb of reporting as its subject, or whom the sentence is about. Places are tokens. */
final class Topics {
    private static final Wordlist LEAD_INS = Wordlist.of(Topics.class, "lead-ins");
    private static final Set<String> OF_THINGS = Set.of(
            "أكد", "أشار", "هدد", "دعا", "اعتبر", "أظهر", "كشف", "تحدث", "تطرق", "عبر", "بين", "أثبت", "أوضح", "طالب",
            "وصف", "نفى", "رجح", "عد", "وافق", "أصر", "كرر", "فسر");

    /** Those who ask. */
    private static final Wordlist INTERVIEWERS = Wordlist.of(Topics.class, "interviewers");

    /** What opens a sentence with what somebody speaks of. */
    private static final Wordlist MATTER = Wordlist.of(Topics.class, "matter");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;

    Topics(Page page, Names names, Clauses clauses, Voices voices) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
    }

    /** The noun phrase that the clause of a verb begins with, or null; with its apposition: {@code فلان، مدير المركز، يعتقد}. */
    Phrase before(int cue, int from) {
        int near = clauseStart(cue, from);
        boolean apart = clauses.isComma(near - 1) && isAfterComma(cue);
        boolean apposition = clauses.isComma(cue - 1) && clauses.isApposition(near, cue);
        int far = apart && (apposition || isAside(near)) ? clauseStart(near - 1, from) : near;
        Phrase whole = far < near ? between(far, cue) : null;
        return whole != null ? whole : between(near, cue);
    }

    private Phrase between(int clause, int cue) {
        int start = clause;
        while (start < cue && (page.mark(start) != 0 || isLeadIn(start))) {
            start++;
        }
        if (start >= cue
                || clauses.circumstances().beginAt(start)
                || page.is(start, Particle.Kind.PREPOSITION)
                || isPrefixed(start)
                || isStatement(cue - 1)
                || isCarrier(start)
                || isObject(start)
                || isVerbToo(start)
                || page.words(start, start).startsWith("سئل")
                || page.isVerb(start) && names.at(start) == null) {
            return null;
        }
        int end = clauses.subjectEnd(start, cue);
        Hit verb = clauses.cue(cue);
        boolean plural = verb != null && verb.has(PRESENT) && verb.has(PLURAL);
        boolean subject = (isOnlyCircumstance(end, cue) || isInsertion(end, cue))
                && (plural || page.is(start - 1, Particle.Kind.COMPLEMENTIZER) || !isDescribedObject(start, end));
        return subject ? Phrase.of(start, end) : null;
    }

    /** {@code بعث الوزير}: at the head of its sentence, before whoever does it, what may be a noun is a verb. */
    private boolean isVerbToo(int t) {
        if (t != page.sentenceFrom(t) || page.isDefinite(t) || names.at(t) != null || !voices.isSubject(t + 1)) {
            return false;
        }
        boolean verb = false;
        for (int i = 0; i < page.word(t).senses(); i++) {
            verb |= page.word(t).sense(i).lexeme() == Common.VERB;
        }
        return verb && page.hit(t, SourceNoun.class) == null && page.hit(t, Title.class) == null;
    }

    /** {@code تصريحا ينفي فيه}: what is described by the verb. */
    private boolean isStatement(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null
                && noun.has(ACCUSATIVE)
                && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.STATEMENT;
    }

    /** {@code بيانا نقلته الوكالة قال فيه}: the subject of the verb before, which tells what it did with what. */
    private boolean isCarrier(int t) {
        return page.isVerb(t - 1)
                && names.at(t - 1) == null
                && page.word(t - 1).sense(0).has(PRONOUN)
                && page.hit(t - 2, SourceNoun.class) != null;
    }

    /** {@code للتذكير}, {@code بالنسبة}. */
    private boolean isPrefixed(int t) {
        return names.at(t) == null
                && (page.isAny(t, "بالنسبه", "وبالنسبه")
                        || page.word(t).senses() > 0 && page.word(t).sense(0).has(BA | LI));
    }

    /** An indefinite accusative, unless {@code أن} governs it. */
    private boolean isObject(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return page.words(t, t).endsWith("ا")
                && names.at(t) == null
                && !page.is(t - 1, Particle.Kind.COMPLEMENTIZER)
                && !page.isAny(t - 1, "لكن", "ولكن")
                && noun != null
                && noun.has(ACCUSATIVE);
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
        return !speaks
                && !isOwn(start)
                && !page.isDefinite(start)
                && names.within(start, end).isEmpty()
                && end - start <= 2;
    }

    /** {@code معارضيه}: a noun with a pronoun, which makes it definite. */
    private boolean isOwn(int t) {
        String word = page.words(t, t);
        return word.length() > 4
                && page.word(t).senses() > 0
                && page.word(t).sense(Particle.class) == null
                && !word.startsWith("لكن")
                && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم"));
    }

    /** Verbs whose subject may as well be a thing: {@code يؤكد}, {@code يشير}, {@code يهدد}. */
    private static boolean isOfThings(Hit verb) {
        return OF_THINGS.contains(((Cue) verb.sense().lexeme()).lemma());
    }

    boolean isThing(Phrase phrase) {
        return voices.isThing(phrase.from());
    }

    /** Whether with this verb the phrase before it tells of a thing, so that nothing is said. */
    boolean isMute(int cue, Phrase phrase) {
        Hit verb = clauses.cue(cue);
        return verb != null && verb.has(VERB) && !verb.has(PLURAL) && isOfThings(verb) && voices.isThing(phrase.from());
    }

    /** {@code قوانين تعبر عن الكراهية}, {@code خطوة تؤكد أن}: what the verb describes is a thing. */
    boolean isDescribed(Hit verb) {
        int t = page.is(verb.from() - 1, "قد") ? verb.from() - 2 : verb.from() - 1;
        Sense common = t < 0 ? null : page.word(t).sense(Common.class);
        return common != null
                && common.lexeme() == Common.NOUN
                && !common.has(DEFINITE | PRONOUN)
                && !page.isDefinite(t)
                && verb.has(PRESENT)
                && !(verb.has(PRONOUN) && voices.isSubject(verb.to()))
                && ((Cue) verb.sense().lexeme()).act() != Act.DEMAND
                && isMute(verb.from(), new Phrase(t, t + 1));
    }

    /** {@code لافروف، الذي زار باريس، قال}: commas enclose what is told of the subject. */
    private boolean isInsertion(int from, int cue) {
        return isDescribed(from, cue) || clauses.isComma(from) && isAside(from + 1) && isAfterComma(cue);
    }

    /** Whether a comma stands before a verb, or before {@code قد}. */
    private boolean isAfterComma(int cue) {
        return clauses.isComma(cue - 1) || page.is(cue - 1, "قد") && clauses.isComma(cue - 2);
    }

    /** {@code الذي زار باريس}, {@code وهي طبيبة}, {@code ومقره لندن}, {@code البالغ من العمر}: told of whom the sentence is about. */
    private boolean isAside(int t) {
        Sense noun = page.word(t).sense(Common.class);
        boolean its = noun != null && noun.has(CONJUNCTION) && noun.has(PRONOUN) && noun.lexeme() == Common.NOUN;
        return clauses.isRelative(t)
                || page.isAny(t, "وهو", "وهي", "وهما", "وهم")
                || page.isAny(t, "البالغ", "البالغه") && page.is(t + 1, "من")
                || its && names.at(t) == null && names.at(t + 1) != null;
    }

    /** {@code الفتاة فلانة التي تتبنى أفكار التنظيم اعترفت}: a relative clause with a verb of its own and no comma. */
    private boolean isDescribed(int relative, int cue) {
        Hit verb = clauses.cue(cue);
        NameMention name = names.at(relative - 1);
        if (verb == null
                || name == null
                || name.type() != Type.PER
                || !clauses.isRelative(relative)
                || !verb.has(PAST)
                || !page.isVerb(relative + 1)
                || voices.isSubject(cue + 1)
                || !voices.isSubjectOf(relative, verb)) {
            return false;
        }
        for (int t = relative + 1; t < cue; t++) {
            if (clauses.isComma(t) || clauses.isComplementizer(t) || clauses.isRelative(t)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnlyCircumstance(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!clauses.isComma(t)
                    && !page.quotations().isOpening(t)
                    && !clauses.isTime(t)
                    && !page.is(t, Particle.Kind.MODAL)
                    && !page.is(t, Particle.Kind.MANNER)
                    && !page.is(t, Particle.Kind.BE)
                    && !isInTurn(t)
                    && !page.is(t, Particle.Kind.NEGATION)) {
                return false;
            }
        }
        return true;
    }

    /** {@code من جانبه}, {@code من جهتها}. */
    private boolean isInTurn(int t) {
        int noun = page.is(t, "من") ? t + 1 : page.is(t - 1, "من") ? t : -1;
        return noun >= 0 && page.isAny(noun, "جانبه", "جانبها", "جهته", "جهتها") || page.isAny(t, "بدوره", "بدورها");
    }

    private boolean isLeadIn(int t) {
        return page.is(t, Particle.Kind.CONJUNCTION)
                || page.is(t, Particle.Kind.BE)
                || page.is(t, Particle.Kind.MODAL)
                || page.is(t, Particle.Kind.BACKGROUND)
                || clauses.isTime(t)
                || page.isAny(t, LEAD_INS);
    }

    private int clauseStart(int cue, int from) {
        int t = cue;
        while (t > from
                && !page.is(t - 1, Particle.Kind.COMPLEMENTIZER)
                && page.mark(t - 1) != ':'
                && !page.isAny(t - 1, "لكن", "ولكن", "بينما", "فيما", "وفيما")
                && !(page.quotations().isOpening(t - 1) && t != cue)
                && !(clauses.isComma(t - 1) && t != cue && !clauses.isTime(t) && !page.is(t, Particle.Kind.MODAL))
                && !reportsBefore(t - 1)) {
            int open = page.quotations().isClosing(t - 1) ? page.quotations().opening(t - 1) : -1;
            t = open >= from && t - open <= Clauses.SHORT_QUOTATION + 1 ? open : t - 1;
        }
        return t;
    }

    /** {@code وعن أداء فلان قال}: no verb stands before this one, and who is named is what he speaks of. */
    private boolean isMatter(int from, int cue) {
        boolean matter = page.isAny(page.mark(from) != 0 ? from + 1 : from, MATTER);
        for (int t = from; matter && t < cue; t++) {
            matter = !page.isVerb(t) || names.at(t) != null;
        }
        return matter;
    }

    private boolean reportsBefore(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && cue.has(VERB) && cue.to() <= t + 1;
    }

    /** The name that the sentence is about, or null: {@code تلا فلان بيانا قال فيه}. */
    Phrase ofSentence(int cue, int from) {
        if (isMatter(from, cue)) {
            return null;
        }
        for (NameMention name : names.within(from, cue)) {
            boolean actor = name.type() == Type.LOC
                    ? name.from() > from + 1 && name.canAct()
                    : name.known() == null || !name.known().kind().equals("company");
            if (actor
                    && !page.is(name.from() - 1, Particle.Kind.PREPOSITION)
                    && !(page.is(name.from() - 2, "مع") && page.isAny(name.from() - 1, INTERVIEWERS))
                    && !(page.quotations().isOpening(name.from() - 1) && page.is(name.from() - 2, "ل"))
                    && !page.word(name.from()).folded().startsWith("ل")) {
                return new Phrase(name.from(), name.to());
            }
        }
        return null;
    }
}
