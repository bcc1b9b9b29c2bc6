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
import org.isnad.name.NamePart;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.statement.speaker.Speakers;

/**
 * Whom the words for one person mean that are neither his name nor an office that the article gives him: {@code وأضاف المدرب
 * السابق للمنتخب} is whoever has just been speaking, {@code نجم النادي} the only one of whom was told. Places are tokens.
 */
final class Epithets {
    /** Those who take part in what is told by their duty, and need not be named. */
    private static final Wordlist DUTIES = Wordlist.of(Epithets.class, "duties");

    /** Sentences before, in which somebody may have been told of. */
    private static final int NEAR = 2;

    private final Page page;
    private final Names names;
    private final Speakers speakers;

    Epithets(Page page, Names names, Speakers speakers) {
        this.page = page;
        this.names = names;
        this.speakers = speakers;
    }

    /** Gives the statement the person whom the words of its source mean, if they mean one. */
    void resolve(Told told, Hit verb) {
        Speaker speaker = told.speaker;
        boolean open = speaker != null && speaker.kind() == Kind.ANONYMOUS && told.sourceFrom >= 0;
        Speaker meant = open && verb != null && verb.has(SINGULAR) ? meant(told.sourceFrom, told.sourceTo, verb) : null;
        if (meant != null) {
            told.speaker = meant;
            told.why.add(new Piece("meant", meant.name(), null));
        }
    }

    private Speaker meant(int from, int to, Hit verb) {
        boolean goesOn = ((Cue) verb.sense().lexeme()).takes(Cue.Frame.GOING_ON);
        Hit title = page.hit(from, Title.class);
        boolean word = title == null && goesOn && isWord(from);
        boolean one = word
                || title != null
                        && title.has(SINGULAR)
                        && !title.has(PREPOSITION | PRONOUN)
                        && !isUnknown(title.to(), to)
                        && (goesOn || !page.isAny(from, DUTIES))
                        && !page.isAny(from, "مراسل", "مراسله", "موفد", "موفده")
                        && (goesOn
                                || page.is(from, "الممثله") && page.isDefinite(from + 1)
                                || ((Title) title.sense().lexeme()).kind().equals("profession"));
        if (!one || !isDefinite(from, to) || !names.within(from, to).stream().allMatch(n -> n.type() != Type.PER)) {
            return null;
        }
        Speaker last = speakers.conversation().lastPerson(verb.sense().features() & (MASCULINE | FEMININE));
        if (last == null && !goesOn && !speakers.conversation().isOfSomebody()) {
            last = onlyBefore(from);
        }
        boolean trade = word || ((Title) title.sense().lexeme()).kind().equals("profession");
        boolean held = last != null && !trade && !isFormer(from, to) && speakers.isHolder(last);
        return last == null || held || isOfOther(from + 1, last) ? null : last;
    }

    /** {@code الموظف قيصر}: whether a word that no table knows follows, as a name does. */
    private boolean isUnknown(int t, int to) {
        boolean name = page.word(t).senses() == 0
                || page.word(t).sense(NamePart.class) != null
                || page.word(t).sense(Title.class) != null;
        return t < to && page.tokens().isWord(t) && name && names.at(t) == null && !page.isDefinite(t);
    }

    /** Whether the article or a name makes these words definite before a preposition does not. */
    private boolean isDefinite(int from, int to) {
        for (int t = from; t < to && !page.is(t, Particle.Kind.PREPOSITION) && page.mark(t) == 0; t++) {
            boolean name = names.at(t) != null && (t > names.at(t).from() || isBare(t));
            if (page.isDefinite(t) || name) {
                return true;
            }
            if (t > from && page.word(t).isAdjective()) {
                return false;
            }
        }
        return false;
    }

    /** {@code ليفربول}, not {@code بعدن}. */
    private boolean isBare(int t) {
        String name = names.entityAt(t).name();
        String word = page.words(t, t);
        return !(word.startsWith("ب") && !name.startsWith("ب")) && !(word.startsWith("ل") && !name.startsWith("ل"));
    }

    /** {@code الفرعون المصري}, {@code حامل اللقب}: a noun for one, which is no body, no source and no more than one. */
    private boolean isWord(int t) {
        String word = page.word(t).folded();
        Sense noun = page.word(t).sense(Common.class);
        return noun != null
                && noun.lexeme() == Common.NOUN
                && (page.isDefinite(t) || page.isAny(t, "صاحب", "صاحبه", "حامل", "حامله"))
                && !noun.has(PLURAL | PREPOSITION | PRONOUN | MASDAR | CONJUNCTION)
                && page.hit(t, SourceNoun.class) == null
                && page.hit(t, Head.class) == null
                && page.word(t).sense(NamePart.class) == null
                && names.at(t) == null
                && !page.is(t, Particle.Kind.QUANTITY)
                && !word.endsWith("ون")
                && !word.endsWith("ين")
                && !word.endsWith("ات")
                && !word.endsWith("ان");
    }

    /** {@code المدير السابق}: an office besides which he may hold another. */
    private boolean isFormer(int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.isAny(t, "السابق", "السابقه", "الاسبق")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the adjective after the first word gives another country than this person's. */
    private boolean isOfOther(int adjective, Speaker person) {
        Sense nation = page.word(adjective).sense(Nationality.class);
        String country = nation == null ? null : speakers.countryOf(person);
        return country != null && !country.equals(((Nationality) nation.lexeme()).country());
    }

    /** The only person named in this sentence and the ones right before, or null. */
    private Speaker onlyBefore(int t) {
        int sentence = page.sentences().at(t);
        int from = page.sentences().from(Math.max(0, sentence - NEAR));
        Entity only = null;
        for (NameMention mention : names.within(from, t)) {
            Entity entity = mention.type() == Type.PER ? names.entityAt(mention.from()) : only;
            if (only != null && entity != only) {
                return null;
            }
            only = entity;
        }
        return only == null ? null : new Speaker(only.name(), Kind.PERSON, only.id());
    }
}
