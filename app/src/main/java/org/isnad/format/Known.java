package org.isnad.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.reading.Article;

/** What the user knows of articles that do not say it themselves. */
public record Known(LocalDate published, String outlet) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");

    /** Nothing is known. */
    public static final Known NOTHING = new Known(null, null);

    /**
     * The day of a date ({@code 2020-10-09}), of a timestamp ({@code 2020-10-09T21:35:43+04:00}, whose own zone is kept)
     * or of a date as Arab outlets write it, day first ({@code 09/10/2020}).
     *
     * @throws DateTimeException where {@code date} is none of these
     */
    public static LocalDate day(String date) {
        Matcher found = DATE.matcher(date.strip());
        if (found.matches()) {
            return of(found.group(1), found.group(2), found.group(3));
        }
        found = DAY_FIRST.matcher(date.strip());
        if (found.matches()) {
            return of(found.group(3), found.group(2), found.group(1));
        }
        throw new DateTimeException("not a date: " + date);
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** {@code article} with what it does not say itself filled in. */
    Article fill(Article article) {
        LocalDate day = article.published() == null ? published : article.published();
        String from = article.outlet() == null ? outlet : article.outlet();
        return new Article(
                article.id(),
                from,
                article.url(),
                day,
                article.title(),
                article.author(),
                article.language(),
                article.text());
    }
}
