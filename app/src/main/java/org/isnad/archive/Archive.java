package org.isnad.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.correct.Correction;
import org.isnad.correct.Verdict;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.search.Hits;
import org.isnad.search.Index;
import org.isnad.search.Page;
import org.isnad.search.Query;
import org.isnad.search.Unusable;

/**
 * An archive of readings in one folder. Any number of processes and threads may read while one writes.
 *
 * <pre>{@code
 * try (Archive archive = Archive.create(Path.of("news"));
 *         Writer writer = archive.writer()) {
 *     writer.add(article);
 * }
 * }</pre>
 *
 * Immutable but for what is in the folder; thread-safe. All methods throw {@link ArchiveException} where the folder is
 * not what it should be.
 */
public final class Archive implements AutoCloseable {
    static final String DATABASE = "archive.sqlite";
    static final String INDEX = "index";
    /** So many articles are fetched at once. */
    static final int PAGE = 200;

    private final Path folder;
    private final Database database;
    private final AllStories stories = new AllStories();
    private final AllNames names = new AllNames();
    private final Recent recent = new Recent();
    private Index index;

    private Archive(Path folder) {
        this.folder = folder;
        database = new Database(folder.resolve(DATABASE));
        database.migrate();
    }

    /** The archive in {@code folder}. */
    public static Archive open(Path folder) {
        existing(folder);
        return new Archive(folder);
    }

    /** The database that is in {@code folder}. */
    static Path existing(Path folder) {
        Path file = folder.resolve(DATABASE);
        if (!Files.isRegularFile(file)) {
            throw new ArchiveException(
                    folder + ": no archive here; './isnad add --archive " + folder + " FILE' makes one");
        }
        return file;
    }

    /** The archive in {@code folder}, made where there is none. */
    public static Archive create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ArchiveException(folder + ": the folder cannot be made: " + e.getMessage(), e);
        }
        return new Archive(folder);
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Writes; one at a time. */
    public Writer writer() {
        WriterLock lock = WriterLock.of(folder);
        try {
            return new Writer(database, lock, folder.resolve(INDEX), Clock.systemUTC());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes the index and the outlines of stories anew from the database. */
    public void rebuild() {
        WriterLock lock = WriterLock.of(folder);
        try {
            Catching.anew(database, folder.resolve(INDEX));
            Outlines.anew(database);
        } finally {
            lock.close();
        }
    }

    /** How many articles there are, older versions left out. */
    public long size() {
        return database.with(handle -> handle.createQuery("SELECT count(*) FROM article WHERE latest = 1")
                .mapTo(long.class)
                .one());
    }

    /** Whether there is no article yet. */
    public boolean isEmpty() {
        return database.with(handle -> handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM article)")
                .mapTo(boolean.class)
                .one());
    }

    /**
     * How many articles no search finds yet, since they came after the index was last made durable: somebody is adding, or an
     * {@code add} was killed or ran out of disk. The next writer takes them in.
     */
    public long unsearchable() {
        long last = Indexing.last(index().committed());
        return database.with(handle -> handle.createQuery("SELECT count(*) FROM article WHERE latest = 1 AND id > ?")
                .bind(0, last)
                .mapTo(long.class)
                .one());
    }

    /** Another text whenever the archive is another, whoever wrote to it. */
    public String state() {
        try {
            return database.state() + " " + index().state();
        } catch (Unusable e) {
            return String.valueOf(database.state());
        }
    }

    /** How much there is of what. */
    public Counts counts() {
        return database.with(Counts::of);
    }

    /** The article of that stable name, be it an older version. */
    public Optional<Stored> article(String ident) {
        return database.with(handle -> new Articles(handle, recent).article(ident));
    }

    /** The article with that number. */
    public Optional<Stored> article(long key) {
        return database.with(handle -> new Articles(handle, recent).article(key));
    }

    /** The articles with these numbers, by number, all in memory at once. */
    public Map<Long, Stored> articles(Collection<Long> keys) {
        return database.with(handle -> new Articles(handle, recent).articles(keys));
    }

    /**
     * The archive's latest version of the article.
     *
     * @param named whether its id was given with it, and not made up from where it was found
     */
    public Optional<Stored> article(Article article, boolean named) {
        return database.with(handle ->
                new Articles(handle).ofSource(Identity.of(article, named).source()));
    }

    /** The number of the article that came last; 0 where there is none. */
    public long last() {
        return database.with(Articles::last);
    }

    /** All articles in the order in which they came, older versions left out; fetched as the stream is read. */
    public Stream<Stored> all() {
        return Stream.iterate(
                        after(0, PAGE),
                        page -> !page.isEmpty(),
                        page -> after(page.get(page.size() - 1).key(), PAGE))
                .flatMap(List::stream);
    }

    /** The next articles after the one with that number, as they came, older versions left out; no more than {@code limit}. */
    public List<Stored> after(long key, int limit) {
        return database.with(handle -> new Articles(handle).after(key, limit));
    }

    /**
     * Articles, or records of them.
     *
     * @throws Query.Malformed where {@code query} is none
     */
    public Hits search(Query query, Page page) {
        return index().search(query, page);
    }

    /** All articles that the query finds, or that hold a record that it finds, each once; fetched as the stream is read. */
    public Stream<Stored> find(Query query) {
        return search(query, Page.all(Page.Order.OLDEST)).list().stream()
                .mapToLong(Hits.Hit::article)
                .distinct()
                .mapToObj(this::article)
                .flatMap(Optional::stream);
    }

    /** Opened when first needed, for much of an archive can be had without. */
    private synchronized Index index() {
        if (index == null) {
            index = Index.open(folder.resolve(INDEX));
        }
        return index;
    }

    /** Stories with articles that the query finds, the one with the most of these first. */
    public List<StoryLine> stories(Query query, int limit) {
        long[] found = search(query, Page.all(Page.Order.RELEVANCE)).list().stream()
                .mapToLong(Hits.Hit::article)
                .distinct()
                .toArray();
        return database.with(handle -> new StoryRows(handle).of(found, limit));
    }

    /** A page of the stories chosen. */
    public StoryList stories(StoryChoice choice, int offset, int limit) {
        return database.with(handle -> stories.chosen(new StoryRows(handle), choice, offset, limit));
    }

    /** The biggest stories that went on between the two days, both inclusive; null where that side is open. */
    public List<StoryLine> stories(LocalDate first, LocalDate last, int limit) {
        return stories(new StoryChoice(StoryChoice.Order.BIGGEST, null, null, first, last), 0, limit)
                .list();
    }

    /** The story with that number, or the one that it went over into. */
    public Optional<Telling> story(long id) {
        return database.with(handle -> new StoryRows(handle).telling(id, new Articles(handle, recent)));
    }

    /** The same on one page; quick, however big it is. */
    public Optional<Outlined> outline(long id) {
        return database.with(handle -> new StoryRows(handle).outlined(id, new Articles(handle, recent)));
    }

    /** Actors called by these words, in Arabic or English, the most often named first. */
    public List<Actor> called(String words, int limit) {
        return database.with(handle -> new People(handle).called(names, words, limit));
    }

    /** The actor of that stable name. */
    public Optional<Actor> actor(String ident) {
        return database.with(handle -> new People(handle).actor(ident));
    }

    /** Whom that spelling names, the one most often meant where it names several. */
    public Optional<Actor> named(Entity.Type type, String spelling) {
        return database.with(handle -> new People(handle).named(type, spelling));
    }

    /** Names, as spelt and in English, with a word that begins so, the most often met first. */
    public List<String> namesBeginning(String letters, int limit) {
        return database.with(handle -> new People(handle).beginning(names, letters, limit));
    }

    /** The English names of those names that have one, by their spelling; one that names a place as well names that. */
    public Map<String, String> english(Collection<String> names) {
        return database.with(handle -> new People(handle).english(names));
    }

    /** How much there is of {@code actor}, and when. */
    public Career career(Actor actor) {
        return database.with(handle -> new People(handle).career(actor.id()));
    }

    /** The records in which {@code actor} has that part, the newest first. */
    public List<Deed> deeds(Actor actor, Part part, int limit) {
        return deeds(actor, part, 0, limit);
    }

    /** Likewise, without the first {@code offset}. */
    public List<Deed> deeds(Actor actor, Part part, int offset, int limit) {
        List<long[]> records = database.with(handle -> new People(handle).records(actor.id(), part, offset, limit));
        Map<Long, Stored> articles =
                articles(records.stream().map(record -> record[0]).distinct().toList());
        return records.stream()
                .map(record -> new Deed(part, part.record((int) record[1]), articles.get(record[0])))
                .toList();
    }

    /** The same for several parts, so many of each. */
    public List<Deed> deeds(Actor actor, List<Part> parts, int limit) {
        return parts.stream()
                .flatMap(part -> deeds(actor, part, limit).stream())
                .sorted(Comparator.comparing(
                        deed -> deed.article().reading().published(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** From now on {@code other} is {@code actor}, in what is there and in what comes; {@code by} says who decided. */
    public void merge(Actor actor, Actor other, String by) {
        decide(people -> people.merge(actor, other, by));
    }

    /** From now on {@code spelling} names somebody of its own. */
    public void split(Actor actor, Actor.Spelling spelling, String by) {
        decide(people -> people.split(actor, spelling, by));
    }

    private void decide(Consumer<People> decision) {
        WriterLock lock = WriterLock.of(folder);
        try {
            database.with(handle -> {
                handle.useTransaction(same -> decision.accept(new People(same)));
                return null;
            });
        } finally {
            lock.close();
        }
    }

    /**
     * Keeps what somebody holds of a record, or of all of the article's reading; {@link org.isnad.correct.Verdicts} makes
     * it. From now on the reading shows it, and so do searches, stories and exports.
     *
     * @param by who decided, or null
     */
    public Correction correct(Stored article, Verdict verdict, String by) {
        try (Revising revising = new Revising(database, folder)) {
            return revising.correct(article.key(), verdict, by);
        }
    }

    /**
     * Takes a correction back; it stays in the history.
     *
     * @throws org.isnad.correct.Unfit where there is none of that number, it is undone, or a later one rests on it
     */
    public Decision undo(long correction, String by) {
        try (Revising revising = new Revising(database, folder)) {
            return revising.undo(correction, by);
        }
    }

    /** All that was ever decided about records, undone or not, the oldest first; about that article alone if one is given. */
    public List<Decision> decisions(Stored article) {
        return database.with(handle -> new Corrections(handle).all(article == null ? null : article.key()));
    }

    /** The correction of that number. */
    public Optional<Decision> decision(long id) {
        return database.with(handle -> new Corrections(handle).decision(id));
    }

    /** The articles of which something is decided, as they came, older versions left out. */
    public Stream<Stored> corrected() {
        return database.with(handle -> new Articles(handle).corrected());
    }

    /**
     * Reads again what another version of the reader has read, or everything. Corrections stay; stories are those of the new
     * readings.
     *
     * @return how many articles were read, older versions of articles among them
     */
    public long reread(boolean everything) {
        try (Revising revising = new Revising(database, folder)) {
            return revising.reread(everything);
        }
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
        database.close();
    }
}
