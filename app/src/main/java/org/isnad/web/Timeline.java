package org.isnad.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.outline.Called;
import org.isnad.outline.Happening;
import org.isnad.web.Naming.Said;

/**
 * What happened in a story, day by day.
 *
 * @param days by day
 * @param undated events of which no day is known
 */
record Timeline(List<Day> days, Day undated) {
    /**
     * A day and what happened on it.
     *
     * @param left how many more entries there are
     */
    record Day(LocalDate day, List<Entry> entries, int left) {
        private static Day of(Language language, org.isnad.outline.Day day) {
            return new Day(
                    day.day(),
                    day.happenings().stream()
                            .map(one -> Entry.of(language, one))
                            .toList(),
                    day.left());
        }

        int total() {
            return entries.size() + left;
        }
    }

    /** What the drawing and the key beneath it need words for. */
    static final List<String> SIGNS = List.of("peace", "quarrel", "fight", "open", "denied", "more", "others");

    /**
     * One happening.
     *
     * @param type the event's type of PLOVER in lower case, {@code status} likewise
     * @param where by name, or null
     * @param article the article that tells it, with the record in it
     * @param articles how many tell it
     */
    record Entry(Finding event, String type, String status, Said where, String article, int articles) {
        private static Entry of(Language language, Happening one) {
            Words say = Words.of(language);
            String type = one.type().name().toLowerCase(Locale.ROOT);
            String mode = one.mode() == null ? "" : " · " + say.of("mode", one.mode());
            Finding event = new Finding(
                    one.record(),
                    say.of("event", type) + mode,
                    said(language, one.actors()),
                    said(language, one.recipients()),
                    null,
                    one.sentence(),
                    List.of(),
                    List.of(),
                    null);
            return new Entry(
                    event,
                    type,
                    one.status().name().toLowerCase(Locale.ROOT),
                    one.place() == null ? null : Naming.said(language, one.place()),
                    one.article(),
                    one.articles());
        }

        private static List<Said> said(Language language, List<Called> all) {
            return all.stream().map(one -> Naming.said(language, one)).toList();
        }
    }

    static Timeline of(Language language, List<org.isnad.outline.Day> all) {
        List<Day> days = all.stream().map(day -> Day.of(language, day)).toList();
        return new Timeline(
                days.stream().filter(day -> day.day() != null).toList(),
                days.stream().filter(day -> day.day() == null).findFirst().orElse(new Day(null, List.of(), 0)));
    }
}
