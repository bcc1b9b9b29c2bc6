package org.isnad.format;

/** Something that could not be read as an article: where it stands, what is the matter, and what to do about it. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @param file the file's name as the user gave it
     * @param line counted from 1, or 0 where it is the file as a whole
     */
    public Unreadable(String file, long line, String what, String cure) {
        super(Plain.line(file) + (line > 0 ? ":" + line : "") + ": " + Plain.line(what) + "; " + cure);
    }
}
