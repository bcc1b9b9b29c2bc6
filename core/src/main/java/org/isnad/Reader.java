package org.isnad;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.atlas.Atlas;
import org.isnad.event.Events;
import org.isnad.figure.FigureMention;
import org.isnad.figure.Figures;
import org.isnad.figure.Surroundings;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.number.Numbers;
import org.isnad.reading.Article;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Speaker;
import org.isnad.reading.Time;
import org.isnad.scene.Scene;
import org.isnad.statement.Statements;
import org.isnad.time.TimeMention;
import org.isnad.time.Times;

/** Reads articles. Immutable once built and safe for use by any number of threads at once. */
public final class Reader {
    /** A day told so few words after a figure is its own. */
    private static final int BREATH = 7;

    private final Lexicon lexicon;
    private final Atlas atlas;

    Reader(Atlas atlas) {
        this.atlas = atlas;
        lexicon = Lexica.load();
    }

    /** Reads one article whole; spans count code points of its text. Never fails on account of its text, whatever that holds. */
    public Reading read(Article article) {
        return read(article, stage -> {});
    }

    /** Where the body or place named at a token ends; 0 where none is. */
    private static int pastBody(Names names, int token) {
        boolean body = names.at(token) != null && names.at(token).type() != Type.PER;
        return body ? names.at(token).to() : 0;
    }

    /**
     * Reads one article as {@link #read(Article)} does and tells {@code done} of every stage when it is over, in the thread that
     * reads. What {@code done} throws ends the reading and goes to the caller.
     */
    public Reading read(Article article, Consumer<Stage> done) {
        Page page = Page.of(article, lexicon);
        done.accept(Stage.WORDS);
        Numbers numbers = Numbers.of(page);
        done.accept(Stage.NUMBERS);
        Names names = Names.find(page, article.published(), atlas);
        done.accept(Stage.NAMES);
        List<TimeMention> mentions = Times.find(page, numbers, article.published(), token -> pastBody(names, token));
        List<Time> times = mentions.stream().map(TimeMention::time).toList();
        done.accept(Stage.TIMES);
        Scene scene = Scene.of(page, names, mentions, article.published());
        Statements statements = Statements.find(page, names, mentions);
        done.accept(Stage.STATEMENTS);
        List<FigureMention> counts = Figures.harms(page, numbers);
        done.accept(Stage.FIGURES);
        List<Event> events = Events.find(page, names, scene, counts, statements);
        Surroundings surroundings = surroundings(page, scene, statements, times, events, article.published());
        List<Figure> figures = Figures.resolve(page, Figures.split(page, counts), surroundings);
        done.accept(Stage.EVENTS);
        return new Reading(article, page.blocks(), names.entities(), times, statements.list(), events, figures);
    }

    private static Surroundings surroundings(
            Page page, Scene scene, Statements statements, List<Time> times, List<Event> events, LocalDate published) {
        return new Surroundings(
                token -> name(statements.speakerAt(token)),
                token -> name(scene.place(token, page.sentenceFrom(token), page.sentenceTo(token))),
                (from, to) -> scene.date(from, page.sentenceFrom(from), page.sentenceTo(from)),
                (from, to) -> scene.date(from, from, page.sentenceTo(from), t -> isBeside(page, to, t)),
                times,
                events,
                published);
    }

    /** Whether what stands at a token is told in one breath with what ends at another. */
    private static boolean isBeside(Page page, int end, int token) {
        for (int t = end; t < token; t++) {
            if (page.mark(t) != 0 || t == end + BREATH) {
                return false;
            }
        }
        return true;
    }

    private static String name(Speaker speaker) {
        return speaker == null ? null : speaker.name();
    }

    private static String name(Party place) {
        return place == null ? null : place.name();
    }
}
