package org.isnad.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.isnad.text.Folding;

/**
 * Makes an {@link Atlas} of a dump of <a href="https://download.geonames.org/export/dump/">GeoNames</a>: rows and names are
 * sorted by the number of the place and put together, then sorted by name, all in files, so that memory does not grow with
 * the dump. Places without an Arabic name are left out. For one import.
 */
public final class GeoNames {
    private static final int ALTERNATES = 3;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN = 10;
    private static final int POPULATION = 14;
    /** From so many people on a populated place is a town. */
    private static final long TOWN = 5_000;

    private final Path folder;
    private final SortedLines byPlace;
    private final SortedLines byName;
    /** The names of first-level divisions by country and code. */
    private final Map<String, String> divisions = new HashMap<>();

    private final List<String> names = new ArrayList<>();
    private String place = "";
    private long written;

    private GeoNames(Path folder) {
        this.folder = folder;
        byPlace = new SortedLines(folder);
        byName = new SortedLines(folder);
    }

    /**
     * Reads a dump and writes an atlas, whole or not at all.
     *
     * @param alternates {@code alternateNamesV2.txt}, or null: then the names that the dump itself has are taken
     * @return how many names were written
     * @throws NoDump if one of the files is something else
     */
    public static long compile(Path dump, Path alternates, Path into) throws IOException {
        Path beside = into.toAbsolutePath().getParent();
        Files.createDirectories(beside);
        Path folder = Files.createTempDirectory(beside, "import");
        try {
            return new GeoNames(folder).compiled(dump, alternates, into);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private long compiled(Path dump, Path alternates, Path into) throws IOException {
        Dump places = Dump.places(dump);
        places.each((columns, line) -> addPlace(places, columns, line, alternates == null));
        if (alternates != null) {
            Dump named = Dump.names(alternates);
            named.each((columns, line) -> addName(named, columns, line));
        }
        byPlace.drain(this::join);
        Path made = Files.createTempFile(folder, "atlas", ".tsv");
        try (BufferedWriter out = Files.newBufferedWriter(made, UTF_8)) {
            out.write(Atlas.HEAD + "\n");
            byName.drain(line -> {
                out.write(line + "\n");
                written++;
            });
        }
        Files.move(made, into, StandardCopyOption.REPLACE_EXISTING);
        return written;
    }

    private void addPlace(Dump dump, String[] columns, long line, boolean namesToo) throws IOException {
        String id = dump.id(columns[0], line);
        double latitude = dump.degrees(columns[4], 90, line);
        double longitude = dump.degrees(columns[5], 180, line);
        String country = country(columns[COUNTRY]);
        String kind = kind(columns[CLASS], columns[CODE], population(columns[POPULATION]));
        if (kind == null || country == null) {
            return;
        }
        String division = columns[COUNTRY] + "." + columns[ADMIN];
        if (kind.equals("province")) {
            divisions.put(division, columns[1]);
        }
        Site site = new Site("", columns[1], country, kind, latitude, longitude, division);
        byPlace.add(id + "\tplace\t" + site.line(""));
        for (String name : namesToo ? (columns[1] + "," + columns[ALTERNATES]).split(",") : new String[0]) {
            addName(id, name);
        }
    }

    private void addName(Dump dump, String[] columns, long line) throws IOException {
        String id = dump.id(columns[1], line);
        if (columns[2].equals("ar")) {
            addName(id, columns[3]);
        }
    }

    private void addName(String id, String name) throws IOException {
        if (!name.isBlank() && name.codePoints().allMatch(GeoNames::isArabic)) {
            byPlace.add(id + "\tname\t" + name.strip());
        }
    }

    private static boolean isArabic(int c) {
        return c == ' '
                || c == '-'
                || c >= '0' && c <= '9'
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    /** Names of a place come right before its row. */
    private void join(String line) throws IOException {
        String[] columns = line.split("\t", 3);
        if (!columns[0].equals(place)) {
            names.clear();
            place = columns[0];
        }
        if (columns[1].equals("name")) {
            names.add(columns[2]);
            return;
        }
        Site row = Site.of(columns[2]);
        for (String name : names) {
            byName.add(new Site(
                            name,
                            row.english(),
                            row.country(),
                            row.kind(),
                            row.latitude(),
                            row.longitude(),
                            divisions.get(row.province()))
                    .line(Folding.fold(name)));
        }
    }

    private static String country(String iso2) {
        try {
            return iso2.equals("XK") ? "XKX" : iso2.isEmpty() ? null : new Locale("", iso2).getISO3Country();
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static long population(String number) {
        return number.isEmpty() || number.length() > 12 || !number.chars().allMatch(c -> c >= '0' && c <= '9')
                ? 0
                : Long.parseLong(number);
    }

    /** The gazetteers' word for a class and code of GeoNames, or null for what is left out. */
    private static String kind(String of, String code, long population) {
        return switch (of) {
            case "P" ->
                switch (code) {
                    case "PPLC" -> "capital";
                    case "PPLX" -> "district";
                    case "PPLH", "PPLQ", "PPLW" -> null;
                    default -> population >= TOWN || code.startsWith("PPLA") ? "city" : "village";
                };
            case "A" ->
                switch (code) {
                    case "ADM1" -> "province";
                    case "ADM2", "ADM3", "ADM4", "ADM5" -> "district";
                    default -> null;
                };
            case "H" -> "water";
            case "L" -> "region";
            case "S" -> "site";
            case "T" -> code.equals("ISL") || code.equals("ISLS") ? "region" : "site";
            default -> null;
        };
    }
}
