package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.SourceNoun;

/** Whether a person named in the words of a source is not who speaks but whom somebody unnamed serves. Places are tokens. */
final class Served {
    private static final Wordlist BODIES = Wordlist.of(Served.class, "bodies");

    /** Words of an office. */
    private static final int LONGEST = 6;

    private final Page page;
    private final Names names;

    Served(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    boolean is(int from, NameMention person) {
        int name = person.from();
        Hit title = officeBefore(from, name);
        return title != null && isToldByPreposition(from, title)
                || isInner(from, person)
                || isSpokenFor(from, name)
                || isOfBody(from, name);
    }

    /** {@code مسؤول رفيع في إدارة ترامب}: somebody unnamed in the body that is called after the person. */
    private boolean isOfBody(int from, int name) {
        boolean body = name - 2 > from && page.isAny(name - 1, BODIES) && page.is(name - 2, Particle.Kind.PREPOSITION);
        return body && isSomebody(from) && isIndefinite(from);
    }

    /** The office right before a name, of whatever nation; or null. */
    private Hit officeBefore(int from, int name) {
        int t = name - 1;
        while (t > from && page.word(t).sense(Nationality.class) != null) {
            t--;
        }
        Hit title = t > from ? page.hit(t, Title.class) : null;
        Hit longer = t - 1 > from ? page.hit(t - 1, Title.class) : null;
        return longer != null && longer.to() > t ? longer : title;
    }

    /** {@code السكرتير الخاص للرئيس فلان}, {@code متحدث باسم الرئيس فلان}. */
    private boolean isToldByPreposition(int from, Hit title) {
        Hit speaking = page.hit(from, Title.class);
        boolean other = speaking != null
                && title.has(SINGULAR)
                && !title.has(speaking.sense().features() & (MASCULINE | FEMININE));
        boolean spokesman = page.is(title.from() - 1, "باسم") && (!page.isDefinite(from) || other);
        return speaking != null && (title.has(LI) || spokesman) && !title.has(PLURAL);
    }

    /**
     * {@code مصدر في مكتب الرئيس فلان}, {@code مستشار الرئيس الأمريكي دونالد ترامب}: an office behind a preposition after
     * somebody unnamed, or one that the person named is known to hold, within another.
     */
    private boolean isInner(int from, NameMention person) {
        int office = isSomebody(from) ? office(from, person.from()) : -1;
        return office >= 0
                && !(office > from + 1 && names.isIncumbent(person, from))
                && (isGenitive(office) && names.isIncumbent(person, office)
                        || isIndefinite(from) && isBehindPreposition(from, office));
    }

    /** Not {@code خادم الحرمين الملك فلان}: a second office of the same man. */
    private boolean isGenitive(int office) {
        return !page.isDefinite(office - 1)
                && names.at(office - 1) == null
                && page.tokens().isWord(office - 1);
    }

    /** Where the office of one begins that ends before a name, {@code رئيس الوزراء الكندي}; or -1. */
    private int office(int from, int name) {
        for (int t = name - 1; t > from && t >= name - LONGEST && page.tokens().isWord(t); t--) {
            Hit title = page.hit(t, Title.class);
            NameMention other = names.at(t);
            boolean ofOthers = title != null && title.has(PLURAL) && page.hit(t - 1, Title.class) != null;
            boolean person = other != null && other.type() == Type.PER;
            if (title != null && !ofOthers || person || page.is(t, Particle.Kind.PREPOSITION)) {
                return title == null || title.has(PLURAL | CONJUNCTION) ? -1 : t;
            }
        }
        return -1;
    }

    private boolean isSomebody(int from) {
        Hit title = page.hit(from, Title.class);
        Hit noun = title == null ? page.hit(from, SourceNoun.class) : null;
        boolean source = noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS;
        return source || title != null && !((Title) title.sense().lexeme()).isRank() || page.isAny(from, "احد", "احدي");
    }

    private boolean isIndefinite(int from) {
        Hit title = page.hit(from, Title.class);
        boolean definite = title != null && (title.has(DEFINITE) || page.isDefinite(title.to() - 1));
        return !definite && !page.isDefinite(from);
    }

    /** {@code مصدر مقرب من}, {@code مسؤول كبير في}: whether only adjectives stand between a noun and a preposition before an office. */
    private boolean isBehindPreposition(int from, int office) {
        Hit title = page.hit(office, Title.class);
        if (title == null
                || ((Title) title.sense().lexeme()).isRank()
                || ((Title) title.sense().lexeme()).isPlain()) {
            return false;
        }
        int t = from + 1;
        while (t < office && !page.is(t, Particle.Kind.PREPOSITION) && !page.is(t, "باسم")) {
            if (page.isDefinite(t) || page.mark(t) != 0 || names.at(t) != null) {
                return false;
            }
            t++;
        }
        return t < office && !page.isAny(t, "بقياده", "بزعامه", "برياسه");
    }

    /** {@code متحدث باسم وزير النقل فلان}, {@code متحدث باسم عائلة فلان}: for whom somebody unnamed speaks. */
    boolean isSpokenFor(int from, int name) {
        int by = page.is(from + 1, "باسم") ? from + 1 : from + 2;
        if (page.isDefinite(from) || !page.is(by, "باسم") || by + 1 >= name || page.hit(from, Title.class) == null) {
            return false;
        }
        Hit office = page.hit(by + 1, Title.class);
        boolean served = office != null && office.has(SINGULAR) && !office.has(DEFINITE);
        for (int t = by + 1; t < name; t++) {
            Hit title = page.hit(t, Title.class);
            boolean rank = title != null && title.has(DEFINITE) && title.to() == name && t > by + 1;
            if (page.mark(t) != 0 || rank) {
                return false;
            }
        }
        Sense noun = page.word(name - 1).sense(Common.class);
        return served || noun != null && noun.lexeme() == Common.NOUN && !page.isDefinite(name - 1);
    }
}
