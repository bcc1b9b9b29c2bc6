package org.isnad.scene;

import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** The places of an article in which something is told to happen, and which of them holds at a token. Immutable. */
final class Places {
    static final Wordlist WITNESSES = Wordlist.of(Places.class, "witnesses");

    /** What a place is only the name of: {@code اتفاقية جنيف}. */
    private static final Wordlist NAMED_AFTER = Wordlist.of(Places.class, "named-after");

    private static final int CLOSE = 14;
    private static final int FAR = 150;
    private static final int OFFICE = 4;
    private static final int NOUN = 8;
    private static final int ROW = 10;
    private static final List<String> ENVOYS = List.of("مبعوث", "سفير", "موفد", "ممثل", "مندوب");
    private static final int ENVOY = 7;
    private static final int NEXT = 4;

    private final Page page;
    private final Names names;
    private final Datelines datelines;
    private final CommonPlaces common;
    private final Vicinities vicinities;
    private final boolean[] times;

    /** Of an article in which these tokens belong to expressions of time. */
    Places(Page page, Names names, boolean[] times) {
        this.page = page;
        this.names = names;
        this.times = times;
        datelines = new Datelines(page, names);
        common = new CommonPlaces(page, names, datelines);
        vicinities = new Vicinities(page, names);
    }

    /** The one that {@code accept} takes close after a token, or the last before it, or one farther on; a named one first; or null. */
    Party nearest(int token, int from, int to, IntPredicate accept) {
        Party named = within(token, from, to, t -> common.at(t) == null && accept.test(t));
        return named == null ? within(token, from, Math.min(to, token + NOUN), accept) : named;
    }

    private Party within(int token, int from, int to, IntPredicate accept) {
        int close = Math.min(to, token + CLOSE);
        IntPredicate narrow = t -> !isVast(t) && accept.test(t);
        Party place = first(token, close, t -> (t < token + NOUN || !isVast(t)) && accept.test(t));
        place = place == null ? last(Math.max(from, token - FAR), token, narrow) : place;
        return place == null ? first(close, Math.min(to, token + FAR), narrow) : place;
    }

    /** {@code الشرق الأوسط}, {@code آسيا}: a part of the world with several countries, where things happen that are told right before it. */
    private boolean isVast(int t) {
        NameMention mention = names.at(t);
        return mention != null
                && mention.known() != null
                && mention.known().country() == null
                && mention.known().kind().equals("region");
    }

    /** The last place named within these tokens that {@code accept} takes, or the first of a row of places that it ends; or null. */
    private Party last(int from, int to, IntPredicate accept) {
        int head = -1;
        for (int t = to - 1; t >= from && (head < 0 || head - t <= ROW); t--) {
            boolean place = (isPlace(t) || common.at(t) != null) && accept.test(t);
            if (place && (head < 0 || isRow(t, head))) {
                head = t;
            }
        }
        return head < 0 ? null : party(head);
    }

    /** {@code رفح بشمال سيناء}, {@code زنجبار وشقرة}, {@code موبي التي تبعد عن عاصمة الولاية}: whether two places stand in one row. */
    private boolean isRow(int one, int other) {
        NameMention mention = names.at(one);
        int next = mention == null ? one + 1 : mention.to();
        if (page.is(next, Particle.Kind.RELATIVE)) {
            return true;
        }
        for (int t = next; t < other; t++) {
            boolean verb = page.isVerb(t) && names.at(t) == null;
            if (verb || times[t] || page.mark(t) == '.' || page.isAny(t, "وفي", "الي")) {
                return false;
            }
        }
        return other - next <= NEXT
                || page.mark(next) != 0
                || page.words(next, next).startsWith("و");
    }

    /** The first place named within tokens {@code from} to {@code to} that {@code accept} takes, or null. */
    Party first(int from, int to, IntPredicate accept) {
        for (int t = from; t < to; t++) {
            if ((isPlace(t) || common.at(t) != null) && accept.test(t)) {
                return party(t);
            }
        }
        return null;
    }

    /** The state that the article is about, or null. */
    Party main() {
        return common.main();
    }

    /** {@code في المدن الإيرانية}: the state of which a part is told near a token by an adjective; or null. */
    Party state(int token, int from, int to, IntPredicate accept) {
        for (int t = Math.max(from, token - NOUN); t < Math.min(to, token + CLOSE); t++) {
            if (common.partOf(t) != null && accept.test(t)) {
                return common.partOf(t);
            }
        }
        return null;
    }

    /** Where a visit goes: the first place within these tokens that stands after "to" or, told by a verb, is its object; or null. */
    Party goal(int from, int to, boolean verb) {
        for (int t = from; t < to; t++) {
            NameMention mention = names.at(t);
            boolean place = mention != null && mention.from() == t && mention.type() == Entity.Type.LOC;
            boolean open = !page.isAny(t - 1, "من", "بين", "علي", "عن");
            if (place && open && !isHis(mention) && (isGoal(t) || isNext(from, t) || verb && !isOffice(t))) {
                return party(t);
            }
        }
        return null;
    }

    /** {@code زار المبعوث إلى اليمن مارتن غريفيث الرياض}: whether a place only tells where the man named after it is sent. */
    private boolean isHis(NameMention place) {
        NameMention man = isEnvoy(place.from()) ? names.at(place.to()) : null;
        return man != null && man.type() == Entity.Type.PER;
    }

    /** {@code زيارة لندن}, {@code زيارة مدينة عدن}: whether a place stands right at a token or behind the word for what it is. */
    private boolean isNext(int from, int place) {
        return place == from || place == from + 1 && page.hit(from, Head.class) != null;
    }

    /** Where what is left lies: the first place within these tokens that stands after "from"; or null. */
    Party origin(int from, int to) {
        for (int t = from; t < to && !isClauseEnd(t); t++) {
            NameMention mention = names.at(t);
            boolean place = mention != null && mention.from() == t && mention.type() == Entity.Type.LOC;
            if (place && (page.is(t - 1, "من") || page.is(t - 2, "من") && page.hit(t - 1, Head.class) != null)) {
                return party(t);
            }
        }
        return null;
    }

    private boolean isClauseEnd(int t) {
        return page.isComma(t) || page.isVerb(t) && names.at(t) == null;
    }

    private boolean isGoal(int t) {
        boolean to =
                page.words(t, t).startsWith("ل") && !names.entityAt(t).name().startsWith("ل");
        return to || page.isAny(t - 1, "الي", "لمدينه") || page.is(t - 2, "الي");
    }

    private Party party(int t) {
        if (common.at(t) != null) {
            return common.at(t);
        }
        Entity entity = names.entityAt(t);
        return new Party(entity.name(), entity.id());
    }

    private boolean isPlace(int t) {
        NameMention mention = names.at(t);
        int before = page.mark(t - 1) == '#' && mention != null && mention.canAct() ? t - 2 : t - 1;
        if (mention == null
                || mention.from() != t
                || mention.type() != Entity.Type.LOC
                || page.isAny(before, "من", "عن", "بين", "مع", "ضد", "بقياده", "ومثل", "لدي", "قبل", "بشان", "حول")
                        && !vicinities.isBorder(t)
                || page.isAny(t - 1, NAMED_AFTER)
                || isOffice(t)
                || isEnvoy(t)
                || datelines.has(t)) {
            return false;
        }
        return page.is(before, Particle.Kind.PREPOSITION)
                || page.is(before, "بين")
                || vicinities.isBeside(before)
                || isWitness(mention)
                || page.isAny(before - 1, "العاصمه", "بالعاصمه") && page.isDefinite(before)
                || isCapital(t)
                || page.isAny(before - 1, "في", "داخل") && !page.isDefinite(before) && !page.isVerb(before)
                || !mention.canAct()
                || page.words(t, t).startsWith("ب") && !names.entityAt(t).name().startsWith("ب");
    }

    /** {@code في العاصمة الأمريكية، واشنطن}, {@code بالعاصمة، عمان}. */
    private boolean isCapital(int t) {
        boolean comma = page.isComma(t - 1);
        int word = page.word(t - 2).sense(Nationality.class) == null ? t - 2 : t - 3;
        boolean in = page.is(word - 1, Particle.Kind.PREPOSITION) && !page.isAny(word - 1, "من", "الي")
                || page.words(word - 1, word - 1).contains("شهد");
        return comma && (page.is(word, "بالعاصمه") || in && page.is(word, "العاصمه"));
    }

    /** {@code شهد اليمن}, {@code كان لبنان قد شهد}: what has seen something happen is where it happens. */
    private boolean isWitness(NameMention place) {
        int next = place.to();
        return page.isAny(place.from() - 1, WITNESSES) || page.isAny(page.is(next, "قد") ? next + 1 : next, WITNESSES);
    }

    /** {@code رئيس مجلس محافظة الأنبار}: whether a place only tells whose office it is; not {@code وزير الدفاع الألماني لبنان}. */
    private boolean isOffice(int t) {
        for (int i = t - 1;
                i >= Math.max(0, t - OFFICE)
                        && page.tokens().isWord(i)
                        && !page.is(i, Particle.Kind.PREPOSITION)
                        && page.word(i).sense(Nationality.class) == null;
                i--) {
            Hit title = page.hit(i, Title.class);
            if (title != null) {
                return title.to() <= t
                        && !page.isDefinite(i)
                        && ((Title) title.sense().lexeme()).kind().equals("office");
            }
        }
        return false;
    }

    /** {@code المبعوث الأممي إلى ليبيا}, {@code سفير مصر لدى فرنسا}: whether a place is where somebody is sent or accredited. */
    private boolean isEnvoy(int place) {
        boolean at = page.isAny(place - 1, "الي", "لدي");
        boolean in = page.words(place, place).startsWith("ب")
                && !names.entityAt(place).name().startsWith("ب");
        if (!at && !in) {
            return false;
        }
        for (int t = at ? place - 2 : place - 1;
                t >= Math.max(0, place - (at ? ENVOY : NEXT - 1)) && page.mark(t) == 0 && !page.isVerb(t);
                t--) {
            String word = page.word(t).folded();
            if (ENVOYS.stream().anyMatch(word::contains)) {
                return true;
            }
        }
        return false;
    }
}
