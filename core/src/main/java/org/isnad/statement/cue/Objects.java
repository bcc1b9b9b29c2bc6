package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
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
    /** Words for several, who are not named. */
    private static final Wordlist SOME = Wordlist.of(Objects.class, "some");

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
            if (isAfterSome(from, t)
                    || isComplete(t - 1) && !isRank(t - 1) && (isThing(t) || isOwn(t)) && unlisted.end(t, to) < 0
                    || isAfterMany(t)
                    || isNext(from, t)) {
                return t;
            }
        }
        return to;
    }

    private boolean isComplete(int t) {
        NameMention name = names.at(page.quotations().isClosing(t) ? t - 1 : t);
        if (page.quotations().isClosing(t)) {
            return name != null && name.to() == t && name.type() == Type.ORG;
        }
        return name != null
                ? name.to() == t + 1
                : page.isDefinite(t) && page.word(t).sense(Particle.class) == null;
    }

    /** {@code اتهم ناشطون قوات النظام}, {@code اتهم مسؤولون أميركيون إيران}: such a plural takes no genitive. */
    private boolean isAfterMany(int t) {
        int many = t - 1;
        if (isSoundPlural(many) && isSoundPlural(many - 1) && page.word(many).sense(Nationality.class) != null) {
            many--;
        }
        Word word = page.word(t);
        if (!isSoundPlural(many) || word.folded().endsWith("ون") || !arePeople(many)) {
            return false;
        }
        NameMention name = names.at(t);
        if (name != null) {
            return name.from() == t && name.type() != Type.PER && name.canAct() && !isJoined(t);
        }
        if (word.senses() == 0) {
            return false;
        }
        boolean noun = word.sense(Head.class) != null || word.sense(Common.class) != null;
        boolean plain = word.sense(Particle.class) == null
                && word.sense(Nationality.class) == null
                && !word.sense(0).has(CONJUNCTION | PREPOSITION);
        boolean construct = !page.isDefinite(t) && (page.isDefinite(t + 1) || names.at(t + 1) != null);
        boolean other =
                page.isDefinite(t) && !page.isDefinite(many) && word.sense(0).lexeme() != Common.ADJECTIVE;
        return noun && plain && (construct || other);
    }

    /** {@code انتقد البعض فلانا}, {@code اتهم بعضهم فلانا}: words for several, which take no name. */
    private boolean isAfterSome(int from, int t) {
        NameMention name = names.at(t);
        return t == from + 1 && name != null && name.from() == t && page.isAny(from, SOME) && !isJoined(t);
    }

    /** {@code ناشطون}; not {@code شؤون}. */
    private boolean isSoundPlural(int t) {
        String word = t < 0 ? "" : page.word(t).folded();
        return word.endsWith("ون") && word.length() > 5 && names.at(t) == null && !page.isVerb(t);
    }

    private boolean arePeople(int t) {
        Sense person = page.word(t).sense(Title.class) != null
                ? page.word(t).sense(Title.class)
                : page.word(t).sense(Common.class);
        return person != null && person.has(PLURAL) && !person.has(PREPOSITION);
    }

    /** {@code ولفرنسا}, {@code لحماس}: a name with a letter before it. */
    private boolean isJoined(int t) {
        String letter = page.words(t, t).substring(0, 1);
        return "لبوك".contains(letter) && !names.entityAt(t).name().startsWith(letter);
    }

    /** {@code أصحاب محال كبار التجار}, {@code قياديون في الحزب رئيس الوزراء}: those who are told of next, after whoever is complete. */
    private boolean isNext(int from, int t) {
        boolean many = isSoundPlural(from) && arePeople(from) && !page.isDefinite(from);
        Sense title = page.word(t).sense(Title.class);
        boolean office = many
                && title != null
                && isComplete(t - 1)
                && !title.has(CONJUNCTION | PREPOSITION | DEFINITE)
                && names.at(t) == null
                && page.isDefinite(t + 1);
        return office
                || page.is(t, "كبار")
                        && t > from + 1
                        && arePeople(from)
                        && page.hit(t - 1, Head.class) == null
                        && page.isDefinite(t + 1)
                        && page.tokens().isWord(t - 1)
                        && page.word(t - 1).sense(Particle.class) == null;
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
