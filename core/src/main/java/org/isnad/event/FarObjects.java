package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/**
 * Whom somebody receives or meets, told behind the host's offices, a blessing, a place and a time: {@code استقبل الملك محمد – حفظه
 * الله – في مكتبه بقصر السلام اليوم، وزير الدفاع}. Places are tokens.
 */
final class FarObjects {
    private static final int REACH = 44;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    FarObjects(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The first people told after a circumstance, from a token on, other than the host; or null. */
    Phrase find(Phrase host, int from, int to) {
        int stop = Math.min(to, from + REACH);
        boolean around = false;
        boolean office = false;
        boolean over = false;
        for (int t = from; t < stop && !ends(t); ) {
            Phrase phrase = around && over && starts(t) ? phrases.at(t, to) : null;
            if (phrase != null && phrase.isParty() && phrase.kind() != Phrase.Kind.PLACE) {
                return host.parties().containsAll(phrase.parties()) ? null : phrase;
            }
            office = page.hit(t, Title.class) != null && !around || office && !page.isComma(t);
            int end = office && !isOwnPlace(t + 1) ? t : pastPlace(t, to);
            around |= end > t || subjects.isTime(t);
            over = end > t || isOver(t);
            t = Math.max(end, past(t));
        }
        return null;
    }

    /** Past a blessing, a name, or a single word. */
    private int past(int t) {
        NameMention name = names.at(t);
        return name != null ? Math.max(t + 1, name.to()) : page.is(t + 1, "الله") ? t + 2 : t + 1;
    }

    /** Past {@code في مكتبه}, {@code بقصر السلام}; the token itself where no place stands. */
    private int pastPlace(int t, int to) {
        boolean in = page.isAny(t, "في", "لدي", "خلال") && t + 1 < to;
        if (!in || subjects.isTime(t + 1)) {
            return subjects.adverbials().pastSite(t, to);
        }
        NameMention name = names.at(t + 1);
        int end = name != null ? name.to() : phrases.commonNouns().extent(t + 2, to);
        Hit owner = page.hit(end - 1, Title.class);
        return owner == null && !isOwnPlace(end - 1) && phrases.isHonour(end) ? end + 1 : end;
    }

    /** {@code في مكتبه}, {@code في قصره}. */
    private boolean isOwnPlace(int t) {
        String folded = page.word(t).folded();
        return names.at(t) == null
                && (folded.endsWith("ه") || folded.endsWith("ها") || page.is(t, "مكتب") || page.is(t, "قصر"));
    }

    /** Whether somebody may be named here as an object. */
    private boolean starts(int t) {
        NameMention name = names.at(t);
        boolean begins = name != null && name.from() == t && name.type() != Entity.Type.LOC;
        Hit title = name == null ? page.hit(t, Title.class) : null;
        boolean people = title != null && !title.has(CONJUNCTION | PREPOSITION | PRONOUN)
                || name == null && page.hit(t, Side.class) != null;
        boolean bound = page.is(t, Particle.Kind.PREPOSITION)
                || phrases.nouns().isAnd(t)
                || name == null && subjects.hasPreposition(t);
        return (begins || people) && !bound;
    }

    /** Whether a circumstance may end at a token. */
    private boolean isOver(int t) {
        NameMention name = names.at(t);
        return page.isComma(t)
                || page.mark(t) == '-'
                || subjects.isTime(t)
                || name != null && name.type() == Entity.Type.LOC;
    }

    private boolean ends(int t) {
        char mark = page.mark(t);
        return mark == '.'
                || mark == ':'
                || mark == '؛'
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.is(t, Particle.Kind.RELATIVE)
                || page.isAny(t, "بحضور", "حيث", "و")
                || page.isVerb(t) && names.at(t) == null && !page.is(t + 1, "الله") && !subjects.isTime(t);
    }

    /** {@code استقبل الملك في قصره اليوم، الوزير}: whom a man meets, farther on where nobody but himself is told before. */
    Phrase received(Happening happening, Phrase host, Phrase near, int rest) {
        boolean meets = happening.type() == Type.CONSULT && happening.trigger.takesObject() && phrases.isMan(host);
        boolean own = near == null || !near.isParty() || Genitives.isOwn(near, host) && isOffice(near.from());
        boolean told = happening.endsInPreposition(page) || happening.hit.has(PRONOUN) || happening.hit.length() > 1;
        Phrase far = meets && own && !told ? find(host, rest, happening.to) : null;
        return far == null ? near : far;
    }

    private boolean isOffice(int t) {
        return page.hit(t, Title.class) != null;
    }
}
