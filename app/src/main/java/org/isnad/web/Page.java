package org.isnad.web;

/** What a page shows. It is drawn by the template of the same name as its class, whose parameter it is. */
interface Page {
    Frame frame();

    /** The template's name. */
    default String template() {
        return getClass().getSimpleName() + ".jte";
    }
}
