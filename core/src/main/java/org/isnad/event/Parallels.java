package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Pronouns;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/**
 * Deeds that go on with the one before by "and", whose pronoun means whom that fell on, or whose it was: {@code طرد المهاجرين من
 * الجزيرة ومنعهم}, {@code دعمها للمتمردين وتهديداتها}. Places are tokens.
 */
final class Parallels {
    private static final int FAR = 24;

    private final Page page;
    private final Pronouns pronouns;
    private final Referents referents;
    private final Voices voices;

    Parallels(Page page, Pronouns pronouns, Referents referents, Voices voices) {
        this.page = page;
        this.pronouns = pronouns;
        this.referents = referents;
        this.voices = voices;
    }

    /** Puts those whom the deed before tells in the place of those whom the pronoun was taken for. */
    void find(Happening happening, Happening before) {
        Hit hit = happening.hit;
        if (!hit.has(CONJUNCTION) || hit.from() - before.end > FAR || !voices.same(hit.from(), before.hit.from())) {
            return;
        }
        boolean verbs = hit.has(VERB) && before.hit.has(VERB);
        boolean nouns = !hit.has(VERB) && !before.hit.has(VERB) && !hit.has(DEFINITE);
        int pronoun = pronoun(happening);
        if ((verbs || nouns) && pronoun >= 0 && fits(page.word(pronoun).folded(), before.recipients)) {
            suffered(happening, before);
        } else if (nouns && isOwned(happening) && fits(page.word(hit.from()).folded(), before.actors)) {
            done(happening, before);
        }
    }

    private static void suffered(Happening happening, Happening before) {
        happening.recipients.clear();
        happening.recipients.addAll(before.recipients);
        happening.actors.removeAll(before.recipients);
        if (happening.actors.isEmpty()) {
            before.actors.stream().filter(p -> !before.recipients.contains(p)).forEach(happening.actors::add);
        }
    }

    private static void done(Happening happening, Happening before) {
        happening.actors.clear();
        happening.actors.addAll(before.actors);
        happening.recipients.removeAll(before.actors);
    }

    /** The token with the pronoun of those whom a deed falls on, or -1. */
    private int pronoun(Happening happening) {
        Hit hit = happening.hit;
        boolean suffixed = hit.has(PRONOUN)
                && (hit.length() == 1 || isHim(page.word(hit.from()).folded()));
        if (suffixed && (hit.has(VERB) ? happening.trigger.takesObject() : happening.trigger.patient())) {
            return hit.from();
        }
        for (int t = hit.from() + 1; t < Math.min(happening.to, hit.to() + 1); t++) {
            Link link = Link.at(page, t);
            boolean him = link != null && link.kinds().contains(Link.Kind.PRONOUN);
            if (him && happening.trigger.recipients().contains(String.valueOf(link.preposition()))) {
                return t;
            }
        }
        return -1;
    }

    private static boolean isHim(String word) {
        return word.endsWith("ته") || word.endsWith("ها") || word.endsWith("هم");
    }

    /** {@code وتهديداتها}: told by whose it is. */
    private static boolean isOwned(Happening happening) {
        Hit hit = happening.hit;
        return hit.has(PRONOUN) && hit.length() == 1 && !happening.trigger.patient();
    }

    /** Whether a word's pronoun may mean these, which are some. */
    private boolean fits(String word, List<Party> parties) {
        if (parties.isEmpty()) {
            return false;
        }
        if (word.endsWith("هم")) {
            return parties.size() > 1 || areMany(parties.get(0));
        }
        boolean one = parties.size() == 1;
        return word.endsWith("ها") ? one && isShe(parties.get(0)) : word.endsWith("ه") && one && isHe(parties.get(0));
    }

    private boolean areMany(Party party) {
        return party.entity() == null ? !head(party).endsWith("ه") : referents.isCrowd(party);
    }

    private boolean isShe(Party party) {
        if (party.entity() == null) {
            return head(party).endsWith("ه") || head(party).endsWith("ات");
        }
        return referents.isMan(party) ? pronouns.isWoman(party) : !referents.isCrowd(party);
    }

    private boolean isHe(Party party) {
        return party.entity() == null
                ? !head(party).endsWith("ه")
                        && !head(party).endsWith("ات")
                        && !head(party).endsWith("ين")
                : referents.isMan(party) && !pronouns.isWoman(party);
    }

    /** The first word of those told by words, folded. */
    private static String head(Party party) {
        return Folding.first(party.name());
    }
}
