package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;
import org.isnad.scene.Scene;
import org.isnad.statement.Statements;

/** Reads the events of one sentence after another from their triggers. */
final class EventFinder {
    private static final int FEW = 8;

    private final Page page;
    private final Scene scene;
    private final Voices voices;
    private final Referents referents;
    private final Natures natures;
    private final Triggers triggers;
    private final OtherSides otherSides;
    private final Participants participants;
    private final Victims victims;
    private final Circumstances circumstances;
    private final Outcomes outcomes;
    private final Statuses statuses;
    private final Happenings happenings;
    private final Retellings retellings;
    private final Suspects suspects;
    private final Criteria criteria;
    private final Arrivals arrivals;
    private final Rebuttals rebuttals;
    private final Records records;
    private final Hits hits;
    private int from;
    private int to;
    private Wanted wanted = new Wanted();
    private List<Hit> blows = List.of();

    EventFinder(Page page, Names names, Scene scene, List<FigureMention> figures, Statements statements) {
        this.page = page;
        this.scene = scene;
        voices = new Voices(
                page,
                statements.list().stream().filter(s -> s.speaker() != null).toList());
        natures = new Natures(page);
        triggers = new Triggers(page, names, natures);
        referents = new Referents(page, names, statements);
        boolean[] times = scene.times();
        Phrases phrases = new Phrases(page, names, referents, voices, figures, times);
        Subjects subjects = new Subjects(page, names, phrases, times);
        Areas areas = new Areas(page, names);
        happenings = new Happenings(page, referents, areas);
        retellings = new Retellings(page, scene, areas);
        suspects = new Suspects(page, names, referents);
        criteria = new Criteria(page, names, referents, natures, voices, new Signs(page, names, referents, figures));
        arrivals = new Arrivals(page, names, referents, subjects);
        Controllers controllers = new Controllers(page, names, phrases, subjects, voices, happenings);
        Frames frames = new Frames(page, names, phrases, subjects, voices);
        otherSides = new OtherSides(page, names, phrases, subjects, voices, referents);
        participants = new Participants(
                page, names, phrases, subjects, otherSides, voices, frames, controllers, happenings, referents);
        records = new Records(page);
        hits = new Hits(page);
        rebuttals = new Rebuttals(page, voices, subjects, happenings);
        victims = new Victims(page, phrases, subjects, figures, voices);
        circumstances = new Circumstances(page, names, scene, voices);
        outcomes = new Outcomes(page, voices);
        statuses = new Statuses(page, scene, voices);
    }

    List<Event> find() {
        if (natures.isSport()) {
            return List.of();
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                from = page.sentences().from(s);
                to = page.sentences().to(s);
                sentence();
            }
        }
        List<Happening> told = happenings.told();
        otherSides.settle(told);
        new Sanctions(page, referents).settle(told);
        retellings.settle(told);
        suspects.resolve(told);
        return counted(told);
    }

    /** Those that count in this article. */
    private List<Event> counted(List<Happening> told) {
        long clear = told.stream().filter(happening -> !happening.vague).count();
        List<Event> events = new ArrayList<>();
        for (Happening happening : told) {
            if (!happening.aim && !criteria.isAtHome(happening) && criteria.count(happening, clear)) {
                visited(happening);
                events.add(records.event("v" + (events.size() + 1), happening));
            }
        }
        return events;
    }

    private void sentence() {
        List<Hit> found = known(triggers.in(from, to));
        if (found.isEmpty()) {
            return;
        }
        boolean means = triggers.tellMeans(found);
        boolean effects = !means && !natures.isOf(from, to);
        wanted = new Wanted();
        List<Happening> told = happenings.told();
        int first = told.size();
        blows = found.stream()
                .filter(hit -> isTold(hit, means, effects) && !isOutcome(found, hit))
                .toList();
        for (Hit hit : blows) {
            happening(new Happening(hit, triggers.end(hit), from, to), around(found, hit));
        }
        if (means && !natures.isOf(from, to) && told.stream().skip(first).noneMatch(EventFinder::isAssault)) {
            found.stream().filter(triggers::isEffect).forEach(hit -> {
                happening(new Happening(hit, triggers.end(hit), from, to), around(found, hit));
            });
        }
        participants.blamed(told.subList(first, told.size()));
    }

    private static boolean isAssault(Happening happening) {
        return happening.type() == Type.ASSAULT;
    }

    /** {@code الحادث} stands for the assault told before where the sentence tells none, and the article no accident. */
    private List<Hit> known(List<Hit> hits) {
        if (hits.stream().noneMatch(hit -> Trigger.of(hit).isBack())) {
            return hits;
        }
        boolean known = !natures.isMishap()
                && hits.stream()
                        .noneMatch(hit -> Trigger.of(hit).type() == Type.ASSAULT
                                && !Trigger.of(hit).isBack())
                && happenings.told().stream().anyMatch(EventFinder::isAssault);
        return known
                ? hits
                : hits.stream().filter(hit -> !Trigger.of(hit).isBack()).toList();
    }

    /** The few of these, which stand in order of the text, next to a hit, which may be one of them. */
    private static List<Hit> around(List<Hit> hits, Hit hit) {
        int found = Collections.binarySearch(hits, hit, Comparator.comparingInt(Hit::from));
        int at = found < 0 ? -found - 1 : found;
        return hits.subList(Math.max(0, at - FEW), Math.min(hits.size(), at + FEW));
    }

    /** A harm, or a hit, is told where no blow is. */
    private boolean isTold(Hit hit, boolean means, boolean effects) {
        return effects || !triggers.isEffect(hit) || !means && !triggers.isHarm(hit);
    }

    /** What a verb of hitting led to: {@code استهدف الجيش سيارة، ما أدى إلى مقتل ثلاثة}. */
    private boolean isOutcome(List<Hit> found, Hit hit) {
        return triggers.isHarm(hit)
                && hits.isOutcome(found, hit, other -> triggers.isEffect(other) && !triggers.isHarm(other));
    }

    /** Reads who takes part, when and where, and whether it happened. */
    private void happening(Happening happening, List<Hit> found) {
        participants.find(happening);
        arrivals.find(happening);
        if (criteria.isInWords(happening)) {
            happening(happening.inWords(), found);
            return;
        }
        if (happening.type() == Type.ASSAULT) {
            victims.add(happening, found, around(blows, happening.hit));
        }
        if (participants.isSaid(happening) || criteria.isInterview(happening)) {
            return;
        }
        circumstances.find(happening, found);
        outcomes.find(happening, happenings.lastSince(from));
        happening.status = statuses.of(happening, happenings.since(from));
        if (!criteria.isNone(happening) && !arrivals.isNone(happening, happenings.lastSince(from))) {
            complete(happening);
        }
    }

    /** Settles what follows from its status and from what was told before, and keeps it where it may count. */
    private void complete(Happening happening) {
        if (happening.type() == Type.SANCTION && happening.isParty(happening.place)) {
            happening.place = null;
        }
        undate(happening);
        speaker(happening);
        happenings.link(happening);
        ahead(happening);
        rebuttals.find(happening);
        if (happening.isOfOthers()) {
            happening.actors.removeIf(referents::isMedia);
        }
        happening.vague = !criteria.isBetweenParties(happening);
        if (criteria.admit(happening)) {
            wanted.read(happening);
            happenings.add(happening);
        }
    }

    /** {@code القمة}, {@code قبل الاجتماع}: a summit to come, or a meeting before which something is, is so where it is told again. */
    private void ahead(Happening happening) {
        Happening before = happening.again;
        int noun = happening.hit.from();
        boolean again = before != null
                && before.status == Status.PLANNED
                && happening.type() == Type.CONSULT
                && happening.status == Status.OCCURRED
                && happening.isPointing(page)
                && !happening.hit.has(VERB);
        boolean summit = "multilateral".equals(happening.trigger.mode())
                && !happening.hit.has(LI)
                && !page.isAny(noun - 1, "بعد", "عقب", "ختام", "اثر", "جدول", "خلال");
        if (again && (summit || page.isAny(noun - 1, "قبل", "قبيل"))) {
            happening.status = Status.PLANNED;
        }
    }

    /** {@code زيارة لفرنسا}, {@code زار الرياض}: where a visit goes is its place; a country told by a verb is visited, too. */
    private void visited(Happening happening) {
        if ("visit".equals(happening.trigger.mode())) {
            boolean told =
                    happening.hit.has(VERB) && happening.hit.length() == 1 && happening.end == happening.hit.to();
            happening.recipients.removeIf(p -> referents.isTown(p) || !told && referents.isState(p));
        }
    }

    /** {@code قررت أمس إرسال قوات}: the past day is that of the plan, not of what is planned or asked for. */
    private void undate(Happening happening) {
        boolean open = happening.status == Status.PLANNED || happening.status == Status.REQUESTED;
        boolean undone = happening.lent && happening.declared && happening.status != Status.OCCURRED;
        boolean unsure = happening.status == Status.HYPOTHETICAL && !scene.isAhead(happening.date);
        if (undone || unsure || open && (happening.declared || scene.isPast(happening.date))) {
            happening.date = null;
        }
    }

    /** On whose word it rests; not his own demand, threat, accusation or regret. */
    private void speaker(Happening happening) {
        Statement around = voices.around(happening.voice());
        if (around == null) {
            return;
        }
        String name = around.speaker().name();
        if (happening.actors.isEmpty() && Link.is(page, happening.hit.from(), Link.Kind.REGRET)) {
            happening.actors.add(new Party(name, around.speaker().entity()));
        }
        boolean own = Statuses.isSpeech(happening.type())
                && happening.actors.stream().anyMatch(p -> p.name().equals(name));
        happening.speaker = own || isTaken(happening, around) ? null : name;
    }

    /**
     * {@code دعا إلى التحقيق في مقتل المتظاهرين}, {@code بعد يوم من الهجوم}: who asks for something or promises it takes as known
     * what has been, and so does whoever reckons a time from it.
     */
    private boolean isTaken(Happening happening, Statement around) {
        int since = happening.hit.from() - 1;
        boolean reckoned = page.isAny(since, "من", "علي") && page.is(since - 2, "بعد") && !happening.hit.has(VERB);
        boolean wanted = around.act() == Act.DEMAND || around.act() == Act.PROMISE;
        return happening.status == Status.OCCURRED && (reckoned || wanted);
    }
}
