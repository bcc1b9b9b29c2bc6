package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Referents;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.number.Numbers;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/**
 * On whom a charge lies for which somebody is held, judged or acquitted: {@code سجنت الشاعرة بتهمة}, {@code برأت المحكمة الوزير من
 * تهمة}, {@code يمثل الوزير أمام القضاء بتهمة}. Places are tokens.
 */
final class Accused {
    /** After whoever is held or judged: {@code سجنت بتهمة}. */
    static final Wordlist ON_CHARGE = Wordlist.of(Accused.class, "on-charge");

    private static final Wordlist CHARGES = Wordlist.of(Accused.class, "charges");
    private static final Wordlist BEFORE = Wordlist.of(Accused.class, "before");
    private static final int REACH = 20;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Referents referents;

    Accused(Page page, Names names, Phrases phrases, Referents referents) {
        this.referents = referents;
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** Counts him among the recipients where nobody else is told, with those with whom he suffers what was told before, which may be null. */
    void find(Happening charge, Happening before) {
        Hit hit = charge.hit;
        boolean open = charge.type() == Type.ACCUSE
                && charge.recipients.isEmpty()
                && !hit.has(VERB | PRONOUN)
                && isCharge(hit.to() - 1);
        boolean borne = open && (page.isAny(hit.from() - 1, BEFORE) || hit.has(BA) && hit.length() == 1);
        boolean told = borne && charge.guessed && page.isAny(hit.from(), ON_CHARGE);
        Phrase accused = borne && !(told && charge.actors.stream().anyMatch(referents::isMan)) ? nearest(charge) : null;
        if (accused != null) {
            charge.actors.removeAll(accused.parties());
            boolean joined = before != null && before.recipients.containsAll(accused.parties());
            charge.recipients.addAll(joined ? before.recipients : accused.parties());
        } else if (told) {
            charge.recipients.addAll(charge.actors);
            charge.actors.clear();
        }
    }

    private boolean isCharge(int t) {
        return page.isAny(t, CHARGES) || page.isAny(t, ON_CHARGE);
    }

    /** The nearest man, or people who bear no arms, told before the charge in its clause; or null. */
    private Phrase nearest(Happening charge) {
        int noun = charge.hit.from();
        for (int t = noun - 1; t >= Math.max(charge.from, noun - REACH) && !ends(t); t--) {
            Phrase phrase = isAgent(t - 1) ? null : somebody(t, noun);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private Phrase somebody(int t, int noun) {
        NameMention name = names.at(t);
        if (name != null) {
            return name.from() == t && name.type() == Entity.Type.PER ? phrases.at(t, noun) : null;
        }
        FigureMention figure = phrases.figure(t);
        Hit side = figure == null ? page.hit(t, Side.class) : null;
        boolean people = side != null && ((Side) side.sense().lexeme()).is(Side.Kind.PEOPLE) && !page.is(t - 1, "من");
        Hit title = figure != null || people ? null : page.hit(t, Title.class);
        boolean office = title != null && title.has(DEFINITE) && page.mark(t - 1) == 0 && !page.isDefinite(t - 1);
        boolean known = (people || office) && page.hit(t, Head.class) == null && !page.isVerb(t);
        Phrase phrase =
                figure != null ? phrases.at(figure.from(), noun) : known ? phrases.at(beforeNumber(t), noun) : null;
        boolean told = phrase != null && phrase.isParty() && (!people || phrase.kind() == Phrase.Kind.PEOPLE);
        return told ? phrase : null;
    }

    private int beforeNumber(int noun) {
        int t = noun;
        while (t > 0 && Numbers.isPart(page, t - 1)) {
            t--;
        }
        return t;
    }

    /** {@code من قبل}, {@code ضد}, {@code باسم}: before somebody else. */
    private boolean isAgent(int t) {
        return page.isAny(t, "قبل", "ضد", "باسم", "مع", "يد");
    }

    private boolean ends(int t) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.is(t, Particle.Kind.COMPLEMENTIZER) && !page.is(t, Particle.Kind.BE);
    }
}
