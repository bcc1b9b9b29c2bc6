package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Span;

/**
 * Which types of events are taken for which, beside articles read by hand: a row for each type that people gave, a column for
 * each that was found, where the words that tell the event overlap; the last of both is none. Those of one type are paired
 * first.
 */
public final class TypeTable {
    private static final int NONE = Type.values().length;

    private final int[][] counts = new int[NONE + 1][NONE + 1];

    private record Told(Type type, Span span) {
        boolean overlaps(Told other) {
            return span.begin() < other.span.end() && other.span.begin() < span.end();
        }
    }

    /** Argument: a folder of {@code *.gold.json} files. */
    public static void main(String[] args) throws Exception {
        TypeTable table = new TypeTable();
        Reader reader = Isnad.reader();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                table.add(Json.object(Files.readString(file)), reader);
            }
        }
        table.print();
    }

    private void add(Map<?, ?> gold, Reader reader) throws IOException {
        Map<?, ?> article = (Map<?, ?>) gold.get("article");
        LocalDate published = LocalDate.parse((String) article.get("published"));
        List<Told> found = new ArrayList<>();
        for (Event event : reader.read(Article.of((String) article.get("id"), published, (String) article.get("text")))
                .events()) {
            found.add(new Told(event.type(), event.trigger()));
        }
        List<Told> wanted = ((List<?>) gold.get("events"))
                .stream().map(event -> told((Map<?, ?>) event)).collect(Collectors.toCollection(ArrayList::new));
        pair(wanted, found, true);
        pair(wanted, found, false);
        wanted.forEach(told -> counts[told.type().ordinal()][NONE]++);
        found.forEach(told -> counts[NONE][told.type().ordinal()]++);
    }

    private static Told told(Map<?, ?> event) {
        Map<?, ?> trigger = (Map<?, ?>) event.get("trigger");
        int begin = Integer.parseInt((String) trigger.get("begin"));
        int end = Integer.parseInt((String) trigger.get("end"));
        return new Told(Type.valueOf((String) event.get("type")), new Span(begin, end));
    }

    /** Counts pairs that overlap, and takes them away. */
    private void pair(List<Told> wanted, List<Told> found, boolean same) {
        wanted.removeIf(told -> {
            Told other = found.stream()
                    .filter(it -> it.overlaps(told) && (!same || it.type() == told.type()))
                    .findFirst()
                    .orElse(null);
            if (other != null) {
                counts[told.type().ordinal()][other.type().ordinal()]++;
                found.remove(other);
            }
            return other != null;
        });
    }

    private void print() {
        System.out.println("| by hand \\ found | "
                + IntStream.rangeClosed(0, NONE).mapToObj(TypeTable::name).collect(Collectors.joining(" | "))
                + " |");
        System.out.println("|---|" + "--:|".repeat(NONE + 1));
        for (int type = 0; type <= NONE; type++) {
            System.out.println("| " + name(type) + " | "
                    + IntStream.of(counts[type])
                            .mapToObj(count -> count == 0 ? "" : String.valueOf(count))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
    }

    private static String name(int type) {
        return type == NONE ? "none" : Type.values()[type].name().toLowerCase(Locale.ROOT);
    }
}
