package org.isnad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.api.Api;
import org.isnad.archive.Archive;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A test that looks at pages in a browser. Whatever it does, nothing is fetched from elsewhere, no script fails, and nothing forbidden is tried. */
@Tag("browser")
abstract class InBrowser {
    /** A busy machine is no failure. */
    private static final int PATIENCE_MILLIS = 120_000;

    private static Chromium chromium;
    private static final List<Shown> SHOWN = new ArrayList<>();

    private record Shown(Archive archive, Api api, Server server) {}

    private final List<String> troubles = new ArrayList<>();
    BrowserContext context;
    Page page;

    /** Shows an archive, with its API, until the last test of the class; then it is closed. */
    static Server show(Archive archive) {
        return show(Address.local(), archive);
    }

    static Server show(Address address, Archive archive) {
        Api api = new Api(archive);
        Server server = Server.start(address, List.of(api, new Site(archive)), System.err::println);
        SHOWN.add(new Shown(archive, api, server));
        return server;
    }

    /** The server that was shown first. */
    static URI home() {
        return SHOWN.get(0).server().uri();
    }

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @AfterAll
    static void stop() {
        SHOWN.forEach(shown -> {
            shown.server().close();
            shown.api().close();
        });
        SHOWN.stream().map(Shown::archive).distinct().forEach(Archive::close);
        SHOWN.clear();
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        open(1280, 900);
    }

    /** Begins anew, as somebody who was never here. */
    final void open(int width, int height) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(error -> troubles.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(this::look);
    }

    private void look(Request request) {
        String url = request.url();
        Stream<String> own = SHOWN.stream().map(shown -> shown.server().uri().toString());
        if (Stream.concat(own, Stream.of("data:", "blob:", "file:")).noneMatch(url::startsWith)) {
            troubles.add("asks for " + url);
        }
    }

    @AfterEach
    void close() {
        context.close();
        context = null;
        assertEquals(List.of(), troubles);
    }

    final void go(String path) {
        page.navigate(home().resolve(path).toString());
    }

    /** Presses a key so often. */
    final void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }
}
