package org.isnad.archive;

import org.isnad.outline.Outline;

/** A story of the archive on one page. */
public record Outlined(StoryLine story, Outline outline) {}
