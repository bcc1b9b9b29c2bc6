package org.isnad.event.lexicon;

import static org.isnad.lexicon.Features.MASDAR;
import static org.isnad.lexicon.Features.NOUN;

import java.util.Locale;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/**
 * Who does what a verbal noun after a word tells, where that is not whoever does what the word itself tells. Listed in
 * {@code controls.tsv}.
 *
 * @param preposition the folded preposition that has to stand between them, or null for any or none
 */
public record Control(Kind kind, String preposition) implements Lexeme {
    /** Who does it. */
    public enum Kind {
        /** Its object, or whom a preposition names: {@code أجبر الجيش على الانسحاب}. */
        OBJECT,
        /** The same, but whoever alone is named asks for it: {@code طالبت النقابة بالإفراج}. */
        ASKED,
        /** Somebody else: {@code استنكر قصف المدينة}. */
        OTHER,
        /** Whoever tells it, if he bears arms or governs: {@code أعلن الجيش تدمير}. */
        ANNOUNCED,
        /** It is part of a deed, and whoever does that does it: {@code نفذ عملية قصف}. */
        THROUGH
    }

    /** What is listed of the word at a token before what starts at {@code link}, or null. */
    public static Control at(Page page, int token, int link) {
        Hit hit = page.hit(token, Control.class);
        Control control = hit == null ? null : (Control) hit.sense().lexeme();
        boolean any = control == null || control.preposition == null || page.is(link, control.preposition);
        return any ? control : null;
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Control.class, "controls.tsv", 5)) {
            Control control = new Control(
                    Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                    row.orNull(4) == null ? null : Folding.fold(row.get(4)));
            if (!row.get(0).isEmpty()) {
                Conjugation.past(row.get(0), (form, features) -> lexicon.add(form, control, features));
            }
            if (!row.get(1).isEmpty()) {
                Conjugation.present(row.get(1), (form, features) -> lexicon.add(form, control, features));
            }
            int noun = control.kind == Kind.THROUGH ? NOUN : MASDAR;
            for (String word : row.all(2)) {
                Conjugation.noun(word, noun, (form, features) -> lexicon.add(form, control, features));
            }
        }
    }
}
