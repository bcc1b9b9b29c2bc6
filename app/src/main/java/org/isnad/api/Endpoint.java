package org.isnad.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One thing that can be asked.
 *
 * @param path below {@link Api#PREFIX}, parameters in braces
 */
record Endpoint(HandlerType method, String path, Handler handler) {
    /** What an endpoint does with a request. */
    interface Answer {
        void to(Ask ask);
    }

    static Endpoint get(String path, Answer answer) {
        return new Endpoint(HandlerType.GET, path, context -> answer.to(new Ask(context)));
    }

    static Endpoint post(String path, Answer answer) {
        return new Endpoint(HandlerType.POST, path, context -> answer.to(new Ask(context)));
    }

    static Endpoint delete(String path, Answer answer) {
        return new Endpoint(HandlerType.DELETE, path, context -> answer.to(new Ask(context)));
    }
}
