package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Statement.Act;

/** Nouns that can be what is said, without a clause: {@code مقتل جنود}, {@code استعدادها}, {@code أهمية}. Places are tokens. */
public final class VerbalNouns {
    private static final List<String> OWN = List.of(
            "مسووليت", "دعم", "تضامن", "رفض", "استعداد", "رغبت", "حرص", "قلق", "اسف", "ثقت", "تصميم", "عزم", "تمسك",
            "نيت", "اراد", "تاييد", "ادانت", "التزام", "موافقت", "استيا", "امتنان", "تقدير", "ترحيب", "خشيت", "مخاوف",
            "براءت", "امل", "سعادت", "تفاول", "اعجاب", "ارتياح", "استغراب", "ثقت", "اعتزاز", "فخر", "انزعاج", "اطمينان",
            "شكوك", "تخوف", "تحفظ", "معارضت", "تعاطف", "اعتزام");

    /** What {@code أكد} somebody that is no verbal noun. */
    private static final Wordlist STRESSED = Wordlist.of(VerbalNouns.class, "stressed");

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    public VerbalNouns(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** {@code شجب الإرهاب}, {@code تهمة القتل}. */
    public boolean isDeed(Cue cue, int t) {
        return page.isDefinite(t) && (cue.act() == Act.CONDEMN || cue.act() == Act.ACCUSE && isMuteThing(t));
    }

    /** {@code نقلت الوكالة عن مصدر مقتل جنود}: a verbal noun that tells what has been said. */
    public boolean isReported(Hit hit, int t) {
        boolean construct = isInConstruct(t, hit.to()) && page.hit(t - 1, SourceNoun.class) == null;
        return isMasdar(t) && !page.isDefinite(t) && !isGoverned(t) && !construct;
    }

    /** {@code أكد أهمية}: what is no verbal noun. */
    public boolean isStressed(Cue cue, int t) {
        return cue.act() == Act.AFFIRM && page.isAny(t, STRESSED);
    }

    boolean isGoverned(int t) {
        return clauses.isBarePreposition(t - 1) || page.isAny(t - 1, Complements.GOVERNORS);
    }

    /** {@code أدانت الهجوم}: right after the verb, what is done and cannot speak. */
    boolean isMuteThing(int t) {
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

    /** {@code انتقد سياسة الحكومة}, {@code أدانت قرار المحكمة}: a thing right after a verb of the other gender. */
    boolean isOfOtherGender(Hit verb, int t) {
        Sense noun = page.word(t).sense(Common.class);
        Sense source = page.word(t).sense(SourceNoun.class);
        boolean such = verb.has(FEMININE) ? page.isAny(t, "هذا", "ذلك") : page.isAny(t, "هذه", "تلك");
        if (such && verb.has(VERB) && verb.has(SINGULAR) && !verb.has(PRONOUN | FIRST_PERSON)) {
            return true;
        }
        boolean thing = noun != null
                && noun.lexeme() == Common.NOUN
                && !noun.has(CONJUNCTION | PREPOSITION)
                && names.at(t) == null
                && page.word(t).sense(Particle.class) == null
                && page.word(t).sense(Head.class) == null
                && page.word(t).sense(Title.class) == null
                && (source == null || ((SourceNoun) source.lexeme()).kind() == SourceNoun.Kind.NORM)
                && page.word(t).sense(Nationality.class) == null
                && !page.is(t + 1, "من")
                && !clauses.isTime(t);
        boolean feminine =
                page.words(t, t).endsWith("ة") || page.word(t).folded().endsWith("ات");
        return thing
                && verb.has(VERB)
                && verb.has(SINGULAR)
                && !verb.has(PRONOUN | FIRST_PERSON)
                && (verb.has(FEMININE) ? !feminine && !noun.has(PLURAL) : verb.has(MASCULINE) && feminine);
    }

    boolean isNoun(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null && noun.lexeme() == Common.NOUN && page.word(t).sense(Nationality.class) == null;
    }

    /** {@code رئيس قسم}: the noun before takes this one as its genitive; not {@code أكد فيه مقتل}, spelt like {@code فئة}. */
    boolean isInConstruct(int t, int start) {
        if (t == start
                || names.at(t - 1) != null
                || page.isDefinite(t - 1)
                || clauses.isTime(t - 1)
                || clauses.isWithin(t - 1)
                || page.isAny(t - 1, Prepositions.CIRCUMSTANCES)
                || clauses.circumstances().isInOccasion(t - 1)
                || t - 1 > start && isDescribing(t - 1)) {
            return false;
        }
        Word before = page.word(t - 1);
        Sense noun = before.sense(Common.class);
        boolean bare = noun != null && noun.lexeme() == Common.NOUN && !noun.has(PRONOUN | DEFINITE | ACCUSATIVE);
        Sense title = before.sense(Title.class);
        return bare && before.sense(Nationality.class) == null || title != null && !title.has(DEFINITE | PRONOUN);
    }

    /** {@code مصدر عسكري}, {@code مسؤول أمني}, {@code مصادر محلية}: of what kind the speaker before is. */
    private boolean isDescribing(int t) {
        String word = page.word(t).folded();
        Hit source = page.hit(t - 1, SourceNoun.class);
        Sense title = page.word(t - 1).sense(Title.class);
        return source != null
                        && !source.has(DEFINITE)
                        && (word.endsWith("ي") || word.endsWith("يه") && source.has(PLURAL))
                || title != null && !title.has(DEFINITE | PRONOUN) && word.endsWith("ي");
    }

    /** {@code أعلنت الشركة الانتهاء من}: with the preposition that it takes. */
    boolean isDefiniteMasdar(Hit hit, int t) {
        return page.isDefinite(t)
                && takesPreposition(t)
                && (t == hit.to()
                        || page.isDefinite(t - 1)
                        || names.at(t - 1) != null
                        || page.word(t).folded().startsWith("ال")
                                && (clauses.isComma(t - 1)
                                        || clauses.isTime(t - 1)
                                        || page.quotations().isClosing(t - 1)))
                && (page.word(t).senses() > 0 && page.word(t).sense(0).has(MASDAR)
                        || isMuteThing(t) && page.word(t).folded().startsWith("ال"))
                && names.at(t) == null;
    }

    /** {@code الانتهاء من}, {@code السيطرة الكاملة على}, {@code العثور بين الأنقاض على}. */
    private boolean takesPreposition(int t) {
        Sense next = page.word(t + 1).sense(Common.class);
        boolean described =
                next != null && next.lexeme() == Common.ADJECTIVE && next.has(DEFINITE) && names.at(t + 1) == null;
        if (described && clauses.isBarePreposition(t + 2) || clauses.isBarePreposition(t + 1)) {
            return true;
        }
        boolean then = page.is(t + 1, Particle.Kind.CIRCUMSTANCE) || page.isAny(t + 1, "تحت", "فوق", "بين", "خلف");
        return then && clauses.isBarePreposition(t + 3)
                || page.word(t + 1).folded().startsWith("ب")
                || page.word(t + 1).folded().startsWith("لل");
    }

    /** A noun of mind or will with the speaker's own pronoun: {@code مسؤوليته}, {@code استعدادها}. */
    public boolean isOwn(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return sense != null
                && sense.lexeme() == Common.NOUN
                && sense.has(PRONOUN)
                && !sense.has(PREPOSITION | CONJUNCTION)
                && !page.isAny(t - 1, "في", "علي", "الي", "من")
                && OWN.stream().anyMatch(page.word(t).folded()::startsWith);
    }

    /** {@code تسجيل خمس وفيات}, {@code تحقيق أرباح}: what is done to something, and no recording or inquiry. */
    private boolean isDone(int t) {
        Sense next = page.word(t + 1).sense(Common.class);
        return page.isAny(t, "تسجيل", "تحقيق", "تحليل", "بحث", "مسح")
                && (page.tokens().isNumber(t + 1)
                        || page.is(t + 1, Particle.Kind.QUANTITY)
                        || next != null && next.lexeme() == Common.NOUN && !next.has(PREPOSITION | CONJUNCTION));
    }

    /** A verbal noun: listed as one by some table, and no title or head of a name. */
    public boolean isMasdar(int t) {
        Word word = page.word(t);
        if (page.is(t, "مباشره")) {
            return false;
        }
        if (page.is(t, "بناء")) {
            return !page.is(t + 1, "علي");
        }
        if (page.is(t, "عدم")
                || page.is(t, "مقاطعه") && names.at(t) == null && page.isDefinite(t + 1) && names.at(t + 1) == null) {
            return true;
        }
        boolean masdar = false;
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            masdar |= sense.has(MASDAR) && !sense.has(PREPOSITION | CONJUNCTION | DEFINITE);
            if (sense.lexeme() instanceof Title
                    || sense.lexeme() instanceof Head
                    || sense.lexeme() instanceof Particle && !page.is(t, "تواصل")
                    || sense.lexeme() instanceof Nationality
                    || sense.lexeme() instanceof SourceNoun && !isDone(t)) {
                return false;
            }
        }
        return masdar;
    }
}
