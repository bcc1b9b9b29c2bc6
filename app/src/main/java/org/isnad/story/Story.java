package org.isnad.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a story looks like from outside.
 *
 * @param central the article whose title is the story's: the one that shares most with the others
 * @param first the first day of publication, as days since 1970-01-01, or {@link Sketch#UNDATED}
 * @param last the last one
 * @param actors the main persons and organisations, the main ones first, each as most articles name it
 * @param places the main places, likewise
 */
public record Story(long central, int first, int last, List<String> actors, List<String> places) {
    private static final int MAIN = 5;

    public Story {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** The story that these articles make up; at least one. */
    public static Story of(List<Window.Kept> articles) {
        return new Story(
                central(articles),
                articles.stream().mapToInt(kept -> kept.sketch().day()).min().orElseThrow(),
                articles.stream().mapToInt(kept -> kept.sketch().day()).max().orElseThrow(),
                main(articles, false),
                main(articles, true));
    }

    private static long central(List<Window.Kept> articles) {
        Map<Integer, Float> all = new HashMap<>();
        for (Window.Kept kept : articles) {
            Terms lead = kept.sketch().facet(Sketch.LEAD);
            for (int i = 0; i < lead.size(); i++) {
                all.merge(lead.term(i), 1f, Float::sum);
            }
        }
        return articles.stream()
                .max(Comparator.comparingDouble(
                                (Window.Kept kept) -> common(kept.sketch().facet(Sketch.LEAD), all))
                        .thenComparing(kept -> -kept.article()))
                .orElseThrow()
                .article();
    }

    /** How many other leads have each term, on average. */
    private static double common(Terms lead, Map<Integer, Float> all) {
        double sum = 0;
        for (int i = 0; i < lead.size(); i++) {
            sum += all.get(lead.term(i)) - 1;
        }
        return sum / Math.sqrt(lead.size() + 5.0);
    }

    /** The names that most articles have, each in the form that most have. */
    private static List<String> main(List<Window.Kept> articles, boolean places) {
        Map<Integer, Map<String, Integer>> names = new HashMap<>();
        for (Window.Kept kept : articles) {
            kept.sketch().names().stream()
                    .filter(named -> named.place() == places)
                    .forEach(named -> names.computeIfAbsent(named.term(), term -> new HashMap<>())
                            .merge(named.name(), 1, Integer::sum));
        }
        Comparator<Map<String, Integer>> byCount = Comparator.comparing(forms -> -sum(forms.values()));
        return names.values().stream()
                .sorted(byCount.thenComparing(Story::form))
                .limit(MAIN)
                .map(Story::form)
                .toList();
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static String form(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
