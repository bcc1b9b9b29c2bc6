package org.isnad.event;

import java.util.List;
import java.util.Objects;
import org.isnad.event.lexicon.Suspect;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Referents;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Whether a happening may be the one told before: of its kind, with nothing that both tell differing. Places are tokens. */
final class Coreference {
    private static final int FAR = 8;
    private static final int FAR_WORDS = 200;

    private final Page page;
    private final Referents referents;
    private final Areas areas;

    Coreference(Page page, Referents referents, Areas areas) {
        this.page = page;
        this.referents = referents;
        this.areas = areas;
    }

    /** Whether both may tell one deed, told {@code near} each other or not; whether the later {@code points} back. */
    boolean mayBe(Happening happening, Happening earlier, boolean points, boolean near) {
        return isKin(happening, earlier, points)
                && agrees(happening, earlier)
                && (near || !earlier.longAgo && !isOneOfMany(happening, earlier));
    }

    /** Whether both tell one kind of deed. */
    private boolean isKin(Happening one, Happening other, boolean points) {
        if (one.type() != other.type() || Statuses.isSpeech(one.type()) || one.isAnother(page) || one.isManner(page)) {
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

    /** {@code الهجوم} is none of the {@code هجمات} told long before. */
    private boolean isOneOfMany(Happening happening, Happening earlier) {
        return happening.trigger == earlier.trigger
                && !happening.isMany(page)
                && earlier.isMany(page)
                && !page.is(happening.hit.from() - 1, Particle.Kind.DEMONSTRATIVE);
    }

    /** Whether both tell the same place, or somebody who takes the same part. */
    private static boolean share(Happening one, Happening other) {
        return one.place != null && one.place.equals(other.place)
                || !one.recipients.isEmpty() && !other.recipients.isEmpty() && meet(one.recipients, other.recipients)
                || !one.actors.isEmpty() && !other.actors.isEmpty() && meet(one.actors, other.actors);
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

    /**
     * Whether a noun that points back means the deed told earlier rather than deeds of its kind, so that its parties are the same;
     * {@code الهجوم} is none that fends off another.
     */
    boolean means(Happening happening, Happening earlier) {
        boolean that = page.is(happening.hit.from() - 1, Particle.Kind.DEMONSTRATIVE);
        int apart = page.sentences().at(happening.hit.from()) - page.sentences().at(earlier.hit.from());
        boolean far = apart > FAR || happening.hit.from() - earlier.hit.from() > FAR_WORDS;
        if (far && !that) {
            return false;
        }
        boolean met = earlier.trigger.isFending() && !happening.trigger.isFending();
        return !met && (that || happening.trigger == earlier.trigger || isGeneral(happening, earlier));
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
                        || referents.isNationOf(one.actors, other.actors)
                        || isLone(one.actors)
                        || isLone(other.actors))
                && (meet(one.recipients, other.recipients) || !isNamed(one.recipients) || !isNamed(other.recipients))
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

    /** Whether one of them is among the others, or nobody is told. */
    static boolean meet(List<Party> one, List<Party> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(p -> other.stream().anyMatch(q -> isSame(p, q)));
    }

    /** The same, or people told once with an adjective: {@code ثلاثة جنود مصريين}, {@code ثلاثة جنود}. */
    private static boolean isSame(Party one, Party other) {
        boolean unnamed = one.entity() == null && other.entity() == null;
        return one.equals(other)
                || unnamed && one.name().indexOf(' ') > 0 && other.name().startsWith(one.name() + " ")
                || unnamed && other.name().indexOf(' ') > 0 && one.name().startsWith(other.name() + " ");
    }

    /** Whether one of them is known by name. */
    static boolean isNamed(List<Party> parties) {
        return parties.stream().anyMatch(p -> p.entity() != null);
    }
}
