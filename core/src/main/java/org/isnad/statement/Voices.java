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
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.SourceNoun;

/**
 * Tells those who can speak from things: somebody named or described, a body, a document can, and so may a word that is not
 * known; a noun that is known and none of these cannot. Places are tokens.
 */
final class Voices {
    private final Page page;
    private final Names names;

    Voices(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether the phrase that begins here is about a thing. */
    boolean isThing(int start) {
        int t = page.is(start, Particle.Kind.DEMONSTRATIVE) ? start + 1 : start;
        if (isKnownVoice(t)) {
            return false;
        }
        Sense common = page.word(t).sense(Common.class);
        boolean described = common != null && common.lexeme() == Common.ADJECTIVE && page.isDefinite(t);
        return page.isVerb(t) || common != null && !isPeople(t) && !described;
    }

    private boolean isKnownVoice(int t) {
        return names.at(t) != null
                || page.hit(t, Title.class) != null
                || page.hit(t, SourceNoun.class) != null
                || page.hit(t, Head.class) != null
                || page.is(t, Particle.Kind.QUANTITY)
                || page.is(t, Particle.Kind.PRONOUN)
                || page.isAny(t, "احد", "احدي") && isKnownVoice(t + 1)
                || page.tokens().isNumber(t);
    }

    /** {@code المسلمون}, {@code خريجين}. */
    boolean isPeople(int t) {
        String folded = page.word(t).folded();
        Sense common = page.word(t).sense(Common.class);
        boolean plural = folded.endsWith("ون") || folded.endsWith("ين");
        return plural && (common == null ? page.isDefinite(t) : common.has(PLURAL));
    }

    /** {@code حذرت مروجي الشائعات}: several, before a genitive, in a case that no subject has. */
    boolean isOblique(int t) {
        Sense noun = page.word(t).sense(Title.class) != null
                ? page.word(t).sense(Title.class)
                : page.word(t).sense(Common.class);
        return noun != null
                && noun.has(PLURAL)
                && !noun.has(SINGULAR)
                && page.words(t, t).endsWith("ي")
                && !page.is(t, "اهالي")
                && !page.isDefinite(t)
                && names.at(t) == null;
    }

    /** {@code أبلغ الصحفيين}: several, in a case that no subject has. */
    boolean areListeners(int t) {
        Hit title = page.hit(t, Title.class);
        return (title != null && title.has(PLURAL) || isPeople(t))
                && page.isDefinite(t)
                && page.word(t).folded().endsWith("ين")
                && names.at(t) == null;
    }

    /** Whether the relative pronoun before a verb agrees with it, so that it may be its subject. */
    boolean isSubjectOf(int relative, Hit verb) {
        if (verb.has(PRONOUN)) {
            return false;
        }
        return switch (page.word(relative).folded()) {
            case "الذي", "والذي" -> verb.has(MASCULINE) && verb.has(SINGULAR);
            case "التي", "والتي" -> verb.has(FEMININE);
            case "الذين", "والذين" -> verb.has(PLURAL);
            default -> true;
        };
    }

    /** {@code وكانت قد ذكرت تقارير}: a subject that follows its verb after {@code قد}. */
    boolean isToldLater(Hit verb, int subject) {
        Hit noun = page.hit(subject, SourceNoun.class);
        return page.is(verb.from() - 2, Particle.Kind.BE)
                && page.sentenceFrom(verb.from()) >= verb.from() - 3
                && (isSubject(subject)
                        || noun != null && ((SourceNoun) noun.sense().lexeme()).reports());
    }

    /** {@code لفلان}, {@code للوزير}: somebody with {@code ل} before him. */
    boolean isAddressed(int t) {
        Hit title = page.hit(t, Title.class);
        NameMention name = names.at(t);
        return name != null
                        && name.from() == t
                        && name.type() == Type.PER
                        && page.words(t, t).startsWith("ل")
                || title != null && title.has(LI) && !title.has(PRONOUN);
    }

    /** Whether somebody who can speak is named or described from here on, with no preposition before. */
    boolean isSubject(int t) {
        Hit title = page.hit(t, Title.class);
        Hit noun = page.hit(t, SourceNoun.class);
        SourceNoun.Kind kind = noun == null ? null : ((SourceNoun) noun.sense().lexeme()).kind();
        NameMention name = names.at(t);
        return name != null
                        && name.from() == t
                        && name.canAct()
                        && !page.words(t, t).startsWith("ل")
                || title != null && !title.has(PREPOSITION | ACCUSATIVE)
                || noun != null
                        && !noun.has(PREPOSITION | PRONOUN)
                        && (kind == SourceNoun.Kind.ANONYMOUS || kind == SourceNoun.Kind.DOCUMENT && !noun.has(PLURAL))
                || page.isDefinite(t) && page.hit(t, Head.class) != null
                || page.isAny(t, "احدهم", "احداهن")
                || page.word(t).folded().endsWith("ون") && page.isDefinite(t);
    }
}
