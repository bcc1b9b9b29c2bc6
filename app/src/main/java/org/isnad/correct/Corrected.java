package org.isnad.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.format.JsonText;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;

/**
 * A reading as people have corrected it.
 *
 * @param reading with all corrections made
 * @param machine as it was read
 * @param effects of the corrections, the oldest first
 */
public record Corrected(Reading reading, Reading machine, List<Effect> effects) {
    public Corrected {
        effects = List.copyOf(effects);
    }

    /** A reading that nobody has corrected. */
    public static Corrected nothing(Reading machine) {
        return new Corrected(machine, machine, List.of());
    }

    /**
     * @param corrections those that hold, the oldest first, their places in the text of {@code machine}
     * @param gone those whose words are not in that text
     */
    public static Corrected of(Reading machine, List<Correction> corrections, List<Correction> gone) {
        if (corrections.isEmpty() && gone.isEmpty()) {
            return nothing(machine);
        }
        List<Effect> effects = new ArrayList<>();
        gone.forEach(one -> effects.add(new Effect(one, null, Effect.State.GONE)));
        Reading reading = new Applying(machine).all(corrections, effects);
        effects.sort((one, other) ->
                Long.compare(one.correction().id(), other.correction().id()));
        return new Corrected(reading, machine, effects);
    }

    /** What was decided last about that record of the corrected reading, or of the whole. */
    public Optional<Correction> about(String record) {
        return effects.stream()
                .filter(effect -> effect.state() != Effect.State.SUPERSEDED)
                .filter(effect -> Objects.equals(effect.record(), record) || effect.isReview())
                .map(Effect::correction)
                .reduce((one, other) -> other.verdict() instanceof Verdict.Review ? one : other);
    }

    /** Whether somebody went through all of it. */
    public boolean isReviewed() {
        return effects.stream().anyMatch(effect -> effect.isReview() && effect.state() == Effect.State.HOLDS);
    }

    /** Whether people reviewed the article or corrected something in it; null where they did not. */
    public String mark() {
        return isReviewed() ? Verb.REVIEW.done() : effects.isEmpty() ? null : "corrected";
    }

    /** How that record came to be as it is: accepted, changed, added or reviewed; null where it is the machine's. */
    public String mark(String record) {
        return effects.isEmpty()
                ? null
                : about(record).map(one -> one.verdict().verb().done()).orElse(null);
    }

    /** The corrected reading as a line of JSON, with {@code corrections} where there are any. */
    public String json() {
        return effects.isEmpty()
                ? ReadingJson.line(reading, false)
                : ReadingJson.with(reading, false, this::writeEffects);
    }

    private void writeEffects(JsonText out) {
        out.name("corrections");
        out.beginList();
        for (Effect effect : effects) {
            out.item();
            write(effect, out);
        }
        out.endList();
    }

    /** A correction as JSON. */
    public static void write(Effect effect, JsonText out) {
        Correction correction = effect.correction();
        Verdict verdict = correction.verdict();
        out.begin();
        out.field("id", (int) correction.id());
        out.field("verb", verdict.verb().toString());
        out.field("record", effect.record());
        out.field("state", effect.state().toString());
        Anchor anchor = verdict instanceof Verdict.OnRecord one ? one.anchor() : null;
        out.field("layer", anchor == null ? null : anchor.layer().toString());
        out.name("spans");
        out.beginList();
        for (Span span : anchor == null ? List.<Span>of() : anchor.spans()) {
            out.item();
            out.begin();
            out.field("begin", span.begin());
            out.field("end", span.end());
            out.end();
        }
        out.endList();
        out.field("at", correction.at().toString());
        out.field("by", correction.by());
        out.end();
    }
}
