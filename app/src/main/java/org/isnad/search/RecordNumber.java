package org.isnad.search;

/** The id of a record, such as s3, as a number that Lucene can keep: its letter, then how manieth it is. */
final class RecordNumber {
    private static final int BITS = 32;

    private RecordNumber() {}

    static long of(String id) {
        return (long) id.charAt(0) << BITS | Integer.parseInt(id, 1, id.length(), 10);
    }

    /** The id that {@link #of} made a number of. */
    static String id(long number) {
        return (char) (number >>> BITS) + Integer.toString((int) number);
    }
}
