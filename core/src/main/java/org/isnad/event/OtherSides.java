package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/**
 * Who meets those told after "with" where no word of his own tells it: {@code أعلن الرئيس فلان أن القمة مع}, {@code وصف فلان
 * اللقاء مع}. Places are tokens.
 */
final class OtherSides {
    private static final int NEAR = 8;
    private static final int FAR = 24;
    private static final int MEMORY = 60;

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Referents referents;
    private final Coordination coordination;
    private final Meetings meetings;

    OtherSides(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices, Referents referents) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.referents = referents;
        coordination = new Coordination(page, names, subjects);
        meetings = new Meetings(page, subjects, coordination);
    }

    /** Counts him among the actors of a meeting, an agreement or a truce that has one side. */
    void find(Happening happening, Controllers controllers) {
        boolean agreed = isPact(happening) && happening.actors.size() == 1 && happening.recipients.isEmpty();
        if (!agreed && !isOneSided(happening)) {
            return;
        }
        boolean with = isWith(happening);
        Statement around = voices.around(happening.hit.from());
        Party found = !with ? null : around == null ? subject(happening) : speaker(happening, around);
        boolean talk = !agreed && found == null && (with || isOfObject(happening));
        List<Party> ready = talk ? controllers.ofTalk(happening) : List.of();
        if (!ready.isEmpty() && ready.stream().noneMatch(happening.actors::contains)) {
            happening.actors.addAll(0, ready);
            return;
        }
        Party other = with && found == null ? meetings.host(happening) : found;
        if (other != null && !happening.actors.contains(other)) {
            happening.actors.add(0, other);
        }
    }

    /** {@code مستعد للقاء الوزير}: whether the one side is whom a verbal noun after a preposition has as its object. */
    private boolean isOfObject(Happening happening) {
        Hit hit = happening.hit;
        boolean open = hit.has(LI) && !hit.has(VERB | DEFINITE | PRONOUN) && hit.length() == 1;
        Phrase side = open && happening.trigger.takesObject() ? phrases.at(hit.to(), happening.to) : null;
        return side != null && side.parties().containsAll(happening.actors);
    }

    /** Gives each meeting told with one side the other that all such meetings of that side in the article have. */
    void settle(List<Happening> told) {
        for (int i = 0; i < told.size(); i++) {
            Happening happening = told.get(i);
            List<Happening> around = told.subList(Math.max(0, i - MEMORY), Math.min(told.size(), i + MEMORY));
            boolean known = isOneSided(happening) && !happening.hit.has(VERB) && happening.hit.has(DEFINITE);
            Party one = known ? happening.actors.get(0) : null;
            Party other = one == null || one.entity() == null ? null : only(one, happening, around);
            if (other != null) {
                happening.actors.add(other);
            }
        }
    }

    private static Party only(Party one, Happening happening, List<Happening> told) {
        Party other = null;
        for (Happening meeting : told) {
            List<Party> all = new ArrayList<>(meeting.actors);
            all.addAll(meeting.recipients);
            boolean same = meeting.trigger == happening.trigger;
            if (same && all.size() > 1 && all.remove(one)) {
                if (all.size() > 1 || other != null && !other.equals(all.get(0))) {
                    return null;
                }
                other = all.get(0);
            }
        }
        return other == null || other.entity() == null ? null : other;
    }

    /** {@code الهدنة مع}, {@code اتفاق مع}. */
    private static boolean isPact(Happening happening) {
        boolean pact = happening.type() == Type.AGREE || "ceasefire".equals(happening.trigger.mode());
        return pact && !happening.hit.has(VERB);
    }

    private static boolean isOneSided(Happening happening) {
        String mode = happening.trigger.mode();
        return happening.type() == Type.CONSULT
                && !"visit".equals(mode)
                && happening.trigger.recipients().contains("مع")
                && happening.actors.size() == 1
                && happening.recipients.isEmpty();
    }

    /** Whether the one side stands after "with". */
    private boolean isWith(Happening happening) {
        int stop = Math.min(happening.to - 1, happening.hit.to() + NEAR);
        for (int t = happening.hit.from(); t < stop && page.mark(t) != '.'; t++) {
            if (t <= happening.hit.to() && Link.is(page, t, Link.Kind.COMPANION)) {
                return true;
            }
            Phrase matter = t >= happening.hit.to() && isAbout(t) ? phrases.at(t + 1, stop) : null;
            if (matter != null) {
                t = matter.to() - 1;
                continue;
            }
            if (page.is(t, "مع")) {
                Phrase side = phrases.at(t + 1, happening.to);
                return side != null && side.parties().containsAll(happening.actors);
            }
            Phrase between = t < happening.hit.to() && !happening.hit.has(VERB) ? null : phrases.at(t, stop);
            if (t > happening.hit.from() && between != null && between.isParty()) {
                return false;
            }
        }
        return false;
    }

    /** {@code بشأن}, {@code في}: what a meeting is about, or where it is held, is told after it. */
    private boolean isAbout(int t) {
        return page.isAny(t, "بشان", "حول", "عن", "بخصوص", "في");
    }

    /** Whoever speaks of a meeting, if he speaks of himself or names nobody else before it; or null. */
    private Party speaker(Happening happening, Statement around) {
        Party speaker = new Party(around.speaker().name(), around.speaker().entity());
        boolean asks = around.act() == Act.DEMAND || around.act() == Act.ACCUSE;
        boolean able = referents.isMan(speaker) || referents.isBody(speaker) && !referents.isMedia(speaker);
        if (asks && !happening.hit.has(PRONOUN) || !able) {
            return null;
        }
        int noun = happening.hit.from();
        boolean own = false;
        boolean others = false;
        int start = Math.max(voices.start(noun, happening.from), noun - MEMORY);
        boolean itself = start > 0 && subjects.isThat(start - 1, true);
        for (int t = start; t < noun; t++) {
            Phrase phrase = phrases.at(t, noun);
            own |= isFirst(t);
            itself |= subjects.isThat(t, true);
            others |= phrase != null && phrase.isParty() || page.is(t, Particle.Kind.RELATIVE);
        }
        boolean body = referents.isBody(speaker) && !referents.isState(speaker) && !referents.isTown(speaker);
        return own || isFirst(noun) || !others && (!body || itself) ? speaker : null;
    }

    private boolean isFirst(int t) {
        Word word = page.word(t);
        boolean first = false;
        boolean other = false;
        for (int i = 0; i < word.senses(); i++) {
            first |= word.sense(i).has(FIRST_PERSON);
            other |= !word.sense(i).has(FIRST_PERSON);
        }
        return first && !other || page.isAny(t, "نحن", "ونحن", "اننا", "انني", "اني", "لدينا");
    }

    /** The subject of the verb before, whatever it tells: {@code وصف الرئيس اللقاء المرتقب مع}; or null. */
    private Party subject(Happening happening) {
        int noun = happening.hit.from();
        if (happening.hit.has(PRONOUN)) {
            return null;
        }
        if (happening.hit.has(VERB)) {
            return named(coordination.carried(noun, happening.from, happening.hit.has(FEMININE)));
        }
        for (int t = noun - 1; t >= Math.max(happening.from, noun - FAR) && page.mark(t) != '.'; t--) {
            if (coordination.opensWithVerb(t, happening.from) && !page.is(t, Particle.Kind.BE)) {
                return named(Opponents.subject(subjects, happening, t));
            }
        }
        return null;
    }

    private static Party named(Phrase phrase) {
        boolean one = phrase != null && phrase.isName() && phrase.parties().size() == 1;
        return one ? phrase.parties().get(0) : null;
    }
}
