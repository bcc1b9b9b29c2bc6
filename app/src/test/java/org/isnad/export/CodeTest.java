package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.reading.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PLOVER's codes of actors, described and named. */
class CodeTest {
    @ParameterizedTest
    @CsvSource({
        "26 مدنيا, , CVL",
        "عشرات المتظاهرين, , CVL",
        "عناصر من الشرطة, , COP",
        "الجيش السوري, SYR, MIL",
        "جنود أميركيون, USA, MIL",
        "للصيادين الفلسطينيين, PSE, AGR",
        "الولايات المتحدة, USA,",
        "الزعيم الكوري الشمالي, PRK,",
        "مسلحون مجهولون, , UAF",
        "المعارضة المسلحة, , REB",
        "المعارضة, , OPP",
        "منظمات إنسانية, NGO,",
        "شخصا, , ",
        "زوجها, , ",
        "=1+1, , "
    })
    void wordsTellWhatAnActorIs(String words, String country, String sector) {
        assertEquals(new Code(country, sector), Described.code(words));
    }

    @ParameterizedTest
    @CsvSource({
        ", UNO, UNO,",
        "USA, NGO, USA, NGO",
        ", NGO, NGO,",
        "SYR, MIL, SYR, MIL",
        "CHE, IGO, IGO,",
        ", REB,, REB",
        "FRA,, FRA,",
        ",,,"
    })
    void whatIsBeyondStatesHasItsKindForACountry(String country, String sector, String code, String codeSector) {
        Entity entity = new Entity("e1", Entity.Type.ORG, "x", null, country, sector, List.of(), null, null);
        assertEquals(new Code(code, codeSector), Code.of(entity));
    }
}
