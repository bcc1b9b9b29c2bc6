package org.isnad.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.message.Message;
import org.isnad.search.Query.Comparison;
import org.isnad.search.Query.Malformed;
import org.isnad.text.Folding;

/** Reads a query; {@link Query} gives the grammar. Each of its methods reads one line of it. */
final class Parser extends Cursor {
    /** Nobody writes more than this; machines that do are told so. */
    static final int LONGEST = 4000;

    static final int DEEPEST = 50;
    static final int MOST = 400;

    private int depth;
    private int terms;

    Parser(String query) {
        super(query);
    }

    Query parse() {
        if (query.length() > LONGEST) {
            throw wrong(LONGEST, "query.long", LONGEST);
        }
        Query all = any();
        if (at < query.length()) {
            throw wrong(at, "query.closes-nothing");
        }
        return all;
    }

    private Query any() {
        List<Query> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (takeWord("OR"));
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private Query all() {
        List<Query> parts = new ArrayList<>();
        do {
            parts.add(perhapsNot());
        } while (takeWord("AND") || goesOn());
        return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    private boolean goesOn() {
        skipSpace();
        return at < query.length() && query.charAt(at) != ')' && !isWord("OR");
    }

    private Query perhapsNot() {
        skipSpace();
        if (takeWord("NOT")) {
            return new Query.Not(one());
        }
        boolean isMinus = at + 1 < query.length() && query.charAt(at) == '-' && !isSpace(query.charAt(at + 1));
        return isMinus && take('-') ? new Query.Not(one()) : one();
    }

    private Query one() {
        skipSpace();
        if (at == query.length() || query.charAt(at) == ')' || isWord("OR") || isWord("AND") || isWord("NOT")) {
            throw wrong(at, query.isBlank() ? "query.empty" : "query.something-missing");
        }
        if (++terms > MOST) {
            throw wrong(at, "query.many", MOST);
        }
        int from = at;
        if (take('(')) {
            return group(from);
        }
        return QUOTING.indexOf(query.charAt(at)) >= 0 ? words(from, quoted()) : fieldOrWord();
    }

    private Query group(int from) {
        if (++depth > DEEPEST) {
            throw wrong(from, "query.deep", DEEPEST);
        }
        Query inner = any();
        if (!take(')')) {
            throw wrong(from, "query.open-parenthesis");
        }
        depth--;
        return inner;
    }

    private Query fieldOrWord() {
        int from = at;
        int end = from;
        while (end < query.length() && Character.isLetter(query.charAt(end))) {
            end++;
        }
        String name = query.substring(from, end);
        Field field = Field.of(name);
        int sign = field != null && field.value() == Field.Value.COUNT ? pastSpace(end) : end;
        if (end == from || sign == query.length() || query.charAt(sign) != ':' && !isComparing(sign)) {
            return words(from, word());
        }
        if (field == null) {
            String near = Nearest.to(name, fields());
            throw wrong(
                    from,
                    near == null ? Message.of("query.no-field", name) : Message.of("query.no-field-but", name, near),
                    fields());
        }
        at = sign;
        return valued(field);
    }

    private Query valued(Field field) {
        boolean hasColon = take(':');
        skipSpace();
        if (field.value() == Field.Value.COUNT) {
            Comparison comparison = isComparing(at) ? comparison() : Comparison.EQUAL;
            skipSpace();
            return new Query.Count(field.counted(), comparison, (int) number(Integer.MAX_VALUE));
        }
        if (!hasColon) {
            throw wrong(at, "query.no-comparing", field);
        }
        return switch (field.value()) {
            case CHOICE -> choice(field);
            case DATE -> published(field);
            case NUMBER -> new Query.Story(number(Long.MAX_VALUE));
            case ID -> new Query.Id(value(field));
            default -> named(field);
        };
    }

    private Query named(Field field) {
        int from = at;
        return new Query.Named(field, searchable(from, value(field)));
    }

    private Query words(int from, String words) {
        return new Query.Words(searchable(from, words));
    }

    private String searchable(int from, String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw wrong(from, "query.no-word");
        }
        int star = words.indexOf('*');
        if (star >= 0 && QUOTING.indexOf(query.charAt(from)) < 0) {
            throw wrong(from + star, "query.no-wildcards");
        }
        return words;
    }

    private Query choice(Field field) {
        int from = at;
        String given = value(field);
        String wanted = given.toUpperCase(Locale.ROOT);
        if (field.choices().stream().noneMatch(given::equalsIgnoreCase)) {
            String near = Nearest.to(given, field.choices());
            throw wrong(
                    from,
                    near == null
                            ? Message.of("query.no-value", field, given)
                            : Message.of("query.no-value-but", field, given, near),
                    field.choices());
        }
        return new Query.Is(field, wanted);
    }

    private Query published(Field field) {
        int from = at;
        String date = Folding.fold(value(field));
        try {
            LocalDate first = first(date);
            return switch (field) {
                case AFTER -> new Query.Published(first, null);
                case BEFORE -> new Query.Published(null, first.minusDays(1));
                default -> new Query.Published(first, last(first, date));
            };
        } catch (DateTimeException e) {
            throw wrong(from, "query.no-date", date);
        }
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-01-01");
            case 7 -> LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(LocalDate first, String date) {
        return switch (date.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }

    private Comparison comparison() {
        char sign = query.charAt(at++);
        boolean orEqual = sign != '=' && take('=');
        return switch (sign) {
            case '<' -> orEqual ? Comparison.AT_MOST : Comparison.LESS;
            case '>' -> orEqual ? Comparison.AT_LEAST : Comparison.MORE;
            case '≤' -> Comparison.AT_MOST;
            case '≥' -> Comparison.AT_LEAST;
            default -> Comparison.EQUAL;
        };
    }

    private long number(long greatest) {
        int from = at;
        String digits = Folding.fold(word());
        try {
            long number = Long.parseLong(digits);
            if (number >= 0 && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw digits.isEmpty() ? wrong(from, "query.number-missing") : wrong(from, "query.no-number", digits);
    }

    private String value(Field field) {
        if (at < query.length() && QUOTING.indexOf(query.charAt(at)) >= 0) {
            return quoted();
        }
        int from = at;
        String word = word();
        if (word.isEmpty()) {
            throw wrong(from, "query.value-missing", field);
        }
        return word;
    }

    private String quoted() {
        int from = at++;
        String closing = query.charAt(from) == '«' ? "»" : "\"“”";
        int begin = at;
        while (at < query.length() && closing.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        if (at == query.length()) {
            throw wrong(from, "query.open-quote");
        }
        return query.substring(begin, at++);
    }

    private static List<String> fields() {
        return Arrays.stream(Field.values()).map(Field::toString).toList();
    }

    private static Malformed wrong(int place, String key, Object... parts) {
        return wrong(place, Message.of(key, parts), List.of());
    }

    private static Malformed wrong(int place, Message message, List<String> choices) {
        return new Malformed(place, message, choices);
    }
}
