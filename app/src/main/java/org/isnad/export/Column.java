package org.isnad.export;

import java.util.function.BiFunction;

/**
 * A column of a table.
 *
 * @param value what a record has there: a value of the type, or null
 * @param <T> the records
 */
record Column<T>(String name, Type type, BiFunction<Exported, T, Object> value) {
    /** What a column holds, by DuckDB's name for it. */
    enum Type {
        TEXT("VARCHAR"),
        WHOLE("INTEGER"),
        FRACTION("DOUBLE"),
        DAY("DATE"),
        TEXTS("VARCHAR[]"),
        WHOLES("INTEGER[]");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
