package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** People told by their number, or with the group that they are of: {@code مسلحين من الحركة}. Places are tokens. */
final class Members {
    private static final Wordlist BEHIND = Wordlist.of(Phrases.class, "behind");
    private static final Wordlist ENVOYS = Wordlist.of(Members.class, "envoys");

    private final Page page;
    private final Names names;
    private final Nouns nouns;
    private final CommonNouns commonNouns;

    Members(Page page, Names names, Nouns nouns, CommonNouns commonNouns) {
        this.page = page;
        this.names = names;
        this.nouns = nouns;
        this.commonNouns = commonNouns;
    }

    /** {@code 23 شخصا}: people told by their number. */
    Phrase counted(FigureMention figure, int to) {
        int end = figure.to();
        Hit men = page.hit(end - 1, Side.class);
        boolean construct = page.is(end - 2, "من") && men != null && men.has(PLURAL) && page.isDefinite(end);
        end = construct ? commonNouns.extent(end, to) : end;
        end = construct ? end : pastNation(end, to);
        String words = page.words(figure.from(), end - 1);
        boolean and = words.startsWith("و") && nouns.isAnd(figure.from()) && words.length() > 2;
        boolean number = figure.low() != null && figure.low() > 2 && words.startsWith("ل");
        boolean behind = number || page.isAny(figure.from(), BEHIND);
        Party people = new Party(and || behind ? words.substring(1).strip() : words, null);
        return new Phrase(figure.from(), end, Kind.PEOPLE, List.of(people));
    }

    /** {@code جنود أفغان}: past the adjective of a nation. */
    private int pastNation(int end, int to) {
        Sense nation = end < to && names.at(end) == null ? page.word(end).sense(Nationality.class) : null;
        boolean describes = nation != null && !nation.has(DEFINITE | CONJUNCTION | PREPOSITION);
        return describes && !page.isDefinite(end) ? end + 1 : end;
    }

    /** With the group of those told without the article; the phrase itself, which may be null, where none stands. */
    Phrase of(Phrase phrase, int to) {
        int t = phrase == null ? to : phrase.to();
        if (t + 1 >= to || phrase.kind() != Kind.PEOPLE || phrase.parties().size() != 1 || !leads(phrase, t)) {
            return phrase;
        }
        int end = group(t + 1, to);
        String words = end < 0 ? null : phrase.parties().get(0).name() + " " + page.words(t, end - 1);
        return end < 0 ? phrase : new Phrase(phrase.from(), end, Kind.PEOPLE, List.of(new Party(words, null)));
    }

    /** {@code قادة ومقاتلو الحركة}: where the last of those stands who share a genitive with people in construct; or -1. */
    int sharing(Phrase first, int to) {
        int t = first.to();
        boolean bare = first.kind() == Kind.PEOPLE && t - first.from() == 1 && t + 1 < to;
        if (!bare || !isBare(t - 1, false) || !isBare(t, true)) {
            return -1;
        }
        while (t + 2 < to && isBare(t + 1, true)) {
            t++;
        }
        boolean genitive = names.at(t + 1) == null
                ? page.isDefinite(t + 1) && page.tokens().isWord(t + 1)
                : names.at(t + 1).type() == Entity.Type.ORG;
        return genitive ? t : -1;
    }

    /** {@code مقاتلو}, {@code وضباط}: a plural of people that a genitive may follow. */
    private boolean isBare(int t, boolean joined) {
        Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
        Hit people = side == null && names.at(t) == null ? page.hit(t, Title.class) : side;
        String word = page.word(t).folded();
        boolean many = people != null
                && (people.has(PLURAL)
                        || people == side && isGroup((Side) side.sense().lexeme()));
        return many
                && people.length() == 1
                && people.has(WA) == joined
                && !people.has(DEFINITE | PRONOUN | PREPOSITION)
                && !word.endsWith("ون")
                && !word.endsWith("ين")
                && !word.endsWith("ا");
    }

    /** Both by the words of both, or whom they belong to where that is known. */
    Phrase joined(Phrase first, Phrase last) {
        String words = first.parties().get(0).name() + " " + Tags.words(page, first.to(), last.to());
        return last.isName()
                ? new Phrase(first.from(), last.to(), Kind.NAME, last.parties())
                : new Phrase(first.from(), last.to(), Kind.PEOPLE, List.of(new Party(words, null)));
    }

    /** {@code مسلحين من}, {@code ممثلون عن}: whether a preposition behind people without the article tells of what they are. */
    private boolean leads(Phrase people, int t) {
        boolean of = page.is(t, "من") || page.is(t, "عن") && page.isAny(t - 1, ENVOYS);
        String name = people.parties().get(0).name();
        return of && !name.startsWith("ال") && !nouns.isOwned(t - 1) && !page.is(t + 1, "قبل");
    }

    /** Where a group that starts at a token ends, or -1 where none does. */
    private int group(int from, int to) {
        int t = page.is(from, Particle.Kind.DEMONSTRATIVE) && from + 1 < to ? from + 1 : from;
        NameMention name = names.at(t);
        if (name != null) {
            return name.type() == Entity.Type.ORG && name.from() == t ? Math.min(to, name.to()) : -1;
        }
        Hit side = page.hit(t, Side.class);
        Hit head = page.hit(t, Head.class);
        boolean people = side != null && isGroup((Side) side.sense().lexeme()) && !side.has(CONJUNCTION | PREPOSITION);
        boolean body = head != null
                && (side == null || !((Side) side.sense().lexeme()).is(Side.Kind.TARGET))
                && ((Head) head.sense().lexeme()).type() == Entity.Type.ORG
                && !head.has(CONJUNCTION | PREPOSITION);
        return people || body ? commonNouns.extent(t + 1, to) : -1;
    }

    private static boolean isGroup(Side side) {
        return !side.counts() && !side.is(Side.Kind.TARGET) && !side.is(Side.Kind.ARMS) && !side.is(Side.Kind.HOME);
    }
}
