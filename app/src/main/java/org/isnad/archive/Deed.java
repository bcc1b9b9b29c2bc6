package org.isnad.archive;

/** A record that an actor has a part in: what it said or did, or what was done to it. */
public record Deed(Part part, String record, Stored article) {}
