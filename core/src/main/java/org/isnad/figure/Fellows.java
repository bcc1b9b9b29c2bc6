package org.isnad.figure;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.number.Numbers;
import org.isnad.number.Numeral;

/** One or two told as others beside those counted: {@code أحد المتظاهرين}, {@code آخران}, {@code وإصابة ثالث}. */
final class Fellows {
    private final Page page;
    private final Numbers numbers;

    Fellows(Page page, Numbers numbers) {
        this.page = page;
        this.numbers = numbers;
    }

    /** {@code وإصابة ثالث بجروح}: one more, right behind what befell him. */
    Count another(Numeral ordinal, Draft draft) {
        int end = ordinal.to();
        boolean alone = !page.tokens().isWord(end)
                || page.is(end, Particle.Kind.PREPOSITION)
                || page.word(end).folded().startsWith("ب");
        boolean harmed = page.hit(draft.at - 1, Harm.class) != null && end == draft.at + 1;
        boolean one = alone && harmed && !page.isDefinite(draft.at) && !ordinal.digits();
        return one ? draft.count(Form.SINGLE, new Counted(Noun.PERSON, null, end, end, true), end, 1, 1) : null;
    }

    Count oneOf(Draft draft) {
        int next = page.is(draft.at + 1, Particle.Kind.DEMONSTRATIVE) ? draft.at + 2 : draft.at + 1;
        Counted noun = Counted.at(page, numbers, next, draft.limit);
        boolean people = noun.noun() != Noun.NONE && noun.noun() != Noun.OTHER && noun.noun() != Noun.THING;
        return people ? draft.count(Form.SINGLE, noun.asPerson(), noun.to(), 1, 1) : null;
    }

    /** {@code وإصابة آخر}, {@code آخران}; but {@code آخر جيب} is the last, {@code صاروخا آخر} a thing. */
    Count fellow(Draft draft) {
        int n = page.is(draft.at, "اخر") ? 1 : page.isAny(draft.at, "اخران", "واخران") ? 2 : 0;
        Counted noun = new Counted(Noun.PERSON, null, draft.at + 1, draft.at + 1, false);
        if (page.hit(draft.at - 1, Thing.class) != null) {
            return null;
        }
        Noun next = Counted.at(page, numbers, draft.at + 1, draft.limit).noun();
        boolean last = n == 1 && (next == Noun.OTHER || next == Noun.THING);
        return n == 0 || last ? null : draft.count(n == 1 ? Form.SINGLE : Form.DUAL, noun, draft.at + 1, n, n);
    }
}
