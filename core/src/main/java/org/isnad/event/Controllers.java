package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control.Kind;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Who is understood to do what a verbal noun without a doer of its own tells: {@code حاولت الشرطة منعه}, {@code محاولة الجيش اعتقال},
 * {@code أجبروا القوات على الانسحاب}. It is whoever does what the word tells that it completes, but for the words that are
 * listed as a {@link Control}. Places are tokens.
 */
final class Controllers {
    private static final int CLOSE = 8;
    private static final int DEPTH = 4;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final CompletedVerbs verbs;
    private final ControlKinds kinds;
    private final Genitives genitives;
    private final Attachments attachments;
    private final Happenings happenings;
    private final Aims aims;

    Controllers(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices, Happenings happenings) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.happenings = happenings;
        aims = new Aims(page, phrases.nouns(), happenings);
        genitives = new Genitives(page, names, phrases, subjects);
        attachments = new Attachments(page, names, phrases, subjects);
        kinds = new ControlKinds(page, voices, attachments);
        verbs = new CompletedVerbs(page, names, subjects, voices, attachments);
    }

    /** Counts those understood to do it among the actors; it falls on somebody else than them: {@code قرر المصرف إغلاقه}. */
    void find(Happening happening) {
        List<Party> doers = of(happening);
        if (doers.stream().noneMatch(happening.recipients::contains)) {
            happening.actors.addAll(doers);
            return;
        }
        Hit hit = happening.hit;
        Hit men = hit.has(PRONOUN) ? null : page.hit(hit.to(), Side.class);
        if (hit.has(PRONOUN) && hit.length() == 1) {
            Phrase other = subjects.pronouns().meant(hit.from(), happening.from, doers);
            happening.recipients.clear();
            happening.addRecipient(other);
            happening.actors.addAll(doers);
        } else if (men != null && men.has(PRONOUN)) {
            happening.recipients.clear();
            happening.recipients.add(
                    phrases.nouns().described(men.from(), phrases.commonNouns().extent(men.to(), happening.to)));
            happening.actors.addAll(doers);
        }
    }

    /** Those understood to do it; none where that is not known. */
    List<Party> of(Happening happening) {
        Hit hit = happening.hit;
        if (hit.has(VERB)) {
            return ofClause(happening);
        }
        boolean definite = hit.has(DEFINITE)
                && (hit.length() == 1
                        || page.isDefinite(hit.from())
                        || page.word(hit.from()).folded().startsWith("لل")
                                && phrases.nouns().isEpithet(hit.to() - 1));
        boolean article = definite && happening.trigger.takesObject();
        int other = definite && hit.has(WA) && hit.has(MASDAR) ? attachments.purpose(hit.from(), happening.from) : -1;
        if (other >= 0) {
            Happening told = told(other, happening.from);
            return told == null ? of(other, happening.from, DEPTH) : told.actors;
        }
        boolean reason = hit.has(LI)
                && hit.has(PRONOUN)
                && page.word(hit.from()).folded().contains("تهام");
        boolean open = hit.has(MASDAR) && !reason && !article && !happening.isHarm() && !happening.trigger.isMutual();
        if (open) {
            return of(hit.from(), happening.from, DEPTH);
        }
        boolean blow = happening.type() == Type.ASSAULT && !hit.has(MASDAR | DEFINITE) && !happening.isHarm();
        int begun = blow && !happening.trigger.isMutual() ? Beginnings.before(page, phrases, hit.from()) : -1;
        return begun < happening.from ? List.of() : of(begun, happening.from, DEPTH);
    }

    /** Those understood to hold the talks that a noun tells with one side: {@code رفضت إيران إجراء مفاوضات مع}. */
    List<Party> ofTalk(Happening happening) {
        Hit hit = happening.hit;
        boolean bound = !hit.has(DEFINITE) || hit.length() > 1;
        boolean open = bound && !hit.has(VERB | PRONOUN) && !page.isAny(hit.from() - 1, "هناك", "ثمه");
        List<Party> doers = open ? of(hit.from(), happening.from, DEPTH) : List.of();
        return doers.stream().allMatch(p -> p.entity() != null) ? doers : List.of();
    }

    /** {@code رفضت الحكومة أن تنسحب}, {@code على إيران أن توقف}, {@code يريدون أن يفرضوا}: who stands right before "that", or does what the verb there tells. */
    private List<Party> ofClause(Happening happening) {
        int that = happening.hit.from() - 1;
        if (!page.is(that, "ان")
                || !happening.hit.has(PRESENT)
                || happening.hit.has(FIRST_PERSON)
                || happening.passive) {
            return List.of();
        }
        Phrase near = null;
        for (int t = that - 1; t >= Math.max(happening.from, that - CLOSE) && !attachments.ends(t); t--) {
            Phrase phrase = isApart(t, Kind.OBJECT) ? null : phrases.at(t, that);
            boolean next = phrase != null && phrase.isParty() && phrase.to() == that && !page.is(t, "المقرر");
            near = next ? phrase : near;
        }
        if (near == null && attachments.isVerb(that - 1, happening.from)) {
            near = subjects.before(that - 1, happening.from);
        }
        boolean other = near != null && happening.hit.has(FEMININE | PLURAL) && phrases.isMan(near);
        List<Party> doers = CompletedVerbs.parties(near);
        return other || happening.recipients.containsAll(doers) ? List.of() : doers;
    }

    /** Those understood to do what a verbal noun at a token tells, over so many words that complete each other. */
    private List<Party> of(int noun, int from, int depth) {
        if (attachments.isJoined(noun)) {
            return joined(attachments.joined(noun, from), from, depth);
        }
        Happening blow = aims.meant(noun, from);
        if (blow != null) {
            return blow.actors;
        }
        int link = attachments.link(noun, from);
        int word = link < 0 || depth == 0 ? -1 : attachments.word(link, from);
        return word < 0 ? List.of() : completing(word, link, noun, from, depth);
    }

    /** Those understood to do what a verbal noun tells that completes a word, by a link that stands between or in the noun. */
    private List<Party> completing(int word, int link, int noun, int from, int depth) {
        Happening deed = told(word, from);
        Happening told = deed == null && attachments.has(link, LI) ? aims.closed(word, from) : deed;
        Kind control = kinds.of(word, link, told);
        if (control == Kind.OTHER || told != null && (told.passive || told.trigger.isEffect())) {
            return List.of();
        }
        if (control == Kind.OBJECT || control == Kind.ASKED) {
            return told == null || told.recipients.isEmpty() ? object(word, link, from, control) : told.recipients;
        }
        if (told != null) {
            return isReason(told, noun, link) || isHelp(told, link) ? told.recipients : told.actors;
        }
        if (!attachments.isVerb(word, from)) {
            return byNoun(word, link, from, depth);
        }
        Phrase subject = verbs.subject(word, noun, link, from);
        Happening aimed = subject == null ? aims.described(word, from) : null;
        if (aimed != null) {
            return aimed.actors;
        }
        boolean able = control != Kind.ANNOUNCED || link == noun && subject != null && genitives.isArmed(subject);
        return able ? verbs.doers(subject, word, from) : List.of();
    }

    private List<Party> joined(int other, int from, int depth) {
        if (other < 0 || depth == 0) {
            return List.of();
        }
        Happening told = told(other, from);
        if (told != null) {
            return told.actors;
        }
        boolean goesOn = attachments.isJoined(other);
        return goesOn ? joined(attachments.joined(other, from), from, depth) : of(other, from, depth - 1);
    }

    /** {@code قبضت على رجل لتحرشه}: what those whom force is used on have done. */
    private boolean isReason(Happening force, int noun, int link) {
        return force.isForce() && link == noun && attachments.has(noun, LI) && attachments.has(noun, PRONOUN);
    }

    /** {@code بدعم من روسيا لتحرير}, {@code تلقت دعما لمحاربة}: what help is told to be for is done by whoever gets it. */
    private boolean isHelp(Happening told, int link) {
        String word = page.word(told.hit.from()).folded();
        boolean with = !told.hit.has(VERB) && (word.startsWith("ب") || word.startsWith("وب"));
        boolean gets = told.trigger.recipients().contains("subj");
        return told.type() == Type.AID && (with || gets) && !told.recipients.isEmpty() && attachments.has(link, LI);
    }

    /** The happening told in the sentence by the word at a token, which may be its last, behind its subject; or null. */
    private Happening told(int token, int from) {
        List<Happening> told = happenings.told();
        for (int i = told.size() - 1; i >= 0 && told.get(i).from == from; i--) {
            Hit hit = told.get(i).hit;
            if (hit.from() <= token && token < hit.to() || token >= hit.to() && token == told.get(i).end - 1) {
                return told.get(i);
            }
        }
        return null;
    }

    /** Whose the noun is that a verbal noun completes, or whoever does what the noun completes in turn. */
    private List<Party> byNoun(int noun, int link, int from, int depth) {
        Hit trigger = page.hit(noun, Trigger.class);
        boolean deed = trigger != null
                && (!trigger.has(MASDAR) || ((Trigger) trigger.sense().lexeme()).takesObject());
        if (deed) {
            return List.of();
        }
        Phrase owner = attachments.owner(noun, link);
        boolean own = attachments.has(noun, PRONOUN);
        boolean doer = own || !attachments.has(link, LI | BA) || page.hit(noun, Carrier.class) != null;
        if (owner == null) {
            List<Party> nations = own || !doer ? List.of() : phrases.nouns().ownersBetween(noun + 1, link);
            return own || !nations.isEmpty() ? nations : of(noun, from, depth - 1);
        }
        return doer ? CompletedVerbs.parties(owner) : List.of();
    }

    /** Those who stand last right before what completes a word, unless they are its subject, or whom its pronoun means. */
    private List<Party> object(int word, int link, int from, Kind control) {
        if (attachments.has(word, PRONOUN) && attachments.isVerb(word, from)) {
            List<Party> doers = CompletedVerbs.parties(subjects.before(word, from));
            return CompletedVerbs.parties(subjects.pronouns().meant(word, from, doers));
        }
        Phrase first = null;
        Phrase last = null;
        for (int t = word + 1; t < link; t = last == null ? t + 1 : Math.max(t + 1, last.to())) {
            Phrase phrase = isApart(t, control) ? null : phrases.at(t, link);
            first = first == null ? phrase : first;
            last = phrase != null && phrase.isParty() ? phrase : last;
        }
        if (last == null || last.to() != link) {
            return List.of();
        }
        boolean second = first != last || subjects.before(word, from) != null;
        boolean marked = page.isAny(last.from() - 1, "علي", "من", "الي");
        return control == Kind.OBJECT || second || marked ? last.parties() : List.of();
    }

    /** Whether nobody of his own begins at a token, but the words before go on: {@code الأمين العام للأمم المتحدة}. */
    private boolean isApart(int t, Kind control) {
        return names.at(t) != null && names.at(t).from() < t
                || page.isAny(t - 1, "في", "عن", "مع", "بين", "خلال", "ضد")
                || control == Kind.ASKED && page.words(t, t).startsWith("لل");
    }
}
