package org.isnad.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.isnad.reading.Statement.Act;
import org.isnad.toll.Told;
import org.junit.jupiter.api.Test;

/** Claims out of readings of made-up articles. */
class ClaimsTest {
    private static final Reader READER = Isnad.reader();

    @Test
    void aPartyIsOneUnderAllItsSpellings() {
        Claims claims = claims(
                told("a", "قال سيرغي لافروف إن المحادثات بدأت صباحا."),
                told("b", "أكد سيرجي لافروف أن الهدنة مستمرة."));
        assertEquals(Set.of("Sergey Lavrov"), claims.parties().keySet());
        assertEquals(
                Set.of(Act.INFORM, Act.AFFIRM),
                claims.parties().get("Sergey Lavrov").keySet());
    }

    @Test
    void aPartyThatNobodyKnowsIsOneUnderSpellingsThatMeanTheSame() {
        Claims claims = claims(
                told("a", "قال سكان الحي الجنوبي إن القصف بدأ صباحا."),
                told("b", "أكد سكان الحى الجنوبى أن القصف مستمر."));
        assertEquals(Set.of("سكان الحي الجنوبي"), claims.parties().keySet());
    }

    @Test
    void aDenialIsLinkedToWhatItDenies() {
        Claims claims = claims(
                told("a", "أعلنت وزارة الدفاع الروسية أن مسلحي الفصائل قصفوا مستشفى مدينة حلب بالصواريخ."),
                told("b", "نفت منظمة العفو الدولية أن يكون مسلحو الفصائل قصفوا مستشفى مدينة حلب."));
        assertEquals(1, claims.answers().size());
        Claims.Answer answer = claims.answers().get(0);
        assertEquals(Act.DENY, answer.denial().statement().act());
        assertTrue(answer.denied().words().contains("بالصواريخ"));
        assertEquals(1, claims.matters().size());
    }

    @Test
    void aDenialOfSomethingElseIsLinkedToNothing() {
        Claims claims = claims(
                told("a", "أعلنت وزارة الدفاع الروسية أن مسلحي الفصائل قصفوا مستشفى مدينة حلب بالصواريخ."),
                told("b", "نفت منظمة العفو الدولية أن تكون قد تلقت أموالا من أي حكومة."));
        assertEquals(List.of(), claims.answers());
        assertEquals(List.of(), claims.matters());
    }

    @Test
    void aDenialAnswersTheAccusationRatherThanWhatCondemnsTheDeed() {
        Claims claims = claims(
                told("a", "دان الاتحاد الأوروبي قصف مستشفى مدينة حلب بالصواريخ."),
                told("b", "اتهمت منظمة العفو الدولية مسلحي الفصائل بقصف مستشفى مدينة حلب بالصواريخ الموجهة."),
                told("c", "نفت وزارة الدفاع الروسية قصف مستشفى مدينة حلب بالصواريخ."));
        assertEquals(1, claims.answers().size());
        assertEquals(Act.ACCUSE, claims.answers().get(0).denied().statement().act());
    }

    @Test
    void aDenialAnswersNothingThatIsSaidLater() {
        Claims claims = claims(
                told("a", 1, "نفت وزارة الدفاع الروسية قصف مستشفى مدينة حلب بالصواريخ."),
                told("b", 4, "اتهمت منظمة العفو الدولية مسلحي الفصائل بقصف مستشفى مدينة حلب بالصواريخ الموجهة."));
        assertEquals(List.of(), claims.answers());
    }

    private static Claims claims(Told... articles) {
        return Claims.of(Arrays.asList(articles));
    }

    private static Told told(String ident, String text) {
        return told(ident, 1, text);
    }

    private static Told told(String ident, int day, String text) {
        Article article = new Article(ident, "outlet", null, LocalDate.of(2018, 4, day), null, "ar", text);
        return new Told(ident, false, READER.read(article));
    }
}
