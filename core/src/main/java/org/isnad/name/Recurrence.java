package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;

/** A name once recognised is recognised everywhere in the article: persons by their last name, other names whole. */
final class Recurrence {
    /** Where the surname comes first, or whoever has no surname is called by his own name. */
    private static final Set<String> SURNAME_FIRST = Set.of("CHN", "ETH", "KHM", "KOR", "PRK", "TWN", "VNM");

    private final Page page;
    private final Surnames surnames;
    private final Units units;
    private final Spelt spelt;
    private final WordNames words;
    private final ParticleNames particles;
    private final List<NameMention> mentions;
    private final Map<String, List<NameMention>> byFirstWord = new HashMap<>();
    private final Map<String, NameMention> bySurname = new HashMap<>();
    private final WholeNames wholes;
    private final GivenNames byGiven;
    private final NameOpenings openings = new NameOpenings();
    private final SharedNames shared;

    Recurrence(Page page, List<NameMention> mentions) {
        this.page = page;
        this.surnames = new Surnames(page);
        this.units = new Units(page);
        this.spelt = new Spelt(page);
        this.words = new WordNames(page);
        this.particles = new ParticleNames(page);
        this.byGiven = new GivenNames(page);
        this.wholes = new WholeNames(page, units);
        this.mentions = mentions;
        this.shared = new SharedNames(page, units);
    }

    List<NameMention> complete() {
        for (NameMention mention : mentions) {
            if (mention.type() == Type.PER && (mention.length() > 1 || isNoWord(mention.from()))) {
                rememberPerson(mention);
            } else if (mention.known() == null && mention.key() == null
                    || Acronyms.isOne(mention)
                    || words.isClub(mention)
                    || words.isByHead(mention)) {
                remember(mention.from(), mention);
            }
        }
        return byFirstWord.isEmpty() && bySurname.isEmpty() ? mentions : scan();
    }

    /** {@code كينيون}, found by what stood before it, and no word that means anything else. */
    private boolean isNoWord(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() != NamePart.SURNAME) {
                return false;
            }
        }
        return word.folded().length() > 3;
    }

    /** By the last name, unless it is an ordinal: {@code محمد الخامس}. */
    private void rememberPerson(NameMention person) {
        Sense last = page.word(person.to() - 1).sense(Beside.class);
        if (last == null || last.lexeme() != Beside.NEVER && last.lexeme() != Beside.EPITHET) {
            remember(units.last(person), person);
        }
        byGiven.remember(person);
        openings.add(page.word(person.from()).folded());
        wholes.remember(person);
        if (isSurnameFirst(person)) {
            bySurname.merge(page.word(person.from()).folded(), person, Recurrence::later);
        }
        if (particles.isIn(person)) {
            openings.add(ParticleNames.LULA);
            bySurname.put(ParticleNames.LULA, person);
        }
    }

    private boolean isListed(int t) {
        return page.word(t).sense(NamePart.class) != null;
    }

    /** Of two with one surname whoever reigned last, or else the first. */
    private static NameMention later(NameMention one, NameMention other) {
        return reign(other) > reign(one) ? other : one;
    }

    /** The last year in one of the highest offices, or 0. */
    private static int reign(NameMention person) {
        return person.known().tenures().stream().mapToInt(Tenure::until).max().orElse(0);
    }

    /** {@code كيم جونغ أون} is {@code كيم}. */
    private static boolean isSurnameFirst(NameMention person) {
        return person.known() != null
                && person.length() > 1
                && person.known().country() != null
                && SURNAME_FIRST.contains(person.known().country());
    }

    private void remember(int from, NameMention mention) {
        String first = page.word(from).folded();
        openings.add(first);
        if (first.length() > 2 || mention.to() - from > 1) {
            byFirstWord.computeIfAbsent(first, f -> new ArrayList<>(1)).add(mention);
        }
    }

    private List<NameMention> scan() {
        List<NameMention> all = new ArrayList<>(mentions.size() + 8);
        int next = 0;
        for (int s = 0; s < page.sentences().size(); s++) {
            if (!page.isRead(s)) {
                continue;
            }
            int t = page.sentences().from(s);
            while (t < page.sentences().to(s)) {
                NameMention mention;
                if (next < mentions.size() && mentions.get(next).from() == t) {
                    mention = cut(mentions.get(next++));
                } else {
                    mention = NameMention.longer(again(t, from(next)), whole(t, next));
                    while (mention != null && from(next) < mention.to()) {
                        next++;
                    }
                }
                if (mention != null && !addApart(mention, all)) {
                    all.add(mention);
                }
                t = mention == null ? t + 1 : mention.to();
            }
        }
        return all;
    }

    private int from(int next) {
        return next < mentions.size() ? mentions.get(next).from() : page.size();
    }

    /** {@code تركي الصالحي} again, though {@code تركي} alone would mean a nation; or null. What was found inside is his. */
    private NameMention whole(int t, int next) {
        if (!openings.mayBe(page.words().hash(t)) || !page.tokens().isWord(t)) {
            return null;
        }
        for (NameMention earlier : wholes.at(t)) {
            int to = wholes.end(earlier, t);
            if (earlier.from() < t && isWithin(next, to)) {
                return again(earlier, t, to);
            }
        }
        return null;
    }

    /** Whether nothing found from here on goes beyond a token, or is no person. */
    private boolean isWithin(int next, int to) {
        for (int n = next; from(n) < to; n++) {
            if (mentions.get(n).to() > to || mentions.get(n).type() != Type.PER) {
                return false;
            }
        }
        return to > 0;
    }

    /** {@code وصف أردوغان نتنياهو}: two surnames of persons named before are those two; adds them. */
    private boolean addApart(NameMention mention, List<NameMention> all) {
        if (mention.type() != Type.PER || mention.length() != 2 || mention.known() != null) {
            return false;
        }
        NameMention first = surnamed(mention.from());
        NameMention second = surnamed(mention.from() + 1);
        if (first == null || second == null || first == second) {
            return false;
        }
        all.add(again(first, mention.from(), mention.from() + 1));
        all.add(again(second, mention.from() + 1, mention.to()));
        return true;
    }

    /** The person named before in full whose surname, no given name, this word is; or null. */
    private NameMention surnamed(int t) {
        Sense part = page.word(t).sense(NamePart.class);
        if (part == null || part.lexeme() != NamePart.SURNAME) {
            return null;
        }
        for (NameMention earlier : byFirstWord.getOrDefault(page.word(t).folded(), List.of())) {
            if (earlier.to() <= t && earlier.length() > 1 && units.last(earlier) == earlier.to() - 1) {
                return earlier;
            }
        }
        return null;
    }

    /** {@code لكينيون}, found as it stands: {@code ل} and the person who is named in full as {@code كينيون}. */
    private NameMention cut(NameMention mention) {
        NameMention person = shared.person(mention, byFirstWord);
        if (person != null) {
            return again(person, mention.from(), mention.to());
        }
        String word = page.word(mention.from()).folded();
        if (mention.type() != Type.PER
                || mention.length() > 1
                || page.word(mention.from()).senses() > 0
                || word.length() < 5
                || !NameOpenings.hasClitic(word)
                || isBorne(word)) {
            return mention;
        }
        for (NameMention earlier : byFirstWord.getOrDefault(word.substring(1), List.of())) {
            if (earlier.type() == Type.PER && earlier.length() > 1 && units.last(earlier) == earlier.to() - 1) {
                return again(earlier, mention.from(), mention.to());
            }
        }
        NameMention given = byGiven.get(word.substring(1));
        return given == null ? mention : again(given, mention.from(), mention.to());
    }

    /** Whether somebody is named in full with such a last name. */
    private boolean isBorne(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream().anyMatch(name -> name.length() > 1);
    }

    private NameMention again(int t, int limit) {
        if (!openings.mayBe(page.words().hash(t))
                || !page.tokens().isWord(t)
                || page.word(t).sense(Particle.class) != null && !units.isLink(t) && !particles.isName(t)) {
            return null;
        }
        String word = page.word(t).folded();
        NameMention found = repeated(word, t, limit);
        return found == null && word.length() > 2 && NameOpenings.hasClitic(word)
                ? repeated(word.substring(1), t, limit)
                : found;
    }

    private NameMention repeated(String first, int t, int limit) {
        NameMention ruler = bySurname.get(first);
        if (ruler != null && t < limit && !isWord(t, ruler) && !isLast(t) && !isOfFather(t)) {
            return again(ruler, t, t + 1);
        }
        for (NameMention earlier : byFirstWord.getOrDefault(first, List.of())) {
            int from = earlier.type() == Type.PER ? units.last(earlier) : earlier.from();
            int to = t + earlier.to() - from;
            if (to <= limit && wholes.sameRest(from + 1, t + 1, earlier.to()) && !isWord(t, earlier)) {
                return again(earlier, t, to);
            }
        }
        NameMention only = byGiven.only(first);
        if (only != null && t < limit && only.to() <= t && surnames.isGiven(t, only)) {
            return again(only, t, t + 1);
        }
        NameMention given = byGiven.get(first);
        return given != null && t < limit && !page.tokens().isGlued(t)
                ? again(given, t, byGiven.end(given, t, limit))
                : null;
    }

    /** {@code أبي حمزة}, {@code قال لي أبي إن}: where {@code أبي} is no Ethiopian. */
    private boolean isOfFather(int t) {
        return page.is(t, "ابي") && (isListed(t + 1) || isListed(t - 1) || page.isAny(t - 1, "لي", "بن", "امي"));
    }

    /** {@code ديون كيم}: whether an unknown word right before may be a given name. */
    private boolean isLast(int t) {
        return page.tokens().isWord(t - 1) && page.word(t - 1).senses() == 0;
    }

    private NameMention again(NameMention earlier, int from, int to) {
        Piece name = new Piece("name", page.words(from, to - 1), page.span(from, to - 1));
        Piece first = new Piece(
                "first named",
                page.words(earlier.from(), earlier.to() - 1),
                page.span(earlier.from(), earlier.to() - 1));
        NameMention again = earlier.again(from, to, Evidence.of("name/again", name, first));
        boolean stuck = earlier.type() == Type.PER
                && !page.word(units.last(earlier)).is(page.word(from).folded());
        return stuck && again.key() == null ? again.keyed(spelt.sounds(earlier)) : again;
    }

    /** Whether it means something else here. */
    private boolean isWord(int t, NameMention earlier) {
        if (earlier.type() != Type.PER) {
            return words.isWord(t, earlier);
        }
        int last = units.last(earlier);
        return earlier.to() - last == 1 && surnames.isWord(t, earlier, last);
    }
}
