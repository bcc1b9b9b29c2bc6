package org.isnad.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.reading.Article;

/** Short articles of our own, as many as a test wants, each with a number of its own in it. */
final class News {
    private static final List<String> PLACES = List.of("حلب", "صنعاء", "بغداد", "طرابلس", "غزة", "باكو", "كابل");

    private News() {}

    static Article article(int number) {
        String place = PLACES.get(number % PLACES.size());
        String text = "قال وزير الخارجية الروسي سيرغي لافروف إن " + (number + 2) + " شخصا قتلوا في مدينة " + place
                + ".\n" + "وأضاف أن التحقيق رقم " + number + " بدأ، ونفت الحكومة ذلك.";
        LocalDate day = LocalDate.of(2018, 4, 1).plusDays(number % 90);
        return new Article("n" + number, "مثال", "https://example.org/" + number, day, "خبر " + number, "ar", text);
    }

    static List<Article> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(News::article).toList();
    }

    /** The same source with other words. */
    static Article changed(Article old) {
        return new Article(
                old.id(), old.outlet(), old.url(), old.published(), old.title(), "ar", old.text() + "\nتحديث.");
    }
}
