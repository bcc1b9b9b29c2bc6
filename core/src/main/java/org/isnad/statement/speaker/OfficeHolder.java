package org.isnad.statement.speaker;

import java.util.List;
import org.isnad.reading.Entity;

/**
 * Somebody with the words of his office, without articles and in the masculine.
 *
 * @param gender that of the title
 * @param ofNation whether a nation or nothing follows the title: {@code الرئيس اليمني}, no {@code رئيس المجلس}
 * @param loose where it stands if it may be another's, as in {@code شكر فلان الرئيس}; or -1
 */
record OfficeHolder(List<String> office, int gender, boolean ofNation, Entity person, int loose) {
    boolean sure() {
        return loose < 0;
    }

    boolean holds(List<String> words, boolean nation) {
        boolean other = nation && !ofNation && words.get(0).equals("رييس")
                || office.contains("اسبق") && !words.contains("اسبق");
        return office.get(0).equals(words.get(0)) && office.containsAll(words) && !other;
    }
}
