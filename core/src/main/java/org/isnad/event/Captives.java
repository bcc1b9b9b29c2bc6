package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;

/**
 * Who is arrested, judged or let go where his own sentence names nobody whom the pronoun can mean, {@code قبض عليه في المطار}: the
 * only man of the sentence before. Places are tokens.
 */
final class Captives {
    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Voices voices;

    Captives(Page page, Names names, Voices voices, Referents referents) {
        this.page = page;
        this.names = names;
        this.voices = voices;
        this.referents = referents;
    }

    /** Counts him among the recipients. */
    void find(Happening happening) {
        boolean open = happening.recipients.isEmpty() && happening.takesPeople() && isHim(happening);
        if (open && man(happening.from, happening.hit.from()) == null && !isMan(happening)) {
            Party man = before(happening.from);
            happening.recipients.addAll(man == null || happening.actors.contains(man) ? List.of() : List.of(man));
        }
    }

    /** {@code عليه}, {@code اعتقاله}: whether a pronoun for one man ends the words that tell it. */
    private boolean isHim(Happening happening) {
        Hit hit = happening.hit;
        int last = hit.to() - 1;
        String folded = page.word(last).folded();
        boolean own = hit.has(PRONOUN) && !hit.has(FIRST_PERSON);
        boolean pronoun = hit.length() > 1 ? Link.is(page, last, Link.Kind.PRONOUN) : own;
        return pronoun && folded.endsWith("ه") && names.at(last) == null;
    }

    private boolean isMan(Happening happening) {
        return happening.actors.stream().anyMatch(referents::isMan);
    }

    /** The only man named in the sentence before, unless he speaks there; or null. */
    private Party before(int from) {
        if (from == 0 || page.sentenceFrom(from - 1) >= from) {
            return null;
        }
        Party first = man(page.sentenceFrom(from - 1), from);
        boolean only = first != null && first.equals(last(page.sentenceFrom(from - 1), from));
        return only && !speaks(first, page.sentenceFrom(from - 1), from) ? first : null;
    }

    /** Whether a man says something there, so that it is others whom he tells of. */
    private boolean speaks(Party man, int from, int to) {
        for (int t = from; t < to; t++) {
            Statement told = voices.cued(t);
            if (told != null && man.name().equals(told.speaker().name())) {
                return true;
            }
        }
        return false;
    }

    private Party man(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isNamed(t)) {
                return referents.party(names.at(t));
            }
        }
        return null;
    }

    private Party last(int from, int to) {
        Party last = null;
        for (int t = from; t < to; t++) {
            Party next = isNamed(t) ? referents.party(names.at(t)) : last;
            if (last != null && !last.equals(next)) {
                return null;
            }
            last = next;
        }
        return last;
    }

    private boolean isNamed(int t) {
        NameMention name = names.at(t);
        return name != null && name.from() == t && name.type() == Entity.Type.PER;
    }
}
