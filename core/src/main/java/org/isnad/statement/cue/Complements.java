package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
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
    private static final Wordlist THANKS = Wordlist.of(Complements.class, "thanks");

    /** Words before a noun that tells when, where, why or about what. */
    static final Wordlist GOVERNORS = Wordlist.of(Complements.class, "governors");

    /** Attacks, which somebody claims: {@code تبنى التنظيم الهجوم}. */
    public static final Wordlist CLAIMED = Wordlist.of(Complements.class, "claimed");

    /** What one puts down to a cause. */
    private static final Wordlist CAUSED = Wordlist.of(Complements.class, "caused");

    private static final Set<String> CAUSING = Set.of("عزا", "أرجع");

    /** What papers and pictures do. */
    private static final Set<String> SHOWING = Set.of("أظهر", "أثبت", "بين");

    /** What is told by being declared, but for {@code حالة الطوارئ}, which is an act. */
    private static final Wordlist DECLARED = Wordlist.of(Complements.class, "declared");

    /** What is done with an occasion or a paper, spelt like a noun: {@code في مؤتمر صحفي عقده}, {@code في مقال نشره}. */
    private static final Wordlist HELD = Wordlist.of(Complements.class, "held");

    /** How far before a name those words begin with which it is met. */
    private static final int MET = 5;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final VerbalNouns nouns;
    private final Predicates predicates;
    private final AfterSubject afterSubject;

    public Complements(Page page, Names names, Clauses clauses, VerbalNouns nouns) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.nouns = nouns;
        predicates = new Predicates(page, names, nouns);
        afterSubject = new AfterSubject(page, names, clauses, nouns);
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
        if (cue.takes(Frame.THANKS)) {
            return page.isAny(t, THANKS);
        }
        if (cue.takes(Frame.CLAIM)) {
            return isClaimed(t);
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
        return cue.takes(Frame.OBJECT)
                ? isTold(hit, cue, t)
                : cue.takes(Frame.NOUN) && (isDeed(hit, cue, t) || isAnyNoun(hit, t));
    }

    /** {@code تبنى الهجوم}, {@code تبنى عددا من الهجمات}, {@code تبنى بعض هذه الهجمات}. */
    private boolean isClaimed(int t) {
        boolean some = page.is(t, Particle.Kind.QUANTITY)
                && (page.isAny(t + 1, CLAIMED)
                        || page.is(t + 1, Particle.Kind.DEMONSTRATIVE) && page.isAny(t + 2, CLAIMED));
        return some || page.isAny(t, CLAIMED);
    }

    /** {@code أعلن مقتل}, {@code أعلن حالة التأهب}, {@code أظهر تقرير ارتفاع}, {@code عزا السبب}: what a verb of telling deeds tells. */
    private boolean isTold(Hit hit, Cue cue, int t) {
        if (page.isAny(t, CAUSED) && t > hit.to() && CAUSING.contains(cue.lemma())) {
            return true;
        }
        boolean deed = isDeed(hit, cue, t);
        if (SHOWING.contains(cue.lemma())) {
            return deed && t > hit.to() && isPaper(hit.to()) && !isDescription(hit.to(), t);
        }
        boolean described = clauses.isRelative(hit.from() - 1) && !clauses.isWithin(hit.to());
        return deed && (t == hit.to() || !described) || t > hit.to() && isDeclared(cue, t);
    }

    private boolean isDeclared(Cue cue, int t) {
        return cue.lemma().equals("أعلن")
                && (page.isAny(t, DECLARED) && !page.is(t + 1, "الطواري")
                        || page.is(t, "المسووليه") && page.is(t + 1, "عن"));
    }

    private boolean canBeObject(Hit hit, int t) {
        return page.tokens().isWord(t)
                && !clauses.isTime(t)
                && !clauses.isRelative(t)
                && !page.isAny(t - 1, "وهو", "وهي")
                && !page.isAny(t, "نفسه", "نفسها", "ذاته", "ذاتها", "عينه")
                && !(page.is(t - 1, "عدم") && page.isAny(t, Cues.HIDDEN) && isHis(t + 1))
                && !(clauses.isRelative(t - 1) && t > hit.to())
                && !isOfSpeaker(hit, t)
                && !isHeld(t)
                && !page.isAny(t, Prepositions.CIRCUMSTANCES);
    }

    /** {@code متحدث باسم لجنة}, {@code فلان المتحدث باسم}, {@code مصدر طلب عدم ذكر اسمه}: what tells more of who speaks. */
    private boolean isOfSpeaker(Hit hit, int t) {
        return clauses.isAnonymity(t)
                || clauses.isAnonymity(t - 1)
                || page.is(t - 1, "باسم") && t - 2 >= hit.to()
                || page.is(t + 1, "باسم") && names.at(t - 1) != null;
    }

    /** {@code في مؤتمر صحفي عقده}: what somebody does with the occasion before it. */
    private boolean isHeld(int t) {
        return page.isAny(t, HELD)
                && (clauses.circumstances().isOccasion(t - 1)
                        || clauses.circumstances().isOccasion(t - 2));
    }

    /** {@code طالبا عدم كشف هويته}: something of whoever speaks. */
    private boolean isHis(int t) {
        return page.isAny(t, "هويته", "هويتها", "اسمه", "اسمها", "هويتهم");
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
        return names.at(before) != null
                && names.at(before).canAct()
                && !isMet(before)
                && !hit.has(CONJUNCTION | PRONOUN);
    }

    /** {@code في لقاء مع نظيره فلان}: with whom somebody does something, and who is no subject of the next verb. */
    private boolean isMet(int name) {
        for (int t = names.at(name).from() - 1; t > Math.max(0, names.at(name).from() - MET); t--) {
            if (!page.tokens().isWord(t) || page.isVerb(t)) {
                return false;
            }
            if (page.is(t, "مع")) {
                return true;
            }
        }
        return false;
    }

    /** After the subject, or at once where the subject stands before the verb or the noun cannot speak. */
    private boolean isAnyNoun(Hit hit, int t) {
        boolean subjectBefore = !page.is(t, Particle.Kind.PREPOSITION)
                && !page.is(t + 1, "من")
                && (names.at(hit.from() - 1) != null && !isMet(hit.from() - 1)
                        || hit.has(PARTICIPLE)
                        || hit.has(PLURAL) && (hit.has(PRESENT) || !clauses.isRelative(hit.from() - 1))
                        || page.isAny(hit.from() - 1, "قد", "فقد") && page.sentenceFrom(hit.from()) < hit.from() - 1);
        return t == hit.to()
                ? subjectBefore || nouns.isMuteThing(t) || nouns.isOfOtherGender(hit, t) || areAllThings(t)
                : t > hit.to() && afterSubject.stands(hit, t);
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
}
