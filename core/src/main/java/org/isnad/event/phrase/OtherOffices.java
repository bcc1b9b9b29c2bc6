package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;

/** Where behind an office that of somebody else begins: {@code التقى وزير الخارجية الأميركي رئيس الوزراء العراقي}. Places are tokens. */
final class OtherOffices {
    private static final int REACH = 16;
    private static final Wordlist SOVEREIGN = Wordlist.of(OtherOffices.class, "sovereign");
    private static final Wordlist LESSER = Wordlist.of(OtherOffices.class, "lesser");

    private final Page page;
    private final Names names;

    OtherOffices(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /**
     * Where somebody else's office without the article begins: a lesser one behind the head of a state, {@code استقبل الرئيس
     * المصري وزير}, one of another nation, or one man's behind many; or the end.
     */
    int start(Hit title, int to) {
        boolean sovereign = isSovereign(title);
        int stop = Math.min(to, title.to() + REACH);
        for (int t = title.to(); t < stop && names.at(t) == null && !page.isComma(t); t++) {
            boolean lesser = sovereign && t > title.to() && page.isAny(t, LESSER);
            if (lesser || isAfterMany(t) || isBare(t) && areOfTwo(title.to(), t, stop)) {
                return t;
            }
        }
        return to;
    }

    /** {@code النواب الأميركيون الرئيس}: the office of one man behind a sound plural. */
    private boolean isAfterMany(int t) {
        Hit office = page.isDefinite(t) && page.isDefinite(t - 1) ? page.hit(t, Title.class) : null;
        return office != null
                && page.word(t - 1).folded().endsWith("ون")
                && names.at(t - 1) == null
                && !office.has(PLURAL | DUAL | CONJUNCTION | PREPOSITION);
    }

    /** {@code الروسي وزير}: an office without the article, right behind what has it. */
    private boolean isBare(int t) {
        Hit office = page.isDefinite(t - 1) ? page.hit(t, Title.class) : null;
        return office != null
                && "office".equals(((Title) office.sense().lexeme()).kind())
                && !page.isDefinite(t)
                && !office.has(PRONOUN | CONJUNCTION | PREPOSITION);
    }

    /** {@code الرئيس المصري}, {@code العاهل الأردني}: the head of a state, who holds no lesser office. */
    private boolean isSovereign(Hit title) {
        return title.length() == 1
                && page.isAny(title.from(), SOVEREIGN)
                && page.word(title.to()).sense(Nationality.class) != null;
    }

    /** {@code زعيم كوريا والرئيس الأميركي فلان}: whether offices that meet at a token are of two nations, so of two men. */
    boolean areOfTwo(int from, int second, int to) {
        String first = nation(from, second);
        String other = first == null ? null : nation(second, to);
        return other != null && !other.equals(first);
    }

    /** The country that words are of, by an adjective or its name; or null. */
    private String nation(int from, int to) {
        for (int t = from; t < to; t++) {
            Sense nation = page.word(t).sense(Nationality.class);
            NameMention name = names.at(t);
            if (nation != null || name != null && name.type() == Entity.Type.LOC) {
                return nation == null ? names.entityAt(t).country() : ((Nationality) nation.lexeme()).country();
            }
        }
        return null;
    }
}
