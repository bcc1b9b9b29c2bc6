package org.isnad.api;

import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.isnad.archive.Archive;
import org.isnad.archive.ArchiveException;
import org.isnad.archive.Stored;
import org.isnad.format.JsonText;
import org.isnad.http.Refusal;
import org.isnad.listing.ArticleRow;
import org.isnad.listing.Rows;

/**
 * Tells those who listen of each reading that comes into the archive, whoever adds it (server-sent events). One thread
 * looks for new ones while anybody listens.
 */
final class NewReadings implements AutoCloseable {
    private static final String TYPE = "text/event-stream";
    private static final int MOST = 64;
    private static final int MOST_AT_ONCE = 200;
    private static final long LOOK_MILLIS = 500;
    /** Without a word for so many looks, a comment shows that the line still stands. */
    private static final int QUIET = 30;

    private final Archive archive;
    /** To each listener the article up to which it has been told. */
    private final Map<SseClient, Long> listeners = new ConcurrentHashMap<>();

    private final SseHandler handler = new SseHandler(this::listen);
    private ScheduledExecutorService looking;
    private int looks;

    NewReadings(Archive archive) {
        this.archive = archive;
    }

    void follow(Ask ask) {
        String accepted = ask.context().header("Accept");
        if (accepted == null || !accepted.contains(TYPE)) {
            throw new Refusal(HttpStatus.NOT_ACCEPTABLE, "ask.stream", TYPE);
        }
        if (listeners.size() >= MOST) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "ask.listeners");
        }
        // So that a number that is none is refused before the stream begins.
        from(ask);
        try {
            handler.handle(ask.context());
        } catch (Exception e) {
            throw e instanceof RuntimeException ours ? ours : new IllegalStateException(e);
        }
    }

    /** After which article it begins: what the last event was called, or what {@code after} says, or now. */
    private long from(Ask ask) {
        String last = ask.context().header("Last-Event-ID");
        String after = last == null || last.isBlank() ? ask.parameter("after") : last;
        return after == null ? archive.last() : Ask.number("after", after, 0, Long.MAX_VALUE);
    }

    private void listen(SseClient client) {
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        client.sendComment("isnad");
        listeners.put(client, from(new Ask(client.ctx())));
        look();
    }

    private synchronized void look() {
        if (looking == null) {
            looking = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "isnad-stream");
                thread.setDaemon(true);
                return thread;
            });
            looking.scheduleWithFixedDelay(this::tell, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        looks++;
        listeners.forEach((client, last) -> {
            try {
                tell(client, last);
            } catch (ArchiveException e) {
                // Perhaps it is busy; the next look will tell.
            } catch (RuntimeException e) {
                listeners.remove(client);
            }
        });
    }

    private void tell(SseClient client, long last) {
        List<Stored> news = archive.after(last, MOST_AT_ONCE);
        for (Stored stored : news) {
            client.sendEvent("reading", json(stored), String.valueOf(stored.key()));
        }
        if (!news.isEmpty()) {
            listeners.replace(client, news.get(news.size() - 1).key());
        } else if (looks % QUIET == 0) {
            client.sendComment("still here");
        }
    }

    private static String json(Stored stored) {
        JsonText out = new JsonText(false);
        out.begin();
        Rows.fields(ArticleRow.of(stored), out);
        out.raw("reading", stored.corrected().json());
        out.end();
        return out.toString();
    }

    @Override
    public synchronized void close() {
        if (looking != null) {
            looking.shutdownNow();
        }
        listeners.keySet().forEach(SseClient::close);
    }
}
