package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Cue.Frame;
import org.isnad.statement.cue.SourceNoun;

/**
 * Whether a noun after a verb of reporting agrees with it: {@code طالبت الوزير} asks him, {@code طالب الوزير} is he who asks.
 * Places are tokens.
 */
final class Agreement {
    /** Many who are spoken to and are no women: {@code طالبت المجتمع الدولي}. */
    private static final Wordlist EVERYBODY = Wordlist.of(Agreement.class, "everybody");

    /** What opens the words for everybody spoken to. */
    private static final Wordlist ALL = Wordlist.of(Agreement.class, "all");

    /** Countries of the masculine. */
    private static final Wordlist MASCULINES = Wordlist.of(Agreement.class, "masculine-countries");

    /** Bodies of the masculine. */
    private static final Wordlist BODIES = Wordlist.of(Agreement.class, "masculine-bodies");

    /** Numbers that end like a feminine and are none. */
    private static final Wordlist NUMBERS = Wordlist.of(Agreement.class, "numbers");

    private final Page page;
    private final Names names;
    private final Voices voices;

    Agreement(Page page, Names names, Voices voices) {
        this.page = page;
        this.names = names;
        this.voices = voices;
    }

    /** A noun that can be no subject of this verb: of the other gender, oblique, or everybody spoken to. */
    boolean isObject(Hit hit, int t) {
        Cue cue = (Cue) hit.sense().lexeme();
        boolean addressing = cue.takes(Frame.ADDRESSEE);
        if (addressing && isAddressed(hit, t)
                || (addressing || cue.takes(Frame.HEARER)) && areTold(t)
                || names.at(t) != null && isOblique(t)
                || names.at(t) == null && (areOblique(t) || isDescribing(hit) && (isOwnThing(t) || isThisThing(t)))
                || names.at(t) == null && isOwnThing(t) && isMasdar(t)
                || page.isAny(t, "عددا", "بعضا")
                || page.is(t, "كلا") && page.is(t + 1, "من") && cue.takes(Frame.NOUN)) {
            return true;
        }
        if (hit.has(FEMININE)) {
            boolean falling = addressing || cue.takes(Frame.NOUN) || cue.takes(Frame.PREDICATE);
            return falling && isOneMan(t) || (falling || cue.takes(Frame.RESPONSIBILITY)) && isOneBody(hit, t);
        }
        return hit.has(MASCULINE)
                && ((hit.has(PAST) || addressing) && isFeminine(t)
                        || addressing && hit.has(SINGULAR) && page.isAny(t, "الدول", "دول"));
    }

    /** {@code طالب مروجي}, {@code ناشدت المجتمع}, {@code دعا جميع}: those whom one asks. */
    private boolean isAddressed(Hit hit, int t) {
        return voices.isOblique(t) || hit.has(FEMININE) && page.isAny(t, EVERYBODY) || page.isAny(t, ALL);
    }

    /** {@code أبلغ عائلته}, {@code أبلغت المواطنين}: somebody's own, or people in a case that no subject has. */
    private boolean areTold(int t) {
        String word = page.word(t).folded();
        boolean pronoun = word.endsWith("ها") || word.endsWith("هم") || word.endsWith("اه");
        return names.at(t) == null && (pronoun || word.endsWith("ين") && voices.isPeople(t));
    }

    /** {@code المتسببين}: several who are known as people, in a case that no subject has. */
    private boolean areOblique(int t) {
        Sense people = page.word(t).sense(Common.class);
        return page.word(t).folded().endsWith("ين")
                && page.isDefinite(t)
                && people != null
                && people.has(PLURAL)
                && page.hit(t, SourceNoun.class) == null;
    }

    private static boolean isDescribing(Hit hit) {
        Cue cue = (Cue) hit.sense().lexeme();
        return (cue.takes(Frame.PREDICATE) || cue.lemma().equals("وصف")) && !hit.has(PRONOUN);
    }

    /** {@code قراراته} after {@code وصف}: a thing of somebody's. */
    private boolean isOwnThing(int t) {
        Sense noun = page.word(t).sense(Common.class);
        String word = page.word(t).folded();
        boolean theirs = word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم");
        return theirs && noun != null && noun.has(PRONOUN) && !word.endsWith("وه") && voices.isThing(t);
    }

    /** {@code بررت قيامها بالحذف}: a deed of hers, which does not speak; but {@code قيادتها} does. */
    private boolean isMasdar(int t) {
        String word = page.word(t).folded();
        return page.word(t).sense(Common.class).has(MASDAR) && !word.startsWith("قياد") && !word.startsWith("رياس");
    }

    /** {@code هذه الحالة} after {@code وصفت}. */
    private boolean isThisThing(int t) {
        return page.is(t, Particle.Kind.DEMONSTRATIVE)
                && page.isDefinite(t + 1)
                && page.hit(t + 1, Title.class) == null
                && !isReport(t + 1)
                && page.hit(t + 1, Head.class) == null;
    }

    private boolean isReport(int t) {
        Hit noun = page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT;
    }

    private boolean isOneMan(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && title.has(MASCULINE) && title.has(SINGULAR) && !title.has(CONJUNCTION);
    }

    /** {@code اتهمت الجيش}: a body of the masculine, which no feminine verb has for its subject. */
    private boolean isOneBody(Hit hit, int t) {
        NameMention name = names.at(t);
        boolean land = name != null && name.from() == t && name.type() == Type.LOC && page.isAny(t, MASCULINES);
        return hit.has(VERB) && hit.has(SINGULAR) && !hit.has(PRONOUN) && (land || page.isAny(t, BODIES));
    }

    /** {@code الحوثيين}: several of a body, in a case that no subject has. */
    private boolean isOblique(int t) {
        return names.at(t).type() == Type.ORG
                && names.at(t).to() == t + 1
                && page.isDefinite(t)
                && page.word(t).folded().endsWith("يين");
    }

    /** Whether a noun of the feminine stands here: a country, {@code المنظمة}, {@code السلطات}; no title and no number. */
    boolean isFeminine(int t) {
        NameMention name = names.at(t);
        if (name != null && name.from() == t) {
            boolean masculine = page.isAny(t, MASCULINES);
            return name.type() == Type.LOC && name.canAct() && !masculine
                    || name.type() == Type.ORG && page.words(t, t).endsWith("ة");
        }
        return (page.words(t, t).endsWith("ة")
                        || page.isDefinite(t + 1) && page.word(t).folded().endsWith("ات"))
                && page.hit(t, Title.class) == null
                && !page.isAny(t, NUMBERS);
    }
}
