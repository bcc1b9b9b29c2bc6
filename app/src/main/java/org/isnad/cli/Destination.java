package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.export.Export;
import org.isnad.export.Format;
import org.isnad.export.Kind;
import org.isnad.export.Lines;
import picocli.CommandLine.Option;

/** Where exports go: the options that the commands which write them share. */
final class Destination {
    @Option(
            names = "--output",
            paramLabel = "FILE|FOLDER",
            description = "where to write, instead of to stdout; a folder for parquet and for all tables of csv")
    private Path output;

    @Option(
            names = "--table",
            paramLabel = "KIND",
            description = "of csv only this: articles, statements, events, figures, names or times")
    private Kind table;

    @Option(names = "--bom", description = "begins csv with a byte order mark, by which Excel knows UTF-8")
    private boolean mark;

    /**
     * @param format null where it is no export
     * @throws Refused where the options do not go together
     */
    void check(Format format) {
        if (format != Format.CSV && (table != null || mark)) {
            throw new Refused((table == null ? "--bom" : "--table") + " goes with --format csv only");
        }
        if (isFolder(format) && output == null) {
            throw new Refused(
                    format == Format.CSV
                            ? "csv is several tables: choose one with --table, or give a folder for all with --output"
                            : format + " is several files: give a folder with --output");
        }
        if (output != null && Files.isDirectory(output) != isFolder(format) && Files.exists(output)) {
            throw new Refused(output + (isFolder(format) ? " is no folder" : " is a folder; give a file"));
        }
        Path folder = output == null || isFolder(format) ? null : output.getParent();
        if (folder != null && Files.notExists(folder)) {
            throw new Refused(output + ": there is no folder " + folder + "; make it first");
        }
    }

    /** Whether the format is written as several files into a folder. */
    boolean isFolder(Format format) {
        return format != null && format.needsFolder() && table == null;
    }

    boolean isFile() {
        return output != null;
    }

    Export folder(Format format) throws IOException {
        return Export.folder(format, output, mark);
    }

    Lines lines(Format format) {
        return Export.lines(format, table, mark);
    }

    /** The file asked for, or what the terminal prints; to be closed only where it is a file. */
    OutputStream open(Terminal terminal) throws IOException {
        return output == null ? terminal.out() : Files.newOutputStream(output);
    }
}
