package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;

/** What a word does in its clause: reports, opens a clause or a circumstance, belongs to a subject. Places are tokens. */
public final class Clauses {
    private static final Wordlist PREPOSITIONS = Wordlist.of(Clauses.class, "prepositions");
    /** A name in quotation marks is no quotation. */
    public static final int SHORT_QUOTATION = 4;

    private static final Wordlist WITHIN = Wordlist.of(Clauses.class, "within");

    private static final Wordlist AFTER_SUBJECT = Wordlist.of(Clauses.class, "after-subject");

    private final Page page;
    private final Names names;
    private final boolean[] time;
    private final Complementizers complementizers;
    private final Cues cues;
    private final SourcePhrases phrases;
    private final Circumstances circumstances;
    private final Audience audience;
    private final Unlisted unlisted;
    private final Objects objects;
    private final Datives datives;
    private final Blessings blessings;

    public Clauses(Page page, Names names, boolean[] time) {
        this.page = page;
        this.names = names;
        this.time = time;
        complementizers = new Complementizers(page, names);
        cues = new Cues(page, names, this);
        phrases = new SourcePhrases(page, names, this);
        circumstances = new Circumstances(page, names, this);
        audience = new Audience(page, names, this);
        unlisted = new Unlisted(page, names, this);
        objects = new Objects(page, names, unlisted);
        datives = new Datives(page, names);
        blessings = new Blessings(page);
    }

    public boolean isTime(int t) {
        return t >= 0 && t < time.length && time[t];
    }

    public boolean isComma(int t) {
        char mark = page.mark(t);
        return mark == '،' || mark == '؛';
    }

    /** Whether the mark that should close this quotation is missing, or the next one that opens stands for it. */
    public boolean isUnclosed(int open) {
        int close = page.quotations().closing(open);
        return !page.quotations().isClosing(close)
                || !page.tokens().isGlued(close)
                        && page.tokens().isGlued(close + 1)
                        && page.tokens().isWord(close + 1);
    }

    /** {@code البيان الذي قال فيه}, {@code الاجتماع الذي أكد خلاله}: resumes the words or the occasion that a clause describes. */
    public boolean isWithin(int t) {
        return page.isAny(t, WITHIN);
    }

    public boolean isRelative(int t) {
        return page.is(t, Particle.Kind.RELATIVE);
    }

    /** See {@link Complementizers#at}. */
    public boolean isComplementizer(int t) {
        return complementizers.at(t);
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    public Audience audience() {
        return audience;
    }

    public Unlisted unlisted() {
        return unlisted;
    }

    public Objects objects() {
        return objects;
    }

    // ---- reporting words

    /** See {@link Cues#at}. */
    public Hit cue(int t) {
        return cues.at(t);
    }

    /** See {@link Cues#isDescribing}. */
    public boolean isDescribing(Hit cue) {
        return cues.isDescribing(cue);
    }

    /** See {@link Cues#isPointingBack}. */
    public boolean isPointingBack(Hit cue) {
        return cues.isPointingBack(cue);
    }

    /** See {@link Cues#isAnonymity}. */
    public boolean isAnonymity(Hit cue) {
        return cues.isAnonymity(cue);
    }

    /** See {@link Cues#isUnnamed} and {@link Cues#isAnonymity}. */
    boolean isAnonymity(int t) {
        return cues.isUnnamed(t) || cue(t) != null && isAnonymity(cue(t));
    }

    /** See {@link Cues#isGoingOn}. */
    public boolean isGoingOn(Hit participle) {
        return cues.isGoingOn(participle);
    }

    /** See {@link SourcePhrases#isNamed}. */
    public boolean isSourceNamed(Hit according, int to) {
        return phrases.isNamed(according, to);
    }

    /** {@code في اليمن التي قتلت}, {@code عن فلان الذي اعتقل}: it tells more of a person or place known by name. */
    public boolean isOfNamed(int relative) {
        NameMention name = isRelative(relative) ? names.at(relative - 1) : null;
        if (name == null
                || name.type() == Type.ORG
                || name.type() == Type.PER && !page.isAny(relative, "الذي", "والذي")) {
            return false;
        }
        int before = name.from() - 1;
        Sense noun = page.word(before).sense(Common.class);
        boolean construct = noun != null
                && noun.lexeme() == Common.NOUN
                && !page.isDefinite(before)
                && page.hit(before, Title.class) == null;
        return !construct || page.isAny(before, "منطقه", "مدينه", "بلده", "محافظه", "اقليم", "قريه");
    }

    public boolean isBarePreposition(int t) {
        return names.at(t) == null && page.isAny(t, PREPOSITIONS);
    }

    /** A verb, and no noun spelt like one that a preposition governs: {@code خلال حملته}. */
    public boolean isVerb(int t) {
        boolean noun = false;
        for (int i = 0; i < page.word(t).senses(); i++) {
            noun |= page.word(t).sense(i).lexeme() == Common.NOUN;
        }
        boolean governed = isBarePreposition(t - 1) || page.isAny(t - 1, Complements.GOVERNORS);
        return page.isVerb(t) && !(noun && governed);
    }

    /** Past {@code - حفظه الله -}, said of a ruler, or this place itself. */
    public int pastBlessing(int t) {
        return blessings.past(t);
    }

    // ---- subjects

    /**
     * Where the subject that starts at {@code from} ends. An apposition between commas belongs to it when it is a person's
     * name or a title.
     */
    public int subjectEnd(int from, int to) {
        Hit title = page.hit(from, Title.class);
        int t = title == null || names.at(from) != null ? from : Math.min(title.to(), to);
        while (t < to) {
            NameMention name = names.at(t);
            if (name != null && t > from && datives.isSomebody(t)) {
                return t;
            } else if (name != null && (t == from || !audience.isToOutlet(t))) {
                t = name.to();
            } else if (isComma(t)
                    ? !isApposition(t + 1, to) || isAnotherThan(from, t + 1) || audience.areAddressed(title, t + 1)
                    : endsSubject(t, from)) {
                return Math.max(t, title == null ? -1 : unlisted.end(t, to));
            } else {
                t = page.quotations().isOpening(t) ? Math.min(page.quotations().closing(t) + 1, to) : t + 1;
            }
        }
        return to;
    }

    /** {@code طالبت الرابطة، المبعوث الأممي فلان}: an office after a body, to which it is no apposition. */
    private boolean isAnotherThan(int from, int t) {
        Hit head = page.hit(from, Head.class);
        boolean body = head != null && page.hit(from, Title.class) == null;
        return body
                && page.hit(t, Title.class) != null
                && page.hit(t, Title.class).has(DEFINITE);
    }

    private boolean endsSubject(int t, int from) {
        if (page.quotations().isOpening(t)) {
            return page.quotations().closing(t) - t > 6;
        }
        if (page.mark(t) != 0) {
            boolean closing =
                    page.quotations().isClosing(t) && page.quotations().opening(t) > from;
            boolean inside = isAbbreviation(t) || isBetweenNations(t) || "()#_%٪".indexOf(page.mark(t)) >= 0;
            return !closing && !inside;
        }
        return t > from
                && (circumstances.beginAt(t) && !isThen(t)
                        || goesOn(t)
                        || t == from + 1
                                && (datives.isPurpose(t) || page.isAny(from, "احدهم", "احداهن", "احداهم", "بعضهم"))
                        || audience.isToOutlet(t)
                        || audience.isListener(t)
                        || audience.isOutletAfter(t)
                        || isPointing(t)
                        || isParticipleCue(t)
                        || isAnonymity(t)
                        || isComplementizer(t)
                        || page.is(t, Particle.Kind.MODAL)
                        || page.isAny(t, "لم", "لن", "ليس", "ليست", "ما")
                        || page.is(t, "لا") && page.isVerb(t + 1)
                        || page.isVerb(t) && !isRelative(t - 1));
    }

    /** What comes after a subject: {@code لكنه}, {@code كيف}, {@code هو}, {@code باسمه}, {@code في هذا الصدد}, {@code لرعاياها}. */
    private boolean goesOn(int t) {
        String word = page.word(t).folded();
        Sense common = page.word(t).sense(Common.class);
        if (common != null && common.has(ACCUSATIVE) && common.lexeme() == Common.ADJECTIVE && page.isDefinite(t - 1)) {
            return names.at(t) == null;
        }
        return page.is(t, Particle.Kind.CONJUNCTION) && !page.isAny(t, "او", "ام")
                || page.is(t, Particle.Kind.PRONOUN)
                || page.tokens().isWord(t) && page.words(t, t).indexOf('ً') > 0
                || page.isAny(t, AFTER_SUBJECT)
                || page.isAny(t, "دون", "بدون", "بالقول", "بقوله", "بقولها") && page.mark(t - 1) == 0
                || isSpeech(t)
                || datives.areMany(t)
                || page.isAny(t, "عده", "ذلك") && page.isDefinite(t - 1)
                || page.is(t, "من") && page.is(t + 1, "اجل") && page.word(t - 1).sense(Title.class) != null
                || page.is(t, "في") && page.isAny(t + 2, "الصدد", "السياق", "الشان", "الاطار", "المجال")
                || word.startsWith("ل") && word.length() > 5 && (word.endsWith("ها") || word.endsWith("هم"));
    }

    /** {@code معد الدراسة هذه الفكرة}: after a noun that is complete, another phrase. */
    private boolean isPointing(int t) {
        return page.is(t, Particle.Kind.DEMONSTRATIVE)
                && page.isDefinite(t + 1)
                && (page.isDefinite(t - 1) || names.at(t - 1) != null);
    }

    /** {@code تابع الوزير حديثه}, {@code لفت الوزير النظر}; not {@code دراسة حديثة}, {@code وجهة النظر}. */
    private boolean isSpeech(int t) {
        return (page.isAny(t, "حديثه", "حديثها", "كلامه", "كلامها", "النظر", "الانتباه", "الانظار", "النقاب")
                        || page.isAny(t, "القول", "التاكيد", "التذكير"))
                && !page.words(t, t).endsWith("ة")
                && (page.isDefinite(t - 1) || names.at(t - 1) != null);
    }

    /** {@code د.فلان}, {@code المهندس / فلان}: the mark after a title. */
    private boolean isAbbreviation(int t) {
        return page.mark(t) == '.' && page.isAny(t - 1, "د", "ا", "م")
                || page.mark(t) == '/' && page.word(t - 1).sense(Title.class) != null;
    }

    /** {@code الصفقة الإيرانية - السويسرية}. */
    private boolean isBetweenNations(int t) {
        return page.mark(t) == '-'
                && page.word(t - 1).sense(Nationality.class) != null
                && page.word(t + 1).sense(Nationality.class) != null;
    }

    /** {@code الرئيس آنذاك، فلان}. */
    private boolean isThen(int t) {
        return page.isAny(t, "انذاك", "حينها", "وقتها")
                && (names.at(t + 1) != null || isComma(t + 1) && names.at(t + 2) != null);
    }

    private boolean isParticipleCue(int t) {
        Hit cue = cue(t);
        return cue != null && cue.has(PARTICIPLE) && isGoingOn(cue);
    }

    /** Whether a name or a title stands here, after a comma, for the one named before it. */
    public boolean isApposition(int comma, int to) {
        int t = page.mark(comma) == '#' ? comma + 1 : comma;
        boolean nation = t + 1 < to && page.isDefinite(t) && page.word(t).sense(Nationality.class) != null;
        NameMention name = t < to ? names.at(nation ? t + 1 : t) : null;
        return name != null && name.type() == Type.PER
                || t < to
                        && page.hit(t, Title.class) != null
                        && !page.hit(t, Title.class).has(PREPOSITION)
                        && !page.word(t).folded().startsWith("و");
    }
}
