package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Cue.Frame;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.statement.speaker.Outlets;
import org.isnad.statement.speaker.Speakers;

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
    private final Naming naming;
    private final Speakerless speakerless;
    private final SameSpeaker same;
    private final Asked asked;
    private final InnerSubjects inner;
    private final Several several;
    private final Accused accused;

    Sources(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        Outlets outlets = new Outlets(page, names, clauses);
        speakers = new Speakers(page, names, outlets, clauses.unlisted());
        voices = new Voices(page, names);
        antecedents = new Antecedents(page, names, clauses, voices);
        subjects = new Subjects(page, names, clauses, voices);
        doers = new Doers(page, names, clauses, voices, antecedents);
        crowds = new Crowds(page, names, clauses, voices, doers, antecedents);
        memory = new Memory(page, names, clauses, speakers, doers);
        papers = new Papers(page, clauses, voices);
        topics = new Topics(page, names, clauses, voices);
        chains = new Chains(page, clauses, speakers, outlets, new Publications(page, names, clauses, outlets));
        naming = new Naming(page, names, clauses, speakers, topics, chains);
        accused = new Accused(page, names, clauses);
        speakerless = new Speakerless(page, clauses, accused, topics);
        inner = new InnerSubjects(page, clauses, subjects, naming);
        same = new SameSpeaker(page, names, clauses, subjects, doers, naming, inner, memory, speakers.conversation());
        several = new Several(page, names, clauses, voices, naming);
        asked = new Asked(page, names, clauses, speakers.conversation());
    }

    /** The source of a cue whose content is attached at {@code attach}. */
    void find(Told told, Hit hit, int attach, Breath breath) {
        if (hit.has(FIRST_PERSON)) {
            told.firstPerson = true;
        } else if (hit.has(PARTICIPLE)) {
            same.of(told, breath);
            several.correct(told, hit, breath.from);
            chains.addTo(told, hit.to(), attach, breath);
        } else if (!memory.isOfRuler(told, hit) && !naming.relayed(told, hit, attach)) {
            ofVerb(told, hit, attach, breath);
            several.correct(told, hit, breath.from);
            chains.add(told, hit.to(), attach);
        }
        Told quoting = memory.quoting(told.cueFrom);
        if (inner.isOfHimself(told, hit, quoting)) {
            told.firstPerson = true;
            told.speaker = null;
            told.via.clear();
        } else if (inner.isAnother(told, hit, quoting)) {
            told.speaker = null;
            told.another = true;
        }
        told.mute |= speakerless.isSilent(told, hit, attach);
        if (told.speaker != null && memory.isOfStatement(hit.to(), attach)) {
            memory.made(chains.maker(told, hit), told.cueFrom);
        }
        memory.reported(told, hit.to(), attach);
    }

    /** The subject of a verb: before it, after it, or elsewhere. */
    private void ofVerb(Told told, Hit hit, int attach, Breath breath) {
        naming.named(told, clauses.isWithin(hit.to()) ? antecedents.caller(hit.from(), breath.from) : null);
        if (told.speaker == null) {
            naming.named(told, papers.givenOut(told.cueFrom, breath.from));
        }
        if (told.speaker == null) {
            describedPaper(told, hit);
        }
        boolean claims = ((Cue) hit.sense().lexeme()).takes(Frame.CLAIM) && hit.has(PRONOUN);
        if (told.speaker == null && claims && told.contentTo > told.contentFrom && told.contentTo <= hit.from()) {
            naming.subject(told, subjects.after(hit, attach), hit);
        }
        if (told.speaker == null) {
            beforeVerb(told, hit, breath);
        }
        boolean object = accused.isAlone(hit, attach) || asked.areAlone(hit, attach, breath.before(hit.from()));
        if ((told.speaker == null || isSaidAfter(told, hit)) && !object) {
            naming.subject(told, subjects.after(hit, attach), hit);
        }
        if (told.speaker == null && ((Cue) hit.sense().lexeme()).takes(Frame.CLAIM)) {
            claimant(told, breath);
        }
        if (told.speaker == null && isGoingOn(hit)) {
            Told before = breath.before(hit.from());
            boolean same = before != null && ((Cue) hit.sense().lexeme()).takes(Frame.GOING_ON);
            if (!same) {
                naming.named(told, doers.ofNearestVerb(hit, before == null ? breath.from : before.end()));
            }
        }
        if (told.speaker == null) {
            elsewhere(told, hit, breath);
        }
        if (chains.isMedium(told, breath.from)) {
            told.sourceFrom = -1;
            same.recall(told);
        }
        if (told.speaker == null && told.said && !((Cue) hit.sense().lexeme()).takes(Frame.HEARER)) {
            naming.words(told, subjects.after(hit, attach));
        }
    }

    private void beforeVerb(Told told, Hit hit, Breath breath) {
        boolean relative = antecedents.relative(hit.from()) >= 0;
        boolean joined = hit.has(CONJUNCTION) || clauses.isComma(hit.from() - 1) || isSaidThere(hit);
        boolean addressing = ((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE);
        boolean being = relative && !clauses.isRelative(hit.from() - 1);
        if (relative && !hit.has(PRONOUN) && (being || addressing || antecedents.isOfNamed(hit))) {
            antecedent(told, breath);
        }
        if (!joined && !relative) {
            naming.topic(told, told.cueFrom, breath);
            paperOf(told, hit, breath);
        }
    }

    /** {@code قدم المحامي أدلة تؤكد}: a paper right before the verb that describes it. */
    private void describedPaper(Told told, Hit hit) {
        Hit noun = page.hit(hit.from() - 1, SourceNoun.class);
        boolean paper = noun != null
                && noun.to() == hit.from()
                && !page.is(noun.from() - 1, Particle.Kind.PREPOSITION)
                && !noun.has(DEFINITE | PRONOUN | PREPOSITION | CONJUNCTION)
                && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT;
        boolean describing = hit.has(PRESENT) && hit.has(SINGULAR) && !hit.has(PRONOUN | CONJUNCTION);
        if (paper && describing && !voices.isSubject(hit.to())) {
            naming.named(told, new Phrase(noun.from(), noun.to()));
        }
    }

    /** {@code نشرت فرنسا تقريرا يدعو}: the paper that the verb describes, not whoever made it. */
    private void paperOf(Told told, Hit hit, Breath breath) {
        Phrase paper = told.speaker == null ? null : papers.near(hit, breath.from);
        Hit noun = paper == null ? null : page.hit(paper.from(), SourceNoun.class);
        boolean object = noun != null && paper.from() > told.sourceFrom && page.isVerb(told.sourceFrom - 1);
        if (object && !noun.has(CONJUNCTION)) {
            naming.named(told, paper);
        }
    }

    /** {@code في مقال نشر أمس قال فلان}: the subject stands after the verb, and what was before it is none. */
    private boolean isSaidAfter(Told told, Hit hit) {
        boolean object = ((Cue) hit.sense().lexeme()).takes(Frame.ADDRESSEE);
        return voices.isSubject(hit.to())
                && (told.mute || told.speaker.entity() == null && !object && !hit.has(PLURAL));
    }

    /** {@code ورفضت الشرطة التعليق، لكنها قالت}: the verb goes on after another verb of the sentence. */
    private boolean isGoingOn(Hit hit) {
        return hit.has(CONJUNCTION)
                || page.isAny(hit.from() - 1, "لكنه", "لكنها", "لكنهم", "حيث", "ثم", "كما", "اذ")
                || page.isAny(hit.from() - 1, "انه", "انها", "انهم") && page.isAny(hit.from() - 2, "الا", "غير", "بيد");
    }

    /** {@code تبنى الهجوم تنظيم}: the subject after what is claimed. */
    private void claimant(Told told, Breath breath) {
        Phrase claimant = subjects.afterObject(told.contentFrom, breath.to);
        if (claimant != null) {
            naming.named(told, claimant);
            told.contentTo = Math.min(told.contentTo, claimant.from());
        }
    }

    /** Whom a relative clause describes, not the occasion of {@code التي قال فيها}. */
    private void antecedent(Told told, Breath breath) {
        Phrase phrase = antecedents.of(told.cueFrom, breath.from);
        if (phrase != null && (!clauses.isWithin(told.cueTo) || subjects.isPerson(phrase))) {
            told.mute = topics.isMute(told.cueFrom, phrase);
            if (told.mute || !topics.isThing(phrase)) {
                naming.named(told, phrase);
            }
        }
    }

    /** {@code الإعلان الذي أكد خلاله الوزير}, {@code ما صرح به الوزير}: the subject stands behind, and not before. */
    private boolean isSaidThere(Hit verb) {
        boolean there =
                clauses.isWithin(verb.to()) || page.is(verb.from() - 1, "ما") && page.isAny(verb.to(), "به", "عنه");
        return there && !verb.has(PLURAL | DUAL) && voices.isSubject(verb.to() + 1);
    }

    /** Whoever does what the sentence tells. */
    void actor(Told told, Breath breath) {
        naming.named(told, crowds.ofVerbBefore(told.cueFrom, breath.from));
        if (told.speaker == null) {
            naming.named(told, crowds.gathering(told.cueFrom, breath.from));
        }
        if (told.speaker == null && breath.isSilent()) {
            naming.mainSubject(told, told.cueFrom, breath.from);
            if (told.speaker != null && names.at(told.sourceFrom).type() == Type.LOC) {
                told.speaker = null;
            }
        }
    }

    /** A verb without a subject after it. */
    private void elsewhere(Told told, Hit hit, Breath breath) {
        int cue = hit.from();
        if (hit.has(FA) && page.is(breath.from, "اما")) {
            naming.named(told, breath.from + 1, clauses.subjectEnd(breath.from + 1, cue));
        } else if (!hit.has(CONJUNCTION)) {
            ofOccasion(told, cue, breath);
            if (told.speaker == null) {
                naming.named(told, subjects.ofBeing(hit, breath.from));
            }
            if (told.speaker == null) {
                antecedent(told, breath);
            }
            if (told.speaker == null && antecedents.relative(cue) < 0) {
                naming.topic(told, told.cueFrom, breath);
            }
            if (told.speaker == null) {
                inSentence(told, hit, breath);
            }
        }
        if (told.speaker == null) {
            same.orLast(told, breath);
        }
    }

    /** {@code بيان قالت فيه}: whoever issued it. */
    private void ofOccasion(Told told, int cue, Breath breath) {
        if (clauses.isWithin(cue + 1) && told.cueTo == cue + 2) {
            naming.named(told, papers.issued(cue, breath.from));
        }
        if (told.speaker == null && clauses.isWithin(told.cueTo)) {
            naming.named(told, subjects.ofIssuing(cue, breath.from));
            if (told.speaker == null) {
                naming.named(told, papers.held(cue, breath.from));
            }
        }
    }

    /** Whomever the sentence tells of before the verb: somebody described, a paper, its subject. */
    private void inSentence(Told told, Hit hit, Breath breath) {
        naming.named(told, subjects.described(hit));
        if (told.speaker == null) {
            boolean paper = DOCUMENTED.contains(((Cue) hit.sense().lexeme()).lemma());
            naming.named(told, paper ? papers.nearest(hit, breath.from) : papers.near(hit, breath.from));
        }
        if (told.speaker == null && breath.isSilent()) {
            naming.mainSubject(told, hit.from(), breath.from);
        }
        if (told.speaker == null && breath.isSilent()) {
            naming.named(told, doers.ofNearestVerb(hit, breath.from));
        }
    }

    /** See {@link Hearers#pastOutlet}. */
    int pastOutlet(int t, int to) {
        return subjects.pastOutlet(t, to);
    }

    /** {@code جاء ذلك في مقابلة لفلان مع قناة}: who spoke there, and through which outlet. */
    void occasion(Breath breath) {
        memory.occasion(breath);
        speakers.conversation().published(chains.ofOccasion(breath.from, breath.to));
    }

    SameSpeaker same() {
        return same;
    }

    Naming naming() {
        return naming;
    }

    Memory memory() {
        return memory;
    }
}
