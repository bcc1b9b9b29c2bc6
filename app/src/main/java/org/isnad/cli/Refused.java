package org.isnad.cli;

/** The command asks for something that is not there; the message says what is. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
