package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;

/**
 * Names of persons: a given name and what goes on with it, or a word that no table knows after a title, a verb of speech
 * or another person's name.
 */
final class PersonNames {
    /** Of a name right after a verb of speech: a subject, so without a preposition. */
    static final String SPEAKER = "name/speaker";

    private static final String AFTER_TITLE = "name/after-title";
    private static final String GIVEN_NAME = "name/given-name";
    private static final String JOINED = "name/joined";
    private static final String AGED = "name/aged";
    private static final String FOREIGN = "name/foreign";
    /** Scores of {@link Shapes}. */
    private static final int LIKELY = -3;

    private static final int FOREIGN_LOOKS = 3;
    private static final int PAIR_LOOKS = 5;
    private static final int VERY_FOREIGN_LOOKS = 8;

    private final Page page;
    private final NameWords words;
    private final Titles titles;
    private final PersonExtent extent;
    private final Openers openers;
    private final Namesakes namesakes;
    private final List<NameMention> found;

    PersonNames(Page page, NameWords words, List<NameMention> found) {
        this.page = page;
        this.words = words;
        this.found = found;
        this.titles = new Titles(page, words, found);
        this.extent = new PersonExtent(page, words);
        this.namesakes = new Namesakes(page);
        this.openers = new Openers(page, words, titles);
    }

    /** The name of a person that starts at a token, or null. */
    NameMention at(int t, int to) {
        if (openers.isInNameOf(t)) {
            return null;
        }
        int aged = openers.agedEnd(t, to);
        if (aged > 0) {
            return NameMention.found(t, aged, Type.PER, words.because(AGED, t, aged));
        }
        if (words.isOddSpeaker(t)) {
            return NameMention.found(t, t + 1, Type.PER, words.because(SPEAKER, t, t + 1));
        }
        NamePart part = openers.part(t);
        if (part == null && !words.isUnknown(t) && !openers.isAdjective(t, to)
                || isLongTitle(t)
                || namesakes.isNobody(t)) {
            return null;
        }
        boolean titled = titles.before(t);
        if (!titled && words.beside().isDevout(t)) {
            return null;
        }
        String rule = rule(t, to, part, titled);
        if (rule == null) {
            return null;
        }
        if (rule.equals(GIVEN_NAME) && words.isSpoken(t) && !isAfterPreposition(t)) {
            rule = SPEAKER;
        }
        int end = extent.end(t, to, part, titled || !rule.equals(GIVEN_NAME) || words.isSpoken(t) || isBesidePerson(t));
        boolean enough = end - t > 1 || end > t && mayStandAlone(t, part, rule);
        Type type = end - t > 1 && namesakes.isCompany(t) ? Type.ORG : Type.PER;
        return enough ? NameMention.found(t, end, type, words.because(rule, t, end)) : null;
    }

    private boolean mayStandAlone(int t, NamePart part, String rule) {
        return switch (rule) {
            case GIVEN_NAME -> part == NamePart.GIVEN && isAlone(t);
            case AFTER_TITLE -> part != NamePart.LINK && (part != NamePart.GIVEN_COMMON || titles.callsByWord(t));
            default -> true;
        };
    }

    /** A given name that nothing before makes part of another name, {@code شارع محمد}; or one joined to a person. */
    private boolean isAlone(int t) {
        Sense sense = page.word(t).sense(NamePart.class);
        return page.word(t).folded().length() > 3
                && !isConstruct(t)
                && (sense.has(WA) && isBesidePerson(t)
                        || !sense.has(CONJUNCTION | PREPOSITION)
                                && !openers.isAfterHead(t)
                                && words.part(t - 1) == null
                                && !words.isUnknown(t - 1));
    }

    /** A listed person with what goes on: {@code سلمان | بن عبد العزيز آل سعود}. */
    NameMention extended(NameMention listed, int to) {
        if (listed == null || listed.type() != Type.PER || !page.isAny(listed.to(), "بن", "بنت", "ال")) {
            return listed;
        }
        int end = extent.end(listed.to(), to, NamePart.LINK, false);
        return end == listed.to() ? listed : listed.again(listed.from(), end, listed.evidence());
    }

    /** What makes it a name, or null. */
    private String rule(int t, int to, NamePart part, boolean titled) {
        if (titled && opensAfterTitle(t, to, part)) {
            return AFTER_TITLE;
        }
        if (opensAlone(t, to, part)) {
            return GIVEN_NAME;
        }
        if (part != null && part != NamePart.SURNAME) {
            return isListed(t, to) ? JOINED : null;
        }
        if (isSpeaker(t)) {
            return SPEAKER;
        }
        if (isJoinedToPerson(t)) {
            return JOINED;
        }
        return part == null && isForeign(t, to) ? FOREIGN : null;
    }

    private boolean opensAlone(int t, int to, NamePart part) {
        return part == NamePart.GIVEN
                || part == NamePart.GIVEN_COMMON
                        && words.isSpoken(t)
                        && !isAfterPreposition(t)
                        && !words.isTitle(t)
                        && !isConstruct(t)
                || part == NamePart.GIVEN_COMMON
                        && words.isSurely(t + 1, to)
                        && (!words.isRatherAVerb(t)
                                || page.isVerb(t - 1)
                                || isServant(t + 1)
                                || words.isTrailing(t + 1) && !page.is(t, "باسم"))
                || part == NamePart.GIVEN_COMMON && isGivenToo(t, to)
                || part == NamePart.LINK
                        && openers.isCompoundStart(t)
                        && (words.isLink(t, "عبد") ? page.isDefinite(t + 1) : words.isNamelike(t + 1, to));
    }

    /** {@code صالح عبد الغفور} is a man sooner than a deed: {@code عبد الغفور}, {@code عبدالغفور}. */
    private boolean isServant(int t) {
        return page.is(t, "عبد") && page.isDefinite(t + 1)
                || page.word(t).folded().startsWith("عبدال");
    }

    /** {@code لدخل}: what a title announces follows it without a preposition. */
    private boolean isAfterPreposition(int t) {
        Word word = page.word(t);
        Sense name = word.sense(NamePart.class);
        return name != null
                ? name.has(PREPOSITION)
                : word.senses() > 0 && word.sense(0).has(PREPOSITION);
    }

    /** {@code عهد المملكة}, {@code أكبر شركة}: the word after makes it a noun. */
    private boolean isConstruct(int t) {
        return page.is(t, "اكبر") && words.isCommon(t + 1)
                || page.isDefinite(t + 1)
                        && !words.isClause(t + 1)
                        && !words.beside().isNever(t + 1)
                        && !words.isNisba(t + 1);
    }

    /** {@code صلاح عواد}: two words that are both given names, or the second where somebody comes from. */
    private boolean isGivenToo(int t, int to) {
        if (page.isDefinite(t)
                || words.isVerbal(t)
                || words.isTitle(t)
                || t + 1 >= to
                || page.word(t + 1).sense(Particle.class) != null && !extent.isAli(t + 1, to)) {
            return false;
        }
        return extent.isInitial(t + 1)
                || words.part(t + 1) == NamePart.GIVEN_COMMON && !page.isDefinite(t + 1) && !words.isVerbal(t + 1)
                || page.isDefinite(t + 1) && words.isNisba(t + 1) && words.isUnknown(t + 1);
    }

    private boolean opensAfterTitle(int t, int to, NamePart part) {
        if (page.is(t, "باسم") || !words.isPlain(t) || isAfterPreposition(t)) {
            return false;
        }
        if (part == NamePart.GIVEN_COMMON && !words.isSurely(t + 1, to)) {
            return isTitleAsName(t)
                    || !words.isTitle(t)
                            && (isGivenToo(t, to)
                                    || isFollowedByUnknown(t, to)
                                    || titles.isRightBefore(t) && (page.isDefinite(t - 1) || !isConstruct(t)));
        }
        if (part == null && !words.isUnknown(t)) {
            return true;
        }
        if (part == null || part == NamePart.SURNAME) {
            return page.isDefinite(t) ? words.isNisba(t) && titles.isRankBefore(t) : isLike(t, LIKELY);
        }
        return part != NamePart.LINK || openers.isCompoundStart(t) && words.isPlain(t + 1);
    }

    /** {@code الخبير أمين فارس}: no title goes before a given name without its own article after one that has it. */
    private boolean isTitleAsName(int t) {
        NamePart next = words.part(t + 1);
        return words.isTitle(t)
                && page.isDefinite(t - 1)
                && !page.isDefinite(t + 1)
                && (next == NamePart.GIVEN_COMMON || next == NamePart.SURNAME)
                && page.word(t + 1).sense(Particle.class) == null;
    }

    /** {@code السفير سالم زعيف}: no verb, and a word that nobody knows. */
    private boolean isFollowedByUnknown(int t, int to) {
        String next = page.word(t + 1).folded();
        return t + 1 < to
                && words.isUnknown(t + 1)
                && !words.unlisted().isGoverned(t + 1)
                && Shapes.cautious(page.isDefinite(t + 1) ? next.substring(2) : next) >= LIKELY;
    }

    /** Two words of foreign looks in a row, or one and a name; or one of very foreign looks right after a verb. */
    private boolean isForeign(int t, int to) {
        if (page.isDefinite(t)
                || !isLike(t, FOREIGN_LOOKS)
                || page.word(t).folded().endsWith("و") && page.isDefinite(t + 1)) {
            return false;
        }
        if (page.isVerb(t - 1) && isLike(t, VERY_FOREIGN_LOOKS)) {
            return true;
        }
        NamePart next = t + 1 < to ? words.part(t + 1) : null;
        return next == NamePart.SURNAME || next == NamePart.GIVEN || page.isVerb(t - 1) && isForeignPair(t, to);
    }

    /** {@code صعد مامودو غاساما}: two words that nobody knows, both of foreign looks. */
    private boolean isForeignPair(int t, int to) {
        return t + 1 < to && words.isUnknown(t + 1) && isLike(t, PAIR_LOOKS) && isLike(t + 1, PAIR_LOOKS);
    }

    /** Whether the word is listed as a surname, or unknown and at least so much like a name. */
    private boolean isLike(int t, int least) {
        String folded = page.word(t).folded();
        if (words.part(t) == NamePart.SURNAME) {
            return true;
        }
        return folded.length() > 2 && Shapes.cautious(folded) >= least;
    }

    /** {@code وقال كينيون}: the subject of a verb of speech. */
    private boolean isSpeaker(int t) {
        return words.isSpoken(t)
                && (page.isDefinite(t)
                        ? words.isNisba(t) || isBeforeSpeech(t)
                        : isLike(t, 0)
                                || isBeforeSpeech(t)
                                        && Shapes.score(page.word(t).folded()) >= 0);
    }

    /** {@code أكد الدويد أن}: one whom no table knows, no dual or plural, right before what was said. */
    private boolean isBeforeSpeech(int t) {
        String folded = page.word(t).folded();
        boolean several = folded.endsWith("ون") || folded.endsWith("ين") || folded.endsWith("ان");
        return words.isUnknown(t)
                && !several
                && (page.isAny(t + 1, "ان", "بان") || page.isAny(t + 1, "الي", "علي") && page.is(t + 2, "ان"));
    }

    /** {@code رايس وكينيون}: joined by {@code و} to the person right before. */
    private boolean isJoinedToPerson(int t) {
        String folded = page.word(t).folded();
        return folded.charAt(0) == 'و'
                && folded.length() > 4
                && words.isUnknown(t)
                && Shapes.score(folded.substring(1)) >= 0
                && isBesidePerson(t);
    }

    /** {@code نور الشريف وتحية كاريوكا}: joined to a person, and a name or a word that nobody knows follows. */
    private boolean isListed(int t, int to) {
        return page.word(t).folded().charAt(0) == 'و'
                && (words.isSurely(t + 1, to) || words.beside().isFamily(t + 1) || isFollowedByUnknown(t, to))
                && isBesidePerson(t);
    }

    /** Whether a person is named right before, or right before a comma. */
    private boolean isBesidePerson(int t) {
        int end = page.isComma(t - 1) ? t - 1 : t;
        return !found.isEmpty()
                && found.get(found.size() - 1).to() == end
                && found.get(found.size() - 1).type() == Type.PER;
    }

    private boolean isLongTitle(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && title.length() > 1;
    }
}
