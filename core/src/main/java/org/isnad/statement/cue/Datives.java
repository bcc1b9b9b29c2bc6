package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;

/** {@code ل} after a subject that is complete: to whom, or to what end, something is done. Places are tokens. */
final class Datives {
    /** Bodies told by one definite word. */
    private static final Wordlist BODIES = Wordlist.of(Datives.class, "bodies");

    private final Page page;
    private final Names names;

    Datives(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** {@code قال وزير النقل لفلان}: somebody with {@code ل} after words that are complete; not {@code المستشار السابق لفلان}. */
    boolean isSomebody(int t) {
        NameMention name = names.at(t);
        return name.from() == t
                && name.type() == Type.PER
                && page.words(t, t).startsWith("ل")
                && !names.entityAt(t).name().startsWith("ل")
                && names.entityAt(t).name().startsWith(page.words(t, t).substring(1))
                && (names.at(t - 1) != null
                        || page.isDefinite(t - 1)
                                && !page.word(t - 1).isAdjective()
                                && page.word(t - 1).sense(Title.class) == null
                                && page.word(t - 1).sense(Nationality.class) == null);
    }

    /** {@code نسبت السلطات للمتهمين}: people to whom something is done, after words that are complete. */
    boolean areMany(int t) {
        Sense people = page.word(t).sense(Title.class) != null
                ? page.word(t).sense(Title.class)
                : page.word(t).sense(Common.class);
        return page.words(t, t).startsWith("لل")
                && page.words(t, t).endsWith("ين")
                && page.isDefinite(t - 1)
                && page.word(t - 1).sense(Title.class) == null
                && names.at(t) == null
                && people != null
                && people.has(PLURAL);
    }

    /** {@code اشترطت الجامعة للتقدم لوظيفة}: what for, after one definite word that can do without. */
    boolean isPurpose(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null && noun.has(MASDAR) && noun.has(LI) && page.isAny(t - 1, BODIES);
    }
}
