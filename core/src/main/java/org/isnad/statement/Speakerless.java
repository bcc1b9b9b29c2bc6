package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/**
 * Verbs of reporting by which nobody says anything: their subject is a thing, the accused, God, or nobody. Places are tokens.
 */
final class Speakerless {
    private static final Wordlist OPENERS = Wordlist.of(Speakerless.class, "openers");
    private final Page page;
    private final Clauses clauses;
    private final Accused accused;
    private final Topics topics;

    Speakerless(Page page, Clauses clauses, Accused accused, Topics topics) {
        this.page = page;
        this.clauses = clauses;
        this.accused = accused;
        this.topics = topics;
    }

    /** Whether nobody speaks by this verb, whose content is attached at {@code attach}. */
    boolean isSilent(Told told, Hit hit, int attach) {
        boolean described = told.sourceTo < hit.from() && told.sourceTo >= hit.from() - 2;
        boolean active = told.sourceFrom >= 0 && described && accused.isDefinite(hit);
        return clauses.isRelative(hit.from() - 1) && !active && accused.isAlone(hit, attach)
                || accused.areMany(hit, attach)
                || isOfGod(hit)
                || isPassive(hit, attach)
                || topics.isDescribed(hit)
                || isSubjectless(told, hit);
    }

    /** {@code الفوز يؤكد}, {@code الأفعال تعبر عن}: in the present after a noun that is no source, where nobody goes on speaking. */
    private boolean isSubjectless(Told told, Hit hit) {
        int before = hit.from() - 1;
        while (page.is(before, Particle.Kind.NEGATION)
                || page.is(before, Particle.Kind.MODAL)
                || page.is(before, Particle.Kind.BE)) {
            before--;
        }
        return told.sourceFrom < 0
                && hit.has(VERB)
                && hit.has(PRESENT)
                && !hit.has(CONJUNCTION | FIRST_PERSON)
                && page.tokens().isWord(before)
                && before >= page.sentenceFrom(hit.from())
                && !page.isVerb(before)
                && !page.is(before, Particle.Kind.PRONOUN)
                && !page.is(before, Particle.Kind.COMPLEMENTIZER)
                && !page.isAny(before, OPENERS);
    }

    private boolean isOfGod(Hit hit) {
        return ((Cue) hit.sense().lexeme()).lemma().equals("قال") && page.isAny(hit.to(), "الله", "تعالي", "سبحانه");
    }

    /** {@code متمردون يُعتقد أنهم}: one man's verb after many. */
    private boolean isPassive(Hit hit, int attach) {
        return hit.has(PRESENT)
                && hit.has(MASCULINE)
                && hit.has(SINGULAR)
                && attach == hit.to()
                && ((Cue) hit.sense().lexeme()).act() == Act.JUDGE
                && page.isAny(attach, "انهم", "بانهم", "انهما", "انها")
                && (page.word(hit.from() - 1).folded().endsWith("ون")
                        || page.word(hit.from() - 1).folded().endsWith("ين")
                        || page.isAny(hit.from() - 1, "الذين", "اللذين", "التي"));
    }
}
