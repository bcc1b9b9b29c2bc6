package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;

/** Finds whom a relative clause describes. Places are tokens. */
final class Antecedents {
    /** How far before {@code الذين} the people may stand that it describes. */
    private static final int FAR = 12;

    /** Words between a call or a letter and whom it came from. */
    private static final int CALL = 4;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;

    Antecedents(Page page, Names names, Clauses clauses, Voices voices) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
    }

    /** Where the relative pronoun stands that opens the clause of a verb: {@code الذي قال}, {@code التي كانت قد قالت}; or -1. */
    int relative(int verb) {
        int t = verb - 1;
        while (page.is(t, "قد") || page.is(t, Particle.Kind.BE)) {
            t--;
        }
        return clauses.isRelative(t) ? t : -1;
    }

    /** {@code X، التي قالت إن}: the name or the noun that the relative clause describes. */
    Phrase of(int cue, int from) {
        Hit verb = clauses.cue(cue);
        int relative = relative(cue);
        if (relative < 0 || verb != null && !voices.isSubjectOf(relative, verb)) {
            return null;
        }
        int end = clauses.isComma(relative - 1) ? relative - 1 : relative;
        if (page.isAny(relative, "الذين", "والذين")) {
            return people(end, from);
        }
        NameMention quoted = page.quotations().isClosing(end - 1) ? names.at(end - 2) : null;
        if (quoted != null
                && !voices.isSubject(cue + 1)
                && agrees(page.quotations().opening(end - 1), quoted, isFeminine(end))) {
            return new Phrase(quoted.from(), quoted.to());
        }
        NameMention name = names.at(end - 1);
        name = name != null && isSeat(name) ? null : name;
        return name != null ? Phrase.of(name.from(), end) : noun(end, from);
    }

    /** What the clause describes where no name stands right before it. */
    private Phrase noun(int end, int from) {
        int start = start(end, from);
        int object = clauses.objects().before(start, end);
        int voice = object < end ? voice(object, end, isFeminine(end)) : object;
        if (voice > object) {
            return new Phrase(voice, end);
        }
        start = page.hit(end - 1, SourceNoun.class) != null ? end - 1 : start;
        return Phrase.of(start < end && voices.isThing(start) ? owner(start, end) : start, end);
    }

    /** Where the few words begin that belong to the noun before the clause: {@code رئيس الهيئة العامة للغذاء التي}. */
    private int start(int end, int from) {
        int start = end;
        while (start > from
                && end - start < 4
                && page.tokens().isWord(start - 1)
                && !page.is(start - 1, Particle.Kind.PREPOSITION)
                && !page.is(start - 1, Particle.Kind.COMPLEMENTIZER)
                && !page.isAny(start - 1, "بالنسبه", "اما")
                && !page.isVerb(start - 1)) {
            start--;
        }
        Hit office = start > from ? page.hit(start - 1, Title.class) : null;
        boolean one = office != null
                && office.has(SINGULAR)
                && !office.has(PREPOSITION | CONJUNCTION)
                && !page.isDefinite(start - 1);
        return one ? start - 1 : start;
    }

    /**
     * {@code توصية المجلس الأعلى الذي}: the body or the office at the end of a phrase, which begins with a thing that does not
     * agree with the relative pronoun; or its beginning.
     */
    private int owner(int start, int end) {
        boolean she = isFeminine(end);
        Sense thing = page.word(start).sense(Common.class);
        String word = page.word(start).folded();
        boolean feminine = word.endsWith("ه") || word.endsWith("ات") || thing != null && thing.has(PLURAL);
        for (int t = end - 1; t > start && feminine != she; t--) {
            Hit title = page.hit(t, Title.class);
            boolean body = page.hit(t, Head.class) != null
                    && page.word(t).sense(Nationality.class) == null
                    && !page.isAny(t, "المعارضه", "المقاومه")
                    && page.words(t, t).endsWith("ة") == she;
            boolean office = title != null && title.has(SINGULAR) && title.has(she ? FEMININE : MASCULINE);
            if (page.isDefinite(t) && (body || office)) {
                return t;
            }
        }
        return voice(start, end, she);
    }

    /** {@code تطلعات معظم الأحزاب التي توقعت}: those at the end of the phrase who can speak and agree, or its beginning. */
    private int voice(int start, int end, boolean she) {
        int t = end - 1;
        Hit title = page.hit(t, Title.class);
        Hit head = page.hit(t, Head.class);
        boolean counted = (title != null || head != null) && page.is(t - 1, Particle.Kind.QUANTITY);
        boolean many = counted || title != null && title.has(PLURAL) || head != null && head.has(PLURAL);
        boolean one = title != null && title.has(SINGULAR) && title.has(she ? FEMININE : MASCULINE)
                || head != null && !many && page.words(t, t).endsWith("ة") == she;
        boolean agrees = she ? many || one : one;
        if (t <= start || !page.isDefinite(t) || !agrees || page.word(t).sense(Nationality.class) != null) {
            return start;
        }
        return t - 1 > start && page.is(t - 1, Particle.Kind.QUANTITY) ? t - 1 : t;
    }

    /** {@code حزب «النهضة» الذي}; not {@code تقرير وكالة «رويترز» الذي}: what is named in quotation marks, with its noun. */
    private boolean agrees(int open, NameMention name, boolean she) {
        boolean noun = page.hit(open - 1, Head.class) != null || page.hit(open - 1, SourceNoun.class) != null;
        return name.from() == open + 1
                && name.to() == page.quotations().closing(open)
                && (!noun || page.words(open - 1, open - 1).endsWith("ة") == she);
    }

    /** Whether the relative pronoun here or after a comma is {@code التي}. */
    private boolean isFeminine(int t) {
        return page.isAny(t, "التي", "والتي") || page.isAny(t + 1, "التي", "والتي");
    }

    /** {@code تقارير الغرفة بصنعاء}: where somebody is. */
    private boolean isSeat(NameMention name) {
        return name.type() == Type.LOC
                && page.words(name.from(), name.from()).startsWith("ب")
                && !names.entityAt(name.from()).name().startsWith("ب");
    }

    /** The people whom {@code الذين} means: a plural before it, somewhat farther than the next noun; null where none is. */
    private Phrase people(int end, int from) {
        for (int t = end - 1; t >= Math.max(from, end - FAR) && page.mark(t) != '.'; t--) {
            if (arePeople(t)) {
                int start = arePeople(t - 1) || page.is(t - 1, Particle.Kind.QUANTITY) ? t - 1 : t;
                start = page.is(t - 1, "من") && page.is(t - 2, Particle.Kind.QUANTITY) ? t - 2 : start;
                return new Phrase(start, clauses.subjectEnd(start, end));
            }
        }
        return null;
    }

    private boolean arePeople(int t) {
        Hit title = page.hit(t, Title.class);
        Hit noun = page.hit(t, SourceNoun.class);
        return title != null && title.has(PLURAL)
                || noun != null && noun.has(PLURAL)
                || names.at(t) != null && names.at(t).type() != Type.LOC
                || voices.isPeople(t);
    }

    /** {@code أنقرة التي تعتبر الحزب خطرا}: whoever is named before the pronoun takes something for something. */
    boolean isOfNamed(Hit verb) {
        Cue cue = (Cue) verb.sense().lexeme();
        int t = clauses.isComma(verb.from() - 2) ? verb.from() - 3 : verb.from() - 2;
        String next = page.word(verb.to()).folded();
        return (cue.takes(Cue.Frame.PREDICATE) || cue.takes(Cue.Frame.NOUN))
                && names.at(t) != null
                && !next.endsWith("ه")
                && !next.endsWith("ها");
    }

    /** {@code تلقى فلان اتصالا من الوزير أعرب فيه}: from whom that came on which the verb says it was said, or null. */
    Phrase caller(int cue, int from) {
        for (int t = cue - 1; t >= Math.max(from, cue - FAR); t--) {
            if (page.is(t, "من") && voices.isSubject(t + 1)) {
                boolean call = false;
                for (int k = t - 1; k >= Math.max(from, t - CALL); k--) {
                    call |= page.isAny(k, "اتصالا", "اتصال", "رساله", "برقيه", "خطابا", "مكالمه", "كتابا");
                }
                int end = clauses.subjectEnd(t + 1, cue);
                return call && !clauses.isComma(end) ? new Phrase(t + 1, end) : null;
            }
        }
        return null;
    }

    /** Somebody named right before a relative pronoun. */
    Phrase person(int relative, int from) {
        NameMention name = names.at(clauses.isComma(relative - 1) ? relative - 2 : relative - 1);
        return name != null && name.from() >= from && name.type() == Type.PER
                ? new Phrase(name.from(), name.to())
                : null;
    }
}
