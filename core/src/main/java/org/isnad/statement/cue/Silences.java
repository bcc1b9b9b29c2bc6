package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Statement.Act;

/** Words that are spelt like a report and report nothing here. Places are tokens. */
final class Silences {
    private static final Wordlist SILENT = Wordlist.of(Silences.class, "silent");
    private static final Wordlist UNSAID = Wordlist.of(Silences.class, "unsaid");
    /** How long the words between a verb and what it reports are at most. */
    private static final int NEAR = 14;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Homographs homographs;
    private final OtherSenses senses;

    Silences(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        homographs = new Homographs(page, names, clauses);
        senses = new OtherSenses(page, names, clauses);
    }

    /**
     * A word that is spelt like a report and is none: {@code بين} between, {@code طالب} a student, {@code نسبة} a share;
     * one that only a verb could not be, after a preposition or in construct; one that is denied or supposed.
     */
    boolean isSilent(Hit hit) {
        int t = hit.from();
        return homographs.isParticle(hit)
                || homographs.isRatherANoun(hit)
                || isNotSaid(hit)
                || senses.isSetPhrase(hit)
                || isImpersonal(hit)
                || senses.isPrivate(hit)
                || senses.isNaming(hit)
                || hit.has(MASDAR) && page.isAny(t - 1, "بكل", "كل", "دون", "عدم", "بدون")
                || hit.has(PARTICIPLE) && (isAccused(hit) || page.is(t - 1, "غير"))
                || page.isAny(t, SILENT)
                || page.isAny(t, "تبين", "وتبين", "يتبين")
                        && page.hit(t - 1, SourceNoun.class) == null
                        && page.hit(t + 1, SourceNoun.class) == null;
    }

    /** {@code جنود متهمين بالقتل}: without an object, those accused and not who accuses. */
    private boolean isAccused(Hit participle) {
        Word next = page.word(participle.to());
        boolean by =
                next.folded().equals("ب") || next.senses() > 0 && next.sense(0).has(BA);
        return lemma(participle).equals("اتهم") && by;
    }

    /** {@code رغم تعهد الحكومة}: no verb stands after a preposition. */
    boolean isGoverned(Hit hit) {
        return homographs.isGoverned(hit);
    }

    /** Denied, supposed, wished, asked about or to come: {@code لم يقل}, {@code إذا أعلن}, {@code أن يعلن}, {@code سيعلن}. */
    private boolean isNotSaid(Hit hit) {
        int t = hit.from();
        if (!hit.has(VERB)) {
            return false;
        }
        int before = page.quotations().isOpening(t - 1) ? t - 2 : t - 1;
        boolean subjunctive = hit.has(PRESENT)
                && page.isAny(before, "ان", "وان")
                && !page.isAny(before - 1, "قبل", "وقبل")
                && page.words(before, before).contains("أ");
        return hit.has(FUTURE)
                || hit.has(FIRST_PERSON) && hit.has(PRESENT) && lemma(hit).equals("تابع")
                || hit.has(PAST) && page.isAny(t - 1, "تزال", "يزال")
                || page.is(t - 1, Particle.Kind.NEGATION) && !isOpinion(hit)
                || page.isAny(t - 1, "حال", "حاله") && page.is(t - 2, "في")
                || page.sentenceFrom(t) < t && page.isAny(t - 1, UNSAID)
                || subjunctive
                || isWhatShows(hit);
    }

    /** {@code وهو ما يؤكد أن}, {@code مما يشير إلى}, {@code ما دعا فلانا إلى}: a thing shows it, nobody says it. */
    private boolean isWhatShows(Hit hit) {
        int t = hit.from();
        if (hit.has(PRONOUN)) {
            return false;
        }
        boolean what = page.isAny(t - 1, "مما", "ما")
                && (page.is(t - 1, "مما")
                        || page.is(t - 2, Particle.Kind.PRONOUN)
                        || page.isAny(t - 2, "وهو", "وهي", "الا", "هناك", "ثمه")
                        || clauses.isComma(t - 2) && (isShowing(hit) || names.at(hit.to()) == null));
        return what
                || isWhatThisShows(hit)
                || page.is(t - 1, "الذي") && page.isAny(t - 2, "الامر", "الشي") && isShowing(hit);
    }

    /** {@code وهذا ما يفسر بقاء الحر}; not {@code وهذا ما أكد عليه الوزير}. */
    private boolean isWhatThisShows(Hit hit) {
        int t = hit.from();
        boolean what = page.is(t - 1, "ما") && page.isAny(t - 2, "وهذا", "هذا", "وذلك");
        return what
                && (isShowing(hit) || lemma(hit).equals("فسر"))
                && names.at(hit.to()) == null
                && page.hit(hit.to(), Title.class) == null
                && page.hit(hit.to(), SourceNoun.class) == null
                && page.hit(hit.to(), Head.class) == null
                && !page.isAny(hit.to(), "عليه", "به", "عنه", "اليه", "له");
    }

    private static boolean isShowing(Hit hit) {
        return switch (lemma(hit)) {
            case "أكد", "أثبت", "أظهر", "كشف", "أشار", "دعا", "أفاد", "طرح", "استدعى", "أوضح" -> true;
            default -> false;
        };
    }

    /** {@code يذكر أن} at the start, {@code يتوقع أن} with nobody before: no source. */
    private boolean isImpersonal(Hit hit) {
        int t = hit.from();
        boolean named = page.isDefinite(t + 1) && !clauses.isTime(t + 1) && !page.is(t + 1, Particle.Kind.PREPOSITION);
        if (homographs.isBackgroundVerb(t) && isSentenceStart(t) && !named || isPassive(hit)) {
            return true;
        }
        boolean described = lemma(hit).equals("وصف")
                && !hit.has(PRONOUN | FIRST_PERSON)
                && page.isAny(t + 1, "بانه", "بانها", "بانهم");
        if (described) {
            return true;
        }
        boolean impersonal = page.isAny(t, "يتوقع", "ويتوقع", "يعتقد", "ويعتقد", "يرجح", "ويرجح", "يخشي", "ويخشي");
        return impersonal
                && (clauses.isComplementizer(t + 1) || page.isAny(t + 1, "من", "في", "به", "بهم"))
                && names.at(t - 1) == null
                && page.hit(t - 1, Title.class) == null
                && (!page.isDefinite(t - 1) || clauses.isRelative(t - 1))
                && !isAfterApposition(t)
                && !isOwnOpinion(t);
    }

    /** {@code قال إنه يعتقد}, {@code مضيفا أنه يتوقع}: of one man who speaks; not {@code قالت إنه يعتقد}. */
    private boolean isOwnOpinion(int verb) {
        int that = page.is(verb - 1, "كان") ? verb - 2 : verb - 1;
        if (!page.isAny(that, "انه", "بانه", "وانه")) {
            return false;
        }
        for (int t = that - 1; t >= Math.max(0, verb - NEAR); t--) {
            Hit cue = page.mark(t) == '.' ? null : clauses.cue(t);
            if (page.mark(t) == '.' || cue != null && cue.has(VERB | PARTICIPLE)) {
                return cue != null && cue.has(SINGULAR) && !cue.has(FEMININE | FIRST_PERSON);
            }
        }
        return false;
    }

    /** {@code فلان، مدير المركز، يعتقد}. */
    private boolean isAfterApposition(int verb) {
        int t = verb - 2;
        while (t > Math.max(0, verb - 12) && !clauses.isComma(t)) {
            t--;
        }
        return clauses.isComma(verb - 1)
                && clauses.isComma(t)
                && clauses.isApposition(t + 1, verb)
                && names.at(t - 1) != null;
    }

    /**
     * {@code أُلقي}, {@code يُتهم}: told by its vowel; nobody is named who says so, but by {@code نُقل عن} or {@code أُعلن أن}. In
     * the present {@code يُعلن} is active, too.
     */
    private boolean isPassive(Hit hit) {
        int vowel = page.words(hit.from(), hit.from()).indexOf('ُ');
        return (hit.has(PAST) || lemma(hit).startsWith("ا"))
                && !hit.has(FIRST_PERSON)
                && vowel >= 0
                && vowel < 4
                && !clauses.isComplementizer(hit.to())
                && !((Cue) hit.sense().lexeme()).takes(Cue.Frame.RELAY);
    }

    private boolean isSentenceStart(int t) {
        return t == 0 || !page.tokens().isWord(t - 1) || page.is(t - 1, "و") && isSentenceStart(t - 1);
    }

    /** Not to think so is an opinion, not to say so no statement. */
    private static boolean isOpinion(Hit hit) {
        Act act = ((Cue) hit.sense().lexeme()).act();
        return act == Act.JUDGE || act == Act.DENY;
    }

    private static String lemma(Hit hit) {
        return ((Cue) hit.sense().lexeme()).lemma();
    }
}
