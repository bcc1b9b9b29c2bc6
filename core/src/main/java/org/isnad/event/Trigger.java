package org.isnad.event;

import java.util.Set;
import org.isnad.lexicon.Lexeme;
import org.isnad.reading.Event.Type;

/**
 * A verb or noun that tells an event.
 *
 * @param mode PLOVER's, or null
 * @param recipients folded prepositions after which the recipient stands, or {@code obj}, {@code subj}, {@code sym}
 * @param patient whether the genitive of the verbal noun is the one acted on
 * @param strength 3 nearly always such an event, 2 usually, 1 only with a named party
 */
record Trigger(String lemma, Type type, String mode, Set<String> recipients, boolean patient, int strength)
        implements Lexeme {
    /** A death or an injury, whatever brought it about. */
    boolean isEffect() {
        return type == Type.ASSAULT && mode == null && (recipients.contains("subj") || patient);
    }

    /** Whether all parties act alike: clashes, talks. */
    boolean isMutual() {
        return recipients.contains("sym");
    }
}
