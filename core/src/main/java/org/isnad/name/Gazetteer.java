package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.reading.Entity.Type;

/** Brings the tables of names into the lexicon. */
public final class Gazetteer {
    private static final String[] LINKS = {
        "بن", "ابن", "بنت", "آل", "أبو", "أبي", "أبا", "أم", "عبد", "ولد", "دي", "دو", "دا", "فان", "فون", "لو", "لا",
        "ماك", "بو", "الدين", "الله", "ذو", "سان", "كي", "يو", "دوس", "ديل"
    };

    private static final Set<String> MEDIA = Set.of("صحيفة", "جريدة", "مجلة", "قناة", "إذاعة", "موقع", "شبكة");

    /** What stands before names that may be something else. */
    private static final Set<String> HEADS = Set.of("مدينة", "بلدة", "قرية", "ناحية", "قضاء", "منطقة", "وكالة");

    private final Lexicon.Builder lexicon;
    private final Sectors sectors = new Sectors();
    /** The outlets by their names without the word for what they are. */
    private final Map<String, Known> mastheads = new HashMap<>();

    /** The English names of provinces by their Arabic name and country. */
    private final Map<String, String> provinces = new HashMap<>();

    /** The English names of countries by their codes. */
    private final Map<String, String> countries = new HashMap<>();

    private Gazetteer(Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
        rows("provinces.tsv", 6).forEach(row -> provinces.put(row.get(0) + row.get(3), row.get(2)));
    }

    public static void addTo(Lexicon.Builder lexicon) {
        Gazetteer gazetteer = new Gazetteer(lexicon);
        gazetteer.countries();
        gazetteer.places("places.tsv");
        gazetteer.places("places-world.tsv");
        gazetteer.places("towns.tsv");
        gazetteer.places("homonyms.tsv");
        gazetteer.provinces();
        gazetteer.organisations("organisations.tsv", "");
        gazetteer.organisations("outlets.tsv", "outlet-");
        gazetteer.mastheads.forEach((name, known) -> lexicon.add(name, new Masthead(known), TAKES_PREPOSITION));
        gazetteer.clubs();
        gazetteer.persons();
        gazetteer.titles();
        gazetteer.heads();
        gazetteer.parts();
        gazetteer.beside();
    }

    private static List<Row> rows(String table, int columns) {
        return Table.read(Gazetteer.class, table, columns);
    }

    private void countries() {
        Map<String, Row> boxes = new HashMap<>();
        rows("boxes.tsv", 7).forEach(box -> boxes.put(box.get(0), box));
        for (Row row : rows("countries.tsv", 6)) {
            Known country = country(row, boxes.get(row.get(4)));
            names(country, row.get(0), row.all(1));
            countries.put(row.get(4), row.get(3));
            for (String adjective : row.all(2)) {
                nationality(adjective, new Nationality(row.all(2)[0], row.get(0), row.orNull(4)));
            }
        }
        for (Row row : rows("adjectives.tsv", 2)) {
            nationality(row.get(0), new Nationality(row.get(0), null, null));
        }
    }

    private static Known country(Row row, Row box) {
        return new Known(
                Type.LOC,
                row.get(0),
                row.get(3),
                row.orNull(4),
                "country",
                null,
                0,
                List.of(),
                null,
                box == null ? Double.NaN : Double.parseDouble(box.get(5)),
                box == null ? Double.NaN : Double.parseDouble(box.get(6)));
    }

    /** Of two words, {@code كوري جنوبي}, both agree with their noun. */
    private void nationality(String adjective, Nationality nationality) {
        int space = adjective.indexOf(' ');
        if (space > 0) {
            String first = adjective.substring(0, space);
            String second = adjective.substring(space + 1);
            lexicon.add(first + "ة " + second + "ة", nationality, FEMININE | SINGULAR | NOMINAL);
            lexicon.add(first + " ال" + second, nationality, MASCULINE | SINGULAR | NOMINAL);
            lexicon.add(first + "ة ال" + second + "ة", nationality, FEMININE | SINGULAR | NOMINAL);
        }
        lexicon.add(adjective, nationality, MASCULINE | SINGULAR | NOMINAL);
        lexicon.add(adjective + "ا", nationality, MASCULINE | SINGULAR | ACCUSATIVE);
        String feminine = adjective.replace(" ", "ة ") + "ة";
        lexicon.add(feminine, nationality, FEMININE | SINGULAR | NOMINAL);
        if (!feminine.equals(adjective + "ة")) {
            lexicon.add("ال" + feminine.replace(" ", " ال"), nationality, FEMININE | SINGULAR | DEFINITE);
        }
        lexicon.add(adjective + "ون", nationality, MASCULINE | PLURAL | NOMINAL);
        lexicon.add(adjective + "ين", nationality, MASCULINE | PLURAL | NOMINAL);
        lexicon.add(adjective + "ان", nationality, MASCULINE | DUAL | NOMINAL);
        lexicon.add(adjective + "تان", nationality, FEMININE | DUAL | NOMINAL);
        lexicon.add(adjective + "تين", nationality, FEMININE | DUAL | NOMINAL);
        lexicon.add(adjective + "ات", nationality, FEMININE | PLURAL | NOMINAL);
    }

    private void places(String table) {
        for (Row row : rows(table, 8)) {
            String province = row.get(7).isEmpty() ? null : provinces.get(row.get(7) + row.get(3));
            place(row, row.get(4), sectors.ofKind(row.get(4)), province, 5);
        }
    }

    /** A province that bears the name of its capital is listed under it, after it. */
    private void provinces() {
        for (Row row : rows("provinces.tsv", 6)) {
            place(row, "province", null, row.get(2), 4);
        }
    }

    private void place(Row row, String kind, String sector, String province, int latitude) {
        Known place = new Known(
                Type.LOC,
                row.get(0),
                row.orNull(2),
                row.orNull(3),
                kind,
                sector,
                0,
                List.of(),
                province,
                Double.parseDouble(row.get(latitude)),
                Double.parseDouble(row.get(latitude + 1)));
        names(place, row.get(0), row.all(1));
        behindHead(place, row.get(0));
        for (String name : row.all(1)) {
            behindHead(place, name);
        }
    }

    /** The name of one word without the {@code مدينة} or {@code وكالة} that it begins with. */
    private void behindHead(Known known, String name) {
        int space = name.indexOf(' ');
        if (space > 0 && space == name.lastIndexOf(' ') && HEADS.contains(name.substring(0, space))) {
            lexicon.add(name.substring(space + 1), new Headed(known), TAKES_PREPOSITION);
        }
    }

    private void organisations(String table, String kind) {
        for (Row row : rows(table, 5)) {
            String english = row.orNull(2);
            String country = row.orNull(3);
            String whole = kind + row.get(4);
            String sector = sectors.ofOrganisation(whole, english, country);
            Known known = Known.of(Type.ORG, row.get(0), english, country, whole, sector);
            names(known, row.get(0), row.all(1));
            if (known.isOutlet()) {
                masthead(known, row.get(0));
                behindHead(known, row.get(0));
                for (String name : row.all(1)) {
                    masthead(known, name);
                    behindHead(known, name);
                }
            }
        }
    }

    /** The name without {@code صحيفة} or {@code قناة} that it begins with; of two the channel or agency rather than the paper. */
    private void masthead(Known known, String name) {
        int space = name.indexOf(' ');
        if (space > 0 && MEDIA.contains(name.substring(0, space))) {
            mastheads.merge(
                    name.substring(space + 1), known, (one, other) -> isOnAir(other) && !isOnAir(one) ? other : one);
        }
    }

    private static boolean isOnAir(Known known) {
        return known.kind().equals("outlet-tv") || known.kind().equals("outlet-agency");
    }

    private void clubs() {
        for (Row row : rows("clubs.tsv", 5)) {
            Known known = Known.of(Type.ORG, row.get(1), row.get(2), row.orNull(3), "other", null);
            lexicon.add(row.get(0), new Club(known, !row.get(4).isEmpty()), TAKES_PREPOSITION);
        }
    }

    private void persons() {
        for (Row row : rows("persons.tsv", 6)) {
            String role = row.get(5);
            Known person = Known.person(
                    row.get(0),
                    row.orNull(3),
                    row.orNull(4),
                    sectors.ofRole(role),
                    Sectors.until(role),
                    Tenure.of(role, countries.get(row.get(4))));
            names(person, row.get(0), row.all(1));
            for (String name : row.all(2)) {
                lexicon.add(name, person, TAKES_PREPOSITION);
            }
        }
    }

    private void names(Known known, String name, String[] variants) {
        lexicon.add(name, known, TAKES_PREPOSITION);
        for (String variant : variants) {
            lexicon.add(variant, known, TAKES_PREPOSITION);
        }
    }

    private void titles() {
        for (Row row : rows("titles.tsv", 4)) {
            String definite = row.get(0).indexOf(' ') < 0 ? sectors.ofTitle("ال" + row.get(0)) : null;
            Title title = new Title(row.get(0), row.get(3), sectors.ofTitle(row.get(0)), definite);
            lexicon.add(row.get(0), title, MASCULINE | SINGULAR | NOMINAL);
            lexicon.add(row.get(0) + "ا", title, MASCULINE | SINGULAR | ACCUSATIVE);
            lexicon.add(row.get(0) + "ين", title, MASCULINE | DUAL | NOMINAL);
            for (String she : row.all(1)) {
                lexicon.add(she, title, FEMININE | SINGULAR | NOMINAL);
            }
            for (String they : row.all(2)) {
                lexicon.add(they, title, MASCULINE | PLURAL | NOMINAL);
            }
        }
    }

    private void heads() {
        Map<String, Head> heads = new HashMap<>();
        for (Row row : rows("heads.tsv", 3)) {
            Head.Policy policy = Head.Policy.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Head head = heads.computeIfAbsent(
                    row.get(0) + policy,
                    key -> new Head(row.get(0), Type.valueOf(row.get(1)), policy, sectors.ofHead(row.get(0), policy)));
            lexicon.add(row.get(0), head, TAKES_PREPOSITION);
            lexicon.add(definite(row.get(0)), head, TAKES_PREPOSITION | DEFINITE);
        }
    }

    /** A head of two words takes the article on its last word in construct, on both as noun and adjective. */
    private static String definite(String head) {
        return "ال" + head.replace(" ", " ال").replace(" الال", " ال");
    }

    private void parts() {
        for (Row row : rows("given.tsv", 4)) {
            NamePart part = row.get(3).isEmpty() ? NamePart.GIVEN : NamePart.GIVEN_COMMON;
            lexicon.add(row.get(0), part, TAKES_PREPOSITION);
            for (String variant : row.all(2)) {
                lexicon.add(variant, part, TAKES_PREPOSITION);
            }
        }
        for (Row row : rows("surnames.tsv", 2)) {
            lexicon.add(row.get(0), NamePart.SURNAME, TAKES_PREPOSITION);
            for (String variant : row.all(1)) {
                lexicon.add(variant, NamePart.SURNAME, TAKES_PREPOSITION);
            }
        }
        for (String link : LINKS) {
            lexicon.add(link, NamePart.LINK, link.equals("عبد") || link.equals("أبي") ? TAKES_PREPOSITION : 0);
        }
    }

    private void beside() {
        for (Row row : rows("beside.tsv", 2)) {
            Beside beside = Beside.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            lexicon.add(
                    row.get(0),
                    beside,
                    beside == Beside.SPORT ? NOMINAL : beside == Beside.DEVOUT ? TAKES_PREPOSITION : 0);
        }
    }
}
