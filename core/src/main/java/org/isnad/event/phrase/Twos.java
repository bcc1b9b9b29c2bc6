package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/**
 * Two told by one noun and the nation of each: {@code الجانبان الروسي والتركي}, {@code وزيرا الخارجية المصري والأردني}. Places are
 * tokens.
 */
final class Twos {
    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Nouns nouns;

    Twos(Page page, Names names, Referents referents, Nouns nouns) {
        this.page = page;
        this.names = names;
        this.referents = referents;
        this.nouns = nouns;
    }

    /** The phrase with the second nation, which "and" joins to that at its end, and whom both name; or the phrase itself. */
    Phrase whole(Phrase phrase, int to) {
        int second = phrase.to();
        int first = second - 1;
        boolean open = second < to && first > phrase.from() && names.at(first) == null;
        boolean room = open && names.at(second) == null;
        if (!room || !isSecond(second) || !isFirst(first) || !isTwo(phrase.from())) {
            return phrase;
        }
        int end = page.hit(second, Nationality.class).to();
        return new Phrase(phrase.from(), end, Kind.PEOPLE, parties(phrase.from(), first, second, end));
    }

    /** {@code الكوريتان}: two states told by one word, from a token on; or null. */
    Phrase states(int from, int t) {
        String word = page.word(t).folded();
        if (!word.endsWith("الكوريتين") && !word.endsWith("الكوريتان") && !word.endsWith("للكوريتين")) {
            return null;
        }
        Party south = referents.country("كوريا الجنوبية");
        return new Phrase(from, t + 1, Kind.NAME, List.of(south, referents.country("كوريا الشمالية")));
    }

    /** {@code والتركي}, which is nobody's title: {@code والتركي رجب طيب أردوغان}. */
    private boolean isSecond(int t) {
        Hit nation = page.hit(t, Nationality.class);
        return nation != null
                && nation.has(WA)
                && nation.has(DEFINITE)
                && !nation.has(PLURAL | PREPOSITION)
                && names.at(nation.to()) == null;
    }

    private boolean isFirst(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        return nation != null && nation.has(DEFINITE) && !nation.has(CONJUNCTION | PLURAL | PREPOSITION);
    }

    /** {@code الجانبين}, {@code وزيرا الخارجية}. */
    private boolean isTwo(int t) {
        String word = page.word(t).folded();
        return areOffices(t) || page.isDefinite(t) && (word.endsWith("ان") || word.endsWith("ين"));
    }

    /** {@code وزيري}, {@code مستشارا}: two of an office in construct. */
    private boolean areOffices(int t) {
        Hit title = page.isDefinite(t) ? null : page.hit(t, Title.class);
        String one = title == null || title.length() > 1
                ? ""
                : Folding.fold(((Title) title.sense().lexeme()).word());
        String word = page.word(t).folded();
        return !one.isEmpty() && (word.endsWith(one + "ي") || word.endsWith(one + "ا"));
    }

    /** Who holds the office in each state, or else the states. */
    private List<Party> parties(int head, int first, int second, int end) {
        Hit title = page.hit(head, Title.class);
        List<Party> parties = new ArrayList<>(2);
        for (int t : new int[] {first, second}) {
            Nationality nation =
                    (Nationality) page.hit(t, Nationality.class).sense().lexeme();
            Party man = title == null
                    ? null
                    : referents.inRole((Title) title.sense().lexeme(), nation);
            Party party = man == null ? referents.country(nation) : man;
            if (party != null && !parties.contains(party)) {
                parties.add(party);
            }
        }
        return parties.size() == 2 ? parties : List.of(nouns.described(head, end));
    }
}
