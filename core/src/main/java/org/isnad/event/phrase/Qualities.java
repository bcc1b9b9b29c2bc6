package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Suspect;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/**
 * Words that only tell what the noun before them is like, or how something is done, and head no phrase: {@code اتفاق تجاري},
 * {@code عزل إيران اقتصاديا}. Places are tokens.
 */
final class Qualities {
    /** Adjectives that may stand for somebody: {@code واعتقال ثالث}. */
    private static final Wordlist OTHERS = Wordlist.of(Qualities.class, "others");

    private static final int REACH = 4;

    private final Page page;
    private final Names names;

    Qualities(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether the word here is such a one. */
    boolean is(int t) {
        if (t == 0 || names.at(t) != null || !page.tokens().isWord(t) || isSomebody(t)) {
            return false;
        }
        return isManner(t) || isOfMany(t) || isOfThing(t) || page.word(t).isAdjective() && describes(t);
    }

    /** {@code اقتصاديا}, {@code قريبا}, {@code جدا}. */
    private boolean isManner(int t) {
        Sense common = page.word(t).sense(Common.class);
        boolean told = common != null && (common.lexeme() == Common.ADJECTIVE || common.lexeme() == Common.ADVERB);
        return told && page.word(t).folded().endsWith("ا") && !page.isDefinite(t) && !common.has(DUAL);
    }

    /** Whether a noun or name stands before an adjective that agrees with it in the article, or {@code من} ({@code من المقرر}). */
    private boolean describes(int t) {
        int before = page.isComma(t - 1) && page.isDefinite(t) ? t - 2 : t - 1;
        boolean joined = page.word(t).sense(Common.class).has(CONJUNCTION | PREPOSITION);
        if (joined || before < 0 || !page.tokens().isWord(before)) {
            return false;
        }
        if (page.isDefinite(t) && page.isAny(before, "من", "ومن")) {
            return true;
        }
        boolean noun = names.at(before) != null
                || !page.isVerb(before) && page.word(before).sense(Particle.class) == null;
        return noun && page.isDefinite(t) == (page.isDefinite(before) || names.at(before) != null);
    }

    /** Whether it may stand for somebody by itself. */
    private boolean isSomebody(int t) {
        return page.isAny(t, OTHERS)
                || page.hit(t, Suspect.class) != null
                || isTold(page.hit(t, Side.class), t)
                || isTold(page.hit(t, Title.class), t);
    }

    /** Whether a word for somebody tells him here, and neither looks so with "my" ({@code دولي}) nor describes whom another tells. */
    private boolean isTold(Hit hit, int t) {
        boolean mine = hit != null
                && hit.has(PRONOUN)
                && page.word(t).folded().endsWith("ي")
                && page.word(t).isAdjective();
        return hit != null && !mine && !isOfMany(t) && !isOfMan(t) && !isOfThing(t);
    }

    /** {@code مؤتمر صحفي}: an adjective in the singular right behind a thing, which is no deed done to somebody ({@code اعتقال صحفي}). */
    private boolean isOfThing(int t) {
        return !page.isDefinite(t)
                && page.words(t, t).endsWith("ي")
                && (page.hit(t, Title.class) == null
                        || !page.hit(t, Title.class).has(DUAL | PLURAL))
                && names.at(t - 1) == null
                && !page.isVerb(t - 1)
                && isThing(t - 1)
                && isAdjectiveToo(t);
    }

    /** {@code مؤتمر}, {@code لقاء}. */
    private boolean isThing(int t) {
        Sense thing = page.word(t).sense(Common.class);
        Hit side = page.hit(t, Side.class);
        boolean people = page.hit(t, Title.class) != null
                || side != null && !((Side) side.sense().lexeme()).is(Side.Kind.TARGET);
        boolean noun = thing != null && thing.lexeme() == Common.NOUN && !thing.has(PRONOUN | DEFINITE | PLURAL);
        Hit told = page.hit(t, Trigger.class);
        Trigger deed = told == null ? null : (Trigger) told.sense().lexeme();
        boolean done = deed != null && (deed.takesObject() || deed.patient() || deed.isEffect());
        boolean meets = deed != null && deed.type() == Type.CONSULT;
        return noun && !people && (meets || !done && !thing.has(MASDAR));
    }

    private boolean isAdjectiveToo(int t) {
        Word word = page.word(t);
        boolean adjective = false;
        for (int i = 0; i < word.senses() && !adjective; i++) {
            adjective =
                    word.sense(i).lexeme() == Common.ADJECTIVE && !word.sense(i).has(CONJUNCTION | PREPOSITION);
        }
        return adjective;
    }

    /** {@code أركادي المعروف بانتقاداته}: a participle right behind a man, with what completes it. */
    private boolean isOfMan(int t) {
        NameMention man = names.at(t - 1);
        return man != null
                && man.type() == Entity.Type.PER
                && page.word(t).isAdjective()
                && page.word(t).folded().startsWith("الم")
                && (page.is(t + 1, Particle.Kind.PREPOSITION)
                        || page.word(t + 1).folded().startsWith("ب"));
    }

    /** {@code جماعات معارضة}, {@code مجموعة مسلحة ومتشددة}: one feminine, without the article, behind several or a body told by one. */
    private boolean isOfMany(int t) {
        if (!page.words(t, t).endsWith("ة")
                || page.isDefinite(t)
                || !page.word(t).isAdjective()) {
            return false;
        }
        int noun = t - 1;
        while (noun > 0
                && noun > t - REACH
                && page.word(noun).isAdjective()
                && page.word(noun).folded().endsWith("ه")) {
            noun--;
        }
        Hit side = names.at(noun) == null && !page.isDefinite(noun) ? page.hit(noun, Side.class) : null;
        boolean joined = noun == t - 1 && page.word(t).sense(Common.class).has(CONJUNCTION | PREPOSITION);
        return side != null
                && !joined
                && (side.has(PLURAL) || page.word(noun).folded().endsWith("ه"));
    }
}
