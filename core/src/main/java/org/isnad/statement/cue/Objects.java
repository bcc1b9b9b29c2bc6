package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.NamePart;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;

/**
 * Where the words after a verb are no longer its subject but what it is done to: a name and a definite noun take no genitive,
 * so that an indefinite thing after one is another phrase ({@code رفض القاضي مزاعم فلانة}). Places are tokens.
 */
public final class Objects {
    private final Page page;
    private final Names names;
    private final Unlisted unlisted;

    Objects(Page page, Names names, Unlisted unlisted) {
        this.page = page;
        this.names = names;
        this.unlisted = unlisted;
    }

    /** Where the subject that starts at {@code from} ends: at the first thing after words that are complete, or at {@code to}. */
    public int before(int from, int to) {
        Hit title = page.hit(from, Title.class);
        boolean rank =
                title != null && Constructs.isOfName((Title) title.sense().lexeme());
        for (int t = rank ? title.to() + 1 : from + 1; t < to; t++) {
            if (isComplete(t - 1) && !isRank(t - 1) && (isThing(t) || isOwn(t)) && unlisted.end(t, to) < 0
                    || isAfterMany(t)) {
                return t;
            }
        }
        return to;
    }

    private boolean isComplete(int t) {
        NameMention name = names.at(t);
        return name != null
                ? name.to() == t + 1
                : page.isDefinite(t) && page.word(t).sense(Particle.class) == null;
    }

    /** {@code اتهم ناشطون قوات النظام}, {@code اعتبر مراقبون مقتل القائد خسارة}: such a plural takes no genitive. */
    private boolean isAfterMany(int t) {
        Word many = page.word(t - 1);
        Sense person = many.sense(Title.class) != null ? many.sense(Title.class) : many.sense(Common.class);
        Word word = page.word(t);
        return many.folded().endsWith("ون")
                && person != null
                && person.has(PLURAL)
                && !person.has(PREPOSITION)
                && !page.isVerb(t - 1)
                && names.at(t - 1) == null
                && names.at(t) == null
                && !page.isDefinite(t)
                && !word.folded().endsWith("ون")
                && (word.sense(Head.class) != null || word.sense(Common.class) != null)
                && word.sense(Particle.class) == null
                && !word.sense(0).has(CONJUNCTION | PREPOSITION)
                && (page.isDefinite(t + 1) || names.at(t + 1) != null);
    }

    /** {@code استدعت المملكة سفيرها}, {@code استقبل فلان نظيره}: somebody or something of theirs. */
    private boolean isOwn(int t) {
        Word word = page.word(t);
        Sense noun = word.sense(Title.class) != null ? word.sense(Title.class) : word.sense(Common.class);
        boolean owner = names.at(t - 1) != null
                || page.hit(t - 1, Head.class) != null && page.word(t - 1).sense(Nationality.class) == null;
        return owner
                && noun != null
                && noun.has(PRONOUN)
                && !page.isDefinite(t)
                && (word.folded().endsWith("ه")
                        || word.folded().endsWith("ها")
                        || word.folded().endsWith("هم"))
                && !page.words(t, t).endsWith("ة")
                && !noun.has(CONJUNCTION | PREPOSITION | VERB)
                && names.at(t) == null
                && word.sense(Particle.class) == null;
    }

    /** {@code اتهمت المحكمة أعضاء}: no apposition of one. */
    private static boolean isSeveral(Sense title) {
        return title.has(PLURAL) && !title.has(SINGULAR | DUAL | PREPOSITION | CONJUNCTION);
    }

    /** {@code العقيد ركن}. */
    private boolean isRank(int t) {
        Sense title = page.word(t).sense(Title.class);
        return title != null && Constructs.isOfName((Title) title.lexeme());
    }

    /** {@code جنوب اليمن}. */
    private boolean isPartOfPlace(int t) {
        NameMention place = names.at(t + 1);
        return place != null && place.type() == Type.LOC && page.isAny(t, "جنوب", "شمال", "شرق", "غرب");
    }

    private boolean isThing(int t) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        return common != null
                && common.lexeme() == Common.NOUN
                && !common.has(CONJUNCTION | PREPOSITION | DEFINITE | PRONOUN)
                && !page.isDefinite(t)
                && names.at(t) == null
                && !isPartOfPlace(t)
                && word.sense(Particle.class) == null
                && word.sense(NamePart.class) == null
                && (word.sense(Title.class) == null || isSeveral(word.sense(Title.class)))
                && word.sense(Head.class) == null
                && word.sense(Nationality.class) == null;
    }
}
