package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Phrases that hang on a noun: the genitive right after it, one behind {@code لـ}, one further on. Places are tokens. */
final class Genitives {
    private static final Wordlist SECURITY = Wordlist.of(Genitives.class, "security");
    private static final int CLAUSE = 16;
    private static final int NATION = 3;
    private static final int OFFICES = 4;

    private static final Set<String> ARMED = Table.read(Genitives.class, "armed.tsv", 2).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Asides asides;

    Genitives(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        asides = new Asides(page, names, subjects);
    }

    /** The phrase right after a noun, unless it only describes it; or null. */
    Phrase at(int t, int to) {
        NameMention name = names.at(t);
        boolean none = t >= to
                || page.mark(t) != 0 && names.at(t + 1) == null
                || phrases.isPreposition(t)
                || Link.is(page, t, Link.Kind.AGAINST)
                || phrases.nouns().nation(t) != null && phrases.national(t) == null
                || (name == null
                        ? subjects.hasPreposition(t)
                                || phrases.nouns().isAdjective(t)
                                        && !page.isDefinite(t)
                                        && !arePeople(t)
                                        && !isOffice(t)
                        : page.words(t, t).startsWith("ل")
                                && !names.entityAt(t).name().startsWith("ل"));
        return none ? null : phrases.at(t, to);
    }

    /** {@code معتقلين}: people told without the article. */
    private boolean arePeople(int t) {
        Hit side = page.hit(t, Side.class);
        boolean people = side != null && ((Side) side.sense().lexeme()).is(Side.Kind.PEOPLE);
        return people && side.has(PLURAL) && page.word(t).folded().endsWith("ين");
    }

    /** {@code رئيس البلدية}: an office in construct, which does not describe the noun before it. */
    private boolean isOffice(int t) {
        boolean genitive = page.isDefinite(t + 1) && !subjects.isTime(t + 1) || names.at(t + 1) != null;
        return genitive
                && page.hit(t, Title.class) != null
                && !page.words(t + 1, t + 1).startsWith("ل");
    }

    /** A phrase that the preposition is written together with, or stands before; or null. */
    Phrase attached(int t, int to, String preposition) {
        NameMention name = names.at(t);
        boolean bare = t >= to || page.word(t).folded().length() < 4 && name == null;
        boolean begins = name != null && name.from() == t;
        if (isOwned(t)) {
            return null;
        }
        if (bare
                || !page.words(t, t).startsWith(preposition)
                || begins && names.entityAt(t).name().startsWith(preposition)) {
            return page.is(t, preposition) ? phrases.at(t + 1, to) : null;
        }
        boolean counted = phrases.figure(t) != null && phrases.figure(t).from() == t;
        return begins || name == null && (counted || subjects.hasPreposition(t)) ? phrases.at(t, to) : null;
    }

    /** {@code الموالية لطهران}: it belongs to the word before. */
    private boolean isOwned(int t) {
        boolean owner = t > 0 && (Link.is(page, t - 1, Link.Kind.OWNER) || Link.is(page, t - 1, Link.Kind.LOYAL));
        return owner && phrases.nouns().isAdjective(t - 1);
    }

    /** Past a clause or a circumstance between commas, or the token itself. */
    int pastAside(int t, int to) {
        return asides.past(t, to);
    }

    /** The phrase after circumstances and a relative clause, unless a preposition stands there; or null. */
    Phrase next(int t, int to) {
        int at = subjects.adverbials().after(asides.past(t, to), to);
        if (at >= to
                || page.isAny(at, "ب", "ل")
                || phrases.isPreposition(at)
                || phrases.nouns().isAnd(at)
                || subjects.hasPreposition(at)) {
            return null;
        }
        return phrases.at(at, to);
    }

    /** {@code استقباله الوزير}: whom the noun acts on right after its owner; or null. */
    Phrase object(Happening happening) {
        int at = happening.hit.to();
        boolean takes =
                happening.trigger.recipients().contains("obj") && (happening.hit.has(MASDAR) || happening.isMeeting());
        Phrase object = takes ? next(at, happening.to) : null;
        boolean next = object != null && object.isParty() && object.from() == at;
        return next || isMet(happening, object) ? object : null;
    }

    /** {@code استقباله أمس بجدة الوزير}: a man or an office without a preposition, behind where and when he is met. */
    private boolean isMet(Happening happening, Phrase object) {
        boolean apart = object != null
                && happening.type() == Type.CONSULT
                && object.from() > happening.hit.to()
                && object.isParty();
        NameMention name = apart ? names.at(object.from()) : null;
        Hit title = apart && name == null ? page.hit(object.from(), Title.class) : null;
        return title != null && !title.has(PRONOUN | CONJUNCTION) || name != null && name.type() == Entity.Type.PER;
    }

    /**
     * {@code استقبل محمد ولي العهد وزير الدفاع في جدة، اللواء حمد}: past offices right after a man, which are his own where
     * somebody else is named farther on; otherwise the phrase that was found.
     */
    Phrase pastOffices(Phrase man, Phrase found, int to) {
        NameMention name = names.at(man.to() - 1);
        if (name == null || name.type() != Entity.Type.PER) {
            return found;
        }
        Phrase phrase = found;
        for (int i = 0; i < OFFICES && phrase != null && isOwn(phrase, man); i++) {
            int at = phrase.from();
            boolean office = page.hit(at, Title.class) != null || page.hit(at + 1, Title.class) != null;
            phrase = office ? next(phrase.to(), to) : null;
        }
        NameMention other = phrase == null || !phrase.isName() ? null : names.at(phrase.to() - 1);
        boolean beyond = phrase != found && (phrase == null ? found.isName() : phrase.isName());
        return beyond || other != null && other.type() == Entity.Type.PER ? phrase : found;
    }

    /**
     * {@code انتقد الوزير فلان، الاتحاد}, {@code حذر فلان، مستشار الرئيس، إيران}, {@code اتهم فلان، في بيان، إيران}: who is named
     * after a comma, or after an office or a circumstance between commas.
     */
    Phrase pastApposition(int comma, int to) {
        if (!page.isComma(comma)) {
            return null;
        }
        Hit title = page.hit(comma + 1, Title.class);
        int at = comma + 1;
        if (title != null && !title.has(DEFINITE) || page.is(at, Particle.Kind.PREPOSITION)) {
            at = title == null ? at : title.to();
            while (at < to && at < comma + CLAUSE && !page.isComma(at) && !page.isVerb(at)) {
                at++;
            }
            at = page.isComma(at) ? at + 1 : to;
        }
        Phrase phrase = at < to ? next(at, to) : null;
        return phrase != null && phrase.from() == at && phrase.isName() ? phrase : null;
    }

    static boolean isOwn(Phrase office, Phrase man) {
        return office.isParty() && (!office.isName() || man.parties().containsAll(office.parties()));
    }

    /** {@code قصف إسرائيلي}: the nation that an adjective from token {@code t} on names acts. */
    void nation(Happening happening, int t) {
        if (Envoys.is(page, happening)) {
            return;
        }
        int stop = Math.max(happening.hit.to(), happening.end) + NATION;
        for (int i = t; i < Math.min(happening.to, stop); i++) {
            List<Party> nations = phrases.nouns().nations(i, happening.to);
            if (!nations.isEmpty() && isPredicate(happening, i)) {
                return;
            }
            if (!nations.isEmpty() && !isFinancial(i)) {
                if (isOffice(happening)) {
                    nations.stream()
                            .filter(n -> !happening.recipients.contains(n))
                            .forEach(happening.recipients::add);
                    return;
                }
                boolean theirs = nations.size() > 1 || !isStrife(happening) || isAgainst(i + 1);
                happening.actors.addAll(theirs ? nations : List.of());
                happening.warAtHome = !theirs;
                return;
            }
            boolean noun = page.hit(i, Title.class) != null || subjects.hasPreposition(i);
            boolean construct = page.isDefinite(i) && !page.isDefinite(i - 1) || page.isVerb(i) || isOther(i);
            boolean other = i >= happening.hit.to() && (noun || construct) || Link.is(page, i, Link.Kind.AGAINST);
            if (other || !page.tokens().isWord(i) || page.is(i, Particle.Kind.PREPOSITION)) {
                return;
            }
        }
    }

    /** {@code استهدفت العقوبات بنوكا}: a noun without the article right after one that has it. */
    private boolean isOther(int t) {
        return page.isDefinite(t - 1)
                && !page.isDefinite(t)
                && page.words(t, t).endsWith("ا")
                && !phrases.nouns().isAdjective(t);
    }

    /** {@code إن المهاجم تركي}: without the article after a noun that has it, so that it does not describe it. */
    private boolean isPredicate(Happening happening, int t) {
        return t >= happening.hit.to() && page.isDefinite(t - 1) && !page.isDefinite(t);
    }

    /** {@code الحرب السورية}, {@code حرب اليمن}: a single country is where it is fought, unless against somebody. */
    boolean isStrife(Happening happening) {
        return happening.trigger.isMutual() && happening.type() == Type.ASSAULT && !happening.hit.has(VERB);
    }

    /** {@code الدعم المالي}: of money, not of Mali. */
    private boolean isFinancial(int t) {
        return page.isAny(t, "مالي", "ماليا", "ماليه", "المالي", "الماليه");
    }

    /** {@code إغلاق السفارة الأميركية}, {@code إسقاط الطائرة السورية}: what belongs to the nation is hit by somebody else. */
    private boolean isOffice(Happening happening) {
        int last = happening.hit.to() - 1;
        Hit office = last > happening.hit.from() ? page.hit(last, Side.class) : null;
        boolean target = office != null && ((Side) office.sense().lexeme()).is(Side.Kind.TARGET);
        return target && happening.isForce() && page.isDefinite(last)
                || last > happening.hit.from() && OwnedThings.is(page, happening, last);
    }

    /** Whether a word that names an opponent stands here. */
    boolean isAgainst(int t) {
        return page.isAny(t, "علي", "ضد", "مع") || Link.is(page, t, Link.Kind.AGAINST);
    }

    /** Whether a country or place stands at a token. */
    boolean isLand(int t) {
        NameMention name = names.at(t);
        return name != null && name.type() == Entity.Type.LOC;
    }

    /** The place that a phrase begins with, or null where it is none. */
    NameMention place(Phrase phrase) {
        NameMention name = names.at(phrases.afterMeasures(phrase.from(), phrase.to()));
        return name != null && name.type() == Entity.Type.LOC ? name : null;
    }

    /** Whether the phrase begins with those who use force or give orders: an army, the police, a government, a state. */
    boolean isArmed(Phrase phrase) {
        int t = phrases.afterMeasures(phrase.from(), phrase.to());
        NameMention name = names.at(t);
        if (name != null) {
            return name.type() == Entity.Type.LOC
                    || (name.sector() == null ? isSecurity(name.from(), name.to()) : ARMED.contains(name.sector()));
        }
        Hit side = page.hit(t, Side.class);
        return side == null
                ? page.hit(t, Head.class) != null && isSecurity(t, phrase.to())
                : ((Side) side.sense().lexeme()).bearsArms();
    }

    /** {@code المديرية العامة للأمن}: whether words tell a body by its duty. */
    boolean isSecurity(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (page.isAny(t, SECURITY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase is a place and no country. */
    boolean isSpot(Phrase phrase) {
        NameMention place = place(phrase);
        return place != null && !(place.known() != null && place.known().isCountry());
    }
}
