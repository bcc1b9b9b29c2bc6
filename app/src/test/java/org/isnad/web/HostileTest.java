package org.isnad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles by people who mean harm, or by machines that went wrong: their words are shown, and nothing breaks. */
class HostileTest {
    private static final String SAID = "قال سيرغي لافروف إن 40 مدنيا قتلوا في قصف على دوما. ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> log = new ArrayList<>();

    @TempDir
    Path folder;

    static Article article(String outlet, String url, String title, String text) {
        return new Article("1", outlet, url, LocalDate.of(2018, 4, 8), title, "ar", text);
    }

    /** All views of an archive that holds only this article; each must be answered, and none with what looks like markup of the news. */
    private List<String> views(Article article) throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        try (Archive archive = Samples.of(folder, List.of(article));
                Server server = Server.start(Address.local(), List.of(new Site(archive)), log::add)) {
            Stored stored = archive.all().findFirst().orElseThrow();
            String ident = stored.ident();
            for (String path : List.of(
                    "/ar/",
                    "/en/story/" + stored.story(),
                    "/ar/article/" + ident,
                    "/en/article/" + ident + "?record=e1",
                    "/ar/search?q=%D9%85%D8%AF%D9%86%D9%8A%D8%A7",
                    "/en/who?q=Lavrov")) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + path);
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), path + log);
                pages.add(answer.body());
            }
        }
        assertEquals(List.of(), log);
        return pages;
    }

    private static void none(List<String> pages, String... what) {
        for (String page : pages) {
            for (String markup : what) {
                assertFalse(page.contains(markup), () -> markup + " in " + page);
            }
        }
    }

    @Test
    void scriptsInTitles() throws IOException, InterruptedException {
        List<String> pages = views(article(
                "<img src=x onerror=alert(1)>",
                null,
                "</title></a><script>alert(1)</script>\" autofocus onfocus=\"alert(1)",
                SAID + "<svg onload=alert(1)> قال <b>لافروف</b> إن </textarea><script>alert(2)</script> سقط."));
        none(pages, "<script>", "<img", "<svg", "<b>لافروف", "</textarea>");
        assertTrue(pages.get(2).contains("&lt;script>alert(2)") || pages.get(2).contains("&lt;script&gt;alert(2)"));
    }

    @Test
    void attributesInAddresses() throws IOException, InterruptedException {
        for (String url : List.of(
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "http://news.example/\" onmouseover=\"alert(1)")) {
            Article article = new Article(
                    url, "الأولى", url, LocalDate.of(2018, 4, 8), "خبر", "ar\" onload=\"alert(1)", SAID + url);
            assertFalse(String.valueOf(Link.outside(url)).contains("alert"), url);
            none(List.of(Offprint.of(org.isnad.feed.BuiltReader.get().read(article), "ar")), "href=\"" + url);
        }
        none(views(article("الأولى", "javascript:alert(1)", "خبر", SAID)), "javascript:");
    }

    @Test
    void bidiOverridesStayInTheirPlace() throws IOException, InterruptedException {
        String override = "\u202E\u2066\u202D";
        List<String> pages = views(article("الأولى" + override, null, "خبر" + override, SAID + override + "نهاية"));
        assertTrue(pages.get(0).contains("dir=\"auto\">خبر" + override + "</a>"), pages.get(0));
        assertTrue(pages.get(2).contains("<bdi>الأولى" + override + "</bdi>"), pages.get(2));
    }

    @Test
    void aLineOfAMegabyte() throws IOException, InterruptedException {
        List<String> pages = views(article("الأولى", null, "خبر", SAID + "كلمات بلا نهاية ".repeat(40_000)));
        assertTrue(pages.get(1).length() < 200_000, "a story quotes no megabyte");
    }

    @Test
    void nulls() throws IOException, InterruptedException {
        List<String> pages = views(article("الأ\0ولى", null, "خ\0بر", SAID + "\0\u0001\u001B[31m نهاية"));
        assertTrue(pages.get(2).contains("نهاية"));
    }

    @Test
    void unpairedSurrogates() throws IOException, InterruptedException {
        List<String> pages =
                views(article("الأولى\uD83D", null, "\uDE00خبر\uD83D", SAID + "\uD83D\uD83D \uDE00 نهاية"));
        assertTrue(pages.get(2).contains("نهاية"));
    }

    @Test
    void thousandsOfRecords() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("قال سيرغي لافروف إن ").append(i + 3).append(" مدنيا قتلوا في قصف على دوما السبت. ");
        }
        List<String> pages = views(article("الأولى", null, "خبر", text.toString()));
        assertTrue(
                pages.get(1).length() < 2_000_000,
                "a story of one article was " + pages.get(1).length() + " long");
    }
}
