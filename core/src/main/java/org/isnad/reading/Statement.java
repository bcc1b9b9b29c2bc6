package org.isnad.reading;

import java.util.List;

/**
 * A piece of content that the article lays in somebody's mouth (source, cue and content of PARC 3.0). Spans count code
 * points. Immutable.
 *
 * @param id unique in its reading, {@code s1} and on
 * @param cue the reporting word or words
 * @param source the words that name the source in this sentence, or null where it is a pronoun or the verb's own subject
 * @param speaker who said it, resolved through the article, or null where the text does not tell
 * @param via the chain between speaker and reader, nearest the speaker first
 * @param content the words reported, in pieces where a cue stands in their middle
 */
public record Statement(
        String id,
        Form form,
        Act act,
        List<Span> cue,
        Span source,
        Speaker speaker,
        List<Party> via,
        List<Span> content,
        Evidence evidence) {
    public Statement {
        cue = List.copyOf(cue);
        via = List.copyOf(via);
        content = List.copyOf(content);
    }

    /** Whether the content stands in quotation marks: all of it, part of it, none of it. */
    public enum Form {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** What the speaker does by saying it, from the cue. */
    public enum Act {
        INFORM,
        AFFIRM,
        DENY,
        ACCUSE,
        DEMAND,
        WARN,
        PROMISE,
        PRAISE,
        CONDEMN,
        JUDGE,
        ASK
    }
}
