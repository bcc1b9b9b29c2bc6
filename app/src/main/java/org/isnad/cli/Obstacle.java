package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.format.Plain;

/** What keeps a file from being read or written and is no fault of the program, in a line for people. */
final class Obstacle {
    /** What systems say, in small letters, where nothing more can be written. */
    private static final List<String> FULL =
            List.of("no space left on device", "disk quota exceeded", "not enough space on the disk");

    private Obstacle() {}

    /** Empty where {@code e} may be a fault of the program. */
    static Optional<String> in(Exception e) {
        if (!(e instanceof IOException || e instanceof UncheckedIOException)) {
            return Optional.empty();
        }
        List<Throwable> chain = Stream.<Throwable>iterate(e, one -> one != null, Throwable::getCause)
                .toList();
        if (chain.stream().anyMatch(Obstacle::isFull)) {
            return Optional.of("the disk is full; make room and give the same command again");
        }
        return chain.stream()
                .filter(FileSystemException.class::isInstance)
                .map(one -> told((FileSystemException) one))
                .findFirst();
    }

    private static boolean isFull(Throwable e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains);
    }

    private static String told(FileSystemException e) {
        String file = Plain.line(String.valueOf(e.getFile()));
        if (e instanceof NoSuchFileException) {
            return file + ": there is no such file or folder; look at the name";
        }
        if (e instanceof AccessDeniedException) {
            return file + ": not allowed; look at the permissions of it and of its folder";
        }
        return file + ": " + (e.getReason() == null ? "cannot be used" : Plain.line(e.getReason()));
    }
}
