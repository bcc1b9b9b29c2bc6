package org.isnad.export;

import static org.isnad.lexicon.Features.NOUN;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Table;
import org.isnad.name.Names;
import org.isnad.reading.Article;
import org.isnad.text.Folding;

/**
 * The code of an actor who is described and not named: {@code 26 مدنيا} are civilians, {@code الجيش السوري} is Syria's army. The
 * first word that tells a sector and the first that tells a country count. Sectors are those of {@code described.tsv} and of
 * the heads and titles of names; countries go by their names and adjectives, both from the tables of names.
 */
final class Described {
    private static final Lexicon LEXICON = lexicon();

    private record Sector(String code) implements Lexeme {}

    private record Nation(String country) implements Lexeme {}

    private Described() {}

    static Code code(String words) {
        Page page = Page.of(Article.of("", null, words), LEXICON);
        Sector sector = first(page, Sector.class);
        Nation nation = first(page, Nation.class);
        return Code.of(nation == null ? null : nation.country(), sector == null ? null : sector.code());
    }

    private static <T extends Lexeme> T first(Page page, Class<T> kind) {
        for (int t = 0; t < page.size(); t++) {
            Hit hit = page.hit(t, kind);
            if (hit != null) {
                return kind.cast(hit.sense().lexeme());
            }
        }
        return null;
    }

    private static Lexicon lexicon() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Set<String> listed = new HashSet<>();
        for (Table.Row row : Table.read(Described.class, "described.tsv", 2)) {
            listed.add(Folding.fold(row.get(0)));
            add(row.get(0), new Sector(row.get(1)), lexicon);
        }
        for (Table.Row row : Table.read(Names.class, "sectors.tsv", 3)) {
            if (Set.of("head", "title").contains(row.get(0)) && listed.add(Folding.fold(row.get(1)))) {
                add(row.get(1), new Sector(row.get(2)), lexicon);
            }
        }
        for (Table.Row row : Table.read(Names.class, "countries.tsv", 6)) {
            addNation(row, lexicon);
        }
        return lexicon.build();
    }

    private static void addNation(Table.Row row, Lexicon.Builder lexicon) {
        if (row.orNull(4) == null) {
            return;
        }
        Nation nation = new Nation(row.get(4));
        add(row.get(0), nation, lexicon);
        for (String name : row.all(1)) {
            add(name, nation, lexicon);
        }
        for (String adjective : row.all(2)) {
            for (String ending : adjective.indexOf(' ') < 0 ? List.of("", "ة", "ين", "ون", "ات") : List.of("")) {
                add(adjective + ending, nation, lexicon);
            }
        }
    }

    private static void add(String form, Lexeme lexeme, Lexicon.Builder lexicon) {
        Conjugation.noun(form, NOUN, (inflected, features) -> lexicon.add(inflected, lexeme, features));
    }
}
