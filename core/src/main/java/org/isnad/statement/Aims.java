package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/**
 * Verbal nouns that tell to what end or by what words somebody acts: {@code خرجوا للمطالبة بـ}, {@code رد الوزير بالإعلان
 * عن}. Whoever acts speaks.
 */
final class Aims {
    /** What people gather for, by {@code لل} and a preposition of its own. */
    private static final Set<String> ENDS = Set.of("طالب", "ندد", "دعا", "أكد", "عبر", "أعرب", "حذر", "شدد", "اشتبه");

    /** What people gather for, by {@code ل} and a noun. */
    private static final Set<String> OBJECTS = Set.of("شجب", "استنكر", "أدان", "أكد");

    /** By what one answers, begins or ends. */
    private static final Set<String> MEANS =
            Set.of("أعلن", "أكد", "طالب", "دعا", "حذر", "شدد", "أشار", "هدد", "أعرب", "عبر", "ندد");

    private final Page page;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Sources sources;

    Aims(Page page, Clauses clauses, Attachments attachments, Sources sources) {
        this.page = page;
        this.clauses = clauses;
        this.attachments = attachments;
        this.sources = sources;
    }

    /** Where the content of such a noun is attached, whose speaker is set; -1 where it is none or nobody acts. */
    int read(Told told, Hit hit, Breath breath) {
        int attach = attach(hit, breath.to);
        Told outer = breath.around(hit.from());
        if (attach < 0 || outer != null && outer.contentFrom == hit.from()) {
            return -1;
        }
        sources.actor(told, breath);
        return told.speaker == null ? -1 : attach;
    }

    private int attach(Hit hit, int to) {
        String lemma = ((Cue) hit.sense().lexeme()).lemma();
        boolean definite =
                page.word(hit.from()).folded().startsWith(hit.has(LI) ? "لل" : "بال", hit.has(CONJUNCTION) ? 1 : 0);
        if (hit.has(PRONOUN) || !hit.has(LI | BA)) {
            return -1;
        }
        if (definite && (hit.has(LI) ? ENDS : MEANS).contains(lemma)) {
            boolean clause =
                    clauses.isComplementizer(hit.to()) && ((Cue) hit.sense().lexeme()).takes(Cue.Frame.CLAUSE);
            return clause ? hit.to() : attachments.preposition(hit, hit.to(), Math.min(to, hit.to() + 1));
        }
        boolean object = hit.has(LI) ? OBJECTS.contains(lemma) : lemma.equals("أعلن");
        return !definite && object && attachments.isThing(hit, hit.to()) ? hit.to() : -1;
    }
}
