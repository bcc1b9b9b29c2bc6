package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final int FAR = 8;
    private static final int FAR_WORDS = 200;

    private final Page page;
    private final Referents referents;
    private final Areas areas;
    private final List<Happening> told = new ArrayList<>();

    Happenings(Page page, Referents referents, Areas areas) {
        this.areas = areas;
        this.referents = referents;
        this.page = page;
    }

    List<Happening> told() {
        return told;
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
            if (fits && told.get(i).trigger.type() != Type.CONSULT) {
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
                    && isKin(happening, earlier, points)
                    && agrees(happening, earlier)
                    && (near || !isOneOfMany(happening, earlier))
                    && (near || !earlier.longAgo)) {
                if (points && means(happening, earlier)) {
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

    /** {@code الهجوم} is none of the {@code هجمات} told long before. */
    private boolean isOneOfMany(Happening happening, Happening earlier) {
        return happening.trigger == earlier.trigger
                && !happening.isMany(page)
                && earlier.isMany(page)
                && !page.is(happening.hit.from() - 1, Particle.Kind.DEMONSTRATIVE);
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

    private boolean isKin(Happening one, Happening other, boolean points) {
        if (one.type() != other.type() || Statuses.isSpeech(one.type()) || one.isAnother(page)) {
            return false;
        }
        String mode = family(one.trigger);
        boolean sameMode = mode == null || family(other.trigger) == null || mode.equals(family(other.trigger));
        String root = family(other.first().trigger);
        sameMode &= mode == null || root == null || mode.equals(root);
        boolean each = one.type() == Type.ASSAULT || one.type() == Type.COERCE;
        boolean general = !each || points || share(one, other);
        return one.trigger == other.trigger && (one.type() != Type.COERCE || general)
                || sameMode && general && (!one.trigger.isMutual() || other.trigger.isMutual());
    }

    /** Whether both tell the same place, or somebody who takes the same part. */
    private static boolean share(Happening one, Happening other) {
        return one.place != null && one.place.equals(other.place)
                || one.recipients.stream().anyMatch(other.recipients::contains)
                || one.actors.stream().anyMatch(other.actors::contains);
    }

    /** Modes that tellings of one happening may give in turn: {@code تفجير المسجد} is told again as {@code التفجير}. */
    private static String family(Trigger trigger) {
        String mode = trigger.lemma().startsWith("فجر") ? "explosives" : trigger.mode();
        if (mode == null) {
            return null;
        }
        return switch (mode) {
            case "explosives", "suicide-attack" -> "explosives";
            case "aerial", "drone", "heavy-weapons" -> "heavy-weapons";
            case "demo", "riot", "strike", "obstruct" -> "demo";
            default -> mode;
        };
    }

    /** Whether a noun that points back means the deed told earlier rather than deeds of its kind, so that its parties are the same. */
    private boolean means(Happening happening, Happening earlier) {
        boolean that = page.is(happening.hit.from() - 1, Particle.Kind.DEMONSTRATIVE);
        int apart = page.sentences().at(happening.hit.from()) - page.sentences().at(earlier.hit.from());
        boolean far = apart > FAR || happening.hit.from() - earlier.hit.from() > FAR_WORDS;
        if (far && !that) {
            return false;
        }
        return that || happening.trigger == earlier.trigger || isGeneral(happening, earlier);
    }

    /** Whether its word may also tell what the other's does: {@code الهجوم} of any blow, {@code الغارة} of one from the air. */
    private static boolean isGeneral(Happening happening, Happening earlier) {
        String mode = family(happening.trigger);
        return switch (happening.type()) {
            case ASSAULT -> mode == null ? !happening.trigger.patient() : mode.equals(family(earlier.trigger));
            case CONSULT ->
                happening.status == earlier.status && Objects.equals(happening.trigger.mode(), earlier.trigger.mode());
            case RETREAT -> mode != null && mode.equals(earlier.trigger.mode());
            case PROTEST -> true;
            case SANCTION -> Objects.equals(happening.trigger.mode(), earlier.trigger.mode());
            default -> false;
        };
    }

    /** Whether nothing that both tell differs. */
    private boolean agrees(Happening one, Happening other) {
        return (one.guessed
                        || meet(one.actors, other.actors)
                        || isNationOf(one.actors, other.actors)
                        || isLone(one.actors)
                        || isLone(other.actors))
                && (meet(one.recipients, other.recipients) || !isGroup(one.recipients) || !isGroup(other.recipients))
                && isSamePlace(one.place, other.place)
                && isSameDay(one, other);
    }

    /** {@code انتحارية}, {@code منفذ الهجوم}: a man told by his deed, who may be of any group. */
    private static boolean isLone(List<Party> actors) {
        return actors.size() == 1
                && actors.get(0).entity() == null
                && Suspect.isOne(actors.get(0).name());
    }

    /** The same day, or told of one alone, unless that is another of weeks ago; a month holds its days. */
    private boolean isSameDay(Happening one, Happening other) {
        if (one.date == null || other.date == null || one.loose || other.loose) {
            return !one.background || one.isPointing(page) || explains(one, other);
        }
        return Retellings.isWithin(one.date, other.date) || Retellings.isWithin(other.date, one.date);
    }

    /** {@code محاكمة المتهمين في التفجير}, and later {@code تعرض المسجد لتفجير في 26 يونيو}: what was known from the first. */
    private boolean explains(Happening background, Happening other) {
        Happening first = other.first();
        return first.isKnown(page)
                && (first.date == null || first.loose)
                && first.place != null
                && background.place != null
                && isSamePlace(first.place, background.place);
    }

    /** The same, or a place and a region or state that it may lie in. */
    private boolean isSamePlace(Party one, Party other) {
        return one == null || other == null || one.name().equals(other.name()) || areas.mayHold(one, other);
    }

    private static boolean meet(List<Party> one, List<Party> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    /** {@code القصف الإيراني} is that of the Iranian body named before. */
    boolean isNationOf(List<Party> one, List<Party> other) {
        return one.size() == 1
                && other.size() == 1
                && referents.isNationOf(one.get(0).name(), other.get(0).name());
    }

    private static boolean isGroup(List<Party> parties) {
        return parties.stream().anyMatch(p -> p.entity() != null);
    }

    private void inherit(Happening happening, Happening earlier) {
        if (earlier.status == Status.PLANNED && happening.status == Status.OCCURRED && !happening.isForce()) {
            happening.status = Status.PLANNED;
        }
        if (happening.type() == Type.PROTEST) {
            return;
        }
        boolean guessed = happening.guessed && !earlier.actors.isEmpty() && happening.type() != Type.ASSAULT;
        boolean oneSide = happening.trigger.isMutual() && earlier.actors.containsAll(happening.actors);
        if (earlier.lendsActors(happening)
                && (happening.actors.isEmpty() || guessed || oneSide || isNationOf(happening.actors, earlier.actors))) {
            happening.actors.clear();
            happening.actors.addAll(earlier.actors);
        }
        if (happening.again != null) {
            return;
        }
        List<Party> groups = referents.bodies(earlier.recipients);
        groups = groups.isEmpty() ? referents.bodies(earlier.first().recipients) : groups;
        List<Party> struck = groups.isEmpty() ? earlier.recipients : groups;
        boolean lesser = happening.recipients.stream().noneMatch(referents::isBody) && isGroup(struck);
        if ((happening.recipients.isEmpty() || lesser) && !happening.trigger.isMutual()) {
            happening.recipients.removeIf(p -> p.entity() == null || struck.contains(p));
            happening.recipients.addAll(0, struck);
            happening.recipients.removeAll(happening.actors);
        }
    }
}
