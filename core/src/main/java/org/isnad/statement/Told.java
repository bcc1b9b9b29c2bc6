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
    int sourceFrom = -1;
    int sourceTo = -1;
    Speaker speaker;
    boolean firstPerson;
    final List<Party> via = new ArrayList<>(2);
    final List<Piece> why = new ArrayList<>(4);

    Told(int cueFrom, int cueTo, Act act, String rule) {
        this.cueFrom = cueFrom;
        this.cueTo = cueTo;
        this.act = act;
        this.rule = rule;
    }

    boolean covers(int token) {
        return contentFrom <= token && token < contentTo;
    }

    int length() {
        return contentTo - contentFrom;
    }
}
