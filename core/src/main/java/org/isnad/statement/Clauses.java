package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Statement.Act;

/** Where the parts of a clause begin and end: subjects, circumstances, reported clauses. Places are tokens. */
final class Clauses {
    private final Page page;
    private final Names names;
    private final boolean[] time;

    Clauses(Page page, Names names, boolean[] time) {
        this.page = page;
        this.names = names;
        this.time = time;
    }

    boolean isTime(int t) {
        return t >= 0 && t < time.length && time[t];
    }

    boolean isComma(int t) {
        char mark = page.mark(t);
        return mark == '،' || mark == ',' || mark == '؛' || mark == ';';
    }

    /** Whether a clause with {@code أن} or {@code إن} opens here. */
    boolean isComplementizer(int t) {
        return page.is(t, Particle.Kind.COMPLEMENTIZER) && !page.isAny(t, "لان", "لانه", "لانها", "كان", "كون", "بكون");
    }

    /** The sense of a reporting verb here, whatever its form, or null; a noun spelt like one does not count. */
    Hit cue(int t) {
        Hit hit = likeliest(t);
        return hit == null || names.at(t) != null || isTime(t) || isRatherAnother(hit) ? null : hit;
    }

    /** A phrase before a word; a verb before a participle before a noun; {@code أعتقد} before {@code اعتقد} as it is spelt. */
    private Hit likeliest(int t) {
        Hit hit = page.hit(t, Cue.class);
        if (hit == null || hit.length() > 1) {
            return hit;
        }
        Word word = page.word(t);
        Sense best = null;
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Cue && (best == null || rank(sense, t) > rank(best, t))) {
                best = sense;
            }
        }
        return new Hit(best, t, t + 1);
    }

    private int rank(Sense sense, int t) {
        if (sense.has(FIRST_PERSON) && ((Cue) sense.lexeme()).lemma().startsWith("ا") && isHamzated(t, sense)) {
            return 4;
        }
        return sense.has(VERB) && !sense.has(FIRST_PERSON) ? 3 : sense.has(VERB) ? 2 : sense.has(PARTICIPLE) ? 1 : 0;
    }

    private boolean isHamzated(int t, Sense sense) {
        return page.words(t, t).startsWith("أ", sense.has(CONJUNCTION) ? 1 : 0);
    }

    /** {@code بيان نشرته وكالة}: a verb with a pronoun for what it carries only describes. */
    static boolean isDescribing(Hit hit) {
        Cue cue = (Cue) hit.sense().lexeme();
        return hit.has(VERB) && hit.has(PRONOUN) && !cue.takes(Cue.Frame.ADDRESSEE) && !cue.takes(Cue.Frame.NOUN);
    }

    /** {@code بين} between, {@code طالب} a student after a verb, {@code يدعى} is called, {@code يذكر أن} at the start. */
    private boolean isRatherAnother(Hit hit) {
        int t = hit.from();
        Sense particle = page.word(t).sense(Particle.class);
        if (hit.length() == 1 && particle != null && !particle.has(CONJUNCTION)) {
            return !isBackgroundVerb(t) || isSentenceStart(t);
        }
        if (isBackgroundVerb(t) && isSentenceStart(t)) {
            return true;
        }
        if (hit.has(VERB) && page.is(t - 1, Particle.Kind.NEGATION) && !isOpinion(hit)) {
            return true;
        }
        return hit.has(PAST) && !hit.has(CONJUNCTION) && isPlainVerb(t - 1)
                || page.isAny(t, "يدعي", "ويدعي", "تدعي", "وتدعي") && page.words(t, t).endsWith("ى");
    }

    private boolean isBackgroundVerb(int t) {
        return page.isAny(t, "يذكر", "يشار", "ويذكر", "ويشار");
    }

    private boolean isSentenceStart(int t) {
        return page.tokens().isWord(t) && (t == 0 || !page.tokens().isWord(t - 1));
    }

    /** Not to think so is an opinion, not to say so no statement. */
    private static boolean isOpinion(Hit hit) {
        return ((Cue) hit.sense().lexeme()).act() == Act.JUDGE || ((Cue) hit.sense().lexeme()).act() == Act.DENY;
    }

    private boolean isPlainVerb(int t) {
        return page.isVerb(t) && page.word(t).sense(Particle.class) == null && page.hit(t, Cue.class) == null;
    }

    /** Whether a circumstance begins here, so that a subject has ended: a time, or {@code خلال}, {@code في بيان}. */
    boolean isCircumstance(int t) {
        return isTime(t) || page.is(t, Particle.Kind.CIRCUMSTANCE) || page.is(t, "في") && isOccasion(t + 1)
                || isOccasion(t) && page.word(t).folded().startsWith("ب");
    }

    /** A statement, interview, tweet …, in which people speak. */
    boolean isOccasion(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.STATEMENT
                || page.isAny(t, "وقت", "ختام", "اعقاب", "تصريحات", "معرض", "سياق", "اشارة", "حديثه", "حديثها", "كلمته", "كلمتها");
    }

    /**
     * Where the subject that starts at {@code from} ends. An apposition between commas belongs to it when it is a person's
     * name or a title.
     */
    int subjectEnd(int from, int to) {
        int t = from;
        while (t < to) {
            NameMention name = names.at(t);
            if (name != null) {
                t = name.to();
                continue;
            }
            if (isComma(t) ? !isApposition(t + 1, to) : endsSubject(t, from)) {
                return t;
            }
            t = isComma(t) ? t + 1 : page.quotations().isOpening(t) ? pastQuotedName(t, to) : t + 1;
        }
        return to;
    }

    private int pastQuotedName(int open, int to) {
        return Math.min(page.quotations().closing(open) + 1, to);
    }

    private boolean endsSubject(int t, int from) {
        if (page.mark(t) != 0) {
            return page.mark(t) != '(' && page.mark(t) != ')' && !page.quotations().isOpening(t)
                    || page.quotations().isOpening(t) && page.quotations().closing(t) - t > 6;
        }
        return t > from && (isCircumstance(t) || isToOutlet(t) || page.is(t, Particle.Kind.MODAL) || isComplementizer(t) || page.isVerb(t) && !isRelative(t - 1));
    }

    /** {@code لوكالة}, {@code لرويترز}, {@code لـ"الشرق الأوسط"}: to whom it was said for publication. */
    boolean isToOutlet(int t) {
        String folded = page.word(t).folded();
        if (!folded.startsWith("ل")) {
            return false;
        }
        int at = folded.equals("ل") ? page.quotations().isOpening(t + 1) ? t + 2 : t + 1 : t;
        NameMention name = names.at(at);
        Hit noun = page.hit(at, SourceNoun.class);
        return name != null && name.known() != null && name.known().isOutlet()
                || noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.OUTLET;
    }

    private boolean isRelative(int t) {
        return page.is(t, Particle.Kind.RELATIVE);
    }

    private boolean isApposition(int t, int to) {
        if (t >= to) {
            return false;
        }
        NameMention name = names.at(t);
        return name != null && name.type() == org.isnad.reading.Entity.Type.PER
                || page.hit(t, Title.class) != null && !page.word(t).folded().startsWith("و");
    }

    /**
     * Where the reported clause that starts at {@code from} ends: before the next report of the same breath, before a
     * source named at its end, before background, or with the sentence.
     */
    int contentEnd(int from, int limit) {
        int to = Math.min(limit, quotationEnd(from));
        for (int t = from; t < to; t++) {
            if (page.quotations().isOpening(t)) {
                t = Math.min(page.quotations().closing(t), to - 1);
            } else if (t > from && endsContent(t, from, to)) {
                return trimmed(from, t);
            }
        }
        return trimmed(from, to);
    }

    /** Words inside a quotation end with it. */
    private int quotationEnd(int t) {
        int open = page.quotations().around(t);
        return open < 0 ? Integer.MAX_VALUE : page.quotations().closing(open);
    }

    private boolean endsContent(int t, int from, int to) {
        if (page.quotations().around(t) >= 0 && (page.mark(t) == '.' || page.mark(t) == '؟')) {
            return true;
        }
        Hit according = page.hit(t, According.class);
        if (according != null && isSourceNamed(according, to)) {
            return true;
        }
        Hit cue = cue(t);
        if (cue != null && isNextReport(cue)) {
            return true;
        }
        return isComma(t - 1) && page.is(t, Particle.Kind.BACKGROUND);
    }

    /** {@code حسب} as a source, not {@code حسب} in {@code حسب الحاجة}: something that can speak follows. */
    boolean isSourceNamed(Hit according, int to) {
        int t = according.to();
        if (((According) according.sense().lexeme()).verb()) {
            Hit cue = cue(t);
            return cue != null && cue.has(VERB);
        }
        String folded = page.word(t).folded();
        return t < to && (names.at(t) != null || page.hit(t, SourceNoun.class) != null || page.hit(t, Title.class) != null
                || page.hit(t, org.isnad.name.Head.class) != null || page.quotations().isOpening(t)
                || folded.equals("ل") || folded.startsWith("لل") || folded.equals("ما") || folded.equals("لما"));
    }

    /** A participle goes on reporting ({@code مشيرا إلى}); so does {@code و} with a verb that takes a clause of its own. */
    private boolean isNextReport(Hit cue) {
        if (cue.has(PARTICIPLE)) {
            return !cue.has(DEFINITE | CONJUNCTION) && (cue.has(ACCUSATIVE) || cue.has(FEMININE) || cue.has(PLURAL))
                    && isComma(cue.from() - 1)
                    || cue.has(ACCUSATIVE) && !cue.has(CONJUNCTION);
        }
        return cue.has(PAST) && cue.has(CONJUNCTION) && !cue.has(FIRST_PERSON);
    }

    /** Without the punctuation at the end. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && page.mark(end - 1) != 0 && page.mark(end - 1) != ')' && page.mark(end - 1) != '%') {
            end--;
        }
        return end;
    }
}
