package org.isnad.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages speak. */
enum Language {
    AR("ar", "rtl", "العربية"),
    EN("en", "ltr", "English");

    private final String code;
    private final String direction;
    private final String own;

    Language(String code, String direction, String own) {
        this.code = code;
        this.direction = direction;
        this.own = own;
    }

    /** After BCP 47; addresses begin with it. */
    String code() {
        return code;
    }

    /** The way it is written: {@code rtl} or {@code ltr}. */
    String direction() {
        return direction;
    }

    /** What it calls itself. */
    String own() {
        return own;
    }

    Language other() {
        return this == AR ? EN : AR;
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The first in a browser's {@code Accept-Language} that we speak; Arabic where there is none. */
    static Language accepted(String header) {
        return header == null
                ? AR
                : Arrays.stream(header.split(","))
                        .map(choice -> choice.split("[-;]")[0].strip().toLowerCase(Locale.ROOT))
                        .flatMap(code -> of(code).stream())
                        .findFirst()
                        .orElse(AR);
    }
}
