package org.isnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.archive.Archive;
import org.isnad.archive.Writer;
import org.isnad.feed.Readings;
import org.isnad.format.Known;
import org.isnad.format.Source;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a running server everything that its description describes, and looks whether the answers are as described. */
class ApiTest {
    private static final String TYPE = "Content-Type";
    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Archive archive;
    private Api api;
    private Server server;

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        archive = Archive.create(folder);
        List<Source> samples = Source.folder(Path.of("..", "samples").toString());
        try (Writer writer = archive.writer();
                Readings<Writer.Prepared> readings = Readings.start(samples, Known.NOTHING, writer::prepare)) {
            Readings.Result<Writer.Prepared> result;
            while ((result = readings.next()) != null) {
                writer.add(result.made());
            }
        }
        api = new Api(archive);
        server = Server.start(Address.local(), List.of(api, new Nothing()), System.err::println);
    }

    @AfterEach
    void stop() {
        api.close();
        server.close();
        archive.close();
    }

    /** What a server has beside the API. */
    private static final class Nothing implements org.isnad.http.Routes {
        @Override
        public String prefix() {
            return "";
        }

        @Override
        public void addTo(io.javalin.config.RoutesConfig routes) {}

        @Override
        public void fail(io.javalin.http.Context context, org.isnad.http.Failure failure) {}
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + Api.PREFIX + path))
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, TYPE, JSON);
    }

    private static Map<?, ?> object(HttpResponse<String> answer) {
        return (Map<?, ?>) Schema.parse(answer.body());
    }

    private static List<?> items(HttpResponse<String> answer) {
        return (List<?>) object(answer).get("items");
    }

    private static String in(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private Map<?, ?> description() {
        return object(get("/openapi.json"));
    }

    private String ident() {
        return archive.all().findFirst().orElseThrow().ident();
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
        TreeSet<String> described = new TreeSet<>();
        ((Map<?, ?>) description().get("paths"))
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .keySet()
                        .forEach(method -> described.add(method.toString().toUpperCase(Locale.ROOT) + " "
                                + path.toString().replaceFirst("^/$", ""))));
        assertEquals(
                api.endpoints().stream()
                        .map(one -> one.method() + " " + one.path())
                        .collect(Collectors.toCollection(TreeSet::new)),
                described);
    }

    /** Each answer has a status that is described, and a body as is described for it. */
    private HttpResponse<String> checked(String method, String route, String path, String body) {
        Map<?, ?> document = description();
        HttpResponse<String> answer = body == null ? send(method, path, "") : send(method, path, body, TYPE, JSON);
        Map<?, ?> operation = (Map<?, ?>)
                ((Map<?, ?>) ((Map<?, ?>) document.get("paths")).get(route)).get(method.toLowerCase(Locale.ROOT));
        Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
        Object response = responses.get(String.valueOf(answer.statusCode()));
        assertTrue(response != null, method + " " + path + " answers " + answer.statusCode() + ": " + answer.body());
        Map<?, ?> contents = (Map<?, ?>) Schema.resolved(document, response).get("content");
        String type = answer.headers().firstValue(TYPE).orElse("").split(";")[0];
        assertTrue(contents.containsKey(type), method + " " + path + " answers with " + type);
        if (type.endsWith("json") && !type.endsWith("x-ndjson")) {
            Object schema = ((Map<?, ?>) contents.get(type)).get("schema");
            assertEquals(List.of(), Schema.faults(document, schema, Schema.parse(answer.body())), path);
        }
        queries(operation, path);
        return answer;
    }

    /** What the tests ask for is described, too. */
    private static void queries(Map<?, ?> operation, String path) {
        if (path.contains("?")) {
            List<?> parameters = (List<?>) operation.get("parameters");
            for (String parameter : path.substring(path.indexOf('?') + 1).split("&")) {
                String name = parameter.split("=")[0];
                assertTrue(
                        parameters.stream()
                                .anyMatch(one -> ((Map<?, ?>) one).get("name").equals(name)),
                        path + ": " + name + " is not described");
            }
        }
    }

    @Test
    void everyRouteAnswersAsDescribed() {
        String article = "/articles/" + ident();
        String story = "/stories/" + archive.stories(null, null, 1).get(0).id();
        String lavrov = in("PER:Sergey Lavrov");
        checked("GET", "/", "", null);
        for (String format : List.of("", "&format=csv")) {
            checked("GET", "/articles", "/articles?limit=2" + format, null);
            checked("GET", "/stories", "/stories?order=newest&limit=3" + format, null);
            checked("GET", "/search", "/search?q=act:deny&sort=newest" + format, null);
            checked("GET", "/people", "/people?name=" + in("لافروف") + format, null);
            checked("GET", "/people", "/people?actor=" + lavrov + format, null);
            checked("GET", "/deeds", "/deeds?limit=9&actor=" + lavrov + format, null);
            checked("GET", "/corrections", "/corrections?limit=9" + format, null);
        }
        checked("GET", "/search", "/search?facets=act,event,outlet,speaker&limit=500&q=" + in("speaker:لافروف"), null);
        checked("GET", "/stories", "/stories?after=2018-01-01&before=2021-01-01", null);
        checked("GET", "/stories", "/stories?q=" + in("المرفأ"), null);
        for (String more : List.of("articles", "tolls", "claims")) {
            HttpResponse<String> rows = checked("GET", "/stories/{story}/" + more, story + "/" + more, null);
            assertFalse(items(rows).isEmpty(), more);
            checked("GET", "/stories/{story}/" + more, story + "/" + more + "?format=csv", null);
        }
        checked("GET", "/stories/{story}", story, null);
        checked("GET", "/stories/{story}/tolls", story + "/tolls?kind=killed", null);
        checked("GET", "/articles/{article}", article, null);
        checked("GET", "/articles/{article}/reading", article + "/reading", null);
        checked("GET", "/articles/{article}/reading", article + "/reading?machine=true", null);
        checked("GET", "/articles/{article}/records", article + "/records", null);
        assertFalse(items(checked("GET", "/articles/{article}/records", article + "/records?layer=event", null))
                .isEmpty());
        checked("GET", "/articles/{article}/records/{record}", article + "/records/s1", null);
        checked("GET", "/readings", "/readings?limit=6", null);
        for (String format : List.of("jsonl", "plover", "annotation", "claim", "polecat", "csv")) {
            assertFalse(checked("GET", "/export", "/export?format=" + format, null)
                    .body()
                    .isEmpty());
        }
        checked("GET", "/export", "/export?format=csv&table=events&whole=true&q=" + in("event:ASSAULT"), null);
    }

    @Test
    void correctionsAreMadeListedAndTakenBack() {
        String article = "/articles/" + ident();
        String route = "/articles/{article}/corrections";
        String path = article + "/corrections";
        String change = "{\"verb\":\"change\",\"record\":\"s1\",\"fields\":{\"act\":\"deny\"},\"by\":\"قارئ\"}";
        HttpResponse<String> made = checked("POST", route, path, change);
        assertEquals(201, made.statusCode());
        assertEquals(
                "/api/v1/corrections/1", made.headers().firstValue("Location").orElseThrow());
        assertEquals("deny", fields(article + "/records/s1").get("act"));
        checked("POST", route, path, "{\"verb\":\"reject\",\"record\":\"v1\"}");
        checked("POST", route, path, "{\"verb\":\"accept\",\"record\":\"s2\"}");
        String words = archive.all()
                .findFirst()
                .orElseThrow()
                .reading()
                .article()
                .text()
                .split("\n")[0];
        String add =
                "{\"verb\":\"add\",\"layer\":\"figure\",\"form\":{\"words\":\"0-5\",\"kind\":\"missing\",\"low\":\"7\"}}";
        assertEquals(201, checked("POST", route, path, add).statusCode(), words);
        checked("POST", route, path, "{\"verb\":\"review\"}");
        assertEquals(5, items(checked("GET", route, path, null)).size());
        assertEquals(
                422,
                checked("DELETE", "/corrections/{id}", "/corrections/1", null).statusCode());
        checked("DELETE", "/corrections/{id}", "/corrections/5?by=me", null);
        checked("DELETE", "/corrections/{id}", "/corrections/1", null);
        assertEquals(
                "undone",
                object(checked("GET", "/corrections/{id}", "/corrections/1", null))
                        .get("state"));
        checked("GET", "/articles/{article}/reading", article + "/reading", null);
        checked("GET", "/articles/{article}/records", article + "/records", null);
        assertEquals(
                422,
                checked("POST", route, path, "{\"verb\":\"accept\",\"record\":\"s99\"}")
                        .statusCode());
        assertEquals(
                400,
                checked("POST", route, path, "{\"verb\":\"approve\",\"record\":\"s1\"}")
                        .statusCode());
        assertEquals(400, checked("POST", route, path, "[]").statusCode());
        assertEquals(400, checked("POST", route, path, "{\"verb\":").statusCode());
        assertEquals(
                404,
                checked("DELETE", "/corrections/{id}", "/corrections/99", null).statusCode());
        assertEquals(
                400,
                checked("DELETE", "/corrections/{id}", "/corrections/x", null).statusCode());
        assertEquals(415, send("POST", path, change, TYPE, "text/plain").statusCode());
    }

    private Map<?, ?> fields(String path) {
        return (Map<?, ?>) object(get(path)).get("fields");
    }

    @Test
    void anArticleIsAddedOnce() throws IOException {
        String body = "{\"text\":\"قال سيرغي لافروف إن 7 أشخاص قتلوا في حلب.\",\"url\":\"https://example.org/7\","
                + "\"published\":\"never\"}";
        HttpResponse<String> added = checked("POST", "/articles", "/articles", body);
        assertEquals(201, added.statusCode());
        assertEquals("added", object(added).get("outcome"));
        assertEquals(1, ((List<?>) object(added).get("troubles")).size());
        assertEquals(200, checked("POST", "/articles", "/articles", body).statusCode());
        assertEquals(
                "updated", object(post("/articles", body.replace("7 أ", "8 أ"))).get("outcome"));
        assertEquals(1, items(get("/search?q=" + in("killed=8 place:حلب"))).size());
        assertEquals(
                400,
                checked("POST", "/articles", "/articles", "{\"title\":\"بلا نص\"}")
                        .statusCode());
        try (Writer other = archive.writer()) {
            HttpResponse<String> busy = checked("POST", "/articles", "/articles", body.replace("org/7", "org/9"));
            assertEquals(503, busy.statusCode());
            assertEquals("5", busy.headers().firstValue("Retry-After").orElseThrow());
            other.commit();
        }
    }

    @Test
    void whoIsWhoIsDecided() {
        String other = archive.called("بيراموف", 1).get(0).ident();
        String merge = "{\"actor\":\"PER:Sergey Lavrov\",\"other\":\"" + other + "\",\"by\":\"قارئ\"}";
        HttpResponse<String> merged = checked("POST", "/merges", "/merges", merge);
        assertEquals(200, merged.statusCode(), merged.body());
        List<?> spellings = (List<?>) object(merged).get("spellings");
        String split = "{\"actor\":\"PER:Sergey Lavrov\",\"spelling\":\"" + spellings.get(0) + "\"}";
        assertEquals(200, checked("POST", "/splits", "/splits", split).statusCode());
        assertEquals(422, checked("POST", "/splits", "/splits", split).statusCode());
        assertEquals(400, checked("POST", "/merges", "/merges", "{}").statusCode());
    }

    @Test
    void errorsAreProblems() {
        assertEquals(
                404,
                checked("GET", "/articles/{article}", "/articles/nothing", null).statusCode());
        assertEquals(
                404, checked("GET", "/stories/{story}", "/stories/99999", null).statusCode());
        assertEquals(400, checked("GET", "/stories/{story}", "/stories/x", null).statusCode());
        assertEquals(404, checked("GET", "/deeds", "/deeds?actor=nobody", null).statusCode());
        for (String path :
                List.of("/search", "/search?q=a&limit=0", "/search?q=a&facets=title", "/search?q=a&sort=x")) {
            assertEquals(400, checked("GET", "/search", path, null).statusCode(), path);
        }
        assertEquals(
                400,
                checked("GET", "/stories", "/stories?after=yesterday", null).statusCode());
        assertEquals(
                400, checked("GET", "/articles", "/articles?format=xml", null).statusCode());
        assertEquals(
                400, checked("GET", "/export", "/export?format=parquet", null).statusCode());
        HttpResponse<String> malformed = checked("GET", "/search", "/search?q=act:refuse", null);
        assertEquals(4, object(malformed).get("offset"));
        assertTrue(((List<?>) object(malformed).get("choices")).contains("deny"));
        HttpResponse<String> nowhere = get("/nowhere");
        assertEquals(404, nowhere.statusCode());
        assertEquals(
                "application/problem+json", nowhere.headers().firstValue(TYPE).orElseThrow());
        assertTrue(nowhere.body().contains("urn:isnad:problem:http.missing"), nowhere.body());
        assertTrue(nowhere.body().contains("لا شيء في هذا العنوان"), nowhere.body());
        String script = in("<script>alert(1)</script>");
        assertFalse(get("/articles/" + script).body().contains("</script>"));
    }

    @Test
    void pagesFollowEachOther() {
        for (String list :
                List.of("/articles?limit=4", "/search?q=" + in("event:ASSAULT") + "&limit=4", "/stories?limit=4")) {
            int total = (Integer) object(get(list)).get("total");
            int found = 0;
            String next = list;
            while (next != null) {
                HttpResponse<String> page = get(next);
                found += items(page).size();
                String link = page.headers().firstValue("Link").orElse(null);
                next = link == null ? null : link.substring(1 + Api.PREFIX.length(), link.indexOf('>'));
                assertEquals(link == null, object(page).get("next") == null);
            }
            assertEquals(total, found, list);
        }
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        HttpResponse<String> first = get("/articles");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get("/articles", "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(200, get("/articles", "If-None-Match", "\"other\"").statusCode());
        post("/articles", "{\"text\":\"نص\"}");
        assertEquals(200, get("/articles", "If-None-Match", tag).statusCode());
    }

    @Test
    void newReadingsAreTold() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + Api.PREFIX + "/stream?after=5"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> stream = client.send(request, BodyHandlers.ofInputStream());
        assertEquals(200, stream.statusCode());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), UTF_8))) {
            Map<?, ?> old = event(lines, "6");
            assertEquals(List.of(), Schema.faults(description(), schema("NewReading"), old));
            post("/articles", "{\"text\":\"قال لافروف إن المحادثات بدأت.\"}");
            assertEquals(1, event(lines, "7").get("statements"));
        }
        assertEquals(406, get("/stream").statusCode());
        assertEquals(400, get("/stream?after=x", "Accept", "text/event-stream").statusCode());
    }

    private Object schema(String name) {
        Map<?, ?> components = (Map<?, ?>) description().get("components");
        return ((Map<?, ?>) components.get("schemas")).get(name);
    }

    /** The data of the event of that id. */
    private static Map<?, ?> event(BufferedReader lines, String id) throws IOException {
        boolean here = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            here |= line.equals("id: " + id);
            if (here && line.startsWith("data: ")) {
                return (Map<?, ?>) Schema.parse(line.substring("data: ".length()));
            }
        }
        throw new IllegalStateException("the stream ended before event " + id);
    }

    @Test
    void theCommandLineAndTheApiShowTheSameRows() {
        Map<?, ?> row = (Map<?, ?>) items(get("/search?q=act:deny&limit=1")).get(0);
        assertEquals(org.isnad.listing.Rows.columns(org.isnad.listing.FoundRow.class), List.copyOf(row.keySet()));
    }
}
