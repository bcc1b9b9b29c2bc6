package org.isnad.name;

import static org.isnad.lexicon.Features.CONJUNCTION;
import static org.isnad.lexicon.Features.DEFINITE;
import static org.isnad.lexicon.Features.FEMININE;
import static org.isnad.lexicon.Features.PLURAL;
import static org.isnad.lexicon.Features.PREPOSITION;
import static org.isnad.lexicon.Features.PRESENT;
import static org.isnad.lexicon.Features.PRONOUN;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;

/** Names that the gazetteers list. */
final class ListedNames {
    private static final Wordlist BEFORE_COUNTRIES = Wordlist.of(ListedNames.class, "before-countries");

    private static final Wordlist BEFORE_BAQUBAH = Wordlist.of(ListedNames.class, "before-baqubah");

    private final Page page;
    private final NameWords words;
    private final AccusativeNations accusatives;

    ListedNames(Page page, NameWords words) {
        this.page = page;
        this.words = words;
        this.accusatives = new AccusativeNations(page);
    }

    /** The longest listed name that starts at a token, or null; {@code وكالة سبأ للأنباء} is named {@code سبأ}. */
    NameMention at(int t) {
        Hit hit = page.hit(t, Known.class);
        if (hit == null
                || hit.length() == 1
                        && (words.isRatherAWord(t, hit.sense()) && !isTown(t)
                                || isRatherAnAdjective(t)
                                || accusatives.isOne(t)
                                || isRatherAVerb(t))
                || isOtherwise(t)) {
            return null;
        }
        Known known = (Known) hit.sense().lexeme();
        if (isOfCountry(t, hit)) {
            return NameMention.listed(t, hit.to(), known, words.because("name/listed", t, hit.to()));
        }
        boolean headed = hit.length() > 1 && (words.isOutsideHead(t) && !isWaterway(t, known) || isTitled(t, known));
        int from = headed ? t + 1 : t;
        while (!page.tokens().isWord(from)) {
            from++;
        }
        int to = from + 1 < hit.to() && isEpithet(hit.to() - 1, t, known) ? hit.to() - 1 : hit.to();
        return NameMention.listed(from, to, known, words.because("name/listed", t, hit.to()));
    }

    /** {@code بأبها}: the hamza shows what is stuck to the place. */
    private boolean isTown(int t) {
        return words.known(t).type() == Type.LOC && words.unlisted().isJoinedHamzaOrAnd(t);
    }

    /** {@code مسقط رأسه}, {@code شارع فلسطين}, {@code دوماً}, {@code بأول}, and what the table of the others has. */
    private boolean isOtherwise(int t) {
        return page.words(t, t).endsWith("اً")
                || words.known(t).type() == Type.PER && words.unlisted().isJoinedHamza(t)
                || Otherwise.is(page, t)
                || words.known(t).type() == Type.LOC && isNoPlace(t);
    }

    /** {@code شارع فلسطين}, {@code هذه العقبة}, {@code السفينة "صافر"}, {@code 12 صبيا}, {@code بعقوبة السجن}. */
    private boolean isNoPlace(int t) {
        int before = page.quotations().isOpening(t - 1) ? t - 2 : t - 1;
        return page.isAny(t - 1, "شارع", "بشارع", "وشارع", "لشارع")
                || page.isDefinite(t) && page.isAny(t - 1, "هذه", "وهذه", "بهذه", "لهذه", "تلك")
                || page.isAny(before, "السفينه", "الناقله", "العباره", "المدمره", "الفرقاطه")
                || page.is(before, "النفط") && page.isAny(before - 1, "ناقله", "وناقله", "لناقله", "خزان", "الخزان")
                || page.is(t, "صبيا") && page.tokens().isNumber(t - 1)
                || page.is(t, "دوما") && isAlways(t - 1)
                || page.is(t, "بعقوبه") && !page.isAny(t - 1, BEFORE_BAQUBAH) && !page.isDateline(t)
                || words.isPossession(t) && !isHeaded(t) && !isJeddah(t);
    }

    /** {@code يكون دوما}, {@code يلاحظها دوما}: after a verb of what goes on; {@code تتعرض دوما} is of her, the town. */
    private boolean isAlways(int before) {
        return page.word(before).mayHave(PRESENT) && !page.word(before).folded().startsWith("ت")
                || page.isAny(before, "كان", "كانت", "كانوا", "لدينا");
    }

    /** {@code في جده}, {@code جده -}, but {@code كان جده} somebody's. */
    private boolean isJeddah(int t) {
        boolean line = page.mark(t + 1) == '-' || page.mark(t + 1) == ':' || page.mark(t + 1) == '(';
        boolean town = page.is(t - 1, Particle.Kind.PREPOSITION) || line || page.isComma(t - 1);
        return page.is(t, "بجده") || page.is(t, "جده") && town;
    }

    /** {@code مدينة حواره}, {@code بين نابلس وحواره}, but not {@code في حواره}. */
    private boolean isHeaded(int t) {
        Known before = words.known(page.isComma(t - 1) ? t - 2 : t - 1);
        return page.word(t - 1).sense(Head.class) != null || before != null && before.type() == Type.LOC;
    }

    /** {@code وكالة السودان للأنباء}, which would be a country without its head. */
    private boolean isOfCountry(int t, Hit hit) {
        return hit.length() > 2
                && page.is(hit.to() - 1, "للانباء")
                && page.word(t + 1).sense(Known.class) != null
                && ((Known) page.word(t + 1).sense(Known.class).lexeme()).isCountry();
    }

    /** {@code سبأ للأنباء}, {@code ريال مدريد الإسباني}: what the name can do without. */
    private boolean isEpithet(int t, int from, Known known) {
        return page.isAny(t, "للانباء", "الرسميه") && !page.is(from, "الوكاله")
                || words.nationality(t) != null && isListed(from, t, known);
    }

    /** Whether a name of the same outlet, company or club ends before a token. */
    private boolean isListed(int from, int to, Known known) {
        if (!known.isOutlet()
                && !known.kind().equals("company")
                && !known.kind().equals("other")) {
            return false;
        }
        if (to == from + 1) {
            Sense alone = page.word(from).sense(Known.class);
            return page.word(from).sense(Club.class) != null
                    || alone != null && ((Known) alone.lexeme()).name().equals(known.name());
        }
        for (Hit hit : page.words().phrases(from)) {
            if (hit.to() == to
                    && hit.sense().lexeme() instanceof Known other
                    && other.name().equals(known.name())) {
                return true;
            }
        }
        return false;
    }

    /** {@code الملك سلمان}. */
    private boolean isTitled(int t, Known known) {
        return known.type() == Type.PER && page.isDefinite(t) && page.word(t).sense(Title.class) != null;
    }

    /** {@code قناة السويس}, {@code محطة زابوريجيا} are no stations that broadcast. */
    private boolean isWaterway(int t, Known known) {
        String head = page.word(t).folded();
        return known.type() == Type.LOC && (head.endsWith("قناه") || head.endsWith("محطه"));
    }

    /** {@code القصير} after a definite noun is no town, {@code العدالة السعودية} no country, and {@code مالي} after an indefinite one no country. */
    private boolean isRatherAnAdjective(int t) {
        if (page.isDefinite(t)) {
            return page.isDefinite(t - 1) && (words.isAdjective(t) || isNisba(t) && words.isCommon(t - 1))
                    || isNation(t) && !isJoinedCountry(t + 1);
        }
        return isFeminine(t) && isFeminine(t - 1) || page.word(t + 1).is("الجنسيه") || isAfterNoun(t);
    }

    /** {@code الذي ينبع}, {@code لن تدمر}: no place stands after these. */
    private boolean isRatherAVerb(int t) {
        return words.known(t).type() == Type.LOC
                && page.isAny(t - 1, "الذي", "التي", "الذين", "لم", "لن", "قد", "وقد", "سوف");
    }

    /** {@code قوات سورية} with an adjective, {@code في سورية} with a name. */
    private boolean isAfterNoun(int t) {
        boolean noun = isNoun(t - 1) && !page.isDefinite(t - 1) && !page.is(t - 1, Particle.Kind.PREPOSITION);
        return noun && (isFeminine(t) || isBareAdjective(t) && !announces(t - 1));
    }

    /** {@code مالي}, but not {@code فارك}, as if {@code ك} were a pronoun. */
    private boolean isBareAdjective(int t) {
        return words.isAdjective(t) && !page.word(t).sense(Common.class).has(PRONOUN);
    }

    private boolean isFeminine(int t) {
        Sense adjective = page.word(t).sense(Nationality.class);
        return adjective != null && adjective.has(FEMININE) && !adjective.has(PREPOSITION | DEFINITE)
                || adjective == null && words.isAdjective(t) && page.words(t, t).endsWith("ة");
    }

    private boolean isNisba(int t) {
        return page.word(t).folded().endsWith("ي") && words.known(t).type() != Type.PER;
    }

    /** A country that is called by its adjective, after what that agrees with: {@code الطائرة السعودية}. */
    private boolean isNation(int t) {
        Sense adjective = words.nationality(t);
        return adjective != null && adjective.has(FEMININE) && (takesFeminine(t - 1) || isConstruct(t - 1));
    }

    /** {@code المرأة}, {@code الصادرات}, {@code المدن}, {@code العلاقات المصرية}. */
    private boolean takesFeminine(int t) {
        Sense common = page.word(t).sense(Common.class);
        if (!isDefinite(t) || common == null && page.word(t).sense(Nationality.class) == null) {
            return false;
        }
        String folded = page.word(t).folded();
        return page.words(t, t).endsWith("ة")
                || folded.endsWith("ات")
                || folded.endsWith("السوق")
                || common != null && common.has(PLURAL) && !folded.endsWith("ون") && !folded.endsWith("ين");
    }

    private boolean isDefinite(int t) {
        String folded = page.word(t).folded();
        return page.isDefinite(t) || folded.length() > 5 && folded.startsWith("ال", 1);
    }

    /** {@code ناقلة النفط}, {@code كرة القدم}. */
    private boolean isConstruct(int t) {
        return isDefinite(t)
                && words.isCommon(t)
                && !page.isDefinite(t - 1)
                && words.isCommon(t - 1)
                && page.words(t - 1, t - 1).endsWith("ة");
    }

    /** {@code الدول العربية السعودية والإمارات}: a list of countries. */
    private boolean isJoinedCountry(int t) {
        Hit next = page.hit(t, Known.class);
        return next != null
                && next.has(CONJUNCTION)
                && ((Known) next.sense().lexeme()).isCountry()
                && words.nationality(t) == null;
    }

    /** {@code رئيس مالي}, {@code دولة مالي}, but {@code مسؤول مالي}, {@code مركز مالي}. */
    private boolean announces(int t) {
        Sense head = page.word(t).sense(Head.class);
        String folded = page.word(t).folded();
        return BEFORE_COUNTRIES.contains(folded)
                || BEFORE_COUNTRIES.contains(folded.substring(1))
                || head != null
                        && (((Head) head.lexeme()).type() == Type.LOC || ((Head) head.lexeme()).sector() != null);
    }

    /** Whether the word is a noun, if need be after a clitic: {@code بدعم}. */
    private boolean isNoun(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() == Common.NOUN && !word.sense(i).has(PRONOUN | DEFINITE)) {
                return true;
            }
        }
        return false;
    }
}
