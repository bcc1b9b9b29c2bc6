package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Who takes part where the sentence only tells that something was done, or that two did it: {@code جرى بحث}, {@code محادثاتهما},
 * {@code وأجريا}: those who met before. Places are tokens.
 */
final class Talks {
    private static final int NEAR = 3;
    private static final int SENTENCES = 4;
    private static final int LATELY = 2;

    private final Page page;
    private final Pairs pairs;

    Talks(Page page, Pairs pairs) {
        this.page = page;
        this.pairs = pairs;
    }

    /** Counts them among the actors, as far as they are {@code told} before. */
    void find(Happening happening, List<Happening> told) {
        if (happening.actors.size() > 1 || !happening.recipients.isEmpty() || told.isEmpty()) {
            return;
        }
        Hit hit = happening.hit;
        if (happening.type() != Type.CONSULT) {
            return;
        }
        List<Party> meeting = isPurpose(happening) ? met(happening, told.get(told.size() - 1)) : List.of();
        if (meeting.containsAll(happening.actors) && meeting.size() > 1) {
            happening.actors.clear();
            happening.actors.addAll(meeting);
            return;
        }
        boolean theirs = hit.has(PRONOUN) && page.word(hit.to() - 1).folded().endsWith("هما");
        boolean they = hit.has(VERB) && hit.has(DUAL) && !hit.has(FIRST_PERSON) && !happening.passive;
        List<Party> both = theirs || they && happening.actors.isEmpty()
                ? pairs.last(told, false)
                : happening.actors.isEmpty() && isHeld(happening)
                        ? met(happening, told, SENTENCES)
                        : pointsToTalks(happening) ? met(happening, told, LATELY) : List.of();
        if (!both.isEmpty()) {
            happening.actors.clear();
            happening.actors.addAll(both);
        }
    }

    /** {@code جرى خلال اللقاء بحث}: whether the meeting told right before, which was told already, is what the noun tells. */
    boolean isTold(Happening happening, Happening before) {
        return happening.type() == Type.CONSULT
                && before.type() == Type.CONSULT
                && happening.hit.from() - before.hit.to() < 2
                && isHeld(happening);
    }

    /** {@code جرى بحث}, {@code تم خلال اللقاء بحث}. */
    private boolean isHeld(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - NEAR); t--) {
            if (page.isAny(t, "تم", "وتم", "جري", "وجري")) {
                return true;
            }
        }
        return false;
    }

    /** {@code المباحثات} after {@code استقبل}: talks with the article, of which nothing else is told. */
    private boolean pointsToTalks(Happening happening) {
        return happening.actors.isEmpty()
                && happening.trigger.isMutual()
                && happening.hit.length() == 1
                && !happening.hit.has(VERB | LI)
                && !page.is(happening.hit.from() - 1, "علي")
                && happening.isPointing(page);
    }

    /** {@code التقى الرئيس الوزير لإجراء محادثات}, {@code لبحث}: what a meeting is for. */
    private static boolean isPurpose(Happening happening) {
        Hit hit = happening.hit;
        return hit.has(LI) && !hit.has(VERB | PRONOUN | DEFINITE) && !"third-party".equals(happening.trigger.mode());
    }

    /** All who take part in a meeting that the same sentence tells before, which is no visit. */
    private List<Party> met(Happening purpose, Happening before) {
        boolean meeting = before.isMeeting();
        if (!meeting || before.from != purpose.from) {
            return List.of();
        }
        for (int t = before.hit.to(); t < purpose.hit.from(); t++) {
            if (page.isVerb(t) || page.is(t, Particle.Kind.COMPLEMENTIZER) || page.is(t, Particle.Kind.RELATIVE)) {
                return List.of();
            }
        }
        List<Party> all = new ArrayList<>(before.actors);
        before.recipients.stream().filter(p -> !all.contains(p)).forEach(all::add);
        return all;
    }

    /** All who took part in the meeting told last, if that is at most so many sentences before. */
    private List<Party> met(Happening happening, List<Happening> told, int far) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Happening other = told.get(i);
            int apart =
                    page.sentences().at(happening.hit.from()) - page.sentences().at(other.hit.from());
            if (apart > far) {
                return List.of();
            }
            if (other.isMeeting()) {
                List<Party> all = new ArrayList<>(other.actors);
                all.addAll(other.recipients);
                boolean known = far > LATELY || all.stream().allMatch(p -> p.entity() != null);
                return all.size() > 1 && known ? all : List.of();
            }
        }
        return List.of();
    }
}
