package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.http.Address;
import org.isnad.http.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search shows. */
class SearchPageTest {
    @TempDir
    Path folder;

    private static String get(Server server, String query) throws IOException {
        URI page = URI.create("http://127.0.0.1:" + server.port() + "/en/search?q=" + query);
        try (InputStream in = page.toURL().openStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void whatHasNotHappenedIsMarkedAndNothingFoundShowsHowToAsk() throws IOException, InterruptedException {
        try (Archive archive = Samples.in(folder);
                Server server = Server.start(Address.local(), List.of(new Site(archive)), System.err::println)) {
            String planned = get(server, "status:planned");
            assertTrue(planned.contains("</span> <span class=\"status\">planned</span>"), planned);
            assertFalse(get(server, "status:occurred").contains("class=\"status\""));
            assertFalse(planned.contains("class=\"examples\""));
            String nothing = get(server, "zzzz");
            assertTrue(nothing.contains("Nothing here."), nothing);
            assertTrue(nothing.contains("class=\"examples\""), nothing);
        }
    }
}
