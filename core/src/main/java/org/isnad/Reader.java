package org.isnad;

import java.util.List;
import org.isnad.event.Events;
import org.isnad.figure.FigureMention;
import org.isnad.figure.Figures;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.number.Numbers;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.isnad.statement.Statements;
import org.isnad.time.TimeMention;
import org.isnad.time.Times;

/** Reads articles. Immutable once built and safe for use by any number of threads at once. */
public final class Reader {
    private final Lexicon lexicon;

    Reader() {
        lexicon = Lexica.load();
    }

    /** Reads one article whole. Never fails on account of its text, whatever that holds. */
    public Reading read(Article article) {
        Page page = Page.of(article, lexicon);
        Numbers numbers = Numbers.of(page);
        Names names = Names.find(page);
        List<TimeMention> times = Times.find(page, numbers, article.published());
        Statements statements = Statements.find(page, names, times);
        List<FigureMention> figures = Figures.find(page, numbers);
        return new Reading(
                article,
                page.blocks(),
                names.entities(),
                times.stream().map(TimeMention::time).toList(),
                statements.list(),
                Events.find(page, names, times, figures, statements),
                List.of());
    }
}
