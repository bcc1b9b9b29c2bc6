package org.isnad.bench;

import java.util.List;
import java.util.Set;
import org.isnad.reading.Entity;

/**
 * How ANERcorp counts names otherwise than we do, as rules that hold throughout its first four fifths:
 * <ul>
 *   <li>a body told by common words is no organisation: an organ of a state ({@code الجيش اللبناني}, {@code وزارة الدفاع},
 *       {@code مجلس النواب}), what is built on a head and definite words alone ({@code لجنة النقل}); nor are agencies in
 *       single letters ({@code د ب أ});
 *   <li>{@code منظمة} belongs to the name that follows it, {@code النادي} does not ({@code النادي الأهلي});
 *   <li>a quarter of the sky and a head such as {@code نهر} or {@code مطار} do not belong to the place that follows
 *       ({@code جنوب لبنان}, {@code قطاع غزة}, {@code جنوب أفريقيا}), nor does what honours or qualifies it behind
 *       ({@code مكة المكرمة}, {@code الصين الشعبية}, {@code مطار صنعاء الدولي});
 *   <li>a house with people in it, such as a mosque or a prison, is an organisation by its name alone ({@code مسجد فنسبري}).
 * </ul>
 */
final class Convention {
    private static final Set<String> STATE = Set.of("GOV", "LEG", "MIL", "JUD", "COP", "SPY");
    private static final Set<String> DESCRIBED =
            Set.of("name/national", "name/ministry", "name/construct", "name/numbered");
    private static final List<String> OUTSIDE = List.of(
            "شمال", "جنوب", "شرق", "غرب", "وسط", "قطاع", "نهر", "بحيرة", "خليج", "ميناء", "مطار", "قاعدة", "سوق",
            "جمهورية", "بلاد", "جبال");

    private static final List<String> BEHIND = List.of("المكرمة", "الشعبية", "الدولي", "الدولية", "الجوية");

    private static final List<String> HOUSES = List.of("مسجد", "المسجد", "مدرسة", "سجن", "متحف", "مستشفى", "فندق");

    private final List<BioFile.Unit> units;

    Convention(List<BioFile.Unit> units) {
        this.units = units;
    }

    /** The name as it is counted there, or null. */
    NameScore.Name counted(Entity entity, NameScore.Name name) {
        return switch (entity.type()) {
            case PER -> name;
            case ORG -> organisation(entity, name);
            case LOC -> place(name);
        };
    }

    private NameScore.Name organisation(Entity entity, NameScore.Name name) {
        boolean several = name.last() > name.first();
        if (DESCRIBED.contains(entity.evidence().rule())
                || several && entity.sector() != null && STATE.contains(entity.sector())
                || several && isLetters(name)) {
            return null;
        }
        if (several && isWord(name.first(), "النادي")) {
            return new NameScore.Name(name.type(), name.first() + 1, name.last());
        }
        return name.first() > 0 && isWord(name.first() - 1, "منظمة")
                ? new NameScore.Name(name.type(), name.first() - 1, name.last())
                : name;
    }

    private boolean isLetters(NameScore.Name name) {
        return units.subList(name.first(), name.last() + 1).stream()
                .allMatch(unit -> unit.form().length() == 1);
    }

    private NameScore.Name place(NameScore.Name name) {
        if (name.last() > name.first() && isOneOf(HOUSES, name.first())) {
            return new NameScore.Name(Entity.Type.ORG, name.first() + 1, name.last());
        }
        int first = name.first();
        while (first < name.last() && isOneOf(OUTSIDE, first)) {
            first++;
        }
        boolean qualified = first < name.last()
                && (isOneOf(BEHIND, name.last()) || isWord(name.last(), "البيضاء") && isWord(first, "روسيا"));
        return new NameScore.Name(name.type(), first, qualified ? name.last() - 1 : name.last());
    }

    private boolean isOneOf(List<String> heads, int unit) {
        return heads.stream().anyMatch(head -> isWord(unit, head));
    }

    /** Whether the word stands there, if need be after a clitic. */
    private boolean isWord(int unit, String word) {
        String form = units.get(unit).form();
        return form.equals(word) || form.length() == word.length() + 1 && form.endsWith(word);
    }
}
