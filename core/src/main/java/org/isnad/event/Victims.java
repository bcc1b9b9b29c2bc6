package org.isnad.event;

import static org.isnad.lexicon.Features.*;
import static org.isnad.lexicon.Features.VERB;

import java.util.ArrayList;
import java.util.List;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;

/** Whom a blow harmed, as the rest of its sentence tells: people counted, and people named as dead. */
final class Victims {
    private static final int MOST = 3;
    private static final int NEAR = 60;
    private static final int RESULT = 6;
    private static final int FAR = 12;

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final List<FigureMention> figures;
    private final Voices voices;
    private final JoinedVictims joined;

    Victims(Page page, Phrases phrases, Subjects subjects, List<FigureMention> figures, Voices voices) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.figures = figures;
        this.voices = voices;
        joined = new JoinedVictims(page, phrases, figures);
    }

    /** Adds them where no group is the target, and whoever is counted together with them. */
    void add(Happening happening, List<Hit> found, List<Hit> blows) {
        if (!happening.trigger.isMutual()) {
            joined.suffer(happening, first(happening.from));
        }
        find(happening, found, blows);
        if (!happening.trigger.isMutual()) {
            joined.add(happening, first(happening.from), blows);
        }
    }

    private void find(Happening happening, List<Hit> found, List<Hit> blows) {
        killer(happening, found);
        if (happening.trigger.isGain() && happening.hit.has(VERB)) {
            return;
        }
        boolean effect =
                happening.trigger.isEffect() && happening.recipients.stream().allMatch(p -> p.entity() == null);
        if (!happening.recipients.isEmpty() && !effect && !happening.onPlace
                || happening.trigger.isMutual() && isStart(happening.hit.from())) {
            return;
        }
        List<Party> harmed = new ArrayList<>(MOST);
        List<Party> soldiers = new ArrayList<>(MOST);
        List<Party> armed = new ArrayList<>(MOST);
        List<Party> groups = new ArrayList<>(MOST);
        boolean fighter = false;
        for (int i = first(happening.from); i < figures.size() && harmed.size() < MOST; i++) {
            FigureMention figure = figures.get(i);
            if (figure.from() >= happening.to || figure.from() > happening.hit.from() + NEAR) {
                break;
            }
            boolean near = figure.to() <= happening.to && happening.hit.from() - figure.from() < NEAR;
            if (near && counts(figure) && isNearest(happening.hit, figure, blows)) {
                Phrase phrase = phrases.counted(figure, happening.to);
                phrase.parties().stream().filter(p -> !harmed.contains(p)).forEach(harmed::add);
                boolean others = page.isAny(figure.to() - 1, "اخرون", "اخرين", "اخران");
                fighter = others ? fighter : isFighter(figure);
                List<Party> side = phrase.isName() ? phrase.parties() : side(happening, figure);
                groups.addAll(side);
                armed.addAll(side.isEmpty() ? side : phrase.parties());
                soldiers.addAll(fighter ? phrase.parties() : List.of());
                armed.addAll(fighter && isArmed(figure) ? phrase.parties() : List.of());
            }
        }
        doer(happening);
        if (happening.trigger.isMutual()) {
            fighters(happening, harmed, groups);
            harmed.removeAll(happening.actors.size() > 1 ? soldiers : List.of());
            harmed.removeAll(happening.actors.isEmpty() ? List.of() : armed);
        }
        named(happening, found, harmed);
        harmed.removeAll(happening.actors);
        if (happening.onPlace && !harmed.isEmpty()) {
            happening.recipients.clear();
        }
        harmed.removeAll(happening.recipients);
        happening.recipients.addAll(harmed);
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

    /** {@code منذ اندلاع القتال}: it only tells since when. */
    private boolean isStart(int token) {
        return page.is(token - 1, "منذ")
                || page.is(token - 2, "منذ") && page.tokens().isWord(token - 1);
    }

    /** The first figure at or after a token; figures stand in order of the text. */
    private int first(int token) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (figures.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@code مقتل شخصين أحدهما المهاجم}: he has done it. */
    private void doer(Happening happening) {
        for (int t = happening.from; t < happening.to - 1 && happening.actors.isEmpty(); t++) {
            Hit suspect = Link.is(page, t, Link.Kind.COUNTED) ? page.hit(t + 1, Suspect.class) : null;
            if (suspect != null && suspect.has(DEFINITE) && !suspect.has(PLURAL)) {
                happening.actors.add(new Party(page.words(t + 1, t + 1), null));
            }
        }
    }

    /** A group that lost men in a fight took part in it. */
    private static void fighters(Happening happening, List<Party> harmed, List<Party> groups) {
        if (happening.actors.size() < 2) {
            groups.stream().filter(p -> !happening.actors.contains(p)).forEach(happening.actors::add);
        }
        harmed.removeAll(groups);
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
            return next == hit;
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
        for (int t = figure.from() - 1; t >= Math.max(0, figure.from() - RESULT); t--) {
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

    /** {@code مقتل خمسة بينهم القيادي فلان}. */
    private void among(Happening happening, List<Party> harmed) {
        for (int t = happening.from; t < happening.to - 1 && !harmed.isEmpty(); t++) {
            Phrase one = Link.is(page, t, Link.Kind.COUNTED) ? phrases.at(t + 1, happening.to) : null;
            if (one != null && phrases.isMan(one)) {
                one.parties().stream().filter(p -> !harmed.contains(p)).forEach(harmed::add);
            }
        }
    }

    /** {@code وكان القيادي قتل في غارة}: who stands before the verb and uses no force of arms; or null. */
    private Phrase victim(Hit effect, Happening happening) {
        Phrase phrase = subjects.before(effect.from(), happening.from);
        if (phrase == null || !phrase.isParty()) {
            return null;
        }
        boolean man = phrases.isMan(phrase);
        Hit title = page.hit(phrase.from(), Title.class);
        boolean one = man || title != null && !title.has(PLURAL);
        boolean told = effect.has(PAST) || man && phrase.to() == effect.from();
        return told && (one || !phrases.isForceful(phrase)) ? phrase : null;
    }

    /** {@code قتل مسلحون جنديين في هجوم}, {@code قتل مسلحون جنديين بعد خطفهم}: who killed has done it. */
    private void killer(Happening happening, List<Hit> found) {
        Hit blow = happening.hit;
        boolean theirs = blow.has(PRONOUN) && happening.trigger.patient();
        boolean other = blow.has(VERB) || Link.is(page, blow.from() - 1, Link.Kind.BEYOND) && !theirs;
        for (Hit hit : found) {
            boolean effect = ((Trigger) hit.sense().lexeme()).isEffect() && hit != blow && hit.from() < blow.from();
            Phrase subject =
                    effect && !other && happening.actors.isEmpty() ? subjects.after(hit.to(), happening.to) : null;
            happening.addActor(subject != null && isKiller(hit, subject) ? subject : null);
        }
    }

    /** {@code مقتل مزارع في قصف}, {@code قتل جنود خلال هجوم}: people told without a number, who kill nobody told after them. */
    private boolean isUncounted(Hit effect, Hit blow, Phrase phrase) {
        int t = phrase.to();
        boolean people = phrase.kind() == Phrase.Kind.PEOPLE && phrase.isParty() && phrase.from() == effect.to();
        people &= !blow.has(WA) && !phrases.nouns().isAnd(phrase.from());
        boolean alone = effect.has(MASDAR)
                || phrases.isPreposition(t)
                || page.words(t, t).startsWith("ب")
                || Link.is(page, t, Link.Kind.BEYOND);
        return people && alone && phrases.figure(phrases.afterMeasures(phrase.from(), t)) == null;
    }

    /** Whether people counted are the object of a verb of killing. */
    private boolean isKiller(Hit effect, Phrase subject) {
        return effect.has(VERB)
                && phrases.isForceful(subject)
                && (phrases.figure(subject.to()) != null || isObject(subject.to()));
    }

    /** {@code قتل مسلحون جنودا في هجوم}: people told without a number after who has killed them; or null. */
    private Phrase effectOn(Hit effect, Phrase killer, Happening happening, List<Hit> found) {
        boolean object = isKiller(effect, killer) && isObject(killer.to()) && isNext(effect, happening.hit, found);
        Phrase victims = object ? phrases.at(killer.to(), happening.to) : null;
        return victims != null && victims.isParty() && phrases.figure(killer.to()) == null ? victims : null;
    }

    /** {@code جنودا}, {@code الشرطي}: people whom a verb of killing before its subject may have as its object. */
    private boolean isObject(int t) {
        Hit people = page.hit(t, Side.class);
        boolean one = people != null && (people.has(ACCUSATIVE) || people.has(DEFINITE)) && !people.has(CONJUNCTION);
        return one && !((Side) people.sense().lexeme()).counts() && !people.has(PREPOSITION);
    }

    /** Whether no other blow stands between what tells the harm and the blow after it. */
    private static boolean isNext(Hit effect, Hit blow, List<Hit> found) {
        return effect.from() < blow.from()
                && found.stream()
                        .noneMatch(other -> other.from() > effect.from()
                                && other.from() < blow.from()
                                && ((Trigger) other.sense().lexeme()).type() == Type.ASSAULT);
    }

    /** {@code مقتل القيادي فلان في غارة}. */
    private void named(Happening happening, List<Hit> found, List<Party> harmed) {
        among(happening, harmed);
        for (Hit hit : found) {
            Trigger trigger = (Trigger) hit.sense().lexeme();
            if (trigger.isEffect() && hit != happening.hit && voices.same(hit.from(), happening.hit.from())) {
                Phrase phrase = subjects.after(hit.to(), happening.to);
                Phrase victims = phrase == null ? null : effectOn(hit, phrase, happening, found);
                harmed.addAll(victims == null ? List.of() : victims.parties());
                boolean before = phrase == null;
                phrase = before && harmed.isEmpty() && isNext(hit, happening.hit, found)
                        ? victim(hit, happening)
                        : phrase;
                if (phrase != null
                        && !isKiller(hit, phrase)
                        && (before
                                || phrase.isName()
                                || page.hit(phrase.from(), Suspect.class) != null
                                || isUncounted(hit, happening.hit, phrase) && isNext(hit, happening.hit, found))) {
                    phrase.parties().stream().filter(p -> !harmed.contains(p)).forEach(harmed::add);
                }
            }
        }
    }
}
