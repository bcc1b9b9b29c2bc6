package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
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
 * it. What the article has in common with its records stands in its own document only.
 */
final class Block {
    static final String KEY = "key";
    static final String SORT = "sort";
    static final String ARTICLE = "article";
    static final String RECORD = "record";
    static final String DAY = "day";
    static final String PUBLISHED = "published";
    static final String STORY = "story";
    private static final long NO_STORY = -1;
    static final String NUMBER = "number";
    static final String OWN = "own";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String COUNTED = "counted";
    /** How many records of one sort an article may have, for {@link #number}. */
    private static final int SORTS = 1 << 24;

    private static final FieldType TERMS = type(IndexOptions.DOCS, true);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType RANKED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private final Entry entry;
    private final Reading reading;
    private final Stemmer stemmer = new Stemmer();
    private final Terms text;
    private final Sentences sentences;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Terms> names = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();

    private Block(Entry entry) {
        this.entry = entry;
        reading = entry.reading();
        text = Terms.of(reading.article().text(), stemmer);
        sentences = Sentences.of(text.tokens(), Quotations.of(text.tokens()));
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    static List<Document> of(Entry entry) {
        return new Block(entry).documents();
    }

    private List<Document> documents() {
        reading.statements().forEach(this::statement);
        reading.events().forEach(this::event);
        reading.figures().forEach(this::figure);
        article(reading.article());
        return documents;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
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
        documents.add(document);
        return document;
    }

    private void article(Article article) {
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
        TermStream words = new TermStream();
        if (article.title() != null) {
            Terms title = Terms.of(article.title(), stemmer);
            words.add(title);
            TermStream alone = new TermStream();
            alone.add(title);
            add(document, Field.TITLE.toString(), alone, PLACED);
        }
        words.add(text);
        add(document, Field.TEXT.toString(), words, RANKED);
        names(document, Field.PERSON, Entity.Type.PER);
        names(document, Field.ORG, Entity.Type.ORG);
        names(document, Field.PLACE, Entity.Type.LOC);
    }

    private void names(Document document, Field field, Entity.Type type) {
        TermStream stream = new TermStream();
        for (Entity entity : reading.entities()) {
            if (entity.type() == type) {
                add(stream, entity.name(), entity.id());
            }
        }
        add(document, field.toString(), stream, TERMS);
    }

    private void statement(Statement statement) {
        Document document = record(Sort.STATEMENT, statement.id());
        constant(document, Field.ACT, statement.act());
        constant(document, Field.FORM, statement.form());
        Speaker speaker = statement.speaker();
        if (speaker != null) {
            name(document, Field.SPEAKER, speaker.name(), speaker.entity());
            value(document, Field.SPEAKER, speaker.name());
        }
        parties(document, Field.VIA, statement.via());
        own(document, statement.content());
    }

    private void event(Event event) {
        Document document = record(Sort.EVENT, event.id());
        constant(document, Field.EVENT, event.type());
        constant(document, Field.STATUS, event.status());
        name(document, Field.MODE, event.mode(), null);
        parties(document, Field.ACTOR, event.actors());
        parties(document, Field.RECIPIENT, event.recipients());
        if (event.place() != null) {
            name(document, Field.PLACE, event.place().name(), event.place().entity());
        }
        speaker(document, event.speaker());
        sentence(document, event.trigger());
    }

    private void figure(Figure figure) {
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
    }

    static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private Document record(Sort sort, String id) {
        Document document = document(name(sort));
        document.add(new NumericDocValuesField(RECORD, number(id)));
        return document;
    }

    /** A record's id, such as s3, as a number. */
    private static long number(String id) {
        return (long) id.charAt(0) * SORTS + Integer.parseInt(id, 1, id.length(), 10);
    }

    /** The id that {@link #number} made a number of. */
    static String id(long number) {
        return (char) (number / SORTS) + Long.toString(number % SORTS);
    }

    private void speaker(Document document, String speaker) {
        if (speaker != null) {
            name(document, Field.SPEAKER, speaker, null);
            value(document, Field.SPEAKER, speaker);
        }
    }

    private void constant(Document document, Field field, Enum<?> constant) {
        document.add(new StringField(field.toString(), constant.name(), Store.NO));
        value(document, field, constant.name());
    }

    private static void value(Document document, Field field, String value) {
        document.add(new SortedDocValuesField(shown(field), new BytesRef(value)));
    }

    /** The field with the values of {@code field} whole, to be counted. */
    static String shown(Field field) {
        return field + " shown";
    }

    private void parties(Document document, Field field, List<Party> parties) {
        TermStream stream = new TermStream();
        parties.forEach(party -> add(stream, party.name(), party.entity()));
        add(document, field.toString(), stream, TERMS);
    }

    private void name(Document document, Field field, String name, String entity) {
        if (name != null) {
            TermStream stream = new TermStream();
            add(stream, name, entity);
            add(document, field.toString(), stream, TERMS);
        }
    }

    private void add(TermStream stream, String name, String entity) {
        stream.add(names.computeIfAbsent(name, some -> Terms.of(some, stemmer)));
        Entity named = entity == null ? null : entities.get(entity);
        if (named != null && named.english() != null) {
            stream.add(names.computeIfAbsent(named.english(), some -> Terms.of(some, stemmer)));
        }
    }

    private void own(Document document, List<Span> spans) {
        TermStream stream = new TermStream();
        spans.forEach(span -> stream.add(text, text.at(span.begin()), text.at(span.end())));
        add(document, OWN, stream, PLACED);
    }

    /** The words of an event or a figure are those of the sentence it is told in. */
    private void sentence(Document document, Span span) {
        int sentence = sentences.at(text.token(text.at(span.begin())));
        TermStream stream = new TermStream();
        stream.add(text, text.ofToken(sentences.from(sentence)), text.ofToken(sentences.to(sentence)));
        add(document, OWN, stream, PLACED);
    }

    private static void add(Document document, String field, TermStream stream, FieldType type) {
        if (!stream.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(field, stream, type));
        }
    }
}
