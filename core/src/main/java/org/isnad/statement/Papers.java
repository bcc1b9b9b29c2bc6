package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;

/** Finds the paper that a verb without a subject describes: a report, a resolution. Places are tokens. */
final class Papers {
    /** How far before a verb the paper may stand that it describes. */
    private static final int PAPER = 8;

    private final Page page;
    private final Clauses clauses;
    private final Voices voices;

    Papers(Page page, Clauses clauses, Voices voices) {
        this.page = page;
        this.clauses = clauses;
        this.voices = voices;
    }

    /** {@code بيانا صادرا عن الفرقة جاء فيه}: the statement with whoever issued it, or null. */
    Phrase issued(int cue, int from) {
        for (int t = cue - 1; t >= Math.max(from, cue - PAPER); t--) {
            boolean issued = page.isAny(t, "صادر", "صادرا", "صادره", "الصادر", "الصادره") && page.is(t + 1, "عن");
            if (issued && page.hit(t - 1, SourceNoun.class) != null) {
                return Phrase.of(t - 1, cue);
            }
        }
        return null;
    }

    /** {@code صدر عن الوزارة بيان أعلن}: whoever gave out the paper right before a verb, or null. */
    Phrase givenOut(int cue, int from) {
        int noun = clauses.isComma(cue - 1) ? cue - 2 : cue - 1;
        Hit paper = page.hit(noun, SourceNoun.class);
        boolean plain = paper != null && !paper.has(DEFINITE | PREPOSITION | PRONOUN);
        for (int t = noun - 2; plain && t >= Math.max(from, noun - 2 * PAPER); t--) {
            if (page.isAny(t, "صدر", "وصدر", "صدرت", "وصدرت") && page.is(t + 1, "عن")) {
                return Phrase.of(t + 2, clauses.subjectEnd(t + 2, noun));
            }
        }
        return null;
    }

    /** {@code تصريح للوزير قال فيه}, {@code تصريحات الوزير التي قال فيها}: whose words they are in which the verb says it, or null. */
    Phrase held(int cue, int from) {
        int end = clauses.isRelative(cue - 1) ? cue - 1 : cue;
        for (int t = end - 2; t >= Math.max(from, end - PAPER); t--) {
            if (page.hit(t, SourceNoun.class) != null && clauses.circumstances().isOccasion(t)) {
                boolean to = voices.isAddressed(t + 1) && !page.isAny(t, "برقيه", "رساله", "برقيات", "رسايل");
                boolean whole = (to || voices.isSubject(t + 1)) && clauses.subjectEnd(t + 1, end) == end;
                return whole ? new Phrase(t + 1, end) : null;
            }
        }
        return null;
    }

    /** The nearest document before a verb. */
    Phrase nearest(Hit verb, int from) {
        for (int t = verb.from() - 1; t >= from; t--) {
            Hit noun = page.hit(t, SourceNoun.class);
            SourceNoun.Kind kind =
                    noun == null ? null : ((SourceNoun) noun.sense().lexeme()).kind();
            if (kind == SourceNoun.Kind.DOCUMENT || kind == SourceNoun.Kind.NORM) {
                int start = kind == SourceNoun.Kind.NORM && page.hit(t - 1, SourceNoun.class) != null ? t - 1 : t;
                return Phrase.of(start, clauses.subjectEnd(start, verb.from()));
            }
        }
        return null;
    }

    /** The paper that a verb in the present describes: {@code قرار من مجلس الأمن، يدعو}; null where a verb stands between. */
    Phrase near(Hit verb, int from) {
        if (!verb.has(PRESENT)
                || verb.has(PLURAL | FIRST_PERSON)
                || clauses.isRelative(verb.from() - 1)
                || page.isAny(verb.from() - 1, "كما", "فيما")) {
            return null;
        }
        for (int t = verb.from() - 1; t >= Math.max(from, verb.from() - PAPER) && !page.isVerb(t); t--) {
            Hit noun = page.hit(t, SourceNoun.class);
            if (noun != null && !noun.has(DEFINITE | PRONOUN)) {
                boolean paper = ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT
                        || page.isAny(t, "قرار", "قرارا");
                Hit whole = page.hit(t - 1, SourceNoun.class);
                int start = whole != null && whole.to() > t ? t - 1 : t;
                return paper && verb.has(isFeminineNoun(noun) ? FEMININE : MASCULINE)
                        ? Phrase.of(start, clauses.subjectEnd(start, verb.from()))
                        : null;
            }
        }
        return null;
    }

    private boolean isFeminineNoun(Hit noun) {
        String word = page.word(noun.to() - 1).folded();
        return noun.has(PLURAL)
                || word.endsWith("ه")
                || word.endsWith("ات")
                || word.endsWith("ء")
                || word.endsWith("وي");
    }
}
