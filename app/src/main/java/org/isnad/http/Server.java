package org.isnad.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A running HTTP server: the same guard, headers and care of errors for all its addresses. Requests are answered by a
 * bounded number of threads; what comes when all are busy waits, and more than can wait is turned away.
 *
 * <pre>{@code
 * try (Server server = Server.start(Address.local(), List.of(new Site(archive)), System.err::println)) {
 *     server.uri();
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {
    /** An attribute of a request: where somebody wanted to go whom the token that was given does not let in. */
    public static final String TO = "to";

    private static final int THREADS = 48;
    private static final int KEPT = 8;
    private static final int IDLE_MILLIS = 60_000;
    private static final int WAITING = 1024;
    private static final long MOST_BYTES = 20L << 20;
    private static final int TOO_LARGE = 413;
    /** The usual 6 takes three times as long, for a tenth less. */
    private static final int GZIP_LEVEL = 1;

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-cache",
            "Vary", "Accept-Encoding");

    private final Javalin javalin;
    private final InetAddress host;

    private Server(Javalin javalin, InetAddress host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Begins to listen.
     *
     * @param groups what is answered; one of them has an empty prefix
     * @param log told, in a line or more, of errors that should not be
     */
    public static Server start(Address address, List<Routes> groups, Consumer<String> log) {
        List<Routes> longestFirst = groups.stream()
                .sorted(Comparator.comparing((Routes group) -> group.prefix().length())
                        .reversed())
                .toList();
        Javalin javalin = Javalin.create(config -> configure(config, address, longestFirst, log));
        javalin.start();
        return new Server(javalin, address.host());
    }

    private static void configure(JavalinConfig config, Address address, List<Routes> groups, Consumer<String> log) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.jetty.host = address.host().getHostAddress();
        config.jetty.port = address.port();
        config.jetty.threadPool = new QueuedThreadPool(THREADS, KEPT, IDLE_MILLIS, new ArrayBlockingQueue<>(WAITING));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        Guard guard = new Guard(address.token());
        config.routes.before(context -> HEADERS.forEach(context::header));
        config.routes.before(guard);
        config.routes.before(Server::checkLength);
        config.routes.post(Guard.SIGN_IN, guard::signIn);
        groups.forEach(group -> group.addTo(config.routes));
        // Javalin answers these itself unless they are named.
        config.routes.exception(HttpResponseException.class, (e, context) -> fail(e, context, groups, log));
        config.routes.exception(Exception.class, (e, context) -> fail(e, context, groups, log));
    }

    /** What says that it is too large is not waited for; what does not say it is read no further. */
    private static void checkLength(Context context) {
        if (context.req().getContentLengthLong() > MOST_BYTES) {
            throw new HttpResponseException(TOO_LARGE, "more than " + MOST_BYTES + " bytes");
        }
    }

    private static void fail(Exception e, Context context, List<Routes> groups, Consumer<String> log) {
        if (e instanceof EofException) {
            return;
        }
        Failure failure = Failure.of(e);
        if (failure.status() == Failure.BROKEN) {
            log.accept(told(context, e));
        }
        context.status(failure.status());
        if (e instanceof MethodNotAllowedResponse other) {
            context.header("Allow", other.getDetails().getOrDefault("availableMethods", ""));
        }
        groups.stream()
                .filter(group -> context.path().startsWith(group.prefix()))
                .findFirst()
                .ifPresent(group -> group.fail(context, failure));
    }

    private static String told(Context context, Exception e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        return context.method() + " " + context.path() + ": " + trace;
    }

    public int port() {
        return javalin.port();
    }

    /** Where it listens, as a browser wants it. */
    public URI uri() {
        String address = host.getHostAddress();
        String name = host.isLoopbackAddress() ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
        return URI.create("http://" + name + ":" + port() + "/");
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
