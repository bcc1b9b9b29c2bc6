package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.event.Phrase.Kind;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/**
 * Reads noun phrases and whom they name: {@code مقاتلات التحالف العربي} the alliance, {@code مواقع للمتمردين} the rebels,
 * {@code الرئيس الروسي فلاديمير بوتين} the man, {@code 23 شخصا} people by these words. Places are tokens.
 */
final class Phrases {
    private static final int MOST_JOINED = 5;
    private static final int TITLE_REACH = 9;
    private static final int OWNER_REACH = 5;

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Voices voices;
    private final boolean[] time;
    private final int[] figureAt;
    private final List<FigureMention> figures;

    Phrases(Page page, Names names, Referents referents, Voices voices, List<FigureMention> figures, boolean[] time) {
        this.time = time;
        this.page = page;
        this.voices = voices;
        this.names = names;
        this.referents = referents;
        this.figures = figures;
        figureAt = new int[page.size()];
        Arrays.fill(figureAt, -1);
        for (int f = figures.size() - 1; f >= 0; f--) {
            Arrays.fill(figureAt, figures.get(f).from(), figures.get(f).to(), f);
        }
    }

    /** The phrase that starts at a token, with those joined to it by "and"; null where none starts. */
    Phrase at(int t, int to) {
        Phrase first = single(t, to);
        if (first == null || !first.isParty()) {
            return first;
        }
        List<Party> parties = new ArrayList<>(first.parties());
        int end = first.to();
        for (Phrase next = joined(end, to); next != null && parties.size() < MOST_JOINED; next = joined(end, to)) {
            next.parties().stream().filter(p -> !parties.contains(p)).forEach(parties::add);
            end = next.to();
        }
        return new Phrase(t, end, first.kind(), parties);
    }

    /** What "and" adds to a phrase that ends here: a name, or people. */
    private Phrase joined(int end, int to) {
        int t = isComma(end) && isAnd(end + 1) ? end + 1 : end;
        if (t >= to || !isAnd(t) || page.isVerb(t) && names.at(t) == null) {
            return null;
        }
        int at = page.is(t, "و") ? t + 1 : t;
        Phrase next = at < to ? single(at, to) : null;
        return next == null || !next.isParty() || isLoose(at) ? null : next;
    }

    /** Arms that belong to nobody named: {@code وآليات}. */
    private boolean isLoose(int t) {
        Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
        return side != null && ((Side) side.sense().lexeme()).is(Side.Kind.ARMS) && owner(side, page.size()) == null;
    }

    private boolean isAnd(int t) {
        Word word = page.word(t);
        if (word.folded().length() < 2 || word.folded().charAt(0) != 'و') {
            return page.is(t, "و");
        }
        if (names.at(t) != null) {
            return names.at(t).from() == t && !names.entityAt(t).name().startsWith("و");
        }
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(WA) && !(word.sense(i).lexeme() instanceof Particle)) {
                return true;
            }
        }
        return false;
    }

    boolean isComma(int t) {
        char mark = page.mark(t);
        return mark == '،' || mark == ',';
    }

    private boolean isQuote(int t) {
        char mark = page.mark(t);
        return mark == '"'
                || mark == '«'
                || mark == '“'
                || mark == '»'
                || mark == '”'
                || mark == '#'
                || mark == '\''
                || mark == '’'
                || mark == '‘'
                || mark == '(';
    }

    private Phrase single(int from, int to) {
        int t = afterMeasures(from, to);
        if (t >= to) {
            return null;
        }
        NameMention name = names.at(t);
        if (name != null) {
            return named(from, name, to);
        }
        FigureMention figure = figure(t);
        if (figure != null && figure.to() <= to) {
            return counted(figure, to);
        }
        if (!page.tokens().isWord(t) || isFunctionWord(t) || isReport(t)) {
            return null;
        }
        Phrase side = side(from, t, to);
        if (side != null) {
            return side;
        }
        Hit title = page.hit(t, Title.class);
        if (title != null && (title.length() > 1 || page.hit(t, Head.class) == null)) {
            return titled(from, title, to);
        }
        return common(from, t, to);
    }

    /** A verb that reports, such as {@code طالب}, which might be a student. */
    private boolean isReport(int t) {
        return voices.cued(t) != null && page.hit(t, Trigger.class) != null && !page.isDefinite(t);
    }

    /** A function word that is nothing else; {@code عدد} or {@code مجموعة} measures and goes on. */
    private boolean isFunctionWord(int t) {
        Sense particle = page.word(t).sense(Particle.class);
        return particle != null && page.hit(t, Side.class) == null && page.hit(t, Title.class) == null;
    }

    /** Past quantities, numbers and quotation marks that stand before a noun. */
    int afterMeasures(int from, int to) {
        int t = from;
        while (t < to && figure(t) == null && names.at(t) == null && isMeasure(t)) {
            t++;
        }
        return t;
    }

    private boolean isMeasure(int t) {
        if (isQuote(t) || page.tokens().isNumber(t) || page.is(t, Particle.Kind.QUANTITY)) {
            return true;
        }
        Hit side = page.hit(t, Side.class);
        return side != null && ((Side) side.sense().lexeme()).is(Side.Kind.COUNT)
                || page.is(t, "من") && t > 0 && isMeasure(t - 1)
                || page.is(t, Particle.Kind.DEMONSTRATIVE)
                || page.is(t, "نحو");
    }

    FigureMention figure(int t) {
        return t < 0 || t >= figureAt.length || figureAt[t] < 0 ? null : figures.get(figureAt[t]);
    }

    // ---- names

    private Phrase named(int from, NameMention name, int to) {
        if (name.type() == Entity.Type.ORG && name.canAct()) {
            int end = name.to();
            while (end < to
                    && end < name.to() + 2
                    && page.isDefinite(end)
                    && names.at(end) == null
                    && isAdjective(end)) {
                end++;
            }
            if (end > name.to()) {
                return new Phrase(from, end, Kind.NAME, List.of(referents.party(name)));
            }
        }
        if (!name.canAct()) {
            return new Phrase(from, Math.min(name.to(), to), Kind.PLACE, List.of());
        }
        int end = isQuote(name.to()) && page.mark(name.to()) != '(' ? name.to() + 1 : name.to();
        return new Phrase(from, Math.min(end, to), Kind.NAME, List.of(referents.party(name)));
    }

    /** People counted: those of a group stand for it. */
    Phrase counted(FigureMention figure, int to) {
        for (int t = figure.from(); t < Math.min(to, figure.to() + 1); t++) {
            NameMention name = names.at(t);
            if (name != null && name.canAct() && name.type() == Entity.Type.ORG) {
                return new Phrase(figure.from(), name.to(), Kind.NAME, List.of(referents.party(name)));
            }
        }
        int end = figure.to();
        if (page.isAny(end, "من", "في", "بصفوف") && end + 1 < to) {
            int owner = page.isAny(end + 1, "صفوف", "صفوفها") ? end + 2 : end + 1;
            Phrase group = single(owner, to);
            if (group != null && group.isName() && isGroup(owner)) {
                return new Phrase(figure.from(), group.to(), Kind.NAME, group.parties());
            }
        }
        return new Phrase(
                figure.from(), end, Kind.PEOPLE, List.of(new Party(page.words(figure.from(), end - 1), null)));
    }

    /** Whether the name here is of a group rather than of a country or a man. */
    private boolean isGroup(int t) {
        NameMention name = names.at(t);
        return name == null || name.type() == Entity.Type.ORG;
    }

    // ---- roles

    private Phrase titled(int from, Hit title, int to) {
        NameMention bearer = bearer(title.to(), to);
        if (bearer != null) {
            return new Phrase(from, bearer.to(), Kind.NAME, List.of(referents.party(bearer)));
        }
        Title role = (Title) title.sense().lexeme();
        int end = extent(title.to(), to);
        if (title.has(DEFINITE) && !title.has(PLURAL) && end == title.to()) {
            Party known = referents.inRole(role, title.from());
            if (known != null) {
                return new Phrase(from, end, Kind.NAME, List.of(known));
            }
        }
        return described(from, title.from(), title.sense(), end);
    }

    /** The person whom a title leads up to, past nations, institutions and definite words. */
    private NameMention bearer(int from, int to) {
        int stop = Math.min(to, from + TITLE_REACH);
        for (int t = from; t < stop; t++) {
            NameMention name = names.at(t);
            if (name != null && name.type() == Entity.Type.PER) {
                return t > from && isAnd(t) ? null : name;
            }
            if (name != null) {
                t = name.to() - 1;
            } else if (isComma(t) ? !leadsToName(t + 1) : !belongsToTitle(t)) {
                return null;
            }
        }
        return null;
    }

    private boolean leadsToName(int t) {
        NameMention name = names.at(t);
        return name != null && name.type() == Entity.Type.PER || page.hit(t, Title.class) != null;
    }

    private boolean belongsToTitle(int t) {
        return page.tokens().isWord(t)
                        && !page.isVerb(t)
                        && !page.word(t).folded().startsWith("نظير")
                        && (page.isDefinite(t)
                                || page.word(t).sense(Nationality.class) != null
                                || page.hit(t, Title.class) != null
                                || page.hit(t, Head.class) != null
                                || page.isAny(t, "في", "باسم", "لدي", "شوون", "لشوون", "عام", "سابق", "هيئه", "اركان"))
                || isQuote(t);
    }

    // ---- sides

    private Phrase side(int from, int t, int to) {
        Hit hit = page.hit(t, Side.class);
        if (hit == null) {
            return null;
        }
        Side side = (Side) hit.sense().lexeme();
        switch (side.kind()) {
            case FORCE:
            case ARMS:
            case TARGET:
                return owned(from, hit, side, to);
            case REBELS:
                return rebels(from, hit, to);
            case OCCUPIER:
                return hit.has(DEFINITE) ? resolved(from, hit.to(), referents.country("إسرائيل"), to) : null;
            default:
                return null;
        }
    }

    private Phrase resolved(int from, int end, Party party, int to) {
        return new Phrase(from, extent(end, to), Kind.NAME, List.of(party));
    }

    private Phrase owned(int from, Hit hit, Side side, int to) {
        NameMention bearer = side.is(Side.Kind.FORCE) && !hit.has(PLURAL) ? bearer(hit.to(), to) : null;
        if (bearer != null && page.hit(hit.from(), Title.class) != null) {
            return new Phrase(from, bearer.to(), Kind.NAME, List.of(referents.party(bearer)));
        }
        Phrase owner = owner(hit, to);
        if (owner != null) {
            return new Phrase(from, owner.to(), owner.kind(), owner.parties());
        }
        if (side.is(Side.Kind.TARGET)) {
            return new Phrase(from, extent(hit.to(), to), Kind.THING, List.of());
        }
        Statement around = voices.around(hit.from());
        if (hit.has(PRONOUN) && around != null && around.speaker().kind() == Speaker.Kind.ORGANIZATION) {
            Party speaker = new Party(around.speaker().name(), around.speaker().entity());
            return new Phrase(from, extent(hit.to(), to), Kind.NAME, List.of(speaker));
        }
        if (page.hit(hit.from(), Title.class) != null) {
            return titled(from, page.hit(hit.from(), Title.class), to);
        }
        return hit.has(DEFINITE)
                ? common(from, hit.from(), to)
                : described(from, hit.from(), hit.sense(), extent(hit.to(), to));
    }

    /** Whom the men, arms or places belong to: a genitive, {@code لـ}, {@code تابعة لـ}, an adjective of nationality. */
    private Phrase owner(Hit hit, int to) {
        for (int t = hit.to(); t < Math.min(to, hit.to() + OWNER_REACH); t++) {
            NameMention name = names.at(t);
            if (name != null) {
                boolean own = name.canAct()
                        && !(page.is(t - 1, "في") && name.type() == Entity.Type.LOC)
                        && !isAnd(t)
                        && (name.type() != Entity.Type.PER || t == hit.to());
                return own ? named(t, name, to) : null;
            }
            Party nation = nation(t);
            if (nation != null
                    && ((Side) hit.sense().lexeme()).is(Side.Kind.FORCE)
                    && t > hit.to() - 1
                    && !hit.has(PREPOSITION)) {
                return described(hit.from(), hit.from(), hit.sense(), extent(t + 1, to));
            }
            if (nation != null) {
                return new Phrase(t, extent(t + 1, to), Kind.NAME, List.of(nation));
            }
            Hit inner = page.hit(t, Side.class);
            if (inner != null && isOwner((Side) inner.sense().lexeme(), inner, t == hit.to())) {
                Phrase phrase = side(t, t, to);
                boolean place = ((Side) hit.sense().lexeme()).is(Side.Kind.TARGET);
                return phrase != null && (phrase.isName() || place && phrase.isParty()) ? phrase : null;
            }
            if (!isOwnerLink(t)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOwner(Side side, Hit hit, boolean first) {
        return side.is(Side.Kind.OCCUPIER)
                || side.is(Side.Kind.REBELS)
                || (side.is(Side.Kind.FORCE) || side.is(Side.Kind.ARMS) || side.is(Side.Kind.TARGET))
                        && (first || hit.has(LI));
    }

    private boolean isOwnerLink(int t) {
        return isQuote(t)
                || page.isAny(
                        t,
                        "تابعه",
                        "التابعه",
                        "تابعين",
                        "التابعين",
                        "تابع",
                        "التابع",
                        "من",
                        "في",
                        "ل",
                        "لدي",
                        "مواليه",
                        "المواليه",
                        "حركه",
                        "تنظيم",
                        "جماعه",
                        "حزب")
                || page.isDefinite(t) && !isFunctionWord(t)
                || page.word(t).sense(Common.class) != null
                        && page.word(t).sense(Common.class).lexeme() == Common.ADJECTIVE
                || page.hit(t, Head.class) != null && !page.hit(t, Head.class).has(PREPOSITION | CONJUNCTION)
                || page.isAny(t, "دون", "بدون", "طيار")
                || page.isAny(t, "واهداف", "وتجمعات", "وحواجز", "ومواقع", "واليات", "ومقرات");
    }

    private Phrase rebels(int from, Hit hit, int to) {
        for (int t = hit.to(); t < Math.min(to, hit.to() + 3); t++) {
            NameMention name = names.at(t);
            if (name != null && !isAnd(t)) {
                return name.canAct() && name.type() != Entity.Type.PER ? named(from, name, to) : null;
            }
            if (name != null || !isQuote(t) && !page.isDefinite(t)) {
                break;
            }
        }
        String stem = Referents.stem(page.word(hit.from()).folded());
        Party same = hit.has(DEFINITE) ? referents.named(stem, hit.from()) : null;
        Party party = same != null ? same : hit.has(DEFINITE) ? referents.armed(hit.from()) : null;
        int end = extent(hit.to(), to);
        return party == null
                ? described(from, hit.from(), hit.sense(), end)
                : new Phrase(from, end, Kind.NAME, List.of(party));
    }

    /** A country, from an adjective that describes a singular noun: {@code قصف إسرائيلي}. */
    Party nation(int t) {
        Sense sense = page.word(t).sense(Nationality.class);
        if (sense == null && names.at(t) == null && page.tokens().isWord(t)) {
            return referents.adjective(page.word(t).folded());
        }
        if (sense == null || names.at(t) != null || sense.has(CONJUNCTION | PREPOSITION | PLURAL | DUAL)) {
            return null;
        }
        return referents.country((Nationality) sense.lexeme());
    }

    // ---- other nouns

    private Phrase common(int from, int t, int to) {
        int end = extent(t + 1, to);
        Word word = page.word(t);
        if (page.isDefinite(t)) {
            Party named = referents.named(Referents.stem(word.folded()), t);
            Hit side = page.hit(t, Side.class);
            if (named != null && (side != null || page.hit(t, Head.class) != null)) {
                return new Phrase(from, end, Kind.NAME, List.of(named));
            }
        }
        Hit side = page.hit(t, Side.class);
        if (side != null || page.hit(t, Head.class) != null && isBody(t)) {
            Sense sense = side != null ? side.sense() : page.hit(t, Head.class).sense();
            return described(from, t, sense, end);
        }
        Sense nationality = word.sense(Nationality.class);
        if (nationality != null && nationality.has(PLURAL)) {
            return described(from, t, nationality, end);
        }
        return isNoun(t) ? new Phrase(from, end, Kind.THING, List.of()) : null;
    }

    private boolean isBody(int t) {
        return ((Head) page.hit(t, Head.class).sense().lexeme()).type() == Entity.Type.ORG;
    }

    private boolean isNoun(int t) {
        return page.tokens().isWord(t) && !page.isVerb(t) && page.word(t).sense(Particle.class) == null;
    }

    /** People or a body by their own words. */
    private Phrase described(int from, int head, Sense sense, int end) {
        String words = page.words(Math.min(head, end - 1), end - 1);
        return new Phrase(from, end, Kind.PEOPLE, List.of(new Party(bare(words, sense), null)));
    }

    /** What a phrase stands for by its own words. */
    Party described(Phrase phrase) {
        int head = Math.min(afterMeasures(phrase.from(), phrase.to()), phrase.to() - 1);
        Word word = page.word(head);
        Sense sense = word.senses() > 0 ? word.sense(0) : new Sense(Common.NOUN, 0);
        return new Party(bare(page.words(head, phrase.to() - 1), sense), null);
    }

    /** Whether the word can only describe the noun before. */
    boolean isAdjective(int t) {
        Sense common = page.word(t).sense(Common.class);
        Hit title = page.hit(t, Title.class);
        return common != null && common.lexeme() == Common.ADJECTIVE && (title == null || !title.has(PLURAL));
    }

    /** Without the conjunction and the preposition written together with the first word. */
    private static String bare(String words, Sense sense) {
        int cut = sense.has(CONJUNCTION) && words.length() > 3 ? 1 : 0;
        if (sense.has(LI) && words.startsWith("لل", cut)) {
            return (words.startsWith("اج", cut + 2) ? "الل" : "ال") + words.substring(cut + 2);
        }
        return words.substring(sense.has(PREPOSITION) ? cut + 1 : cut);
    }

    /** Where the adjectives and genitives of a noun end; a noun with the article has no genitive. */
    int extent(int from, int to) {
        String head = page.word(from - 1).folded();
        boolean plain = names.at(from - 1) == null;
        boolean nunated = plain
                && !page.isDefinite(from - 1)
                && (head.endsWith("ون") || head.endsWith("ين") || head.endsWith("ان"));
        boolean closed = nunated || plain && page.isDefinite(from - 1);
        int t = from;
        while (t < to && t < from + OWNER_REACH && belongs(t, closed) && !(nunated && !isSoundPlural(t))) {
            NameMention name = names.at(t);
            closed |= page.isDefinite(t) || name != null;
            t = name == null ? t + 1 : name.to();
        }
        return Math.min(t, to);
    }

    private boolean isSoundPlural(int t) {
        String folded = page.word(t).folded();
        return !page.isDefinite(t) && (folded.endsWith("ون") || folded.endsWith("ين"));
    }

    private boolean belongs(int t, boolean closed) {
        if (!page.tokens().isWord(t) || time[t] || page.is(t, Particle.Kind.RELATIVE)) {
            return false;
        }
        Word word = page.word(t);
        NameMention name = names.at(t);
        if (name != null) {
            return !closed
                    && name.type() != Entity.Type.PER
                    && !isAnd(t)
                    && !word.folded().startsWith("ل");
        }
        if (isFunctionWord(t) || page.isVerb(t)) {
            return false;
        }
        return adjective(word)
                || !closed && page.isDefinite(t) && !word.folded().startsWith("ل");
    }

    private static boolean adjective(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            Lexeme lexeme = word.sense(i).lexeme();
            boolean describes = lexeme == Common.ADJECTIVE || lexeme instanceof Nationality;
            if (describes && !word.sense(i).has(CONJUNCTION | PREPOSITION)) {
                return true;
            }
        }
        return false;
    }
}
