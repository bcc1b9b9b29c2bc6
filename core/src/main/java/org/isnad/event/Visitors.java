package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Who has come, or has met somebody, where the noun does not tell: {@code التقى الرئيس فلان خلال زيارة}. Places are tokens. */
final class Visitors {
    private static final int NEAR = 14;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Adjuncts adjuncts;

    Visitors(Page page, Names names, Phrases phrases, Adjuncts adjuncts) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.adjuncts = adjuncts;
    }

    /** {@code التقى الرئيس فلان خلال زيارة}: he who is named last before a visit has come. */
    void visitor(Happening happening) {
        int noun = happening.hit.from();
        boolean visit = happening.actors.isEmpty() && "visit".equals(happening.trigger.mode());
        if (!visit || !page.isAny(noun - 1, "خلال", "في", "اثناء")) {
            return;
        }
        for (int t = noun - 2; t >= Math.max(happening.from, noun - NEAR); t--) {
            NameMention name = names.at(t);
            if (name != null && name.type() == Entity.Type.PER) {
                happening.addActor(phrases.at(name.from(), noun));
                return;
            }
        }
    }

    /** {@code قال الوزير بعد محادثات مع نظيره}: who goes or talks is whoever the clause is about. */
    void attended(Happening happening) {
        boolean open = happening.type() == Type.CONSULT
                && happening.actors.isEmpty()
                && happening.recipients.isEmpty()
                && !happening.hit.has(DEFINITE | PRONOUN);
        Phrase subject = open ? adjuncts.subject(happening) : null;
        happening.addActor(subject != null && subject.isName() ? subject : null);
    }

    /** {@code قال الوزير بعد اجتماع مع فلان}: who met the only one told; whoever the clause is about. */
    void met(Happening happening) {
        int end = phrases.nouns().afterAdjectives(happening.end, happening.to);
        boolean one = happening.type() == Type.CONSULT && happening.actors.size() == 1 && page.is(end, "مع");
        Phrase subject = one ? adjuncts.subject(happening) : null;
        if (subject != null && subject.isName() && subject.parties().size() == 1) {
            happening.addActor(subject);
        }
    }
}
