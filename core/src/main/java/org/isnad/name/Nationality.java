package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/** An adjective of country, people or region, such as {@code سوري}. */
public record Nationality(String adjective, String countryName, String country) implements Lexeme {}
