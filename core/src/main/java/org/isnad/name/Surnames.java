package org.isnad.name;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;

/** Parts of names that are words as well, where they stand alone after their bearer was named in full. Places are tokens. */
final class Surnames {
    private static final Wordlist HONOURED = Wordlist.of(Surnames.class, "honoured");

    private final Page page;

    Surnames(Page page) {
        this.page = page;
    }

    /** A surname that is a common word is only taken where it can be neither noun nor adjective of the word before. */
    boolean isWord(int t, NameMention earlier, int surname) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        if (isFree(t, earlier) || isSpeltAlike(t, earlier, surname) || isCalled(t, earlier) || isJoined(t, earlier)) {
            return false;
        }
        if (!NameWords.isBare(common) && !NameWords.isBare(word.sense(Nationality.class))) {
            return !NameWords.isForAnAdjective(common)
                    && common != null
                    && page.word(surname).sense(Common.class) != null;
        }
        if (NameWords.isBare(common) && common.lexeme() == Common.NOUN) {
            return !isSpoken(t) && !(earlier.known() != null && page.isDefinite(t) && page.isVerb(t - 1));
        }
        return !isSpoken(t)
                && !(common != null && common.lexeme() == Common.ADJECTIVE && isNothingsAdjective(t))
                && (!word.folded().startsWith("ال") || page.word(t - 1).folded().startsWith("ال"));
    }

    /** {@code قوات الحوثي وصالح}: no adjective without the article is joined to what has it. */
    private boolean isJoined(int t, NameMention earlier) {
        Sense common = page.word(t).sense(Common.class);
        return earlier.length() > 1
                && common != null
                && common.lexeme() == Common.ADJECTIVE
                && common.has(Features.WA)
                && !common.has(Features.PREPOSITION | Features.PRONOUN | Features.DEFINITE | Features.PLURAL)
                && !page.word(t).folded().endsWith("ه")
                && page.isDefinite(t - 1)
                && !page.isDefinite(t + 1);
    }

    /**
     * {@code السفير الفايز}, {@code عاد العودة}, {@code قرر الخطيب}: a noun behind a title, or the subject of a verb, of
     * which a feminine or a plural one would agree otherwise.
     */
    private boolean isCalled(int t, NameMention earlier) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        if (earlier.length() < 2
                || !page.isDefinite(t)
                || !NameWords.isBare(common)
                || word.sense(Nationality.class) != null
                || page.hit(t, Title.class) != null) {
            return false;
        }
        boolean titled = page.isDefinite(t - 1) && !page.is(t - 1, "الفريق") && page.hit(t - 1, Title.class) != null;
        return titled && !page.isDefinite(t + 1) || common.lexeme() == Common.NOUN && isSubjectOfHis(t, common);
    }

    /** {@code وعاد العودة}, {@code لكن العودة أعلن}: a verb of one man beside what would be a woman's or a thing's. */
    private boolean isSubjectOfHis(int t, Sense common) {
        boolean hers = page.word(t).folded().endsWith("ه") || common.has(Features.PLURAL);
        boolean before = page.isVerb(t - 1)
                && !page.word(t - 1).folded().endsWith("ت")
                && !page.word(t - 1).folded().startsWith("ت");
        return before && !page.isDefinite(t + 1) && (hers || page.isAny(t - 1, "كان", "وكان"));
    }

    /** {@code كوبر}, {@code فورد}, {@code باقري}: who is called so is meant sooner than what could be parted into clitics. */
    private boolean isSpeltAlike(int t, NameMention earlier, int surname) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        return earlier.length() > 1
                && common != null
                && (common.has(Features.CONJUNCTION | Features.PREPOSITION)
                        || common.has(Features.PRONOUN) && isOfYouOrMe(word.folded()))
                && !common.has(Features.DEFINITE)
                && word.folded().length() > 3
                && word.is(page.word(surname).folded());
    }

    private static boolean isOfYouOrMe(String folded) {
        return folded.endsWith("ي") || folded.endsWith("ك");
    }

    /**
     * Whether a given name that stands alone, {@code given} of somebody named in full, is no noun or adjective here:
     * {@code خضعت إيمان لجراحة}, {@code أثار فوز رشيدة}. Neither another's part nor a saint's or king's.
     */
    boolean isGiven(int t, NameMention given) {
        Sense common = page.word(t).sense(Common.class);
        if (isAfterName(t - 1)
                || isAfterName(t + 1)
                || page.isDefinite(t + 1) && page.word(t + 1).sense(Common.class) == null
                || page.isAny(t - 1, HONOURED)) {
            return false;
        }
        if (!NameWords.isBare(common)) {
            return !isWord(t, given, given.from());
        }
        boolean titled = page.isDefinite(t - 1) && page.hit(t - 1, Title.class) != null;
        return titled || isFree(t, given) && (common.lexeme() == Common.ADJECTIVE || isSubjectOfHers(t));
    }

    /** {@code خضعت إيمان}: the subject of a feminine verb, though the noun is none. */
    private boolean isSubjectOfHers(int t) {
        return page.isVerb(t - 1)
                && page.word(t - 1).folded().endsWith("ت")
                && !page.word(t).folded().endsWith("ه");
    }

    /** {@code يحاول عون، منذ}, {@code زيارة روحاني إلى}: a word that nothing describes and that describes nothing. */
    private boolean isFree(int t, NameMention earlier) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        return earlier.length() > 1
                && NameWords.isBare(common)
                && !page.isDefinite(t)
                && !common.has(Features.PRONOUN | Features.PLURAL)
                && !isAfterName(t - 1)
                && isFollowedByNone(t + 1)
                && !isDescribed(t - 1, word);
    }

    /** {@code سمر بدوي} is another than {@code رائف بدوي}. */
    private boolean isAfterName(int t) {
        Word word = page.word(t);
        return page.tokens().isWord(t)
                && (word.senses() == 0 || word.sense(NamePart.class) != null && word.sense(Particle.class) == null);
    }

    /** Whether neither a genitive nor an adjective follows. */
    private boolean isFollowedByNone(int t) {
        if (!page.tokens().isWord(t) || page.word(t).sense(Particle.class) != null) {
            return true;
        }
        Sense common = page.word(t).sense(Common.class);
        return !page.isDefinite(t)
                && (common == null || common.has(Features.VERB | Features.CONJUNCTION | Features.PREPOSITION));
    }

    /** Whether the word may be the adjective of the one before it, which stands at a token, or what is said of it. */
    private boolean isDescribed(int t, Word adjective) {
        Sense noun = page.word(t).sense(Common.class);
        if (page.isDefinite(t) || page.word(t).folded().startsWith("وال")) {
            return page.hit(t, Title.class) == null && !page.isAny(t, "المخلوع", "للمخلوع", "والمخلوع");
        }
        return noun != null
                && !noun.has(Features.VERB | Features.PRONOUN | Features.DEFINITE | Features.PLURAL)
                && page.word(t).folded().endsWith("ه") == adjective.folded().endsWith("ه");
    }

    /** {@code حصل محفوظ}, {@code أعمال محفوظ}, {@code أن محفوظ}: an adjective that agrees with nothing before. */
    private boolean isNothingsAdjective(int t) {
        Word before = page.word(t - 1);
        if (page.isAny(t - 1, "ان", "بان", "وان", "لدي", "لكن")) {
            return !page.isDefinite(t);
        }
        for (int i = 0; i < before.senses() && !page.isDefinite(t); i++) {
            Sense sense = before.sense(i);
            if (sense.lexeme() instanceof Common
                    && sense.has(Features.VERB | Features.PLURAL)
                    && !sense.has(Features.DEFINITE | Features.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpoken(int t) {
        Sense verb = page.word(t - 1).sense(Beside.class);
        return verb != null && verb.lexeme() == Beside.SPEAKING;
    }
}
