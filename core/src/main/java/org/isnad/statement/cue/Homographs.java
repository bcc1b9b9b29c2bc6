package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.name.Title;

/** Words that are spelt like a verb of a report and are a particle or a noun here. Places are tokens. */
final class Homographs {
    private static final Wordlist OPENERS = Wordlist.of(Homographs.class, "openers");
    private static final Wordlist WEIGHING = Wordlist.of(Homographs.class, "weighing");
    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Homographs(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    boolean isParticle(Hit hit) {
        Sense particle = page.word(hit.from()).sense(Particle.class);
        return hit.length() == 1 && particle != null && !isBackgroundVerb(hit.from()) && !isExplaining(hit.from());
    }

    /** After {@code عبر}, through which one speaks. */
    private static final Wordlist PLATFORMS = Wordlist.of(Homographs.class, "platforms");

    boolean isBackgroundVerb(int t) {
        return page.isAny(t, "يذكر", "يشار", "ويذكر", "ويشار");
    }

    /**
     * A preposition that is a verb here: {@code وبين فلان أن} explained, where it opens a clause and no second {@code وبين} makes
     * it between; {@code عبر فلان عن} expressed.
     */
    private boolean isExplaining(int t) {
        if (page.isAny(t, "عبر", "وعبر", "فعبر")) {
            return isExpressing(t) && !page.isAny(t + 1, PLATFORMS);
        }
        boolean shadda = page.words(t, t).indexOf('ّ') >= 0;
        boolean between = page.is(t, "بين") && !shadda && !opensClause(t);
        if (between || !page.isAny(t, "بين", "وبين", "فبين") || isWeighed(t)) {
            return false;
        }
        boolean doubled = shadda || page.hit(t + 1, Title.class) != null;
        for (int i = t + 1; i < t + (doubled ? 30 : 9); i++) {
            if (clauses.isComplementizer(i) && names.at(i) == null) {
                return i == t + 1 || !page.is(i - 1, Particle.Kind.PREPOSITION);
            }
            if (page.isAny(i, "وبين") || page.mark(i) == '.' || page.isVerb(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean opensClause(int t) {
        return t == page.sentenceFrom(t) || page.mark(t - 1) != 0 || page.isAny(t - 1, OPENERS);
    }

    /** {@code قارن فلان بين أن … وأن}: two things are weighed. */
    private boolean isWeighed(int t) {
        for (int i = t - 1; i > t - 14 && page.tokens().isWord(i); i--) {
            if (page.isAny(i, WEIGHING)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExpressing(int t) {
        boolean somebody = clauses.isWithin(t + 1);
        for (int i = t + 1; i < t + 20 && page.mark(i) != '.' && (!page.isVerb(i) || names.at(i) != null); i++) {
            if (page.is(i, "عن")) {
                return (somebody || i == t + 1) && !page.isAny(i - 1, "بعيدا", "فضلا") && !page.is(i + 1, "بعد");
            }
            somebody |= names.at(i) != null && names.at(i).canAct()
                    || page.hit(i, Title.class) != null
                    || page.hit(i, Head.class) != null;
        }
        return false;
    }

    /** Where Arabic lets no verb stand, or where the spelling tells a noun. */
    boolean isRatherANoun(Hit hit) {
        int t = hit.from();
        String words = page.words(t, t);
        if (hit.has(PRONOUN) && words.endsWith("ة") || hit.has(VERB) && words.indexOf('ً') >= 0) {
            return true;
        }
        Sense noun = page.word(t).sense(Common.class);
        boolean alsoNoun = noun != null && noun.lexeme() == Common.NOUN && !noun.has(CONJUNCTION | PREPOSITION);
        if (!hit.has(VERB) || hit.has(CONJUNCTION)) {
            return hit.has(PARTICIPLE) && isPredicate(t);
        }
        return clauses.isBarePreposition(t - 1)
                || page.isAny(t - 1, Complements.GOVERNORS)
                || page.is(t, "جدد") && isPlain(t - 1)
                || hit.has(PAST) && (isThat(t - 1) || isToBe(t - 1))
                || alsoNoun && hit.has(PRONOUN) && !isNamingSource(t - 1)
                || alsoNoun && isIndefiniteNoun(t - 1)
                || alsoNoun && hit.has(PAST) && hit.has(MASCULINE) && areThings(t - 1)
                || hit.has(PAST) && isPlainVerb(t - 1);
    }

    /** {@code قال إن رد موسكو}: a noun, and no verb, follows. */
    private boolean isThat(int t) {
        String words = page.words(t, t);
        return words.equals("إن") || words.equals("بأن") || words.equals("لأن") || words.equals("فإن");
    }

    /** {@code سيكون ثمن المتر}. */
    private boolean isToBe(int t) {
        return page.isAny(t, "يكون", "تكون", "سيكون", "ستكون", "وسيكون", "وستكون", "ليكون", "لتكون", "ويكون", "وتكون");
    }

    /** What somebody is, or how many of them. */
    private boolean isPredicate(int t) {
        return page.is(t - 1, Particle.Kind.BE)
                || page.is(t - 1, "ليس")
                || page.is(t - 2, Particle.Kind.BE) && page.isDefinite(t - 1)
                || page.tokens().isNumber(t - 1) && !clauses.isTime(t - 1);
    }

    /** {@code رغم تعهد الحكومة}: no verb stands after a preposition. */
    boolean isGoverned(Hit hit) {
        int before = hit.from() - 1;
        return hit.has(VERB)
                && !hit.has(CONJUNCTION | PRONOUN)
                && (clauses.isBarePreposition(before) || page.isAny(before, Complements.GOVERNORS));
    }

    /** A noun before {@code جدد} makes it new ones. */
    private boolean isPlain(int t) {
        return page.tokens().isWord(t)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.word(t).sense(Particle.class) == null;
    }

    /** {@code وفقا لما ذكره}. */
    private boolean isNamingSource(int t) {
        return page.isAny(t, "ما", "لما")
                        && (page.hit(t - 1, According.class) != null || page.hit(t - 2, According.class) != null)
                || page.hit(t, According.class) != null;
    }

    private boolean isIndefiniteNoun(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null
                && !clauses.isTime(t)
                && noun.lexeme() == Common.NOUN
                && !noun.has(DEFINITE | PLURAL | PRONOUN)
                && !page.isAny(t, Prepositions.CIRCUMSTANCES)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, SourceNoun.class) == null;
    }

    /** {@code حقوق نقل}: after several things, of which only a feminine verb could tell. */
    private boolean areThings(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null
                && noun.lexeme() == Common.NOUN
                && noun.has(PLURAL)
                && !noun.has(DEFINITE | PRONOUN)
                && !page.isAny(t + 2, "عليها", "فيها")
                && !page.word(t).folded().endsWith("ون")
                && !page.word(t).folded().endsWith("ين")
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, SourceNoun.class) == null;
    }

    private boolean isPlainVerb(int t) {
        return page.isVerb(t)
                && names.at(t) == null
                && page.word(t).sense(Particle.class) == null
                && page.hit(t, Cue.class) == null;
    }
}
