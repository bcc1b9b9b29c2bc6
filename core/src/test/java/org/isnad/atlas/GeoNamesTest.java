package org.isnad.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports a dump of our own making in the columns of GeoNames. */
class GeoNamesTest {
    @TempDir
    Path folder;

    private Path dump;
    private Path names;
    private Path file;

    @BeforeEach
    void copy() throws IOException {
        dump = copy("dump.txt");
        names = copy("names.txt");
        file = folder.resolve("made").resolve("places.tsv");
    }

    private Path copy(String name) throws IOException {
        try (InputStream in = GeoNamesTest.class.getResourceAsStream(name)) {
            Files.copy(in, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    private Atlas made() throws IOException {
        GeoNames.compile(dump, null, file);
        return Atlas.open(file);
    }

    @Test
    void findsWhatTheDumpNamesInArabic() throws IOException {
        assertEquals(
                List.of(new Site("بسقلا", "Basqala", "SYR", "village", 35.63, 36.49, "Idlib Governorate")),
                made().named("بسقلا"));
        assertEquals("capital", made().named("كامبالا").get(0).kind());
        assertEquals("XKX", made().named("بريشتينا").get(0).country());
        assertEquals("water", made().named("نهر العاصي").get(0).kind());
    }

    @Test
    void findsANameHoweverItIsSpelt() throws IOException {
        assertEquals(1, made().named("أم الصير").size());
        assertEquals(made().named("أم الصير"), made().named("ام الصير"));
        assertEquals(made().named("الشيخ مصطفى"), made().named("الشيخ مصطفي"));
    }

    @Test
    void findsAllPlacesOfANameTheGreaterKindFirst() throws IOException {
        assertEquals(
                List.of("EGY", "SYR"),
                made().named("عابدين").stream().map(Site::country).toList());
    }

    @Test
    void leavesOutRoadsCountriesAndWhatHasNoArabicNameOrCountry() throws IOException {
        for (String name : List.of("طريق إم 5", "سوريا", "Nameless", "نوير", "بسق", "بسقلا ", "ي", "ء")) {
            assertTrue(
                    made().named(name.strip() + (name.endsWith(" ") ? " الغربية" : ""))
                            .isEmpty(),
                    name);
        }
    }

    @Test
    void takesTheArabicNamesOfAFileOfNames() throws IOException {
        assertEquals(3, GeoNames.compile(dump, names, file));
        Atlas atlas = Atlas.open(file);
        assertEquals("Naqir", atlas.named("قرية النقير").get(0).english());
        assertTrue(atlas.named("حزارين").isEmpty());
        assertTrue(atlas.named("بلا صف").isEmpty());
    }

    @Test
    void replacesWhatWasThereAndLeavesNothingElseBehind() throws IOException {
        GeoNames.compile(dump, null, file);
        long once = Files.size(file);
        GeoNames.compile(dump, null, file);
        assertEquals(once, Files.size(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void saysWhichLineIsWrongAndWhatToDo() throws IOException {
        Path wrong = folder.resolve("wrong.txt");
        Files.writeString(wrong, Files.readString(dump) + "900050\tthree\tcolumns\n");
        assertTold("wrong.txt, line 25: 3 columns where such a dump has 19; unpack", wrong, null);
        Files.writeString(wrong, Files.readString(dump).replace("35.63000", "north"));
        assertTold("wrong.txt, line 4: 'north' is no latitude or longitude; unpack", wrong, null);
        Files.writeString(wrong, Files.readString(dump).replace("900012", "x"));
        assertTold("wrong.txt, line 6: 'x' is no number of a place; unpack", wrong, null);
        Files.write(wrong, new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xC0});
        assertTold("wrong.txt, line 1: no text in UTF-8 (a zip?); unpack", wrong, null);
        Files.writeString(wrong, "");
        assertTold("wrong.txt, line 1: it is empty; unpack", wrong, null);
        assertTold("dump.txt, line 1: 19 columns where such a dump has 8 to 10; unpack", dump, dump);
        assertTrue(Files.notExists(file));
    }

    private void assertTold(String message, Path places, Path alternates) {
        NoDump told = assertThrows(NoDump.class, () -> GeoNames.compile(places, alternates, file));
        assertTrue(told.getMessage().contains(message), told.getMessage());
    }

    @Test
    void opensNothingElse() throws IOException {
        assertTrue(assertThrows(IOException.class, () -> Atlas.open(dump))
                .getMessage()
                .contains("isnad places import"));
        assertTrue(Atlas.openIfThere(file).isEmpty());
        assertTrue(Atlas.NONE.named("حلب").isEmpty());
    }

    @Test
    void placesOfTheAtlasLieWhereItSays() throws IOException {
        String text = "قصفت قوات النظام السوري بلدة بسقلا وقرية عابدين في سوريا، وفر سكان مدينة حماة.";
        Reader reader = Isnad.reader(made());
        assertEquals(35.63, entity(reader, "بسقلا", text).place().latitude());
        assertEquals("SYR", entity(reader, "عابدين", text).country());
        assertEquals(
                entity(Isnad.reader(), "حماة", text).place(),
                entity(reader, "حماة", text).place());
        assertNull(entity(Isnad.reader(), "بسقلا", text).place());
    }

    @Test
    void aPlaceInACountryThatTheArticleDoesNotNameLiesNowhere() throws IOException {
        assertNull(entity(Isnad.reader(made()), "بسقلا", "وصل الوفد إلى بلدة بسقلا في المغرب.")
                .place());
    }

    private static Entity entity(Reader reader, String name, String text) {
        return reader.read(Article.of("a", LocalDate.of(2019, 8, 1), text)).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not found in: " + text));
    }
}
