package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.scene.Scene;
import org.isnad.statement.Statements;

/** Reads the events of one sentence after another from their triggers. */
final class EventFinder {
    private static final int BLAME = 8;
    private static final int FEW = 8;
    private static final int SPEECH = 12;
    private static final int BOUND = 7;
    private static final int ACCUSED = 20;

    private final Page page;
    private final Scene scene;
    private final Voices voices;
    private final Referents referents;
    private final Triggers triggers;
    private final Frames frames;
    private final Victims victims;
    private final Statuses statuses;
    private final Happenings happenings;
    private int from;
    private int to;
    private Happening demand;
    private List<Hit> blows = List.of();

    EventFinder(Page page, Names names, Scene scene, List<FigureMention> figures, Statements statements) {
        this.page = page;
        this.scene = scene;
        this.voices = new Voices(page, statements.list());
        this.triggers = new Triggers(page, names);
        referents = new Referents(page, names);
        boolean[] times = scene.times();
        Phrases phrases = new Phrases(page, names, referents, voices, figures, times);
        Subjects subjects = new Subjects(page, names, phrases, times);
        this.frames = new Frames(page, names, phrases, subjects, voices);
        this.victims = new Victims(page, phrases, subjects, figures, voices);
        this.statuses = new Statuses(page, voices);
        this.happenings = new Happenings(page, referents);
    }

    List<Event> find() {
        if (triggers.isSport()) {
            return List.of();
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                from = page.sentences().from(s);
                to = page.sentences().to(s);
                sentence();
            }
        }
        happenings.settle();
        List<Event> events = new ArrayList<>(happenings.told().size());
        for (Happening happening : happenings.told()) {
            events.add(event("v" + (events.size() + 1), happening));
        }
        return events;
    }

    private void sentence() {
        List<Hit> found = triggers.in(from, to);
        if (found.isEmpty()) {
            return;
        }
        boolean means = triggers.tellMeans(found);
        boolean effects = !means && !triggers.isByNature(from, to);
        demand = null;
        int first = happenings.told().size();
        blows = found.stream().filter(hit -> isTold(hit, means, effects)).toList();
        for (Hit hit : blows) {
            happening(new Happening(hit, triggers.end(hit), from, to), around(found, hit));
        }
        blamed(first);
    }

    /** The few of these, which stand in order of the text, next to one of them. */
    private static List<Hit> around(List<Hit> hits, Hit hit) {
        int at = Collections.binarySearch(hits, hit, Comparator.comparingInt(Hit::from));
        return hits.subList(Math.max(0, at - FEW), Math.min(hits.size(), at + FEW));
    }

    /** A harm, or a hit, is told where no blow is. */
    private boolean isTold(Hit hit, boolean means, boolean effects) {
        return effects
                || !triggers.isEffect(hit)
                || !means && !((Trigger) hit.sense().lexeme()).isEffect();
    }

    /** Whoever did what somebody condemns or refuses is blamed. */
    private void blamed(int first) {
        List<Happening> told = happenings.told();
        for (int i = first; i + 1 < told.size(); i++) {
            Happening blame = told.get(i);
            Happening deed = told.get(i + 1);
            boolean blames = blame.type() == Type.ACCUSE || blame.type() == Type.REJECT;
            if (blames && blame.recipients.isEmpty() && deed.isForce() && deed.hit.from() - blame.hit.to() <= BLAME) {
                deed.actors.stream().filter(p -> !blame.actors.contains(p)).forEach(blame.recipients::add);
            }
        }
    }

    private void happening(Happening happening, List<Hit> found) {
        parties(happening, found);
        if (!isBetweenParties(happening) || isSaid(happening)) {
            return;
        }
        boolean speech = Statuses.isSpeech(happening.type());
        int token = happening.hit.from();
        happening.place = place(happening);
        happening.date = scene.date(
                token, from, to, t -> isOwn(t, happening.voice()) && (!speech || Math.abs(t - token) < SPEECH));
        happening.longAgo = scene.isLongAgo(happening.date);
        happening.status = statuses.of(happening, happenings.lastSince(from));
        boolean open = happening.status == Status.OCCURRED || happening.status == Status.ONGOING;
        if (!speech && open && scene.isAhead(happening.date)) {
            happening.status = Status.PLANNED;
        }
        if (happening.type() == Type.SANCTION && happening.recipients.contains(happening.place)) {
            happening.place = null;
        }
        speaker(happening);
        asked(happening);
        happenings.add(happening);
    }

    /** What is threatened is told by the threat, what a crowd protests against by the protest. */
    private boolean isSaid(Happening happening) {
        Happening before = happenings.lastSince(from);
        if (before == null || happening.hit.has(VERB)) {
            return false;
        }
        int token = happening.hit.from();
        boolean threat = before.type() == Type.THREATEN
                && token - before.hit.to() < BLAME
                && (page.words(token, token).startsWith("ب")
                        || page.words(token - 1, token - 1).startsWith("ب"));
        boolean protest =
                before.type() == Type.PROTEST && happening.type() == Type.PROTEST && happening.hit.has(ACCUSATIVE);
        return threat || protest;
    }

    /** Whether enough is known of who takes part: the weaker the word, the more. */
    private boolean isBetweenParties(Happening happening) {
        int strength = happening.trigger.strength();
        boolean parties = !happening.actors.isEmpty() || !happening.recipients.isEmpty();
        boolean named = referents.anyNamed(happening.actors) || referents.anyNamed(happening.recipients);
        return switch (happening.type()) {
            case ASSAULT, PROTEST, MOBILIZE, RETREAT -> strength > 1 || parties;
            case COERCE ->
                strength > 2 || (happening.takesPeople() ? !happening.recipients.isEmpty() : strength > 1 || named);
            case AID, COOPERATE, SANCTION -> strength > 2 || named && (strength > 1 || !happening.recipients.isEmpty());
            case CONSULT, SUPPORT, AGREE, REJECT, THREATEN, CONCEDE -> strength > 2 && parties || named;
            case REQUEST, ACCUSE -> strength > 1 || named || parties && voices.cued(happening.hit.from()) != null;
        };
    }

    /** Where it happens; what is done by saying it happens nowhere, and a noun that points back has its place from there. */
    private Party place(Happening happening) {
        int token = happening.voice();
        if (Statuses.isSpeech(happening.type())) {
            return null;
        }
        boolean moves = happening.type() == Type.CONSULT || happening.type() == Type.MOBILIZE;
        IntPredicate accept = t -> isOwn(t, token) && (moves || !page.is(t - 1, "الي"));
        boolean bound = !happening.isPhysical() || happening.isPointing(page) && !happening.trigger.isMutual();
        int end = happening.end;
        if (bound && happening.isPhysical()) {
            happening.spare = scene.place(end, from, to, accept);
        }
        return bound ? scene.first(end, Math.min(to, end + BOUND), accept) : scene.place(end, from, to, accept);
    }

    private boolean isOwn(int t, int token) {
        return voices.same(t, token) && !voices.isSource(t);
    }

    private void parties(Happening happening, List<Hit> found) {
        int token = happening.hit.from();
        Statement cued = voices.cued(token);
        frames.read(happening, from, to);
        boolean named = happening.actors.stream().anyMatch(p -> p.entity() != null);
        boolean addressed = cued != null && happening.recipients.contains(party(cued.speaker()));
        if (cued != null
                && Statuses.isSpeech(happening.type())
                && !addressed
                && !(named && cued.speaker().entity() == null)) {
            act(happening, cued.speaker());
        } else if (isSpeakers(happening) && voices.around(token) != null) {
            act(happening, voices.around(token).speaker());
        } else if (happening.actors.isEmpty() && continues(happening)) {
            Happening before = happenings.told().get(happenings.told().size() - 1);
            before.actors.stream()
                    .filter(p -> !happening.recipients.contains(p))
                    .forEach(happening.actors::add);
        }
        accused(happening);
        happenings.resolveSides(happening);
        if (happening.type() == Type.ASSAULT) {
            victims.add(happening, found, around(blows, happening.hit));
        }
    }

    /** {@code اتهم الحوثيون التحالف بشن غارة}: who is accused of it has done it. */
    private void accused(Happening happening) {
        List<Happening> told = happenings.told();
        Happening before = told.isEmpty() ? null : told.get(told.size() - 1);
        if (before == null || before.from != from || before.type() != Type.ACCUSE || before.recipients.isEmpty()) {
            return;
        }
        int token = happening.hit.from();
        boolean ofIt = page.words(token, token).startsWith("ب")
                || page.words(token - 1, token - 1).startsWith("ب")
                || page.words(token - 2, token - 2).startsWith("ب");
        if (ofIt && token - before.hit.to() < ACCUSED) {
            happening.actors.clear();
            happening.actors.addAll(before.recipients);
            happening.recipients.removeAll(before.recipients);
        }
    }

    /** A need is the demand of whoever tells it, and the first person is the speaker. */
    private boolean isSpeakers(Happening happening) {
        Hit hit = happening.hit;
        boolean first = hit.has(FIRST_PERSON) || page.is(hit.from(), Particle.Kind.NEGATION) && isFirst(hit.to() - 1);
        return happening.trigger.isImpersonal() || first && happening.actors.isEmpty();
    }

    private boolean isFirst(int t) {
        String folded = page.word(t).folded();
        return folded.startsWith("ن") || folded.startsWith("ا");
    }

    private static void act(Happening happening, Speaker speaker) {
        happening.actors.clear();
        happening.actors.add(party(speaker));
        happening.recipients.removeAll(happening.actors);
    }

    /** {@code اقتحموا … وأضرموا}, {@code تجمعوا للتنديد}: the same people do what follows. */
    private boolean continues(Happening happening) {
        List<Happening> told = happenings.told();
        if (told.isEmpty() || told.get(told.size() - 1).from != from) {
            return false;
        }
        Hit hit = happening.hit;
        boolean follows = happening.elided || hit.has(VERB)
                ? hit.has(CONJUNCTION | PLURAL)
                : (hit.has(LI) || hit.has(WA) && hit.has(MASDAR)) && !hit.has(DEFINITE);
        return follows
                && !happening.trigger.isEffect()
                && voices.same(hit.from(), told.get(told.size() - 1).hit.from());
    }

    private static Party party(Speaker speaker) {
        return new Party(speaker.name(), speaker.entity());
    }

    /** On whose word it rests; not his own demand, threat or accusation. */
    private void speaker(Happening happening) {
        Statement around = voices.around(happening.voice());
        if (around == null) {
            return;
        }
        String name = around.speaker().name();
        boolean own = Statuses.isSpeech(happening.type())
                && happening.actors.stream().anyMatch(p -> p.name().equals(name));
        happening.speaker = own ? null : name;
    }

    /** What is asked for is to be done by whom it is asked of, and rests on the word of who asks. */
    private void asked(Happening happening) {
        if (happening.type() == Type.REQUEST || happening.type() == Type.AGREE) {
            demand = happening;
            return;
        }
        if (demand == null || happening.status != Status.REQUESTED && happening.status != Status.PLANNED) {
            return;
        }
        boolean request = demand.type() == Type.REQUEST;
        List<Party> doers = request ? demand.recipients : demand.actors;
        if (happening.actors.isEmpty()) {
            doers.stream().filter(p -> !happening.recipients.contains(p)).forEach(happening.actors::add);
        }
    }

    private Event event(String id, Happening happening) {
        Hit hit = happening.hit;
        return new Event(
                id,
                page.span(hit.from(), hit.to() - 1),
                happening.type(),
                happening.trigger.mode(),
                happening.actors,
                happening.recipients,
                happening.place,
                happening.date,
                happening.status,
                happening.speaker,
                evidence(happening));
    }

    private Evidence evidence(Happening happening) {
        Hit hit = happening.hit;
        List<Piece> pieces = new ArrayList<>(2);
        pieces.add(new Piece("trigger", happening.trigger.lemma(), page.span(hit.from(), hit.to() - 1)));
        if (happening.again != null) {
            Hit before = happening.again.hit;
            pieces.add(new Piece(
                    "told before", happening.again.trigger.lemma(), page.span(before.from(), before.to() - 1)));
        }
        return new Evidence("event/" + (hit.has(VERB) ? "verb" : "noun"), pieces);
    }
}
