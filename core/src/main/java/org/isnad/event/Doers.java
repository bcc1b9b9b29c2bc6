package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Nouns;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** The doer named after a word of his own: {@code من قبل}, {@code على يد}, {@code نفذه}, {@code نسب إلى}. Places are tokens. */
final class Doers {
    private static final int REACH = 16;
    private static final int NEAR = 4;
    private static final int CLAIM = 10;
    /** {@code وتبنته}: claims what has just been told. */
    private static final Wordlist OWNED = Wordlist.of(Doers.class, "owned");

    private final Page page;
    private final Names names;
    private final Subjects subjects;
    private final Nouns nouns;
    private final Coordination coordination;

    Doers(Page page, Names names, Subjects subjects, Nouns nouns) {
        this.page = page;
        this.names = names;
        this.subjects = subjects;
        this.nouns = nouns;
        coordination = new Coordination(page, names, subjects);
    }

    /** {@code الزيارة التي قام بها الوزير}: the doer in the clause that describes the noun, which is no missile; or null. */
    Phrase mounted(Happening happening) {
        int t = nouns.afterAdjectives(happening.end, happening.to);
        Hit verb = page.hit(page.is(t, Particle.Kind.RELATIVE) ? t + 1 : t, Carrier.class);
        boolean own = verb != null
                && !happening.trigger.isFending()
                && (isRelative(verb, happening) || isWith(verb, happening));
        boolean hosts = happening.type() == Type.CONSULT && own && verb.sense().lexeme() != Carrier.MOUNTS;
        return own && !hosts ? named(happening) : null;
    }

    /** {@code قامت بتدميرها الميليشيات}: the subject of the verb right before, which stands behind the noun with its pronoun; or null. */
    Phrase behind(Happening happening, Genitives genitives) {
        Hit hit = happening.hit;
        Hit verb = page.hit(hit.from() - 1, Carrier.class);
        boolean sets = verb != null && verb.has(VERB) && verb.sense().lexeme() == Carrier.MOUNTS && hit.has(BA);
        Phrase doer = sets && happening.trigger.takesObject() ? genitives.next(hit.to(), happening.to) : null;
        return doer != null && doer.from() == hit.to() && doer.isParty() ? doer : null;
    }

    /** The doer named so after a trigger, or null. */
    Phrase named(Happening happening) {
        int stop = Math.min(happening.to, happening.hit.to() + REACH);
        for (int t = happening.hit.from(); t < stop && !ends(t, happening); t++) {
            int doer = start(happening, t);
            Phrase phrase = doer < 0 ? null : subjects.after(doer, happening.to);
            if (phrase != null && phrase.isParty()) {
                return phrase;
            }
            if (doer == t + 1 && phrase == null && isHidden(t, happening)) {
                return main(happening);
            }
        }
        return null;
    }

    /** {@code إطلاق صواريخ من قبل الجماعة}: who does what a noun tells, by a word of the agent alone; or null. */
    Phrase agent(Happening happening) {
        int stop = Math.min(happening.to, happening.hit.to() + REACH);
        for (int t = happening.end; t < stop && !ends(t, happening) && !page.isVerb(t); t++) {
            int agent = Link.end(page, t, Link.Kind.AGENT);
            if (agent >= 0) {
                Phrase phrase = subjects.after(agent, happening.to);
                boolean before =
                        page.isAny(t, "قبل", "من") && page.words(agent, agent).endsWith("ا");
                return phrase != null && phrase.isParty() && !before ? phrase : null;
            }
        }
        return null;
    }

    /** Another deed or clause has a doer of its own. */
    private boolean ends(int t, Happening happening) {
        if (page.mark(t) == '.') {
            return true;
        }
        Hit other = t < happening.end || page.hit(t, Carrier.class) != null ? null : page.hit(t, Trigger.class);
        boolean least = page.is(t, "يقل") && page.is(t - 1, "لا");
        if (least || other != null && page.is(t - 1, "في") && names.at(t + 1) != null) {
            return false;
        }
        if (other != null && t == happening.end && other.has(WA) && !other.has(VERB)) {
            return false;
        }
        return t > happening.end && Link.is(page, t, Link.Kind.CLAUSE)
                || other != null && !other.has(BA) && ((Trigger) other.sense().lexeme()).strength() > 1;
    }

    /** Where the doer starts after the word of his at a token; -1 where none stands. */
    int start(Happening happening, int t) {
        int agent = Link.end(page, t, Link.Kind.AGENT);
        if (agent < 0 && happening.type() == Type.PROTEST) {
            agent = Link.end(page, t, Link.Kind.PARTAKES);
        }
        boolean owned = t >= happening.end && page.isAny(t, OWNED) && happening.type() == Type.ASSAULT;
        if (agent < 0 && (owned || isClaimed(t, happening))) {
            return t + 1;
        }
        Hit carrier = agent < 0 && !leadsOthers(happening, t) ? page.hit(t, Carrier.class) : null;
        if (carrier != null && isWith(carrier, happening)) {
            return carrier.to() + 1;
        }
        if (carrier == null || !isRelative(carrier, happening)) {
            return agent;
        }
        return Link.is(page, carrier.to(), Link.Kind.PRONOUN) ? carrier.to() + 1 : carrier.to();
    }

    /** {@code هجوم أعلن التنظيم مسؤوليته عنه}: whether a verb after a deed tells that its subject answers for it. */
    private boolean isClaimed(int t, Happening happening) {
        boolean tells = t >= happening.end && page.isVerb(t) && page.isAny(t, "اعلن", "اعلنت", "اكد", "اكدت");
        for (int i = t + 2; tells && i < Math.min(happening.to - 1, t + CLAIM); i++) {
            boolean claim =
                    Link.is(page, i, Link.Kind.CLAIM) && page.word(i).folded().startsWith("مسو");
            if (claim || Link.is(page, i, Link.Kind.CLAUSE) || page.is(i, Particle.Kind.COMPLEMENTIZER)) {
                return claim && page.isAny(i + 1, "عنه", "عنها", "عنهما");
            }
        }
        return false;
    }

    /** {@code قصف التحالف الذي تقوده السعودية}: a verb of leading that describes somebody rather than the deed. */
    private boolean leadsOthers(Happening happening, int t) {
        int end = nouns.afterAdjectives(happening.end, happening.to);
        boolean own = t == (page.is(end, Particle.Kind.RELATIVE) ? end + 1 : end);
        return !own && Link.isLeading(page, t);
    }

    /** {@code زيارة يقوم بها}. */
    private boolean isWith(Hit carrier, Happening happening) {
        return carrier.sense().lexeme() == Carrier.MOUNTS
                && carrier.has(VERB)
                && !carrier.has(CONJUNCTION | PRONOUN)
                && carrier.from() >= happening.end
                && !page.isAny(carrier.from() - 1, "ما", "وما", "بما")
                && (page.is(carrier.to(), "بها")
                        || page.is(carrier.to(), "به") && carrier.from() - happening.end < NEAR);
    }

    /** {@code حرر الجيش القاعدة بعد هجوم شنه على}: a doer who is not told after his verb is whom the sentence is about. */
    private boolean isHidden(int verb, Happening happening) {
        return verb - happening.end < 2
                && page.is(verb + 1, Particle.Kind.PREPOSITION)
                && Link.end(page, verb + 1, Link.Kind.AGENT) < 0;
    }

    /** Whom the clause before it is about, within what is reported if it stands there; or null. */
    private Phrase main(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= happening.from; t--) {
            if (page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                Phrase topic = subjects.topic(noun, t + 1);
                return topic == null && noun - t < NEAR ? coordination.main(happening.from, t) : topic;
            }
        }
        return coordination.main(happening.from, noun);
    }

    /** {@code هجوم نفذه}. */
    private boolean isRelative(Hit carrier, Happening happening) {
        Carrier kind = (Carrier) carrier.sense().lexeme();
        boolean next = carrier.from() - nouns.afterAdjectives(happening.hit.to(), happening.to) < 2;
        boolean mounts = kind == Carrier.MOUNTS || kind == Carrier.DOER && next;
        return mounts && carrier.has(VERB) && carrier.has(PRONOUN) && !carrier.has(CONJUNCTION);
    }
}
