package org.isnad.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets in, and what every answer carries. */
class ServerTest {
    private static final String SECRET = "0123456789abcdef";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> log = new ArrayList<>();

    /** A page that greets, one that takes, and one that breaks. */
    private static final class Greeting implements Routes {
        @Override
        public String prefix() {
            return "";
        }

        @Override
        public void addTo(RoutesConfig routes) {
            routes.get("/hello", context -> context.result("hello"));
            routes.post("/take", context -> context.result("taken"));
            routes.get("/break", context -> {
                throw new IllegalStateException("broken");
            });
        }

        @Override
        public void fail(Context context, Failure failure) {
            context.result(failure.status() + " " + failure.message().english());
        }
    }

    private Server start(Token token) {
        Address address = new Address(InetAddress.getLoopbackAddress(), 0, token);
        return Server.start(address, List.of(new Greeting()), log::add);
    }

    private HttpResponse<String> send(Server server, String method, String path, String... headers)
            throws IOException, InterruptedException {
        return sendBody(server, method, path, "", headers);
    }

    private HttpResponse<String> sendBody(Server server, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void everyAnswerForbidsForeignScripts() throws IOException, InterruptedException {
        try (Server server = start(null)) {
            for (String path : List.of("/hello", "/nowhere", "/break")) {
                String policy = send(server, "GET", path)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow();
                assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
            }
        }
    }

    @Test
    void errorsAreAnsweredByTheGroupAndLoggedOnlyWhereTheyAreOurs() throws IOException, InterruptedException {
        try (Server server = start(null)) {
            assertTrue(send(server, "GET", "/nowhere").body().startsWith("404 "));
            assertEquals(List.of(), log);
            assertEquals(500, send(server, "GET", "/break").statusCode());
            assertTrue(log.get(0).contains("GET /break: java.lang.IllegalStateException: broken"), log.get(0));
        }
    }

    @Test
    void anAddressThatIsAskedInAnotherWaySaysSo() throws IOException, InterruptedException {
        try (Server server = start(null)) {
            HttpResponse<String> answer = send(server, "DELETE", "/hello");
            assertEquals(405, answer.statusCode());
            assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
            assertEquals(404, send(server, "DELETE", "/nowhere").statusCode());
        }
    }

    @Test
    void withoutTokenOnlyNamesOfThisMachineAreAnswered() throws IOException, InterruptedException {
        try (Server server = start(null)) {
            for (String name : List.of("localhost", "127.0.0.1", "[::1]", "LOCALHOST")) {
                assertTrue(named(server, name).startsWith("HTTP/1.1 200 "), name);
            }
            for (String name : List.of("news.example", "localhost.example", "127.0.0.1.example", "[::2]")) {
                assertTrue(named(server, name).startsWith("HTTP/1.1 421 "), name);
            }
        }
    }

    /** The answer to a request that calls the server so; Java's client does not let one choose. */
    private static String named(Server server, String name) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request =
                    "GET /hello HTTP/1.1\r\nHost: " + name + ":" + server.port() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    @Test
    void changesComeFromOwnPagesOrNoBrowser() throws IOException, InterruptedException {
        try (Server server = start(null)) {
            String own = "http://127.0.0.1:" + server.port();
            assertEquals(200, send(server, "POST", "/take").statusCode());
            assertEquals(200, send(server, "POST", "/take", "Origin", own).statusCode());
            assertEquals(
                    200,
                    send(server, "POST", "/take", "Sec-Fetch-Site", "same-origin")
                            .statusCode());
            assertEquals(
                    403,
                    send(server, "POST", "/take", "Origin", "http://news.example")
                            .statusCode());
            assertEquals(403, send(server, "POST", "/take", "Origin", "null").statusCode());
            assertEquals(
                    403,
                    send(server, "POST", "/take", "Origin", "http://127.0.0.1:1")
                            .statusCode());
            assertEquals(
                    403,
                    send(server, "POST", "/take", "Sec-Fetch-Site", "same-site").statusCode());
            assertEquals(
                    200,
                    send(server, "GET", "/hello", "Sec-Fetch-Site", "cross-site")
                            .statusCode());
        }
    }

    @Test
    void aTokenIsTakenAsHeaderParameterAndForm() throws IOException, InterruptedException {
        try (Server server = start(Token.of(SECRET))) {
            assertEquals(401, send(server, "GET", "/hello").statusCode());
            assertEquals(
                    401,
                    send(server, "GET", "/hello", "Authorization", "Bearer nonsense")
                            .statusCode());
            assertEquals(
                    200,
                    send(server, "GET", "/hello", "Authorization", "Bearer " + SECRET)
                            .statusCode());
            HttpResponse<String> link = send(server, "GET", "/hello?token=" + SECRET);
            assertEquals("/hello", link.headers().firstValue("Location").orElseThrow());
            String cookie = link.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
            assertEquals(
                    200,
                    send(server, "GET", "/hello", "Cookie", cookie.split(";")[0])
                            .statusCode());
            assertEquals(
                    "/hello",
                    signIn(server, SECRET, "%2Fhello")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow());
            assertEquals(401, signIn(server, "nonsense", "%2Fhello").statusCode());
            assertEquals(400, signIn(server, SECRET, "%2F%2Fnews.example").statusCode());
            assertEquals(400, signIn(server, SECRET, "%2F%5Cnews.example").statusCode());
        }
    }

    private HttpResponse<String> signIn(Server server, String token, String to)
            throws IOException, InterruptedException {
        String form = "token=" + token + "&to=" + to;
        return sendBody(server, "POST", "/sign-in", form, "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void otherMachinesNeedAToken() throws IOException {
        InetAddress all = Address.host("0.0.0.0");
        assertThrows(IllegalArgumentException.class, () -> new Address(all, 0, null));
        assertThrows(IllegalArgumentException.class, () -> Token.of("short"));
        assertTrue(Token.fresh().text().length() >= 32);
    }

    @Test
    void whatIsTooLargeIsNotWaitedFor() throws IOException {
        try (Server server = start(null)) {
            String head =
                    "POST /take HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 30000000\r\n\r\n";
            assertTrue(said(server, head).startsWith("HTTP/1.1 413 "));
        }
    }

    @Test
    void onlyASmallFormSignsIn() throws IOException, InterruptedException {
        String form = "application/x-www-form-urlencoded";
        try (Server server = start(Token.of(SECRET))) {
            assertEquals(
                    413,
                    sendBody(server, "POST", "/sign-in", "to=" + "a".repeat(10_000), "Content-Type", form)
                            .statusCode());
            assertEquals(
                    415,
                    sendBody(server, "POST", "/sign-in", "--x", "Content-Type", "multipart/form-data; boundary=x")
                            .statusCode());
            String endless = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + form
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nto=a\r\n";
            assertTrue(said(server, endless).startsWith("HTTP/1.1 413 "));
            assertEquals(List.of(), log);
        }
    }

    /** The answer to these bytes. */
    private static String said(Server server, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413 ".length());
            return new String(start, US_ASCII);
        }
    }
}
