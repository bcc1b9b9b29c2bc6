package org.isnad.web;

import java.time.LocalDate;
import org.isnad.message.Message;

/**
 * What every page has about it.
 *
 * @param theme {@code light}, {@code dark} or null for what the system has
 * @param assets where style sheets and scripts lie
 * @param here the page's own address without its language
 * @param title in its head
 * @param section which part of the site it belongs to, such as {@code stories}
 * @param query what was searched for, or null
 */
record Frame(Language language, String theme, String assets, Link here, String title, String section, String query) {
    /** A word of the page's language. */
    String word(String key) {
        return Words.of(language).of(key);
    }

    /** The word for a value of a kind. */
    String word(String kind, String value) {
        return Words.of(language).of(kind, value);
    }

    /** That an event has not come about or is not over, in a word; null of what happened, and of what is no event. */
    String status(Finding finding) {
        String happened = word("status", "occurred");
        return finding.fields().stream()
                .filter(field -> field.key().equals("field.status"))
                .map(field -> field.values().get(0).words())
                .filter(status -> !status.equals(happened))
                .findFirst()
                .orElse(null);
    }

    /** A message in the page's language. */
    String told(Message message) {
        return language == Language.AR ? message.arabic() : message.english();
    }

    /** So many. */
    String count(String key, long number) {
        return Words.of(language).count(key, number);
    }

    /** An outlet as the page calls it. */
    String outlet(String name) {
        return Outlets.name(language, name);
    }

    /** A page in the same language. */
    Link to(String path) {
        return new Link("/" + language.code() + path);
    }

    /** This page in the other language. */
    Link translation() {
        return new Link("/" + language.other().code() + here);
    }

    String day(LocalDate day) {
        return Dates.day(language, day);
    }

    String days(LocalDate first, LocalDate last) {
        return Dates.span(language, first, last);
    }
}
