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

    private static Claims claims(Told... articles) {
        return Claims.of(Arrays.asList(articles));
    }

    private static Told told(String ident, String text) {
        Article article = new Article(ident, "outlet", null, LocalDate.of(2018, 4, 1), null, "ar", text);
        return new Told(ident, false, READER.read(article));
    }
}
