package org.isnad.event;

import java.util.List;
import org.isnad.event.lexicon.EventTables;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.reading.Event;
import org.isnad.scene.Scene;
import org.isnad.statement.Statements;

/** The layer of events. */
public final class Events {
    private Events() {}

    /** Adds the triggers. */
    public static void addTo(Lexicon.Builder lexicon) {
        EventTables.addTo(lexicon);
    }

    /** The events of an article in order of the text. */
    public static List<Event> find(
            Page page, Names names, Scene scene, List<FigureMention> figures, Statements statements) {
        return List.copyOf(new EventFinder(page, names, scene, figures, statements).find());
    }
}
