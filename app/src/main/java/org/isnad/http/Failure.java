package org.isnad.http;

import io.javalin.http.HttpResponseException;
import org.isnad.archive.ArchiveException;
import org.isnad.correct.Unfit;
import org.isnad.search.Query;
import org.isnad.search.Unusable;

/**
 * Why a request is not answered as wished.
 *
 * @param status of HTTP
 * @param detail for people, in English
 * @param cause what was thrown
 */
public record Failure(int status, String detail, Exception cause) {
    static final int MISUNDERSTOOD = 400;
    static final int UNFIT = 422;
    static final int UNAVAILABLE = 503;
    static final int BROKEN = 500;

    static Failure of(Exception e) {
        if (e instanceof HttpResponseException known) {
            return new Failure(known.getStatus(), known.getMessage(), e);
        }
        if (e instanceof Unfit) {
            return new Failure(UNFIT, e.getMessage(), e);
        }
        if (e instanceof Query.Malformed) {
            return new Failure(MISUNDERSTOOD, e.getMessage(), e);
        }
        if (e instanceof ArchiveException || e instanceof Unusable) {
            return new Failure(UNAVAILABLE, e.getMessage(), e);
        }
        return new Failure(BROKEN, "something is wrong with this program; its log says what", e);
    }
}
