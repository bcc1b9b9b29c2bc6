package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/** Whose a deed is that a verb of saying announces or claims: {@code أعلنت الشرطة اعتقال}. Places are tokens. */
final class Announcements {
    private static final int REACH = 16;
    private static final int OFFICE = 4;
    private static final int PHRASE = 3;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;

    Announcements(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
    }

    /** {@code أعلنت الشرطة اعتقال}, {@code نفى الجيش قصف}: whoever can do it tells what he has done. */
    void announced(Happening happening, int verb) {
        Statement told = voices.cued(verb);
        if (told == null || !happening.actors.isEmpty() || !happening.hit.has(MASDAR) || !isOwnDeed(told.act())) {
            return;
        }
        int noun = happening.hit.from();
        Phrase subject = subjects.after(verb + 1, noun);
        int near = page.is(noun - 1, "عن") ? 1 : 0;
        if (subject == null && noun - verb - near < PHRASE) {
            elsewhere(happening, told.speaker());
        }
        if (subject != null && noun - pastTime(subject.to(), noun) <= near) {
            happening.addActor(armed(behind(subject, verb, noun)));
        }
    }

    /** {@code أعلن الجيش، الثلاثاء، اعتقال}: past a day between commas, after the subject. */
    private int pastTime(int end, int noun) {
        int t = end;
        while (t < noun && (subjects.isTime(t) || phrases.nouns().isComma(t))) {
            t++;
        }
        return t;
    }

    /** {@code أعلن المتحدث باسم الجيش اعتقال}: in whose name the subject of the verb speaks; himself, where in nobody's. */
    private Phrase behind(Phrase subject, int verb, int noun) {
        int office = Math.min(noun, verb + 1 + OFFICE);
        for (int t = verb + 2; t < office; t++) {
            if (page.is(t, "باسم")) {
                return phrases.at(t + 1, noun);
            }
        }
        return subject;
    }

    /** {@code وأعلنت اعتقال}, {@code بيان أعلنت فيه عن فرض}: a body that is told elsewhere has done it. */
    private static void elsewhere(Happening happening, Speaker speaker) {
        if (speaker.kind() == Speaker.Kind.ORGANIZATION && speaker.entity() != null) {
            happening.actors.add(new Party(speaker.name(), speaker.entity()));
        }
    }

    private Phrase armed(Phrase phrase) {
        return phrase != null && genitives.isArmed(phrase) ? phrase : null;
    }

    private static boolean isOwnDeed(Act act) {
        return act == Act.INFORM || act == Act.AFFIRM || act == Act.DENY || act == Act.PROMISE;
    }

    /** {@code أعلن التنظيم مسؤوليته عن الهجوم}. */
    void claimed(Happening happening, int claim) {
        for (int t = claim - 1; t >= Math.max(happening.from, claim - REACH); t--) {
            if (page.isVerb(t) && names.at(t) == null) {
                Phrase subject = subjects.after(t + 1, claim);
                happening.addActor(subject == null ? subjects.before(t, happening.from) : subject);
                return;
            }
        }
    }
}
