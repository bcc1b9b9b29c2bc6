package org.isnad.event.lexicon;

import org.isnad.lexicon.Lexeme;

/**
 * A verb of many senses that tells an event only of a paper told before it: {@code الاتفاق الذي وقعته}.
 *
 * @param trigger what it tells then
 */
public record Signing(Trigger trigger) implements Lexeme {}
