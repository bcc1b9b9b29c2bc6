package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Complements;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Cue.Frame;
import org.isnad.statement.cue.Prepositions;
import org.isnad.statement.cue.VerbalNouns;

/**
 * How the content hangs on a reporting verb: by {@code أن} or {@code إن}, by a quotation, by the verb's own preposition, or
 * as its object. Looks right from the verb, past the subject. Places are tokens.
 */
final class Attachments {
    private static final int LONGEST_SUBJECT = 45;

    private static final int NEAR = 8;

    /** How long another name in quotation marks is, with its first mark. */
    private static final int NICKNAME = 4;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final VerbalNouns nouns;
    private final Complements complements;
    private final Prepositions prepositions;
    private final Reach reach;
    private final QuotedWords quoted;
    private final OtherClauses others;
    private final LaterClauses later;

    Attachments(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        nouns = new VerbalNouns(page, names, clauses);
        complements = new Complements(page, names, clauses, nouns);
        prepositions = new Prepositions(page, names, clauses);
        reach = new Reach(page, names, clauses, this);
        quoted = new QuotedWords(page, names, clauses);
        others = new OtherClauses(page, names, clauses);
        later = new LaterClauses(page, names, clauses, nouns, others);
    }

    /** The token at which the content of a cue is attached, or -1. */
    int of(Hit hit, int to) {
        Cue cue = (Cue) hit.sense().lexeme();
        boolean judged = cue.takes(Frame.PREDICATE) && hit.has(PRONOUN);
        int limit = reach.limit(hit.to(), Math.min(to, hit.to() + (judged ? NEAR : LONGEST_SUBJECT)));
        Passed passed = new Passed(hit);
        int t = clauses.pastBlessing(hit.to());
        while (t < limit) {
            int past = cue.takes(Frame.CLAUSE) ? later.pastAside(t, limit) : t;
            past = past > t ? past : reach.pastQuotedOutlet(t, limit);
            if (past > t) {
                t = past;
                continue;
            }
            if (passed.isElsewhere(t)) {
                t++;
                continue;
            }
            if (names.at(t) == null && clauses.isComplementizer(t) && !others.isOfAnother(hit, cue, t)) {
                return takesClause(cue, t) ? t : -1;
            }
            passed.relay(t);
            if (page.is(t, "بذلك") && cue.prepositions().contains("ب") && page.mark(t + 1) == 0) {
                return -1;
            }
            if (isQuotedHearer(hit, cue, t)) {
                t = page.quotations().closing(t) + 1;
                continue;
            }
            if (isQuoted(hit, t, to) && (passed.relayed || !cue.takes(Frame.RELAY))) {
                return isQuotedNear(hit, t) ? t : -1;
            }
            if (prepositions.attaches(hit, cue, t)
                    || passed.relayed && !passed.crossed && cue.takes(Frame.RELAY) && isPassedOn(hit, t, limit)
                    || !passed.crossed && isObject(hit, t)) {
                int clause = cue.takes(Frame.CLAUSE) && !cue.takes(Frame.NOUN) ? later.after(hit, t, limit) : -1;
                return clause < 0 ? t : clause;
            }
            t = passed.over(t);
        }
        return -1;
    }

    /** What has been passed on the way from a cue to the token looked at. */
    private final class Passed {
        private final Hit hit;
        /** Whether somebody has been told from whom the words come: {@code نقل عن}. */
        private boolean relayed;
        /** Whether a clause that describes somebody has begun, in which no object of the cue stands. */
        private boolean crossed;
        /** Whether that clause stands between commas. */
        private boolean enclosed;
        /** Whether a verb has gone on with another deed. */
        private boolean left;

        Passed(Hit hit) {
            this.hit = hit;
        }

        /** Whether the clause of the cue is left, but for a comma, a colon or a noun of saying that may take it up. */
        private boolean isElsewhere(int t) {
            if (clauses.isComma(t)) {
                crossed &= !enclosed;
                enclosed = clauses.isRelative(t + 1);
            }
            left |= !crossed && others.isNewClause(hit, t);
            return left && !clauses.isComma(t - 1) && !isHisWord(t - 1) && page.mark(t) != ':';
        }

        private void relay(int t) {
            relayed |= page.isAny(t, "عن", "عنه", "عنها", "عنهم", "لسان")
                    || ((Cue) hit.sense().lexeme()).lemma().equals("نسب");
        }

        /** Goes past a word or a whole name. */
        private int over(int t) {
            NameMention name = names.at(t);
            crossed |= t > hit.to() && clauses.isRelative(t);
            crossed |= name == null && others.isPlainVerb(hit, t) && clauses.cue(t) == null && !page.is(t + 1, "الله");
            return name != null && name.from() == t ? name.to() : t + 1;
        }
    }

    /** {@code حثت الدولة "قوى خارجية" على}: those addressed in quotation marks, before the preposition of the verb. */
    private boolean isQuotedHearer(Hit hit, Cue cue, int t) {
        int close = page.quotations().isOpening(t) && t > hit.to()
                ? page.quotations().closing(t)
                : -1;
        boolean near = close > t && close - t <= Clauses.SHORT_QUOTATION && cue.takes(Frame.ADDRESSEE);
        return near && prepositions.attaches(hit, cue, close + 1);
    }

    /** {@code قال إن}, but not {@code قال وإن} or {@code أظهر بأن}. */
    private boolean takesClause(Cue cue, int complementizer) {
        boolean appears =
                cue.lemma().equals("أظهر") && page.word(complementizer).folded().startsWith("ب");
        return cue.takes(Frame.CLAUSE) && !isJoined(complementizer) && !appears;
    }

    /** Whether what is said, or what is spoken of, opens here in quotation marks. */
    private boolean isQuoted(Hit hit, int t, int to) {
        Cue cue = (Cue) hit.sense().lexeme();
        return ((isQuotation(t, to) || quoted.isSpeech(hit, t, to)) && cue.takes(Frame.QUOTE)
                        || cue.takes(Frame.NOUN) && isQuotedObject(hit, t, to))
                && !isObjectOf(hit, t)
                && !(isNickname(t) || page.is(t - 1, "ب") && prepositions.isGoverned(t - 1));
    }

    /** Whether a quotation is not too far for a verb that takes no clause. */
    private boolean isQuotedNear(Hit hit, int t) {
        boolean announced = page.mark(t) == ':' && page.quotations().isOpening(t + 1);
        return ((Cue) hit.sense().lexeme()).takes(Frame.CLAUSE) || announced || t - hit.to() <= 6;
    }

    private boolean isObject(Hit hit, int t) {
        Cue cue = (Cue) hit.sense().lexeme();
        boolean relayed =
                cue.takes(Frame.CLAUSE) && isHisWord(t) && !page.quotations().isOpening(t + 1);
        if (page.is(t, "نقلا") || relayed) {
            return false;
        }
        return names.at(t) == null ? complements.isObject(hit, cue, t) : complements.isNamedObject(hit, cue, t);
    }

    private boolean isHisWord(int t) {
        return page.isAny(t, "قوله", "قولها", "قولهم", "قولهما", "القول");
    }

    /** {@code نقلت الوكالة عن مصدر مقتل جنود}: told by a noun alone, where no clause follows. */
    private boolean isPassedOn(Hit hit, int t, int limit) {
        boolean told = nouns.isReported(hit, t) && page.hit(t, Cue.class) == null;
        for (int i = t; told && i < limit; i++) {
            told = !clauses.isComplementizer(i) && !isHisWord(i) && !isQuotation(i, limit);
        }
        return told;
    }

    /** {@code أدانت فرنسا "الهجوم الجبان"}: right after the subject, and no {@code "لهجومها"}. */
    private boolean isQuotedObject(Hit hit, int t, int to) {
        if (!page.quotations().isOpening(t) || t <= hit.to()) {
            return false;
        }
        int end = clauses.subjectEnd(hit.to(), t);
        boolean object =
                end == t ? isQuotation(t, to) : page.quotations().closing(t) - t > 2 && reach.pastWhere(end, t) == t;
        return object
                && page.word(t + 1).senses() > 0
                && !page.word(t + 1).sense(0).has(PREPOSITION);
    }

    /** {@code أعلنت شركة النور "إنلايت"، أمس، رفع أسعارها}: another name of the body, in a word that is none of the language. */
    private boolean isNickname(int opening) {
        NameMention body = names.at(opening - 1);
        return body != null
                && body.type() == Type.ORG
                && page.quotations().isOpening(opening)
                && (page.word(opening + 1).senses() == 0 || names.at(opening + 1) != null)
                && page.quotations().closing(opening) - opening <= NICKNAME;
    }

    /** {@code التي أعلن "تحريرها"}: what is announced has been named before. */
    private boolean isObjectOf(Hit hit, int quotation) {
        return ((Cue) hit.sense().lexeme()).lemma().equals("أعلن")
                && clauses.isRelative(hit.from() - 1)
                && page.mark(quotation) != ':';
    }

    /** {@code وأن}, {@code فإن}, {@code أو أن}: never the first that is said. */
    private boolean isJoined(int complementizer) {
        String folded = page.word(complementizer).folded();
        return folded.startsWith("و") || folded.startsWith("ف") || page.is(complementizer - 1, "او");
    }

    /** Whether a cue finds content within a few words. */
    boolean isNear(Hit hit, int to) {
        return of(hit, Math.min(to, hit.to() + 14)) >= 0;
    }

    /** See {@link QuotedWords#openAt}. */
    boolean isQuotation(int t, int to) {
        return quoted.openAt(t, to);
    }

    /** {@code قال فلان "عثرنا على السفن" قرب الميناء}: a short clause in quotation marks, whole by itself. */
    boolean isWholeQuotation(int open) {
        int close = page.quotations().closing(open);
        return close - open <= QuotedWords.LONGEST_TITLE
                && page.tokens().isWord(open - 1)
                && !clauses.isComplementizer(open - 1)
                && clauses.cue(open - 1) == null
                && !page.words(close + 1, close + 1).startsWith("و")
                && quoted.opensClause(open + 1);
    }

    /** The first verbal noun here, or noun of the speaker's mind with his own pronoun; -1 where none is. */
    int object(int from, int to) {
        for (int t = from; t < to && (page.tokens().isWord(t) || clauses.isComma(t)); t++) {
            if (names.at(t) == null && (nouns.isMasdar(t) || nouns.isOwn(t))) {
                return t;
            }
            if (names.at(t) == null && (page.word(t).sense(Particle.class) != null || page.isVerb(t))) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code لشجب الإرهاب}, {@code لتأكيد حق العودة}: something that is done or held. */
    boolean isThing(Hit noun, int t) {
        Cue cue = (Cue) noun.sense().lexeme();
        return page.tokens().isWord(t)
                && names.at(t) == null
                && (nouns.isMasdar(t) || nouns.isStressed(cue, t) || nouns.isDeed(cue, t));
    }

    /** See {@link Prepositions#isPrefixed}. */
    boolean isPrefixed(int attach, int content) {
        return prepositions.isPrefixed(attach, content);
    }

    /** See {@link Prepositions#first}. */
    int preposition(Hit hit, int from, int to) {
        return prepositions.first(hit, from, to);
    }

    /** The first token of the content attached at {@code attach}: after {@code أن}, a colon, a preposition, a mark. */
    int contentFrom(int attach, int to) {
        int t = attach;
        if (page.is(t, "من") && page.is(t + 1, "بين") || page.isAny(t, "بناء", "قرب")) {
            return t;
        }
        if (page.is(t - 1, Particle.Kind.DEMONSTRATIVE) && page.isDefinite(t) && names.at(t) == null) {
            return t - 1;
        }
        if (page.is(t, Particle.Kind.PREPOSITION) && !clauses.isComplementizer(t)) {
            t += clauses.isComplementizer(t + 1) ? 2 : 1;
        } else if (page.mark(t) == ':' || clauses.isComplementizer(t) || page.isAny(t, "ب", "ل")) {
            t++;
        }
        if (page.mark(attach) == ':' ? clauses.isComplementizer(t) : t > attach && page.mark(t) == ':') {
            t++;
        }
        if (t < to && page.quotations().isOpening(t)) {
            t += clauses.isComplementizer(t + 1) && names.at(t + 1) == null ? 2 : 1;
        }
        return t;
    }
}
