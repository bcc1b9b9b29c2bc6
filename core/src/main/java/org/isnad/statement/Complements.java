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
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.Cue.Frame;

/** What is reported without a preposition: a verbal noun after the subject, or with some verbs any noun. Places are tokens. */
final class Complements {
    private static final List<String> OWN = List.of(
            "مسووليت", "دعم", "تضامن", "رفض", "استعداد", "رغبت", "حرص", "قلق", "اسف", "ثقت", "تصميم", "عزم", "تمسك",
            "نيت", "اراد", "تاييد", "ادانت", "التزام", "موافقت", "استيا", "امتنان", "تقدير", "ترحيب", "خشيت", "مخاوف",
            "براءت", "امل");

    /** What {@code قدم} or {@code رفع} somebody gives in words. */
    private static final String[] THANKS = {
        "شكره", "شكرها", "شكرهم", "الشكر", "تعازيه", "تعازيها", "تعازيهم", "التعازي", "تهانيه", "تهانيها", "تهانيهم",
                "التهاني",
        "تهنيته", "تهنيتها", "امتنانه", "امتنانها", "اعتذاره", "اعتذارها", "اعتذارهم", "اعتذارا", "خالص", "احر", "جزيل",
                "وافر"
    };

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
                || page.isAny(t, Attachments.CIRCUMSTANCES)) {
            return false;
        }
        boolean governed = t > hit.to() && clauses.isBarePreposition(t - 1);
        boolean masdar = isMasdar(t) && !page.isDefinite(t) && !governed && !isInConstruct(t, hit.to())
                || t > hit.to() && (isOwn(t) || isDefiniteMasdar(t));
        if (clauses.isRelative(hit.from() - 1) && cue.act() == Act.ACCUSE) {
            return false;
        }
        if (cue.takes(Frame.RESPONSIBILITY)) {
            return page.isAny(t, "مسووليه", "المسووليه", "مسووليته", "مسووليتها");
        }
        if (cue.takes(Frame.THANKS)) {
            return page.isAny(t, THANKS);
        }
        if (cue.takes(Frame.CLAIM)) {
            return page.isAny(t, CLAIMED);
        }
        if (cue.lemma().equals("اعتبر") && hit.has(PRESENT) && !hit.has(PRONOUN) && names.at(hit.to()) == null) {
            return false;
        }
        if (cue.takes(Frame.ADDRESSEE) && cue.act() == Act.DEMAND && isDefiniteMasdar(t)) {
            return t > hit.to() + 1;
        }
        if (cue.takes(Frame.OBJECT)) {
            return masdar && (t == hit.to() || !clauses.isRelative(hit.from() - 1));
        }
        if (!cue.takes(Frame.NOUN)) {
            return false;
        }
        boolean subjectBefore = names.at(hit.from() - 1) != null
                || hit.has(PARTICIPLE)
                || hit.has(PRESENT) && hit.has(PLURAL)
                || page.isAny(hit.from() - 1, "قد", "فقد");
        return masdar || t == hit.to() && subjectBefore || t > hit.to() && isAfterSubject(hit, t);
    }

    private boolean isAfterSubject(Hit hit, int t) {
        if (page.is(t, Particle.Kind.PREPOSITION) || page.is(t, Particle.Kind.CONJUNCTION)) {
            return false;
        }
        int before = page.isAny(t - 1, Attachments.CIRCUMSTANCES) ? t - 2 : t - 1;
        if (names.at(before) != null) {
            return page.word(t).sense(Nationality.class) == null;
        }
        return before == hit.from()
                || page.isDefinite(before) && (before < t - 1 || !page.isDefinite(t))
                || t - hit.to() > 2
                        && page.isDefinite(t)
                        && (clauses.isComma(t - 1)
                                || page.word(t - 1).senses() > 0
                                        && page.word(t - 1).sense(0).has(PRONOUN));
    }

    /** {@code رئيس قسم}: the noun before takes this one as its genitive. */
    private boolean isInConstruct(int t, int start) {
        if (t == start || names.at(t - 1) != null || page.isDefinite(t - 1)) {
            return false;
        }
        Word before = page.word(t - 1);
        Sense noun = before.sense(Common.class);
        boolean bare = noun != null && noun.lexeme() == Common.NOUN && !noun.has(PRONOUN | DEFINITE | ACCUSATIVE);
        Sense title = before.sense(Title.class);
        return bare && before.sense(Nationality.class) == null || title != null && !title.has(DEFINITE | PRONOUN);
    }

    /** {@code أعلنت الشركة الانتهاء من}: with the preposition that it takes. */
    private boolean isDefiniteMasdar(int t) {
        return page.isDefinite(t)
                && (clauses.isBarePreposition(t + 1)
                        || page.word(t + 1).folded().startsWith("ب"))
                && (page.isDefinite(t - 1) || names.at(t - 1) != null)
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
