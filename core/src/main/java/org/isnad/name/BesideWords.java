package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;

/** What stands beside names and is no part of them, or only after others: {@code الآن}, {@code رحمه}, {@code التابعة}. */
final class BesideWords {
    private final Page page;

    BesideWords(Page page) {
        this.page = page;
    }

    /** {@code الآن} and {@code الثلاثاء}, but not {@code ألان}. */
    boolean isNever(int t) {
        Sense sense = page.word(t).sense(Beside.class);
        return sense != null
                && !(page.hasHamza(t) && page.is(t, "الان"))
                && (sense.lexeme() == Beside.NEVER || sense.lexeme() == Beside.EPITHET);
    }

    /** {@code رحمه الله}, {@code بفضل الله}: pious words, though they look like {@code عطا الله}. */
    boolean isDevout(int t) {
        if (!page.is(t + 1, "الله")) {
            return false;
        }
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() == Beside.DEVOUT || sense.lexeme() == NamePart.GIVEN_COMMON && sense.has(BA)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said of an organisation and no part of its name: {@code التابعة}, {@code الحاكم}, which is also a person's name. */
    boolean isEpithet(int t) {
        Sense sense = page.word(t).sense(Beside.class);
        return sense != null && sense.lexeme() == Beside.EPITHET || page.isAny(t, "الحاكم", "الحاكمه");
    }

    /** Whether it is a family's name after a given one. */
    boolean isFamily(int t) {
        Sense sense = page.word(t).sense(Beside.class);
        return sense != null && sense.lexeme() == Beside.FAMILY && !sense.has(CONJUNCTION);
    }
}
