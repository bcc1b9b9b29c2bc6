package org.isnad.archive;

/** Somebody else writes to the archive just now; the same will do a little later. */
public final class ArchiveBusy extends ArchiveException {
    private static final long serialVersionUID = 1;

    ArchiveBusy(String message) {
        super(message);
    }
}
