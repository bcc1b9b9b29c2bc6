package org.isnad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.isnad.outline.Spot;
import org.isnad.reading.Article;
import org.isnad.reading.Place.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the drawings of a story are made from: it must all stand in the page, for those who read rather than look. */
class DrawingsTest {
    private static final Article KILLED = new Article(
            "1",
            "الأولى",
            null,
            LocalDate.of(2018, 4, 8),
            "مقتل 40 مدنيا في دوما",
            "ar",
            "قال المرصد السوري لحقوق الإنسان إن 40 مدنيا قتلوا في قصف على مدينة دوما في سوريا السبت.\n"
                    + "وقالت وزارة الصحة إن 25 مدنيا قتلوا في قصف على مدينة دوما السبت.");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private HttpResponse<String> get(Server server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void aStoryHasTheNumbersOfItsDrawings() throws IOException, InterruptedException {
        try (Archive archive = Samples.of(folder, List.of(KILLED));
                Server server = Server.start(Address.local(), List.of(new Site(archive)), System.err::println)) {
            String page = get(server, "/ar/story/1").body();
            for (String drawing : List.of("tolls", "events", "map")) {
                assertTrue(page.contains("data-drawing=\"" + drawing + "\""), page);
                assertTrue(page.contains("/" + drawing + ".js\""), page);
            }
            String ident = archive.all().findFirst().orElseThrow().ident();
            assertTrue(
                    page.contains(
                            "data-count=\"" + ident + "#f1\" data-day=\"2018-04-08\" data-low=\"40\" data-high=\"40\""),
                    page);
            assertTrue(page.contains("data-pair=\"" + ident + "#f1 " + ident + "#f2\""), page);
            assertTrue(page.contains("data-event=\"assault\""), page);
            assertTrue(page.contains("data-precision=\"exact\""), page);
            assertTrue(page.contains("data-arabic=\"دوما\""), page);
        }
    }

    @Test
    void placesHoldWhatHappenedThere() {
        try (Archive archive = Samples.of(folder, List.of(KILLED))) {
            Spot first = archive.outline(1).orElseThrow().outline().spots().get(0);
            assertEquals("دوما", first.name());
            assertEquals(Precision.EXACT, first.place().precision());
            assertEquals(first.total(), first.records().size());
            assertTrue(first.records().stream().anyMatch(record -> record.kind().equals("figure")), first.toString());
            assertTrue(
                    first.records().stream().allMatch(record -> record.words().contains("دوما")), first.toString());
        }
    }

    @Test
    void theWorldIsServed() throws IOException, InterruptedException {
        try (Archive archive = Archive.create(folder);
                Server server = Server.start(Address.local(), List.of(new Site(archive)), System.err::println)) {
            HttpResponse<String> world = get(server, new Assets().base() + "world.json");
            assertEquals(
                    "application/json",
                    world.headers().firstValue("Content-Type").orElseThrow());
            for (String country : List.of("PSE", "SYR", "YEM", "SDN", "SSD", "BHR")) {
                assertTrue(world.body().contains("\"id\":\"" + country + "\""), country);
            }
        }
    }
}
