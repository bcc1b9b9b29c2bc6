package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Complements;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.statement.speaker.OfficeWords;

/** Finds the subject of a verb of reporting: after the verb, or whom the verb describes. Places are tokens. */
final class Subjects {
    /** Verbs of giving words. */
    private static final Wordlist ISSUING = Wordlist.of(Subjects.class, "issuing");

    /** How long a subject between two verbs is at most. */
    private static final int NEAR = 8;

    private static final Wordlist RESUMING = Wordlist.of(Subjects.class, "resuming");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;
    private final Hearers hearers;
    private final SecondParties seconds;
    private final Agreement agreement;

    Subjects(Page page, Names names, Clauses clauses, Voices voices) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
        hearers = new Hearers(page, names, clauses);
        seconds = new SecondParties(page, names, clauses, voices);
        agreement = new Agreement(page, names, voices);
    }

    /** Between a verb and what attaches its content, or null. A plural or dual verb has its subject in itself. */
    Phrase after(Hit hit, int attach) {
        int start = Math.min(clauses.pastBlessing(hit.to()), attach);
        while (start < attach
                && (clauses.isTime(start)
                        || page.mark(start) != 0
                        || page.is(start, Particle.Kind.MANNER)
                        || page.isAny(start, "بعدها", "حينها", "وقتها"))) {
            start += page.isAny(start, "بشكل", "بصوره", "بطريقه") ? 2 : 1;
        }
        start = isResuming(hit, start) ? start + 1 : start;
        start = hearers.isToThem(start) && start + 1 < attach ? start + 1 : start;
        int past = clauses.audience().isHearer(hit, start)
                ? hearers.pastHearer(start, attach)
                : hearers.pastOutlet(start, attach);
        int end = seconds.beforeAsked(hit, past, seconds.begin(hit, past, called(clauses.subjectEnd(past, attach))));
        start = end - past == 1 && voices.isThing(past) ? start : past;
        boolean subject = !(hit.has(PLURAL | DUAL) || page.is(hit.from() - 1, "قد") && !voices.isToldLater(hit, start))
                && !clauses.circumstances().beginAt(start)
                && !isAddressee(start)
                && !agreement.isObject(hit, start)
                && !areHis(hit, start)
                && !page.isAny(start, "القول", "التاكيد", "التذكير")
                && !isAdverb(start);
        return subject ? Phrase.of(start, end) : null;
    }

    /** {@code ودعا أنصاره إلى}, {@code وأمر فريقه بأن}: those of whom one demands something are his. */
    private boolean areHis(Hit hit, int t) {
        Cue cue = (Cue) hit.sense().lexeme();
        Sense noun = page.word(t).sense(Title.class) != null
                ? page.word(t).sense(Title.class)
                : page.word(t).sense(Common.class);
        return cue.act() == Act.DEMAND
                && cue.takes(Cue.Frame.ADDRESSEE)
                && hit.has(CONJUNCTION)
                && noun != null
                && noun.has(PRONOUN)
                && names.at(t) == null
                && names.at(t + 1) == null
                && !page.is(t, Particle.Kind.QUANTITY);
    }

    /** {@code قال فيها الوزير}, {@code وافق عليه المجلس}: what resumes the thing that the verb describes, before the subject. */
    private boolean isResuming(Hit hit, int t) {
        return (page.isAny(t, RESUMING) || (hit.has(PAST) || isAnswer(hit)) && page.isAny(t, "عليه", "عليها"))
                && (isOne(t + 1, hit) || voices.isSubject(t + 1));
    }

    /** {@code ليرد عليه فلان}. */
    private static boolean isAnswer(Hit hit) {
        return ((Cue) hit.sense().lexeme()).lemma().equals("رد");
    }

    /** {@code أحد السكان يدعى فلان}: with the name. */
    private int called(int end) {
        NameMention name = names.at(end + 1);
        boolean called = page.isAny(end, "يدعي", "ويدعي", "تدعي", "وتدعي", "واسمه", "واسمها", "اسمه", "اسمها");
        return called && name != null && name.type() == Type.PER ? name.to() : end;
    }

    /** {@code قالت معلقةً}, {@code أضاف موجها كلامه}: how somebody speaks, in the accusative. */
    private boolean isAdverb(int t) {
        Sense common = page.word(t).sense(Common.class);
        if (common != null && common.has(ACCUSATIVE) && common.lexeme() == Common.ADJECTIVE && names.at(t) == null) {
            return true;
        }
        Hit cue = page.hit(t, Cue.class);
        boolean participle = cue != null && cue.has(PARTICIPLE) && !cue.has(DEFINITE | PLURAL | DUAL);
        return page.tokens().isWord(t)
                && (page.hit(t, Title.class) == null || page.hit(t, Title.class).has(ACCUSATIVE))
                && page.hit(t, SourceNoun.class) == null
                && names.at(t) == null
                && (participle || page.words(t, t).indexOf('ً') > 0);
    }

    /** Right after the noun that is claimed, or a time; null where none is. */
    Phrase afterObject(int object, int to) {
        int start = object + 1;
        while (start < to
                && (clauses.isTime(start)
                        || page.is(start, Particle.Kind.CIRCUMSTANCE)
                        || page.is(start, Particle.Kind.DEMONSTRATIVE)
                        || page.isAny(start, Complements.CLAIMED))) {
            start++;
        }
        return voices.isSubject(start) || page.hit(start, Head.class) != null
                ? Phrase.of(start, clauses.subjectEnd(start, to))
                : null;
    }

    /** {@code أصدرت الجماعة، التي تقاتل النظام، بيانا قالت فيه}: whoever gives the words that a verb describes; or null. */
    Phrase ofIssuing(int cue, int from) {
        Hit noun = page.hit(cue - 1, SourceNoun.class);
        boolean occasion =
                noun != null && clauses.circumstances().isOccasion(cue - 1) && !noun.has(DEFINITE | PREPOSITION);
        for (int t = cue - 2; occasion && t >= from; t--) {
            if (page.isAny(t, ISSUING)) {
                return voices.isThing(t + 1) ? null : Phrase.of(t + 1, clauses.subjectEnd(t + 1, cue - 1));
            }
        }
        return null;
    }

    /** {@code كانت السلطات تخشى}, {@code كانت السلطات قد قالت}: between {@code كان} and a verb; or null. */
    Phrase ofBeing(Hit hit, int from) {
        int end = page.is(hit.from() - 1, "قد") ? hit.from() - 1 : hit.from();
        for (int t = hit.from() - 2;
                (hit.has(PRESENT) || end < hit.from()) && t >= Math.max(from, hit.from() - NEAR);
                t--) {
            if (page.is(t, Particle.Kind.BE)) {
                boolean whole = voices.isSubject(t + 1) && clauses.subjectEnd(t + 1, end) == end;
                return whole ? new Phrase(t + 1, end) : null;
            }
        }
        return null;
    }

    /** After a verb of reporting whose content came with another word: {@code وعلق فلان قائلا}. */
    Phrase ofIdle(Hit idle, int cue) {
        int start = hearers.pastOutlet(idle.to(), cue);
        while (start < cue && (clauses.isTime(start) || page.isAny(start, "بعدها", "بعده", "حينها", "ايضا"))) {
            start++;
        }
        boolean subject = !clauses.circumstances().beginAt(start)
                && !isAddressee(start)
                && !voices.isThing(start)
                && !page.isAny(start, "دعوي", "دعاوي")
                && !voices.areListeners(start);
        return subject ? Phrase.of(start, clauses.subjectEnd(start, cue)) : null;
    }

    private boolean isAddressee(int t) {
        NameMention name = names.at(t);
        Hit known = page.hit(t, Known.class);
        boolean named = name != null && (name.from() != t || known == null || !known.has(LI));
        boolean to = page.word(t).senses() > 0 && page.word(t).sense(0).has(LI) && !named;
        boolean about = page.is(t, "نحو") && page.tokens().isNumber(t + 1);
        boolean preposition = to || page.is(t, Particle.Kind.PREPOSITION) && !about && !named;
        boolean unknown =
                page.word(t).senses() == 0 && name == null && page.words(t, t).startsWith("لل");
        return unknown
                || clauses.audience().isToOutlet(t)
                || preposition && !OfficeWords.isOpenedLikePreposition(page, t);
    }

    /**
     * The subject with which the words of another begin, if it agrees with this verb and the other does not; or null. Places
     * are those of the words.
     */
    Phrase inside(Hit verb, int from, int to, Hit other) {
        int gender = verb.sense().features() & (MASCULINE | FEMININE);
        boolean agrees = other == null || other.sense().has(gender) && !verb.has(DUAL) || verb.has(PLURAL);
        if (!verb.has(VERB)
                || agrees
                || gender == 0
                || !clauses.isComplementizer(from - 1)
                || !voices.isSubject(from)) {
            return null;
        }
        Hit title = page.hit(from, Title.class);
        boolean same = title != null ? title.has(gender) : agreement.isFeminine(from) == verb.has(FEMININE);
        return same || verb.has(DUAL) ? Phrase.of(from, clauses.subjectEnd(from, to)) : null;
    }

    /** People or reports that the verb describes without a relative pronoun, or null: {@code أنصار للمعارضة يتهمون}. */
    Phrase described(Hit verb) {
        int end = page.quotations().isOpening(verb.from() - 1) ? verb.from() - 1 : verb.from();
        for (int t = end - 1; t >= Math.max(0, end - 3); t--) {
            if (!page.tokens().isWord(t) || names.at(t) != null || page.word(t).sense(Particle.class) != null) {
                return null;
            }
            if (verb.has(VERB) && isMany(t, verb)) {
                return new Phrase(isMany(t - 1, verb) ? t - 1 : t, end);
            }
            if (verb.has(PAST) && verb.has(SINGULAR) && isSomebody(t, verb)) {
                return new Phrase(t, end);
            }
        }
        return null;
    }

    /** Whether an indefinite plural stands here of which this verb can speak. */
    private boolean isMany(int t, Hit verb) {
        Hit noun = page.hit(t, SourceNoun.class);
        Hit title = page.hit(t, Title.class);
        boolean people = title != null && title.has(PLURAL) && !title.has(DEFINITE | PRONOUN)
                || page.isAny(t, "انصار", "وانصار")
                || page.word(t).folded().endsWith("ين") && !page.isDefinite(t);
        return verb.has(PLURAL) && people
                || verb.has(FEMININE) && page.isAny(t, Crowds.GATHERINGS)
                || noun != null
                        && noun.has(PLURAL)
                        && !noun.has(DEFINITE | PRONOUN)
                        && ((SourceNoun) noun.sense().lexeme()).reports();
    }

    /** Whether an indefinite person of this gender stands here: {@code عنصر إرهابي اعترف}; not {@code بيانا صحفيا قال فيه}. */
    private boolean isSomebody(int t, Hit verb) {
        Hit title = page.hit(t, Title.class);
        return isOne(t, verb)
                && !title.has(DEFINITE | ACCUSATIVE)
                && !page.isDefinite(t + 1)
                && !verb.has(PRONOUN)
                && !page.isAny(verb.to(), "فيه", "فيها", "به", "بها")
                && page.hit(t - 1, SourceNoun.class) == null;
    }

    /** Whether the title of one person of this gender stands here. */
    private boolean isOne(int t, Hit verb) {
        Hit title = page.hit(t, Title.class);
        return title != null
                && title.has(SINGULAR)
                && title.has(verb.sense().features() & (MASCULINE | FEMININE))
                && !title.has(PRONOUN);
    }

    int pastOutlet(int t, int to) {
        return hearers.pastOutlet(t, to);
    }

    boolean isPerson(Phrase phrase) {
        NameMention name = names.at(phrase.from());
        return name != null && name.type() == Type.PER;
    }
}
