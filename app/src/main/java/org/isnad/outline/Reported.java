package org.isnad.outline;

import java.time.LocalDate;
import org.isnad.story.Dependence;

/**
 * An article of a story.
 *
 * @param article its stable name
 * @param dependence why it is no report of its own, or null where it is one
 * @param of the outlet of the one that it depends on, or null
 */
public record Reported(
        String article, String title, String outlet, LocalDate published, Dependence.Kind dependence, String of) {}
