package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Whether what follows a verb can be its subject by gender, or must be its object. */
final class Agreement {
    private static final int LEAST = 6;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Genitives genitives;

    Agreement(Page page, Names names, Phrases phrases, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.genitives = genitives;
    }

    /** Whether the phrase after a verb, which may be null, cannot be its subject. */
    boolean excludes(Hit verb, Phrase after) {
        if (after == null || phrases.figure(after.from()) != null) {
            return false;
        }
        if (isWoman(verb) && areMen(after)) {
            return true;
        }
        boolean peer = !verb.has(PRONOUN) && Link.is(page, after.from(), Link.Kind.PEER);
        return peer
                || isAccusative(after)
                || isObject(after.from())
                || isVisited(verb, after)
                || isWoman(verb) && isOneMan(after.from())
                || isMan(verb) && (isLand(after) || verb.has(PAST) && isWoman(after.from()));
    }

    /** {@code ثلاثة متهمين}: men by a number and a sound plural. */
    private boolean areMen(Phrase after) {
        int noun = phrases.afterMeasures(after.from(), after.to());
        return noun == after.from() + 1
                && page.word(after.from()).folded().endsWith("ه")
                && page.word(noun).folded().endsWith("ين")
                && names.at(noun) == null;
    }

    /** {@code زار فرنسا الوزير}, {@code تحاصر البلدة قوات النظام}: the subject after an object that cannot be it; or null. */
    Phrase postponed(Happening happening, Phrase object) {
        Hit hit = happening.hit;
        boolean plain =
                hit.length() == 1 && happening.end == hit.to() && !hit.has(PRONOUN | FIRST_PERSON | PLURAL | DUAL);
        boolean misfit = object.kind() == Phrase.Kind.PLACE || object.isParty() && excludes(hit, object);
        boolean told = plain && misfit && happening.trigger.takesObject() && object.from() == hit.to();
        Phrase next = told ? genitives.next(object.to(), happening.to) : null;
        return next != null && next.isParty() && !excludes(hit, next) && next.from() == object.to() ? next : null;
    }

    /** {@code قصفت عشرات المواقع الإيرانية}: whether places that somebody owns follow a blow, which they do not strike. */
    boolean areTargets(Happening happening, Phrase after) {
        boolean blow = after != null
                && happening.type() == Type.ASSAULT
                && happening.trigger.takesObject()
                && happening.end == happening.hit.to();
        int head = blow ? phrases.afterMeasures(after.from(), after.to()) : -1;
        Hit place = blow && names.at(head) == null ? page.hit(head, Side.class) : null;
        return place != null
                && place.has(PLURAL)
                && ((Side) place.sense().lexeme()).is(Side.Kind.TARGET)
                && page.hit(head, Trigger.class) == null
                && phrases.figure(after.to()) == null;
    }

    /** {@code دحر المتمردين}, {@code قصف الحوثيين}, but not {@code الكرملين}: the sound plural that is no nominative. */
    private boolean isAccusative(Phrase after) {
        int t = after.from();
        String folded = page.word(t).folded();
        NameMention name = names.at(t);
        boolean body = name == null || name.type() == Entity.Type.ORG && folded.endsWith("يين");
        return body && page.isDefinite(t) && folded.endsWith("ين") && folded.length() > LEAST && after.isParty();
    }

    /** {@code قتل رجلا}: without the article, with the ending of an object. */
    boolean isObject(int t) {
        Hit side = page.hit(t, Side.class);
        Hit noun = side == null ? page.hit(t, Title.class) : side;
        return noun != null && noun.has(ACCUSATIVE) && names.at(t) == null && !page.isDefinite(t + 1);
    }

    /** {@code الأساتذة المساعدون}: the sound plural that is no object. */
    boolean isNominative(Phrase object) {
        int t = object.from();
        return names.at(t) == null && areNominative(t);
    }

    /** {@code المدنيون}, {@code الحوثيون}: a sound plural in the nominative. */
    boolean areNominative(int t) {
        return page.isDefinite(t) && page.word(t).folded().endsWith("ون");
    }

    private static boolean isMan(Hit verb) {
        return verb.has(MASCULINE) && !verb.has(PLURAL | DUAL | FEMININE | FIRST_PERSON) && verb.length() == 1;
    }

    /** {@code زار الرياض}: a place right after a verb of visiting, where no other follows, is where one goes. */
    private boolean isVisited(Hit verb, Phrase after) {
        boolean visit = "visit".equals(((Trigger) verb.sense().lexeme()).mode()) && !verb.has(PRONOUN);
        NameMention place = visit ? genitives.place(after) : null;
        return place != null && names.at(after.to()) == null;
    }

    private static boolean isWoman(Hit verb) {
        return verb.has(FEMININE) && !verb.has(PLURAL | DUAL | FIRST_PERSON | PRONOUN) && verb.length() == 1;
    }

    /** {@code انتقدت الرئيس}: one man by his office. */
    private boolean isOneMan(int t) {
        Hit title = names.at(t) == null ? page.hit(t, Title.class) : null;
        return title != null
                && title.has(DEFINITE)
                && title.length() == 1
                && !title.has(PLURAL | DUAL)
                && !page.word(t).folded().endsWith("ه");
    }

    /** {@code دعا الحكومة}: one woman or body. */
    private boolean isWoman(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null
                && side.has(DEFINITE)
                && !side.has(PLURAL)
                && page.word(t).folded().endsWith("ه");
    }

    /** {@code يهدد باكستان}: a country or town without the article is feminine, but for {@code لبنان}. */
    private boolean isLand(Phrase phrase) {
        NameMention place = genitives.place(phrase);
        return place != null
                && !page.word(place.from()).folded().startsWith("ال")
                && !page.is(place.from(), "لبنان")
                && phrase.parties().size() == 1;
    }
}
