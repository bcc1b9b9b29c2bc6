package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;

/** What a word does in its clause: reports, opens a clause or a circumstance, belongs to a subject. Places are tokens. */
final class Clauses {
    /** A name in quotation marks is no quotation. */
    static final int SHORT_QUOTATION = 4;

    private static final Hit UNKNOWN = new Hit(null, 0, 0);

    /** Before {@code أن} and {@code إن}, what makes them a cause, a time or a contrast and no content. */
    private static final String[] NO_CONTENT = {
        "اذ", "حيث", "الا", "غير", "كما", "بعد", "قبل", "منذ", "رغم", "ورغم", "بيد", "علما", "بل", "بما", "وبما", "دون",
        "بدون", "سيما", "لاسيما", "بمجرد", "حتي", "ريثما", "والا", "بحكم", "بحجه", "بذريعه", "بدعوي", "خشيه", "شريطه",
        "بشرط", "شانه", "شانها"
    };

    /** Verbs of {@code كما قال فلان}. */
    private static final Set<String> SAYING =
            Set.of("قال", "ذكر", "أفاد", "صرح", "كتب", "روى", "رأى", "أعلن", "أكد", "أوضح", "اعترف", "زعم");

    private final Page page;
    private final Names names;
    private final boolean[] time;
    private final Silences silences;
    /** The cue at each token, or {@link #UNKNOWN} before it was asked for. */
    private final Hit[] cues;

    Clauses(Page page, Names names, boolean[] time) {
        this.page = page;
        this.names = names;
        this.time = time;
        cues = new Hit[page.size()];
        java.util.Arrays.fill(cues, UNKNOWN);
        silences = new Silences(page, names, this);
    }

    boolean isTime(int t) {
        return t >= 0 && t < time.length && time[t];
    }

    boolean isComma(int t) {
        char mark = page.mark(t);
        return mark == '،' || mark == ',' || mark == '؛' || mark == ';';
    }

    /** Whether the mark that should close this quotation is missing, or the next one that opens stands for it. */
    boolean isUnclosed(int open) {
        int close = page.quotations().closing(open);
        return !page.quotations().isClosing(close)
                || !page.tokens().isGlued(close)
                        && page.tokens().isGlued(close + 1)
                        && page.tokens().isWord(close + 1);
    }

    boolean isRelative(int t) {
        return page.is(t, Particle.Kind.RELATIVE);
    }

    /** Whether a clause with {@code أن} or {@code إن} opens here. */
    boolean isComplementizer(int t) {
        return page.is(t, Particle.Kind.COMPLEMENTIZER)
                && !isInAcronym(t)
                && !page.isAny(t - 1, NO_CONTENT)
                && !page.is(t + 1, "شاء")
                && !page.isAny(t, "لان", "لانه", "لانها", "كان", "كون", "بكون");
    }

    /** {@code سي.إن.إن}, {@code جاي-إن}. */
    private boolean isInAcronym(int t) {
        char before = page.mark(t - 1);
        return page.tokens().isGlued(t)
                && (before == '.' || before == '-')
                && page.tokens().isGlued(t - 1);
    }

    // ---- reporting words

    /** The reporting word here, a verb rather than a participle rather than a noun; null where none is. */
    Hit cue(int t) {
        if (t < 0 || t >= cues.length) {
            return null;
        }
        if (cues[t] == UNKNOWN) {
            Hit hit = likeliest(t);
            cues[t] = hit == null || names.at(t) != null || isTime(t) || silences.isSilent(hit) ? null : hit;
        }
        return cues[t];
    }

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

    /** {@code أعتقد} is the first person of {@code اعتقد}, told by its hamza. */
    private int rank(Sense sense, int t) {
        boolean hamza = page.words(t, t).startsWith("أ", sense.has(CONJUNCTION) ? 1 : 0);
        if (sense.has(FIRST_PERSON) && page.isAny(t - 1, "لا", "ولا")) {
            return 4;
        }
        if (sense.has(FIRST_PERSON) && ((Cue) sense.lexeme()).lemma().startsWith("ا") && hamza) {
            return 4;
        }
        return sense.has(VERB) && !sense.has(FIRST_PERSON) ? 3 : sense.has(VERB) ? 2 : sense.has(PARTICIPLE) ? 1 : 0;
    }

    boolean isBarePreposition(int t) {
        return names.at(t) == null && page.isAny(t, "في", "علي", "الي", "عن", "مع", "لدي", "ضد", "غير", "من");
    }

    /** {@code بيان نشرته وكالة}: a verb with a pronoun for what it carries only describes, unless {@code بأنه} follows. */
    boolean isDescribing(Hit hit) {
        Cue cue = (Cue) hit.sense().lexeme();
        if (!hit.has(VERB)
                || !hit.has(PRONOUN)
                || cue.takes(Cue.Frame.ADDRESSEE)
                || cue.takes(Cue.Frame.NOUN)
                || cue.takes(Cue.Frame.PREDICATE)) {
            return false;
        }
        for (int t = hit.to(); t < hit.to() + 6; t++) {
            if (isComplementizer(t)) {
                return !page.word(t).folded().startsWith("ب");
            }
        }
        return true;
    }

    /** {@code «…»، هذا ما قاله فلان}. */
    boolean isPointingBack(Hit hit) {
        return hit.has(VERB)
                && hit.has(PRONOUN)
                && page.is(hit.from() - 1, "ما")
                && page.isAny(hit.from() - 2, "هذا", "هكذا", "وهذا", "ذلك");
    }

    /** {@code طلب عدم الكشف عن اسمه} says nothing. */
    boolean isAnonymity(Hit cue) {
        if (!page.isAny(cue.from(), "طلب", "اشترط", "رفض", "فضل", "طلبت", "طلبوا", "اشترطت", "اشترطوا")) {
            return false;
        }
        for (int t = cue.to(); t < cue.to() + 7 && !page.isVerb(t) && !isComplementizer(t); t++) {
            if (page.isAny(t, "عدم", "الكشف", "كشف", "ذكر")) {
                return page.isAny(t + 1, "الكشف", "كشف", "ذكر", "نشر", "الافصاح", "عن") || t == cue.to();
            }
        }
        return false;
    }

    /** {@code حسب} as a source, not {@code حسب الحاجة}: something that can speak follows. */
    boolean isSourceNamed(Hit according, int to) {
        int t = according.to();
        if (according.has(PRONOUN)) {
            String folded = page.word(t - 1).folded();
            return folded.endsWith("ه") || folded.endsWith("ها") || folded.endsWith("هم");
        }
        According phrase = (According) according.sense().lexeme();
        if (phrase.verb()) {
            return isToldBy(cue(t)) && (!phrase.isLikeness() || isSetApart(according, to));
        }
        if (page.isAny(t, "ما", "لما")) {
            return isToldBy(cue(t + 1));
        }
        int at = page.is(t, "ل") ? t + 1 : t;
        Hit noun = page.hit(at, SourceNoun.class);
        if (noun != null) {
            return ((SourceNoun) noun.sense().lexeme()).kind() != SourceNoun.Kind.NORM;
        }
        return t < to
                && (names.at(at) != null
                        || page.hit(at, Title.class) != null
                        || page.hit(at, Head.class) != null
                        || page.quotations().isOpening(at)
                        || isPeople(at));
    }

    /** {@code بحسب الوفد السوري}, {@code وفقا للمدافعين}. */
    private boolean isPeople(int t) {
        Sense noun = page.word(t).sense(Common.class);
        boolean plural =
                page.word(t).folded().endsWith("ين") || page.word(t).folded().endsWith("ون");
        return page.isDefinite(t)
                && noun != null
                && !noun.has(MASDAR)
                && !page.isAny(t, "القوانين", "للقوانين", "للموازين", "المضامين", "العناوين")
                && (plural || page.word(t + 1).sense(Nationality.class) != null);
    }

    /** {@code …، كما قال فلان.}: no content follows, as it does in {@code كما قال إن}. */
    private boolean isSetApart(Hit according, int to) {
        Hit cue = cue(according.to());
        int before = according.from() - 1;
        if (page.mark(before) == 0
                || page.mark(before) == '.'
                || page.mark(before) == ':'
                || page.word(according.from()).folded().startsWith("و")
                || cue.has(PRONOUN)
                || !SAYING.contains(((Cue) cue.sense().lexeme()).lemma())) {
            return false;
        }
        int end = subjectEnd(cue.to(), to);
        for (int t = cue.to(); t < end; t++) {
            Sense common = page.word(t).sense(Common.class);
            if (common != null
                    && common.has(MASDAR)
                    && !common.has(DEFINITE)
                    && names.at(t) == null
                    && page.hit(t, Title.class) == null) {
                return false;
            }
        }
        while (end < to && isTime(end)) {
            end++;
        }
        return end >= to || page.mark(end) == '.' || isComma(end) || page.mark(end) == '-' || page.mark(end) == '–';
    }

    private static boolean isToldBy(Hit cue) {
        return cue != null && cue.has(VERB) && ((Cue) cue.sense().lexeme()).takes(Cue.Frame.CLAUSE);
    }

    // ---- subjects

    /** Whether a circumstance begins here, so that a subject has ended: a time, or {@code خلال}, {@code في بيان}. */
    boolean isCircumstance(int t) {
        return isTime(t)
                || page.is(t, "علي")
                        && page.isAny(
                                t + 1, "هامش", "خلفيه", "متن", "لسان", "حسابه", "حسابها", "صفحته", "صفحتها", "موقعه",
                                "موقعها", "تويتر", "فيسبوك", "قناه", "شاشه", "الهواء")
                || page.is(t, Particle.Kind.CIRCUMSTANCE)
                || page.is(t, Particle.Kind.MANNER)
                || page.is(t, "من")
                        && page.isAny(
                                t + 1, "جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "ناحيته", "ناحيتها", "جديد", "جهه")
                || page.is(t, "في") && (isOccasion(t + 1) || isDocument(t + 1))
                || isOccasion(t)
                        && page.hit(t, SourceNoun.class) != null
                        && page.hit(t, SourceNoun.class).has(BA);
    }

    private boolean isDocument(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT;
    }

    /** A statement, interview, tweet …, in which people speak. */
    boolean isOccasion(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.STATEMENT
                || page.isAny(t, "وقت", "ختام", "اعقاب", "معرض", "سياق", "اشاره");
    }

    /**
     * Where the subject that starts at {@code from} ends. An apposition between commas belongs to it when it is a person's
     * name or a title.
     */
    int subjectEnd(int from, int to) {
        Hit title = page.hit(from, Title.class);
        int t = title == null || names.at(from) != null ? from : Math.min(title.to(), to);
        while (t < to) {
            NameMention name = names.at(t);
            if (name != null && (t == from || !isToOutlet(t))) {
                t = name.to();
            } else if (isComma(t) ? !isApposition(t + 1, to) : endsSubject(t, from)) {
                return t;
            } else {
                t = page.quotations().isOpening(t) ? Math.min(page.quotations().closing(t) + 1, to) : t + 1;
            }
        }
        return to;
    }

    private boolean endsSubject(int t, int from) {
        if (page.quotations().isOpening(t)) {
            return page.quotations().closing(t) - t > 6;
        }
        if (page.mark(t) != 0) {
            return !isAbbreviation(t) && page.mark(t) != '(' && page.mark(t) != ')' && page.mark(t) != '#';
        }
        return t > from
                && (isCircumstance(t) && !isThen(t)
                        || isToOutlet(t)
                        || isListener(t)
                        || isParticipleCue(t)
                        || cue(t) != null && isAnonymity(cue(t))
                        || isComplementizer(t)
                        || page.is(t, Particle.Kind.MODAL)
                        || page.isVerb(t) && !isRelative(t - 1));
    }

    /** {@code د.فلان}, {@code المهندس / فلان}: the mark after a title. */
    private boolean isAbbreviation(int t) {
        return page.mark(t) == '.' && page.isAny(t - 1, "د", "ا", "م")
                || page.mark(t) == '/' && page.word(t - 1).sense(Title.class) != null;
    }

    /** {@code الرئيس آنذاك، فلان}. */
    private boolean isThen(int t) {
        return page.isAny(t, "انذاك", "حينها", "وقتها")
                && (names.at(t + 1) != null || isComma(t + 1) && names.at(t + 2) != null);
    }

    /** {@code للصحفيين إن}: people spoken to. */
    private boolean isListener(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null
                && title.has(LI)
                && title.has(PLURAL)
                && (isComplementizer(title.to()) || page.mark(title.to()) != 0);
    }

    private boolean isParticipleCue(int t) {
        Hit cue = cue(t);
        return cue != null && cue.has(PARTICIPLE) && isGoingOn(cue);
    }

    /**
     * Whether a participle qualifies the speaker: {@code قائلا}; {@code قائلة} and {@code مشيرين}, whose spelling does not tell
     * the case, after a comma or where content follows at once.
     */
    boolean isGoingOn(Hit participle) {
        int after = participle.to();
        return !participle.has(DEFINITE)
                && (participle.has(ACCUSATIVE)
                        || page.words(after - 1, after - 1).indexOf('ً') >= 0
                        || participle.has(FEMININE | PLURAL)
                                && !page.is(participle.from() - 1, Particle.Kind.BE)
                                && (page.mark(participle.from() - 1) != 0 || hasContentAt(after)));
    }

    /** Whether reported words open here, or after a preposition or a short circumstance. */
    private boolean hasContentAt(int t) {
        int open = isCircumstance(t) ? t + 2 : page.is(t, Particle.Kind.PREPOSITION) ? t + 1 : t;
        boolean quotation = page.quotations().isOpening(t) && page.quotations().closing(t) - t > SHORT_QUOTATION;
        return page.mark(t) == ':' || quotation || isComplementizer(open);
    }

    private boolean isApposition(int t, int to) {
        NameMention name = t < to ? names.at(t) : null;
        return name != null && name.type() == Type.PER
                || t < to
                        && page.hit(t, Title.class) != null
                        && !page.word(t).folded().startsWith("و");
    }

    /** {@code لوكالة}, {@code لرويترز}, {@code لـ"الشرق الأوسط"}: to whom it was said for publication. */
    boolean isToOutlet(int t) {
        String folded = page.word(t).folded();
        if (!folded.startsWith("ل")) {
            return false;
        }
        if (folded.equals("ل")
                && page.quotations().isOpening(t + 1)
                && page.quotations().closing(t + 1) - t <= 5) {
            return true;
        }
        int at = folded.equals("ل") ? t + 1 : t;
        Hit listed = page.hit(t, Known.class);
        if (at == t && listed != null && !listed.has(LI)) {
            return false;
        }
        NameMention name = names.at(at);
        Hit noun = page.hit(at, SourceNoun.class);
        return name != null && name.known() != null && name.known().isOutlet()
                || noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.OUTLET
                || page.isAny(t, "لمراسل", "لمراسله", "لمراسلي", "لموفد");
    }
}
