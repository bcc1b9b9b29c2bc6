package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/** Whoever stands alone between a verb of accusing and the charge, so that nobody is told to accuse. Places are tokens. */
final class Accused {
    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Accused(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** {@code اتهم الفتى بالسرقة}: one person or body alone is who is accused. */
    boolean isAlone(Hit hit, int attach) {
        NameMention name = names.at(hit.to());
        Hit title = page.hit(hit.to(), Title.class);
        NameMention holder = title == null ? null : names.at(title.to());
        boolean head = page.hit(hit.to(), Head.class) != null && !page.isDefinite(hit.to());
        NameMention body = head ? names.at(hit.to() + 1) : null;
        boolean alone = name != null
                ? isWhole(name, hit, attach)
                : attach == hit.to() + 1
                        || isDescribed(hit.to(), attach)
                        || body != null && isWhole(body, hit, attach)
                        || holder != null && holder.type() == Type.PER && isWhole(holder, hit, attach);
        return alone
                && hit.has(VERB)
                && !hit.has(PRONOUN)
                && ((Cue) hit.sense().lexeme()).lemma().equals("اتهم");
    }

    /** {@code ويتهم قوى أجنبية ب}: a noun and its adjective. */
    private boolean isDescribed(int t, int attach) {
        String adjective = page.word(t + 1).folded();
        return attach == t + 2
                && (adjective.endsWith("يه") || adjective.endsWith("ي"))
                && page.word(t).sense(Common.class) != null
                && page.isDefinite(t) == page.isDefinite(t + 1)
                && names.at(t + 1) == null
                && Nationality.describes(page.word(t + 1));
    }

    /** {@code التي تتهم الرئيس}: whether it is somebody named or definite, told of by no pronoun of whoever the clause describes. */
    boolean isDefinite(Hit hit) {
        return names.at(hit.to()) != null || hit.has(PRESENT) && page.isDefinite(hit.to());
    }

    /** Whether this is all that stands before the charge, or what goes on with it: {@code وتتهم إيران التي تدعم الجماعة ب}. */
    private boolean isWhole(NameMention name, Hit verb, int attach) {
        return name.to() == attach
                || verb.has(CONJUNCTION) && clauses.isRelative(name.to()) && names.at(attach - 1) == null;
    }

    /** {@code اتهم الصحفيان بالتشهير}: the nominative is told by its ending, so nobody is told to accuse. */
    boolean areMany(Hit hit, int attach) {
        String word = page.word(hit.to()).folded();
        boolean nominative = word.endsWith("ان") || word.endsWith("ون");
        return isAlone(hit, attach) && nominative && page.isDefinite(hit.to()) && names.at(hit.to()) == null;
    }
}
