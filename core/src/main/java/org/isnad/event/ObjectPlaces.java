package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.number.Numbers;

/** Where the object of a verb or a verbal noun may stand that opens a set phrase. Places are tokens. */
final class ObjectPlaces {
    /** An armed body and no more than three words that describe it. */
    private static final int ATTRIBUTES = 4;

    private final Page page;
    private final Names names;

    ObjectPlaces(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /**
     * Whether a word may be the object of the verb or verbal noun at {@code t} where it stands: right after, but for what may be
     * a verb's subject; after measures, {@code نشر آلاف الجنود}; or, told without the article, after who acts.
     */
    boolean isOwn(Sense sense, int t, int i) {
        if (!sense.has(MASDAR)) {
            return !sense.has(PRONOUN) && (i > t + 1 || !mayAct(i));
        }
        boolean right = i == t + 1 || i == t + 2 && !sense.has(PRONOUN);
        return right && !page.is(t + 1, Particle.Kind.PREPOSITION)
                || isMeasured(t + 1, i)
                || isDoer(t + 1, i)
                || !page.isDefinite(i) && i > t + 2 && isSubject(t + 1, i);
    }

    /** {@code استخدام [القوات الأمنية] الغاز}: whether a name with one adjective at most, or an armed body, fills the words between. */
    boolean isDoer(int from, int to) {
        NameMention name = names.at(from);
        if (name == null) {
            return from < to && isBody(from, to);
        }
        boolean acts = name.canAct() && name.from() == from && name.to() <= to;
        return acts && (name.to() == to || to == name.to() + 1 && isAttribute(name.to()));
    }

    /** {@code قوات الدفاع الجوي السعودية}: whether an armed body and the words that describe it fill the words between. */
    private boolean isBody(int from, int to) {
        Hit side = page.hit(from, Side.class);
        boolean body = side != null
                && ((Side) side.sense().lexeme()).bearsArms()
                && !side.has(PREPOSITION)
                && to - from <= ATTRIBUTES;
        for (int t = from + 1; t < to && body; t++) {
            body = isAttribute(t);
        }
        return body;
    }

    /** With the article, and no name but {@code السعودية}, which may be an adjective. */
    private boolean isAttribute(int t) {
        boolean adjective = names.at(t) == null || page.word(t).folded().endsWith("يه");
        return adjective && page.isDefinite(t) && page.mark(t) == 0 && page.hit(t, Side.class) == null;
    }

    /** {@code أرسل الجيش}, {@code نشرت قوات التحالف}: what stands right after a verb as its subject would. */
    private boolean mayAct(int i) {
        NameMention next = names.at(i + 1);
        Hit side = page.hit(i, Side.class);
        boolean acts = side != null && ((Side) side.sense().lexeme()).bearsArms();
        return acts && isDefinite(i, next);
    }

    private boolean isDefinite(int i, NameMention next) {
        return page.isDefinite(i) || page.isDefinite(i + 1) && page.mark(i + 1) == 0 || next != null && next.canAct();
    }

    /** {@code المزيد من القوات}, {@code نحو 400 جندي}: whether only measures stand from one word to the other. */
    boolean isMeasured(int from, int to) {
        boolean measured = from < to;
        for (int t = from; t < to && measured; t++) {
            Hit side = page.hit(t, Side.class);
            measured = page.mark(t) == 0
                    && (side != null && ((Side) side.sense().lexeme()).counts()
                            || page.is(t, Particle.Kind.QUANTITY)
                            || Numbers.isPart(page, t)
                            || Link.is(page, t, Link.Kind.MEASURE)
                            || t > from && page.is(t, "من"));
        }
        return measured;
    }

    /** {@code قضية الأسير}: whether a word is the genitive of the noun before it, which neither acts nor measures it. */
    boolean isOfNoun(int i) {
        Sense before = page.word(i - 1).sense(Common.class);
        boolean noun = before == null
                ? page.isDefinite(i) && page.word(i - 1).folded().endsWith("ه")
                : before.lexeme() == Common.NOUN && !before.has(ACCUSATIVE | PRONOUN | DEFINITE | CONJUNCTION);
        return noun && page.mark(i) == 0 && !page.isDefinite(i - 1) && names.at(i - 1) == null && !isMeasured(i - 1, i);
    }

    /** {@code دعمها للحوثيين}, {@code نزع كامل للسلاح}, {@code تدريب واشنطن لمقاتلين}: the object of a verbal noun behind its preposition. */
    boolean isThroughLi(Sense sense, int t, int i) {
        if (!sense.has(MASDAR)) {
            return false;
        }
        boolean described = true;
        for (int n = t + 1; n < i && described; n++) {
            described = page.mark(n) == 0 && page.word(n).isAdjective();
        }
        return described || isSubject(t + 1, i) && !page.word(i - 1).folded().startsWith("تابع");
    }

    /** Whether nothing but somebody who acts stands between a verb and its preposition: not {@code سيطر القلق على}. */
    boolean isSubject(int from, int to) {
        return from < to && subjectEnd(from, to) == to;
    }

    /** The same where what is set off may follow the subject: {@code سيطر الجيش، الخميس، على}. */
    boolean isSetOff(int from, int to) {
        int end = subjectEnd(from, to);
        return end > from && (end == to || end < to - 1 && page.mark(end) != 0 && page.mark(to - 1) != 0);
    }

    /** The same where a circumstance may follow, too: {@code سيطر الجيش في وقت مبكر على}. */
    boolean opensWithSubject(int from, int to) {
        int end = subjectEnd(from, to);
        return isSetOff(from, to) || end > from && page.is(end, Particle.Kind.PREPOSITION);
    }

    /** Where somebody who acts ends, at the latest at {@code to}; {@code from} where nobody does. */
    private int subjectEnd(int from, int to) {
        boolean acts = false;
        int t = from;
        for (; t < to; t++) {
            NameMention name = names.at(t);
            boolean object = !page.isDefinite(t)
                    && name == null
                    && page.words(t, t).endsWith("ا")
                    && !page.is(t, Particle.Kind.MANNER);
            boolean backed = t > from && page.is(t, "من") && isBacked(t - 1);
            boolean mark = page.mark(t) != 0
                    && !page.quotations().isOpening(t)
                    && !page.quotations().isClosing(t);
            if (mark || object || page.is(t, Particle.Kind.PREPOSITION) && !backed) {
                break;
            }
            acts |= name != null && name.canAct()
                    || page.hit(t, Side.class) != null
                    || page.word(t).sense(Title.class) != null;
        }
        return acts ? t : from;
    }

    /** {@code مدعومون}, {@code المدعومة}. */
    private boolean isBacked(int t) {
        String word = page.word(t).folded();
        return word.startsWith("مدعوم") || word.startsWith("المدعوم");
    }
}
