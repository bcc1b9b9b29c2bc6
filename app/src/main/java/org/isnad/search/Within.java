package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the records in whose words a phrase stands. The words of an article are in the index once, with their places; a
 * record only has where its own begin and end, so that it costs next to nothing.
 */
final class Within extends Query {
    private static final int LENGTH_BITS = 16;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private final List<BytesRef> phrase;

    /** @param phrase stems that follow each other, at least one */
    Within(List<BytesRef> phrase) {
        this.phrase = List.copyOf(phrase);
    }

    /** A stretch of places, as a record has it in {@link Block#PLACES}. */
    static long stretch(int from, int to) {
        return (long) from << LENGTH_BITS | Math.min(to - from, LONGEST);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                Records records = records(leaf);
                return records == null ? null : new ConstantScoreScorer(this, score(), mode, records);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    /** The records of a part of the index, or null where it lacks a word. */
    private Records records(LeafReaderContext leaf) throws IOException {
        Terms terms = leaf.reader().terms(Field.TEXT.toString());
        BitSet articles = Leaves.ARTICLES.getBitSet(leaf);
        if (terms == null || articles == null) {
            return null;
        }
        List<PostingsEnum> words = new ArrayList<>();
        TermsEnum all = terms.iterator();
        for (BytesRef word : phrase) {
            if (!all.seekExact(word)) {
                return null;
            }
            words.add(all.postings(null, PostingsEnum.POSITIONS));
        }
        SortedNumericDocValues stretches = DocValues.getSortedNumeric(leaf.reader(), Block.PLACES);
        return new Records(words, articles, stretches);
    }

    /** Goes through the articles that hold all of the words, and through the records of each that has one of their places. */
    private static final class Records extends DocIdSetIterator {
        /** About how many records an article has. */
        private static final int RECORDS = 12;

        private final List<PostingsEnum> words;
        private final BitSet articles;
        private final SortedNumericDocValues stretches;
        private final int length;
        private int doc = -1;
        private int article = -1;
        private int[] places = new int[16];
        private int found;

        Records(List<PostingsEnum> words, BitSet articles, SortedNumericDocValues stretches) {
            this.words = words;
            this.articles = articles;
            this.stretches = stretches;
            this.length = words.size();
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int next = target;
            while (next < articles.length()) {
                int home = articles.nextSetBit(next);
                if (home > article && toArticle(home) == NO_MORE_DOCS) {
                    break;
                }
                for (next = Math.max(next, first(article)); next < article; next++) {
                    if (holds(next)) {
                        return doc = next;
                    }
                }
                next = article + 1;
            }
            return doc = NO_MORE_DOCS;
        }

        private int first(int ofArticle) {
            return ofArticle == 0 ? 0 : articles.prevSetBit(ofArticle - 1) + 1;
        }

        /** Goes to the first article from {@code target} on that has the phrase, and finds its places there. */
        private int toArticle(int target) throws IOException {
            int next = words.get(0).advance(target);
            while (next != NO_MORE_DOCS && !(haveAll(next) && findPlaces())) {
                next = words.get(0).nextDoc();
            }
            article = next;
            return next;
        }

        private boolean haveAll(int candidate) throws IOException {
            for (int i = 1; i < length; i++) {
                PostingsEnum word = words.get(i);
                int at = word.docID() < candidate ? word.advance(candidate) : word.docID();
                if (at != candidate) {
                    return false;
                }
            }
            return true;
        }

        private boolean findPlaces() throws IOException {
            PostingsEnum first = words.get(0);
            found = first.freq();
            places = found > places.length ? new int[found] : places;
            for (int i = 0; i < found; i++) {
                places[i] = first.nextPosition();
            }
            for (int i = 1; i < length && found > 0; i++) {
                keepThoseBefore(words.get(i), i);
            }
            return found > 0;
        }

        /** Keeps the places after which {@code word} comes at this distance. */
        private void keepThoseBefore(PostingsEnum word, int distance) throws IOException {
            int kept = 0;
            int left = word.freq();
            int place = -1;
            for (int i = 0; i < found; i++) {
                while (place < places[i] + distance && left > 0) {
                    place = word.nextPosition();
                    left--;
                }
                if (place == places[i] + distance) {
                    places[kept++] = places[i];
                }
            }
            found = kept;
        }

        private boolean holds(int record) throws IOException {
            if (!stretches.advanceExact(record)) {
                return false;
            }
            for (int i = stretches.docValueCount(); i > 0; i--) {
                long stretch = stretches.nextValue();
                int from = (int) (stretch >>> LENGTH_BITS);
                int place = Arrays.binarySearch(places, 0, found, from);
                int next = place < 0 ? -place - 1 : place;
                if (next < found && places[next] + length <= from + (int) (stretch & LONGEST)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public long cost() {
            return RECORDS * words.stream().mapToLong(PostingsEnum::cost).min().orElse(0);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "within:" + phrase.stream().map(BytesRef::utf8ToString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Within within && phrase.equals(within.phrase);
    }

    @Override
    public int hashCode() {
        return phrase.hashCode();
    }
}
