package org.isnad.event.lexicon;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;
import org.isnad.text.Folding;

/** Brings the tables of events into the lexicon. */
public final class EventTables {
    /** Persons that phrases of several words are hardly found in. */
    private static final int RARE_IN_PHRASES = DUAL | FIRST_PERSON;

    private static final int USUAL = 2;
    private static final String[] NO_PRESENT = {};
    /** Words after a verb that say nothing without standing next to it. */
    private static final Wordlist PARTICLES = Wordlist.of(EventTables.class, "particles");

    private final Lexicon.Builder lexicon;
    private final ObjectKinds kinds = new ObjectKinds();
    private final Map<String, List<Opening.Rest>> openings = new TreeMap<>();
    private final Map<String, List<Opening.Rest>> masdars = new TreeMap<>();
    private final Map<String, Set<String>> presents = new HashMap<>();

    private EventTables(Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
    }

    public static void addTo(Lexicon.Builder lexicon) {
        EventTables tables = new EventTables(lexicon);
        Link.addTo(lexicon);
        Side.addTo(lexicon);
        Carrier.addTo(lexicon);
        Control.addTo(lexicon);
        Mood.addTo(lexicon);
        Suspect.addTo(lexicon);
        Concept.addTo(lexicon);
        Foil.addTo(lexicon);
        List<Row> triggers = new ArrayList<>();
        Table.read(EventTables.class, "triggers.tsv", 9).forEach(triggers::add);
        VerbalNouns verbalNouns = new VerbalNouns(triggers);
        for (Row row : triggers) {
            tables.add(row, verbalNouns);
        }
        tables.openings();
        for (Row row : Table.read(EventTables.class, "nature.tsv", 2)) {
            tables.noun(row.get(0), Nature.valueOf(row.get(1).toUpperCase(Locale.ROOT)), NOUN);
        }
    }

    private void add(Row row, VerbalNouns verbalNouns) {
        Trigger trigger = trigger(row);
        verbs(row, trigger);
        for (String masdar : row.all(2)) {
            masdar(masdar, trigger);
        }
        for (String masdar : verbalNouns.of(row)) {
            masdar(masdar, trigger);
        }
        for (String noun : row.all(3)) {
            noun(noun, trigger, NOUN);
        }
    }

    private void masdar(String masdar, Trigger trigger) {
        opening(masdar, NO_PRESENT, trigger, masdars);
        if (!ObjectKinds.areIn(masdar)) {
            noun(masdar, trigger, MASDAR);
        }
    }

    private Trigger trigger(Row row) {
        Set<String> recipients = new HashSet<>();
        for (String recipient : row.all(6)) {
            recipients.add(Folding.fold(recipient));
        }
        String actor = row.get(7);
        return new Trigger(
                lemma(row),
                Type.valueOf(row.get(4)),
                row.orNull(5),
                recipients,
                actor.equals("obj") || actor.equals("harm") || actor.equals("drives"),
                role(actor),
                Integer.parseInt(row.get(8)));
    }

    private void verbs(Row row, Trigger trigger) {
        String rest = "";
        for (String past : row.all(0)) {
            opening(past, row.all(1), trigger, openings);
            if (ObjectKinds.areIn(past)) {
                continue;
            }
            verb(past, Conjugation::past, trigger);
            rest = past.indexOf(' ') < 0 ? "" : past.substring(past.indexOf(' '));
            for (String present : row.all(1)) {
                verb(present + rest, Conjugation::present, trigger);
            }
        }
        if (row.get(0).isEmpty()) {
            for (String present : row.all(1)) {
                verb(present, Conjugation::present, trigger);
            }
        }
    }

    /** Keeps a phrase of a verb or verbal noun and other words, so that it is found with the subject between them, too. */
    private void opening(String past, String[] presents, Trigger trigger, Map<String, List<Opening.Rest>> openings) {
        for (String phrase : kinds.phrases(past)) {
            closing(phrase, presents, trigger, ObjectKinds.areIn(past), openings);
        }
    }

    private void closing(
            String past, String[] presents, Trigger trigger, boolean ofKind, Map<String, List<Opening.Rest>> openings) {
        int space = past.indexOf(' ');
        String rest = space < 0 ? "" : Folding.fold(past.substring(space + 1));
        Opening.Rest closing = new Opening.Rest(List.of(rest.split(" ")), trigger, ofKind);
        boolean tells = closing.isBare() ? trigger.strength() >= USUAL && presents != NO_PRESENT : space > 0;
        if (tells && !PARTICLES.contains(rest)) {
            openings.computeIfAbsent(past.substring(0, space), v -> new ArrayList<>())
                    .add(closing);
            this.presents
                    .computeIfAbsent(past.substring(0, space), v -> new HashSet<>())
                    .addAll(List.of(presents));
        }
    }

    private void openings() {
        openings.forEach((past, rests) -> {
            Opening opening = Opening.of(rests);
            Conjugation.past(past, (form, features) -> open(form, opening, features));
            for (String present : presents.get(past)) {
                Conjugation.present(present, (form, features) -> open(form, opening, features));
            }
        });
        masdars.forEach((masdar, rests) -> {
            Opening opening = Opening.of(rests);
            Conjugation.noun(masdar, MASDAR, (form, features) -> lexicon.add(form, opening, features));
        });
    }

    private void open(String form, Opening opening, int features) {
        if (!has(features, RARE_IN_PHRASES)) {
            lexicon.add(form, opening, features);
        }
    }

    private static Trigger.Role role(String actor) {
        return switch (actor) {
            case "harm" -> Trigger.Role.HARM;
            case "none" -> Trigger.Role.NONE;
            case "gain" -> Trigger.Role.GAIN;
            case "governed" -> Trigger.Role.GOVERNED;
            case "back" -> Trigger.Role.BACK;
            case "fends" -> Trigger.Role.FENDS;
            case "asked" -> Trigger.Role.ASKED;
            case "orders" -> Trigger.Role.ORDERS;
            case "paper" -> Trigger.Role.PAPER;
            case "names" -> Trigger.Role.NAMES;
            case "drives" -> Trigger.Role.DRIVES;
            case "backs" -> Trigger.Role.BACKS;
            case "tries" -> Trigger.Role.TRIES;
            default -> Trigger.Role.DOES;
        };
    }

    private String lemma(Row row) {
        for (int column : new int[] {0, 2, 3, 1}) {
            if (!row.get(column).isEmpty()) {
                return kinds.phrases(row.all(column)[0]).get(0);
            }
        }
        throw new IllegalStateException("a trigger without a form");
    }

    private void verb(String phrase, BiConsumer<String, ObjIntConsumer<String>> inflect, Trigger trigger) {
        boolean single = phrase.indexOf(' ') < 0;
        Lexeme lexeme = trigger.isOfPaper() ? new Signing(trigger) : trigger;
        Conjugation.phrase(phrase, inflect, (form, features) -> {
            if (single || !has(features, RARE_IN_PHRASES)) {
                lexicon.add(form, lexeme, features);
            }
        });
    }

    private void noun(String noun, Lexeme lexeme, int kind) {
        int space = noun.indexOf(' ');
        if (space < 0 || noun.contains("ال")) {
            Conjugation.noun(noun, kind, (form, features) -> lexicon.add(form, lexeme, features));
            return;
        }
        lexicon.add(noun, lexeme, kind | NOMINAL);
        lexicon.add("ال" + noun.replace(" ", " ال"), lexeme, kind | DEFINITE | TAKES_PREPOSITION);
        lexicon.add(noun.replace(" ", "ا ") + "ا", lexeme, kind | ACCUSATIVE);
    }
}
