package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.export.Export;
import org.isnad.export.Exported;
import org.isnad.export.Lines;
import org.isnad.feed.BuiltReader;
import org.isnad.feed.Readings;
import org.isnad.format.Known;
import org.isnad.format.ReadingJson;
import org.isnad.format.ReadingText;
import org.isnad.format.Source;
import org.isnad.reading.Reading;
import org.isnad.web.Offprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles and prints what is in them. */
@Command(
        name = "read",
        description =
                "Reads articles and prints who said what through whom, the tolls, the events, the times and names.",
        footerHeading = "%nInput:%n",
        footer = {
            "  .txt    one article in UTF-8. It may begin with lines such as date: 2020-10-09,",
            "          title: …, outlet: …, url: … up to an empty line; else a short first line",
            "          before an empty one is the title. Offsets count from where the text begins.",
            "  .json   one article: {\"text\": \"…\"} and, as known, id, outlet, url, published,",
            "          title, language",
            "  .jsonl  one such article a line",
            "  .gz     any of these; a folder: all of these in it; -: standard input, whichever",
            "",
            "What cannot be read is named on stderr with file and line and left out; the exit",
            "code is then 1.",
            "",
            "  isnad read samples",
            "  isnad read --format jsonl --published 2020-10-09 article.txt",
            "  zcat articles.jsonl.gz | isnad read --format jsonl - > readings.jsonl",
            "  isnad read --format csv --table events samples",
            "  isnad read --format parquet --output tables samples",
            "  isnad read --html article.txt > article.html"
        })
final class Read implements Callable<Integer> {
    /** How readings are printed. */
    enum Format {
        TEXT(null),
        JSON(null),
        JSONL(null),
        HTML(null),
        CSV(org.isnad.export.Format.CSV),
        PARQUET(org.isnad.export.Format.PARQUET),
        PLOVER(org.isnad.export.Format.PLOVER),
        POLECAT(org.isnad.export.Format.POLECAT),
        ANNOTATION(org.isnad.export.Format.ANNOTATION),
        CLAIM(org.isnad.export.Format.CLAIM);

        /** The export that it is, or null where it is one of those that are the readings themselves. */
        private final org.isnad.export.Format export;

        Format(org.isnad.export.Format export) {
            this.export = export;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<String> LANGUAGES = Set.of("ar", "en");

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "text: for people (the default); jsonl: one reading a line; json: laid out, more than one in a list;",
                "html: one article as a page that needs nothing else;",
                "csv, parquet: tables; plover, polecat: events; annotation: W3C Web Annotations; claim: schema.org"
            })
    private Format format;

    @Option(names = "--html", description = "the same as --format html")
    private boolean html;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "ar",
            description = "the language of what html says of the records: ar (the default) or en")
    private String language;

    @Mixin
    private WithPlaces places;

    @Mixin
    private Destination destination;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "day of publication of articles that give none themselves, such as 2020-10-09")
    private LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "outlet of articles that give none themselves")
    private String outlet;

    @Option(names = "--evidence", description = "adds to each record in JSON which rule made it, and of what")
    private boolean evidence;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "what to read")
    private List<String> files;

    Read(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        places.use();
        format = html ? Format.HTML : format;
        if (!LANGUAGES.contains(language)) {
            throw new Refused("--language is ar or en, not " + Answer.plain(language));
        }
        destination.check(format.export);
        List<Source> sources = Sources.of(files, terminal);
        Progress progress = new Progress(terminal, sources);
        if (destination.isFolder(format.export)) {
            fill(sources, progress);
        } else {
            print(sources, progress);
        }
        progress.end();
        return progress.skipped() == 0 ? 0 : 1;
    }

    private <T> Readings<T> start(List<Source> sources, Function<Reading, T> maker) {
        Known known = new Known(published, outlet);
        return Readings.start(
                sources,
                known,
                (article, named) -> maker.apply(BuiltReader.get().read(article)));
    }

    private void fill(List<Source> sources, Progress progress) throws InterruptedException, IOException {
        try (Readings<Exported> readings = start(sources, Exported::of);
                Export export = destination.folder(format.export)) {
            Readings.Result<Exported> result;
            while ((result = readings.next()) != null) {
                result.troubles().forEach(progress::skip);
                if (result.made() != null) {
                    export.write(result.made());
                    progress.read(result.size());
                }
            }
            export.finish();
        }
    }

    private void print(List<Source> sources, Progress progress) throws InterruptedException, IOException {
        Lines lines = format.export == null ? null : destination.lines(format.export);
        OutputStream out = destination.open(terminal);
        try (Readings<byte[]> readings = start(sources, reading -> bytes(reading, lines))) {
            print(readings, sheet(out, lines), progress);
        } catch (ClosedPipe e) {
            // Nobody listens any more.
        } finally {
            if (destination.isFile()) {
                out.close();
            }
        }
    }

    private Sheet sheet(OutputStream out, Lines lines) throws IOException {
        Sheet sheet = switch (format) {
            case JSON -> new Sheet.JsonList(out);
            case HTML -> new Sheet.Single(out);
            default -> new Sheet.Plain(out);
        };
        if (lines != null) {
            sheet.add(lines.head().getBytes(UTF_8));
        }
        return sheet;
    }

    private static void print(Readings<byte[]> readings, Sheet sheet, Progress progress)
            throws InterruptedException, IOException {
        Readings.Result<byte[]> result;
        while ((result = next(readings, sheet)) != null) {
            result.troubles().forEach(progress::skip);
            if (result.made() != null) {
                sheet.add(result.made());
                progress.read(result.size());
            }
        }
        sheet.end();
    }

    /** Whoever reads along sees all that is read before the next piece of input is waited for. */
    private static Readings.Result<byte[]> next(Readings<byte[]> readings, Sheet sheet)
            throws InterruptedException, IOException {
        if (readings.isWaiting()) {
            sheet.flush();
        }
        return readings.next();
    }

    private byte[] bytes(Reading reading, Lines lines) {
        return switch (format) {
            case TEXT ->
                ReadingText.of(reading, terminal.hasColour() && !destination.isFile())
                        .getBytes(UTF_8);
            case JSON -> ReadingJson.pretty(reading, evidence).getBytes(UTF_8);
            case JSONL -> (ReadingJson.line(reading, evidence) + "\n").getBytes(UTF_8);
            case HTML -> Offprint.of(reading, language).getBytes(UTF_8);
            default -> lines.of(Exported.of(reading)).getBytes(UTF_8);
        };
    }
}
