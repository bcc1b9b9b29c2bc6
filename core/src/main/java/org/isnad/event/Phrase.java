package org.isnad.event;

import java.util.List;
import org.isnad.reading.Party;

/** A noun phrase, tokens {@code from} inclusive to {@code to} exclusive, with those whom it names. */
record Phrase(int from, int to, Kind kind, List<Party> parties) {
    /** What it stands for. */
    enum Kind {
        /** Somebody named, or told by a word that the article resolves. */
        NAME,
        /** People told by describing words. */
        PEOPLE,
        /** A place that cannot act. */
        PLACE,
        /** Anything else. */
        THING
    }

    boolean isParty() {
        return !parties.isEmpty();
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
