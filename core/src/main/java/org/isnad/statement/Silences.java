package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;

/** Words that are spelt like a report and report nothing here. Places are tokens. */
final class Silences {
    /** What {@code يدعو} gives cause for, rather than asks for. */
    private static final String[] MOODS = {
        "للقلق",
        "للتفاول",
        "للدهشه",
        "للسخريه",
        "للاستغراب",
        "للعجب",
        "للفخر",
        "للاسف",
        "القلق",
        "التفاول",
        "الدهشه",
        "السخريه",
        "الاستغراب",
        "الفخر"
    };

    /** What is tightened rather than stressed. */
    private static final String[] TIGHTENED = {
        "اجراءاتها",
        "اجراءاته",
        "الاجراءات",
        "اجراءات",
        "العقوبات",
        "عقوبات",
        "عقوباتها",
        "الحصار",
        "حصارها",
        "الخناق",
        "القيود",
        "قيود",
        "الرقابه",
        "قبضتها",
        "قبضته",
        "الحراسه",
        "ضرباتها",
        "غاراتها"
    };

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Silences(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /**
     * A word that is spelt like a report and is none: {@code بين} between, {@code طالب} a student, {@code نسبة} a share;
     * one that only a verb could not be, after a preposition or in construct; one that is denied or supposed.
     */
    boolean isSilent(Hit hit) {
        int t = hit.from();
        return isParticle(hit)
                || isRatherANoun(hit)
                || isNotSaid(hit)
                || isSetPhrase(hit)
                || isImpersonal(hit)
                || isPrivate(hit)
                || isNaming(hit)
                || hit.has(MASDAR) && page.isAny(t - 1, "بكل", "كل", "دون", "عدم", "بدون")
                || page.isAny(
                        t, "يشتبه", "ويشتبه", "هاتفا", "يشد", "تشد", "فروا", "دعوي", "دعاوي", "دعوني", "ودعونا",
                        "دعونا")
                || page.isAny(t, "تبين", "وتبين", "يتبين")
                        && page.hit(t - 1, SourceNoun.class) == null
                        && page.hit(t + 1, SourceNoun.class) == null;
    }

    private boolean isParticle(Hit hit) {
        Sense particle = page.word(hit.from()).sense(Particle.class);
        return hit.length() == 1 && particle != null && !isBackgroundVerb(hit.from()) && !isExplaining(hit.from());
    }

    /**
     * A preposition that is a verb here: {@code وبين فلان أن} explained, where no second {@code وبين} makes it between; {@code عبر
     * فلان عن} expressed.
     */
    private boolean isExplaining(int t) {
        if (page.isAny(t, "عبر", "وعبر", "فعبر")) {
            return isExpressing(t);
        }
        if (!page.isAny(t, "بين", "وبين", "فبين")) {
            return false;
        }
        boolean doubled = page.words(t, t).indexOf('ّ') >= 0 || page.hit(t + 1, Title.class) != null;
        for (int i = t + 1; i < t + (doubled ? 30 : 9); i++) {
            if (clauses.isComplementizer(i) && names.at(i) == null) {
                return i == t + 1 || !page.is(i - 1, Particle.Kind.PREPOSITION);
            }
            if (page.isAny(i, "وبين") || page.mark(i) == '.' || page.isVerb(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isExpressing(int t) {
        boolean somebody = false;
        for (int i = t + 1; i < t + 20 && page.mark(i) != '.' && (!page.isVerb(i) || names.at(i) != null); i++) {
            if (page.is(i, "عن")) {
                return (somebody || i == t + 1) && !page.isAny(i - 1, "بعيدا", "فضلا") && !page.is(i + 1, "بعد");
            }
            somebody |= names.at(i) != null && names.at(i).canAct()
                    || page.hit(i, Title.class) != null
                    || page.hit(i, Head.class) != null;
        }
        return false;
    }

    /** Where Arabic lets no verb stand, or where the spelling tells a noun. */
    private boolean isRatherANoun(Hit hit) {
        int t = hit.from();
        String words = page.words(t, t);
        if (hit.has(PRONOUN) && words.endsWith("ة") || hit.has(VERB) && words.indexOf('ً') >= 0) {
            return true;
        }
        Sense noun = page.word(t).sense(Common.class);
        boolean alsoNoun = noun != null && noun.lexeme() == Common.NOUN && !noun.has(CONJUNCTION | PREPOSITION);
        if (!hit.has(VERB) || hit.has(CONJUNCTION)) {
            return hit.has(PARTICIPLE)
                    && (page.is(t - 1, Particle.Kind.BE)
                            || page.is(t - 1, "ليس")
                            || page.is(t - 2, Particle.Kind.BE) && page.isDefinite(t - 1)
                            || page.tokens().isNumber(t - 1) && !clauses.isTime(t - 1));
        }
        return clauses.isBarePreposition(t - 1)
                || page.isAny(t - 1, Complements.GOVERNORS)
                || page.is(t, "جدد") && isPlain(t - 1)
                || alsoNoun && hit.has(PRONOUN) && !isNamingSource(t - 1)
                || alsoNoun && isIndefiniteNoun(t - 1)
                || hit.has(PAST) && isPlainVerb(t - 1);
    }

    /** {@code رغم تعهد الحكومة}: no verb stands after a preposition. */
    boolean isGoverned(Hit hit) {
        int before = hit.from() - 1;
        return hit.has(VERB)
                && !hit.has(CONJUNCTION | PRONOUN)
                && (clauses.isBarePreposition(before) || page.isAny(before, Complements.GOVERNORS));
    }

    /** A noun before {@code جدد} makes it new ones. */
    private boolean isPlain(int t) {
        return page.tokens().isWord(t)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.word(t).sense(Particle.class) == null;
    }

    /** {@code وفقا لما ذكره}. */
    private boolean isNamingSource(int t) {
        return page.isAny(t, "ما", "لما")
                        && (page.hit(t - 1, According.class) != null || page.hit(t - 2, According.class) != null)
                || page.hit(t, According.class) != null;
    }

    private boolean isIndefiniteNoun(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null
                && noun.lexeme() == Common.NOUN
                && !noun.has(DEFINITE | PLURAL | PRONOUN)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, SourceNoun.class) == null;
    }

    /** To find or to learn something is news where those do it whose trade it is: researchers, courts, outlets. */
    private boolean isPrivate(Hit hit) {
        return switch (((Cue) hit.sense().lexeme()).lemma()) {
            case "حث" -> hit.has(MASDAR) && hit.has(BA | LI);
            case "شدد" -> isTightening(hit);
            case "رأى" -> hit.has(FIRST_PERSON) && hit.has(PAST) && !clauses.isComplementizer(hit.to());
            case "اتهم" -> hit.has(VERB) && page.tokens().isNumber(hit.to());
            case "وجه" -> hit.has(PRESENT);
            case "قدر" -> page.isAny(hit.to(), "علي", "علينا", "عليه", "له", "لنا", "لي", "الله");
            case "أمل" -> page.isAny(hit.from(), "امل", "وامل") && !isClauseNear(hit.from());
            case "لاحظ" -> hit.has(PRESENT) && !hit.has(FIRST_PERSON) && !isClauseNear(hit.from());
            case "علم" -> !isOutlet(hit.to()) && !isOutlet(hit.from() - 1);
            case "وجد", "اكتشف" -> !isFinder(hit.to()) && !isFinder(hit.to() + 1);
            default -> false;
        };
    }

    /** {@code من وصفتهم بالمرتزقة}: to call somebody by a word is no statement. */
    private boolean isNaming(Hit hit) {
        String lemma = ((Cue) hit.sense().lexeme()).lemma();
        boolean what = page.isAny(hit.from() - 1, "ما", "بما", "من", "مما", "لما", "عما", "ممن");
        return hit.has(VERB)
                && (what || clauses.isRelative(hit.from() - 1) && lemma.equals("وصف"))
                && (lemma.equals("وصف") || lemma.equals("اعتبر"))
                && !isClauseNear(hit.from());
    }

    /** {@code شددت الحكومة إجراءاتها}. */
    private boolean isTightening(Hit hit) {
        for (int t = hit.to(); t < hit.to() + 4; t++) {
            if (page.isAny(t, TIGHTENED)) {
                return !isClauseNear(hit.from());
            }
        }
        return false;
    }

    private boolean isOutlet(int t) {
        boolean quoted = page.quotations().isOpening(t);
        NameMention name = names.at(quoted ? t + 1 : t);
        return name != null && (quoted || name.known() != null && name.known().isOutlet())
                || page.hit(t, SourceNoun.class) != null
                        && ((SourceNoun) page.hit(t, SourceNoun.class).sense().lexeme()).kind()
                                == SourceNoun.Kind.OUTLET;
    }

    private boolean isFinder(int t) {
        NameMention name = names.at(t);
        return page.hit(t, SourceNoun.class) != null
                || page.hit(t, Head.class) != null
                || name != null && name.type() == Type.ORG
                || page.isAny(t, "الباحثون", "باحثون", "علماء", "العلماء", "الخبراء", "خبراء", "المحققون", "محققون");
    }

    /** Denied, supposed, wished or asked about: {@code لم يقل}, {@code إذا أعلن}, {@code أن يعلن}. */
    private boolean isNotSaid(Hit hit) {
        int t = hit.from();
        if (!hit.has(VERB)) {
            return false;
        }
        int before = page.quotations().isOpening(t - 1) ? t - 2 : t - 1;
        boolean subjunctive = hit.has(PRESENT)
                && page.is(before, "ان")
                && page.words(before, before).startsWith("أ");
        return page.is(t - 1, Particle.Kind.NEGATION) && !isOpinion(hit)
                || page.isAny(t - 1, "حال", "حاله") && page.is(t - 2, "في")
                || page.isAny(t - 1, "اذا", "لو", "كي", "لكي", "لماذا", "ولماذا", "فلماذا", "هل", "كيف")
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
                        || page.isAny(t - 2, "وهو", "وهي", "الا")
                        || clauses.isComma(t - 2) && (isShowing(hit) || names.at(hit.to()) == null));
        return what || page.is(t - 1, "الذي") && page.isAny(t - 2, "الامر", "الشي") && isShowing(hit);
    }

    private static boolean isShowing(Hit hit) {
        return switch (((Cue) hit.sense().lexeme()).lemma()) {
            case "أكد", "أثبت", "أظهر", "كشف", "أشار", "دعا", "أفاد", "طرح", "استدعى", "أوضح" -> true;
            default -> false;
        };
    }

    /** {@code رد فعل}, {@code تابع ل}, {@code أيده الله}, {@code يدعى}, {@code تبلغ من العمر}. */
    private boolean isSetPhrase(Hit hit) {
        int t = hit.from();
        boolean called = page.isAny(t, "يدعي", "ويدعي", "تدعي", "وتدعي")
                && page.words(t, t).endsWith("ى");
        boolean belongs =
                page.isAny(t, "تابع", "تابعا") && page.word(t + 1).folded().startsWith("ل");
        boolean blessed = hit.has(PRONOUN) && page.is(t + 1, "الله");
        boolean amounts =
                page.isAny(t, "يبلغ", "تبلغ", "ويبلغ", "وتبلغ", "لتبلغ", "ليبلغ", "ستبلغ", "سيبلغ", "وستبلغ", "وسيبلغ")
                        && !isClauseNear(t);
        boolean matter = page.is(t, "امر")
                        && (page.is(t - 1, Particle.Kind.PRONOUN)
                                || page.is(t - 1, Particle.Kind.DEMONSTRATIVE)
                                || page.isAny(t - 1, "انه", "اي", "كل", "لانه", "بانه", "باتت", "بات", "اصبح", "وهذا"))
                || page.is(t, "امرا")
                || page.is(t, "امر") && !isGivenOrder(t + 1)
                || page.is(t, "طالب") && isDescription(t + 1) && !isGivenOrder(t + 1)
                || hit.has(PRONOUN) && ((Cue) hit.sense().lexeme()).lemma().equals("نسب");
        if (page.isAny(t, "مهنيا", "ومهنيا") && page.words(t, t).indexOf('ئ') < 0) {
            return true;
        }
        boolean moves = ((Cue) hit.sense().lexeme()).lemma().equals("دعا")
                && (page.isAny(t + 1, MOODS) || page.is(t + 1, "الي") && page.isAny(t + 2, MOODS));
        return matter
                || called
                || moves
                || belongs
                || blessed
                || amounts
                || page.is(t, "رد") && page.is(t + 1, "فعل")
                || page.is(t, "ابدا");
    }

    /** What follows {@code أمر} that is no matter: who orders, or what or whom. */
    private boolean isGivenOrder(int t) {
        return page.isDefinite(t)
                || names.at(t) != null
                || page.hit(t, Title.class) != null
                || page.hit(t, Head.class) != null
                || page.hit(t, SourceNoun.class) != null
                || page.is(t, Particle.Kind.QUANTITY)
                || page.word(t).folded().startsWith("ب")
                || page.word(t).folded().endsWith("ون")
                || page.mark(t) != 0;
    }

    /** {@code طالب جامعي}. */
    private boolean isDescription(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return (sense != null && sense.lexeme() != Common.VERB || page.word(t).sense(Nationality.class) != null)
                && !page.isAny(t, "عديد", "كثير", "بعض", "احد", "جميع", "كل")
                && page.word(t).sense(Particle.class) == null
                && !clauses.isTime(t);
    }

    private boolean isClauseNear(int t) {
        for (int i = t + 1; i < t + 8; i++) {
            if (clauses.isComplementizer(i)) {
                return true;
            }
            if (page.mark(i) == '.') {
                return false;
            }
        }
        return false;
    }

    /** {@code يذكر أن} at the start, {@code يتوقع أن} with nobody before: no source. */
    private boolean isImpersonal(Hit hit) {
        int t = hit.from();
        if (isBackgroundVerb(t) && isSentenceStart(t) || isPassive(hit)) {
            return true;
        }
        boolean described = ((Cue) hit.sense().lexeme()).lemma().equals("وصف")
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
                && !isAfterApposition(t);
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

    /** {@code أُلقي}, {@code اتُهم}: told by its vowel; nobody is named who says so, but by {@code نُقل عن} or {@code أُعلن أن}. */
    private boolean isPassive(Hit hit) {
        int vowel = page.words(hit.from(), hit.from()).indexOf('ُ');
        return hit.has(PAST)
                && !hit.has(FIRST_PERSON)
                && vowel >= 0
                && vowel < 4
                && !clauses.isComplementizer(hit.to())
                && !((Cue) hit.sense().lexeme()).takes(Cue.Frame.RELAY);
    }

    private boolean isBackgroundVerb(int t) {
        return page.isAny(t, "يذكر", "يشار", "ويذكر", "ويشار");
    }

    private boolean isSentenceStart(int t) {
        return t == 0 || !page.tokens().isWord(t - 1) || page.is(t - 1, "و") && isSentenceStart(t - 1);
    }

    /** Not to think so is an opinion, not to say so no statement. */
    private static boolean isOpinion(Hit hit) {
        Act act = ((Cue) hit.sense().lexeme()).act();
        return act == Act.JUDGE || act == Act.DENY;
    }

    private boolean isPlainVerb(int t) {
        return page.isVerb(t)
                && names.at(t) == null
                && page.word(t).sense(Particle.class) == null
                && page.hit(t, Cue.class) == null;
    }
}
