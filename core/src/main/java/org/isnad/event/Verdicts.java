package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Whose doing a harsh word is said of: {@code إن قرار ترامب "غير مقبول"}, {@code وصف الموقف الروسي بأنه "مخجل"}. Places are
 * tokens.
 */
final class Verdicts {
    private static final Wordlist JUDGED = Wordlist.of(Verdicts.class, "judged");
    private static final int REACH = 24;
    private static final int NAMING = 14;
    private static final int NEAR = 6;
    private static final Wordlist NAMES = Wordlist.of(Verdicts.class, "names");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Judgements judgements;

    Verdicts(Page page, Names names, Phrases phrases, Subjects subjects, Judgements judgements) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.judgements = judgements;
    }

    /** Whether a single word, which may only describe a noun, is said of something. */
    static boolean isSaid(Page page, Hit hit) {
        int before = hit.from() - 1;
        boolean quoted = before >= 0 && page.quotations().isOpening(before);
        int last = quoted ? before - 1 : before;
        if (hit.has(DEFINITE | PREPOSITION) || last < 0) {
            return false;
        }
        boolean it = page.is(last, Particle.Kind.COMPLEMENTIZER) && !page.isAny(last, "ان", "بان");
        boolean being = page.isAny(last, JUDGED);
        boolean noun = page.word(last).sense(Common.class) != null && !page.isDefinite(last);
        boolean apart = quoted && page.tokens().isWord(last) && !noun;
        return it || being || apart || page.isDefinite(last) && page.mark(last) == 0;
    }

    /** Counts whoever it is said of among the recipients. */
    void find(Happening happening) {
        boolean open = happening.type() == Type.ACCUSE
                && happening.trigger.isImpersonal()
                && !happening.hit.has(VERB)
                && happening.recipients.isEmpty();
        int start = open ? start(happening) : -1;
        if (start >= 0) {
            whose(happening, start).stream()
                    .filter(party -> !happening.actors.contains(party))
                    .forEach(happening.recipients::add);
        }
    }

    /** Where what is judged starts; or -1. */
    private int start(Happening happening) {
        int hit = happening.hit.from();
        int least = Math.max(happening.from, hit - REACH);
        for (int t = hit - 1; t >= least; t--) {
            boolean opens = page.mark(t) == '.'
                    || page.mark(t) == ':'
                    || t < hit - 1 && page.quotations().isOpening(t);
            if (opens || page.isAny(t, "ان", "بان")) {
                return t + 1;
            }
            if (page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return named(happening, t);
            }
        }
        return -1;
    }

    /** {@code وصف الوزير موقف لندن بأنه}: where what is called so starts; or -1. */
    private int named(Happening happening, int that) {
        for (int t = that - 1; t >= Math.max(happening.from, that - NAMING); t--) {
            if (page.isAny(t, NAMES)) {
                boolean told = page.word(t).folded().endsWith("واصفا")
                        || page.word(t).folded().endsWith("واصفه");
                Phrase subject = told ? null : subjects.after(t + 1, that);
                return subject == null ? t + 1 : subject.to();
            }
            if (page.mark(t) == '.') {
                return -1;
            }
        }
        return -1;
    }

    /** Who is judged himself, or has done or said what is. */
    private List<Party> whose(Happening happening, int start) {
        int t = page.is(start, Particle.Kind.DEMONSTRATIVE) ? start + 1 : start;
        if (page.is(t, "ما") && page.isVerb(t + 1)) {
            Phrase doer = subjects.after(page.isAny(t + 2, "به", "بها") ? t + 3 : t + 2, happening.hit.from());
            return doer == null || !doer.isName() ? List.of() : doer.parties();
        }
        Phrase self = phrases.at(t, happening.hit.from());
        int end = self == null ? t : phrases.nouns().isQuote(self.to()) ? self.to() + 1 : self.to();
        if (self != null && self.isName() && end == happening.hit.from()) {
            return self.parties();
        }
        if (page.hit(t, Title.class) != null) {
            return List.of();
        }
        Phrase author = judgements.author(happening, t);
        if (author == null && !page.isDefinite(t) && page.hit(t + 1, Title.class) != null) {
            author = phrases.at(t + 1, happening.hit.from());
        }
        if (author != null) {
            return author.to() <= happening.hit.from() ? author.parties() : List.of();
        }
        return nations(t, Math.min(happening.hit.from(), t + NEAR));
    }

    /** {@code الموقف الروسي}. */
    private List<Party> nations(int from, int to) {
        for (int t = from + 1; t < to && page.mark(t) == 0 && names.at(t) == null && !page.isVerb(t); t++) {
            List<Party> nations = phrases.nouns().nations(t, to);
            if (!nations.isEmpty()) {
                return nations;
            }
        }
        return List.of();
    }
}
