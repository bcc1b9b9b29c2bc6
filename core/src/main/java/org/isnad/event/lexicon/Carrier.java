package org.isnad.event.lexicon;

import static org.isnad.lexicon.Features.MASDAR;

import java.util.Locale;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** A verb that stands between an event's noun and its parties: {@code شن غارة}, {@code هجوم استهدف}. */
public enum Carrier implements Lexeme {
    /** Its subject does what the noun after it tells. */
    DOER,
    /** The same of words, but not of force: {@code أعرب عن رفضه}. */
    VOICES,
    /** Its object, or whom {@code لـ} names, does what the noun after it tells: {@code شجع الجيش على قصف}. */
    LETS,
    /** Its subject does it, and it may follow the noun: {@code هجوم شنه}. */
    MOUNTS,
    /** Its subject suffers it. */
    SUFFERER,
    /** Its subject, or whose deed its subject is, draws it upon himself: {@code أثار القرار انتقادات}, {@code حظي بدعم}. */
    EARNS,
    /** A noun, whose owner does or means to do what follows: {@code قرار ترامب الانسحاب}. */
    WILL,
    /** After the noun: its object is hit. */
    STRIKES,
    /** After the noun: whom it harmed follows. */
    HARMS;

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Carrier.class, "carriers.tsv", 4)) {
            Carrier carrier = valueOf(row.get(3).toUpperCase(Locale.ROOT));
            if (!row.get(0).isEmpty()) {
                Conjugation.past(row.get(0), (form, features) -> lexicon.add(form, carrier, features));
            }
            if (!row.get(1).isEmpty()) {
                Conjugation.present(row.get(1), (form, features) -> lexicon.add(form, carrier, features));
            }
            for (String masdar : row.all(2)) {
                Conjugation.noun(masdar, MASDAR, (form, features) -> lexicon.add(form, carrier, features));
            }
        }
    }
}
