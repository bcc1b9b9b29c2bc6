package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.speaker.Conversation;

/**
 * Who goes on speaking: {@code وأضاف أن}, {@code ، مشيرا إلى أن}, {@code وعلق الوزير على ذلك قائلا}. Whoever does what a
 * participle stands with, the subject of a verb that waited for its content, who spoke before in the sentence, or who spoke last.
 */
final class SameSpeaker {
    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Doers doers;
    private final Naming naming;
    private final Memory memory;
    private final Conversation conversation;
    private final InnerSubjects inner;

    SameSpeaker(
            Page page,
            Names names,
            Clauses clauses,
            Subjects subjects,
            Doers doers,
            Naming naming,
            InnerSubjects inner,
            Memory memory,
            Conversation conversation) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.subjects = subjects;
        this.doers = doers;
        this.naming = naming;
        this.memory = memory;
        this.conversation = conversation;
        this.inner = inner;
    }

    /** The one who has just been speaking, in this sentence if anybody has. */
    void of(Told told, Breath breath) {
        if (idleSubject(told, breath)) {
            return;
        }
        Hit here = clauses.cue(told.cueFrom);
        Told before = breath.before(told.cueFrom);
        if (before != null && here != null && here.has(PARTICIPLE) && before.rule.endsWith("document-about")) {
            before = null;
        }
        if (here != null && here.has(PARTICIPLE)) {
            ofAbutting(told, here, before);
            if (told.speaker == null) {
                naming.named(told, doers.ofNearestVerb(here, before == null ? breath.from : before.end()));
            }
            if (told.speaker == null && before == null && isApart(here)) {
                naming.named(told, doers.ofOpening(breath.from, here.from()));
            }
            if (told.speaker != null) {
                return;
            }
        }
        if (before != null && here != null) {
            ofManyWithin(told, here, before, breath);
        }
        if (told.speaker == null && before != null && here != null) {
            inner.goingOn(told, here, before);
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
            naming.topic(told, told.cueFrom, breath);
        }
        if (told.speaker == null) {
            recall(told, breath);
        }
    }

    /** {@code رد فلان بأنه سيغلقه، عندما غرد المسؤول قائلا}: who does what the words tell right before a participle. */
    private void ofAbutting(Told told, Hit participle, Told before) {
        if (before != null && page.mark(participle.from() - 1) == 0 && !participle.has(CONJUNCTION)) {
            Phrase doer = doers.ofNearestVerb(participle, before.contentFrom);
            naming.named(told, doer != null && doer.to() == participle.from() && isPerson(doer.from()) ? doer : null);
        }
    }

    /** {@code قال الوزير إن محتجين طالبوا بالماء، مؤكدين}: the several of whom the words tell. */
    private void ofManyWithin(Told told, Hit participle, Told before, Breath breath) {
        boolean one = before.speaker != null && before.speaker.entity() != null;
        if (!one || !participle.has(PARTICIPLE) || !participle.has(PLURAL | DUAL) || participle.has(FEMININE)) {
            return;
        }
        for (Told within : breath.told()) {
            Hit verb = within == before ? null : clauses.cue(within.cueFrom);
            if (verb != null && verb.has(PLURAL | DUAL) && before.covers(within.cueFrom)) {
                told.speaker = within.speaker;
                told.via.clear();
                told.via.addAll(within.via);
            }
        }
    }

    private boolean isPerson(int t) {
        Hit title = page.hit(t, Title.class);
        NameMention name = names.at(t);
        return name != null ? name.type() == Type.PER : title != null && !title.has(PREPOSITION | PLURAL);
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
                && !naming.relayed(told, idle, told.cueFrom + 1)) {
            naming.named(told, subjects.ofIdle(idle, told.cueFrom));
            told.via.addAll(conversation.lastVia(told.speaker));
        }
        return told.speaker != null;
    }

    /** The same one where somebody has spoken in this sentence, or who spoke last. */
    void orLast(Told told, Breath breath) {
        inner.within(told, breath);
        if (told.speaker != null) {
            return;
        }
        if (breath.idle() != null || breath.around(told.cueFrom) != null || breath.before(told.cueFrom) != null) {
            of(told, breath);
        } else {
            recall(told);
        }
    }

    /** Of whom a sentence told to which a verb that waits for its content goes on, or who spoke last. */
    private void recall(Told told, Breath breath) {
        if (breath.idle() == null || !memory.fromStory(told, breath.idle())) {
            recall(told);
        }
    }

    /** Who spoke last, with the chain through which that came. */
    void recall(Told told) {
        memory.recall(told, clauses.cue(told.cueFrom));
    }
}
