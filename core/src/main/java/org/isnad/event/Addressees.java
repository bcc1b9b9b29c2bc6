package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/**
 * Whom a verb of asking or accusing addresses where circumstances part him from its subject: {@code دعت الحركة في بيان لها
 * الحكومة إلى الحوار}. Places are tokens.
 */
final class Addressees {
    private static final Wordlist PAPERS = Wordlist.of(Announcements.class, "papers");
    private static final int REACH = 16;
    private static final int NEAR = 8;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;

    Addressees(Page page, Names names, Phrases phrases, Subjects subjects, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
    }

    /** Whether its object is somebody who is to do something, or is charged with it. */
    static boolean isAddressing(Happening happening) {
        boolean speech = happening.type() == Type.REQUEST
                || happening.type() == Type.THREATEN
                || "allege".equals(happening.trigger.mode());
        return speech && happening.trigger.takesObject() && happening.hit.length() == 1 && !happening.hit.has(PRONOUN);
    }

    /** Whoever stands from token {@code start} on right before what is asked or charged; or null. */
    Phrase find(Happening happening, int start) {
        int stop = Math.min(happening.to, start + REACH);
        int t = start;
        int circumstance = -1;
        boolean open = true;
        while (t < stop) {
            if (t == circumstance && isClause(t)) {
                t = pastClause(t, stop);
                continue;
            }
            if (ends(t) && !open || isCharge(t) && !ends(t)) {
                return null;
            }
            if (ends(t)) {
                t = pastAside(t, start, happening.to);
                stop = Math.min(happening.to, Math.max(stop, t + NEAR));
                open = false;
                continue;
            }
            int past = pastCircumstance(t, stop);
            if (past > t) {
                t = past;
                circumstance = past;
                continue;
            }
            Phrase phrase = opens(t, start) ? genitives.at(t, happening.to) : null;
            if (isAddressed(happening, phrase, circumstance)) {
                return isBearer(phrase, start) ? null : known(phrase);
            }
            open &= !isOther(happening, phrase);
            t++;
        }
        return null;
    }

    private static boolean isOther(Happening happening, Phrase phrase) {
        return phrase != null && phrase.isParty() && !happening.actors.containsAll(phrase.parties());
    }

    private boolean isAddressed(Happening happening, Phrase phrase, int circumstance) {
        return isOther(happening, phrase) && (isMatter(phrase.to(), happening.to) || isDanger(happening, phrase.to()))
                || happening.type() != Type.THREATEN && isDescribed(phrase, circumstance, happening.to);
    }

    /** The phrase, with its own words as whom it names where no table knows them. */
    private Phrase known(Phrase phrase) {
        return phrase.isParty()
                ? phrase
                : new Phrase(phrase.from(), phrase.to(), Phrase.Kind.PEOPLE, List.of(phrases.described(phrase)));
    }

    /** {@code دعت، في بيان نشر أمس، الجهات المعنية إلى}: words that no table knows, right after a circumstance or a comma. */
    private boolean isDescribed(Phrase phrase, int circumstance, int to) {
        if (phrase == null || phrase.isParty()) {
            return false;
        }
        int t = phrase.from();
        boolean apart = t == circumstance && !page.isDefinite(t - 1) || page.isComma(t - 1);
        return apart && page.isDefinite(t) && isMatter(phrase.to(), to);
    }

    /** {@code في كلمة ألقاها أمام المجلس}: a verb that describes the noun of a circumstance. */
    private boolean isClause(int t) {
        return page.isVerb(t)
                && names.at(t) == null
                && !page.isDefinite(t - 1)
                && names.at(t - 1) == null
                && page.tokens().isWord(t - 1);
    }

    /** Past such a verb, and past its subject if a pronoun stands for that noun: {@code في بيان أصدره المكتب}. */
    private int pastClause(int verb, int stop) {
        String folded = page.word(verb).folded();
        boolean own = (folded.endsWith("ه") || folded.endsWith("ها")) && verb + 1 < stop && !subjects.isTime(verb + 1);
        Phrase doer = own && !phrases.isPreposition(verb + 1) ? phrases.at(verb + 1, stop) : null;
        return doer == null ? verb + 1 : doer.to();
    }

    /** {@code دعا الوزير، في مقال نشر أمس، الأحزاب إلى}: past a clause that stands between commas; the end where none does. */
    private int pastAside(int t, int start, int to) {
        boolean opened = false;
        for (int i = start; i < t; i++) {
            opened |= page.isComma(i);
        }
        int i = t;
        while (opened && i < Math.min(to - 1, t + REACH) && page.mark(i) != '.' && page.mark(i) != ':') {
            if (page.isComma(i)) {
                return i + 1;
            }
            i++;
        }
        return to;
    }

    /** {@code قرار يدين حماس}: a thing without the article, which the verb right after it describes, condemns or asks whoever follows. */
    boolean isOfDocument(Happening happening, Phrase after) {
        Hit verb = happening.hit;
        boolean describes = verb.has(PRESENT) && !verb.has(CONJUNCTION | FIRST_PERSON | PRONOUN);
        boolean judges = "disapprove".equals(happening.trigger.mode()) || isAddressing(happening);
        if (after == null || !after.isParty() || !describes || !judges || !happening.trigger.takesObject()) {
            return false;
        }
        int noun = verb.from() - 1;
        int head = phrases.nouns().isAdjective(noun) || phrases.nouns().nation(noun) != null ? noun - 1 : noun;
        boolean known = head >= happening.from && page.word(head).sense(Common.class) != null && !page.isDefinite(head);
        Phrase thing = known ? phrases.at(head, verb.from()) : null;
        Phrase next = genitives.next(after.to(), happening.to);
        return thing != null && thing.kind() == Phrase.Kind.THING && (next == null || !next.isParty());
    }

    /** {@code حذر في مقابلة الزعيم من المماطلة}. */
    private boolean isDanger(Happening happening, int t) {
        int of = t < happening.to && page.isComma(t) ? t + 1 : t;
        return happening.type() == Type.THREATEN && page.isAny(of, "من", "بانه", "بانها");
    }

    /** {@code نائب في المجلس عن الحزب، فلان}: a man named after a comma bears the office before it. */
    private boolean isBearer(Phrase phrase, int start) {
        boolean man = phrases.isMan(phrase) && page.isComma(phrase.from() - 1);
        return man && names.at(start - 1) == null;
    }

    /** Whether what is asked for or charged starts at a token, or after the times and adverbs there. */
    boolean isMatter(int from, int to) {
        int t = from;
        while (t < to && (subjects.isTime(t) || Link.is(page, t, Link.Kind.GAP))) {
            t++;
        }
        return t < to
                && (page.isAny(t, "الي", "علي", "ان", "بان", "مسووليه", "المسووليه")
                        || page.is(t, "ب")
                        || page.words(t, t).startsWith("ب") && subjects.hasPreposition(t) && names.at(t) == null);
    }

    /** {@code بسرقة}: what is charged or asked for itself, rather than {@code بمجلس النواب}. */
    private boolean isCharge(int t) {
        boolean with = names.at(t) == null && page.words(t, t).startsWith("ب") && subjects.hasPreposition(t);
        boolean body = page.hit(t, Head.class) != null
                || page.hit(t, Side.class) != null
                || page.hit(t, Title.class) != null
                || t + 1 < page.size() && names.at(t + 1) != null;
        return with && !body && !page.isAny(t, "بشكل", "بشده", "بقوه", "بصوره", "بوضوح");
    }

    private boolean ends(int t) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.isAny(t, "الي", "علي")
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.is(t, Particle.Kind.RELATIVE)
                || page.isVerb(t) && names.at(t) == null && !subjects.isTime(t);
    }

    /** Past a preposition with its object and the name told after it, or past an expression of time. */
    private int pastCircumstance(int t, int stop) {
        if (subjects.isTime(t)) {
            return t + 1;
        }
        boolean apart = phrases.isPreposition(t);
        boolean attached = names.at(t) == null ? subjects.hasPreposition(t) : isPrefixed(t);
        if (!apart && !attached) {
            return t;
        }
        int object = apart ? t + 1 : t;
        if (isOwned(object) || isPaper(object)) {
            return object + 1;
        }
        Phrase phrase = object < stop && !subjects.isTime(object) ? phrases.at(object, stop) : null;
        return phrase == null ? object + (apart ? 0 : 1) : Math.max(phrase.to(), t + 1);
    }

    /** {@code في بيان إسرائيل}: a paper of those who ask, so that the name right behind it is not its owner's. */
    private boolean isPaper(int t) {
        return page.isAny(t, PAPERS) && names.at(t + 1) != null;
    }

    /** {@code مقاله}: a noun with its owner. */
    private boolean isOwned(int t) {
        return names.at(t) == null
                && page.word(t).senses() > 0
                && page.word(t).sense(0).has(PRONOUN);
    }

    /** {@code بتونس}: a name with a preposition written together with it. */
    private boolean isPrefixed(int t) {
        String word = page.words(t, t);
        boolean prefix = names.at(t).from() == t && (word.startsWith("ب") || word.startsWith("ل"));
        return prefix && !names.entityAt(t).name().startsWith(word.substring(0, 1));
    }

    /** Whether a noun phrase of its own may open at a token: what stands before it has no genitive, as {@code شمالي} has. */
    private boolean opens(int t, int start) {
        NameMention name = names.at(t);
        if (phrases.nouns().isAnd(t)
                || name != null && name.from() != t
                || t > start && isOpen(t - 1) && !isPaper(t - 1)) {
            return false;
        }
        if (name != null && Link.is(page, t - 1, Link.Kind.COMPASS)) {
            return false;
        }
        return name != null || page.isDefinite(t) || page.hit(t, Side.class) != null;
    }

    /** Whether a genitive may follow the word at a token, or an object of the verbal noun there. */
    private boolean isOpen(int t) {
        Hit deed = page.hit(t, Trigger.class);
        boolean takes = deed != null && deed.has(MASDAR) && deed.has(PRONOUN);
        boolean closed = names.at(t) != null
                || page.isDefinite(t)
                || subjects.isTime(t)
                || page.mark(t) != 0
                || Link.is(page, t, Link.Kind.PRONOUN)
                || isOwned(t)
                || phrases.nouns().isAdjective(t);
        return takes || !closed;
    }

    /** Whether somebody named says it, to or of its object, or meets him. */
    static boolean isSaidTo(Happening happening, Phrase subject) {
        boolean meets = happening.type() == Type.CONSULT && !happening.hit.has(PRONOUN);
        return subject.isName() && happening.trigger.takesObject() && (meets || Statuses.isSpeech(happening.type()));
    }
}
