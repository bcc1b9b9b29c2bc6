package org.isnad.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Page;
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
    /** By all their words, of names that no table lists. */
    private final Map<String, Integer> complete = new HashMap<>();

    ThingGroups(Page page, Spelt spelt) {
        this.page = page;
        this.spelt = spelt;
    }

    /** The number of the thing's group, or null where nothing like that was named. */
    Integer find(NameMention thing) {
        Integer group = whole.get(key(thing, spelt.sounds(thing)));
        if (group == null) {
            group = whole.get(key(thing, spelt.bareSounds(thing)));
        }
        if (group == null && thing.type() == Type.ORG && !isOfAnother(thing)) {
            group = shortened(thing);
            group = group == null ? lengthened(thing) : group;
        }
        return group;
    }

    void remember(NameMention thing, int group) {
        whole.put(key(thing, spelt.sounds(thing)), group);
        whole.putIfAbsent(key(thing, spelt.bareSounds(thing)), group);
        if (thing.type() != Type.ORG) {
            return;
        }
        if (thing.known() == null && !isOfAnother(thing)) {
            complete.putIfAbsent(opening(thing, thing.to()), group);
        }
        for (int to = thing.from() + 1; to < thing.to(); to++) {
            byOpening.merge(opening(thing, to), group, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    /** The one whose longer name opens with this one. */
    private Integer shortened(NameMention thing) {
        Integer group = thing.known() == null ? byOpening.get(opening(thing, thing.to())) : null;
        return group == null || group == SEVERAL ? null : group;
    }

    /** The one of which only the words were named that this name opens with, and no other that opens so. */
    private Integer lengthened(NameMention thing) {
        for (int to = thing.to() - 1; to > thing.from() + 1; to--) {
            String opening = opening(thing, to);
            Integer group = byOpening.containsKey(opening) ? null : complete.get(opening);
            if (group != null) {
                return group;
            }
        }
        return null;
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
        return page.hit(owner, Known.class) != null || owner > thing.to() && page.word(owner).sense(Head.class) != null;
    }

    private static String key(NameMention thing, String sounds) {
        String key = thing.known() != null ? thing.known().name() : thing.key();
        return thing.type() + " " + (key != null ? key : sounds);
    }
}
