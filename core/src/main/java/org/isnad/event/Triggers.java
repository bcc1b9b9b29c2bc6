package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** Finds the words of a sentence that tell events. */
final class Triggers {
    private static final int SPORTING = 3;
    private static final int GOVERNED = 6;
    private static final int SPLIT = 9;

    private final Page page;
    private final Names names;
    /** Where the phrase found last by {@link #split} closes. */
    private int closing;

    private final Map<Hit, Integer> closings = new IdentityHashMap<>();

    Triggers(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** News of sport speaks of attacks and battles on every line. */
    boolean isSport() {
        int sport = 0;
        for (int t = 0; t < page.size() && sport < SPORTING; t++) {
            sport += nature(t) == Nature.SPORT ? 1 : 0;
        }
        return sport >= SPORTING;
    }

    private Nature nature(int t) {
        Hit hit = page.hit(t, Nature.class);
        return hit == null ? null : (Nature) hit.sense().lexeme();
    }

    /** All triggers between these tokens, deaths without a cause too. */
    List<Hit> in(int from, int to) {
        List<Hit> triggers = new ArrayList<>(4);
        int closed = -1;
        for (int t = from; t < to; t++) {
            Hit hit = t == closed ? null : at(t);
            if (hit == null || hit.length() == 1) {
                Hit split = split(t, to, hit);
                closed = split == null || split == hit ? closed : closing;
                hit = split;
            }
            if (hit != null && !isMore(triggers, hit)) {
                triggers.add(hit);
                t = opensAsked(hit) ? t : hit.to() - 1;
            }
        }
        return triggers;
    }

    /** What is asked or promised, named within the set phrase, is told besides. */
    private static boolean opensAsked(Hit hit) {
        Type type = ((Trigger) hit.sense().lexeme()).type();
        return type == Type.REQUEST || type == Type.AGREE;
    }

    /** {@code هجوم بقذائف}: more words for what the last trigger has told, or the same kind of thing within its words. */
    private boolean isMore(List<Hit> triggers, Hit hit) {
        Hit last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
        if (last == null
                || ((Trigger) last.sense().lexeme()).type()
                        != ((Trigger) hit.sense().lexeme()).type()) {
            return false;
        }
        return hit.from() < end(last) || hit.from() == end(last) && hit.has(BA);
    }

    /** Where the words of a trigger end, the last of which may stand after its subject. */
    int end(Hit hit) {
        return closings.getOrDefault(hit, hit.to());
    }

    /** A set phrase whose verb stands here and whose other words follow its subject; otherwise {@code single}. */
    private Hit split(int t, int to, Hit single) {
        if (names.at(t) != null) {
            return single;
        }
        Sense sense = page.word(t).sense(Opening.class);
        if (sense == null || isNounPlace(t)) {
            return single;
        }
        int strength = single == null ? 0 : ((Trigger) single.sense().lexeme()).strength();
        for (int i = t + 2; i < Math.min(to, t + SPLIT) && !endsSplit(i); i++) {
            for (Opening.Rest rest : ((Opening) sense.lexeme()).rests()) {
                boolean asked = rest.trigger().type() == Type.REQUEST
                        && rest.words().get(0).startsWith("ب");
                if (asked) {
                    continue;
                }
                if (names.at(i) == null
                        && matches(rest.words(), i)
                        && !isFigurative(i)
                        && rest.trigger().strength() >= strength) {
                    Hit hit = new Hit(new Sense(rest.trigger(), sense.features()), t, t + 1);
                    closing = i;
                    closings.put(hit, i + rest.words().size());
                    return hit;
                }
            }
        }
        return single;
    }

    private boolean isFigurative(int t) {
        Hit nature = page.hit(t, Nature.class);
        return nature != null && nature.sense().lexeme() == Nature.OTHER;
    }

    private boolean endsSplit(int t) {
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
        boolean same = here.equals(first)
                || here.length() == first.length() + 2 && here.startsWith("ال") && here.endsWith(first)
                || here.startsWith(first)
                        && here.length() <= first.length() + 3
                        && page.word(t).senses() > 0
                        && isOwned(here, first);
        for (int i = 1; i < words.size() && same; i++) {
            same = page.is(t + i, words.get(i)) || page.is(t + i, "ال" + words.get(i));
        }
        return same;
    }

    private static boolean isOwned(String here, String first) {
        String pronoun = here.substring(first.length());
        return pronoun.equals("ه") || pronoun.equals("ها") || pronoun.equals("هم") || pronoun.equals("هما");
    }

    /** Whether one of these is a blow by which people came to harm. */
    boolean tellMeans(List<Hit> triggers) {
        for (Hit hit : triggers) {
            if (((Trigger) hit.sense().lexeme()).type() == Type.ASSAULT && !isEffect(hit)) {
                return true;
            }
        }
        return false;
    }

    /** A harm, or a verb of hitting, which tells no more where the blow itself is told. */
    boolean isEffect(Hit hit) {
        Hit carrier = hit.has(VERB) ? page.hit(hit.from(), Carrier.class) : null;
        return ((Trigger) hit.sense().lexeme()).isEffect()
                || carrier != null && carrier.has(VERB) && carrier.sense().lexeme() == Carrier.STRIKES;
    }

    /** A sentence of accidents, disasters or disease. */
    boolean isByNature(int from, int to) {
        for (int t = from; t < to; t++) {
            Nature nature = nature(t);
            if (nature == Nature.ACCIDENT || nature == Nature.DISASTER || nature == Nature.DISEASE) {
                return true;
            }
        }
        return false;
    }

    /** The strongest of the longest triggers that start here, outside names. */
    private Hit at(int t) {
        if (names.at(t) != null || !page.tokens().isWord(t)) {
            return null;
        }
        Hit best = null;
        for (Hit hit : page.words().phrases(t)) {
            best = hit.has(VERB) && isNounPlace(t) ? best : better(best, hit);
        }
        if (best == null && !page.is(t, Particle.Kind.PREPOSITION)) {
            Word word = page.word(t);
            for (int i = 0; i < word.senses(); i++) {
                if (word.sense(i).lexeme() instanceof Trigger && isMeant(word.sense(i), t)) {
                    best = better(best, new Hit(word.sense(i), t, t + 1));
                }
            }
        }
        return best == null || isOther(best) ? null : best;
    }

    /** Whether a single word may stand in this form where it stands. */
    private boolean isMeant(Sense sense, int t) {
        if (sense.has(VERB) && isNounPlace(t)) {
            return false;
        }
        if (sense.has(PRONOUN) && (isOtherWord(t) || sense.has(VERB) && !takesObject(sense))) {
            return false;
        }
        boolean jussive = sense.has(PRESENT) && !sense.has(TAKES_PRONOUN | PLURAL);
        return !jussive || sense.has(LI) || page.is(t - 1, Particle.Kind.NEGATION);
    }

    /** {@code وعودة} is no promise of hers, since it ends in taa marbuta; {@code جندي} is a word of its own. */
    private boolean isOtherWord(int t) {
        if (page.words(t, t).endsWith("ة")) {
            return true;
        }
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            boolean listed =
                    word.sense(i).lexeme() instanceof Common || word.sense(i).lexeme() instanceof Title;
            if (listed && !word.sense(i).has(PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** A figure of speech, a stretch of ground held rather than taken, a word that needs a verb it has not. */
    private boolean isOther(Hit hit) {
        int t = hit.from();
        Trigger trigger = (Trigger) hit.sense().lexeme();
        Hit around = page.hit(t - 1, Nature.class);
        if (around != null && around.length() > 1 && around.sense().lexeme() == Nature.OTHER) {
            return true;
        }
        Hit nature = page.hit(t, Nature.class);
        boolean none = nature != null && nature.sense().lexeme() == Nature.OTHER;
        if (nature != null && (nature.length() > hit.length() || none && nature.length() == hit.length())) {
            return true;
        }
        if (trigger.isGain()) {
            return hit.has(VERB)
                    ? hit.has(PRESENT) || page.is(t - 1, Particle.Kind.RELATIVE)
                    : page.is(t - 1, "تحت") || !isSetGoing(t, false);
        }
        return trigger.isGoverned() && !isSetGoing(t, true) || isAttaining(hit, trigger);
    }

    /** {@code تحقيق الاستقرار} is to reach it, {@code التحقيق في} to look into it. */
    private boolean isAttaining(Hit hit, Trigger trigger) {
        if (!"investigate".equals(trigger.mode())
                || hit.length() > 1
                || !page.word(hit.from()).folded().endsWith("تحقيق")) {
            return false;
        }
        int next = hit.to();
        return !page.isDefinite(hit.from())
                && page.tokens().isWord(next)
                && !page.is(next, Particle.Kind.PREPOSITION)
                && names.at(next) == null
                && page.hit(next, Side.class) == null
                && (page.isDefinite(next)
                        || page.word(next).sense(Common.class) == null
                        || page.word(next).sense(Common.class).lexeme() != Common.ADJECTIVE);
    }

    /** {@code أسفه} is his regret, since one does not regret somebody. */
    private static boolean takesObject(Sense sense) {
        return ((Trigger) sense.lexeme()).takesObject();
    }

    /** Where {@code قصف} is a noun and no verb: after a preposition, a quantity, a verb, or before a nation. */
    private boolean isNounPlace(int t) {
        return page.is(t - 1, Particle.Kind.PREPOSITION)
                || page.is(t - 1, Particle.Kind.QUANTITY)
                || page.is(t - 1, Particle.Kind.DEMONSTRATIVE)
                || page.word(t - 1).sense(Carrier.class) != null && page.isVerb(t - 1)
                || isBareNation(t + 1)
                || isGoverned(t);
    }

    /** {@code أطلق المسلحون النار}. */
    private boolean isSetGoing(int t, boolean mounts) {
        for (int i = t - 1; i >= Math.max(0, t - GOVERNED - 2) && page.tokens().isWord(i); i--) {
            Hit carrier = page.hit(i, Carrier.class);
            if (carrier != null && carrier.has(mounts ? VERB : VERB | MASDAR)) {
                return !mounts || carrier.sense().lexeme() == Carrier.MOUNTS;
            }
        }
        return false;
    }

    /** {@code قررت السلطات فرض}: a verb before has taken its subject, and its object stands here. */
    private boolean isGoverned(int t) {
        for (int i = t - 1; i >= Math.max(0, t - GOVERNED); i--) {
            if (page.mark(i) != 0 && page.mark(i) != '"'
                    || !page.tokens().isWord(i)
                    || page.word(t).folded().startsWith("و")
                    || page.is(i, Particle.Kind.COMPLEMENTIZER)
                    || page.is(i, Particle.Kind.RELATIVE)
                    || page.is(i, Particle.Kind.MODAL)) {
                return false;
            }
            Hit carrier = page.hit(i, Carrier.class);
            if (carrier != null && carrier.has(VERB) && carrier.sense().lexeme() != Carrier.HARMS) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareNation(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        return nation != null
                && !nation.has(DEFINITE | PLURAL | PREPOSITION | CONJUNCTION | ACCUSATIVE)
                && names.at(t) == null;
    }

    private static Hit better(Hit best, Hit hit) {
        if (!(hit.sense().lexeme() instanceof Trigger trigger)) {
            return best;
        }
        if (best == null || hit.length() > best.length()) {
            return hit;
        }
        Trigger other = (Trigger) best.sense().lexeme();
        boolean stronger =
                trigger.strength() > other.strength() || trigger == other && hit.has(VERB) && !best.has(VERB);
        return hit.length() == best.length() && stronger ? hit : best;
    }
}
