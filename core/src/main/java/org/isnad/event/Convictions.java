package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Pronouns;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Party;

/** Who judges and who is judged: {@code أدانت المحكمة}, {@code قضت بسجن رجل}, {@code أدين الوزير}. Places are tokens. */
final class Convictions {
    private static final Wordlist UPON_HIM = Wordlist.of(Convictions.class, "upon-him");
    private static final int REACH = 12;
    private static final int NEAR = 4;

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Pronouns pronouns;
    private final Referents referents;

    Convictions(Page page, Phrases phrases, Subjects subjects, Referents referents) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        pronouns = subjects.pronouns();
        this.referents = referents;
    }

    /** Adds what the words of a sentence tell of its parties. */
    void find(Happening happening) {
        if (!isJudgement(happening)) {
            return;
        }
        Hit hit = happening.hit;
        if (happening.actors.isEmpty() && hit.has(VERB) && hit.length() > 1 && isCourt(hit.from() + 1)) {
            happening.addActor(phrases.at(hit.from() + 1, happening.to));
        }
        if (!hit.has(VERB) && hit.has(PRONOUN)) {
            happening.recipients.removeIf(referents::isBody);
        }
        charged(happening);
        condemned(happening);
        if (happening.recipients.isEmpty() && hit.has(VERB)) {
            happening.addRecipient(sentenced(happening));
        }
        if (happening.recipients.isEmpty() && !hit.has(VERB)) {
            happening.addRecipient(against(happening));
        }
    }

    /** {@code الذي صدر بحقه حكم}, {@code فلان الذي يقضي حكما}: whom the words before a sentence tell that has it; or null. */
    private Phrase against(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - NEAR) && page.mark(t) == 0; t--) {
            if (page.isAny(t, UPON_HIM)) {
                return pronouns.people(t, happening.from, happening.actors);
            }
            if (page.isAny(t, "يقضي", "تقضي", "يقضون", "يمضي", "تمضي", "يمضون")) {
                Phrase man = subjects.before(t, happening.from);
                return man == null || man.isName() && !phrases.isMan(man) ? null : man;
            }
        }
        return null;
    }

    private static boolean isJudgement(Happening happening) {
        return "convict".equals(happening.trigger.mode());
    }

    private boolean isCourt(int t) {
        return Statute.COURT.at(page, t);
    }

    /** {@code إدانتها بقتل جارها}: whom the deed has hit, told after it, is not who is found guilty. */
    private void charged(Happening happening) {
        Hit hit = happening.hit;
        int last = hit.to() - 1;
        boolean charge = last > hit.from()
                && page.words(last, last).startsWith("ب")
                && !Statute.PENALTY.at(page, last)
                && !page.is(last, Particle.Kind.PREPOSITION)
                && page.word(hit.from()).folded().contains("دان");
        if (charge && isTheirs(hit.from())) {
            Phrase meant = pronouns.meant(hit.from(), happening.from, happening.actors);
            boolean body = meant != null && meant.parties().stream().allMatch(referents::isBody);
            happening.recipients.clear();
            happening.addRecipient(body ? pronouns.meant(hit.from(), happening.from, meant.parties()) : meant);
            happening.recipients.removeIf(referents::isBody);
        }
    }

    /** {@code بسجنه}, {@code إدانتهم}: whether a word ends in a pronoun. */
    private boolean isTheirs(int t) {
        String word = page.words(t, t);
        return word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم");
    }

    /** {@code أدين الوزير}: who is no court suffers what is told as his deed. */
    private void condemned(Happening happening) {
        List<Party> judged = happening.actors.stream()
                .filter(party -> !judges(happening, party))
                .toList();
        happening.actors.removeAll(judged);
        if (happening.recipients.isEmpty() && happening.hit.has(VERB)) {
            happening.recipients.addAll(judged);
        }
    }

    /** Whether it is a body or a state, or begins with a word for those who judge. */
    private boolean judges(Happening happening, Party party) {
        if (referents.isBody(party)) {
            return true;
        }
        for (int t = Math.max(happening.from, happening.hit.from() - REACH);
                t < Math.min(happening.to, happening.end + REACH);
                t++) {
            if (isCourt(t) && (party.name().startsWith(page.words(t, t)) || isTitleOf(t, party))) {
                return true;
            }
        }
        return false;
    }

    /** {@code القاضي حسن}. */
    private boolean isTitleOf(int court, Party party) {
        Phrase phrase = phrases.at(court, page.size());
        return phrase != null && phrase.parties().contains(party);
    }

    /** {@code بسجن رجل}, {@code في حق ستة}: whom the court sentences; or null. */
    private Phrase sentenced(Happening happening) {
        for (int t = happening.hit.from() + 1; t < Math.min(happening.to - 1, happening.end + REACH); t++) {
            boolean on = page.is(t, "حق") && page.is(t - 1, "في");
            if (on || Statute.PENALTY.at(page, t) && !page.isDefinite(t)) {
                Phrase phrase = !on && isTheirs(t)
                        ? pronouns.meant(t, happening.from, happening.actors)
                        : phrases.at(t + 1, happening.to);
                return phrase != null && phrase.isParty() ? phrase : null;
            }
            if (page.mark(t) == '.' || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return null;
            }
        }
        return null;
    }
}
