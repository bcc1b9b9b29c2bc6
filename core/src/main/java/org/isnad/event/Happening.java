package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** An event in the making; places are tokens. */
final class Happening {
    /** With whose help something is done: {@code بدعم}, {@code بإسناد}. */
    static final Wordlist HELP = Wordlist.of(Happening.class, "help");

    final Hit hit;
    final Trigger trigger;
    final int from;
    final int to;
    final List<Party> actors = new ArrayList<>(2);
    final List<Party> recipients = new ArrayList<>(2);
    /** Whether it hangs on a verb whose subject is the one told before. */
    boolean elided;

    /** The verb that the noun hangs on, or -1. */
    int governor = -1;

    /** Whether the noun that tells it has its own actor: {@code موافقة إيران}. */
    boolean owned;

    /** Whether a word that may tell of a fight tells of a blow: {@code معركة ضد}. */
    boolean oneSided;

    /** Whether it is told by a passive. */
    boolean passive;

    /** Whether what it falls on is a country, which yields to the people harmed there. */
    boolean onPlace;

    /** Whether a country tells where a war is fought rather than who fights it. */
    boolean warAtHome;

    /** Whether the actors are only accused of it. */
    boolean alleged;

    /** Whether they are accused by some who are not told. */
    boolean charged;

    /** Whether the actors are only those of the verb that the noun hangs on. */
    boolean guessed;

    /** Whether it is what the blow told right before it is struck for. */
    boolean aim;

    /** Whether too little is known of its parties for it to count by itself. */
    boolean vague;

    Party place;
    /** The narrowest place that any telling of it gives, and that telling; kept with the first one. */
    Party known;

    Happening knower;

    /** The telling that gives its day; kept with the first one. */
    Happening dater;

    /** The day that any telling of it gives; kept with the first one. */
    String day;

    /** Whether its own sentence dates it to an earlier year. */
    boolean longAgo;

    /** Whether its day is that on which somebody declared it. */
    boolean declared;

    /** Whether its own sentence dates it to weeks before the article. */
    boolean background;

    /** The place named in its sentence, to be taken where nothing that it points back to has one. */
    Party spare;

    /** The place named in its sentence outside the words that tell it, to be taken where nothing else has one. */
    Party around;

    /** The state of which its sentence tells only some part: {@code في المدن الإيرانية}. */
    Party state;

    String date;

    /** Whether the day stands with another verb of its sentence: {@code بدأت أمس محاكمة المتهمين في التفجير}. */
    boolean lent;

    /** The same where it tells what is known, of which the article may tell the day elsewhere. */
    boolean loose;

    /** The first of the days over which its own sentence spreads it, where it names no day. */
    String since;

    Status status = Status.OCCURRED;
    String speaker;
    /** The first telling of it, or null where this is the first. */
    Happening root;

    /** An earlier happening that this one tells again, or null. */
    Happening again;

    /** Where the trigger's words end, the last of which may stand after the subject. */
    final int end;

    Happening(Hit hit, int end, int from, int to) {
        this.end = end;
        this.hit = hit;
        this.trigger = (Trigger) hit.sense().lexeme();
        this.from = from;
        this.to = to;
    }

    /** The same words of harsh words instead of a blow. */
    Happening inWords() {
        Sense words = new Sense(trigger.inWords(), hit.sense().features());
        return new Happening(new Hit(words, hit.from(), hit.to()), end, from, to);
    }

    /** Counts those of a phrase, which may be null, among the actors. */
    void addActor(Phrase phrase) {
        add(actors, phrase);
    }

    /** Counts those of a phrase, which may be null, among the recipients. */
    void addRecipient(Phrase phrase) {
        add(recipients, phrase);
    }

    private static void add(List<Party> to, Phrase phrase) {
        for (Party party : phrase == null ? List.<Party>of() : phrase.parties()) {
            if (!to.contains(party)) {
                to.add(party);
            }
        }
    }

    /** Whether the last of its words is a preposition, before what it acts on. */
    boolean endsInPreposition(Page page) {
        return hit.length() > 1 && page.is(hit.to() - 1, Particle.Kind.PREPOSITION);
    }

    /** Whether {@code بـ} begins its first word or one of so many before. */
    boolean hasBa(Page page, int before) {
        for (int t = hit.from(); t >= hit.from() - before; t--) {
            if (page.words(t, t).startsWith("ب")) {
                return true;
            }
        }
        return false;
    }

    /** The token by which to tell in whose words it stands. */
    int voice() {
        return end > hit.to() ? end - 1 : hit.from();
    }

    Type type() {
        return trigger.type();
    }

    /** Whether it takes place somewhere of itself. */
    boolean isPhysical() {
        return switch (type()) {
            case ASSAULT, PROTEST, COERCE, MOBILIZE, CONSULT -> true;
            default -> false;
        };
    }

    /** {@code بإسناد من}, {@code بدعم التحالف}, {@code بالتنسيق مع}: it tells with whom something else is done. */
    boolean isManner(Page page) {
        boolean with = page.is(hit.to() - 1, "مع") || page.is(hit.to(), "مع");
        return isConcerted() && with || type() == Type.AID && !hit.has(VERB) && page.isAny(hit.from(), HELP);
    }

    /** Whether agencies and outlets only tell of it. */
    boolean isOfOthers() {
        return switch (type()) {
            case ASSAULT, PROTEST, RETREAT, MOBILIZE, CONSULT -> true;
            default -> false;
        };
    }

    /** Whether it only tells a harm: {@code مقتل}, but not {@code قتل}, which somebody does. */
    boolean isHarm() {
        return trigger.isEffect() && !(hit.has(MASDAR) && trigger.recipients().contains("obj"));
    }

    /** Whether it is force against people or things, of which they can be the victims. */
    boolean isForce() {
        return type() == Type.ASSAULT || type() == Type.COERCE || type() == Type.SANCTION;
    }

    /** {@code نفى تلقي دعم}: help told by a verbal noun of whoever gets it. */
    boolean isReceiving() {
        return type() == Type.AID && hit.has(MASDAR) && trigger.recipients().contains("subj");
    }

    /** Whether it is told by a noun with the article or a demonstrative, so that it means what has been told. */
    boolean isPointing(Page page) {
        if (hit.has(VERB)) {
            return hit.length() > 1 && page.isDefinite(hit.to() - 1) && page.hit(hit.to() - 1, Trigger.class) != null;
        }
        int before = page.is(hit.from() - 1, "من") ? hit.from() - 2 : hit.from() - 1;
        if (Link.is(page, before, Link.Kind.KIND) || Link.is(page, hit.from(), Link.Kind.KIND)) {
            return false;
        }
        return page.isDefinite(hit.from())
                || page.isDefinite(hit.to() - 1)
                || hit.has(DEFINITE)
                || page.is(hit.from() - 1, Particle.Kind.DEMONSTRATIVE);
    }

    /** Whether a noun tells it as something known: {@code التفجير}, {@code تفجير المسجد}. */
    boolean isKnown(Page page) {
        return !hit.has(VERB) && (isPointing(page) || page.isDefinite(end));
    }

    /** Whether its noun is a plural in {@code ات}. */
    boolean isMany(Page page) {
        return page.word(hit.from()).folded().endsWith("ات");
    }

    /** {@code انتقادات واشنطن}: whether it is the plural of what is said, which belongs to him who says it. */
    boolean isWords(Page page) {
        return Statuses.isSpeech(type()) && !trigger.patient() && isMany(page) && hit.length() == 1;
    }

    /** {@code هجوم مماثل}: whether it is none of those told before. */
    boolean isAnother(Page page) {
        return Link.is(page, end, Link.Kind.ANOTHER) || Link.is(page, end + 1, Link.Kind.ANOTHER);
    }

    /** Whether its actors are those of another telling too: the accused are so only for those who accuse them. */
    boolean lendsActors(Happening other) {
        return !charged && (!alleged || speaker == null || speaker.equals(other.speaker));
    }

    /** {@code بالتنسيق مع}: it tells with whom something else is done. */
    boolean isConcerted() {
        return type() == Type.COOPERATE && hit.has(BA) && !hit.has(VERB);
    }

    /** Whether people talk in it and none only visits. */
    boolean isMeeting() {
        return type() == Type.CONSULT && !"visit".equals(trigger.mode());
    }

    /** Whether its object is always people, whatever they are called. */
    boolean takesPeople() {
        return trigger.mode() != null
                && switch (trigger.mode()) {
                    case "arrest", "deport", "expel", "abduct", "release", "convict" -> true;
                    default -> false;
                };
    }

    /** Whether somebody takes part. */
    boolean isParty(Party party) {
        return actors.contains(party) || recipients.contains(party);
    }

    /** {@code انسحب من سوريا}: what is left is a place; only who surrenders or takes others out has somebody to do it to. */
    boolean leavesPlace() {
        return type() == Type.RETREAT
                && "withdraw".equals(trigger.mode())
                && !trigger.takesObject()
                && !trigger.recipients().contains("ل");
    }

    /** The first telling of this happening. */
    Happening first() {
        return root == null ? this : root;
    }
}
