package org.isnad.correct;

import org.isnad.reading.Reading;

/**
 * What somebody holds of a record, or of a whole reading. In another reading, the parties of an item are found by their names
 * where the ids are others' there.
 */
public sealed interface Verdict {
    /** The record is right as it is: it stays so, whatever is read later. */
    record Accept(Anchor anchor, Item item) implements Decided {}

    /** There is no such record. */
    record Reject(Anchor anchor) implements OnRecord {}

    /** The record is to be another. */
    record Change(Anchor anchor, Item item) implements Decided {}

    /** A record that was not read. */
    record Add(Item item) implements Decided {
        @Override
        public Anchor anchor() {
            return Anchor.of(item);
        }
    }

    /** Somebody went through the whole article: these records are right, and there are no others. */
    record Review(Reading reading) implements Verdict {}

    /** What is said of one record. */
    sealed interface OnRecord extends Verdict {
        Anchor anchor();
    }

    /** What says how a record is to be. */
    sealed interface Decided extends OnRecord {
        Item item();
    }

    /** Its name: accept, reject, change, add or review. */
    default Verb verb() {
        if (this instanceof Accept) {
            return Verb.ACCEPT;
        }
        if (this instanceof Reject) {
            return Verb.REJECT;
        }
        if (this instanceof Change) {
            return Verb.CHANGE;
        }
        return this instanceof Add ? Verb.ADD : Verb.REVIEW;
    }
}
