package org.isnad.listing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.Cell;
import org.isnad.format.JsonText;

/** Writes rows as JSON and CSV. Values are texts, whole numbers, truth values, days, instants, enums, lists of texts, or null. */
public final class Rows {
    private static final String END = "\r\n";

    private Rows() {}

    /** The names of the columns, in their order. */
    public static List<String> columns(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(Rows::name).toList();
    }

    /** {@code publishedAt} is the column {@code published_at}. */
    private static String name(RecordComponent component) {
        StringBuilder name = new StringBuilder();
        component.getName().chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                name.append('_');
            }
            name.append((char) Character.toLowerCase(c));
        });
        return name.toString();
    }

    /** The columns' names as the first line of CSV. */
    public static String head(Class<? extends Record> type) {
        return String.join(",", columns(type)) + END;
    }

    /** A line of CSV; {@link Cell} tells how a cell is made safe. */
    public static String csv(Record row) {
        return values(row).map(Rows::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(Object value) {
        return Cell.csv(value instanceof Enum<?> one ? lower(one) : value);
    }

    /** A JSON object. */
    public static String json(Record row) {
        JsonText out = new JsonText(false);
        write(row, out);
        return out.toString();
    }

    /** Writes a JSON object. */
    public static void write(Record row, JsonText out) {
        out.begin();
        fields(row, out);
        out.end();
    }

    /** Writes the fields of one, without the object about them. */
    public static void fields(Record row, JsonText out) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            field(name(component), value(component, row), out);
        }
    }

    /** Writes a list of objects under a name. */
    public static void list(String name, Collection<? extends Record> rows, JsonText out) {
        out.name(name);
        out.beginList();
        for (Record row : rows) {
            out.item();
            write(row, out);
        }
        out.endList();
    }

    private static Stream<Object> values(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents()).map(component -> value(component, row));
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void field(String name, Object value, JsonText out) {
        if (value instanceof Integer number) {
            out.field(name, number);
        } else if (value instanceof Boolean truth) {
            out.truth(name, truth);
        } else if (value instanceof List<?> list) {
            out.strings(name, list);
        } else {
            out.field(name, value instanceof Enum<?> one ? lower(one) : value == null ? null : value.toString());
        }
    }

    /** An enum's constant as readings write it; null for null. */
    public static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
