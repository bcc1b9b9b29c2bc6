package org.isnad.event;

import static org.isnad.lexicon.Features.DUAL;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Both sides of a meeting or a fight: {@code بين الشرطة في العاصمة ومحتجين}, {@code بينها وبين المقاومة}, {@code جمع الرئيس بنظيره}.
 * Places are tokens.
 */
final class Flanks {
    private static final int REACH = 10;
    private static final int FAR = 24;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;

    Flanks(Page page, Names names, Phrases phrases, Subjects subjects, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
    }

    /** The sides after "between" at a token; or null. */
    Phrase between(int t, Happening happening) {
        int to = happening.to;
        Phrase first = phrases.at(t + 1, to);
        if (first == null || !first.isParty() || first.parties().size() > 1) {
            return first;
        }
        return both(first, second(first, to));
    }

    /** {@code بينها وبين المقاومة}: the sides where the first is told by a pronoun; or null. */
    Phrase betweenThem(int t, Happening happening) {
        boolean them = page.is(t + 1, "وبين") && page.isAny(t, "بينه", "بينها", "بينهم");
        Phrase second = them ? phrases.at(t + 2, happening.to) : null;
        Phrase first = second == null ? null : subjects.pronouns().meant(t, happening.from, second.parties());
        return first == null ? second : both(first, second);
    }

    /** Whether a verb here opens the clause that describes the noun: {@code اللقاء الثنائي الذي جمع}. */
    boolean isClause(int t, Happening happening) {
        int end = phrases.nouns().afterAdjectives(happening.end, happening.to);
        return t == (page.is(end, Particle.Kind.RELATIVE) ? end + 1 : end);
    }

    /** {@code لقاء جمع الرئيس بنظيره}, {@code جمعه بالوزير}: those whom it brought together; or null. */
    Phrase gathered(int t, Happening happening) {
        int to = happening.to;
        Word verb = page.word(t);
        boolean him = verb.folded().endsWith("ه") || verb.folded().endsWith("ها");
        Phrase first = him ? subjects.pronouns().meant(t, happening.from, List.of()) : subjects.after(t + 1, to);
        int end = him || first == null ? t + 1 : first.to();
        boolean peer = Link.is(page, end, Link.Kind.PEER);
        Phrase second = peer ? phrases.at(end, to) : end < to ? genitives.attached(end, to, "ب") : null;
        return first == null || !first.isParty() ? second : both(first, second);
    }

    /** {@code اتصالا هاتفيا بالعاهل المغربي}, {@code الاجتماع الذي عقده بالأطراف}: who is met, if he stands here behind his preposition; or null. */
    Phrase met(int t, Happening happening) {
        boolean near = t >= happening.end
                && t < happening.end + REACH
                && happening.type() == Type.CONSULT
                && happening.trigger.recipients().contains("ب")
                && page.words(t, t).startsWith("ب");
        Phrase side = near ? genitives.attached(t, happening.to, "ب") : null;
        if (side == null || !side.isParty() || !isPeople(t, side)) {
            return null;
        }
        for (int i = happening.end; i < t; i++) {
            boolean verb = page.isVerb(i) && !page.is(i - 1, Particle.Kind.RELATIVE);
            if (verb || page.mark(i) == '،' || page.is(i, Particle.Kind.PREPOSITION) && !page.is(i, "في")) {
                return null;
            }
        }
        return side;
    }

    private boolean isPeople(int t, Phrase side) {
        boolean office = names.at(t) == null && page.hit(t, Title.class) != null;
        return office || phrases.isMan(side) || side.kind() == Phrase.Kind.PEOPLE;
    }

    private static Phrase both(Phrase first, Phrase second) {
        if (second == null || !second.isParty()) {
            return first;
        }
        List<Party> parties = new ArrayList<>(first.parties());
        second.parties().stream().filter(p -> !parties.contains(p)).forEach(parties::add);
        return new Phrase(first.from(), Math.max(first.to(), second.to()), first.kind(), parties);
    }

    /** The side that "and" adds to the first, whatever describes that before; or null. */
    private Phrase second(Phrase first, int to) {
        int end = first.to();
        if (areTwo(first)) {
            return null;
        }
        if (end < to && isBareAnd(end)) {
            return described(end, to);
        }
        boolean open = false;
        boolean placed = false;
        for (int t = end; t < Math.min(to - 1, end + REACH) && !ends(t, open); t++) {
            open |= page.is(t, Particle.Kind.RELATIVE);
            placed |= page.is(t, Particle.Kind.PREPOSITION);
            boolean and = page.is(t, "وبين") || page.is(t, "و");
            Phrase next = and || phrases.nouns().isAnd(t) ? phrases.at(and ? t + 1 : t, to) : null;
            if (next != null && next.isParty() && (!open || next.isName() || page.isDefinite(next.from()))) {
                return placed && !page.is(t, "وبين") && genitives.place(next) != null ? null : next;
            }
        }
        return apart(end, to);
    }

    /** {@code بين الجيش، المدعوم من التحالف، وبين المتمردين}: the side after "and between" farther on; or null. */
    private Phrase apart(int end, int to) {
        for (int t = end; t < Math.min(to - 1, end + FAR) && !ends(t, true); t++) {
            if (page.is(t, "وبين")) {
                return phrases.at(t + 1, to);
            }
        }
        return null;
    }

    /** {@code الجانبين}, {@code قبيلتين}: nobody else is a side. */
    private boolean areTwo(Phrase first) {
        Hit side = page.hit(first.from(), Side.class);
        return side != null && side.has(DUAL) || first.parties().stream().anyMatch(Pairs::isPair);
    }

    private boolean ends(int t, boolean open) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || Link.is(page, t, Link.Kind.BEYOND)
                || page.isVerb(t) && !open;
    }

    /** {@code أثينا ودائنيها}: "and" right after the first side, before whatever word. */
    private boolean isBareAnd(int t) {
        String folded = page.word(t).folded();
        return page.tokens().isWord(t) && folded.startsWith("و") && folded.length() > 3 && !page.is(t, "وبين");
    }

    private Phrase described(int t, int to) {
        Phrase phrase = phrases.at(t, to);
        if (phrase != null && phrase.isParty()) {
            return phrase;
        }
        int end = phrases.commonNouns().extent(t + 1, to);
        return new Phrase(
                t,
                end,
                Phrase.Kind.PEOPLE,
                List.of(new Party(page.words(t, end - 1).substring(1), null)));
    }
}
