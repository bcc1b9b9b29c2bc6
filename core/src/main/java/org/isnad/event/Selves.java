package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Form;

/** {@code قال الجيش إنه قصف}: who says "he" of the doer speaks of himself, where his words name nobody else before. */
final class Selves {
    private static final int REACH = 16;
    private static final int BEFORE = 6;

    private final Page page;
    private final Voices voices;
    private final Subjects subjects;

    Selves(Page page, Voices voices, Subjects subjects) {
        this.page = page;
        this.voices = voices;
        this.subjects = subjects;
    }

    /** The speaker who is the subject of the verb at a token, or null. */
    Party of(int verb) {
        Statement around = voices.around(verb);
        int that = around == null ? -1 : subjects.thatBefore(verb);
        if (that < 0 || voices.same(that, verb) && (around.form() == Form.DIRECT || isTaken(that, verb))) {
            return null;
        }
        Speaker speaker = around.speaker();
        boolean person = speaker.kind() == Speaker.Kind.PERSON;
        boolean known = speaker.kind() == Speaker.Kind.ORGANIZATION || speaker.entity() != null;
        boolean told = known || speaker.kind() == Speaker.Kind.ANONYMOUS && agrees(that, around);
        return told && subjects.isThat(that, !person || isShe(that, around))
                ? new Party(speaker.name(), speaker.entity())
                : null;
    }

    /**
     * Counts the speaker among the actors of a verb after "and", or after a word at {@code head} that keeps the subject, which has
     * nobody else, where it goes on with what he told of himself; {@code head} is -1 without such a word.
     */
    void carry(Happening happening, int head) {
        Hit hit = happening.hit;
        boolean goesOn = happening.actors.isEmpty()
                && (hit.has(CONJUNCTION) || head >= 0)
                && !hit.has(FIRST_PERSON)
                && !happening.passive
                && !happening.trigger.isEffect();
        int start = head >= 0 ? head : hit.from();
        Party self = goesOn ? carried(start, happening.from, hit.has(FEMININE), hit.has(PLURAL)) : null;
        if (self != null && !happening.recipients.contains(self)) {
            happening.actors.add(self);
        }
    }

    /**
     * {@code قالت إنها صدمت بالقرار وستقدم شكوى}: the speaker whom "that she" means, where a verb after "and", or after another word
     * here that keeps the subject, goes on with what she began to tell and has the features told; or null.
     */
    Party carried(int verb, int from, boolean feminine, boolean many) {
        int first = verb;
        for (int t = verb - 1; t >= Math.max(from, verb - REACH); t--) {
            if (subjects.isThat(t, true)) {
                String that = page.word(t).folded();
                boolean agrees = that.endsWith("هم") ? many : !many && that.endsWith("ها") == feminine;
                boolean open = first < verb
                        && !isDescribed(t)
                        && subjects.thatBefore(first) == t
                        && voices.around(verb) != null;
                return agrees && open && voices.around(first) == voices.around(verb) ? of(first) : null;
            }
            if (ends(t)) {
                return null;
            }
            boolean verbal = page.isVerb(t) && !subjects.isTime(t);
            if (verbal && isDone(t, verb)) {
                return null;
            }
            first = verbal ? t : first;
        }
        return null;
    }

    /** {@code الفتاة التي قالت الشرطة إنها}: whether "that she" means what a clause describes. */
    private boolean isDescribed(int that) {
        int t = that - 1;
        while (t > that - BEFORE && !page.is(t, Particle.Kind.RELATIVE)) {
            t--;
        }
        return page.is(t, Particle.Kind.RELATIVE);
    }

    /** Whether somebody stands right after a verb, who may do what it tells, before another. */
    private boolean isDone(int verb, int to) {
        Phrase after = subjects.after(verb + 1, to);
        return after != null && after.isParty();
    }

    private boolean ends(int t) {
        char mark = page.mark(t);
        return mark == '.'
                || mark == ':'
                || mark == '؛'
                || page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.COMPLEMENTIZER) && !page.is(t, Particle.Kind.BE);
    }

    /** Whether the words before "that he" name somebody else whom the pronoun may mean. */
    private boolean isTaken(int that, int verb) {
        int start = voices.start(verb, 0);
        return start < that && subjects.pronouns().meant(that, start, List.of()) != null;
    }

    /** {@code قال مسؤولون إنهم}, {@code قالت عائلة إنها}: whether the pronoun means unnamed people who say it, as it agrees with them. */
    private boolean agrees(int that, Statement told) {
        int cue = page.quotations().isOpening(that - 1) ? -1 : cue(that, told);
        boolean many = cue >= 0
                && (page.word(cue).folded().endsWith("ون")
                        || subjects.pronouns().areMany(cue + 1));
        return many && page.word(that).folded().endsWith("هم") || cue >= 0 && isShe(that, told);
    }

    /** {@code قالت ميركل إنها}, {@code موضحة أنها}: whether a woman says "that she". */
    private boolean isShe(int that, Statement told) {
        int cue = page.word(that).folded().endsWith("ها") ? cue(that, told) : -1;
        String word = cue < 0 ? "" : page.words(cue, cue);
        return word.endsWith("ت") || word.endsWith("ة");
    }

    /** The last word near before "that" that reports what is told; or -1. */
    private int cue(int that, Statement told) {
        int t = that - 1;
        int least = Math.max(0, that - REACH);
        while (t >= least && voices.cued(t) != told) {
            t--;
        }
        return t < least ? -1 : t;
    }

    /** The same, but not where "that she" may mean what a clause describes. */
    Party told(int verb) {
        int that = subjects.thatBefore(verb);
        return that < 0 || isDescribed(that) ? null : of(verb);
    }

    /** The same of a speaker known by name. */
    Party named(int verb) {
        Party self = of(verb);
        return self == null || self.entity() == null ? null : self;
    }
}
