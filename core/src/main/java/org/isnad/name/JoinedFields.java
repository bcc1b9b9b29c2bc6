package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;

/** What a body is for besides: a second field, {@code بنك التسليف والادخار}, or a second adjective, {@code لجنة الشؤون السياسية والأمنية}. */
final class JoinedFields {
    private static final Wordlist FIELDS = Wordlist.of(JoinedFields.class, "fields");
    private static final Wordlist NEVER = Wordlist.of(JoinedFields.class, "never");

    private final Page page;
    private final NameWords words;

    JoinedFields(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** Whether the word goes on with a name whose field opens at {@code first}: no second body and nobody. */
    boolean goesOn(int t, int first) {
        if (isField(t, first)) {
            return true;
        }
        if (!page.word(t).folded().startsWith("وال") || page.hit(t, Known.class) != null) {
            return false;
        }
        return t > first + 1 && isSecondAdjective(t)
                || (t == first + 1 || t > first + 1 && isAdjective(t - 1)) && isSecondField(t, first);
    }

    /** {@code هيئة الاتصالات | وتقنية المعلومات}: what a body is for, with what that is of. */
    boolean isField(int t, int first) {
        return opensField(t, first) || opensField(t - 1, first);
    }

    private boolean opensField(int t, int first) {
        String folded = page.word(t).folded();
        return t == first + 1
                && folded.startsWith("و")
                && FIELDS.contains(folded.substring(1))
                && page.isDefinite(t + 1)
                && page.hit(t + 1, Known.class) == null;
    }

    /** {@code والأمنية} after {@code السياسية}: of one gender with the adjective before it. */
    private boolean isSecondAdjective(int t) {
        Sense second = page.word(t).sense(Common.class);
        return second != null
                && second.lexeme() == Common.ADJECTIVE
                && !second.has(PLURAL)
                && isAdjective(t - 1)
                && isFeminine(t) == isFeminine(t - 1)
                && !words.isClause(t + 1);
    }

    private boolean isAdjective(int t) {
        return page.isDefinite(t) && words.mayBeAdjective(t) && words.nationality(t) == null;
    }

    private boolean isFeminine(int t) {
        return page.word(t).folded().endsWith("ه");
    }

    private boolean isSecondField(int t, int first) {
        Word word = page.word(t);
        Sense noun = word.sense(Common.class);
        return page.hit(first - 1, Known.class) == null
                && page.hit(first, Known.class) == null
                && !word.folded().endsWith("ين")
                && !page.isAny(t, NEVER)
                && noun != null
                && noun.lexeme() == Common.NOUN
                && word.sense(Head.class) == null
                && word.sense(Title.class) == null;
    }
}
