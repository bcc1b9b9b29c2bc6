package org.isnad.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at each request before it is answered.
 *
 * <ul>
 *   <li>Where no token is asked for, the request must name this machine. Else a page of somebody else's, whose name is made
 *       to lead here (DNS rebinding), could read everything.
 *   <li>What changes something must come from a page of ours, as the browser says in {@code Sec-Fetch-Site} or
 *       {@code Origin}. A request that has neither comes from no browser.
 *   <li>Where there is a token it must be had, as {@code Authorization: Bearer}, or as the cookie that {@code ?token=}
 *       and {@link #SIGN_IN} give.
 * </ul>
 */
final class Guard implements Handler {
    static final String SIGN_IN = "/sign-in";
    /** What the page for signing in is made of. */
    static final String OPEN = "/assets/";

    private static final String COOKIE = "isnad-token";
    private static final String PARAMETER = "token";
    private static final String BEARER = "Bearer ";
    private static final String FORM = "application/x-www-form-urlencoded";
    /** Anybody can send a form to sign in. */
    private static final int FORM_BYTES = 8 << 10;

    private static final int MONTH_SECONDS = 30 * 24 * 3600;
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Token token;

    /** @param token or null where none is asked for */
    Guard(Token token) {
        this.token = token;
    }

    @Override
    public void handle(Context context) {
        if (token == null) {
            checkHost(context);
        }
        if (!READING.contains(context.method())) {
            checkSite(context);
        }
        if (token != null && !isOpen(context.path())) {
            checkToken(context);
        }
    }

    private static boolean isOpen(String path) {
        return path.equals(SIGN_IN) || path.startsWith(OPEN);
    }

    private static void checkHost(Context context) {
        String host = String.valueOf(context.host()).toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        if (!THIS_MACHINE.contains(name)) {
            throw new Refusal(HttpStatus.MISDIRECTED_REQUEST, "guard.other-host");
        }
    }

    private static void checkSite(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean isOwn = site != null ? OWN_SITE.contains(site) : origin == null || isOf(origin, context.host());
        if (!isOwn) {
            throw new Refusal(HttpStatus.FORBIDDEN, "guard.other-site");
        }
    }

    private static boolean isOf(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkToken(Context context) {
        String header = context.header("Authorization");
        boolean hasHeader = header != null && header.startsWith(BEARER) && token.is(header.substring(BEARER.length()));
        if (hasHeader || token.is(context.cookie(COOKIE))) {
            return;
        }
        if (context.method() == HandlerType.GET && token.is(context.queryParam(PARAMETER))) {
            remember(context);
            context.redirect(isLocal(context.path()) ? context.path() : "/");
            context.skipRemainingHandlers();
            return;
        }
        context.header("WWW-Authenticate", "Bearer realm=\"isnad\"");
        throw new Refusal(HttpStatus.UNAUTHORIZED, "guard.token");
    }

    /** Takes a token from the form of the page that asks for it, and goes on to where somebody wanted to go. */
    void signIn(Context context) {
        checkForm(context);
        String to = context.formParam(Server.TO);
        context.attribute(Server.TO, to);
        if (token == null || !token.is(strip(context.formParam(PARAMETER)))) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "guard.not-the-token");
        }
        if (to == null || !isLocal(to)) {
            throw Refusal.wrong("guard.no-page");
        }
        remember(context);
        context.redirect(to, HttpStatus.SEE_OTHER);
    }

    private static void checkForm(Context context) {
        long length = context.req().getContentLengthLong();
        if (!String.valueOf(context.contentType()).startsWith(FORM)) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "not " + FORM);
        }
        if (length < 0 || length > FORM_BYTES) {
            throw new HttpResponseException(HttpStatus.CONTENT_TOO_LARGE.getCode(), "not a form of ours");
        }
    }

    private static String strip(String given) {
        return given == null ? null : given.strip();
    }

    /** Browsers take {@code //host} and {@code /\host} for another server. */
    private static boolean isLocal(String to) {
        return to.startsWith("/") && !to.startsWith("//") && to.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
    }

    private void remember(Context context) {
        context.cookie(new Cookie(COOKIE, token.text(), "/", MONTH_SECONDS, false, true, null, SameSite.LAX));
    }
}
