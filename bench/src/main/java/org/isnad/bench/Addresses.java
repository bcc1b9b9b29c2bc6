package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.archive.StoryChoice;
import org.isnad.archive.StoryLine;
import org.isnad.correct.Item;
import org.isnad.reading.Entity;
import org.isnad.reading.Reading;

/** Addresses of each view of the page, different ones over the whole of an archive, drawn by a fixed seed. */
final class Addresses {
    private static final long SEED = 20180401;
    /** So many different addresses of a view, if there are. */
    private static final int MOST = 4_000;
    /** So many articles are drawn, for what they name and hold. */
    private static final int ARTICLES = 4_000;

    private static final int BIGGEST = 100;

    private final Random random = new Random(SEED);
    private final Questions questions = new Questions();
    private final List<Stored> articles = new ArrayList<>();
    private final List<StoryLine> stories;

    private Addresses(Archive archive) {
        stories = archive.stories(null, null, Integer.MAX_VALUE);
        long last = archive.last();
        for (int i = 0; i < ARTICLES; i++) {
            articles.addAll(archive.after((long) (random.nextDouble() * last), 1));
        }
        articles.forEach(article -> questions.learn(article.reading()));
    }

    /** By view. */
    static Map<String, List<String>> of(Archive archive) {
        return new Addresses(archive).drawn();
    }

    private Map<String, List<String>> drawn() {
        Map<String, List<String>> views = new LinkedHashMap<>();
        views.put("article", different(() -> article(one(articles))));
        views.put("article record", different(() -> record(one(articles), "")));
        views.put("record", different(() -> record(one(articles), "/record")));
        views.put("stories", different(this::ofStories));
        List<StoryLine> several =
                stories.stream().filter(story -> story.articles() > 1).toList();
        views.put("story of several articles", different(() -> story(one(several))));
        List<StoryLine> biggest = stories.subList(0, Math.min(BIGGEST, stories.size()));
        views.put("story of the " + BIGGEST + " biggest", different(() -> story(one(biggest))));
        List<String> queries = questions.drawn(MOST);
        views.put("search", different(() -> language() + "search?" + parameter("q", one(queries)) + order()));
        views.put("who", different(this::who));
        views.put("actor", different(this::actor));
        return views;
    }

    /** Gives up where what is drawn has all been drawn before. */
    private static List<String> different(Supplier<String> draw) {
        Set<String> all = new LinkedHashSet<>();
        for (int tries = 0; all.size() < MOST && tries < 4 * MOST; tries++) {
            String one = draw.get();
            if (one != null) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String language() {
        return random.nextBoolean() ? "/ar/" : "/en/";
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private String article(Stored article) {
        return language() + "article/" + article.ident();
    }

    private String record(Stored article, String path) {
        List<String> ids = Item.all(article.reading()).keySet().stream()
                .filter(id -> !id.startsWith("b"))
                .toList();
        return ids.isEmpty() ? null : article(article) + path + "?" + parameter("record", one(ids));
    }

    private String ofStories() {
        StoryLine story = one(stories);
        String order = random.nextBoolean() ? "order=biggest&" : "";
        return language() + "?" + order
                + switch (random.nextInt(3)) {
                    case 0 -> "page=" + (1 + random.nextInt(stories.size() / 30));
                    case 1 -> story.places().isEmpty() ? "page=1" : parameter("place", one(story.places()));
                    default -> story.actors().isEmpty() ? "page=1" : parameter("actor", one(story.actors()));
                };
    }

    private String story(StoryLine story) {
        return language() + "story/" + story.id();
    }

    private String order() {
        return random.nextBoolean()
                ? ""
                : "&order=" + StoryChoice.Order.NEWEST.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Entity entity() {
        Reading reading = one(articles).reading();
        return reading.entities().isEmpty() ? entity() : one(reading.entities());
    }

    /** As somebody asks for a name, or for a word of it. */
    private String who() {
        String name = entity().name();
        return language() + "who?" + parameter("q", random.nextBoolean() ? name : name.split(" ")[0]);
    }

    /** As names in pages lead there: through a redirection. */
    private String actor() {
        Entity entity = entity();
        return language() + "who?" + parameter("type", entity.type().name()) + "&" + parameter("name", entity.name());
    }
}
