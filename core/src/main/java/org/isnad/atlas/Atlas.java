package org.isnad.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.text.Folding;

/**
 * A file of places that {@link GeoNames} made, looked up by name. It is a line of {@link Site} for each Arabic name, sorted
 * by the folded name, and is searched by halves where the system maps it, so that it costs no heap. Immutable and safe
 * for any number of threads.
 */
public final class Atlas {
    /** An atlas without places. */
    public static final Atlas NONE = new Atlas(ByteBuffer.allocate(0), 0);

    /** The first line of the file. */
    static final String HEAD = "# Isnad atlas 1: name, Arabic, English, country, kind, latitude, longitude, province";
    /** How many places of one name are looked at. */
    private static final int MOST = 200;

    private static final List<String> KINDS =
            List.of("capital", "province", "city", "district", "region", "water", "village", "site");

    private final ByteBuffer bytes;
    private final int start;

    private Atlas(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    /**
     * Opens a file that an import made.
     *
     * @throws IOException if there is none or it is something else; the message says what to do
     */
    public static Atlas open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException(file + " is greater than 2 GB: import fewer countries");
            }
            Atlas atlas = new Atlas(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), 0);
            int first = atlas.after(0);
            if (first == 0 || !atlas.line(0).equals(HEAD)) {
                throw new IOException(
                        file + " is no file of places; make it with: isnad places import allCountries.txt");
            }
            return new Atlas(atlas.bytes, first);
        }
    }

    /** {@link #open} where the file exists, otherwise {@link #NONE}. */
    public static Atlas openIfThere(Path file) throws IOException {
        return Files.exists(file) ? open(file) : NONE;
    }

    public boolean isEmpty() {
        return start == bytes.limit();
    }

    /** The places of a name, however it is spelt: the most famous kinds first, otherwise as the file has them. */
    public List<Site> named(String name) {
        if (isEmpty()) {
            return List.of();
        }
        String key = Folding.fold(name) + "\t";
        byte[] wanted = key.getBytes(UTF_8);
        List<Site> found = new ArrayList<>();
        for (int at = first(wanted);
                at < bytes.limit() && compare(at, wanted) == 0 && found.size() < MOST;
                at = after(at)) {
            Site site = Site.of(line(at));
            if (site != null) {
                found.add(site);
            }
        }
        found.sort(Comparator.comparingInt(site -> KINDS.indexOf(site.kind())));
        return found;
    }

    /** Where the first line begins that is not before the key. */
    private int first(byte[] key) {
        int low = start;
        int high = bytes.limit();
        while (low < high) {
            int middle = lineOf(low + (high - low) / 2, low);
            if (compare(middle, key) < 0) {
                low = after(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineOf(int position, int low) {
        int at = position;
        while (at > low && bytes.get(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** How the line compares to the key that it may begin with. */
    private int compare(int line, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            int letter = line + i < bytes.limit() ? bytes.get(line + i) & 0xFF : 0;
            int difference = letter - (key[i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** Where the next line begins. */
    private int after(int line) {
        int at = line;
        while (at < bytes.limit() && bytes.get(at) != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.limit());
    }

    private String line(int from) {
        byte[] letters = new byte[Math.max(0, after(from) - from - 1)];
        bytes.get(from, letters);
        return new String(letters, UTF_8);
    }
}
