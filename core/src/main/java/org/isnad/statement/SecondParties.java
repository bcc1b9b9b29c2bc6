package org.isnad.statement;

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
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Constructs;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Cue.Frame;
import org.isnad.statement.cue.SourceNoun;

/**
 * Whom somebody blames, asks or tells, after him: {@code طالبت أنقرة من بغداد}, or where nothing parts them from him, as after a
 * name or a definite noun no genitive follows and only an adjective goes on. Places are tokens.
 */
final class SecondParties {
    /** Bodies that stand before their own name: {@code حركة المقاومة الإسلامية حماس}. */
    private static final Wordlist NAMED = Wordlist.of(SecondParties.class, "named");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;

    SecondParties(Page page, Names names, Clauses clauses, Voices voices) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
    }

    /** {@code أبلغ المسؤول رويترز}, {@code طالبت أنقرة من بغداد}, {@code اتهم وزير الدفاع الروسي أوكرانيا}: where the second begins, or the end. */
    int begin(Hit hit, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (clauses.audience().isHearer(hit, t)
                    || isAsked(hit, t)
                    || isBlamed(hit, t)
                    || areAddressed(hit, from, t)
                    || isNamedAfterBody(hit, from, t)
                    || isUnmarked(hit, from, t)) {
                return t;
            }
        }
        return to;
    }

    /** Of whom something is demanded. */
    private boolean isAsked(Hit hit, int t) {
        boolean demand = ((Cue) hit.sense().lexeme()).act() == Act.DEMAND;
        return demand
                && page.is(t, "من")
                && (names.at(t - 1) != null || page.isDefinite(t - 1))
                && voices.isSubject(t + 1);
    }

    /** {@code دعت الشركة الراغبين}: people in a case of which no subject is, after one who is complete. */
    private boolean areAddressed(Hit hit, int from, int t) {
        return ((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE)
                && hit.has(FEMININE)
                && t == from + 1
                && page.isDefinite(from)
                && page.word(t).folded().endsWith("ين")
                && page.isDefinite(t)
                && page.words(from, from).endsWith("ة")
                && names.at(t) == null;
    }

    /** {@code اتهمت الشرطة في باريس فلانا}: somebody named right after a place or a body, which holds no office. */
    private boolean isNamedAfterBody(Hit hit, int from, int t) {
        Cue cue = (Cue) hit.sense().lexeme();
        NameMention name = names.at(t);
        NameMention before = names.at(t - 1);
        boolean bare = t == from + 1 && page.isDefinite(from) && names.at(from) == null;
        if (bare && name != null && name.from() == t && name.type() == Type.PER && cue.takes(Frame.ADDRESSEE)) {
            return page.hit(from, Title.class) == null
                    || page.hit(from, Title.class).has(PLURAL);
        }
        boolean quoted = page.quotations().isClosing(t - 1) && page.quotations().opening(t - 1) >= from;
        boolean country =
                quoted && name != null && name.known() != null && name.known().isCountry();
        return (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.NOUN))
                && name != null
                && name.from() == t
                && (name.type() == Type.PER || country)
                && (quoted || before != null && before.type() != Type.PER)
                && page.hit(from, Title.class) == null
                && page.hit(from, SourceNoun.class) == null
                && (names.at(from) != null || page.hit(from, Head.class) != null);
    }

    /** A country after a definite noun: no genitive of it, and no apposition. */
    private boolean isBlamed(Hit hit, int t) {
        Cue cue = (Cue) hit.sense().lexeme();
        NameMention name = names.at(t);
        return (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.NOUN))
                && name != null
                && name.from() == t
                && name.known() != null
                && name.known().isCountry()
                && page.isDefinite(t - 1)
                && names.at(t - 1) == null
                && !hasClitic(t)
                && page.word(t).sense(Nationality.class) == null
                && !page.isAny(t - 1, "الجاره", "الشقيقه", "الصديقه", "الحليفه");
    }

    /** A noun phrase after one that is complete: whether another begins than the one whose words begin at {@code from}. */
    private boolean isUnmarked(Hit verb, int from, int t) {
        Cue cue = (Cue) verb.sense().lexeme();
        boolean at = cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.RESPONSIBILITY) || cue.takes(Frame.PREDICATE);
        if (at && page.tokens().isNumber(t) && t > from + 1 && page.isDefinite(t - 1) && names.at(t - 1) == null) {
            return true;
        }
        if (!at || !page.tokens().isWord(t) || !page.tokens().isWord(t - 1) || hasClitic(t) || isInTitle(from, t)) {
            return false;
        }
        NameMention before = names.at(t - 1);
        if (before != null && before.to() != t) {
            return false;
        }
        boolean person = before != null && before.type() == Type.PER;
        boolean complete = before != null || page.isDefinite(t - 1) || page.is(t - 1, "كثيرون") && isBody(t);
        return complete && (person ? isOther(t) || isBody(t) : isAnother(from, t));
    }

    /** {@code الأمين العام}: within the words of an office. */
    private boolean isInTitle(int from, int t) {
        for (int start = t - 1; start >= Math.max(from, t - 4); start--) {
            Hit title = page.hit(start, Title.class);
            if (title != null && title.to() > t) {
                return true;
            }
        }
        return false;
    }

    /** After a person's name, which a surname that nobody knows may follow. */
    private boolean isOther(int t) {
        NameMention name = names.at(t);
        return name != null ? name.from() == t && name.type() != Type.PER : areMany(t) || isAll(t);
    }

    /** After a body or a definite noun. */
    private boolean isAnother(int from, int t) {
        NameMention name = names.at(t);
        if (name != null) {
            boolean outlet = name.known() != null && name.known().isOutlet();
            boolean country = name.known() != null && name.known().isCountry() && names.at(t - 1) != null;
            boolean own = !page.isDefinite(t) && page.isAny(from, NAMED) && !country;
            return name.from() == t && name.type() != Type.PER && name.canAct() && !outlet && !own && isFull(t - 1);
        }
        Hit rank = page.hit(t - 1, Title.class);
        boolean open = rank != null && Constructs.isOfName((Title) rank.sense().lexeme());
        boolean noun = (isNoun(t) || isBody(t)) && !isLikeAdjective(t) || areMany(t) && isOne(from, t - 1);
        boolean some = page.is(t - 1, "كثيرون");
        return some || (page.isDefinite(t) || isConstruct(t)) && noun && (!open || isBody(t)) || isAll(t);
    }

    /** Whether a name that goes before another is no part of it: one that is definite, or a country. */
    private boolean isFull(int t) {
        NameMention name = names.at(t);
        return name == null || page.isDefinite(t) || name.known() != null;
    }

    /** Whether the phrase so far is about one, so that no plural goes on with it: {@code الشركة}, {@code وزارة الصحة}. */
    private boolean isOne(int from, int last) {
        return names.at(last) != null
                || page.words(last, last).endsWith("ة") && page.word(last + 1).sense(Nationality.class) == null
                || last == from && !areMany(last) && page.word(last).sense(Title.class) != null;
    }

    /** {@code المجالس البلدية}, {@code الجهات المانحة}: what may be said of the noun before; or a rank. */
    private boolean isLikeAdjective(int t) {
        Sense title = page.word(t).sense(Title.class);
        String word = page.word(t).folded();
        boolean participle = word.length() == 7 && word.endsWith("ه") && word.charAt(3) == 'ا';
        return participle
                || page.is(t, "المنتخب")
                || title != null && Constructs.isOfName((Title) title.lexeme())
                || word.endsWith("يه")
                        && names.at(t - 1) == null
                        && page.word(t - 1).sense(Nationality.class) == null;
    }

    /** {@code إدارة البنك}, {@code مليشيات ليبية}: a noun without the article, and no adverb, with what belongs to it. */
    private boolean isConstruct(int t) {
        return page.tokens().isWord(t + 1)
                && page.word(t).sense(Title.class) == null
                && !page.words(t, t).endsWith("ا")
                && !page.isAny(t, "باسم", "احد", "احدي", "مثل", "غير")
                && !page.word(t).folded().startsWith("ل")
                && !page.word(t).folded().startsWith("ب")
                && page.isDefinite(t - 1)
                && page.word(t - 1).sense(Particle.class) == null
                && !page.is(t + 1, Particle.Kind.PREPOSITION);
    }

    private boolean isBody(int t) {
        boolean adjective = page.isAny(t, "المعارضه", "المقاومه")
                && (page.words(t - 1, t - 1).endsWith("ة") || page.word(t - 1).sense(Nationality.class) == null);
        return page.word(t).sense(Head.class) != null && page.word(t).sense(Nationality.class) == null && !adjective;
    }

    /** {@code الزعماء}, {@code رؤساء}, {@code المسلمين}. */
    private boolean areMany(int t) {
        Hit title = page.hit(t, Title.class);
        String word = page.word(t).folded();
        return title != null && title.has(PLURAL)
                || page.isDefinite(t) && word.endsWith("ين") && word.length() > 6 && names.at(t) == null;
    }

    /** {@code جميع المواطنين}, {@code كلا من}. */
    private boolean isAll(int t) {
        return page.isAny(t, "جميع", "كافه", "كل", "عموم", "عامه", "ساير")
                        && (page.isDefinite(t + 1) || page.is(t + 1, "من"))
                || page.is(t, "كلا") && page.is(t + 1, "من");
    }

    /** A definite word that is a noun and nothing else. */
    private boolean isNoun(int t) {
        Word word = page.word(t);
        boolean noun = word.sense(Common.class) != null && word.sense(Title.class) == null;
        for (int i = 0; i < word.senses(); i++) {
            noun &= word.sense(i).lexeme() != Common.ADJECTIVE
                    && !(word.sense(i).lexeme() instanceof Nationality)
                    && !(word.sense(i).lexeme() instanceof Particle);
        }
        return noun && word.sense(Common.class).lexeme() == Common.NOUN;
    }

    /** {@code لحماس}, {@code بالسعودية}, {@code وهيئة}: what a preposition or {@code و} ties to the words before. */
    private boolean hasClitic(int t) {
        Sense first = page.word(t).senses() == 0 ? null : page.word(t).sense(0);
        if (page.is(t, Particle.Kind.PREPOSITION) || page.words(t, t).startsWith("لل")) {
            return true;
        }
        if (names.at(t) == null) {
            return first != null && first.has(PREPOSITION | CONJUNCTION);
        }
        String letter = page.words(t, t).substring(0, 1);
        return "لبوك".contains(letter) && !names.entityAt(t).name().startsWith(letter);
    }

    /** {@code طلب فريق الإطفاء من المجالس}: before those of whom something is asked. */
    int beforeAsked(Hit hit, int from, int to) {
        boolean asks = ((Cue) hit.sense().lexeme()).lemma().equals("طلب");
        for (int t = from + 1; asks && t < to; t++) {
            if (page.is(t, "من")
                    && !page.is(t - 1, Particle.Kind.QUANTITY)
                    && !page.is(t - 1, "الكثير")
                    && (page.isDefinite(t - 1) || names.at(t - 1) != null)) {
                return t;
            }
        }
        return to;
    }
}
