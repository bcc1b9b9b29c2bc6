package org.isnad.event.phrase;

import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;

/** Who backs those whom a participle describes: {@code قوات مدعومة من تركيا}. Places are tokens. */
final class Backing {
    private static final int REACH = 4;

    private final Page page;
    private final Names names;
    private final Nouns nouns;

    Backing(Page page, Names names, Nouns nouns) {
        this.page = page;
        this.names = names;
        this.nouns = nouns;
    }

    /** Whether the participle stands here with the preposition of whoever backs them behind it. */
    boolean is(int t) {
        String word = page.word(t).folded();
        return (word.startsWith("مدعوم") || word.startsWith("المدعوم")) && page.is(t + 1, "من");
    }

    /** Past whoever backs them, behind the preposition at a token. */
    int past(int preposition, int to) {
        int backer = preposition + 1;
        NameMention name = names.at(backer);
        if (name != null) {
            return Math.min(name.to(), to);
        }
        NameMention group = backer + 1 < to && !page.isDefinite(backer) ? names.at(backer + 1) : null;
        if (group != null) {
            return nouns.isAnd(backer + 1) ? backer + 1 : Math.min(group.to(), to);
        }
        int t = backer + 1;
        while (t < Math.min(to, backer + REACH) && describes(t)) {
            t++;
        }
        return Math.min(t, to);
    }

    private boolean describes(int t) {
        return names.at(t) == null
                && page.tokens().isWord(t)
                && !page.isVerb(t)
                && !nouns.isFunctionWord(t)
                && (page.isDefinite(t) || nouns.isAdjective(t) || nouns.nation(t) != null);
    }
}
