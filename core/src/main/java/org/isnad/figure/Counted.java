package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.number.Numbers;
import org.isnad.reading.Figure.Kind;

/**
 * What a number counts.
 *
 * @param kind what the noun itself says befell them, or null
 * @param to the token after the noun
 * @param end the token after its adjectives
 * @param single whether the noun is in the singular
 */
record Counted(Noun noun, Kind kind, int to, int end, boolean single) {
    /** The noun that stands after a number that ends at {@code at}. */
    static Counted at(Page page, Numbers numbers, int at, int limit) {
        if (at >= limit) {
            return none(at);
        }
        if (page.is(at, "جدا")) {
            return at(page, numbers, at + 1, limit);
        }
        if (page.is(at, "من") && page.mark(at + 1) == '#' && at + 2 < limit) {
            return partOf(page, numbers, at + 1, limit);
        }
        if (page.is(at, "من") && at + 1 < limit && !page.is(at + 1, "من")) {
            return partOf(page, numbers, page.isAny(at + 1, "ابرز", "كبار", "اهم", "اخطر") ? at + 1 : at, limit);
        }
        Hit thing = page.hit(at, Thing.class);
        Hit hit = people(page, at);
        if (thing != null && isMenOf(page, thing)) {
            return new Counted(Noun.PERSON, null, thing.to(), group(page, thing.to(), limit), false);
        }
        if (thing != null && !isApart(thing) && (hit == null || hit.length() <= thing.length())) {
            return new Counted(Noun.THING, null, thing.to(), thing.to(), false);
        }
        if (hit != null) {
            boolean named = hit.has(DEFINITE) && hit.has(SINGULAR);
            return named || isApart(hit) ? none(at) : of(page, hit, limit);
        }
        if (Sign.FELLOW.at(page, at)) {
            return new Counted(Noun.PERSON, null, at + 1, at + 1, false);
        }
        return isNoun(page, numbers, at) && mayBePeople(page.word(at).folded())
                ? new Counted(Noun.OTHER, null, at + 1, at + 1, false)
                : none(at);
    }

    /** {@code عددا من ميليشيات الجماعة}: those who bear arms for it, not how many such bodies there are. */
    private static boolean isMenOf(Page page, Hit thing) {
        String word = page.word(thing.from()).folded();
        return page.is(thing.from() - 1, "من") && (word.endsWith("ليشيات") || word.endsWith("ليشيا"));
    }

    /** {@code 51 من عناصر التنظيم}: unless it is a thing, they are people; {@code هرب الآلاف من القصف} tells from what. */
    private static Counted partOf(Page page, Numbers numbers, int at, int limit) {
        if (page.isAny(at + 1, "العمر", "عمره", "عمرها")) {
            return new Counted(Noun.THING, null, at + 2, at + 2, false);
        }
        Hit these = page.is(at + 1, Particle.Kind.DEMONSTRATIVE) ? page.hit(at + 2, Thing.class) : null;
        if (these != null && these.sense().lexeme() == Thing.THING) {
            return new Counted(Noun.THING, null, these.to(), these.to(), false);
        }
        Counted noun = at(page, numbers, at + 1, limit);
        if (noun.noun == Noun.HARMED) {
            return new Counted(Noun.HARMED, noun.kind, noun.to, noun.end, false);
        }
        boolean many = numbers.at(at - 1) == null && page.isDefinite(at - 1) && page.isDefinite(at + 1);
        if (many && noun.noun == Noun.THING && isFlight(page, at - 2)) {
            return none(at);
        }
        Hit thing = page.hit(at + 1, Thing.class);
        if (noun.noun == Noun.THING && thing.sense().lexeme() == Thing.THING) {
            return noun;
        }
        boolean other = noun.noun == Noun.NONE || noun.noun == Noun.OTHER;
        boolean none = noun.noun == Noun.NONE && !isNoun(page, numbers, at + 1) || many && other;
        int to = Math.max(noun.to, at + 2);
        return none ? none(at) : new Counted(Noun.PERSON, null, to, group(page, Math.max(to, noun.end), limit), false);
    }

    /** {@code هرب الآلاف من المنطقة}: from where they fled. */
    private static boolean isFlight(Page page, int token) {
        Hit harm = page.hit(token, Harm.class);
        return harm != null && ((Harm) harm.sense().lexeme()).kind() == Kind.DISPLACED;
    }

    /** {@code مشاة البحرية الأميركية}: the words with the article that name the group further. */
    private static int group(Page page, int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + 2) && page.isDefinite(to) && page.hit(to, Harmed.class) == null) {
            to++;
        }
        return to;
    }

    private static Hit people(Page page, int at) {
        Hit hit = page.hit(at, Harmed.class);
        return hit != null ? hit : page.hit(at, Person.class);
    }

    /** A noun for people with the nouns and adjectives that belong to it. */
    static Counted of(Page page, Hit hit, int limit) {
        int to = hit.to();
        if (hit.sense().lexeme() instanceof Harmed harmed) {
            Hit other = page.hit(page.is(to, "و") ? to + 1 : to, Harmed.class);
            boolean both = other != null && to < limit && (isSecond(page, other) || isSecondApart(other, hit, to));
            Kind kind =
                    both ? Harmed.both(harmed.kind(), ((Harmed) other.sense().lexeme()).kind()) : harmed.kind();
            to = both ? other.to() : to;
            return new Counted(Noun.HARMED, kind, to, adjectives(page, to, limit), hit.has(SINGULAR));
        }
        int end = adjectives(page, to, limit);
        to = Sign.FELLOW.at(page, to) && to < limit ? to + 1 : to;
        return new Counted(noun(hit), null, to, Math.max(to, end), hit.has(SINGULAR));
    }

    /** {@code قتيلا وجريحا}, but not {@code قتلى وإصابة}. */
    private static boolean isSecond(Page page, Hit other) {
        boolean masdar = other.has(SINGULAR) && page.hit(other.from(), Harm.class) != null;
        return other.has(WA) && !other.has(DUAL | PREPOSITION) && !masdar;
    }

    /** {@code القتلى و الجرحى}, with a space behind the "and". */
    private static boolean isSecondApart(Hit other, Hit first, int end) {
        return other.from() > end
                && other.has(PLURAL)
                && first.has(PLURAL)
                && other.has(DEFINITE) == first.has(DEFINITE)
                && !other.has(CONJUNCTION | PREPOSITION | PRONOUN);
    }

    private static Noun noun(Hit hit) {
        return switch (((Person) hit.sense().lexeme()).flag()) {
            case ADJECTIVE, COUNTRY -> Noun.ADJECTIVE;
            case TITLE -> hit.has(SINGULAR) ? Noun.TITLE : Noun.PERSON;
            default -> Noun.PERSON;
        };
    }

    private static int adjectives(Page page, int from, int limit) {
        int to = from;
        while (to < limit && to < from + 3) {
            Hit hit = page.hit(to, Person.class);
            boolean adjective = hit != null
                    && ((Person) hit.sense().lexeme()).isAdjective()
                    && !hit.has(CONJUNCTION | PREPOSITION)
                    && !isCountry(page, hit);
            if (!adjective && !Sign.FELLOW.at(page, to)) {
                break;
            }
            to = adjective ? hit.to() : to + 1;
        }
        return to;
    }

    /** {@code كوريا}, spelt as the accusative of {@code كوري}, after a noun in another case. */
    private static boolean isCountry(Page page, Hit hit) {
        boolean country = ((Person) hit.sense().lexeme()).flag() == Person.Flag.COUNTRY && hit.has(ACCUSATIVE);
        return country && !page.word(hit.from() - 1).folded().endsWith("ا");
    }

    Counted asPerson() {
        return noun != Noun.HARMED ? new Counted(Noun.PERSON, kind, to, end, single) : this;
    }

    static Counted none(int at) {
        return new Counted(Noun.NONE, null, at, at, false);
    }

    private static boolean isApart(Hit hit) {
        return hit.has(CONJUNCTION | PREPOSITION);
    }

    private static boolean isNoun(Page page, Numbers numbers, int at) {
        return page.tokens().isWord(at)
                && numbers.at(at) == null
                && !isFunctional(page, at)
                && !Telling.startsAt(page, at)
                && page.hit(at, Bound.class) == null
                && "وفبل".indexOf(page.word(at).folded().charAt(0)) < 0;
    }

    /** Counted people whom no table lists are seldom feminine: {@code 37 مزرعة}. */
    private static boolean mayBePeople(String word) {
        return !word.endsWith("ه") && !word.endsWith("ات");
    }

    private static boolean isFunctional(Page page, int at) {
        var word = page.word(at);
        if (word.folded().isEmpty()) {
            return true;
        }
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Particle || word.sense(i).lexeme() instanceof Sign) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may begin a count that begins with no numeral. */
    static boolean mayBegin(Lexeme lexeme) {
        return lexeme instanceof Person
                || lexeme instanceof Harmed
                || lexeme instanceof Vague
                || lexeme == Sign.ONE
                || lexeme == Sign.ONE_OF
                || lexeme == Sign.FELLOW;
    }
}
