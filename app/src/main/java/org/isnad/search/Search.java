package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;
import org.isnad.search.Hits.Facet;
import org.isnad.search.Hits.Hit;

/** One search in one state of the index. */
final class Search {
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, day(true));
    private static final Sort NEWEST = new Sort(day(true));
    private static final Sort OLDEST = new Sort(day(false));

    private final IndexSearcher searcher;
    private final org.apache.lucene.search.Query query;

    Search(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = Plan.of(query);
    }

    /** By day; what has none comes last. */
    private static SortField day(boolean newestFirst) {
        SortField day = new SortField(Block.DAY, SortField.Type.LONG, newestFirst);
        day.setMissingValue(newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return day;
    }

    Hits hits(Page page) throws IOException {
        int wanted = (int) Math.min(
                (long) page.offset() + page.limit(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        Sort sort = switch (page.order()) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
        };
        List<CollectorManager<?, ?>> collectors = new ArrayList<>();
        collectors.add(new TopFieldCollectorManager(sort, wanted, null, Integer.MAX_VALUE));
        page.facets().forEach(field -> collectors.add(new Counting(field)));
        // All at once, so that the query is answered but once.
        Object[] found = searcher.search(query, new MultiCollectorManager(managers(collectors)));
        TopFieldDocs top = (TopFieldDocs) found[0];
        List<Hit> hits = new ArrayList<>();
        for (int i = page.offset(); i < top.scoreDocs.length; i++) {
            hits.add(hit(top.scoreDocs[i]));
        }
        return new Hits(top.totalHits.value, hits, facets(page.facets(), found));
    }

    @SuppressWarnings("unchecked")
    private static CollectorManager<? extends Collector, ?>[] managers(List<CollectorManager<?, ?>> collectors) {
        return collectors.toArray(CollectorManager[]::new);
    }

    private Hit hit(ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        int doc = found.doc - leaf.docBase;
        NumericDocValues record = leaf.reader().getNumericDocValues(Block.RECORD);
        boolean isRecord = record != null && record.advanceExact(doc);
        NumericDocValues article = leaf.reader().getNumericDocValues(Block.NUMBER);
        article.advanceExact(Leaves.ARTICLES.getBitSet(leaf).nextSetBit(doc));
        Object first = ((FieldDoc) found).fields[0];
        return new Hit(
                article.longValue(),
                isRecord ? RecordNumber.id(record.longValue()) : null,
                first instanceof Float score ? score : 0);
    }

    /** @param found the hits, and what {@link Counting} found for each field */
    @SuppressWarnings("unchecked")
    private static Map<Field, List<Facet>> facets(List<Field> fields, Object[] found) {
        Map<Field, List<Facet>> facets = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            facets.put(fields.get(i), (List<Facet>) found[i + 1]);
        }
        return facets;
    }

    /** Counts the values of a field of all hits. */
    private record Counting(Field field) implements CollectorManager<Counter, List<Facet>> {
        @Override
        public Counter newCollector() {
            return new Counter(field);
        }

        @Override
        public List<Facet> reduce(Collection<Counter> counters) {
            Map<String, Integer> all = new HashMap<>();
            counters.forEach(
                    counter -> counter.counts.forEach((value, count) -> all.merge(value, count, Integer::sum)));
            return all.entrySet().stream()
                    .map(entry -> new Facet(entry.getKey(), entry.getValue()))
                    .sorted((one, other) -> one.count() != other.count()
                            ? Integer.compare(other.count(), one.count())
                            : one.value().compareTo(other.value()))
                    .toList();
        }
    }

    private static final class Counter extends SimpleCollector {
        private final Field field;
        private final Map<String, Integer> counts = new HashMap<>();
        private SortedDocValues values;
        /** Where the values of an outlet stand: in the article of a record. */
        private BitSet articles;

        private int[] leafCounts;

        Counter(Field field) {
            this.field = field;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSorted(leaf.reader(), Block.shown(field));
            articles = field == Field.OUTLET ? Leaves.ARTICLES.getBitSet(leaf) : null;
            leafCounts = new int[values.getValueCount()];
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values.advanceExact(articles == null ? doc : articles.nextSetBit(doc))) {
                leafCounts[values.ordValue()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ord = 0; ord < leafCounts.length; ord++) {
                if (leafCounts[ord] > 0) {
                    counts.merge(values.lookupOrd(ord).utf8ToString(), leafCounts[ord], Integer::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
