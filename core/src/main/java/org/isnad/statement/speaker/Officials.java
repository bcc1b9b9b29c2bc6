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
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Constructs;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.Unlisted;

/**
 * Who speaks where an office stands for a name or before one: {@code الوزير} is whoever the article calls so, or the words.
 * Places are tokens.
 */
final class Officials {
    /** Words of a name and one. */
    private static final int LONGEST_NAME = 5;

    private final Page page;
    private final Speakers speakers;
    private final Persons persons;
    private final Constructs constructs;
    private final Offices offices;
    private final Unlisted unlisted;

    Officials(
            Page page, Speakers speakers, Persons persons, Constructs constructs, Offices offices, Unlisted unlisted) {
        this.page = page;
        this.speakers = speakers;
        this.persons = persons;
        this.constructs = constructs;
        this.offices = offices;
        this.unlisted = unlisted;
    }

    /** Somebody by his office: the one whom the article gives it, in the same words or in the one word of the title. */
    Speaker titled(Hit title, int from, int to) {
        Speaker named = named(title, from, to);
        if (named != null) {
            return named;
        }
        Hit office = title.to() < to ? page.hit(title.to(), Title.class) : null;
        if (isRank(title) && office != null && !isRank(office)) {
            return titled(office, title.to(), to);
        }
        boolean surname = isRank(title) && !isVerbalNoun(title.to(), to);
        int next = Math.min(surname ? title.to() + 1 : title.to(), to);
        boolean definite = title.has(DEFINITE) || page.isDefinite(title.to() - 1);
        int end = constructs.end(next, to, definite && !page.is(title.to() - 1, "باسم"));
        if (title.has(PLURAL | DUAL)) {
            end = persons.beforeOne(from, end);
            Speaker same = definite && end == title.to() ? like(from) : null;
            return same != null ? same : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
        }
        Speaker known = surname && next > title.to() ? persons.surnamed(title.to()) : offices.holder(from, end);
        known = known == null && definite && title.to() + 1 == to ? persons.namesake(title.to()) : known;
        known = known == null ? before(title, from, end) : known;
        boolean one = definite || constructs.isDefinite(title.to(), end);
        known = known == null && one ? speakers.conversation().named(speakers.words(from, end)) : known;
        if (known == null && isName(end, to)) {
            return new Speaker(speakers.words(end, to), Kind.PERSON, null);
        }
        return known != null ? known : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
    }

    /** Whoever is named after the office by a name that no table lists, or null. */
    private Speaker named(Hit title, int from, int to) {
        Phrase name = unlisted.in(title.to(), to);
        NameMention listed = name == null ? null : speakers.first(name.from(), name.to());
        boolean held = name != null
                && (listed != null && persons.isServed(from, listed)
                        || persons.isOwned(from) && page.mark(name.from() - 1) != '،'
                        || persons.isSpokenFor(from, name.from())
                        || persons.beforeOne(from, name.from()) < name.from());
        if (name != null && !held) {
            return listed != null && listed.from() == name.from() && listed.to() == name.to()
                    ? speakers.of(listed)
                    : new Speaker(speakers.words(name.from(), name.to()), Kind.PERSON, null);
        }
        int office = isRank(title) ? untilOffice(title.to(), to) : -1;
        if (office > title.to() + 1) {
            return new Speaker(speakers.words(title.to(), office), Kind.PERSON, null);
        }
        int ranked = ((Title) title.sense().lexeme()).isPlain() ? -1 : ranked(title.to(), to);
        return ranked < 0 ? null : new Speaker(speakers.words(ranked, to), Kind.PERSON, null);
    }

    /** {@code الدكتور فلان الفلاني عضو المجلس}: where the office begins that follows a name of few words no table knows; or -1. */
    private int untilOffice(int from, int to) {
        boolean unknown = false;
        for (int t = from; t < Math.min(to, from + LONGEST_NAME); t++) {
            Hit title = page.hit(t, Title.class);
            if (title != null) {
                boolean office = !isRank(title) && !title.has(PREPOSITION | CONJUNCTION | DEFINITE | PLURAL);
                return office && unknown ? t : -1;
            }
            boolean part = page.word(t).senses() == 0 || page.word(t).sense(NamePart.class) != null;
            unknown |= part;
            if (!page.tokens().isWord(t)
                    || page.isDefinite(t) && !part
                    || page.word(t).sense(Particle.class) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Whoever spoke before under this office, or null. */
    private Speaker before(Hit title, int from, int end) {
        if (!page.isDefinite(from) || end - from > 2 && !page.is(title.to(), "في")) {
            return null;
        }
        Speaker like = like(from);
        return like == null && pointsBack(title, end)
                ? ofNation(end - 1, speakers.conversation().lastOf(Kind.PERSON))
                : like;
    }

    /** Who spoke last under this word, or null. */
    private Speaker like(int t) {
        return speakers.conversation().lastLike(speakers.bare(t));
    }

    private static boolean isRank(Hit title) {
        return Constructs.isOfName((Title) title.sense().lexeme());
    }

    private boolean isVerbalNoun(int t, int to) {
        Sense common = t < to ? page.word(t).sense(Common.class) : null;
        return common != null && common.has(MASDAR);
    }

    /** {@code مدير صحة عدن الدكتور فلان الفلاني}: where the name begins that ends an office after a rank; or -1. */
    private int ranked(int from, int to) {
        int name = -1;
        for (int t = from; t < to; t++) {
            Hit title = page.hit(t, Title.class);
            if (page.is(t, Particle.Kind.RELATIVE)) {
                return -1;
            }
            boolean rank = title != null && title.has(DEFINITE) && !title.has(PREPOSITION) && isRank(title);
            name = rank ? title.to() : name;
        }
        boolean words = name >= 0 && to - name > 1 && to - name < LONGEST_NAME;
        for (int t = Math.max(name, from); words && t < to; t++) {
            boolean known = page.word(t).senses() > 0 && !page.isDefinite(t);
            words = page.tokens().isWord(t)
                    && (!known || page.word(t).sense(NamePart.class) != null)
                    && page.word(t).sense(Nationality.class) == null
                    && page.hit(t, Title.class) == null;
        }
        return words && !page.isDefinite(name) ? name : -1;
    }

    /** This person, unless the adjective gives him another country. */
    private Speaker ofNation(int adjective, Speaker person) {
        Sense nation = page.word(adjective).sense(Nationality.class);
        String country = person == null ? null : speakers.countryOf(person);
        String told = nation == null ? null : ((Nationality) nation.lexeme()).country();
        boolean beyond = nation != null && told == null && person != null;
        boolean other = beyond ? speakers.isOfState(person) : told != null && country != null && !country.equals(told);
        return other ? null : person;
    }

    /** Whether what is left after an office can only be the name of whoever holds it: two words or three, one known to no table. */
    private boolean isName(int from, int to) {
        boolean unknown = false;
        for (int t = from; t < to; t++) {
            Sense common = page.word(t).sense(Common.class);
            boolean none = page.word(t).senses() == 0;
            if (!page.tokens().isWord(t) || !none && (common == null || common.lexeme() != Common.ADJECTIVE)) {
                return false;
            }
            unknown |= none;
        }
        return unknown && to - from > 1 && to - from < 4 && !page.isDefinite(from);
    }

    /** {@code الوزير}, {@code الخبير العسكري}, {@code المسؤول الأمريكي}: a word for the one who has just been speaking. */
    boolean pointsBack(Hit title, int end) {
        Title office = (Title) title.sense().lexeme();
        boolean general = office.kind().equals("profession")
                || page.isAny(
                        title.from(), "المسوول", "المسووله", "المتحدث", "المتحدثه", "الدبلوماسي", "القيادي", "الناطق");
        boolean body = page.hit(title.from(), Head.class) != null;
        return end == title.to() && !body
                || general && (end == title.to() + 1 && page.isDefinite(title.to()) || page.is(title.to(), "في"));
    }
}
