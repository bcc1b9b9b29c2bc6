package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and last day of TIMEX3 values. */
class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2018-05-17, 2018-05-17, 2018-05-17",
        "2018-05-17TEV, 2018-05-17, 2018-05-17",
        "2018-05-17T10:30Z, 2018-05-17, 2018-05-17",
        "2018-W20, 2018-05-14, 2018-05-20",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2018-02, 2018-02-01, 2018-02-28",
        "2018-H2, 2018-07-01, 2018-12-31",
        "2018-Q1, 2018-01-01, 2018-03-31",
        "2018, 2018-01-01, 2018-12-31",
        "199, 1990-01-01, 1999-12-31",
        "19, 1900-01-01, 1999-12-31",
        "2018-05-17/2018-06-14, 2018-05-17, 2018-06-14"
    })
    void aStretchHasDays(String value, String first, String last) {
        assertEquals(
                first + " " + last,
                Days.of(value).first() + " " + Days.of(value).last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAST_REF",
                "P3D",
                "PXD",
                "XXXX-05-17",
                "2018-SU",
                "2018-13",
                "2018-02-30",
                "2018-W99",
                "2018-W",
                "1",
                "2018-H",
                "2018/",
                "",
                "=1+1",
                "2018-05-17/P3D"
            })
    void othersHaveNone(String value) {
        assertNull(Days.of(value));
    }

    @Test
    void noValueHasNone() {
        assertNull(Days.of(null));
    }
}
