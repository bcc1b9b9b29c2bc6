package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Suspect;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.number.Numbers;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** Finds whom a pronoun means among those named before it in its sentence. Places are tokens. */
public final class Pronouns {
    private static final int FAR = 40;
    private static final int CLAUSE = 8;
    private static final int MOST = 3;
    private static final Wordlist ATTRIBUTES = Wordlist.of(Pronouns.class, "attributes");
    private static final Wordlist OFFICES = Wordlist.of(Pronouns.class, "offices");
    private static final Wordlist PLATFORMS = Wordlist.of(Pronouns.class, "platforms");

    private static final String[] MEN = {"الذين", "والذين"};
    private static final String[] SHE = {"التي", "والتي"};
    private static final String[] HE = {"الذي", "والذي"};

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Antecedents antecedents;
    private final Genders genders;

    Pronouns(Page page, Names names, Phrases phrases, Antecedents antecedents) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.antecedents = antecedents;
        genders = new Genders(page, names);
    }

    /**
     * The nearest party named before a token in its sentence that the pronoun there may mean, before any that only tells
     * where; or null.
     */
    public Phrase meant(int token, int from, List<Party> except) {
        String word = page.word(token).folded();
        boolean many = word.endsWith("هم");
        Phrase place = null;
        for (int t = token - 1; t >= Math.max(from, token - FAR); t--) {
            if (token - t < CLAUSE && isTakenUp(t, word)) {
                Phrase described = antecedents.find(t, from);
                if (described == null || !isAmong(except, described)) {
                    return described;
                }
            }
            boolean starts = starts(t) || many && (phrases.nouns().isPeople(t) || isNation(t)) && !isParty(t - 1);
            boolean joined =
                    starts && (many || word.endsWith("هما")) && phrases.nouns().isAnd(t);
            int head = many && isCounted(t) ? beforeNumber(t, from) : t;
            Phrase phrase = starts && !(joined && t > from && isParty(t - 1)) ? phrases.at(head, token) : null;
            if (phrase != null
                    && phrase.isParty()
                    && stands(t)
                    && !isAmong(except, phrase)
                    && agrees(word, t, phrase)) {
                if (!isWhere(t)) {
                    return phrase;
                }
                place = place == null ? phrase : place;
            }
        }
        return place;
    }

    /** {@code في كوريا الجنوبية}: a place which only tells where, and is meant where nobody else can be. */
    private boolean isWhere(int t) {
        return isLand(t) && page.isAny(t - 1, "في", "وفي");
    }

    /** Whether a name, people counted or somebody described may begin here. */
    private boolean starts(int t) {
        return names.at(t) != null && names.at(t).from() == t
                || phrases.figure(t) != null && phrases.figure(t).from() == t
                || page.hit(t, Side.class) != null
                || page.hit(t, Title.class) != null && !page.hit(t, Title.class).has(ACCUSATIVE)
                || page.hit(t, Suspect.class) != null && page.isDefinite(t);
    }

    /** Whether a party stands for itself, and does not only tell more of another. */
    private boolean stands(int t) {
        return !isSupport(t) && !isAttribute(t) && !isEpithet(t) && !isPlatform(t) && !isOffice(t) && !isOutlet(t);
    }

    /** Whether a pronoun may be of this gender and of so many. */
    private boolean agrees(String pronoun, int t, Phrase phrase) {
        boolean many = pronoun.endsWith("هم");
        boolean man = (pronoun.endsWith("ه") || pronoun.endsWith("هو")) && !many;
        boolean she = pronoun.endsWith("ها") || pronoun.endsWith("هي");
        boolean notTwo = pronoun.endsWith("هما") && phrase.parties().size() != 2 && !areTwo(t);
        return !notTwo
                && !(many && isOne(t))
                && !(she && (phrases.figure(t) != null || phrases.nouns().isPeople(t) || genders.isMasculine(t)))
                && !(she && isOneMan(phrase))
                && !(man && (isMany(t) || isFeminine(t)));
    }

    /** {@code قالت الإدارة إن السجناء كثيرون وتم الإفراج عنهم}: the same, but none of the places and bodies that arrest and release. */
    public Phrase people(int token, int from, List<Party> except) {
        List<Party> others = new ArrayList<>(except);
        for (int i = 0; i < MOST; i++) {
            Phrase meant = meant(token, from, others);
            if (meant == null || !arrests(meant)) {
                return meant;
            }
            others.addAll(meant.parties());
        }
        return null;
    }

    private boolean arrests(Phrase phrase) {
        int t = phrases.afterMeasures(phrase.from(), phrase.to());
        Hit side = names.at(t) == null ? page.hit(t, Side.class) : null;
        boolean armed = side != null && ((Side) side.sense().lexeme()).bearsArms();
        return armed || phrase.isName() && !phrases.isMan(phrase);
    }

    /** {@code الذين تم اعتقالهم}: a relative pronoun, which a pronoun like this in its clause takes up. */
    private boolean isTakenUp(int t, String word) {
        return page.is(t, Particle.Kind.RELATIVE)
                && page.isAny(t, word.endsWith("هم") ? MEN : word.endsWith("ها") ? SHE : HE)
                && !word.endsWith("هما");
    }

    /** {@code الجاسوس السابق فلان}, but not {@code قوات فلان}. */
    private boolean isOneMan(Phrase phrase) {
        int head = phrase.from();
        Hit title = page.hit(head, Title.class);
        boolean alone = page.hit(head, Suspect.class) != null
                || title != null && !title.has(FEMININE)
                || page.isDefinite(head) && page.hit(head, Side.class) != null;
        boolean his = !page.word(head).folded().endsWith("ه");
        return alone && his && phrases.isMan(phrase) && genders.isMasculine(phrase.to() - 1);
    }

    /** {@code عبر تويتر}, {@code على تطبيق تلغرام}: where something is only written; {@code بعضهم}, a pronoun itself. */
    private boolean isPlatform(int t) {
        boolean some = page.isAny(t, "بعضهم", "بعضهن");
        return some
                || page.isAny(t, PLATFORMS)
                        && (page.is(t - 1, Particle.Kind.PREPOSITION) || page.isAny(t - 1, "موقع", "تطبيق", "منصه"));
    }

    /** {@code شغل منصب الوزير}: it only says what somebody is or was. */
    private boolean isOffice(int t) {
        return page.isAny(t - 1, OFFICES);
    }

    /** {@code نقلته قناة العربية}, {@code قالت لصحيفة}: an outlet, which only passes on what is told. */
    private boolean isOutlet(int t) {
        return names.at(t) != null && "JRN".equals(names.at(t).sector());
    }

    /** {@code بإسناد من التحالف}: it only says with whose help. */
    private boolean isSupport(int t) {
        return page.is(t - 1, "من") && page.words(t - 2, t - 2).startsWith("ب");
    }

    /** {@code الميليشيات الموالية لإيران}, {@code المدعومة من السعودية والإمارات}: it only tells more of the one before. */
    private boolean isAttribute(int last) {
        int t = last;
        while (isLand(t) && isLand(t - 1) && phrases.nouns().isAnd(t)) {
            t--;
        }
        int attribute = page.isAny(t - 1, "من", "الي", "مع") ? t - 2 : t - 1;
        return page.isAny(attribute, ATTRIBUTES);
    }

    /** {@code القوات العاملة}, {@code المؤتمر الصحفي}: it only describes the noun before. */
    private boolean isEpithet(int t) {
        boolean press = page.isAny(t, "الصحفي", "الصحافي", "السياسي");
        if (press && page.isDefinite(t - 1) && names.at(t - 1) == null && page.hit(t - 1, Title.class) == null) {
            return page.word(t - 1).sense(Nationality.class) == null;
        }
        return names.at(t) == null
                && page.word(t).folded().startsWith("ال")
                && page.word(t).folded().endsWith("ه")
                && page.isDefinite(t - 1)
                && page.mark(t - 1) == 0;
    }

    /** Whether a place is named here. */
    private boolean isLand(int t) {
        return names.at(t) != null && names.at(t).type() == Entity.Type.LOC;
    }

    private boolean isParty(int t) {
        return names.at(t) != null || page.hit(t, Side.class) != null || page.hit(t, Title.class) != null;
    }

    /** Whether these are all told by the phrase, or by words that hold it. */
    private static boolean isAmong(List<Party> parties, Phrase phrase) {
        String name = phrase.parties().get(0).name();
        return parties.containsAll(phrase.parties())
                || parties.stream().anyMatch(p -> p.name().contains(name));
    }

    /** Whether one person or place stands at a token. */
    boolean isOne(int t) {
        NameMention name = names.at(t);
        if (name != null) {
            return name.type() != Entity.Type.ORG;
        }
        Hit noun = noun(t);
        return phrases.figure(t) == null && noun != null && !noun.has(PLURAL) && !endsAsPlural(t) && !isCounted(t);
    }

    private boolean endsAsPlural(int t) {
        String folded = page.word(t).folded();
        return folded.endsWith("ون") || folded.endsWith("ين");
    }

    /** {@code السلطات}, {@code الشرطة}, {@code موسكو}. */
    private boolean isFeminine(int t) {
        String folded = page.word(t).folded();
        NameMention name = names.at(t);
        boolean land = name != null
                && name.type() == Entity.Type.LOC
                && name.known() != null
                && name.known().isCountry();
        boolean town =
                name != null && name.type() == Entity.Type.LOC && (!folded.startsWith("ال") || folded.endsWith("ه"));
        return (land || town) && !genders.isMasculine(t)
                || (name == null || name.type() == Entity.Type.ORG) && (folded.endsWith("ه") || folded.endsWith("ات"));
    }

    /** {@code 30 ألف مدني}, {@code 141 مهاجرا}: people told by one of them after their number. */
    private boolean isCounted(int t) {
        Hit side = t > 0 && Numbers.isPart(page, t - 1) && names.at(t) == null ? page.hit(t, Side.class) : null;
        return side != null
                && !side.has(DEFINITE | PREPOSITION | CONJUNCTION)
                && (((Side) side.sense().lexeme()).isHarmless()
                        || ((Side) side.sense().lexeme()).bearsArms());
    }

    private int beforeNumber(int noun, int from) {
        int t = noun;
        while (t > from && Numbers.isPart(page, t - 1)) {
            t--;
        }
        return t;
    }

    /** {@code الفلسطينيين}. */
    private boolean isNation(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        return nation != null && nation.has(PLURAL) && nation.has(DEFINITE);
    }

    /** {@code رجلان}, {@code الجانبين}. */
    private boolean areTwo(int t) {
        String folded = page.word(t).folded();
        return names.at(t) == null && (folded.endsWith("ان") || folded.endsWith("ين"));
    }

    /** Whether it is a woman known by name. */
    public boolean isWoman(Party party) {
        return genders.isWoman(party);
    }

    /** Whether several people, or a body, stand at a token. */
    public boolean areMany(int t) {
        NameMention name = names.at(t);
        return name == null ? isMany(phrases.afterMeasures(t, t + 2)) : name.type() == Entity.Type.ORG;
    }

    private boolean isMany(int t) {
        Hit noun = names.at(t) == null ? noun(t) : null;
        Hit side = noun == null ? null : page.hit(t, Side.class);
        return phrases.figure(t) != null
                || isCounted(t)
                || noun != null && noun.has(PLURAL)
                || side != null && side.has(PLURAL) && endsAsPlural(t)
                || page.isAny(t, "اخرين", "اخرون")
                || phrases.nouns().isPeople(t);
    }

    private Hit noun(int t) {
        Hit title = page.hit(t, Title.class);
        return title == null ? page.hit(t, Side.class) : title;
    }
}
