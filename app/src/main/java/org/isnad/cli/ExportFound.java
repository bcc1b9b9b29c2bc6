package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import org.isnad.export.Export;
import org.isnad.export.Exported;
import org.isnad.export.Format;
import org.isnad.export.Lines;
import org.isnad.listing.Found;
import org.isnad.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what an archive holds, or what a query finds in it, in a format that other programs load. */
@Command(
        name = "export",
        description = "Writes an archive, or what a query finds in it, as tables, event data or linked data.",
        footer = {
            "",
            "Where the query asks for records (speaker:, event:, killed>=10), only the records found are",
            "written, with --whole all records of their articles; jsonl is always whole readings.",
            "docs/exports.md tells what each format holds.",
            "",
            "  isnad export --format parquet --output tables",
            "  isnad export --format plover event:ASSAULT place:الحديدة after:2018-06-01",
            "  isnad export --format csv --table statements --bom speaker:لافروف act:deny"
        })
final class ExportFound implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InArchive where;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "csv, parquet, jsonl, plover, polecat, annotation or claim")
    private Format format;

    @Mixin
    private Destination destination;

    @Option(names = "--whole", description = "all records of the articles in which something is found")
    private boolean whole;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "what to write; without it, everything")
    private List<String> query = List.of();

    ExportFound(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        destination.check(format);
        try (Archive archive = where.open()) {
            Query asked = query.isEmpty() ? null : Queries.of(String.join(" ", query));
            if (asked != null) {
                Queries.warn(archive, terminal);
            }
            Iterator<Exported> readings =
                    Found.of(archive, asked, whole || format == Format.JSONL).iterator();
            if (destination.isFolder(format)) {
                fill(readings);
            } else {
                print(readings);
            }
        }
        return 0;
    }

    private void fill(Iterator<Exported> readings) throws IOException {
        try (Export export = destination.folder(format)) {
            while (readings.hasNext()) {
                export.write(readings.next());
            }
            export.finish();
        }
    }

    private void print(Iterator<Exported> readings) throws IOException {
        Lines lines = destination.lines(format);
        OutputStream out = destination.open(terminal);
        try {
            Sheet sheet = new Sheet.Plain(out);
            sheet.add(lines.head().getBytes(UTF_8));
            while (readings.hasNext()) {
                sheet.add(lines.of(readings.next()).getBytes(UTF_8));
            }
            sheet.end();
        } catch (ClosedPipe e) {
            // Nobody listens any more.
        } finally {
            if (destination.isFile()) {
                out.close();
            }
        }
    }
}
