package org.isnad.event;

import static org.isnad.lexicon.Features.*;
import static org.isnad.lexicon.Features.VERB;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Suspect;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Whom a blow harmed, as the rest of its sentence tells: people counted, and people named as dead. */
final class Victims {

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final List<FigureMention> figures;
    private final Voices voices;
    private final JoinedVictims joined;
    private final Aftermath aftermath;

    Victims(Page page, Phrases phrases, Subjects subjects, List<FigureMention> figures, Voices voices) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.figures = figures;
        this.voices = voices;
        joined = new JoinedVictims(page, phrases, figures);
        aftermath = new Aftermath(page, phrases);
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
        boolean fends = happening.trigger.isFending() && "heavy-weapons".equals(happening.trigger.mode());
        if (fends || happening.trigger.isGain() && happening.hit.has(VERB) || isOnThings(happening, blows)) {
            return;
        }
        boolean effect =
                happening.trigger.isEffect() && happening.recipients.stream().allMatch(p -> p.entity() == null);
        if (!happening.recipients.isEmpty() && !effect && !happening.onPlace
                || happening.trigger.isMutual() && isStart(happening.hit.from())) {
            return;
        }
        Fallen fallen = new Fallen(page, phrases, figures);
        fallen.count(happening, first(happening.from), blows);
        doer(happening);
        List<Party> harmed = fallen.harmed(happening);
        named(happening, found, harmed);
        Phrase people = harmed.isEmpty() ? aftermath.of(happening, blows) : null;
        harmed.addAll(people == null ? List.of() : people.parties());
        harmed.removeAll(happening.actors);
        if (happening.onPlace && !harmed.isEmpty()) {
            happening.recipients.clear();
        }
        harmed.removeAll(happening.recipients);
        happening.recipients.addAll(harmed);
    }

    /** {@code إصابة ثلاثة وإضرام النار}, {@code أحرقوا المبنى وقتل ثلاثة في اشتباكات}: a fire beside which people were harmed. */
    private boolean isOnThings(Happening happening, List<Hit> blows) {
        int next = first(happening.end);
        boolean before = next == figures.size() || figures.get(next).from() >= happening.to;
        boolean other = blows.stream().anyMatch(blow -> blow.from() > happening.hit.from());
        return "destroy".equals(happening.trigger.mode()) && (before && happening.hit.has(CONJUNCTION) || other);
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
