package org.isnad.event.lexicon;

import org.isnad.lexicon.Lexeme;

/** A word that shows that a death is no assault, or that a battle is none: accident, disaster, disease, sport, economy. */
public enum Nature implements Lexeme {
    ACCIDENT,
    DISASTER,
    DISEASE,
    SPORT,
    ECONOMY,
    /** A word of war, near which a word of many senses tells violence. */
    WAR,
    /** A word of politics. */
    POLITICS,
    /** A word of duties and trade wars between states. */
    TRADE,
    /** A word of schools, markets, health, weather, sport or art. */
    EVERYDAY,
    /** An idea or an evil, which is fought without violence: {@code الفساد}. */
    IDEA,
    /** What is published rather than deployed: {@code نشر الجيش صورا}. */
    PUBLISHED,
    /** A word that looks like an event and tells none. */
    OTHER
}
