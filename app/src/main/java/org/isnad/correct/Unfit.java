package org.isnad.correct;

import org.isnad.message.Message;

/** A record, a change or an undoing that cannot be; says what is wrong and what would do. */
public final class Unfit extends IllegalArgumentException implements Message.Carrier {
    private static final long serialVersionUID = 1;

    private final transient Message message;

    /** @param parts of the message {@code unfit.KEY} */
    public Unfit(String key, Object... parts) {
        this(null, key, parts);
    }

    Unfit(Throwable cause, String key, Object... parts) {
        this(cause, Message.of("unfit." + key, parts));
    }

    private Unfit(Throwable cause, Message message) {
        super(message.english(), cause);
        this.message = message;
    }

    @Override
    public Message message() {
        return message;
    }
}
