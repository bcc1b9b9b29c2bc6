package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;

/**
 * Goes once over the sentences and takes, at each word, the longest name that starts there: one that the gazetteers list,
 * one built on a head word ({@code وزارة الدفاع الروسية}, {@code مدينة} X), or a person's, told by given names and by the
 * title before it.
 */
final class NameFinder {
    private static final int LONGEST_PERSON = 6;
    /** How far before a name its title may stand: {@code المتحدث باسم وزارة الدفاع الروسية} X. */
    private static final int LONGEST_TITLE = 10;

    private final Page page;
    private final List<NameMention> found = new ArrayList<>();

    NameFinder(Page page) {
        this.page = page;
    }

    List<NameMention> find() {
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                scan(page.sentences().from(s), page.sentences().to(s));
            }
        }
        return found;
    }

    private void scan(int from, int to) {
        int t = from;
        while (t < to) {
            NameMention name = page.tokens().isWord(t) ? longest(t, to) : null;
            if (name == null) {
                t++;
            } else {
                found.add(name);
                t = name.to();
            }
        }
    }

    private NameMention longest(int t, int to) {
        NameMention best = known(t);
        best = longer(best, built(t, to));
        return longer(best, person(t, to));
    }

    private static NameMention longer(NameMention a, NameMention b) {
        return a == null || b != null && b.length() > a.length() ? b : a;
    }

    // ---- listed names

    private NameMention known(int t) {
        Hit hit = page.hit(t, Known.class);
        if (hit == null || hit.length() == 1 && (isRatherAWord(t, hit.sense()) || isRatherAnAdjective(t))) {
            return null;
        }
        Known known = (Known) hit.sense().lexeme();
        int from = hit.length() > 1 && isOutsideHead(t) ? t + 1 : t;
        return new NameMention(
                from,
                hit.to(),
                known.type(),
                known,
                known.country(),
                known.name(),
                because("name/listed", t, hit.to()));
    }

    /** {@code القصير} after a definite noun is no town. */
    private boolean isRatherAnAdjective(int t) {
        return page.isDefinite(t) && page.isDefinite(t - 1) && isAdjective(t);
    }

    /** A listed name may begin with a generic head that stays outside: {@code محافظة}, {@code حركة}, {@code صحيفة}. */
    private boolean isOutsideHead(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Head head && head.policy() == Head.Policy.TRIMMED) {
                return !page.isAny(t + 1, "الانباء", "الاستخبارات", "الطاقه", "الفضاء", "الامن", "انباء", "المخابرات");
            }
        }
        return false;
    }

    /** A name found only after taking clitics off a word that means something as it stands. */
    private boolean isRatherAWord(int t, Sense name) {
        Word word = page.word(t);
        return name.has(PREPOSITION | CONJUNCTION)
                && word.senses() > 0
                && !word.sense(0).has(PREPOSITION | CONJUNCTION)
                && !(word.sense(0).lexeme() instanceof NamePart);
    }

    // ---- names built on a head

    private NameMention built(int t, int to) {
        NameMention best = null;
        for (Hit hit : page.words().phrases(t)) {
            if (hit.sense().lexeme() instanceof Head head) {
                best = longer(best, built(head, hit, to));
            }
        }
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Head head) {
                best = longer(best, built(head, new Hit(word.sense(i), t, t + 1), to));
            }
        }
        return best;
    }

    private NameMention built(Head head, Hit hit, int to) {
        return switch (head.policy()) {
            case NATIONAL -> national(head, hit, to);
            case MINISTRY -> ministry(hit, to);
            case CONSTRUCT -> construct(head, hit, to);
            case NAMED -> named(head, hit, to);
            case INSIDE -> place(hit, to, true);
            case OUTSIDE -> place(hit, to, false);
            case TRIMMED -> null;
        };
    }

    /** {@code الجيش السوري}, {@code القوات المسلحة الأذرية}, {@code شرطة نيويورك}. */
    private NameMention national(Head head, Hit hit, int to) {
        int last = hit.to();
        Nationality nationality = null;
        while (last < to && last - hit.to() < 3 && page.isDefinite(last) == hit.has(DEFINITE)) {
            Sense sense = page.word(last).sense(Nationality.class);
            if (sense != null && !sense.has(PREPOSITION | CONJUNCTION | PRONOUN) && agrees(head, sense)) {
                nationality = (Nationality) sense.lexeme();
                last++;
            } else if (nationality == null && isAdjective(last)) {
                last++;
            } else {
                break;
            }
        }
        if (nationality == null || !hit.has(DEFINITE)) {
            return null;
        }
        if (page.isAny(last, "المشتركه", "الاتحاديه", "العامه", "العليا", "المسلحه", "الخاصه", "المركزي", "المركزيه")) {
            last++;
        }
        String key = "national " + army(head.word()) + " " + nationality.adjective();
        return new NameMention(
                hit.from(),
                last,
                Type.ORG,
                null,
                nationality.country(),
                key,
                because("name/national", hit.from(), last));
    }

    /** {@code الخارجية الأذرية} is a ministry, {@code الخارجية الأذري} part of a minister's title. */
    private static boolean agrees(Head head, Sense adjective) {
        boolean feminine = head.word().endsWith("ة") || head.word().endsWith("ات");
        return !adjective.has(PLURAL) && adjective.has(feminine ? FEMININE : MASCULINE);
    }

    /** An army is its forces, however it is called. */
    private static String army(String head) {
        return head.equals("قوات") || head.equals("قوات مسلحة") ? "جيش" : head;
    }

    private boolean isAdjective(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return sense != null && sense.lexeme() == Common.ADJECTIVE && !sense.has(PREPOSITION | CONJUNCTION);
    }

    /** {@code وزارة الخارجية}, {@code وزارة الدفاع والإنتاج الحربي الروسية}. */
    private NameMention ministry(Hit hit, int to) {
        int last = hit.to();
        if (!page.isDefinite(last) || last >= to) {
            return null;
        }
        String field = page.word(last).folded();
        String country = null;
        String adjective = "";
        last++;
        while (last < to && last - hit.from() < 6 && isFieldOrNation(last)) {
            Sense sense = page.word(last).sense(Nationality.class);
            if (sense != null) {
                country = ((Nationality) sense.lexeme()).country();
                adjective = ((Nationality) sense.lexeme()).adjective();
                last++;
                break;
            }
            last++;
        }
        String key = "ministry " + field + " " + adjective;
        return new NameMention(
                hit.from(), last, Type.ORG, null, country, key, because("name/ministry", hit.from(), last));
    }

    private boolean isFieldOrNation(int t) {
        if (page.word(t).sense(Nationality.class) != null) {
            return page.isDefinite(t);
        }
        String folded = page.word(t).folded();
        return folded.startsWith("وال") || page.isDefinite(t) && isAdjective(t);
    }

    /** {@code مجلس العلماء}, {@code لجنة التحقيق الدولية}: the head with the definite words that follow. */
    private NameMention construct(Head head, Hit hit, int to) {
        Hit known = page.hit(hit.to(), Known.class);
        boolean inner = known != null
                && (isOutsideHead(hit.from()) || ((Known) known.sense().lexeme()).type() == Type.ORG);
        if (hit.has(DEFINITE) || inner) {
            return null;
        }
        int last = hit.to();
        while (last < to && last - hit.to() < 4 && page.isDefinite(last) && !isClause(last)) {
            last++;
        }
        if (last == hit.to()) {
            return null;
        }
        Sense sense = page.word(last - 1).sense(Nationality.class);
        String country = sense == null ? null : ((Nationality) sense.lexeme()).country();
        return new NameMention(
                hit.from(), last, head.type(), null, country, null, because("name/construct", hit.from(), last));
    }

    private boolean isClause(int t) {
        return page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.DEMONSTRATIVE)
                || page.word(t).is("اليوم");
    }

    /** {@code حركة "النهضة"}: the name follows in quotation marks. */
    private NameMention named(Head head, Hit hit, int to) {
        int open = hit.to();
        if (open < to && page.word(open).sense(Nationality.class) != null) {
            open++;
        }
        if (!page.quotations().isOpening(open)) {
            return null;
        }
        int close = page.quotations().closing(open);
        if (close >= to || close - open < 2 || close - open > 6) {
            return null;
        }
        return new NameMention(
                open + 1, close, Type.ORG, null, null, null, because("name/after-head", hit.from(), close));
    }

    /** {@code مدينة} X, {@code مطار} X, where X is no common word. */
    private NameMention place(Hit hit, int to, boolean inside) {
        int at = hit.to();
        if (page.quotations().isOpening(at)) {
            int close = page.quotations().closing(at);
            return close < to && close - at >= 2 && close - at <= 4
                    ? new NameMention(
                            at + 1, close, Type.LOC, null, null, null, because("name/quoted-place", at, close))
                    : null;
        }
        if (at >= to || hit.has(DEFINITE)) {
            return null;
        }
        Hit known = page.hit(at, Known.class);
        int last;
        if (known != null
                && ((Known) known.sense().lexeme()).type() != Type.ORG
                && !known.has(PREPOSITION | CONJUNCTION)) {
            last = known.to();
            if (!inside) {
                return null;
            }
        } else if (isUnknown(at)) {
            last = at + 1;
            while (last < to && last - at < 3 && isUnknown(last) && page.isDefinite(last)) {
                last++;
            }
        } else {
            return null;
        }
        int first = inside ? hit.from() : at;
        String country = known == null ? null : ((Known) known.sense().lexeme()).country();
        return new NameMention(
                first, last, Type.LOC, null, country, null, because("name/place-head", hit.from(), last));
    }

    // ---- persons

    private NameMention person(int t, int to) {
        NamePart part = opener(t);
        if (page.hit(t, Title.class) != null && page.hit(t, Title.class).length() > 1) {
            return null;
        }
        if (part == null && !isUnknown(t) || part == NamePart.SURNAME && !isUnknown(t)) {
            return null;
        }
        boolean titled = isTitled(t);
        if (titled && page.is(t, "باسم")) {
            return null;
        }
        if (part == NamePart.GIVEN_COMMON && !titled && isRatherAVerb(t)) {
            return null;
        }
        boolean starts = part == NamePart.GIVEN
                || part == NamePart.GIVEN_COMMON && (titled || isSurely(t + 1, to))
                || part == NamePart.LINK && isCompoundStart(t) && isNamelike(t + 1, to)
                || titled
                        && part == null
                        && !page.isDefinite(t)
                        && page.word(t).folded().length() > 2;
        if (!starts) {
            return null;
        }
        int last = t + 1;
        while (last < to
                && last - t < LONGEST_PERSON
                && (continues(last, to) || titled && last == t + 1 && part != null && isSingularNoun(last))) {
            last++;
        }
        if (last == t + 1 && part != null && last < to && page.isDefinite(last) && isByname(last)) {
            last++;
        }
        while (last > t + 1 && part(last - 1) == NamePart.LINK && !isTrailingLink(last - 1)) {
            last--;
        }
        if (last - t < 2 && !(titled && part != NamePart.LINK)) {
            return null;
        }
        String rule = titled ? "name/after-title" : "name/given-name";
        return new NameMention(t, last, Type.PER, null, null, null, because(rule, t, last));
    }

    /** {@code طلب ترودو} is a verb and its subject. */
    private boolean isRatherAVerb(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PAST) && !word.sense(i).has(FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** After a title and a given name, a surname that is a word as well: {@code العميد علي معقل}. */
    private boolean isSingularNoun(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return sense != null
                && sense.lexeme() == Common.NOUN
                && !sense.has(PLURAL | MASDAR | CONJUNCTION | PREPOSITION | DEFINITE | ACCUSATIVE)
                && page.hit(t, Title.class) == null
                && page.word(t).sense(Particle.class) == null
                && !page.isVerb(t);
    }

    /** A word with the article right after a given name is his surname, unless it is a title or begins a clause. */
    private boolean isByname(int t) {
        return page.hit(t, Title.class) == null && !isClause(t) && !page.isVerb(t);
    }

    /**
     * Whether a title stands before, with nothing between but what belongs to it: a nation, an institution, definite
     * words, {@code باسم}, one comma.
     */
    private boolean isTitled(int t) {
        int i = t - 1;
        if (page.mark(i) == '،' || page.mark(i) == ',' || page.mark(i) == '(' || page.mark(i) == '"') {
            i--;
        }
        int stop = Math.max(0, t - LONGEST_TITLE);
        while (i >= stop) {
            NameMention name = endingAt(i);
            Hit title = page.hit(i, Title.class);
            if (name == null && title != null && !title.has(PLURAL)) {
                return !((Title) title.sense().lexeme()).isPlain() || title.has(DEFINITE);
            }
            if (name != null && name.type() != Type.PER) {
                i = name.from() - 1;
            } else if (name == null
                    && (page.isDefinite(i) && !isClause(i)
                            || page.word(i).sense(Nationality.class) != null
                            || page.isAny(
                                    i, "باسم", "لدي", "في", "وزاره", "حزب", "حركه", "شوون", "لشوون", "مجلس", "قوات"))) {
                i--;
            } else {
                return false;
            }
        }
        return false;
    }

    private NameMention endingAt(int t) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).to() > t; i--) {
            if (found.get(i).from() <= t) {
                return found.get(i);
            }
        }
        return null;
    }

    /** {@code عبد}, {@code أبو}, {@code أم} open a name; {@code بن} only goes on with one. */
    private boolean isCompoundStart(int t) {
        return page.isAny(t, "عبد", "ابو", "ام") && page.tokens().isWord(t + 1);
    }

    private boolean isTrailingLink(int t) {
        return page.isAny(t, "الدين", "الله", "كي", "يو");
    }

    private NamePart part(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof NamePart part && !sense.has(PREPOSITION | CONJUNCTION)) {
                return part;
            }
        }
        return null;
    }

    /** The part of a name that opens here, if need be after a clitic: {@code ومحمد}, {@code لمحمد}. */
    private NamePart opener(int t) {
        Sense sense = page.word(t).sense(NamePart.class);
        if (sense == null
                || sense.has(CONJUNCTION | PREPOSITION) && isRatherAWord(t, sense)
                || page.word(t).sense(Particle.class) != null && page.words(t, t).endsWith("ى")) {
            return null;
        }
        Sense common = page.word(t).sense(Common.class);
        boolean word = common != null && !common.has(CONJUNCTION | PREPOSITION);
        return word && sense.lexeme() == NamePart.GIVEN ? NamePart.GIVEN_COMMON : (NamePart) sense.lexeme();
    }

    private boolean isSurely(int t, int to) {
        NamePart part = t < to ? part(t) : null;
        return part == NamePart.GIVEN
                || part == NamePart.SURNAME
                || part == NamePart.LINK && page.isAny(t, "بن", "ال", "عبد", "ابو", "الدين", "الله");
    }

    private boolean continues(int t, int to) {
        if (!page.tokens().isWord(t)) {
            return false;
        }
        NamePart part = part(t);
        if (part != NamePart.LINK && page.word(t).sense(Particle.class) != null) {
            return false;
        }
        return part == NamePart.LINK ? isNamelike(t + 1, to) || isTrailingLink(t) : isNamelike(t, to);
    }

    private boolean isNamelike(int t, int to) {
        if (t >= to || !page.tokens().isWord(t)) {
            return false;
        }
        NamePart part = part(t);
        if (part != null) {
            return true;
        }
        Hit known = page.hit(t, Known.class);
        if (known != null && !known.has(PREPOSITION | CONJUNCTION)) {
            return ((Known) known.sense().lexeme()).type() == Type.PER;
        }
        return isUnknown(t);
    }

    /** Whether no table knows the word, so that it is likely a name. */
    private boolean isUnknown(int t) {
        if (!page.tokens().isWord(t)) {
            return false;
        }
        Word word = page.word(t);
        return word.senses() == 0
                && word.folded().length() > 1
                && !word.folded().startsWith("وال")
                && !isLatin(word);
    }

    private static boolean isLatin(Word word) {
        return word.folded().charAt(0) < 0x600;
    }

    private Evidence because(String rule, int from, int to) {
        return Evidence.of(rule, new Piece("name", page.words(from, to - 1), page.span(from, to - 1)));
    }
}
