package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.NamePart;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;

/**
 * Names that no table knows, told by their place: between an office and what is said nothing else can stand
 * ({@code قال المتحدث باسم الشرطة، فلان الفلاني، إن}). Places are tokens.
 */
public final class Unlisted {
    private static final Wordlist CALLED = Wordlist.of(Unlisted.class, "called");
    private static final int LONGEST = 4;

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Unlisted(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** The name that ends an office's phrase, or null. */
    public Phrase in(int from, int to) {
        for (int t = from; t < to - 1; t++) {
            boolean after = clauses.isComma(t) || isCalled(t) || page.isDefinite(t - 1) || names.at(t - 1) != null;
            int end = after && isOpening(first(t, to)) ? end(t, to) : -1;
            boolean whole = end == to || end > 0 && (clauses.isComma(end) || clauses.isBarePreposition(end));
            if (whole && !isHeld(first(t, to), end)) {
                return new Phrase(first(t, to), end);
            }
        }
        return null;
    }

    /** {@code سكرتير الرئيس فلان}, {@code متحدث باسم الرئيس الفرنسي فلان}: whoever holds the office before it. */
    private boolean isHeld(int from, int to) {
        NameMention name = names.at(from);
        int before = page.word(from - 1).sense(Nationality.class) != null ? from - 2 : from - 1;
        Sense office = page.word(before).sense(Title.class);
        Hit longer = before > 0 ? page.hit(before - 1, Title.class) : null;
        office = longer != null && longer.to() > before && page.is(before - 2, "باسم") ? longer.sense() : office;
        return name != null && name.to() == to && office != null && !office.has(PLURAL | DUAL);
    }

    /** Not {@code بن فلان}, and no {@code لفلان} after a word that takes one. */
    private boolean isOpening(int t) {
        boolean owner = page.tokens().isWord(t - 1) && page.word(t).folded().startsWith("ل");
        boolean prefixed = owner || page.words(t, t).startsWith("و");
        boolean inside = names.at(t) != null && names.at(t).from() < t;
        return !inside && !page.isAny(t, "بن", "ابن", "بنت", "ال") && (!prefixed || isPlainName(t));
    }

    /** A part of a name whose first letter is its own: not {@code لكريم}. */
    private boolean isPlainName(int t) {
        Sense name = page.word(t).sense(NamePart.class);
        return name != null && !name.has(PREPOSITION);
    }

    /** Where a name ends that follows an office, at a comma, {@code هو} or nothing; -1 where none does. */
    int end(int from, int to) {
        int start = first(from, to);
        if (page.is(start, "ما") && page.word(start + 1).mayHave(VERB)) {
            return -1;
        }
        int t = start;
        boolean unknown = false;
        while (t < to && t <= start + LONGEST && isNameWord(t, t == start)) {
            unknown |= isOfName(t) || t == start && page.isVerb(t) && start + 2 == to;
            t++;
        }
        boolean whole = t - start > 1 && t - start <= LONGEST && unknown && !page.isDefinite(start);
        return whole && ends(t, to) ? t : clauses.isComma(from) ? apposed(start, to) : -1;
    }

    /** {@code المدير، راني شخيم، أن}: where words end between a comma and what is said of which one is known to no table; or -1. */
    private int apposed(int start, int to) {
        boolean and =
                page.words(start, start).startsWith("و") && page.word(start).sense(NamePart.class) == null;
        if (and || names.at(start) != null && names.at(start).type() == Type.ORG) {
            return -1;
        }
        boolean unknown = false;
        int t = start;
        while (t < to && t <= start + LONGEST && page.tokens().isWord(t) && (t == start || !ends(t, to))) {
            boolean name = page.word(t).senses() == 0 || page.word(t).sense(NamePart.class) != null;
            unknown |= name;
            if (!name && (t == start ? !mayOpen(t) : !page.isDefinite(t) && !mayOpen(t))) {
                return -1;
            }
            t++;
        }
        boolean two = t - start > 1 && t - start < LONGEST && unknown && !page.isDefinite(start);
        boolean told = t == to
                || page.mark(t) == ':'
                || clauses.isComma(t)
                || clauses.isComplementizer(t)
                || clauses.audience().isToOutlet(t);
        return two && told ? t : -1;
    }

    /** No particle, office or body, nothing with a preposition and no accusative. */
    private boolean mayOpen(int t) {
        Word word = page.word(t);
        Sense first = word.sense(0);
        return (word.sense(Particle.class) == null || page.is(t, Particle.Kind.QUANTITY))
                && word.sense(Title.class) == null
                && word.sense(SourceNoun.class) == null
                && word.sense(Head.class) == null
                && word.sense(Nationality.class) == null
                && !first.has(PREPOSITION | CONJUNCTION | ACCUSATIVE | PARTICIPLE | PRONOUN | PLURAL | MASDAR)
                && !page.words(t, t).startsWith("و")
                && clauses.cue(t) == null
                && !clauses.isTime(t)
                && !clauses.circumstances().beginAt(t)
                && page.words(t, t).indexOf('ً') < 0;
    }

    /** Past the comma, {@code هو} and a rank. */
    private int first(int from, int to) {
        int t = clauses.isComma(from) ? from + 1 : from;
        t = isCalled(t) ? t + 1 : t;
        Sense rank = t < to ? page.word(t).sense(Title.class) : null;
        return rank != null && rank.has(DEFINITE) && Constructs.isOfName((Title) rank.lexeme()) ? t + 1 : t;
    }

    private boolean isCalled(int t) {
        return page.isAny(t, CALLED);
    }

    private boolean isNameWord(int t, boolean first) {
        Word word = page.word(t);
        Sense common = word.sense(Common.class);
        boolean plain = common != null && !common.has(ACCUSATIVE | DEFINITE);
        boolean adjective = plain && common.lexeme() == Common.ADJECTIVE;
        boolean noun = plain && common.lexeme() == Common.NOUN && !common.has(MASDAR | PLURAL | PRONOUN | PREPOSITION);
        boolean known = common != null && !adjective && !noun && word.sense(NamePart.class) == null && !isMisread(t);
        return page.tokens().isWord(t)
                && (names.at(t) == null || names.at(t).type() == Type.PER)
                && !clauses.isTime(t)
                && (!known || first && page.isVerb(t))
                && (word.sense(Particle.class) == null || first && page.is(t, "لي"))
                && word.sense(Title.class) == null
                && word.sense(SourceNoun.class) == null
                && word.sense(Head.class) == null
                && word.sense(Nationality.class) == null
                && clauses.cue(t) == null
                && page.words(t, t).indexOf('ً') < 0;
    }

    /** Whether a word can only be part of a name. */
    private boolean isOfName(int t) {
        return page.word(t).senses() == 0 || page.word(t).sense(NamePart.class) != null || isMisread(t);
    }

    /** {@code ألستاير}: a word that is known only if its first letters were the article. */
    private boolean isMisread(int t) {
        Word word = page.word(t);
        return word.senses() > 0 && word.sense(0).has(DEFINITE) && page.hasHamza(t);
    }

    /** {@code فلان الفلاني وكيل الأعمال}: an office after a name. */
    private boolean isOffice(int t) {
        Sense title = page.word(t).sense(Title.class);
        return title != null
                && title.has(SINGULAR)
                && !title.has(DEFINITE | PREPOSITION | CONJUNCTION | PRONOUN)
                && !((Title) title.lexeme()).isPlain();
    }

    private boolean ends(int t, int to) {
        return t == to
                || page.mark(t) != 0
                || clauses.isComplementizer(t)
                || clauses.isBarePreposition(t)
                || isOffice(t)
                || clauses.circumstances().beginAt(t)
                || clauses.audience().isToOutlet(t);
    }
}
