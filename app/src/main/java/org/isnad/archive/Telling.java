package org.isnad.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.claim.Claims;
import org.isnad.outline.Outline;
import org.isnad.outline.Reported;
import org.isnad.reading.Article;
import org.isnad.story.Dependence;
import org.isnad.story.Independence;
import org.isnad.toll.Series;
import org.isnad.toll.Told;
import org.isnad.toll.Tolls;

/**
 * All that an archive has of a story.
 *
 * @param articles by day
 * @param independence which of them are reports of their own
 */
public record Telling(StoryLine story, List<Stored> articles, Independence independence) {
    public Telling {
        articles = List.copyOf(articles);
    }

    /** Why the article is no report of its own, or empty where it is one. */
    public Optional<Dependence> dependence(Stored article) {
        return independence.dependences().stream()
                .filter(dependence -> dependence.article() == article.key())
                .findFirst();
    }

    /** Its tolls. */
    public List<Series> tolls() {
        return Tolls.of(told());
    }

    /** What its parties say. */
    public Claims claims() {
        return Claims.of(told());
    }

    /** It on one page. */
    public Outline outline() {
        return Outline.of(told(), reports());
    }

    /** Its articles by day, and which of them are reports of their own. */
    public List<Reported> reports() {
        Map<Long, Dependence> why = independence.dependences().stream()
                .collect(Collectors.toMap(Dependence::article, Function.identity(), (one, other) -> one));
        Map<Long, String> outlets = new HashMap<>();
        articles.forEach(article ->
                outlets.put(article.key(), article.reading().article().outlet()));
        return articles.stream()
                .map(article -> reported(article, why.get(article.key()), outlets))
                .toList();
    }

    private static Reported reported(Stored stored, Dependence why, Map<Long, String> outlets) {
        Article article = stored.reading().article();
        return new Reported(
                stored.ident(),
                article.title(),
                article.outlet(),
                article.published(),
                why == null ? null : why.kind(),
                why == null ? null : outlets.get(why.of()));
    }

    /** Its articles, to be told together. */
    public List<Told> told() {
        return articles.stream()
                .map(article -> new Told(article.ident(), isCopy(article), article.reading()))
                .toList();
    }

    private boolean isCopy(Stored article) {
        return dependence(article)
                .filter(why -> why.kind() != Dependence.Kind.OUTLET)
                .isPresent();
    }
}
