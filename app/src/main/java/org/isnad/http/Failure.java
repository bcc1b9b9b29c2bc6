package org.isnad.http;

import io.javalin.http.HttpResponseException;
import org.isnad.archive.ArchiveBusy;
import org.isnad.archive.ArchiveException;
import org.isnad.correct.Unfit;
import org.isnad.message.Message;
import org.isnad.search.Query;
import org.isnad.search.Unusable;

/**
 * Why a request is not answered as wished.
 *
 * @param status of HTTP
 * @param message for people
 * @param cause what was thrown
 */
public record Failure(int status, Message message, Exception cause) {
    static final int BROKEN = 500;

    private static final int MISUNDERSTOOD = 400;
    private static final int MISSING = 404;
    private static final int OTHER_METHOD = 405;
    private static final int UNFIT = 422;
    private static final int UNAVAILABLE = 503;

    static Failure of(Exception e) {
        int status = status(e);
        return new Failure(status, e instanceof Message.Carrier known ? known.message() : message(e, status), e);
    }

    private static int status(Exception e) {
        if (e instanceof HttpResponseException known) {
            return known.getStatus();
        }
        if (e instanceof Unfit) {
            return UNFIT;
        }
        if (e instanceof Query.Malformed) {
            return MISUNDERSTOOD;
        }
        return e instanceof ArchiveException || e instanceof Unusable ? UNAVAILABLE : BROKEN;
    }

    private static Message message(Exception e, int status) {
        if (e instanceof ArchiveBusy) {
            return Message.of("archive.busy", e.getMessage());
        }
        return switch (status) {
            case UNAVAILABLE -> Message.of("archive.failed", e.getMessage());
            case MISSING -> Message.of("http.missing");
            case OTHER_METHOD -> Message.of("http.method");
            case BROKEN -> Message.of("http.broken");
            default -> Message.of("http.refused", e.getMessage());
        };
    }
}
