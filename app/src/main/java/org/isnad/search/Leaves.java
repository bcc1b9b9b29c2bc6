package org.isnad.search;

import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.isnad.search.Field.Sort;
import org.isnad.search.Query.Count;
import org.isnad.search.Query.Id;
import org.isnad.search.Query.Is;
import org.isnad.search.Query.Named;
import org.isnad.search.Query.Published;
import org.isnad.search.Query.Story;
import org.isnad.search.Query.Words;

/** The parts of a query that have no parts themselves, as Lucene looks for them in documents of {@link Block}. */
final class Leaves {
    static final BitSetProducer ARTICLES = new QueryBitSetProducer(articles());

    private final Stemmer stemmer = new Stemmer(1 << 6);

    static Query articles() {
        return new TermQuery(new Term(Block.SORT, Block.ARTICLE));
    }

    static Query sort(Sort sort) {
        return new TermQuery(new Term(Block.SORT, Block.name(sort)));
    }

    /** @param sort of the records looked for, or null for articles */
    Query of(org.isnad.search.Query query, Sort sort) {
        if (query instanceof Words words) {
            return sort == null ? ranked(words.words()) : within(words.words());
        }
        if (query instanceof Is is) {
            return constant(new TermQuery(new Term(is.field().toString(), is.value())));
        }
        if (query instanceof Count count) {
            return constant(count(count));
        }
        if (sort != null
                && query instanceof Named named
                && named.field().sorts().contains(sort)) {
            return constant(named(named.field(), named.words()));
        }
        Query article = ofArticle(query);
        return sort == null ? article : constant(new ToChildBlockJoinQuery(article, ARTICLES));
    }

    private Query ofArticle(org.isnad.search.Query query) {
        if (query instanceof Named named) {
            return switch (named.field()) {
                case TEXT, TITLE -> phrase(named.field().toString(), named.words());
                case NAME -> constant(anyName(named.words()));
                default -> constant(named(named.field(), named.words()));
            };
        }
        if (query instanceof Published published) {
            return constant(IntPoint.newRangeQuery(
                    Block.PUBLISHED,
                    published.first() == null
                            ? Integer.MIN_VALUE
                            : (int) published.first().toEpochDay(),
                    published.last() == null
                            ? Integer.MAX_VALUE
                            : (int) published.last().toEpochDay()));
        }
        if (query instanceof Story story) {
            return both(articles(), NumericDocValuesField.newSlowExactQuery(Block.STORY, story.story()));
        }
        return query instanceof Id id
                ? constant(new TermQuery(new Term(Field.ID.toString(), id.id())))
                : constant(articles());
    }

    private Query anyName(String words) {
        return new BooleanQuery.Builder()
                .add(named(Field.PERSON, words), Occur.SHOULD)
                .add(named(Field.ORG, words), Occur.SHOULD)
                .add(named(Field.PLACE, words), Occur.SHOULD)
                .build();
    }

    /** All of the words, in any order: names are short. */
    private Query named(Field field, String words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (BytesRef stem : Terms.of(words, stemmer).stems()) {
            all.add(new TermQuery(new Term(field.toString(), stem)), Occur.MUST);
        }
        return all.build();
    }

    /** In the text; the better if it is in the title, too. */
    private Query ranked(String words) {
        return new BooleanQuery.Builder()
                .add(phrase(Field.TEXT.toString(), words), Occur.MUST)
                .add(phrase(Field.TITLE.toString(), words), Occur.SHOULD)
                .build();
    }

    /** The words one after the other. */
    private Query phrase(String field, String words) {
        List<BytesRef> stems = Terms.of(words, stemmer).stems();
        return switch (stems.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> new TermQuery(new Term(field, stems.get(0)));
            default -> new PhraseQuery(field, stems.toArray(BytesRef[]::new));
        };
    }

    /** The same among the words of a record. */
    private Query within(String words) {
        List<BytesRef> stems = Terms.of(words, stemmer).stems();
        return stems.isEmpty() ? new MatchNoDocsQuery("no words") : new Within(stems);
    }

    private static Query count(Count count) {
        int n = count.number();
        Query number = switch (count.comparison()) {
            case EQUAL -> both(IntPoint.newExactQuery(Block.LOW, n), IntPoint.newExactQuery(Block.HIGH, n));
            case AT_LEAST -> IntPoint.newRangeQuery(Block.LOW, n, Integer.MAX_VALUE);
            case MORE ->
                IntPoint.newRangeQuery(Block.LOW, (int) Math.min(n + 1L, Integer.MAX_VALUE), Integer.MAX_VALUE);
            case AT_MOST -> IntPoint.newRangeQuery(Block.HIGH, 0, n);
            case LESS -> IntPoint.newRangeQuery(Block.HIGH, 0, n - 1);
        };
        return both(number, new TermQuery(new Term(Block.COUNTED, count.kind().name())));
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }
}
