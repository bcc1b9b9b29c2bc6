package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** Finds set phrases that their subject interrupts: {@code قطعت السعودية علاقاتها}. For one article and one thread. */
final class SetPhrases {
    private static final int REACH = 12;
    private static final int NEAR = 7;
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");

    private final Page page;
    private final Names names;
    private final NounPlaces nounPlaces;
    private final Natures natures;
    private final Surroundings surroundings;
    private final Map<Hit, Integer> ends = new IdentityHashMap<>();
    /** Where the last words of the phrase found last stand. */
    private int closing;

    SetPhrases(Page page, Names names, NounPlaces nounPlaces, Natures natures) {
        this.page = page;
        this.names = names;
        this.nounPlaces = nounPlaces;
        this.natures = natures;
        surroundings = new Surroundings(page, names);
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
            if (sense.lexeme() instanceof Opening && (sense.has(MASDAR) || !nounPlaces.at(t))) {
                Hit hit = closed(sense, t, to, single);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return single;
    }

    /** The set phrase that this verb or verbal noun opens, or null. */
    private Hit closed(Sense sense, int t, int to, Hit single) {
        int strength = single == null ? 0 : ((Trigger) single.sense().lexeme()).strength();
        int first = sense.has(PRONOUN) ? t + 1 : t + 2;
        int last = Math.min(to, t + (sense.has(MASDAR) ? NEAR : REACH));
        for (int i = first; i < last && !ends(i) && !(sense.has(MASDAR) && page.mark(i) == '،'); i++) {
            boolean owned = i == first && !page.is(t + 1, Particle.Kind.PREPOSITION);
            Opening.Rest rest = rest(sense, i, strength, sense.has(MASDAR) && owned);
            rest = rest != null && i > first && isGoverned(i) ? null : rest;
            if (rest != null && rest.isBare() && !isSubject(t + 1, i)) {
                return null;
            }
            if (rest != null && !(rest.trigger().type() == Type.PROTEST && isForce(t + 1))) {
                Hit hit = new Hit(new Sense(rest.trigger(), sense.features()), t, t + 1);
                closing = i;
                ends.put(
                        hit,
                        single != null && isWhom(rest, i)
                                ? t + 1
                                : i + rest.words().size());
                return hit;
            }
            if (isDeed(i)) {
                return null;
            }
        }
        return null;
    }

    /** {@code أوقفت السلطات 450 شخصا}, {@code طردت الرياض السفير الكندي}: whether the words that close it only tell whom it falls on. */
    private boolean isWhom(Opening.Rest rest, int t) {
        String mode = rest.trigger().mode();
        boolean envoy = "expel".equals(mode) && page.hit(t, Title.class) != null;
        boolean people = envoy || "arrest".equals(mode) && !page.isDefinite(t);
        return people
                && rest.trigger().takesObject()
                && rest.words().size() == 1
                && !rest.words().get(0).startsWith("ب");
    }

    /** Whether nothing but somebody who acts stands between a verb and its preposition: not {@code سيطر القلق على}. */
    private boolean isSubject(int from, int to) {
        boolean acts = false;
        for (int t = from; t < to; t++) {
            NameMention name = names.at(t);
            boolean object =
                    !page.isDefinite(t) && name == null && page.words(t, t).endsWith("ا");
            if (page.mark(t) != 0 || object || page.is(t, Particle.Kind.PREPOSITION)) {
                return false;
            }
            acts |= name != null && name.canAct()
                    || page.hit(t, Side.class) != null
                    || page.word(t).sense(Title.class) != null;
        }
        return acts;
    }

    /** {@code ينقل السيطرة بدلا من قوات}, {@code تلقى بلاغا يفيد القبض}: whether a preposition or another verb takes this word. */
    private boolean isGoverned(int t) {
        Hit side = page.hit(t - 2, Side.class);
        boolean counted = page.is(t - 2, Particle.Kind.QUANTITY)
                || side != null && !((Side) side.sense().lexeme()).is(Side.Kind.HOME);
        boolean verb = page.isVerb(t - 1) && page.word(t - 1).sense(Nationality.class) == null;
        return verb || page.isAny(t - 1, "من", "الي", "في", "مع") && !counted;
    }

    /** {@code اقتحمت قوات الشرطة المبنى}: armed men do what a crowd may do. */
    private boolean isForce(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null && ((Side) side.sense().lexeme()).is(Side.Kind.FORCE);
    }

    /** The longest of the words that close a set phrase here, or null. */
    private Opening.Rest rest(Sense sense, int t, int strength, boolean owned) {
        Opening opening = (Opening) sense.lexeme();
        String here = page.word(t).folded();
        if (!opening.mayGoOn(here) || names.at(t) != null || !page.tokens().isWord(t)) {
            return null;
        }
        boolean free = owned || !sense.has(PRONOUN | MASDAR);
        Opening.Rest best = longer(null, opening.rests(here), t, strength, free);
        if (here.startsWith("ال")) {
            best = longer(best, opening.rests(here.substring(2)), t, strength, free);
        }
        if (here.endsWith("ا")) {
            best = longer(best, opening.rests(here.substring(0, here.length() - 1)), t, strength, free);
        }
        for (String pronoun : PRONOUNS) {
            if (here.endsWith(pronoun)) {
                String bare = here.substring(0, here.length() - pronoun.length());
                best = longer(best, opening.rests(bare), t, strength, free);
                best = bare.endsWith("ت")
                        ? longer(best, opening.rests(bare.substring(0, bare.length() - 1) + "ه"), t, strength, free)
                        : best;
            }
        }
        return best;
    }

    /** The one of these that closes a set phrase here, if its first word is longer; otherwise {@code best}. */
    private Opening.Rest longer(Opening.Rest best, List<Opening.Rest> rests, int t, int strength, boolean free) {
        Opening.Rest longest = best;
        for (Opening.Rest rest : rests) {
            boolean longer = longest == null || isLonger(rest, longest);
            longest = longer && (free || rest.isIndirect()) && closes(rest, t, strength) ? rest : longest;
        }
        return longest;
    }

    /** By its first word, or by how many follow it, where these tell something else or are to take a phrase. */
    private static boolean isLonger(Opening.Rest one, Opening.Rest other) {
        int more = one.words().get(0).length() - other.words().get(0).length();
        boolean differs = one.trigger().type() != other.trigger().type() || one.endsInPreposition();
        return more > 0
                || more == 0 && differs && one.words().size() > other.words().size();
    }

    /** Whether these words close a set phrase here. */
    private boolean closes(Opening.Rest rest, int t, int strength) {
        Type type = rest.trigger().type();
        return !(type == Type.REQUEST && rest.words().get(0).startsWith("ب"))
                && rest.trigger().strength() >= strength
                && matches(rest.words(), t)
                && !(rest.trigger().isEffect() && page.words(t, t).endsWith("ا"))
                && !isBreak(rest, t)
                && !(isPledge(type) && isOthers(t + rest.words().size()))
                && !(type == Type.CONSULT
                        && surroundings.isInterview(t + rest.words().size()))
                && !natures.isFigurative(t);
    }

    /** Another event, which ends the search. */
    private boolean isDeed(int t) {
        Hit trigger = names.at(t) == null ? page.hit(t, Trigger.class) : null;
        return trigger != null
                && ((Trigger) trigger.sense().lexeme()).strength() > 1
                && page.hit(t, Side.class) == null
                && page.hit(t, Carrier.class) == null;
    }

    private static boolean isPledge(Type type) {
        return type == Type.AGREE || type == Type.CONCEDE || type == Type.RETREAT;
    }

    /** {@code أعلنت روسيا موافقة إيران}: what somebody named right after does is no deed of the subject. */
    private boolean isOthers(int t) {
        return names.at(t) != null
                && names.at(t).canAct()
                && !page.is(t - 1, Particle.Kind.PREPOSITION)
                && !page.words(t, t).startsWith("ل")
                && !page.words(t, t).startsWith("ب");
    }

    /** {@code أعلن انسحاب بلاده من الاتفاق}: whether a longer phrase that tells of ties broken stands here. */
    private boolean isBreak(Opening.Rest rest, int t) {
        Hit other = rest.trigger().type() == Type.CONCEDE ? page.hit(t, Trigger.class) : null;
        return other != null
                && other.length() > rest.words().size()
                && "withdraw".equals(((Trigger) other.sense().lexeme()).mode());
    }

    private boolean ends(int t) {
        char mark = page.mark(t);
        return mark == '.'
                || mark == ':'
                || mark == '؛'
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.is(t, Particle.Kind.RELATIVE);
    }

    /** Whether these words stand here, the first with the article or a pronoun if need be. */
    private boolean matches(List<String> words, int t) {
        String here = page.word(t).folded();
        String first = words.get(0);
        boolean feminine = first.endsWith("ه");
        String owned = feminine ? first.substring(0, first.length() - 1) + "ت" : first;
        boolean same = here.equals(first)
                || !feminine && here.length() == first.length() + 1 && here.endsWith("ا") && here.startsWith(first)
                || here.length() == first.length() + 2 && here.startsWith("ال") && here.endsWith(first)
                || here.startsWith(owned)
                        && here.length() <= owned.length() + 3
                        && (feminine || page.word(t).senses() > 0)
                        && !page.words(t, t).endsWith("ة")
                        && isOwned(here, owned);
        for (int i = 1; i < words.size() && same; i++) {
            same = page.is(t + i, words.get(i)) || page.is(t + i, "ال" + words.get(i));
        }
        return same;
    }

    private static boolean isOwned(String here, String first) {
        return PRONOUNS.contains(here.substring(first.length()));
    }
}
