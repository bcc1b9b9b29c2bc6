package org.isnad.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.api.Api;
import org.isnad.archive.Archive;
import org.isnad.http.Address;
import org.isnad.http.Routes;
import org.isnad.http.Server;
import org.isnad.http.Token;
import org.isnad.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows an archive in a browser. */
@Command(
        name = "serve",
        description =
                "Shows an archive in a browser, until it is stopped with Ctrl+C; docs/page.md tells of the pages.",
        footer = {
            "",
            "  isnad serve                                      on this machine alone",
            "  isnad serve --bind 0.0.0.0 --token secret.txt    for others who know the token"
        })
final class Serve implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private WithPlaces places;

    @Mixin
    private InArchive where;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "the port; 8080; 0 for any free one")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            description = "the address to listen at; if not given, only this machine can ask")
    private String bind;

    @Option(
            names = "--token",
            paramLabel = "FILE",
            description =
                    "a file with the token that those who ask must have; if not given and --bind lets other machines"
                            + " ask, one is made up and printed")
    private Path tokenFile;

    Serve(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        places.use();
        Address address = address();
        try (Archive archive = where.create();
                Api api = new Api(archive);
                Server server = start(address, api, new Site(archive))) {
            tell(server, address);
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private Server start(Address address, Routes... groups) {
        try {
            return Server.start(address, List.of(groups), terminal.err()::println);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException || e instanceof io.javalin.util.JavalinBindException) {
                throw new Refused(
                        "cannot listen at port " + port + " (" + e.getMessage() + "); choose another with --port");
            }
            throw e;
        }
    }

    private void tell(Server server, Address address) {
        terminal.lines().println(server.uri());
        if (!address.host().isLoopbackAddress()) {
            terminal.err().println("isnad: other machines can ask this server; it lets in who has the token");
        }
        if (address.token() != null && tokenFile == null) {
            terminal.err()
                    .println("isnad: the token, shown only now: "
                            + address.token().text());
        }
    }

    private Address address() {
        if (port < 0 || port > 65_535) {
            throw new Refused("a port is 0 to 65535, not " + port);
        }
        InetAddress host = host();
        Token token = tokenFile != null ? token() : host.isLoopbackAddress() ? null : Token.fresh();
        return new Address(host, port, token);
    }

    private InetAddress host() {
        try {
            return Address.host(bind);
        } catch (UnknownHostException e) {
            throw new Refused("'" + Answer.plain(bind) + "' is no address; --bind wants one like 127.0.0.1 or 0.0.0.0");
        }
    }

    private Token token() {
        try {
            return Token.of(Files.readString(tokenFile).strip());
        } catch (IOException e) {
            throw new Refused(tokenFile + ": cannot be read (" + e.getMessage() + ")");
        } catch (IllegalArgumentException e) {
            throw new Refused(tokenFile + ": " + e.getMessage());
        }
    }
}
