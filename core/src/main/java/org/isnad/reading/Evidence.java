package org.isnad.reading;

import java.util.List;

/**
 * Why a record is there: the rule that made it and the pieces it was made of, each with its words' span where it has
 * one. For reading by people; not part of the contract. Immutable.
 *
 * @param rule the rule's name, layer first, such as {@code statement/verb-complement}
 */
public record Evidence(String rule, List<Piece> pieces) {
    public Evidence {
        pieces = List.copyOf(pieces);
    }

    public static Evidence of(String rule, Piece... pieces) {
        return new Evidence(rule, List.of(pieces));
    }

    /** One piece: the part it plays, what was found, and where, or null where it has no words of its own. */
    public record Piece(String role, String what, Span span) {}
}
