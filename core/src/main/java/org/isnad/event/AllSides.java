package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** All sides of a meeting or a fight act: {@code بين … و…}, {@code مع …}. Places are tokens. */
final class AllSides {
    private static final int REACH = 16;
    private static final int NEAR = 4;
    private static final Wordlist DUE = Wordlist.of(AllSides.class, "due");

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Opponents opponents;
    private final Flanks flanks;
    private final Visitors visitors;
    private final Attendance attendance;

    AllSides(
            Page page,
            Names names,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Genitives genitives,
            Visitors visitors) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.visitors = visitors;
        opponents = new Opponents(page, names, phrases, subjects, voices, genitives);
        attendance = new Attendance(page, phrases, subjects, genitives);
        flanks = new Flanks(page, names, phrases, subjects, genitives);
    }

    void find(Happening happening) {
        boolean meeting = happening.isMeeting() && !isTowards(happening);
        if (!happening.oneSided && (happening.trigger.isMutual() || meeting)) {
            mutual(happening);
        }
    }

    private void mutual(Happening happening) {
        int stop = Math.min(happening.to, happening.hit.to() + REACH);
        boolean topic = false;
        boolean all = false;
        for (int t = happening.hit.from(); t < stop && !endsSides(t); t++) {
            topic |= Link.is(page, t, Link.Kind.MATTER);
            boolean told = topic || t >= happening.hit.to() && isObject(happening);
            Phrase sides = told && !page.is(t, "بين") ? null : sides(happening, t);
            if (t > happening.end && isOtherFight(t)) {
                break;
            }
            if (sides != null && sides.isParty()) {
                all = page.is(t, "بين") && t - happening.end < NEAR;
                if (happening.guessed && page.is(t, "بين")) {
                    happening.actors.clear();
                }
                happening.addActor(sides);
                happening.addActor(otherSide(sides.to(), happening.to));
                break;
            }
        }
        happening.recipients.stream().filter(p -> !happening.actors.contains(p)).forEach(happening.actors::add);
        happening.recipients.clear();
        attendance.find(happening);
        if (happening.actors.size() == 1 && !all && !happening.hit.has(VERB) && !happening.warAtHome) {
            opponents.find(happening);
            visitors.met(happening);
            opponents.spokenTo(happening);
        }
    }

    /** {@code التقى الوزير نظيره}, {@code وجه رسالة إلى}: whom somebody meets or calls is told by the verb, unless after "with" or as a giver. */
    private boolean isTowards(Happening happening) {
        boolean both = !happening.actors.isEmpty() && !happening.recipients.isEmpty();
        boolean given = happening.trigger.recipients().contains("من");
        boolean verb = happening.hit.has(VERB) && !given && !happening.trigger.isMutual();
        int stop = Math.min(happening.to, happening.hit.to() + REACH);
        for (int t = happening.hit.from() + 1; both && verb && t < stop && !endsSides(t); t++) {
            Phrase side = Link.is(page, t, Link.Kind.SIDES) ? phrases.at(t + 1, happening.to) : null;
            if (side != null && side.parties().stream().anyMatch(happening.recipients::contains)) {
                return false;
            }
        }
        return both && verb;
    }

    private Phrase sides(Happening happening, int t) {
        if (Link.is(page, t, Link.Kind.SIDES)) {
            return Link.is(page, t + 1, Link.Kind.HARMED)
                    ? null
                    : page.is(t, "بين") ? flanks.between(t, happening) : phrases.at(t + 1, happening.to);
        }
        if (Link.is(page, t, Link.Kind.GATHERS) && flanks.isClause(t, happening)) {
            return flanks.gathered(t, happening);
        }
        Phrase them = flanks.betweenThem(t, happening);
        Phrase met = them == null ? flanks.met(t, happening) : them;
        if (met != null) {
            return met;
        }
        if (Link.is(page, t, Link.Kind.PEER)) {
            return phrases.at(t, happening.to);
        }
        return Link.is(page, t, Link.Kind.COMPANION)
                ? subjects.pronouns().meant(t, happening.from, happening.actors)
                : null;
    }

    /** {@code من جهة، وقوات النظام من جهة أخرى}, {@code وبين النظام}: the side that is told apart from the first, or null. */
    private Phrase otherSide(int end, int to) {
        int flank = Link.end(page, end, Link.Kind.FLANK);
        int t = flank < 0 ? end : flank;
        while (t < to && (page.isComma(t) || flank >= 0 && page.isAny(t, "اخري", "اولي"))) {
            t++;
        }
        if (t < to && page.is(t, "وبين")) {
            return phrases.at(t + 1, to);
        }
        boolean goesOn = flank >= 0 && t + 1 < to && phrases.nouns().isAnd(t);
        return goesOn ? phrases.at(page.is(t, "و") ? t + 1 : t, to) : null;
    }

    /** {@code تقاتل المتمردين المتحالفين مع إيران}: the verb's object is the other side. */
    private static boolean isObject(Happening happening) {
        boolean fights = happening.hit.has(VERB) && happening.type() == Type.ASSAULT;
        return fights
                && happening.trigger.takesObject()
                && !happening.recipients.isEmpty()
                && !happening.actors.isEmpty();
    }

    private boolean isOtherFight(int t) {
        Hit other = page.hit(t, Trigger.class);
        return other != null && ((Trigger) other.sense().lexeme()).isMutual();
    }

    /** {@code معركة قد تحسم الصراع، خاصة أنها}: a clause of its own has its own sides. */
    private boolean endsSides(int t) {
        boolean due = page.is(t, "ان") && page.isAny(t - 1, DUE);
        return page.mark(t) == '.' || page.mark(t) == ':' || page.is(t, Particle.Kind.COMPLEMENTIZER) && !due;
    }
}
