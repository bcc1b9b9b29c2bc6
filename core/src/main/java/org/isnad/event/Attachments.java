package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Nouns;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/** Which word a verbal noun completes: {@code حاولت الشرطة منعه}, {@code محاولة الجيش اعتقال}, {@code شنت هجوما لطرد}. Places are tokens. */
final class Attachments {
    private static final Wordlist RESOLVED = Wordlist.of(Attachments.class, "resolved");
    private static final int REACH = 24;
    private static final int ASIDE = 10;
    private static final Wordlist COMPLEMENT = Wordlist.of(Attachments.class, "complement");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Coordination coordination;
    private final AbleVerbs able;

    Attachments(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        coordination = new Coordination(page, names, subjects);
        able = new AbleVerbs(page, names, subjects);
    }

    /** Where the words start by which a verbal noun completes another: its preposition or itself; or -1. */
    int link(int noun, int from) {
        int before = phrases.nouns().isQuote(noun - 1) ? noun - 2 : noun - 1;
        if (page.isAny(before, COMPLEMENT)) {
            boolean free = !has(noun, DEFINITE) || !page.isAny(before, "في", "عن");
            return free && !isOwner(before - 1) || able.before(before, from) >= 0 ? before : -1;
        }
        int last = isSetOff(noun - 2) && page.isComma(noun - 1) ? noun - 2 : beforeAside(noun);
        return has(noun, LI | BA) || last >= from && !has(noun, DEFINITE) && isBeforeObject(last, from) ? noun : -1;
    }

    /** {@code قرر الرئيس الفرنسي، فلان، سحب}: a man whom a comma parts from his title. */
    private boolean isSetOff(int t) {
        NameMention man = t < 0 ? null : names.at(t);
        return man != null && man.type() == Entity.Type.PER && man.to() == t + 1 && page.isComma(man.from() - 1);
    }

    /** {@code ستة عقود على}: a noun that what follows belongs to rather than to a verb. */
    private boolean isOwner(int t) {
        Sense common = page.word(t).sense(Common.class);
        return names.at(t) == null
                && common != null
                && common.lexeme() == Common.NOUN
                && !common.has(DEFINITE | PRONOUN | MASDAR | PREPOSITION)
                && !isMasdar(t)
                && page.hit(t, Side.class) == null
                && page.hit(t, Control.class) == null;
    }

    /** {@code قررت تركيا، الثلاثاء، طرد}: the last word before a time or circumstance between commas that ends right before a noun. */
    private int beforeAside(int noun) {
        for (int t = noun - 2; page.isComma(noun - 1) && t > Math.max(0, noun - ASIDE); t--) {
            if (page.isComma(t)) {
                return pastAside(t) == noun ? t - 1 : noun - 1;
            }
        }
        return noun - 1;
    }

    /** {@code ، وتحت غطاء جوي،}: past a time or circumstance between commas that starts here; otherwise here. */
    private int pastAside(int comma) {
        int first = comma + 1;
        boolean opens = subjects.isTime(first)
                || page.is(first, Particle.Kind.PREPOSITION)
                || names.at(first) == null && subjects.hasPreposition(first);
        for (int t = first; opens && t < Math.min(page.size(), comma + ASIDE); t++) {
            if (page.isComma(t)) {
                return t + 1;
            }
            if (ends(t) || page.isVerb(t) && !subjects.isTime(t) && names.at(t) == null) {
                return comma;
            }
        }
        return comma;
    }

    /** Past a man whom commas part from his title, or a circumstance between commas, which starts here. */
    int pastSetOff(int end) {
        if (!page.isComma(end)) {
            return end;
        }
        NameMention man = end + 1 < page.size() ? names.at(end + 1) : null;
        boolean setOff = man != null && isSetOff(man.to() - 1) && page.isComma(man.to());
        return setOff ? man.to() + 1 : pastAside(end);
    }

    private boolean isBeforeObject(int t, int from) {
        return names.at(t) != null
                || page.isDefinite(t)
                || subjects.isTime(t)
                || has(t, PRONOUN)
                || isMasdar(t)
                || isVerb(t, from);
    }

    /** The verb or noun that the words from {@code link} on complete, or -1. */
    int word(int link, int from) {
        int bound = able.before(link, from);
        if (bound >= 0) {
            return bound;
        }
        int head = head(link, from);
        int least = Math.max(from, link - REACH);
        for (int t = link - 1; t >= least && !ends(t); t--) {
            if (isVerb(t, from)) {
                int relative = aside(t, link);
                if (relative < 0) {
                    return t;
                }
                t = relative;
            } else if (t == head && isNoun(t) || isMasdar(t) && owner(t, link) != null || isDemand(t)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code داعيا}, {@code متهمة}: a participle that asks or charges. */
    private boolean isDemand(int t) {
        Hit hit = names.at(t) == null ? page.hit(t, Trigger.class) : null;
        boolean participle = hit != null && hit.from() == t && !hit.has(VERB | MASDAR | DEFINITE);
        Trigger trigger = participle ? Trigger.of(hit) : null;
        return participle && trigger.takesObject() && trigger.type() == Type.REQUEST && page.hit(t, Side.class) == null;
    }

    /** {@code تخضع الغوطة، التي يسكنها الآلاف، لحصار}: the relative pronoun before a verb whose clause a comma ends; or -1. */
    private int aside(int verb, int link) {
        for (int t = verb + 1; page.is(verb - 1, Particle.Kind.RELATIVE) && t < link; t++) {
            if (page.isComma(t)) {
                return verb - 1;
            }
        }
        return -1;
    }

    /** The noun right before a complement, after which adjectives may stand. */
    private int head(int link, int from) {
        Nouns nouns = phrases.nouns();
        int t = link - 1;
        while (t > from
                && page.hit(t, Trigger.class) == null
                && (nouns.isAdjective(t) || nouns.nation(t) != null || nouns.isQuote(t))) {
            t--;
        }
        return t;
    }

    private boolean isNoun(int t) {
        return names.at(t) == null
                && (page.hit(t, Trigger.class) != null || isMasdar(t) || page.hit(t, Control.class) != null);
    }

    /** Whose a verbal noun is, right before what completes it; or null. */
    Phrase owner(int noun, int link) {
        if (has(noun, PRONOUN)) {
            return head(link, noun) == noun
                    ? subjects.pronouns().meant(noun, page.sentenceFrom(noun), List.of())
                    : null;
        }
        Phrase owner = page.isDefinite(noun) || noun + 1 >= link ? null : phrases.at(noun + 1, link);
        boolean far = page.hit(noun, Carrier.class) != null && has(link, BA);
        boolean charged = page.is(link, "عن") && page.hit(noun + 1, Title.class) != null;
        return owner != null && owner.isParty() && (ends(owner, link) || far) && !charged ? owner : null;
    }

    /** {@code عزم الرئيس دونالد ترامب، على}: whether a phrase ends right before what completes a word, or a comma does. */
    private boolean ends(Phrase owner, int link) {
        boolean comma = page.isComma(link - 1) && !has(link, LI);
        return owner.to() == link || comma && owner.to() == link - 1;
    }

    /** {@code طرد القوات وتدمير}: the verbal noun that one is joined to by "and"; -1 where it is joined to none. */
    int joined(int noun, int from) {
        for (int t = noun - 1; t >= Math.max(from, noun - REACH) && !ends(t) && !isVerb(t, from); t--) {
            if (isMasdar(t) && !isAdjunct(t - 1)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code احتشدوا للمشاركة في المسيرات والمطالبة}: the verbal noun of a purpose with the article, which one joined to it shares; or -1. */
    int purpose(int noun, int from) {
        int least = page.isComma(noun - 1) ? noun : Math.max(from, noun - REACH);
        for (int t = noun - 1; t >= least && !ends(t) && !isVerb(t, from); t--) {
            boolean deed = isMasdar(t) || Link.end(page, t, Link.Kind.PARTAKES) >= 0;
            if (deed && page.word(t).folded().startsWith("لل")) {
                return t;
            }
        }
        return -1;
    }

    /** {@code أثناء}, {@code بعد}: what follows completes nothing. */
    private boolean isAdjunct(int t) {
        return page.is(t, Particle.Kind.PREPOSITION) && !page.isAny(t, COMPLEMENT);
    }

    boolean isJoined(int noun) {
        return has(noun, WA) && !has(noun, LI | BA | DEFINITE) && !page.is(noun - 1, Particle.Kind.PREPOSITION);
    }

    /** Whether what completes a word must stand before this one. */
    boolean ends(int t) {
        char mark = page.mark(t);
        return mark == '.'
                || mark == ':'
                || mark == '؛'
                || page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || Link.is(page, t, Link.Kind.CLAUSE);
    }

    /** A verb that may have a complement. */
    boolean isVerb(int t, int from) {
        return isResolved(t)
                || coordination.opensWithVerb(t, from)
                        && !page.is(t, Particle.Kind.PREPOSITION)
                        && !page.is(t, Particle.Kind.BE)
                        && !page.is(t, Particle.Kind.MODAL)
                        && !subjects.isTime(t);
    }

    /** {@code أنها ماضية في}, {@code تركيا مصممة على}: an adjective after which its subject does what follows. */
    private boolean isResolved(int t) {
        return page.isAny(t, RESOLVED) && (page.isAny(t + 1, "علي", "في", "عن", "الي") || has(t + 1, LI | BA));
    }

    /** A verbal noun, or a noun for a deed with parts. */
    private boolean isMasdar(int t) {
        boolean other = names.at(t) != null
                || subjects.isTime(t)
                || page.is(t, Particle.Kind.PREPOSITION)
                || page.is(t, Particle.Kind.COMPLEMENTIZER);
        Word word = page.word(t);
        if (other || word.sense(Side.class) != null || word.sense(Title.class) != null) {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(MASDAR) && !(word.sense(i).lexeme() instanceof Control)) {
                return true;
            }
        }
        Hit control = page.hit(t, Control.class);
        return control != null && ((Control) control.sense().lexeme()).kind() == Control.Kind.THROUGH;
    }

    /** Whether a word, as far as it is no function word, has any of these features. */
    boolean has(int t, int features) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (!(word.sense(i).lexeme() instanceof Particle)) {
                return word.sense(i).has(features);
            }
        }
        return false;
    }
}
