package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.archive.Actor;
import org.isnad.archive.Archive;
import org.isnad.archive.Writer;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a server sends them. */
class SiteTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private static Server show(Archive archive) {
        return Server.start(Address.local(), List.of(new Site(archive)), System.err::println);
    }

    private HttpResponse<String> get(Server server, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void anEmptyArchiveSaysWhatToDo() throws IOException, InterruptedException {
        try (Archive archive = Archive.create(folder);
                Server server = show(archive)) {
            String page = get(server, "/en/").body();
            assertTrue(get(server, "/en/search?q=act:deny").body().contains("<h1>The archive is empty</h1>"));
            assertTrue(page.contains("./isnad add --archive " + folder + " samples"), page);
        }
    }

    @Test
    void eachLanguageHasItsPages() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            assertEquals("/ar/", location(get(server, "/")));
            assertEquals("/en/", location(get(server, "/", "Accept-Language", "de, en-GB;q=0.8")));
            assertEquals("/ar/", location(get(server, "/", "Accept-Language", "en", "Cookie", "language=ar")));
            String arabic = get(server, "/ar/").body();
            assertTrue(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"), arabic);
            assertTrue(arabic.contains("10 تشرين الأول/أكتوبر 2020"), arabic);
            String english = get(server, "/en/?order=biggest").body();
            assertTrue(english.contains("<html lang=\"en\" dir=\"ltr\">"), english);
            assertTrue(english.contains("href=\"/ar/?order=biggest\""), english);
        }
    }

    @Test
    void aSearchThatLagsBehindSaysSo() throws IOException, InterruptedException {
        Path index = folder.resolve("archive/index");
        Path before = folder.resolve("before");
        Samples.of(folder.resolve("archive"), List.of(Article.of("1", null, "قال لافروف إن موسكو تنفي ذلك.")))
                .close();
        Files.move(index, before);
        try (Archive archive = Archive.open(folder.resolve("archive"));
                Writer writer = archive.writer()) {
            writer.add(Article.of("2", null, "قالت زاخاروفا إن موسكو تنفي ذلك."));
        }
        Files.move(index, folder.resolve("after"));
        Files.move(before, index);
        try (Archive archive = Archive.open(folder.resolve("archive"));
                Server server = show(archive)) {
            String found = get(server, "/en/search?q=act:inform").body();
            assertTrue(found.contains("Not found by searches yet: "), found);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            HttpResponse<String> answer = get(server, "/ar/article/nothing");
            assertEquals(404, answer.statusCode());
            assertTrue(answer.body().contains("<h1>غير موجود</h1>"), answer.body());
            assertTrue(answer.body().contains("لا مقال في الأرشيف معرّفه \u2068nothing\u2069"), answer.body());
            assertEquals(400, get(server, "/ar/?page=x").statusCode());
            assertEquals(400, get(server, "/ar/?order=%3Cscript%3E").statusCode());
            assertEquals(404, get(server, "/assets/x/page.css").statusCode());
        }
    }

    @Test
    void aPageIsSentAgainOnlyWhereTheArchiveIsAnother() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            HttpResponse<String> first = get(server, "/en/");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, get(server, "/en/", "If-None-Match", tag).statusCode());
            assertEquals(200, get(server, "/ar/", "If-None-Match", tag).statusCode());
            assertEquals(
                    200,
                    get(server, "/en/", "If-None-Match", tag, "Cookie", "theme=dark")
                            .statusCode());
            assertTrue(get(server, "/en/?page=x").headers().firstValue("ETag").isEmpty());
            byte[] zipped = zipped(server, "/en/");
            assertArrayEquals(zipped, zipped(server, "/en/"));
            try (Archive other = Archive.open(folder);
                    Writer writer = other.writer()) {
                writer.add(Article.of("new", LocalDate.of(2030, 1, 1), "أعلن سيرغي لافروف أن الهدنة بدأت في حلب."));
            }
            HttpResponse<String> second = get(server, "/en/", "If-None-Match", tag);
            assertEquals(200, second.statusCode());
            assertTrue(second.body().contains("1 January 2030"), second.body());
            assertFalse(Arrays.equals(zipped, zipped(server, "/en/")));
        }
    }

    private byte[] zipped(Server server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElseThrow());
        return answer.body();
    }

    @Test
    void aNameLeadsToWhomItNames() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            Actor actor = archive.called("لافروف", 1).get(0);
            String name = URLEncoder.encode(actor.spellings().get(0).text(), UTF_8);
            HttpResponse<String> answer = get(server, "/ar/who?type=PER&name=" + name);
            assertEquals(302, answer.statusCode());
            assertEquals(200, get(server, location(answer)).statusCode());
            assertTrue(get(server, "/en/who?q=lavrov").body().contains("Sergey Lavrov"));
            assertEquals(200, get(server, "/en/who?type=PER&name=nobody").statusCode());
        }
    }

    @Test
    void whatAStoryLeavesOutIsOnPagesOfItsOwn() throws Exception {
        List<Article> reports = IntStream.range(0, 45)
                .mapToObj(number -> new Article(
                        "r" + number,
                        "outlet " + number,
                        null,
                        LocalDate.of(2018, 4, 8),
                        "قصف دوما",
                        "ar",
                        "قال وزير الخارجية الروسي سيرغي لافروف إن " + (number % 3 + 40)
                                + " شخصا قتلوا في قصف على مدينة دوما في الغوطة الشرقية قرب دمشق يوم السبت، وإن الهلال الأحمر العربي السوري"
                                + " والأمم المتحدة وصلا إلى المدينة مع الدفاع المدني.\n"
                                + "ونفت الحكومة السورية قصف مدينة دوما، واتهم المتحدث باسم جيش الإسلام حمزة بيرقدار الجيش السوري بقصف"
                                + " الغوطة الشرقية بغاز الكلور، وأعلنت منظمة حظر الأسلحة الكيميائية أن التحقيق رقم "
                                + number + " بدأ. ونقلت وكالة رويترز عن شهود عيان أن القصف استمر."))
                .toList();
        Samples.of(folder, reports).close();
        Samples.oneStory(folder);
        try (Archive archive = Archive.open(folder);
                Server server = show(archive)) {
            String first = get(server, "/en/story/1").body();
            assertTrue(
                    first.contains("<a href=\"/en/story/1/reports\">More <span class=\"count\">5</span></a>"), first);
            assertFalse(first.contains("outlet 44"), first);
            String all = get(server, "/en/story/1/reports").body();
            assertTrue(all.contains("outlet 0<") && all.contains("outlet 44<"), all);
            assertTrue(all.contains("href=\"/ar/story/1/reports\""), all);
            for (String part :
                    List.of("timeline", "tolls", "claims?party=Sergey%20Lavrov", "timeline?day=2018-04-07")) {
                assertEquals(200, get(server, "/ar/story/1/" + part).statusCode(), part);
            }
            assertTrue(get(server, "/ar/story/1/claims").body().contains("لافروف"));
            String claims = get(server, "/en/story/1/claims").body();
            assertTrue(claims.contains("through <bdi>Reuters</bdi>"), claims);
            String tolls = get(server, "/en/story/1/tolls").body();
            assertTrue(tolls.contains("8 April 2018</time>) <span aria-hidden=\"true\">→</span> <bdi dir"), tolls);
            assertEquals(404, get(server, "/ar/story/1/nothing").statusCode());
            assertEquals(404, get(server, "/ar/story/2/claims").statusCode());
            assertEquals(400, get(server, "/ar/story/1/timeline?day=x").statusCode());
            assertEquals(200, get(server, "/ar/story/1/tolls?page=20000000").statusCode());
        }
    }

    @Test
    void headIsAnsweredLikeGet() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            for (String path :
                    List.of("/ar/", "/en/story/1", "/ar/article/nothing", new Assets().base() + "page.css")) {
                URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
                HttpResponse<String> head = client.send(
                        HttpRequest.newBuilder(uri)
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
                HttpResponse<String> get = get(server, path);
                assertEquals(get.statusCode(), head.statusCode(), path);
                for (String name : List.of("ETag", "Content-Type", "Content-Length")) {
                    assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), path + " " + name);
                }
                assertEquals("", head.body());
            }
        }
    }

    @Test
    void whoTakesNoGzipGetsNone() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            HttpResponse<String> plain = get(server, "/en/", "Accept-Encoding", "br, gzip; q=0");
            assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
            assertTrue(plain.body().startsWith("<!DOCTYPE html>"));
            assertEquals("Accept-Encoding", plain.headers().firstValue("Vary").orElseThrow());
        }
    }

    @Test
    void everyViewIsDrawnInBothLanguages() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            String ident = archive.all().findFirst().orElseThrow().ident();
            for (String language : List.of("/ar", "/en")) {
                for (String path : List.of(
                        "/story/1",
                        "/story/1/timeline",
                        "/story/1/tolls",
                        "/story/1/claims",
                        "/story/1/reports",
                        "/article/" + ident,
                        "/article/" + ident + "?record=s1",
                        "/article/" + ident + "/record?record=v1",
                        "/search",
                        "/search?q=act:deny",
                        "/search?q=%D9%82%D8%A7%D9%84&order=newest",
                        "/who",
                        "/who?q=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7",
                        "/actor?id=PER:Sergey%20Lavrov")) {
                    assertEquals(200, get(server, language + path).statusCode(), language + path);
                }
            }
        }
    }

    @Test
    void namesAndCountriesAreSaidInThePagesLanguage() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            String english = get(server, "/en/").body();
            assertTrue(english.contains("<bdi class=\"place\">Hodeidah</bdi>"), english);
            assertTrue(english.contains("<bdi>Sergey Lavrov</bdi>"), english);
            assertTrue(get(server, "/ar/").body().contains("<bdi class=\"place\">الحديدة</bdi>"));
            String lavrov = "/actor?id=PER:Sergey%20Lavrov";
            assertTrue(get(server, "/ar" + lavrov).body().contains("<bdi>روسيا</bdi>"));
            assertTrue(get(server, "/en" + lavrov).body().contains("<bdi>Russia</bdi>"));
        }
        assertEquals("XKX", Countries.name(Language.AR, "XKX"));
    }

    @Test
    void aQueryThatIsNoneIsShownWithThePlace() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = show(archive)) {
            HttpResponse<String> answer = get(server, "/en/search?q=act:%3Cb%3E");
            assertEquals(400, answer.statusCode());
            assertTrue(
                    answer.body().contains("act:<mark title=\"The trouble is here\">&lt;b&gt;</mark>"), answer.body());
            assertTrue(answer.body().contains("<code class=\"chip\">deny</code>"), answer.body());
            String arabic = get(server, "/ar/search?q=act:denay").body();
            assertTrue(arabic.contains("هل تقصد \u2068deny\u2069؟"), arabic);
            assertFalse(arabic.contains("did you mean"), arabic);
        }
    }

    @Test
    void queriesAreCompleted() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder)) {
            Completion completion = new Completion(archive);
            assertEquals(List.of("a act:deny"), completion.of("a act:den"));
            assertEquals(List.of("speaker:", "status:"), completion.of("s").subList(0, 2));
            assertEquals(List.of("-place:الحديدة"), completion.of("-place:الحدي"));
            assertTrue(completion.of("speaker:\"Lavr").contains("speaker:\"Sergey Lavrov\""));
            assertEquals(List.of(), completion.of("after:20"));
            assertEquals(List.of(), completion.of(""));
        }
    }

    @Test
    void newsIsNeverMarkup() throws IOException, InterruptedException {
        Article hostile = new Article(
                "x",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                LocalDate.of(2018, 4, 1),
                "<script>alert(1)</script>\" onmouseover=\"alert(1)",
                "ar\" onload=\"alert(1)",
                "قال لافروف <script>alert(1)</script> إن ثلاثة قتلوا.");
        try (Archive archive = Samples.of(folder, List.of(hostile));
                Server server = show(archive)) {
            String ident = archive.all().findFirst().orElseThrow().ident();
            for (String path : List.of("/ar/", "/en/article/" + ident)) {
                String page = get(server, path).body();
                assertFalse(page.contains("<script>") || page.contains("<img") || page.contains("ar\" onload"), page);
                assertFalse(page.contains("javascript:"), page);
            }
        }
    }

    @Test
    void assetsMayBeKeptForGood() throws IOException, InterruptedException {
        try (Archive archive = Archive.create(folder);
                Server server = show(archive)) {
            String page = get(server, "/ar/").body();
            int begin = page.indexOf("/assets/");
            HttpResponse<String> style = get(server, page.substring(begin, page.indexOf('/', begin + 8)) + "/page.css");
            assertEquals(200, style.statusCode());
            assertTrue(style.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
        }
    }
}
