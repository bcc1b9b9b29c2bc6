package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** The recipient after a preposition that a trigger takes, or after a verb of hitting. Places are tokens. */
final class Complements {
    private static final int REACH = 16;
    private static final int NATION = 4;
    private static final int NEAR = 3;
    private static final int AIDED = 8;

    private static final Wordlist OWNERS = Wordlist.of(Complements.class, "owners");

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;
    private final ThingOwners things;
    private final Stances stances;
    private final Dispersals dispersals;
    private final Judged judged;

    Complements(Page page, Phrases phrases, Subjects subjects, Genitives genitives, ThingOwners things) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
        this.things = things;
        stances = new Stances(page);
        dispersals = new Dispersals(page, phrases, subjects, genitives);
        judged = new Judged(page, phrases.nouns(), stances);
    }

    /** Finds it from a token on. */
    void find(Happening happening, int from) {
        boolean aside = page.isComma(from) && page.isAny(from + 1, "هو", "هي", "وهو", "وهي");
        int start = aside ? genitives.pastAside(from, happening.to) : from;
        int stop = happening.type() == Type.MOBILIZE ? start : Math.min(happening.to, start + REACH);
        for (int t = against(happening, start, stop);
                t < stop && !ends(t) && !judged.isDeed(happening, t) && !isCharge(happening, t);
                t++) {
            boolean person = !page.isDefinite(t - 1) && page.hit(t - 1, Title.class) != null;
            Party nation = judged.isStance(happening, t) && t < start + NATION && !person
                    ? phrases.nouns().nation(t)
                    : null;
            if (nation != null && !happening.actors.contains(nation)) {
                happening.recipients.add(nation);
                return;
            }
            Phrase phrase = at(happening, t);
            if (phrase != null && !phrase.isParty() && happening.isForce() && !isStrike(t)) {
                Phrase owner = things.of(happening, phrase);
                phrase = owner == null ? phrase : owner;
            }
            if (phrase != null && phrase.isParty() && !isOnlyPlace(happening, t, phrase)) {
                happening.onPlace = genitives.place(phrase) != null;
                recipient(happening, phrase);
                return;
            }
        }
    }

    /** {@code قدمت شكوى لدى المحكمة ضد الشركة}: where those whom a complaint is against stand, or else the start. */
    private int against(Happening happening, int start, int stop) {
        boolean complains = happening.trigger.recipients().contains("لدي");
        for (int t = start; complains && t < stop && !ends(t); t++) {
            if (page.is(t, "ضد")) {
                return t;
            }
        }
        return start;
    }

    /** {@code تهم تتعلق بالإرهاب}: a verb that tells of what a charge is. */
    private boolean isCharge(Happening happening, int t) {
        boolean charge = "allege".equals(happening.trigger.mode()) && !happening.hit.has(VERB);
        return charge && page.isVerb(t) && !phrases.nouns().isAnd(t) && page.hit(t, Carrier.class) == null;
    }

    /** {@code عناصرها} of the actor are told by their words, and who is hit has not done it. */
    private void recipient(Happening happening, Phrase phrase) {
        boolean self = !happening.actors.isEmpty() && happening.actors.containsAll(phrase.parties());
        Hit side = page.hit(phrase.from(), Side.class);
        if (self && side != null) {
            Party words = phrases.described(phrase);
            boolean others = happening.actors.stream().noneMatch(p -> p.name().equals(words.name()));
            happening.recipients.addAll(others ? List.of(words) : List.of());
            return;
        }
        if (self && happening.guessed && genitives.place(phrase) != null) {
            happening.actors.clear();
        }
        happening.addRecipient(phrase);
    }

    /** {@code فرضت على إيران عقوبات}: finds it within these tokens, where it stands before the last words of the trigger. */
    void between(Happening happening, int from, int to) {
        int first = from;
        while (first < to - 1 && subjects.isTime(first)) {
            first++;
        }
        for (int t = from; t < to && happening.recipients.isEmpty(); t++) {
            String word = page.word(t).folded();
            boolean near = t < to - 1 && (page.isAny(t, "الي", "علي", "ل") || t == first && page.is(t, "من"));
            boolean attached = t == first
                    && isTo(t, word)
                    && happening.trigger.recipients().contains("ل");
            if (near && happening.trigger.recipients().contains(word) || attached) {
                Phrase phrase = attached ? genitives.attached(t, to, "ل") : phrases.at(t + 1, to);
                happening.addRecipient(phrase != null && isOnlyPlace(happening, t, phrase) ? null : phrase);
            }
        }
    }

    /** {@code للضحايا}, {@code لروسيا}. */
    private boolean isTo(int t, String word) {
        return word.startsWith("لل") || word.startsWith("ل") && phrases.nouns().isNamed(t);
    }

    /** The phrase to which the word at a token leads, or null. */
    private Phrase at(Happening happening, int t) {
        if (isTopic(happening, t) || isOfHelp(happening, t)) {
            return null;
        }
        if (leads(happening, t)) {
            boolean side = happening.trigger.isShot() && Link.is(page, t + 1, Link.Kind.COMPASS);
            return phrases.at(side ? t + 2 : t + 1, happening.to);
        }
        if (happening.takesPeople() && page.is(t, "في") && Link.is(page, t + 1, Link.Kind.RANKS)) {
            return phrases.at(t + 2, happening.to);
        }
        if (t >= happening.end && happening.isForce() && dispersals.at(t)) {
            return dispersals.whom(happening, t);
        }
        if (isStrike(t) && happening.isForce() && !"convict".equals(happening.trigger.mode())) {
            return subjects.after(t + 1, happening.to);
        }
        return isMeant(happening, t) ? meant(happening, t) : attached(happening, t);
    }

    /** {@code اتفقت على}, but {@code اتفقت بشأن}; {@code دعت إلى}: before what is agreed or asked for. */
    private boolean isTopic(Happening happening, int t) {
        String word = page.word(t).folded();
        boolean topic = word.startsWith("ب");
        boolean asked = topic && happening.trigger.recipients().contains("ب") && !happening.trigger.takesObject();
        return happening.type() == Type.AGREE && topic
                || happening.type() == Type.REQUEST && !asked && (topic || word.equals("الي"));
    }

    /** Whether the word is a preposition of the trigger, or says against whom it is; {@code في حق} is {@code بحق}. */
    private boolean leads(Happening happening, int t) {
        String word =
                page.is(t, "حق") && page.is(t - 1, "في") ? "بحق" : page.word(t).folded();
        boolean inquiry = "investigate".equals(happening.trigger.mode()) && !word.equals("مع");
        return !inquiry && happening.trigger.recipients().contains(word) && !isIdiom(happening, t)
                || opposes(happening) && Link.is(page, t, Link.Kind.AGAINST);
    }

    /** {@code حدادا على}, {@code عدد من}: a preposition that belongs to the word before it. */
    private boolean isIdiom(Happening happening, int t) {
        boolean of = happening.type() == Type.PROTEST && page.is(t, "من");
        Hit side = of ? page.hit(t - 1, Side.class) : null;
        return side != null && ((Side) side.sense().lexeme()).counts()
                || page.is(t, "علي") && page.isAny(t - 1, OWNERS);
    }

    /** {@code أطلقوا النار عليهم}: a preposition of the trigger with a pronoun. */
    private boolean isMeant(Happening happening, int t) {
        Link link = Link.at(page, t);
        boolean aim = link != null && happening.type() == Type.REQUEST && "الي".equals(link.preposition());
        boolean fits = link != null
                && link.kinds().contains(Link.Kind.PRONOUN)
                && happening.trigger.recipients().contains(link.preposition());
        boolean examined = "investigate".equals(happening.trigger.mode()) && Link.is(page, t, Link.Kind.COMPANION);
        return !aim && (fits || examined);
    }

    private Phrase meant(Happening happening, int t) {
        int near = t - happening.end < 2 || happening.takesPeople() ? t : happening.hit.from();
        return happening.takesPeople()
                ? subjects.pronouns().people(near, happening.from, happening.actors)
                : subjects.pronouns().meant(near, happening.from, happening.actors);
    }

    /** {@code تحرير المدينة بإسناد من التحالف}, {@code بغطاء جوي من}: help, which comes from others than those who are driven out. */
    private boolean isOfHelp(Happening happening, int t) {
        if (!page.is(t, "من") || !happening.isForce()) {
            return false;
        }
        String before = page.word(t - 1).folded();
        if (before.startsWith("مدعوم") || before.startsWith("المدعوم")) {
            return true;
        }
        Hit help = page.hit(phrases.nouns().isAdjective(t - 1) ? t - 2 : t - 1, Trigger.class);
        return t - 1 >= happening.end && help != null && Trigger.of(help).type() == Type.AID;
    }

    /** {@code ندد بفصل الأطفال}: people told after what is condemned suffer it, unless they have said or decided it. */
    private Phrase attached(Happening happening, int t) {
        Trigger trigger = happening.trigger;
        boolean speech = Statuses.isSpeech(trigger.type());
        boolean asked = trigger.type() == Type.REQUEST;
        boolean near = trigger.patient() || t - happening.end < (asked ? 2 : NEAR) || speech && !asked;
        near |= trigger.type() == Type.AID && t - happening.end < AIDED;
        boolean to = near && trigger.recipients().contains("ل") && !isOwned(happening, t);
        Phrase phrase = to ? genitives.attached(t, happening.to, "ل") : null;
        boolean others = t > happening.end && page.hit(t - 1, Trigger.class) != null;
        boolean far = others || "investigate".equals(trigger.mode()) && t - happening.end >= NEAR;
        if (phrase == null && trigger.recipients().contains("ب") && !far) {
            phrase = genitives.attached(t, happening.to, "ب");
        }
        boolean thing = phrase != null && !phrase.isParty() && speech && !asked && trigger.type() != Type.CONCEDE;
        Phrase owner = thing ? phrases.at(t + 1, happening.to) : phrase;
        boolean suffers = thing
                && owner != null
                && !owner.isName()
                && "disapprove".equals(trigger.mode())
                && !stances.isOf(t)
                && page.hit(t, Trigger.class) == null;
        return suffers ? null : owner;
    }

    /** {@code القوات التابعة للحكومة}: whether {@code ل} only tells whose something is, or what is judged has been told. */
    private boolean isOwned(Happening happening, int t) {
        return page.word(t - 1).folded().contains("تابع") || judged.isPastObject(happening, t);
    }

    /** {@code انتقد قرار ترامب}, {@code رحب بموقف روسيا}: known by name, whose deed or words it is that somebody judges; or null. */
    Phrase author(Happening happening) {
        boolean judges = happening.type() == Type.SUPPORT
                || happening.type() == Type.REJECT
                || happening.type() == Type.ACCUSE && !"investigate".equals(happening.trigger.mode());
        for (int t = happening.end; judges && t < Math.min(happening.to - 1, happening.end + REACH) && !ends(t); t++) {
            if (stances.isOf(t) && (t == happening.end || !page.is(t - 1, Particle.Kind.PREPOSITION))) {
                Phrase author = phrases.at(t + 1, happening.to);
                boolean other = author != null && !happening.actors.containsAll(author.parties());
                return other && author.isName() ? author : null;
            }
        }
        return null;
    }

    private static boolean opposes(Happening happening) {
        return happening.isForce()
                || switch (happening.type()) {
                    case PROTEST, ACCUSE, THREATEN -> true;
                    default -> false;
                };
    }

    /** A country after {@code في}, or a spot that a blow falls on, is where it happens. */
    private boolean isOnlyPlace(Happening happening, int t, Phrase phrase) {
        boolean physical = happening.isPhysical() && happening.type() != Type.PROTEST;
        return genitives.place(phrase) != null && (page.is(t, "في") || physical && genitives.isSpot(phrase));
    }

    private boolean ends(int t) {
        boolean agent = page.is(t, "قبل") && page.is(t - 1, "من");
        return page.mark(t) == '.'
                || Link.is(page, t, Link.Kind.BEYOND) && !agent
                || page.is(t, Particle.Kind.COMPLEMENTIZER) && !(page.is(t, Particle.Kind.BE) && isStrike(t + 1))
                || page.hit(t, Trigger.class) != null && page.isVerb(t) && !isStrike(t);
    }

    /** Whether a verb stands here whose object is hit: {@code استهدفت}. */
    boolean isStrike(int t) {
        Hit carrier = page.hit(t, Carrier.class);
        return carrier != null
                && carrier.sense().lexeme() == Carrier.STRIKES
                && carrier.has(VERB)
                && !carrier.has(PRONOUN);
    }

    /** {@code القبض عليه}: its last word means whom it falls on. */
    boolean endsInPronoun(Happening happening) {
        Link link = happening.hit.length() > 1 ? Link.at(page, happening.hit.to() - 1) : null;
        return link != null
                && link.kinds().contains(Link.Kind.PRONOUN)
                && happening.takesPeople()
                && happening.trigger.recipients().contains(String.valueOf(link.preposition()));
    }

    /** Whom the pronoun at the end means, which is nobody who arrests. */
    Phrase seized(Happening happening) {
        return subjects.pronouns().people(happening.hit.to() - 1, happening.from, happening.actors);
    }
}
