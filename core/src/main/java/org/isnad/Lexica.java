package org.isnad;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.event.Events;
import org.isnad.figure.Figures;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.number.Numbers;
import org.isnad.statement.Statements;
import org.isnad.time.Times;

/**
 * The built-in lexica of all layers as one lexicon. The build compiles the tables into one file beside the classes, since
 * inflecting every verb takes most of a second; where that file is missing, the tables are read.
 */
final class Lexica {
    private static final String COMPILED = "lexicon.bin";

    private Lexica() {}

    static Lexicon load() {
        try (InputStream in = Lexica.class.getResourceAsStream(COMPILED)) {
            return in == null ? fromTables() : Lexicon.read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(COMPILED, e);
        }
    }

    static Lexicon fromTables() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Particle.addTo(lexicon);
        Numbers.addTo(lexicon);
        Names.addTo(lexicon);
        Times.addTo(lexicon);
        Statements.addTo(lexicon);
        Figures.addTo(lexicon);
        Events.addTo(lexicon);
        Common.addTo(lexicon);
        return lexicon.build();
    }

    /** Compiles the tables; called by the build with the folder of the compiled classes. */
    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[0], "org", "isnad", COMPILED);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            fromTables().write(out);
        }
        Names.compile(Path.of(args[0]));
    }
}
