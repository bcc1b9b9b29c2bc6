package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Party;

/** Who takes part in an event: reads the phrases around a trigger. Places are tokens. */
final class Parties {
    private static final int NEAR = 7;
    private static final Set<String> BY = Set.of(
            "نفذه", "نفذها", "نفذته", "نفذتها", "شنه", "شنها", "شنته", "شنتها", "اطلقها", "اطلقتها", "تنفذه", "يشنه",
            "تشنه", "تشنها", "يشنها", "يد", "ايدي", "قبل", "جانب", "بنيران", "برصاص", "تبناه", "تبنته", "تبناها",
            "تبنتها");

    private final Page page;
    private final Names names;

    Parties(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** The party named by a mention. */
    Party of(NameMention mention) {
        Entity entity = names.entityAt(mention.from());
        return new Party(entity.name(), entity.id());
    }

    /** The subject that follows a verb. */
    List<Party> subjectAfter(int verbTo, int to) {
        int t = verbTo;
        int limit = Math.min(to, verbTo + NEAR);
        while (t < limit) {
            NameMention mention = names.at(t);
            if (mention != null && mention.from() == t) {
                return mention.canAct() ? joined(mention, to) : List.of();
            }
            if (isBarrier(t)) {
                break;
            }
            Party nation = nation(t);
            if (nation != null) {
                return List.of(nation);
            }
            t++;
        }
        return described(verbTo, to);
    }

    /** The subject before a verb: the nearest name since the clause began. */
    List<Party> subjectBefore(int verb, int from) {
        for (int t = verb - 1; t >= Math.max(from, verb - 2 * NEAR); t--) {
            NameMention mention = names.at(t);
            if (mention != null && mention.canAct() && !isAfterPreposition(mention.from())) {
                return List.of(of(mention));
            }
            if (page.is(t, Particle.Kind.COMPLEMENTIZER) || page.mark(t) == '،' || page.mark(t) == '.') {
                break;
            }
        }
        return List.of();
    }

    /** Around a noun: its genitive, an adjective of nationality, {@code من قبل}, {@code نفذه}, the subject of a verb before. */
    List<Party> ofNoun(int nounFrom, int nounTo, int from, int to) {
        NameMention genitive = names.at(nounTo);
        if (genitive != null && genitive.from() == nounTo && genitive.canAct()) {
            return joined(genitive, to);
        }
        for (int t = nounTo; t < Math.min(to, nounTo + 3); t++) {
            Party nation = nation(t);
            if (nation != null) {
                return List.of(nation);
            }
        }
        for (int t = nounTo; t < Math.min(to, nounTo + 2 * NEAR); t++) {
            if (BY.contains(page.word(t).folded())) {
                List<Party> by = subjectAfter(t + 1, to);
                if (!by.isEmpty()) {
                    return by;
                }
            }
        }
        return ofVerbBefore(nounFrom, from);
    }

    /** {@code شن الجيش … غارة}: a name between a verb and the noun, with no preposition before it. */
    private List<Party> ofVerbBefore(int noun, int from) {
        for (int t = noun - 1; t >= Math.max(from, noun - NEAR); t--) {
            NameMention mention = names.at(t);
            if (mention != null && mention.canAct() && !isAfterPreposition(mention.from())) {
                return List.of(of(mention));
            }
            if (page.mark(t) != 0
                    || page.is(t, Particle.Kind.COMPLEMENTIZER)
                    || page.is(t, Particle.Kind.PREPOSITION)) {
                break;
            }
        }
        return List.of();
    }

    /** A country, from an adjective: {@code قصف إسرائيلي}. */
    private Party nation(int t) {
        Sense sense = page.word(t).sense(Nationality.class);
        if (sense == null || names.at(t) != null || sense.has(CONJUNCTION | PREPOSITION | PLURAL)) {
            return null;
        }
        String country = ((Nationality) sense.lexeme()).countryName();
        return country == null ? null : new Party(country, null);
    }

    private boolean isAfterPreposition(int t) {
        Word word = page.word(t);
        return page.is(t - 1, Particle.Kind.PREPOSITION)
                || word.senses() > 0 && word.sense(0).has(PREPOSITION);
    }

    private boolean isBarrier(int t) {
        return page.mark(t) != 0 && page.mark(t) != '"' && page.mark(t) != '«'
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.is(t, Particle.Kind.PREPOSITION)
                || page.is(t, Particle.Kind.RELATIVE);
    }

    /** {@code فرنسا وبريطانيا}. */
    private List<Party> joined(NameMention first, int to) {
        List<Party> parties = new ArrayList<>(2);
        parties.add(of(first));
        NameMention next = names.at(first.to());
        while (next != null && next.from() < to && parties.size() < 4 && isAnd(next.from()) && next.canAct()) {
            parties.add(of(next));
            next = names.at(next.to());
        }
        return parties;
    }

    private boolean isAnd(int t) {
        return page.words(t, t).startsWith("و");
    }

    /** Unnamed people, by the words that describe them: {@code متظاهرون}, {@code مسلحون مجهولون}. */
    private List<Party> described(int at, int to) {
        Hit title = page.hit(at, Title.class);
        if (title == null || at >= to || title.has(PREPOSITION)) {
            return List.of();
        }
        int end = title.to();
        while (end < to && end - at < 3 && page.word(end).sense(Nationality.class) != null) {
            end++;
        }
        return List.of(new Party(page.words(at, end - 1), null));
    }

    /** What stands after one of the prepositions that a trigger takes. */
    List<Party> afterPreposition(Trigger trigger, int from, int to) {
        for (int t = from; t < Math.min(to, from + 2 * NEAR); t++) {
            if (page.mark(t) == '.' || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                break;
            }
            int at = attached(trigger, t);
            if (at >= 0) {
                List<Party> parties = target(at, to);
                if (!parties.isEmpty()) {
                    return parties;
                }
            }
        }
        return List.of();
    }

    private int attached(Trigger trigger, int t) {
        String folded = page.word(t).folded();
        if (trigger.recipients().contains(folded)) {
            return t + 1;
        }
        if (folded.length() > 3
                && trigger.recipients().contains(folded.substring(0, 1))
                && "بل".indexOf(folded.charAt(0)) >= 0) {
            return t;
        }
        return -1;
    }

    /** The first name from here, if no barrier comes before it; otherwise people described. */
    List<Party> target(int from, int to) {
        for (int t = from; t < Math.min(to, from + 5); t++) {
            NameMention mention = names.at(t);
            if (mention != null) {
                return mention.canAct() ? joined(mention, to) : List.of();
            }
            Party nation = nation(t);
            if (nation != null) {
                return List.of(nation);
            }
            if (t > from && isBarrier(t)) {
                break;
            }
        }
        return described(from, to);
    }

    /** The people counted in a sentence as harmed, by their words. */
    List<Party> harmed(List<FigureMention> figures, int from, int to) {
        List<Party> harmed = new ArrayList<>(2);
        for (FigureMention figure : figures) {
            if (figure.from() >= from
                    && figure.to() <= to
                    && harmed.size() < 3
                    && figure.scope() != org.isnad.reading.Figure.Scope.PART) {
                harmed.add(new Party(page.words(figure.from(), figure.to() - 1), null));
            }
        }
        return harmed;
    }
}
