package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;

/**
 * The parties that a noun has from a {@link Carrier} before it: {@code شنت الطائرات غارة}, {@code تعرض الموكب لهجوم}. Places are
 * tokens.
 */
final class Carriers {
    private static final int NEAR = 8;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Complements complements;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;
    private final Selves selves;
    private final Judgements judgements;
    private final Coordination coordination;

    Carriers(
            Page page,
            Names names,
            Phrases phrases,
            Complements complements,
            Subjects subjects,
            Voices voices,
            Genitives genitives,
            Selves selves,
            Judgements judgements) {
        this.page = page;
        this.judgements = judgements;
        this.names = names;
        this.phrases = phrases;
        this.complements = complements;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
        this.selves = selves;
        coordination = new Coordination(page, names, subjects);
    }

    /** Whether a noun can hang on it: a verb or verbal noun, and no part of a name nor a nation: {@code أردني}. */
    boolean carries(Hit carrier) {
        return carrier.has(VERB | MASDAR)
                && page.word(carrier.from()).sense(Nationality.class) == null
                && !Link.is(page, carrier.from(), Link.Kind.TOPIC)
                && !isHead(carrier)
                && names.at(carrier.from()) == null
                && !subjects.isTime(carrier.from());
    }

    /** Takes the parties of a happening from the word that carries it. */
    void govern(Happening happening, Hit verb) {
        Carrier carrier = (Carrier) verb.sense().lexeme();
        happening.governor = verb.has(VERB) ? verb.from() : -1;
        if (carrier == Carrier.STRIKES || carrier == Carrier.HARMS || isUnclaimed(verb)) {
            return;
        }
        if (carrier == Carrier.LETS) {
            happening.addActor(let(verb.to(), happening.hit.from()));
            return;
        }
        complements.between(happening, verb.to(), happening.hit.from());
        if (carrier == Carrier.EARNS) {
            earn(happening, sufferer(happening, verb));
            return;
        }
        Phrase before = carrier == Carrier.SUFFERER ? sufferer(happening, verb) : subject(happening, verb);
        Phrase subject = before == null && carrier == Carrier.MOUNTS ? postponed(happening, verb) : before;
        happening.elided = subject == null;
        if (subject == null) {
            Party self = selves.of(verb.from());
            if (self != null) {
                happening.actors.add(self);
            }
        } else if (carrier != Carrier.SUFFERER || happening.hit.has(BA)) {
            happening.addActor(carrier == Carrier.MOUNTS ? claimant(subject) : subject);
        } else if (genitives.place(subject) == null || Statuses.isSpeech(happening.type())) {
            happening.addRecipient(subject);
        }
    }

    /** {@code تبنى المتحدث باسم الجماعة فلان الهجوم}: in whose name somebody claims a deed; otherwise himself. */
    private Phrase claimant(Phrase subject) {
        for (int t = subject.from() + 1; t + 1 < subject.to(); t++) {
            Phrase body = page.is(t, "باسم") ? phrases.at(t + 1, subject.to()) : null;
            if (body != null && body.isName()) {
                return body;
            }
        }
        return subject;
    }

    /** {@code لم تتبن أي جهة الهجوم}. */
    private boolean isUnclaimed(Hit verb) {
        boolean claims = verb.has(VERB) && page.word(verb.from()).folded().contains("تبن");
        return claims && page.is(verb.from() - 1, Particle.Kind.NEGATION);
    }

    /** {@code حظي بتأييد الناخبين}: what somebody draws upon himself is done by those whom its noun has in the genitive. */
    private void earn(Happening happening, Phrase subject) {
        int noun = happening.hit.from();
        boolean apart = happening.hit.has(BA) || noun > happening.governor + 1 && page.isDefinite(noun - 1);
        boolean others = subject == null ? apart : !happening.recipients.containsAll(subject.parties());
        if (happening.actors.isEmpty() && others) {
            happening.actors.addAll(happening.recipients);
            happening.recipients.clear();
        }
        happening.addRecipient(subject);
    }

    /** Whether words, a protest or help, told in the verb's own clause, are drawn upon its subject, which is no clause: {@code مما أثار}. */
    boolean isEarned(Happening happening, Hit verb) {
        int noun = happening.hit.from();
        boolean apart = page.is(noun - 1, Particle.Kind.PREPOSITION) && !page.is(noun - 1, "من");
        boolean clause = page.isAny(verb.from() - 1, "مما", "ما")
                || page.is(verb.from() - 1, "الذي") && page.is(verb.from() - 2, "الامر");
        return !apart
                && !clause
                && noun - verb.to() < NEAR
                && isWhole(verb.to(), noun)
                && switch (happening.type()) {
                    case ACCUSE, SUPPORT, REJECT, PROTEST, AID, CONSULT -> true;
                    default -> false;
                };
    }

    private boolean isWhole(int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.isComma(t)) {
                return false;
            }
        }
        return true;
    }

    /** Who suffers what a verb carries: its subject, or whose deed or words that is; or null. */
    Phrase sufferer(Happening happening, Hit verb) {
        Phrase subject = subject(happening, verb);
        boolean judged = switch (happening.type()) {
            case ACCUSE, SUPPORT, REJECT, PROTEST -> verb.has(VERB) && isWhole(verb.to(), happening.hit.from());
            default -> false;
        };
        boolean told = subject != null && subject.isParty();
        return told || !judged ? subject : judgements.ofDeed(verb.to(), happening.hit.from());
    }

    /** {@code تبنت الهجوم جماعة}: the subject of a verb behind its object, the noun with the article right after it; or null. */
    private Phrase postponed(Happening happening, Hit verb) {
        int noun = happening.hit.from();
        boolean object = verb.has(VERB) && !verb.has(PRONOUN) && verb.to() == noun && page.isDefinite(noun);
        int end = object ? phrases.nouns().afterAdjectives(happening.end, happening.to) : happening.to;
        Phrase subject = end < happening.to ? subjects.after(end, happening.to) : null;
        return subject != null && subject.from() == end && subject.isParty() ? subject : null;
    }

    /** The subject of a word that carries a happening, before or after it; or null. */
    Phrase subject(Happening happening, Hit verb) {
        boolean there = (Link.is(page, verb.to(), Link.Kind.PRONOUN) || page.isAny(verb.to(), "خلاله", "خلالها"))
                && Link.end(page, verb.from(), Link.Kind.PARTAKES) < 0;
        int next = there ? verb.to() + 1 : verb.to();
        if (verb.has(PRONOUN) && verb.has(MASDAR) && !page.isVerb(verb.from() - 1)) {
            return subjects.pronouns().meant(verb.from(), happening.from, List.of());
        }
        Phrase subject = verb.has(PRONOUN) ? null : subjects.after(next, happening.hit.from());
        boolean own = verb.to() == happening.hit.from() && page.isDefinite(verb.to());
        boolean goesOn = verb.has(CONJUNCTION) || page.is(verb.from() - 1, "كما");
        if (subject == null && !own && verb.has(VERB) && goesOn && !verb.has(PLURAL | DUAL)) {
            subject = coordination.carried(verb.from(), happening.from, verb.has(FEMININE));
        }
        if (verb.has(VERB) && (subject == null || !subject.isParty() || verb.has(PLURAL))) {
            subject = subjects.before(verb.from(), happening.from);
        }
        return subject == null && verb.has(CONJUNCTION) ? subjects.topic(verb.from(), happening.from) : subject;
    }

    /** {@code جدد الرئيس اتهامه}: whether the nearest verb before is one whose subject does it. */
    boolean isSetGoing(Happening happening) {
        int noun = happening.hit.from();
        boolean object = !happening.hit.has(PREPOSITION) && !page.is(noun - 1, Particle.Kind.PREPOSITION);
        for (int t = noun - 1; object && t >= Math.max(happening.from, noun - NEAR) && !ends(page, t); t--) {
            Hit carrier = page.hit(t, Carrier.class);
            if (page.isVerb(t) && names.at(t) == null || carrier != null && carrier.has(VERB)) {
                Carrier kind =
                        carrier == null ? null : (Carrier) carrier.sense().lexeme();
                return kind == Carrier.DOER || kind == Carrier.VOICES;
            }
        }
        return false;
    }

    /** {@code واصل الجيش قصف}, {@code تمكن من قصف}: the subject, told right before the noun, of a verb that sets it going; or null. */
    Phrase master(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - NEAR) && !ends(page, t); t--) {
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carrier.has(VERB) && carries(carrier)) {
                Carrier kind = (Carrier) carrier.sense().lexeme();
                boolean own = happening.isForce() ? isOwn(t, noun) : voices.cued(t) == null;
                boolean does = (kind == Carrier.DOER || kind == Carrier.MOUNTS) && own;
                Phrase subject = does ? subject(happening, carrier) : null;
                int end = happening.isForce() && page.isAny(noun - 1, "من", "في", "عن", "علي") ? noun - 1 : noun;
                boolean next = subject != null && (subject.to() == end || carrier.to() == end);
                happening.governor = next ? t : -1;
                return next && subject.isParty() ? subject : null;
            }
            Statement told = page.isVerb(t) ? voices.cued(t) : null;
            if (told != null) {
                Phrase teller = happening.isForce() && !happening.trigger.isEffect() && isOwn(t, noun)
                        ? subjects.after(t + 1, noun)
                        : null;
                return teller != null && teller.to() == noun && genitives.isArmed(teller) ? teller : null;
            }
        }
        return null;
    }

    /** Whether a verb tells what its subject does itself, not what others do: {@code رد على قصف}, {@code دان قصف}. */
    private boolean isOwn(int verb, int noun) {
        Control control = Control.at(page, verb, noun - 1);
        Statement told = voices.cued(verb);
        boolean others = control != null && control.preposition() != null && control.kind() == Control.Kind.OTHER;
        return !others
                && (told == null
                        || switch (told.act()) {
                            case INFORM, AFFIRM, DENY, PROMISE, WARN -> true;
                            default -> false;
                        });
    }

    /** Whether another clause ends at the token, so that nothing up to there carries what follows. */
    static boolean ends(Page page, int t) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.is(t, Particle.Kind.COMPLEMENTIZER) && !page.is(t, Particle.Kind.BE);
    }

    /** {@code تنظيم داعش}: the head of a name. */
    private boolean isHead(Hit carrier) {
        NameMention name = names.at(carrier.to());
        return !carrier.has(VERB) && name != null && page.hit(carrier.from(), Head.class) != null;
    }

    /** {@code شجع القرار الجيش على}, {@code سمح للقوات بـ}: who stands last before what he is let do; or null. */
    private Phrase let(int from, int noun) {
        int end = page.isAny(noun - 1, "علي", "الي") ? noun - 1 : noun;
        Phrase last = null;
        for (int t = from; t < end; t = last == null ? t + 1 : Math.max(t + 1, last.to())) {
            Phrase phrase = phrases.at(t, end);
            last = phrase != null && phrase.isParty() ? phrase : last;
        }
        return last != null && last.to() == end ? last : null;
    }
}
