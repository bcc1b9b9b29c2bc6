package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.archive.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty archive to its first story. */
class FirstVisitBrowserTest extends InBrowser {
    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        show(Archive.create(folder));
    }

    @Test
    void anEmptyArchiveSaysWhatToDoAndShowsWhatIsAdded() {
        go("/en/");
        assertThat(page.locator("h1")).hasText("The archive is empty");
        assertThat(page.locator("main")).containsText("isnad add --archive");
        page.locator("#q").fill("act:inform");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("The archive is empty");
        add();
        go("/en/");
        assertThat(page.locator(".stories > li")).hasCount(1);
        page.locator(".stories a").first().click();
        page.locator(".reports a").first().click();
        assertThat(page.locator("h1")).hasText("هدنة في حلب");
        page.locator("mark.s").first().click();
        assertThat(page.locator("#record .kind").first()).hasText("inform");
        page.locator("#q").fill("act:inform");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits > li")).hasCount(1);
        page.locator(".tools a").click();
        assertThat(page.locator(".hits > li")).hasCount(1);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    }

    /** As a program adds an article. */
    private void add() {
        Map<String, String> article = Map.of(
                "id", "1",
                "outlet", "مثال",
                "published", "2018-04-08",
                "title", "هدنة في حلب",
                "text", "قال وزير الخارجية الروسي سيرغي لافروف إن الهدنة بدأت في حلب.");
        APIResponse answer = page.request()
                .post(
                        home().resolve("/api/v1/articles").toString(),
                        RequestOptions.create().setData(article));
        assertEquals(201, answer.status(), answer.text());
    }
}
