package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.search.Field.Sort;
import org.isnad.text.Quotations;
import org.isnad.text.Sentences;

/**
 * The documents of one article: one for each record and, last, one for the article itself, as Lucene's block join wants
 * it. What the article has in common with its records stands in its own document only. Each document is good until the
 * next is asked for. Used for one article after the other; not safe for use by more than one thread.
 */
final class Block implements Iterator<Document> {
    static final String KEY = "key";
    static final String SORT = "sort";
    static final String ARTICLE = "article";
    static final String RECORD = "record";
    static final String DAY = "day";
    static final String PUBLISHED = "published";
    static final String STORY = "story";
    private static final long NO_STORY = -1;
    static final String NUMBER = "number";
    /** Where the words of a record begin and end in the text of its article. */
    static final String PLACES = "places";

    static final String LOW = "low";
    static final String HIGH = "high";
    static final String COUNTED = "counted";
    private static final FieldType TERMS = type(IndexOptions.DOCS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Stemmer stemmer = new Stemmer(1 << 16);
    private final List<TermStream> streams = new ArrayList<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Terms> names = new HashMap<>();
    private Entry entry;
    private Reading reading;
    private Terms title;
    private Terms text;
    private Sentences sentences;
    /** How many documents were given, and how many streams the last of them has. */
    private int given;

    private int flowing;

    /** The documents of {@code entry}, to be gone through once. */
    Iterable<Document> of(Entry next) {
        entry = next;
        reading = next.reading();
        String heading = reading.article().title();
        title = Terms.of(heading == null ? "" : heading, stemmer);
        text = Terms.of(reading.article().text(), stemmer);
        sentences = Sentences.of(text.tokens(), Quotations.of(text.tokens()));
        entities.clear();
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        names.clear();
        given = 0;
        return () -> this;
    }

    @Override
    public boolean hasNext() {
        return given <= records();
    }

    private int records() {
        return reading.statements().size()
                + reading.events().size()
                + reading.figures().size();
    }

    @Override
    public Document next() {
        flowing = 0;
        int i = given++;
        if (i < reading.statements().size()) {
            return statement(reading.statements().get(i));
        }
        i -= reading.statements().size();
        if (i < reading.events().size()) {
            return event(reading.events().get(i));
        }
        i -= reading.events().size();
        if (i < reading.figures().size()) {
            return figure(reading.figures().get(i));
        }
        if (i > reading.figures().size()) {
            throw new NoSuchElementException();
        }
        return article(reading.article());
    }

    private TermStream stream() {
        if (flowing == streams.size()) {
            streams.add(new TermStream());
        }
        TermStream stream = streams.get(flowing++);
        stream.clear();
        return stream;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        // Seldom one document in ten is an article, and reading norms for the others is slow.
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private Document document(String sort) {
        Document document = new Document();
        document.add(new StringField(KEY, Long.toString(entry.key()), Store.NO));
        document.add(new StringField(SORT, sort, Store.NO));
        if (reading.published() != null) {
            document.add(new NumericDocValuesField(DAY, reading.published().toEpochDay()));
        }
        return document;
    }

    private Document article(Article article) {
        Document document = document(ARTICLE);
        document.add(new NumericDocValuesField(NUMBER, entry.key()));
        document.add(new StringField(Field.ID.toString(), entry.ident(), Store.NO));
        document.add(new NumericDocValuesField(STORY, entry.story() == null ? NO_STORY : entry.story()));
        if (article.published() != null) {
            document.add(new IntPoint(PUBLISHED, (int) article.published().toEpochDay()));
        }
        if (article.outlet() != null) {
            name(document, Field.OUTLET, article.outlet(), null);
            value(document, Field.OUTLET, article.outlet());
        }
        TermStream heading = stream();
        heading.add(title);
        add(document, Field.TITLE, heading, PLACED);
        TermStream words = stream();
        words.add(title);
        words.add(text);
        add(document, Field.TEXT, words, PLACED);
        names(document, Field.PERSON, Entity.Type.PER);
        names(document, Field.ORG, Entity.Type.ORG);
        names(document, Field.PLACE, Entity.Type.LOC);
        return document;
    }

    private void names(Document document, Field field, Entity.Type type) {
        TermStream stream = stream();
        for (Entity entity : reading.entities()) {
            if (entity.type() == type) {
                add(stream, entity.name(), entity.id());
            }
        }
        add(document, field, stream, TERMS);
    }

    private Document statement(Statement statement) {
        Document document = record(Sort.STATEMENT, statement.id());
        constant(document, Field.ACT, statement.act());
        value(document, Field.ACT, statement.act().name());
        constant(document, Field.FORM, statement.form());
        Speaker speaker = statement.speaker();
        if (speaker != null) {
            name(document, Field.SPEAKER, speaker.name(), speaker.entity());
            value(document, Field.SPEAKER, speaker.name());
        }
        parties(document, Field.VIA, statement.via());
        for (Span span : statement.content()) {
            own(document, text.at(span.begin()), text.at(span.end()));
        }
        return document;
    }

    private Document event(Event event) {
        Document document = record(Sort.EVENT, event.id());
        constant(document, Field.EVENT, event.type());
        value(document, Field.EVENT, event.type().name());
        constant(document, Field.STATUS, event.status());
        name(document, Field.MODE, event.mode(), null);
        parties(document, Field.ACTOR, event.actors());
        parties(document, Field.RECIPIENT, event.recipients());
        if (event.place() != null) {
            name(document, Field.PLACE, event.place().name(), event.place().entity());
        }
        speaker(document, event.speaker());
        sentence(document, event.trigger());
        return document;
    }

    private Document figure(Figure figure) {
        Document document = record(Sort.FIGURE, figure.id());
        document.add(new StringField(COUNTED, figure.kind().name(), Store.NO));
        if (figure.low() != null) {
            document.add(new IntPoint(LOW, figure.low()));
        }
        if (figure.high() != null) {
            document.add(new IntPoint(HIGH, figure.high()));
        }
        name(document, Field.PLACE, figure.place(), null);
        speaker(document, figure.speaker());
        sentence(document, figure.span());
        return document;
    }

    static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private Document record(Sort sort, String id) {
        Document document = document(name(sort));
        document.add(new NumericDocValuesField(RECORD, RecordNumber.of(id)));
        return document;
    }

    private void speaker(Document document, String speaker) {
        if (speaker != null) {
            name(document, Field.SPEAKER, speaker, null);
            value(document, Field.SPEAKER, speaker);
        }
    }

    private static void constant(Document document, Field field, Enum<?> constant) {
        document.add(new StringField(field.toString(), constant.name(), Store.NO));
    }

    private static void value(Document document, Field field, String value) {
        document.add(new SortedDocValuesField(shown(field), new BytesRef(value)));
    }

    /** The field with the values of {@code field} whole, to be counted. */
    static String shown(Field field) {
        return field + " shown";
    }

    private void parties(Document document, Field field, List<Party> parties) {
        TermStream stream = stream();
        parties.forEach(party -> add(stream, party.name(), party.entity()));
        add(document, field, stream, TERMS);
    }

    private void name(Document document, Field field, String name, String entity) {
        if (name != null) {
            TermStream stream = stream();
            add(stream, name, entity);
            add(document, field, stream, TERMS);
        }
    }

    private void add(TermStream stream, String name, String entity) {
        stream.add(names.computeIfAbsent(name, some -> Terms.of(some, stemmer)));
        Entity named = entity == null ? null : entities.get(entity);
        if (named != null && named.english() != null) {
            stream.add(names.computeIfAbsent(named.english(), some -> Terms.of(some, stemmer)));
        }
    }

    /** The words of an event or a figure are those of the sentence it is told in. */
    private void sentence(Document document, Span span) {
        int sentence = sentences.at(text.token(text.at(span.begin())));
        own(document, text.ofToken(sentences.from(sentence)), text.ofToken(sentences.to(sentence)));
    }

    private void own(Document document, int from, int to) {
        int first = TermStream.placeAfter(title);
        document.add(new SortedNumericDocValuesField(PLACES, Within.stretch(first + from, first + to)));
    }

    private static void add(Document document, Field field, TermStream stream, FieldType type) {
        if (!stream.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(field.toString(), stream, type));
        }
    }
}
