package org.isnad.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.event.phrase.Referents;
import org.isnad.lexicon.Table;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/** {@code الجانبان}, {@code البلدين}, {@code الرجلان}: those who last acted together. */
final class Pairs {
    private static final Set<String> MEN = pairs("men");
    private static final Set<String> HEADS = pairs("heads");
    private static final Set<String> PAIRS =
            Stream.concat(MEN.stream(), pairs("").stream()).collect(Collectors.toUnmodifiableSet());

    private final Referents referents;

    Pairs(Referents referents) {
        this.referents = referents;
    }

    private static Set<String> pairs(String kind) {
        return Table.read(Pairs.class, "pairs.tsv", 2).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> Folding.fold(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Puts those two in place of the words, as far as they are {@code told} before and none of them acts on the two. */
    void resolve(Happening happening, List<Happening> told) {
        boolean both = hasPair(happening.actors);
        boolean struck = hasPair(happening.recipients);
        if (!both && !struck) {
            return;
        }
        boolean men = areMen(happening.actors) || areMen(happening.recipients);
        dropPairs(happening.actors);
        dropPairs(happening.recipients);
        List<Party> together = both || struck ? fought(happening, told) : List.of();
        together = together.isEmpty() && (both || struck) ? last(told, men) : together;
        if (!together.isEmpty() && (both || together.stream().noneMatch(happening.actors::contains))) {
            List<Party> into = both ? happening.actors : happening.recipients;
            into.removeIf(Pairs::isPair);
            together.stream().filter(p -> !into.contains(p)).forEach(into::add);
        }
    }

    /** {@code معارك بين الطرفين}: those who fought one another last, where the two fight; or none. */
    private List<Party> fought(Happening happening, List<Happening> told) {
        for (int i = told.size() - 1; isFight(happening) && i >= 0; i--) {
            if (isFight(told.get(i)) && told.get(i).actors.size() > 1) {
                return mayBe(told.get(i).actors, false) ? told.get(i).actors : List.of();
            }
        }
        return List.of();
    }

    private static boolean isFight(Happening happening) {
        return happening.type() == Type.ASSAULT && happening.trigger.isMutual();
    }

    /** Those who last acted together, or met, as far as they are known; men only, or anybody. */
    List<Party> last(List<Happening> told, boolean men) {
        for (int i = told.size() - 1; i >= 0; i--) {
            List<Party> together = together(told.get(i));
            if (!told.get(i).isConcerted() && mayBe(together, men)) {
                return together;
            }
        }
        return List.of();
    }

    /** Those who act or suffer together, or who talk with one another: {@code اتصل ترامب ببوتين}. */
    private static List<Party> together(Happening happening) {
        if (happening.type() == Type.CONSULT && happening.actors.size() == 1 && happening.recipients.size() == 1) {
            return List.of(happening.actors.get(0), happening.recipients.get(0));
        }
        return happening.actors.size() > 1 ? happening.actors : happening.recipients;
    }

    private boolean mayBe(List<Party> together, boolean men) {
        return together.size() > 1
                && referents.anyNamed(together)
                && !together.stream().allMatch(referents::isTown)
                && (!men || together.stream().allMatch(referents::isMan));
    }

    /** Such words tell nothing beside a name. */
    private static void dropPairs(List<Party> parties) {
        if (parties.size() > 1) {
            parties.removeIf(Pairs::isPair);
        }
    }

    private static boolean hasPair(List<Party> parties) {
        for (Party party : parties) {
            if (isPair(party)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areMen(List<Party> parties) {
        for (Party party : parties) {
            String words = isPair(party) ? Folding.fold(party.name()) : "";
            if (MEN.contains(words) || areOfTwo(words)) {
                return true;
            }
        }
        return false;
    }

    /** {@code الجانبان}, {@code البلدين الشقيقين}. */
    static boolean isPair(Party party) {
        if (party.entity() != null) {
            return false;
        }
        String words = Folding.fold(party.name());
        int first = words.indexOf(' ');
        boolean two = words.endsWith("ين") || words.endsWith("ان");
        return PAIRS.contains(words)
                || first > 0 && two && PAIRS.contains(words.substring(0, first))
                || areOfTwo(words);
    }

    /** {@code زعيمي البلدين}: two men, one of each of two countries. */
    private static boolean areOfTwo(String words) {
        int first = words.indexOf(' ');
        int next = first < 0 ? -1 : words.indexOf(' ', first + 1);
        String owners = first < 0 ? "" : words.substring(first + 1, next < 0 ? words.length() : next);
        return PAIRS.contains(owners) && HEADS.contains(words.substring(0, first));
    }
}
