package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The lexemes by number. Those of a compiled lexicon come to life when first met. Safe for any number of threads. */
final class Lexemes {
    private final AtomicReferenceArray<Lexeme> alive;
    /** Where each lexeme begins in {@code bytes}, with one more entry for the end; null where all are alive. */
    private final int[] start;

    private final byte[] bytes;
    /** The names of the classes of whatever a lexeme is made of, which stand in {@code bytes} by their number here. */
    private final String[] classes;

    Lexemes(List<Lexeme> all) {
        alive = new AtomicReferenceArray<>(all.toArray(new Lexeme[0]));
        start = null;
        bytes = null;
        classes = null;
    }

    private Lexemes(int[] start, byte[] bytes, String[] classes) {
        alive = new AtomicReferenceArray<>(start.length - 1);
        this.start = start;
        this.bytes = bytes;
        this.classes = classes;
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
        try (ObjectInputStream in = new Reader(
                new ByteArrayInputStream(bytes, start[number], start[number + 1] - start[number]), classes)) {
            return (Lexeme) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled lexicon is damaged; build the program again", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the compiled lexicon is of another version; build the program again", e);
        }
    }

    void write(Image.Writer out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        int[] starts = new int[alive.length() + 1];
        for (int i = 0; i < alive.length(); i++) {
            starts[i] = all.size();
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            try (ObjectOutputStream object = new Writer(one, names)) {
                object.writeObject(get(i));
            }
            one.writeTo(all);
        }
        starts[alive.length()] = all.size();
        out.ints(starts);
        out.bytes(all.toByteArray());
        out.bytes(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    }

    static Lexemes read(ByteBuffer in) {
        int[] start = Image.ints(in);
        byte[] bytes = Image.bytes(in);
        String names = new String(Image.bytes(in), StandardCharsets.UTF_8);
        return new Lexemes(start, bytes, names.split("\n"));
    }

    /** Writes of each class but its number: told in full, as is usual, the classes take twice the room of all else. */
    private static final class Writer extends ObjectOutputStream {
        private final List<String> names;

        Writer(OutputStream out, List<String> names) throws IOException {
            super(out);
            this.names = names;
        }

        @Override
        protected void writeClassDescriptor(ObjectStreamClass written) throws IOException {
            if (!names.contains(written.getName())) {
                names.add(written.getName());
            }
            writeShort(names.indexOf(written.getName()));
        }
    }

    /** Reads what a {@link Writer} wrote. */
    private static final class Reader extends ObjectInputStream {
        private final String[] classes;

        Reader(InputStream in, String[] classes) throws IOException {
            super(in);
            this.classes = classes;
        }

        @Override
        protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
            return ObjectStreamClass.lookupAny(Class.forName(classes[readUnsignedShort()]));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass read) {
            return read.forClass();
        }
    }
}
