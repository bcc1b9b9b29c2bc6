package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of CSV files, one for each kind of record. */
final class CsvFolder implements Export {
    private final Draft draft;
    private final boolean marked;
    private final Map<Kind, Writer> files = new EnumMap<>(Kind.class);

    CsvFolder(Draft draft, boolean marked) throws IOException {
        this.draft = draft;
        this.marked = marked;
        for (Kind kind : Kind.values()) {
            Writer file = Files.newBufferedWriter(draft.file(name(kind)), UTF_8);
            files.put(kind, file);
            file.write(new Csv(kind, marked).head());
        }
    }

    private static String name(Kind kind) {
        return kind + ".csv";
    }

    @Override
    public void write(Exported reading) throws IOException {
        for (Map.Entry<Kind, Writer> file : files.entrySet()) {
            file.getValue().write(new Csv(file.getKey(), marked).of(reading));
        }
    }

    @Override
    public void finish() throws IOException {
        closeFiles();
        draft.publish(Stream.of(Kind.values()).map(CsvFolder::name).toList());
    }

    private void closeFiles() throws IOException {
        for (Writer file : List.copyOf(files.values())) {
            file.close();
        }
        files.clear();
    }

    @Override
    public void close() throws IOException {
        try {
            closeFiles();
        } finally {
            draft.close();
        }
    }
}
