package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** The parties of an event told by a noun: genitives, adjectives of nationality, the verb that it hangs on. Places are tokens. */
final class NounFrames {
    private static final int NEAR = 14;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Complements complements;
    private final Genitives genitives;
    private final Carriers carriers;
    private final Governors governors;
    private final NounOwners owners;
    private final Doers doers;

    NounFrames(
            Page page,
            Names names,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Complements complements,
            Genitives genitives,
            Carriers carriers,
            Governors governors,
            Doers doers) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.complements = complements;
        this.genitives = genitives;
        this.carriers = carriers;
        this.governors = governors;
        this.doers = doers;
        owners = new NounOwners(page, phrases, subjects, genitives);
    }

    void read(Happening happening) {
        if (isCue(happening)) {
            addressed(happening);
            return;
        }
        Phrase genitive = genitive(happening);
        int rest = around(happening, genitive);
        if (happening.warAtHome) {
            return;
        }
        people(happening, genitive);
        author(happening);
        if (happening.actors.isEmpty()) {
            happening.addActor(doers.mounted(happening));
        }
        carried(happening);
        said(happening);
        struck(happening);
        visitor(happening);
        if (happening.type() == Type.AID && page.is(happening.hit.to() - 1, "من")) {
            happening.addRecipient(pronoun(happening, happening.actors));
        } else if (happening.recipients.isEmpty() && !happening.trigger.isMutual()) {
            complements.find(happening, rest);
            if (!happening.actors.isEmpty() && happening.recipients.isEmpty()) {
                governors.suffered(happening);
            }
        } else if (Link.is(page, rest, Link.Kind.AGAINST)) {
            happening.oneSided = true;
            happening.addRecipient(phrases.at(rest + 1, happening.to));
        }
    }

    /** {@code داعيا}: a participle that reports. */
    private boolean isCue(Happening happening) {
        Hit hit = happening.hit;
        return voices.cued(hit.from()) != null
                && happening.trigger.recipients().contains("obj")
                && !hit.has(MASDAR | DEFINITE)
                && !isWords(happening);
    }

    private void addressed(Happening happening) {
        int end = happening.hit.to();
        happening.addRecipient(subjects.after(end, happening.to));
        if (happening.recipients.isEmpty()) {
            complements.find(happening, end);
        }
    }

    private Phrase genitive(Happening happening) {
        Hit hit = happening.hit;
        int last = hit.to() - 1;
        Nouns nouns = phrases.nouns();
        boolean open = happening.endsInPreposition(page) && !page.is(last, "من");
        boolean definite = page.isDefinite(last) && names.at(hit.to()) == null;
        boolean closed = hit.length() > 1 && (definite || nouns.nation(last) != null || nouns.isAdjective(last));
        closed |= hit.has(DEFINITE | ACCUSATIVE | PRONOUN);
        return closed && !open ? null : genitives.at(pastJoined(hit.to()), happening.to);
    }

    /** {@code اعتقال واحتجاز القس}: past a verbal noun joined to the one before, which share what follows. */
    private int pastJoined(int t) {
        Hit other = page.hit(t, Trigger.class);
        boolean joined = other != null
                && !((Trigger) other.sense().lexeme()).isEffect()
                && other.has(WA)
                && other.has(MASDAR)
                && !other.has(DEFINITE | PRONOUN);
        return joined && names.at(t) == null ? other.to() : t;
    }

    /** Takes the parties right around the noun, and tells where the rest of its sentence starts. */
    private int around(Happening happening, Phrase genitive) {
        Hit hit = happening.hit;
        if (complements.endsInPronoun(happening)) {
            happening.addRecipient(complements.seized(happening));
        } else if (happening.endsInPreposition(page)) {
            if (page.is(hit.to() - 1, "من")) {
                happening.addActor(genitive);
            } else {
                happening.addRecipient(genitive);
                boolean owned = hit.has(PRONOUN) && Link.at(page, hit.to() - 1) == null;
                happening.addActor(owned ? owner(happening, List.of()) : null);
            }
        } else if (genitive != null && isWhere(happening, genitive)) {
            return genitive.to();
        } else if (genitive != null && genitive.isParty()) {
            construct(happening, genitive);
            happening.owned = !happening.actors.isEmpty();
            return genitive.to();
        } else if (hit.has(PRONOUN) && happening.type() != Type.REQUEST) {
            possessed(happening);
        } else if (isNational(happening)) {
            happening.recipients.add(phrases.nouns().described(hit.to(), hit.to() + 1));
        } else {
            genitives.envoy(happening);
            genitives.nation(happening, hit.from() + 1);
            return owners.find(happening);
        }
        return hit.to();
    }

    /** {@code إعدام كرواتي}: a man told by his nation suffers what is done to men. */
    private boolean isNational(Happening happening) {
        Hit hit = happening.hit;
        Sense nation = hit.to() < happening.to ? page.word(hit.to()).sense(Nationality.class) : null;
        return nation != null
                && !nation.has(DEFINITE | CONJUNCTION | PREPOSITION)
                && names.at(hit.to()) == null
                && happening.trigger.patient()
                && (happening.takesPeople() || happening.trigger.isEffect() || happening.trigger.mode() != null)
                && happening.type() != Type.CONSULT
                && !hit.has(DEFINITE | ACCUSATIVE | PRONOUN);
    }

    /** {@code قصف حلب}, {@code محادثات جنيف}: a town alone is where it happens. */
    private boolean isWhere(Happening happening, Phrase genitive) {
        boolean spot = happening.isForce() || happening.type() == Type.CONSULT || happening.type() == Type.AGREE;
        boolean strife = genitives.isStrife(happening) && genitives.place(genitive) != null;
        happening.warAtHome = strife && genitive.parties().size() == 1 && !genitives.isAgainst(genitive.to());
        return happening.warAtHome || spot && genitives.isSpot(genitive);
    }

    /** {@code قصف الجيش للمدينة}, {@code اغتيال الوزير}. */
    private void construct(Happening happening, Phrase genitive) {
        Trigger trigger = happening.trigger;
        Phrase master = trigger.takesObject() ? carriers.master(happening) : null;
        if (master != null) {
            happening.addActor(master);
            happening.addRecipient(genitive);
            return;
        }
        Phrase next = genitives.next(genitive.to(), happening.to);
        Phrase attached = genitives.attached(genitive.to(), happening.to, "ل");
        Phrase second = next == null ? attached : next;
        second = second != null && phrases.isMan(genitive) && page.hit(second.from(), Title.class) != null
                ? attached
                : second;
        boolean both = second != null
                && !isKin(second)
                && phrases.figure(genitive.from()) == null
                && (attached != null || genitive.isName())
                && (second.isParty() || !happening.takesPeople() && second.from() - genitive.to() < 2);
        boolean meant =
                happening.hit.has(LI) && trigger.recipients().contains("obj") && Statuses.isSpeech(happening.type());
        boolean suffers = trigger.isEffect()
                || meant && !both
                || happening.hit.has(PARTICIPLE)
                || "visit".equals(trigger.mode()) && genitives.place(genitive) != null
                || second == null && genitives.isStrife(happening) && happening.hit.has(MASDAR)
                || isTarget(happening.hit.to(), trigger);
        boolean agent = !trigger.patient() || both || isMasdar(genitive.to()) || isToThem(genitive.to());
        boolean acts = isWords(happening) || agent && !suffers;
        if (acts && !trigger.recipients().contains("subj")) {
            happening.addActor(genitive);
        } else {
            happening.addRecipient(genitive);
        }
        happening.addRecipient(acts && !isKin(second) ? second : null);
    }

    /** {@code دعم الشعب اليمني الشقيق}: a word of kinship after a word with the article describes it. */
    private boolean isKin(Phrase second) {
        return second != null && page.isAny(second.from(), "الشقيق", "الشقيقه", "الصديق", "الصديقه");
    }

    /** {@code اتهام لندن لها}: the pronoun means whom it falls on. */
    private boolean isToThem(int t) {
        Link link = Link.at(page, t);
        return link != null && link.kinds().contains(Link.Kind.PRONOUN) && "ل".equals(link.preposition());
    }

    /** {@code انتقادات واشنطن}: the plural of what is said belongs to him who says it. */
    private boolean isWords(Happening happening) {
        return Statuses.isSpeech(happening.type())
                && !happening.trigger.patient()
                && happening.isMany(page)
                && happening.hit.length() == 1;
    }

    /** {@code رفض أنقرة إطلاق}: a verbal noun right after a genitive is the object, so that the genitive acts. */
    private boolean isMasdar(int t) {
        Word word = page.word(t);
        boolean masdar = false;
        for (int i = 0; i < word.senses() && !(word.sense(i).lexeme() instanceof Particle); i++) {
            Sense sense = word.sense(i);
            boolean bare = !sense.has(CONJUNCTION | PREPOSITION | DEFINITE | PRONOUN | ACCUSATIVE);
            masdar |= bare && sense.has(MASDAR);
        }
        return masdar && names.at(t) == null;
    }

    /** {@code هجومه}. */
    private void possessed(Happening happening) {
        Phrase object = genitives.object(happening);
        Phrase owner = owner(happening, object == null ? List.of() : object.parties());
        if (object != null) {
            happening.addActor(owner);
            happening.addRecipient(object);
            return;
        }
        boolean word = Statuses.isSpeech(happening.type()) && happening.type() != Type.ACCUSE
                || "disapprove".equals(happening.trigger.mode())
                || isWords(happening)
                || isToThem(happening.hit.to())
                || Statuses.isSpeech(happening.type()) && carriers.isSetGoing(happening);
        if (happening.trigger.patient() && !word && !fallsOnMore(happening)) {
            happening.addRecipient(owner);
        } else {
            happening.addActor(owner);
        }
    }

    /** {@code قصفهم العنيف للقرى}, {@code محاصرتهم ثلاثة فنادق}: whether it falls on something else than the pronoun means. */
    private boolean fallsOnMore(Happening happening) {
        int t = happening.hit.to();
        while (t < happening.to && phrases.nouns().isAdjective(t) && page.isDefinite(t)) {
            t++;
        }
        Hit count = t < happening.to && !subjects.isTime(t) ? page.hit(t, Side.class) : null;
        boolean counted = count != null && ((Side) count.sense().lexeme()).is(Side.Kind.COUNT);
        return counted && !count.has(PREPOSITION | CONJUNCTION) || genitives.attached(t, happening.to, "ل") != null;
    }

    /** {@code برصاص قواته}: people counted as harmed own no arms. */
    private Phrase owner(Happening happening, List<Party> except) {
        Phrase owner = pronoun(happening, except);
        boolean harmed = owner != null && happening.isForce() && phrases.figure(owner.from()) != null;
        return harmed && except.isEmpty() ? owner(happening, owner.parties()) : owner;
    }

    private Phrase pronoun(Happening happening, List<Party> except) {
        return subjects.pronouns().meant(happening.hit.from(), happening.from, except);
    }

    /** Whose arrest or release it is, whatever they are called. */
    private void people(Happening happening, Phrase genitive) {
        if (happening.recipients.isEmpty()
                && happening.takesPeople()
                && happening.trigger.strength() > 2
                && genitive != null
                && !genitive.isParty()) {
            happening.recipients.add(phrases.described(genitive));
        }
    }

    /** {@code منفذ الهجوم}: he has done it. */
    private void author(Happening happening) {
        int noun = happening.hit.from();
        if (happening.actors.isEmpty() && noun > happening.from && Link.is(page, noun - 1, Link.Kind.AUTHOR)) {
            happening.actors.add(new Party(page.words(noun - 1, happening.hit.to() - 1), null));
        }
    }

    private void carried(Happening happening) {
        int noun = happening.hit.from();
        int before = page.is(noun - 1, "علي") ? noun - 2 : noun - 1;
        boolean background = (happening.isForce() || happening.type() == Type.PROTEST)
                && !happening.trigger.isMutual()
                && before >= happening.from
                && Link.is(page, before, Link.Kind.BEYOND);
        if (background || Link.is(page, noun, Link.Kind.AGENT)) {
            return;
        }
        boolean meeting = happening.type() == Type.CONSULT && !"visit".equals(happening.trigger.mode());
        boolean lacksSide = happening.actors.isEmpty() || meeting && happening.actors.size() < 2;
        if (lacksSide && !page.is(happening.hit.to(), "بين") && !happening.trigger.isEffect()) {
            happening.guessed = happening.actors.isEmpty();
            governors.find(happening);
        }
    }

    private void said(Happening happening) {
        Phrase author = happening.actors.isEmpty() || happening.guessed ? owners.author(happening) : null;
        if (author != null) {
            happening.actors.clear();
            happening.addActor(author);
        }
    }

    /** {@code التقى الرئيس فلان خلال زيارة}: he who is named last before a visit has come. */
    private void visitor(Happening happening) {
        int noun = happening.hit.from();
        boolean visit = happening.actors.isEmpty() && "visit".equals(happening.trigger.mode());
        if (!visit || !page.isAny(noun - 1, "خلال", "في", "اثناء")) {
            return;
        }
        for (int t = noun - 2; t >= Math.max(happening.from, noun - NEAR); t--) {
            NameMention name = names.at(t);
            if (name != null && name.type() == Entity.Type.PER) {
                happening.addActor(phrases.at(name.from(), noun));
                return;
            }
        }
    }

    /** {@code استهدفت غارة}: the blow is the subject of a verb of hitting. */
    private void struck(Happening happening) {
        if (!happening.recipients.isEmpty() || !isStruckBefore(happening.hit.from())) {
            return;
        }
        int object = happening.hit.to();
        Nouns nouns = phrases.nouns();
        while (object < happening.to && (nouns.nation(object) != null || nouns.isAdjective(object))) {
            object++;
        }
        happening.addRecipient(genitives.next(object, happening.to));
    }

    private boolean isStruckBefore(int noun) {
        int t = noun - 1;
        while (t > 0 && !page.isVerb(t) && phrases.afterMeasures(t, noun) == noun) {
            t--;
        }
        return complements.isStrike(t);
    }

    /** {@code تطهير جيوب الميليشيات}: the places of a group suffer, its men act. */
    private boolean isTarget(int t, Trigger trigger) {
        Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
        return side != null && trigger.takesObject() && ((Side) side.sense().lexeme()).is(Side.Kind.TARGET);
    }
}
