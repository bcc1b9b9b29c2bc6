package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** What a command printed, complained of and ended with. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return with(new byte[0], args);
    }

    static Run with(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(in), out, new PrintStream(err, true, UTF_8));
        int code = Main.run(terminal, args);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
