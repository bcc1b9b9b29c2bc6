package org.isnad.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Table;

/** PLOVER's sectors of actors, told by what the tables say of them. Listed in {@code sectors.tsv}. Immutable. */
final class Sectors {
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();

    Sectors() {
        for (Table.Row row : Table.read(Sectors.class, "sectors.tsv", 3)) {
            Map<String, String> of = switch (row.get(0)) {
                case "kind" -> kinds;
                case "role" -> roles;
                default -> heads;
            };
            of.put(row.get(1), row.get(2));
        }
    }

    /** The sector of an organisation of some kind, or null. */
    String ofKind(String kind) {
        return kinds.get(kind.startsWith("outlet") ? "outlet" : kind);
    }

    /** The sector of a body whose name is built on a head, or null. */
    String ofHead(String head) {
        return heads.get(head);
    }

    /** The sector of a person with such a role, told by the word that comes first in it and the longest there; or null. */
    String ofRole(String role) {
        String small = role.toLowerCase(Locale.ROOT);
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
}
