package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;

/** Names as they are spelt in the article, without a conjunction or preposition that is stuck to them. */
final class Spelt {
    private final Page page;

    Spelt(Page page) {
        this.page = page;
    }

    /** Under which the spellings of a name meet, see {@link Sounds}, with what is stuck to it. */
    String sounds(NameMention mention) {
        return Sounds.of(page, mention.from(), mention.to());
    }

    /** The same of some tokens of a name, without what is stuck to its first. */
    String sounds(NameMention mention, int from, int to) {
        if (from > mention.from()) {
            return Sounds.of(page, from, to);
        }
        String first = page.word(from).folded();
        int stuck = stuck(mention);
        boolean cut = stuck > 0 && stuck < first.length() - 1;
        int at = !cut ? 0 : isAssimilated(mention, stuck) && !opensWithLam(mention) ? stuck + 1 : stuck;
        return Sounds.of(first.substring(at)) + Sounds.of(page, from + 1, to);
    }

    /** The same without what is stuck to it. */
    String bareSounds(NameMention mention) {
        return sounds(mention, mention.from(), mention.to());
    }

    /** The words of the name, without quotation marks. */
    String name(NameMention mention) {
        String words = words(mention);
        int stuck = stuck(mention);
        if (!isAssimilated(mention, stuck)) {
            return words.substring(stuck > 0 && words.startsWith("ـ", stuck) ? stuck + 1 : stuck);
        }
        if (!opensWithLam(mention)) {
            return "ال" + words.substring(stuck + 1);
        }
        return isOf(mention.from() + 1) ? words.substring(stuck) : "ال" + words.substring(stuck);
    }

    /** {@code للأهلي} is {@code ل} and {@code الأهلي}. */
    private boolean isAssimilated(NameMention mention, int stuck) {
        return has(clitics(mention), LI) && words(mention).startsWith("لل", stuck - 1);
    }

    /** {@code للجنة الدولية} is {@code ل} and {@code اللجنة الدولية}. */
    private boolean opensWithLam(NameMention mention) {
        if (mention.known() != null && mention.known().name().startsWith("الل")) {
            return true;
        }
        Word first = page.word(mention.from());
        for (int i = 0; i < first.senses(); i++) {
            if (first.sense(i).lexeme() instanceof Head head && head.word().startsWith("ل")) {
                return true;
            }
        }
        return false;
    }

    /** {@code لجنة الحريات}: a noun that the first word is of. */
    private boolean isOf(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null && common.lexeme() == Common.NOUN;
    }

    /** How many letters are stuck to the first word. */
    private int stuck(NameMention mention) {
        int clitics = clitics(mention);
        return (has(clitics, CONJUNCTION) ? 1 : 0) + (has(clitics, PREPOSITION) ? 1 : 0);
    }

    private int clitics(NameMention mention) {
        if (mention.evidence().rule().equals(PersonNames.SPEAKER)) {
            return 0;
        }
        if (mention.evidence().rule().equals("name/masthead")) {
            return page.hit(mention.from(), Masthead.class).sense().features();
        }
        if (mention.evidence().rule().equals(PlaceLists.JOINED)) {
            return WA;
        }
        Hit listed = page.hit(mention.from(), Known.class);
        int clitics = listed != null && listed.length() > 1 ? listed.sense().features() : 0;
        Hit head = clitics == 0 ? page.hit(mention.from(), Head.class) : null;
        if (head != null && head.length() > 1) {
            return head.sense().features();
        }
        Word first = page.word(mention.from());
        Sense aside = mention.to() == mention.from() + 1 ? first.aside() : null;
        if (aside != null && aside.lexeme() instanceof Headed headed && headed.known() == mention.known()) {
            return aside.features();
        }
        for (int i = 0; clitics == 0 && i < first.senses(); i++) {
            if (isNaming(first.sense(i).lexeme())) {
                return first.sense(i).features();
            }
        }
        return clitics;
    }

    private static boolean isNaming(Lexeme lexeme) {
        return lexeme instanceof Known || lexeme instanceof Head || lexeme instanceof NamePart;
    }

    /** {@code جونغ-أون}, {@code أ.ف.ب}. */
    private boolean isJoint(int t) {
        return page.mark(t) == '-' || page.mark(t) == '.';
    }

    private String words(NameMention mention) {
        StringBuilder name = new StringBuilder();
        for (int t = mention.from(); t < mention.to(); t++) {
            boolean glued = page.tokens().isGlued(t);
            if (page.mark(t) == 0) {
                if (name.length() > 0 && !(glued && (page.mark(t - 1) == 0 || isJoint(t - 1)))) {
                    name.append(' ');
                }
                name.append(page.words(t, t));
            } else if (glued && isJoint(t)) {
                name.append(page.mark(t));
            }
        }
        return name.toString();
    }
}
