package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Follows the links of a server's pages to find addresses of each view. */
final class Crawl {
    private static final int MOST = 500;
    private static final List<String> BEGIN = List.of("/ar/", "/en/", "/en/?order=biggest", "/ar/?order=biggest");
    private static final String HREF = "href=\"";

    private final URI server;
    private final Map<String, Set<String>> views = new TreeMap<>();
    private final Map<String, Deque<String>> ahead = new LinkedHashMap<>();

    private Crawl(URI server) {
        this.server = server;
    }

    /** Addresses by view, several hundred in all, in an order that is the same each time. */
    static Map<String, List<String>> of(URI server) throws IOException {
        Crawl crawl = new Crawl(server);
        BEGIN.forEach(crawl::meet);
        for (int i = 0; i < MOST; i++) {
            crawl.follow();
        }
        Map<String, List<String>> found = new TreeMap<>();
        crawl.views.forEach((view, all) -> found.put(view, new ArrayList<>(all)));
        return found;
    }

    /** Takes turns between the views, else there would be nothing but the one with the most links. */
    private void follow() throws IOException {
        for (Deque<String> queue : List.copyOf(ahead.values())) {
            if (!queue.isEmpty()) {
                look(get(server.resolve(queue.poll())));
                return;
            }
        }
    }

    private void look(String page) {
        for (int at = page.indexOf(HREF); at >= 0; at = page.indexOf(HREF, at)) {
            at += HREF.length();
            String address = page.substring(at, page.indexOf('"', at)).replace("&amp;", "&");
            int hash = address.indexOf('#');
            meet(hash < 0 ? address : address.substring(0, hash));
        }
        title(page).forEach(word -> meet("/ar/search?q=" + URLEncoder.encode(word, UTF_8)));
    }

    private static List<String> title(String page) {
        int begin = page.indexOf("<title>");
        int end = page.indexOf('·', begin);
        return begin < 0 || end < 0
                ? List.of()
                : List.of(page.substring(begin + 7, end).strip().split("[ \"«».,:؛،]+"));
    }

    private void meet(String address) {
        String view = view(address);
        if (view != null
                && views.computeIfAbsent(view, key -> new LinkedHashSet<>()).add(address)) {
            Deque<String> queue = ahead.remove(view);
            queue = queue == null ? new ArrayDeque<>() : queue;
            queue.add(address);
            ahead.put(view, queue);
        }
    }

    /** Its name, or null where it is no page of the site. */
    private static String view(String address) {
        if (!address.startsWith("/ar/") && !address.startsWith("/en/")) {
            return null;
        }
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String[] parts = path.split("/");
        String name = parts.length < 3 ? "stories" : parts[2];
        String last = parts[parts.length - 1];
        int dot = last.lastIndexOf('.');
        String kind = parts.length > 2 && dot > 0 ? " " + last.substring(dot + 1) : "";
        return name + (address.contains("record=") ? " record" : "") + kind;
    }

    /** A page's text; empty where the server answers with an error. */
    static String get(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            return "";
        }
        return new String(connection.getInputStream().readAllBytes(), UTF_8);
    }
}
