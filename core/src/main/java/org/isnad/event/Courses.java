package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** {@code مسيرة التنمية}: the course of something, which the word for a march tells in construct. Places are tokens. */
final class Courses {
    private static final int NEAR = 16;
    private static final Wordlist CROWDS = Wordlist.of(Courses.class, "crowds");

    private final Page page;
    private final Names names;
    private final Drones drones;

    Courses(Page page, Names names, Drones drones) {
        this.page = page;
        this.names = names;
        this.drones = drones;
    }

    /** Whether a noun that may tell a march tells a course, for want of another protest near by, or a drone. */
    boolean isCourse(Hit hit) {
        boolean march = hit.length() == 1 && Trigger.of(hit).lemma().equals("مسيرة");
        if (!march) {
            return false;
        }
        boolean crowd = isProtest(hit);
        return drones.isDrone(hit, crowd)
                || !crowd && !page.words(hit.from(), hit.from()).contains("مسيرات") && isOwned(hit);
    }

    /** {@code إغلاق الشوارع}: roads closed, which is a protest only where a crowd is told near by. */
    boolean isTraffic(Hit hit) {
        Trigger trigger = Trigger.of(hit);
        return trigger.type() == Type.PROTEST
                && "obstruct".equals(trigger.mode())
                && hit.has(MASDAR)
                && !hit.has(VERB)
                && !page.is(hit.from() - 1, "الي")
                && !isProtest(hit);
    }

    /** {@code مسيرة التنمية}, {@code مسيرة خادم الحرمين}, {@code مسيرتنا}. */
    private boolean isOwned(Hit hit) {
        int next = hit.to();
        NameMention name = names.at(next);
        boolean owned = page.mark(next) == 0
                && !page.isDefinite(hit.from())
                && page.tokens().isWord(next);
        return hit.has(PRONOUN)
                || owned && (name == null ? page.isDefinite(next) : name.type() != Entity.Type.ORG)
                || owned
                        && name == null
                        && page.isDefinite(next + 1)
                        && page.word(next).senses() > 0
                        && isBare(next);
    }

    /** A noun that the next word completes. */
    private boolean isBare(int t) {
        return page.hit(t, Link.class) == null
                && !page.isVerb(t)
                && page.word(t).sense(Particle.class) == null
                && page.hit(t, Trigger.class) == null
                && page.hit(t, Title.class) != null;
    }

    /** Whether a crowd, or what it does, is told near by. */
    private boolean isProtest(Hit hit) {
        for (int t = Math.max(0, hit.from() - NEAR); t < Math.min(page.size(), hit.to() + NEAR); t++) {
            Hit other = t == hit.from() ? null : page.hit(t, Trigger.class);
            Trigger told = other == null ? null : Trigger.of(other);
            boolean protest = told != null && told.type() == Type.PROTEST && told.strength() > 1;
            if (protest || page.isAny(t, CROWDS)) {
                return true;
            }
        }
        return false;
    }
}
