package org.isnad.name;

import org.isnad.lexicon.Page;
import org.isnad.reading.Entity.Type;

/** The short name of an organisation, in brackets after its full one: {@code المجلس النرويجي للاجئين (NRC)}. */
final class Acronyms {
    private static final String RULE = "name/acronym";

    private final Page page;
    private final NameWords words;

    Acronyms(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** The acronym right after a name, as a name of the same thing; or null. */
    NameMention after(NameMention name) {
        int t = name.to() + 1;
        if (name.type() != Type.ORG
                || page.mark(name.to()) != '('
                || page.mark(t + 1) != ')'
                || !isShort(t)
                || words.known(t) != null) {
            return null;
        }
        NameMention keyed = name.key() != null ? name : name.keyed(Sounds.of(page, name.from(), name.to()));
        return keyed.again(t, t + 1, words.because(RULE, t, t + 1));
    }

    private boolean isShort(int t) {
        String folded = page.word(t).folded();
        boolean latin =
                folded.length() > 1 && folded.length() < 8 && folded.charAt(0) >= 'a' && folded.charAt(0) <= 'z';
        return page.tokens().isWord(t)
                && (latin || words.isUnknown(t) || page.hit(t, Masthead.class) != null && !page.isDefinite(t));
    }

    static boolean isOne(NameMention mention) {
        return mention.evidence().rule().equals(RULE);
    }
}
