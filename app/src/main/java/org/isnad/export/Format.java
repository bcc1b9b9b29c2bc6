package org.isnad.export;

import java.util.Locale;

/** The forms in which readings leave. {@code docs/exports.md} tells what each holds. */
public enum Format {
    /** One reading a line, as {@link org.isnad.format.ReadingJson} writes it. */
    JSONL,
    /** Comma-separated tables after RFC 4180, one for each kind of record. */
    CSV,
    /** The same tables as typed Parquet files. */
    PARQUET,
    /** PLOVER's JSON Lines, one event a line. */
    PLOVER,
    /** The forty columns of POLECAT, parted by tabs, one event a row. */
    POLECAT,
    /** W3C Web Annotations, one record a line. */
    ANNOTATION,
    /** schema.org Claims and Quotations, one statement a line. */
    CLAIM;

    /** Whether it is several files and so goes into a folder; of CSV one table alone does not. */
    public boolean needsFolder() {
        return this == CSV || this == PARQUET;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
