package org.isnad.cli;

import org.isnad.Isnad;
import org.isnad.Reader;

/** The one reader of this run. */
final class BuiltReader {
    private static final Reader READER = Isnad.reader();

    private BuiltReader() {}

    /** Builds it when first asked, and while another thread builds it, waits. */
    static Reader get() {
        return READER;
    }
}
