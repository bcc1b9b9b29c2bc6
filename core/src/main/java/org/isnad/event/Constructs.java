package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Adverbials;
import org.isnad.event.phrase.Nouns;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Whether the genitive of a noun does the deed or suffers it: {@code قصف الجيش للمدينة}, {@code اغتيال الوزير}. Places are tokens. */
final class Constructs {
    private static final Wordlist POSSESSIONS = Wordlist.of(Constructs.class, "possessions");
    private static final Wordlist TO_SOME = Wordlist.of(Constructs.class, "to-some");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Genitives genitives;
    private final Carriers carriers;
    private final Adverbials adverbials;

    Constructs(Page page, Names names, Phrases phrases, Genitives genitives, Carriers carriers, Adverbials adverbials) {
        this.adverbials = adverbials;
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.genitives = genitives;
        this.carriers = carriers;
    }

    /** The genitive that its words leave room for, or null. */
    Phrase genitive(Happening happening) {
        Hit hit = happening.hit;
        int last = hit.to() - 1;
        Nouns nouns = phrases.nouns();
        boolean open = happening.endsInPreposition(page) && !page.is(last, "من");
        boolean definite = page.isDefinite(last) && names.at(hit.to()) == null;
        boolean closed = hit.length() > 1 && (definite || nouns.nation(last) != null || nouns.isAdjective(last));
        closed |= hit.has(DEFINITE | ACCUSATIVE | PRONOUN);
        return closed && !open ? null : genitives.at(pastJoined(hit.to()), happening.to);
    }

    /** {@code اعتقال واحتجاز القس}, {@code خطف وتعذيب وقتل الفتاة}: past verbal nouns joined to the one before, which share what follows. */
    private int pastJoined(int t) {
        int at = t;
        while (names.at(at) == null && page.mark(at) == 0 && isJoined(page.word(at))) {
            Hit other = page.hit(at, Trigger.class);
            at = other == null || other.has(VERB) ? at + 1 : other.to();
        }
        return at;
    }

    private static boolean isJoined(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            boolean joined = sense.has(WA) && sense.has(MASDAR) && !sense.has(DEFINITE | PRONOUN);
            if (joined && sense.lexeme() instanceof Trigger trigger && (!trigger.isEffect() || trigger.takesObject())) {
                return true;
            }
        }
        return false;
    }

    /** Counts a genitive, and whoever follows it, among the parties. */
    void read(Happening happening, Phrase genitive) {
        Phrase attached = genitives.attached(pastComma(happening, past(genitive, happening.to)), happening.to, "ل");
        Phrase second = second(happening, genitive, attached);
        boolean both = second != null && areBoth(happening, genitive, second, attached != null);
        Phrase master = happening.trigger.takesObject() ? carriers.master(happening) : null;
        if (master != null && (happening.governor >= 0 || !both)) {
            happening.addActor(master);
            happening.addRecipient(genitive);
            return;
        }
        boolean acts = happening.isWords(page)
                || isStorming(happening, genitive)
                || isAgent(happening, genitive, both) && !suffers(happening, genitive, second, both);
        if (acts && !happening.trigger.recipients().contains("subj")) {
            happening.addActor(genitive);
        } else {
            happening.addRecipient(genitive);
        }
        boolean means = second != null && page.isAny(second.from(), "القوه", "قوه", "العنف", "الرصاص");
        happening.addRecipient(acts && !means && !isKin(second) ? second : null);
    }

    /** {@code اقتحام المستوطنين}: people are not stormed, but places and what belongs to somebody. */
    private boolean isStorming(Happening happening, Phrase genitive) {
        Hit side = page.hit(genitive.from(), Side.class);
        return happening.trigger.lemma().equals("اقتحم")
                && genitive.from() == happening.hit.to()
                && (side == null || !((Side) side.sense().lexeme()).is(Side.Kind.TARGET));
    }

    /** {@code قصف الجيش، أمس، للمدينة}: past the time, in an aside or not, between the genitive and whom it falls on. */
    private int past(Phrase genitive, int to) {
        int t = genitive.to();
        boolean apart = page.isComma(t) || page.mark(t) == '-' || page.mark(t) == '(' || adverbials.isTime(t);
        return apart ? adverbials.after(t, to) : t;
    }

    /** On whom it falls after the genitive: {@code قصف الجيش المدينة}, or {@code attached} to {@code لـ}, {@code للمدينة}; or null. */
    private Phrase second(Happening happening, Phrase genitive, Phrase attached) {
        Phrase next = genitives.next(genitive.to(), happening.to);
        Phrase second = next == null ? attached : next;
        boolean apart = second != null && second.from() > genitive.to() && !page.isComma(genitive.to());
        boolean title =
                second != null && !apart && phrases.isMan(genitive) && page.hit(second.from(), Title.class) != null;
        return title ? attached : second;
    }

    /** Whether the genitive does it to the phrase after it, which is none of its own words: {@code تحميل روسيا المسؤولية}. */
    private boolean areBoth(Happening happening, Phrase genitive, Phrase second, boolean attached) {
        boolean own = second.from() < happening.end && happening.trigger.lemma().startsWith("حمل");
        boolean times = page.is(second.from(), "للمره") || page.isAny(second.to() - 1, "مره", "مرات", "مرتين");
        return !times
                && !page.isAny(second.from(), Accused.ON_CHARGE)
                && !isKin(second)
                && !own
                && phrases.figure(genitive.from()) == null
                && (attached || genitive.isName() || isForceOn(happening, genitive, second))
                && (second.isParty() || !happening.takesPeople() && second.from() - genitive.to() < 2);
    }

    /**
     * {@code اقتحام القوات المخيم}, {@code اعتقال الشرطة الناشط}, {@code اجتياح قواته المدينة}: armed men right before what
     * cannot be their own word, or before the place that they strike.
     */
    private boolean isForceOn(Happening happening, Phrase genitive, Phrase second) {
        int last = genitive.to() - 1;
        if (second.from() != genitive.to() || page.isAny(genitive.from(), "اجهزه", "جهاز", "جهازي")) {
            return false;
        }
        boolean closed = page.isDefinite(last) || names.at(last) != null;
        boolean struck = happening.type() == Type.ASSAULT && genitives.place(second) != null;
        boolean entered = closed && genitives.isSpot(second) && page.isDefinite(genitive.from());
        return entered || (closed || struck) && genitives.isArmed(genitive);
    }

    /** Whether the genitive may do it. */
    private boolean isAgent(Happening happening, Phrase genitive, boolean both) {
        int next = past(genitive, happening.to);
        return !happening.trigger.patient()
                || both
                || isAlliance(genitive)
                || isBodyOnOthers(happening, genitive)
                || isOnWhom(happening, next)
                || isMasdar(next)
                || Link.isToThem(page, next);
    }

    /** {@code إطاحة الجيش بالرئيس}: whether the preposition of whom it falls on is written together with the next word. */
    private boolean isOnWhom(Happening happening, int t) {
        boolean by = t < happening.to
                && happening.trigger.recipients().contains("ب")
                && page.words(t, t).startsWith("ب");
        Phrase whom = by && page.mark(t) == 0 ? genitives.attached(t, happening.to, "ب") : null;
        return whom != null && whom.isParty();
    }

    /** {@code احتجاز الحكومة للقصر}, {@code إفراج النظام عن معتقلين}: an armed body or a state before the preposition of whom it falls on. */
    private boolean isBodyOnOthers(Happening happening, Phrase genitive) {
        int t = pastComma(happening, past(genitive, happening.to));
        boolean armed = t < happening.to && page.mark(t) == 0 && genitives.isArmed(genitive);
        if (!armed || page.is(t, "عن")) {
            return armed && "release".equals(happening.trigger.mode());
        }
        int object = pastPlace(t);
        String word = page.word(object).folded();
        boolean through = word.startsWith("لل") && !page.isAny(object, "للمره", "لليوم", "للشهر", "للعام");
        return (through || isToPeople(object)) && page.word(object).sense(Trigger.class) == null && !isOfDeed(object);
    }

    /** {@code اعتقال السلطات في طهران لأحد}: past a place named after the genitive. */
    private int pastPlace(int t) {
        NameMention place = page.is(t, "في") ? names.at(t + 1) : null;
        return place != null && place.type() == Entity.Type.LOC ? place.to() : t;
    }

    /** {@code اعتقال الشرطة الألمانية، لرجل}: past a comma that stands before those whom force falls on. */
    private int pastComma(Happening happening, int t) {
        boolean comma = page.isComma(t) && happening.isForce() && happening.trigger.patient();
        Hit title = comma && names.at(t + 1) == null ? page.hit(t + 1, Title.class) : null;
        return comma && (title != null && title.has(LI) || isToPeople(t + 1)) ? t + 1 : t;
    }

    /** {@code لأفراد}, {@code لما يقرب من}: people behind the preposition. */
    private boolean isToPeople(int t) {
        Hit people = names.at(t) == null && page.words(t, t).startsWith("ل") ? page.hit(t, Side.class) : null;
        boolean some = people != null && people.has(LI);
        return some || page.isAny(t, TO_SOME);
    }

    /** {@code للمشاركة}: a verbal noun. */
    private boolean isOfDeed(int t) {
        return page.word(t).mayHave(MASDAR);
    }

    /** {@code قصف التحالف الذي تقوده السعودية}: those told by who leads them fight. */
    private boolean isAlliance(Phrase genitive) {
        for (int t = genitive.from() + 1; t < genitive.to(); t++) {
            if (Link.is(page, t, Link.Kind.LED) || Link.isLeading(page, t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code اغتيال الوزير}, {@code دعوة الأطراف}: whether it falls on the genitive whatever follows. */
    private boolean suffers(Happening happening, Phrase genitive, Phrase second, boolean both) {
        Trigger trigger = happening.trigger;
        boolean meant =
                happening.hit.has(LI) && trigger.recipients().contains("obj") && Statuses.isSpeech(happening.type());
        return trigger.isEffect() && !(both && isKilling(happening) && isForceOn(happening, genitive, second))
                || meant && !both
                || happening.hit.has(PARTICIPLE)
                || isOfObject(happening)
                || second == null && trigger.type() != Type.SUPPORT && isOfPossession(happening.hit)
                || isDemanded(happening)
                || isAllowed(happening)
                || "visit".equals(trigger.mode()) && genitives.place(genitive) != null
                || second == null && genitives.isStrife(happening) && happening.hit.has(MASDAR)
                || isTarget(phrases.afterMeasures(happening.hit.to(), happening.to), trigger);
    }

    /** {@code قتل}, which somebody does, where {@code مقتل} only befalls. */
    private boolean isKilling(Happening happening) {
        return happening.hit.has(MASDAR)
                && page.word(happening.hit.from()).folded().endsWith("قتل")
                && !page.word(happening.hit.from()).folded().endsWith("مقتل");
    }

    /** {@code رفض مبادرة الوسيط}, {@code صد هجوم المتمردين}: whoever owns what is refused or fended off, or is to be arrested. */
    private static boolean isOfObject(Happening happening) {
        Trigger trigger = happening.trigger;
        boolean others = trigger.type() == Type.REJECT && trigger.takesObject() || trigger.isFending();
        boolean warrant = trigger.type() == Type.THREATEN && "arrest".equals(trigger.mode());
        return happening.hit.length() > 1 && (others && happening.hit.has(MASDAR) || warrant);
    }

    /** {@code مطالبة برحيل الرئيس}: who is to do what a demand names. */
    private boolean isDemanded(Happening happening) {
        int last = happening.hit.to() - 1;
        boolean demand = happening.type() == Type.REQUEST && happening.hit.length() > 1;
        return demand && page.words(last, last).startsWith("ب") && isMasdarOf(last);
    }

    private boolean isMasdarOf(int t) {
        Word word = page.word(t);
        boolean masdar = false;
        for (int i = 0; i < word.senses(); i++) {
            masdar |= word.sense(i).has(MASDAR) && word.sense(i).has(BA);
        }
        return masdar;
    }

    /** {@code إغلاق سفارة إيران}, {@code احتجاز أموال السلطة}: whoever owns what it is done to. */
    private boolean isOfPossession(Hit hit) {
        return hit.length() > 1 && page.isAny(hit.to() - 1, POSSESSIONS);
    }

    /** {@code لن تسمح لطهران}: who is told by the preposition that a verb takes. */
    private boolean isAllowed(Happening happening) {
        int t = happening.hit.to();
        return page.is(happening.hit.from(), Particle.Kind.NEGATION)
                && happening.trigger.recipients().contains("ل")
                && page.words(t, t).startsWith("ل");
    }

    /** {@code دعم الشعب اليمني الشقيق}: a word of kinship after a word with the article describes it. */
    private boolean isKin(Phrase second) {
        return second != null && page.isAny(second.from(), "الشقيق", "الشقيقه", "الصديق", "الصديقه");
    }

    /** {@code رفض أنقرة إطلاق}: a verbal noun right after a genitive is the object, so that the genitive acts. */
    private boolean isMasdar(int t) {
        Word word = page.word(t);
        boolean masdar = false;
        for (int i = 0; i < word.senses() && !(word.sense(i).lexeme() instanceof Particle); i++) {
            Sense sense = word.sense(i);
            boolean bare = !sense.has(CONJUNCTION | PREPOSITION | DEFINITE | PRONOUN | ACCUSATIVE);
            masdar |= bare && sense.has(MASDAR);
        }
        return masdar && names.at(t) == null && !page.isVerb(t);
    }

    /** {@code تطهير جيوب الميليشيات}: the places of a group suffer, its men act. */
    private boolean isTarget(int t, Trigger trigger) {
        Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
        return side != null && trigger.takesObject() && ((Side) side.sense().lexeme()).is(Side.Kind.TARGET);
    }
}
