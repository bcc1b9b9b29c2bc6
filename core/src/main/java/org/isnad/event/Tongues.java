package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;

/** Bodies and states that have somebody speak for them: {@code نددت الوزارة على لسان المتحدث باسمها}. Places are tokens. */
final class Tongues {
    private static final int REACH = 14;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Tongues(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Whether the subject of a verb of speech has somebody speak for it, and is made its actor, who addresses whoever is told next. */
    boolean find(Happening happening) {
        boolean speech = happening.hit.has(VERB) && Statuses.isSpeech(happening.type());
        int tongue = speech ? tongue(happening) : -1;
        Phrase body = tongue < 0 ? null : subjects.after(happening.hit.from() + 1, tongue);
        if (body == null || !body.isName() || phrases.isMan(body)) {
            return false;
        }
        Phrase man = phrases.at(tongue + 2, happening.to);
        happening.actors.clear();
        happening.addActor(body);
        happening.recipients.removeAll(body.parties());
        if (man != null && man.isParty()) {
            happening.recipients.removeAll(man.parties());
        }
        int end = pastMan(man == null ? tongue + 2 : man.to(), happening);
        Phrase next = end < happening.to && happening.trigger.takesObject() ? subjects.after(end, happening.to) : null;
        if (next != null && next.from() == end && next.isParty()) {
            happening.recipients.clear();
            happening.addRecipient(next);
        }
        return true;
    }

    /** Where {@code على لسان} stands behind a verb, with no other between; or -1. */
    private int tongue(Happening happening) {
        int verb = happening.hit.from() + 1;
        for (int t = verb + 1; t < Math.min(happening.to - 2, verb + REACH); t++) {
            if (page.is(t, "علي") && page.is(t + 1, "لسان")) {
                return t;
            }
            if (page.isVerb(t) && names.at(t) == null) {
                return -1;
            }
        }
        return -1;
    }

    /** Past the name of whoever speaks, who is no recipient, and a comma. */
    private int pastMan(int from, Happening happening) {
        NameMention name = names.at(from);
        int t = from;
        if (name != null && name.type() == Entity.Type.PER && name.from() == from) {
            happening.recipients.removeAll(phrases.at(from, name.to()).parties());
            t = name.to();
        }
        return page.isComma(t) ? t + 1 : t;
    }
}
