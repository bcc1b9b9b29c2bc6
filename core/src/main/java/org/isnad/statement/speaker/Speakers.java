package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Constructs;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.statement.cue.Unlisted;

/**
 * Who speaks: the words of a source turned into a speaker, with what the article said before in mind. {@code الوزير} is the
 * minister already named, {@code البيان} whoever made it, {@code وأضاف} the one who spoke last in that gender.
 */
public final class Speakers {
    private static final Wordlist HONORIFICS = Wordlist.of(Speakers.class, "honorifics");

    /** Who speaks with a country. */
    private static final Wordlist PARTNERS = Wordlist.of(Speakers.class, "partners");

    private final Page page;
    private final Names names;
    private final Persons persons;
    private final Offices offices;
    private final Conversation conversation;
    private final Descriptions descriptions;
    private final Officials officials;
    private final Unnamed unnamed;
    private final PossibleSources possible;

    public Speakers(Page page, Names names, Outlets outlets, Unlisted unlisted) {
        this.page = page;
        this.names = names;
        persons = new Persons(page, names);
        possible = new PossibleSources(page, names, persons);
        Constructs constructs = new Constructs(page, names);
        offices = new Offices(page, names, constructs);
        conversation = new Conversation();
        officials = new Officials(page, this, persons, constructs, offices, unlisted);
        Bodies bodies = new Bodies(page, names, this);
        descriptions = new Descriptions(page, names, this, persons, constructs, bodies);
        unnamed = new Unnamed(page, this, outlets, persons, constructs, officials, bodies);
    }

    public Conversation conversation() {
        return conversation;
    }

    /** The speaker whom these words name; null where they name nobody. */
    public Speaker named(int from, int to) {
        int number = page.is(from, "نحو") ? from + 1 : from;
        if (from < to && page.tokens().isNumber(number)) {
            return isShare(from, to) || areCounted(number + 1, to) ? unknown(from, to) : null;
        }
        if (from >= to || !possible.begin(from, to)) {
            return null;
        }
        int start = pastOpening(from, to);
        if (start > from) {
            return named(start, to);
        }
        if (page.is(from, "الجانب") && to - from == 2 && page.word(from + 1).sense(Nationality.class) != null) {
            return side(from, to);
        }
        if (page.isAny(from, "الاخير", "الاخيره") && to - from == 1) {
            return persons.lastBefore(from);
        }
        if (HONORIFICS.contains(page.word(from).folded())) {
            Speaker honoured = offices.honoured(from, conversation.last(0));
            return honoured != null ? honoured : persons.lastBefore(from);
        }
        if (page.is(from, "فريق") || page.is(from, "الفريق") && to - from == 1) {
            return descriptions.of(from, to);
        }
        NameMention person = persons.in(from, to);
        return person != null && !isAddressed(person, from) ? person(person, from, to) : noPerson(from, to);
    }

    /** Past {@code هذا}, {@code نفس} and {@code د.}, which stand before whoever speaks. */
    private int pastOpening(int from, int to) {
        boolean same = page.is(from, Particle.Kind.DEMONSTRATIVE) || page.isAny(from, "نفس", "ذات");
        if (to - from > 1 && same && page.isDefinite(from + 1)) {
            return from + 1;
        }
        boolean doctor = to - from > 2 && page.mark(from + 1) == '.' && page.isAny(from, "د", "ا", "م");
        return doctor ? from + 2 : from;
    }

    /** {@code الجانب الروسي}: the country, if the article names it. */
    private Speaker side(int from, int to) {
        String code =
                ((Nationality) page.word(from + 1).sense(Nationality.class).lexeme()).country();
        Speaker side = code == null ? null : country(code);
        return side != null ? side : unknown(from, to);
    }

    private Speaker unknown(int from, int to) {
        return new Speaker(words(from, to), Kind.ANONYMOUS, null);
    }

    private Speaker person(NameMention person, int from, int to) {
        return persons.isJoined(person, to)
                ? new Speaker(words(from, to), Kind.PERSON, null)
                : entity(person, Kind.PERSON);
    }

    /** A body, a source without a name, the holder of an office, or whoever is described. */
    private Speaker noPerson(int from, int to) {
        Hit noun = page.hit(from, SourceNoun.class);
        NameMention name = names.at(from) != null && names.at(from).from() == from ? names.at(from) : null;
        if (name != null && name.type() == Type.ORG && noun != null && name.to() > noun.to()) {
            return areMore(name.to(), to) ? nameAndMore(name, from, to) : of(name);
        }
        if (noun != null) {
            return unnamed.noun((SourceNoun) noun.sense().lexeme(), noun, from, to);
        }
        Hit title = page.hit(from, Title.class);
        boolean foundation = page.is(from, "موسسه") && from + 1 < to && names.at(from + 1) != null;
        if (title != null && !foundation) {
            return officials.titled(title, from, to);
        }
        if (name != null) {
            Speaker namesake = to - from == 1 ? persons.namesake(from) : null;
            return namesake != null ? namesake : nameAndMore(name, from, to);
        }
        return descriptions.of(from, to);
    }

    /** Whom {@code حفظه الله} means in this place, or null. */
    public Speaker ruler(int t) {
        return offices.ruler(t, conversation.last(0));
    }

    /** The person named last before this place, or null. */
    public Speaker lastBefore(int t) {
        return persons.lastBefore(t);
    }

    /** {@code مكتب فلان}: the person whose office or house these words name; null where they name none. */
    public Speaker owner(int from, int to) {
        NameMention name = first(from, to);
        return name != null && name.type() == Type.PER && name.from() > from ? of(name) : null;
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

    /** {@code 15 خبيرا}, {@code 6 نواب}, {@code 5 دول}: people or bodies after a number. */
    private boolean areCounted(int t, int to) {
        Hit noun = page.hit(t, SourceNoun.class);
        return t < to
                && (page.hit(t, Title.class) != null
                        || page.hit(t, Head.class) != null
                        || noun != null && ((SourceNoun) noun.sense().lexeme()).kind() != SourceNoun.Kind.NORM);
    }

    /** {@code 20% من المستخدمين}, {@code 18 % ممن سئلوا}. */
    private boolean isShare(int from, int to) {
        for (int t = from; t < Math.min(to, from + 5); t++) {
            if (page.isAny(t, "من", "ممن", "منهم", "منهن")) {
                return true;
            }
        }
        return false;
    }

    /** See {@link Offices#isHolder}. */
    public boolean isHolder(Speaker person) {
        return offices.isHolder(person);
    }

    Speaker entity(NameMention mention, Kind kind) {
        Entity entity = names.entityAt(mention.from());
        return new Speaker(entity.name(), kind, entity.id());
    }

    /** The country of somebody named, or null. */
    public String countryOf(Speaker speaker) {
        Entity entity = names.entity(speaker.entity());
        return entity == null ? null : entity.country();
    }

    /** Whether somebody named is told to be of a state, no body beyond states. */
    boolean isOfState(Speaker speaker) {
        Entity entity = names.entity(speaker.entity());
        return entity != null && entity.country() != null && "GOV".equals(entity.sector());
    }

    /** The country of this code, if the article names it; null otherwise. */
    public Speaker country(String code) {
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
    public Speaker of(NameMention mention) {
        return entity(mention, mention.type() == Type.PER ? Kind.PERSON : Kind.ORGANIZATION);
    }

    /** An organisation, or several in one breath. */
    private Speaker nameAndMore(NameMention name, int from, int to) {
        int end = name.to();
        while (end < to && names.at(end) != null && page.words(end, end).startsWith("و")) {
            end = names.at(end).to();
        }
        Hit head = end < to ? page.hit(end, Head.class) : null;
        boolean object = head != null && !head.has(DEFINITE | CONJUNCTION)
                || page.quotations().isOpening(end);
        int last = object ? end : to;
        return end > name.to() && (end == to || object) || areMore(end, to)
                ? conversation.joint(new Speaker(words(from, last), Kind.ORGANIZATION, null))
                : entity(name, Kind.ORGANIZATION);
    }

    /** {@code ودول أخرى}, {@code ومنظمة أطباء بلا حدود}, {@code وشهود}: others who speak with somebody named. */
    private boolean areMore(int t, int to) {
        if (t >= to || names.at(t) != null || !page.words(t, t).startsWith("و")) {
            return false;
        }
        Hit head = page.hit(t, Head.class);
        Hit noun = page.hit(t, SourceNoun.class);
        Sense common = page.word(t).sense(Common.class);
        return head != null && head.has(CONJUNCTION)
                || noun != null
                        && noun.has(CONJUNCTION)
                        && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS
                || page.isAny(t, PARTNERS)
                || common != null
                        && common.lexeme() == Common.NOUN
                        && common.has(CONJUNCTION)
                        && common.has(PLURAL)
                        && !common.has(DEFINITE | PRONOUN);
    }

    NameMention first(int from, int to) {
        List<NameMention> within = names.within(from, to);
        return within.isEmpty() ? null : within.get(0);
    }

    String words(int from, int to) {
        String words = page.words(from, to - 1).replace("#", "").replace('_', ' ');
        Sense first = page.word(from).senses() == 0 ? null : page.word(from).sense(0);
        boolean and = first != null && first.has(WA) && words.startsWith("و");
        boolean unknown = first == null && page.isAny(from - 1, "وفقا", "ووفقا", "طبقا", "وطبقا", "تبعا", "خلافا");
        boolean of = (unknown || first != null && first.has(LI)) && words.startsWith("ل", and ? 1 : 0);
        if (of && words.startsWith("لل", and ? 1 : 0)) {
            return "ال" + words.substring(and ? 3 : 2);
        }
        int start = (and ? 1 : 0) + (of ? 1 : 0);
        return words.substring(of && words.startsWith("ـ", start) ? start + 1 : start);
    }

    /** The word without conjunction and article. */
    String bare(int t) {
        String folded = page.word(t).folded();
        String word = folded.startsWith("وال") ? folded.substring(1) : folded;
        return word.startsWith("ال") ? word.substring(2) : word;
    }
}
