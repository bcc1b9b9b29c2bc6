package org.isnad.name;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.atlas.Atlas;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.reading.Entity;

/** The names of an article in order of the text, and the entities they name. Immutable. */
public final class Names {
    private final List<NameMention> mentions;
    private final List<Entity> entities;
    private final Map<String, Entity> byId = new HashMap<>();
    /** For each mention, the number of its entity. */
    private final int[] entityOf;
    /** For each token, the number of the mention that covers it, or -1. */
    private final int[] at;
    /** For each token, that mention, or null. */
    private final NameMention[] covering;

    private final Incumbents incumbents;

    Names(Page page, List<NameMention> mentions, int[] entityOf, List<Entity> entities, Incumbents incumbents) {
        this.incumbents = incumbents;
        this.mentions = List.copyOf(mentions);
        this.entityOf = entityOf;
        this.entities = List.copyOf(entities);
        entities.forEach(entity -> byId.put(entity.id(), entity));
        at = new int[page.size()];
        covering = new NameMention[page.size()];
        Arrays.fill(at, -1);
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(at, mentions.get(m).from(), mentions.get(m).to(), m);
            Arrays.fill(covering, mentions.get(m).from(), mentions.get(m).to(), mentions.get(m));
        }
    }

    /** Adds the gazetteers. */
    public static void addTo(Lexicon.Builder lexicon) {
        Gazetteer.addTo(lexicon);
    }

    /** Compiles what is learnt from the tables into the folder of the compiled classes; called by the build. */
    public static void compile(Path classes) throws IOException {
        Shapes.compile(classes);
    }

    /** Finds the names of a page published on a day, which may be null. */
    public static Names find(Page page, LocalDate published) {
        return find(page, published, Atlas.NONE);
    }

    /** Finds the names of a page; where the places lie is asked of an atlas, too. */
    public static Names find(Page page, LocalDate published, Atlas atlas) {
        List<NameMention> mentions = new NameFinder(page).find();
        return new Grouping(page, new Recurrence(page, mentions).complete(), published, atlas).names();
    }

    /** All mentions in order of the text. */
    public List<NameMention> mentions() {
        return mentions;
    }

    /** All entities, in the order in which they are first named. */
    public List<Entity> entities() {
        return entities;
    }

    /** The entity of an id, which may be null; null where there is none. */
    public Entity entity(String id) {
        return byId.get(id);
    }

    /** The mention that covers a token, or null. */
    public NameMention at(int token) {
        return token < 0 || token >= covering.length ? null : covering[token];
    }

    /** The entity that is named at a token, or null. */
    public Entity entityAt(int token) {
        return token < 0 || token >= at.length || at[token] < 0 ? null : entities.get(entityOf[at[token]]);
    }

    /**
     * Who of those named holds the office that a title and its country tell, {@code الرئيس الأمريكي}, when the article
     * appeared: a mention of him, or null where that is not certain.
     */
    public NameMention incumbent(int title, int to) {
        return incumbents.of(title, to);
    }

    /** Whether somebody named is known to have held the office that a title tells when the article appeared. */
    public boolean isIncumbent(NameMention person, int title) {
        return incumbents.isHeldBy(person, title);
    }

    /** Up to {@code most} mentions before a token, the nearest first. */
    public List<NameMention> before(int token, int most) {
        int t = Math.min(token, at.length) - 1;
        while (t >= 0 && at[t] < 0) {
            t--;
        }
        List<NameMention> before = new ArrayList<>();
        for (int m = t < 0 ? -1 : at[t]; m >= 0 && before.size() < most; m--) {
            before.add(mentions.get(m));
        }
        return before;
    }

    /** The mentions that lie within tokens {@code from} to {@code to}, exclusive. */
    public List<NameMention> within(int from, int to) {
        List<NameMention> within = new ArrayList<>();
        for (int t = from; t < to; t++) {
            NameMention mention = at(t);
            if (mention != null && mention.from() == t && mention.to() <= to) {
                within.add(mention);
            }
        }
        return within;
    }
}
