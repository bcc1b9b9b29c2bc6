package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.Cue.Frame;

/** What is reported without a preposition: a verbal noun after the subject, or with some verbs any noun. Places are tokens. */
final class Complements {
    private static final List<String> OWN = List.of(
            "مسووليت", "دعم", "تضامن", "رفض", "استعداد", "رغبت", "حرص", "قلق", "اسف", "ثقت", "تصميم", "عزم", "تمسك",
            "نيت", "اراد", "تاييد", "ادانت", "التزام", "موافقت", "استيا", "امتنان", "تقدير", "ترحيب", "خشيت", "مخاوف",
            "براءت", "امل", "سعادت", "تفاول", "اعجاب", "ارتياح", "استغراب", "ثقت", "اعتزاز", "فخر", "انزعاج", "اطمينان",
            "شكوك", "تخوف", "تحفظ", "معارضت", "تعاطف", "اعتزام");

    /** What {@code قدم} or {@code رفع} somebody gives in words. */
    private static final String[] THANKS = {
        "شكره", "شكرها", "شكرهم", "الشكر", "تعازيه", "تعازيها", "تعازيهم", "التعازي", "تهانيه", "تهانيها", "تهانيهم",
                "التهاني",
        "تهنيته", "تهنيتها", "امتنانه", "امتنانها", "اعتذاره", "اعتذارها", "اعتذارهم", "اعتذارا", "خالص", "احر", "جزيل",
                "وافر"
    };

    /** What {@code أكد} somebody that is no verbal noun. */
    private static final String[] STRESSED = {
        "اهميه", "حق", "حقوق", "احقيه", "صحه", "قدره", "جاهزيه", "متانه", "عمق", "سلامه", "خطوره", "اولويه", "حتميه",
        "مسووليه", "براءه", "موقف", "مواقف", "وحده", "سياده", "حرمه", "شرعيه", "مركزيه", "صلابه"
    };

    static final String[] GOVERNORS = {
        "خلال", "اثناء", "بعد", "قبل", "قبيل", "عقب", "اثر", "عند", "منذ", "عبر", "حول", "بشان", "بسبب", "نتيجه", "رغم",
        "ضمن", "تجاه", "حيال", "ازاء", "اجل", "بمناسبه", "اطار", "سياق", "ظل", "ضوء", "وسط", "مقابل", "بانتظار", "برغم"
    };

    /** {@code بأشد العبارات}. */
    private static final String[] WORDED = {"باشد", "باقسي", "باقوي"};

    private static final String[] CLAIMED = {
        "الهجوم",
        "هجوم",
        "هجوما",
        "الهجمات",
        "هجمات",
        "العمليه",
        "عمليه",
        "التفجير",
        "تفجير",
        "تفجيرا",
        "التفجيرات",
        "الاعتداء",
        "اعتداء",
        "مسووليه",
        "مسووليته",
        "مسووليتها",
        "المسووليه",
        "قصف",
        "قصفا",
        "القصف",
        "اغتيال",
        "قتل",
        "خطف",
        "اطلاق",
        "الانفجار"
    };

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Complements(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** A verbal noun, or with some verbs any noun, after the subject. */
    boolean isObject(Hit hit, Cue cue, int t) {
        if (cue.takes(Frame.NOUN) && page.is(t, "ما") && page.isVerb(t + 1) && !clauses.isBarePreposition(t - 1)) {
            return true;
        }
        if (!page.tokens().isWord(t)
                || clauses.isTime(t)
                || clauses.isRelative(t)
                || page.isAny(t - 1, "وهو", "وهي")
                || clauses.isRelative(t - 1) && t > hit.to()
                || page.isAny(t, Prepositions.CIRCUMSTANCES)) {
            return false;
        }
        boolean governed = t > hit.to() && isGoverned(t);
        boolean masdar =
                (isStressed(cue, t) || isMasdar(t)) && !page.isDefinite(t) && !governed && !isInConstruct(t, hit.to())
                        || isOwn(t)
                        || (t > hit.to() || hit.has(PARTICIPLE)) && isDefiniteMasdar(hit, t);
        if (clauses.isRelative(hit.from() - 1) && cue.act() == Act.ACCUSE) {
            return false;
        }
        if (cue.takes(Frame.RESPONSIBILITY)) {
            return (t > hit.to() || hit.has(PRONOUN)) && page.isAny(t, "مسووليه", "المسووليه", "مسووليته", "مسووليتها");
        }
        if (cue.takes(Frame.THANKS)) {
            return page.isAny(t, THANKS);
        }
        if (cue.takes(Frame.CLAIM)) {
            return page.isAny(t, CLAIMED);
        }
        if (cue.takes(Frame.PREDICATE) && isJudged(hit, t)) {
            return true;
        }
        if (cue.takes(Frame.PREDICATE) && hit.has(PRONOUN)) {
            return false;
        }
        if (cue.takes(Frame.PREDICATE) && hit.has(PRESENT) && !hit.has(PRONOUN) && names.at(hit.to()) == null) {
            return false;
        }
        if (cue.takes(Frame.ADDRESSEE) && cue.act() == Act.DEMAND && isDefiniteMasdar(hit, t)) {
            return t > hit.to() + 1;
        }
        if (cue.lemma().equals("أعلن") && page.isAny(t, "قرارا", "قراره", "قرارها", "قرارهم") && t > hit.to()) {
            return true;
        }
        if (cue.takes(Frame.OBJECT)) {
            return masdar && (t == hit.to() || !clauses.isRelative(hit.from() - 1));
        }
        if (!cue.takes(Frame.NOUN)) {
            return false;
        }
        boolean subjectBefore = !page.is(t, Particle.Kind.PREPOSITION)
                && (names.at(hit.from() - 1) != null
                        || hit.has(PARTICIPLE)
                        || hit.has(PRESENT) && hit.has(PLURAL)
                        || page.isAny(hit.from() - 1, "قد", "فقد"));
        return masdar || t == hit.to() && (subjectBefore || isMuteThing(t)) || t > hit.to() && isAfterSubject(hit, t);
    }

    /** {@code شجب الإرهاب}, {@code تهمة القتل}. */
    boolean isDeed(Cue cue, int t) {
        return page.isDefinite(t) && (cue.act() == Act.CONDEMN || cue.act() == Act.ACCUSE && isMuteThing(t));
    }

    /** {@code نقلت الوكالة عن مصدر مقتل جنود}: a verbal noun that tells what has been said. */
    boolean isReported(Hit hit, int t) {
        boolean construct = isInConstruct(t, hit.to()) && page.hit(t - 1, SourceNoun.class) == null;
        return isMasdar(t) && !page.isDefinite(t) && !isGoverned(t) && !construct;
    }

    /** {@code أكد أهمية}: what is no verbal noun. */
    boolean isStressed(Cue cue, int t) {
        return cue.act() == Act.AFFIRM && page.isAny(t, STRESSED);
    }

    /** {@code انتقد الوزير فلان، الإدارة الأمريكية}: a name right after that of the subject. */
    boolean isNamedObject(Hit hit, Cue cue, int t) {
        NameMention object = names.at(t);
        NameMention subject = names.at(clauses.isComma(t - 1) ? t - 2 : t - 1);
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

    private boolean isGoverned(int t) {
        return clauses.isBarePreposition(t - 1) || page.isAny(t - 1, GOVERNORS);
    }

    /** {@code أدانت الهجوم}: right after the verb, what is done and cannot speak. */
    private boolean isMuteThing(int t) {
        Word word = page.word(t);
        Sense noun = word.sense(Common.class);
        return page.isDefinite(t)
                && noun != null
                && noun.has(MASDAR)
                && names.at(t) == null
                && word.sense(Head.class) == null
                && word.sense(Title.class) == null
                && word.sense(SourceNoun.class) == null
                && !page.isAny(t, "التنظيم", "التجمع", "الاجتماع", "التكتل");
    }

    /**
     * {@code تعتبرها روسيا خطرا}: what the thing is taken for; {@code اعتبرت روسيا الاتفاق خطرا}: the thing and what it is
     * taken for.
     */
    private boolean isJudged(Hit hit, int t) {
        if (hit.has(PRONOUN)) {
            return t <= hit.to() + 6
                    && (isPredicate(t) || page.is(t, "من") && page.is(t + 1, "بين"))
                    && (t == hit.to()
                            || names.at(t - 1) != null
                            || page.isDefinite(t - 1)
                            || page.word(t - 1).folded().endsWith("ون"));
        }
        boolean pointed = page.is(t, Particle.Kind.DEMONSTRATIVE) || page.isDefinite(t) && isNoun(t);
        boolean subject = hit.has(FIRST_PERSON)
                ? t == hit.to() && page.is(t, Particle.Kind.DEMONSTRATIVE)
                : t > hit.to() && (names.at(t - 1) != null || page.isDefinite(t - 1) && isMuteThing(t));
        if (!pointed || !subject || hit.has(PRESENT) && !hit.has(FIRST_PERSON) && names.at(hit.to()) == null) {
            return false;
        }
        for (int i = t + 1; i < t + 10 && page.mark(i) != '.' && !page.isVerb(i); i++) {
            if (isPredicate(i) || page.quotations().isOpening(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null && noun.lexeme() == Common.NOUN && page.word(t).sense(Nationality.class) == null;
    }

    /** An indefinite accusative. */
    private boolean isPredicate(int t) {
        String folded = page.word(t).folded();
        return folded.length() > 3
                && folded.endsWith("ا")
                && !page.isDefinite(t)
                && names.at(t) == null
                && page.word(t).sense(Particle.class) == null
                && !folded.endsWith("ها")
                && !page.isVerb(t);
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
        int before = page.isAny(t - 2, WORDED) ? t - 3 : page.isAny(t - 1, Prepositions.CIRCUMSTANCES) ? t - 2 : t - 1;
        if (names.at(before) != null) {
            Sense common = page.word(t).sense(Common.class);
            boolean adjective = common != null && common.lexeme() == Common.ADJECTIVE && page.isDefinite(t);
            return page.word(t).sense(Nationality.class) == null && !adjective;
        }
        if (page.word(before).sense(Nationality.class) != null && page.isDefinite(t) && isNoun(t)) {
            return page.hit(t, Title.class) == null && names.at(t) == null;
        }
        return before == hit.from()
                || page.isDefinite(before) && (before < t - 1 || !page.isDefinite(t))
                || t - hit.to() > 2
                        && page.isDefinite(t)
                        && (clauses.isComma(t - 1)
                                || isMuteThing(t) && hasPronoun(t - 1)
                                || page.word(t - 1).senses() > 0
                                        && page.word(t - 1).sense(0).has(PRONOUN));
    }

    private boolean hasPronoun(int t) {
        return page.words(t, t).endsWith("ه") || page.words(t, t).endsWith("ها");
    }

    /** {@code رئيس قسم}: the noun before takes this one as its genitive. */
    private boolean isInConstruct(int t, int start) {
        if (t == start || names.at(t - 1) != null || page.isDefinite(t - 1) || clauses.isTime(t - 1)) {
            return false;
        }
        Word before = page.word(t - 1);
        Sense noun = before.sense(Common.class);
        boolean bare = noun != null && noun.lexeme() == Common.NOUN && !noun.has(PRONOUN | DEFINITE | ACCUSATIVE);
        Sense title = before.sense(Title.class);
        return bare && before.sense(Nationality.class) == null || title != null && !title.has(DEFINITE | PRONOUN);
    }

    /** {@code أعلنت الشركة الانتهاء من}: with the preposition that it takes. */
    private boolean isDefiniteMasdar(Hit hit, int t) {
        boolean then = page.is(t + 1, Particle.Kind.CIRCUMSTANCE) || page.isAny(t + 1, "تحت", "فوق", "بين", "خلف");
        return page.isDefinite(t)
                && (clauses.isBarePreposition(then ? t + 3 : t + 1)
                        || page.word(t + 1).folded().startsWith("ب"))
                && (t == hit.to() || page.isDefinite(t - 1) || names.at(t - 1) != null)
                && page.word(t).senses() > 0
                && page.word(t).sense(0).has(MASDAR)
                && names.at(t) == null;
    }

    /** A noun of mind or will with the speaker's own pronoun: {@code مسؤوليته}, {@code استعدادها}. */
    boolean isOwn(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return sense != null
                && sense.lexeme() == Common.NOUN
                && sense.has(PRONOUN)
                && !sense.has(PREPOSITION | CONJUNCTION)
                && !page.isAny(t - 1, "في", "علي", "الي", "من")
                && OWN.stream().anyMatch(page.word(t).folded()::startsWith);
    }

    /** A verbal noun: listed as one by some table, and no title or head of a name. */
    boolean isMasdar(int t) {
        Word word = page.word(t);
        if (page.is(t, "مباشره")) {
            return false;
        }
        if (page.is(t, "بناء")) {
            return !page.is(t + 1, "علي");
        }
        if (page.is(t, "عدم")) {
            return true;
        }
        boolean masdar = false;
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            masdar |= sense.has(MASDAR) && !sense.has(PREPOSITION | CONJUNCTION | DEFINITE);
            if (sense.lexeme() instanceof Title
                    || sense.lexeme() instanceof Head
                    || sense.lexeme() instanceof Particle
                    || sense.lexeme() instanceof Nationality
                    || sense.lexeme() instanceof SourceNoun) {
                return false;
            }
        }
        return masdar;
    }
}
