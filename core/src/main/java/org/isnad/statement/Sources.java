package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.Cue.Frame;

/**
 * Gives a statement its source and its chain: the subject after the verb, or before it, or the one whom a relative clause
 * describes, or whom the sentence is about, or who spoke last. Places are tokens.
 */
final class Sources {
    /** What papers do. */
    private static final Set<String> DOCUMENTED = Set.of("نص", "تضمن");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Voices voices;
    private final Subjects subjects;
    private final Doers doers;
    private final Crowds crowds;
    private final Antecedents antecedents;
    private final Papers papers;
    private final Topics topics;
    private final Memory memory;
    private final Chains chains;

    Sources(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        Outlets outlets = new Outlets(page, names);
        speakers = new Speakers(page, names, outlets, clauses.unlisted());
        voices = new Voices(page, names);
        antecedents = new Antecedents(page, names, clauses, voices);
        subjects = new Subjects(page, names, clauses, voices);
        doers = new Doers(page, names, clauses, voices, antecedents);
        crowds = new Crowds(page, names, clauses, voices, doers, antecedents);
        memory = new Memory(page, names, clauses, speakers, doers);
        papers = new Papers(page, clauses);
        topics = new Topics(page, names, clauses, voices);
        chains = new Chains(page, clauses, speakers, outlets);
    }

    /** The source of a cue whose content is attached at {@code attach}. */
    void find(Told told, Hit hit, int attach, Breath breath) {
        if (hit.has(FIRST_PERSON)) {
            told.firstPerson = true;
        } else if (hit.has(PARTICIPLE)) {
            samePerson(told, breath);
            chains.toOutlet(told, hit.to(), attach);
        } else if (!memory.isOfRuler(told, hit) && !relayed(told, hit, attach)) {
            boolean joined = hit.has(CONJUNCTION) || clauses.isComma(hit.from() - 1);
            if (clauses.isRelative(hit.from() - 1)
                    && ((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE)
                    && !hit.has(PRONOUN)) {
                antecedent(told, breath);
            }
            if (!joined && !clauses.isRelative(hit.from() - 1)) {
                topic(told, breath);
            }
            if ((told.speaker == null || isSaidAfter(told, hit)) && !subjects.isAccusedAlone(hit, attach)) {
                named(told, subjects.after(hit, attach));
            }
            if (told.speaker == null && ((Cue) hit.sense().lexeme()).takes(Frame.CLAIM)) {
                claimant(told, breath);
            }
            if (told.speaker == null && isGoingOn(hit)) {
                Told before = breath.before(hit.from());
                named(told, doers.ofNearestVerb(hit, before == null ? breath.from : before.end()));
            }
            if (told.speaker == null) {
                elsewhere(told, hit, breath);
            }
            chains.add(told, hit.to(), attach);
        }
        told.mute |= clauses.isRelative(hit.from() - 1) && subjects.isAccusedAlone(hit, attach);
        told.mute |= subjects.areAccused(hit, attach);
        told.mute |= isOfGod(hit) || isPassive(hit, attach) || topics.isDescribed(hit) || isSubjectless(told, hit);
        if (told.speaker != null && makesStatement(hit.to(), attach)) {
            memory.made(chains.maker(told, hit), told.cueFrom);
        }
        reports(told, hit.to(), attach);
    }

    /** {@code ذكرت المنظمة في تقرير}: of whom {@code التقرير} will tell. */
    private void reports(Told told, int from, int to) {
        for (int t = from + 1; told.speaker != null && t < to; t++) {
            Hit noun = page.is(t - 1, "في") ? page.hit(t, SourceNoun.class) : null;
            if (noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT) {
                speakers.conversation().reported(((SourceNoun) noun.sense().lexeme()).word(), told.speaker);
            }
        }
    }

    /** {@code الفوز يؤكد}, {@code الأفعال تعبر عن}: in the present after a noun that is no source, where nobody goes on speaking. */
    private boolean isSubjectless(Told told, Hit hit) {
        int before = hit.from() - 1;
        while (page.is(before, Particle.Kind.NEGATION)
                || page.is(before, Particle.Kind.MODAL)
                || page.is(before, Particle.Kind.BE)) {
            before--;
        }
        return told.sourceFrom < 0
                && hit.has(VERB)
                && hit.has(PRESENT)
                && !hit.has(CONJUNCTION | FIRST_PERSON)
                && page.tokens().isWord(before)
                && before >= page.sentenceFrom(hit.from())
                && !page.isVerb(before)
                && !page.is(before, Particle.Kind.PRONOUN)
                && !page.is(before, Particle.Kind.COMPLEMENTIZER)
                && !page.isAny(before, "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "وهو", "وهي", "وهم", "كما");
    }

    private boolean isOfGod(Hit hit) {
        return ((Cue) hit.sense().lexeme()).lemma().equals("قال") && page.isAny(hit.to(), "الله", "تعالي", "سبحانه");
    }

    /** {@code متمردون يُعتقد أنهم}: one man's verb after many. */
    private boolean isPassive(Hit hit, int attach) {
        return hit.has(PRESENT)
                && hit.has(MASCULINE)
                && hit.has(SINGULAR)
                && attach == hit.to()
                && ((Cue) hit.sense().lexeme()).act() == Act.JUDGE
                && page.isAny(attach, "انهم", "بانهم", "انهما", "انها")
                && (page.word(hit.from() - 1).folded().endsWith("ون")
                        || page.word(hit.from() - 1).folded().endsWith("ين")
                        || page.isAny(hit.from() - 1, "الذين", "اللذين", "التي"));
    }

    /** {@code في مقال نشر أمس قال فلان}: the subject stands after the verb, and what was before it is none. */
    private boolean isSaidAfter(Told told, Hit hit) {
        boolean object = ((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE);
        return voices.isSubject(hit.to())
                && (told.mute || told.speaker.entity() == null && !object && !hit.has(PLURAL));
    }

    /** {@code ورفضت الشرطة التعليق، لكنها قالت}: the verb goes on after another verb of the sentence. */
    private boolean isGoingOn(Hit hit) {
        return hit.has(CONJUNCTION) || page.isAny(hit.from() - 1, "لكنه", "لكنها", "لكنهم", "حيث", "ثم", "كما", "اذ");
    }

    /** {@code تبنى الهجوم تنظيم}: the subject after what is claimed. */
    private void claimant(Told told, Breath breath) {
        Phrase claimant = subjects.afterObject(told.contentFrom, breath.to);
        if (claimant != null) {
            named(told, claimant);
            told.contentTo = Math.min(told.contentTo, claimant.from());
        }
    }

    private boolean makesStatement(int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.isAny(t, "بيان", "بيانا", "البيان")) {
                return true;
            }
        }
        return false;
    }

    private void named(Told told, Phrase phrase) {
        if (phrase != null) {
            named(told, phrase.from(), phrase.to());
        }
    }

    /** The phrase before the verb, which may turn out to tell of a thing. */
    private void topic(Told told, Breath breath) {
        topic(told, told.cueFrom, breath);
    }

    void topic(Told told, int verb, Breath breath) {
        Phrase topic = topics.before(verb, breath.from);
        if (topic != null) {
            named(told, topic);
            told.mute = topics.isMute(verb, topic);
        }
    }

    /** Whom a relative clause describes, not the occasion of {@code التي قال فيها}. */
    private void antecedent(Told told, Breath breath) {
        Phrase phrase = antecedents.of(told.cueFrom, breath.from);
        if (phrase != null && (!isOnOccasion(told.cueTo) || subjects.isPerson(phrase))) {
            told.mute = topics.isMute(told.cueFrom, phrase);
            if (told.mute || !topics.isThing(phrase)) {
                named(told, phrase);
            }
        }
    }

    private boolean isOnOccasion(int t) {
        return page.isAny(t, "فيه", "فيها", "خلاله", "خلالها");
    }

    /** The name that the sentence is about: {@code تلا فلان بيانا قال فيه}. */
    void mainSubject(Told told, int cue, int from) {
        named(told, topics.ofSentence(cue, from));
    }

    /** Whoever does what the sentence tells. */
    void actor(Told told, Breath breath) {
        named(told, crowds.ofVerbBefore(told.cueFrom, breath.from));
        if (told.speaker == null) {
            named(told, crowds.gathering(told.cueFrom, breath.from));
        }
        if (told.speaker == null && breath.isSilent()) {
            mainSubject(told, told.cueFrom, breath.from);
            if (told.speaker != null && names.at(told.sourceFrom).type() == Type.LOC) {
                told.speaker = null;
            }
        }
    }

    /** Adds the outlet to which it was said between these tokens. */
    void passedOn(Told told, int from, int to) {
        if (told.speaker != null) {
            chains.toOutlet(told, from, to);
        }
    }

    /** The source that these words name, if they name any. */
    void named(Told told, int start, int limit) {
        int end = limit;
        while (end > start
                && (page.mark(end - 1) != 0 && !page.quotations().isClosing(end - 1)
                        || page.is(end - 1, Particle.Kind.PREPOSITION)
                        || page.isAny(end - 1, "ل", "ذلك", "نقلا"))) {
            end--;
        }
        boolean quoted = page.quotations().isOpening(start) && page.quotations().closing(start) == end - 1;
        if (quoted && end - start > 2) {
            named(told, start + 1, end - 1);
            return;
        }
        if (page.quotations().isOpening(start)
                && names.at(start + 1) != null
                && page.quotations().closing(start) < end) {
            named(told, start + 1, page.quotations().closing(start));
            return;
        }
        told.speaker = clauses.isTime(start) ? null : speakers.named(start, end);
        if (told.speaker != null) {
            told.sourceFrom = start;
            told.sourceTo = end;
            told.why.add(new Piece("source", page.words(start, end - 1), page.span(start, end - 1)));
        }
    }

    /** {@code الاتهامات الأمريكية}: the country of an adjective, if the article names it. */
    boolean nation(Told told, int t) {
        Sense adjective = page.word(t).sense(Nationality.class);
        String code = adjective == null ? null : ((Nationality) adjective.lexeme()).country();
        told.speaker = code == null ? null : speakers.country(code);
        return told.speaker != null;
    }

    /** {@code نقلت وكالة عن مصدر قوله إن}, {@code قالت البعثة نقلا عن فلان إن}: the subject passes it on. */
    boolean relayed(Told told, Hit hit, int attach) {
        boolean relay = ((Cue) hit.sense().lexeme()).takes(Frame.RELAY);
        for (int t = hit.to(); t < attach - 1; t++) {
            boolean tongue = page.is(t, "علي") && page.is(t + 1, "لسان");
            boolean ascribed =
                    page.is(t, "الي") && ((Cue) hit.sense().lexeme()).lemma().equals("نسب");
            boolean word = relay && page.is(t, "قول") && t > hit.to();
            if (tongue || ascribed || word || page.is(t, "عن") && (relay || page.is(t - 1, "نقلا"))) {
                int source = tongue ? t + 2 : t + 1;
                int end = source;
                while (end < attach && !page.isAny(end, "قوله", "قولها", "قولهم", "القول")) {
                    end++;
                }
                named(told, source, clauses.subjectEnd(source, end));
                chains.carrier(told, hit.to(), t);
                return told.speaker != null;
            }
        }
        return false;
    }

    /** The one who has just been speaking, in this sentence if anybody has. */
    void samePerson(Told told, Breath breath) {
        if (idleSubject(told, breath)) {
            return;
        }
        Hit here = clauses.cue(told.cueFrom);
        Told before = breath.before(told.cueFrom);
        if (here != null && here.has(PARTICIPLE)) {
            named(told, doers.ofNearestVerb(here, before == null ? breath.from : before.end()));
            if (told.speaker == null && before == null && isApart(here)) {
                named(told, doers.ofOpening(breath.from, here.from()));
            }
            if (told.speaker != null) {
                return;
            }
        }
        if (before != null && here != null) {
            toldOf(told, here, before);
        }
        if (told.speaker != null) {
            return;
        }
        if (before != null) {
            told.speaker = before.speaker;
            told.firstPerson = before.firstPerson;
            told.via.addAll(before.via);
            return;
        }
        if (here != null && !here.has(PARTICIPLE) && breath.around(told.cueFrom) == null) {
            topic(told, breath);
        }
        if (told.speaker == null) {
            recall(told);
        }
    }

    /** {@code قال الوزير إن المنظمة فحصت الماء، وأكدت أنه صالح}: of whom he tells, as the verb does not agree with him. */
    private void toldOf(Told told, Hit verb, Told before) {
        Phrase phrase = subjects.inside(verb, before.contentFrom, before.contentTo, clauses.cue(before.cueFrom));
        named(told, phrase);
        if (told.speaker != null) {
            before.contentTo = Math.max(before.contentTo, told.contentTo);
        }
    }

    /** Whether a participle stands apart from the word before it, so that it is no noun that this one counts. */
    private boolean isApart(Hit participle) {
        return participle.has(CONJUNCTION)
                || page.mark(participle.from() - 1) != 0
                || names.at(participle.from() - 1) != null;
    }

    /** The subject of a verb of reporting that waited for its content. */
    private boolean idleSubject(Told told, Breath breath) {
        Hit idle = breath.idle();
        if (idle != null
                && breath.around(idle.from()) == breath.around(told.cueFrom)
                && !relayed(told, idle, told.cueFrom + 1)) {
            named(told, subjects.ofIdle(idle, told.cueFrom));
            told.via.addAll(speakers.conversation().lastVia(told.speaker));
        }
        return told.speaker != null;
    }

    /** A verb without a subject after it. */
    private void elsewhere(Told told, Hit hit, Breath breath) {
        int cue = hit.from();
        if (hit.has(FA) && page.is(breath.from, "اما")) {
            named(told, breath.from + 1, clauses.subjectEnd(breath.from + 1, cue));
        } else if (!hit.has(CONJUNCTION)) {
            if (isOnOccasion(cue + 1) && told.cueTo == cue + 2) {
                named(told, papers.issued(cue, breath.from));
            }
            if (told.speaker == null && isOnOccasion(told.cueTo)) {
                named(told, subjects.ofIssuing(cue, breath.from));
            }
            if (told.speaker == null) {
                antecedent(told, breath);
            }
            if (told.speaker == null && !clauses.isRelative(cue - 1)) {
                topic(told, breath);
            }
            if (told.speaker == null) {
                named(told, subjects.described(hit));
            }
            if (told.speaker == null) {
                boolean paper = DOCUMENTED.contains(((Cue) hit.sense().lexeme()).lemma());
                named(told, paper ? papers.nearest(hit, breath.from) : papers.near(hit, breath.from));
            }
            if (told.speaker == null && breath.isSilent()) {
                mainSubject(told, cue, breath.from);
            }
            if (told.speaker == null && breath.isSilent()) {
                named(told, doers.ofNearestVerb(hit, breath.from));
            }
        }
        if (told.speaker == null) {
            samePersonOrLast(told, breath);
        }
    }

    private void samePersonOrLast(Told told, Breath breath) {
        if (breath.idle() != null || breath.around(told.cueFrom) != null || breath.before(told.cueFrom) != null) {
            samePerson(told, breath);
        } else {
            recall(told);
        }
    }

    /** Who spoke last, with the chain through which that came. */
    void recall(Told told) {
        memory.recall(told, clauses.cue(told.cueFrom));
    }

    Memory memory() {
        return memory;
    }
}
