package org.isnad.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;

/** PLOVER's sectors of actors, told by what the tables say of them. Listed in {@code sectors.tsv}. Immutable. */
final class Sectors {
    private static final int YEAR = 4;

    /** By what is looked at, then by its word. */
    private final Map<String, Map<String, String>> tables = new HashMap<>();

    Sectors() {
        for (Table.Row row : Table.read(Sectors.class, "sectors.tsv", 3)) {
            tables.computeIfAbsent(row.get(0), of -> new HashMap<>()).put(row.get(1), row.get(2));
        }
    }

    /** The sector of a thing of some kind, or null. */
    String ofKind(String kind) {
        return tables.get("kind").get(kind.startsWith("outlet") ? "outlet" : kind);
    }

    /** The sector of an organisation by its English name, or else by its kind and whether it has a country; or null. */
    String ofOrganisation(String kind, String english, String country) {
        Map<String, String> names = tables.get("english");
        String best = "";
        for (String word : english == null || kind.startsWith("outlet") ? Set.<String>of() : names.keySet()) {
            best = word.length() > best.length() && english.contains(word) ? word : best;
        }
        if (!best.isEmpty()) {
            return names.get(best);
        }
        String stateless = country == null ? tables.get("stateless").get(kind) : null;
        return stateless == null ? ofKind(kind) : stateless;
    }

    /** The sector of a body whose name is built on a head, or null; {@code القيادة} of a nation is not that of an army. */
    String ofHead(String head, Head.Policy policy) {
        Map<String, String> heads = tables.get("head");
        String national = policy == Head.Policy.NATIONAL ? heads.get("ال" + head) : null;
        return national == null ? heads.get(head) : national;
    }

    /** The sector of whoever bears a title, by itself or by its first word: {@code وزير خارجية}; or null. */
    String ofTitle(String title) {
        Map<String, String> titles = tables.get("title");
        int space = title.indexOf(' ');
        String first = space < 0 ? null : titles.get(title.substring(0, space));
        return titles.getOrDefault(title, first);
    }

    /** The sector of a person with such a role, told by the word that comes first in it and the longest there; or null. */
    String ofRole(String role) {
        String small = role.toLowerCase(Locale.ROOT);
        Map<String, String> roles = tables.get("role");
        String best = null;
        int first = Integer.MAX_VALUE;
        for (String word : roles.keySet()) {
            int at = small.indexOf(word);
            if (at >= 0 && (at < first || at == first && word.length() > best.length())) {
                best = word;
                first = at;
            }
        }
        return best == null ? null : roles.get(best);
    }

    /** The year in which the last office of a role such as {@code Mayor of Chicago 2011-2019} ended; 0 where none is told. */
    static int until(String role) {
        int until = 0;
        for (int dash = role.indexOf('-'); dash >= 0; dash = role.indexOf('-', dash + 1)) {
            if (isYear(role, dash - YEAR)) {
                if (!isYear(role, dash + 1)) {
                    return 0;
                }
                until = Math.max(until, Integer.parseInt(role, dash + 1, dash + 1 + YEAR, 10));
            }
        }
        return role.contains("since") ? 0 : until;
    }

    private static boolean isYear(String role, int from) {
        int digits = 0;
        while (from >= 0
                && digits < YEAR
                && from + digits < role.length()
                && Character.isDigit(role.charAt(from + digits))) {
            digits++;
        }
        return digits == YEAR;
    }
}
