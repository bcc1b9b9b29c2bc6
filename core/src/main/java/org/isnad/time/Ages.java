package org.isnad.time;

import static org.isnad.lexicon.Features.DEFINITE;

import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.time.TimeWord.Kind;

/** Ages told without a unit, which TIMEX3 has as lengths. */
final class Ages {
    private final Passage passage;

    Ages(Passage passage) {
        this.passage = passage;
    }

    /** {@code الثامنة من عمرها}, {@code 17 من العمر}, {@code سن 17}, or null. */
    Found before(int token) {
        Numeral numeral = passage.numeral(token);
        Hit age = numeral == null ? null : passage.hit(numeral.to(), Kind.AGE);
        return age == null ? null : Found.length(token, age.to(), Grain.YEAR.lasting(numeral.value()), "time/age");
    }

    /** {@code سن 17}, {@code عمر 17 عاما}, or null. */
    Found after(Hit hit) {
        if (hit.has(DEFINITE)) {
            return null;
        }
        Numeral numeral = passage.numeral(passage.skip(hit.to(), "ال"));
        if (numeral == null || numeral.value() > 120) {
            return null;
        }
        Hit unit = passage.hit(numeral.to(), Kind.UNIT);
        if (unit != null && Passage.word(unit).grain() != Grain.YEAR) {
            return null;
        }
        int to = unit == null ? numeral.to() : unit.to();
        return Found.length(hit.from(), to, Grain.YEAR.lasting(numeral.value()), "time/age");
    }
}
