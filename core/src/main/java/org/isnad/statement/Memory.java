package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.statement.speaker.Speakers;
import org.isnad.text.Sentences;

/** Whom a verb without a subject means: who spoke last, or of whom a sentence told since. Places are tokens. */
final class Memory {
    /** How soon after {@code جاء ذلك} somebody is named who said it. */
    private static final int OCCASION = 20;

    /** How soon after {@code أفاد بيان} somebody speaks who made it. */
    private static final int SOON = 80;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Doers doers;
    private final Nameless nameless;
    /** What a statement tells whose maker is not named yet, or null. */
    private Told unowned;

    /** The last whose words stand in quotation marks. */
    private Told quoting;

    Memory(Page page, Names names, Clauses clauses, Speakers speakers, Doers doers) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.speakers = speakers;
        this.doers = doers;
        nameless = new Nameless(page, names, clauses, speakers.conversation());
    }

    /** Who spoke last, with the chain through which that came. */
    void recall(Told told, Hit cue) {
        if (cue != null && fromStory(told, cue)) {
            return;
        }
        boolean many = cue != null && cue.has(VERB) && cue.has(PLURAL | DUAL);
        told.speaker = many
                ? speakers.conversation().lastOfMany()
                : speakers.conversation().last(gender(cue));
        told.via.addAll(speakers.conversation().lastVia(told.speaker));
        if (told.speaker != null) {
            told.why.add(new Piece("spoke before", told.speaker.name(), null));
        }
    }

    /** {@code أكد - حفظه الله -}: the ruler named last. */
    boolean isOfRuler(Told told, Hit cue) {
        told.speaker = clauses.pastBlessing(cue.to()) > cue.to() ? speakers.ruler(told.cueFrom) : null;
        if (told.speaker != null) {
            told.why.add(new Piece("wished well", told.speaker.name(), null));
        }
        return told.speaker != null;
    }

    /** Who did something in a sentence told since anybody spoke: {@code حظي الحداد بتكريم. وقال إن}. */
    boolean fromStory(Told told, Hit cue) {
        if (!cue.has(VERB)
                || !cue.has(SINGULAR | PLURAL)
                || isOfWhoSpoke((Cue) cue.sense().lexeme())) {
            return false;
        }
        Sentences sentences = page.sentences();
        int here = sentences.at(cue.from());
        if (cue.from() - sentences.from(here) > 2) {
            return false;
        }
        int spoke = speakers.conversation().lastAt();
        for (int s = here - 1; s >= Math.max(0, here - 2) && sentences.from(s) > spoke; s--) {
            Phrase phrase = page.isRead(s) ? doers.ofStory(cue, sentences.from(s), sentences.to(s)) : null;
            Speaker speaker = phrase == null ? null : speakers.named(phrase.from(), phrase.to());
            if (speaker != null && cue.has(PLURAL) && !cue.has(SINGULAR)) {
                return areMany(phrase.from()) && isToldOf(told, speaker);
            }
            boolean body = speaker != null && speaker.kind() == Speaker.Kind.ORGANIZATION && cue.has(FEMININE);
            boolean known =
                    body || speaker != null && speaker.entity() != null && speaker.kind() == Speaker.Kind.PERSON;
            if (known || speaker != null && isHeld(phrase.from())) {
                return isToldOf(told, speaker);
            }
        }
        return false;
    }

    private static boolean isToldOf(Told told, Speaker speaker) {
        told.speaker = speaker;
        told.why.add(new Piece("told of before", speaker.name(), null));
        return true;
    }

    /** {@code الباحثون}, {@code متظاهرون}. */
    private boolean areMany(int t) {
        Hit title = page.hit(t, Title.class);
        return page.word(t).folded().endsWith("ون") || title != null && title.has(PLURAL);
    }

    /** Whether the verb only goes on with what somebody has said. */
    private static boolean isOfWhoSpoke(Cue cue) {
        return cue.takes(Cue.Frame.GOING_ON) || cue.takes(Cue.Frame.POINTING);
    }

    /** Whether a definite office of one person stands here: {@code الوزير التركي}. */
    private boolean isHeld(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null
                && title.has(DEFINITE)
                && title.has(SINGULAR)
                && !((Title) title.sense().lexeme()).isPlain();
    }

    /** {@code جاء ذلك في بيان صادر عن فلان}: who spoke there goes on in the next sentence. */
    void occasion(Breath breath) {
        boolean came = page.isAny(breath.from, "جاء", "وجاء") && page.isAny(breath.from + 1, "ذلك", "هذا");
        if (!came) {
            return;
        }
        for (int t = breath.from + 2; t < Math.min(breath.to, breath.from + OCCASION); t++) {
            NameMention name = names.at(t);
            if (name != null && name.type() == Type.PER) {
                Speaker speaker = speakers.of(name);
                speakers.conversation().made(speaker);
                speakers.conversation().remember(speaker, 0, List.of(), t);
                return;
            }
            if (page.isVerb(t) || page.isAny(t, "حيث", "مع") || clauses.isComplementizer(t)) {
                return;
            }
        }
    }

    private static int gender(Hit hit) {
        return hit == null ? 0 : hit.sense().features() & (MASCULINE | FEMININE);
    }

    /** Remembers who has spoken, unless inside somebody else's words; {@code بحسب رويترز قال فلان} are not hers. */
    void remember(Told told, Breath breath) {
        Told around = breath.around(told.cueFrom);
        boolean passedOn = around != null
                && around.rule.endsWith("according-to")
                && around.speaker != null
                && told.cueFrom <= around.contentFrom + 1;
        if (told.speaker == null || around != null && !passedOn || isCarrier(told, breath)) {
            return;
        }
        unowned = told.speaker.name().equals("بيان") ? told : unowned;
        quoting = page.quotations().isOpening(told.contentFrom - 1) ? told : quoting;
        nameless.hear(told);
        List<Party> via = new ArrayList<>(told.via);
        if (passedOn) {
            via.add(new Party(around.speaker.name(), around.speaker.entity()));
        }
        int at = isBystander(told) ? speakers.conversation().lastAt() : told.cueFrom;
        speakers.conversation().remember(told.speaker, genderOf(told), via, at);
    }

    /** {@code زار الوزير المدينة، بحسب رويترز}: an outlet or a paper vouches for what is told, and does not go on. */
    private boolean isBystander(Told told) {
        NameMention source = told.sourceFrom < 0 ? null : names.at(told.sourceFrom);
        boolean outlet =
                source != null && source.known() != null && source.known().isOutlet();
        return told.rule.endsWith("according-to") && (outlet || told.speaker.kind() == Speaker.Kind.DOCUMENT);
    }

    /** {@code صرح فلان أن …، علما بأن …، وفقا لرويترز}: who only passes on the report of another, who goes on. */
    private static boolean isCarrier(Told told, Breath breath) {
        boolean carrier = false;
        for (Told other : breath.told()) {
            if (told.speaker.equals(other.speaker) || !told.rule.endsWith("according-to")) {
                return false;
            }
            carrier |= other.speaker != null && other.rule.startsWith("statement/verb") && told.covers(other.cueFrom);
        }
        return carrier;
    }

    /** Whose words in quotation marks hold this token, also where they go on from another sentence; or null. */
    Told quoting(int token) {
        int open = page.quotations().around(token);
        return open >= 0 && quoting != null && quoting.contentFrom == open + 1 && !clauses.isUnclosed(open)
                ? quoting
                : null;
    }

    /** Remembers through whom the words came of whoever spoke last. */
    void passedOn(Speaker speaker, Party carrier) {
        speakers.conversation().passedOn(speaker, carrier);
    }

    /** Remembers who has passed on what somebody else said. */
    void passedOn(Speaker speaker) {
        speakers.conversation().passedOn(speaker);
    }

    /** Whether a statement is told of between these tokens. */
    boolean isOfStatement(int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.isAny(t, "بيان", "بيانا", "البيان")) {
                return true;
            }
        }
        return false;
    }

    /** Remembers who has made a statement, which may have been told of before. */
    void made(Speaker speaker, int token) {
        speakers.conversation().made(speaker);
        if (unowned != null && token - unowned.cueFrom < SOON) {
            unowned.speaker = speaker;
            unowned.why.add(new Piece("statement of", speaker.name(), null));
        }
        unowned = null;
    }

    /** {@code ذكرت المنظمة في تقرير}: remembers of whom {@code التقرير} will tell. */
    void reported(Told told, int from, int to) {
        for (int t = from + 1; told.speaker != null && t < to; t++) {
            Hit noun = page.is(t - 1, "في") ? page.hit(t, SourceNoun.class) : null;
            if (noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.DOCUMENT) {
                speakers.conversation().reported(((SourceNoun) noun.sense().lexeme()).word(), told.speaker);
            }
        }
    }

    private int genderOf(Told told) {
        Hit cue = clauses.cue(told.cueFrom);
        boolean passedOn = cue != null && ((Cue) cue.sense().lexeme()).takes(Cue.Frame.RELAY) && !told.via.isEmpty();
        int gender = passedOn || isStatement(told.sourceFrom) ? 0 : gender(cue);
        NameMention source = told.sourceFrom < 0 ? null : names.at(told.sourceFrom);
        boolean outlet =
                source != null && source.known() != null && source.known().isOutlet();
        return gender == 0 && outlet ? FEMININE : gender == 0 ? nounGender(told.sourceFrom) : gender;
    }

    /** {@code ذكر بيان صادر عن الوزارة}: the verb agrees with the statement, not with whoever made it. */
    private boolean isStatement(int t) {
        Hit noun = t < 0 || names.at(t) != null ? null : page.hit(t, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.STATEMENT;
    }

    /** That of {@code إحصاءات}, {@code دراسة}, {@code تقرير}; 0 where no such noun stands. */
    private int nounGender(int t) {
        Hit noun = t < 0 || names.at(t) != null ? null : page.hit(t, SourceNoun.class);
        if (noun == null || ((SourceNoun) noun.sense().lexeme()).kind() != SourceNoun.Kind.DOCUMENT) {
            return 0;
        }
        return noun.has(PLURAL) || page.words(noun.to() - 1, noun.to() - 1).endsWith("ة") ? FEMININE : MASCULINE;
    }
}
