package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.NamePart;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Constructs;

/**
 * Who speaks where a phrase begins with no listed name, office or noun of a source: a body, a person before his office, or
 * whomever the words describe. Places are tokens.
 */
final class Descriptions {
    private final Page page;
    private final Names names;
    private final Speakers speakers;
    private final Persons persons;
    private final Constructs constructs;
    private final Bodies bodies;

    Descriptions(Page page, Names names, Speakers speakers, Persons persons, Constructs constructs, Bodies bodies) {
        this.page = page;
        this.names = names;
        this.speakers = speakers;
        this.persons = persons;
        this.constructs = constructs;
        this.bodies = bodies;
    }

    /** Whom or what these words describe; null where nobody. */
    Speaker of(int from, int to) {
        int office = untilOffice(from, to);
        if (office > from + 1) {
            return new Speaker(speakers.words(from, office), Kind.PERSON, null);
        }
        Speaker person = called(from, to);
        if (person != null || isLoneAdjective(from, to)) {
            return person;
        }
        NameMention quoted = quoted(from, to);
        if (quoted != null) {
            return speakers.entity(quoted, Kind.ORGANIZATION);
        }
        NameMention inside = speakers.first(from, to);
        if (inside != null && isNameOf(inside, from, to)) {
            return speakers.entity(inside, Kind.ORGANIZATION);
        }
        Hit head = page.hit(from, Head.class);
        int end = constructs.end(from + 1, beforePerson(from, beforeComma(from, to)), isComplete(from));
        Speaker same = inside == null ? bodies.known(head, from, end) : null;
        return same != null
                ? same
                : new Speaker(speakers.words(from, end), head == null ? Kind.ANONYMOUS : Kind.ORGANIZATION, null);
    }

    /** {@code منظمة "أطباء بلا حدود" غير الحكومية}: the body named in quotation marks after what it is, alone; or null. */
    private NameMention quoted(int from, int to) {
        int open = from + 1;
        if (page.hit(from, Head.class) == null || !page.quotations().isOpening(open) || open >= to) {
            return null;
        }
        int close = page.quotations().closing(open);
        NameMention name = names.at(open + 1);
        boolean joined = close + 1 < to && page.words(close + 1, close + 1).startsWith("و");
        return name != null && name.type() == Type.ORG && name.from() == open + 1 && name.to() == close && !joined
                ? name
                : null;
    }

    /** {@code شركة «أرامكو»}, {@code دولة قطر}: the name of what the words before it describe; not {@code أحد مساعدي الكونغرس}, {@code ضابطان في الجيش}. */
    private boolean isNameOf(NameMention inside, int from, int to) {
        int before = inside.from() - 1;
        boolean some = page.isAny(from, "احد", "احدي", "بعض");
        if (some
                || page.is(before, Particle.Kind.PREPOSITION)
                || isPrefixed(inside)
                || pastAdjectives(inside.to(), to) != to
                || page.words(before, before).startsWith("و")) {
            return false;
        }
        boolean body = inside.type() == Type.ORG && inside.from() - from <= 2;
        return body && (page.mark(before) != 0 || !page.isDefinite(before))
                || inside.canAct() && page.isAny(from, "دوله", "مملكه", "جمهوريه");
    }

    /** {@code مسؤولان بالإدارة الأميركية}. */
    private boolean isPrefixed(NameMention name) {
        String letter = page.words(name.from(), name.from()).substring(0, 1);
        return "بل".contains(letter) && !names.entityAt(name.from()).name().startsWith(letter);
    }

    /** {@code شركة توتال الفرنسية}: past adjectives with the article. */
    private int pastAdjectives(int from, int to) {
        int t = from;
        while (t < to
                && page.isDefinite(t)
                && (page.word(t).sense(Nationality.class) != null
                        || page.word(t).isAdjective())) {
            t++;
        }
        return t;
    }

    /** {@code جيد}, {@code رسمي على}: nobody; not {@code آخر}, {@code مختصون}. */
    private boolean isLoneAdjective(int from, int to) {
        Sense common = page.word(from).sense(Common.class);
        String word = page.word(from).folded();
        return common != null
                && common.lexeme() == Common.ADJECTIVE
                && !page.isDefinite(from)
                && page.hit(from, Head.class) == null
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
        Speaker called = speakers.conversation().lastLike(page.words(from, from));
        return called != null && called.kind() == Kind.PERSON ? called : null;
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
        boolean other = head != null && !head.has(CONJUNCTION) && !page.isDefinite(from + 1);
        return object || other || isAnotherOffice(from) ? from + 1 : to;
    }

    /** {@code اتهمت المنظمة الرئيس}, but not {@code المكتب السياسي}: a body takes no office of one. */
    private boolean isAnotherOffice(int body) {
        Hit title = page.hit(body + 1, Title.class);
        return title != null
                && !(page.word(body + 1).isAdjective()
                        && page.word(body + 1).folded().endsWith("ي"))
                && page.hit(body, Head.class) != null
                && page.hit(body, Title.class) == null
                && page.word(body + 1).sense(Nationality.class) == null
                && title.has(SINGULAR)
                && !title.has(CONJUNCTION | PREPOSITION | PRONOUN | PLURAL)
                && ((Title) title.sense().lexeme()).kind().equals("office");
    }

    private int beforeComma(int from, int to) {
        int t = from;
        while (t < to && page.mark(t) != '،') {
            t++;
        }
        return t;
    }

    private boolean isComplete(int t) {
        return page.isDefinite(t) && page.tokens().isWord(t);
    }
}
