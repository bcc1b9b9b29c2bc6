package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** An address of ours as it stands in a page: a path, and parameters that are encoded. Immutable. */
record Link(String address) {
    /** Where the API lies. */
    static final String API = "/api/v1";

    /** A list of the API as JSON and CSV. */
    static Map<String, Link> both(Link list) {
        Map<String, Link> both = new LinkedHashMap<>();
        both.put("JSON", list);
        both.put("CSV", list.with("format", "csv"));
        return both;
    }

    /** The same with one more parameter; without it where {@code value} is null or empty. */
    Link with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        String parameter = name + "=" + encoded(value.toString());
        return new Link(address + (address.contains("?") ? "&" : "?") + parameter);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    /** Somebody else's address if a browser would only fetch it, and not run it; otherwise null. */
    static String outside(String url) {
        try {
            String scheme = url == null ? null : new URI(url.strip()).getScheme();
            boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return isWeb ? url.strip() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return address;
    }
}
