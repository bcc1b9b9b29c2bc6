package org.isnad.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import org.isnad.archive.Writer;
import org.isnad.feed.Readings;
import org.isnad.format.Known;
import org.isnad.format.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into an archive. */
@Command(
        name = "add",
        description = "Reads articles into an archive, each once; makes the archive where there is none.",
        footer = {
            "",
            "Takes what 'isnad read' takes. An article that is there already, by its URL, its id or its",
            "words, is passed over; with other words under the same URL or id it becomes the next",
            "version. Whenever it is stopped, the same command again completes it.",
            "",
            "  isnad add samples",
            "  isnad add --archive news articles.jsonl.gz"
        })
final class Add implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private WithPlaces places;

    @Mixin
    private InArchive where;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "day of publication of articles that give none themselves, such as 2020-10-09")
    private LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "outlet of articles that give none themselves")
    private String outlet;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "what to add")
    private List<String> files;

    private final Map<Writer.Outcome, Long> outcomes = new EnumMap<>(Writer.Outcome.class);

    Add(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        places.use();
        List<Source> sources = Sources.of(files, terminal);
        Progress progress = new Progress(terminal, sources);
        Archive archive = where.create();
        try (archive;
                Writer writer = archive.writer();
                Readings<Writer.Prepared> readings =
                        Readings.start(sources, new Known(published, outlet), writer::prepare)) {
            Readings.Result<Writer.Prepared> result;
            while ((result = readings.next()) != null) {
                add(writer, result, progress);
            }
        } finally {
            progress.end();
            terminal.err().println(summary());
        }
        return progress.skipped() == 0 ? 0 : 1;
    }

    private void add(Writer writer, Readings.Result<Writer.Prepared> result, Progress progress) {
        result.troubles().forEach(progress::skip);
        if (result.made() != null) {
            outcomes.merge(writer.add(result.made()), 1L, Long::sum);
            progress.read(result.size());
        }
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "isnad: %s: %,d added, %,d changed, %,d there already",
                where.folder(),
                outcomes.getOrDefault(Writer.Outcome.ADDED, 0L),
                outcomes.getOrDefault(Writer.Outcome.UPDATED, 0L),
                outcomes.getOrDefault(Writer.Outcome.KNOWN, 0L));
    }
}
