package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/** What takes its parties from the happening told right before in its sentence: {@code اقتحموا … وأضرموا}, {@code أمر بإغلاق}. */
final class Sequels {
    private static final Wordlist ANSWERS = Wordlist.of(Sequels.class, "answers");
    private static final int FAR = 20;
    private static final int NEAR = 8;
    private static final int AIM = 14;

    private final Page page;
    private final Voices voices;
    private final Referents referents;

    Sequels(Page page, Voices voices, Referents referents) {
        this.referents = referents;
        this.page = page;
        this.voices = voices;
    }

    /** Takes those who do a happening from the one before, where nobody is known who does it. */
    void doers(Happening happening, Happening before) {
        if (Aims.isFeared(page, happening.hit.from())) {
            return;
        }
        if (isOffence(happening, before)) {
            happening.passive = false;
            done(happening, before.recipients);
        }
        if (happening.actors.isEmpty() && isReply(happening, before)) {
            done(happening, before.recipients);
            before.actors.stream().filter(p -> happening.recipients.isEmpty()).forEach(happening.recipients::add);
        }
        boolean others = before.trigger.isFending() && !happening.hit.has(VERB);
        if (happening.actors.isEmpty() && !others && continues(happening, before) && agree(happening, before)) {
            acting(before).stream()
                    .filter(p -> !happening.recipients.contains(p))
                    .forEach(happening.actors::add);
        }
        if (happening.actors.isEmpty() && isBackground(happening, before)) {
            happening.actors.addAll(before.actors);
        }
        if (happening.actors.isEmpty() && isWithin(happening, before)) {
            done(happening, before.actors);
        }
        if (happening.actors.isEmpty() && isOrdered(happening, before)) {
            done(happening, before.actors);
        }
        if (happening.actors.isEmpty() && isKept(happening, before)) {
            done(happening, before.recipients);
        }
        if (isCustody(happening, before)) {
            done(happening, happening.actors.isEmpty() ? before.actors : List.of());
            happening.recipients.addAll(happening.recipients.isEmpty() ? before.recipients : List.of());
        }
    }

    /** {@code رشقوا الشرطة بالحجارة فردت بإطلاق الغاز}: whom force falls on answers with force. */
    private boolean isReply(Happening happening, Happening before) {
        return page.isAny(happening.hit.from() - 1, ANSWERS)
                && happening.isForce()
                && before.isForce()
                && !happening.hit.has(VERB);
    }

    /** {@code معركة بدعم من روسيا لتحرير المدينة}: whoever is helped in something goes on with it, not who helps. */
    private List<Party> acting(Happening before) {
        boolean help = before.type() == Type.AID && before.isManner(page) && !before.recipients.isEmpty();
        return help ? before.recipients : before.actors;
    }

    /** {@code قررت النيابة حبسه على ذمة التحقيق}: whoever holds somebody for it inquires into him. */
    private boolean isCustody(Happening happening, Happening before) {
        boolean held = before.type() == Type.COERCE || before.type() == Type.SANCTION;
        return held && happening.type() == Type.ACCUSE && page.is(happening.hit.from() - 1, "ذمه");
    }

    /** {@code سيطروا}: not what a single body has done. */
    private boolean agree(Happening happening, Happening before) {
        Hit hit = happening.hit;
        boolean many = hit.has(VERB) && hit.has(PLURAL) && !hit.has(FIRST_PERSON | CONJUNCTION) && hit.length() == 1;
        return !many || before.actors.size() != 1 || referents.isCrowd(before.actors.get(0));
    }

    private static void done(Happening happening, List<Party> doers) {
        happening.actors.addAll(doers);
        happening.recipients.removeAll(doers);
    }

    /** Takes from the one before who acts together with its doers, who is helped by them, who suffers it or is to keep it. */
    void others(Happening happening, Happening before) {
        if (isConcerted(happening, before)) {
            happening.actors.addAll(0, before.actors);
        }
        if (suffers(happening, before)) {
            happening.recipients.addAll(before.recipients);
        }
        if (isHelp(happening, before)) {
            happening.recipients.clear();
            happening.recipients.addAll(before.actors);
            happening.recipients.removeAll(happening.actors);
        }
        if (isTruce(happening, before)) {
            happening.actors.addAll(before.actors);
        }
        if (isHeldFor(happening, before)) {
            happening.recipients.addAll(before.recipients);
            done(happening, happening.actors.isEmpty() ? before.actors : List.of());
        }
    }

    /** {@code حبس المتهم على ذمة التحقيقات}: whoever is held is inquired into. */
    private boolean isHeldFor(Happening happening, Happening before) {
        return "investigate".equals(happening.trigger.mode())
                && (page.isAny(happening.hit.from() - 1, "ذمه", "ذمت")
                        || Link.is(page, happening.hit.to() - 1, Link.Kind.COMPANION) && happening.hit.has(LI))
                && happening.recipients.isEmpty()
                && (before.type() == Type.COERCE || before.type() == Type.SANCTION);
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
        boolean demands = before.type() == Type.PROTEST && areDemanding(happening);
        return (follows || demands) && !happening.trigger.isEffect() && voices.same(hit.from(), before.hit.from());
    }

    /** {@code تجمعوا مطالبين}. */
    private boolean areDemanding(Happening happening) {
        boolean participle = happening.type() == Type.REQUEST && !happening.hit.has(VERB | DEFINITE | PREPOSITION);
        return participle && page.word(happening.hit.from()).folded().endsWith("ين");
    }

    /** {@code نفذوا}. */
    private boolean goesOn(int verb) {
        Hit carrier = page.hit(verb, Carrier.class);
        return carrier != null && carrier.has(PLURAL);
    }

    /** {@code شن غارات وغارة رابعة}. */
    private static boolean isAnother(Happening happening, Happening before) {
        String mode = happening.trigger.mode();
        return before.type() == Type.ASSAULT && mode != null && mode.equals(before.trigger.mode());
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

    /** {@code عملية تمكنت خلالها من تحرير}: who does the one does what its clause tells. */
    private boolean isWithin(Happening happening, Happening deed) {
        Hit hit = happening.hit;
        boolean close = false;
        for (int t = hit.from() - 1; t >= hit.from() - 3 && t > deed.hit.from(); t--) {
            close |= page.isAny(t, "خلاله", "خلالها") && page.hit(t - 1, Carrier.class) != null;
        }
        return close && hit.has(MASDAR) && deed.type() == Type.ASSAULT && !deed.trigger.isMutual();
    }

    /** {@code أمر الرئيس بإغلاق المعبر}: an authority does what it orders nobody else to do. */
    private boolean isOrdered(Happening happening, Happening order) {
        Hit hit = happening.hit;
        return order.trigger.isOrder()
                && order.recipients.isEmpty()
                && hit.has(BA)
                && hit.has(MASDAR)
                && hit.from() - order.hit.to() < FAR
                && !happening.trigger.isMutual();
    }

    /** {@code منعت واشنطن تركيا من قصف}: who is kept from it is to do it. */
    private boolean isKept(Happening happening, Happening ban) {
        int token = happening.hit.from();
        return "restrict".equals(ban.trigger.mode())
                && ban.trigger.recipients().contains("من")
                && page.is(token - 1, "من")
                && token - ban.hit.to() < NEAR;
    }

    /** {@code شنت الغارة بالتنسيق مع}: who did it acts together with the other. */
    private static boolean isConcerted(Happening happening, Happening deed) {
        return happening.isConcerted()
                && happening.actors.size() == 1
                && !deed.actors.containsAll(happening.actors)
                && happening.hit.from() - deed.hit.to() < NEAR;
    }

    /** {@code شن الجيش هجوما بدعم من التحالف}: who does it is helped. */
    private boolean isHelp(Happening happening, Happening deed) {
        return happening.type() == Type.AID
                && happening.isManner(page)
                && !deed.actors.isEmpty()
                && !deed.actors.equals(happening.actors)
                && happening.hit.from() - deed.hit.to() < FAR
                && voices.same(happening.hit.from(), deed.hit.from());
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

    /** {@code اعتقلت الشرطة رجلا بعدما طعن}: what somebody did before force was used on him, where whoever used it does not agree. */
    private boolean isOffence(Happening deed, Happening force) {
        Hit hit = deed.hit;
        boolean after = page.is(hit.from() - 1, "بعدما")
                || page.is(hit.from() - 1, "ان") && page.isAny(hit.from() - 2, "بعد", "عقب", "اثر");
        return after
                && deed.actors.isEmpty()
                && deed.type() == Type.ASSAULT
                && hit.has(PAST)
                && (!deed.passive || isOne(force.recipients) && !deed.recipients.isEmpty())
                && !hit.has(PRONOUN | FEMININE | FIRST_PERSON)
                && (force.takesPeople() || force.trigger.isEffect())
                && hit.from() - force.end < AIM
                && voices.same(hit.from(), force.hit.from());
    }

    /** {@code كريم منصور}, {@code رجلا}, {@code المهاجم}: one man. */
    private boolean isOne(List<Party> people) {
        String head = people.size() == 1 ? Folding.first(people.get(0).name()) : "";
        boolean man = people.size() == 1 && referents.isMan(people.get(0));
        return man || head.endsWith("ا") || head.startsWith("ال") && !head.endsWith("ين") && !head.endsWith("ون");
    }

    /** {@code محادثات بين … و… للتوصل إلى هدنة}: those who talk are to keep it. */
    private static boolean isTruce(Happening happening, Happening talks) {
        return "ceasefire".equals(happening.trigger.mode())
                && happening.actors.isEmpty()
                && talks.type() == Type.CONSULT
                && talks.trigger.isMutual()
                && talks.actors.size() > 1;
    }
}
