package org.isnad.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** A group of addresses that a {@link Server} answers. */
public interface Routes {
    /** What all of them begin with, such as {@code /api/v1}; empty for those of no other group. */
    String prefix();

    /** Says which addresses there are. */
    void addTo(RoutesConfig routes);

    /** Adds what can be read at an address: GET, and HEAD, which is answered alike but for the body. */
    static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** Answers what went wrong at one of these addresses; the status is set already. */
    void fail(Context context, Failure failure);
}
