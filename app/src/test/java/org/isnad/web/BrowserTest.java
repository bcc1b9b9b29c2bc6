package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.archive.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the samples as a browser shows them. */
class BrowserTest extends InBrowser {
    @TempDir
    static Path folder;

    private static Archive archive;
    /** The article on the attack on Hodeidah. */
    private static String ident;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        archive = Samples.in(folder);
        show(archive);
        ident = Samples.market(archive);
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
        assertThat(page).hasURL(home().resolve("/en/story/1").toString());
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
        assertThat(page.locator("#deciding")).isVisible();
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
        open(360, 780);
        for (String path :
                List.of("/ar/", "/ar/story/1", "/en/article/" + ident + "?record=s1", "/ar/search?q=act:deny")) {
            go(path);
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), path);
        }
    }
}
