package org.isnad.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
            throw wrong(LONGEST, "the query is longer than " + LONGEST + " letters");
        }
        Query all = any();
        if (at < query.length()) {
            throw wrong(at, "this ) closes nothing");
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
            throw wrong(
                    at, at == 0 && query.isBlank() ? "the query is empty" : "something to look for is missing here");
        }
        if (++terms > MOST) {
            throw wrong(at, "the query has more than " + MOST + " parts");
        }
        int from = at;
        if (take('(')) {
            return group(from);
        }
        return QUOTING.indexOf(query.charAt(at)) >= 0 ? words(from, quoted()) : fieldOrWord();
    }

    private Query group(int from) {
        if (++depth > DEEPEST) {
            throw wrong(from, "more than " + DEEPEST + " parentheses inside each other");
        }
        Query inner = any();
        if (!take(')')) {
            throw wrong(from, "this ( is not closed");
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
            throw unknown(from, "field", name, "; put it in quotes to look for the words", fields());
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
            throw wrong(at, "only numbers of people can be compared; write " + field + ":value");
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
            throw wrong(from, "there is no word in this to look for");
        }
        return words;
    }

    private Query choice(Field field) {
        int from = at;
        String given = value(field);
        String wanted = given.toUpperCase(Locale.ROOT);
        if (field.choices().stream().noneMatch(given::equalsIgnoreCase)) {
            throw unknown(from, field.toString(), given, "", field.choices());
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
            throw wrong(from, "'" + date + "' is no date; write it like 2018-04-01, 2018-04 or 2018");
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
        throw wrong(from, digits.isEmpty() ? "a number is missing here" : "'" + digits + "' is no number");
    }

    private String value(Field field) {
        if (at < query.length() && QUOTING.indexOf(query.charAt(at)) >= 0) {
            return quoted();
        }
        int from = at;
        String word = word();
        if (word.isEmpty()) {
            throw wrong(from, "the value of " + field + " is missing");
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
            throw wrong(from, "this quotation mark is not closed");
        }
        return query.substring(begin, at++);
    }

    private static List<String> fields() {
        return Arrays.stream(Field.values()).map(Field::toString).toList();
    }

    private static Malformed unknown(int place, String what, String given, String advice, List<String> choices) {
        String near = Nearest.to(given, choices);
        String meant = near == null ? "" : "; did you mean " + near + "?";
        return new Malformed(
                place, "there is no " + what + " '" + given + "'" + meant + (near == null ? advice : ""), choices);
    }

    private static Malformed wrong(int place, String message) {
        return new Malformed(place, message, List.of());
    }
}
