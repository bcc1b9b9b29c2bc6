package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;
import org.isnad.text.Folding;

/** Who takes part beyond what a trigger's own phrases say: the speaker, those who acted before, the accused. */
final class Participants {
    private static final int MOST_WORDS = 8;
    private static final int NEAR = 4;
    private static final Wordlist VICTIMS = Wordlist.of(Participants.class, "victims");

    private final Page page;
    private final Voices voices;
    private final Frames frames;
    private final Controllers controllers;
    private final Happenings happenings;
    private final Pairs pairs;
    private final Talks talks;
    private final Matters matters;
    private final Sequels sequels;
    private final Parallels parallels;
    private final SharedObjects sharedObjects;
    private final Accusations accusations;
    private final Accused accused;
    private final Charged charged;
    private final Convictions convictions;
    private final Captives captives;
    private final OtherSides otherSides;
    private final Issuers issuers;
    private final Attendants attendants;
    private final Advances advances;
    private final Crowds crowds;
    private final Embassies embassies;
    private final Tongues tongues;

    Participants(
            Page page,
            Names names,
            Phrases phrases,
            Subjects subjects,
            OtherSides otherSides,
            Voices voices,
            Frames frames,
            Controllers controllers,
            Happenings happenings,
            Referents referents) {
        this.controllers = controllers;
        this.otherSides = otherSides;
        this.page = page;
        this.voices = voices;
        this.frames = frames;
        this.happenings = happenings;
        sequels = new Sequels(page, voices, referents);
        sharedObjects = new SharedObjects(page, voices);
        parallels = new Parallels(page, subjects.pronouns(), referents, voices);
        accusations = new Accusations(page, referents);
        pairs = new Pairs(referents);
        talks = new Talks(page, names, pairs);
        matters = new Matters(page, voices, happenings, talks);
        accused = new Accused(page, names, phrases, referents);
        charged = new Charged(page, names, phrases, subjects);
        convictions = new Convictions(page, phrases, subjects, referents);
        issuers = new Issuers(page, names, phrases, subjects);
        attendants = new Attendants(page, names, phrases, subjects);
        advances = new Advances(page, names, phrases, subjects, attendants);
        crowds = new Crowds(names);
        embassies = new Embassies(page, phrases.nouns());
        tongues = new Tongues(page, names, phrases, subjects);
        captives = new Captives(page, names, voices, referents, subjects);
    }

    void find(Happening happening) {
        frames.read(happening);
        issuers.find(happening);
        convictions.find(happening);
        Happening before = happenings.lastSince(happening.from);
        understood(happening);
        if (before != null) {
            sequels.doers(happening, before);
        }
        unnamed(happening);
        if (before != null) {
            sequels.others(happening, before);
            parallels.find(happening, before);
        }
        charges(happening, before);
        captives.find(happening);
        pairs.resolve(happening, happenings.lately());
        talks.find(happening, happenings.lately());
        otherSides.find(happening, controllers);
        spared(happening);
        embassies.find(happening);
        crowds.disperse(happening);
    }

    /** Whoever speaks, where speaking is what he does, or does or gets what the word tells that it completes. */
    private void understood(Happening happening) {
        if (tongues.find(happening)) {
            return;
        }
        Speaker speaker = speaker(happening);
        undergone(happening);
        if (speaker != null) {
            act(happening, new Party(speaker.name(), speaker.entity()));
        } else if (happening.isReceiving()) {
            List<Party> receivers = controllers.of(happening);
            receivers.stream().filter(p -> !happening.actors.contains(p)).forEach(happening.recipients::add);
        } else if (happening.actors.isEmpty()) {
            controllers.find(happening);
        }
    }

    /** Those who acted before or whom the clause is about, where nobody else does it. */
    private void unnamed(Happening happening) {
        if (happening.actors.isEmpty()) {
            happening.addActor(frames.they(happening));
        }
        if (happening.actors.isEmpty()) {
            happening.actors.addAll(dropped(happening));
            happening.recipients.removeAll(happening.actors);
        }
        if (happening.actors.isEmpty()) {
            happening.addActor(attendants.subject(happening));
            happening.recipients.removeAll(happening.actors);
        }
        if (happening.actors.isEmpty()) {
            happening.addActor(advances.subject(happening));
        }
    }

    /** Who is charged, and who has done what a charge before it tells; {@code before} may be null. */
    private void charges(Happening happening, Happening before) {
        accusations.charged(happening, before);
        accused.find(happening, before);
        Happening charge = happenings.accusationSince(happening.from);
        if (charge != null) {
            accusations.accused(happening, charge);
        }
        charged.find(happening);
    }

    /** Whether it is only the matter of what was told before it. */
    boolean isSaid(Happening happening) {
        return matters.is(happening);
    }

    /** {@code قصف المدنيين}, {@code تصوير الضحية للاعتداء}: those who bear no arms suffer the force that a noun tells. */
    private void spared(Happening happening) {
        boolean force = happening.type() == Type.ASSAULT
                && !happening.hit.has(VERB)
                && !"primitive".equals(happening.trigger.mode())
                && !happening.trigger.isMutual();
        if (force && happening.actors.size() == 1 && isVictim(happening.actors.get(0))) {
            if (happening.recipients.isEmpty()) {
                happening.recipients.addAll(happening.actors);
            }
            happening.actors.clear();
        }
    }

    private static boolean isVictim(Party party) {
        return party.entity() == null && VICTIMS.contains(Folding.first(party.name()));
    }

    /** {@code قررت الدول دعم المعارضة}: what completes a word is done to whom its genitive names, if nobody else is named. */
    private void undergone(Happening happening) {
        Hit hit = happening.hit;
        boolean open = happening.owned
                && happening.recipients.isEmpty()
                && hit.has(MASDAR)
                && (!hit.has(BA) || isMatter(happening))
                && happening.trigger.takesObject()
                && (happening.type() == Type.AID || happening.type() == Type.SUPPORT);
        List<Party> doers = open ? controllers.of(happening) : List.of();
        Statement around = open && hit.has(BA) ? voices.around(hit.from()) : null;
        if (around != null && around.act() == Act.ACCUSE) {
            doers = doers.stream()
                    .filter(p -> !p.name().equals(around.speaker().name()))
                    .toList();
        }
        boolean told = !doers.isEmpty() || open && hit.has(BA);
        if (told && doers.stream().noneMatch(happening.actors::contains)) {
            happening.recipients.addAll(happening.actors);
            happening.actors.clear();
            happening.actors.addAll(doers);
        }
    }

    /** {@code تعهد بدعم المعارضة}: whether it opens what somebody promises, asks for or charges others with. */
    private boolean isMatter(Happening happening) {
        int t = happening.hit.from();
        Statement around = voices.around(t);
        return around != null
                && (around.act() == Act.PROMISE || around.act() == Act.DEMAND || around.act() == Act.ACCUSE)
                && voices.start(t, happening.from) == t;
    }

    /** Whoever speaks, where speaking is what he does; or null. */
    private Speaker speaker(Happening happening) {
        int token = happening.hit.from();
        Statement cued = voices.cued(token);
        if (cued != null
                && !isIssued(happening, cued.speaker())
                && (happening.actors.isEmpty() || !voices.isLent(cued))
                && !happening.passive
                && Statuses.isSpeech(happening.type())
                && isDoneBy(happening, cued.speaker())) {
            return cued.speaker();
        }
        Statement around = voices.around(token);
        return around != null && isSpeakers(happening) ? around.speaker() : null;
    }

    /** {@code أصدر المجلس قرارا يدين}: whether a paper says what somebody told has issued. */
    private static boolean isIssued(Happening happening, Speaker speaker) {
        return speaker.kind() == Speaker.Kind.DOCUMENT
                && speaker.entity() == null
                && happening.actors.stream().anyMatch(p -> !p.name().equals(speaker.name()))
                && happening.hit.has(VERB);
    }

    /** Not by whom it is said to, nor where the noun itself or, for somebody unnamed, the sentence names the actor. */
    private boolean isDoneBy(Happening happening, Speaker speaker) {
        boolean named = happening.actors.stream().anyMatch(p -> p.entity() != null);
        boolean addressed = happening.recipients.contains(new Party(speaker.name(), speaker.entity()))
                || happening.type() == Type.ACCUSE
                        && happening.recipients.stream().anyMatch(p -> isSame(speaker, p));
        boolean longer = happening.actors.stream().anyMatch(p -> speaker.name().startsWith(p.name() + " "));
        boolean loose = speaker.entity() == null && !happening.actors.isEmpty() && (longer || isLong(speaker.name()));
        boolean others = happening.hit.has(VERB)
                && happening.hit.has(PLURAL | DUAL)
                && !happening.hit.has(FIRST_PERSON)
                && speaker.kind() == Speaker.Kind.PERSON;
        boolean nested = isWithinOwn(happening, speaker);
        return !nested && !others && !addressed && !loose && !(named && (happening.owned || speaker.entity() == null));
    }

    /** {@code قال: "هو يرفض ويشترط"}: within his own words the speaker is no third person. */
    private boolean isWithinOwn(Happening happening, Speaker speaker) {
        Statement around = voices.around(happening.hit.from());
        return around != null
                && around.speaker().name().equals(speaker.name())
                && happening.hit.has(VERB)
                && !happening.hit.has(FIRST_PERSON)
                && !happening.recipients.contains(new Party(speaker.name(), speaker.entity()));
    }

    /** Whether somebody is meant by a speaker, who may be told by longer words. */
    private static boolean isSame(Speaker speaker, Party party) {
        return speaker.entity() == null
                ? party.entity() != null && speaker.name().replace("\"", "").endsWith(" " + party.name())
                : speaker.entity().equals(party.entity());
    }

    private static boolean isLong(String name) {
        return name.chars().filter(c -> c == ' ').count() > MOST_WORDS;
    }

    /** A need is the demand of whoever tells it, and the first person is the speaker. */
    private boolean isSpeakers(Happening happening) {
        Hit hit = happening.hit;
        boolean first = hit.has(FIRST_PERSON) || page.is(hit.from(), Particle.Kind.NEGATION) && isFirst(hit.from() + 1);
        boolean us = !hit.has(PRESENT)
                && happening.trigger.takesObject()
                && happening.end - hit.from() == 1
                && !isWeak(hit.from());
        return happening.trigger.isImpersonal()
                || first && (happening.actors.isEmpty() || !us || happening.trigger.isMutual());
    }

    /** {@code التقيت}, {@code التقينا}: a form of the past that can only be of the first person, where {@code دعمنا} may be "he ... us". */
    private boolean isWeak(int t) {
        String folded = page.word(t).folded();
        return folded.endsWith("يت") || folded.endsWith("ينا");
    }

    /** {@code اتفقنا مع روسيا}: whether others do it together with the speaker. */
    private boolean isTogether(Happening happening) {
        Hit hit = happening.hit;
        boolean with = false;
        for (int t = hit.from() + 1; t < Math.min(happening.to, happening.end + NEAR); t++) {
            with |= page.is(t, "مع");
        }
        return hit.has(FIRST_PERSON) && (happening.trigger.isMutual() || happening.isMeeting() || with);
    }

    private boolean isFirst(int t) {
        String folded = page.word(t).folded();
        return folded.startsWith("ن") || folded.startsWith("ا");
    }

    private void act(Happening happening, Party speaker) {
        if (happening.hit.has(FIRST_PERSON) && happening.trigger.recipients().contains("subj")) {
            happening.recipients.clear();
            happening.recipients.add(speaker);
            return;
        }
        boolean together = happening.actors.contains(speaker) || isTogether(happening);
        happening.actors.removeIf(p -> !together || p.equals(speaker));
        happening.actors.add(0, speaker);
        happening.recipients.remove(speaker);
    }

    /** {@code وقتلوا}, {@code غاراتها}, where their sentence names nobody whom that can mean: those who acted last and agree. */
    private List<Party> dropped(Happening happening) {
        Hit hit = happening.hit;
        boolean they =
                hit.has(VERB) && hit.has(PLURAL) && !hit.has(FIRST_PERSON) && hit.length() == 1 && !happening.passive;
        boolean owner = !hit.has(VERB) && hit.has(PRONOUN) && hit.length() == 1 && !happening.trigger.patient();
        String folded = page.word(hit.to() - 1).folded();
        boolean many = they || owner && folded.endsWith("هم");
        return many || owner && folded.endsWith("ها") ? happenings.lastDoers(happening, many) : List.of();
    }

    /** Whoever did what somebody condemns or refuses is blamed, a blow falls on whom its purpose names; {@code told} are the happenings of one sentence. */
    void blamed(List<Happening> told) {
        for (int i = 0; i + 1 < told.size(); i++) {
            accusations.attributed(told.get(i), told.get(i + 1));
            accusations.blamed(told.get(i), told.get(i + 1));
            sharedObjects.joined(told.get(i), told.get(i + 1));
            sharedObjects.purposed(told.get(i), told.get(i + 1));
            Treaties.agreed(told.get(i), told.get(i + 1));
        }
    }
}
