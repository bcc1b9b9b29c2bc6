package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.IdentityHashMap;
import java.util.Map;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Opening;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** Finds set phrases that their subject interrupts: {@code قطعت السعودية علاقاتها}. For one article and one thread. */
final class SetPhrases {
    private static final Wordlist ADVERBS = Wordlist.of(SetPhrases.class, "adverbs");
    private static final Wordlist DAYS = Wordlist.of(SetPhrases.class, "days");
    /** Words that tell when, how long or how far and no party: {@code خلال الساعات الماضية}. */
    private static final Wordlist WHEN = Wordlist.of(SetPhrases.class, "when");

    private static final int REACH = 12;
    private static final int NEAR = 7;
    private static final int ASIDE = 10;

    private final Page page;
    private final Names names;
    private final NounPlaces nounPlaces;
    private final Closings closings;
    private final ObjectPlaces places;
    private final Map<Hit, Integer> ends = new IdentityHashMap<>();
    /** Where the last words of the phrase found last stand. */
    private int closing;

    SetPhrases(Page page, Names names, NounPlaces nounPlaces, Natures natures) {
        this.page = page;
        this.names = names;
        this.nounPlaces = nounPlaces;
        places = new ObjectPlaces(page, names);
        closings = new Closings(page, names, natures, places);
    }

    /** Where the words of a trigger end, the last of which may stand after its subject. */
    int end(Hit hit) {
        return ends.getOrDefault(hit, hit.to());
    }

    /** Where the words begin that close the phrase found last. */
    int closing() {
        return closing;
    }

    /** A set phrase whose verb stands here and whose other words follow its subject; otherwise {@code single}. */
    Hit at(int t, int to, Hit single) {
        Word word = page.word(t);
        if (word.sense(Opening.class) == null || names.at(t) != null) {
            return single;
        }
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Opening && (sense.has(MASDAR) || isVerb(sense, t)) && !isOurs(sense, t)) {
                Hit hit = closed(sense, t, to, single);
                hit = hit == null && sense.has(PAST) ? shot(sense, t) : hit;
                if (hit != null) {
                    return hit;
                }
            }
        }
        return single;
    }

    /** {@code وقعنا اتفاقا}: whether a verb of the past has the ending of "we", no object. */
    private boolean isOurs(Sense sense, int t) {
        return sense.has(PAST) && sense.has(PRONOUN) && page.words(t, t).endsWith("نا");
    }

    private boolean isVerb(Sense sense, int t) {
        return !nounPlaces.isBareJussive(sense, t) && !nounPlaces.at(t);
    }

    /** The set phrase that this verb or verbal noun opens, or null. */
    private Hit closed(Sense sense, int t, int to, Hit single) {
        int strength = single == null ? 0 : ((Trigger) single.sense().lexeme()).strength();
        if (hasAntecedent(sense, t)) {
            return antecedent(sense, t, strength);
        }
        int last = Math.min(to, t + (sense.has(MASDAR) ? NEAR : REACH));
        boolean subject = !sense.has(MASDAR);
        for (int i = t + 1; i < last && !ends(i) && !(sense.has(MASDAR) && isParted(i)); i++) {
            Opening.Rest rest = closings.rest(sense, t, i, strength);
            rest = rest != null && i == t + 1 && !mayFollow(rest, sense, i) ? null : rest;
            rest = rest != null && i > t + 2 && !places.isMeasured(t + 1, i) && isGoverned(i) ? null : rest;
            rest = rest != null && i > t + 1 && (isOther(rest, sense, t, i) || isAdmitted(rest, t + 1, i))
                    ? null
                    : rest;
            if (rest != null && rest.isBare() && !isDay(t + 1, i) && !isSubject(sense, single, t + 1, i)) {
                return null;
            }
            if (rest != null && !(rest.trigger().type() == Type.PROTEST && isForce(t + 1, i))) {
                return isFallenOn(rest, i, single) ? null : hit(rest, sense, t, i, single);
            }
            if (isDeed(i)) {
                return null;
            }
            subject &= !page.is(i, Particle.Kind.PREPOSITION)
                    && last - t <= 2 * REACH
                    && (page.mark(i) == 0 || page.isComma(i));
            last = Math.min(to, last + setOff(i) + (subject ? named(i) : 0));
        }
        return null;
    }

    /** {@code خروج واشنطن، الثلاثاء، من}: whether a comma ends the words of a verbal noun, which is none around a day. */
    private boolean isParted(int t) {
        return page.mark(t) == '،' && !page.isAny(t + 1, DAYS) && !page.isAny(t - 1, DAYS);
    }

    /** How many tokens the aside has that a comma opens here, in which the search does not tire: {@code شنت قوات، في وقت متأخر، هجوما}. */
    private int setOff(int comma) {
        boolean aside = page.isComma(comma) && !page.words(comma + 1, comma + 1).startsWith("و");
        int last = Math.min(page.size(), comma + ASIDE);
        for (int t = comma + 1; aside && t < last && !ends(t); t++) {
            if (page.isComma(t)) {
                return t - comma;
            }
        }
        return 0;
    }

    /** How many more words a name or a title has that starts here, in which the search does not tire: {@code تلقى سمو الشيخ عبدالله بن زايد آل نهيان اتصالا}. */
    private int named(int t) {
        NameMention name = names.at(t);
        Hit title = name == null ? page.hit(t, Title.class) : null;
        return name != null && name.from() == t
                ? name.to() - t - 1
                : title == null || title.has(PLURAL) ? 0 : title.length();
    }

    /** Whether the subject stands between, with what is told besides where it alone makes a verb tell something. */
    private boolean isSubject(Sense sense, Hit single, int from, int to) {
        if (sense.has(MASDAR)) {
            return places.isSetOff(from, to);
        }
        return single == null ? places.opensWithSubject(from, to) : places.isSubject(from, to);
    }

    /** {@code سيطر الخميس على}, {@code سيطرت خلاله على}: whether nothing but a day or a stretch of time stands there. */
    private boolean isDay(int from, int to) {
        int t = from;
        while (t < to
                && page.mark(t) == 0
                && (page.isAny(t, DAYS) || page.isAny(t, WHEN) || page.tokens().isNumber(t))) {
            t++;
        }
        return t == to && from < to;
    }

    /** Whether what may close a phrase belongs to another noun, or tells the same by itself: {@code شن سلسلة من الهجمات}. */
    private boolean isOther(Opening.Rest rest, Sense sense, int t, int i) {
        if (rest.ofKind()) {
            return places.isOfNoun(i);
        }
        if (rest.trigger().isShot()
                && page.isAny(t + 1, "عليه", "عليها", "عليهم")
                && page.quotations().isOpening(i - 1)) {
            return true;
        }
        boolean far = sense.has(MASDAR) && i > t + 2 && !places.isDoer(t + 1, i);
        Hit told = far ? page.hit(i, Trigger.class) : null;
        if (told != null && Trigger.of(told).strength() < 2 && places.isMeasured(t + 1, i)) {
            return false;
        }
        return told != null && Trigger.of(told).type() == rest.trigger().type();
    }

    /** Whether what closes a phrase may stand right after its verb or verbal noun: not {@code أرسل الجيش}. */
    private boolean mayFollow(Opening.Rest rest, Sense sense, int i) {
        return sense.has(PRONOUN) || rest.ofKind() && (rest.isIndirect() || places.isOwn(sense, i - 1, i));
    }

    private Hit hit(Opening.Rest rest, Sense sense, int t, int i, Hit single) {
        boolean captures = rest.trigger().lemma().startsWith("أسر");
        boolean whom = (single != null || rest.ofKind() || captures) && isWhom(rest, i);
        boolean whole = rest.ofKind() && !whom && (i == t + 1 || places.isMeasured(t + 1, i));
        int end = whole ? i + rest.words().size() : t + 1;
        int owned = whole && endsOwned(rest, end - 1) ? PRONOUN : 0;
        Hit hit = new Hit(new Sense(rest.trigger(), sense.features() | owned), t, end);
        closing = i;
        ends.put(hit, whom ? t + 1 : i + rest.words().size());
        return hit;
    }

    /** {@code سحبت قواتها}: whether the last word of a phrase has a pronoun. */
    private boolean endsOwned(Opening.Rest rest, int t) {
        String last = rest.words().get(rest.words().size() - 1);
        String here = page.word(t).folded();
        return here.length() > last.length() && (here.endsWith("ه") || here.endsWith("ها") || here.endsWith("هم"));
    }

    /** {@code الدبابات التي أرسلتها}: whether a verb in the past takes up by its pronoun what "which" describes. */
    private boolean hasAntecedent(Sense sense, int t) {
        return sense.has(PAST) && sense.has(PRONOUN) && page.is(t - 1, Particle.Kind.RELATIVE);
    }

    /** The set phrase whose last word "which" describes, or null. */
    private Hit antecedent(Sense sense, int t, int strength) {
        for (int i = t - 2; i > t - NEAR && i >= 0 && page.tokens().isWord(i) && page.mark(i + 1) == 0; i--) {
            Opening.Rest rest = closings.rest(sense, t, i, strength);
            if (rest != null && rest.ofKind() && !rest.isIndirect()) {
                Hit hit = new Hit(new Sense(rest.trigger(), sense.features()), t, t + 1);
                closing = t;
                return hit;
            }
        }
        return null;
    }

    /** {@code صاروخ أطلقه المتمردون}, {@code القذائف التي أطلقت من غزة}: what is shot stands before; or null. */
    private Hit shot(Sense sense, int t) {
        boolean open = !sense.has(CONJUNCTION) && (sense.has(PRONOUN) || isPassive(t));
        int last = page.is(t - 1, Particle.Kind.RELATIVE) ? t - 2 : t - 1;
        for (int i = last; open && i > t - NEAR && i >= 0 && page.tokens().isWord(i) && page.mark(i + 1) == 0; i--) {
            Opening.Rest rest = closings.rest(sense, t, i, 0);
            Hit other = page.hit(i - 1, Trigger.class);
            String mode =
                    rest != null && rest.trigger().isShot() ? rest.trigger().mode() : null;
            if (mode != null) {
                closing = t;
                boolean told = other != null && other.to() > i
                        || mode.equals("drone") && rest.words().size() == 1;
                return told ? null : new Hit(new Sense(rest.trigger(), sense.features()), t, t + 1);
            }
            open = !page.isVerb(i) && !page.is(i, Particle.Kind.PREPOSITION) && page.hit(i, Trigger.class) == null;
        }
        return null;
    }

    /** {@code أطلقت من غزة}, but not {@code أطلق عليها اسم}: whether a verb that may be a passive has no subject after it. */
    private boolean isPassive(int t) {
        return page.is(t + 1, Particle.Kind.PREPOSITION) && !page.isAny(t + 1, "عليه", "عليها", "عليهم")
                || page.isAny(t + 1, ADVERBS);
    }

    /** {@code أوقفت السلطات 450 شخصا}, {@code طردت الرياض السفير الكندي}: whether the words that close it only tell whom it falls on. */
    private boolean isWhom(Opening.Rest rest, int t) {
        String mode = rest.trigger().mode();
        boolean envoy = "expel".equals(mode) && page.hit(t, Title.class) != null;
        boolean saved = rest.trigger().lemma().startsWith("أنقذ");
        boolean taken = "arrest".equals(mode) || saved || rest.trigger().lemma().startsWith("أسر");
        boolean people = envoy || taken && (!page.isDefinite(t) || isMany(t - 1));
        return people
                && rest.trigger().takesObject()
                && rest.words().size() == 1
                && !rest.words().get(0).startsWith("ب");
    }

    /** {@code مئات}, {@code عشرات}. */
    private boolean isMany(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null && ((Side) side.sense().lexeme()).counts();
    }

    /** {@code دعمها للمتمردين}: whether what may close it behind {@code ل} is whom the verbal noun by itself falls on. */
    private boolean isFallenOn(Opening.Rest rest, int t, Hit single) {
        return single != null
                && single.has(PRONOUN)
                && Trigger.of(single).type() == rest.trigger().type()
                && page.word(t).folded().startsWith("ل")
                && page.hit(t, Side.class) != null;
    }

    /** {@code ينقل السيطرة بدلا من قوات}, {@code تلقى بلاغا يفيد القبض}: whether a preposition or another verb takes this word. */
    private boolean isGoverned(int t) {
        Hit side = page.hit(t - 2, Side.class);
        boolean counted = page.is(t - 2, Particle.Kind.QUANTITY)
                || side != null && !((Side) side.sense().lexeme()).is(Side.Kind.HOME);
        boolean verb = page.isVerb(t - 1) && page.word(t - 1).sense(Nationality.class) == null;
        return verb || page.isAny(t - 1, "من", "الي", "في", "مع") && !counted;
    }

    /** {@code أقر الوزير بعدم تنفيذ القانون}: what somebody admits is not passed by him. */
    private boolean isAdmitted(Opening.Rest rest, int from, int to) {
        boolean admitted = false;
        for (int t = from; rest.trigger().lemma().startsWith("أقر ") && t < to; t++) {
            Sense doing = page.word(t).sense(Common.class);
            admitted |= page.isAny(t, "بعدم", "بوجود") || doing != null && doing.has(MASDAR) && doing.has(BA);
        }
        return admitted;
    }

    /** {@code اقتحمت قوات الشرطة المبنى}: armed men do what a crowd may do, but no {@code مجموعة من الطلاب}. */
    private boolean isForce(int from, int to) {
        int t = page.is(from + 1, "من") ? from + 2 : from;
        while (t < to - 1 && page.hit(t, Side.class) == null) {
            t++;
        }
        Hit side = page.hit(t, Side.class);
        return side != null && ((Side) side.sense().lexeme()).bearsArms();
    }

    /** Another event, which ends the search. */
    private boolean isDeed(int t) {
        Hit trigger = names.at(t) == null ? page.hit(t, Trigger.class) : null;
        return trigger != null
                && ((Trigger) trigger.sense().lexeme()).strength() > 1
                && page.hit(t, Side.class) == null
                && page.hit(t, Carrier.class) == null;
    }

    private boolean ends(int t) {
        char mark = page.mark(t);
        return mark == '.'
                || mark == ':'
                || mark == '؛'
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.is(t, Particle.Kind.RELATIVE);
    }
}
