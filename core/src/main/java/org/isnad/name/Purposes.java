package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.reading.Entity.Type;

/** Bodies named by what they are for: {@code الهيئة العامة للتأمين الصحي}, {@code معهد باندونغ لرصد الزلازل}. */
final class Purposes {
    private static final int MOST = 3;

    private final Page page;
    private final NameWords words;

    Purposes(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** The body that is named with a head, or null. */
    NameMention built(Head head, Hit hit, int to) {
        int purpose = hit.has(DEFINITE) ? adjectives(hit.to(), to) : proper(hit.to(), to);
        if (purpose == hit.to() || purpose >= to || !isPurpose(purpose, to)) {
            return null;
        }
        int last = goesOn(purpose + 1, to);
        Hit listed = page.hit(hit.from(), Known.class);
        if (listed != null && listed.to() >= last || page.is(purpose, "للانباء") && !hit.has(DEFINITE)) {
            return null;
        }
        return new NameMention(
                hit.from(),
                last,
                Type.ORG,
                null,
                country(hit.to(), purpose),
                head.sector(),
                null,
                words.because("name/purpose", hit.from(), last));
    }

    private int adjectives(int from, int to) {
        int t = from;
        while (t < to && t - from < MOST && page.isDefinite(t) && words.mayBeAdjective(t) && !isFor(t)) {
            t++;
        }
        return t;
    }

    /** After a head without article its owner: {@code مركز الخليج}, {@code معهد باندونغ}. */
    private int proper(int from, int to) {
        Hit known = page.hit(from, Known.class);
        if (known != null && !known.has(PREPOSITION | CONJUNCTION)) {
            return known.to();
        }
        boolean foreign = words.isUnknown(from) && Shapes.score(page.word(from).folded()) >= 0;
        return from < to && foreign && !isFor(from) ? from + 1 : from;
    }

    private boolean isFor(int t) {
        return page.word(t).folded().startsWith("لل");
    }

    /** What a body may be for; not {@code المكتب السياسي للحركة}, nor another body. */
    private boolean isPurpose(int t, int to) {
        if (page.hit(t, Known.class) != null) {
            return false;
        }
        Hit title = page.hit(t, Title.class);
        if (isFor(t)) {
            return page.word(t).folded().length() > 5
                    && page.word(t).sense(Head.class) == null
                    && (title == null || title.has(PLURAL));
        }
        return page.isAny(
                        t, "لحقوق", "لشوون", "لمكافحه", "لحمايه", "لرعايه", "لكره", "لتنميه", "لرصد", "لاغاثه", "لحظر",
                        "لمراقبه", "لسياسات", "لدراسات", "لابحاث", "لعلوم", "لالعاب", "لمقاومه", "لاعاده")
                && t + 1 < to
                && page.isDefinite(t + 1);
    }

    /** What goes on with the purpose: adjectives, a second purpose, the object of a first. */
    private int goesOn(int from, int to) {
        int t = from;
        while (t < to && t - from < MOST && isPart(t, t == from && !isFor(t - 1))) {
            t++;
        }
        return t;
    }

    private boolean isPart(int t, boolean object) {
        if (words.isClause(t)
                || page.isAny(t, "الجديد", "الجديده", "السابق", "السابقه", "الحالي", "الحاليه", "التابع", "التابعه")) {
            return false;
        }
        return page.isDefinite(t) && !isFor(t) && (object || words.mayBeAdjective(t))
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
