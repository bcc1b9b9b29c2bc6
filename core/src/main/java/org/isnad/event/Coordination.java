package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Title;

/** The subject that a verb shares with one before it in its sentence. Places are tokens. */
final class Coordination {
    private static final Wordlist APART = Wordlist.of(Coordination.class, "apart");
    private static final int REACH = 14;

    private static final int FAR = 60;
    private static final int LEAD = 8;

    private final Page page;
    private final Names names;
    private final Subjects subjects;

    Coordination(Page page, Names names, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.subjects = subjects;
    }

    /**
     * {@code دخل الجيش البلدة وقصف}: the subject right after the verb before, which "and" goes on with, or, where that verb goes
     * on in turn, of the one before it: {@code تدخلت الشرطة وفرقت الحشد واعتقلت}; or null.
     */
    Phrase joined(int verb, int from, boolean feminine) {
        for (int t = verb - 1; t >= Math.max(from, verb - REACH) && !subjects.opensClause(t, verb); t--) {
            if (opensWithVerb(t, from) && !page.is(t, Particle.Kind.BE)) {
                Phrase next = subjects.after(t + 1, verb);
                Phrase before = subjects.before(t, from);
                boolean object = next == null || !next.isParty() || subjects.isOwnOffice(next.from());
                boolean stands = before != null && before.isParty() && isBeside(before.to(), t, from);
                Phrase subject = object || stands ? before : next;
                boolean own = subject != null && subject.isParty() && subject.to() < verb;
                if (subject == null && t > from && agrees(t, feminine) && isConjoined(t)) {
                    return joined(t, from, feminine);
                }
                return own && agrees(t, feminine) ? subject : null;
            }
        }
        return null;
    }

    /** Whether "and" is written together with a verb. */
    private boolean isConjoined(int verb) {
        Word word = page.word(verb);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(VERB) && word.sense(i).has(CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /** {@code الميليشيات الإيرانية تحتجز}: whether nothing but an adjective parts a subject from its verb. */
    private boolean isBeside(int end, int verb, int from) {
        int gap = subjects.beforeAuxiliaries(verb, from) + 1 - end;
        return end <= verb && (gap <= 0 || gap == 1 && page.isDefinite(end) && page.mark(end) == 0);
    }

    /** {@code أن الضباط انتقلوا للموقع، واعتقلوا}: people who are the subject of the verb before; or null. */
    Phrase many(int verb, int from) {
        for (int t = verb - 1; t >= Math.max(from, verb - REACH) && !subjects.opensClause(t, verb); t--) {
            if (opensWithVerb(t, from) && !page.is(t, Particle.Kind.BE)) {
                Phrase before = subjects.before(t, from);
                Phrase subject = before == null ? subjects.after(t + 1, verb) : before;
                boolean own = subject != null && subject.isParty() && subject.to() < verb;
                return own && subjects.pronouns().areMany(subject.from()) ? subject : null;
            }
        }
        return null;
    }

    /**
     * {@code حققت القوات، بإسناد من التحالف، تقدما، وسيطرت}: the subject of the first verb of the clause, which "and" goes on with
     * over commas; or null.
     */
    Phrase carried(int verb, int from, boolean feminine) {
        int start = verb;
        while (start > Math.max(from, verb - FAR) && !isBarrier(start - 1, verb)) {
            start--;
        }
        int first = subjects.adverbials().afterLeadIns(start, verb);
        for (int t = start; t < Math.min(verb, first + LEAD); t++) {
            if (opensWithVerb(t, from) || page.is(t, Particle.Kind.BE)) {
                Phrase before = subjects.before(t, start);
                Phrase subject = before == null ? subjects.after(t + 1, verb) : before;
                boolean known = subject != null && (subject.isName() || isArmed(subject) || isOffice(subject));
                return known && subject.to() < verb && agrees(t, feminine) ? subject : null;
            }
        }
        return null;
    }

    /** {@code الرئيس الفرنسي}: a man told by his office. */
    private boolean isOffice(Phrase subject) {
        Hit title = subject.isParty() ? page.hit(subject.from(), Title.class) : null;
        return title != null && !title.has(PRONOUN | PLURAL | DUAL);
    }

    /** {@code القوات}: an armed body told by a word with the article. */
    private boolean isArmed(Phrase subject) {
        Hit side = page.isDefinite(subject.from()) ? page.hit(subject.from(), Side.class) : null;
        return side != null && subject.isParty() && ((Side) side.sense().lexeme()).bearsArms();
    }

    /** The token before a verb and the particles and times that belong to it. */
    int beforeVerb(int verb) {
        int t = verb - 1;
        while (t > 0
                && (page.is(t, Particle.Kind.NEGATION)
                        || page.is(t, Particle.Kind.MODAL)
                        || Link.is(page, t, Link.Kind.GAP)
                        || subjects.isTime(t))) {
            t--;
        }
        return t;
    }

    /** {@code لكنه}, {@code عندما}, {@code قبل أن}: a word after which a verb without a subject goes on with that of the clause before. */
    boolean keepsSubject(int t) {
        boolean that = page.isAny(t, "ان", "انه", "انها");
        return page.isAny(t, APART) || that && page.isAny(t - 1, "بعد", "قبل", "الا", "غير", "كما", "منذ");
    }

    private boolean isBarrier(int t, int verb) {
        char mark = page.mark(t);
        return mark == ':'
                || mark == '؛'
                || mark == '.'
                || page.is(t, Particle.Kind.COMPLEMENTIZER) && !isWithin(t, verb)
                || page.quotations().isOpening(t)
                        && verb - t > LEAD
                        && page.quotations().closing(t) > verb;
    }

    /** {@code أراد أن يتدخل لكنه تراجع}: whether what somebody is to do follows "that", which a word that keeps the subject goes past. */
    private boolean isWithin(int that, int verb) {
        boolean due = page.is(that, "ان") && page.isVerb(that + 1) && keepsSubject(verb);
        return due && !keepsSubject(that);
    }

    private boolean agrees(int verb, boolean feminine) {
        Word word = page.word(verb);
        boolean agrees = page.is(verb, Particle.Kind.BE) && word.folded().endsWith("ت") == feminine;
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            agrees |= sense.has(VERB) && !sense.has(PLURAL | DUAL) && sense.has(FEMININE) == feminine;
        }
        return agrees;
    }

    /** A verb; at the start of a sentence also a word that might be a noun: {@code وصل}, {@code دخل}. */
    boolean opensWithVerb(int t, int from) {
        boolean verb = page.isVerb(t) || t == from && page.word(t).mayHave(VERB);
        return verb && names.at(t) == null;
    }

    /** Whoever the sentence is about: the subject of its first verb, if he stands right there. */
    Phrase main(int from, int verb) {
        for (int t = from; t < verb && t < from + 3; t++) {
            if (opensWithVerb(t, from)) {
                return subjects.after(t + 1, verb);
            }
        }
        return null;
    }
}
