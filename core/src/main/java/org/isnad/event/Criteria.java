package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;

/** What must be told of a happening for it to count as an event: the weaker its word, the more. */
final class Criteria {
    private static final Wordlist BEFORE_REPEATS = Wordlist.of(Criteria.class, "before-repeats");
    private static final Wordlist OFFICES = Wordlist.of(Criteria.class, "offices");
    private static final int NEAR = 5;

    /** Where the words are more to an event than these, the article is about something else. */
    private static final int SPARSE = 125;
    /** Where they are no more, an event counts without parties. */
    private static final int DENSE = 50;

    /** Which show after a noun that it is one told before or to come. */
    private static final Wordlist OTHERS = Wordlist.of(Criteria.class, "others");

    private final Page page;
    private final Referents referents;
    private final Natures natures;
    private final Voices voices;
    private final Signs signs;
    private final Warnings warnings;
    private final Promises promises;
    private final Crowds crowds;

    Criteria(Page page, Names names, Referents referents, Natures natures, Voices voices, Signs signs) {
        this.page = page;
        this.referents = referents;
        this.natures = natures;
        this.voices = voices;
        this.signs = signs;
        warnings = new Warnings(page, names, referents);
        promises = new Promises(page, voices);
        crowds = new Crowds(names);
    }

    /** {@code في حوار مع الصحيفة}. */
    boolean isInterview(Happening happening) {
        return happening.type() == Type.CONSULT
                && (happening.actors.stream().anyMatch(referents::isMedia)
                        || happening.recipients.stream().anyMatch(referents::isMedia));
    }

    /** {@code هاجم الوزير الصحيفة}: whether what may tell a blow tells harsh words. */
    boolean isInWords(Happening happening) {
        return happening.hit.has(VERB) && happening.trigger.mayBeWords() && signs.isInWords(happening);
    }

    /** {@code لا توجد ضرورة}, {@code سترد على أي هجوم}, {@code استقبل المستشفى 20 قتيلا}: what tells of no event. */
    boolean isNone(Happening happening) {
        boolean denied = happening.status == Status.DENIED;
        return denied && happening.trigger.isImpersonal()
                || !denied && isOfKind(happening)
                || isCallOfNobody(happening)
                || crowds.areArmed(happening)
                || promises.isObeying(happening)
                || promises.isKept(happening)
                || warnings.isAdvice(happening)
                || signs.isCasualty(happening)
                || isGeneral(happening);
    }

    /** {@code مثل هذه الهجمات}, {@code هذا النوع من الهجمات}: whether the words up to a token say that only such deeds are meant. */
    private boolean isSuch(int t) {
        boolean like =
                page.isAny(t, "هذه", "هذا", "تلك", "هكذا") && page.isAny(t - 1, "مثل", "لمثل", "بمثل", "ومثل", "كمثل");
        return like || page.is(t, "من") && page.isAny(t - 1, "النوع", "نوع", "انواع", "الانواع");
    }

    /** {@code أي هجوم}, {@code كل عمل إرهابي}, {@code أي محاولة اغتيال}: any of a kind, of which none is told. */
    private boolean isOfKind(Happening happening) {
        int noun = happening.hit.from();
        int before = page.isAny(noun - 1, "محاوله", "محاولات", "عمليه", "عمليات") ? noun - 2 : noun - 1;
        boolean each = page.isAny(before, "كل", "لكل", "بكل") && !page.isDefinite(happening.hit.from());
        boolean kind = page.isAny(before, "اي", "ايه", "انواع") || each || isSuch(before);
        return kind && (happening.isForce() || happening.type() == Type.PROTEST);
    }

    /** {@code الدعوة إلى اعتناق فكرة}, {@code المطالبة بالحقوق}: calling for something, which is told of nobody. */
    private boolean isCallOfNobody(Happening happening) {
        int noun = happening.hit.from();
        return happening.type() == Type.REQUEST
                && !happening.hit.has(VERB | LI)
                && happening.hit.length() == 1
                && page.isDefinite(noun)
                && page.word(noun).folded().endsWith("ه")
                && !page.isDefinite(noun - 1)
                && !page.isAny(noun - 1, "تم", "تمت", "وتم", "وتمت", "جرت", "هذه")
                && happening.actors.isEmpty()
                && happening.recipients.isEmpty();
    }

    /** {@code بالتنسيق مع فرقة من الشرطة}: what offices of one country do together is no cooperation with anybody. */
    boolean isAtHome(Happening happening) {
        int with = happening.hit.to();
        boolean home = happening.type() == Type.COOPERATE
                && happening.hit.has(BA)
                && happening.hit.length() == 1
                && page.is(with, "مع")
                && page.isAny(with + 1, OFFICES);
        for (int t = with + 2; home && t < with + NEAR && page.mark(t) == 0; t++) {
            home = page.word(t).sense(Nationality.class) == null;
        }
        return home;
    }

    /** {@code ما الذي يجعل شابا يفجر نفسه}: force told in the present, of nobody and on nobody: what happens at times. */
    private boolean isGeneral(Happening happening) {
        boolean force = switch (happening.type()) {
            case ASSAULT, COERCE, MOBILIZE, RETREAT, SANCTION -> true;
            default -> false;
        };
        boolean told = happening.status == Status.OCCURRED || happening.status == Status.ONGOING;
        return force
                && told
                && happening.hit.has(PRESENT)
                && !happening.hit.has(FUTURE | LI | FIRST_PERSON)
                && happening.date == null
                && happening.actors.isEmpty()
                && happening.recipients.isEmpty()
                && signs.isNobodyNear(happening);
    }

    /** Whether a happening may count at all, if only in an article that is about such things. */
    boolean admit(Happening happening) {
        boolean words = switch (happening.type()) {
            case AGREE, CONCEDE, CONSULT, REJECT, SUPPORT -> true;
            case ACCUSE -> "disapprove".equals(happening.trigger.mode());
            default -> false;
        };
        boolean unpolitical = words && natures.isUnpolitical() && signs.isFarFromPublic(happening);
        boolean everyday = natures.isEveryday() && signs.isPrivate(happening);
        return (!happening.vague || isPlain(happening)) && !everyday && !unpolitical;
    }

    /** {@code تعرضت المدينة لقصف واقترب القصف من}: the same told again in its own sentence by a noun that points back. */
    private boolean isRepeated(Happening happening) {
        Happening again = happening.again;
        Hit hit = happening.hit;
        return again != null
                && again.from == happening.from
                && (again.trigger == happening.trigger || isByAnotherWord(happening, again))
                && hit.length() == 1
                && hit.has(DEFINITE)
                && !happening.isAnother(page)
                && !page.isAny(hit.to(), OTHERS)
                && !hit.has(VERB | LI | CONJUNCTION)
                && !happening.trigger.takesGround()
                && !page.is(hit.from() - 1, Particle.Kind.QUANTITY)
                && !page.is(hit.to(), Particle.Kind.RELATIVE);
    }

    /** {@code بعد الغارات قالت الأمم المتحدة إن الهجوم}: what has been as the other has, but for {@code منذ بدء الهجوم}, a longer one. */
    private boolean isByAnotherWord(Happening happening, Happening again) {
        int before = happening.hit.from() - 1;
        return again.type() == happening.type()
                && again.status == happening.status
                && happening.type() != Type.AID
                && !page.isAny(before, BEFORE_REPEATS);
    }

    /**
     * Whether it counts in this article.
     *
     * @param clear how many happenings of the article are not vague
     */
    boolean count(Happening happening, long clear) {
        if (isRepeated(happening) || promises.isReadyOtherwise(happening)) {
            return false;
        }
        boolean dense = clear * (happening.vague ? DENSE : SPARSE) >= page.size();
        return dense || !happening.vague && happening.trigger.strength() > 2 && isNamed(happening);
    }

    /** Whether enough is known of who takes part: the weaker the word, the more. */
    boolean isBetweenParties(Happening happening) {
        int strength = isBomb(happening) ? 3 : happening.trigger.strength();
        boolean parties = !happening.actors.isEmpty() || !happening.recipients.isEmpty() || happening.warAtHome;
        boolean both = !happening.actors.isEmpty() && !happening.recipients.isEmpty();
        boolean named = isNamed(happening);
        if (isLeaving(happening)) {
            return false;
        }
        return switch (happening.type()) {
            case ASSAULT ->
                happening.trigger.isBack() ? happening.again != null : signs.isViolence(happening, strength);
            case MOBILIZE -> strength > 1 || parties && (strength > 0 || signs.ofForce(happening));
            case RETREAT ->
                strength > 1
                        || happening.trigger.isAsked() && happening.status == Status.REQUESTED
                        || parties
                                && !happening.trigger.isAsked()
                                && !signs.isOfCivilians(happening)
                                && (strength > 0 || signs.isOfFighters(happening));
            case PROTEST -> strength > 1 || parties;
            case COERCE ->
                strength > 2
                        || !isPreventing(happening)
                                && (happening.takesPeople()
                                        ? !happening.recipients.isEmpty() || named && strength > 1
                                        : strength > 1 || named);
            case AID, COOPERATE, SANCTION ->
                strength > 2
                        || isDuty(happening)
                        || isVerdict(happening)
                        || named && (strength > 1 || !happening.recipients.isEmpty() || isTogether(happening));
            case CONSULT, SUPPORT, AGREE, REJECT, THREATEN, CONCEDE ->
                strength > 2 && parties || named || strength > 1 && both;
            case REQUEST, ACCUSE ->
                happening.trigger.isVerdict()
                        ? both
                        : strength > 1 || named || parties && voices.cued(happening.hit.from()) != null;
        };
    }

    /** {@code رحل الفنان}: a verb of deporting that tells no body or state that deports somebody. */
    private boolean isLeaving(Happening happening) {
        boolean both = !happening.actors.isEmpty() && !happening.recipients.isEmpty();
        return happening.trigger.lemma().equals("رحل")
                && !(both && happening.actors.stream().noneMatch(referents::isMan));
    }

    /** {@code أدانت المحكمة المتهم}: whoever is found guilty or sentenced, named or not. */
    private static boolean isVerdict(Happening happening) {
        return "convict".equals(happening.trigger.mode())
                && happening.trigger.strength() > 1
                && happening.status != Status.DENIED
                && happening.status != Status.HYPOTHETICAL
                && !happening.recipients.isEmpty();
    }

    /** {@code ردت بفرض رسوم}: duties laid on goods, whosoever they are, where the article tells of trade between states. */
    private boolean isDuty(Happening happening) {
        return happening.trigger.lemma().startsWith("فرض رسوم")
                && happening.hit.has(VERB | MASDAR)
                && natures.isOfTrade();
    }

    /** {@code ما يمنع الطرفين من التوصل}: what prevents somebody from something, where nobody does. */
    private static boolean isPreventing(Happening happening) {
        return happening.hit.has(VERB)
                && happening.hit.has(PRESENT)
                && happening.actors.isEmpty()
                && happening.trigger.lemma().equals("منع");
    }

    /** {@code تتعاون بغداد مع أنقرة}, {@code بالتعاون مع}: more than one act together, and it is not only spoken of. */
    private static boolean isTogether(Happening happening) {
        boolean done = happening.hit.has(VERB | BA);
        return done
                && happening.type() == Type.COOPERATE
                && happening.trigger.isMutual()
                && happening.actors.size() > 1;
    }

    /** Whether it is told plainly enough to count without parties where the article is about such things. */
    private boolean isPlain(Happening happening) {
        boolean cue = Statuses.isSpeech(happening.type()) && voices.cued(happening.hit.from()) != null;
        boolean usual = happening.trigger.strength() > 1;
        return switch (happening.type()) {
            case CONSULT, SANCTION, AGREE, REJECT, CONCEDE -> usual || cue;
            case REQUEST, ACCUSE, SUPPORT -> cue;
            case COERCE -> usual && !happening.actors.isEmpty();
            default -> false;
        };
    }

    /** {@code عبوة انفجرت}: it is told what goes off. */
    private boolean isBomb(Happening happening) {
        if (!"explosives".equals(happening.trigger.mode())) {
            return false;
        }
        for (int t = Math.max(happening.from, happening.hit.from() - NEAR);
                t < Math.min(happening.to, happening.hit.to() + NEAR);
                t++) {
            if (Link.is(page, t, Link.Kind.BOMB)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Happening happening) {
        return referents.anyNamed(happening.actors) || referents.anyNamed(happening.recipients);
    }
}
