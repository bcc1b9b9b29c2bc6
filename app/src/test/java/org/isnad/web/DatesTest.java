package org.isnad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days as people write them. */
class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 9, 27);

    @Test
    void daysHaveBothNamesOfTheMonth() {
        assertEquals("27 أيلول/سبتمبر 2018", Dates.day(Language.AR, DAY));
        assertEquals("27 September 2018", Dates.day(Language.EN, DAY));
    }

    @Test
    void whatBothEndsOfASpanShareIsSaidOnce() {
        assertEquals("27 September 2018", Dates.span(Language.EN, DAY, DAY));
        assertEquals("27–30 September 2018", Dates.span(Language.EN, DAY, DAY.plusDays(3)));
        assertEquals("27 September – 2 October 2018", Dates.span(Language.EN, DAY, DAY.plusDays(5)));
        assertEquals("27 September 2018 – 27 September 2019", Dates.span(Language.EN, DAY, DAY.plusYears(1)));
    }

    @Test
    void timexValues() {
        assertEquals("27 September 2018", Dates.timex(Language.EN, "2018-09-27"));
        assertEquals("27 September 2018, evening", Dates.timex(Language.EN, "2018-09-27TEV"));
        assertEquals("27 September 2018, 14:30", Dates.timex(Language.EN, "2018-09-27T14:30"));
        assertEquals("September 2018", Dates.timex(Language.EN, "2018-09"));
        assertEquals("14–20 May 2018", Dates.timex(Language.EN, "2018-W20"));
        assertEquals("2018-W99", Dates.timex(Language.EN, "2018-W99"));
        assertEquals("2018-13", Dates.timex(Language.EN, "2018-13"));
        assertEquals("P3D", Dates.timex(Language.EN, "P3D"));
    }
}
