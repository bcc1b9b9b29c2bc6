package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Suspect;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.figure.FigureMention;
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
import org.isnad.reading.Party;

/** Reads noun phrases and whom they name, {@code 23 شخصا} people by these words. Places are tokens. */
public final class Phrases {
    private static final int MOST_JOINED = 5;
    private static final Wordlist RULED = Wordlist.of(Phrases.class, "ruled");
    private static final Sense NUMBER = new Sense(Common.NOUN, 0);

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Voices voices;
    private final Nouns nouns;
    private final Measures measures;
    private final CommonNouns commonNouns;
    private final Roles roles;
    private final Owners owners;
    private final Twos twos;
    private final Members members;
    private final Qualities qualities;

    public Phrases(
            Page page, Names names, Referents referents, Voices voices, List<FigureMention> figures, boolean[] time) {
        this.page = page;
        this.voices = voices;
        this.names = names;
        this.referents = referents;
        nouns = new Nouns(page, names, referents);
        measures = new Measures(page, names, nouns, figures);
        commonNouns = new CommonNouns(page, names, referents, nouns, time);
        roles = new Roles(page, names, referents, nouns, commonNouns);
        twos = new Twos(page, names, referents, nouns);
        owners = new Owners(page, names, referents, voices, nouns, commonNouns, roles);
        members = new Members(page, names, nouns, commonNouns);
        qualities = new Qualities(page, names);
    }

    /** What single words of such phrases are. */
    public Nouns nouns() {
        return nouns;
    }

    /** The phrases that common nouns head. */
    public CommonNouns commonNouns() {
        return commonNouns;
    }

    /** The phrase that starts at a token, with those joined to it by "and"; null where none starts. */
    public Phrase at(int t, int to) {
        Phrase found = members.of(single(t, to), to);
        if (found == null || !found.isParty()) {
            return found;
        }
        Phrase first = twos.whole(found, to);
        int last = members.sharing(first, to);
        Phrase shared = last < 0 ? null : single(last, to);
        if (shared != null && shared.isParty()) {
            return members.joined(first, shared);
        }
        List<Party> parties = new ArrayList<>(first.parties());
        int end = first.to();
        for (Phrase next = further(t, pastLeader(end, to), to);
                next != null && parties.size() < MOST_JOINED;
                next = further(t, end, to)) {
            next.parties().stream().filter(p -> !parties.contains(p)).forEach(parties::add);
            end = next.to();
        }
        return new Phrase(t, end, first.kind(), parties);
    }

    /** Past {@code بقيادة العميد فلان}, where "and" goes on after the man. */
    private int pastLeader(int end, int to) {
        if (!Link.is(page, end, Link.Kind.LED)) {
            return end;
        }
        Phrase leader = single(end + 1, to);
        NameMention name = leader == null ? null : names.at(leader.to() - 1);
        return name != null ? leader.to() : end;
    }

    /** What "and" adds to a phrase from {@code t} that ends here, or to {@code مع فلان وزير الخارجية} behind the office. */
    private Phrase further(int t, int end, int to) {
        Phrase next = joined(end, to);
        int past = next == null && page.is(t - 1, Particle.Kind.PREPOSITION) ? roles.pastOffices(end, to) : -1;
        Phrase behind = past < 0 ? null : joined(past, to);
        return behind != null && isMan(behind) ? behind : next;
    }

    /** What "and" adds to a phrase that ends here: a name, or people. */
    private Phrase joined(int end, int to) {
        int t = page.isComma(end) && nouns.isAnd(end + 1) ? end + 1 : end;
        if (t >= to || !nouns.isAnd(t) || page.isVerb(t) && names.at(t) == null) {
            return null;
        }
        int at = page.is(t, "و") ? t + 1 : t;
        Phrase next = at < to ? members.of(single(roles.isNation(at) ? at + 1 : at, to), to) : null;
        return next == null || !next.isParty() || isLoose(at) ? null : next;
    }

    /** Arms that belong to nobody named: {@code وآليات}. */
    private boolean isLoose(int t) {
        Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
        return side != null
                && ((Side) side.sense().lexeme()).is(Side.Kind.ARMS)
                && owners.owner(side, page.size()) == null;
    }

    private Phrase single(int from, int to) {
        int t = afterMeasures(from, to);
        if (t == from && nouns.isEpithet(t)) {
            return null;
        }
        if (t == from && qualities.is(t)) {
            return new Phrase(from, commonNouns.extent(t + 1, to), Kind.THING, List.of());
        }
        if (t > from && t < to && commonNouns.isGroup(t - 1)) {
            return nouns.described(from, t - 1, page.hit(t - 1, Side.class).sense(), commonNouns.extent(t, to));
        }
        Phrase phrase = t < to ? measured(from, t, to) : null;
        return phrase == null || !phrase.isParty() && t > from ? crowd(from, t, phrase) : phrase;
    }

    /** {@code الآلاف}: people by their number alone; otherwise what was found. */
    private Phrase crowd(int from, int end, Phrase found) {
        Hit count = end > from ? page.hit(end - 1, Side.class) : null;
        boolean alone =
                count != null && count.has(DEFINITE) && ((Side) count.sense().lexeme()).is(Side.Kind.CROWD);
        return alone ? nouns.described(from, from, count.sense(), end) : found;
    }

    private Phrase measured(int from, int t, int to) {
        NameMention name = names.at(t);
        if (name != null) {
            return roles.named(from, name, to);
        }
        if (roles.isNation(t) && t + 1 < to) {
            return roles.named(from, names.at(t + 1), to);
        }
        FigureMention figure = figure(t);
        if (figure != null && figure.to() <= to) {
            return counted(figure, to);
        }
        if (!page.tokens().isWord(t) || nouns.isFunctionWord(t) || voices.isReport(t)) {
            return null;
        }
        NameMention national = national(t);
        if (national != null && national.to() <= to) {
            return roles.named(from, national, to);
        }
        Phrase states = twos.states(from, t);
        return states == null ? unnamed(from, t, to) : states;
    }

    /** A phrase that a body, a side, a title or a common noun heads, or null. */
    private Phrase unnamed(int from, int t, int to) {
        Phrase body = body(from, t, to);
        Phrase side = body == null ? owners.side(from, t, to) : body;
        if (side != null) {
            return side;
        }
        if (t > from && page.tokens().isNumber(t - 1) && page.word(t).sense(Nationality.class) != null) {
            return nouns.described(from, t - 1, NUMBER, commonNouns.extent(t + 1, to));
        }
        Hit title = page.hit(t, Title.class);
        boolean role = title != null && (title.length() > 1 || page.hit(t, Head.class) == null);
        Sense nation = title == null && t == from ? Nationals.man(page, names, t) : null;
        if (nation != null) {
            return nouns.described(t, t, nation, t + 1);
        }
        return role ? roles.titled(from, title, to) : commonNouns.at(from, t, to);
    }

    /** {@code اللبنانية، منى}: the person told by a nation alone before the name; or null. */
    public NameMention national(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        boolean alone = nation != null && nation.has(DEFINITE) && !nation.has(PLURAL) && !page.isDefinite(t - 1);
        NameMention man = alone ? names.at(page.isComma(t + 1) ? t + 2 : t + 1) : null;
        return man != null && man.type() == Entity.Type.PER && page.hit(t - 1, Title.class) == null ? man : null;
    }

    /** {@code منظمة "هيومن رايتس ووتش"}, {@code إدارة ترامب}, {@code إدارة الرئيس دونالد ترامب}: a body told by its head and a name; or null. */
    private Phrase body(int from, int t, int to) {
        Hit head = page.hit(t, Head.class);
        if (head == null || head.has(DEFINITE) || ((Head) head.sense().lexeme()).type() != Entity.Type.ORG) {
            return null;
        }
        int end = head.to();
        NameMention name = end + 1 < to && nouns.isQuote(end) ? names.at(end + 1) : null;
        if (name != null) {
            return name.type() == Entity.Type.ORG ? roles.named(from, name, to) : null;
        }
        NameMention ruler = end < to && page.isAny(t, RULED) ? roles.man(end) : null;
        Hit title = end < to && names.at(end) == null ? page.hit(end, Title.class) : null;
        boolean bare = title == null || title.has(PREPOSITION | CONJUNCTION);
        NameMention man = bare ? ruler : roles.bearer(title.to(), to);
        boolean quoted = man != null && nouns.isQuote(man.from() - 1) && nouns.isQuote(man.to());
        return man == null ? null : nouns.described(from, t, head.sense(), quoted ? man.to() + 1 : man.to());
    }

    /** {@code سموه}: whether an honour stands for its bearer at a token. */
    public boolean isHonour(int t) {
        return names.at(t) == null && page.hit(t, Title.class) != null && roles.isHonour(page.hit(t, Title.class));
    }

    /** {@code المئات}. */
    public boolean isCrowd(int t) {
        Hit count = page.hit(t, Side.class);
        return count != null && ((Side) count.sense().lexeme()).is(Side.Kind.CROWD);
    }

    /** A preposition, unless {@code نحو} tells a number or {@code ولي العهد} a title. */
    public boolean isPreposition(int t) {
        Hit title = page.hit(t, Title.class);
        return page.is(t, Particle.Kind.PREPOSITION) && !measures.isAbout(t) && (title == null || title.length() == 1);
    }

    /** Past quantities, numbers and quotation marks that stand before a noun. */
    public int afterMeasures(int from, int to) {
        return measures.after(from, to);
    }

    /** The figure that covers a token, or null. */
    public FigureMention figure(int t) {
        return measures.figure(t);
    }

    /** People counted: those of a group stand for it. */
    public Phrase counted(FigureMention figure, int to) {
        for (int t = figure.from(); t < Math.min(to, figure.to() + 1); t++) {
            NameMention name = names.at(t);
            if (name != null && name.canAct() && name.type() == Entity.Type.ORG) {
                return new Phrase(figure.from(), name.to(), Kind.NAME, List.of(referents.party(name)));
            }
        }
        Phrase group = group(figure, to);
        return group == null ? members.of(members.counted(figure, to), to) : group;
    }

    /** {@code 20 من قوات الأمن}, {@code خمسة من عناصر الحركة}: the group or body that those who are counted stand for, or null. */
    private Phrase group(FigureMention figure, int to) {
        int end = figure.to();
        Hit men = page.hit(end - 1, Side.class);
        boolean force = men != null && men.to() == end && ((Side) men.sense().lexeme()).is(Side.Kind.FORCE);
        boolean rebels = men != null && men.has(DEFINITE) && ((Side) men.sense().lexeme()).is(Side.Kind.REBELS);
        Phrase whose = force ? owners.owner(men, to) : rebels ? owners.side(figure.from(), end - 1, to) : null;
        if (whose != null && whose.isName() && (rebels || isGroup(whose.from()))) {
            return new Phrase(figure.from(), whose.to(), Kind.NAME, whose.parties());
        }
        if (Link.is(page, end, Link.Kind.AMONG) && end + 1 < to) {
            int owner = Link.is(page, end + 1, Link.Kind.RANKS) ? end + 2 : end + 1;
            Phrase group = single(owner, to);
            if (group != null && group.isName() && isGroup(owner)) {
                return new Phrase(figure.from(), group.to(), Kind.NAME, group.parties());
            }
        }
        return null;
    }

    /** Whether the name here is of a group rather than of a country or a man. */
    private boolean isGroup(int t) {
        NameMention name = names.at(t);
        return name == null || name.type() == Entity.Type.ORG;
    }

    /** Whether it begins with a body, a state, arms, or men who use force. */
    public boolean isForceful(Phrase phrase) {
        int t = afterMeasures(phrase.from(), phrase.to());
        NameMention name = names.at(t);
        Hit side = name == null ? page.hit(t, Side.class) : null;
        return name != null
                ? name.type() != Entity.Type.PER
                : side != null && !((Side) side.sense().lexeme()).isHarmless() || page.hit(t, Suspect.class) != null;
    }

    /** Whether it ends with the name of a man. */
    public boolean isMan(Phrase phrase) {
        NameMention name = name(phrase);
        return name != null && name.type() == Entity.Type.PER;
    }

    /** The name that a phrase ends with, or null. */
    public NameMention name(Phrase phrase) {
        return phrase.isName() ? names.at(phrase.to() - 1) : null;
    }

    /** What a phrase, which may be null, stands for by its own words; nobody where it only tells what something is like. */
    public List<Party> told(Phrase phrase) {
        return phrase == null || qualities.is(phrase.from()) ? List.of() : List.of(described(phrase));
    }

    /** What a phrase stands for by its own words. */
    public Party described(Phrase phrase) {
        return nouns.described(Math.min(afterMeasures(phrase.from(), phrase.to()), phrase.to() - 1), phrase.to());
    }
}
