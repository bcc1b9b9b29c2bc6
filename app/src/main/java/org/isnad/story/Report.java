package org.isnad.story;

/**
 * An article as one of the reports of a story.
 *
 * @param outlet its name, or null
 * @param day the day of publication as days since 1970-01-01
 */
public record Report(long article, String outlet, int day, Fingerprint fingerprint) {}
