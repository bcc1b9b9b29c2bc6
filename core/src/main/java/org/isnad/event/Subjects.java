package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;

/**
 * Finds the subject of a verb: after it, before it since the clause began, or the noun that a relative clause describes.
 * Places are tokens; {@code from} and {@code to} bound the sentence.
 */
final class Subjects {
    private static final int REACH = 14;
    private static final int FAR = 40;
    private static final int DESCRIBED = 5;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Pronouns pronouns;
    private final Sites sites;
    private final Antecedents antecedents;
    private final boolean[] time;

    Subjects(Page page, Names names, Phrases phrases, boolean[] time) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.time = time;
        sites = new Sites(page, names, phrases);
        antecedents = new Antecedents(page, names, phrases);
        pronouns = new Pronouns(page, names, phrases, antecedents);
    }

    /** Whom pronouns mean. */
    Pronouns pronouns() {
        return pronouns;
    }

    boolean isTime(int t) {
        return t >= 0 && t < time.length && time[t];
    }

    /** Past times, and a place between commas, that stand between a verb and its subject. */
    int afterCircumstances(int from, int to) {
        int t = from;
        while (t < to) {
            if (isTime(t) || Link.is(page, t, Link.Kind.GAP)) {
                t++;
            } else if (isManner(t)) {
                t = pastManner(t, to);
            } else if (isCircumstance(t)) {
                t = pastPreposition(t, to);
            } else if (sites.past(t, to) > t) {
                t = sites.past(t, to);
            } else if (phrases.nouns().isComma(t) && (t > from || isTime(t + 1) || isCircumstance(t + 1))) {
                t++;
            } else {
                return t;
            }
        }
        return t;
    }

    /** {@code بشكل خاص}. */
    private boolean isManner(int t) {
        return page.isAny(t, "بشكل", "بصوره", "بطريقه") && page.tokens().isWord(t + 1) && !page.isDefinite(t + 1);
    }

    private int pastManner(int t, int to) {
        int end = Math.min(t + 2, to);
        while (end < to && phrases.nouns().isAdjective(end) && !page.isDefinite(end)) {
            end++;
        }
        return end;
    }

    /** {@code في الغارة}, {@code خلال الأيام الماضية}. */
    private boolean isCircumstance(int t) {
        return Link.is(page, t, Link.Kind.CIRCUMSTANCE) && !page.isAny(t + 1, "حين", "وقت");
    }

    private int pastPreposition(int t, int to) {
        if (isTime(t + 1)) {
            return t + 1;
        }
        Phrase object = t + 1 < to ? phrases.at(t + 1, to) : null;
        int end = object == null ? t + 1 : object.to();
        NameMention place = names.at(end);
        return place != null && place.type() == Entity.Type.LOC && place.from() == end ? place.to() : end;
    }

    /** The phrase after a verb, if one that can be its subject follows; or null. */
    Phrase after(int verbTo, int to) {
        int t = afterCircumstances(verbTo, to);
        Phrase visitor = t < to ? visitor(t, to) : null;
        if (visitor != null) {
            return visitor;
        }
        boolean goesOn = t > verbTo && phrases.nouns().isAnd(t);
        if (t >= to || goesOn || phrases.isPreposition(t) && phrases.figure(t) == null) {
            return null;
        }
        boolean prefixed = names.at(t) == null && hasPreposition(t);
        return prefixed ? null : phrases.at(t, to);
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
    boolean isOwnOffice(int t) {
        return phrases.nouns().isOwnOffice(t);
    }

    boolean hasPreposition(int t) {
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
    Phrase before(int verb, int from) {
        int at = verb - 1;
        while (at > from && (isVerbal(at) || page.quotations().isOpening(at))) {
            at--;
        }
        if (page.is(at, "ممن")) {
            return antecedent(at, from);
        }
        if (page.is(at, Particle.Kind.RELATIVE)) {
            Word word = page.word(verb);
            Phrase after = word.senses() > 0 && word.sense(0).has(PRONOUN) ? after(verb + 1, page.size()) : null;
            if (after != null && after.isParty() && after.from() == verb + 1) {
                return null;
            }
            return page.is(at - 1, Particle.Kind.PRONOUN) ? topic(at - 1, from) : antecedent(at, from);
        }
        Phrase described = described(at + 1, from);
        if (described != null) {
            return described;
        }
        int start = clauseStart(verb, from);
        int t = afterLeadIns(start, verb);
        Phrase phrase = t < verb ? phrases.at(t, verb) : null;
        boolean cut = phrases.nouns().isComma(verb - 1) && page.isAny(start, "في", "وفي");
        if (cut || isDateline(t) || phrase == null || !phrase.isParty() || hasPreposition(t) && names.at(t) == null) {
            return null;
        }
        return isOpen(phrase, verb) ? phrase : null;
    }

    /** {@code دبي (CNN)-- أعلنت}. */
    private boolean isDateline(int t) {
        NameMention outlet = names.at(t);
        return outlet != null && outlet.type() == Entity.Type.ORG && page.mark(t - 1) == '(';
    }

    /** {@code جنود أطلقوا}: people without the article right before, whom the verb's clause describes; or null. */
    private Phrase described(int verb, int from) {
        int end = verb;
        int least = isBound(verb) ? verb : Math.max(from, verb - DESCRIBED);
        for (int t = verb - 1; t >= least && page.tokens().isWord(t); t--) {
            Phrase phrase = isIndefinite(t) ? phrases.at(t, end) : null;
            if (phrase != null && phrase.kind() == Phrase.Kind.PEOPLE && phrase.to() == end) {
                return phrase;
            }
            boolean counts = page.is(t, "من") && phrases.isCrowd(t - 1);
            if (page.is(t, Particle.Kind.PREPOSITION) && !counts || page.isVerb(t)) {
                return null;
            }
            end = page.word(t).folded().startsWith("لل") ? t : end;
        }
        return null;
    }

    /** Whether "and" opens the clause of a verb, or a pronoun in it means the noun before, so that its subject follows. */
    private boolean isBound(int verb) {
        Word word = page.word(verb);
        return phrases.nouns().isAnd(verb)
                || word.senses() > 0 && word.sense(0).has(PRONOUN)
                || Link.is(page, verb + 1, Link.Kind.PRONOUN);
    }

    private boolean isIndefinite(int t) {
        return names.at(t) == null
                && !(isNoun(t - 1) && pronouns.isOne(t))
                && !(isGroup(t - 1) && page.word(t).folded().endsWith("ه"))
                && (page.hit(t, Side.class) != null || page.hit(t, Title.class) != null || areNational(t))
                && !page.isDefinite(t)
                && !page.word(t).folded().startsWith("ال")
                && (!hasPreposition(t) || areMany(t));
    }

    /** {@code مجموعة}, {@code خلية}: several by a singular, which the next word may describe. */
    private boolean isGroup(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null
                && !side.has(PLURAL | DEFINITE)
                && page.word(t).folded().endsWith("ه");
    }

    /** {@code فلسطينيين}. */
    private boolean areNational(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        return nation != null && nation.has(PLURAL);
    }

    /** {@code لمسلحين}. */
    private boolean areMany(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null && side.has(PLURAL) && phrases.nouns().isNunated(t);
    }

    /** {@code حملة منظمة}: a common noun without the article, which the next word may describe. */
    private boolean isNoun(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null
                && common.lexeme() == Common.NOUN
                && !page.isDefinite(t)
                && phrases.afterMeasures(t, t + 1) == t
                && page.hit(t, Side.class) == null;
    }

    private boolean isVerbal(int t) {
        return page.is(t, Particle.Kind.MODAL)
                || page.is(t, Particle.Kind.NEGATION)
                || page.is(t, Particle.Kind.BE)
                || isTime(t);
    }

    /** {@code وكان}, {@code أما}, a time: words before a subject. */
    private int afterLeadIns(int start, int verb) {
        int t = start;
        while (t < verb
                && (page.mark(t) != 0
                        || isTime(t)
                        || page.is(t, Particle.Kind.BE)
                        || page.is(t, Particle.Kind.MODAL)
                        || page.is(t, Particle.Kind.CONJUNCTION)
                        || Link.is(page, t, Link.Kind.LEAD) && isLeadIn(t, verb))) {
            t = page.isAny(t, "في", "وفي") ? pastPreposition(t, verb) : t + 1;
        }
        return t;
    }

    private boolean isLeadIn(int t, int verb) {
        return !page.isAny(t, "في", "وفي") || t + 2 < verb;
    }

    /** Whether no other verb stands between a subject and its verb, unless in a clause that describes the subject. */
    private boolean isOpen(Phrase subject, int verb) {
        int from = subject.to();
        boolean relative = page.isVerb(from) && subject.kind() == Phrase.Kind.PEOPLE && isIndefinite(subject.from());
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
    boolean opensClause(int t, int verb) {
        char mark = page.mark(t);
        if (mark == ':' || mark == '؛' || mark == '.' || page.quotations().isOpening(t) && verb - t > 4) {
            return true;
        }
        if (phrases.nouns().isComma(t)) {
            return t + 1 < verb && !isApposition(t + 1) && !isApposition(t - 1) && !isTime(t + 1);
        }
        return page.is(t, Particle.Kind.COMPLEMENTIZER) || Link.is(page, t, Link.Kind.CLAUSE);
    }

    private boolean isApposition(int t) {
        NameMention name = names.at(t);
        return name != null
                || page.hit(t, Title.class) != null && !page.word(t).folded().startsWith("و");
    }

    /** The noun that a relative pronoun at {@code relative} describes, or null. */
    Phrase antecedent(int relative, int from) {
        return antecedents.find(relative, from);
    }

    /** Whom the clause of a verb begins with, though other verbs stand between: {@code أن القوات دفعت … وقامت}. */
    Phrase topic(int verb, int from) {
        int t = afterLeadIns(clauseStart(verb, from), verb);
        Phrase phrase = t < verb ? phrases.at(t, verb) : null;
        return phrase == null || !phrase.isParty() || hasPreposition(t) && names.at(t) == null ? null : phrase;
    }

    /** {@code أنه قصف}: where "that he" stands, the pronoun of which is the verb's subject; or -1. */
    int thatBefore(int verb) {
        int t = verb - 1;
        while (t > 0 && (isVerbal(t) || page.quotations().isOpening(t))) {
            t--;
        }
        return isThat(t, true) ? t : -1;
    }

    /** Whether "that he", or "that she" or "that they" too, stands at a token. */
    boolean isThat(int t, boolean anybody) {
        String folded = page.word(t).folded();
        return page.is(t, Particle.Kind.COMPLEMENTIZER)
                && (folded.endsWith("نه") || anybody && (folded.endsWith("نها") || folded.endsWith("نهم")));
    }
}
