package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/**
 * Verbs that share the subject of the verb before, so that whoever follows them is their object: {@code زار الوزير باريس حيث التقى
 * الرئيس}. Places are tokens.
 */
final class SharedSubjects {
    private static final Wordlist JUDGES = Wordlist.of(SharedSubjects.class, "judges");
    private static final int NEAR = 6;

    private final Page page;
    private final Phrases phrases;
    private final Genitives genitives;
    private final DroppedSubjects dropped;
    private final Addressees addressees;

    SharedSubjects(Page page, Phrases phrases, Genitives genitives, DroppedSubjects dropped, Addressees addressees) {
        this.page = page;
        this.phrases = phrases;
        this.genitives = genitives;
        this.dropped = dropped;
        this.addressees = addressees;
    }

    /** Whether whoever follows the verb, nobody standing right before it, is its object. */
    boolean isObject(Happening happening, Phrase before, Phrase after) {
        boolean open = before == null && after != null && after.isParty();
        return open
                && !isOrdering(happening, after)
                && (accuses(happening, after) || meets(happening, after) || isAsked(happening, after));
    }

    /** {@code وأمرت النيابة بحبسهم}: who is there to order and whom nobody orders. */
    private boolean isOrdering(Happening happening, Phrase after) {
        return happening.trigger.lemma().startsWith("أمر") && page.isAny(after.from(), JUDGES);
    }

    /** {@code ودعا المجتمع الدولي إلى التحرك}: who is always asked and asks nobody. */
    private boolean isAsked(Happening happening, Phrase after) {
        boolean asks = happening.type() == Type.REQUEST && Addressees.isAddressing(happening);
        Phrase next = asks ? genitives.next(after.to(), happening.to) : null;
        return asks
                && Link.end(page, after.from(), Link.Kind.ASKED) >= 0
                && (next == null || !next.isParty() || page.mark(after.to()) != 0);
    }

    /** {@code نفت الأسرة الرواية واتهمت الشرطة بقتله}: the subject of the verb before, which agrees, accuses or asks whoever follows. */
    private boolean accuses(Happening happening, Phrase after) {
        boolean matter = Addressees.isAddressing(happening) && addressees.isMatter(after.to(), happening.to);
        Phrase joined = matter ? dropped.joined(happening) : null;
        Phrase accuser = matter && joined == null && page.is(happening.hit.from() - 1, "كما")
                ? dropped.carried(happening)
                : joined;
        return accuser != null && !accuser.parties().containsAll(after.parties());
    }

    /** {@code زار الوزير باريس حيث التقى الرئيس}: the subject of the verb before meets the only one who follows. */
    private boolean meets(Happening happening, Phrase after) {
        Hit hit = happening.hit;
        boolean meeting = happening.type() == Type.CONSULT
                && happening.trigger.takesObject()
                && hit.length() == 1
                && happening.end == hit.to()
                && !hit.has(PRONOUN | FIRST_PERSON | PLURAL | DUAL);
        if (!meeting || !after.isName() || hasOther(after, happening.to)) {
            return false;
        }
        Phrase guest = dropped.carried(happening);
        return guest != null && guest.parties().stream().noneMatch(after.parties()::contains);
    }

    /** Whether a second one follows, as object or behind a preposition. */
    private boolean hasOther(Phrase one, int to) {
        Phrase next = genitives.next(one.to(), to);
        if (next != null && next.isParty()) {
            return true;
        }
        for (int t = one.to(); t < Math.min(to - 1, one.to() + NEAR) && page.mark(t) == 0; t++) {
            Phrase side = page.is(t, "مع") ? phrases.at(t + 1, to) : genitives.attached(t, to, "ب");
            if (side != null && side.isParty() && genitives.place(side) == null || Link.is(page, t, Link.Kind.PEER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ساندت إيران الحكومة، ونشرت مئات من المقاتلين}: men whom somebody sends do not send. */
    boolean isSent(Happening happening, Phrase after) {
        return happening.type() == Type.MOBILIZE
                && happening.trigger.takesObject()
                && after.kind() == Phrase.Kind.PEOPLE
                && dropped.carried(happening) != null;
    }
}
