package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.api.Api;
import org.isnad.archive.Archive;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the samples as a browser shows them. Whatever the test, nothing is fetched from elsewhere and no script fails. */
@Tag("browser")
class BrowserTest {
    /** A busy machine is no failure. */
    private static final int PATIENCE_MILLIS = 120_000;

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Archive archive;
    private static Api api;
    private static Server server;
    /** The article on the attack on Hodeidah. */
    private static String ident;

    private final List<String> troubles = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        archive = Samples.in(folder);
        api = new Api(archive);
        server = Server.start(Address.local(), List.of(api, new Site(archive)), System.err::println);
        ident = archive.all()
                .filter(stored -> stored.reading().article().text().contains("سوق السمك"))
                .findFirst()
                .orElseThrow()
                .ident();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            server.close();
            api.close();
            archive.close();
        }
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private void open(Browser.NewContextOptions options) {
        context = chromium.browser().newContext(options);
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
        page.onRequest(request -> {
            if (!request.url().startsWith(server.uri().toString())
                    && !request.url().startsWith("data:")) {
                troubles.add("asks for " + request.url());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
        assertEquals(List.of(), troubles);
    }

    private void go(String path) {
        page.navigate(server.uri().resolve(path).toString());
    }

    @Test
    void fromTheStoriesToARecord() {
        go("/ar/");
        assertThat(page.locator(".stories > li")).hasCount(6);
        page.locator(".stories a").first().click();
        assertThat(page.locator(".timeline")).isVisible();
        page.locator(".reports a").first().click();
        Locator figure = page.locator("mark.f").first();
        figure.click();
        assertThat(page.locator("#record .record")).isVisible();
        assertThat(page.locator("#record .rule code")).not().isEmpty();
        assertTrue(page.url().contains("record="), page.url());
    }

    @Test
    void layersAreShownAndHidden() {
        go("/en/article/" + ident);
        Locator name = page.locator("mark[class='e']").first();
        assertThat(name).hasCSS("text-decoration-line", "none");
        page.locator("#layer-e").check();
        assertThat(name).hasCSS("text-decoration-line", "underline");
    }

    @Test
    void arabicGoesFromRightToLeft() {
        go("/ar/story/1");
        assertThat(page.locator("html")).hasCSS("direction", "rtl");
        double text = page.locator("#timeline").boundingBox().x;
        assertTrue(page.locator("aside").boundingBox().x < text);
        page.locator(".tools a").click();
        assertThat(page).hasURL(server.uri().resolve("/en/story/1").toString());
        assertThat(page.locator("html")).hasCSS("direction", "ltr");
        assertTrue(page.locator("aside").boundingBox().x
                > page.locator("#timeline").boundingBox().x);
    }

    @Test
    void aQueryIsCompletedAndNarrowed() {
        go("/en/search");
        page.locator("#q").pressSequentially("act:den");
        assertThat(page.locator("#q-completions [role=option]").first()).hasText("act:deny");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#q")).hasValue("act:deny ");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits > li").first()).isVisible();
        int all = page.locator(".hits > li").count();
        page.locator("aside .tally a").last().click();
        assertThat(page.locator(".hits > li").first()).isVisible();
        assertTrue(page.locator(".hits > li").count() <= all);
        assertThat(page.locator("#q")).hasValue(Pattern.compile("act:deny .+"));
    }

    @Test
    void aWrongQueryShowsWhere() {
        go("/ar/search?q=act:nonsense");
        assertThat(page.locator(".wrong mark")).hasText("nonsense");
        assertThat(page.locator(".wrong .chip").first()).hasText("inform");
    }

    @Test
    void withTheKeyboardAlone() {
        go("/ar/article/" + ident);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#main"));
        page.keyboard().press("j");
        assertThat(page.locator("#record .record")).hasAttribute("data-id", "s1");
        page.keyboard().press("j");
        assertThat(page.locator("#record .record")).hasAttribute("data-id", "s2");
        page.keyboard().press("k");
        assertThat(page.locator("#record .record")).hasAttribute("data-id", "s1");
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
    }

    @Test
    void aRecordIsRejectedAndTheRejectionUndone() {
        go("/en/article/" + ident + "?record=f1");
        int figures = page.locator(".of-f a[data-id]").count();
        page.keyboard().press("x");
        assertThat(page.locator(".corrections li")).hasCount(1);
        assertThat(page.locator(".of-f a[data-id]")).hasCount(figures - 1);
        page.keyboard().press("u");
        assertThat(page.locator(".corrections li")).hasCount(0);
        assertThat(page.locator(".of-f a[data-id]")).hasCount(figures);
    }

    @Test
    void aRecordIsChangedInAForm() {
        go("/en/article/" + ident + "?record=s1");
        page.locator("#by").fill("A. Reader");
        page.locator("#by").blur();
        page.keyboard().press("c");
        page.locator("#edit-act").selectOption("promise");
        page.locator(".editing button").first().click();
        assertThat(page.locator("#record .marked")).hasText("changed by a person");
        assertThat(page.locator("#record .kind").first()).hasText("promise");
        assertThat(page.locator(".corrections li")).containsText("A. Reader");
        page.locator("[data-undo]").click();
        assertThat(page.locator(".corrections li")).hasCount(0);
    }

    @Test
    void aRecordIsAddedFromSelectedWords() {
        go("/en/article/" + ident);
        page.evaluate("""
                () => {
                    const line = document.querySelector(".text p.paragraph");
                    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                    const range = document.createRange();
                    range.setStart(walker.nextNode(), 0);
                    range.setEnd(walker.currentNode, 4);
                    getSelection().removeAllRanges();
                    getSelection().addRange(range);
                }
                """);
        page.keyboard().press("n");
        assertThat(page.locator(".editing")).isVisible();
        page.locator("#edit-layer").selectOption("time");
        assertThat(page.locator("#edit-value")).isVisible();
        page.locator("#edit-value").fill("2018-08-01");
        page.locator(".editing button").first().click();
        assertThat(page.locator("#record .marked")).hasText("added by a person");
        page.locator("[data-undo]").click();
        assertThat(page.locator(".corrections li")).hasCount(0);
    }

    @Test
    void anArticleGoneThroughIsSavedAsGold() throws IOException {
        go("/en/article/" + ident);
        page.locator("[data-verb=review]").click();
        Download download =
                page.waitForDownload(() -> page.locator("a[download]").click());
        assertTrue(Files.readString(download.path()).contains("\"statements\""));
        assertEquals(ident + ".gold.json", download.suggestedFilename());
        page.locator("[data-undo]").click();
        assertThat(page.locator(".corrections li")).hasCount(0);
    }

    @Test
    void theThemeIsRemembered() {
        go("/ar/");
        page.locator("#theme").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void aPhoneNeverScrollsSideways() {
        context.close();
        open(new Browser.NewContextOptions().setViewportSize(360, 780));
        for (String path :
                List.of("/ar/", "/ar/story/1", "/en/article/" + ident + "?record=s1", "/ar/search?q=act:deny")) {
            go(path);
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), path);
        }
    }

    @Test
    void axeFindsNothingSerious() {
        List<String> found = new ArrayList<>();
        // Contrast hangs on the theme, all else on the language.
        lookAtAll(ColorScheme.LIGHT, "/ar", found);
        lookAtAll(ColorScheme.DARK, "/en", found);
        assertEquals(List.of(), found);
    }

    private void lookAtAll(ColorScheme scheme, String language, List<String> found) {
        context.close();
        open(new Browser.NewContextOptions().setColorScheme(scheme));
        for (String path : List.of(
                "/",
                "/story/1",
                "/article/" + ident + "?record=s1",
                "/search",
                "/search?q=act:deny",
                "/who?q=Russia",
                "/actor?id=PER:Sergey%20Lavrov",
                "/nowhere")) {
            go(language + path);
            look(scheme + " " + language + path, found);
        }
    }

    private void look(String where, List<String> found) {
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .forEach(rule -> found.add(where + " " + rule.getId() + " "
                                + rule.getNodes().get(0).getHtml()));
    }
}
