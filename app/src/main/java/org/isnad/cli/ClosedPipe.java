package org.isnad.cli;

import java.io.IOException;

/** Nobody listens any more, as after {@code | head}; no error, just the end. */
final class ClosedPipe extends IOException {
    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
        super(cause);
    }

    static boolean is(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
