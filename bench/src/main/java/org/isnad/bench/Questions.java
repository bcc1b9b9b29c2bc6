package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;

/** Makes queries, drawn by a fixed seed, of what is frequent in readings: speakers, parties, places, names and words. */
final class Questions {
    static final int COUNT = 200;
    private static final long SEED = 20180401;
    /** How many of the most frequent of each are drawn from. */
    private static final int FREQUENT = 300;

    private final Map<String, Integer> speakers = new HashMap<>();
    private final Map<String, Integer> parties = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Random random = new Random(SEED);

    void learn(Reading reading) {
        for (Statement statement : reading.statements()) {
            if (statement.speaker() != null) {
                count(speakers, statement.speaker().name());
            }
        }
        for (Event event : reading.events()) {
            event.actors().stream().map(Party::name).forEach(name -> count(parties, name));
            if (event.place() != null) {
                count(places, event.place().name());
            }
        }
        reading.entities().stream().map(Entity::name).forEach(name -> count(names, name));
        for (String word : reading.article().text().split("[^\\p{L}]+")) {
            if (word.length() > 3) {
                count(words, word);
            }
        }
    }

    private static void count(Map<String, Integer> counts, String value) {
        if (value != null && value.indexOf('"') < 0) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    List<String> drawn() {
        return drawn(COUNT);
    }

    List<String> drawn(int count) {
        List<String> speaker = frequent(speakers);
        List<String> party = frequent(parties);
        List<String> place = frequent(places);
        List<String> name = frequent(names);
        List<String> word = frequent(words);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            queries.add(one(word));
            queries.add(one(word) + " " + one(word));
            queries.add("\"" + one(name) + "\"");
            queries.add(one(word) + " OR " + one(word) + " after:2018-0" + (2 + random.nextInt(7)));
            queries.add(field("speaker", speaker));
            queries.add(field("speaker", speaker) + " act:" + one(values(Statement.Act.values())));
            queries.add("act:" + one(values(Statement.Act.values())) + " \"" + one(name) + "\" after:2018-05-01");
            queries.add("event:" + one(values(Event.Type.values())) + " " + field("place", place));
            queries.add(field("actor", party) + " -event:CONSULT " + one(word));
            queries.add("killed>=" + (1 + random.nextInt(50)) + " " + field("place", place));
            queries.add(field("speaker", speaker) + " event:" + one(values(Event.Type.values())) + " act:deny");
            queries.add("outlet:skynews " + field("name", name) + " " + one(word));
        }
        return queries.subList(0, count);
    }

    private String field(String field, List<String> values) {
        return field + ":\"" + one(values) + "\"";
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> values(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> frequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FREQUENT)
                .map(Map.Entry::getKey)
                .toList();
    }
}
