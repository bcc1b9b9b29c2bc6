package org.isnad.feed;

/** The places that were imported cannot be read; the message says why and what to do. */
public final class NoPlaces extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoPlaces(String message) {
        super(message);
    }

    NoPlaces(String message, Throwable cause) {
        super(message, cause);
    }
}
