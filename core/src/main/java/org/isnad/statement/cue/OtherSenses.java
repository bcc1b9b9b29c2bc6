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

/** Words of a report in another of their senses: {@code أمر} a matter, {@code شدد} to tighten. Places are tokens. */
final class OtherSenses {
    private static final Wordlist BEFORE_MATTERS = Wordlist.of(OtherSenses.class, "before-matters");
    private static final Wordlist AMOUNTING = Wordlist.of(OtherSenses.class, "amounting");
    private static final Wordlist FINDERS = Wordlist.of(OtherSenses.class, "finders");
    private static final Wordlist COURTS = Wordlist.of(OtherSenses.class, "courts");
    private static final int COURT = 5;
    /** What {@code يدعو} gives cause for, rather than asks for. */
    private static final Wordlist MOODS = Wordlist.of(OtherSenses.class, "moods");

    /** What is tightened rather than stressed. */
    private static final Wordlist TIGHTENED = Wordlist.of(OtherSenses.class, "tightened");

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    OtherSenses(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** To find or to learn something is news where those do it whose trade it is: researchers, courts, outlets. */
    boolean isPrivate(Hit hit) {
        return switch (lemma(hit)) {
            case "أخطر" ->
                page.is(hit.from(), "اخطر") && !page.isDefinite(hit.to()) && names.at(hit.to()) == null
                        || page.is(hit.to(), "علي")
                                && page.word(hit.to() + 1).folded().startsWith("بال")
                        || page.isAny(hit.to(), "ببال", "بباله", "ببالها", "ببالهم", "ببالنا", "ببالك", "ببالي");
            case "أبرز" ->
                hit.has(PRESENT)
                        || page.is(hit.from(), "ابرز")
                        || page.is(hit.from(), "وابرز")
                                && names.at(hit.to()) == null
                                && page.hit(hit.to(), Title.class) == null;
            case "أبلغ" -> page.is(hit.to(), "عن") || isToldOf(hit);
            case "أجمع" -> page.is(hit.from(), "اجمع") && page.isDefinite(hit.from() - 1);
            case "أقر" -> page.words(hit.from(), hit.from()).endsWith("أ") || isPassed(hit.to());
            case "أيد" -> page.isAny(hit.to(), "محكمه", "المحكمه", "القضاء");
            case "اعتقد" -> !hit.has(FIRST_PERSON) && page.isAny(hit.from() - 1, "كنت", "كنتم");
            case "أدان", "دان" -> page.isAny(hit.to(), COURTS) || hit.has(VERB) && isCourtBefore(hit.from());
            case "نص" ->
                page.is(hit.to(), Particle.Kind.DEMONSTRATIVE) && hit.has(PAST) && !hit.has(CONJUNCTION)
                        || hit.has(MASDAR) && !clauses.isComplementizer(hit.to() + 1);
            case "حث" -> hit.has(MASDAR) && hit.has(BA | LI);
            case "شدد" -> isTightening(hit);
            case "ثمن" ->
                page.isAny(hit.to(), "النهايي", "نهايي", "الواحد", "الواحده")
                        || page.isAny(hit.from() - 1, "الدور", "دور", "باي", "اي", "دفع", "يدفع");
            case "رأى" -> hit.has(FIRST_PERSON) && hit.has(PAST) && !clauses.isComplementizer(hit.to());
            case "اتهم" -> hit.has(VERB) && page.tokens().isNumber(hit.to());
            case "وجه" -> hit.has(PRESENT);
            case "قدر" -> page.isAny(hit.to(), "علي", "علينا", "عليه", "له", "لنا", "لي", "الله");
            case "أمل" -> page.isAny(hit.from(), "امل", "وامل") && !isClauseNear(hit.from());
            case "لاحظ" -> hit.has(PRESENT) && !hit.has(FIRST_PERSON) && !isClauseNear(hit.from());
            case "علم" -> !isOutlet(hit.to()) && !isOutlet(hit.from() - 1);
            case "أثبت" -> hit.has(VERB) && !isProved(hit);
            case "وجد", "اكتشف" -> !isFinder(hit.to()) && !isFinder(hit.to() + 1);
            default -> false;
        };
    }

    /** {@code كانت محكمة تركية قد أدانت}: a court that convicts, as no preposition governs it. */
    private boolean isCourtBefore(int verb) {
        for (int t = verb - 1; t > Math.max(0, verb - COURT) && page.mark(t + 1) == 0 && !page.isVerb(t); t--) {
            if (page.isAny(t, COURTS)) {
                return !page.is(t - 1, Particle.Kind.PREPOSITION);
            }
        }
        return false;
    }

    /** {@code أبلغت بوفاته}: she was told, as nobody is named whom she told. */
    private boolean isToldOf(Hit hit) {
        int next = hit.to();
        return hit.has(PAST)
                && !hit.has(PRONOUN)
                && (page.is(next, "ب")
                        || page.word(next).senses() > 0
                                && page.word(next).sense(0).has(BA))
                && !clauses.isComplementizer(next);
    }

    /** {@code أقر البرلمان بغالبية كبيرة قرارا}: by a majority. */
    private boolean isPassed(int from) {
        for (int t = from; t < from + 6; t++) {
            if (page.isAny(t, "بغالبيه", "باغلبيه", "بالاغلبيه", "بالغالبيه", "باجماع", "بالاجماع")) {
                return true;
            }
        }
        return false;
    }

    /** {@code من وصفتهم بالمرتزقة}, {@code ما قالت إنه خطر}, {@code التي تعتبرها تركيا "إرهابية"}: to call somebody by a word is no statement. */
    boolean isNaming(Hit hit) {
        String lemma = lemma(hit);
        if (lemma.equals("اعتبر") && clauses.isRelative(hit.from() - 1) && hit.has(PRONOUN) && isWordQuoted(hit.to())) {
            return true;
        }
        boolean thing = page.isAny(hit.from() - 1, "ما", "بما", "مما", "لما", "عما");
        boolean often = page.isAny(hit.from() - 2, "دايما", "غالبا", "عاده", "كثيرا");
        if (thing && !often && lemma.equals("قال") && clauses.isComplementizer(hit.to())) {
            return true;
        }
        boolean what = thing || page.isAny(hit.from() - 1, "من", "ممن");
        boolean inWhat = page.is(hit.from() - 1, "فيما") && hit.has(PRONOUN);
        return hit.has(VERB)
                && (what || inWhat || clauses.isRelative(hit.from() - 1) && lemma.equals("وصف"))
                && (lemma.equals("وصف") || lemma.equals("اعتبر"))
                && (what && lemma.equals("وصف") || !isClauseNear(hit.from()));
    }

    /** Whether the next quotation, after a subject of a few words, is of one word. */
    private boolean isWordQuoted(int from) {
        int t = from;
        while (t < from + 5 && page.tokens().isWord(t)) {
            t++;
        }
        return page.quotations().isOpening(t) && page.quotations().closing(t) == t + 2;
    }

    /** {@code رد فعل}, {@code تابع ل}, {@code أيده الله}, {@code مهنيا} that is no congratulating. */
    boolean isSetPhrase(Hit hit) {
        int t = hit.from();
        return isMatter(t)
                || isStudent(t)
                || isCalled(t)
                || isMoving(hit)
                || isAmount(t)
                || page.isAny(t, "تابع", "تابعا") && page.word(t + 1).folded().startsWith("ل")
                || hit.has(PRONOUN) && (page.is(t + 1, "الله") || lemma(hit).equals("نسب"))
                || page.isAny(t, "مهنيا", "ومهنيا") && page.words(t, t).indexOf('ئ') < 0
                || page.is(t, "رد") && page.is(t + 1, "فعل")
                || page.isAny(t + 1, "الحديث", "الاجتماع", "اللقاء", "النقاش")
                        && lemma(hit).equals("تطرق")
                || page.isAny(t, "ابدا", "تبارك");
    }

    /** {@code وهو أمر}: a matter, no order. */
    private boolean isMatter(int t) {
        return page.is(t, "امر")
                        && (page.is(t - 1, Particle.Kind.PRONOUN)
                                || page.is(t - 1, Particle.Kind.DEMONSTRATIVE)
                                || page.isAny(t - 1, BEFORE_MATTERS))
                || page.is(t, "امرا") && !page.word(t + 1).folded().startsWith("ب")
                || page.is(t, "امر") && !isGivenOrder(t + 1)
                || page.is(t, "وامر") && page.word(t + 1).isAdjective() && !isGivenOrder(t + 1);
    }

    private boolean isStudent(int t) {
        return page.is(t, "طالب")
                && isDescription(t + 1)
                && !isGivenOrder(t + 1)
                && !page.isAny(t - 1, "بدوره", "جانبه", "جهته", "ناحيته", "كما", "فيما", "حيث", "قد", "وقد", "فقد");
    }

    /** {@code يدعى}. */
    private boolean isCalled(int t) {
        return page.isAny(t, "يدعي", "ويدعي", "تدعي", "وتدعي")
                && page.words(t, t).endsWith("ى");
    }

    /** {@code يدعو للقلق}. */
    private boolean isMoving(Hit hit) {
        int t = hit.from();
        return lemma(hit).equals("دعا")
                && (page.isAny(t + 1, MOODS) || page.is(t + 1, "الي") && page.isAny(t + 2, MOODS));
    }

    /** {@code تبلغ من العمر}. */
    private boolean isAmount(int t) {
        return page.isAny(t, AMOUNTING) && !isClauseNear(t);
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

    /** {@code أثبتت الدراسة أن}, {@code الأدلة الحديثة التي أثبتت أن}: in words, not by deeds. */
    private boolean isProved(Hit hit) {
        boolean body = names.at(hit.to()) != null || page.hit(hit.to(), Head.class) != null;
        boolean proved = isFinder(hit.to()) && (!body || page.hit(hit.to(), SourceNoun.class) != null);
        for (int t = hit.from() - 1; t > hit.from() - 5 && !page.isVerb(t) && !proved; t--) {
            proved = page.hit(t, SourceNoun.class) != null;
        }
        return proved;
    }

    private boolean isFinder(int t) {
        NameMention name = names.at(t);
        return page.hit(t, SourceNoun.class) != null
                || page.hit(t, Head.class) != null
                || name != null && name.type() == Type.ORG
                || page.isAny(t, FINDERS);
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

    private static String lemma(Hit hit) {
        return ((Cue) hit.sense().lexeme()).lemma();
    }
}
