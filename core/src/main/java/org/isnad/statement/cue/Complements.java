package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
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
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Cue.Frame;

/** What is reported without a preposition: a verbal noun after the subject, or with some verbs any noun. Places are tokens. */
public final class Complements {
    /** What {@code قدم} or {@code رفع} somebody gives in words. */
    private static final String[] THANKS = {
        "شكره", "شكرها", "شكرهم", "الشكر", "تعازيه", "تعازيها", "تعازيهم", "التعازي", "تهانيه", "تهانيها", "تهانيهم",
                "التهاني",
        "تهنيته", "تهنيتها", "امتنانه", "امتنانها", "اعتذاره", "اعتذارها", "اعتذارهم", "اعتذارا", "خالص", "احر", "جزيل",
                "وافر"
    };

    static final String[] GOVERNORS = {
        "خلال", "اثناء", "بعد", "قبل", "قبيل", "عقب", "اثر", "عند", "منذ", "عبر", "حول", "بشان", "بسبب", "نتيجه", "رغم",
        "ضمن", "تجاه", "حيال", "ازاء", "اجل", "بمناسبه", "اطار", "سياق", "ظل", "ضوء", "وسط", "مقابل", "بانتظار", "برغم"
    };

    /** {@code بأشد العبارات}. */
    private static final String[] WORDED = {"باشد", "باقسي", "باقوي"};

    public static final Wordlist CLAIMED = Wordlist.of(Complements.class, "claimed");

    /** What one puts down to a cause. */
    private static final Wordlist CAUSED = Wordlist.of(Complements.class, "caused");

    private static final Set<String> CAUSING = Set.of("عزا", "أرجع");

    /** What papers and pictures do. */
    private static final Set<String> SHOWING = Set.of("أظهر", "أثبت", "بين");

    /** What is told by being declared, but for {@code حالة الطوارئ}, which is an act. */
    private static final Wordlist DECLARED = Wordlist.of(Complements.class, "declared");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final VerbalNouns nouns;
    private final Predicates predicates;

    public Complements(Page page, Names names, Clauses clauses, VerbalNouns nouns) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.nouns = nouns;
        predicates = new Predicates(page, names, nouns);
    }

    /** A verbal noun, or with some verbs any noun, after the subject. */
    public boolean isObject(Hit hit, Cue cue, int t) {
        if (cue.takes(Frame.NOUN) && page.is(t, "ما") && page.isVerb(t + 1) && !clauses.isBarePreposition(t - 1)) {
            return true;
        }
        if (!canBeObject(hit, t) || clauses.isRelative(hit.from() - 1) && cue.act() == Act.ACCUSE) {
            return false;
        }
        if (cue.takes(Frame.RESPONSIBILITY)) {
            return (t > hit.to() || hit.has(PRONOUN)) && page.isAny(t, "مسووليه", "المسووليه", "مسووليته", "مسووليتها");
        }
        if (cue.takes(Frame.THANKS) || cue.takes(Frame.CLAIM)) {
            boolean some = page.is(t, Particle.Kind.QUANTITY)
                    && (page.isAny(t + 1, CLAIMED)
                            || page.is(t + 1, Particle.Kind.DEMONSTRATIVE) && page.isAny(t + 2, CLAIMED));
            return cue.takes(Frame.THANKS) ? page.isAny(t, THANKS) : some || page.isAny(t, CLAIMED);
        }
        if (cue.takes(Frame.PREDICATE) && predicates.isJudged(hit, t)) {
            return true;
        }
        if (cue.takes(Frame.PREDICATE) && (hit.has(PRONOUN) || hit.has(PRESENT) && names.at(hit.to()) == null)) {
            return false;
        }
        if (cue.takes(Frame.ADDRESSEE) && cue.act() == Act.DEMAND && nouns.isDefiniteMasdar(hit, t)) {
            return t > hit.to() + 1;
        }
        boolean deed = isDeed(hit, cue, t);
        if (cue.takes(Frame.OBJECT) && page.isAny(t, CAUSED) && t > hit.to() && CAUSING.contains(cue.lemma())) {
            return true;
        }
        if (cue.takes(Frame.OBJECT)) {
            boolean declared = cue.lemma().equals("أعلن") && page.isAny(t, DECLARED) && !page.is(t + 1, "الطواري");
            if (SHOWING.contains(cue.lemma())) {
                return deed && t > hit.to() && isPaper(hit.to()) && !isDescription(hit.to(), t);
            }
            boolean described =
                    clauses.isRelative(hit.from() - 1) && !page.isAny(hit.to(), "فيه", "فيها", "خلاله", "خلالها");
            return deed && (t == hit.to() || !described) || declared && t > hit.to();
        }
        return cue.takes(Frame.NOUN) && (deed || isAnyNoun(hit, t));
    }

    private boolean canBeObject(Hit hit, int t) {
        return page.tokens().isWord(t)
                && !clauses.isTime(t)
                && !clauses.isRelative(t)
                && !page.isAny(t - 1, "وهو", "وهي")
                && !page.isAny(t, "نفسه", "نفسها", "ذاته", "ذاتها", "عينه")
                && !(clauses.isRelative(t - 1) && t > hit.to())
                && !page.isAny(t, Prepositions.CIRCUMSTANCES);
    }

    /** A verbal noun that nothing else governs: {@code مقتل}, {@code استعداده}, {@code الانتهاء من}. */
    private boolean isDeed(Hit hit, Cue cue, int t) {
        boolean bare = (nouns.isStressed(cue, t) || nouns.isMasdar(t)) && !page.isDefinite(t);
        return bare && !(t > hit.to() && nouns.isGoverned(t)) && !nouns.isInConstruct(t, hit.to())
                || nouns.isOwn(t)
                || (t > hit.to() || hit.has(PARTICIPLE) || isNamedBefore(hit) || isDone(hit, t))
                        && nouns.isDefiniteMasdar(hit, t);
    }

    /** {@code وأكد القبض على}: right after a verb that has no other preposition there, what cannot speak. */
    private boolean isDone(Hit hit, int t) {
        return t == hit.to()
                && hit.has(VERB)
                && hit.has(SINGULAR)
                && page.isAny(t, "القبض", "العثور", "التوصل", "الافراج");
    }

    /** {@code صور بثها التلفزيون}: a verb with the pronoun of the indefinite noun before it. */
    private boolean isDescription(int noun, int t) {
        return t == noun + 1 && !page.isDefinite(noun) && page.word(t).folded().endsWith("ها");
    }

    private boolean isPaper(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        SourceNoun.Kind kind = noun == null ? null : ((SourceNoun) noun.sense().lexeme()).kind();
        return kind == SourceNoun.Kind.DOCUMENT || kind == SourceNoun.Kind.STATEMENT;
    }

    /** {@code فلان كرر}, {@code فلان، أكد}. */
    private boolean isNamedBefore(Hit hit) {
        int before = clauses.isComma(hit.from() - 1) ? hit.from() - 2 : hit.from() - 1;
        return names.at(before) != null && names.at(before).canAct() && !hit.has(CONJUNCTION | PRONOUN);
    }

    /** After the subject, or at once where the subject stands before the verb or the noun cannot speak. */
    private boolean isAnyNoun(Hit hit, int t) {
        boolean subjectBefore = !page.is(t, Particle.Kind.PREPOSITION)
                && !page.is(t + 1, "من")
                && (names.at(hit.from() - 1) != null
                        || hit.has(PARTICIPLE)
                        || hit.has(PLURAL) && (hit.has(PRESENT) || !clauses.isRelative(hit.from() - 1))
                        || page.isAny(hit.from() - 1, "قد", "فقد"));
        return t == hit.to()
                ? subjectBefore || nouns.isMuteThing(t) || nouns.isOfOtherGender(hit, t) || areAllThings(t)
                : t > hit.to() && isAfterSubject(hit, t);
    }

    /** {@code ونفى جميع التهم}: things, of which none speaks. */
    private boolean areAllThings(int t) {
        return page.isAny(t, "كل", "جميع", "كافه", "اي") && nouns.isMuteThing(t + 1);
    }

    /** {@code انتقد الوزير فلان، الإدارة الأمريكية}: a name right after that of the subject. */
    public boolean isNamedObject(Hit hit, Cue cue, int t) {
        NameMention object = names.at(t);
        NameMention subject = names.at(clauses.isComma(t - 1) ? t - 2 : t - 1);
        boolean office = page.hit(hit.to(), Title.class) != null
                && page.isDefinite(t - 1)
                && (page.word(t - 1).sense(Nationality.class) != null
                        || page.hit(hit.to(), Title.class).to() == t);
        if (office && cue.takes(Frame.NOUN) && object.from() == t && object.type() != Type.PER) {
            return !page.words(t, t).startsWith("و") && !page.words(t, t).startsWith("ل");
        }
        return cue.takes(Frame.NOUN)
                && t > hit.to()
                && object.from() == t
                && subject != null
                && subject != object
                && object.type() != Type.PER
                && (subject.type() == Type.PER
                        || subject.known() != null && subject.known().isCountry())
                && (subject.from() == hit.to() || isHolder(subject, hit.to()))
                && !page.words(t, t).startsWith("و")
                && !page.words(t, t).startsWith("ل");
    }

    /** {@code الوزير فلان}: a person whose office stands right after the verb. */
    private boolean isHolder(NameMention person, int from) {
        return person.type() == Type.PER
                && page.hit(from, Title.class) != null
                && clauses.subjectEnd(from, person.from()) == person.from();
    }

    private boolean isAfterSubject(Hit hit, int t) {
        Sense first = page.word(t).senses() > 0 ? page.word(t).sense(0) : null;
        if (first != null && (first.has(CONJUNCTION) || first.has(LI) && !first.has(MASDAR))
                || page.is(t, Particle.Kind.PREPOSITION)
                || page.is(t, Particle.Kind.CONJUNCTION)
                || page.is(t, Particle.Kind.MANNER)) {
            return false;
        }
        if (page.isAny(t - 1, WORDED) || page.word(t).folded().startsWith("وال")) {
            return false;
        }
        if (clauses.circumstances().isInOccasion(t - 1)) {
            boolean whole = page.isDefinite(t) || page.is(t, Particle.Kind.DEMONSTRATIVE) || page.is(t, "صحه");
            boolean holder = page.hit(t, Head.class) != null || page.hit(t, Title.class) != null;
            return whole && !holder;
        }
        if (page.quotations().isOpening(t - 1)) {
            return nouns.isMuteThing(t) && !page.isAny(t - 2, "ب", "ل") && !page.is(t - 2, Particle.Kind.PREPOSITION);
        }
        int before = page.isAny(t - 2, WORDED) ? t - 3 : page.isAny(t - 1, Prepositions.CIRCUMSTANCES) ? t - 2 : t - 1;
        before = page.is(before, "ايضا") && before - 1 > hit.from() ? before - 1 : before;
        before = clauses.isTime(before) ? beforeTime(before, hit.to()) : before;
        while (before - 1 >= hit.to() && (page.is(before, Particle.Kind.MANNER) || page.isAny(before, "مجددا", "ايضا"))) {
            before--;
        }
        if (isAfterApposition(t)) {
            return true;
        }
        if (names.at(before) != null) {
            Sense common = page.word(t).sense(Common.class);
            boolean adjective = common != null && common.lexeme() == Common.ADJECTIVE && page.isDefinite(t);
            return page.word(t).sense(Nationality.class) == null && !adjective;
        }
        if (page.word(before).sense(Nationality.class) != null && page.isDefinite(t) && nouns.isNoun(t)) {
            return page.hit(t, Title.class) == null && names.at(t) == null;
        }
        return before == hit.from()
                || page.isDefinite(t) && nouns.isNoun(t) && isIndefiniteAdjective(before)
                || (nouns.isMuteThing(t) || isDenied(hit, t)) && before > hit.from() && isWhole(before)
                || page.isDefinite(before) && (before < t - 1 || !page.isDefinite(t))
                || t - hit.to() > 2
                        && page.isDefinite(t)
                        && (clauses.isComma(t - 1)
                                || nouns.isMuteThing(t) && hasPronoun(t - 1)
                                || page.word(t - 1).senses() > 0
                                        && page.word(t - 1).sense(0).has(PRONOUN));
    }

    /** {@code نفى الوزير، فلان الفلاني، شائعات إقالته}: a thing after the name between commas. */
    private boolean isAfterApposition(int t) {
        NameMention name = clauses.isComma(t - 1) ? names.at(t - 2) : null;
        return name != null
                && name.type() == Type.PER
                && clauses.isComma(name.from() - 1)
                && nouns.isNoun(t)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, Head.class) == null;
    }

    /** {@code نفى الوزير الأنباء}, {@code أنكر المتهم التهم}: what others have said. */
    private boolean isDenied(Hit hit, int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        Hit said = page.hit(t, Cue.class);
        return ((Cue) hit.sense().lexeme()).act() == Act.DENY
                && page.isDefinite(t)
                && names.at(t) == null
                && (said != null && said.has(MASDAR)
                        || noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT);
    }

    /** {@code أدان المجلس أمس الهجوم}: before a time, unless a preposition leads to it. */
    private int beforeTime(int time, int from) {
        int t = time;
        while (t > from && clauses.isTime(t)) {
            t--;
        }
        return names.at(t) != null || page.isDefinite(t) ? t : time;
    }

    /** {@code وزير الخارجية}, {@code مسؤولون}: a noun after which no genitive follows. */
    private boolean isWhole(int t) {
        boolean several = page.word(t).folded().endsWith("ون") && !page.isVerb(t);
        return (page.isDefinite(t) || several) && !page.is(t, Particle.Kind.PREPOSITION);
    }

    /** {@code منظمات دولية}: what follows with the article does not agree, and is another phrase; not {@code سيئة النية}. */
    private boolean isIndefiniteAdjective(int t) {
        Sense common = page.word(t).sense(Common.class);
        String word = page.words(t, t);
        return !page.isDefinite(t)
                && (word.endsWith("ي") || word.endsWith("ية"))
                && !page.isAny(t, "ثاني", "باقي")
                && page.word(t).sense(Title.class) == null
                && page.word(t).sense(Head.class) == null
                && (page.word(t).sense(Nationality.class) != null
                        || common != null && common.lexeme() == Common.ADJECTIVE && !nouns.isNoun(t));
    }

    private boolean hasPronoun(int t) {
        return page.words(t, t).endsWith("ه") || page.words(t, t).endsWith("ها");
    }
}
