package org.isnad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.Test;

class OutletsTest {
    @Test
    void outletsAreCalledInThePagesLanguage() {
        assertEquals("سكاي نيوز عربية", Outlets.name(Language.AR, "skynews"));
        assertEquals("Sky News Arabia", Outlets.name(Language.EN, "skynews"));
        assertEquals("BBC Arabic", Outlets.name(Language.EN, "BBC"));
        assertEquals("جريدة ما", Outlets.name(Language.EN, "جريدة ما"));
        assertNull(Outlets.name(Language.AR, null));
    }

    @Test
    void outletsAreMeantByAnyName() {
        assertTrue(Outlets.isMeant("skynews", "سكاي"));
        assertTrue(Outlets.isMeant("skynews", "Sky News"));
        assertFalse(Outlets.isMeant("skynews", "BBC"));
    }

    @Test
    void theTableIsSorted() {
        List<String> names = Table.read(Outlets.class, "outlets.tsv", 3).stream()
                .map(row -> row.get(0))
                .toList();
        assertEquals(List.copyOf(new TreeSet<>(names)), names);
    }

    @Test
    void provincesAreCalledInThePagesLanguage() {
        assertEquals("الحديدة", Provinces.name(Language.AR, "Hodeidah Governorate"));
        assertEquals("Hodeidah Governorate", Provinces.name(Language.EN, "Hodeidah Governorate"));
        assertEquals("Nowhere Province", Provinces.name(Language.AR, "Nowhere Province"));
        assertNull(Provinces.name(Language.AR, null));
    }
}
