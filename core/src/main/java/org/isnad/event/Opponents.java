package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** Who fights or meets those whom a noun tells: {@code معارك مع المتمردين}. Places are tokens. */
final class Opponents {
    private static final int REACH = 16;
    private static final int FAR = 24;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;

    Opponents(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
    }

    /** {@code تقدم الجيش بعد معارك مع المتمردين}, {@code إن بلاده مستعدة لمفاوضات معهم}: who does it is the subject of the clause. */
    void find(Happening happening) {
        int noun = happening.hit.from();
        boolean fight = happening.type() == Type.ASSAULT;
        int least = Math.max(happening.from, noun - FAR);
        for (int t = noun - 1; t >= least; t--) {
            if (isVerb(t, happening.from) && (fight || !page.is(t, Particle.Kind.BE))) {
                Phrase subject = voices.cued(t) == null ? doer(happening, t) : null;
                happening.addActor(isAble(happening, subject) ? subject : null);
                if (subject != null || !fight || voices.cued(t) != null) {
                    return;
                }
            }
            if (Carriers.ends(page, t)) {
                Phrase topic = page.mark(t) == 0 ? phrases.at(t + 1, noun) : null;
                happening.addActor(isAble(happening, topic) ? topic : null);
                return;
            }
            if (Link.is(page, t, Link.Kind.MATTER)) {
                return;
            }
            boolean asked = voices.cued(t) != null && page.hit(t, Trigger.class) != null;
            if (asked || noun - t > REACH && !fight) {
                return;
            }
        }
    }

    /** {@code هنأ الرئيس نظيره في اتصال هاتفي}: counts whom the one who calls speaks to by the verb before, right behind him. */
    void spokenTo(Happening happening) {
        int noun = happening.hit.from();
        boolean open = happening.type() == Type.CONSULT
                && happening.actors.size() == 1
                && !happening.hit.has(VERB | DEFINITE | PRONOUN)
                && page.isAny(noun - 1, "في", "خلال", "عبر");
        for (int t = noun - 1; open && t >= Math.max(happening.from, noun - REACH) && !Carriers.ends(page, t); t--) {
            if (isVerb(t, happening.from) && !page.is(t, Particle.Kind.BE)) {
                Phrase subject = subjects.after(t + 1, noun);
                boolean doer = subject != null && happening.actors.containsAll(subject.parties());
                Phrase object = doer ? genitives.next(subject.to(), noun) : null;
                boolean man = object != null && object.from() == subject.to() && phrases.isMan(object);
                happening.addActor(man ? object : null);
                return;
            }
        }
    }

    /** A verb, also where a sentence begins with a word that may be a noun: {@code من جهة أخرى تمكن}. */
    private boolean isVerb(int t, int from) {
        boolean verb = page.isVerb(t);
        boolean first = !verb && t == subjects.adverbials().afterLeadIns(from, t + 1);
        return (verb || first && page.word(t).mayHave(VERB)) && names.at(t) == null;
    }

    /** The subject of a verb, or, after "and", whom its clause begins with; or null. */
    private Phrase doer(Happening happening, int verb) {
        Phrase subject = subject(subjects, happening, verb);
        boolean goesOn = subject == null
                && happening.type() == Type.ASSAULT
                && page.words(verb, verb).startsWith("و");
        return goesOn ? subjects.topic(verb, happening.from) : subject;
    }

    private boolean isAble(Happening happening, Phrase side) {
        boolean fight = happening.type() == Type.ASSAULT;
        return side != null && (fight ? genitives.isArmed(side) : side.isName() || side.isParty() && isWith(happening));
    }

    /** {@code السلطات مستعدة لحوار مباشر مع المحتجين}: a meeting whose noun is right before the other side. */
    private boolean isWith(Happening happening) {
        int end = phrases.nouns().afterAdjectives(happening.end, happening.to);
        return happening.type() == Type.CONSULT && page.is(end, "مع");
    }

    /** The subject of a verb before a happening, whichever side of the verb it stands on; or null. */
    static Phrase subject(Subjects subjects, Happening happening, int verb) {
        Phrase before = subjects.before(verb, happening.from);
        return before == null ? subjects.after(verb + 1, happening.hit.from()) : before;
    }
}
