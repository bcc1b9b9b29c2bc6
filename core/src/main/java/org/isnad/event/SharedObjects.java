package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;

/** Force that falls on the same people as the deed told next, which it is used for or joined to, or which it led to. */
final class SharedObjects {
    private static final int AIM = 14;

    private final Page page;
    private final Voices voices;

    SharedObjects(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    /**
     * {@code شن الجيش هجوما لطرد المتمردين}: a blow falls on those whom what it is struck for falls on, which is no other blow.
     */
    void purposed(Happening blow, Happening purpose) {
        Hit aim = purpose.hit;
        boolean to = aim.has(LI) || Aims.isAimedAt(page, aim.from()) || Aims.isPurposed(page, aim.from());
        boolean aimed = to
                && aim.has(MASDAR)
                && !(aim.has(DEFINITE) && page.isDefinite(aim.from()))
                && aim.from() - blow.end < AIM
                && blow.type() == Type.ASSAULT
                && !blow.trigger.isEffect();
        purpose.aim =
                aimed && !blow.trigger.takesGround() && isNoBlow(purpose) && voices.same(aim.from(), blow.hit.from());
        boolean led = isLed(blow, purpose);
        if (led && purpose.actors.isEmpty()) {
            purpose.actors.addAll(blow.actors);
        }
        boolean open = (aimed || led || to && isRaid(blow, purpose))
                && blow.recipients.isEmpty()
                && !blow.trigger.isMutual()
                && (purpose.type() == Type.ASSAULT || purpose.type() == Type.COERCE);
        if (open && blow.actors.equals(purpose.actors)) {
            purpose.recipients.stream().filter(p -> !blow.actors.contains(p)).forEach(blow.recipients::add);
        }
    }

    /** {@code توقيف أو إقالة موظفين}, {@code قصف وتدمير منازل المدنيين}: a deed joined to the next falls on the same object. */
    void joined(Happening deed, Happening next) {
        int end = deed.end;
        boolean joined =
                end == next.hit.from() ? next.hit.has(CONJUNCTION) : page.is(end, "او") && end + 1 == next.hit.from();
        boolean alike = deed.hit.has(MASDAR | NOUN) && next.hit.has(MASDAR | NOUN);
        boolean open = joined
                && alike
                && (deed.type() == next.type() || deed.isForce() && next.isForce())
                && deed.recipients.isEmpty()
                && deed.trigger.takesObject()
                && next.trigger.takesObject()
                && !page.isDefinite(deed.hit.from())
                && !next.hit.has(PRONOUN);
        if (open) {
            next.recipients.stream().filter(p -> !deed.actors.contains(p)).forEach(deed.recipients::add);
        }
    }

    /** {@code حملة مداهمات لاعتقال المطلوبين}: force that is used to take people. */
    private static boolean isRaid(Happening raid, Happening arrest) {
        return raid.type() == Type.COERCE
                && !raid.takesPeople()
                && arrest.type() == Type.COERCE
                && arrest.takesPeople()
                && arrest.hit.has(MASDAR | NOUN)
                && arrest.hit.from() - raid.end < AIM;
    }

    /** {@code مداهمات أسفرت عن اعتقال خمسة}, {@code أدت المداهمات إلى اعتقال}: whether people were taken in a raid. */
    private boolean isLed(Happening raid, Happening arrest) {
        boolean led = false;
        for (int t = raid.hit.from() - 1; isRaid(raid, arrest) && t < arrest.hit.from(); t++) {
            Hit carrier = page.hit(t, Carrier.class);
            led |= carrier != null && carrier.has(VERB) && carrier.sense().lexeme() == Carrier.HARMS;
        }
        return led;
    }

    /** {@code لطرد المتمردين}, {@code لتدمير المواقع}: what a blow may be struck for, where {@code لقصف المدينة} is one of its own. */
    private static boolean isNoBlow(Happening purpose) {
        String mode = purpose.trigger.mode();
        return purpose.type() == Type.ASSAULT && (mode == null || mode.equals("destroy"));
    }
}
