package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity;

/** What closes the name of a person though no table lists it as a name: a word with the article, a common word, a town. */
final class Bynames {
    private static final Set<String> TOWNS = Set.of("city", "village", "district", "region", "site");

    /** A score of {@link Shapes}. */
    private static final int FOREIGN_LOOKS = 3;

    private final Page page;
    private final NameWords words;

    Bynames(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** Whether the word goes on with a name of so many units whose first is such a part; {@code surely} if one is announced. */
    boolean isByname(int t, int units, NamePart first, boolean surely) {
        boolean given = first == NamePart.GIVEN;
        if (page.isDefinite(t)) {
            return !isObject(t, units, first) && mayCall(t, units, given || first == NamePart.LINK || surely);
        }
        if (units > 1) {
            return surely && units < 5 && (isMine(t) || isClosing(t + 1) && !isPredicate(t) && isSurname(t, true));
        }
        return (given || surely && first != null && first != NamePart.SURNAME)
                && (isSurname(t, surely || isFamilyAfter(t + 1) || given && isLoneNoun(t))
                        || isMine(t)
                        || surely && isTown(t));
    }

    /** {@code محمد غزالي}, {@code أحمد حجي}: where somebody comes from, which tables read as a word and {@code my}. */
    private boolean isMine(int t) {
        Word word = page.word(t);
        String folded = word.folded();
        if (word.senses() == 0 || folded.length() < 4 || !page.words(t, t).endsWith("ي") || isKin(word)) {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (!sense.has(PRONOUN)
                    || sense.has(CONJUNCTION | PREPOSITION)
                    || sense.has(VERB) && folded.endsWith("ني")) {
                return false;
            }
        }
        return true;
    }

    /** {@code صديقي}. */
    private static boolean isKin(Word word) {
        return word.sense(Title.class) != null;
    }

    /**
     * {@code عاد أحمد درويش إلى}: no noun of one thing stands behind a name without the article, unless it says something of
     * what follows.
     */
    private boolean isLoneNoun(int t) {
        Sense common = page.word(t).sense(Common.class);
        String folded = page.word(t).folded();
        return NameWords.isBare(common)
                && common.lexeme() == Common.NOUN
                && !common.has(PRONOUN)
                && !words.isVerbal(t)
                && !folded.endsWith("ه")
                && !folded.endsWith("ا")
                && !folded.endsWith("ات")
                && !folded.endsWith("اء")
                && (isClosing(t + 1) || page.is(t + 1, Particle.Kind.PREPOSITION) || page.isVerb(t + 1));
    }

    /** {@code أنهى محمد الثاني حديثه}, {@code خرج علي حسن مستاء}: what cannot be a name after a name. */
    private boolean isPredicate(int t) {
        String folded = page.word(t).folded();
        Sense common = page.word(t).sense(Common.class);
        return folded.endsWith("ه") && (page.words(t, t).endsWith("ة") || common == null || isOfHis(page.word(t)))
                || folded.endsWith("اء")
                || words.known(t) != null
                || common != null && folded.endsWith("ا")
                || common != null && common.has(PRONOUN) && !common.has(FIRST_PERSON);
    }

    /** {@code حديثه}, but not {@code فقيه}. */
    private static boolean isOfHis(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PRONOUN) || word.sense(i).lexeme() == Common.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    /** {@code محمد سرور الصباني}: a family's name shows that the word before is a father's. */
    private boolean isFamilyAfter(int t) {
        return words.beside().isFamily(t) || page.isDefinite(t) && words.isNisba(t) && words.isUnknown(t);
    }

    /** {@code إياد مدني، إن}, {@code إياد مدني وسالم}: nothing follows that the word could be of. */
    private boolean isClosing(int t) {
        if (!page.tokens().isWord(t)) {
            return "،,.:؛!؟".indexOf(page.mark(t)) >= 0;
        }
        Sense name = page.word(t).sense(NamePart.class);
        return page.is(t, "ان") || name != null && name.has(WA) && page.word(t).sense(Common.class) == null;
    }

    /** A title, unless nothing follows that it could be of. */
    private boolean isTitle(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && (title.length() > 1 || !isClosing(t + 1));
    }

    /**
     * A surname that is a word as well: {@code العميد علي معقل}; with nothing that announces a person only where it can
     * hardly be the word.
     */
    private boolean isSurname(int t, boolean surely) {
        Word word = page.word(t);
        Sense sense = word.sense(Common.class);
        if (surely && NameWords.isForAnAdjective(sense)) {
            return true;
        }
        if (sense != null && !NameWords.isBare(sense)
                || words.beside().isNever(t)
                || words.beside().isDevout(t)
                || isTitle(t)
                || word.sense(Particle.class) != null
                || word.sense(Head.class) != null
                || isAfterClitic(word)) {
            return false;
        }
        if (sense == null) {
            Sense nation = word.sense(Nationality.class);
            return nation != null
                    && !nation.has(FEMININE)
                    && !page.isAny(t + 1, "الجنسيه", "الاصل", "المولد", "الاصول");
        }
        boolean odd = sense.has(FIRST_PERSON)
                || sense.lexeme() == Common.VERB
                        && (sense.has(PLURAL)
                                || sense.has(DUAL) && page.word(t - 1).folded().charAt(0) != 'و');
        return odd
                || surely
                        && sense.lexeme() != Common.VERB
                        && !sense.has(PLURAL | MASDAR | ACCUSATIVE)
                        && !isOf(t, sense)
                        && !isPossessed(t, sense);
    }

    /** {@code أكد شكري أهمية العلاقات}: a noun and what it is of. */
    private boolean isOf(int t, Sense sense) {
        return sense.lexeme() == Common.NOUN
                && page.words(t, t).endsWith("ة")
                && page.word(t).sense(NamePart.class) == null
                && page.tokens().isWord(t + 1)
                && (page.isDefinite(t + 1) || words.isCommon(t + 1));
    }

    /** {@code عبد الله حديثه}, {@code أشواق نفسها}; {@code سلمى ضاحكة}. */
    private boolean isPossessed(int t, Sense sense) {
        String folded = page.word(t).folded();
        return sense.has(PRONOUN) && (folded.endsWith("ه") || folded.endsWith("ها") || folded.endsWith("هم"))
                || sense.lexeme() == Common.ADJECTIVE
                        && page.words(t, t).endsWith("ة")
                        && page.word(t).sense(NamePart.class) == null;
    }

    /** {@code الشاعر لويس أراغون}: called by a town. */
    private boolean isTown(int t) {
        Known known = words.known(t);
        return known != null
                && (known.kind().equals("city") || known.kind().equals("village"))
                && page.word(t).sense(Known.class) != null
                && !page.word(t).sense(Known.class).has(CONJUNCTION | PREPOSITION)
                && page.word(t).sense(Common.class) == null;
    }

    /** {@code المحادثات}. */
    private boolean isSeveral(int t, Sense common) {
        return common != null
                && page.word(t).folded().endsWith("ات")
                && page.word(t).folded().length() > 6;
    }

    private boolean isOfCountry(int t) {
        Sense nation = words.nationality(t);
        return nation != null && ((Nationality) nation.lexeme()).country() != null;
    }

    /** {@code غادر شفيق الإمارات}; towns alone give surnames as well. */
    private boolean isOtherThing(int t, boolean maybeTown) {
        Known known = words.known(t);
        return known != null && known.type() != Entity.Type.PER && !(maybeTown && TOWNS.contains(known.kind()));
    }

    /** {@code وصف ترامب الاتفاق}: after a verb and a name that is no Arabic given one a noun is what was done to. */
    private boolean isObject(int t, int units, NamePart first) {
        Sense common = page.word(t).sense(Common.class);
        return units == 1
                && NameWords.isBare(common)
                && common.lexeme() == Common.NOUN
                && !words.beside().isFamily(t)
                && (page.isVerb(t - 2) || words.isSpoken(t - 1))
                && (first != NamePart.GIVEN || Shapes.score(page.word(t - 1).folded()) >= FOREIGN_LOOKS);
    }

    private static boolean isAfterClitic(Word word) {
        return word.senses() == 0 || word.sense(0).has(CONJUNCTION | PREPOSITION);
    }

    /**
     * A word with the article after given names is a surname, unless it is a title, begins a clause, or may describe the
     * person or be what he has; which it cannot between a speaker's name and {@code إن}.
     */
    private boolean mayCall(int t, int units, boolean surely) {
        if (words.beside().isFamily(t)) {
            return units <= 3 && !page.is(t + 1, "لله");
        }
        if (units > 3
                || words.isClause(t)
                || words.beside().isNever(t)
                || page.isVerb(t)
                || page.hit(t, Title.class) != null) {
            return false;
        }
        if (!page.word(t).folded().startsWith("ال") || isOtherThing(t, units == 1 && surely)) {
            return false;
        }
        Sense common = page.word(t).sense(Common.class);
        if (surely && page.words(t + 1, t + 1).equals("إن") && !(common != null && common.has(MASDAR))) {
            return true;
        }
        if (page.word(t).folded().endsWith("ه") || isSeveral(t, common) || units > 1 && isOfCountry(t)) {
            return false;
        }
        return !NameWords.isBare(common) || surely && units == 1 && !common.has(PLURAL | MASDAR);
    }
}
