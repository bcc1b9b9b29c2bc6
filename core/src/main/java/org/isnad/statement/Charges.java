package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Speaker;
import org.isnad.statement.cue.Clauses;

/** Accusations told by a noun: of what somebody is accused, and who charges whom he arrests. Places are tokens. */
final class Charges {
    /** Who is accused is named in fewer words than this. */
    private static final int ACCUSED = 8;

    private final Page page;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Holders holders;
    private final Sources sources;

    Charges(Page page, Clauses clauses, Attachments attachments, Holders holders, Sources sources) {
        this.page = page;
        this.clauses = clauses;
        this.attachments = attachments;
        this.holders = holders;
        this.sources = sources;
    }

    /** {@code اتهام الوزير بالفساد}, {@code اتهامه بالفساد}: of what somebody is accused, it is not told by whom; or -1. */
    int accused(Hit hit, Breath breath) {
        Told outer = breath.around(hit.from());
        boolean accusation = page.word(hit.from()).folded().contains("اتهام") && hit.has(MASDAR) && !hit.has(LI);
        if (!accusation
                || outer != null && isWhole(outer, hit.from())
                || page.isAny(hit.from() - 1, "قفص", "لايحه", "قرار")) {
            return -1;
        }
        if (page.word(hit.from()).folded().endsWith("ات") && attachments.isThing(hit, hit.to())) {
            return hit.to();
        }
        int attach = attachments.preposition(hit, hit.to(), Math.min(breath.to, hit.to() + ACCUSED));
        boolean deed = attach >= 0
                && !page.isAny(attach, "بشكل", "بصوره", "بطريقه", "بحق", "بعينه", "بعينها")
                && !page.isAny(hit.to(), "بينها", "ايضا");
        return deed ? attach : -1;
    }

    /** {@code نفى الاتهامات}, {@code نفى هذه الاتهامات}. */
    private boolean isWhole(Told outer, int noun) {
        boolean such = page.is(noun - 1, Particle.Kind.DEMONSTRATIVE);
        return outer.contentFrom == (such ? noun - 1 : noun);
    }

    /** {@code اعتقلت الشرطة رجلا بتهمة السرقة}: the charge is that of the body that acts; -1 where none does. */
    int charged(Told told, Hit hit, Breath breath) {
        boolean charge = (isOnCharge(hit) || page.is(hit.from(), "بزعم")) && attachments.isThing(hit, hit.to());
        if (!charge) {
            return -1;
        }
        sources.actor(told, breath);
        boolean body = told.speaker != null && told.speaker.kind() == Speaker.Kind.ORGANIZATION;
        told.speaker = body ? told.speaker : null;
        return body ? hit.to() : -1;
    }

    private boolean isOnCharge(Hit hit) {
        return page.isAny(hit.from(), "بتهمه", "بتهم");
    }

    /** Where the content ends at last: of a charge or a suspicion with its phrase. */
    int limit(Hit hit, int attach, int to) {
        if (holders.isCharge(hit)) {
            return holders.chargeEnd(attach, to);
        }
        boolean brief = isOnCharge(hit) || page.is(hit.from(), "للاشتباه");
        int end = attach + 1;
        while (brief && end < to && !clauses.isComma(end)) {
            end++;
        }
        return brief ? end : to;
    }
}
