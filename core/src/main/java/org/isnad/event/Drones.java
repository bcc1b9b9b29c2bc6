package org.isnad.event;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** {@code استهدفت مسيرة سيارة}, {@code أسقطت 50 مسيرة}: the word for a march where it tells an aircraft without a pilot. Places are tokens. */
final class Drones {
    private static final Wordlist KINDS = Wordlist.of(Drones.class, "kinds");
    private static final Wordlist DEEDS = Wordlist.of(Drones.class, "deeds");
    private static final Wordlist SIGNS = Wordlist.of(Drones.class, "signs");
    private static final int NEAR = 4;
    /** The mark that only what is steered bears in news: {@code مسيّرة}. */
    private static final String DOUBLED = "يّ";

    private final Page page;
    private final Courses courses;
    /** Whether the article tells of such aircraft by words that mean nothing else; null while nobody has asked. */
    private Boolean told;

    Drones(Page page, Courses courses) {
        this.page = page;
        this.courses = courses;
    }

    boolean is(Hit hit) {
        if (hit.length() > 1 || !Trigger.of(hit).lemma().equals("مسيرة")) {
            return false;
        }
        int t = hit.from();
        boolean kind = page.words(t, t).contains(DOUBLED) || page.isAny(t + 1, KINDS) || page.isAny(t - 1, SIGNS);
        return kind || !courses.isNearProtest(hit) && (isInDeed(t) || isTold());
    }

    /** {@code أسقط ثلاث مسيرات}, {@code مسيرة أوكرانية قصفت}, {@code بصواريخ ومسيرات}: within words of what such aircraft do or suffer. */
    private boolean isInDeed(int t) {
        for (int i = Math.max(0, t - NEAR); i < Math.min(page.size(), t + NEAR); i++) {
            boolean apart = i > t && page.mark(i) != 0;
            if (apart) {
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
                told = page.isAny(t, SIGNS)
                        || page.word(t).folded().endsWith("مسيره")
                                && page.words(t, t).contains(DOUBLED);
            }
        }
        return told;
    }
}
