package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Objects;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Means;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Event.Type;

/** Words that tell again, by another name or weapon or by its aim, a deed told right before them. Places are tokens. */
final class Repeats {
    private static final int JOINED = 5;
    private static final int REACH = 14;
    private static final int NEED = 16;

    private final Page page;

    Repeats(Page page) {
        this.page = page;
    }

    /**
     * Whether a hit tells no more than what is told before it.
     *
     * @param end where the words of {@code last} end
     */
    boolean isTold(List<Hit> before, Hit last, int end, Hit hit) {
        return isName(last, end, hit) || isJoinedWeapon(last, hit) || isDispersal(before, hit);
    }

    /** {@code احتجاجات "مسيرة العودة"}, {@code حق النقض (الفيتو)}: a noun in quotation marks or parentheses names the one before. */
    private boolean isName(Hit last, int end, Hit hit) {
        boolean noun = !hit.has(VERB | PREPOSITION | CONJUNCTION);
        return noun
                && (!last.has(VERB) || page.mark(end) == '(')
                && Trigger.of(hit).type() == Trigger.of(last).type()
                && hit.from() == end + 1
                && "\"«“(".indexOf(page.mark(end)) >= 0;
    }

    /** {@code اعتقال واحتجاز القس}, {@code أدان واستنكر}: two words for one deed, which share what stands behind them. */
    boolean isPair(Hit last, int end, Hit hit) {
        int form = VERB | MASDAR | DEFINITE | PRONOUN;
        boolean alike = (last.sense().features() & form) == (hit.sense().features() & form) && hit.has(VERB | MASDAR);
        boolean next = hit.has(CONJUNCTION)
                && last.length() == 1
                && end == last.to()
                && hit.from() == end
                && page.mark(end) == 0;
        return alike
                && next
                && Trigger.of(hit).type() == Trigger.of(last).type()
                && Objects.equals(Trigger.of(hit).mode(), Trigger.of(last).mode());
    }

    /** {@code بالرصاص وقنابل الغاز}, {@code هجوما بطائرات مسيرة وصواريخ}: one more weapon of the same blow. */
    private boolean isJoinedWeapon(Hit last, Hit hit) {
        boolean joined =
                isWeapon(hit) && hit.has(CONJUNCTION) && Trigger.of(last).type() == Type.ASSAULT;
        boolean armed = Trigger.of(last).mode() != null;
        int arms = last.to();
        for (int t = last.to(); joined && t < hit.from(); t++) {
            joined = page.mark(t) == 0 && !page.isVerb(t);
            if (Means.areArms(page, t)) {
                armed = true;
                arms = t;
            }
        }
        return joined && armed && hit.from() - arms < JOINED;
    }

    /** A noun of what is shot or thrown, not of the shooting. */
    private static boolean isWeapon(Hit hit) {
        return Trigger.of(hit).isOfWeapon() && !hit.has(VERB | MASDAR);
    }

    /** {@code أطلقت الغاز لتفريق المحتجين}: what the force told before it is for. */
    private static boolean isDispersal(List<Hit> before, Hit hit) {
        return hit.has(LI)
                && hit.has(MASDAR)
                && "crowd-control".equals(Trigger.of(hit).mode())
                && before.stream().anyMatch(other -> Trigger.of(other).type() == Type.ASSAULT);
    }

    /** {@code أدت الغارات إلى تدمير منزل}: destruction in which something ends, told as such. */
    boolean isOutcome(Hit hit) {
        boolean destruction = Trigger.of(hit).type() == Type.ASSAULT
                && "destroy".equals(Trigger.of(hit).mode());
        boolean ends = false;
        boolean open = destruction && !hit.has(VERB);
        int from = Math.max(page.sentenceFrom(hit.from()), hit.from() - REACH);
        for (int t = hit.from() - 1; open && !ends && t >= from; t--) {
            ends = isEnding(t);
            Hit other = page.hit(t, Trigger.class);
            boolean blow = other != null
                    && Trigger.of(other).type() == Type.ASSAULT
                    && !Trigger.of(other).isEffect();
            open = page.mark(t) != '.' && (!blow || ends || isEnding(t - 1));
        }
        return ends;
    }

    /** {@code أدت}: a verb that tells what a deed ends in. */
    private boolean isEnding(int t) {
        Hit carrier = page.hit(t, Carrier.class);
        return carrier != null && carrier.has(VERB) && carrier.sense().lexeme() == Carrier.HARMS;
    }

    /** {@code ترفض رفضا}: a verb and its own verbal noun; {@code هددت بأنها سترد}: a threat and what is threatened. */
    boolean isInner(Hit verb, Hit noun) {
        Trigger told = Trigger.of(noun);
        if (told.lemma().equals("يرد") && Trigger.of(verb).type() == Type.THREATEN) {
            return true;
        }
        Word word = page.word(noun.from());
        for (int i = 0; i < word.senses() && verb.has(VERB) && noun.length() == 1; i++) {
            Sense sense = word.sense(i);
            if (sense.has(MASDAR) && sense.has(ACCUSATIVE) && sense.lexeme() == told) {
                return Trigger.of(verb).lemma().startsWith(told.lemma());
            }
        }
        return false;
    }

    /** {@code شنت عملية "غصن الزيتون"}: what a blow told right before it is called. */
    boolean isCalled(Hit blow, int end, Hit hit) {
        int before = hit.from() - 1;
        int start = page.quotations().isOpening(before) ? before : hit.from();
        return Trigger.of(hit).isOperation() && Trigger.of(blow).type() == Type.ASSAULT && end == start;
    }

    /** {@code طالب الوزير تركيا بضرورة}: the need is what is asked for. */
    boolean isNeed(Hit demand, Hit need) {
        boolean asks = Trigger.of(demand).type() == Type.REQUEST
                && !Trigger.of(demand).isImpersonal()
                && Trigger.of(need).lemma().equals("ضرورة")
                && need.has(BA)
                && need.from() - demand.from() < NEED;
        for (int t = demand.to(); asks && t < need.from(); t++) {
            asks = page.mark(t) != '.' && !page.is(t, Particle.Kind.COMPLEMENTIZER);
        }
        return asks;
    }
}
