package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Head;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.text.Folding;

/**
 * Who speaks: the words of a source turned into a speaker, with what the article said before in mind. {@code الوزير} is the
 * minister already named, {@code البيان} whoever made it, {@code وأضاف} the one who spoke last in that gender.
 */
final class Speakers {
    /** How many speakers or names back a definite noun may point. */
    private static final int MEMORY = 60;

    private final Page page;
    private final Names names;
    private final Map<String, Speaker> byRole = new HashMap<>();
    private final List<Remembered> spoken = new ArrayList<>();

    private record Remembered(Speaker speaker, int gender, List<Party> via) {}

    Speakers(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** The speaker whom these words name; null where they name nobody. */
    Speaker named(int from, int to) {
        if (from >= to) {
            return null;
        }
        NameMention person = person(from, to);
        if (person != null) {
            Speaker speaker = entity(person, Kind.PERSON);
            rememberRole(from, to, speaker);
            return speaker;
        }
        Hit noun = page.hit(from, SourceNoun.class);
        if (noun != null) {
            return noun((SourceNoun) noun.sense().lexeme(), noun, from, to);
        }
        Hit title = page.hit(from, Title.class);
        if (title != null) {
            return titled(title, from, to);
        }
        NameMention name = names.at(from);
        if (name != null && name.from() == from) {
            return nameAndMore(name, from, to);
        }
        return described(from, to);
    }

    private NameMention person(int from, int to) {
        for (NameMention mention : names.within(from, to)) {
            if (mention.type() == Type.PER) {
                return mention;
            }
        }
        return null;
    }

    private Speaker entity(NameMention mention, Kind kind) {
        Entity entity = names.entityAt(mention.from());
        return new Speaker(entity.name(), kind, entity.id());
    }

    /** An organisation, or several in one breath. */
    private Speaker nameAndMore(NameMention name, int from, int to) {
        NameMention second = name.to() < to ? names.at(name.to()) : null;
        if (second != null && page.word(name.to()).folded().startsWith("و") && second.to() == to) {
            return new Speaker(words(from, to), Kind.ORGANIZATION, null);
        }
        return entity(name, Kind.ORGANIZATION);
    }

    private void rememberRole(int from, int to, Speaker speaker) {
        for (int t = from; t < to; t++) {
            Hit title = page.hit(t, Title.class);
            if (title != null && !((Title) title.sense().lexeme()).isPlain()) {
                byRole.put(((Title) title.sense().lexeme()).word(), speaker);
            }
        }
    }

    private Speaker noun(SourceNoun noun, Hit hit, int from, int to) {
        NameMention inside = first(hit.to(), to);
        switch (noun.kind()) {
            case STATEMENT:
                if (inside != null && !hit.has(DEFINITE)) {
                    return of(inside);
                }
                return last(0) != null ? last(0) : new Speaker(words(from, to), Kind.DOCUMENT, null);
            case OUTLET:
                if (inside != null) {
                    return entity(inside, Kind.ORGANIZATION);
                }
                Speaker outlet = to - from == 1 ? lastOutlet(page.word(from).folded(), from) : null;
                return outlet != null ? outlet : new Speaker(words(from, to), Kind.ANONYMOUS, null);
            case DOCUMENT:
                return new Speaker(words(from, to), Kind.DOCUMENT, null);
            default:
                boolean alone = to == hit.to() && hit.has(DEFINITE);
                Speaker same = alone ? lastLike(bare(from)) : null;
                same = same == null && alone && !hit.has(PLURAL) ? last(0) : same;
                return same != null ? same : new Speaker(words(from, to), Kind.ANONYMOUS, null);
        }
    }

    /** The word without conjunction and article. */
    private String bare(int t) {
        String folded = page.word(t).folded();
        String word = folded.startsWith("وال") ? folded.substring(1) : folded;
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    /** The words of a name as a speaker. */
    Speaker of(NameMention mention) {
        return entity(mention, mention.type() == Type.PER ? Kind.PERSON : Kind.ORGANIZATION);
    }

    private NameMention first(int from, int to) {
        List<NameMention> within = names.within(from, to);
        return within.isEmpty() ? null : within.get(0);
    }

    private Speaker titled(Hit title, int from, int to) {
        String role = ((Title) title.sense().lexeme()).word();
        boolean definite = title.has(DEFINITE) || from + 1 < to;
        Speaker known = definite && !title.has(PLURAL) ? byRole.get(role) : null;
        return known != null ? known : new Speaker(words(from, to), Kind.ANONYMOUS, null);
    }

    private Speaker described(int from, int to) {
        Hit head = page.hit(from, Head.class);
        NameMention inside = first(from, to);
        if (head != null && inside == null && to - from == 1) {
            Speaker same = lastLike(((Head) head.sense().lexeme()).word());
            if (same != null) {
                return same;
            }
        }
        if (inside != null && inside.to() == to && inside.from() - from <= 2 && inside.type() == Type.ORG) {
            return entity(inside, Kind.ORGANIZATION);
        }
        return new Speaker(words(from, to), head == null ? Kind.ANONYMOUS : Kind.ORGANIZATION, null);
    }

    private Speaker lastLike(String word) {
        String folded = Folding.fold(word);
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - MEMORY); i--) {
            if (Folding.fold(spoken.get(i).speaker().name()).contains(folded)) {
                return spoken.get(i).speaker();
            }
        }
        return null;
    }

    /** {@code القناة}: the organisation last named with that word, or else the last outlet. */
    private Speaker lastOutlet(String word, int before) {
        for (NameMention mention : names.before(before, MEMORY)) {
            boolean byWord = page.is(mention.from(), word)
                    || word.endsWith(page.word(mention.from() - 1).folded())
                            && page.word(mention.from() - 1).folded().length() > 2;
            if (mention.type() == Type.ORG
                    && (byWord || mention.known() != null && mention.known().isOutlet())) {
                return of(mention);
            }
        }
        return null;
    }

    /** The outlet that these words name, to which or through which something was said; null where they name none. */
    Party outlet(int from, int to) {
        if (page.is(from, "ل") && page.quotations().isOpening(from + 1)) {
            int close = Math.min(page.quotations().closing(from + 1), to);
            NameMention quoted = names.at(from + 2);
            Entity entity = quoted == null ? null : names.entityAt(from + 2);
            return entity == null
                    ? new Party(page.words(from + 2, Math.max(from + 2, close - 1)), null)
                    : new Party(entity.name(), entity.id());
        }
        for (NameMention mention : names.within(from, to)) {
            Known known = mention.known();
            if (known != null && known.isOutlet() || isOutletHead(mention.from() - 1)) {
                Entity entity = names.entityAt(mention.from());
                return new Party(entity.name(), entity.id());
            }
        }
        return null;
    }

    private boolean isOutletHead(int t) {
        int head = page.quotations().isOpening(t) ? t - 1 : t;
        Hit noun = page.hit(head, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.OUTLET;
    }

    void remember(Speaker speaker, int gender, List<Party> via) {
        spoken.add(new Remembered(speaker, gender, List.copyOf(via)));
    }

    /** Who spoke last, in this gender if anybody did; null at the start. */
    Speaker last(int gender) {
        for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - 3; i--) {
            int other = spoken.get(i).gender();
            if (gender == 0 || other == 0 || (gender & other) != 0) {
                return spoken.get(i).speaker();
            }
        }
        return spoken.isEmpty() ? null : spoken.get(spoken.size() - 1).speaker();
    }

    /** The chain through which the last words of this speaker came, if he spoke last. */
    List<Party> lastVia(Speaker speaker) {
        if (spoken.isEmpty() || speaker == null) {
            return List.of();
        }
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 2); i--) {
            if (spoken.get(i).speaker().name().equals(speaker.name())) {
                return spoken.get(i).via();
            }
        }
        return List.of();
    }

    private String words(int from, int to) {
        String words = page.words(from, to - 1);
        return words.startsWith("و")
                        && page.word(from).senses() > 0
                        && page.word(from).sense(0).has(WA)
                ? words.substring(1)
                : words;
    }
}
