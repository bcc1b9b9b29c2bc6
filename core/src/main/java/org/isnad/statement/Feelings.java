package org.isnad.statement;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/** Feelings that somebody shows: {@code أعرب عن قلقه} tells of him, and no words of his. Places are tokens. */
final class Feelings {
    private static final Set<String> SHOWING = Set.of("أعرب", "عبر", "أبدى");

    private static final Wordlist DEGREES = Wordlist.of(Feelings.class, "degrees");

    /** Nouns without their ending, which a pronoun may follow. */
    private static final String[] NOUNS = {
        "قلق", "امل", "سعاد", "ارتياح", "امتنان", "اعجاب", "تفاول", "اعتزاز", "فخر", "غضب", "رضا", "حزن", "دهش", "صدم",
        "سرور", "فرح", "انزعاج", "احباط", "تعاطف", "تضامن", "رفض", "بهجه", "غبط", "حماس"
    };

    /** A clause that is felt stands this near. */
    private static final int NEAR = 4;

    private final Page page;
    private final Clauses clauses;

    Feelings(Page page, Clauses clauses) {
        this.page = page;
        this.clauses = clauses;
    }

    /** Whether what a verb tells, from this place on, is a feeling without a clause that says what is felt. */
    boolean areShown(Hit verb, int content) {
        int noun = page.isAny(content, DEGREES) ? content + 1 : content;
        boolean shown = SHOWING.contains(((Cue) verb.sense().lexeme()).lemma()) && isFeeling(noun);
        for (int t = noun + 1; shown && t < noun + NEAR; t++) {
            shown = !clauses.isComplementizer(t);
        }
        return shown;
    }

    private boolean isFeeling(int t) {
        String word = page.word(t).folded();
        String bare = word.startsWith("ال") ? word.substring(2) : word;
        for (String noun : NOUNS) {
            if (bare.startsWith(noun) && bare.length() <= noun.length() + 3) {
                return true;
            }
        }
        return false;
    }
}
