package org.isnad.figure;

import org.isnad.reading.Evidence;
import org.isnad.reading.Figure;

/**
 * A figure as its sentence tells it, before place, date and speaker are known.
 *
 * @param from the first token of the number with its noun
 * @param to the token after the last
 * @param victims the words that say who, or null
 * @param harm the token of the word that tells the harm
 */
public record FigureMention(
        int from,
        int to,
        Figure.Kind kind,
        Integer low,
        Integer high,
        Figure.Modifier modifier,
        Figure.Scope scope,
        String victims,
        Evidence evidence,
        int harm) {
    FigureMention with(Figure.Scope other, String who) {
        return new FigureMention(from, to, kind, low, high, modifier, other, who, evidence, harm);
    }
}
