package org.isnad.figure;

import static org.isnad.lexicon.Features.CONJUNCTION;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** Counts joined to the figure before them, whom the same befell: {@code قتل 3 جنود و20 مدنيا}. */
final class Joins {
    private static final int PARALLEL = 14;

    private final Page page;
    private final Found found;
    private final LoneNoun lone;

    Joins(Page page, Found found) {
        this.page = page;
        this.found = found;
        this.lone = new LoneNoun(page);
    }

    /** Whether a count that stands at a token is joined to the last figure of its clause. */
    boolean isJoined(Count count, int token) {
        int gap = token - found.lastEnd();
        boolean parallel = isParallel(count, gap);
        boolean people = count.isPeople() || count.noun() == Noun.NONE && (gap == 0 || parallel);
        if (!people || !parallel && !isAlike(count) && !found.isBeside(count) || isOtherHarm(count.end())) {
            return false;
        }
        boolean near = gap <= 1 || isAdded(count);
        boolean alike = near || found.recent() != null && gap <= PARALLEL && isAlike(count);
        return count.form() == Form.SINGLE ? alike && lone.isOne(count) : count.isMany();
    }

    /** {@code قتل طفلان في غارة على المدينة، وامرأة في قصف}. */
    private boolean isAlike(Count count) {
        return count.form() == Form.SINGLE
                && count.noun() == Noun.PERSON
                && count.joined()
                && page.mark(count.from() - 1) == '،'
                && page.is(count.end(), "في");
    }

    /** {@code عشرة صيادي سمك نيجيريين}: an adjective of the people of the figure just before. */
    boolean isAdjective(Count count) {
        Hit hit = page.hit(count.at(), Person.class);
        return hit != null
                && hit.length() == 1
                && ((Person) hit.sense().lexeme()).isAdjective()
                && (count.form() == Form.DUAL || count.form() == Form.SINGLE)
                && !count.joined()
                && found.last() != null
                && (count.from() == found.lastEnd() || count.from() == found.lastEnd() + 1 && isPlain(found.lastEnd()));
    }

    private boolean isPlain(int token) {
        return page.tokens().isWord(token) && !Glance.has(Glance.at(page, token), ~Glance.OTHER);
    }

    private boolean isOtherHarm(int token) {
        Hit harmed = page.hit(token, Harmed.class);
        return harmed != null && !harmed.has(CONJUNCTION);
    }

    /** {@code قتل 60 من القوات مقابل 34 مقاتلا}, {@code قتل 5 في حلب و3 آخرون في إدلب}, {@code و3 في إدلب}. */
    private boolean isParallel(Count count, int gap) {
        boolean bare = count.form() == Form.NUMERAL && count.noun() == Noun.NONE && page.is(count.end(), "في");
        boolean others = bare || Sign.FELLOW.at(page, count.end() - 1);
        return found.recent() != null
                && gap <= PARALLEL
                && (isAdded(count) || others && count.joined() && !count.governed());
    }

    /** {@code مقابل}, {@code إضافة إلى}. */
    private boolean isAdded(Count count) {
        int before = count.from() - 1;
        return page.is(before, "مقابل")
                || page.is(before, "الي") && page.isAny(before - 1, "اضافه", "بالاضافه")
                || page.is(before, "عن") && page.is(before - 1, "فضلا");
    }
}
