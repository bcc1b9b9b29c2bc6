package org.isnad.atlas;

import java.nio.file.Path;

/** A file is no dump of GeoNames; the message says in which line, and what to do. */
public final class NoDump extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoDump(Path file, long line, String what, String cure) {
        super(file + ", line " + line + ": " + what + "; " + cure);
    }
}
