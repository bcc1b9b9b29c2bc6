package org.isnad.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.archive.Decision;
import org.isnad.archive.Stored;
import org.isnad.correct.Anchor;
import org.isnad.correct.Correction;
import org.isnad.correct.Effect;
import org.isnad.correct.Verb;
import org.isnad.correct.Verdict;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;

/**
 * A correction.
 *
 * @param record the record that it is about, in the corrected reading; null where there is none
 * @param layer of the record; null for a review
 * @param state how it stands to the reading, or {@code undone}
 * @param words that it is anchored to, or null
 */
public record CorrectionRow(
        int id,
        Verb verb,
        String article,
        String record,
        String layer,
        String state,
        String words,
        Instant at,
        String by,
        Instant undoneAt,
        String undoneBy) {
    /** @param article that the correction was made on */
    public static CorrectionRow of(Decision decision, Stored article) {
        Correction correction = decision.correction();
        Optional<Effect> effect = article.corrected().effects().stream()
                .filter(one -> one.correction().id() == correction.id())
                .findFirst();
        Anchor anchor = correction.verdict() instanceof Verdict.OnRecord one ? one.anchor() : null;
        return new CorrectionRow(
                (int) correction.id(),
                correction.verdict().verb(),
                decision.ident(),
                effect.map(Effect::record).orElse(null),
                anchor == null ? null : anchor.layer().toString(),
                effect.map(one -> one.state().toString()).orElse("undone"),
                anchor == null ? null : words(article.reading(), anchor.spans()),
                correction.at(),
                correction.by(),
                decision.undoneAt(),
                decision.undoneBy());
    }

    private static String words(Reading reading, List<Span> spans) {
        String text = reading.article().text();
        int length = text.codePointCount(0, text.length());
        return FoundRow.words(
                reading, spans.stream().filter(span -> span.end() <= length).toList());
    }
}
