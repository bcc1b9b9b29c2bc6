package org.isnad.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** A group of addresses that a {@link Server} answers. */
public interface Routes {
    /** What all of them begin with, such as {@code /api/v1}; empty for those of no other group. */
    String prefix();

    /** Says which addresses there are. */
    void addTo(RoutesConfig routes);

    /** Answers what went wrong at one of these addresses; the status is set already. */
    void fail(Context context, Failure failure);
}
