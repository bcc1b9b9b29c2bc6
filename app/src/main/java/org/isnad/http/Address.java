package org.isnad.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a server listens.
 *
 * @param port 0 for any that is free
 * @param token what those who ask must have, or null where only this machine can ask
 */
public record Address(InetAddress host, int port, Token token) {
    public Address {
        if (token == null && !host.isLoopbackAddress()) {
            throw new IllegalArgumentException("an address that other machines reach needs a token");
        }
    }

    /** Any free port, for this machine alone. */
    public static Address local() {
        return new Address(InetAddress.getLoopbackAddress(), 0, null);
    }

    /** @throws UnknownHostException where {@code name} is no address */
    public static InetAddress host(String name) throws UnknownHostException {
        return InetAddress.getByName(name);
    }
}
