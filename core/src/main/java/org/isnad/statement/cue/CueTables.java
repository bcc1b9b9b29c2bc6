package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.reading.Statement.Act;

/** Brings the words of reporting into the lexicon. */
public final class CueTables {
    private final Lexicon.Builder lexicon;

    /** Nouns that may carry the speaker's pronoun: {@code على حد قوله}. */
    private static final List<String> OWN_WORDS =
            List.of("قول", "تعبير", "وصف", "زعم", "حسب رأي", "تقديرات", "ادعاء", "اعتقاد", "تأكيد");

    private CueTables(Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
    }

    public static void addTo(Lexicon.Builder lexicon) {
        CueTables tables = new CueTables(lexicon);
        tables.cues();
        tables.according();
        tables.sources();
    }

    private void cues() {
        for (Row row : Table.read(CueTables.class, "cues.tsv", 6)) {
            Cue cue = Cue.of(row.get(0), Act.valueOf(row.get(4).toUpperCase(Locale.ROOT)), row.all(5));
            ObjIntConsumer<String> add = (form, features) -> lexicon.add(form, cue, features);
            Conjugation.phrase(row.get(0), Conjugation::past, add);
            if (!row.get(1).isEmpty()) {
                Conjugation.phrase(row.get(1), Conjugation::present, add);
            }
            for (String participle : row.all(2)) {
                Conjugation.phrase(participle, Conjugation::participle, add);
            }
            for (String masdar : row.all(3)) {
                Conjugation.noun(masdar, MASDAR, add);
            }
        }
    }

    private void according() {
        for (Row row : Table.read(CueTables.class, "according.tsv", 2)) {
            String phrase = row.get(0);
            According according = new According(phrase, row.get(1).equals("verb"));
            boolean own = OWN_WORDS.stream().anyMatch(phrase::endsWith);
            lexicon.add(
                    phrase.endsWith(" ل") ? phrase.substring(0, phrase.length() - 2) : phrase,
                    according,
                    own ? TAKES_PRONOUN : 0);
        }
    }

    private void sources() {
        for (Row row : Table.read(CueTables.class, "sources.tsv", 3)) {
            SourceNoun noun = new SourceNoun(
                    row.get(0), SourceNoun.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            lexicon.add(row.get(0), noun, SINGULAR | NOMINAL);
            lexicon.add(row.get(0) + "ا", noun, SINGULAR | ACCUSATIVE);
            lexicon.add(definite(row.get(0)), noun, SINGULAR | DEFINITE);
            for (String plural : row.all(1)) {
                lexicon.add(plural, noun, PLURAL | NOMINAL);
                lexicon.add(definite(plural), noun, PLURAL | DEFINITE);
                if (plural.endsWith("ون")) {
                    String oblique = plural.substring(0, plural.length() - 2) + "ين";
                    lexicon.add(oblique, noun, PLURAL | NOMINAL);
                    lexicon.add(definite(oblique), noun, PLURAL | DEFINITE);
                }
            }
        }
    }

    private static String definite(String noun) {
        return noun.startsWith("ال") ? noun : "ال" + noun.replace(" ", " ال");
    }
}
