package org.isnad.name;

import static org.isnad.lexicon.Features.CONJUNCTION;
import static org.isnad.lexicon.Features.PREPOSITION;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;

/** Listed persons of two names or more: which word beside them is none of theirs, though it might be a name. */
final class WholePersons {
    private static final Set<String> ARAB = Set.of(
            "ARE", "BHR", "COM", "DJI", "DZA", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MAR", "MRT", "OMN", "PSE",
            "QAT", "SAU", "SDN", "SOM", "SYR", "TUN", "YEM");

    private final Page page;
    private final NameWords words;

    WholePersons(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** The person without what belongs to nobody; null where it is {@code listed} or begins behind this token. */
    NameMention cut(NameMention person, NameMention listed) {
        boolean longer = person != null && person.length() > 2;
        return longer && (swallows(person) || listed != null && outgrows(person, listed)) ? null : person;
    }

    /** {@code خطاب باراك أوباما}: a noun, or what lists know as something else, before a person named in full. */
    private boolean swallows(NameMention person) {
        int t = person.from();
        Word first = page.word(t);
        boolean other = first.senses() == 0
                || first.sense(Common.class) != null
                || words.known(t) != null && words.known(t).type() != Type.PER;
        if (!other || !page.tokens().isWord(t + 1)) {
            return false;
        }
        Hit inner = page.hit(t + 1, Known.class);
        return inner != null
                && inner.length() > 1
                && inner.to() <= person.to()
                && !inner.has(CONJUNCTION | PREPOSITION)
                && ((Known) inner.sense().lexeme()).type() == Type.PER
                && words.link(t + 1) == null;
    }

    /** {@code كيم جونغ أون وعد}, {@code بنيامين نتانياهو اللثام}: a verb, a noun, or an object behind a foreigner. */
    private boolean outgrows(NameMention person, NameMention listed) {
        int t = listed.to();
        if (listed.type() != Type.PER || person.to() <= t || words.link(t) != null) {
            return false;
        }
        if (isAnother(listed, t)) {
            return true;
        }
        if (listed.length() < 2) {
            return false;
        }
        if (page.isDefinite(t)) {
            return isForeigner(listed)
                    && !words.isOrdinal(t)
                    && !page.isAny(t, "الابن", "الاب", "الاكبر", "الاصغر")
                    && page.word(t).sense(NamePart.class) == null;
        }
        Sense common = page.word(t).sense(Common.class);
        return NameWords.isBare(common) && (words.part(t) == null || words.isRatherAVerb(t));
    }

    /** {@code محامي ترامب | مايكل كوهين}: behind a foreigner's surname a given name opens another's. */
    private boolean isAnother(NameMention listed, int t) {
        return isForeigner(listed)
                && words.part(t) == NamePart.GIVEN
                && (listed.length() > 1 || words.part(listed.from()) == null || isSurnameOnly(listed.from()));
    }

    private boolean isSurnameOnly(int t) {
        return words.part(t) == NamePart.SURNAME;
    }

    private static boolean isForeigner(NameMention listed) {
        return listed.known() != null
                && listed.known().country() != null
                && !ARAB.contains(listed.known().country());
    }
}
