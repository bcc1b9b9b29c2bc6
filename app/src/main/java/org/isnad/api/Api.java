package org.isnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.ArchiveBusy;
import org.isnad.format.JsonText;
import org.isnad.http.Failure;
import org.isnad.http.Routes;
import org.isnad.listing.Rows;
import org.isnad.search.Query;

/**
 * The archive for programs. {@code openapi.json} describes it; errors are told as problems (RFC 9457). Thread-safe.
 */
public final class Api implements Routes, AutoCloseable {
    static final String PREFIX = "/api/v1";
    private static final String PROBLEM = "application/problem+json";
    private static final String TYPE = "urn:isnad:problem:";
    private static final String SECONDS_TO_WAIT = "5";
    private static final Set<String> ENDLESS = Set.of("/stream", "/export");

    private final String description = read("openapi.json");
    private final Archive archive;
    private final NewReadings stream;
    private final List<Endpoint> endpoints;

    public Api(Archive archive) {
        this.archive = archive;
        stream = new NewReadings(archive);
        endpoints = Stream.of(
                        List.of(
                                Endpoint.get("", this::counts),
                                Endpoint.get("/openapi.json", this::describe),
                                Endpoint.get("/stream", stream::follow)),
                        new Articles(archive).endpoints(),
                        new Corrections(archive).endpoints(),
                        new Stories(archive).endpoints(),
                        new People(archive).endpoints(),
                        new Finding(archive).endpoints())
                .flatMap(List::stream)
                .toList();
    }

    private static String read(String name) {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    private void counts(Ask ask) {
        Reply.object(ask, out -> {
            out.field("description", PREFIX + "/openapi.json");
            Rows.fields(archive.counts(), out);
        });
    }

    private void describe(Ask ask) {
        Reply.send(ask.context(), Reply.JSON, description);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        endpoints.forEach(one -> routes.addHttpHandler(one.method(), PREFIX + one.path(), inTurn(one)));
        // A stream and an export have no end that could be told beforehand.
        endpoints.stream()
                .filter(one -> one.method() == HandlerType.GET && !ENDLESS.contains(one.path()))
                .forEach(one -> routes.head(PREFIX + one.path(), one.handler()));
    }

    /** Only one at a time may write to an archive; those who ask this server wait for each other. */
    private Handler inTurn(Endpoint one) {
        if (one.method() == HandlerType.GET) {
            return one.handler();
        }
        return context -> {
            synchronized (endpoints) {
                one.handler().handle(context);
            }
        };
    }

    @Override
    public void fail(Context context, Failure failure) {
        if (failure.cause() instanceof ArchiveBusy) {
            context.header("Retry-After", SECONDS_TO_WAIT);
        }
        HttpStatus status = HttpStatus.forStatus(failure.status());
        JsonText out = new JsonText(false);
        out.begin();
        out.field("type", TYPE + failure.message().key());
        out.field("title", status.getMessage());
        out.field("status", failure.status());
        out.field("detail", failure.message().english());
        out.field("arabic", failure.message().arabic());
        out.field("instance", context.path());
        if (failure.cause() instanceof Query.Malformed query) {
            out.field("offset", query.offset());
            out.strings("choices", query.choices());
        }
        out.end();
        context.contentType(PROBLEM);
        context.result(out.toString().getBytes(UTF_8));
    }

    /** Ends all streams. */
    @Override
    public void close() {
        stream.close();
    }
}
