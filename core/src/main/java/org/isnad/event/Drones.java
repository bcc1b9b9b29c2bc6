package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** {@code استهدفت مسيّرة سيارة}: aircraft without a pilot, which the word for a march tells as well. Places are tokens. */
final class Drones {
    private static final String DOUBLED = "ي\u0651";
    private static final int NEAR = 6;
    private static final Wordlist WORDS = Wordlist.of(Drones.class, "words");
    private static final Wordlist AIRCRAFT = Wordlist.of(Drones.class, "aircraft");
    private static final Wordlist FLYING = Wordlist.of(Drones.class, "flying");
    private static final Wordlist DOWNING = Wordlist.of(Drones.class, "downing");
    private static final Wordlist KINDS = Wordlist.of(Drones.class, "kinds");
    private static final Wordlist MARCHES = Wordlist.of(Drones.class, "marches");
    private static final Wordlist DEEDS = Wordlist.of(Drones.class, "deeds");

    private final Page page;
    /** Whether one is told beyond doubt somewhere in the article; null while nobody has asked. */
    private Boolean told;

    Drones(Page page) {
        this.page = page;
    }

    /** Whether a word for a march tells a drone, where nobody marches near by. */
    boolean isDrone(Hit hit, boolean crowd) {
        int t = hit.from();
        if (hit.length() > 1 || !Trigger.of(hit).lemma().equals("مسيرة") || !page.isAny(t, WORDS)) {
            return false;
        }
        return isPlain(t) || !crowd && (isInDeed(t) || isTold());
    }

    /** {@code استهدفت القوات مسيرات العودة}, {@code أطلق مسيرة الإصلاح}: a blow by what is a march here, with the last of its words at a token. */
    boolean isMarch(Hit hit, int last) {
        boolean owned = page.isAny(last, "مسيره") && page.isDefinite(last + 1) && page.mark(last + 1) == 0;
        return "drone".equals(Trigger.of(hit).mode())
                && hit.has(VERB)
                && page.isAny(last, WORDS)
                && !page.isAny(last - 1, AIRCRAFT)
                && (owned
                        || page.isAny(last + 1, MARCHES)
                        || last >= hit.to() && !isPlain(last) && !isInDeed(last) && !isTold());
    }

    /** Whether a blow is struck by one: {@code أغارت مسيرة}, {@code بغارة من مسيرة}, but not {@code إسقاط مسيرة}. */
    boolean isStrikeOf(Hit blow) {
        int t = page.isAny(blow.to(), "من", "نفذتها", "شنتها") ? blow.to() + 1 : blow.to();
        int drone = page.isAny(t, AIRCRAFT) ? t + 1 : t;
        return page.isAny(drone, WORDS)
                && page.mark(drone) == 0
                && !page.isAny(blow.from(), DOWNING)
                && (drone > t || isTold());
    }

    /** {@code مسيّرة}, {@code طائرة مسيرة}, {@code مسيرة انقضاضية}, {@code استهدفت مسيرة}, {@code سرب من المسيرات}. */
    private boolean isPlain(int t) {
        return page.words(t, t).contains(DOUBLED)
                || page.isAny(t + 1, KINDS)
                || page.isAny(t - 1, AIRCRAFT)
                || page.isAny(t - 1, FLYING)
                || page.is(t - 1, "من") && page.isAny(t - 2, FLYING);
    }

    /** {@code أسقط حزب الله مسيرة}, {@code مسيرة أوكرانية قصفت}, {@code بصواريخ ومسيرات}: within words of what such aircraft do or suffer. */
    private boolean isInDeed(int t) {
        for (int i = Math.max(0, t - NEAR); i < Math.min(page.size(), t + NEAR); i++) {
            if (i > t && page.mark(i) != 0) {
                return false;
            }
            if (page.isAny(i, DEEDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold() {
        if (told == null) {
            told = false;
            for (int t = 0; t < page.size() && !told; t++) {
                told = page.isAny(t, WORDS) && isPlain(t);
            }
        }
        return told;
    }
}
