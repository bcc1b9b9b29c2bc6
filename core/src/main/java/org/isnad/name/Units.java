package org.isnad.name;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;

/** Where the last part of a person's name begins: {@code عبد الكريم}, {@code بن عبد الله}, {@code تشاوش أوغلو}. */
final class Units {
    private static final Wordlist PARTS_OF_NAMES = Wordlist.of(Units.class, "parts-of-names");
    private final Page page;

    Units(Page page) {
        this.page = page;
    }

    int last(NameMention person) {
        int last = person.to() - 1;
        if (last > person.from() && isTrailing(last)) {
            last--;
        }
        while (last > person.from() && isLink(last - 1)) {
            last--;
        }
        return last;
    }

    /** Whether a name is all one part. */
    boolean isOne(NameMention person) {
        return last(person) == person.from();
    }

    /** {@code دا سيلفا} is {@code سيلفا}, {@code تشاوش أوغلو} is {@code أوغلو}; {@code بن سلمان} is not {@code سلمان}. */
    boolean isCalledByLastWord(NameMention person) {
        int last = last(person);
        return last == person.to() - 1
                || page.is(last + 1, "اوغلو")
                || !isTrailing(last + 1) && !page.isAny(last, PARTS_OF_NAMES);
    }

    /** {@code عبد}, {@code لأم}: what does not close a name. */
    boolean isLink(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() == NamePart.LINK) {
                return !isTrailing(t);
            }
        }
        return false;
    }

    /** {@code عبد الله صالح} is {@code صالح}. */
    private boolean isTrailing(int t) {
        return page.isAny(t, "الدين", "الله", "اوغلو");
    }
}
