package org.isnad.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.reading.Entity.Type;

/**
 * Which organisation or place a mention means of those named so far. An organisation is told by its whole name, and by the
 * words that its name opens with where no other opens so: {@code مجلس النواب} is {@code مجلس النواب العراقي}, whichever
 * stands first. Groups are numbers that the caller gives.
 */
final class ThingGroups {
    private static final int SEVERAL = -1;

    private final Page page;
    private final Spelt spelt;
    private final Map<String, Integer> whole = new HashMap<>();
    /** By what a name opens with, of the groups of longer names. */
    private final Map<String, Integer> byOpening = new HashMap<>();
    /** By all their words, the first mention. */
    private final Map<String, NameMention> complete = new HashMap<>();

    ThingGroups(Page page, Spelt spelt) {
        this.page = page;
        this.spelt = spelt;
    }

    /** The number of the thing's group, or null where nothing like that was named. */
    Integer find(NameMention thing) {
        Integer group = whole.get(key(thing, false));
        if (group == null) {
            group = whole.get(key(thing, true));
        }
        if (group == null && thing.type() == Type.ORG && !isOfAnother(thing)) {
            group = shortened(thing);
            group = group == null && !isArmy(thing) ? lengthened(thing) : group;
        }
        return group;
    }

    void remember(NameMention thing, int group) {
        whole.put(key(thing, false), group);
        whole.putIfAbsent(key(thing, true), group);
        if (thing.type() != Type.ORG) {
            return;
        }
        if (!isOfAnother(thing)) {
            complete.putIfAbsent(opening(thing, thing.to()), thing);
        }
        for (int to = thing.from() + 1; to < thing.to(); to++) {
            open(opening(thing, to), group);
            String field = page.word(to).folded();
            if (field.startsWith("لل")) {
                open(opening(thing, thing.from() + 1) + ' ' + Sounds.of(field.substring(2)), group);
            }
        }
    }

    private void open(String opening, int group) {
        byOpening.merge(opening, group, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    /**
     * The one whose longer name opens with this one; the party too that a table lists under the short name. And
     * {@code هيئة السياحة} is {@code الهيئة العامة للسياحة}.
     */
    private Integer shortened(NameMention thing) {
        boolean mayBeShort =
                thing.known() == null ? !isArmy(thing) : thing.known().kind().equals("party");
        Integer group = mayBeShort ? byOpening.get(opening(thing, thing.to())) : null;
        return group == null || group == SEVERAL ? null : group;
    }

    /** The one of which only the words were named that this name opens with, and no other that opens so. */
    private Integer lengthened(NameMention thing) {
        for (int to = thing.to() - 1; to > thing.from() + 1; to--) {
            String opening = opening(thing, to);
            NameMention shorter = byOpening.containsKey(opening) ? null : complete.get(opening);
            if (shorter != null && (shorter.known() == null || isNationOf(shorter.known(), thing, to))) {
                return whole.get(key(shorter, false));
            }
        }
        return null;
    }

    /** {@code فيلق القدس الإيراني} is the one that a table lists. */
    private boolean isNationOf(Known known, NameMention thing, int to) {
        Sense nation = page.word(to).sense(Nationality.class);
        return thing.known() == null
                && to == thing.to() - 1
                && nation != null
                && (known.country() == null || known.country().equals(((Nationality) nation.lexeme()).country()));
    }

    /** {@code الجيش السوري}, which {@code الجيش السوري الحر} is not. */
    private static boolean isArmy(NameMention thing) {
        return thing.key() != null && thing.key().startsWith("national جيش");
    }

    private String opening(NameMention thing, int to) {
        StringBuilder opening = new StringBuilder(spelt.sounds(thing, thing.from(), thing.from() + 1));
        for (int t = thing.from() + 1; t < to; t++) {
            opening.append(' ').append(Sounds.of(page, t, t + 1));
        }
        return opening.toString();
    }

    /** {@code وزارة الدفاع} in {@code وزارة الدفاع في الإدارة} and {@code وزارة دفاع غانا}: whose it is follows. */
    private boolean isOfAnother(NameMention thing) {
        int owner = thing.to() + (page.is(thing.to(), "في") ? 1 : 0);
        Hit known = page.hit(owner, Known.class);
        return known != null && !known.has(Features.CONJUNCTION | Features.PREPOSITION)
                || owner > thing.to() && page.word(owner).sense(Head.class) != null;
    }

    /** What is listed goes by its name there, all else by how it sounds, {@code bare} of what is stuck to it or not. */
    private String key(NameMention thing, boolean bare) {
        String key = thing.known() != null ? thing.known().name() : thing.key();
        if (key == null) {
            key = bare ? spelt.bareSounds(thing) : spelt.sounds(thing);
        }
        return thing.type() + " " + key;
    }
}
