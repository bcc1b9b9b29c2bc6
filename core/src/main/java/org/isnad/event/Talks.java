package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
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
    private final Names names;
    private final Pairs pairs;

    Talks(Page page, Names names, Pairs pairs) {
        this.page = page;
        this.names = names;
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
        boolean town = isOfTown(hit);
        Happening last = told.get(told.size() - 1);
        List<Party> meeting = isPurpose(happening) || isStage(happening)
                ? spoke(happening, last) ? all(last) : met(happening, last)
                : town ? metThere(happening, told) : List.of();
        if (meeting.size() > 1 && (meeting.containsAll(happening.actors) || town && happening.guessed)) {
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

    /** {@code اجتمع الرئيسان في باريس في أول لقاء}: a meeting told again by a noun, as what it is. */
    private boolean isStage(Happening happening) {
        int noun = happening.hit.from();
        int in = page.isAny(noun - 1, "اول", "ثاني", "ثالث") ? noun - 2 : noun - 1;
        return page.isAny(in, "في", "خلال")
                && happening.actors.isEmpty()
                && !happening.hit.has(VERB | PRONOUN | DEFINITE | PREPOSITION);
    }

    /** {@code هنأ الرئيس نظيره في اتصال هاتفي}: whether the words told right before are said to one man by another, in a call. */
    private boolean spoke(Happening call, Happening before) {
        return "phone".equals(call.trigger.mode())
                && before.from == call.from
                && Statuses.isSpeech(before.type())
                && before.hit.has(VERB)
                && before.actors.size() == 1
                && before.recipients.size() == 1
                && before.actors.get(0).entity() != null
                && before.recipients.get(0).entity() != null;
    }

    /** {@code قمة سنغافورة}: a meeting named by the town where it is held. */
    private boolean isOfTown(Hit hit) {
        NameMention name = hit.has(VERB | PRONOUN | DEFINITE) ? null : names.at(hit.to());
        return name != null && name.type() == Entity.Type.LOC && name.from() == hit.to();
    }

    /** All who meet at the town after a noun, by the last telling of that; or none. */
    private List<Party> metThere(Happening happening, List<Happening> told) {
        String town = names.entityAt(happening.hit.to()).id();
        for (int i = told.size() - 1; i >= 0; i--) {
            Happening other = told.get(i);
            boolean there = other.isMeeting() && other.place != null && town.equals(other.place.entity());
            List<Party> all = there ? all(other) : List.of();
            if (all.size() > 1) {
                return all;
            }
        }
        return List.of();
    }

    /** {@code ألغى القمة مع}: whether somebody does not want to meet, or no more. */
    private static boolean isOff(Happening happening) {
        return happening.type() == Type.REJECT && "meet".equals(happening.trigger.mode());
    }

    private static List<Party> all(Happening meeting) {
        List<Party> all = new ArrayList<>(meeting.actors);
        meeting.recipients.stream().filter(p -> !all.contains(p)).forEach(all::add);
        return all;
    }

    /** All who take part in a meeting that the same sentence tells before, which is no visit. */
    private List<Party> met(Happening purpose, Happening before) {
        boolean meeting = before.isMeeting();
        if (!meeting || before.from != purpose.from) {
            return List.of();
        }
        for (int t = before.hit.to(); t < purpose.hit.from(); t++) {
            boolean verb = page.isVerb(t) && names.at(t) == null;
            if (verb || page.is(t, Particle.Kind.COMPLEMENTIZER) || page.is(t, Particle.Kind.RELATIVE)) {
                return List.of();
            }
        }
        return all(before);
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
            if (other.isMeeting() || isOff(other)) {
                List<Party> all = all(other);
                boolean known = far > LATELY || all.stream().allMatch(p -> p.entity() != null);
                return all.size() > 1 && known ? all : List.of();
            }
        }
        return List.of();
    }
}
