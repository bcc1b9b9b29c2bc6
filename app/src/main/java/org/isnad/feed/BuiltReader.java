package org.isnad.feed;

import org.isnad.Isnad;
import org.isnad.Reader;

/** The one reader of this run. */
public final class BuiltReader {
    private static final Reader READER = Isnad.reader();

    private BuiltReader() {}

    /** Builds it when first asked, and while another thread builds it, waits. */
    public static Reader get() {
        return READER;
    }
}
