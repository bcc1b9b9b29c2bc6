package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement.Act;

/** A statement in the making; places are tokens, {@code to} exclusive. */
final class Told {
    final int cueFrom;
    final int cueTo;
    final Act act;
    final String rule;
    int contentFrom;
    int contentTo;
    /** A second piece of the content, after the words that interrupt it. */
    int moreFrom;

    int moreTo;
    /** Whether the first letter of the content is the preposition that attaches it. */
    boolean prefixed;

    int sourceFrom = -1;
    int sourceTo = -1;
    Speaker speaker;
    boolean firstPerson;
    /** Whether the text does not tell who says it. */
    boolean unheld;

    /** Whether it is the word of a third person in somebody's quoted words, whom nothing names. */
    boolean another;

    /** Whether a clause or a quotation hangs on a verb that does nothing but report, so that somebody says it. */
    boolean said;

    /** Whether what stands as its subject cannot speak, so that nothing is said. */
    boolean mute;

    /** Whether only a feeling is told, so that somebody is spoken of and nothing is said. */
    boolean felt;

    final List<Party> via = new ArrayList<>(2);
    final List<Piece> why = new ArrayList<>(4);

    Told(int cueFrom, int cueTo, Act act, String rule) {
        this.cueFrom = cueFrom;
        this.cueTo = cueTo;
        this.act = act;
        this.rule = rule;
    }

    boolean covers(int token) {
        return contentFrom <= token && token < contentTo || moreFrom <= token && token < moreTo;
    }

    /** The token after cue and content. */
    int end() {
        return Math.max(Math.max(cueTo, contentTo), moreTo);
    }

    int length() {
        return contentTo - contentFrom + moreTo - moreFrom;
    }
}
