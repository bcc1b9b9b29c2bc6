package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/** Whose a deed is that a verb of saying announces or claims: {@code أعلنت الشرطة اعتقال}. Places are tokens. */
final class Announcements {
    private static final int REACH = 16;
    private static final int OFFICE = 4;
    private static final int PHRASE = 3;
    private static final Wordlist ANNOUNCE = Wordlist.of(Announcements.class, "announce");
    private static final Wordlist PAPERS = Wordlist.of(Announcements.class, "papers");
    private static final Wordlist ANSWERABLE = Wordlist.of(Announcements.class, "answerable");
    private static final Wordlist THE_ANSWERABLE = Wordlist.of(Announcements.class, "the-answerable");

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
        int begun = Beginnings.before(page, phrases, happening.hit.from());
        boolean deed = happening.hit.has(MASDAR) || begun > verb;
        if (told == null || !happening.actors.isEmpty() || !deed || !isOwnDeed(told.act())) {
            return;
        }
        int noun = begun > verb ? begun : happening.hit.from();
        Phrase subject = subjects.after(verb + 1, noun);
        boolean earlier = subject == null && noun - verb < REACH && !happening.trigger.isMutual();
        Phrase topic = earlier ? subjects.before(verb, happening.from) : null;
        int start = phrases.nouns().isQuote(noun - 1) ? noun - 1 : noun;
        int near = page.is(start - 1, "عن") ? 1 : 0;
        if (topic != null && topic.isParty() && start - near - pastTime(verb + 1, start) <= 0) {
            takes(happening, topic);
        } else if (subject == null && noun - verb - near < PHRASE) {
            elsewhere(happening, told.speaker());
        }
        if (subject != null
                && (start - pastTime(subject.to(), start) <= near
                        || isApposition(subject.to(), start - near - 1)
                        || isAside(subject.to(), start - near))) {
            takes(happening, behind(subject, verb, noun));
        }
        boolean body = subject != null && happening.actors.isEmpty() && page.hit(subject.from(), Head.class) != null;
        if (body && voices.isSource(start - near - 1) && genitives.isSecurity(subject.from(), start)) {
            happening.actors.add(new Party(told.speaker().name(), told.speaker().entity()));
        }
    }

    /** Counts who tells it among the actors, if he can have done it; he may be null. */
    private void takes(Happening happening, Phrase teller) {
        happening.addActor(armed(teller) == null && isOwn(happening, teller) ? teller : armed(teller));
    }

    /** {@code أعلن الجيش، الثلاثاء، اعتقال}: past a day between commas, after the subject. */
    private int pastTime(int end, int noun) {
        int t = end;
        while (t < noun && (subjects.isTime(t) || page.isComma(t) || page.is(t, "في") && subjects.isTime(t + 1))) {
            t++;
        }
        return t;
    }

    /** {@code أعلنت الوزارة في بيان، الأحد، القبض}: whether only circumstances that a comma or a time ends stand between. */
    private boolean isAside(int from, int to) {
        boolean opens = page.is(from, Particle.Kind.PREPOSITION)
                || page.isComma(from)
                || page.words(from, from).startsWith("ب");
        boolean between = opens && to - from < REACH && (page.isComma(to - 1) || subjects.isTime(to - 1));
        for (int t = from; between && t < to; t++) {
            between = !page.is(t, Particle.Kind.COMPLEMENTIZER)
                    && !page.is(t, Particle.Kind.RELATIVE)
                    && (subjects.isTime(t)
                            || names.at(t) != null
                            || !page.isVerb(t) && page.hit(t, Trigger.class) == null);
        }
        return between;
    }

    /** Whether a body without arms announces its own: breaking off, help, a ban, or the arrest by a prosecutor. */
    private boolean isOwn(Happening happening, Phrase teller) {
        if (teller == null) {
            return false;
        }
        boolean prosecutor = page.isAny(teller.from(), "النيابه", "الادعاء") && happening.type() == Type.COERCE;
        NameMention name = names.at(teller.to() - 1);
        boolean named = name != null && name.type() == Entity.Type.ORG && !"JRN".equals(name.sector());
        boolean body = named || page.isAny(teller.from(), "شركه", "الشركه", "مصرف", "المصرف");
        boolean bar = "restrict".equals(happening.trigger.mode()) || "censor".equals(happening.trigger.mode());
        boolean sanction = happening.type() == Type.SANCTION;
        boolean rules = sanction && !"convict".equals(happening.trigger.mode()) && isRuler(teller);
        boolean plain = happening.type() == Type.COERCE && happening.trigger.mode() == null;
        boolean walkout = happening.type() == Type.PROTEST && !"riot".equals(happening.trigger.mode());
        return prosecutor || rules || body && (sanction || happening.type() == Type.AID || bar || plain || walkout);
    }

    /** {@code أعلن الرئيس فلان}: a man told by an office and his name. */
    private boolean isRuler(Phrase teller) {
        Hit title = phrases.isMan(teller) && teller.isName() ? page.hit(teller.from(), Title.class) : null;
        return title != null && "office".equals(((Title) title.sense().lexeme()).kind());
    }

    /** {@code أعلن المشير فلان تحرير}: a man who leads armed ones. */
    private boolean isCommander(Phrase teller) {
        Hit title = phrases.isMan(teller) && teller.isName() ? page.hit(teller.from(), Title.class) : null;
        return title != null
                && (((Title) title.sense().lexeme()).isRank() || page.isAny(teller.from(), "القايد", "قايد"));
    }

    /** {@code ، ذراع التنظيم في سيناء،}: whether what stands between two commas only tells more of somebody. */
    private boolean isApposition(int from, int to) {
        boolean between = page.isComma(from) && page.isComma(to) && to - from < REACH;
        for (int t = from + 1; between && t < to; t++) {
            between = !page.isVerb(t) && !page.isComma(t);
        }
        return between && to > from;
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
        boolean health =
                phrase != null && page.words(phrase.from(), phrase.to() - 1).contains("الصحة");
        return phrase != null && !health && (genitives.isArmed(phrase) || isCommander(phrase)) ? phrase : null;
    }

    private static boolean isOwnDeed(Act act) {
        return act == Act.INFORM || act == Act.AFFIRM || act == Act.DENY || act == Act.PROMISE;
    }

    /** {@code مسؤولة عن}, {@code مسؤول بشكل مباشر عن}, {@code هي المسؤولة عن}: whether the word at a token tells who has done what a noun tells. */
    boolean isAnswerable(int t, int noun) {
        int past = phrases.nouns().isQuote(t + 1) ? t + 2 : t + 1;
        int link = subjects.adverbials().after(past, noun);
        int deed = page.is(link + 1, Particle.Kind.DEMONSTRATIVE) ? link + 2 : link + 1;
        boolean told = page.isAny(t, ANSWERABLE) || page.isAny(t, THE_ANSWERABLE) && isSelf(t - 1);
        return told && page.is(link, "عن") && phrases.afterMeasures(deed, noun) == noun;
    }

    /** {@code هي}. */
    private boolean isSelf(int t) {
        return page.isAny(t, "هو", "هي", "هم", "هما");
    }

    /** {@code أن روسيا مسؤولة عن الهجوم}, {@code أعلن الجيش أنه مسؤول}: counts him among the actors. */
    void answers(Happening happening, int word) {
        int quoted = phrases.nouns().isQuote(word - 1) ? word - 1 : word;
        int t = isSelf(quoted - 1) ? quoted - 1 : quoted;
        int which = page.is(t - 1, Particle.Kind.BE) ? t - 2 : t - 1;
        if (page.is(which, Particle.Kind.RELATIVE)) {
            happening.addActor(subjects.antecedent(which, happening.from));
            return;
        }
        if (subjects.isThat(t - 1, true)) {
            Phrase teller = teller(t - 1, happening.from);
            happening.addActor(teller == null ? subjects.pronouns().meant(t - 1, happening.from, List.of()) : teller);
            return;
        }
        for (int s = t - 1; s >= Math.max(happening.from, t - OFFICE - 1) && !Carriers.ends(page, s); s--) {
            Phrase phrase = phrases.at(s, t);
            if (phrase != null && phrase.to() == t && phrase.isParty()) {
                happening.addActor(phrase);
                return;
            }
        }
    }

    /** {@code حملت واشنطن طهران المسؤولية}: whoever charges somebody else claims nothing. */
    private boolean isCharge(int t) {
        Hit charge = page.hit(t, Trigger.class);
        return charge != null && ((Trigger) charge.sense().lexeme()).type() == Type.ACCUSE;
    }

    /** Who says it, right before "that he" at a token; or null. */
    private Phrase teller(int that, int from) {
        for (int verb = that - 1; verb >= Math.max(from, that - REACH); verb--) {
            if (isCharge(verb)) {
                return null;
            }
            if (voices.cued(verb) != null && page.isVerb(verb)) {
                Phrase after = subjects.after(verb + 1, that);
                return after == null ? subjects.before(verb, from) : after;
            }
        }
        return null;
    }

    /** {@code نفت روسيا ضلوعها في الهجوم}: whether somebody denies a part in it, which a token tells. */
    boolean isDenied(Happening happening, int share) {
        boolean part = Link.end(page, share, Link.Kind.SHARE) >= 0 && happening.hit.from() - share < OFFICE + 1;
        for (int t = share - 1; part && t >= Math.max(happening.from, share - REACH); t--) {
            if (page.isVerb(t) && names.at(t) == null) {
                return Link.is(page, t, Link.Kind.REBUTS);
            }
        }
        return false;
    }

    /** {@code أعلن التنظيم، في بيان نشر أمس، مسؤوليته}: the verb that announces what a comma ends before; or -1. */
    private int announcing(Happening happening, int claim) {
        int t = page.isComma(claim - 1) ? claim - 2 : -1;
        int least = Math.max(happening.from, claim - REACH);
        while (t >= least && !page.isAny(t, ANNOUNCE) && !Carriers.ends(page, t)) {
            t--;
        }
        return t >= least && !Carriers.ends(page, t) ? t : -1;
    }

    /** {@code في رسالة نشرتها الوكالة}: a verb with a pronoun right after a noun without the article, which it describes. */
    private boolean isPassedOn(int t) {
        boolean described =
                page.isVerb(t) && names.at(t) == null && names.at(t - 1) == null && page.isAny(t - 1, PAPERS);
        return described && (page.word(t).mayHave(PRONOUN) || page.is(t - 1, Particle.Kind.RELATIVE));
    }

    /** {@code أعلن التنظيم مسؤوليته عن الهجوم}, but not {@code لم تعلن أي جهة}. */
    void claimed(Happening happening, int claim) {
        int announced = announcing(happening, claim);
        for (int t = announced < 0 ? claim - 1 : announced; t >= Math.max(happening.from, claim - REACH); t--) {
            Phrase next =
                    claim - t < OFFICE && page.is(t - 1, Particle.Kind.COMPLEMENTIZER) ? phrases.at(t, claim) : null;
            Phrase teller = page.isAny(t, "اعلان", "باعلان") ? phrases.at(t + 1, claim) : next;
            if (teller != null && teller.isParty() && (teller != next || next.to() == claim)) {
                happening.addActor(teller);
                return;
            }
            if (isCharge(t)) {
                return;
            }
            if (isPassedOn(t)) {
                continue;
            }
            if (page.isVerb(t) && page.is(t - 1, Particle.Kind.NEGATION)) {
                return;
            }
            if (page.isVerb(t) && names.at(t) == null) {
                Phrase after = subjects.after(t + 1, claim);
                Phrase subject = after == null ? subjects.before(t, happening.from) : after;
                int that = subject == null ? subjects.beforeAuxiliaries(t, happening.from) : -1;
                boolean pronoun = that >= happening.from && subjects.isThat(that, true);
                happening.addActor(pronoun ? subjects.pronouns().meant(that, happening.from, List.of()) : subject);
                return;
            }
        }
    }
}
