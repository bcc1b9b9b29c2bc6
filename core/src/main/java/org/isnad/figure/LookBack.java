package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Figure.Kind;

/** Harm told after the people counted: {@code إن 23 شخصا قتلوا}, {@code 17 رجلا مفقودين}. */
final class LookBack {
    private static final Wordlist EXPOSED = Wordlist.of(LookBack.class, "exposed");
    private static final Wordlist ABOUT = Wordlist.of(LookBack.class, "about");
    private static final Wordlist MOVED = Wordlist.of(LookBack.class, "moved");
    private static final int PREDICATE = 6;
    /** What is told besides of people counted takes no more words, and the name of their group no more than these. */
    private static final int ASIDE = 14;

    private static final int GROUP = 6;
    /** After a greater number the noun is in the singular. */
    private static final int TEN = 10;

    /** An age is told in no more words. */
    private static final int AGE = 7;

    private final Page page;
    private final LoneNoun lone;

    LookBack(Page page) {
        this.page = page;
        this.lone = new LoneNoun(page);
    }

    /** Whether people counted before a verb of harm are whom it befell: {@code إن 23 شخصا قتلوا}. */
    boolean isBefallen(Count count, Hit verb, Count next) {
        int gap = verb.from() - count.end();
        boolean ofThem = gap > 0 && gap <= 3 && page.isAny(count.end(), "منهم", "منهن");
        boolean bare = count.noun() == Noun.NONE && (gap == 0 || ofThem) && verb.has(PLURAL);
        if (!count.isPeople() && !bare || verb.has(WA)) {
            return false;
        }
        if (verb.has(MASDAR)) {
            return verb.has(PRONOUN) && count.isMany() && gap <= 4 && isSmooth(count.end(), verb.from());
        }
        int start = pastAside(count, verb.from());
        if (count.form() == Form.SINGLE) {
            boolean active = next != null && next.isPeople() && !next.joined();
            return !active
                    && !isOfNoun(count)
                    && ((Harm) verb.sense().lexeme()).force() != Harm.Force.CLOSE
                    && !count.governed()
                    && page.hit(count.from() - 1, Thing.class) == null
                    && !verb.has(PLURAL | DUAL)
                    && (gap == 0
                            || verb.has(FA)
                            || isSmall(count.end(), gap, ((Harm) verb.sense().lexeme()).force() == Harm.Force.PLAIN)
                            || isAge(count.end(), verb.from()))
                    && lone.isOne(count);
        }
        boolean near = verb.from() - start <= 7 && isSmooth(start, verb.from());
        return (verb.has(PLURAL | DUAL) || gap == 0 && isOfNumber(count, verb, next)) && near && !hasObject(verb);
    }

    /** {@code عددا من المسلحين قتل أثناء}: the verb agrees with the number, and nobody follows whom they might have harmed. */
    private boolean isOfNumber(Count count, Hit verb, Count next) {
        boolean isCompleted = Sign.COMPLEMENT.at(page, verb.to());
        return page.isAny(count.at(), "عدد", "عددا")
                && verb.has(PAST)
                && (((Harm) verb.sense().lexeme()).force() == Harm.Force.PLAIN || isCompleted)
                && (next == null || next.joined())
                && (isCompleted
                        || page.is(verb.to(), Particle.Kind.PREPOSITION)
                        || !page.tokens().isWord(verb.to())
                        || page.isAny(verb.to(), ABOUT));
    }

    /** {@code محكمة مصرية تؤيد حبس}: an adjective in the feminine of the noun before it, which tells of nobody. */
    private boolean isOfNoun(Count count) {
        int before = count.from() - 1;
        return count.noun() == Noun.ADJECTIVE
                && page.word(count.at()).folded().endsWith("ه")
                && page.tokens().isWord(before)
                && !page.isDefinite(before)
                && !page.isVerb(before)
                && !Glance.has(Glance.at(page, before), ~Glance.OTHER);
    }

    /** {@code جنديا بريطانيا، قتل}, {@code امرأة حامل توفيت}: nothing but a comma or one more word. */
    private boolean isSmall(int at, int gap, boolean plain) {
        boolean word =
                page.tokens().isWord(at) && !page.isDefinite(at) && !Glance.has(Glance.at(page, at), ~Glance.OTHER);
        return gap == 1 && (page.mark(at) == '،' && plain || word);
    }

    /** {@code يقضون إجازاتهم}: verbs that tell harm only by themselves. */
    private boolean hasObject(Hit verb) {
        int next = verb.to();
        return ((Harm) verb.sense().lexeme()).force() == Harm.Force.CLOSE
                && page.word(next).folded().endsWith("هم")
                && !Sign.COMPLEMENT.at(page, next)
                && !page.is(next, Particle.Kind.PREPOSITION);
    }

    /** {@code 40 عنصرا من القوات، بينهم ضباط، قتلوا}, {@code 300 مدني، قد نزحوا}: past what is told of them besides. */
    private int pastAside(Count count, int verb) {
        int group = page.is(count.end(), "من") ? groupEnd(count.end() + 1, verb) : count.end();
        int start = page.mark(group) == '،' ? group + 1 : group;
        if (start == verb - 1 && page.is(start, "قد")) {
            return verb;
        }
        Hit bound = start > group ? page.hit(start, Bound.class) : null;
        if (bound != null && page.mark(bound.to()) == '،' && bound.to() == verb - 1) {
            return verb;
        }
        if (!Sign.PART.at(page, start) && !Sign.ASIDE.at(page, start)) {
            return count.end();
        }
        for (int t = start; t < Math.min(verb, start + ASIDE); t++) {
            if (page.mark(t) == '،') {
                return t + 1;
            }
            if (Sign.BREAKER.at(page, t) && !Sign.STILL.at(page, t) || page.hit(t, Harm.class) != null) {
                return count.end();
            }
        }
        return verb - start <= ASIDE ? verb : count.end();
    }

    /** The end of the words with the article, or of one without, that say which group they are of. */
    private int groupEnd(int from, int verb) {
        int t = from + 1;
        while (t < Math.min(verb, from + GROUP) && page.tokens().isWord(t) && !Sign.PART.at(page, t)) {
            t++;
        }
        return t;
    }

    /** {@code مدنيا في العشرين من العمر توفي}. */
    private boolean isAge(int from, int to) {
        boolean age = false;
        for (int t = from; t < Math.min(to, from + AGE); t++) {
            age |= page.isAny(t, "العمر", "عمره", "عمرها");
        }
        return age && to - from <= AGE && isSmooth(from, to);
    }

    /** {@code 17 رجلا مفقودين}, {@code عشرات الأشخاص في عداد المفقودين}: people, and then what befell them. */
    boolean isPredicate(Count count, Hit harmed) {
        int gap = harmed.from() - count.end();
        return gap <= PREDICATE
                && count.isPeople()
                && count.isMany()
                && count.noun() != Noun.HARMED
                && !harmed.has(CONJUNCTION)
                && !page.isAny(harmed.from(), "جثث", "جثامين")
                && (gap == 0 || isStill(count.end(), harmed.from()) || gap > 2 && page.is(count.end(), "من"))
                && isSmooth(count.end(), harmed.from());
    }

    private boolean isStill(int from, int to) {
        for (int t = from; t < to; t++) {
            if (Sign.STILL.at(page, t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code تعرض 300 شخص للاختطاف}, {@code 20 صيادا تعرضوا للاحتجاز}. */
    boolean isExposed(Count count, Hit masdar) {
        return masdar.has(MASDAR)
                && masdar.has(LI)
                && count.isPeople()
                && (count.isMany() || count.form() == Form.SINGLE && lone.isOne(count))
                && masdar.from() - count.end() <= (count.isMany() ? PREDICATE : 1)
                && (page.isAny(count.from() - 1, EXPOSED)
                        || count.isMany() && page.isAny(masdar.from() - 1, EXPOSED) && masdar.from() - count.end() <= 2)
                && isSmooth(count.end(), masdar.from());
    }

    /** {@code نقل 30 شخصا إلى المستشفى}, {@code 30 شخصا نقلوا إلى المستشفى}: where a token is the preposition. */
    boolean isToHospital(Count count, int to) {
        boolean moved = page.isAny(count.from() - 1, MOVED) || page.isAny(to - 1, MOVED);
        return moved
                && page.isAny(to + 1, "المستشفي", "المستشفيات", "مستشفي", "مستشفيات")
                && count.isPeople()
                && count.isMany()
                && count.noun() != Noun.HARMED
                && to - count.end() <= 2 + (page.isAny(count.end(), "جريحا", "قد") ? 1 : 0)
                && isSmooth(count.end(), to);
    }

    /** {@code سقطوا أسرى}: the noun after the verb tells what befell them. */
    Kind kindAfter(Hit verb, Kind kind) {
        Kind state = stateAfter(verb.to(), null);
        return state == null ? withNext(verb, kind) : state;
    }

    /** {@code سقط عدد من عناصرها قتلى وجرحى}: what the nouns at a token say befell those told before, or else {@code kind}. */
    Kind stateAfter(int token, Kind kind) {
        Hit harmed = page.hit(token, Harmed.class);
        if (harmed == null || !harmed.has(PLURAL) || harmed.has(CONJUNCTION | PREPOSITION | DEFINITE | PRONOUN)) {
            return kind;
        }
        Kind state = ((Harmed) harmed.sense().lexeme()).kind();
        Hit other = page.hit(harmed.to(), Harmed.class);
        boolean both = other != null && other.has(PLURAL) && other.has(WA) && !other.has(DEFINITE);
        return both ? Harmed.both(state, ((Harmed) other.sense().lexeme()).kind()) : state;
    }

    /** {@code قتلوا وجرحوا}, {@code خطفوا وقتلوا}: what befell them by this verb and by the one coupled to it. */
    private Kind withNext(Hit verb, Kind kind) {
        Hit other = page.hit(verb.to(), Harm.class);
        boolean told = other != null && other.has(VERB) && other.has(PLURAL) && other.has(WA);
        Kind next = told ? ((Harm) other.sense().lexeme()).kind() : kind;
        boolean wounded = kind == Kind.KILLED && next == Kind.WOUNDED || kind == Kind.WOUNDED && next == Kind.KILLED;
        return wounded ? Kind.CASUALTIES : kind == Kind.DETAINED && next == Kind.KILLED ? next : kind;
    }

    /** {@code 38 عامل بناء هنديا}: a noun that says more of the people counted just before. */
    boolean isMoreOf(Count count, Count loose) {
        return loose != null
                && loose.isMany()
                && count.form() == Form.SINGLE
                && (!count.joined() || loose.to() == loose.end() && isSecondNoun(count, loose.end(), loose.low()))
                && count.from() - loose.end() <= 1
                && page.tokens().isWord(count.from() - 1);
    }

    /** {@code 12 صحافيا وإعلاميا}, which are twelve, but {@code 12 صحافيا ومصور} thirteen: after a number that ends at a token. */
    boolean isSecondNoun(Count count, int end, Integer low) {
        String first = page.words(end - 1, end - 1);
        boolean alike = count.accusative() || !first.endsWith("ا") && !first.endsWith("ة") && !first.endsWith("اً");
        Hit noun = page.hit(end - 1, Person.class);
        boolean other = count.end() > count.to()
                && noun != null
                && ((Person) noun.sense().lexeme()).isAdjective();
        return alike && !other && low != null && low > TEN && count.joined() && count.from() == end;
    }

    private boolean isSmooth(int from, int to) {
        return isSmooth(page, from, to);
    }

    /** Whether nothing but plain words stands between people and what befell them. */
    static boolean isSmooth(Page page, int from, int to) {
        for (int t = from; t < to; t++) {
            boolean relative = page.is(t, Particle.Kind.RELATIVE);
            if (Sign.BREAKER.at(page, t) && !relative && !Sign.STILL.at(page, t)
                    || page.mark(t) == '،'
                    || page.is(t, "و")) {
                return false;
            }
        }
        return true;
    }
}
