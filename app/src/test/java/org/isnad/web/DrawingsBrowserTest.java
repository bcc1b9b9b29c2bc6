package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings, offprints and hostile articles as a browser shows them. */
class DrawingsBrowserTest extends InBrowser {
    private static final Article HOSTILE = HostileTest.article(
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "</a><script>alert(1)</script>\u202Eعكس",
            "قال سيرغي لافروف إن 40 مدنيا قتلوا في قصف على دوما في سوريا أمس <script>alert(2)</script>.\n"
                    + "وقالت وزارة الدفاع الروسية إن 25 مدنيا قتلوا في قصف على دوما أمس \u202E\0.\n"
                    + "واعتقلت الشرطة ثلاثة متظاهرين في حلب الجمعة.");

    @TempDir
    static Path folder;

    private static Archive archive;

    @BeforeAll
    static void start() {
        archive = Samples.of(folder.resolve("archive"), List.of(HOSTILE));
        show(archive);
    }

    @Test
    void aPointTellsItsSentenceAndTheKeyboardGoesOn() {
        go("/ar/story/1");
        Locator points = page.locator("#tolls .point:not(.key)");
        assertThat(points).hasCount(2);
        points.first().focus();
        Locator card = page.locator("#tolls .drawing-card");
        assertThat(card).containsText("مدنيا قتلوا");
        String first = card.textContent();
        page.keyboard().press("ArrowRight");
        assertThat(card).not().hasText(first);
        assertThat(page.locator("#tolls .against")).not().hasCount(0);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("record=f"));
    }

    @Test
    void lanesAreByEventOrByParty() {
        go("/en/story/1");
        Locator lanes = page.locator("#timeline .lane");
        assertThat(lanes.first()).isVisible();
        List<String> types = lanes.allTextContents();
        page.locator("[data-lanes=side]").click();
        assertThat(page.locator("[data-lanes=side]")).hasAttribute("aria-pressed", "true");
        assertFalse(types.equals(lanes.allTextContents()), types.toString());
    }

    @Test
    void theMapShowsPlacesInBothLanguages() {
        go("/ar/story/1");
        assertThat(page.locator("#map .labels .own").first()).isVisible();
        assertTrue(page.locator("#map .labels .own").allTextContents().contains("دوما"));
        assertTrue(page.locator("#map .labels .other").allTextContents().contains("Douma"));
        assertThat(page.locator("#map .land path")).not().hasCount(0);
        page.locator("#map .spot").first().focus();
        assertThat(page.locator("#map .drawing-card a").first()).isVisible();
        page.locator("[data-zoom=in]").click();
        page.locator("[data-zoom=all]").click();
        assertThat(page.locator("#map .labels .own").first()).isVisible();
    }

    @Test
    void drawingsAreSaved() throws IOException {
        go("/ar/story/1");
        for (String drawing : List.of("#tolls", "#timeline", "#map")) {
            String svg = new String(saved(drawing, "svg"), UTF_8);
            assertTrue(svg.startsWith("<svg ") && svg.contains("font-family:Plex"), svg.substring(0, 200));
            assertFalse(svg.contains("class=") || svg.contains("<script"), svg.substring(0, 200));
            byte[] png = saved(drawing, "png");
            assertEquals("PNG", new String(png, 1, 3, UTF_8));
            assertTrue(png.length > 5_000, drawing + " " + png.length);
        }
    }

    private byte[] saved(String drawing, String kind) throws IOException {
        Locator button = page.locator(drawing + " [data-save=" + kind + "]");
        return Files.readAllBytes(page.waitForDownload(button::click).path());
    }

    @Test
    void hostileArticlesAreText() {
        String ident = archive.all().findFirst().orElseThrow().ident();
        for (String path : List.of("/ar/", "/ar/story/1", "/en/article/" + ident + "?record=f1")) {
            go(path);
            assertThat(page.locator("main")).containsText("<script>alert(1)</script>");
            assertEquals(0, page.locator("main img").count());
            assertEquals(0, page.locator("[href^=javascript]").count());
        }
    }

    @Test
    void anOffprintNeedsNoServer() throws IOException {
        Path file = folder.resolve("offprint.html");
        Files.writeString(file, Offprint.of(BuiltReader.get().read(HOSTILE), "ar"));
        page.navigate(file.toUri().toString());
        page.locator("mark.f").first().click();
        assertThat(page.locator("#record .rule code")).not().isEmpty();
        assertThat(page.locator("h1")).containsText("<script>alert(1)</script>");
        String first = page.locator("#record .id").textContent();
        page.keyboard().press("j");
        assertThat(page.locator("#record .id")).not().hasText(first);
        page.locator("#layer-f").uncheck();
        assertThat(page.locator("#layer-f")).not().isChecked();
    }
}
