package org.isnad.event.phrase;

import java.util.List;
import org.isnad.reading.Party;

/** A noun phrase, tokens {@code from} inclusive to {@code to} exclusive, with those whom it names. */
public record Phrase(int from, int to, Kind kind, List<Party> parties) {
    /** What it stands for. */
    public enum Kind {
        /** Somebody named, or told by a word that the article resolves. */
        NAME,
        /** People told by describing words. */
        PEOPLE,
        /** A place that cannot act. */
        PLACE,
        /** Anything else. */
        THING
    }

    public boolean isParty() {
        return !parties.isEmpty();
    }

    public boolean isName() {
        return kind == Kind.NAME;
    }
}
