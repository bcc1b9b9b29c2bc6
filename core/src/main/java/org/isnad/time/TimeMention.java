package org.isnad.time;

import org.isnad.reading.Time;

/** An expression of time with the tokens it stands in: {@code from} inclusive to {@code to} exclusive. */
public record TimeMention(int from, int to, Time time) {}
