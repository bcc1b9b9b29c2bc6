package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Whether whoever owns a deed by a pronoun does it or suffers it: {@code هجومه}, {@code اعتقاله}. Places are tokens. */
final class Possessives {
    private static final int NEAR = 10;

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;
    private final Carriers carriers;
    private final Adjuncts adjuncts;
    private final Voices voices;

    Possessives(
            Page page,
            Phrases phrases,
            Subjects subjects,
            Genitives genitives,
            Carriers carriers,
            Adjuncts adjuncts,
            Voices voices) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
        this.carriers = carriers;
        this.adjuncts = adjuncts;
        this.voices = voices;
    }

    /**
     * {@code تدخلها في الانتخابات الأمريكية}, {@code التدخل في شؤونها}: whether the words of a noun end in what it goes into, which
     * the words behind describe; then takes who does it, and whose it is, from within them.
     */
    boolean isInto(Happening happening) {
        Hit hit = happening.hit;
        boolean into = hit.length() > 2
                && page.is(hit.to() - 2, "في")
                && !hit.has(VERB)
                && happening.type() != Type.CONSULT
                && !happening.trigger.patient();
        if (into && isOwned(hit.from())) {
            happening.addActor(owner(happening, List.of()));
        } else if (into) {
            genitives.nation(happening, hit.from() + 1);
        }
        if (into && isOwned(hit.to() - 1)) {
            happening.addRecipient(subjects.pronouns().meant(hit.to() - 1, happening.from, happening.actors));
        }
        return into;
    }

    /** Counts him whom the pronoun means among the parties. */
    void read(Happening happening) {
        Phrase object = genitives.object(happening);
        if (happening.trigger.takesGround() && page.is(happening.hit.to(), "من") && object == null) {
            return;
        }
        Phrase owner = owner(happening, object == null ? List.of() : object.parties());
        if (object != null) {
            happening.addActor(owner);
            happening.addRecipient(object);
            return;
        }
        boolean word = Statuses.isSpeech(happening.type()) && happening.type() != Type.ACCUSE
                || "disapprove".equals(happening.trigger.mode()) && happening.hit.length() == 1
                || happening.isWords(page)
                || Link.isToThem(page, happening.hit.to())
                || Statuses.isSpeech(happening.type()) && carriers.isSetGoing(happening);
        if (isGuilty(happening)) {
            happening.addRecipient(owner);
        } else if (happening.trigger.patient() && !word && !fallsOnMore(happening)) {
            List<Party> teller = happening.isForce() ? teller(happening) : List.of();
            Phrase counted = counted(happening);
            boolean self = owner != null && teller.containsAll(owner.parties());
            happening.addRecipient(counted != null ? counted : self ? owner(happening, teller) : owner);
        } else {
            happening.addActor(owner);
            Phrase through = happening.trigger.takesObject() && !word ? through(happening) : null;
            if (through != null && through.isParty()) {
                happening.addRecipient(through);
            }
        }
    }

    /** {@code إن ألف شخص تم توقيفهم}: the people counted before, whom the pronoun of what is done to people means; or null. */
    private Phrase counted(Happening happening) {
        int noun = happening.hit.from();
        Phrase near = happening.takesPeople() ? subjects.pronouns().meant(noun, happening.from, List.of()) : null;
        return near != null && phrases.figure(near.from()) != null ? near : null;
    }

    /** {@code تسليحها للمتمردين}: what a deed falls on behind {@code ل}, past the adjectives of its noun; or null. */
    private Phrase through(Happening happening) {
        return genitives.attached(past(happening), happening.to, "ل");
    }

    /** Past the adjectives after the noun of a deed. */
    private int past(Happening happening) {
        int t = happening.hit.to();
        while (t < happening.to && phrases.nouns().isAdjective(t) && page.isDefinite(t)) {
            t++;
        }
        return t;
    }

    /** {@code قصفهم العنيف للقرى}, {@code قصفها المتقطع على القرى}: whether it falls on something else than the pronoun means. */
    private boolean fallsOnMore(Happening happening) {
        int t = past(happening);
        boolean described = t == happening.hit.to() && page.isDefinite(t) && page.is(t + 1, "علي");
        t += described ? 1 : 0;
        String mode = happening.trigger.mode();
        boolean shot = "heavy-weapons".equals(mode) || "aerial".equals(mode);
        if (shot && page.is(t, "علي") && Link.end(page, t, Link.Kind.AGENT) < 0) {
            return true;
        }
        boolean given = happening.type() == Type.AID
                && page.word(t).folded().startsWith("لل")
                && page.hit(t, Trigger.class) == null;
        Hit count = t < happening.to && !subjects.isTime(t) ? page.hit(t, Side.class) : null;
        boolean counted = count != null && ((Side) count.sense().lexeme()).is(Side.Kind.COUNT);
        Phrase through = through(happening);
        boolean other = through != null && !subjects.isTime(through.from()) && !isDeed(through.from());
        return counted && !count.has(PREPOSITION | CONJUNCTION) || given || other;
    }

    /** {@code إدانته بالفساد}, {@code إدانته في قضايا فساد}: who is found guilty of something. */
    private boolean isGuilty(Happening happening) {
        int t = happening.hit.to();
        boolean guilt = happening.type() == Type.ACCUSE
                && happening.hit.length() == 1
                && (happening.trigger.lemma().startsWith("أدان")
                        || happening.trigger.lemma().startsWith("دان"));
        return guilt
                && !page.is(t, "بشده")
                && (page.is(t, "في") || page.is(t, "غيابيا") || page.words(t, t).startsWith("ب"));
    }

    /** {@code اعتقاله لتعذيبه}: what is told by a verbal noun suffers nothing. */
    private boolean isDeed(int t) {
        Hit deed = page.hit(t, Trigger.class);
        return deed != null && deed.has(MASDAR);
    }

    /** {@code أعلنت الحكومة مقتلهم}: the body that tells it, whom the pronoun of its object cannot mean; or none. */
    private List<Party> teller(Happening happening) {
        int noun = happening.hit.from();
        int verb = page.is(noun - 1, "عن") ? noun - 2 : noun - 1;
        int least = Math.max(happening.from, verb - NEAR);
        while (verb >= least && voices.cued(verb) == null && !Carriers.ends(page, verb)) {
            verb--;
        }
        boolean told = happening.trigger.patient() && verb >= least && page.isVerb(verb);
        Phrase after = told ? subjects.after(verb + 1, noun) : null;
        Phrase teller = told && after == null ? subjects.before(verb, happening.from) : after;
        return teller == null || phrases.isMan(teller) ? List.of() : teller.parties();
    }

    /** Whom the pronoun means, but for some; people counted as harmed own no arms, {@code برصاص قواته}, and no place is arrested. Or null. */
    Phrase owner(Happening happening, List<Party> except) {
        Phrase clause = adjuncts.owner(happening, except);
        if (clause != null) {
            return clause;
        }
        Phrase owner = subjects.pronouns().meant(happening.hit.from(), happening.from, except);
        boolean harmed = owner != null && happening.isForce() && phrases.figure(owner.from()) != null;
        if (owner != null && happening.takesPeople() && genitives.place(owner) != null) {
            return null;
        }
        return harmed && except.isEmpty() ? owner(happening, owner.parties()) : owner;
    }

    private boolean isOwned(int t) {
        String told = page.words(t, t);
        return !page.isDefinite(t) && (told.endsWith("ها") || told.endsWith("هم") || told.endsWith("ه"));
    }
}
