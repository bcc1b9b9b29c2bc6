package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
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
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;

/**
 * Who speaks where a noun stands for a name: {@code الوزير} and {@code المصدر نفسه} for those of whom the article told before,
 * {@code البيان} for whoever made it, and otherwise the words. Places are tokens.
 */
final class Unnamed {
    /** How soon after {@code بيان أصدره} the name follows. */
    private static final int ISSUER = 9;

    /** The longest time between {@code صدر} and {@code عن}. */
    private static final int DAYS = 3;

    /** Words of a name and one. */
    private static final int LONGEST_NAME = 5;

    /** Documents that somebody publishes and nobody speaks in. */
    private static final Set<String> FIGURES = Set.of("أرقام", "بيانات", "إحصاءات", "إحصائيات", "معلومات");

    private final Page page;
    private final Speakers speakers;
    private final Outlets outlets;
    private final Persons persons;
    private final Constructs constructs;
    private final Offices offices;
    private final Unlisted unlisted;

    Unnamed(
            Page page,
            Speakers speakers,
            Outlets outlets,
            Persons persons,
            Constructs constructs,
            Offices offices,
            Unlisted unlisted) {
        this.page = page;
        this.speakers = speakers;
        this.outlets = outlets;
        this.persons = persons;
        this.constructs = constructs;
        this.offices = offices;
        this.unlisted = unlisted;
    }

    /** A source without a name: the words up to where the phrase ends, unless they tell whose they are. */
    Speaker noun(SourceNoun noun, Hit hit, int from, int to) {
        int end = constructs.end(hit.to(), to, hit.has(DEFINITE));
        NameMention inside = speakers.first(hit.to(), to);
        switch (noun.kind()) {
            case STATEMENT:
                Speaker issuer = issuer(from, to);
                if (issuer != null) {
                    return issuer;
                }
                if (inside != null
                        && !hit.has(DEFINITE)
                        && !(inside.type() == Type.LOC && page.is(inside.from() - 1, Particle.Kind.PREPOSITION))) {
                    return speakers.of(inside);
                }
                return stated(hit, from, to);
            case OUTLET:
                boolean place = inside != null
                        && (page.words(inside.from(), inside.from()).startsWith("لل")
                                || page.is(inside.from() - 1, Particle.Kind.PREPOSITION) && inside.type() == Type.LOC);
                if (inside != null && inside.from() < end && !place) {
                    return speakers.entity(inside, Kind.ORGANIZATION);
                }
                NameMention outlet = outlets.last(page.word(from).folded(), from);
                if (outlet != null && isMeant(outlet, hit, end)) {
                    return speakers.of(outlet);
                }
                Speaker told = hit.has(DEFINITE) && end == hit.to() ? lastLike(bare(from)) : null;
                return told != null ? told : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
            case DOCUMENT, NORM:
                Speaker before = document(noun, hit, from, end);
                return before != null ? before : new Speaker(speakers.words(from, end), Kind.DOCUMENT, null);
            case PEOPLE:
                Speaker people = hit.has(DEFINITE) && end == hit.to()
                        ? speakers.conversation().lastLike(bare(from))
                        : null;
                people = people == null && hit.has(DEFINITE) && end == hit.to() ? speakers.namedLike(from) : people;
                return people != null ? people : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
            default:
                Speaker same = heard(hit, from, end);
                return same != null ? same : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
        }
    }

    /** {@code التقرير}: the one told of before, or whoever spoke in it; {@code أرقام نشرتها الوزارة}: the ministry; or null. */
    private Speaker document(SourceNoun noun, Hit hit, int from, int end) {
        if (FIGURES.contains(noun.word()) && page.isAny(hit.to(), "نشرتها", "نشرها", "اصدرتها", "اصدرها")) {
            int issuer = hit.to() + 1;
            return isVoice(issuer) || speakers.first(issuer, issuer + 1) != null
                    ? speakers.named(issuer, phraseEnd(issuer))
                    : null;
        }
        if (!hit.has(DEFINITE) || end > hit.to() && !page.isAny(hit.to(), "نفسه", "نفسها", "ذاته", "ذاتها")) {
            return null;
        }
        Speaker same = speakers.conversation().lastLike(bare(from));
        return same != null ? same : speakers.conversation().reporter(noun.word());
    }

    /** Whether {@code الوكالة}, {@code الوكالة ذاتها} or {@code الصحيفة البريطانية} means an outlet named before. */
    private boolean isMeant(NameMention outlet, Hit noun, int end) {
        Sense nation = page.word(noun.to()).sense(Nationality.class);
        Entity entity = speakers.entityOf(outlet);
        return end == noun.to()
                || end == noun.to() + 1
                        && (page.isAny(noun.to(), "نفسه", "نفسها", "ذاته", "ذاتها")
                                || nation != null
                                        && entity.country() != null
                                        && entity.country().equals(((Nationality) nation.lexeme()).country()));
    }

    /** {@code المصدر}, {@code المصدر نفسه}, {@code الخبير العسكري}: who was heard before, or null. */
    private Speaker heard(Hit noun, int from, int to) {
        boolean alone = to == noun.to() || page.isAny(noun.to(), "نفسه", "نفسها", "ذاته", "ذاتها", "انفسهم");
        boolean described = to == noun.to() + 1 && page.isDefinite(noun.to());
        if (!noun.has(DEFINITE) || !alone && !described) {
            return null;
        }
        Speaker same = lastLike(bare(from));
        Hit title = page.hit(from, Title.class);
        boolean many = noun.has(PLURAL) || page.word(from).folded().endsWith("ون");
        if (same != null || many || described && (title == null || !pointsBack(title, to))) {
            return same;
        }
        return alone ? speakers.conversation().last(0) : speakers.conversation().lastOf(Kind.PERSON);
    }

    /** The last whose name begins with this word; of {@code مصدر} and {@code مصادر} either, and then whoever is no single person. */
    private Speaker lastLike(String word) {
        Speaker same = speakers.conversation().lastLike(word);
        if (same != null || !word.equals("مصدر") && !word.equals("مصادر")) {
            return same;
        }
        same = speakers.conversation().lastLike(word.equals("مصدر") ? "مصادر" : "مصدر");
        return same == null && word.equals("مصادر") ? speakers.conversation().lastOfMany() : same;
    }

    /** {@code البيان الصادر عن فلان}, {@code بيان أصدره فلان}, or null. */
    private Speaker issuer(int from, int to) {
        if (page.isAny(to, "اصدره", "اصدرته", "نشره", "نشرته", "القاه", "القته", "تلاه", "تلته")) {
            NameMention name = speakers.first(to + 1, Math.min(to + ISSUER, page.sentenceTo(from)));
            NameMention person = persons.in(to + 1, Math.min(to + ISSUER, page.sentenceTo(from)));
            boolean outlet =
                    name == null || name.known() != null && name.known().isOutlet();
            Speaker body = name == null && page.hit(to + 1, Head.class) != null
                    ? speakers.named(to + 1, phraseEnd(to + 1))
                    : null;
            return person != null ? speakers.of(person) : outlet ? body : speakers.of(name);
        }
        for (int t = from + 1; t < to; t++) {
            if (page.isAny(t, "صادر", "صادرا", "الصادر", "صدر", "صدرت", "صادره", "الصادره")) {
                int by = by(t + 1);
                return by < 0 ? null : speakers.named(by, Math.max(to, issuerEnd(by)));
            }
        }
        return null;
    }

    private int issuerEnd(int from) {
        int t = from;
        while (t < phraseEnd(from) && (t == from || !page.isVerb(t) && !isAndTold(t))) {
            t++;
        }
        return t;
    }

    /** {@code ونشره}. */
    private boolean isAndTold(int t) {
        return page.hit(t, Cue.class) != null && page.hit(t, Cue.class).has(CONJUNCTION);
    }

    /** Past {@code عن}, {@code أمس عن}; -1 where it does not follow. */
    private int by(int from) {
        int t = from;
        while (t < from + DAYS && page.tokens().isWord(t) && !page.is(t, "عن")) {
            t++;
        }
        return page.is(t, "عن") ? t + 1 : -1;
    }

    private int phraseEnd(int from) {
        int t = from;
        while (t < page.sentenceTo(from) && page.tokens().isWord(t)) {
            t++;
        }
        return t;
    }

    /** {@code البيان}: whoever made it; {@code بيان لرئاسة الحكومة}: the office; otherwise the words. */
    private Speaker stated(Hit hit, int from, int to) {
        if (to > hit.to()
                && !hit.has(DEFINITE)
                && page.isDefinite(hit.to())
                && page.words(hit.to(), hit.to()).startsWith("ا")) {
            return speakers.named(hit.to(), to);
        }
        if (to > hit.to() && !hit.has(DEFINITE) && isVoice(hit.to())) {
            return speakers.named(hit.to(), to);
        }
        if (to > hit.to() && page.word(hit.to()).folded().startsWith("ل")) {
            String office = page.words(hit.to(), to - 1);
            return new Speaker(
                    office.startsWith("لل") ? "ال" + office.substring(2) : office.substring(1),
                    Kind.ORGANIZATION,
                    null);
        }
        Speaker maker = speakers.conversation().statement(hit.has(DEFINITE));
        return maker != null ? maker : new Speaker(speakers.words(from, to), Kind.DOCUMENT, null);
    }

    private boolean isVoice(int t) {
        Hit title = page.hit(t, Title.class);
        Hit head = page.hit(t, Head.class);
        return title != null && !title.has(PREPOSITION) || head != null && !head.has(PREPOSITION);
    }

    /** The word without conjunction and article. */
    private String bare(int t) {
        String folded = page.word(t).folded();
        String word = folded.startsWith("وال") ? folded.substring(1) : folded;
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    /** Somebody by his office: the one whom the article gives it, in the same words or in the one word of the title. */
    Speaker titled(Hit title, int from, int to) {
        Phrase name = persons.isOwned(from) ? null : unlisted.in(title.to(), to);
        if (name != null) {
            NameMention listed = speakers.first(name.from(), name.to());
            return listed != null && listed.from() == name.from() && listed.to() == name.to()
                    ? speakers.of(listed)
                    : new Speaker(speakers.words(name.from(), name.to()), Kind.PERSON, null);
        }
        int named = ((Title) title.sense().lexeme()).isPlain() ? -1 : ranked(title.to(), to);
        if (named >= 0) {
            return new Speaker(speakers.words(named, to), Kind.PERSON, null);
        }
        boolean rank = Constructs.isOfName((Title) title.sense().lexeme());
        Hit office = title.to() < to ? page.hit(title.to(), Title.class) : null;
        if (rank
                && office != null
                && !Constructs.isOfName((Title) office.sense().lexeme())) {
            return titled(office, title.to(), to);
        }
        Sense after = title.to() < to ? page.word(title.to()).sense(Common.class) : null;
        rank &= after == null || !after.has(MASDAR);
        int next = Math.min(rank ? title.to() + 1 : title.to(), to);
        boolean definite = title.has(DEFINITE) || page.isDefinite(title.to() - 1);
        int end = constructs.end(next, to, definite && !page.is(title.to() - 1, "باسم"));
        if (title.has(PLURAL | DUAL)) {
            boolean again = definite && end == title.to();
            Speaker same = again ? speakers.conversation().lastLike(bare(from)) : null;
            return same != null ? same : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
        }
        Speaker known = rank && next > title.to() ? persons.surnamed(title.to()) : offices.holder(from, end);
        known = known == null && definite && title.to() + 1 == to ? persons.namesake(title.to()) : known;
        if (known == null && page.isDefinite(from) && (end - from <= 2 || page.is(title.to(), "في"))) {
            known = speakers.conversation().lastLike(bare(from));
            known = known == null && pointsBack(title, end)
                    ? ofNation(end - 1, speakers.conversation().lastOf(Kind.PERSON))
                    : known;
        }
        if (known == null && isName(end, to)) {
            return new Speaker(speakers.words(end, to), Kind.PERSON, null);
        }
        return known != null ? known : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
    }

    /** {@code مدير صحة عدن الدكتور فلان الفلاني}: where the name begins that ends an office after a rank; or -1. */
    private int ranked(int from, int to) {
        int name = -1;
        for (int t = from; t < to; t++) {
            Hit title = page.hit(t, Title.class);
            if (page.is(t, Particle.Kind.RELATIVE)) {
                return -1;
            }
            boolean rank = title != null
                    && title.has(DEFINITE)
                    && !title.has(PREPOSITION)
                    && Constructs.isOfName((Title) title.sense().lexeme());
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
        boolean other = nation != null && country != null && !country.equals(((Nationality) nation.lexeme()).country());
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
    private boolean pointsBack(Hit title, int end) {
        Title office = (Title) title.sense().lexeme();
        boolean general = office.kind().equals("profession")
                || page.isAny(
                        title.from(), "المسوول", "المسووله", "المتحدث", "المتحدثه", "الدبلوماسي", "القيادي", "الناطق");
        return end == title.to()
                || general && (end == title.to() + 1 && page.isDefinite(title.to()) || page.is(title.to(), "في"));
    }
}
