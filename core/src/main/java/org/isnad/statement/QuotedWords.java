package org.isnad.statement;

import static org.isnad.lexicon.Features.FIRST_PERSON;
import static org.isnad.lexicon.Features.PRESENT;
import static org.isnad.lexicon.Features.VERB;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.text.Folding;

/** Tells quoted words, or what follows a colon, from names and titles in quotation marks. Places are tokens. */
final class QuotedWords {
    private static final int NEAR = 8;

    /** The title of a thing in quotation marks after a noun. */
    static final int LONGEST_TITLE = 6;

    /** Verbs that take whatever is said. */
    private static final Wordlist SPEAKING = Wordlist.of(QuotedWords.class, "speaking");

    private static final Wordlist OPENERS = Wordlist.of(QuotedWords.class, "openers");

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    QuotedWords(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** Whether what somebody says opens here. */
    boolean openAt(int t, int to) {
        if (page.mark(t) == ':') {
            return t + 1 < to && !page.is(t - 1, "من");
        }
        if (!page.quotations().isOpening(t)) {
            return false;
        }
        int close = page.quotations().closing(t);
        int length = close - t;
        if (leadsOn(t, close) || page.is(t - 1, "ل") && length <= Clauses.SHORT_QUOTATION) {
            return false;
        }
        NameMention name = names.at(t + 1);
        if (name != null && name.from() == t + 1 && name.to() == close) {
            return false;
        }
        boolean title = page.tokens().isWord(t - 1)
                && names.at(t - 1) == null
                && !clauses.isComplementizer(t - 1)
                && (!page.is(t - 1, Particle.Kind.PREPOSITION) || clauses.isBarePreposition(t - 1))
                && clauses.cue(t - 1) == null
                && !page.isVerb(t - 1)
                && !page.isAny(t - 1, "ب", "ل")
                && !opensClause(t + 1);
        if (length <= Clauses.SHORT_QUOTATION && clauses.cue(t - 1) != null && goesOn(close + 1, to)) {
            return false;
        }
        boolean last = page.mark(close + 1) == '.' || close + 1 >= to;
        return length > (title && !last ? LONGEST_TITLE : Clauses.SHORT_QUOTATION) || names.at(t + 1) == null && !title;
    }

    /** {@code وقال الطلاب "احموا أطفالنا".}: the few words with which a sentence ends, right after whoever calls them out. */
    boolean isSpeech(Hit hit, int t, int to) {
        int close = page.quotations().isOpening(t) ? page.quotations().closing(t) : -1;
        return close - t > 2
                && t > hit.to()
                && hit.has(VERB)
                && SPEAKING.contains(Folding.fold(((Cue) hit.sense().lexeme()).lemma()))
                && (close + 1 >= to || page.mark(close + 1) == '.')
                && names.at(t + 1) == null
                && clauses.subjectEnd(hit.to(), t) == t;
    }

    /** {@code "عثرنا على السفن"}, {@code "هذا خطأ"}: what no title of a thing begins with. */
    boolean opensClause(int t) {
        Hit cue = clauses.cue(t);
        boolean verb = page.isVerb(t) && page.word(t).sense(Common.class) == null
                || cue != null && cue.has(FIRST_PERSON) && cue.has(PRESENT);
        return names.at(t) == null
                && (verb
                        || page.is(t, Particle.Kind.PRONOUN)
                        || page.is(t, Particle.Kind.DEMONSTRATIVE)
                        || page.is(t, Particle.Kind.MODAL)
                        || page.isAny(t, OPENERS));
    }

    /** {@code على هامش ندوة "السد"، إن}: what is said comes only after these marks. */
    private boolean leadsOn(int open, int close) {
        boolean titled = clauses.isComma(close + 1)
                && clauses.isComplementizer(close + 2)
                && page.mark(open - 1) != ':'
                && !page.words(close + 2, close + 2).startsWith("و");
        return titled
                || page.mark(close + 1) == ':'
                || page.quotations().isOpening(close + 1)
                || page.isAny(close + 1, "قوله", "قولها", "قولهم", "قولهما")
                || clauses.isComplementizer(close + 1);
    }

    /** {@code أعلنت «جبهة النصر»، أمس، أن}: what is in quotation marks speaks. */
    private boolean goesOn(int t, int to) {
        for (int i = t; i < Math.min(to, t + NEAR) && clauses.isComma(t); i++) {
            if (clauses.isComplementizer(i)
                    || page.is(i, "عن")
                    || page.quotations().isOpening(i)) {
                return true;
            }
        }
        return page.tokens().isWord(t);
    }
}
