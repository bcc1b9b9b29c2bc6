package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;

/** The nouns that clauses of "which" describe: {@code قوات الأمن التي حاصرت المبنى}. Places are tokens. */
final class Antecedents {
    private static final int REACH = 7;
    private static final int HEADS = 3;

    private final Page page;
    private final Names names;
    private final Phrases phrases;

    Antecedents(Page page, Names names, Phrases phrases) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** The noun that a relative pronoun at {@code relative} describes, or null. */
    Phrase find(int relative, int from) {
        int comma = page.isComma(relative - 1) ? relative - 1 : relative;
        int quote = phrases.nouns().isQuote(comma - 1) ? comma - 1 : comma;
        int end = page.is(quote - 1, "الاقل") && page.is(quote - 2, "علي") ? quote - 2 : quote;
        for (int t = end - 1; t >= Math.max(from, end - REACH); t--) {
            Phrase phrase = page.mark(t) == 0 ? phrases.at(t, end) : null;
            if (phrase != null && phrase.to() == end && phrase.isParty()) {
                return bearer(whole(phrase, relative, from), from);
            }
            if (page.is(t, Particle.Kind.PREPOSITION) || isVerb(t)) {
                return null;
            }
        }
        return null;
    }

    private boolean isVerb(int t) {
        return page.isVerb(t) && names.at(t) == null;
    }

    /** {@code قوات [الأمن]}: the phrase that ends with one told by common nouns and starts before it, if any does. */
    private Phrase whole(Phrase found, int relative, int from) {
        Phrase whole = found;
        int least = found.kind() == Phrase.Kind.PEOPLE ? Math.max(from, found.from() - HEADS) : found.from();
        for (int t = found.from() - 1; t >= least && page.tokens().isWord(t); t--) {
            if (page.is(t, Particle.Kind.PREPOSITION) || isVerb(t)) {
                return whole;
            }
            Phrase longer = isHead(t, relative) ? phrases.at(t, found.to()) : null;
            boolean ends = longer != null && longer.to() == found.to();
            whole = ends && longer.parties().size() == 1 ? longer : whole;
        }
        return whole;
    }

    /** Whether a noun stands here that the relative pronoun agrees with. */
    private boolean isHead(int t, int relative) {
        Hit title = page.hit(t, Title.class);
        if (title != null) {
            return !page.is(relative, "التي") && title.has(PLURAL) == page.is(relative, "الذين");
        }
        return page.hit(t, Side.class) != null;
    }

    /** {@code نيفيل تشامبرلين، رئيس الوزراء البريطاني الذي}: the man whose office the phrase tells, or else the phrase. */
    private Phrase bearer(Phrase phrase, int from) {
        int last = page.isComma(phrase.from() - 1) ? phrase.from() - 2 : phrase.from() - 1;
        Hit title = page.hit(phrase.from(), Title.class);
        boolean office = title != null && !title.has(PLURAL | CONJUNCTION | PREPOSITION) && !phrase.isName();
        NameMention man = office && last >= from ? names.at(last) : null;
        boolean person = man != null && man.type() == Entity.Type.PER;
        return person ? phrases.at(man.from(), man.to()) : phrase;
    }
}
