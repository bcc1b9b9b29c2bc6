package org.isnad.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Reading;

/**
 * What an article tells, in about a kilobyte: its words, lead, actors, places, figures, days, title, and the
 * events and numbers of the lead, as hashed terms, and the names of its main actors and places. All that {@link Stories} needs of an article. Immutable.
 */
public final class Sketch implements Comparable<Sketch> {
    /** The day of an article that does not say when it was published. */
    public static final int UNDATED = Integer.MIN_VALUE;

    static final int WORDS = 0;
    static final int LEAD = 1;
    static final int ACTORS = 2;
    static final int PLACES = 3;
    static final int FIGURES = 4;
    static final int DAYS = 5;
    static final int TITLE = 6;
    /** The types of the events of the lead, alone and with each of those concerned. */
    static final int EVENTS = 7;
    /** Numbers of the lead and the title, as the words that they are. */
    static final int NUMBERS = 8;

    static final int FACETS = 9;

    private static final byte VERSION = 4;
    /** Sketches of this version have no events and numbers of their own. */
    private static final byte EVENTLESS = 3;
    /** And those of this one have pairs of words after the lead, which nothing looks at. */
    private static final byte PAIRED = 2;
    /** And those of this one have no title. Both are taken all the same. */
    private static final byte UNTITLED = 1;

    private final int day;
    private final List<Terms> facets;
    private final List<Named> names;

    Sketch(int day, List<Terms> facets, List<Named> names) {
        this.day = day;
        this.facets = List.copyOf(facets);
        this.names = List.copyOf(names);
    }

    /** A main actor or place of the article: its name as the article has it, and its term, which spellings share. */
    record Named(boolean place, int term, String name) {}

    /** The sketch of what was read. */
    public static Sketch of(Reading reading) {
        return new Sketching(reading).sketch();
    }

    /** The day of publication as days since 1970-01-01, or {@link #UNDATED}. */
    public int day() {
        return day;
    }

    Terms facet(int facet) {
        return facets.get(facet);
    }

    List<Terms> facets() {
        return facets;
    }

    /** By what is told. */
    @Override
    public int compareTo(Sketch other) {
        int order = 0;
        for (int i = 0; i < FACETS && order == 0; i++) {
            order = facets.get(i).compareTo(other.facets.get(i));
        }
        return order;
    }

    /** The main actors and places, each the main ones first. */
    List<Named> names() {
        return names;
    }

    /** For keeping; {@link #fromBytes} takes it back. */
    public byte[] toBytes() {
        List<byte[]> written =
                names.stream().map(named -> named.name.getBytes(UTF_8)).toList();
        int size = 6 + facets.stream().mapToInt(Terms::bytes).sum();
        size += written.stream().mapToInt(name -> 6 + name.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size).put(VERSION).putInt(day);
        facets.forEach(terms -> terms.write(out));
        out.put((byte) names.size());
        for (int i = 0; i < written.size(); i++) {
            Named named = names.get(i);
            out.put((byte) (named.place ? 1 : 0)).putInt(named.term);
            out.put((byte) written.get(i).length).put(written.get(i));
        }
        return out.array();
    }

    /** @throws IllegalArgumentException where these are no bytes of a sketch of this version: sketch the article anew */
    public static Sketch fromBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            byte version = in.get();
            if (version < UNTITLED || version > VERSION) {
                throw new IllegalArgumentException("a sketch of version " + version + ", not " + VERSION);
            }
            int day = in.getInt();
            List<Terms> facets = new ArrayList<>();
            for (int i = 0; i < FACETS; i++) {
                if (i == ACTORS && version <= PAIRED) {
                    Terms.read(in);
                }
                boolean without = i >= EVENTS && version <= EVENTLESS || i == TITLE && version == UNTITLED;
                facets.add(without ? Terms.NONE : Terms.read(in));
            }
            return new Sketch(day, facets, names(in));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a sketch cut short at " + bytes.length + " bytes", e);
        }
    }

    private static List<Named> names(ByteBuffer in) {
        List<Named> names = new ArrayList<>();
        for (int left = in.get(); left > 0; left--) {
            boolean place = in.get() == 1;
            int term = in.getInt();
            byte[] name = new byte[in.get() & 0xFF];
            in.get(name);
            names.add(new Named(place, term, new String(name, UTF_8)));
        }
        return names;
    }
}
