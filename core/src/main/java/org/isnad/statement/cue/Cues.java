package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import java.util.Arrays;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Statement.Act;

/** The reporting words of an article, each looked up once, and what their forms tell. Places are tokens. */
final class Cues {
    private static final Hit UNKNOWN = new Hit(null, 0, 0);

    /** How long the words that describe a paper are at most. */
    private static final int FAR = 9;

    /** Words by which somebody asks not to be named. */
    private static final Wordlist UNNAMED = Wordlist.of(Cues.class, "unnamed");

    /** What is not to be done with a name. */
    static final Wordlist HIDDEN = Wordlist.of(Cues.class, "hidden");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Silences silences;
    /** The cue at each token, or {@link #UNKNOWN} before it was asked for. */
    private final Hit[] cues;

    /** Verbs whose pronoun is whom somebody speaks to. */
    private static final Set<String> ANSWERING = Set.of("سأل", "أجاب", "جاوب");

    Cues(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        silences = new Silences(page, names, clauses);
        cues = new Hit[page.size()];
        Arrays.fill(cues, UNKNOWN);
    }

    /** The reporting word here, a verb rather than a participle rather than a noun; null where none is. */
    Hit at(int t) {
        if (t < 0 || t >= cues.length) {
            return null;
        }
        if (cues[t] == UNKNOWN) {
            Hit likeliest = likeliest(t);
            Hit hit = likeliest != null && silences.isGoverned(likeliest) ? noun(t) : likeliest;
            hit = hit != null && hit.has(PARTICIPLE) && !isGoingOn(hit) && noun(t) != null ? noun(t) : hit;
            boolean silent = hit == null || names.at(t) != null || clauses.isTime(t) || silences.isSilent(hit);
            cues[t] = silent || isFirstName(t) ? null : hit;
        }
        return cues[t];
    }

    /** {@code روي} rather than {@code روى}, with no {@code عن} or {@code أن}. */
    private boolean isFirstName(int t) {
        return page.is(t, "روي")
                && page.words(t, t).endsWith("ي")
                && !page.is(t + 1, "عن")
                && !clauses.isComplementizer(t + 1);
    }

    /** {@code رغم تعهد الحكومة}, {@code مطالبة الحكومة}: the verbal noun, where it is spelt like another form; or null. */
    private Hit noun(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Cue && word.sense(i).has(MASDAR)) {
                return new Hit(word.sense(i), t, t + 1);
            }
        }
        return null;
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

    /** {@code بيان نشرته وكالة}: a verb with a pronoun for what it carries only describes, unless {@code بأنه} follows. */
    boolean isDescribing(Hit hit) {
        Cue cue = (Cue) hit.sense().lexeme();
        if (isPublishing(cue) && isPublished(hit)) {
            return true;
        }
        if (!hit.has(VERB)
                || !hit.has(PRONOUN)
                || cue.takes(Cue.Frame.ADDRESSEE)
                || cue.takes(Cue.Frame.NOUN)
                || cue.takes(Cue.Frame.PREDICATE)) {
            return false;
        }
        for (int t = hit.to(); t < hit.to() + 6; t++) {
            if (clauses.isComplementizer(t)) {
                return !page.word(t).folded().startsWith("ب");
            }
            if (hit.has(PAST)
                    && ANSWERING.contains(cue.lemma())
                    && (page.mark(t) == ':' || page.quotations().isOpening(t))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublishing(Cue cue) {
        return cue.lemma().equals("نشر") || cue.lemma().equals("بث");
    }

    /** {@code وثائق نشرت على الإنترنت}, {@code صور نشرت أمس}, {@code في مقابلة مع صحيفة نشرت أمس}. */
    private boolean isPublished(Hit hit) {
        int before = hit.from() - 1;
        int next = clauses.isComma(hit.to()) ? hit.to() + 1 : hit.to();
        boolean then = page.is(hit.to(), Particle.Kind.PREPOSITION)
                || clauses.isTime(next)
                || page.word(hit.to()).senses() > 0
                        && page.word(hit.to()).sense(0).has(BA);
        boolean something = page.tokens().isWord(before)
                && !page.isDefinite(before)
                && names.at(before) == null
                && page.word(before).sense(Particle.class) == null;
        return hit.has(PAST) && !hit.has(CONJUNCTION) && then && (something || isAfterPaper(before));
    }

    /** {@code في مقابلة مع صحيفة "فلان"}, {@code تقرير أعدته الوزارة}: a paper or an occasion that is described up to here. */
    private boolean isAfterPaper(int last) {
        for (int t = last; t > last - FAR && t >= 0 && !clauses.isComma(t) && page.mark(t) != '.'; t--) {
            Hit noun = names.at(t) == null ? page.hit(t, SourceNoun.class) : null;
            SourceNoun.Kind kind =
                    noun == null ? null : ((SourceNoun) noun.sense().lexeme()).kind();
            if (kind == SourceNoun.Kind.STATEMENT || kind == SourceNoun.Kind.DOCUMENT) {
                return !noun.has(DEFINITE) && t > 0 && page.tokens().isWord(t - 1);
            }
            boolean plain = page.isVerb(t) && names.at(t) == null;
            if (plain && !page.word(t).sense(0).has(PRONOUN)) {
                return false;
            }
        }
        return false;
    }

    /** {@code «…»، هذا ما قاله فلان}. */
    boolean isPointingBack(Hit hit) {
        return hit.has(VERB)
                && hit.has(PRONOUN)
                && page.is(hit.from() - 1, "ما")
                && page.isAny(hit.from() - 2, "هذا", "هكذا", "وهذا", "ذلك");
    }

    /** {@code رفض الكشف عن هويته}, {@code فضل عدم ذكر اسمه}: whether somebody asks here not to be named. */
    boolean isUnnamed(int t) {
        int what = page.is(t + 1, "عدم") ? t + 2 : t + 1;
        return page.isAny(t, UNNAMED) && page.isAny(what, HIDDEN);
    }

    /** {@code طلب عدم الكشف عن اسمه} says nothing. */
    boolean isAnonymity(Hit cue) {
        if (isUnnamed(cue.from())) {
            return true;
        }
        if (page.is(cue.from(), "ذكر") && page.isAny(cue.from() - 1, "رافضا", "رافضه", "عدم", "دون", "بدون")) {
            return true;
        }
        boolean spoke = ((Cue) cue.sense().lexeme()).lemma().equals("تحدث")
                && page.isAny(cue.to(), "شريطه", "بشرط", "طالبا", "طالبين", "مشترطا", "مشترطين");
        if (spoke || !page.isAny(cue.from(), UNNAMED)) {
            return spoke;
        }
        for (int t = cue.to(); t < cue.to() + 7 && !page.isVerb(t) && !clauses.isComplementizer(t); t++) {
            if (t == cue.to() && page.is(t, "عدم")) {
                return page.isAny(t + 1, HIDDEN);
            }
            if (page.isAny(t, "عدم", "الكشف", "كشف", "ذكر", "التكتم", "اخفاء")) {
                return page.isAny(t + 1, "الكشف", "كشف", "ذكر", "نشر", "الافصاح", "عن", "علي") || t == cue.to();
            }
        }
        return false;
    }

    /**
     * Whether a participle qualifies the speaker: {@code قائلا}; {@code قائلة} and {@code مشيرين}, whose spelling does not tell
     * the case, after a comma or where content follows at once.
     */
    boolean isGoingOn(Hit participle) {
        int after = participle.to();
        boolean striking = ((Cue) participle.sense().lexeme()).lemma().equals("لفت") && !isTurning(after);
        return !striking
                && !participle.has(DEFINITE)
                && (participle.has(ACCUSATIVE)
                        || page.words(after - 1, after - 1).indexOf('ً') >= 0
                        || page.isAny(participle.from(), "قايله", "قايلين")
                        || participle.has(FEMININE | PLURAL)
                                && !page.is(participle.from() - 1, Particle.Kind.BE)
                                && (page.mark(participle.from() - 1) != 0
                                        || hasContentAt(after)
                                        || !participle.has(FEMININE) && isDemanding(participle)));
    }

    /** {@code خرجوا مطالبين بإسقاطه}, {@code منددين بالقصف}. */
    private boolean isDemanding(Hit participle) {
        Cue cue = (Cue) participle.sense().lexeme();
        Word next = page.word(participle.to());
        return cue.prepositions().contains("ب")
                && page.word(participle.from()).folded().endsWith("ين")
                && (cue.act() == Act.DEMAND || cue.act() == Act.CONDEMN)
                && next.senses() > 0
                && next.sense(0).has(BA)
                && names.at(participle.to()) == null;
    }

    /** {@code لافتا إلى}, {@code لافتا النظر}; not {@code حضورا لافتا}. */
    private boolean isTurning(int t) {
        for (int i = t; i < t + 6 && page.mark(i) != '.'; i++) {
            if (page.isAny(i, "الي", "النظر", "نظر", "الانتباه")
                    || clauses.isComplementizer(i)
                    || page.mark(i) == ':'
                    || page.quotations().isOpening(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether reported words open here, or after a preposition or a short circumstance. */
    private boolean hasContentAt(int t) {
        int open = clauses.circumstances().beginAt(t) ? t + 2 : page.is(t, Particle.Kind.PREPOSITION) ? t + 1 : t;
        boolean quotation =
                page.quotations().isOpening(t) && page.quotations().closing(t) - t > Clauses.SHORT_QUOTATION;
        return page.mark(t) == ':' || quotation || clauses.isComplementizer(open);
    }
}
