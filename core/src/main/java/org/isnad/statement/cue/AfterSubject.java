package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;

/** A noun after the subject of a verb that is no part of the subject. Places are tokens. */
final class AfterSubject {
    /** How long an office between commas is. */
    private static final int APPOSITION = 12;

    /** How long a name in parentheses is. */
    private static final int NAME = 6;

    /** {@code بأشد العبارات}. */
    private static final String[] WORDED = {"باشد", "باقسي", "باقوي"};

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final VerbalNouns nouns;

    AfterSubject(Page page, Names names, Clauses clauses, VerbalNouns nouns) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.nouns = nouns;
    }

    /** Whether what a verb is done to begins here. */
    boolean stands(Hit hit, int t) {
        boolean voice = page.isAny(t - 1, "باسم", "بلسان") && t - 2 >= hit.to();
        if (isTied(t) || isRank(t) || isOfOccasion(t) || voice) {
            return false;
        }
        if (clauses.circumstances().isInOccasion(t - 1)) {
            boolean whole = page.isDefinite(t) || page.is(t, Particle.Kind.DEMONSTRATIVE) || page.is(t, "صحه");
            return whole && page.hit(t, Head.class) == null && page.hit(t, Title.class) == null;
        }
        if (page.quotations().isOpening(t - 1)) {
            return nouns.isMuteThing(t) && !page.isAny(t - 2, "ب", "ل") && !page.is(t - 2, Particle.Kind.PREPOSITION);
        }
        return isAfterApposition(t) || isAfterQuotedName(hit, t) || endsBefore(hit, t, last(hit, t));
    }

    /** {@code أدانت حركة "حماس" القرار}: a noun with the article after the name of a body in quotation marks. */
    private boolean isAfterQuotedName(Hit hit, int t) {
        int open = page.quotations().isClosing(t - 1) ? page.quotations().opening(t - 1) : -1;
        NameMention name = open < 0 ? null : names.at(open + 1);
        return name != null
                && name.to() == t - 1
                && open - hit.to() <= 2
                && name.type() == Type.ORG
                && page.isDefinite(t)
                && nouns.isNoun(t)
                && page.hit(t, Title.class) == null
                && names.at(t) == null;
    }

    /** {@code وقرارات}, {@code للقرارات}, {@code بأشد العبارات}: words that go on with those before. */
    private boolean isTied(int t) {
        Sense first = page.word(t).senses() > 0 ? page.word(t).sense(0) : null;
        return first != null && (first.has(CONJUNCTION) || first.has(LI) && !first.has(MASDAR))
                || page.is(t, Particle.Kind.PREPOSITION)
                || page.is(t, Particle.Kind.CONJUNCTION)
                || page.is(t, Particle.Kind.MANNER)
                || page.isAny(t - 1, WORDED)
                || page.word(t).folded().startsWith("وال");
    }

    /** {@code المتحدث باسم الجيش السوري العميد فلان}: a rank right before the name of its bearer. */
    private boolean isRank(int t) {
        Hit title = page.hit(t, Title.class);
        NameMention bearer = title == null || title.to() >= page.size() ? null : names.at(title.to());
        String kind = bearer == null ? "" : ((Title) title.sense().lexeme()).kind();
        return bearer != null && bearer.type() == Type.PER && (kind.equals("rank") || kind.equals("honorific"));
    }

    /** {@code في بيانه الختامي}: an adjective of the words that somebody speaks in. */
    private boolean isOfOccasion(int t) {
        Word occasion = page.word(t - 1);
        return page.is(t - 2, "في")
                && clauses.circumstances().isOccasion(t - 1)
                && occasion.senses() > 0
                && occasion.sense(0).has(PRONOUN)
                && page.isDefinite(t)
                && page.word(t).isAdjective();
    }

    /** The last word of the subject, before how and when it is done: {@code أدان المجلس أمس بأشد العبارات الهجوم}. */
    private int last(Hit hit, int t) {
        int last = page.isAny(t - 2, WORDED) ? t - 3 : page.isAny(t - 1, Prepositions.CIRCUMSTANCES) ? t - 2 : t - 1;
        last = page.mark(last) == ')' ? beforeBracket(last, hit.to()) : last;
        last = page.is(last, "ايضا") && last - 1 > hit.from() ? last - 1 : last;
        last = clauses.isTime(last) ? beforeTime(last, hit.to()) : last;
        while (last - 1 >= hit.to() && (page.is(last, Particle.Kind.MANNER) || page.isAny(last, "مجددا", "ايضا"))) {
            last--;
        }
        return last;
    }

    /** {@code بعثة الأمم المتحدة (مونوسكو) الهجوم}: before a bracket that closes at a token. */
    private int beforeBracket(int close, int from) {
        int t = close - 1;
        while (t > from && t > close - APPOSITION && page.mark(t) != '(') {
            t--;
        }
        return page.mark(t) == '(' ? t - 1 : close;
    }

    /** Whether the subject, whose last word is given, is complete and what follows is no part of it. */
    private boolean endsBefore(Hit hit, int t, int last) {
        if (names.at(last) != null) {
            return page.word(t).sense(Nationality.class) == null
                    && !(page.word(t).isAdjective() && page.isDefinite(t));
        }
        if (page.word(last).sense(Nationality.class) != null && page.isDefinite(t) && nouns.isNoun(t)) {
            return page.hit(t, Title.class) == null && names.at(t) == null;
        }
        return last == hit.from()
                || isThingAfterMany(t, last)
                || page.isDefinite(t) && nouns.isNoun(t) && isIndefiniteAdjective(last)
                || (nouns.isMuteThing(t) || isDenied(hit, t)) && last > hit.from() && isWhole(last)
                || page.isDefinite(last) && (last < t - 1 || !page.isDefinite(t))
                || t - hit.to() > 2 && page.isDefinite(t) && isAfterPause(t);
    }

    /** After a comma, or a noun with a pronoun, which no genitive follows. */
    private boolean isAfterPause(int t) {
        Word before = page.word(t - 1);
        return clauses.isComma(t - 1)
                || nouns.isMuteThing(t) && hasPronoun(t - 1)
                || before.senses() > 0 && before.sense(0).has(PRONOUN);
    }

    /** {@code المحتجون القرارات}: what follows is no genitive of such a plural and does not agree with it. */
    private boolean isThingAfterMany(int t, int before) {
        return page.word(before).folded().endsWith("ون")
                && areSeveral(page.word(before))
                && names.at(before) == null
                && page.isDefinite(t)
                && nouns.isNoun(t)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && !page.word(t).folded().endsWith("ون")
                && !page.word(t).folded().startsWith("و");
    }

    private static boolean areSeveral(Word word) {
        boolean several = false;
        for (int i = 0; i < word.senses(); i++) {
            several |= word.sense(i).has(PLURAL) && !word.sense(i).has(VERB);
        }
        return several;
    }

    /** {@code نفى الوزير، فلان الفلاني، شائعات إقالته}: a thing after the name or the office between commas. */
    private boolean isAfterApposition(int t) {
        if (!clauses.isComma(t - 1) || !nouns.isNoun(t) || !isThing(t)) {
            return false;
        }
        int opening = t - 2;
        while (opening > t - APPOSITION && page.tokens().isWord(opening)) {
            opening--;
        }
        NameMention last = names.at(t - 2);
        NameMention first = names.at(opening - 1);
        boolean named = last != null && last.type() == Type.PER;
        boolean office = first != null && first.type() == Type.PER && page.hit(opening + 1, Title.class) != null;
        return clauses.isComma(opening) && (named && last.from() == opening + 1 || office);
    }

    private boolean isThing(int t) {
        return names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, Head.class) == null
                && !page.word(t).folded().startsWith("و");
    }

    /** {@code نفى الوزير الأنباء}, {@code أنكر المتهم التهم}: what others have said. */
    private boolean isDenied(Hit hit, int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        Hit said = page.hit(t, Cue.class);
        return ((Cue) hit.sense().lexeme()).act() == Act.DENY
                && page.isDefinite(t)
                && names.at(t) == null
                && (said != null && said.has(MASDAR)
                        || noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT);
    }

    /** {@code أدان المجلس أمس الهجوم}: before a time, unless a preposition leads to it. */
    private int beforeTime(int time, int from) {
        int t = time;
        while (t > from && clauses.isTime(t)) {
            t--;
        }
        return names.at(t) != null || page.isDefinite(t) ? t : time;
    }

    /** {@code وزير الخارجية}, {@code مسؤولون}: a noun after which no genitive follows. */
    private boolean isWhole(int t) {
        boolean several = page.word(t).folded().endsWith("ون") && !page.isVerb(t);
        return (page.isDefinite(t) || several) && !page.is(t, Particle.Kind.PREPOSITION);
    }

    /** {@code منظمات دولية}: what follows with the article does not agree, and is another phrase; not {@code سيئة النية}. */
    private boolean isIndefiniteAdjective(int t) {
        Sense common = page.word(t).sense(Common.class);
        String word = page.words(t, t);
        return !page.isDefinite(t)
                && (word.endsWith("ي") || word.endsWith("ية"))
                && !page.isAny(t, "ثاني", "باقي")
                && page.word(t).sense(Title.class) == null
                && page.word(t).sense(Head.class) == null
                && (page.word(t).sense(Nationality.class) != null
                        || common != null && common.lexeme() == Common.ADJECTIVE && !nouns.isNoun(t));
    }

    private boolean hasPronoun(int t) {
        return page.words(t, t).endsWith("ه") || page.words(t, t).endsWith("ها");
    }
}
