package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.number.Numbers;
import org.isnad.reading.Evidence;
import org.isnad.reading.Span;
import org.isnad.reading.Time;

/**
 * The expressions of time of an article, as TIMEX3. They are read from left to right, each resolved against the article's
 * day or against the date that the text named last; what nothing in the text resolves has no value. Stateless.
 */
public final class Times {
    private Times() {}

    /** Adds the tables of words of time and of verbs that look back or ahead. */
    public static void addTo(Lexicon.Builder lexicon) {
        TimeWord.addTo(lexicon);
        Direction.addTo(lexicon);
    }

    /**
     * Finds them in every sentence that is read, in order of the text.
     *
     * @param published the day of publication, or null where it is not known
     */
    public static List<TimeMention> find(Page page, Numbers numbers, LocalDate published) {
        return find(page, numbers, published, token -> 0);
    }

    /**
     * Finds them but for those that end before {@code named} says that the name of a body or place ends in which they begin: {@code حركة 23 مارس}.
     *
     * @param published the day of publication, or null where it is not known
     */
    public static List<TimeMention> find(Page page, Numbers numbers, LocalDate published, IntUnaryOperator named) {
        TimeWords words = new TimeWords(page);
        Setting setting = new Setting(Anchor.of(page, words, numbers, published));
        List<TimeMention> mentions = new ArrayList<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                find(new Passage(page, words, numbers, setting, s), named, mentions);
            }
        }
        return mentions;
    }

    private static void find(Passage passage, IntUnaryOperator named, List<TimeMention> mentions) {
        Expressions expressions = null;
        int token = passage.from();
        while (token < passage.to()) {
            if (passage.isSilent(token)) {
                token++;
                continue;
            }
            expressions = expressions == null ? new Expressions(passage) : expressions;
            Found found = expressions.at(token);
            if (found == null || found.to() <= named.applyAsInt(token)) {
                token++;
            } else {
                passage.setting().remember(found, passage.sentence());
                mentions.add(mention(passage, found));
                token = found.to();
            }
        }
    }

    private static TimeMention mention(Passage passage, Found found) {
        Span span = passage.page().span(found.from(), found.to() - 1);
        LocalDate today = passage.setting().today();
        Evidence evidence = today == null
                ? Evidence.of(found.rule())
                : Evidence.of(found.rule(), passage.setting().piece());
        return new TimeMention(found.from(), found.to(), new Time(span, found.type(), found.value(), evidence));
    }
}
