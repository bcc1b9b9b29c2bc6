package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;

/** Whether {@code بحسب}, {@code كما} or the like name a source: something that can speak follows. Places are tokens. */
final class SourcePhrases {
    /** Verbs of {@code كما قال فلان}. */
    private final Page page;

    private final Names names;
    private final Clauses clauses;

    SourcePhrases(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** {@code حسب} as a source, not {@code حسب الحاجة}: something that can speak follows. */
    boolean isNamed(Hit according, int to) {
        int t = according.to();
        if (according.has(PRONOUN)) {
            String folded = page.word(t - 1).folded();
            return folded.endsWith("ه") || folded.endsWith("ها") || folded.endsWith("هم");
        }
        According phrase = (According) according.sense().lexeme();
        if (phrase.verb()) {
            return isToldBy(clauses.cue(t))
                    && !clauses.isComplementizer(clauses.cue(t).to())
                    && (!phrase.isLikeness() || isSetApart(according, to));
        }
        if (page.isAny(t, "ما", "لما")) {
            return isToldBy(clauses.cue(t + 1));
        }
        if (phrase.phrase().equals("برأي")
                && according.from() > 0
                && page.tokens().isWord(according.from() - 1)) {
            return false;
        }
        if (phrase.phrase().equals("باعتراف") && Nationality.describes(page.word(t)) && !page.isDefinite(t)) {
            return false;
        }
        int at = page.isAny(t, "ل", "نفس", "لنفس", "ذات", "لذات") ? t + 1 : t;
        if (page.isAny(at, "النظام", "للنظام") && page.word(at + 1).sense(Nationality.class) == null) {
            return false;
        }
        if (isRule(at) || phrase.phrase().startsWith("من ") && isManner(at)) {
            return false;
        }
        Hit noun = page.hit(at, SourceNoun.class);
        if (noun != null) {
            return ((SourceNoun) noun.sense().lexeme()).kind() != SourceNoun.Kind.NORM;
        }
        return t < to && (isVoice(at) || areSome(at) || isSaying(at) || isUnknown(according, at) || isPeople(at));
    }

    /** {@code وفق نظام التعيين}: a rule, not {@code نظام دمشق}. */
    private boolean isRule(int t) {
        return page.isAny(t, "نظام", "لنظام") && names.at(t) == null && names.at(t + 1) == null;
    }

    /** {@code من منظور عسكري}: how it is looked at. */
    private boolean isManner(int t) {
        return page.word(t).isAdjective() && !page.isDefinite(t) && names.at(t) == null;
    }

    /** Somebody named or in an office, a body, or words in quotation marks; or a noun that its own clause follows. */
    private boolean isVoice(int t) {
        return names.at(t) != null
                || page.hit(t, Title.class) != null
                || page.hit(t, Head.class) != null
                || page.quotations().isOpening(t)
                || page.isDefinite(t) && clauses.isComma(t + 1) && page.isAny(t + 2, "فان", "فقد", "فانه");
    }

    /** {@code بحسب أحد السكان}, {@code وفق عدد من المصادر}. */
    private boolean areSome(int t) {
        return page.isAny(t, "احد", "احدي", "بعض", "معظم", "اغلب") && areSpeaking(t + 1)
                || page.isAny(t, "كثير", "الكثير", "العديد", "عدد") && page.is(t + 1, "من") && areSpeaking(t + 2);
    }

    /** {@code بحسب التصريح}, {@code وفق تأكيدات مصادر}, but not {@code وفقا للأمر}. */
    private boolean isSaying(int t) {
        Hit said = page.hit(t, Cue.class);
        return said != null && said.has(MASDAR) && (said.has(DEFINITE) || isSpeaking(said.to())) && !isOrder(said);
    }

    /** {@code وفقا للتوجيهات}: what is done as ordered. */
    private static boolean isOrder(Hit said) {
        return Set.of("أوعز", "أمر").contains(((Cue) said.sense().lexeme()).lemma());
    }

    /** {@code بحسب توم بيتمان}: a word that no table knows, after a phrase that only names sources. */
    private boolean isUnknown(Hit according, int t) {
        String phrase = ((According) according.sense().lexeme()).phrase();
        return page.tokens().isWord(t)
                && page.word(t).senses() == 0
                && (phrase.equals("بحسب") || phrase.equals("نقلا عن") || phrase.endsWith(" ل"));
    }

    /** {@code وفق تأكيدات مصادر}. */
    boolean isSpeaking(int t) {
        return names.at(t) != null && names.at(t).canAct() || areSpeaking(t);
    }

    private boolean areSpeaking(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() != SourceNoun.Kind.NORM
                || page.hit(t, Title.class) != null
                || isPeople(t);
    }

    /** {@code بحسب الوفد السوري}, {@code وفقا للمدافعين}. */
    private boolean isPeople(int t) {
        Sense noun = page.word(t).sense(Common.class);
        boolean plural =
                page.word(t).folded().endsWith("ين") || page.word(t).folded().endsWith("ون");
        return page.isDefinite(t)
                && noun != null
                && !noun.has(MASDAR)
                && !page.isAny(t, "القوانين", "للقوانين", "للموازين", "المضامين", "العناوين")
                && (plural || page.word(t + 1).sense(Nationality.class) != null);
    }

    /** {@code …، كما قال فلان.}: no content follows, as it does in {@code كما قال إن}. */
    private boolean isSetApart(Hit according, int to) {
        Hit cue = clauses.cue(according.to());
        int before = according.from() - 1;
        boolean joined = page.mark(before) == 0;
        if (joined && !(cue.has(PAST) && canSpeakAt(cue.to()))
                || page.mark(before) == '.'
                || page.mark(before) == ':'
                || page.word(according.from()).folded().startsWith("و")
                || cue.has(PRONOUN)
                || !((Cue) cue.sense().lexeme()).takes(Cue.Frame.ASIDE)) {
            return false;
        }
        int end = clauses.subjectEnd(cue.to(), to);
        if (hasDeed(cue.to(), end)) {
            return false;
        }
        end = pastOccasion(end, to);
        while (end < to && (clauses.isTime(end) || clauses.isComma(end) && isContentNear(end + 1))) {
            end++;
        }
        return end >= to
                || page.mark(end) == '.'
                || !joined && clauses.isComma(end)
                || !joined && page.mark(end) == '-';
    }

    /** {@code كما قال فلان في مؤتمر صحفي}, {@code كما أكد لوكالة}: past where or to whom it was said, if no content follows. */
    private int pastOccasion(int end, int to) {
        int t = end;
        boolean said =
                clauses.audience().isToOutlet(t) || clauses.circumstances().beginAt(t);
        while (said && t < to && !clauses.isComma(t) && page.mark(t) != '.') {
            said = !clauses.isComplementizer(t) && !page.isVerb(t) && !isOpening(t) && page.mark(t) != ':';
            t++;
        }
        return said && !hasDeed(end, t) ? t : end;
    }

    /** Whether words in quotation marks open here that are more than a name. */
    private boolean isOpening(int t) {
        return page.quotations().isOpening(t) && page.quotations().closing(t) - t > Clauses.SHORT_QUOTATION;
    }

    /** {@code كما أعلن الجيش مقتل}: what is told, after the subject. */
    private boolean hasDeed(int from, int to) {
        for (int t = from; t < to; t++) {
            Sense common = page.word(t).sense(Common.class);
            if (common != null
                    && common.has(MASDAR)
                    && !common.has(DEFINITE)
                    && names.at(t) == null
                    && page.word(t).sense(SourceNoun.class) == null
                    && page.word(t).sense(Head.class) == null
                    && page.hit(t, Title.class) == null) {
                return true;
            }
        }
        return false;
    }

    /** {@code كما قالت فرق الإطفاء}: without a comma, where it is clear that somebody speaks. */
    private boolean canSpeakAt(int t) {
        return page.tokens().isWord(t)
                && !page.isVerb(t)
                && page.word(t).sense(Particle.class) == null
                && (page.word(t).senses() == 0 || !page.word(t).sense(0).has(PREPOSITION))
                && !clauses.isTime(t);
    }

    /** {@code كما أكد فلان، أمس، أن}. */
    private boolean isContentNear(int t) {
        int past = t;
        while (clauses.isTime(past) || clauses.isComma(past)) {
            past++;
        }
        return clauses.isComplementizer(past);
    }

    private static boolean isToldBy(Hit cue) {
        return cue != null && cue.has(VERB) && ((Cue) cue.sense().lexeme()).takes(Cue.Frame.CLAUSE);
    }
}
