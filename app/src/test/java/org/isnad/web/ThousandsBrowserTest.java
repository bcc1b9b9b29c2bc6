package org.isnad.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.isnad.archive.Archive;
import org.isnad.archive.StoryChoice;
import org.isnad.archive.StoryLine;
import org.isnad.toll.Series;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of two thousand articles of April 2018 by five outlets, which the environment's ISNAD_SHARED leads to. */
class ThousandsBrowserTest extends InBrowser {
    private static final int MOST = 2_000;
    private static final String MONTH = "\"published\": \"2018-04-";
    /** Points may lie over each other. */
    private static final Locator.HoverOptions OVER = new Locator.HoverOptions().setForce(true);

    private static final String LAVROV = "/actor?id=PER:Sergey%20Lavrov";

    @TempDir
    static Path folder;

    private static Archive archive;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        String shared = System.getenv("ISNAD_SHARED");
        Path data = Path.of(shared == null ? "" : shared, "data", "articles.jsonl.gz");
        if (!Files.isReadable(data)) {
            abort(
                    "ISNAD_SHARED names no folder with data/articles.jsonl.gz, two thousand articles of which are shown here");
        }
        Path articles = Files.createDirectory(folder.resolve("articles"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(data)), UTF_8))) {
            Files.write(articles.resolve("april.jsonl"), (Iterable<String>)
                    lines.lines().filter(line -> line.contains(MONTH)).limit(MOST)::iterator);
        }
        archive = Samples.read(folder.resolve("archive"), articles);
        show(archive);
    }

    private static List<StoryLine> biggest() {
        return archive.stories(new StoryChoice(StoryChoice.Order.BIGGEST, null, null, null, null), 0, 40)
                .list();
    }

    /** The story whose tolls are told most often. */
    private static long bloodiest() {
        return biggest().stream()
                .map(story -> archive.story(story.id()).orElseThrow())
                .max((one, other) -> Integer.compare(longest(one.tolls()), longest(other.tolls())))
                .orElseThrow()
                .story()
                .id();
    }

    private static int longest(List<Series> tolls) {
        return tolls.stream().mapToInt(series -> series.counts().size()).max().orElse(0);
    }

    @Test
    void storiesAreLeafedThroughAndChosen() {
        go("/ar/?order=biggest");
        assertThat(page.locator(".stories > li")).hasCount(30);
        String first = page.locator(".stories h2").first().textContent();
        page.locator("[rel=next]").click();
        assertThat(page.locator(".stories h2").first()).not().hasText(first);
        page.locator("aside .tally a").first().click();
        assertThat(page.locator(".conditions .chip")).hasCount(1);
        String place = page.locator(".conditions bdi").textContent();
        assertThat(page.locator(".stories > li")
                        .first()
                        .locator(".place", new Locator.LocatorOptions().setHasText(place)))
                .not()
                .hasCount(0);
    }

    @Test
    void aTollChartTellsTheSentence() {
        go("/ar/story/" + bloodiest());
        Locator points = page.locator("#tolls .point:not(.key)");
        assertTrue(points.count() > 3, points.count() + " points");
        Locator card = page.locator("#tolls .drawing-card");
        points.first().hover(OVER);
        assertThat(card).isVisible();
        String sentence = card.locator(".words a").textContent();
        assertThat(page.locator("#tolls table .words", new Page.LocatorOptions().setHasText(sentence))
                        .first())
                .isVisible();
        points.last().hover(OVER);
        assertThat(card.locator(".words a")).not().hasText(sentence);
        card.locator(".words a").click();
        page.waitForURL(Pattern.compile(".*/ar/article/.*record=f.*"));
        assertThat(page.locator("mark.chosen").first()).isVisible();
    }

    @Test
    void aSearchIsCompletedCountedAndNarrowed() {
        go("/ar/search");
        page.locator("#q").pressSequentially("فعل:den");
        assertThat(page.locator("[role=option]").first()).hasText("فعل:deny");
        page.keyboard().press("ArrowDown");
        press("Enter", 2);
        assertThat(page.locator(".hits > li")).hasCount(20);
        Locator facet = page.locator("aside .tally li").first();
        String counted = facet.locator("span").textContent();
        facet.locator("a").click();
        assertThat(page.locator("#q")).hasValue(Pattern.compile("فعل:deny +outlet:.+"));
        assertThat(page.locator("[role=status].count")).containsText(counted);
    }

    @Test
    void aSpellingIsSplitOffAndMergedAgain() {
        go("/ar" + LAVROV);
        Locator spellings = page.locator("[data-split]");
        assertThat(spellings.first()).isVisible();
        int all = spellings.count();
        String last = spellings.last().getAttribute("data-split");
        spellings.last().click();
        assertThat(page.locator("[data-split=\"" + last + "\"]")).hasCount(0);
        assertThat(spellings).hasCount(all - 1);
        page.locator("#other").pressSequentially(last);
        String other = page.waitForFunction(
                        "name => [...document.querySelectorAll('#others option')]"
                                + ".find(one => one.label === name && !one.value.endsWith('Lavrov'))?.value",
                        last)
                .jsonValue()
                .toString();
        page.locator("#other").fill(other);
        page.locator("#merging button").click();
        assertThat(spellings).hasCount(all);
    }

    @Test
    void fromTheStoriesToACorrectionAndBackWithoutAMouse() {
        go("/ar/?order=biggest");
        tabTo(".stories h2 a");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/story/.*"));
        tabTo(".choices a[href='#reports']");
        page.keyboard().press("Enter");
        tabTo(".reports a");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/article/.*"));
        press("j", 2);
        assertThat(page.locator("#record .id")).hasText("s2");
        page.keyboard().press("x");
        assertThat(page.locator(".corrections li")).hasCount(1);
        assertThat(page.locator("#deciding")).isVisible();
        page.keyboard().press("u");
        assertThat(page.locator(".corrections li")).hasCount(0);
        assertThat(page.locator("#deciding")).isVisible();
        page.keyboard().press("j");
        assertThat(page.locator("#record .id")).hasText("s1");
        page.keyboard().press("c");
        assertThat(page.locator(".editing select").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".editing")).hasCount(0);
    }

    /** Goes on with Tab until that is reached. */
    private void tabTo(String selector) {
        for (int i = 0; i < 400; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    @Test
    void bothLanguagesRunTheirWay() {
        long story = biggest().get(0).id();
        String ident =
                archive.story(story).orElseThrow().articles().iterator().next().ident();
        for (String path : List.of("/", "/story/" + story, "/article/" + ident, "/search?q=act:deny", LAVROV)) {
            go("/ar" + path);
            assertThat(page.locator("html")).hasCSS("direction", "rtl");
            assertTrue(leftOf("aside", MIDDLE), path);
            assertTrue(leftOf(".tools", ".wordmark"), path);
            assertEquals(List.of(), page.evaluate(ENGLISH), path);
            go("/en" + path);
            assertThat(page.locator("html")).hasCSS("direction", "ltr");
            assertTrue(leftOf(MIDDLE, "aside"), path);
            assertTrue(leftOf(".wordmark", ".tools"), path);
        }
    }

    private static final String MIDDLE = ".with-side > :first-child, .reading > .text";

    /** Headings, buttons and the like that hold Latin words on an Arabic page; names of outlets and keys are no words. */
    private static final String ENGLISH = """
            [...document.querySelectorAll("h2:not(:has(a)), h3:not(:has(a, bdi)), button:not([data-save]), dt, th, legend, label, summary, .kind, .status, .paging")]
                .map(element => element.textContent.replace(/\\\\b[acnux]\\\\b|JSON|CSV/g, ""))
                .filter(text => /[A-Za-z]{2}/.test(text))
            """;

    private boolean leftOf(String one, String other) {
        return page.locator(one).first().boundingBox().x
                < page.locator(other).first().boundingBox().x;
    }

    @Test
    void everyViewHasItsData() {
        long story = biggest().get(0).id();
        String ident =
                archive.story(story).orElseThrow().articles().iterator().next().ident();
        for (String path :
                List.of("/", "/story/" + story, "/article/" + ident, "/search?q=act:deny", "/who?q=Russia", LAVROV)) {
            go("/en" + path);
            List<String> links = page.locator(".data a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertTrue(links.size() > 1, path + links);
            for (String link : links) {
                var answer = context.request().get(home().resolve(link).toString());
                assertEquals(200, answer.status(), link);
                assertNotEquals("", answer.text(), link);
            }
        }
    }
}
