package org.isnad.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;

/**
 * Which person a mention means of those named so far. A person is told by the whole name, a bare last name by the person
 * who bore it, a bare given name by the only one who bears it; and a whole name may be that of one who was only called by
 * the last name so far. Groups are numbers that the caller gives.
 */
final class PersonGroups {
    private static final int SEVERAL = -1;

    /** With so many mentions of a person another is compared, as all of them agree. */
    private static final int FIRST = 16;

    private final Page page;
    private final List<NameMention> mentions;
    private final Spelt spelt;
    private final Units units;
    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> byLast = new HashMap<>();
    private final Map<String, Integer> byFirstAndLast = new HashMap<>();
    private final Map<String, Integer> byOpening = new HashMap<>();
    private final Map<String, Integer> byGiven = new HashMap<>();
    private Map<String, Boolean> bearers;

    PersonGroups(Page page, List<NameMention> mentions, Spelt spelt) {
        this.page = page;
        this.mentions = mentions;
        this.spelt = spelt;
        this.units = new Units(page);
    }

    /** The number of the person's group among those of {@code members}, or null where nobody like that was named. */
    Integer find(NameMention person, List<List<NameMention>> members) {
        Integer group = told(person, key(person), spelt.sounds(person), members);
        if (group == null) {
            group = told(person, bareKey(person), spelt.bareSounds(person), members);
        }
        if (group == null && mayBeGiven(person)) {
            group = byGiven.get(spelt.bareSounds(person));
        } else if (group == null && isSon(person)) {
            group = byGiven.get(Sounds.of(page, person.to() - 1, person.to()));
        } else if (group == null && !units.isOne(person)) {
            group = calledByGiven(person, members);
        }
        return group == null || group == SEVERAL ? null : group;
    }

    private Integer told(NameMention person, String key, String sounds, List<List<NameMention>> members) {
        Integer group = whole.get(key);
        if (group == null && units.isOne(person)) {
            group = byLast.get(sounds);
        } else if (group == null) {
            group = whole.get(last(person));
            group = group != null && members.get(group).stream().allMatch(units::isOne) ? group : null;
        }
        return group == null && person.length() > 1 ? shortened(person, members) : group;
    }

    /** Who was called by the given name alone before the only one who bears it is named in full. */
    private Integer calledByGiven(NameMention person, List<List<NameMention>> members) {
        String given = spelt.sounds(person, person.from(), person.from() + 1);
        Integer group = whole.get(given);
        boolean one = group != null && bearers().get(given) != Boolean.FALSE;
        return one && members.get(group).stream().allMatch(this::mayBeGiven) ? group : null;
    }

    /** The given names of all that are named in full: whether but one bears it. */
    private Map<String, Boolean> bearers() {
        if (bearers == null) {
            bearers = new HashMap<>();
            Map<String, String> last = new HashMap<>();
            for (NameMention mention : mentions) {
                if (mention.type() == Type.PER && !units.isOne(mention)) {
                    String given = spelt.sounds(mention, mention.from(), mention.from() + 1);
                    String other = last.putIfAbsent(given, last(mention));
                    bearers.merge(given, other == null || other.equals(last(mention)), Boolean::logicalAnd);
                }
            }
        }
        return bearers;
    }

    void remember(NameMention person, int group) {
        whole.put(key(person), group);
        whole.putIfAbsent(bareKey(person), group);
        if (person.length() > 1) {
            byFirstAndLast.put(firstAndLast(person), group);
            byOpening.putIfAbsent(opening(person), group);
        }
        if (!units.isOne(person)) {
            rememberGiven(person, group);
        }
        if (!units.isOne(person) || person.known() != null) {
            byLast.merge(last(person), group, (one, other) -> isFamily(person) && !one.equals(other) ? SEVERAL : one);
        }
        if (person.length() > 1 && units.isCalledByLastWord(person)) {
            byLast.putIfAbsent(Sounds.of(page, person.to() - 1, person.to()), group);
        }
    }

    /** By every word but the last part, as long as no other bears it. */
    private void rememberGiven(NameMention person, int group) {
        for (int t = person.from(); t < units.last(person); t++) {
            byGiven.merge(spelt.sounds(person, t, t + 1), group, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    /** {@code آل رشيد} are several, as soon as two of them are named. */
    private boolean isFamily(NameMention person) {
        return page.is(units.last(person), "ال");
    }

    /** {@code بن ماجد}, which may be the only {@code سعد بن ماجد الهلالي}. */
    private boolean isSon(NameMention person) {
        return person.known() == null && person.length() == 2 && page.isAny(person.from(), "بن", "ابن", "لبن", "وبن");
    }

    /** A given name by itself, and no king's or saint's; {@code مصطفى وزيري} is another. */
    private boolean mayBeGiven(NameMention person) {
        return person.known() == null
                && person.length() == 1
                && !page.isAny(person.from() - 1, "الملك", "النبي", "الامام", "القديس", "القديسه", "السلطان")
                && !(page.tokens().isWord(person.to()) && isNameAfter(person.to()))
                && (page.isVerb(person.from() - 1) || !page.isDefinite(person.to()));
    }

    private boolean isNameAfter(int t) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        if (word.senses() == 0) {
            return page.tokens().isWord(t) && !word.folded().startsWith("و");
        }
        Sense name = word.sense(NamePart.class);
        return name != null
                        && !name.has(Features.CONJUNCTION | Features.PREPOSITION)
                        && (common == null || !common.has(Features.PREPOSITION))
                        && (word.sense(Particle.class) == null
                                || page.words(t, t).equals("علي"))
                || common != null && common.has(Features.FIRST_PERSON);
    }

    /** The person of the same first and last names, or of a longer name that begins like this one. */
    private Integer shortened(NameMention person, List<List<NameMention>> members) {
        Integer same = byFirstAndLast.get(firstAndLast(person));
        if (same != null) {
            return members.get(same).stream().limit(FIRST).anyMatch(other -> isAnother(person, other)) ? null : same;
        }
        Integer other = byOpening.get(opening(person));
        if (other == null) {
            return null;
        }
        String mine = spelt.bareSounds(person);
        String others = spelt.bareSounds(members.get(other).get(0));
        return others.startsWith(mine) || mine.startsWith(others) ? other : null;
    }

    /** {@code سعد بن ماجد السعدي} and {@code سعد بن راشد السعدي}: of two fathers, or two whom the tables know. */
    private boolean isAnother(NameMention one, NameMention other) {
        if (one.known() != null && other.known() != null && one.known() != other.known()) {
            return true;
        }
        int father = father(one);
        int others = father(other);
        return father >= 0
                && others >= 0
                && !Sounds.of(page, father, father + 1).equals(Sounds.of(page, others, others + 1));
    }

    /** Where the father's name ends, if {@code بن} tells it and a family's follows; or -1. */
    private int father(NameMention person) {
        for (int t = person.from() + 1; t < person.to() - 1; t++) {
            if (page.isAny(t, "بن", "ابن", "بنت")) {
                int father = page.is(t + 1, "عبد") ? t + 2 : t + 1;
                return father < person.to() - 1 ? father : -1;
            }
        }
        return -1;
    }

    private String key(NameMention person) {
        if (person.known() != null) {
            return person.known().name();
        }
        return person.key() != null ? person.key() : spelt.sounds(person);
    }

    private String bareKey(NameMention person) {
        return person.known() == null && person.key() == null ? spelt.bareSounds(person) : key(person);
    }

    private String last(NameMention person) {
        return spelt.sounds(person, units.last(person), person.to());
    }

    private String opening(NameMention person) {
        return spelt.sounds(person, person.from(), Math.min(person.to(), person.from() + 2));
    }

    private String firstAndLast(NameMention person) {
        return spelt.sounds(person, person.from(), person.from() + 1) + Sounds.of(page, person.to() - 1, person.to());
    }
}
