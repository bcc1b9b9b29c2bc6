package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;

/**
 * Driving armed men out is force, where turning out an envoy is a sanction; help that is only declared is support. Places are
 * tokens.
 */
final class Meant {
    private static final Wordlist AREAS = Wordlist.of(Meant.class, "areas");
    private static final Wordlist DECLARE = Wordlist.of(Meant.class, "declare");
    private static final Wordlist CROWDS = Wordlist.of(Meant.class, "crowds");
    private static final int NEAR = 4;
    private static final int FAR = 9;

    private final Page page;
    private final Names names;

    Meant(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** The hit, which may be null, with what its word means here. */
    Hit of(Hit hit) {
        if (hit == null || hit.length() > 1) {
            return hit;
        }
        Trigger trigger = Trigger.of(hit);
        if (trigger.mayDriveOut()) {
            return isDriving(hit) ? as(hit, trigger.drivingOut()) : hit;
        }
        return trigger.mayBeBacking() && isBacking(hit) ? as(hit, trigger.backing()) : hit;
    }

    private static Hit as(Hit hit, Trigger trigger) {
        return new Hit(new Sense(trigger, hit.sense().features()), hit.from(), hit.to());
    }

    /** {@code طرد "داعش" من المدينة}, {@code بعد طرده من أحياء}. */
    private boolean isDriving(Hit hit) {
        int from = page.is(hit.to(), "من") ? hit.to() : hit.to() + 1;
        boolean area = page.is(from, "من") && page.isAny(from + 1, AREAS);
        return area && (hit.has(PRONOUN) || from == hit.to()) || !hit.has(VERB | PRONOUN) && areArmed(hit.to());
    }

    /** {@code طرد آخر جيوب الحوثيين}: whether the next people or group told bear arms and serve no state. */
    private boolean areArmed(int from) {
        for (int t = from; t < from + NEAR && t < page.size() && page.mark(t) != '.' && !page.isComma(t); t++) {
            NameMention name = names.at(t);
            if (name != null) {
                return name.known() != null && name.known().kind().equals("armed");
            }
            Hit side = page.hit(t, Side.class);
            Side.Kind kind = side == null ? null : ((Side) side.sense().lexeme()).kind();
            if (kind == Side.Kind.REBELS || page.isAny(t, "الارهابيه", "المسلحه", "ارهابيه", "مسلحه")) {
                return true;
            }
        }
        return false;
    }

    /** {@code أعلنت روسيا دعمها للحكومة}, {@code دعم المتظاهرين}: help in words, or of people in the streets. */
    private boolean isBacking(Hit hit) {
        int next = hit.to();
        boolean crowd =
                page.isAny(next, CROWDS) || hit.has(VERB) && page.mark(next + 1) == 0 && page.isAny(next + 1, CROWDS);
        return crowd || !hit.has(VERB | PREPOSITION | CONJUNCTION) && isDeclared(hit.from());
    }

    private boolean isDeclared(int noun) {
        boolean about = page.isAny(noun - 1, "عن", "علي");
        int last = about ? noun - 2 : noun - 1;
        if (page.isAny(last, DECLARE)) {
            return true;
        }
        boolean subject = !about && (page.isDefinite(last) || names.at(last) != null);
        for (int t = last; subject && t > noun - FAR && t >= page.sentenceFrom(noun); t--) {
            if (page.isAny(t, DECLARE)) {
                return true;
            }
            boolean told = page.hit(t, Trigger.class) != null && !page.isDefinite(t);
            subject = !told && !page.isVerb(t) && !page.is(t, Particle.Kind.COMPLEMENTIZER);
        }
        return false;
    }
}
