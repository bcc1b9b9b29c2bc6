package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Referents;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;

/**
 * Who is arrested, judged or let go where his own sentence names nobody whom the pronoun can mean, {@code قبض عليه في المطار}: the
 * only man of the sentence before. The same of a passive that names nobody, {@code عاد إلى القاهرة واعتقل في المطار}, whose man
 * may stand in its own sentence, too. Places are tokens.
 */
final class Captives {
    private static final Wordlist AFTER = Wordlist.of(Captives.class, "after");

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Voices voices;
    private final Subjects subjects;

    Captives(Page page, Names names, Voices voices, Referents referents, Subjects subjects) {
        this.subjects = subjects;
        this.page = page;
        this.names = names;
        this.voices = voices;
        this.referents = referents;
    }

    /** Counts him among the recipients. */
    void find(Happening happening) {
        if (happening.recipients.isEmpty() && isSubjectless(happening)) {
            undergoer(happening);
            return;
        }
        boolean open =
                happening.recipients.isEmpty() && (happening.takesPeople() || isOfMen(happening)) && isHim(happening);
        if (open && !tellsOfMen(happening.from, happening.hit.from()) && !isMan(happening)) {
            Party man = before(happening.from);
            happening.recipients.addAll(man == null || happening.actors.contains(man) ? List.of() : List.of(man));
        }
    }

    /** {@code واعتقل في المطار}, {@code حين قُتل}: a passive in the singular before a preposition, a time or a mark. */
    private boolean isSubjectless(Happening happening) {
        Hit hit = happening.hit;
        boolean told = hit.has(VERB)
                && hit.has(PAST)
                && !hit.has(PRONOUN | FIRST_PERSON | PLURAL | DUAL | FEMININE)
                && happening.end == hit.to()
                && (happening.takesPeople() || happening.trigger.isEffect())
                && (hit.length() == 1 && happening.trigger.takesObject()
                        || happening.trigger.recipients().contains("subj"));
        int next = hit.to();
        return told
                && goesOn(hit)
                && (next >= happening.to
                        || page.mark(next) != 0
                        || page.is(next, Particle.Kind.PREPOSITION)
                        || subjects.isTime(next)
                        || hit.length() > 1);
    }

    /** {@code واعتقل}, {@code ثم اعتقل}, {@code حين قُتل}: whether no subject stands right before it; {@code وسجن} may be a prison. */
    private boolean goesOn(Hit hit) {
        int before = hit.from() - 1;
        if (page.isAny(before, AFTER) || page.is(before, Particle.Kind.RELATIVE)) {
            return true;
        }
        boolean noun = hit.length() == 1 && page.word(hit.from()).mayHave(MASDAR);
        return hit.has(CONJUNCTION) && !noun;
    }

    /** The only man named before it in its sentence, or in the one before where its own names none; he has done nothing. */
    private void undergoer(Happening happening) {
        int verb = happening.hit.from();
        boolean here = tellsOfMen(happening.from, verb);
        Party own = here ? only(happening.from, verb) : before(happening.from);
        boolean speaks = own == null || here && speaks(own, happening.from, verb);
        if (!speaks && !subjects.pronouns().isWoman(own)) {
            happening.actors.clear();
            happening.recipients.add(own);
            happening.passive = true;
        }
    }

    /** {@code اتهمه}, {@code قتله}: a verb that tells what is done to somebody. */
    private static boolean isOfMen(Happening happening) {
        Hit hit = happening.hit;
        boolean does = switch (happening.type()) {
            case ACCUSE, ASSAULT, REQUEST, THREATEN -> true;
            default -> false;
        };
        return does && hit.has(VERB) && hit.length() == 1 && happening.trigger.takesObject();
    }

    /** {@code عليه}, {@code اعتقاله}: whether a pronoun for one man ends the words that tell it. */
    private boolean isHim(Happening happening) {
        Hit hit = happening.hit;
        int last = happening.end > hit.to() && Link.is(page, hit.to(), Link.Kind.PRONOUN) ? hit.to() : hit.to() - 1;
        String folded = page.word(last).folded();
        boolean own = hit.has(PRONOUN) && !hit.has(FIRST_PERSON);
        boolean pronoun = hit.length() > 1 || last == hit.to() ? Link.is(page, last, Link.Kind.PRONOUN) : own;
        return pronoun && folded.endsWith("ه") && names.at(last) == null;
    }

    private boolean isMan(Happening happening) {
        return happening.actors.stream().anyMatch(referents::isMan);
    }

    /** The only man named in the sentence before, unless he speaks there; or null. */
    private Party before(int from) {
        if (from == 0 || page.sentenceFrom(from - 1) >= from) {
            return null;
        }
        int start = page.sentenceFrom(from - 1);
        Party only = only(start, from);
        return only != null && !speaks(only, start, from) ? only : null;
    }

    /** Whether a man says something there, so that it is others whom he tells of. */
    private boolean speaks(Party man, int from, int to) {
        for (int t = from; t < to; t++) {
            Statement told = voices.cued(t);
            if (told != null && man.name().equals(told.speaker().name())) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfMen(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isNamed);
    }

    /** The only man named there, or null. */
    private Party only(int from, int to) {
        List<Party> men = IntStream.range(from, to)
                .filter(this::isNamed)
                .mapToObj(t -> referents.party(names.at(t)))
                .distinct()
                .limit(2)
                .toList();
        return men.size() == 1 ? men.get(0) : null;
    }

    private boolean isNamed(int t) {
        NameMention name = names.at(t);
        return name != null && name.from() == t && name.type() == Entity.Type.PER;
    }
}
