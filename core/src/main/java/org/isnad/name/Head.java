package org.isnad.name;

import org.isnad.lexicon.Lexeme;
import org.isnad.reading.Entity;

/**
 * A generic word that names are built on: {@code وزارة}, {@code حركة}, {@code مدينة}. Listed in {@code heads.tsv}.
 *
 * @param sector the PLOVER sector of what is named so, or null
 */
public record Head(String word, Entity.Type type, Policy policy, String sector) implements Lexeme {
    /** How a name is built on it. */
    public enum Policy {
        /** It is a name when an adjective of nationality or a country follows. */
        NATIONAL,
        /** It is a name with its field: {@code وزارة الدفاع}. */
        MINISTRY,
        /** It is a name with the definite words that follow. */
        CONSTRUCT,
        /** The name follows and leaves it out. */
        NAMED,
        /** It belongs to the name of the place that follows. */
        INSIDE,
        /** It does not belong to the name of the place that follows. */
        OUTSIDE,
        /** It belongs to the name of a place that is called after a king or a sheikh: {@code طريق الملك فهد}. */
        HONOURED,
        /** A definite word behind it is the name of a place: {@code حي الكرامة}. */
        WORD,
        /** It is a name with its adjectives and what it is for: {@code المعهد الوطني لرصد الزلازل}. */
        PURPOSE,
        /** It is a name with its number: {@code الفرقة 30}. */
        NUMBERED,
        /** With the article it is a name with the adjective that says of what kind it is: {@code المحكمة الدستورية}. */
        QUALIFIED,
        /** It stays outside a listed name that begins with it. */
        TRIMMED
    }
}
