package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.scene.Scene;
import org.isnad.statement.Statements;

/** Reads the events of one sentence after another from their triggers. */
final class EventFinder {
    private static final int SPORTING = 3;

    private final Page page;
    private final Names names;
    private final Scene scene;
    private final List<FigureMention> figures;
    private final Statements statements;
    private final Parties parties;
    private final Statuses statuses;
    private final List<Event> found = new ArrayList<>();
    private int from;
    private int to;

    EventFinder(Page page, Names names, Scene scene, List<FigureMention> figures, Statements statements) {
        this.page = page;
        this.names = names;
        this.scene = scene;
        this.figures = figures;
        this.statements = statements;
        this.parties = new Parties(page, names);
        this.statuses = new Statuses(page, statements);
    }

    List<Event> find() {
        if (isSport()) {
            return found;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                from = page.sentences().from(s);
                to = page.sentences().to(s);
                sentence();
            }
        }
        return found;
    }

    /** News of sport speaks of attacks and battles on every line. */
    private boolean isSport() {
        int sport = 0;
        for (int t = 0; t < page.size() && sport < SPORTING; t++) {
            sport += nature(t) == Nature.SPORT ? 1 : 0;
        }
        return sport >= SPORTING;
    }

    private Nature nature(int t) {
        Hit hit = page.hit(t, Nature.class);
        return hit == null ? null : (Nature) hit.sense().lexeme();
    }

    private void sentence() {
        List<Hit> triggers = new ArrayList<>();
        for (int t = from; t < to; t++) {
            Hit hit = trigger(t);
            if (hit != null) {
                triggers.add(hit);
                t = hit.to() - 1;
            }
        }
        boolean byNature = isByNature();
        boolean means = false;
        for (Hit hit : triggers) {
            Trigger trigger = (Trigger) hit.sense().lexeme();
            means |= trigger.type() == Type.ASSAULT && !trigger.isEffect();
        }
        for (Hit hit : triggers) {
            Trigger trigger = (Trigger) hit.sense().lexeme();
            if (!trigger.isEffect() || !means && !byNature) {
                event(hit, trigger);
            }
        }
    }

    /** A sentence of accidents, disasters or disease. */
    private boolean isByNature() {
        for (int t = from; t < to; t++) {
            Nature nature = nature(t);
            if (nature == Nature.ACCIDENT || nature == Nature.DISASTER || nature == Nature.DISEASE) {
                return true;
            }
        }
        return false;
    }

    /** The strongest of the longest triggers that start here, outside names. */
    private Hit trigger(int t) {
        if (names.at(t) != null || !page.tokens().isWord(t)) {
            return null;
        }
        Hit best = null;
        for (Hit hit : page.words().phrases(t)) {
            best = better(best, hit);
        }
        if (best == null) {
            Word word = page.word(t);
            for (int i = 0; i < word.senses(); i++) {
                Sense sense = word.sense(i);
                if (sense.lexeme() instanceof Trigger && !(page.is(t, Particle.Kind.PREPOSITION))) {
                    best = better(best, new Hit(sense, t, t + 1));
                }
            }
        }
        Hit nature = best == null ? null : page.hit(t, Nature.class);
        return nature != null && nature.length() > best.length() ? null : best;
    }

    private static Hit better(Hit best, Hit hit) {
        if (!(hit.sense().lexeme() instanceof Trigger trigger)) {
            return best;
        }
        if (best == null || hit.length() > best.length()) {
            return hit;
        }
        Trigger other = (Trigger) best.sense().lexeme();
        return hit.length() == best.length() && trigger.strength() > other.strength() ? hit : best;
    }

    private void event(Hit hit, Trigger trigger) {
        List<Party> actors = actors(hit, trigger);
        List<Party> recipients = trigger.isMutual() ? List.of() : recipients(hit, trigger, actors);
        if (trigger.strength() == 1 && actors.isEmpty() && recipients.isEmpty()) {
            return;
        }
        Speaker speaker = statements.speakerAt(hit.from());
        found.add(new Event(
                "v" + (found.size() + 1),
                page.span(hit.from(), hit.to() - 1),
                trigger.type(),
                trigger.mode(),
                actors,
                recipients,
                scene.place(hit.to(), from, to),
                scene.date(hit.from(), from, to),
                statuses.of(hit, trigger.type(), from, to),
                speaker == null ? null : speaker.name(),
                Evidence.of(
                        "event/" + (hit.has(VERB) ? "verb" : "noun"),
                        new Piece("trigger", trigger.lemma(), page.span(hit.from(), hit.to() - 1)))));
    }

    private List<Party> actors(Hit hit, Trigger trigger) {
        Speaker saying = statements.speakerOfCue(hit.from());
        if (saying != null) {
            return List.of(new Party(saying.name(), saying.entity()));
        }
        if (trigger.isEffect() && !hit.has(VERB) || trigger.recipients().contains("subj")) {
            return List.of();
        }
        if (hit.has(VERB)) {
            List<Party> after = parties.subjectAfter(hit.to(), to);
            return after.isEmpty() ? parties.subjectBefore(hit.from(), from) : after;
        }
        return trigger.patient() ? List.of() : parties.ofNoun(hit.from(), hit.to(), from, to);
    }

    private List<Party> recipients(Hit hit, Trigger trigger, List<Party> actors) {
        List<Party> recipients = parties.afterPreposition(trigger, hit.to(), to);
        if (recipients.isEmpty() && trigger.recipients().contains("obj") && (trigger.patient() || !hit.has(VERB))) {
            recipients = parties.target(hit.to(), to);
        }
        if (recipients.isEmpty() && trigger.type() == Type.ASSAULT) {
            recipients = parties.harmed(figures, from, to);
        }
        List<Party> others = new ArrayList<>(recipients);
        others.removeAll(actors);
        return others;
    }
}
