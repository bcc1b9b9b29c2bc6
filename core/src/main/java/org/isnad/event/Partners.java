package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Mood;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Who does something together, and who is helped in it: {@code أطلقت الوزارة حملة بالتعاون مع البلدية}. Places are tokens. */
final class Partners {
    private static final int REACH = 24;
    private static final int NEAR = 8;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Partners(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Puts the subject of the clause beside those after "with" where the noun tells how the clause's deed is done. */
    void find(Happening happening) {
        if (isHelp(happening)) {
            helped(happening);
            return;
        }
        int with = isManner(happening) ? with(happening) : -1;
        Phrase partner = with < 0 ? null : phrases.at(with + 1, happening.to);
        if (partner == null) {
            return;
        }
        List<Party> others = partner.isParty() ? partner.parties() : phrases.told(partner);
        Phrase doer = doer(happening);
        if (doer != null && doer.isParty() && !others.containsAll(doer.parties())) {
            happening.actors.clear();
            happening.addActor(doer);
        }
        others.stream().filter(p -> !happening.actors.contains(p)).forEach(happening.actors::add);
    }

    /** {@code تقدمت القوات، بإسناد جوي من التحالف}: with whose help something is done; {@code اتهمها بدعم الجماعة} charges. */
    private boolean isHelp(Happening happening) {
        int noun = happening.hit.from();
        boolean help = happening.type() == Type.AID
                && happening.isManner(page)
                && !happening.actors.isEmpty()
                && !isAsked(happening);
        for (int t = noun - 1; help && t >= Math.max(happening.from, noun - REACH); t--) {
            help = !takesBa(t);
        }
        return help;
    }

    /** {@code أشاد}, {@code اتهام}, {@code قامت}: a word to which what is told with {@code بـ} belongs. */
    private boolean takesBa(int t) {
        Hit word = page.hit(t, Trigger.class);
        boolean said = word != null
                && names.at(t) == null
                && Statuses.isSpeech(Trigger.of(word).type());
        return said
                || page.isAny(t, "قام", "قامت", "تقوم")
                || page.word(t).folded().startsWith("مدعوم");
    }

    /** Counts the subject of the clause as helped. */
    private void helped(Happening happening) {
        Phrase subject = doer(happening);
        Phrase doer = subject == null && happening.recipients.isEmpty() ? beside(happening) : subject;
        if (doer != null && doer.isParty() && happening.actors.stream().noneMatch(doer.parties()::contains)) {
            happening.recipients.clear();
            happening.addRecipient(doer);
        }
    }

    /** {@code كانت قوات النظام، بدعم روسي، قد تقدمت}: whoever is told right before it, behind no preposition; or null. */
    private Phrase beside(Happening happening) {
        int noun = happening.hit.from();
        int end = page.isComma(noun - 1) ? noun - 1 : noun;
        Phrase longest = null;
        for (int t = end - 1; t >= Math.max(happening.from, end - NEAR) && page.mark(t) == 0; t--) {
            Phrase phrase = page.isVerb(t) ? null : phrases.at(t, end);
            longest = phrase != null && phrase.isParty() && phrase.to() == end ? phrase : longest;
        }
        boolean bound = longest != null
                && (phrases.isPreposition(longest.from() - 1) || subjects.hasPreposition(longest.from()));
        return bound ? null : longest;
    }

    /** {@code بالتنسيق}, {@code وبالتعاون}, unless the word before asks for it: {@code متهم بالتعاون}, {@code تعهدوا بالتنسيق}. */
    private boolean isManner(Happening happening) {
        Hit hit = happening.hit;
        String word = page.word(hit.from()).folded();
        boolean and = word.startsWith("وبال");
        return happening.type() == Type.COOPERATE
                && !hit.has(VERB)
                && (and || word.startsWith("بال") && !isAsked(happening));
    }

    /** Whether the word before asks for it, or charges with it. */
    private boolean isAsked(Happening happening) {
        int before = happening.hit.from() - 1;
        return before >= happening.from
                && page.mark(before) == 0
                && (page.isVerb(before)
                        || page.hit(before, Trigger.class) != null
                        || page.hit(before, Control.class) != null
                        || page.hit(before, Mood.class) != null
                        || Link.is(page, before, Link.Kind.CHARGED)
                        || page.hit(before, Carrier.class) != null);
    }

    private int with(Happening happening) {
        for (int t = happening.hit.from() + 1; t <= happening.hit.to() && t + 1 < happening.to; t++) {
            if (page.is(t, "مع")) {
                return t;
            }
        }
        return -1;
    }

    /** The subject of the clause; or null. */
    private Phrase doer(Happening happening) {
        int noun = happening.hit.from();
        boolean comma = false;
        for (int t = noun - 1; t >= Math.max(happening.from, noun - REACH) && !Carriers.ends(page, t); t--) {
            comma |= t < noun - 1 && page.isComma(t);
            boolean joined = t > happening.from
                    && page.mark(t - 1) == 0
                    && page.words(t, t).startsWith("و");
            if (!joined
                    && !(comma && page.is(t - 1, Particle.Kind.RELATIVE))
                    && page.isVerb(t)
                    && names.at(t) == null
                    && !page.is(t, Particle.Kind.BE)
                    && !subjects.isTime(t)) {
                Phrase before = subjects.before(t, happening.from);
                return before == null ? subjects.after(t + 1, noun) : before;
            }
        }
        return null;
    }
}
