package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;

/**
 * Where a noun with its genitive and its adjectives ends: one that is definite takes no genitive any more, so that a noun
 * after it is another phrase, such as what the verb is done to. Places are tokens.
 */
public final class Constructs {
    private static final Wordlist OBJECTS = Wordlist.of(Constructs.class, "objects");
    private final Page page;
    private final Names names;

    public Constructs(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /**
     * The end of the phrase whose head ends before {@code from}.
     *
     * @param definite whether the head is
     */
    public int end(int from, int to, boolean definite) {
        boolean complete = definite;
        for (int t = from; t < to; t++) {
            if (page.is(t, Particle.Kind.RELATIVE) || isPointing(t) || complete && (isAnotherNoun(t) || isObject(t))) {
                return page.is(t - 1, Particle.Kind.PREPOSITION) ? t - 1 : t;
            }
            complete = isDefinite(t) || isClosing(t) || complete && !opens(t);
        }
        return to;
    }

    /** Whether the genitive at {@code from}, or the genitive of that, is definite and with it the whole. */
    public boolean isDefinite(int from, int to) {
        int t = from;
        while (t < to && !isDefinite(t) && !hasClitic(t) && page.word(t).sense(Common.class) != null) {
            t++;
        }
        return t < to && isDefinite(t);
    }

    private boolean isDefinite(int t) {
        return page.isDefinite(t) || names.at(t) != null;
    }

    /** Whether a noun must follow, or stands here with its preposition or without an article. */
    private boolean opens(int t) {
        return page.is(t, Particle.Kind.PREPOSITION)
                || page.is(t, "باسم")
                || page.word(t).sense(Title.class) != null
                || hasClitic(t);
    }

    /** An indefinite adjective, after which no genitive follows: {@code منظمات دولية}; not {@code أكبر}, {@code كبير}. */
    private boolean isClosing(int t) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        boolean adjective = word.sense(Nationality.class) != null
                || common != null && common.lexeme() == Common.ADJECTIVE && !isNoun(word);
        return adjective
                && !page.isDefinite(t)
                && names.at(t) == null
                && word.sense(Title.class) == null
                && word.sense(Head.class) == null
                && !hasClitic(t)
                && !(word.folded().startsWith("ا") && word.folded().length() == 4)
                && !page.isAny(t, "كبير", "ثاني", "ثالث", "رابع", "خامس");
    }

    private static boolean isNoun(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() == Common.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** What a verb is done to: {@code عن الموعد}, {@code على تصريحات}; not {@code المسؤول عن الملف}, {@code المشرف على}. */
    private boolean isObject(int t) {
        NameMention name = names.at(t);
        if (name != null) {
            boolean country = name.known() != null && name.known().isCountry();
            return name.from() == t
                    && name.type() != Type.PER
                    && (isClosing(t - 1) || country && isComplete(t - 1))
                    && !hasClitic(t);
        }
        boolean about = page.isAny(t, "عن", "ضد", "حول", "بشان")
                || t < page.size() && page.words(t, t).equals("على");
        return page.isAny(t, OBJECTS)
                || isAccusative(t)
                || areOthers(t)
                || isAfterMany(t)
                || isClosing(t - 1) && page.isDefinite(t) && (isMasdar(t) || isBody(t)) && !hasClitic(t)
                || about
                        && page.word(t - 1).sense(Title.class) == null
                        && !page.isAny(t - 1, "الصادر", "الصادره", "صادر", "صادره");
    }

    /** {@code أبلغ ضابط بارز أعضاء}. */
    private boolean areOthers(int t) {
        Sense title = page.word(t).sense(Title.class);
        return title != null
                && title.has(PLURAL)
                && !title.has(SINGULAR | DUAL | DEFINITE)
                && !hasClitic(t)
                && !page.is(t - 1, Particle.Kind.QUANTITY)
                && !page.is(t - 1, Particle.Kind.PREPOSITION);
    }

    /** {@code المحتجون الرئيس}: one man's office behind a sound plural that is the subject. */
    private boolean isAfterMany(int t) {
        Sense title = page.isDefinite(t) ? page.word(t).sense(Title.class) : null;
        return title != null
                && page.isDefinite(t - 1)
                && names.at(t - 1) == null
                && page.word(t - 1).folded().endsWith("ون")
                && !title.has(PLURAL | DUAL)
                && !hasClitic(t);
    }

    /** {@code الوزير هذا القرار}, {@code الأطباء مثل}: after a noun that is complete. */
    private boolean isPointing(int t) {
        return (isDefinite(t - 1) || page.word(t - 1).folded().startsWith("وال"))
                && (page.is(t, "مثل") || page.is(t, Particle.Kind.DEMONSTRATIVE) && page.isDefinite(t + 1));
    }

    /** {@code أصدر البنك المركزي بيانا}. */
    private boolean isAccusative(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(ACCUSATIVE) && word.sense(i).lexeme() instanceof SourceNoun) {
                return true;
            }
        }
        return false;
    }

    /** A country, or an adjective of one with the article, after which a country is no genitive. */
    private boolean isComplete(int t) {
        NameMention name = names.at(t);
        return name != null
                ? name.known() != null && name.known().isCountry()
                : page.isDefinite(t) && page.word(t).sense(Nationality.class) != null;
    }

    private boolean isBody(int t) {
        return page.word(t).sense(Head.class) != null && page.word(t).sense(Nationality.class) == null;
    }

    private boolean isMasdar(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null && noun.has(MASDAR);
    }

    private boolean hasClitic(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PREPOSITION | CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnotherNoun(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null
                && noun.lexeme() == Common.NOUN
                && names.at(t) == null
                && page.word(t).sense(Nationality.class) == null
                && page.tokens().isWord(t - 1)
                && !hasClitic(t)
                && !isOfTitle(t)
                && (!page.isDefinite(t) || isDefinite(t - 1));
    }

    /** A rank or an honour before the name, or another office without the article. */
    private boolean isOfTitle(int t) {
        Sense title = page.word(t).sense(Title.class);
        return title != null && (!page.isDefinite(t) || isOfName((Title) title.lexeme()));
    }

    /** Whether a name rather than an office follows this title: a rank, an honour. */
    public static boolean isOfName(Title title) {
        return title.kind().equals("rank") || title.kind().equals("honorific");
    }
}
