package org.isnad.event;

import org.isnad.event.phrase.Nouns;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/** The blow that is struck for what a verbal noun tells: {@code حملة عسكرية تهدف إلى طرد}. Places are tokens. */
final class Aims {
    private static final int FAR = 12;
    private static final int LAST = 2;
    private static final Wordlist VERBS = Wordlist.of(Aims.class, "verbs");

    private final Page page;
    private final Nouns nouns;
    private final Happenings happenings;

    Aims(Page page, Nouns nouns, Happenings happenings) {
        this.page = page;
        this.nouns = nouns;
        this.happenings = happenings;
    }

    /** {@code شن الجيش [عملية عسكرية] لتحرير}: the happening the last words of which stand at a token, or null. */
    Happening closed(int token, int from) {
        Happening last = happenings.lastSince(from);
        boolean closes = last != null && last.end > last.hit.to() && token < last.end && token >= last.end - LAST;
        return closes && last.type() == Type.ASSAULT ? last : null;
    }

    /** {@code حملة عسكرية واسعة تهدف إلى طرد}: the blow right before a verb of purpose, which describes it; or null. */
    Happening described(int verb, int from) {
        Happening last = blow(from);
        int end = last == null ? -1 : nouns.afterAdjectives(last.end, verb);
        boolean next = end == verb || end == verb - 1 && page.is(end, Particle.Kind.RELATIVE);
        return page.isAny(verb, VERBS) && next ? last : null;
    }

    /** {@code هجوما على المدينة بهدف طرد}: the blow struck for what stands right after "in order to"; or null. */
    Happening meant(int noun, int from) {
        Happening last = isAimedAt(page, noun) ? blow(from) : null;
        return last != null && noun - last.end < FAR ? last : null;
    }

    /** {@code بهدف}, {@code من أجل}: whether "in order to" stands right before a token. */
    static boolean isAimedAt(Page page, int noun) {
        return page.isAny(noun - 1, "بهدف", "بغرض", "بغيه", "بقصد")
                || page.is(noun - 1, "اجل") && page.is(noun - 2, "من");
    }

    /** {@code تحسبا لهجمات}: whether what others may do is told by a noun at a token. */
    static boolean isFeared(Page page, int noun) {
        return page.isAny(noun - 1, "تحسبا", "تخوفا", "تفاديا");
    }

    /** {@code تهدف إلى}: whether a verb of purpose stands right before a token. */
    static boolean isPurposed(Page page, int noun) {
        return page.is(noun - 1, "الي") && page.isAny(noun - 2, VERBS);
    }

    private Happening blow(int from) {
        Happening last = happenings.lastSince(from);
        boolean blow = last != null && last.type() == Type.ASSAULT && !last.trigger.isMutual();
        return blow && !last.trigger.isEffect() ? last : null;
    }
}
