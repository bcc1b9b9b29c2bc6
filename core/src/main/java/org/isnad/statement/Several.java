package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Phrase;
import org.isnad.text.Folding;

/**
 * Who speaks where a verb or a participle in the plural would have one person or body as its speaker, with whom it does not
 * agree: the people told of nearest before it in the sentence. Places are tokens.
 */
final class Several {
    /** How far before their verb people are told of. */
    private static final int FAR = 30;

    /** How far before a word that describes them. */
    private static final int NEAR = 5;

    /** Heads of names of bodies that many are spoken of by: {@code ميليشيات الحوثي … محذرين}. */
    private static final Wordlist TROOPS = Wordlist.of(Several.class, "troops");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;
    private final Naming naming;

    Several(Page page, Names names, Clauses clauses, Voices voices, Naming naming) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
        this.naming = naming;
    }

    /** Gives a statement the people told of before its verb of many, where the one who would speak does not agree with it. */
    void correct(Told told, Hit cue, int from) {
        Speaker one = told.speaker;
        naming.named(told, disagree(told, cue) ? before(cue, from) : null);
        if (told.speaker == null) {
            told.speaker = one;
        } else if (one != null && !told.speaker.equals(one)) {
            told.via.clear();
        }
    }

    /** Whether one person or one body, or nobody, speaks with this verb of many. */
    private boolean disagree(Told told, Hit cue) {
        if (!cue.has(PLURAL) || !cue.has(VERB | PARTICIPLE) || cue.has(FIRST_PERSON | DEFINITE)) {
            return false;
        }
        Speaker speaker = told.speaker;
        return speaker == null || speaker.entity() != null && (speaker.kind() == Kind.PERSON || isOneBody(told));
    }

    private boolean isOneBody(Told told) {
        String name = told.speaker.name();
        String source = told.sourceFrom < 0 ? "" : page.word(told.sourceFrom).folded();
        return told.speaker.kind() == Kind.ORGANIZATION
                && !areMany(source)
                && !areMany(name)
                && !TROOPS.contains(Folding.first(name));
    }

    private static boolean areMany(String word) {
        return word.endsWith("ون") || word.endsWith("ين");
    }

    /** The people nearest before the cue, in its clause and outside the quotations that stand before it; or null. */
    private Phrase before(Hit cue, int from) {
        int limit = Math.max(from, cue.from() - FAR);
        boolean near = !cue.has(CONJUNCTION);
        for (int t = cue.from() - 1; t >= limit; t--) {
            if (page.quotations().isClosing(t) && page.quotations().opening(t) >= limit) {
                t = page.quotations().opening(t);
            } else if (isBarrier(t)) {
                return null;
            } else if (arePeople(t) && !(t > limit && arePeople(t - 1))) {
                if (isHead(t, from) || near && cue.from() - t <= NEAR && isDescribed(t, cue)) {
                    int start = start(t, from);
                    return Phrase.of(start, end(start, cue.from()));
                }
            }
            near &= !clauses.isComma(t) && (!page.isVerb(t) || page.is(t, Particle.Kind.BE));
        }
        return null;
    }

    private boolean isBarrier(int t) {
        return page.mark(t) == '.' || page.mark(t) == ':' || page.quotations().isOpening(t);
    }

    private int end(int start, int cue) {
        int end = clauses.subjectEnd(start, cue);
        while (end - 1 > start && (clauses.isRelative(end - 1) || page.isAny(end - 1, "كانوا", "قد"))) {
            end--;
        }
        return end;
    }

    /** {@code المحتجون}, {@code خبراء}, {@code الفلسطينيين}: many people, not by a name. */
    private boolean arePeople(int t) {
        if (!page.tokens().isWord(t) || names.at(t) != null || page.isVerb(t) || page.mark(t - 1) == '(') {
            return false;
        }
        Hit title = page.hit(t, Title.class);
        String word = page.word(t).folded();
        if (title != null) {
            return title.has(PLURAL) || title.has(DUAL) && word.endsWith("ين");
        }
        Sense common = page.word(t).sense(Common.class);
        boolean construct = common != null && common.has(PLURAL) && word.endsWith("و") && word.length() > 4;
        return construct
                || areMany(word) && page.word(t).sense(Nationality.class) != null && !isAdjective(t)
                || page.isDefinite(t) && page.is(t + 1, "الذين") && page.word(t).sense(Nationality.class) != null
                || word.endsWith("ون") && voices.isPeople(t) && !page.tokens().isNumber(t);
    }

    /** {@code مسؤولون أميركيون}: no noun of its own. */
    private boolean isAdjective(int t) {
        Hit title = t > 0 ? page.hit(t - 1, Title.class) : null;
        return title != null && title.has(PLURAL | DUAL);
    }

    /** Whether these people are the subject of a verb or stand at the head of a clause. */
    private boolean isHead(int t, int from) {
        int start = start(t, from);
        int before = start - 1;
        Sense first = page.word(start).senses() == 0 ? null : page.word(start).sense(0);
        if (first != null && first.has(PREPOSITION | CONJUNCTION) && start > from) {
            return false;
        }
        return start == from
                || page.mark(before) != 0
                || page.is(before, Particle.Kind.BE)
                || page.is(before, Particle.Kind.CONJUNCTION)
                || page.is(before, Particle.Kind.BACKGROUND)
                || page.is(before, Particle.Kind.COMPLEMENTIZER)
                || page.isAny(before, "لكن", "ولكن", "قد", "وقد", "فيما", "بينما")
                || isVerb(before);
    }

    private boolean isVerb(int t) {
        boolean verb = page.isVerb(t);
        for (int i = 0; i < page.word(t).senses() && !verb; i++) {
            verb = page.word(t).sense(i).lexeme() == Common.VERB;
        }
        return verb && names.at(t) == null;
    }

    /** {@code متظاهرين في المدينة مطالبين}, {@code الأتراك الذين يقولون}: people whom the cue describes. */
    private boolean isDescribed(int t, Hit cue) {
        return clauses.isRelative(cue.from() - 1) || !page.isDefinite(t);
    }

    /** With the words that count them: {@code عدد من}, {@code بعض}, {@code ستة}. */
    private int start(int t, int from) {
        int start = t;
        if (start - 2 >= from && page.is(start - 1, "من") && page.isAny(start - 2, "عدد", "العديد", "كثير", "الكثير")) {
            return start - 2;
        }
        while (start > from
                && (page.is(start - 1, Particle.Kind.QUANTITY) || page.tokens().isNumber(start - 1))) {
            start--;
        }
        return start;
    }
}
