package org.isnad.export;

import static org.isnad.lexicon.Features.NOUN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.reading.Event;

/**
 * Words that tell the context of an event in whose sentence they stand. Listed in {@code contexts.tsv}. A phrase that is
 * listed without a context keeps the words in it from telling one: the Syrian Observatory for Human Rights is a source.
 */
record Contexts(List<Context> all) implements Lexeme {
    static final Lexicon LEXICON = lexicon();

    /** An event dated so long before the article is told as history. */
    private static final int YEARS_TO_HISTORY = 1;

    private static Lexicon lexicon() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        for (Table.Row row : Table.read(Contexts.class, "contexts.tsv", 2)) {
            List<Context> contexts =
                    Stream.of(row.all(1)).map(Contexts::context).toList();
            Contexts lexeme = new Contexts(contexts);
            Conjugation.noun(row.get(0), NOUN, (form, features) -> lexicon.add(form, lexeme, features));
        }
        return lexicon.build();
    }

    private static Context context(String name) {
        return Context.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The contexts of an event in the manual's order: from its sentence, its mode, its status and its date. */
    static List<Context> of(Event event, Exported reading) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        contexts.addAll(reading.setting().contexts(event.trigger()));
        addMode(event.mode(), contexts);
        addStatus(event.status(), contexts);
        if (isHistory(Days.of(event.date()), reading.article().published())) {
            contexts.add(Context.HISTORICAL);
        }
        return List.copyOf(contexts);
    }

    /** The manual joins these modes to contexts of the same name; weapons of mass destruction are a context, too. */
    private static void addMode(String mode, Set<Context> contexts) {
        if ("cyber".equals(mode)) {
            contexts.add(Context.CYBER);
        } else if ("misinformation".equals(mode)) {
            contexts.add(Context.MISINFORMATION);
        } else if ("unconventional".equals(mode)) {
            contexts.add(Context.CBRN);
        }
    }

    private static void addStatus(Event.Status status, Set<Context> contexts) {
        switch (status) {
            case PLANNED -> contexts.add(Context.FUTURE);
            case REQUESTED, HYPOTHETICAL -> contexts.add(Context.HYPOTHETICAL);
            case DENIED -> contexts.add(Context.NEGATION);
            default -> {}
        }
    }

    private static boolean isHistory(Days days, LocalDate published) {
        return days != null && published != null && days.last().isBefore(published.minusYears(YEARS_TO_HISTORY));
    }
}
