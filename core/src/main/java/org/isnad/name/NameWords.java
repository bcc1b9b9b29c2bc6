package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;

/** What the rules for names ask about single words of a page. */
final class NameWords {
    private static final Wordlist DAYS = Wordlist.of(NameWords.class, "days");
    private static final Wordlist HONOURS = Wordlist.of(NameWords.class, "honours");
    private static final Wordlist ORDINALS = Wordlist.of(NameWords.class, "ordinals");

    private final Page page;
    private final UnlistedWords unlisted;
    private final BesideWords beside;

    NameWords(Page page) {
        this.page = page;
        unlisted = new UnlistedWords(page);
        beside = new BesideWords(page);
    }

    UnlistedWords unlisted() {
        return unlisted;
    }

    BesideWords beside() {
        return beside;
    }

    /** Whether no table knows the word, so that it is likely a name. */
    boolean isUnknown(int t) {
        return unlisted.isUnknown(t);
    }

    /**
     * Whether a name may start at a token at all: most words are verbs, nouns and particles, and are told by this alone.
     */
    boolean mayOpen(int t) {
        Word word = page.word(t);
        if (word.senses() == 0) {
            return page.tokens().isWord(t);
        }
        return word.opensNames() || !page.words().phrases(t).isEmpty() || isOddSpeaker(t);
    }

    /** The part of a name that the word is as it stands, without conjunction or preposition; or null. */
    NamePart part(int t) {
        Word word = page.word(t);
        NamePart first = null;
        for (int i = 0; word.mayBe(NamePart.class) && i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof NamePart part && !sense.has(PREPOSITION | CONJUNCTION)) {
                first = first == null || part == NamePart.LINK ? part : first;
            }
        }
        return first;
    }

    /** The sense of the word as a link inside names, if need be after a clitic; or null. */
    Sense link(int t) {
        Word word = page.word(t);
        for (int i = 0; word.mayBe(NamePart.class) && i < word.senses(); i++) {
            if (word.sense(i).lexeme() == NamePart.LINK) {
                return word.sense(i);
            }
        }
        return null;
    }

    /** Where a listed name of several words ends that starts here, {@code حسب الله}; or -1. */
    int compound(int t) {
        for (Hit hit : page.words().phrases(t)) {
            if (hit.sense().lexeme() == NamePart.GIVEN && !hit.has(CONJUNCTION | PREPOSITION)) {
                return hit.to();
            }
        }
        return -1;
    }

    /** Whether a listed name is only found by taking clitics off a word that means something as it stands. */
    boolean isRatherAWord(int t, Sense name) {
        Word word = page.word(t);
        return name.has(PREPOSITION | CONJUNCTION)
                && !unlisted.isBeforeHamza(t, "و")
                && word.senses() > 0
                && !word.sense(0).has(PREPOSITION | CONJUNCTION)
                && !(word.sense(0).lexeme() instanceof NamePart);
    }

    boolean isAdjective(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return sense != null && sense.lexeme() == Common.ADJECTIVE && !sense.has(PREPOSITION | CONJUNCTION);
    }

    /** Whether the word is an adjective among other things. */
    boolean mayBeAdjective(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() == Common.ADJECTIVE || word.sense(i).lexeme() instanceof Nationality) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase ends before this word, though it looks definite. */
    boolean isClause(int t) {
        return page.is(t, Particle.Kind.RELATIVE) || page.is(t, Particle.Kind.DEMONSTRATIVE) || page.isAny(t, DAYS);
    }

    /** Whether the word, as it stands, is a common noun or adjective. */
    boolean isCommon(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Common common
                    && common != Common.VERB
                    && !sense.has(CONJUNCTION | PREPOSITION | PRONOUN)
                    && !(sense.has(DEFINITE) && page.hasHamza(t))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ناديه} with a pronoun is no {@code نادية}. */
    boolean isPossession(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses() && word.folded().endsWith("ه"); i++) {
            if (word.sense(i).lexeme() == Common.NOUN && word.sense(i).has(PRONOUN)) {
                return !page.words(t, t).endsWith("ة");
            }
        }
        return false;
    }

    static boolean isBare(Sense sense) {
        return sense != null && !sense.has(PREPOSITION | CONJUNCTION);
    }

    /** {@code لمحفوظ}: no adjective stands after {@code ل} without its noun and the article. */
    static boolean isForAnAdjective(Sense common) {
        return common != null
                && common.lexeme() == Common.ADJECTIVE
                && common.has(LI)
                && !common.has(DEFINITE | PLURAL);
    }

    /** The adjective of nationality that the word is as it stands, or null. */
    Sense nationality(int t) {
        Sense sense = page.word(t).sense(Nationality.class);
        return sense == null || sense.has(PREPOSITION | CONJUNCTION | PRONOUN) ? null : sense;
    }

    /** What the gazetteers list at a token, or null. */
    Known known(int t) {
        Hit hit = page.hit(t, Known.class);
        return hit == null ? null : (Known) hit.sense().lexeme();
    }

    /** Whether a head opens here that stays outside a listed name: {@code محافظة}, {@code حركة}, but not {@code حركة الشباب}, {@code حركة 23 مارس}, {@code جبهة تحرير أورومو}. */
    boolean isOutsideHead(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Head head && head.policy() == Head.Policy.TRIMMED) {
                return !sense.has(DEFINITE)
                        && !isField(t + 1)
                        && !page.tokens().isNumber(t + 1)
                        && !page.isAny(t + 1, "تحرير", "التحرير")
                        && !(head.word().equals("حركة") && page.isDefinite(t + 1));
            }
        }
        return false;
    }

    /** {@code وكالة الأنباء}, {@code وكالة الطاقة}: the name cannot do without its head. */
    private boolean isField(int t) {
        return page.isAny(
                t,
                "الانباء",
                "الاستخبارات",
                "الطاقه",
                "الفضاء",
                "الامن",
                "انباء",
                "المخابرات",
                "الاسير",
                "القضاه",
                "قضاه");
    }

    /** What somebody is for, or to whom: {@code للتنمية}. */
    boolean isFor(int t) {
        return page.word(t).folded().startsWith("لل");
    }

    /** Whether a verb of speaking stands right before, so that somebody is named here: {@code قال باول}. */
    boolean isSpoken(int t) {
        Sense verb = page.word(t - 1).sense(Beside.class);
        return verb != null && verb.lexeme() == Beside.SPEAKING;
    }

    /** {@code قال باول إن}: between the verb and what was said no {@code ب} and a word can stand, so it is a name. */
    boolean isOddSpeaker(int t) {
        return (page.is(t + 1, "ان") || page.mark(t + 1) == ':') && isSpoken(t) && unlisted.isOdd(t);
    }

    /** {@code الزوبعي}: where somebody comes from, and so his name. */
    boolean isNisba(int t) {
        String folded = page.word(t).folded();
        return folded.length() > 5 && folded.endsWith("ي");
    }

    boolean isTitle(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && part(t) != NamePart.GIVEN && part(t) != NamePart.SURNAME;
    }

    /** Whether the word is one of these links, if need be after a clitic: {@code وعبد}, {@code لأبي}. */
    boolean isLink(int t, String... links) {
        Sense link = link(t);
        if (link == null) {
            return false;
        }
        String folded = page.word(t).folded();
        int stuck = (link.has(CONJUNCTION) ? 1 : 0) + (link.has(PREPOSITION) ? 1 : 0);
        return List.of(links).contains(folded.substring(stuck));
    }

    /** {@code الملك}, {@code الشيخ}: what stays with a name after which something is called. */
    boolean isHonorific(int t) {
        return page.isAny(t, HONOURS);
    }

    /** {@code الملك فاروق الأول}, {@code الفرقة السابعة}. */
    boolean isOrdinal(int t) {
        return ORDINALS.contains(page.word(t).folded());
    }

    boolean isTrailing(int t) {
        return page.isAny(t, "الدين", "الله", "كي", "يو", "زاي", "زاده", "اوغلو");
    }

    boolean isVerbal(int t) {
        return page.word(t).mayHave(VERB);
    }

    /** {@code طلب ترودو} is a verb and its subject. */
    boolean isRatherAVerb(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PAST) && !word.sense(i).has(FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    boolean isSurely(int t, int to) {
        NamePart part = t < to ? part(t) : null;
        return part == NamePart.GIVEN
                || part == NamePart.SURNAME
                || part == NamePart.LINK && page.isAny(t, "بن", "ال", "عبد", "ابو", "الدين", "الله");
    }

    boolean isNamelike(int t, int to) {
        if (t >= to || !page.tokens().isWord(t)) {
            return false;
        }
        if (part(t) != null) {
            return true;
        }
        Hit known = page.hit(t, Known.class);
        if (known != null && !known.has(PREPOSITION | CONJUNCTION)) {
            return ((Known) known.sense().lexeme()).type() == Type.PER;
        }
        return isUnknown(t);
    }

    boolean isPlain(int t) {
        return page.tokens().isWord(t)
                && (page.word(t).sense(Particle.class) == null
                        || page.words(t, t).equals("علي")
                        || page.words(t, t).equals("آنا"))
                && !beside.isNever(t);
    }

    Evidence because(String rule, int from, int to) {
        return Evidence.of(rule, new Piece("name", page.words(from, to - 1), page.span(from, to - 1)));
    }
}
