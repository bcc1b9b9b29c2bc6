package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Who is described as accused or suspected of a deed, or as having had a part in it: {@code شاب متهم باغتصاب},
 * {@code رجلا يشتبه في ضلوعه في هجوم}. He has done it, whoever does what the sentence tells of him. Places are tokens.
 */
final class Charged {
    private static final int REACH = 7;
    private static final int LONGEST = 5;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Charged(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Counts him as the only actor. */
    void find(Happening deed) {
        boolean deedOfOne = !deed.hit.has(VERB) && !deed.isHarm() && !deed.trigger.isMutual();
        boolean violent = deed.type() == Type.ASSAULT && deedOfOne;
        int word = violent ? word(deed) : -1;
        List<Party> charged = word < 0 ? List.of() : charged(word, deed.from);
        if (!charged.isEmpty()) {
            deed.actors.clear();
            deed.actors.addAll(charged);
            deed.recipients.removeAll(charged);
            deed.charged = true;
        }
    }

    /** The word of accusing right before a deed, past what only leads to the deed; or -1. */
    private int word(Happening deed) {
        int least = Math.max(deed.from, deed.hit.from() - REACH);
        for (int t = deed.hit.from() - 1; t >= least; t--) {
            int end = Link.end(page, t, Link.Kind.CHARGED);
            if (end > 0) {
                return end <= deed.hit.from() && isOf(end) ? t : -1;
            }
            if (isBeyond(t, deed)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what somebody is accused of starts at a token. */
    private boolean isOf(int t) {
        return page.words(t, t).startsWith("ب") || page.isAny(t, "في", "عن") || page.is(t - 1, "في");
    }

    /** Whether a token belongs to no chain of nouns that leads to a deed: {@code بالضلوع في قضية}, {@code بخطف وقتل}. */
    private boolean isBeyond(int t, Happening deed) {
        Hit hit = page.hit(t, Trigger.class);
        boolean other = hit != null && ((Trigger) hit.sense().lexeme()).type() == Type.ASSAULT && !deed.hit.has(WA);
        return other
                || page.mark(t) != 0 && !phrases.nouns().isQuote(t)
                || page.isVerb(t)
                || page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || names.at(t) != null;
    }

    /** Who is described at a token by the word of accusing there. */
    private List<Party> charged(int word, int from) {
        int end = page.is(word - 1, Particle.Kind.RELATIVE) ? word - 1 : word;
        Phrase who = end < word ? subjects.antecedent(end, from) : isObject(word) ? null : before(end, from);
        if (who != null) {
            return who.parties();
        }
        return end < word || page.isVerb(word) ? List.of() : alone(word);
    }

    /** {@code المشتبه به}, {@code 75 متهما}: somebody told by the word itself; {@code أنه متهم} tells nobody. */
    private List<Party> alone(int word) {
        if (page.tokens().isNumber(word - 1)) {
            return List.of(new Party(page.words(word - 1, word), null));
        }
        int last = page.isAny(word + 1, "به", "بها", "بهم", "بهما") ? word + 2 : word + 1;
        boolean told = page.isDefinite(word) || isAccusative(word) || page.is(word - 1, Particle.Kind.PREPOSITION);
        return told ? List.of(phrases.nouns().described(word, last)) : List.of();
    }

    /** {@code أوقفت الشرطة مشتبها به}: whether the word means somebody by itself, as it describes none with the article. */
    private boolean isObject(int word) {
        return isAccusative(word) && !page.isDefinite(word) && !page.isVerb(word) && page.isDefinite(word - 1);
    }

    private boolean isAccusative(int word) {
        String folded = page.word(word).folded();
        return folded.endsWith("ا") || folded.endsWith("ين");
    }

    /** The longest phrase of somebody that ends before a token, over a mark of apposition; or null. */
    private Phrase before(int token, int from) {
        boolean apart = page.isComma(token - 1);
        int end = apart ? token - 1 : token;
        NameMention name = end > from ? names.at(end - 1) : null;
        Phrase longest = name == null || name.from() < from ? null : phrases.at(name.from(), end);
        for (int t = end - 1; !apart && t >= Math.max(from, end - LONGEST) && page.mark(t) == 0; t--) {
            Phrase phrase = page.isVerb(t) ? null : phrases.at(t, end);
            longest = phrase != null && phrase.isParty() && phrase.to() == end ? phrase : longest;
        }
        return longest != null && longest.isParty() ? longest : null;
    }
}
