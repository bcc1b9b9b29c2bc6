package org.isnad.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Statement;
import org.isnad.text.Folding;

/** The fields of a query, each with what it speaks of. */
public enum Field {
    /** Who said it; of an event or a figure, on whose word. */
    SPEAKER(Value.NAME, List.of(Sort.STATEMENT, Sort.EVENT, Sort.FIGURE), "متحدث", "المتحدث", "قائل"),
    /** Who passed it on. */
    VIA(Value.NAME, List.of(Sort.STATEMENT), "عبر", "ناقل"),
    ACT(Statement.Act.class, Sort.STATEMENT, "فعل"),
    FORM(Statement.Form.class, Sort.STATEMENT, "صيغة"),
    /** The type of an event. */
    EVENT(Event.Type.class, Sort.EVENT, "حدث"),
    /** PLOVER's mode. */
    MODE(Value.NAME, List.of(Sort.EVENT), "نمط"),
    STATUS(Event.Status.class, Sort.EVENT, "حالة"),
    ACTOR(Value.NAME, List.of(Sort.EVENT), "فاعل"),
    RECIPIENT(Value.NAME, List.of(Sort.EVENT), "متلقي", "مستهدف"),
    /** Where it happened. */
    PLACE(Value.NAME, List.of(Sort.EVENT, Sort.FIGURE), "مكان"),
    KILLED(Figure.Kind.KILLED, "قتلى", "قتيل"),
    WOUNDED(Figure.Kind.WOUNDED, "جرحى", "جريح"),
    CASUALTIES(Figure.Kind.CASUALTIES, "ضحايا"),
    DETAINED(Figure.Kind.DETAINED, "معتقلون", "معتقلين"),
    MISSING(Figure.Kind.MISSING, "مفقودون", "مفقودين"),
    DISPLACED(Figure.Kind.DISPLACED, "نازحون", "نازحين"),
    /** Published on this day or later. */
    AFTER(Value.DATE, List.of(), "بعد", "منذ"),
    /** Published before this day. */
    BEFORE(Value.DATE, List.of(), "قبل"),
    /** Published on this day, in this month or year. */
    ON(Value.DATE, List.of(), "date", "يوم", "تاريخ"),
    OUTLET(Value.NAME, List.of(), "وسيلة", "صحيفة"),
    TITLE(Value.NAME, List.of(), "عنوان"),
    /** Words in the title or the text of the article, also where the rest of the query speaks of a record. */
    TEXT(Value.NAME, List.of(), "نص"),
    /** A person, an organisation or a place that the article names. */
    NAME(Value.NAME, List.of(), "اسم"),
    PERSON(Value.NAME, List.of(), "شخص"),
    ORG(Value.NAME, List.of(), "منظمة", "جهة"),
    STORY(Value.NUMBER, List.of(), "قصة"),
    ID(Value.ID, List.of(), "معرف");

    /** What is found: one of these, or an article. */
    enum Sort {
        STATEMENT,
        EVENT,
        FIGURE
    }

    /** What stands behind the colon. */
    enum Value {
        NAME,
        CHOICE,
        COUNT,
        DATE,
        NUMBER,
        ID
    }

    private final Value value;
    private final List<Sort> sorts;
    private final Figure.Kind counted;
    private final List<String> choices;
    private final List<String> names;

    Field(Value value, List<Sort> sorts, Figure.Kind counted, List<String> choices, String... aliases) {
        this.value = value;
        this.sorts = sorts;
        this.counted = counted;
        this.choices = choices;
        this.names = Stream.concat(Stream.of(name().toLowerCase(Locale.ROOT)), Arrays.stream(aliases))
                .toList();
    }

    Field(Value value, List<Sort> sorts, String... aliases) {
        this(value, sorts, null, List.of(), aliases);
    }

    Field(Class<? extends Enum<?>> choices, Sort sort, String... aliases) {
        this(
                Value.CHOICE,
                List.of(sort),
                null,
                Arrays.stream(choices.getEnumConstants())
                        .map(choice -> choices == Event.Type.class
                                ? choice.name()
                                : choice.name().toLowerCase(Locale.ROOT))
                        .toList(),
                aliases);
    }

    Field(Figure.Kind counted, String... aliases) {
        this(Value.COUNT, List.of(Sort.FIGURE), counted, List.of(), aliases);
    }

    /** Its names: English first, then others. */
    public List<String> names() {
        return names;
    }

    /** The values that it may have, as readings write them, if that is a fixed set; otherwise empty. */
    public List<String> choices() {
        return choices;
    }

    /** Which records have it, the likeliest first; none if it is a matter of the article. */
    List<Sort> sorts() {
        return sorts;
    }

    Value value() {
        return value;
    }

    /** What it counts, or null. */
    Figure.Kind counted() {
        return counted;
    }

    @Override
    public String toString() {
        return names.get(0);
    }

    /** The field of this name in any spelling, or null. */
    static Field of(String name) {
        String folded = Folding.fold(name);
        return Arrays.stream(values())
                .filter(field -> field.names.stream()
                        .anyMatch(known -> Folding.fold(known).equals(folded)))
                .findFirst()
                .orElse(null);
    }
}
