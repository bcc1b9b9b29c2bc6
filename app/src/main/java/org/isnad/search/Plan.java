package org.isnad.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.isnad.reading.Figure;
import org.isnad.search.Field.Sort;
import org.isnad.search.Query.And;
import org.isnad.search.Query.Count;
import org.isnad.search.Query.Is;
import org.isnad.search.Query.Named;
import org.isnad.search.Query.Not;
import org.isnad.search.Query.Or;

/**
 * How a query is answered. One whose fields speak of one sort of record looks for such records, and all of it must be true
 * of the same one; one whose fields speak of several looks for articles with a record for each; one whose fields speak of
 * none looks for articles.
 */
final class Plan {
    private final Leaves leaves = new Leaves();

    private Plan() {}

    /** What Lucene is to look for. */
    static Query of(org.isnad.search.Query query) {
        Plan plan = new Plan();
        Set<Sort> asked = asked(query);
        return isOfOneRecord(query, asked) ? plan.record(query, asked.iterator().next()) : plan.articles(query);
    }

    private static boolean isOfOneRecord(org.isnad.search.Query query, Set<Sort> asked) {
        return asked.size() == 1 && !isOfTwoFigures(query);
    }

    /** Whether people killed and people wounded are asked for together: no figure counts both. */
    private static boolean isOfTwoFigures(org.isnad.search.Query query) {
        return query instanceof And and
                && (kinds(and.parts()).size() > 1 || and.parts().stream().anyMatch(Plan::isOfTwoFigures));
    }

    private static Set<Figure.Kind> kinds(List<org.isnad.search.Query> parts) {
        return parts.stream()
                .filter(Count.class::isInstance)
                .map(part -> ((Count) part).kind())
                .collect(Collectors.toSet());
    }

    /** The sorts of records that a query speaks of. A field that several have adds none if it can go with another. */
    private static Set<Sort> asked(org.isnad.search.Query query) {
        EnumSet<Sort> sorts = EnumSet.noneOf(Sort.class);
        sorts(query).filter(some -> some.size() == 1).forEach(sorts::addAll);
        for (List<Sort> some : sorts(query).toList()) {
            if (some.stream().noneMatch(sorts::contains)) {
                sorts.add(some.get(0));
            }
        }
        return sorts;
    }

    /** Which records have the fields of a query, field by field; those of the article left out. */
    private static Stream<List<Sort>> sorts(org.isnad.search.Query query) {
        if (query instanceof And and) {
            return and.parts().stream().flatMap(Plan::sorts);
        } else if (query instanceof Or or) {
            return or.parts().stream().flatMap(Plan::sorts);
        } else if (query instanceof Not not) {
            return sorts(not.query());
        } else if (query instanceof Named named) {
            return Stream.of(named.field().sorts()).filter(some -> !some.isEmpty());
        } else if (query instanceof Is is) {
            return Stream.of(is.field().sorts());
        }
        return query instanceof Count ? Stream.of(List.of(Sort.FIGURE)) : Stream.empty();
    }

    private Query record(org.isnad.search.Query query, Sort sort) {
        return new BooleanQuery.Builder()
                .add(Leaves.sort(sort), Occur.FILTER)
                .add(built(query, sort), Occur.MUST)
                .build();
    }

    private Query articles(org.isnad.search.Query query) {
        Set<Sort> asked = asked(query);
        if (isOfOneRecord(query, asked) && !(query instanceof Or)) {
            return having(query, asked.iterator().next());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(Leaves.articles(), Occur.FILTER);
        if (asked.isEmpty()) {
            all.add(built(query, null), Occur.MUST);
        } else if (query instanceof And and) {
            together(and.parts(), asked, all);
        } else if (query instanceof Or or) {
            or.parts().forEach(part -> all.add(articles(part), Occur.SHOULD));
            all.setMinimumNumberShouldMatch(1);
        } else if (query instanceof Not not) {
            all.add(articles(not.query()), Occur.MUST_NOT);
        }
        return all.build();
    }

    private Query having(org.isnad.search.Query query, Sort sort) {
        return new ToParentBlockJoinQuery(record(query, sort), Leaves.ARTICLES, ScoreMode.Max);
    }

    /** Each part goes to the record it speaks of, or else to the article. */
    private void together(List<org.isnad.search.Query> parts, Set<Sort> asked, BooleanQuery.Builder all) {
        Map<Sort, List<org.isnad.search.Query>> records = new EnumMap<>(Sort.class);
        for (org.isnad.search.Query part : parts) {
            Sort home = home(part, asked);
            if (home == null) {
                all.add(articles(part), Occur.MUST);
            } else {
                records.computeIfAbsent(home, sort -> new ArrayList<>()).add(part);
            }
        }
        records.forEach((sort, some) -> split(some).forEach(one -> addRecord(one, sort, all)));
    }

    /** The sort of record that this part is about; null if it is about the article or about several. */
    private static Sort home(org.isnad.search.Query part, Set<Sort> asked) {
        List<List<Sort>> sorts = sorts(part).toList();
        boolean isLoose = part instanceof Or or
                && or.parts().stream().anyMatch(any -> asked(any).isEmpty());
        return sorts.isEmpty() || isLoose || isOfTwoFigures(part)
                ? null
                : sorts.get(0).stream()
                        .filter(sort -> asked.contains(sort) && sorts.stream().allMatch(some -> some.contains(sort)))
                        .findFirst()
                        .orElse(null);
    }

    /** One list for each kind of figure that is asked for, with what is asked of figures besides. */
    private static List<List<org.isnad.search.Query>> split(List<org.isnad.search.Query> parts) {
        Set<Figure.Kind> kinds = kinds(parts);
        return kinds.size() < 2
                ? List.of(parts)
                : kinds.stream()
                        .map(kind -> parts.stream()
                                .filter(part -> !(part instanceof Count count) || count.kind() == kind)
                                .toList())
                        .toList();
    }

    /** What is only said not to be so must be so of no record. */
    private void addRecord(List<org.isnad.search.Query> parts, Sort sort, BooleanQuery.Builder all) {
        if (parts.stream().allMatch(Not.class::isInstance)) {
            parts.forEach(part -> all.add(having(((Not) part).query(), sort), Occur.MUST_NOT));
        } else {
            all.add(having(new And(parts), sort), Occur.MUST);
        }
    }

    /** As Lucene's, of documents of records of this sort, or, where it is null, of articles. */
    private Query built(org.isnad.search.Query query, Sort sort) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query instanceof And and) {
            and.parts().forEach(part -> add(part, sort, all));
        } else if (query instanceof Or or) {
            or.parts().forEach(part -> all.add(built(part, sort), Occur.SHOULD));
        } else if (query instanceof Not) {
            add(query, sort, all);
        } else {
            return leaves.of(query, sort);
        }
        return all.build();
    }

    private void add(org.isnad.search.Query part, Sort sort, BooleanQuery.Builder all) {
        if (part instanceof Not not) {
            all.add(sort == null ? Leaves.articles() : Leaves.sort(sort), Occur.FILTER);
            all.add(built(not.query(), sort), Occur.MUST_NOT);
        } else {
            all.add(built(part, sort), Occur.MUST);
        }
    }
}
