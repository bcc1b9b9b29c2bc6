package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.phrase.Referents;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;

/** Who is accused of a deed, and who is blamed for what others have done. Places are tokens. */
final class Accusations {
    private static final int FAR = 20;
    private static final int BLAMED = 14;
    private static final int NEAR = 8;
    private static final int NEXT = 3;

    private final Page page;
    private final Referents referents;

    Accusations(Page page, Referents referents) {
        this.page = page;
        this.referents = referents;
    }

    /** {@code اعتقلت رجلين بتهمة}: who is arrested or sentenced before is charged, or found guilty. */
    void charged(Happening charge, Happening before) {
        boolean open = charge.type() == Type.ACCUSE && charge.hit.has(BA) && charge.recipients.isEmpty();
        boolean guilt = "convict".equals(charge.trigger.mode()) && charge.hit.has(PRONOUN) && !charge.hit.has(VERB);
        boolean judged = before != null && before.takesPeople() && !before.recipients.isEmpty();
        if (guilt && judged) {
            charge.recipients.clear();
            charge.recipients.addAll(before.recipients);
        } else if (open && before != null && before.takesPeople()) {
            charge.recipients.addAll(before.recipients);
        }
    }

    /** {@code اتهم الحوثيون التحالف بشن غارة}: who is accused of it has done it. */
    void accused(Happening deed, Happening charge) {
        int token = deed.hit.from();
        int apart = token - charge.hit.to();
        if ("convict".equals(deed.trigger.mode())) {
            return;
        }
        boolean of = charge.hit.has(BA) && apart < NEXT && !deed.hit.has(VERB) || deed.hasBa(page, 2);
        of |= page.is(token - 1, "مسووليه") || page.is(token - 2, "المسووليه");
        boolean charges = !"disapprove".equals(charge.trigger.mode()) || charge.trigger.takesObject();
        if (deed.isReceiving() && charges && of && apart < FAR) {
            deed.actors.removeAll(charge.recipients);
            charge.recipients.stream().filter(p -> !deed.recipients.contains(p)).forEach(deed.recipients::add);
        } else if (charges && of && !charge.recipients.isEmpty() && apart < FAR) {
            deed.actors.clear();
            deed.actors.addAll(charge.recipients);
            deed.recipients.removeAll(charge.recipients);
            deed.alleged = true;
        }
    }

    /** Those whom a clause after a deed accuses of it have done it. */
    void attributed(Happening deed, Happening charge) {
        if (charge.type() == Type.ACCUSE && deed.isForce() && isAllegedBy(deed, charge)) {
            deed.actors.addAll(charge.recipients);
            deed.recipients.removeAll(charge.recipients);
            deed.charged = true;
        }
    }

    /** {@code أدانت باريس القصف التركي}: whoever did what somebody condemns or refuses is blamed. */
    void blamed(Happening blame, Happening deed) {
        boolean blames = blame.type() == Type.ACCUSE || blame.type() == Type.REJECT;
        boolean near = deed.isForce() && deed.hit.from() - blame.hit.to() <= BLAMED;
        blames |= blame.type() == Type.SUPPORT && isBacked(blame, deed);
        if (blames
                && near
                && !isJoined(blame, deed)
                && (blame.recipients.isEmpty() || referents.isNationOf(blame.recipients, deed.actors))) {
            blame.recipients.clear();
            deed.actors.stream().filter(p -> !blame.actors.contains(p)).forEach(blame.recipients::add);
        }
    }

    /** {@code نددت الوزارة بالقرار، ومنعت دلهي الرحلات}: whether a joined verb begins another clause before the deed. */
    private boolean isJoined(Happening blame, Happening deed) {
        int t = blame.hit.to();
        while (t <= deed.hit.from() && !isJoined(t)) {
            t++;
        }
        return t <= deed.hit.from();
    }

    private boolean isJoined(int t) {
        return page.isVerb(t) && page.word(t).sense(0).has(WA) && !page.word(t).mayHave(MASDAR);
    }

    /** {@code أيدت لندن الضربات الأميركية}: force told by a noun near by, which somebody praises or backs. */
    private boolean isBacked(Happening praise, Happening deed) {
        int token = deed.hit.from();
        return praise.recipients.isEmpty()
                && token - praise.end < NEXT
                && deed.hit.has(DEFINITE)
                && !page.is(token - 1, Particle.Kind.PREPOSITION);
    }

    /** {@code الهجوم الذي اتهمت دمشق بتنفيذه}: the accused has done what the clause describes. */
    private boolean isAllegedBy(Happening deed, Happening charge) {
        int verb = charge.hit.from();
        boolean clause = charge.hit.has(VERB) && verb - deed.end < NEXT + 1;
        for (int t = charge.hit.to(); clause && deed.actors.isEmpty() && t < charge.hit.to() + NEAR; t++) {
            String folded = page.word(t).folded();
            if (page.words(t, t).startsWith("ب") && (folded.endsWith("ه") || folded.endsWith("ها"))) {
                return page.word(t).senses() == 0 || page.word(t).sense(0).has(PRONOUN);
            }
        }
        return false;
    }
}
