package org.isnad.event;

import static org.isnad.lexicon.Features.*;
import static org.isnad.lexicon.Features.VERB;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Nature;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;

/** The people counted near a blow whom it has harmed, and which of them fight or belong to a group. For one happening. */
final class Fallen {
    private static final int MOST = 3;
    private static final int NEAR = 60;
    private static final int RESULT = 6;
    private static final int FAR_RESULT = 14;
    private static final int FAR = 12;

    private final Page page;
    private final Phrases phrases;
    private final List<FigureMention> figures;
    private final List<Party> all = new ArrayList<>(MOST);
    private final List<Party> soldiers = new ArrayList<>(MOST);
    private final List<Party> armed = new ArrayList<>(MOST);
    private final List<Party> groups = new ArrayList<>(MOST);

    Fallen(Page page, Phrases phrases, List<FigureMention> figures) {
        this.page = page;
        this.phrases = phrases;
        this.figures = figures;
    }

    /** Takes in the figures of the sentence from the one of that number on. */
    void count(Happening happening, int first, List<Hit> blows) {
        boolean fighter = false;
        for (int i = first; i < figures.size() && all.size() < MOST; i++) {
            FigureMention figure = figures.get(i);
            if (figure.from() >= happening.to || figure.from() > happening.hit.from() + NEAR) {
                break;
            }
            boolean near = figure.to() <= happening.to && happening.hit.from() - figure.from() < NEAR;
            if (near && counts(figure) && isNearest(happening.hit, figure, blows)) {
                boolean others = page.isAny(figure.to() - 1, "اخرون", "اخرين", "اخران");
                fighter = others ? fighter : isFighter(figure);
                add(happening, figure, fighter);
            }
        }
    }

    private void add(Happening happening, FigureMention figure, boolean fighter) {
        Phrase phrase = phrases.counted(figure, happening.to);
        phrase.parties().stream().filter(p -> !all.contains(p)).forEach(all::add);
        List<Party> side = phrase.isName() ? phrase.parties() : side(happening, figure);
        groups.addAll(side);
        armed.addAll(side.isEmpty() ? side : phrase.parties());
        soldiers.addAll(fighter ? phrase.parties() : List.of());
        armed.addAll(fighter && isArmed(figure) ? phrase.parties() : List.of());
    }

    /** Those harmed; a group that lost men in a fight took part in it, and those who fight are no recipients of it. */
    List<Party> harmed(Happening happening) {
        if (happening.trigger.isMutual()) {
            if (happening.actors.size() < 2) {
                groups.stream().filter(p -> !happening.actors.contains(p)).forEach(happening.actors::add);
            }
            all.removeAll(groups);
            all.removeAll(happening.actors.size() > 1 ? soldiers : List.of());
            all.removeAll(happening.actors.isEmpty() ? List.of() : armed);
        }
        return all;
    }

    /** {@code مقتل 15 مسلحا في اشتباكات}, {@code سقوط 30 قتيلا}: one of those who fight rather than somebody struck by it. */
    private boolean isFighter(FigureMention figure) {
        int last = figure.to() - 1;
        Hit men = page.hit(last, Side.class);
        return men == null
                ? Link.is(page, last, Link.Kind.HARMED) || page.tokens().isNumber(last) || isWarrior(last)
                : !((Side) men.sense().lexeme()).is(Side.Kind.PEOPLE);
    }

    /** {@code 15 حوثيا}: one of those who are told by a word of war. */
    private boolean isWarrior(int t) {
        Hit nature = page.hit(t, Nature.class);
        return nature != null && nature.sense().lexeme() == Nature.WAR;
    }

    /** {@code 15 مسلحا}: men who bear arms by their word. */
    private boolean isArmed(FigureMention figure) {
        Hit men = page.hit(figure.to() - 1, Side.class);
        return men != null && ((Side) men.sense().lexeme()).bearsArms();
    }

    /** {@code مقتل اثنين من المحتجين في اشتباكات مع الشرطة}: those of whom people counted are, where one side is told; or none. */
    private List<Party> side(Happening happening, FigureMention figure) {
        boolean open = happening.trigger.isMutual() && happening.actors.size() == 1;
        int last = figure.to() - 2;
        int of = Link.is(page, last, Link.Kind.AMONG) ? last + 1 : last + 3;
        boolean among = Link.is(page, of - 1, Link.Kind.AMONG);
        Hit men = open && among ? page.hit(of, Side.class) : null;
        boolean many = men != null && men.has(PLURAL) && page.isDefinite(of);
        int end = many ? phrases.commonNouns().extent(of, happening.to) : of;
        return many ? List.of(new Party(page.words(of, end - 1), null)) : List.of();
    }

    /** Whether a figure belongs to this blow rather than to another of the sentence. */
    private boolean isNearest(Hit hit, FigureMention figure, List<Hit> found) {
        Hit next = page.hit(figure.to(), Trigger.class);
        if (next != null && next.has(BA) && found.contains(next)) {
            return next.equals(hit);
        }
        boolean back = isResult(figure);
        Hit nearest = null;
        for (Hit other : found) {
            Trigger trigger = (Trigger) other.sense().lexeme();
            boolean blow = trigger.type() == Type.ASSAULT && (!trigger.isEffect() || other == hit);
            if (blow && (nearest == null || distance(other, figure, back) < distance(nearest, figure, back))) {
                nearest = other;
            }
        }
        return nearest == hit;
    }

    /** {@code أسفر عن مقتل}: what brought the harm about stands before. */
    private boolean isResult(FigureMention figure) {
        boolean marked = false;
        for (int t = figure.from() - 1; t >= Math.max(0, figure.from() - FAR_RESULT); t--) {
            marked |= page.mark(t) != 0;
            if (t < figure.from() - RESULT && marked) {
                return false;
            }
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carrier.sense().lexeme() == Carrier.HARMS && carrier.has(VERB)) {
                return true;
            }
            Hit trigger = page.hit(t, Trigger.class);
            if (trigger != null
                    && trigger.has(VERB | FEMININE)
                    && ((Trigger) trigger.sense().lexeme()).isEffect()) {
                return page.hit(figure.from() - 1, Trigger.class) == null && trigger.to() < figure.from();
            }
        }
        return false;
    }

    private static int distance(Hit hit, FigureMention figure, boolean back) {
        boolean before = hit.from() < figure.from();
        int distance = before ? figure.from() - hit.to() : hit.from() - figure.to();
        return before == back ? distance : distance + FAR;
    }

    static boolean counts(FigureMention figure) {
        return figure.scope() != Figure.Scope.PART
                && (figure.kind() == Figure.Kind.KILLED
                        || figure.kind() == Figure.Kind.WOUNDED
                        || figure.kind() == Figure.Kind.CASUALTIES);
    }
}
