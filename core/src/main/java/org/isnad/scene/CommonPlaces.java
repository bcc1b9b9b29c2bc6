package org.isnad.scene;

import static org.isnad.lexicon.Features.DEFINITE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/**
 * What a common noun for a place means in an article: {@code في المحافظة} the one last named with this word, {@code في البلاد} the
 * country named last in the same words or the ones before, or else the one named most so far. Immutable.
 */
final class CommonPlaces {
    private static final Wordlist WITHIN = Wordlist.of(CommonPlaces.class, "within");
    private static final int NEAR = 40;
    private static final int LEAST = 3;
    private static final String[] PARTS = {
        "مدن", "المدن", "مناطق", "المناطق", "محافظات", "المحافظات", "ولايات", "اراض", "اراضي", "الاراضي", "بلدات",
                "البلدات",
        "قري", "القري", "شوارع", "الشوارع", "مطارات", "المطارات", "سجون", "السجون", "الشمال", "الجنوب", "الشرق",
                "الغرب",
        "مدينه", "المدينه", "بلده", "البلده", "قريه", "القريه", "منطقه", "المنطقه", "محافظه", "المحافظه", "ولايه",
                "الولايه",
        "العاصمه", "الساحل", "السواحل", "ساحل", "مخيمات", "المياه"
    };

    private final Page page;
    private final Names names;
    private final Map<Integer, Party> places = new HashMap<>();
    private final Map<Integer, Party> parts = new HashMap<>();
    private final Map<String, Party> byHead = new HashMap<>();
    private final Map<String, Party> states = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> lands = new LinkedHashMap<>();
    private String land;
    private int landAt = -NEAR;

    CommonPlaces(Page page, Names names, Datelines datelines) {
        this.page = page;
        this.names = names;
        for (NameMention mention : names.mentions()) {
            if (isState(mention)) {
                states.putIfAbsent(mention.known().country(), party(mention));
            }
        }
        for (int t = 0; t < page.size(); t++) {
            NameMention mention = names.at(t);
            Sense nation = page.word(t).sense(Nationality.class);
            String code = nation == null ? null : ((Nationality) nation.lexeme()).country();
            if (code != null) {
                counts.merge(code, 1, Integer::sum);
                lands.merge(code, 1, Integer::sum);
            }
            if (mention == null && !part(t)) {
                common(t);
            } else if (mention != null
                    && mention.from() == t
                    && mention.type() == Entity.Type.LOC
                    && !datelines.has(t)) {
                named(mention);
            }
        }
    }

    /** The place that the common noun at a token means, where something is said to be in it; or null. */
    Party at(int t) {
        return places.get(t);
    }

    /** The state of which the noun at a token tells a part, where something is said to be there; or null. */
    Party partOf(int t) {
        return parts.get(t);
    }

    /** The state that an article tells of, with and without its towns, much more often than of any other; or null. */
    Party main() {
        String first = chief(counts);
        return first != null && first.equals(chief(lands)) ? states.get(first) : null;
    }

    /** What is counted more than twice as often as anything else, or null. */
    private static String chief(Map<String, Integer> counts) {
        String first = null;
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Integer> state : counts.entrySet()) {
            int count = state.getValue();
            next = Math.max(next, Math.min(count, most));
            first = count > most ? state.getKey() : first;
            most = Math.max(most, count);
        }
        return most >= LEAST && most > 2 * next ? first : null;
    }

    private static boolean isState(NameMention mention) {
        return mention.type() == Entity.Type.LOC
                && mention.known() != null
                && mention.known().isCountry();
    }

    private Party party(NameMention mention) {
        Entity entity = names.entityAt(mention.from());
        return new Party(entity.name(), entity.id());
    }

    private void named(NameMention mention) {
        if (mention.known() != null && mention.known().country() != null) {
            lands.merge(mention.known().country(), 1, Integer::sum);
        }
        Head head = head(mention.from());
        head = head == null ? head(mention.from() - 1) : head;
        if (head != null) {
            byHead.put(head.word(), party(mention));
        }
        if (isState(mention)) {
            land = mention.known().country();
            landAt = mention.from();
            counts.merge(land, 1, Integer::sum);
        }
    }

    private Head head(int t) {
        Hit hit = page.hit(t, Head.class);
        return hit == null || hit.has(DEFINITE) ? null : (Head) hit.sense().lexeme();
    }

    /** {@code في المدن الإيرانية}, {@code داخل الأراضي اليمنية}: puts the state there whose part is told by an adjective. */
    private boolean part(int t) {
        Sense nation = names.at(t + 1) == null ? page.word(t + 1).sense(Nationality.class) : null;
        String code = nation == null || page.mark(t + 1) != 0 ? null : ((Nationality) nation.lexeme()).country();
        if (code == null || states.get(code) == null) {
            return false;
        }
        String word = page.word(t).folded();
        boolean stuck = word.startsWith("بال");
        boolean part = page.isAny(t, PARTS) || stuck && List.of(PARTS).contains(word.substring(1));
        if (!part || !stuck && !isIn(t) && !isAmong(t)) {
            return false;
        }
        parts.put(t, states.get(code));
        return true;
    }

    /** {@code في عدد من المدن}, {@code في عدة مدن}. */
    private boolean isAmong(int t) {
        return page.is(t - 1, "من")
                        && page.isAny(t - 2, "عدد", "عديد", "العديد", "كثير")
                        && page.is(t - 3, Particle.Kind.PREPOSITION)
                || page.isAny(t - 1, "عده", "بعض", "معظم", "كل", "احدي") && page.is(t - 2, Particle.Kind.PREPOSITION);
    }

    private void common(int t) {
        boolean land = page.isAny(t, "البلاد", "بالبلاد");
        if (!land && page.word(t).sense(Head.class) == null) {
            return;
        }
        if (!isIn(t) || page.isDefinite(t + 1) || names.at(t + 1) != null) {
            return;
        }
        Hit head = page.hit(t, Head.class);
        boolean known = head != null && head.has(DEFINITE) && head.length() == 1;
        Party place =
                land ? country(t) : known ? byHead.get(((Head) head.sense().lexeme()).word()) : null;
        if (place != null) {
            places.put(t, place);
        }
    }

    private Party country(int t) {
        String code = t - landAt < NEAR
                ? land
                : counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(null);
        return states.get(code);
    }

    private boolean isIn(int t) {
        int next = page.is(t + 1, "قد") ? t + 2 : t + 1;
        return page.isAny(t, "البلاد") && page.isAny(next, Places.WITNESSES)
                || page.word(t).folded().startsWith("بال")
                || page.isAny(t - 1, WITHIN)
                || page.isAny(t - 1, Places.WITNESSES)
                || page.is(t - 1, Particle.Kind.PREPOSITION) && !page.isAny(t - 1, "من", "عن", "مع", "بين", "الي");
    }
}
