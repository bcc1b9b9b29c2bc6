package org.isnad.archive;

/** The archive cannot do what is asked; the message says where the trouble lies and what to do. */
public class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }

    ArchiveException(String message) {
        super(message);
    }
}
