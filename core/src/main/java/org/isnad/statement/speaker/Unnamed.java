package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Constructs;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.SourceNoun;

/**
 * Who speaks where a noun of a source stands for a name: {@code المصدر نفسه} for one of whom the article told before,
 * {@code البيان} for whoever made it, and otherwise the words. Places are tokens.
 */
final class Unnamed {
    private static final Wordlist ISSUED = Wordlist.of(Unnamed.class, "issued");
    /** How soon after {@code بيان أصدره} the name follows. */
    private static final int ISSUER = 9;

    /** The longest time between {@code صدر} and {@code عن}. */
    private static final int DAYS = 3;

    /** Documents that somebody publishes and nobody speaks in. */
    private static final Set<String> FIGURES = Set.of("أرقام", "بيانات", "إحصاءات", "إحصائيات", "معلومات");

    private final Page page;
    private final Speakers speakers;
    private final Outlets outlets;
    private final Persons persons;
    private final Constructs constructs;
    private final Officials officials;
    private final Bodies bodies;

    Unnamed(
            Page page,
            Speakers speakers,
            Outlets outlets,
            Persons persons,
            Constructs constructs,
            Officials officials,
            Bodies bodies) {
        this.page = page;
        this.speakers = speakers;
        this.outlets = outlets;
        this.persons = persons;
        this.constructs = constructs;
        this.officials = officials;
        this.bodies = bodies;
    }

    /** A source without a name: the words up to where the phrase ends, unless they tell whose they are. */
    Speaker noun(SourceNoun noun, Hit hit, int from, int to) {
        int end = constructs.end(hit.to(), to, hit.has(DEFINITE));
        Speaker known;
        switch (noun.kind()) {
            case STATEMENT:
                return statement(hit, from, to);
            case OUTLET:
                known = outlet(hit, from, to, end);
                known = known == null && isOne(hit, end) ? body(from, end) : known;
                break;
            case DOCUMENT, NORM:
                known = document(noun, hit, from, end);
                return known != null ? known : new Speaker(speakers.words(from, end), Kind.DOCUMENT, null);
            case PEOPLE:
                known = hit.has(DEFINITE) && end == hit.to() ? people(from) : null;
                break;
            default:
                known = heard(hit, from, end);
                break;
        }
        return known != null ? known : new Speaker(speakers.words(from, end), Kind.ANONYMOUS, null);
    }

    /** {@code التلفزيون الحكومي}, {@code صحيفة الحزب}: one outlet, though not named. */
    private boolean isOne(Hit noun, int end) {
        return !noun.has(PLURAL | DUAL) && (noun.has(DEFINITE) || constructs.isDefinite(noun.to(), end));
    }

    private Speaker body(int from, int end) {
        return new Speaker(speakers.words(from, end), Kind.ORGANIZATION, null);
    }

    /** {@code بيان}: whoever issued it or is named in it, unless only as its place. */
    private Speaker statement(Hit hit, int from, int to) {
        Speaker issuer = issuer(from, to);
        if (issuer != null) {
            return issuer;
        }
        if (!hit.has(DEFINITE) && hit.to() < to && isSomebody(hit.to())) {
            Speaker maker = speakers.named(hit.to(), to);
            if (maker != null) {
                return maker;
            }
        }
        NameMention inside = hit.has(DEFINITE) ? null : speakers.first(hit.to(), to);
        return inside != null && !isPlaceOf(inside) ? speakers.of(inside) : stated(hit, from, to);
    }

    /** {@code صحيفة}: the one named after it, the one meant again, or null. */
    private Speaker outlet(Hit hit, int from, int to, int end) {
        NameMention inside = speakers.first(hit.to(), to);
        if (inside != null
                && inside.from() < end
                && (inside.type() != Type.LOC || inside.from() == hit.to())
                && !isPlaceOf(inside)
                && !page.words(inside.from(), inside.from()).startsWith("لل")) {
            return speakers.entity(inside, Kind.ORGANIZATION);
        }
        NameMention outlet = outlets.last(page.word(from).folded(), from);
        if (outlet != null && isMeant(outlet, hit, end)) {
            return speakers.of(outlet);
        }
        return hit.has(DEFINITE) && end == hit.to() ? lastLike(speakers.bare(from)) : null;
    }

    /** {@code في عدن}. */
    private boolean isPlaceOf(NameMention name) {
        return name.type() == Type.LOC && page.is(name.from() - 1, Particle.Kind.PREPOSITION);
    }

    /** {@code الأهالي}: those who spoke before or are named so, or null. */
    private Speaker people(int from) {
        Speaker same = speakers.conversation().lastLike(speakers.bare(from));
        return same != null ? same : bodies.calledFor(from);
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
        Speaker same = speakers.conversation().lastLike(speakers.bare(from));
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
        Speaker same = lastLike(speakers.bare(from));
        Hit title = page.hit(from, Title.class);
        boolean many = noun.has(PLURAL) || page.word(from).folded().endsWith("ون");
        if (same != null || many || described && (title == null || !officials.pointsBack(title, to))) {
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
        if (page.isAny(to, ISSUED)) {
            NameMention name = speakers.first(to + 1, Math.min(to + ISSUER, page.sentenceTo(from)));
            NameMention person = persons.in(to + 1, Math.min(to + ISSUER, page.sentenceTo(from)));
            boolean place = name != null && name.type() == Type.LOC && name.from() > to + 1;
            name = place ? null : name;
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
        while (t < phraseEnd(from)
                && !page.is(t, Particle.Kind.COMPLEMENTIZER)
                && (t == from || !page.isVerb(t) && !isAndTold(t))) {
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

    /** {@code تصريحات متحدث}, {@code تصريحات مصدر}: somebody before whom no preposition stands. */
    private boolean isSomebody(int t) {
        Hit title = page.hit(t, Title.class);
        Hit noun = page.hit(t, SourceNoun.class);
        return title != null && !title.has(PREPOSITION | CONJUNCTION)
                || noun != null
                        && !noun.has(PREPOSITION | CONJUNCTION)
                        && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS;
    }

    private boolean isVoice(int t) {
        Hit title = page.hit(t, Title.class);
        Hit head = page.hit(t, Head.class);
        return title != null && !title.has(PREPOSITION) || head != null && !head.has(PREPOSITION);
    }
}
