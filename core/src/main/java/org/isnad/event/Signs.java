package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.event.lexicon.Nature;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Referents;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;

/**
 * What shows that a word of many senses ({@code تطهير}, {@code دحر}, {@code حشد}) is meant of force, and that what is told is a
 * matter of public life. Places are tokens.
 */
final class Signs {
    private static final int NEAR = 10;
    private static final int OBJECT = 3;
    private static final int GROUND = 5;
    private static final int OFFICE = 6;
    private static final Set<String> FORCES = Set.of("MIL", "PRM", "REB", "UAF", "SPY", "COP");
    /** PLOVER's sectors of those who do business, teach, report or live as everybody does. */
    private static final Set<String> PRIVATE = Set.of("AGR", "BUS", "CVL", "EDU", "JRN", "MED", "MNC", "NGO");

    private static final Set<String> HANDS = Set.of("primitive", "beat", "sexual");

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final boolean[] harmed;
    private final Drones drones;
    private final Set<String> publics = new HashSet<>();
    private final Set<String> fighters = new HashSet<>();

    Signs(Page page, Names names, Referents referents, List<FigureMention> figures) {
        this.page = page;
        this.names = names;
        this.referents = referents;
        harmed = new boolean[page.size()];
        drones = new Drones(page);
        for (FigureMention figure : figures) {
            harmed[figure.from()] |= figure.kind() != Figure.Kind.DISPLACED && figure.kind() != Figure.Kind.MISSING;
        }
        for (NameMention mention : names.mentions()) {
            if (isPublic(mention.sector()) || mention.type() == Entity.Type.PER && hasOffice(mention.from())) {
                publics.add(names.entityAt(mention.from()).id());
            }
            if (isForce(mention)) {
                fighters.add(names.entityAt(mention.from()).id());
            }
        }
    }

    private static boolean isPublic(String sector) {
        return sector != null && !PRIVATE.contains(sector);
    }

    /** {@code وزير التعليم الدكتور عزام}: whether a title in public life stands before a name. */
    private boolean hasOffice(int name) {
        for (int t = name - 1; t >= Math.max(0, name - OFFICE) && page.tokens().isWord(t); t--) {
            Hit title = page.hit(t, Title.class);
            if (title != null && isPublic(((Title) title.sense().lexeme()).sector())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an assault told by a word of this strength is one, and on nothing but an idea. */
    boolean isViolence(Happening happening, int strength) {
        boolean shot = happening.trigger.isGoverned() && isOnGround(happening);
        boolean told = strength > 1 || shot || (strength > 0 ? hasParties(happening) : ofForce(happening));
        return told && !onIdea(happening.hit);
    }

    /** {@code فر المسلحون}, {@code دفع المتمردين إلى الفرار}: whether those who act, or stand near by, bear arms. */
    boolean isOfFighters(Happening happening) {
        int end = Math.min(happening.to, happening.hit.to() + GROUND);
        boolean near = false;
        for (int t = Math.max(happening.from, happening.hit.from() - GROUND); t < end && !near; t++) {
            Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
            near = side != null && ((Side) side.sense().lexeme()).bearsArms();
        }
        return near || happening.actors.stream().anyMatch(party -> fighters.contains(party.entity()));
    }

    /** {@code أخلى السكان منازلهم}: whether those who leave are told as people who bear no arms. */
    boolean isOfCivilians(Happening happening) {
        return "withdraw".equals(happening.trigger.mode())
                && areParties(happening, Side::isHarmless)
                && !areParties(happening, Side::bearsArms);
    }

    /** Whether a word near by tells parties as such men or people. */
    private boolean areParties(Happening happening, Predicate<Side> kind) {
        int end = Math.min(happening.to, happening.hit.to() + NEAR);
        for (int t = Math.max(happening.from, happening.hit.from() - NEAR); t < end; t++) {
            Hit side = page.hit(t, Side.class);
            if (side != null && kind.test((Side) side.sense().lexeme())) {
                String word = page.words(t, t);
                String bare = side.has(CONJUNCTION | PREPOSITION) ? word.substring(1) : word;
                Predicate<Party> told = party -> party.name().contains(bare);
                if (happening.actors.stream().anyMatch(told)
                        || happening.recipients.stream().anyMatch(told)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code استقبل المستشفى 20 قتيلا}: whether those met are counted dead or hurt. */
    boolean isCasualty(Happening happening) {
        int t = happening.hit.to();
        return happening.type() == Type.CONSULT
                && happening.hit.has(VERB)
                && page.mark(t) == 0
                && (harmed[Math.min(t, harmed.length - 1)] || harmed[Math.min(t + 1, harmed.length - 1)]);
    }

    /** {@code هاجم الوزير الصحيفة}: whether those in public life who do it bear no arms, and nothing near by tells of force. */
    boolean isInWords(Happening happening) {
        boolean said = !happening.actors.isEmpty() && !isOnGround(happening) && !isOfFighters(happening);
        for (Party party : happening.actors) {
            String entity = party.entity();
            said &= entity != null && publics.contains(entity) && !fighters.contains(entity);
            said &= referents.isMan(party) || happening.trigger.lemma().equals("هاجم") && isMinistry(party);
        }
        int stop = Math.min(happening.to, happening.end + NEAR);
        for (int t = Math.max(happening.from, happening.hit.from() - NEAR); said && t < stop; t++) {
            said = !harmed[t] && !is(t, Nature.WAR);
        }
        return said;
    }

    /** A body that is no country, town or government, which may have others strike. */
    private boolean isMinistry(Party party) {
        return !referents.isState(party)
                && !referents.isTown(party)
                && !party.name().startsWith("الحكوم");
    }

    private static boolean hasParties(Happening happening) {
        return !happening.actors.isEmpty() || !happening.recipients.isEmpty();
    }

    /** Whether it is no matter of force or courts, and nobody in public life nor a country takes part. */
    boolean isPrivate(Happening happening) {
        return switch (happening.type()) {
            case ASSAULT, ACCUSE, PROTEST -> false;
            default -> !happening.takesPeople() && isOfNobody(happening);
        };
    }

    /** Whether nobody in public life nor a country takes part. */
    boolean isOfNobody(Happening happening) {
        return happening.actors.stream().noneMatch(this::isPublic)
                && happening.recipients.stream().noneMatch(this::isPublic);
    }

    /** The same where no title, no nation and no word of politics stands near by either: {@code زيارة وزيرة الرياضة}. */
    boolean isFarFromPublic(Happening happening) {
        boolean near = false;
        int stop = Math.min(happening.to, happening.hit.to() + NEAR);
        for (int t = Math.max(happening.from, happening.hit.from() - NEAR); t < stop && !near; t++) {
            near = page.hit(t, Title.class) != null
                    || is(t, Nature.POLITICS)
                    || page.word(t).sense(Nationality.class) != null;
        }
        return !near && isOfNobody(happening);
    }

    /** Whether no name and no side stands shortly before or right after a happening in its sentence. */
    boolean isNobodyNear(Happening happening) {
        int stop = Math.min(happening.to, happening.hit.to() + OBJECT);
        for (int t = Math.max(happening.from, happening.hit.from() - NEAR); t < stop; t++) {
            Hit side = page.hit(t, Side.class);
            if (names.at(t) != null || side != null && !((Side) side.sense().lexeme()).is(Side.Kind.COUNT)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPublic(Party party) {
        return party.entity() == null
                ? referents.anyNamed(List.of(party))
                : referents.isState(party) || publics.contains(party.entity());
    }

    /** Whether it is told of men, arms or people harmed, falls on a body or a country, or is the work of hands on people. */
    boolean ofForce(Happening happening) {
        boolean named = referents.anyNamed(happening.actors) && happening.actors.size() > 1
                || !happening.hit.has(PRONOUN)
                        && !referents.bodies(happening.recipients).isEmpty();
        boolean hands = HANDS.contains(String.valueOf(happening.trigger.mode())) && !happening.recipients.isEmpty();
        return hasParties(happening) && happening.again != null
                || named
                || hands
                || isBeating(happening)
                || isOnGround(happening)
                || isNear(happening);
    }

    /** {@code ضربها والدها}, {@code ضرب الحارس متظاهرا}: whether a verb tells who strikes whom. */
    private static boolean isBeating(Happening happening) {
        return happening.trigger.lemma().equals("ضرب")
                && happening.hit.has(VERB)
                && !happening.actors.isEmpty()
                && (!happening.recipients.isEmpty() || happening.hit.has(PRONOUN));
    }

    /** {@code تحرير عدن}, {@code تدمير منازل}: whether a place, or what armies hit, follows. */
    private boolean isOnGround(Happening happening) {
        for (int t = happening.hit.to(); t < Math.min(happening.to, happening.hit.to() + GROUND); t++) {
            NameMention name = names.at(t);
            Hit side = name == null ? page.hit(t, Side.class) : null;
            boolean target = side != null && ((Side) side.sense().lexeme()).is(Side.Kind.TARGET);
            boolean next = t < happening.hit.to() + OBJECT;
            if (target || next && name != null && name.type() == Entity.Type.LOC) {
                return true;
            }
        }
        return false;
    }

    /** Whether those harmed, armed men or a word of war are near, or drones or other aircraft do it. */
    private boolean isNear(Happening happening) {
        if (happening.hit.has(VERB) && drones.isStrikeOf(happening.hit)) {
            return true;
        }
        int stop = Math.min(happening.to, happening.end + NEAR);
        for (int t = Math.max(happening.from, happening.hit.from() - NEAR); t < stop; t++) {
            boolean own = t >= happening.hit.from() && t < happening.hit.to();
            if (!own && (harmed[t] || isForce(names.at(t)) || is(t, Nature.WAR))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForce(NameMention name) {
        return name != null
                && (name.sector() != null && FORCES.contains(name.sector())
                        || name.known() != null && name.known().kind().equals("armed"));
    }

    private boolean is(int t, Nature nature) {
        Hit hit = page.hit(t, Nature.class);
        return hit != null && hit.sense().lexeme() == nature && !(nature == Nature.IDEA && hit.has(CONJUNCTION));
    }

    /** {@code محاربة الفساد}, {@code التصدي الشامل للإرهاب}: whether what is fought is an idea or an evil, not {@code عناصر التمرد}. */
    private boolean onIdea(Hit hit) {
        for (int t = hit.to(); t < hit.to() + OBJECT && page.tokens().isWord(t) && page.mark(t) == 0; t++) {
            if (is(t, Nature.IDEA) && page.hit(t - 1, Side.class) == null) {
                return true;
            }
            boolean between = page.is(t, Particle.Kind.PREPOSITION) || page.is(t, Particle.Kind.QUANTITY);
            if (!between && names.at(t) != null) {
                return false;
            }
        }
        return false;
    }
}
