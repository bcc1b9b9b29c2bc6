package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.number.Numbers;
import org.isnad.reading.Party;

/**
 * What single words are in a noun phrase: "and", an adjective, people, the adjective of a nation; and the words that describe
 * somebody. Places are tokens.
 */
public final class Nouns {
    private static final Sense PLAIN = new Sense(Common.NOUN, 0);

    private static final int LEAST = 5;

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final SoundPlurals plurals;

    Nouns(Page page, Names names, Referents referents) {
        this.page = page;
        this.names = names;
        this.referents = referents;
        plurals = new SoundPlurals(page);
    }

    // ---- kinds of words

    /** {@code للحادث الإرهابي}, {@code القاضي العسكري}: an adjective in the singular of the noun with the article right before. */
    public boolean isEpithet(int t) {
        String word = page.word(t).folded();
        boolean ends = word.endsWith("ي") || word.endsWith("يه");
        boolean relation = ends && word.startsWith("ال") && word.length() > LEAST;
        boolean nouns = relation && t > 0 && page.tokens().isWord(t - 1);
        boolean plain = nouns && names.at(t) == null && names.at(t - 1) == null && names.at(t + 1) == null;
        String before = plain ? page.word(t - 1).folded() : "";
        boolean article = before.startsWith("ال") || before.startsWith("لل") || before.startsWith("بال");
        boolean subject = t > 1 && page.isVerb(t - 2);
        return article
                && !subject
                && !page.isVerb(t - 1)
                && page.word(t - 1).sense(Particle.class) == null
                && word.endsWith("ه") == before.endsWith("ه");
    }

    public boolean isQuote(int t) {
        return "\"«“»”#'’‘(".indexOf(page.mark(t)) >= 0;
    }

    /** Whether a name begins at a token. */
    public boolean isNamed(int t) {
        return names.at(t) != null && names.at(t).from() == t;
    }

    /** Whether a word has "and" written together with it. */
    public boolean isAnd(int t) {
        Word word = page.word(t);
        if (word.folded().length() < 2 || word.folded().charAt(0) != 'و') {
            return page.is(t, "و");
        }
        if (names.at(t) != null) {
            return names.at(t).from() == t && !names.entityAt(t).name().startsWith("و");
        }
        Hit title = page.hit(t, Title.class);
        if (title != null && !title.has(CONJUNCTION)) {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            Lexeme lexeme = word.sense(i).lexeme();
            if (word.sense(i).has(WA) && !(lexeme instanceof Particle || lexeme instanceof Link)) {
                return true;
            }
        }
        return false;
    }

    /** {@code سفيرها}: told by whose he is. */
    public boolean isOwnOffice(int t) {
        Hit title = names.at(t) == null ? page.hit(t, Title.class) : null;
        return title != null && title.has(PRONOUN);
    }

    /** {@code حلفاؤه}, {@code حلفائها}: people told by whose they are, so that no genitive follows. */
    boolean isOwned(int t) {
        Sense side = page.word(t).sense(Side.class);
        boolean people = side != null && ((Side) side.lexeme()).isHarmless();
        Sense told = people ? side : page.word(t).sense(Title.class);
        return told != null && told.has(PRONOUN) && !page.word(t).folded().endsWith("ي");
    }

    /** {@code قواته}: men or arms told by whose they are. */
    boolean isOwnForce(int t) {
        Sense side = page.word(t).sense(Side.class);
        String word = page.word(t).folded();
        boolean force = side != null && ((Side) side.lexeme()).bearsArms() && side.has(PRONOUN);
        return force && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم"));
    }

    /** {@code رئيس وزرائها}, {@code شقيق زوجته}: what is told by whose it is, right after an office or kin without the article. */
    boolean isOwnedByOffice(int t) {
        Hit title = isOwned(t) && !isAnd(t) ? page.hit(t - 1, Title.class) : null;
        Title office = title == null || title.has(DEFINITE | PRONOUN)
                ? null
                : (Title) title.sense().lexeme();
        return office != null
                && (office.kind().equals("office") || office.kind().equals("relation"));
    }

    /** {@code زملاؤه العاملون}, {@code مواطنيها الثلاثة}: what describes people told by whose they are. */
    boolean areDescribed(int t) {
        String told = page.isDefinite(t) && names.at(t) == null ? page.word(t).folded() : "";
        boolean many = told.endsWith("ين") || told.endsWith("ون") || told.endsWith("ات");
        return told.startsWith("ال") && (many || page.word(t).sense(Common.class) == null);
    }

    /** A function word that is nothing else; {@code عدد} or {@code مجموعة} measures and goes on. */
    public boolean isFunctionWord(int t) {
        Sense particle = page.word(t).sense(Particle.class);
        if (page.is(t, "امام") && page.words(t, t).indexOf('إ') < 0) {
            return true;
        }
        return particle != null && page.hit(t, Side.class) == null && page.hit(t, Title.class) == null;
    }

    /** Whether the word can only describe the noun before. */
    public boolean isAdjective(int t) {
        Hit title = page.hit(t, Title.class);
        return page.word(t).isAdjective() && (title == null || !title.has(PLURAL));
    }

    /** Past the adjectives that describe a noun which ends here. */
    public int afterAdjectives(int t, int to) {
        int end = pastUn(t, to);
        while (end < to && names.at(end) == null && (isAdjective(end) || nation(end) != null || isAgreeing(end))) {
            end = pastUn(end + 1, to);
        }
        return end;
    }

    /** Past {@code وغير المشروط}, or the token itself. */
    public int pastUn(int t, int to) {
        boolean un = t + 1 < to && page.isAny(t, "غير", "وغير") && page.tokens().isWord(t + 1);
        return un && names.at(t + 1) == null ? t + 2 : t;
    }

    /** {@code الزيارات العديدة}: what has the article after a noun that has it describes that noun. */
    private boolean isAgreeing(int t) {
        return page.isDefinite(t) && page.isDefinite(t - 1) && page.tokens().isWord(t) && !isFunctionWord(t);
    }

    /** {@code مسلحون}: without the article, but closed by its ending, so that it has no genitive. */
    boolean isNunated(int t) {
        String head = page.word(t).folded();
        Hit side = page.hit(t, Side.class);
        if (side != null && !side.has(DUAL | PLURAL)) {
            return false;
        }
        return !page.isDefinite(t) && (head.endsWith("ون") || head.endsWith("ين") || head.endsWith("ان"));
    }

    /** {@code لحقوق}: a common noun that what it is for is written together with. */
    boolean isFor(int t) {
        Sense common = page.word(t).sense(Common.class);
        return common != null && common.has(LI) && !common.has(PRONOUN | DEFINITE);
    }

    // ---- people

    /** {@code المتسابقين}, {@code الناخبون}, {@code مثيرو الشغب}: the sound plural of a participle means people. */
    boolean isPeople(int t) {
        return plurals.isSubject(t) || plurals.isOfParticiple(t) && !isAdjective(t);
    }

    // ---- nations

    /** A country, from an adjective that describes a singular noun: {@code قصف إسرائيلي}, but {@code تحقيق مالي} is of money. */
    public Party nation(int t) {
        Sense sense = page.is(t, "مالي") ? null : nationality(t);
        boolean stateless = sense == null || ((Nationality) sense.lexeme()).countryName() == null;
        if (stateless && names.at(t) == null && page.tokens().isWord(t)) {
            return referents.adjective(page.word(t).folded());
        }
        return sense == null || names.at(t) != null ? null : nationWithin(t);
    }

    /** The same of an adjective that may be part of a name: {@code السفارة الأميركية}. */
    public Party nationWithin(int t) {
        Sense sense = nationality(t);
        boolean none = sense == null || sense.has(CONJUNCTION | PREPOSITION | PLURAL | DUAL);
        return none ? null : referents.country((Nationality) sense.lexeme());
    }

    private Sense nationality(int t) {
        Hit hit = page.hit(t, Nationality.class);
        return hit == null ? null : hit.sense();
    }

    /** {@code الضربات الأمريكية الفرنسية والبريطانية}: the nations of adjectives side by side. */
    public List<Party> nations(int from, int to) {
        List<Party> nations = new ArrayList<>(2);
        for (int t = from; t < to; t = afterNation(t)) {
            t += page.mark(t) == '-' ? 1 : 0;
            Party nation = t == from ? nation(t) : otherNation(t);
            if (nation == null) {
                break;
            }
            nations.add(nation);
        }
        return nations.stream().distinct().toList();
    }

    /** {@code القرار الأميركي الأخير}: the nations of the adjectives between a noun and what completes it, if nothing else stands there. */
    public List<Party> ownersBetween(int from, int to) {
        List<Party> nations = List.of();
        for (int t = from; t < to; t++) {
            List<Party> here = nations.isEmpty() ? nations(t, to) : List.of();
            if (here.isEmpty() && !isAdjective(t) && !isQuote(t) && nation(t) == null && otherNation(t) == null) {
                return List.of();
            }
            nations = nations.isEmpty() ? here : nations;
        }
        return nations;
    }

    /** The country of an adjective right after that of another, which "and" may join to it; or null. */
    private Party otherNation(int t) {
        Sense sense = names.at(t) == null ? nationality(t) : null;
        boolean open = sense != null && !sense.has(PREPOSITION | PLURAL | DUAL);
        boolean joined = open && (!sense.has(CONJUNCTION) || sense.has(WA) && (sense.has(DEFINITE) || areAlike(t)));
        return joined ? referents.country((Nationality) sense.lexeme()) : null;
    }

    /** {@code سورية وروسية}: two adjectives with one ending and without the article. */
    private boolean areAlike(int t) {
        String before = page.word(t - 1).folded();
        String word = page.word(t).folded();
        return !page.isDefinite(t - 1) && word.endsWith("ه") == before.endsWith("ه");
    }

    /** Past the words of an adjective of nationality: {@code كورية جنوبية} has two. */
    private int afterNation(int t) {
        Hit hit = page.hit(t, Nationality.class);
        return hit == null ? t + 1 : hit.to();
    }

    // ---- describing words

    /** People or a body by their own words. */
    public Phrase described(int from, int head, Sense sense, int end) {
        int first = Math.min(head, end - 1);
        String words = bare(Tags.words(page, first, end), sense);
        int count = count(from, first, sense);
        String number = count < first ? bare(page.words(count, first - 1), sense(count)) : "";
        boolean and = count < first && isAnd(count) && number.startsWith("و") && !page.is(count, "واحد");
        String told = count < first ? number.substring(and ? 1 : 0) + " " + words : words;
        return new Phrase(from, end, Kind.PEOPLE, List.of(new Party(told, null)));
    }

    /** {@code أحد القادة}, {@code 23 دبلوماسيا}: where the number right before a noun starts, from a token on; otherwise the noun. */
    private int count(int from, int noun, Sense sense) {
        int t = noun > from && page.isAny(noun - 1, "احد", "احدي") ? noun - 1 : noun;
        while (t > from && !sense.has(DEFINITE) && Numbers.isPart(page, t - 1)) {
            t--;
        }
        return t;
    }

    /** Whom the words from {@code head} to {@code to} describe. */
    public Party described(int head, int to) {
        return new Party(bare(Tags.words(page, head, to), sense(head)), null);
    }

    /** What a word is first of all; a plain noun where nothing is known of it. */
    Sense sense(int t) {
        Word word = page.word(t);
        return word.senses() > 0 ? word.sense(0) : PLAIN;
    }

    /** Without the conjunction and the preposition written together with the first word. */
    private static String bare(String words, Sense sense) {
        int cut = sense.has(CONJUNCTION) && words.length() > 3 ? 1 : 0;
        if ((sense.has(LI) || sense == PLAIN) && words.startsWith("لل", cut)) {
            return (words.startsWith("اج", cut + 2) ? "الل" : "ال") + words.substring(cut + 2);
        }
        return words.substring(sense.has(PREPOSITION) ? cut + 1 : cut);
    }
}
