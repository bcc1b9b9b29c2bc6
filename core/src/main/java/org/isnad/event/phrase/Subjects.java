package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;

/**
 * Finds the subject of a verb: after it, before it since the clause began, or the noun that a relative clause describes.
 * Places are tokens; {@code from} and {@code to} bound the sentence.
 */
public final class Subjects {
    private static final Wordlist SUSPECTED = Wordlist.of(Subjects.class, "suspected");
    private static final int REACH = 14;
    private static final int FAR = 40;
    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Adverbials adverbials;
    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Indefinites indefinites;

    public Subjects(Page page, Names names, Phrases phrases, boolean[] time) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        adverbials = new Adverbials(page, names, phrases, time);
        antecedents = new Antecedents(page, names, phrases);
        pronouns = new Pronouns(page, names, phrases, antecedents);
        indefinites = new Indefinites(page, names, phrases, this);
    }

    /** Whom pronouns mean. */
    public Pronouns pronouns() {
        return pronouns;
    }

    /** Times and places beside a verb and its subject. */
    public Adverbials adverbials() {
        return adverbials;
    }

    /** Whether a token is part of an expression of time. */
    public boolean isTime(int t) {
        return adverbials.isTime(t);
    }

    /** The phrase after a verb, if one that can be its subject follows; or null. */
    public Phrase after(int verbTo, int to) {
        boolean enclosed = page.mark(verbTo) == '(' && !isTime(verbTo + 1);
        int t = enclosed ? verbTo : adverbials.after(verbTo, to);
        Phrase visitor = t < to ? visitor(t, to) : null;
        if (visitor != null) {
            return visitor;
        }
        boolean goesOn = t > verbTo && phrases.nouns().isAnd(t);
        if (t >= to || goesOn || phrases.isPreposition(t) && phrases.figure(t) == null) {
            return null;
        }
        boolean prefixed = names.at(t) == null ? hasPreposition(t) : isPrefixed(t);
        return prefixed ? null : phrases.at(t, to);
    }

    /** {@code لروسيا}: a known place or body with a preposition written together with its name. */
    private boolean isPrefixed(int t) {
        Hit known = names.at(t).type() != Entity.Type.PER ? page.hit(t, Known.class) : null;
        return known != null && known.from() == t && known.has(PREPOSITION);
    }

    /** {@code أغلقت القنصلية الروسية}: past a name that begins within the words before a token. */
    public int pastName(int t) {
        NameMention begun = names.at(t);
        return begun != null && begun.from() < t ? begun.to() : t;
    }

    /** {@code وصل إلى بغداد الرئيس الإيراني}: past where he comes; or null. */
    private Phrase visitor(int t, int to) {
        NameMention place = page.isAny(t, "الي", "من") ? names.at(t + 1) : null;
        if (place == null || place.type() != Entity.Type.LOC || place.from() != t + 1 || place.to() >= to) {
            return null;
        }
        Hit title = page.hit(place.to(), Title.class);
        boolean man = title != null && !title.has(CONJUNCTION | PREPOSITION);
        Phrase phrase = man ? phrases.at(place.to(), to) : null;
        return phrase != null && phrase.isParty() ? phrase : null;
    }

    /** {@code سفيرها}: an office told by whose it is. */
    public boolean isOwnOffice(int t) {
        return phrases.nouns().isOwnOffice(t);
    }

    /** Whether a preposition is written together with a word, so that it is no subject. */
    public boolean hasPreposition(int t) {
        Word word = page.word(t);
        Hit title = page.hit(t, Title.class);
        if (title != null && title.length() > 1) {
            return title.has(PREPOSITION);
        }
        for (int i = 0; i < word.senses(); i++) {
            if (!(word.sense(i).lexeme() instanceof Particle)) {
                return word.sense(i).has(PREPOSITION) && phrases.figure(t) == null;
            }
        }
        return word.senses() == 0
                && word.folded().startsWith("لل")
                && phrases.nouns().isPeople(t);
    }

    /** The phrase before a verb that is its subject, or null. */
    public Phrase before(int verb, int from) {
        int at = beforeAuxiliaries(verb, from);
        if (page.is(at, "ممن")) {
            return antecedent(at, from);
        }
        if (page.is(at, Particle.Kind.RELATIVE)) {
            return relative(verb, at, from);
        }
        int suspicion = suspicion(at);
        if (suspicion > from) {
            return before(suspicion, from);
        }
        Phrase people = indefinites.described(at + 1, from);
        return people != null && !isAdverb(people) ? people : first(verb, from);
    }

    /** {@code رجل يشتبه بأنه قتل}, {@code رجل يعتقد أنه}: the verb of what somebody is only thought to have done, before "that he"; or -1. */
    private int suspicion(int that) {
        int verb = page.is(that - 1, "في") ? that - 2 : that - 1;
        boolean told = isThat(that, true) || page.word(that).folded().endsWith("نهما");
        return told && page.isAny(verb, SUSPECTED) ? verb : -1;
    }

    /** The last token before a verb with its auxiliaries, negations and times. */
    public int beforeAuxiliaries(int verb, int from) {
        int t = verb - 1;
        while (t > from && (isVerbal(t) || page.quotations().isOpening(t))) {
            t--;
        }
        return t;
    }

    /** What a verb behind a relative pronoun describes, unless the subject follows: {@code الهجوم الذي شنته الجماعة}. */
    private Phrase relative(int verb, int pronoun, int from) {
        Word word = page.word(verb);
        Phrase after = word.senses() > 0 && word.sense(0).has(PRONOUN) ? after(verb + 1, page.size()) : null;
        if (after != null && after.isParty() && after.from() == verb + 1) {
            return null;
        }
        if (isOther(verb, pronoun)) {
            return null;
        }
        return page.is(pronoun - 1, Particle.Kind.PRONOUN) ? topic(pronoun - 1, from) : antecedent(pronoun, from);
    }

    /** {@code اللجنة التي طلب تشكيلها}, {@code القرار الذي رفضت}, {@code الرجل الذي يتهمونه}: whether a single verb cannot have as its subject what its clause describes. */
    public boolean isOther(int verb) {
        return isOther(verb, verb - 1);
    }

    private boolean isOther(int verb, int pronoun) {
        boolean she = page.isAny(pronoun, "التي", "والتي");
        boolean he = page.isAny(pronoun, "الذي", "والذي");
        Word word = page.word(verb);
        boolean other = she || he;
        boolean told = false;
        for (int i = 0; i < word.senses() && other; i++) {
            boolean form = word.sense(i).has(VERB) && !word.sense(i).has(FIRST_PERSON);
            told |= form;
            other = !form || word.sense(i).has(PLURAL | DUAL) || word.sense(i).has(FEMININE) == he;
        }
        return other && told && verb - pronoun == 1;
    }

    /** The party that the clause of a verb begins with, or null. */
    private Phrase first(int verb, int from) {
        int start = clauseStart(verb, from);
        int t = adverbials.afterLeadIns(start, verb);
        Phrase phrase = t < verb ? phrases.at(t, verb) : null;
        boolean cut = page.isComma(verb - 1) && (page.isAny(start, "في", "وفي") || isAfterThat(start));
        if (cut
                || isAdverb(phrase)
                || isDateline(t)
                || phrase == null
                || !phrase.isParty()
                || hasPreposition(t) && names.at(t) == null) {
            return next(verb);
        }
        return isOpen(phrase, verb) ? phrase : next(verb);
    }

    /** {@code سياسيا دعا الوزير}: an adjective in the accusative that tells in which field, and no man. */
    private boolean isAdverb(Phrase phrase) {
        int t = phrase == null ? -1 : phrase.from();
        return phrase != null
                && phrase.to() == t + 1
                && t == page.sentenceFrom(t)
                && names.at(t) == null
                && page.word(t).folded().endsWith("يا")
                && !page.isDefinite(t);
    }

    /** {@code بعد أن أصبح رئيسا، استقبل الملك}: whether a clause told before another starts at a token. */
    private boolean isAfterThat(int start) {
        return page.is(start - 1, "ان") && page.isAny(start - 2, "بعد", "وبعد", "قبل");
    }

    /** {@code قال الوزير، فلان، إسرائيل ضربت}, {@code "مصر تخوض"}: a country or a body right before, after a mark; or null. */
    private Phrase next(int verb) {
        NameMention name = names.at(verb - 1);
        boolean acts = name != null && name.to() == verb && name.canAct() && name.type() != Entity.Type.PER;
        String told = page.word(verb).folded();
        boolean agrees = acts && (name.type() == Entity.Type.ORG || told.startsWith("ت") || told.endsWith("ت"));
        boolean within = agrees && name.from() > page.sentenceFrom(verb);
        return within && page.mark(name.from() - 1) != 0 && !isDateline(name.from())
                ? phrases.at(name.from(), verb)
                : null;
    }

    /** {@code دبي (CNN)-- أعلنت}. */
    private boolean isDateline(int t) {
        NameMention outlet = names.at(t);
        return outlet != null && outlet.type() == Entity.Type.ORG && page.mark(t - 1) == '(';
    }

    /** What stands between a subject and its verb. */
    private boolean isVerbal(int t) {
        return page.is(t, Particle.Kind.MODAL)
                || page.is(t, Particle.Kind.NEGATION)
                || page.is(t, Particle.Kind.BE)
                || Link.is(page, t, Link.Kind.GAP)
                || isTime(t);
    }

    /** Whether no other verb stands between a subject and its verb, unless in a clause that describes the subject. */
    private boolean isOpen(Phrase subject, int verb) {
        int from = subject.to();
        boolean relative = page.isVerb(from) && subject.kind() == Phrase.Kind.PEOPLE && indefinites.are(subject.from());
        for (int t = from; t < verb; t++) {
            relative |= page.is(t, Particle.Kind.RELATIVE);
            if (page.isVerb(t) && !relative && !page.is(t, Particle.Kind.BE) && names.at(t) == null && !isTime(t)) {
                return false;
            }
        }
        return verb - from < REACH;
    }

    /** Where the clause of a verb starts: after a complementizer, a conjunction of clauses or a mark. */
    int clauseStart(int verb, int from) {
        int t = verb;
        int least = Math.max(from, verb - FAR);
        while (t > least && !opensClause(t - 1, verb)) {
            t--;
        }
        return t;
    }

    /** Whether a clause starts after a token, before a verb. */
    public boolean opensClause(int t, int verb) {
        char mark = page.mark(t);
        if (mark == ':' || mark == '؛' || mark == '.' || verb - t > 4 && isAround(t, verb)) {
            return true;
        }
        if (page.isComma(t)) {
            boolean closes = page.isAny(t + 1, "قد", "سوف");
            return t + 1 < verb && !closes && !isApposition(t + 1) && !isApposition(t - 1) && !isTime(t + 1);
        }
        return page.is(t, Particle.Kind.COMPLEMENTIZER) && !isWas(t) || Link.is(page, t, Link.Kind.CLAUSE);
    }

    /** {@code بحسب وكالة "فرانس برس"، قصفت}: whether no comma parts the verb from a quotation that a mark opens. */
    private boolean isAround(int t, int verb) {
        int end = page.quotations().isOpening(t) ? page.quotations().closing(t) : verb + 1;
        while (end < verb && !page.isComma(end)) {
            end++;
        }
        return end == verb || end > verb && page.quotations().isOpening(t);
    }

    /** {@code الوزير كان قد أعلن}: between a subject and its verb, where it is no {@code كأن}. */
    private boolean isWas(int t) {
        return page.is(t, Particle.Kind.BE) && (page.is(t + 1, Particle.Kind.MODAL) || page.isVerb(t + 1));
    }

    /** {@code محمد، الوزير، أعلن}: a name or a title, which a comma parts from what it stands with. */
    private boolean isApposition(int t) {
        NameMention name = names.at(t);
        return name != null
                || page.hit(t, Title.class) != null && !page.word(t).folded().startsWith("و");
    }

    /** The noun that a relative pronoun at {@code relative} describes, or null. */
    public Phrase antecedent(int relative, int from) {
        return antecedents.find(relative, from);
    }

    /** Whom the clause of a verb begins with, though other verbs stand between: {@code أن القوات دفعت … وقامت}. */
    public Phrase topic(int verb, int from) {
        int t = adverbials.afterLeadIns(clauseStart(verb, from), verb);
        Phrase phrase = t < verb ? phrases.at(t, verb) : null;
        return phrase == null || !phrase.isParty() || hasPreposition(t) && names.at(t) == null ? null : phrase;
    }

    /** {@code أنه قصف}: where "that he" stands, the pronoun of which is the verb's subject; or -1. */
    public int thatBefore(int verb) {
        int t = beforeAuxiliaries(verb, 0);
        return isThat(t, true) ? t : -1;
    }

    /** Whether "that he", or "that she" or "that they" too, stands at a token. */
    public boolean isThat(int t, boolean anybody) {
        String folded = page.word(t).folded();
        return page.is(t, Particle.Kind.COMPLEMENTIZER)
                && (folded.endsWith("نه") || anybody && (folded.endsWith("نها") || folded.endsWith("نهم")));
    }
}
