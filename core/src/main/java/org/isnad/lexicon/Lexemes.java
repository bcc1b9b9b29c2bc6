package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The lexemes by number. Those of a compiled lexicon come to life when first met. Safe for any number of threads. */
final class Lexemes {
    private final AtomicReferenceArray<Lexeme> alive;
    /** Where each lexeme begins in {@code bytes}, with one more entry for the end; null where all are alive. */
    private final int[] start;

    private final byte[] bytes;

    Lexemes(List<Lexeme> all) {
        alive = new AtomicReferenceArray<>(all.toArray(new Lexeme[0]));
        start = null;
        bytes = null;
    }

    private Lexemes(int[] start, byte[] bytes) {
        alive = new AtomicReferenceArray<>(start.length - 1);
        this.start = start;
        this.bytes = bytes;
    }

    Lexeme get(int number) {
        Lexeme lexeme = alive.get(number);
        if (lexeme == null) {
            alive.compareAndSet(number, null, revive(number));
            lexeme = alive.get(number);
        }
        return lexeme;
    }

    private Lexeme revive(int number) {
        try (ObjectInputStream in = new ObjectInputStream(
                new ByteArrayInputStream(bytes, start[number], start[number + 1] - start[number]))) {
            return (Lexeme) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled lexicon is damaged; build the program again", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the compiled lexicon is of another version; build the program again", e);
        }
    }

    void write(Image.Writer out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int[] starts = new int[alive.length() + 1];
        for (int i = 0; i < alive.length(); i++) {
            starts[i] = all.size();
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            try (ObjectOutputStream object = new ObjectOutputStream(one)) {
                object.writeObject(get(i));
            }
            one.writeTo(all);
        }
        starts[alive.length()] = all.size();
        out.ints(starts);
        out.bytes(all.toByteArray());
    }

    static Lexemes read(ByteBuffer in) {
        return new Lexemes(Image.ints(in), Image.bytes(in));
    }
}
