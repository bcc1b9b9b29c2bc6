package org.isnad.event;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/**
 * Whose a deed is, right after its noun: {@code هجوم لفصائل المعارضة}, {@code قصف من الفصائل}, {@code زيارة للرئيس}. Places are
 * tokens.
 */
final class NounOwners {
    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;
    private final Adjuncts adjuncts;

    NounOwners(Page page, Phrases phrases, Subjects subjects, Genitives genitives, Adjuncts adjuncts) {
        this.adjuncts = adjuncts;
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
    }

    /** Counts him among the parties, and tells where the rest of the sentence starts. */
    int find(Happening happening) {
        int end = happening.hit.to();
        int his = phrases.nouns().afterAdjectives(end, happening.to);
        if (isVisit(happening) && happening.actors.isEmpty() && isHis(his)) {
            Phrase subject = adjuncts.subject(happening);
            happening.addActor(subject == null ? subjects.pronouns().meant(his, happening.from, List.of()) : subject);
            return his + 1;
        }
        Phrase owner =
                !happening.actors.isEmpty() || Statuses.isSpeech(happening.type()) ? null : owner(happening, end);
        if (owner == null) {
            return end;
        }
        if (happening.isForce() && isCounted(owner)) {
            happening.addRecipient(owner);
        } else {
            happening.addActor(owner);
        }
        return isVisit(happening) || happening.isForce() ? owner.to() : end;
    }

    /** {@code أول زيارة له}. */
    private boolean isHis(int t) {
        Link link = Link.at(page, t);
        return link != null && link.kinds().contains(Link.Kind.PRONOUN) && "ل".equals(link.preposition());
    }

    /** {@code دعوة من الحكومة}, {@code انتقادات حادة من روسيا}: from whom the words come; or null. */
    Phrase author(Happening happening) {
        int t = happening.hit.to();
        while (phrases.nouns().isAdjective(t)) {
            t++;
        }
        boolean answer = happening.type() == Type.AGREE && happening.hit.length() > 1;
        boolean from = Statuses.isSpeech(happening.type())
                && !answer
                && page.is(t, "من")
                && !happening.trigger.recipients().contains("من")
                && Link.end(page, t, Link.Kind.AGENT) < 0;
        Phrase author = from ? phrases.at(t + 1, happening.to) : null;
        boolean people = author != null && author.isParty() && isAgainst(happening.type());
        return people || author != null && author.isName() ? author : null;
    }

    private static boolean isAgainst(Type type) {
        return type == Type.ACCUSE || type == Type.REJECT || type == Type.REQUEST || type == Type.THREATEN;
    }

    private Phrase owner(Happening happening, int end) {
        int t = phrases.nouns().pastUn(end, happening.to);
        while (phrases.nouns().isAdjective(t) && !subjects.hasPreposition(t)) {
            t = phrases.nouns().pastUn(t + 1, happening.to);
        }
        if (t > end && Grievances.isStand(page, t - 1)) {
            return null;
        }
        boolean given = happening.trigger.mode() != null || happening.type() == Type.AID;
        boolean from = given && page.is(t, "من") && Link.end(page, t, Link.Kind.AGENT) < 0;
        boolean to = !from && (takesOwner(happening) || isCover(happening));
        Phrase owner = from ? phrases.at(t + 1, happening.to) : to ? genitives.attached(t, happening.to, "ل") : null;
        boolean land = owner != null && genitives.place(owner) != null && !(from && happening.type() == Type.AID);
        boolean told = owner != null && owner.isParty() && !land && !isOutlet(owner);
        return told && (from || isCover(happening) || isAble(happening, owner)) ? owner : null;
    }

    /** {@code تحت غطاء جوي للتحالف}: help that those who give it are over. */
    private boolean isCover(Happening happening) {
        return happening.type() == Type.AID && page.isAny(happening.hit.from() - 1, "تحت", "وتحت");
    }

    /** Whether {@code لـ} may stand before whose it is rather than whom it falls on. */
    private static boolean takesOwner(Happening happening) {
        boolean acted = happening.trigger.recipients().contains("ل");
        return !happening.trigger.patient() && (!acted || isBlow(happening) || isVisit(happening));
    }

    /** {@code قصف للنظام}: whose armed hand it is. */
    private static boolean isBlow(Happening happening) {
        String mode = happening.trigger.mode();
        return "heavy-weapons".equals(mode) || "aerial".equals(mode) || "drone".equals(mode);
    }

    private static boolean isVisit(Happening happening) {
        return "visit".equals(happening.trigger.mode());
    }

    /** {@code أكد وقوع الهجوم لرويترز}: to whom it is told. */
    private boolean isOutlet(Phrase owner) {
        NameMention name = phrases.name(owner);
        return name != null && name.known() != null && name.known().isOutlet();
    }

    /** {@code قصف للمعارضة على البلدة}: whoever strikes somebody told behind him, or can do it. */
    private boolean isAble(Happening happening, Phrase owner) {
        boolean target = page.is(owner.to(), "علي") && page.mark(owner.to() - 1) == 0;
        if (target || !happening.trigger.recipients().contains("ل")) {
            return true;
        }
        boolean person = phrases.isMan(owner) || page.hit(owner.from(), Title.class) != null;
        return isVisit(happening) ? person : genitives.isArmed(owner) || isArms(owner.from());
    }

    /** {@code مقاتلات التحالف}: what strikes, told by whose it is. */
    private boolean isArms(int t) {
        Hit arms = page.hit(t, Side.class);
        return arms != null && ((Side) arms.sense().lexeme()).is(Side.Kind.ARMS);
    }

    private boolean isCounted(Phrase owner) {
        int people = phrases.afterMeasures(owner.from(), owner.to());
        return people > owner.from() || phrases.figure(people) != null;
    }
}
