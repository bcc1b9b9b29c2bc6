package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndependenceTest {
    private static Fingerprint fingerprint(String outlet, String text) {
        return Fingerprint.of(Told.read(outlet, "2019-03-04", "خبر", text));
    }

    private static Report report(long article, String outlet, String text) {
        return new Report(article, outlet, 18000, fingerprint(outlet, text));
    }

    private static String words(int from, int to) {
        return String.join(
                        " ", IntStream.range(from, to).mapToObj(i -> "كلمة" + i).toList()) + " .";
    }

    @Test
    void theSameTextIsACopyHoweverItIsSpelt() {
        String spelt = Told.BLAST.replace("أ", "ا").replace("،", " ").replace("ة", "ه");
        Independence found = Independence.of(List.of(report(1, "أ", Told.BLAST), report(2, "ب", spelt)));
        assertEquals(1, found.count());
        assertEquals(Dependence.Kind.COPY, found.dependences().get(0).kind());
        assertEquals(1, found.dependences().get(0).of());
    }

    @Test
    void ownWordsAreIndependent() {
        Independence found = Independence.of(List.of(report(1, "أ", Told.BLAST), report(2, "ب", Told.BLAST_AGAIN)));
        assertEquals(2, found.count());
        assertEquals(List.of(), found.dependences());
    }

    @Test
    void anAgencysTextIsOneSource() {
        String one = "عدن - رويترز\n" + Told.BLAST;
        String other = Told.BLAST_AGAIN + "\nرويترز/ أ ف ب";
        Independence found = Independence.of(
                List.of(report(1, "أ", one), report(2, "ب", other), report(3, "ج", Told.BLAST_AGAIN.substring(60))));
        Dependence second = found.dependences().get(0);
        assertEquals(Dependence.Kind.AGENCY, second.kind());
        assertEquals("REUTERS", second.agency());
        assertEquals(Dependence.Kind.REPRINT, found.dependences().get(1).kind());
        assertEquals(List.of(List.of(1L, 2L, 3L)), found.sources());
    }

    @Test
    void anAgencyIsCreditedBesideTheTextToo() {
        assertEquals(
                List.of("DPA"),
                Fingerprint.of(Told.credited("لندن - د ب أ", Told.BLAST)).agencies());
        assertEquals(
                List.of("REUTERS", "SPA"),
                Fingerprint.of(Told.credited("واس (جدة)، رويترز", Told.BLAST)).agencies());
        assertEquals(
                List.of(),
                Fingerprint.of(Told.credited("عدن - سالم الواسعي", Told.BLAST)).agencies());
    }

    @Test
    void aLongSentenceInCommonTellsMoreThanAsManyWords() {
        Report first = report(1, "أ", words(0, 20) + words(100, 140));
        Independence found = Independence.of(List.of(first, report(2, "ب", words(0, 20) + words(200, 240))));
        assertEquals(Dependence.Kind.REPRINT, found.dependences().get(0).kind());
        Independence apart = Independence.of(List.of(first, report(2, "ب", words(0, 19) + words(200, 240))));
        assertEquals(2, apart.count());
    }

    @Test
    void anOutletIsOneSource() {
        Independence found = Independence.of(List.of(report(1, "أ", Told.BLAST), report(2, "أ", Told.BLAST_AGAIN)));
        assertEquals(Dependence.Kind.OUTLET, found.dependences().get(0).kind());
        assertEquals(1, found.count());
    }

    @Test
    void theShareIsKnownWithinSomeHundredths() {
        for (int shared : new int[] {0, 100, 200, 300, 400}) {
            double sum = 0;
            for (int i = 0; i < 20; i++) {
                Fingerprint one = fingerprint("أ", words(1000 * i, 1000 * i + 400));
                Fingerprint other = fingerprint("ب", words(1000 * i + 400 - shared, 1000 * i + 800 - shared));
                sum += one.shared(other);
            }
            assertEquals(shared / 400.0, sum / 20, 0.06);
        }
    }

    @Test
    void comesBackFromBytes() {
        Fingerprint one = fingerprint("أ", "عدن - رويترز\n" + words(0, 900));
        Fingerprint back = Fingerprint.fromBytes(one.toBytes());
        assertTrue(one.toBytes().length <= 256, one.toBytes().length + " bytes");
        assertEquals(1, back.resemblance(one));
        assertEquals(one.sentences(one), back.sentences(one));
        assertEquals(List.of("REUTERS"), back.agencies());
        assertTrue(Arrays.equals(one.toBytes(), back.toBytes()));
    }
}
