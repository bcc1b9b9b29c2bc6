package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** Counts behind a preposition that a word of harm reaches all the same. */
final class Governed {
    private static final Wordlist IN_IT = Wordlist.of(Governed.class, "in-it");
    private static final Wordlist MADE_UP = Wordlist.of(Governed.class, "made-up");

    private final Page page;

    Governed(Page page) {
        this.page = page;
    }

    /** {@code عائلة من 5 أفراد}, {@code عصابة مكونة من أربعة أشخاص}. */
    boolean isOfGroup(Count count) {
        int group = count.from() - (page.isAny(count.from() - 2, MADE_UP) ? 3 : 2);
        Hit thing = page.is(count.from() - 1, "من") ? page.hit(group, Thing.class) : null;
        return thing != null && thing.sense().lexeme() == Thing.GROUP && count.isMany() && count.isPeople();
    }

    /** {@code أفرجت السلطات عن ثلاثة صحافيين}: who is let go was held. */
    boolean isLetGo(Count count, Hit harm) {
        String word = page.word(harm.from()).folded();
        return page.is(count.from() - 1, "عن") && (word.contains("فرج") || word.contains("افراج"));
    }

    /** {@code فر منها العشرات}, {@code قضى فيه 20 عاملا}, {@code قضى في الحادث 20 عاملا}: nothing but where or of whom in between. */
    boolean isInIt(Hit harm, Count count, int gap, boolean many) {
        boolean verb = ((Harm) harm.sense().lexeme()).force() == Harm.Force.CLOSE && harm.has(VERB);
        boolean close = verb && count.isPeople() && count.isMany();
        return gap == 1 && page.isAny(harm.to(), IN_IT) && (close || many)
                || close && gap == 2 && page.is(harm.to(), "في") && page.isDefinite(harm.to() + 1);
    }

    /** {@code قتل الجيش لنحو 60 مدنيا}, {@code إجلاء طوعي لقرابة 300 شخص}: what is done on purpose may have its object so. */
    boolean isObject(Count count, Hit harm, Factuality factuality) {
        boolean with = count.isMany()
                && page.word(count.from()).folded().startsWith("ل")
                && !page.word(count.from() - 1).folded().endsWith("ا");
        boolean whose = true;
        for (int t = harm.to(); with && t < count.from(); t++) {
            whose &= page.isDefinite(t);
        }
        return with && factuality.isDeed(harm) && (whose || harm.has(MASDAR));
    }
}
