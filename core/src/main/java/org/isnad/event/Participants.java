package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/** Who takes part beyond what a trigger's own phrases say: the speaker, the accused, those who acted before. */
final class Participants {
    private static final int ACCUSED = 20;
    private static final int BLAME = 8;
    private static final int BLAMED = 14;
    private static final int NEXT = 3;
    private static final int MOST_WORDS = 8;

    private final Page page;
    private final Voices voices;
    private final Frames frames;
    private final Controllers controllers;
    private final Happenings happenings;
    private final Pairs pairs;

    Participants(Page page, Voices voices, Frames frames, Controllers controllers, Happenings happenings, Pairs pairs) {
        this.controllers = controllers;
        this.page = page;
        this.voices = voices;
        this.frames = frames;
        this.happenings = happenings;
        this.pairs = pairs;
    }

    void find(Happening happening) {
        frames.read(happening);
        Speaker speaker = speaker(happening);
        Happening before = happenings.lastSince(happening.from);
        undergone(happening);
        if (speaker != null) {
            act(happening, new Party(speaker.name(), speaker.entity()));
        } else if (happening.actors.isEmpty()) {
            controllers.find(happening);
        }
        if (happening.actors.isEmpty() && before != null && continues(happening, before)) {
            before.actors.stream()
                    .filter(p -> !happening.recipients.contains(p))
                    .forEach(happening.actors::add);
        }
        if (happening.actors.isEmpty() && before != null && isBackground(happening, before)) {
            happening.actors.addAll(before.actors);
        }
        if (happening.actors.isEmpty() && before != null && isOrdered(happening, before)) {
            happening.actors.addAll(before.actors);
            happening.recipients.removeAll(happening.actors);
        }
        if (happening.actors.isEmpty() && before != null && isKept(happening, before)) {
            happening.actors.addAll(before.recipients);
            happening.recipients.removeAll(happening.actors);
        }
        if (happening.actors.isEmpty()) {
            happening.actors.addAll(dropped(happening));
            happening.recipients.removeAll(happening.actors);
        }
        if (before != null && isConcerted(happening, before)) {
            happening.actors.addAll(0, before.actors);
        }
        if (before != null && suffers(happening, before)) {
            happening.recipients.addAll(before.recipients);
        }
        if (before != null && isHelp(happening, before)) {
            happening.recipients.clear();
            happening.recipients.addAll(before.actors);
            happening.recipients.removeAll(happening.actors);
        }
        truce(happening, before);
        charged(happening);
        Happening blame = happenings.accusationSince(happening.from);
        if (blame != null) {
            accused(happening, blame);
        }
        pairs.resolve(happening, happenings.lately());
    }

    /** {@code قررت الدول دعم المعارضة}: what completes a word is done to whom its genitive names, if nobody else is named. */
    private void undergone(Happening happening) {
        Hit hit = happening.hit;
        boolean open = happening.owned
                && happening.recipients.isEmpty()
                && hit.has(MASDAR)
                && !hit.has(BA)
                && happening.trigger.takesObject()
                && (happening.type() == Type.AID || happening.type() == Type.SUPPORT);
        List<Party> doers = open ? controllers.of(happening) : List.of();
        if (!doers.isEmpty() && doers.stream().noneMatch(happening.actors::contains)) {
            happening.recipients.addAll(happening.actors);
            happening.actors.clear();
            happening.actors.addAll(doers);
        }
    }

    /** Whoever speaks, where speaking is what he does; or null. */
    private Speaker speaker(Happening happening) {
        int token = happening.hit.from();
        Statement cued = voices.cued(token);
        if (cued != null
                && !happening.passive
                && Statuses.isSpeech(happening.type())
                && isDoneBy(happening, cued.speaker())) {
            return cued.speaker();
        }
        Statement around = voices.around(token);
        return around != null && isSpeakers(happening) ? around.speaker() : null;
    }

    /** Not by whom it is said to, nor where the noun itself or, for somebody unnamed, the sentence names the actor. */
    private boolean isDoneBy(Happening happening, Speaker speaker) {
        boolean named = happening.actors.stream().anyMatch(p -> p.entity() != null);
        boolean addressed = happening.recipients.contains(new Party(speaker.name(), speaker.entity()));
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

    private static boolean isLong(String name) {
        return name.chars().filter(c -> c == ' ').count() > MOST_WORDS;
    }

    /** A need is the demand of whoever tells it, and the first person is the speaker. */
    private boolean isSpeakers(Happening happening) {
        Hit hit = happening.hit;
        boolean first = hit.has(FIRST_PERSON) || page.is(hit.from(), Particle.Kind.NEGATION) && isFirst(hit.to() - 1);
        return happening.trigger.isImpersonal()
                || first && (happening.actors.isEmpty() || happening.trigger.isMutual());
    }

    private boolean isFirst(int t) {
        String folded = page.word(t).folded();
        return folded.startsWith("ن") || folded.startsWith("ا");
    }

    private static void act(Happening happening, Party speaker) {
        boolean joint = happening.actors.contains(speaker);
        boolean together = joint || happening.trigger.isMutual() && happening.hit.has(FIRST_PERSON);
        happening.actors.removeIf(p -> !together || p.equals(speaker));
        happening.actors.add(0, speaker);
        happening.recipients.remove(speaker);
    }

    /** {@code استعاد الجيش المدينة بعد هجوم}: who takes ground has attacked before. */
    private boolean isBackground(Happening happening, Happening gain) {
        Hit hit = happening.hit;
        return gain.trigger.takesGround()
                && happening.type() == Type.ASSAULT
                && !hit.has(VERB | DEFINITE | PRONOUN)
                && !happening.trigger.isEffect()
                && !happening.trigger.patient()
                && Link.is(page, hit.from() - 1, Link.Kind.BEYOND)
                && voices.same(hit.from(), gain.hit.from());
    }

    /** {@code أمر الرئيس بإغلاق المعبر}: an authority does what it orders nobody else to do. */
    private boolean isOrdered(Happening happening, Happening order) {
        Hit hit = happening.hit;
        return order.trigger.isOrder()
                && order.recipients.isEmpty()
                && hit.has(BA)
                && hit.has(MASDAR)
                && hit.from() - order.hit.to() < ACCUSED
                && !happening.trigger.isMutual();
    }

    /** {@code شنت الغارة بالتنسيق مع}: who did it acts together with the other. */
    private static boolean isConcerted(Happening happening, Happening deed) {
        return happening.isConcerted()
                && happening.actors.size() == 1
                && !deed.actors.containsAll(happening.actors)
                && happening.hit.from() - deed.hit.to() < BLAME;
    }

    /** {@code شن الجيش هجوما بدعم من التحالف}: who does it is helped. */
    private boolean isHelp(Happening happening, Happening deed) {
        return happening.type() == Type.AID
                && happening.isManner(page)
                && !deed.actors.isEmpty()
                && !deed.actors.equals(happening.actors)
                && happening.hit.from() - deed.hit.to() < ACCUSED
                && voices.same(happening.hit.from(), deed.hit.from());
    }

    /** {@code منعت واشنطن تركيا من قصف}: who is kept from it is to do it. */
    private boolean isKept(Happening happening, Happening ban) {
        int token = happening.hit.from();
        return "restrict".equals(ban.trigger.mode())
                && ban.trigger.recipients().contains("من")
                && page.is(token - 1, "من")
                && token - ban.hit.to() < BLAME;
    }

    /** {@code اقتحموا … وأضرموا}, {@code تجمعوا للتنديد}: the same people do what follows. */
    private boolean continues(Happening happening, Happening before) {
        Hit hit = happening.hit;
        boolean follows = hit.has(VERB)
                ? hit.has(CONJUNCTION | PLURAL) && !(happening.passive && happening.type() == Type.ACCUSE)
                : happening.elided
                        ? happening.governor >= 0 && goesOn(happening.governor)
                        : (hit.has(LI)
                                        || hit.has(ACCUSATIVE) && before.type() == Type.PROTEST
                                        || hit.has(WA) && (hit.has(MASDAR) || isAnother(happening, before)))
                                && (!hit.has(DEFINITE) || hit.has(WA) && hit.length() > 1);
        return follows && !happening.trigger.isEffect() && voices.same(hit.from(), before.hit.from());
    }

    /** {@code نفذوا}. */
    private boolean goesOn(int verb) {
        Hit carrier = page.hit(verb, Carrier.class);
        return carrier != null && carrier.has(PLURAL);
    }

    /** {@code خطف التاجر وقتل}: it is done to the same man. */
    private boolean suffers(Happening happening, Happening before) {
        Hit hit = happening.hit;
        return hit.has(VERB)
                && hit.has(CONJUNCTION)
                && !hit.has(PRONOUN | PLURAL)
                && happening.isForce()
                && before.isForce()
                && happening.trigger.takesObject()
                && happening.recipients.isEmpty()
                && voices.same(hit.from(), before.hit.from());
    }

    /** {@code شن غارات وغارة رابعة}. */
    private static boolean isAnother(Happening happening, Happening before) {
        String mode = happening.trigger.mode();
        return before.type() == Type.ASSAULT && mode != null && mode.equals(before.trigger.mode());
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

    /** {@code محادثات بين … و… للتوصل إلى هدنة}: those who talk are to keep it. */
    private static void truce(Happening happening, Happening talks) {
        boolean truce = "ceasefire".equals(happening.trigger.mode()) && happening.actors.isEmpty();
        if (truce
                && talks != null
                && talks.type() == Type.CONSULT
                && talks.trigger.isMutual()
                && talks.actors.size() > 1) {
            happening.actors.addAll(talks.actors);
        }
    }

    /** {@code اعتقلت رجلين بتهمة}: who is arrested or convicted is charged. */
    private void charged(Happening happening) {
        if (happening.type() != Type.ACCUSE || !happening.hit.has(BA) || !happening.recipients.isEmpty()) {
            return;
        }
        Happening before = happenings.lastSince(happening.from);
        if (before != null && before.takesPeople()) {
            happening.recipients.addAll(before.recipients);
        }
    }

    /** {@code اتهم الحوثيون التحالف بشن غارة}: who is accused of it has done it. */
    private void accused(Happening happening, Happening before) {
        int token = happening.hit.from();
        boolean near = !before.recipients.isEmpty() && token - before.hit.to() < ACCUSED;
        boolean charge = before.hit.has(BA) && token - before.hit.to() < NEXT;
        charge |= page.is(token - 1, "مسووليه") || page.is(token - 2, "المسووليه");
        if (near && (charge || isBa(token) || isBa(token - 1) || isBa(token - 2))) {
            happening.actors.clear();
            happening.actors.addAll(before.recipients);
            happening.recipients.removeAll(before.recipients);
            happening.alleged = true;
        }
    }

    private boolean isBa(int t) {
        return page.words(t, t).startsWith("ب");
    }

    /** Whoever did what somebody condemns or refuses is blamed; {@code told} are the happenings of one sentence. */
    void blamed(List<Happening> told) {
        for (int i = 0; i + 1 < told.size(); i++) {
            Happening blame = told.get(i);
            Happening deed = told.get(i + 1);
            if (deed.type() == Type.ACCUSE && blame.isForce() && isAllegedBy(blame, deed)) {
                blame.actors.addAll(deed.recipients);
                blame.recipients.removeAll(deed.recipients);
                blame.charged = true;
            }
            boolean blames = blame.type() == Type.ACCUSE || blame.type() == Type.REJECT;
            boolean near = deed.isForce() && deed.hit.from() - blame.hit.to() <= BLAMED;
            if (blames
                    && near
                    && (blame.recipients.isEmpty() || happenings.isNationOf(blame.recipients, deed.actors))) {
                blame.recipients.clear();
                deed.actors.stream().filter(p -> !blame.actors.contains(p)).forEach(blame.recipients::add);
            }
        }
    }

    /** {@code الهجوم الذي اتهمت دمشق بتنفيذه}: the accused has done what the clause describes. */
    private boolean isAllegedBy(Happening deed, Happening charge) {
        int verb = charge.hit.from();
        boolean clause = charge.hit.has(VERB) && verb - deed.end < NEXT + 1;
        for (int t = charge.hit.to(); clause && deed.actors.isEmpty() && t < charge.hit.to() + BLAME; t++) {
            String folded = page.word(t).folded();
            if (isBa(t) && (folded.endsWith("ه") || folded.endsWith("ها"))) {
                return page.word(t).senses() == 0 || page.word(t).sense(0).has(PRONOUN);
            }
        }
        return false;
    }

    /** What is threatened is told by the threat, what a crowd protests against by the protest. */
    boolean isSaid(Happening happening) {
        Happening before = happenings.lastSince(happening.from);
        if (before == null || happening.hit.has(VERB)) {
            return false;
        }
        int token = happening.hit.from();
        boolean threat =
                before.type() == Type.THREATEN && token - before.hit.to() < BLAME && (isBa(token) || isBa(token - 1));
        boolean protest =
                before.type() == Type.PROTEST && happening.type() == Type.PROTEST && happening.hit.has(ACCUSATIVE);
        return threat || protest;
    }
}
