package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Opening;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Finds the words that close a set phrase, with the article, a pronoun or a preposition if need be. Places are tokens. */
final class Closings {
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");

    private final Page page;
    private final Names names;
    private final Natures natures;
    private final ObjectPlaces places;
    private final OtherKinds otherKinds;

    Closings(Page page, Names names, Natures natures, ObjectPlaces places) {
        this.page = page;
        this.names = names;
        this.natures = natures;
        this.places = places;
        otherKinds = new OtherKinds(page, names, new Drones(page));
    }

    /** The longest of the words that close a set phrase here, or null; {@code verb} opens it. */
    Opening.Rest rest(Sense sense, int verb, int t, int strength) {
        Opening opening = (Opening) sense.lexeme();
        String here = page.word(t).folded();
        String bare = here.startsWith("ل") ? withoutLi(here) : null;
        boolean goesOn = opening.mayGoOn(here);
        boolean through = bare != null && opening.mayGoOn(bare);
        NameMention name = goesOn || through ? names.at(t) : null;
        if (!goesOn && !through
                || name != null && (name.from() != t || name.type() == Entity.Type.PER)
                || !page.tokens().isWord(t)) {
            return null;
        }
        boolean free = t < verb || places.isOwn(sense, verb, t);
        Opening.Rest best = goesOn ? rest(opening, here, t, strength, free) : null;
        if (name != null) {
            return best != null && (best.ofKind() || isNamed(best, here)) ? best : null;
        }
        if (best != null || !through) {
            return best;
        }
        Hit told = page.hit(t, Trigger.class);
        boolean other = told != null && told.length() > 1;
        return !other && places.isThroughLi(sense, verb, t) ? rest(opening, bare, t, strength, true) : null;
    }

    /** {@code لاتفاق} is {@code ل} and {@code اتفاق}, {@code للاتفاق} is {@code ل} and {@code الاتفاق}. */
    private static String withoutLi(String word) {
        return word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1);
    }

    /** {@code اعترف بالقدس}: whether the phrase itself names what it closes with. */
    private static boolean isNamed(Opening.Rest rest, String here) {
        return rest.isIndirect() && here.equals(rest.words().get(0));
    }

    private Opening.Rest rest(Opening opening, String here, int t, int strength, boolean free) {
        Opening.Rest best = longer(null, opening.rests(here), here, t, strength, free);
        if (here.startsWith("ال")) {
            best = longer(best, opening.rests(here.substring(2)), here, t, strength, free);
        }
        if (here.endsWith("ا")) {
            best = longer(best, opening.rests(here.substring(0, here.length() - 1)), here, t, strength, free);
        }
        for (String pronoun : PRONOUNS) {
            if (here.endsWith(pronoun)) {
                String bare = here.substring(0, here.length() - pronoun.length());
                best = longer(best, opening.rests(bare), here, t, strength, free);
                best = bare.endsWith("ت")
                        ? longer(
                                best,
                                opening.rests(bare.substring(0, bare.length() - 1) + "ه"),
                                here,
                                t,
                                strength,
                                free)
                        : best;
            }
        }
        return best;
    }

    /** The one of these that closes a set phrase here, if its first word is longer; otherwise {@code best}. */
    private Opening.Rest longer(
            Opening.Rest best, List<Opening.Rest> rests, String here, int t, int strength, boolean free) {
        Opening.Rest longest = best;
        for (Opening.Rest rest : rests) {
            boolean longer = longest == null || isLonger(rest, longest);
            longest = longer && (free || rest.isIndirect()) && closes(rest, here, t, strength) ? rest : longest;
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
    private boolean closes(Opening.Rest rest, String here, int t, int strength) {
        Type type = rest.trigger().type();
        boolean filed = rest.trigger().lemma().startsWith("تقدم ");
        return !(type == Type.REQUEST && !filed && rest.words().get(0).startsWith("ب"))
                && rest.trigger().strength() >= strength
                && matches(rest, here, t)
                && !(rest.trigger().isEffect() && page.words(t, t).endsWith("ا"))
                && !isBreak(rest, t)
                && !(isPledge(type) && isOthers(t + rest.words().size()))
                && !(type == Type.CONSULT
                        && otherKinds.isInterview(t + rest.words().size()))
                && (!natures.isFigurative(t)
                        || OtherSenses.isDowned(page, rest.trigger(), t)
                        || "convict".equals(rest.trigger().mode())
                        || rest.ofKind() && places.isMeasured(t - 1, t));
    }

    private static boolean isPledge(Type type) {
        return type == Type.AGREE || type == Type.CONCEDE || type == Type.RETREAT;
    }

    /** {@code أعلنت روسيا موافقة إيران}: what somebody named right after does is no deed of the subject. */
    private boolean isOthers(int t) {
        return names.at(t) != null
                && names.at(t).canAct()
                && names.at(t) != names.at(t - 1)
                && !page.is(t - 1, Particle.Kind.PREPOSITION)
                && !page.words(t, t).startsWith("ل")
                && !page.words(t, t).startsWith("ب");
    }

    /** {@code أعلن رفع العقوبات}, {@code أعلن انسحاب بلاده من الاتفاق}: whether a longer phrase that tells something else stands here. */
    private boolean isBreak(Opening.Rest rest, int t) {
        Hit around = page.hit(t - 1, Trigger.class);
        if (around != null
                && around.to() > t
                && Trigger.of(around).type() != rest.trigger().type()) {
            return true;
        }
        Hit other = rest.trigger().type() == Type.CONCEDE ? page.hit(t, Trigger.class) : null;
        return other != null
                && other.length() > rest.words().size()
                && "withdraw".equals(((Trigger) other.sense().lexeme()).mode());
    }

    /** Whether these words stand here, with the article or a pronoun if need be, the first of them as given. */
    private boolean matches(Opening.Rest rest, String here, int t) {
        List<String> words = rest.words();
        boolean penalty = "convict".equals(rest.trigger().mode());
        boolean same = isSame(words.get(0), here, t);
        for (int i = 1; i < words.size() && same; i++) {
            String word = page.word(t + i).folded();
            boolean plain = word.equals(words.get(i)) || word.equals("ال" + words.get(i));
            boolean free = penalty || page.hit(t + i, Trigger.class) == null;
            same = plain || free && isSame(words.get(i), word, t + i);
        }
        return same;
    }

    private boolean isSame(String word, String here, int t) {
        boolean feminine = word.endsWith("ه");
        String owned = feminine ? word.substring(0, word.length() - 1) + "ت" : word;
        return here.equals(word)
                || !feminine && here.length() == word.length() + 1 && here.endsWith("ا") && here.startsWith(word)
                || here.length() == word.length() + 2 && here.startsWith("ال") && here.endsWith(word)
                || here.startsWith(owned)
                        && here.length() <= owned.length() + 3
                        && (feminine || page.word(t).senses() > 0)
                        && !page.words(t, t).endsWith("ة")
                        && isOwned(here, owned);
    }

    private static boolean isOwned(String here, String first) {
        return PRONOUNS.contains(here.substring(first.length()));
    }
}
