package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;

/** Bodies named by what they are for: {@code الهيئة العامة للتأمين الصحي}, {@code معهد باندونغ لرصد الزلازل}. */
final class Purposes {
    private static final int MOST = 3;
    /** What bodies are for, with what follows: {@code حقوق الإنسان}. */
    private static final Wordlist FIELDS = Wordlist.of(Purposes.class, "fields");

    private final Page page;
    private final NameWords words;

    Purposes(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** The body that is named with a head, or null. */
    NameMention built(Head head, Hit hit, int to) {
        int purpose = hit.has(DEFINITE) ? adjectives(hit.to(), to) : proper(head, hit.to(), to);
        if (purpose == hit.to() || purpose >= to || !isPurpose(purpose, to)) {
            return null;
        }
        int last = goesOn(purpose + 1, to);
        Hit listed = page.hit(hit.from(), Known.class);
        if (listed != null && listed.to() >= last || page.is(purpose, "للانباء") && !hit.has(DEFINITE)) {
            return null;
        }
        String country = country(hit.to(), purpose);
        return NameMention.headed(
                head, hit.from(), last, country, null, words.because("name/purpose", hit.from(), last));
    }

    /** {@code مكافحة} in {@code خلية مكافحة الإرهاب}. */
    boolean isField(int t) {
        return FIELDS.contains(page.word(t).folded());
    }

    /** {@code العميد} after {@code الهيئة العامة للغابات}, {@code والدكتور}: somebody is named next. */
    boolean isPersonal(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && ((Title) title.sense().lexeme()).isRank() && title.has(DEFINITE);
    }

    private int adjectives(int from, int to) {
        int t = from;
        while (t < to && t - from < MOST && page.isDefinite(t) && words.mayBeAdjective(t) && !words.isFor(t)) {
            t++;
        }
        return t;
    }

    /** After a head without article its owner: {@code مركز الخليج}, {@code معهد باندونغ}, {@code شركة الفجر}. */
    private int proper(Head head, int from, int to) {
        Hit known = page.hit(from, Known.class);
        if (known != null && !known.has(PREPOSITION | CONJUNCTION)) {
            return known.to();
        }
        if (head.word().equals("شركة") && page.isDefinite(from) && words.isFor(from + 1)) {
            return from + 1;
        }
        boolean foreign = words.isUnknown(from) && Shapes.score(page.word(from).folded()) >= 0;
        return from < to && foreign && !words.isFor(from) ? from + 1 : from;
    }

    /** What a body may be for; not {@code المكتب السياسي للحركة}, nor another body. */
    private boolean isPurpose(int t, int to) {
        if (page.hit(t, Known.class) != null) {
            return false;
        }
        Hit title = page.hit(t, Title.class);
        if (words.isFor(t)) {
            return page.word(t).folded().length() > 5
                    && page.word(t).sense(Head.class) == null
                    && (title == null || title.has(PLURAL));
        }
        String folded = page.word(t).folded();
        return folded.startsWith("ل") && FIELDS.contains(folded.substring(1)) && t + 1 < to && page.isDefinite(t + 1);
    }

    /** What goes on with the purpose: adjectives, a second purpose, the object of a first: {@code للرقابة | على المنشطات}. */
    private int goesOn(int from, int to) {
        boolean governs = words.isFor(from - 1) && page.isAny(from, "علي", "عن") && from + 1 < to;
        int t = governs && page.isDefinite(from + 1) && page.hit(from + 1, Known.class) == null ? from + 2 : from;
        while (t < to && t - from < MOST && isPart(t, t == from && !words.isFor(t - 1))) {
            t++;
        }
        return t;
    }

    private boolean isPart(int t, boolean object) {
        if (words.isClause(t) || words.beside().isEpithet(t) || isPersonal(t)) {
            return false;
        }
        return page.isDefinite(t) && !words.isFor(t) && (object || words.mayBeAdjective(t))
                || page.word(t).folded().startsWith("وال") && page.hit(t, Known.class) == null && !page.isVerb(t);
    }

    private String country(int from, int to) {
        for (int t = from; t < to; t++) {
            Sense nation = page.word(t).sense(Nationality.class);
            if (nation != null) {
                return ((Nationality) nation.lexeme()).country();
            }
        }
        return null;
    }
}
