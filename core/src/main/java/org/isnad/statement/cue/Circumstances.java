package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;

/** When, where and on what occasion something is said: {@code أمس}, {@code خلال}, {@code في بيان}. Places are tokens. */
public final class Circumstances {
    /** How much or how many, before {@code من}. */
    private static final Wordlist AMOUNTS = Wordlist.of(Circumstances.class, "amounts");

    /** Behind {@code على}: where something is said. */
    private static final Wordlist WHERE_TOLD = Wordlist.of(Circumstances.class, "where-told");

    /** Behind {@code من}: on whose part, or in the course of what. */
    private static final Wordlist SIDES = Wordlist.of(Circumstances.class, "sides");

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Circumstances(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** Whether a circumstance begins here, so that a subject has ended: a time, or {@code خلال}, {@code في بيان}. */
    public boolean beginAt(int t) {
        return clauses.isTime(t)
                || page.isAny(t, "هذه", "تلك") && page.is(t + 1, "المره")
                || page.is(t, "علي") && page.isAny(t + 1, WHERE_TOLD)
                || page.is(t, Particle.Kind.CIRCUMSTANCE)
                || page.isAny(t, "بمقتضي", "بموجب")
                || page.is(t, "لوسايل") && page.is(t + 1, "الاعلام")
                || isAmount(t)
                || page.is(t, Particle.Kind.MANNER)
                || page.is(t, "من") && page.isAny(t + 1, SIDES)
                || page.is(t, "في")
                        && (isOccasion(t + 1)
                                || isDocument(t + 1)
                                || isHis(t + 1)
                                || page.isAny(t + 1, "بادي", "بدايه", "البدايه", "اعلان"))
                || (isOccasion(t) || isDocument(t))
                        && page.hit(t, SourceNoun.class) != null
                        && page.hit(t, SourceNoun.class).has(BA);
    }

    /** {@code أعطت الشرطة القليل من التفاصيل}, {@code حثت المنظمة كافة الأطراف}: after a noun with the article, another phrase. */
    private boolean isAmount(int t) {
        return page.tokens().isWord(t - 1)
                && page.isDefinite(t - 1)
                && (page.isAny(t, AMOUNTS) && page.is(t + 1, "من")
                        || page.isAny(t, "جميع", "كافه", "كل") && page.isDefinite(t + 1));
    }

    /** {@code المجلس في قراره}, {@code الوزير في رده}: something of whoever speaks. */
    private boolean isHis(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null && noun.lexeme() == Common.NOUN && noun.has(PRONOUN) && names.at(t) == null;
    }

    private boolean isDocument(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT;
    }

    /** A statement, interview, tweet …, in which people speak. */
    public boolean isOccasion(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.STATEMENT
                || page.isAny(t, "وقت", "ختام", "اعقاب", "معرض", "سياق", "اشاره");
    }

    /** {@code نفى في تغريدة}: an indefinite occasion after {@code في}, that no genitive follows. */
    boolean isInOccasion(int t) {
        return page.is(t - 1, "في")
                && page.hit(t, SourceNoun.class) != null
                && isOccasion(t)
                && !page.isDefinite(t)
                && names.at(t) == null;
    }
}
