package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;

/** People told without the article, whom a clause without a relative pronoun may describe. Places are tokens. */
final class Indefinites {
    private static final int DESCRIBED = 5;
    private static final Wordlist MOST = Wordlist.of(Indefinites.class, "most");
    private static final Wordlist NTH = Wordlist.of(Indefinites.class, "nth");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Indefinites(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** {@code جنود أطلقوا}: people without the article right before, whom the verb's clause describes, not some of them ({@code بينهم طفلان}); or null. */
    Phrase described(int verb, int from) {
        int end = verb;
        int least = isBound(verb) ? verb : Math.max(from, verb - DESCRIBED);
        for (int t = verb - 1; t >= least && page.tokens().isWord(t); t--) {
            int last = end;
            while (last - 1 > t && page.isAny(last - 1, NTH)) {
                last--;
            }
            Phrase phrase = are(t) ? phrases.at(t, last) : null;
            boolean office = phrase != null && phrase.isName() && names.at(end - 1) == null && isOffice(t);
            if (phrase != null && (office || phrase.kind() == Phrase.Kind.PEOPLE) && phrase.to() == last) {
                return isPart(t) ? null : phrase;
            }
            boolean counts = page.is(t, "من") && phrases.isCrowd(t - 1);
            if (page.is(t, Particle.Kind.PREPOSITION) && !counts || page.isVerb(t)) {
                return null;
            }
            end = page.word(t).folded().startsWith("لل") ? t : end;
        }
        return null;
    }

    /** {@code بينهم ثلاثة أطفال}, {@code معظمهم أطفال ونساء}: some of those told before. */
    private boolean isPart(int people) {
        int t = people;
        while (t > 1 && phrases.nouns().isAnd(t)) {
            t--;
        }
        FigureMention figure = phrases.figure(t);
        int of = (figure == null ? t : figure.from()) - 1;
        return Link.is(page, of, Link.Kind.COUNTED) || page.isAny(of, MOST);
    }

    private boolean isOffice(int t) {
        return names.at(t) == null && page.hit(t, Title.class) != null;
    }

    /** Whether "and" opens the clause of a verb, or a pronoun in it means the noun before, so that its subject follows. */
    private boolean isBound(int verb) {
        Word word = page.word(verb);
        return phrases.nouns().isAnd(verb)
                || word.senses() > 0 && word.sense(0).has(PRONOUN)
                || Link.is(page, verb + 1, Link.Kind.PRONOUN);
    }

    /** People told without the article, whom no word before describes. */
    boolean are(int t) {
        return names.at(t) == null
                && !(isNoun(t - 1) && subjects.pronouns().isOne(t))
                && !(isGroup(t - 1) && page.word(t).folded().endsWith("ه"))
                && !(phrases.nouns().isAdjective(t) && page.hit(t - 1, Side.class) != null && !page.isDefinite(t - 1))
                && (page.hit(t, Side.class) != null || page.hit(t, Title.class) != null || areNational(t))
                && !page.isDefinite(t)
                && !page.word(t).folded().startsWith("ال")
                && (!subjects.hasPreposition(t) || areMany(t));
    }

    /** {@code مجموعة}, {@code خلية}: several by a singular, which the next word may describe. */
    private boolean isGroup(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null
                && !side.has(PLURAL | DEFINITE)
                && page.word(t).folded().endsWith("ه");
    }

    /** {@code فلسطينيين}, but not {@code مسلحين فلسطينيين}. */
    private boolean areNational(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        boolean described = page.hit(t - 1, Side.class) != null && !page.isDefinite(t - 1);
        return nation != null && nation.has(PLURAL) && !described;
    }

    /** {@code لمسلحين}. */
    private boolean areMany(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null && side.has(PLURAL) && phrases.nouns().isNunated(t);
    }

    /** {@code حملة منظمة}: a common noun without the article, which the next word may describe. */
    private boolean isNoun(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null
                && common.lexeme() == Common.NOUN
                && !page.isDefinite(t)
                && phrases.afterMeasures(t, t + 1) == t
                && page.hit(t, Side.class) == null;
    }
}
