package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/**
 * The countries of an article, told by name or only by an adjective, and who belongs to which: {@code الأذري} is of
 * {@code أذربيجان}, be it named or not. Places are tokens.
 */
final class Countries {
    private final Page page;
    private final Names names;
    /** The codes of the countries to which those named belong, by their names. */
    private final Map<String, String> homes = new HashMap<>();

    private final Map<String, Party> byName = new HashMap<>();
    private final Map<String, Party> byCode = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    /** Folded adjectives of countries and peoples, as they stand in the article. */
    private final Set<String> nations = new HashSet<>();

    Countries(Page page, Names names) {
        this.page = page;
        this.names = names;
        for (Entity entity : names.entities()) {
            if (entity.country() != null) {
                homes.putIfAbsent(entity.name(), entity.country());
            }
        }
        for (int t = 0; t < page.size(); t++) {
            Sense nation = page.word(t).sense(Nationality.class);
            if (nation != null && !nation.has(PLURAL | CONJUNCTION | PREPOSITION)) {
                nations.add(page.word(t).folded());
            }
        }
        for (NameMention mention : names.mentions()) {
            if (mention.known() != null && mention.known().isCountry()) {
                add(mention);
            }
        }
    }

    private void add(NameMention mention) {
        Entity entity = names.entityAt(mention.from());
        states.add(entity.id());
        codes.putIfAbsent(entity.name(), mention.known().country());
        byName.putIfAbsent(Folding.fold(mention.known().name()), Referents.party(names, mention));
        byCode.putIfAbsent(mention.known().country(), Referents.party(names, mention));
    }

    /** The country of an adjective, by the name that the article gives it; null where it is of none. */
    Party of(Nationality nationality) {
        if (nationality.countryName() == null) {
            return null;
        }
        codes.putIfAbsent(nationality.countryName(), nationality.country());
        return named(nationality.countryName());
    }

    /** The country of that name, as the article knows it. */
    Party named(String name) {
        return byName.computeIfAbsent(Folding.fold(name), folded -> new Party(name, null));
    }

    /** The country of somebody named, by the name that the article gives it; or null. */
    Party home(String entityName) {
        String code = homes.get(entityName);
        if (code != null && !byCode.containsKey(code)) {
            byCode.put(code, told(code));
        }
        return byCode.get(code);
    }

    /** A country that the article tells only by an adjective, or null. */
    private Party told(String code) {
        for (int t = 0; t < page.size(); t++) {
            Sense sense = page.word(t).sense(Nationality.class);
            if (sense != null && code.equals(((Nationality) sense.lexeme()).country())) {
                return of((Nationality) sense.lexeme());
            }
        }
        return null;
    }

    /** {@code روسيا}, {@code وزير الخارجية الأذري}: a country, or an office of which the article tells whose it is. */
    boolean isTold(String words) {
        int space = words.lastIndexOf(' ');
        return codes.containsKey(words) || space > 0 && nations.contains(Folding.fold(words.substring(space + 1)));
    }

    /** Whether it is a whole state. */
    boolean isState(Party place) {
        return place.entity() != null && states.contains(place.entity());
    }

    /** Whether the first is a country, told by an adjective, and the second belongs to it. */
    boolean isNationOf(String country, String entityName) {
        String code = codes.get(country);
        return code != null && code.equals(homes.get(entityName));
    }
}
