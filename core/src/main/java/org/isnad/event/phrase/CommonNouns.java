package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Suspect;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** Phrases that a common noun heads: whom or what it means, and how far its adjectives and genitives reach. Places are tokens. */
public final class CommonNouns {
    private static final int REACH = 5;
    private static final int MOST = 8;

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Nouns nouns;
    private final Modifiers modifiers;
    private final Backing backing;
    private final Map<Integer, Party> coalitions;

    CommonNouns(Page page, Names names, Referents referents, Nouns nouns, boolean[] time) {
        this.page = page;
        this.names = names;
        this.referents = referents;
        this.nouns = nouns;
        modifiers = new Modifiers(page, names, nouns, time);
        backing = new Backing(page, names, nouns);
        coalitions = coalitions();
    }

    /** People or a body by a common noun, if need be those that the article has named with it; otherwise a thing. */
    Phrase at(int from, int t, int to) {
        int end = extent(t + 1, to);
        Party named = isOfTheirOwn(t + 1, end) ? null : named(t);
        if (named != null) {
            return new Phrase(from, end, Kind.NAME, List.of(named));
        }
        Sense people = people(t);
        if (people != null) {
            return nouns.described(from, t, people, end);
        }
        return isNoun(t) ? new Phrase(from, end, Kind.THING, List.of()) : null;
    }

    /** {@code الوزارة}: the one that the article has named with this word, or null. */
    private Party named(int t) {
        boolean body = page.hit(t, Side.class) != null || page.hit(t, Head.class) != null;
        Party named = body && page.isDefinite(t)
                ? referents.named(Referents.stem(page.word(t).folded()), t)
                : null;
        return named == null ? led(t) : named;
    }

    /** {@code التحالف}, where the article tells who leads it: as it is told there, last before a token or else first; or null. */
    Party led(int token) {
        if (coalitions.isEmpty() || !isCoalition(token) || extent(token + 1, page.size()) > token + 1) {
            return null;
        }
        Party last = null;
        for (Map.Entry<Integer, Party> told : coalitions.entrySet()) {
            last = last == null || told.getKey() < token ? told.getValue() : last;
        }
        return last;
    }

    private boolean isCoalition(int t) {
        return page.isAny(t, "التحالف", "للتحالف") && page.isDefinite(t);
    }

    /** {@code التحالف بقيادة السعودية}, by where it is told. */
    private Map<Integer, Party> coalitions() {
        Map<Integer, Party> found = new TreeMap<>();
        for (int t = 0; t < page.size() && found.size() < MOST; t++) {
            int end = isCoalition(t) && names.at(t) == null ? modifiers.past(t + 1, page.size()) : page.size();
            NameMention leader = end < page.size() ? leader(end, page.size()) : null;
            if (leader != null && leader.type() != Entity.Type.PER && !page.is(end, "التي")) {
                found.put(t, nouns.described(t, leader.to()));
            }
        }
        return found;
    }

    /** The sense in which a word means people or a body, or null. */
    private Sense people(int t) {
        if (isOutskirts(t)) {
            return null;
        }
        Hit side = page.hit(t, Side.class);
        if (side != null && ((Side) side.sense().lexeme()).is(Side.Kind.ENEMY) && !side.has(DEFINITE)) {
            return null;
        }
        Hit head = page.hit(t, Head.class);
        Hit hit = side != null ? side : head != null && isBody(head) ? head : suspect(t);
        if (hit != null) {
            return hit.sense();
        }
        Sense nationality = page.word(t).sense(Nationality.class);
        if (nationality != null && nationality.has(PLURAL)) {
            return nationality;
        }
        return isNoun(t) && nouns.isPeople(t) ? nouns.sense(t) : null;
    }

    /** {@code أطراف مدينة حلب}: where a place ends, not who takes part. */
    private boolean isOutskirts(int t) {
        if (t + 1 >= page.size() || page.isDefinite(t) || !page.word(t).folded().endsWith("اطراف")) {
            return false;
        }
        Hit head = page.hit(t + 1, Head.class);
        NameMention place = names.at(t + 1);
        return place != null && place.type() == Entity.Type.LOC
                || head != null && ((Head) head.sense().lexeme()).type() == Entity.Type.LOC;
    }

    private Hit suspect(int t) {
        return page.isDefinite(t) ? page.hit(t, Suspect.class) : null;
    }

    private static boolean isBody(Hit head) {
        return ((Head) head.sense().lexeme()).type() == Entity.Type.ORG;
    }

    private boolean isNoun(int t) {
        return page.tokens().isWord(t) && !page.isVerb(t) && page.word(t).sense(Particle.class) == null;
    }

    /** {@code القوات الموالية لهادي}, {@code التحالف بقيادة السعودية}: none of those told by the noun alone. */
    private boolean isOfTheirOwn(int from, int end) {
        for (int t = from; t < end; t++) {
            if (Link.is(page, t, Link.Kind.LOYAL) || backing.is(t) || leader(t, end) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where what belongs to a noun ends, with whom men are loyal to or led by. */
    public int extent(int from, int to) {
        int end = modifiers.past(from, to);
        boolean loyal = end > from && (Link.is(page, end - 1, Link.Kind.LOYAL) || areOwned(from - 1, end - 1));
        if (loyal && end < to && page.word(end).folded().startsWith("ل")) {
            return pastMaster(end, to);
        }
        if (end > from && backing.is(end - 1) && end + 1 < to) {
            return backing.past(end, to);
        }
        NameMention leader = leader(end, to);
        return leader == null || leader.type() == Entity.Type.PER ? end : Math.min(leader.to(), to);
    }

    /** {@code بقيادة السعودية}, {@code الذي تقوده السعودية}: who leads those told right before a token; or null. */
    private NameMention leader(int t, int to) {
        int led = page.is(t, Particle.Kind.RELATIVE) ? t + 1 : t;
        boolean leads = Link.is(page, t, Link.Kind.LED) || Link.isLeading(page, led);
        return leads && led + 1 < to ? names.at(led + 1) : null;
    }

    /** {@code ميليشيات تابعة}, {@code وحدات تابعة}: men or a body of somebody's own. */
    private boolean areOwned(int noun, int t) {
        String folded = page.word(t).folded();
        boolean owned = folded.startsWith("تابع") || folded.startsWith("التابع");
        Hit side = owned ? page.hit(noun, Side.class) : null;
        Side men = side == null ? null : (Side) side.sense().lexeme();
        return men != null && (men.bearsArms() || men.is(Side.Kind.PEOPLE));
    }

    /** {@code اليمني}, {@code السابق}: but {@code المدعومة} describes those who are loyal. */
    private boolean isOfMaster(int t) {
        return names.at(t) == null
                && nouns.isAdjective(t)
                && page.isDefinite(t)
                && !page.word(t).folded().startsWith("المدعوم");
    }

    /** {@code للرئيس هادي}, {@code لها}: past the words from a token on that tell whom somebody is loyal to. */
    private int pastMaster(int t, int to) {
        Hit title = names.at(t) == null ? page.hit(t, Title.class) : null;
        int end = names.at(t) != null ? names.at(t).to() : title != null ? title.to() : t + 1;
        boolean open = names.at(t) == null
                && title == null
                && !page.isDefinite(t)
                && !page.words(t, t).startsWith("لل");
        if (open
                && end < to
                && names.at(end) != null
                && !nouns.isAnd(end)
                && page.word(t).folded().length() > 3) {
            return Math.min(names.at(end).to(), to);
        }
        boolean owner = open && !Link.is(page, t, Link.Kind.PRONOUN);
        end += owner && end < to && page.isDefinite(end) && page.tokens().isWord(end) ? 1 : 0;
        while (end < to && end < t + REACH && isOfMaster(end)) {
            end++;
        }
        NameMention man = title != null && end < to ? names.at(end) : null;
        return Math.min(man == null ? end : man.to(), to);
    }

    /** {@code مجموعة انفصالية}: a group that is told with an adjective alone, so that it is itself who acts. */
    boolean isGroup(int t) {
        return page.isAny(t, "مجموعه", "ومجموعه", "لمجموعه", "بمجموعه") && isQuality(t + 1);
    }

    /** {@code انفصالية}: an adjective of one thing without the article. */
    private boolean isQuality(int t) {
        return names.at(t) == null
                && !page.isDefinite(t)
                && (nouns.isAdjective(t) || page.word(t).folded().endsWith("يه"));
    }
}
