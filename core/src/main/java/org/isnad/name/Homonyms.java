package org.isnad.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;

/**
 * Which of the places that share a name is meant: the one in the country that the article names most, by itself, by an
 * adjective or by other places; the first listed where that decides nothing.
 */
final class Homonyms {
    private final Page page;
    private final List<NameMention> mentions;
    /** How often each country is named; null until it is asked for. */
    private Map<String, Integer> countries;

    Homonyms(Page page, List<NameMention> mentions) {
        this.page = page;
        this.mentions = mentions;
    }

    /** What is meant by a mention of a listed thing. */
    Known meant(NameMention mention) {
        if (mention.type() != Type.LOC || mention.known().isCountry()) {
            return mention.known();
        }
        Set<Known> candidates = candidates(mention);
        Known best = mention.known();
        for (Known candidate : candidates) {
            best = candidates.size() > 1 && weight(candidate) > weight(best) ? candidate : best;
        }
        return best;
    }

    private Set<Known> candidates(NameMention mention) {
        Set<Known> candidates = new LinkedHashSet<>();
        for (Hit hit : page.words().phrases(mention.from())) {
            if (hit.to() == mention.to()) {
                add(hit.sense(), mention, candidates);
            }
        }
        Word word = page.word(mention.from());
        for (int i = 0; mention.length() == 1 && i < word.senses(); i++) {
            add(word.sense(i), mention, candidates);
        }
        return candidates;
    }

    private static void add(Sense sense, NameMention mention, Set<Known> candidates) {
        if (sense.lexeme() instanceof Known known
                && known.name().equals(mention.known().name())) {
            candidates.add(known);
        }
    }

    private int weight(Known known) {
        if (countries == null) {
            countries = new HashMap<>();
            count();
        }
        return countries.getOrDefault(known.country(), 0);
    }

    private void count() {
        for (NameMention mention : mentions) {
            boolean sure = mention.known() == null || candidates(mention).size() < 2;
            if (mention.country() != null && sure) {
                countries.merge(mention.country(), 2, Integer::sum);
            }
        }
        for (int t = 0; t < page.size(); t++) {
            Sense nation = page.word(t).sense(Nationality.class);
            if (nation != null && ((Nationality) nation.lexeme()).country() != null) {
                countries.merge(((Nationality) nation.lexeme()).country(), 1, Integer::sum);
            }
        }
    }
}
