package org.isnad.name;

import org.isnad.lexicon.Lexeme;

/** What a word that often stands beside names tells of them. Listed in {@code beside.tsv}. */
public enum Beside implements Lexeme {
    /** It belongs to no person's name: {@code الدولي}, {@code الثلاثاء}. */
    NEVER,
    /** It belongs to no name, and to no organisation's either: {@code التابعة}, {@code المعارض}. */
    EPITHET,
    /** Its subject speaks, so a word after it that nobody knows is somebody's name: {@code قال}, {@code كتبت}. */
    SPEAKING,
    /** With {@code الله} behind it, it is a pious word and nobody's name: {@code رحمه الله}, {@code بيت الله}. */
    DEVOUT,
    /** It is a family's name after a given one, though it is a word as well: {@code حسين السيد}, {@code فهد السالم}. */
    FAMILY,
    /** It is said of sport: {@code مباراة}, {@code مهاجم}. */
    SPORT;

    @Override
    public boolean opensNames() {
        return false;
    }
}
