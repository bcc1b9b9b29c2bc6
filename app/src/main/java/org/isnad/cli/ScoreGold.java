package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.feed.BuiltReader;
import org.isnad.format.Piece;
import org.isnad.format.ReadingParser;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;
import org.isnad.reading.Reading;
import org.isnad.score.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores readings against gold readings. */
@Command(
        name = "score",
        description = "Scores readings against gold readings of the same articles, layer by layer.",
        footer = {
            "",
            "Spans are compared as sets of words, so clitics, quotation marks and spaces cost nothing.",
            "An article that is missing from FILE counts as read empty."
        })
final class ScoreGold implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "a folder of *.gold.json, or a .jsonl file of readings")
    private String gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "readings to score, one a line; without it the articles of GOLD are read now")
    private String file;

    @Option(
            names = "--errors",
            paramLabel = "names|times|statements|figures|events",
            description = "also lists what was missed (-) and wrongly found (+) in a layer")
    private Score.Layer errors;

    ScoreGold(Terminal terminal) {
        this.terminal = terminal;
    }

    @Mixin
    private WithPlaces places;

    @Override
    public Integer call() throws InterruptedException, IOException {
        places.use();
        Map<String, Reading> wanted = parsed(goldFiles());
        Map<String, Reading> got = file == null ? readNow(wanted.values()) : parsed(List.of(Source.file(file)));
        Score score = scored(wanted.values(), got);
        var out = terminal.lines();
        if (errors != null) {
            score.faults(errors).forEach(out::println);
        }
        out.println(heading(wanted, got));
        out.print(score.table());
        out.flush();
        return 0;
    }

    private List<Source> goldFiles() throws IOException {
        if (!Files.isDirectory(Path.of(gold))) {
            return List.of(Source.file(gold));
        }
        try (Stream<Path> files = Files.list(Path.of(gold))) {
            List<Source> found = files.map(Path::toString)
                    .filter(name -> name.endsWith(".gold.json"))
                    .sorted()
                    .map(Source::file)
                    .toList();
            if (found.isEmpty()) {
                throw new Refused(gold + ": no gold readings in it; they end in .gold.json");
            }
            return found;
        }
    }

    private static Score scored(Collection<Reading> wanted, Map<String, Reading> got) {
        try {
            return Score.of(wanted, got);
        } catch (IllegalArgumentException e) {
            throw new Refused(e.getMessage());
        }
    }

    private static Map<String, Reading> readNow(Collection<Reading> gold) {
        Map<String, Reading> got = new LinkedHashMap<>();
        gold.forEach(
                reading -> got.put(reading.article().id(), BuiltReader.get().read(reading.article())));
        return got;
    }

    private static Map<String, Reading> parsed(List<Source> sources) throws InterruptedException {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Source source : sources) {
            for (Piece piece : Pieces.of(source)) {
                Reading reading = parsed(piece);
                readings.put(reading.article().id(), reading);
            }
        }
        return readings;
    }

    private static Reading parsed(Piece piece) {
        try {
            return ReadingParser.parse(piece.bytes(), piece.file(), piece.line());
        } catch (Unreadable e) {
            throw new Refused(e.getMessage());
        }
    }

    private static String heading(Map<String, Reading> gold, Map<String, Reading> got) {
        List<String> missing = new ArrayList<>(gold.keySet());
        missing.removeAll(got.keySet());
        String left = missing.isEmpty() ? "" : ", " + missing.size() + " not read: " + String.join(" ", missing);
        return gold.size() + " articles" + left;
    }
}
