package org.isnad.archive;

import java.util.List;
import java.util.Optional;
import org.isnad.claim.Claims;
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

    private List<Told> told() {
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
