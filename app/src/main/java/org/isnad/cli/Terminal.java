package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** What the program reads from and speaks to. The launcher tells which of them are a person's screen. */
record Terminal(InputStream in, OutputStream out, PrintStream err) {
    /** For lines of text; unlike {@link #out} keeps its errors to itself. */
    PrintStream lines() {
        return new PrintStream(out, true, UTF_8);
    }

    /** Whether colour helps: on a screen, unless NO_COLOR is set (no-color.org). */
    boolean hasColour() {
        String refused = System.getenv("NO_COLOR");
        return isScreen("isnad.stdout") && (refused == null || refused.isEmpty());
    }

    /** Whether a line on stderr can be drawn over. */
    boolean canRedraw() {
        return isScreen("isnad.stderr");
    }

    private static boolean isScreen(String property) {
        return "screen".equals(System.getProperty(property));
    }
}
