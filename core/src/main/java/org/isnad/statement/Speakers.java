package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
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

    private static final Set<String> HONORIFICS = Set.of(
            "سموه", "معاليه", "جلالته", "سعادته", "سماحته", "فخامته", "فضيلته", "دولته", "سيادته", "سموها", "معاليها");

    private final Page page;
    private final Names names;
    private final Map<String, Speaker> byRole = new HashMap<>();
    private final List<Remembered> spoken = new ArrayList<>();
    /** Who made the statement last spoken of. */
    private Speaker statement;

    private record Remembered(Speaker speaker, int gender, List<Party> via) {}

    Speakers(Page page, Names names) {
        this.page = page;
        this.names = names;
        offices();
    }

    /** The speaker whom these words name; null where they name nobody. */
    Speaker named(int from, int to) {
        if (from >= to || !canSpeak(from, to)) {
            return null;
        }
        if (HONORIFICS.contains(page.word(from).folded())) {
            return lastPerson(from);
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

    /** Whether these words may name a source at all: no adverb, pronoun, number or addressee, nor the name of God. */
    private boolean canSpeak(int from, int to) {
        return page.tokens().isWord(from)
                && !page.is(from, Particle.Kind.PRONOUN)
                && !page.is(from, Particle.Kind.MANNER)
                && !page.is(from, Particle.Kind.COMPLEMENTIZER)
                && !page.is(from, Particle.Kind.NEGATION)
                && !(page.is(from, Particle.Kind.DEMONSTRATIVE) && to - from == 1)
                && !page.isAny(
                        from, "بالقول", "بقوله", "بقولها", "بعدم", "الامر", "الله", "خلالها", "خلاله", "ما", "قايلا",
                        "قايله");
    }

    /** {@code سموه}, {@code معاليه}: the person named last before. */
    private Speaker lastPerson(int before) {
        for (NameMention mention : names.before(before, MEMORY)) {
            if (mention.type() == Type.PER) {
                return of(mention);
            }
        }
        return null;
    }

    /** The person named, unless the words only speak of what is his: {@code متحدث باسم ماي}, {@code إدارة الرئيس ترامب}. */
    private NameMention person(int from, int to) {
        boolean his = isOwned(from);
        for (NameMention mention : names.within(from, to)) {
            boolean held = mention.from() > from
                    && (page.isAny(mention.from() - 1, "باسم", "عن", "من", "مع", "ضد")
                            || isPrefixed(mention.from())
                            || his);
            if (mention.type() == Type.PER && !held) {
                return mention;
            }
            his &= mention.type() != Type.PER;
        }
        return null;
    }

    private boolean isPrefixed(int t) {
        Sense known = page.word(t).sense(Known.class);
        return known != null && known.has(PREPOSITION);
    }

    /** A body or a relation whose genitive does not speak: {@code إدارة}, {@code محامي}, {@code نجل}. */
    private boolean isOwned(int t) {
        Hit title = page.hit(t, Title.class);
        return page.isAny(
                        t, "محامي", "محاميه", "والد", "والده", "نجل", "زوجه", "شقيق", "شقيقه", "ابن", "ابنه", "عايله",
                        "اسره", "حملة", "حمله")
                || title == null && page.hit(t, Head.class) != null && names.at(t) == null;
    }

    private Speaker entity(NameMention mention, Kind kind) {
        Entity entity = names.entityAt(mention.from());
        return new Speaker(entity.name(), kind, entity.id());
    }

    /** An organisation, or several in one breath. */
    private Speaker nameAndMore(NameMention name, int from, int to) {
        int end = name.to();
        while (end < to && names.at(end) != null && page.words(end, end).startsWith("و")) {
            end = names.at(end).to();
        }
        return end > name.to() && end == to
                ? new Speaker(words(from, to), Kind.ORGANIZATION, null)
                : entity(name, Kind.ORGANIZATION);
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
                return stated(hit, from, to);
            case OUTLET:
                if (inside != null) {
                    return entity(inside, Kind.ORGANIZATION);
                }
                Speaker outlet = to - from == 1 ? lastOutlet(page.word(from).folded(), from) : null;
                return outlet != null ? outlet : new Speaker(words(from, to), Kind.ANONYMOUS, null);
            case DOCUMENT, NORM:
                return new Speaker(words(from, to), Kind.DOCUMENT, null);
            default:
                boolean alone = to == hit.to() && hit.has(DEFINITE);
                Speaker same = alone ? lastLike(bare(from)) : null;
                same = same == null && alone && !hit.has(PLURAL) ? last(0) : same;
                return same != null ? same : new Speaker(words(from, to), Kind.ANONYMOUS, null);
        }
    }

    /** {@code البيان}: whoever made it; {@code بيان لرئاسة الحكومة}: the office; otherwise the words. */
    private Speaker stated(Hit hit, int from, int to) {
        if (to > hit.to()
                && !hit.has(DEFINITE)
                && page.isDefinite(hit.to())
                && page.words(hit.to(), hit.to()).startsWith("ا")) {
            return named(hit.to(), to);
        }
        if (to > hit.to() && page.word(hit.to()).folded().startsWith("ل")) {
            String office = page.words(hit.to(), to - 1);
            return new Speaker(
                    office.startsWith("لل") ? "ال" + office.substring(2) : office.substring(1),
                    Kind.ORGANIZATION,
                    null);
        }
        if (hit.has(DEFINITE) && statement != null) {
            return statement;
        }
        return last(0) != null ? last(0) : new Speaker(words(from, to), Kind.DOCUMENT, null);
    }

    /** Remembers who has made a statement, which {@code البيان} then means. */
    void made(Speaker speaker) {
        statement = speaker;
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

    /** Somebody by his office: the one whom the article gives it, in the same words or in the one word of the title. */
    private Speaker titled(Hit title, int from, int to) {
        String role = ((Title) title.sense().lexeme()).word();
        int end = officeEnd(title, to);
        if (title.has(PLURAL | DUAL)) {
            return new Speaker(words(from, end), Kind.ANONYMOUS, null);
        }
        Speaker known = byRole.get(role(from, end));
        if (known == null && title.has(DEFINITE) && end == title.to()) {
            known = byRole.get(Folding.fold(role));
        }
        if (known == null && title.has(DEFINITE) && end - from <= 2) {
            known = lastLike(bare(from));
            known = known == null && end == title.to() ? lastOf(Kind.PERSON) : known;
        }
        return known != null ? known : new Speaker(words(from, end), Kind.ANONYMOUS, null);
    }

    /** An office has one definite complement with its adjectives; a second definite noun is what the verb is done to. */
    private int officeEnd(Hit title, int to) {
        boolean complete = title.has(DEFINITE) || page.isDefinite(title.to() - 1);
        for (int t = title.to(); t < to; t++) {
            if (complete && isAnotherNoun(t)) {
                return t;
            }
            complete |= page.isDefinite(t);
        }
        return to;
    }

    /** The words of an office without articles, prepositions and order of adjectives. */
    private String role(int from, int to) {
        StringBuilder role = new StringBuilder();
        for (int t = from; t < to && t < from + 6; t++) {
            String word = page.word(t).folded();
            if (page.mark(t) == 0 && !page.isAny(t, "في", "لدي", "السابق", "الجديد")) {
                role.append(word.startsWith("لل") || word.startsWith("ال") ? word.substring(2) : word)
                        .append(' ');
            }
        }
        return role.toString();
    }

    /** The offices that the article gives to those it names, in titles before the name and in appositions after it. */
    private void offices() {
        for (NameMention mention : names.mentions()) {
            if (mention.type() == Type.PER) {
                Speaker person = entity(mention, Kind.PERSON);
                officeBefore(mention, person);
                int office = page.mark(mention.to()) == '،' ? mention.to() + 1 : mention.to();
                if (page.hit(office, Title.class) != null) {
                    for (int end = office + 1; end < office + 6 && page.tokens().isWord(end - 1); end++) {
                        byRole.putIfAbsent(role(office, end), person);
                    }
                }
            }
        }
    }

    private void officeBefore(NameMention mention, Speaker person) {
        int end = page.mark(mention.from() - 1) == '،' ? mention.from() - 1 : mention.from();
        for (int t = end - 1; t >= Math.max(0, end - 7) && page.tokens().isWord(t); t--) {
            Hit title = page.hit(t, Title.class);
            NameMention other = names.at(t);
            if (title != null && !((Title) title.sense().lexeme()).isPlain()) {
                byRole.putIfAbsent(role(t, end), person);
                byRole.putIfAbsent(Folding.fold(((Title) title.sense().lexeme()).word()), person);
            }
            if (other != null && other.type() == Type.PER || page.isVerb(t) && title == null) {
                return;
            }
        }
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
        boolean definite = page.isDefinite(from) && page.tokens().isWord(from);
        int end = definite ? firstNoun(from, to) : to;
        return new Speaker(words(from, end), head == null ? Kind.ANONYMOUS : Kind.ORGANIZATION, null);
    }

    /** A definite noun has no genitive: what follows and is a noun too is another phrase. */
    private int firstNoun(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (isAnotherNoun(t)) {
                return t;
            }
        }
        return to;
    }

    private boolean isAnotherNoun(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return page.isDefinite(t)
                && names.at(t) == null
                && noun != null
                && noun.lexeme() == Common.NOUN
                && page.word(t).sense(Nationality.class) == null
                && page.tokens().isWord(t - 1)
                && (page.isDefinite(t - 1) || names.at(t - 1) != null);
    }

    /** The last of the three who spoke last that is of this kind, or null. */
    private Speaker lastOf(Kind kind) {
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 3); i--) {
            if (spoken.get(i).speaker().kind() == kind) {
                return spoken.get(i).speaker();
            }
        }
        return null;
    }

    private Speaker lastLike(String word) {
        String folded = Folding.fold(word);
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - MEMORY); i--) {
            String name = Folding.fold(spoken.get(i).speaker().name());
            int head = name.startsWith("ال") ? 2 : 0;
            if (name.startsWith(folded, head)
                    && (name.length() == head + folded.length() || name.charAt(head + folded.length()) == ' ')) {
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
                if (known != null
                        && entity.name().startsWith("ل")
                        && !known.name().startsWith("ل")) {
                    return new Party(known.name(), entity.id());
                }
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
        Sense first = page.word(from).senses() == 0 ? null : page.word(from).sense(0);
        boolean and = first != null && first.has(WA) && words.startsWith("و");
        boolean of = first != null && first.has(LI) && words.startsWith("ل", and ? 1 : 0);
        if (of && words.startsWith("لل", and ? 1 : 0)) {
            return "ال" + words.substring(and ? 3 : 2);
        }
        return words.substring((and ? 1 : 0) + (of ? 1 : 0));
    }
}
