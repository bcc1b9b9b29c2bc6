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
import org.isnad.name.NamePart;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
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
    private static final Set<String> HONORIFICS = Set.of(
            "سموه", "معاليه", "جلالته", "سعادته", "سماحته", "فخامته", "فضيلته", "دولته", "سيادته", "سموها", "معاليها");

    private final Page page;
    private final Names names;
    private final Persons persons;
    private final Constructs constructs;
    private final Offices offices;
    private final Conversation conversation;
    private final Officials officials;
    private final Unnamed unnamed;

    Speakers(Page page, Names names, Outlets outlets, Unlisted unlisted) {
        this.page = page;
        this.names = names;
        persons = new Persons(page, names);
        constructs = new Constructs(page, names);
        offices = new Offices(page, names, constructs);
        conversation = new Conversation();
        officials = new Officials(page, this, persons, constructs, offices, unlisted);
        unnamed = new Unnamed(page, this, outlets, persons, constructs, officials);
    }

    Conversation conversation() {
        return conversation;
    }

    /** The speaker whom these words name; null where they name nobody. */
    Speaker named(int from, int to) {
        if (from >= to || !canSpeak(from, to)) {
            return null;
        }
        boolean same = page.is(from, Particle.Kind.DEMONSTRATIVE) || page.isAny(from, "نفس", "ذات");
        if (to - from > 1 && same && page.isDefinite(from + 1)) {
            return named(from + 1, to);
        }
        if (to - from > 2 && page.mark(from + 1) == '.' && page.isAny(from, "د", "ا", "م")) {
            return named(from + 2, to);
        }
        if (page.isAny(from, "الاخير", "الاخيره") && to - from == 1) {
            return persons.lastBefore(from);
        }
        if (HONORIFICS.contains(page.word(from).folded())) {
            Speaker honoured = offices.honoured(from, conversation.last(0));
            return honoured != null ? honoured : persons.lastBefore(from);
        }
        NameMention person = persons.in(from, to);
        if (person != null && !isAddressed(person, from)) {
            return persons.isJoined(person, to)
                    ? new Speaker(words(from, to), Kind.PERSON, null)
                    : entity(person, Kind.PERSON);
        }
        Hit noun = page.hit(from, SourceNoun.class);
        if (noun != null) {
            return unnamed.noun((SourceNoun) noun.sense().lexeme(), noun, from, to);
        }
        Hit title = page.hit(from, Title.class);
        if (title != null) {
            return officials.titled(title, from, to);
        }
        NameMention name = names.at(from);
        if (name != null && name.from() == from) {
            Speaker namesake = to - from == 1 ? persons.namesake(from) : null;
            return namesake != null ? namesake : nameAndMore(name, from, to);
        }
        return described(from, to);
    }

    /** Whom {@code حفظه الله} means in this place, or null. */
    Speaker ruler(int t) {
        return offices.ruler(t);
    }

    /** {@code حذرت روسيا الرئيس فلانا}, {@code اتهمت تركيا فلانا}: a person named after a country or a body that speaks. */
    private boolean isAddressed(NameMention person, int from) {
        NameMention first = names.at(from);
        return first != null
                && first != person
                && first.type() != Type.PER
                && first.canAct()
                && page.mark(person.from() - 1) != '،'
                && (person.from() == first.to() && first.type() == Type.LOC
                        || page.hit(first.to(), Title.class) != null);
    }

    /** Whether these words may name a source at all: no adverb, pronoun, number or addressee, nor the name of God. */
    private boolean canSpeak(int from, int to) {
        return page.tokens().isWord(from)
                && (names.at(from) != null || !isAdverbial(from))
                && !isVerb(from)
                && !page.is(from, Particle.Kind.PRONOUN)
                && !page.is(from, Particle.Kind.MANNER)
                && !page.is(from, Particle.Kind.COMPLEMENTIZER)
                && !page.is(from, Particle.Kind.NEGATION)
                && !(page.is(from, Particle.Kind.DEMONSTRATIVE) && to - from == 1)
                && !page.isAny(
                        from, "بالقول", "بقوله", "بقولها", "بعدم", "الامر", "الله", "خلالها", "خلاله", "خلالهما",
                        "بينهما", "ما", "اي", "و", "قايلا", "قايله", "قوله", "قولها", "نفسه", "نفسها", "انفسهم");
    }

    private boolean isVerb(int t) {
        return page.isVerb(t)
                && names.at(t) == null
                && page.hit(t, Cue.class) != null
                && !isVoice(t)
                && persons.namesake(t) == null;
    }

    private boolean isVoice(int t) {
        return page.hit(t, Title.class) != null
                || page.hit(t, SourceNoun.class) != null
                || page.hit(t, Head.class) != null;
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

    Speaker entity(NameMention mention, Kind kind) {
        Entity entity = names.entityAt(mention.from());
        return new Speaker(entity.name(), kind, entity.id());
    }

    /** The country of somebody named, or null. */
    String countryOf(Speaker speaker) {
        for (Entity entity : names.entities()) {
            if (entity.id().equals(speaker.entity())) {
                return entity.country();
            }
        }
        return null;
    }

    /** The country of this code, if the article names it; null otherwise. */
    Speaker country(String code) {
        for (NameMention mention : names.mentions()) {
            Entity entity = names.entityAt(mention.from());
            if (mention.known() != null && mention.known().isCountry() && code.equals(entity.country())) {
                return of(mention);
            }
        }
        return null;
    }

    Entity entityOf(NameMention mention) {
        return names.entityAt(mention.from());
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

    private Speaker described(int from, int to) {
        int office = untilOffice(from, to);
        if (office > from + 1) {
            return new Speaker(words(from, office), Kind.PERSON, null);
        }
        Speaker person = called(from, to);
        if (person != null || isLoneAdjective(from, to)) {
            return person;
        }
        NameMention inside = first(from, to);
        boolean whole = inside != null
                && inside.to() == to
                && !page.words(inside.from() - 1, inside.from() - 1).startsWith("و");
        if (whole
                        && inside.from() - from <= 2
                        && inside.type() == Type.ORG
                        && (page.mark(inside.from() - 1) != 0 || !page.isDefinite(inside.from() - 1))
                || whole && inside.canAct() && page.isAny(from, "دوله", "مملكه", "جمهوريه")) {
            return entity(inside, Kind.ORGANIZATION);
        }
        Hit head = page.hit(from, Head.class);
        int end = constructs.end(from + 1, beforePerson(from, beforeComma(from, to)), isComplete(from));
        Speaker same = inside == null ? known(head, from, end) : null;
        return same != null
                ? same
                : new Speaker(words(from, end), head == null ? Kind.ANONYMOUS : Kind.ORGANIZATION, null);
    }

    /** {@code جيد}, {@code رسمي على}: nobody; not {@code آخر}, {@code مختصون}. */
    private boolean isLoneAdjective(int from, int to) {
        Sense common = page.word(from).sense(Common.class);
        String word = page.word(from).folded();
        return common != null
                && common.lexeme() == Common.ADJECTIVE
                && !page.isDefinite(from)
                && !page.is(from, Particle.Kind.QUANTITY)
                && !word.startsWith("اخر")
                && !word.startsWith("كثير")
                && !word.endsWith("ون")
                && !word.endsWith("ين")
                && (to == from + 1 || page.is(from + 1, Particle.Kind.PREPOSITION));
    }

    /** {@code فلان الفلاني وزير الدفاع العراقي}: where the office begins that follows a name of few words; or {@code from}. */
    private int untilOffice(int from, int to) {
        int t = from;
        while (t < Math.min(to, from + 4) && page.hit(t, Title.class) == null) {
            if (!page.tokens().isWord(t)
                    || names.at(t) != null && names.at(t).type() != Type.PER
                    || page.hit(t, Head.class) != null
                    || page.word(t).sense(Particle.class) != null
                    || page.word(t).sense(Nationality.class) != null) {
                return from;
            }
            t++;
        }
        Hit title = t < to ? page.hit(t, Title.class) : null;
        boolean name = title != null
                && !title.has(PREPOSITION | CONJUNCTION | DEFINITE | PLURAL)
                && !page.isDefinite(from)
                && (page.word(t - 1).senses() == 0 || page.word(from).sense(NamePart.class) != null);
        return name ? t : from;
    }

    /** A person whose surname stands here, or whose first name alone. */
    private Speaker called(int from, int to) {
        Speaker namesake = persons.namesake(from);
        if (namesake != null || to - from > 1 || page.word(from).sense(Common.class) != null) {
            return namesake;
        }
        Speaker called = conversation.lastLike(page.words(from, from));
        return called != null && called.kind() == Kind.PERSON ? called : null;
    }

    /** {@code المجلس}, {@code الحلف}, {@code المنظمة الدولية}: one that the article has named, or null. */
    private Speaker known(Hit head, int from, int end) {
        if (head == null) {
            return end == from + 1 && page.isDefinite(from) ? namedLike(from) : null;
        }
        if (end == head.to()) {
            return body(head, from);
        }
        boolean same = end == head.to() + 1
                && page.isAny(head.to(), "الدوليه", "الامميه", "الحقوقيه", "نفسها", "نفسه", "ذاتها", "ذاته");
        Speaker last = same ? conversation.last(0) : null;
        return last != null && last.kind() == Kind.ORGANIZATION && last.entity() != null ? last : null;
    }

    /** The organisation named last whose name begins with this word. */
    Speaker namedLike(int from) {
        String word = page.word(from).folded();
        String bare = word.substring(word.indexOf("ال") + 2);
        for (NameMention mention : names.before(from, Conversation.MEMORY)) {
            if (mention.type() == Type.ORG && mention.to() > mention.from() + 1 && isNamedFor(mention, bare)) {
                return of(mention);
            }
        }
        return null;
    }

    /** {@code المديرية العامة للجوازات} for {@code الجوازات}: the first word or, after {@code ل}, the last. */
    private boolean isNamedFor(NameMention mention, String word) {
        String last = page.word(mention.to() - 1).folded();
        return page.is(mention.from(), word)
                || last.startsWith("لل") && last.substring(2).equals(word);
    }

    /** {@code المجلس}: the one that spoke last, or was named last with that word in or before its name; null where none was. */
    private Speaker body(Hit head, int from) {
        String word = ((Head) head.sense().lexeme()).word();
        Speaker spoke = conversation.lastLike(word);
        if (spoke != null || head.length() > 1) {
            return spoke;
        }
        for (NameMention mention : names.before(from, Conversation.MEMORY)) {
            int before = page.mark(mention.from() - 1) == 0 ? mention.from() - 1 : mention.from() - 2;
            if (mention.type() == Type.ORG && (isHead(mention.from(), word) || isHead(before, word))) {
                return of(mention);
            }
        }
        return null;
    }

    private boolean isHead(int t, String word) {
        Sense head = page.word(t).sense(Head.class);
        return head != null && ((Head) head.lexeme()).word().equals(word);
    }

    NameMention first(int from, int to) {
        List<NameMention> within = names.within(from, to);
        return within.isEmpty() ? null : within.get(0);
    }

    private boolean isComplete(int t) {
        return page.isDefinite(t) && page.tokens().isWord(t);
    }

    /** {@code اتهمت الحكومة فلانا}, {@code الحوثيين}, {@code قوات فلان}: a body takes no name, no accusative and no other body. */
    private int beforePerson(int from, int to) {
        if (to <= from + 1 || !isComplete(from)) {
            return to;
        }
        NameMention name = names.at(from + 1);
        Hit head = page.hit(from + 1, Head.class);
        boolean many = page.word(from + 1).folded().endsWith("يين")
                || page.word(from).folded().endsWith("ون");
        boolean object = name != null && (many || name.type() == Type.PER);
        return object || head != null && !head.has(CONJUNCTION) && !page.isDefinite(from + 1) ? from + 1 : to;
    }

    private int beforeComma(int from, int to) {
        int t = from;
        while (t < to && page.mark(t) != '،') {
            t++;
        }
        return t;
    }

    String words(int from, int to) {
        String words = page.words(from, to - 1).replace("#", "");
        Sense first = page.word(from).senses() == 0 ? null : page.word(from).sense(0);
        boolean and = first != null && first.has(WA) && words.startsWith("و");
        boolean of = first != null && first.has(LI) && words.startsWith("ل", and ? 1 : 0);
        if (of && words.startsWith("لل", and ? 1 : 0)) {
            return "ال" + words.substring(and ? 3 : 2);
        }
        return words.substring((and ? 1 : 0) + (of ? 1 : 0));
    }

    /** The word without conjunction and article. */
    String bare(int t) {
        String folded = page.word(t).folded();
        String word = folded.startsWith("وال") ? folded.substring(1) : folded;
        return word.startsWith("ال") ? word.substring(2) : word;
    }
}
