package org.isnad.http;

import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.isnad.message.Message;

/** A request that is not answered, and why. */
public final class Refusal extends HttpResponseException implements Message.Carrier {
    private static final long serialVersionUID = 1;

    private final transient Message message;

    /** @param parts of the message {@code key} */
    public Refusal(HttpStatus status, String key, Object... parts) {
        this(status, Message.of(key, parts));
    }

    private Refusal(HttpStatus status, Message message) {
        super(status.getCode(), message.english());
        this.message = message;
    }

    /** What is asked for makes no sense. */
    public static Refusal wrong(String key, Object... parts) {
        return new Refusal(HttpStatus.BAD_REQUEST, key, parts);
    }

    /** What is asked for is not there. */
    public static Refusal missing(String key, Object... parts) {
        return new Refusal(HttpStatus.NOT_FOUND, key, parts);
    }

    @Override
    public Message message() {
        return message;
    }
}
