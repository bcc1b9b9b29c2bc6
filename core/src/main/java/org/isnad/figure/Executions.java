package org.isnad.figure;

import org.isnad.figure.Count.Form;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** Executions told as carried out, and upon whom: {@code نفذت حكم الإعدام في ستة أشخاص}. */
final class Executions {
    private static final Wordlist CARRIED_OUT = Wordlist.of(Executions.class, "carried");
    private static final Wordlist PUT_OFF = Wordlist.of(Executions.class, "stopped");
    private static final int BEFORE = 8;
    private static final int REACH = 16;

    private final Page page;
    private final LoneNoun lone;

    Executions(Page page) {
        this.page = page;
        this.lone = new LoneNoun(page);
    }

    /** {@code نفذت السلطات أحكاما بالإعدام}, {@code تنفيذ حكم الإعدام}, unless it is put off. */
    boolean areTold(Hit hit, int sentence) {
        boolean judged = page.is(hit.from(), "باعدام") && page.isAny(hit.from() - 1, "حكما", "احكاما");
        if (!judged && !page.isAny(hit.from(), "الاعدام", "بالاعدام", "اعدام")) {
            return false;
        }
        for (int t = hit.from() - 1; t >= Math.max(sentence, hit.from() - BEFORE); t--) {
            if (page.isAny(t, CARRIED_OUT)) {
                return !isPutOff(t, sentence);
            }
        }
        return false;
    }

    private boolean isPutOff(int at, int sentence) {
        for (int t = at - 1; t >= Math.max(sentence, at - 3); t--) {
            if (page.isAny(t, PUT_OFF) || Sign.NEGATION.at(page, t) || Sign.UNREAL.at(page, t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code حكم الإعدام في ستة أشخاص}, {@code بحق المتهم وستة آخرين}. */
    boolean isVictim(Count count, int after) {
        boolean upon = page.isAny(count.from() - 1, "في", "بحق", "ضد", "ب", "علي");
        boolean many = count.isMany() && count.isPeople();
        boolean object = count.from() == after && page.isAny(after - 1, "اعدام", "باعدام");
        return (upon || object || count.joined())
                && count.from() - after <= REACH
                && (many || upon && count.form() == Form.SINGLE && lone.isOne(count));
    }
}
