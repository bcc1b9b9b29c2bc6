package org.isnad.web;

import java.util.Map;

/** What a page shows. It is drawn by the template of the same name as its class, whose parameter it is. */
interface Page {
    Frame frame();

    /** Where programs get what the page shows, by what it is: {@code json}, {@code csv}. */
    default Map<String, Link> data() {
        return Map.of();
    }

    /** The template's name. */
    default String template() {
        return getClass().getSimpleName() + ".jte";
    }
}
