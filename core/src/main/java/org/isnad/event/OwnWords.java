package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;

/** Whom the words of a verb themselves tell: {@code أطاحت بالرئيس}, {@code اقتحم متظاهرون}, {@code أطلق سراحه}. Places are tokens. */
final class OwnWords {
    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final DroppedSubjects dropped;

    OwnWords(Page page, Phrases phrases, Subjects subjects, DroppedSubjects dropped) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.dropped = dropped;
    }

    /** {@code أطاحت بالرئيس حسني مبارك}: takes whom the last of its words names behind its preposition; whether there is one. */
    boolean overthrows(Happening happening) {
        Hit hit = happening.hit;
        int last = happening.end - 1;
        boolean within = last > hit.from() && happening.trigger.lemma().startsWith("أطاح");
        Phrase fallen = within && page.words(last, last).startsWith("ب") ? phrases.at(last, happening.to) : null;
        if (fallen == null || !fallen.isParty()) {
            return false;
        }
        happening.addRecipient(fallen);
        boolean split = happening.end > hit.to();
        happening.addActor(split ? subjects.after(hit.to(), last) : subjects.before(hit.from(), happening.from));
        return true;
    }

    /** {@code اعتقل رجل ثم أطلق سراحه}: who seems to act before words whose pronoun means him and who uses no force; or null. */
    Phrase released(Happening happening) {
        Hit hit = happening.hit;
        int last = hit.to() - 1;
        boolean own = happening.takesPeople() && hit.length() > 1 && hit.has(PRONOUN) && happening.end == hit.to();
        String folded = own ? page.word(last).folded() : "";
        boolean his = folded.endsWith("ه") || folded.endsWith("ها") || folded.endsWith("هم");
        Phrase meant = his ? subjects.pronouns().people(last, happening.from, List.of()) : null;
        return meant != null && happening.actors.containsAll(meant.parties()) ? meant : null;
    }

    /** {@code قررت النيابة حبسهم}: takes whom the last words mean by a pronoun, where a subject parts them from the verb; whether they do. */
    boolean isOnThem(Happening happening, Phrase subject) {
        int last = happening.end - 1;
        boolean parted = last >= happening.hit.to() && happening.takesPeople() && !page.isDefinite(last);
        String word = parted ? page.words(last, last) : "";
        if (!word.endsWith("هم") && !word.endsWith("ها") && !word.endsWith("ه")) {
            return false;
        }
        happening.addRecipient(subjects.pronouns().people(last, happening.from, subject.parties()));
        happening.addActor(subject);
        return true;
    }

    /** A subject within the words of the trigger: {@code اقتحم متظاهرون}; or null. */
    Phrase inside(Happening happening) {
        Hit hit = happening.hit;
        if (hit.length() == 1
                || hit.has(PRONOUN) && !isCrowd(hit.from() + 1)
                || hit.has(PLURAL) && hit.has(VERB) && !hit.has(FIRST_PERSON) && !isCrowd(hit.from() + 1)
                || "abduct".equals(happening.trigger.mode())
                || subjects.hasPreposition(hit.from() + 1)
                || phrases.nouns().isOwnOffice(hit.from() + 1)
                || page.isDefinite(hit.from() + 1) && !isCrowd(hit.from() + 1) && !sends(happening)
                || happening.trigger.recipients().contains("subj")) {
            return null;
        }
        Hit object = page.hit(hit.from() + 1, Side.class);
        boolean sent = object != null && object.has(ACCUSATIVE) && !object.has(PLURAL);
        if (sent || happening.trigger.sends() && !sends(happening) || OwnedThings.is(page, happening, hit.from() + 1)) {
            return null;
        }
        Phrase inside = phrases.at(hit.from() + 1, happening.to);
        return inside != null && inside.isParty() && !isSentBy(happening, inside) ? inside : null;
    }

    /** {@code نشرت الشرطة آلاف}: whether a body right after the verb sends men who are counted behind it. */
    private boolean sends(Happening happening) {
        Hit hit = happening.hit;
        boolean open = happening.type() == Type.MOBILIZE && hit.has(VERB) && hit.length() == 2;
        int end = open ? phrases.nouns().afterAdjectives(hit.to(), happening.to) : happening.to;
        boolean counted = end < happening.to
                && page.mark(end) == 0
                && (phrases.figure(end) != null || phrases.afterMeasures(end, happening.to) > end);
        return counted && subjects.before(hit.from(), happening.from) == null;
    }

    /** {@code الآلاف}, {@code المحتجون}. */
    private boolean isCrowd(int t) {
        Hit side = page.hit(t, Side.class);
        return phrases.isCrowd(t)
                || side != null && side.has(PLURAL) && page.word(t).folded().endsWith("ون");
    }

    /** {@code إن الإمارات نشرت قوات}: men of nobody named are sent by who stands before. */
    private boolean isSentBy(Happening happening, Phrase men) {
        String lemma = happening.trigger.lemma();
        boolean sends = happening.type() == Type.MOBILIZE && (lemma.startsWith("نشر") || lemma.startsWith("أرسل"));
        return sends
                && !men.isName()
                && (subjects.before(happening.hit.from(), happening.from) != null
                        || dropped.carried(happening) != null);
    }
}
