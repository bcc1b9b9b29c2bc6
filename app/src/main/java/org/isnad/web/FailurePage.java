package org.isnad.web;

import org.isnad.http.Failure;
import org.isnad.http.Server;

/** What went wrong, and what helps. */
record FailurePage(Frame frame, Failure failure, String to) implements Page {
    private static final int UNKNOWN = 401;

    static Page of(Visit visit, Failure failure) {
        String key = "status." + failure.status();
        Words words = Words.of(visit.language());
        String title = words.table().getOrDefault(key, words.of("status.500"));
        String to = visit.context().attribute(Server.TO);
        Frame frame = visit.frame(title, "");
        return new FailurePage(frame, failure, to == null ? frame.to("").toString() + frame.here() : to);
    }

    /** Whether it asks for the token. */
    boolean asksForToken() {
        return failure.status() == UNKNOWN;
    }
}
