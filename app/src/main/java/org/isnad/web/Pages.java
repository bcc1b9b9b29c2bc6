package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.isnad.archive.Lately;
import org.isnad.http.Tag;

/**
 * Sends pages. Those sent lately are kept, compressed, as long as the archive stays as it is, and who has one already is
 * told so before it is made. Thread-safe.
 */
final class Pages {
    private static final long MOST_BYTES = 16 << 20;
    /** The usual 6 takes three times as long, for a tenth less. */
    private static final int GZIP_LEVEL = 1;

    private static final int OK = 200;
    private static final Set<String> NONE = Set.of("gzip;q=0", "gzip;q=0.0", "gzip;q=0.00", "gzip;q=0.000");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Site.class.getClassLoader(), "org.isnad.web");

    /** So that no tag of an earlier run, perhaps of another version, is taken for one of this. */
    private final String run = UUID.randomUUID().toString();

    /**
     * As many pages are made at once as there are processors, in the order asked for: more at once would all be late, while so
     * those before are done. At least two, so that no long page holds up all others.
     */
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private final Lately<String, byte[]> sent = new Lately<>(MOST_BYTES);
    private String state = "";

    interface Made {
        Page page();
    }

    /**
     * Sends the page that {@code made} makes, unless it is kept or had.
     *
     * @param key all that the page depends on besides the archive
     * @param now the archive's state before the page is made
     */
    void send(Context context, String key, String now, Made made) {
        Tag tag = Tag.of((run + now + key).getBytes(UTF_8));
        if (tag.settles(context)) {
            return;
        }
        boolean isZipped = acceptsGzip(context);
        byte[] page = isZipped ? kept(key, now) : null;
        if (page == null) {
            page = inTurn(made);
            if (context.statusCode() != OK) {
                answer(context, page);
                return;
            }
            page = isZipped ? keep(key, now, zipped(page)) : page;
        }
        tag.goWith(context);
        if (isZipped) {
            context.header("Content-Encoding", "gzip");
        }
        answer(context, page);
    }

    private byte[] inTurn(Made made) {
        turns.acquireUninterruptibly();
        try {
            return drawn(made.page());
        } finally {
            turns.release();
        }
    }

    private static void answer(Context context, byte[] page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }

    /** Draws a page that is not kept. */
    void draw(Context context, Page page) {
        answer(context, drawn(page));
    }

    private byte[] drawn(Page page) {
        StringOutput out = new StringOutput();
        templates.render(page.template(), page, out);
        return out.toString().getBytes(UTF_8);
    }

    private static boolean acceptsGzip(Context context) {
        String accepted = context.header("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(one -> one.replace(" ", ""))
                        .anyMatch(one -> one.startsWith("gzip") && !NONE.contains(one));
    }

    private synchronized byte[] kept(String key, String now) {
        if (!state.equals(now)) {
            sent.clear();
            state = now;
        }
        return sent.get(key);
    }

    private synchronized byte[] keep(String key, String then, byte[] page) {
        if (state.equals(then)) {
            sent.put(key, page, page.length + 2L * key.length());
        }
        return page;
    }

    private static byte[] zipped(byte[] page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length / 4);
        try (GZIPOutputStream out = new Quick(bytes)) {
            out.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Quick extends GZIPOutputStream {
        Quick(ByteArrayOutputStream bytes) throws IOException {
            super(bytes, 1 << 14);
            def.setLevel(GZIP_LEVEL);
        }
    }
}
