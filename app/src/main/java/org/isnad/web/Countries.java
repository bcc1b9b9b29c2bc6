package org.isnad.web;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What countries are called, after the Unicode CLDR that comes with Java. */
final class Countries {
    private static final Map<String, Locale> BY_CODE = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, Function.identity()));

    private Countries() {}

    /** The name of the country of that ISO 3166 alpha-3 code; the code itself where it is none, null where it is null. */
    static String name(Language language, String code) {
        Locale country = code == null ? null : BY_CODE.get(code);
        return country == null ? code : country.getDisplayCountry(Locale.forLanguageTag(language.code()));
    }
}
