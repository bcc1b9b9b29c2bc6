package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** Whose a thing is that something happens to: {@code مواقعهم}, {@code منزل أمين شرطة}, {@code مقرا تابعا لقوات}. Places are tokens. */
final class ThingOwners {
    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;

    ThingOwners(Page page, Names names, Phrases phrases, Subjects subjects, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
    }

    /**
     * {@code مواقعهم}: whom the pronoun means, none of those who act; {@code منطقة رئيسية لقوات الأسد}, {@code مقرا تابعا لقوات}: the
     * armed body that a thing belongs to; or null.
     */
    Phrase of(Happening happening, Phrase thing) {
        int to = happening.to;
        int head = phrases.afterMeasures(thing.from(), thing.to());
        Hit own = page.hit(head, Side.class);
        boolean whole = own != null && (happening.type() == Type.ASSAULT || own.to() == thing.to());
        if (whole && own.has(PRONOUN) && own.to() <= thing.to() && !happening.actors.isEmpty()) {
            return subjects.pronouns().meant(head, happening.from, happening.actors);
        }
        Phrase man = possessor(thing, to);
        if (man != null) {
            return man;
        }
        int t = thing.to();
        while (t < to && (phrases.nouns().isAdjective(t) || Link.is(page, t, Link.Kind.OWNER))) {
            t++;
        }
        boolean owned =
                t < to && page.words(t, t).startsWith("ل") && (names.at(t) != null || subjects.hasPreposition(t));
        Phrase owner = owned ? phrases.at(t, to) : null;
        return owner != null && owner.isParty() && genitives.isArmed(owner) ? owner : null;
    }

    /** {@code منزل أمين شرطة}: the man or people in construct with a thing, to whom it belongs; or null. */
    private Phrase possessor(Phrase thing, int to) {
        int t = thing.from() + 1;
        Hit home = page.hit(thing.from(), Side.class);
        boolean target = home != null && ((Side) home.sense().lexeme()).is(Side.Kind.TARGET);
        boolean construct = target
                && t < to
                && !home.has(PRONOUN | DEFINITE)
                && !phrases.nouns().isAdjective(t);
        boolean bare =
                construct && !subjects.hasPreposition(t) && !phrases.nouns().isAnd(t);
        Phrase owner = bare && !page.is(t, Particle.Kind.PREPOSITION) ? phrases.at(t, to) : null;
        boolean people = owner != null && (owner.kind() == Phrase.Kind.PEOPLE || phrases.isMan(owner));
        return people && phrases.figure(t) == null ? owner : null;
    }
}
