package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.number.Numbers;
import org.isnad.number.Numeral;
import org.isnad.reading.Figure.Kind;

/**
 * Reads how many are counted at a place: {@code ما لا يقل عن 26 قتيلا}, {@code شخصين}, {@code عشرات الجنود}, {@code مدني}.
 * What befell them is not asked here.
 */
final class Counts {
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Page page;
    private final Numbers numbers;
    private final Owned owned;
    private final Fellows fellows;

    Counts(Page page, Numbers numbers) {
        this.page = page;
        this.numbers = numbers;
        owned = new Owned(page);
        fellows = new Fellows(page, numbers);
    }

    /** Whether a count may start at a token with these bits, see {@link Glance}. */
    boolean mayStart(int token, int bits) {
        return Glance.has(bits, Glance.COUNT)
                || numbers.covering(token) != null
                || page.mark(token) == '('
                || page.isAny(token, "و", "بين", "ما");
    }

    /** The count that starts at a token and ends before {@code limit}, or null. */
    Count at(int token, int limit) {
        boolean and = page.is(token, "و");
        int next = and ? token + 1 : token;
        int from = page.mark(next) == '(' && page.tokens().isNumber(next + 1) ? next + 1 : next;
        Bounds bounds = Bounds.before(page, from, limit);
        int at = bounds.to();
        if (at >= limit) {
            return null;
        }
        if (!mayCount(at)) {
            return null;
        }
        Draft draft = new Draft(page, numbers, from, at, limit, bounds, and);
        Numeral numeral = numbers.at(at);
        if (numeral != null) {
            return number(numeral, draft);
        }
        Hit vague = page.hit(at, Vague.class);
        if (vague != null) {
            return isTollOf(vague.to()) || isThat(vague) ? null : counted(draft, Form.VAGUE, vague.to(), null, null);
        }
        return from == at ? noun(draft) : null;
    }

    /** {@code عدد من قتلوا}: how many they are is told by a number. */
    private boolean isTollOf(int t) {
        Hit verb = page.is(t - 1, "من") ? page.hit(t, Harm.class) : null;
        return verb != null && verb.has(VERB) && page.hit(t, Harmed.class) == null;
    }

    /** {@code هذا العدد من}: a number told before. */
    private boolean isThat(Hit vague) {
        int before = vague.from() - 1;
        return vague.has(DEFINITE) && page.is(before, Particle.Kind.DEMONSTRATIVE) && !page.is(before, "هناك");
    }

    private boolean mayCount(int t) {
        var word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (Counted.mayBegin(word.sense(i).lexeme())) {
                return true;
            }
        }
        for (Hit hit : page.words().phrases(t)) {
            if (Counted.mayBegin(hit.sense().lexeme())) {
                return true;
            }
        }
        return numbers.at(t) != null;
    }

    private Count number(Numeral numeral, Draft draft) {
        if (numeral.ordinal()) {
            return fellows.another(numeral, draft);
        }
        if (!numeral.isWhole() || numeral.value() < 1 || isOther(numeral) || isYear(numeral)) {
            return null;
        }
        int low = (int) numeral.value();
        int high = low;
        int to = numeral.to();
        Numeral upper = draft.bounds.range() ? rangeEnd(to) : page.is(draft.from - 1, "من") ? null : rangeTo(to);
        if (upper != null && upper.isWhole() && upper.value() > low && upper.to() <= draft.limit) {
            high = (int) upper.value();
            low = inScaleOf(upper, low);
            to = upper.to();
        } else if (draft.bounds.range()) {
            return null;
        }
        return counted(draft, Form.NUMERAL, to, low, high);
    }

    /** Whether the number word is no number of people: Monday, or the fraction of {@code خمس عدد السكان}. */
    private boolean isOther(Numeral numeral) {
        boolean unit = !numeral.digits() && numeral.value() > 2 && numeral.value() < 11;
        boolean fraction = unit && (page.is(numeral.to(), "عدد") || page.isDefinite(numeral.to()));
        return fraction && numeral.to() == numeral.from() + 1 && !page.isDefinite(numeral.from()) || isWeekday(numeral);
    }

    /** {@code تمكنت الشرطة في 3 مايو 2016 من القبض}: after a month. */
    private boolean isYear(Numeral numeral) {
        boolean near = numeral.digits() && numeral.value() >= FIRST_YEAR && numeral.value() <= LAST_YEAR;
        Hit month = near ? page.hit(numeral.from() - 1, Thing.class) : null;
        return month != null && month.sense().lexeme() == Thing.THING;
    }

    /** {@code 3 - 4 ملايين}: the scale is said once, and of both. */
    private static int inScaleOf(Numeral upper, int low) {
        int scale = upper.value() >= MILLION ? MILLION : THOUSAND;
        boolean scaled = upper.to() > upper.from() + 1 && low < THOUSAND;
        return scaled && (double) low * scale < upper.value() ? low * scale : low;
    }

    private boolean isWeekday(Numeral numeral) {
        return numeral.value() == 2 && !numeral.digits() && page.is(numeral.from(), "الاثنين");
    }

    /** After {@code بين}: {@code و30}. */
    private Numeral rangeEnd(int at) {
        return page.is(at, "و") || page.is(at, "الي") ? numbers.at(at + 1) : numbers.at(at);
    }

    private Numeral rangeTo(int at) {
        char mark = page.mark(at);
        boolean dash = mark == '-';
        boolean to = dash || page.is(at, "الي") || page.is(at, "او");
        return to ? numbers.at(at + 1) : null;
    }

    private Count counted(Draft draft, Form form, int to, Integer low, Integer high) {
        int at = isBracket(to) ? to + 1 : to;
        if (page.mark(to) == '%' || Sign.PERCENT.at(page, to)) {
            return draft.thing(form, to);
        }
        Counted noun = Counted.at(page, numbers, at, draft.limit);
        if (noun.noun() == Noun.THING) {
            return draft.thing(form, noun.to());
        }
        if (isTwo(low, draft.at) && noun.noun() == Noun.HARMED && noun.single()) {
            noun = Counted.none(at);
        }
        noun = stateOf(noun, low);
        if (form == Form.VAGUE && noun.noun() == Noun.NONE && Sign.FELLOW.at(page, to - 1)) {
            noun = noun.asPerson();
        }
        boolean bare = noun.noun() == Noun.NONE;
        boolean one = low != null && low == 1 && !page.tokens().isNumber(draft.at);
        if (one && (!bare || page.hit(draft.at - 1, Thing.class) != null || page.isAny(draft.at, "واحده", "وواحده"))) {
            return null;
        }
        return draft.count(form, noun, bare ? to : noun.to(), low, high);
    }

    /** {@code مليون طفل سوري لاجئ}: what befell them stands after what they are. */
    private Counted stateOf(Counted noun, Integer low) {
        boolean single = noun.noun() != Noun.HARMED && noun.single() && low != null && low > 10;
        Hit state = single ? page.hit(noun.end(), Harmed.class) : null;
        boolean told = state != null && state.has(SINGULAR) && !state.has(CONJUNCTION | PREPOSITION | DEFINITE);
        Kind kind = told ? ((Harmed) state.sense().lexeme()).kind() : null;
        boolean ill = kind == Kind.WOUNDED || kind == Kind.CASUALTIES;
        return told && !ill ? new Counted(Noun.HARMED, kind, state.to(), state.to(), true) : noun;
    }

    /** {@code اثنان}, after which no noun in the singular stands. */
    private boolean isTwo(Integer low, int at) {
        return low != null && low == 2 && !page.tokens().isNumber(at);
    }

    /** {@code (25) شهيدا}, {@code 11 "مطلوبا"}. */
    private boolean isBracket(int t) {
        return page.mark(t) == ')'
                || page.quotations().isClosing(t)
                || page.quotations().isOpening(t);
    }

    private Count noun(Draft draft) {
        int at = draft.at;
        int one = Sign.ONE.end(page, at);
        if (one >= 0) {
            return draft.count(Form.ONE, new Counted(Noun.PERSON, null, one, one, false), one, 1, 1);
        }
        if (Sign.ONE_OF.at(page, at)) {
            return fellows.oneOf(draft);
        }
        Hit hit = harmed(at);
        if (hit == null) {
            hit = page.hit(at, Person.class);
        }
        if (hit != null && (page.hit(at, Thing.class) == null || isManByAdjective(hit))) {
            return person(hit, draft);
        }
        if (Sign.FELLOW.at(page, at)) {
            return fellows.fellow(draft);
        }
        return null;
    }

    /** {@code مزارع فلسطيني}: of things in the plural the adjective would be feminine. */
    private boolean isManByAdjective(Hit hit) {
        Hit next = hit.has(SINGULAR) && !hit.has(DEFINITE) ? page.hit(hit.to(), Person.class) : null;
        boolean adjective = next != null && ((Person) next.sense().lexeme()).isAdjective();
        return adjective
                && next.has(SINGULAR)
                && !next.has(FEMININE | CONJUNCTION | DEFINITE)
                && !page.word(next.from()).folded().endsWith("ه");
    }

    /** {@code إصابة} in the singular tells a harm and counts nobody. */
    private Hit harmed(int at) {
        Hit hit = page.hit(at, Harmed.class);
        return hit != null && hit.has(SINGULAR) && page.hit(at, Harm.class) != null ? null : hit;
    }

    private Count person(Hit hit, Draft draft) {
        draft.accusative = hit.has(ACCUSATIVE);
        draft.governed |= hit.has(PREPOSITION);
        draft.joined |= hit.has(WA);
        draft.definite = hit.has(DEFINITE) || owned.has(hit) && !owned.isKin(hit, draft);
        Counted noun = Counted.of(page, hit, draft.limit);
        if (hit.has(PLURAL)) {
            return pluralWithNumber(hit, draft, noun);
        }
        if (hit.has(DUAL)) {
            return draft.definite && draft.accusative || draft.definite && noun.noun() == Noun.TITLE
                    ? null
                    : draft.count(Form.DUAL, noun.asPerson(), noun.to(), 2, 2);
        }
        boolean country = hit.sense().lexeme() instanceof Person p && p.flag() == Person.Flag.COUNTRY;
        if (draft.definite || country && draft.accusative) {
            return null;
        }
        Numeral one = numbers.at(noun.to());
        int to = one != null && one.value() == 1 ? one.to() : noun.to();
        return draft.count(Form.SINGLE, noun, to, 1, 1);
    }

    /** {@code الفتيان الـ12}. */
    private boolean isArticle(int t) {
        return page.is(t, "ال") && page.tokens().isNumber(t + 1);
    }

    /** {@code المتظاهرين الثلاثة}, {@code مدنيين اثنين}, {@code شرطيين قتلا}. */
    private Count pluralWithNumber(Hit hit, Draft draft, Counted noun) {
        Hit verb = page.hit(hit.to(), Harm.class);
        if (verb != null && verb.has(VERB) && verb.has(DUAL) && !hit.has(DEFINITE | PRONOUN)) {
            return draft.count(Form.DUAL, noun.asPerson(), noun.to(), 2, 2);
        }
        boolean counted = hit.has(DEFINITE) && isArticle(hit.to()) && !page.isDefinite(hit.from() - 1);
        Numeral digits = counted ? numbers.at(hit.to() + 1) : null;
        if (digits != null && digits.digits() && digits.isWhole() && digits.value() >= 2) {
            int many = (int) digits.value();
            return draft.count(Form.NUMERAL, noun.asPerson(), digits.to(), many, many);
        }
        Numeral numeral = numbers.at(hit.to());
        boolean counts = numeral != null
                && !numeral.digits()
                && !numeral.ordinal()
                && numeral.isWhole()
                && numeral.value() >= 2
                && !isWeekday(numeral)
                && (hit.has(DEFINITE | PRONOUN)
                        ? page.word(numeral.from()).folded().startsWith("ال")
                        : numeral.value() == 2);
        int n = counts ? (int) numeral.value() : 0;
        return counts ? draft.count(Form.NUMERAL, noun.asPerson(), numeral.to(), n, n) : null;
    }
}
