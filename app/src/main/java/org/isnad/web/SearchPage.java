package org.isnad.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.archive.Stored;
import org.isnad.http.Refusal;
import org.isnad.message.Message;
import org.isnad.reading.Span;
import org.isnad.search.Field;
import org.isnad.search.Hits;
import org.isnad.search.Page.Order;
import org.isnad.search.Query;

/**
 * What a query finds, with counts by which it can be narrowed, and how many articles of the archive no search finds yet; or
 * what is wrong with the query, and where.
 */
record SearchPage(
        Frame frame,
        Order order,
        long total,
        long lacking,
        List<Found> found,
        List<Narrowing> narrowings,
        EnglishNames names,
        Paging paging,
        Wrong wrong)
        implements Page {
    static final List<String> EXAMPLES = List.of(
            "والحوثيين الحديدة",
            "speaker:لافروف act:deny",
            "متحدث:المالكي فعل:deny",
            "event:ASSAULT place:الحديدة",
            "killed>=10 place:سوريا",
            "غاز (سارين OR كلور) after:2018-04-01");

    private static final int SIZE = 20;
    private static final int VALUES = 12;
    private static final int LEAD = 220;
    private static final List<Field> FACETS = List.of(Field.OUTLET, Field.SPEAKER, Field.ACT, Field.EVENT);

    /** A hit; {@code finding} is null where it is the article itself. */
    record Found(Stored article, Finding finding, String lead) {}

    /** Values of a field and how many hits have each. */
    record Narrowing(Field field, List<Hits.Facet> values) {}

    /** Why a query cannot be understood: it, what stands before the place and after, and what could stand there. */
    record Wrong(Message message, String before, String after, List<String> choices) {}

    static Page of(Visit visit) {
        String query = visit.parameter("q");
        Order order = order(visit.parameter("order"));
        Frame frame = visit.frame(Words.of(visit.language()).of("search"), "search", query);
        if (query == null) {
            return new SearchPage(frame, order, 0, 0, List.of(), List.of(), null, null, null);
        }
        if (visit.archive().isEmpty()) {
            return FirstVisitPage.of(visit);
        }
        try {
            return found(visit, frame, Query.parse(query), order);
        } catch (Query.Malformed e) {
            visit.context().status(400);
            int at = Math.min(e.offset(), query.length());
            Wrong wrong = new Wrong(e.message(), query.substring(0, at), query.substring(at), e.choices());
            return new SearchPage(frame, order, 0, 0, List.of(), List.of(), null, null, wrong);
        }
    }

    private static SearchPage found(Visit visit, Frame frame, Query query, Order order) {
        int number = visit.page();
        Hits hits = visit.archive().search(query, new org.isnad.search.Page((number - 1) * SIZE, SIZE, order, FACETS));
        Map<Long, Stored> articles = visit.archive()
                .articles(hits.list().stream().map(Hits.Hit::article).distinct().toList());
        List<Found> found = hits.list().stream()
                .filter(hit -> articles.containsKey(hit.article()))
                .map(hit -> found(visit, hit, articles.get(hit.article())))
                .toList();
        List<Narrowing> narrowings = new ArrayList<>();
        for (Field field : FACETS) {
            List<Hits.Facet> values = hits.facets().getOrDefault(field, List.of());
            if (!values.isEmpty()) {
                narrowings.add(
                        new Narrowing(field, values.stream().limit(VALUES).toList()));
            }
        }
        Link list = frame.to("/search")
                .with("q", frame.query())
                .with("order", order == Order.RELEVANCE ? null : name(order));
        Paging paging = Paging.of(number, SIZE, hits.total(), list);
        long lacking = visit.archive().unsearchable();
        return new SearchPage(
                frame, order, hits.total(), lacking, found, narrowings, names(visit, narrowings), paging, null);
    }

    private static EnglishNames names(Visit visit, List<Narrowing> narrowings) {
        return EnglishNames.of(
                visit,
                narrowings.stream()
                        .filter(one -> one.field() == Field.SPEAKER)
                        .flatMap(one -> one.values().stream())
                        .map(Hits.Facet::value)
                        .toList());
    }

    private static Found found(Visit visit, Hits.Hit hit, Stored article) {
        Finding finding = hit.record() == null
                ? null
                : Finding.of(visit.language(), article.reading(), hit.record()).orElse(null);
        return new Found(article, finding, lead(article));
    }

    /** The first words that are read. */
    private static String lead(Stored article) {
        return article.reading().blocks().stream()
                .filter(block -> block.kind().isRead())
                .map(block -> article.reading().words(cut(block.span())))
                .findFirst()
                .orElse("");
    }

    private static Span cut(Span span) {
        return new Span(span.begin(), Math.min(span.end(), span.begin() + LEAD));
    }

    private static Order order(String name) {
        return name == null
                ? Order.RELEVANCE
                : Arrays.stream(Order.values())
                        .filter(order -> name(order).equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.wrong(
                                "ask.choice",
                                "order",
                                Arrays.stream(Order.values())
                                        .map(SearchPage::name)
                                        .toList(),
                                name));
    }

    private static String name(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    Link by(Order order) {
        return frame.to("/search")
                .with("q", frame.query())
                .with("order", order == Order.RELEVANCE ? null : name(order));
    }

    String word(Order order) {
        return frame.word(name(order));
    }

    String word(Field field) {
        return frame.word("facet", field.toString());
    }

    String word(Field field, String value) {
        if (field == Field.OUTLET) {
            return frame.outlet(value);
        }
        return field.choices().isEmpty()
                ? names.of(value)
                : frame.word(field.toString(), value.toLowerCase(Locale.ROOT));
    }

    /** The query with one condition more. */
    Link narrowed(Field field, String value) {
        String condition =
                field.choices().isEmpty() ? field + ":\"" + value.replace("\"", " ") + '"' : field + ":" + value;
        return search(frame.query() + " " + condition);
    }

    Link search(String query) {
        return frame.to("/search").with("q", query).with("order", order == Order.RELEVANCE ? null : name(order));
    }

    Link link(Found found) {
        return frame.to("/article/" + found.article().ident())
                .with("record", found.finding() == null ? null : found.finding().id());
    }

    /** The fields in the page's language, with what they may be where that is fixed. */
    List<Field> fields() {
        return List.of(Field.values());
    }

    /** What a value of a fixed set means. */
    String gloss(Field field, String choice) {
        return frame.word(field.toString(), choice.toLowerCase(Locale.ROOT));
    }

    String name(Field field) {
        return field.names().get(frame.language() == Language.AR ? arabic(field) : 0);
    }

    private static int arabic(Field field) {
        return field == Field.ON ? 2 : 1;
    }

    @Override
    public Map<String, Link> data() {
        return wrong != null || frame.query() == null
                ? Map.of()
                : Link.both(
                        new Link(Link.API + "/search").with("q", frame.query()).with("sort", name(order)));
    }
}
