package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;

/** Whether a noun after {@code لـ} tells an aim, and not what has been suffered, caused or done with a means. Places are tokens. */
final class Purposes {
    private static final int NEAR = 9;

    private final Page page;

    Purposes(Page page) {
        this.page = page;
    }

    /** {@code لاستعادة المدينة}, {@code لعقد لقاءات}. */
    boolean isAim(Hit noun) {
        return noun != null
                && noun.has(LI)
                && noun.has(MASDAR)
                && !noun.has(DEFINITE)
                && !isReason(noun)
                && !isBorne(noun.from());
    }

    /** {@code عوقب لخطفه رجلا}: a verbal noun with its own subject and object tells what somebody has done. */
    private boolean isReason(Hit noun) {
        int next = noun.from() + 1;
        String word = page.word(noun.from()).folded();
        boolean owned = noun.has(PRONOUN)
                && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم") || word.endsWith("هما"));
        return owned
                && page.mark(next) == 0
                && page.tokens().isWord(next)
                && !page.isVerb(next)
                && page.word(next).sense(Particle.class) == null
                && "بلوفك".indexOf(page.words(next, next).charAt(0)) < 0;
    }

    /**
     * {@code تعرض المسجد لتفجير}, {@code اضطرت للانسحاب}, {@code نتيجة لقصف}, {@code انتقد الوزير لمنعه}: whether the preposition tells no
     * purpose.
     */
    private boolean isBorne(int noun) {
        for (int t = noun - 1; t >= Math.max(0, noun - NEAR) && page.mark(t) == 0; t--) {
            Hit carrier = page.hit(t, Carrier.class);
            boolean suffers = carrier != null && carrier.sense().lexeme() == Carrier.SUFFERER || isUsed(t);
            if (page.words(t, t).contains("ضطر") || suffers || isJudged(t) || Link.is(page, t, Link.Kind.BORNE)) {
                return true;
            }
            if (carrier != null && carrier.has(VERB)) {
                return false;
            }
        }
        return false;
    }

    /** {@code استخدمت التلة لقصف البلدة}: a verb, not of the future, or a means that tells what something has served for. */
    private boolean isUsed(int t) {
        String word = page.word(t).folded();
        boolean use = word.contains("ستخدم") && page.isVerb(t) && !page.is(t - 1, "سوف");
        return use && !word.startsWith("س") && !word.startsWith("وس") && !page.isAny(t - 1, "ان", "لن", "قد")
                || word.equals("باستخدام")
                || word.equals("استخدام") && page.is(t + 1, "القوه");
    }

    /** {@code شكر}, {@code أدان}, {@code رفض}: after which the preposition tells what for. */
    private boolean isJudged(int t) {
        Hit hit = page.hit(t, Trigger.class);
        Type type = hit == null ? null : Trigger.of(hit).type();
        return type == Type.ACCUSE || type == Type.SUPPORT || type == Type.REJECT;
    }
}
