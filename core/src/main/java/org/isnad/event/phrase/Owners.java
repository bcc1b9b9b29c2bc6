package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
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
 * Men, arms and places, and whom they belong to: {@code مقاتلات التحالف العربي} the alliance, {@code مواقع للمتمردين} the rebels.
 * Places are tokens.
 */
final class Owners {
    private static final int REACH = 5;

    private final Page page;
    private final Spokesmen spokesmen;
    private final Names names;
    private final Referents referents;
    private final Voices voices;
    private final Nouns nouns;
    private final CommonNouns commonNouns;
    private final Roles roles;
    private final Homelands homelands;
    private final Enemies enemies;

    Owners(
            Page page,
            Names names,
            Referents referents,
            Voices voices,
            Nouns nouns,
            CommonNouns commonNouns,
            Roles roles) {
        spokesmen = new Spokesmen(page, names, voices, referents, commonNouns);
        this.page = page;
        this.names = names;
        this.referents = referents;
        this.voices = voices;
        this.nouns = nouns;
        this.commonNouns = commonNouns;
        this.roles = roles;
        enemies = new Enemies(page, nouns);
        homelands = new Homelands(page, names, referents, voices, nouns, commonNouns);
    }

    /** The phrase of a noun for those who take part at {@code t}, or null where none stands. */
    Phrase side(int from, int t, int to) {
        Hit hit = page.hit(t, Side.class);
        return hit == null || isEpithet(hit)
                ? null
                : switch (kind(hit)) {
                    case FORCE, ARMS, TARGET -> owned(from, hit, to);
                    case REBELS -> isConstruct(hit) ? owned(from, hit, to) : rebels(from, hit, to);
                    case OCCUPIER -> occupier(from, hit, to);
                    case ENEMY -> enemy(from, hit, to);
                    case HOME -> homelands.at(from, hit, to);
                    default -> null;
                };
    }

    /** {@code محاولات إرهابية}: it only describes the noun before. */
    private boolean isEpithet(Hit hit) {
        String folded = page.word(hit.from()).folded();
        return kind(hit) == Side.Kind.REBELS && folded.endsWith("يه") && !hit.has(PLURAL) && !hit.has(DEFINITE);
    }

    private static Side.Kind kind(Hit hit) {
        Side side = (Side) hit.sense().lexeme();
        return side.is(Side.Kind.FORCE) ? Side.Kind.FORCE : side.kind();
    }

    private Phrase occupier(int from, Hit hit, int to) {
        Party nation = nouns.nation(hit.to());
        Party other = nation == null ? referents.country("إسرائيل") : nation;
        return hit.has(DEFINITE) && names.at(hit.to()) == null ? resolved(from, hit.to(), other, to) : null;
    }

    private Phrase enemy(int from, Hit hit, int to) {
        Party enemy = names.at(hit.to()) == null ? enemies.of(hit.to()) : null;
        return enemy == null ? null : resolved(from, hit.to(), enemy, to);
    }

    private Phrase resolved(int from, int end, Party party, int to) {
        return new Phrase(from, commonNouns.extent(end, to), Kind.NAME, List.of(party));
    }

    private Phrase owned(int from, Hit hit, int to) {
        Hit title = page.hit(hit.from(), Title.class);
        boolean many = hit.has(PLURAL) || isCivil(hit) && title != null && title.has(PLURAL) && !hit.has(DEFINITE);
        boolean leader = title != null && kind(hit) == Side.Kind.FORCE && !many;
        NameMention bearer = leader ? roles.bearer(hit.to(), to) : null;
        if (bearer != null) {
            return new Phrase(from, bearer.to(), Kind.NAME, List.of(referents.party(bearer)));
        }
        Phrase owner = hit.has(PRONOUN) ? null : owner(hit, to);
        if (owner != null) {
            return isOfMan(hit, owner)
                    ? nouns.described(from, hit.from(), hit.sense(), owner.to())
                    : new Phrase(from, owner.to(), owner.kind(), owner.parties());
        }
        NameMention man = isCivil(hit) && !hit.has(DEFINITE | PRONOUN) ? roles.bearer(hit.to(), to) : null;
        if (man != null && page.hit(hit.to(), Title.class) != null) {
            return nouns.described(from, hit.from(), hit.sense(), man.to());
        }
        if (kind(hit) == Side.Kind.TARGET || isMarch(hit.from())) {
            return new Phrase(from, commonNouns.extent(hit.to(), to), Kind.THING, List.of());
        }
        Party self = hit.has(PRONOUN) ? self(hit.from()) : null;
        if (self != null) {
            return resolved(from, hit.to(), self, to);
        }
        return title != null && !isConstruct(hit) ? roles.titled(from, title, to) : unowned(from, hit, to);
    }

    /** {@code المسيرات}: drones, or marches, of nobody told. */
    private boolean isMarch(int t) {
        String folded = page.word(t).folded();
        return folded.contains("مسيره") || folded.endsWith("مسيرات");
    }

    /** {@code أنصار زعيم الحركة فلان}: people who bear no arms, and the man whose they are does not act in their place. */
    private boolean isOfMan(Hit hit, Phrase owner) {
        NameMention name = isCivil(hit) && owner.isName() ? names.at(owner.to() - 1) : null;
        return name != null && name.type() == Entity.Type.PER;
    }

    private static boolean isCivil(Hit hit) {
        return ((Side) hit.sense().lexeme()).kind() == Side.Kind.CIVIL;
    }

    /** {@code ممثلي النقابات}: men told by whose they are, so that no name after them is theirs. */
    private boolean isConstruct(Hit hit) {
        String folded = page.word(hit.from()).folded();
        return hit.has(PLURAL) && !hit.has(DEFINITE) && (folded.endsWith("ي") || folded.endsWith("و"));
    }

    /** {@code قواتها}, where it is said that a body does something, or else where one speaks; or null. */
    private Party self(int token) {
        for (int t = token - 1; t >= voices.start(token, page.sentenceFrom(token)); t--) {
            NameMention name = names.at(t);
            if (name != null && name.type() == Entity.Type.ORG && name.canAct()) {
                return referents.party(name);
            }
        }
        Statement around = voices.around(token);
        if (around == null) {
            return null;
        }
        return around.speaker().kind() == Speaker.Kind.ORGANIZATION
                ? new Party(around.speaker().name(), around.speaker().entity())
                : spokesmen.body(token);
    }

    private Phrase unowned(int from, Hit hit, int to) {
        if (page.isAny(hit.from(), "القوه", "بالقوه", "والقوه") && commonNouns.extent(hit.to(), to) == hit.to()) {
            return new Phrase(from, hit.to(), Kind.THING, List.of());
        }
        return hit.has(DEFINITE)
                ? commonNouns.at(from, hit.from(), to)
                : nouns.described(from, hit.from(), hit.sense(), commonNouns.extent(hit.to(), to));
    }

    /** Whom the men, arms or places belong to: a genitive, {@code لـ}, {@code تابعة لـ}, an adjective of nationality. */
    Phrase owner(Hit hit, int to) {
        int first = page.mark(hit.to()) == '_' ? hit.to() + 1 : hit.to();
        for (int t = first > hit.to() ? first : pastMatter(hit, to); t < Math.min(to, hit.to() + REACH); t++) {
            boolean backed = page.word(t).folded().startsWith("مدعوم")
                    || page.word(t).folded().startsWith("المدعوم");
            if (backed || Link.is(page, t, Link.Kind.LED) || Link.is(page, t, Link.Kind.LOYAL)) {
                return null;
            }
            if (names.at(t) != null) {
                return isOwner(hit, t, first) ? roles.named(t, names.at(t), to) : null;
            }
            List<Party> nations = nouns.nations(t, to);
            if (!nations.isEmpty()) {
                return national(hit, t, nations, to);
            }
            Party hostile = enemies.hostile(t);
            if (hostile != null) {
                return new Phrase(t, commonNouns.extent(t + 1, to), Kind.NAME, List.of(hostile));
            }
            Phrase people = t == first ? people(t) : null;
            if (people != null) {
                return people;
            }
            Hit inner = page.hit(t, Side.class);
            if (inner != null && inner.has(BA) && kind(inner) == Side.Kind.ARMS) {
                return null;
            }
            if (inner != null && !inner.has(LI) && t == first && nouns.isNunated(hit.from())) {
                return null;
            }
            if (inner != null && (hit.has(DEFINITE) || t > first && isBody(t - 1)) && !inner.has(PREPOSITION)) {
                return null;
            }
            if (inner != null && isOwner(inner, t == first)) {
                Phrase phrase = side(t, t, to);
                boolean thing = kind(hit) != Side.Kind.FORCE;
                return phrase != null && (phrase.isName() || thing && phrase.isParty()) ? phrase : null;
            }
            boolean closed = isOffice(t) && (hit.has(DEFINITE) || nouns.isNunated(hit.from()));
            if (closed || !links(t) || page.is(t, "من") && t > first && page.isDefinite(t - 1)) {
                return null;
            }
        }
        return null;
    }

    /** {@code مخزن ذخيرة لداعش}, {@code معسكرات تدريب تابعة}: past a thing in construct with a place, which tells what it is for. */
    private int pastMatter(Hit hit, int to) {
        int t = hit.to();
        boolean construct = kind(hit) == Side.Kind.TARGET && !hit.has(DEFINITE | PRONOUN) && t + 1 < to;
        boolean matter = construct
                && !page.isDefinite(t)
                && !links(t)
                && names.at(t) == null
                && nouns.nation(t) == null
                && page.hit(t, Side.class) == null
                && !nouns.isFunctionWord(t)
                && !nouns.isAnd(t)
                && !page.isVerb(t)
                && page.mark(t) == 0
                && !page.words(t, t).startsWith("ل");
        boolean owned = matter
                && (Link.is(page, t + 1, Link.Kind.OWNER)
                        || page.words(t + 1, t + 1).startsWith("ل"));
        return owned ? t + 1 : t;
    }

    /** {@code منازل الفلسطينيين}, {@code طائرات التحالف} where the article names one; or null. */
    private Phrase people(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        if (nation != null && nation.has(PLURAL) && page.isDefinite(t)) {
            return nouns.described(t, t, nation, t + 1);
        }
        Party named = isBody(t) ? referents.named(Referents.stem(page.word(t).folded()), t) : null;
        Party body = named == null ? commonNouns.led(t) : named;
        return body == null ? null : new Phrase(t, t + 1, Kind.NAME, List.of(body));
    }

    /** {@code التحالف}. */
    private boolean isBody(int t) {
        Hit head = page.isDefinite(t) ? page.hit(t, Head.class) : null;
        return head != null && ((Head) head.sense().lexeme()).type() == Entity.Type.ORG;
    }

    /** {@code قوات فلان}, but not {@code اعتقلت الشرطة فلانا}: a body told with the article belongs to nobody named right after it. */
    private boolean isOwner(Hit hit, int t, int first) {
        NameMention name = names.at(t);
        boolean object = t == first && hit.has(DEFINITE) && !page.isDefinite(t) && kind(hit) == Side.Kind.FORCE;
        return name.canAct()
                && !object
                && !isOther(hit, name)
                && !(page.is(t - 1, "في") && name.type() == Entity.Type.LOC)
                && !nouns.isAnd(t)
                && (name.type() != Entity.Type.PER || t == first && !isOthers(hit));
    }

    /** {@code المسلحون الجيش المصري}: a body by its noun right after men who have no genitive; {@code الميليشيات الحوثية} is told by an adjective. */
    private boolean isOther(Hit hit, NameMention name) {
        boolean closed = hit.has(DEFINITE) || nouns.isNunated(hit.from());
        return closed && name.from() == hit.to() && page.hit(name.from(), Head.class) != null;
    }

    /** {@code السلطات كريم}: men told with the article have no man after them, whom they act on. */
    private boolean isOthers(Hit hit) {
        return hit.has(DEFINITE) && page.hit(hit.from(), Title.class) == null;
    }

    /** Men of a nation are told by their own words, its arms and places stand for it. */
    private Phrase national(Hit hit, int t, List<Party> nations, int to) {
        int end = commonNouns.extent(t + 1, to);
        return kind(hit) == Side.Kind.FORCE && !hit.has(PREPOSITION)
                ? nouns.described(hit.from(), hit.from(), hit.sense(), end)
                : new Phrase(t, end, Kind.NAME, nations);
    }

    private boolean isOwner(Hit hit, boolean first) {
        return switch (kind(hit)) {
            case OCCUPIER, REBELS -> true;
            case ENEMY -> nouns.nation(hit.to()) != null;
            case FORCE, ARMS, TARGET -> first || hit.has(LI);
            case PEOPLE -> first && hit.has(DEFINITE);
            default -> false;
        };
    }

    private boolean links(int t) {
        Hit head = page.hit(t, Head.class);
        return nouns.isQuote(t)
                || Link.is(page, t, Link.Kind.OWNER)
                || page.isDefinite(t) && !nouns.isFunctionWord(t)
                || page.word(t).isAdjective() && !nouns.isFunctionWord(t)
                || head != null && !head.has(PREPOSITION | CONJUNCTION | ACCUSATIVE);
    }

    /** {@code الشرطة رئيس الحزب}: an office that is told without the article, which is no adjective of what stands before. */
    private boolean isOffice(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && !title.has(DEFINITE | PREPOSITION | PLURAL) && !Link.is(page, t, Link.Kind.OWNER);
    }

    private Phrase rebels(int from, Hit hit, int to) {
        for (int t = hit.to(); t < Math.min(to, hit.to() + 3); t++) {
            NameMention name = names.at(t);
            if (name != null && !nouns.isAnd(t)) {
                boolean man = name.type() == Entity.Type.PER && t > hit.to() && nouns.isNunated(hit.from());
                if (man || isOther(hit, name)) {
                    break;
                }
                return name.canAct() && name.type() != Entity.Type.PER ? roles.named(from, name, to) : null;
            }
            if (name != null || !nouns.isQuote(t) && !page.isDefinite(t)) {
                break;
            }
        }
        Party party = hit.has(DEFINITE) ? meant(hit) : null;
        return party == null
                ? nouns.described(from, hit.from(), hit.sense(), commonNouns.extent(hit.to(), to))
                : resolved(from, hit.to(), party, to);
    }

    /** The group last named with this word, or else the armed group of the article. */
    private Party meant(Hit hit) {
        Party same = referents.named(Referents.stem(page.word(hit.from()).folded()), hit.from());
        return same != null ? same : referents.armed(hit.from());
    }
}
