package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.isnad.http.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, in both languages, light and dark, on a wide screen and a phone: axe finds nothing serious, and nothing scrolls sideways. */
class AccessibilityTest extends InBrowser {
    private static final String SERIOUS = """
            axe.run(document, {resultTypes: ['violations'], ...%s}).then(found => found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ' ' + rule.nodes[0].html))
            """;
    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final int HEIGHT = 844;

    @TempDir
    static Path folder;

    private static Archive archive;
    private static Archive empty;
    private static Server first;
    private static Server closed;
    /** An article with records of all sorts. */
    private static String ident;

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        archive = Samples.in(folder.resolve("samples"));
        empty = Archive.create(folder.resolve("empty"));
        show(archive);
        first = show(empty);
        Address guarded = new Address(Address.local().host(), 0, Token.fresh());
        closed = show(guarded, archive);
        ident = Samples.market(archive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyViewCanBeUsedByEverybody(String language) {
        for (String path : List.of(
                "/",
                "/?order=biggest&place=%D8%A7%D9%84%D8%AD%D8%AF%D9%8A%D8%AF%D8%A9",
                "/story/3",
                "/article/" + ident,
                "/article/" + ident + "?record=s1",
                "/search",
                "/search?q=act:deny",
                "/search?q=act:denay",
                "/who?q=Russia",
                "/actor?id=PER:Sergey%20Lavrov",
                "/nowhere",
                "/?page=x")) {
            go("/" + language + path);
            look(language + path);
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void soCanWhatOpensOnThem(String language) {
        go("/" + language + "/article/" + ident + "?record=f1");
        for (String record : List.of("s1", "v1", "f1", "e1", "t1")) {
            page.locator("a[data-id=" + record + "]").evaluate("link => link.click()");
            assertThat(page.locator("#record .id")).hasText(record);
            page.locator("[data-verb=change]").click();
            assertThat(page.locator(".editing[data-record=" + record + "]")).isVisible();
            look(language + " changing " + record);
        }
        go("/" + language + "/story/3");
        page.locator("#tolls .point:not(.key)").first().focus();
        assertThat(page.locator("#tolls .drawing-card")).isVisible();
        look(language + " the card of a drawing");
        go("/" + language + "/");
        page.locator("#q").pressSequentially("act:");
        assertThat(page.locator("[role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        look(language + " completions");
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void soCanWhatComesBefore(String language) {
        page.navigate(first.uri().resolve("/" + language + "/").toString());
        look(language + " an empty archive");
        page.navigate(closed.uri().resolve("/" + language + "/").toString());
        assertThat(page.locator("#token")).isVisible();
        look(language + " the token");
        assertEquals(List.of(), found);
    }

    private void look(String where) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            if (!page.evaluate("document.documentElement.scrollWidth").equals(width)) {
                found.add(where + " scrolls sideways at " + width);
            }
            look(where + " " + width, ColorScheme.LIGHT, "{}");
            // Nothing but colours hangs on the theme.
            look(where + " " + width + " dark", ColorScheme.DARK, "{runOnly: ['color-contrast']}");
        }
    }

    @SuppressWarnings("unchecked")
    private void look(String where, ColorScheme scheme, String options) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        if ((boolean) page.evaluate("!window.axe")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        List<String> serious = (List<String>) page.evaluate(SERIOUS.formatted(options));
        serious.forEach(one -> found.add(where + " " + one));
    }
}
