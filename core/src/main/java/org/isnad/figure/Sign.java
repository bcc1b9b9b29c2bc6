package org.isnad.figure;

import static org.isnad.lexicon.Features.NOMINAL;
import static org.isnad.lexicon.Features.TAKES_ARTICLE;
import static org.isnad.lexicon.Features.TAKES_PREPOSITION;
import static org.isnad.lexicon.Features.TAKES_PRONOUN;

import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Table;

/** Words by which figures hang together. Listed in {@code signs.tsv}; a word may be several signs. */
enum Sign implements Lexeme {
    /** What follows is a share of the figure before: {@code بينهم}. */
    PART(0),
    /** One of those just counted: {@code أحدهم}. */
    ONE(0),
    /** One of those named next: {@code أحد المتظاهرين}. */
    ONE_OF(0),
    /** Others beside those counted: {@code آخرين}. */
    FELLOW(0),
    NEGATION(0),
    /** What follows is planned, feared or prevented. */
    UNREAL(NOMINAL),
    /** Heads a toll: {@code حصيلة}. */
    TOLL(NOMINAL),
    /** Stands between a toll and its number: {@code ارتفعت إلى}. */
    REACH(0),
    /** The count adds up over time: {@code منذ}. */
    TOTAL(0),
    /** Something that lasts, whose victims are a total. */
    WAR(NOMINAL),
    /** Ends a clause. */
    BREAKER(0),
    /** Turns away from the object: what follows at once is no victim. */
    OUTWARD(0),
    PERCENT(0),
    /** Joins people to what befell them: {@code لا يزالون مفقودين}. */
    STILL(0),
    /** A time that may follow a lone noun: {@code قتل جندي الجمعة}. */
    DAY(0),
    /** What may follow a title that counts as one: {@code قيادي بارز}. */
    RANK(0),
    /** What is caught: those who have it are not wounded. */
    DISEASE(NOMINAL),
    /** What harms thousands at once: {@code زلزال}. */
    DISASTER(NOMINAL),
    /** Counts what happened over a time: {@code سجل}. */
    RECORD(TAKES_PRONOUN | TAKES_PREPOSITION),
    /** What is told besides of the victims and names them no closer: {@code أغلبهم}. */
    ASIDE(0),
    /** Tells that people flee or are brought out: {@code إجلاء}. */
    FLIGHT(NOMINAL),
    /** Tells what a blow leaves behind: {@code أوقع}. */
    LEAVES(0),
    /** Tells that people go out into the streets, or home. */
    MARCH(NOMINAL),
    /** Tells that bodies were found: {@code عثر على}. */
    FOUND(TAKES_PREPOSITION | TAKES_ARTICLE),
    /** The end of a verb of dying: {@code مصرعهم}. */
    COMPLEMENT(TAKES_PRONOUN | TAKES_PREPOSITION);

    private final int features;

    Sign(int features) {
        this.features = features;
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Sign.class, "signs.tsv", 2)) {
            for (String name : row.all(1)) {
                Sign sign = valueOf(name.toUpperCase(Locale.ROOT));
                lexicon.add(row.get(0), sign, sign.features);
            }
        }
    }

    /** Where this sign that starts at a token ends, the longest way, or -1 where it is not there. */
    int end(Page page, int token) {
        int end = -1;
        List<Hit> phrases = page.words().phrases(token);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).sense().lexeme() == this) {
                end = Math.max(end, phrases.get(i).to());
            }
        }
        return end < 0 && sense(page, token) != null ? token + 1 : end;
    }

    boolean at(Page page, int token) {
        return end(page, token) >= 0;
    }

    /** The sense in which one word is this sign, or null. */
    Sense sense(Page page, int token) {
        var word = page.word(token);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() == this) {
                return word.sense(i);
            }
        }
        return null;
    }
}
