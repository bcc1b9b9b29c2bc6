package org.isnad.search;

import java.time.LocalDate;
import java.util.List;
import org.isnad.message.Message;
import org.isnad.reading.Figure;

/**
 * What is asked of an archive. {@link #parse} reads it from a line as a person writes it, such as
 * {@code speaker:لافروف act:deny after:2018-04-01 "دوما"}:
 *
 * <pre>
 * any      = all { "OR" all }
 * all      = { ["AND"] ["NOT" | "-"] one }
 * one      = "(" any ")" | word | quoted | field ":" (word | quoted) | count compare number
 * quoted   = '"' words '"', or between « » or “ ”
 * compare  = "=" | ">" | "<" | ">=" | "<="
 * </pre>
 *
 * What the fields are, and which record they speak of, tells {@link Field}. Immutable.
 */
public sealed interface Query {
    /** Every article there is. */
    record All() implements Query {}

    /** A word, or words that stand one after the other. */
    record Words(String words) implements Query {}

    /** A field that holds names or words, such as speaker, with all these words in it. */
    record Named(Field field, String words) implements Query {}

    /** A field with a fixed set of values, such as act; {@code value} is the constant of one of {@link Field#choices}. */
    record Is(Field field, String value) implements Query {}

    /** An article by its id. */
    record Id(String id) implements Query {}

    /** The articles of a story. */
    record Story(long story) implements Query {}

    /** Published from the first day to the last, both inclusive; null where that side is open. */
    record Published(LocalDate first, LocalDate last) implements Query {}

    /** A number of people, of whom the text says that it is so: of "at least 26", that it is more than 20 but not that it is less than 100. */
    record Count(Figure.Kind kind, Comparison comparison, int number) implements Query {}

    /** All of these, of one record where they speak of one sort of record. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(Query query) implements Query {}

    /** How a number is compared. */
    enum Comparison {
        EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    /** @throws Malformed where {@code query} is not written in the language */
    static Query parse(String query) {
        return new Parser(query).parse();
    }

    /** A query that cannot be understood, with the place in it. */
    final class Malformed extends IllegalArgumentException implements Message.Carrier {
        private static final long serialVersionUID = 1;

        private final transient Message message;
        private final int offset;
        private final List<String> choices;

        Malformed(int offset, Message message, List<String> choices) {
            super(message.english());
            this.message = message;
            this.offset = offset;
            this.choices = List.copyOf(choices);
        }

        @Override
        public Message message() {
            return message;
        }

        /** Where in the query, in chars; its length where something is missing at the end. */
        public int offset() {
            return offset;
        }

        /** What could stand there, where that is a fixed set; otherwise empty. */
        public List<String> choices() {
            return choices;
        }
    }
}
