package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;

/**
 * Who speaks: the words of a source turned into a speaker, with what the article said before in mind. {@code الوزير} is the
 * minister already named, {@code البيان} whoever made it, {@code وأضاف} the one who spoke last in that gender.
 */
final class Speakers {
    /** How soon after {@code بيان أصدره} the name follows. */
    private static final int ISSUER = 9;

    private static final Set<String> HONORIFICS = Set.of(
            "سموه", "معاليه", "جلالته", "سعادته", "سماحته", "فخامته", "فضيلته", "دولته", "سيادته", "سموها", "معاليها");

    private final Page page;
    private final Names names;
    private final Outlets outlets;
    private final Persons persons;
    private final Constructs constructs;
    private final Offices offices;
    private final Conversation conversation;

    Speakers(Page page, Names names, Outlets outlets) {
        this.page = page;
        this.names = names;
        this.outlets = outlets;
        persons = new Persons(page, names);
        constructs = new Constructs(page, names);
        offices = new Offices(page, names, constructs);
        conversation = new Conversation();
    }

    Conversation conversation() {
        return conversation;
    }

    /** The speaker whom these words name; null where they name nobody. */
    Speaker named(int from, int to) {
        if (from >= to || !canSpeak(from, to)) {
            return null;
        }
        if (HONORIFICS.contains(page.word(from).folded())) {
            Speaker honoured = offices.honoured(from);
            return honoured != null ? honoured : persons.lastBefore(from);
        }
        NameMention person = persons.in(from, to);
        if (person != null) {
            return persons.isJoined(person, to)
                    ? new Speaker(words(from, to), Kind.PERSON, null)
                    : entity(person, Kind.PERSON);
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
                && (names.at(from) != null || !isAdverbial(from))
                && !page.is(from, Particle.Kind.PRONOUN)
                && !page.is(from, Particle.Kind.MANNER)
                && !page.is(from, Particle.Kind.COMPLEMENTIZER)
                && !page.is(from, Particle.Kind.NEGATION)
                && !(page.is(from, Particle.Kind.DEMONSTRATIVE) && to - from == 1)
                && !page.isAny(
                        from, "بالقول", "بقوله", "بقولها", "بعدم", "الامر", "الله", "خلالها", "خلاله", "خلالهما",
                        "بينهما", "ما", "اي", "قايلا", "قايله");
    }

    /** {@code بسؤاله}, {@code مما}, {@code قبيل}. */
    private boolean isAdverbial(int t) {
        Word word = page.word(t);
        return page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.CIRCUMSTANCE)
                || page.is(t, Particle.Kind.PREPOSITION)
                        && !page.isAny(t, "نحو", "لي")
                        && !page.words(t, t).equals("علي")
                || page.isAny(t, "قبيل", "بعيد", "بما", "بلا")
                || word.senses() > 0 && word.sense(0).has(BA | KA);
    }

    private Speaker entity(NameMention mention, Kind kind) {
        Entity entity = names.entityAt(mention.from());
        return new Speaker(entity.name(), kind, entity.id());
    }

    /** The words of a name as a speaker. */
    Speaker of(NameMention mention) {
        return entity(mention, mention.type() == Type.PER ? Kind.PERSON : Kind.ORGANIZATION);
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

    private Speaker noun(SourceNoun noun, Hit hit, int from, int to) {
        NameMention inside = first(hit.to(), to);
        switch (noun.kind()) {
            case STATEMENT:
                Speaker issuer = issuer(from, to);
                if (issuer != null) {
                    return issuer;
                }
                if (inside != null && !hit.has(DEFINITE)) {
                    return of(inside);
                }
                return stated(hit, from, to);
            case OUTLET:
                if (inside != null) {
                    return entity(inside, Kind.ORGANIZATION);
                }
                NameMention outlet =
                        to - from == 1 ? outlets.last(page.word(from).folded(), from) : null;
                return outlet != null ? of(outlet) : new Speaker(words(from, to), Kind.ANONYMOUS, null);
            case DOCUMENT, NORM:
                return new Speaker(words(from, to), Kind.DOCUMENT, null);
            default:
                Speaker same = heard(hit, from, to);
                return same != null ? same : new Speaker(words(from, to), Kind.ANONYMOUS, null);
        }
    }

    /** {@code المصدر}, {@code المصدر نفسه}, {@code الخبير العسكري}: who was heard before, or null. */
    private Speaker heard(Hit noun, int from, int to) {
        boolean alone = to == noun.to() || page.isAny(noun.to(), "نفسه", "نفسها", "ذاته", "ذاتها", "انفسهم");
        boolean described = to == noun.to() + 1 && page.isDefinite(noun.to());
        if (!noun.has(DEFINITE) || !alone && !described) {
            return null;
        }
        Speaker same = conversation.lastLike(bare(from));
        Hit title = page.hit(from, Title.class);
        if (same != null || noun.has(PLURAL) || described && (title == null || !pointsBack(title, to))) {
            return same;
        }
        return alone ? conversation.last(0) : conversation.lastOf(Kind.PERSON);
    }

    /** {@code البيان الصادر عن فلان}, {@code بيان أصدره فلان}, or null. */
    private Speaker issuer(int from, int to) {
        if (page.isAny(to, "اصدره", "اصدرته", "نشره", "نشرته", "القاه", "القته", "تلاه", "تلته")) {
            NameMention name = first(to + 1, Math.min(to + ISSUER, page.sentenceTo(from)));
            NameMention person = persons.in(to + 1, Math.min(to + ISSUER, page.sentenceTo(from)));
            boolean outlet =
                    name == null || name.known() != null && name.known().isOutlet();
            return person != null ? of(person) : outlet ? null : of(name);
        }
        for (int t = from + 1; t < to - 1; t++) {
            if (page.is(t + 1, "عن") && page.isAny(t, "صادر", "الصادر", "صدر", "صدرت", "صادره", "الصادره")) {
                return named(t + 2, to);
            }
        }
        return null;
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
        Speaker maker = conversation.statement(hit.has(DEFINITE));
        return maker != null ? maker : new Speaker(words(from, to), Kind.DOCUMENT, null);
    }

    /** The word without conjunction and article. */
    private String bare(int t) {
        String folded = page.word(t).folded();
        String word = folded.startsWith("وال") ? folded.substring(1) : folded;
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    private NameMention first(int from, int to) {
        List<NameMention> within = names.within(from, to);
        return within.isEmpty() ? null : within.get(0);
    }

    /** Somebody by his office: the one whom the article gives it, in the same words or in the one word of the title. */
    private Speaker titled(Hit title, int from, int to) {
        boolean rank = Constructs.isOfName((Title) title.sense().lexeme());
        Hit office = title.to() < to ? page.hit(title.to(), Title.class) : null;
        if (rank
                && office != null
                && !Constructs.isOfName((Title) office.sense().lexeme())) {
            return titled(office, title.to(), to);
        }
        int next = Math.min(rank ? title.to() + 1 : title.to(), to);
        int end = constructs.end(next, to, title.has(DEFINITE) || page.isDefinite(title.to() - 1));
        if (title.has(PLURAL | DUAL)) {
            return new Speaker(words(from, end), Kind.ANONYMOUS, null);
        }
        Speaker known = rank && next > title.to() ? persons.namesake(title.to()) : offices.holder(from, end);
        if (known == null && page.isDefinite(from) && end - from <= 2) {
            known = conversation.lastLike(bare(from));
            known = known == null && pointsBack(title, end) ? conversation.lastOf(Kind.PERSON) : known;
        }
        return known != null ? known : new Speaker(words(from, end), Kind.ANONYMOUS, null);
    }

    /** {@code الوزير}, {@code الخبير العسكري}, {@code المسؤول الأمريكي}: a word for the one who has just been speaking. */
    private boolean pointsBack(Hit title, int end) {
        Title office = (Title) title.sense().lexeme();
        boolean general = office.kind().equals("profession")
                || page.isAny(
                        title.from(), "المسوول", "المسووله", "المتحدث", "المتحدثه", "الدبلوماسي", "القيادي", "الناطق");
        return end == title.to() || general && end == title.to() + 1 && page.isDefinite(title.to());
    }

    private Speaker described(int from, int to) {
        Speaker namesake = page.word(from).sense(Common.class) == null ? persons.namesake(from) : null;
        if (namesake != null) {
            return namesake;
        }
        Hit head = page.hit(from, Head.class);
        NameMention inside = first(from, to);
        if (head != null && inside == null && to - from == 1) {
            Speaker same = conversation.lastLike(((Head) head.sense().lexeme()).word());
            if (same != null) {
                return same;
            }
        }
        if (inside != null && inside.to() == to && inside.from() - from <= 2 && inside.type() == Type.ORG) {
            return entity(inside, Kind.ORGANIZATION);
        }
        if (inside != null && inside.to() == to && inside.canAct() && page.isAny(from, "دوله", "مملكه", "جمهوريه")) {
            return entity(inside, Kind.ORGANIZATION);
        }
        boolean definite = page.isDefinite(from) && page.tokens().isWord(from);
        int end = definite ? constructs.end(from + 1, to, true) : to;
        return new Speaker(words(from, end), head == null ? Kind.ANONYMOUS : Kind.ORGANIZATION, null);
    }

    private String words(int from, int to) {
        String words = page.words(from, to - 1).replace("#", "");
        Sense first = page.word(from).senses() == 0 ? null : page.word(from).sense(0);
        boolean and = first != null && first.has(WA) && words.startsWith("و");
        boolean of = first != null && first.has(LI) && words.startsWith("ل", and ? 1 : 0);
        if (of && words.startsWith("لل", and ? 1 : 0)) {
            return "ال" + words.substring(and ? 3 : 2);
        }
        return words.substring((and ? 1 : 0) + (of ? 1 : 0));
    }
}
