package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;

/** Countries told by whose they are: {@code بلاده}. Places are tokens. */
final class Homelands {
    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Voices voices;
    private final Nouns nouns;
    private final CommonNouns commonNouns;

    Homelands(Page page, Names names, Referents referents, Voices voices, Nouns nouns, CommonNouns commonNouns) {
        this.page = page;
        this.names = names;
        this.referents = referents;
        this.voices = voices;
        this.nouns = nouns;
        this.commonNouns = commonNouns;
    }

    /** {@code بلاده}: the country of whoever speaks, or else of the man named before; without a pronoun it is only a place. */
    Phrase at(int from, Hit hit, int to) {
        if (!hit.has(PRONOUN)) {
            return new Phrase(from, commonNouns.extent(hit.to(), to), Kind.THING, List.of());
        }
        Statement around = voices.around(hit.from());
        Party country = around == null ? null : referents.home(around.speaker().name());
        for (int t = hit.from() - 1; t >= page.sentenceFrom(hit.from()) && country == null; t--) {
            NameMention name = names.at(t);
            boolean man = name != null && name.type() == Entity.Type.PER;
            country = man ? referents.home(names.entityAt(t).name()) : name == null ? nouns.nation(t) : null;
        }
        return country == null ? null : new Phrase(from, hit.to(), Kind.NAME, List.of(country));
    }
}
