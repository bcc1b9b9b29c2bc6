package org.isnad.toll;

import org.isnad.reading.Reading;

/**
 * An article of a story.
 *
 * @param ident its stable name
 * @param copy whether it repeats another article of the story, so that its figures are no second report
 */
public record Told(String ident, boolean copy, Reading reading) {}
