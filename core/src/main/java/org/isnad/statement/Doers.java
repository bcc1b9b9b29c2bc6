package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;

/** Finds who does what a sentence tells: the subject of another verb, to whom a participle or a bare verb may belong. Places are tokens. */
final class Doers {
    /** How long {@code فلان - سبق - أبها:} before a story may be. */
    private static final int BYLINE = 9;

    /** Before the verb of a sentence. */
    private static final Wordlist LEAD_INS = Wordlist.of(Doers.class, "lead-ins");

    /** Prepositions with the pronoun of what is told of. */
    private static final Wordlist RESUMING = Wordlist.of(Doers.class, "resuming");

    /** Verbs that are spelt like particles. */
    private static final Wordlist PARTICLES = Wordlist.of(Doers.class, "particles");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;
    private final Antecedents antecedents;
    private final ActingBodies bodies;

    Doers(Page page, Names names, Clauses clauses, Voices voices, Antecedents antecedents) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
        this.antecedents = antecedents;
        bodies = new ActingBodies(page, names);
    }

    /**
     * Of the nearest verb before a participle that agrees with it, or null: {@code انتقد فلان القرار، قائلا}; {@code فلان الذي
     * انتقد القرار، قائلا}. A verb after {@code و} has the subject of the verb before.
     */
    Phrase ofNearestVerb(Hit participle, int from) {
        for (int t = participle.from() - 1; t >= from; t--) {
            if (page.quotations().isClosing(t) && page.quotations().opening(t) >= from) {
                t = page.quotations().opening(t);
            } else if (participle.has(PLURAL) && page.isAny(t, Crowds.GATHERED) && isCrowd(t + 1)) {
                return Phrase.of(t + 1, t + 2);
            } else if (isAgreeingVerb(t, participle)) {
                boolean relative = isInRelative(t) && !isAnswering(t, participle);
                boolean described = relative && !page.word(t).sense(0).has(PRONOUN);
                Phrase phrase = described ? antecedents.person(t - 1, from) : hadDone(t, from);
                phrase = phrase == null && !described ? subjectOf(t, participle) : phrase;
                phrase = phrase == null && !relative ? subjectBefore(t, from) : phrase;
                if (phrase != null || !relative && !page.word(t).sense(0).has(CONJUNCTION)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** {@code الذي بدأ}, {@code التي رعاها وافتتحها}. */
    private boolean isInRelative(int verb) {
        return clauses.isRelative(verb - 1)
                || page.word(verb).sense(0).has(PRONOUN) && isIndefinite(verb - 1)
                || page.word(verb).sense(0).has(CONJUNCTION) && page.isVerb(verb - 1) && clauses.isRelative(verb - 2);
    }

    /** {@code بيان نشرته على موقعها}: words of a statement that a verb describes without a relative pronoun. */
    private boolean isIndefinite(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && !noun.has(DEFINITE | PRONOUN) && !page.isDefinite(t);
    }

    /** {@code المصادر كانت قد زارت المدينة}: the subject before the auxiliary, or null. */
    private Phrase hadDone(int verb, int from) {
        if (!page.is(verb - 1, "قد")) {
            return null;
        }
        if (page.is(verb - 2, Particle.Kind.BE)) {
            return subjectBefore(verb, from);
        }
        for (int t = verb - 3; t >= Math.max(from, verb - BYLINE); t--) {
            if (page.is(t, Particle.Kind.BE)) {
                boolean subject = voices.isSubject(t + 1) || bodies.follows(t + 1, verb);
                return subject && clauses.subjectEnd(t + 1, verb - 1) == verb - 1 ? new Phrase(t + 1, verb - 1) : null;
            }
        }
        return null;
    }

    private boolean isResumed(int t) {
        return page.isAny(t, RESUMING);
    }

    /** {@code الذي رد عليه الرئيس قائلا}: a verb whose subject, right before the participle, is not what it describes. */
    private boolean isAnswering(int verb, Hit participle) {
        return isResumed(verb + 1)
                && page.mark(participle.from() - 1) == 0
                && voices.isSubject(verb + 2)
                && clauses.subjectEnd(verb + 2, participle.from()) == participle.from();
    }

    /** {@code إلا أن زعيم الحركة اضطر}, {@code مصادر كانت قد حذرت}: right before a verb or its quotation, at the head of its clause. */
    private Phrase subjectBefore(int verb, int from) {
        int end = page.quotations().isOpening(verb - 1) ? verb - 1 : verb;
        while (end > from
                && (page.is(end - 1, "قد")
                        || page.is(end - 1, Particle.Kind.BE)
                        || page.is(end - 1, Particle.Kind.NEGATION))) {
            end--;
        }
        boolean apposed = clauses.isComma(end - 1)
                && names.at(end - 2) != null
                && names.at(end - 2).type() == Type.PER;
        if (apposed && clauses.isComma(names.at(end - 2).from() - 1)) {
            return new Phrase(names.at(end - 2).from(), end - 1);
        }
        for (int t = end - 1; t >= Math.max(from, end - 6) && page.tokens().isWord(t); t--) {
            boolean head = t == from
                    || page.mark(t - 1) != 0
                    || page.is(t - 1, Particle.Kind.COMPLEMENTIZER)
                    || page.is(t - 1, Particle.Kind.CONJUNCTION);
            if (head && (voices.isSubject(t) || isBodyOf(t))) {
                return clauses.subjectEnd(t, end) == end ? new Phrase(t, end) : null;
            }
        }
        return null;
    }

    /** {@code جيش تركيا}: a body of a country. */
    private boolean isBodyOf(int t) {
        NameMention country = names.at(t + 1);
        return page.hit(t, Head.class) != null && country != null && country.canAct();
    }

    /** Right after a verb that has it not in its own ending, and what resumes whatever it describes; {@code تظاهر الآلاف مطالبين}. */
    private Phrase subjectOf(int verb, Hit participle) {
        int start = isResumed(verb + 1) && !clauses.isComplementizer(verb - 1) ? verb + 2 : verb + 1;
        int to = participle.from();
        if (participle.has(PLURAL) && isCrowd(start)) {
            return Phrase.of(start, start + 1);
        }
        boolean body = !voices.isSubject(start) && bodies.act(start, verb, participle);
        boolean subject = (body || voices.isSubject(start))
                && !voices.areListeners(start)
                && !page.isAny(start, "دعوي", "دعاوي")
                && !arePapers(start, verb)
                && !page.word(verb).sense(0).has(PLURAL);
        if (!subject && participle.has(PLURAL) && !participle.has(SINGULAR | FEMININE)) {
            return page.word(verb).sense(0).has(PLURAL) ? null : bodies.several(start, to);
        }
        int end = subject ? clauses.subjectEnd(start, to) : to;
        return subject ? Phrase.of(start, body ? bodies.end(start, end) : end) : null;
    }

    /** {@code المئات}. */
    private boolean isCrowd(int t) {
        return page.isDefinite(t) && page.isAny(t, Crowds.CROWDS);
    }

    /** {@code نفى التقارير}: papers, of which no verb in the masculine tells. */
    private boolean arePapers(int t, int verb) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null
                && noun.has(PLURAL)
                && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT
                && page.word(verb).sense(0).has(MASCULINE);
    }

    /** Of the verb that a sentence opens with, or who stands before it, if it agrees; or null. */
    Phrase ofStory(Hit cue, int from, int to) {
        int t = from;
        while (t < to
                && (page.mark(t) != 0
                        || clauses.isTime(t)
                        || page.isAny(t, LEAD_INS)
                        || page.is(t, Particle.Kind.NEGATION))) {
            t++;
        }
        NameMention name = names.at(t);
        if (page.is(t, "اما") && voices.isSubject(t + 1)) {
            return Phrase.of(t + 1, clauses.subjectEnd(t + 1, to));
        }
        if (name != null && name.from() == t && name.type() == Type.PER && isAgreeingVerb(name.to(), cue)) {
            return new Phrase(t, name.to());
        }
        return isAgreeingVerb(t, cue) && voices.isSubject(t + 1)
                ? Phrase.of(t + 1, clauses.subjectEnd(t + 1, to))
                : null;
    }

    /** After the word that opens the sentence, or that word itself, if either can speak; null otherwise. */
    Phrase ofOpening(int from, int cue) {
        int start = from;
        for (int t = from; t < Math.min(cue, from + BYLINE); t++) {
            start = page.mark(t) == ':' ? t + 1 : start;
        }
        while (start < cue
                && (page.mark(start) != 0 || clauses.isTime(start) || page.is(start, Particle.Kind.MANNER))) {
            start++;
        }
        if (!voices.isSubject(start) && !page.is(start, Particle.Kind.PREPOSITION) && !page.isDefinite(start)) {
            start++;
        }
        return start < cue && voices.isSubject(start) && !voices.areListeners(start)
                ? Phrase.of(start, clauses.subjectEnd(start, cue))
                : null;
    }

    private boolean isAgreeingVerb(int t, Hit participle) {
        return wasDoing(t, participle)
                || isVerb(t)
                        && names.at(t) == null
                        && (page.word(t).sense(Particle.class) == null || page.isAny(t, PARTICLES))
                        && !isBeforeHer(t, participle)
                        && agrees(t, participle);
    }

    /** {@code وكان الرئيس فرض حظرا، وأعلن}: the subject of the verb with which a sentence opens is that of all that follow. */
    private boolean wasDoing(int t, Hit verb) {
        boolean he = page.isAny(t, "كان", "وكان") && verb.has(MASCULINE);
        boolean she = page.isAny(t, "كانت", "وكانت") && verb.has(FEMININE);
        return (he || she) && verb.has(VERB) && verb.has(SINGULAR) && page.sentenceFrom(t) == t;
    }

    /** Also {@code ورفض الرئيس}, {@code الذي رد عليه}, {@code لكن تركيا نفت}: what may be a noun too, where only a verb can stand. */
    boolean isVerb(int t) {
        return page.isVerb(t)
                || hasVerb(page.word(t))
                        && ((page.sentenceFrom(t) == t
                                                || clauses.isComma(t - 1)
                                                || page.isAny(t - 1, "فيما", "بينما", "وقد"))
                                        && voices.isSubject(t + 1)
                                || clauses.isRelative(t - 1) && isResumed(t + 1)
                                || names.at(clauses.isComma(t - 1) ? t - 2 : t - 1) != null
                                        && subjectBefore(t, page.sentenceFrom(t)) != null);
    }

    private static boolean hasVerb(Word word) {
        boolean verb = false;
        for (int i = 0; i < word.senses(); i++) {
            verb |= word.sense(i).lexeme() == Common.VERB;
        }
        return verb;
    }

    /** {@code ، حل الحكومة، قائلا}: what may be a noun, before her to whom a man's verb would not belong. */
    private boolean isBeforeHer(int verb, Hit participle) {
        return page.word(verb).mayHave(MASDAR)
                && participle.has(MASCULINE)
                && page.isDefinite(verb + 1)
                && page.words(verb + 1, verb + 1).endsWith("ة")
                && names.at(verb + 1) == null;
    }

    private boolean agrees(int verb, Hit participle) {
        Word word = page.word(verb);
        int gender = participle.sense().features() & (MASCULINE | FEMININE);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PAST | PRESENT)
                    && word.sense(i).has(gender)
                    && !(word.sense(i).has(DUAL) && !participle.has(DUAL | PLURAL))
                    && !word.sense(i).has(FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }
}
