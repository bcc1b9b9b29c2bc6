package org.isnad.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.http.Refusal;
import org.isnad.http.Routes;

/**
 * Style sheets, scripts and fonts, out of the jar. Their addresses hold a hash of all of them, so that a browser may keep
 * them for good. Immutable.
 */
final class Assets {
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
    private static final List<String> NAMES = List.of(
            "icon.svg",
            "chart.css",
            "chart.js",
            "tolls.js",
            "events.js",
            "map.js",
            "world.json",
            "page.css",
            "page.js",
            "article.js",
            "completion.js",
            "correct.js",
            "people.js",
            "problem.js",
            "naskh-arabic-400.woff2",
            "naskh-arabic-700.woff2",
            "naskh-latin-400.woff2",
            "naskh-latin-700.woff2",
            "plex-arabic-400.woff2",
            "plex-arabic-600.woff2",
            "plex-latin-400.woff2",
            "plex-latin-600.woff2");

    private static final String FOLDER = "/org/isnad/web/assets/";
    private static final int HASH = 12;
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String hash;

    Assets() {
        NAMES.forEach(name -> files.put(name, bytes(FOLDER + name)));
        files.put("d3.js", bytes(D3));
        hash = hash();
    }

    /** One of them as text. */
    static String text(String name) {
        return new String(bytes(FOLDER + name), StandardCharsets.UTF_8);
    }

    /** One of them as a browser takes it in the middle of a page. */
    static String data(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes(FOLDER + name));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where they lie, with a slash at the end. */
    String base() {
        return "/assets/" + hash + "/";
    }

    void addTo(RoutesConfig routes) {
        Routes.read(routes, "/assets/{hash}/<name>", this::send);
    }

    private void send(Context context) {
        String name = context.pathParam("name");
        byte[] file = files.get(name);
        if (file == null || !context.pathParam("hash").equals(hash)) {
            throw Refusal.missing("missing.file");
        }
        context.header("Cache-Control", FOR_GOOD);
        context.contentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        context.result(file);
    }
}
