package org.isnad.event;

import static org.isnad.lexicon.Features.BA;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.event.phrase.Referents;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * What an article has told so far, so that a noun that points back ({@code هذا الهجوم}, {@code الغارات}) takes the parties of
 * what it points to, and tellings of the same happening share their place and date.
 */
final class Happenings {
    private static final int NEAR = 3;
    private static final int MEMORY = 60;

    private final Page page;
    private final Referents referents;
    private final Coreference coreference;
    private final List<Happening> told = new ArrayList<>();

    Happenings(Page page, Referents referents, Areas areas) {
        this.referents = referents;
        this.page = page;
        coreference = new Coreference(page, referents, areas);
    }

    List<Happening> told() {
        return told;
    }

    /** Those told in the sentence that starts at a token. */
    List<Happening> since(int from) {
        int first = told.size();
        while (first > 0 && told.get(first - 1).from == from) {
            first--;
        }
        return told.subList(first, told.size());
    }

    /** The last happening told in the sentence that starts at a token, or null. */
    Happening lastSince(int from) {
        Happening last = told.isEmpty() ? null : told.get(told.size() - 1);
        return last != null && last.from == from ? last : null;
    }

    /** The last accusation told in the sentence that starts at a token, or null. */
    Happening accusationSince(int from) {
        for (int i = told.size() - 1; i >= oldest() && told.get(i).from == from; i--) {
            if (told.get(i).type() == Type.ACCUSE) {
                return told.get(i);
            }
        }
        return null;
    }

    /** Those who acted last before a happening, in its sentence or the one before, and are many or a body; or none. */
    List<Party> lastDoers(Happening happening, boolean many) {
        int least = page.sentenceFrom(Math.max(0, happening.from - 1));
        for (int i = told.size() - 1; i >= 0 && told.get(i).from >= least; i--) {
            List<Party> actors = told.get(i).actors;
            boolean alone = actors.size() == 1;
            boolean fits = many
                    ? actors.size() > 1 || alone && referents.isCrowd(actors.get(0))
                    : alone && referents.isBody(actors.get(0));
            boolean others = actors.stream().noneMatch(happening.recipients::contains);
            if (fits && others && told.get(i).trigger.type() != Type.CONSULT) {
                return actors;
            }
        }
        return List.of();
    }

    /** Those told lately, so that a long text takes no longer for each event. */
    List<Happening> lately() {
        return told.subList(oldest(), told.size());
    }

    void add(Happening happening) {
        told.add(happening);
    }

    /** Finds what a happening tells again. */
    void link(Happening happening) {
        boolean points = happening.isPointing(page);
        boolean charge = happening.type() == Type.ACCUSE || happening.type() == Type.THREATEN;
        if (points && charge && !page.is(happening.hit.to(), Particle.Kind.RELATIVE)) {
            words(happening);
        }
        if (points) {
            link(happening, true, true);
        }
        link(happening, points, false);
        boolean oneSide = happening.type() == Type.CONSULT && happening.actors.size() == 1;
        if (points && happening.trigger.isMutual() && (oneSide || happening.type() == Type.ASSAULT)) {
            sides(happening);
        }
        if ("ceasefire".equals(happening.trigger.mode()) && happening.actors.isEmpty() && !happening.longAgo) {
            happening.actors.addAll(enemies());
        }
    }

    /** {@code هذه الاتهامات}: those told last, where nothing is told of whose they are and whom they are against. */
    private void words(Happening happening) {
        boolean open = happening.recipients.isEmpty() && (happening.actors.isEmpty() || happening.guessed);
        for (int i = told.size() - 1; i >= oldest() && open; i--) {
            Happening earlier = told.get(i);
            int apart =
                    page.sentences().at(happening.hit.from()) - page.sentences().at(earlier.hit.from());
            if (apart > NEAR) {
                return;
            }
            if (earlier.type() == happening.type()
                    && Objects.equals(earlier.trigger.mode(), happening.trigger.mode())
                    && !earlier.recipients.isEmpty()) {
                happening.actors.clear();
                happening.actors.addAll(earlier.actors);
                happening.recipients.addAll(earlier.recipients);
                return;
            }
        }
    }

    /** The two who fight, talk or keep a truce in this article, where no others do; or none. */
    private List<Party> enemies() {
        List<Party> found = List.of();
        for (int i = told.size() - 1; i >= oldest(); i--) {
            Happening earlier = told.get(i);
            boolean two = earlier.actors.size() == 2 && referents.anyNamed(earlier.actors);
            boolean enemies = earlier.type() == Type.ASSAULT && earlier.trigger.isMutual()
                    || "ceasefire".equals(earlier.trigger.mode());
            if (two && enemies) {
                if (!found.isEmpty() && !found.containsAll(earlier.actors)) {
                    return List.of();
                }
                found = earlier.actors;
            }
        }
        return found;
    }

    private void link(Happening happening, boolean points, boolean sameWord) {
        for (int i = told.size() - 1; i >= oldest() && !isComplete(happening, points); i--) {
            Happening earlier = told.get(i);
            boolean near = told.size() - i <= NEAR;
            if ((happening.again == null || earlier.first() == happening.root && earlier.trigger == happening.trigger)
                    && (!sameWord || happening.trigger == earlier.trigger)
                    && coreference.mayBe(happening, earlier, points, near)) {
                if (points && coreference.means(happening, earlier)) {
                    inherit(happening, earlier);
                }
                happening.again = happening.again == null ? earlier : happening.again;
                happening.root = earlier.first();
            }
        }
    }

    /** How far back anything is looked for, so that a long text takes no longer for each event. */
    private int oldest() {
        return Math.max(0, told.size() - MEMORY);
    }

    /** Whether it is known what it tells again and, where it points there, who took part. */
    private static boolean isComplete(Happening happening, boolean points) {
        return happening.again != null && (!points || !happening.actors.isEmpty());
    }

    /** {@code المواجهات}, {@code المفاوضات مع إيران}: those who fight in this article, or the two who meet, wherever they do. */
    private void sides(Happening happening) {
        for (int i = told.size() - 1; i >= oldest() && happening.actors.size() < 2; i--) {
            Happening earlier = told.get(i);
            boolean mutual = earlier.trigger.isMutual() || earlier.type() == Type.CONSULT;
            if (earlier.type() == happening.type()
                    && mutual
                    && earlier.actors.size() > 1
                    && earlier.actors.containsAll(happening.actors)) {
                happening.actors.clear();
                happening.actors.addAll(earlier.actors);
            }
        }
    }

    /** Takes over who took part in what it points to. */
    private void inherit(Happening happening, Happening earlier) {
        if (earlier.status == Status.PLANNED
                && happening.status == Status.OCCURRED
                && !happening.isForce()
                && happening.type() != Type.PROTEST) {
            happening.status = Status.PLANNED;
        }
        if (happening.type() == Type.PROTEST || isDescribed(happening)) {
            return;
        }
        inheritActors(happening, earlier);
        if (happening.again == null) {
            inheritRecipients(happening, earlier);
        }
    }

    /**
     * {@code العقوبات الأمريكية التي تستهدف حلفاءها}: who does it is told, and a clause of its own tells the rest; but no single
     * blow is told so.
     */
    private boolean isDescribed(Happening happening) {
        if (happening.type() == Type.ASSAULT && !happening.isMany(page)) {
            return false;
        }
        int t = happening.hit.to();
        for (int words = 0; words < 2 && page.isDefinite(t) && !page.is(t, Particle.Kind.RELATIVE); words++) {
            t++;
        }
        boolean told =
                happening.type() == Type.CONSULT ? happening.actors.size() > 1 : referents.anyNamed(happening.actors);
        return told
                && page.is(t, Particle.Kind.RELATIVE)
                && !page.is(happening.hit.from() - 1, Particle.Kind.DEMONSTRATIVE);
    }

    private void inheritActors(Happening happening, Happening earlier) {
        boolean guessed = happening.guessed && !earlier.actors.isEmpty() && happening.type() != Type.ASSAULT;
        boolean oneSide = happening.trigger.isMutual() && earlier.actors.containsAll(happening.actors);
        if (earlier.lendsActors(happening)
                && (happening.actors.isEmpty()
                        || guessed
                        || oneSide
                        || referents.isNationOf(happening.actors, earlier.actors))) {
            happening.actors.clear();
            happening.actors.addAll(earlier.actors);
        }
    }

    /** {@code رد بإطلاق النار}: what a verb carries by a set phrase that begins without the article is a deed of its own. */
    private boolean isCarried(Happening happening) {
        return happening.governor >= 0
                && happening.hit.has(BA)
                && happening.hit.length() > 1
                && !page.isDefinite(happening.hit.from());
    }

    /** Ground taken, and what is told as a deed of its own, falls on a group struck before, but not on people counted there. */
    private void inheritRecipients(Happening happening, Happening earlier) {
        List<Party> groups = referents.bodies(earlier.recipients);
        groups = groups.isEmpty() ? referents.bodies(earlier.first().recipients) : groups;
        boolean own = happening.trigger.isGain() || isCarried(happening);
        List<Party> struck = groups.isEmpty() && !own ? earlier.recipients : groups;
        boolean lesser = happening.recipients.stream().noneMatch(referents::isBody) && Coreference.isNamed(struck);
        if ((happening.recipients.isEmpty() || lesser) && !happening.trigger.isMutual()) {
            happening.recipients.removeIf(p -> p.entity() == null || struck.contains(p));
            happening.recipients.addAll(0, struck);
            happening.recipients.removeAll(happening.actors);
        }
    }
}
