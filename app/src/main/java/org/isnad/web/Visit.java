package org.isnad.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.http.Refusal;

/** One request for a page in a language. */
record Visit(Context context, Language language, Archive archive, Assets assets, Derivations derivations) {
    private static final String THEME = "theme";
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final int MOST = 20_000_000;

    /** A parameter, or null where it is missing or blank. */
    String parameter(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Which page of a long list, from 1. */
    int page() {
        String page = parameter("page");
        return page == null ? 1 : (int) number("page", page, 1);
    }

    private static long number(String name, String text, int least) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.wrong("ask.number", name, least, MOST, text);
    }

    /** The article that the address names. */
    Stored stored() {
        String ident = context.pathParam("ident");
        return archive.article(ident).orElseThrow(() -> Refusal.missing("missing.article", ident));
    }

    /** A place in a text. */
    int offset(String name) {
        String offset = parameter(name);
        return offset == null ? 0 : (int) number(name, offset, 0);
    }

    LocalDate day(String name) {
        String day = parameter(name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Refusal.wrong("ask.day", name, day);
        }
    }

    Frame frame(String title, String section) {
        return frame(title, section, null);
    }

    Frame frame(String title, String section, String query) {
        return new Frame(language, theme(), assets.base(), here(), title, section, query);
    }

    private String theme() {
        String theme = context.cookie(THEME);
        return THEMES.contains(String.valueOf(theme)) ? theme : null;
    }

    /** All of the request that its page depends on. */
    String key() {
        return theme() + " " + context.path() + "?" + context.queryString();
    }

    private Link here() {
        String path = context.path();
        String own = "/" + language.code();
        String rest = path.startsWith(own) ? path.substring(own.length()) : "/";
        String query = context.queryString();
        return new Link(query == null ? rest : rest + "?" + query);
    }
}
