package org.isnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.format.JsonText;
import org.isnad.http.Tag;
import org.isnad.listing.Rows;

/** Writes answers. Those to GET carry an ETag, and are not sent to who has them already. */
final class Reply {
    static final String JSON = "application/json";
    private static final String CSV = "text/csv; charset=utf-8";

    private Reply() {}

    /** A JSON object whose fields {@code fields} writes. */
    static void object(Ask ask, Consumer<JsonText> fields) {
        JsonText out = new JsonText(false);
        out.begin();
        fields.accept(out);
        out.end();
        send(ask.context(), JSON, out.toString());
    }

    static void row(Ask ask, Record row) {
        send(ask.context(), JSON, Rows.json(row));
    }

    /** All rows there are. */
    static <R extends Record> void all(Ask ask, Class<R> type, List<R> rows) {
        page(ask, type, rows, rows.size(), null, out -> {});
    }

    /**
     * A page of rows.
     *
     * @param total how many there are, or null where that is not known
     * @param next the cursor of the next page, or null at the end
     * @param more writes further fields
     */
    static <R extends Record> void page(
            Ask ask, Class<R> type, List<R> rows, Integer total, Long next, Consumer<JsonText> more) {
        link(ask.context(), next);
        if (ask.isCsv()) {
            String table = rows.stream().map(Rows::csv).collect(Collectors.joining());
            send(ask.context(), CSV, Rows.head(type) + table);
        } else {
            object(ask, out -> {
                out.field("total", total);
                out.field("next", next == null ? null : next.toString());
                more.accept(out);
                Rows.list("items", rows, out);
            });
        }
    }

    /** Says where the next page is (RFC 8288). */
    static void link(Context context, Long next) {
        if (next != null) {
            String query = Stream.concat(
                            context.queryParamMap().entrySet().stream()
                                    .filter(parameter -> !parameter.getKey().equals("cursor"))
                                    .flatMap(Reply::each),
                            Stream.of("cursor=" + next))
                    .collect(Collectors.joining("&"));
            context.header("Link", "<" + context.path() + "?" + query + ">; rel=\"next\"");
        }
    }

    private static Stream<String> each(Map.Entry<String, List<String>> parameter) {
        String name = URLEncoder.encode(parameter.getKey(), UTF_8);
        return parameter.getValue().stream().map(value -> name + "=" + URLEncoder.encode(value, UTF_8));
    }

    static void send(Context context, String type, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        context.contentType(type);
        if (context.method() == HandlerType.GET || context.method() == HandlerType.HEAD) {
            Tag tag = Tag.of(bytes);
            if (tag.settles(context)) {
                return;
            }
            tag.goWith(context);
        }
        context.result(bytes);
    }
}
