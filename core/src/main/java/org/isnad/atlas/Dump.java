package org.isnad.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of GeoNames, of one row a line with tabs between the columns. Told of each row, one after the other. */
record Dump(Path file, int least, int most, String cure) {
    /** What takes the rows. */
    interface Taker {
        void take(String[] columns, long line) throws IOException;
    }

    /** {@code allCountries.txt}, or the file of one country. */
    static Dump places(Path file) {
        return new Dump(
                file,
                19,
                19,
                "unpack allCountries.zip or a country's zip of https://download.geonames.org/export/dump/");
    }

    /** {@code alternateNamesV2.txt}; the older {@code alternateNames.txt} has two columns less. */
    static Dump names(Path file) {
        return new Dump(file, 8, 10, "unpack alternateNamesV2.zip of https://download.geonames.org/export/dump/");
    }

    void each(Taker taker) throws IOException {
        long number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) {
                    taker.take(columns(line, number), number);
                }
            }
        } catch (CharacterCodingException e) {
            throw new NoDump(file, number + 1, "no text in UTF-8 (a zip?)", cure);
        }
        if (number == 0) {
            throw new NoDump(file, 1, "it is empty", cure);
        }
    }

    private String[] columns(String line, long number) {
        String[] columns = line.split("\t", -1);
        if (columns.length < least || columns.length > most) {
            String found = columns.length == 1 ? "1 column" : columns.length + " columns";
            String wanted = least == most ? "" + least : least + " to " + most;
            throw new NoDump(file, number, found + " where such a dump has " + wanted, cure);
        }
        return columns;
    }

    double degrees(String number, double most, long line) {
        try {
            double degrees = Double.parseDouble(number);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Told below, as what is out of range.
        }
        throw new NoDump(file, line, "'" + Plain.shortened(number) + "' is no latitude or longitude", cure);
    }

    /** The number of the place that a row is about, written so that it sorts. */
    String id(String number, long line) {
        if (number.isEmpty() || number.length() > 12 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NoDump(file, line, "'" + Plain.shortened(number) + "' is no number of a place", cure);
        }
        return "0".repeat(12 - number.length()) + number;
    }
}
