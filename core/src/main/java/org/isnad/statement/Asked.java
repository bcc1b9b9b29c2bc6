package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Cue.Frame;
import org.isnad.statement.speaker.Conversation;

/**
 * Tells whom a verb addresses from who speaks, where only one of them stands after it: {@code وحث الدول على}, {@code كما دعا
 * المجتمع الدولي إلى} go on with what somebody has said. Places are tokens.
 */
final class Asked {
    /** Of whom things are asked, and who seldom ask. */
    private static final Wordlist EVERYBODY = Wordlist.of(Asked.class, "everybody");

    /** Of whom things are asked, and who ask as well. */
    private static final Wordlist BODIES = Wordlist.of(Asked.class, "bodies");

    /** Said of those of whom things are asked. */
    private static final Wordlist WHOLE = Wordlist.of(Asked.class, "whole");

    /** Words that end in the pronoun of whoever does what the next verb tells. */
    private static final Wordlist HE = Wordlist.of(Asked.class, "he");

    /** The same for a woman or a body. */
    private static final Wordlist SHE = Wordlist.of(Asked.class, "she");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Conversation conversation;

    Asked(Page page, Names names, Clauses clauses, Conversation conversation) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.conversation = conversation;
    }

    /** Whether the words between a verb and what attaches its content are those whom it addresses, and no subject. */
    boolean areAlone(Hit verb, int attach, Told before) {
        Cue cue = (Cue) verb.sense().lexeme();
        if (isOfPronoun(verb, cue) || isNext(verb, attach, before)) {
            return true;
        }
        int t = verb.to();
        boolean addressing = verb.has(VERB) && verb.has(SINGULAR) && !verb.has(PRONOUN) && cue.takes(Frame.ADDRESSEE);
        boolean hearing = verb.has(VERB) && verb.has(SINGULAR) && !verb.has(PRONOUN) && cue.takes(Frame.HEARER);
        if (!addressing && !hearing || !page.isDefinite(t) || !isWhole(t + 1, attach)) {
            return false;
        }
        if (cue.takes(Frame.OWED)) {
            return isBody(t);
        }
        boolean goesOn = verb.has(CONJUNCTION) || page.isAny(verb.from() - 1, "كما", "لكنه", "لكنها", "ثم");
        return addressing && goesOn && (verb.has(MASCULINE) ? isMany(t) : isMany(t) && areAsked(t));
    }

    /**
     * {@code أدانت أنقرة القصف ودعت واشنطن إلى وقفه}: right after what somebody has said in the same sentence, a verb that agrees
     * with his own goes on, and the body that stands alone after it is asked; not {@code ودعا المكتب}, which may be himself.
     */
    private boolean isNext(Hit verb, int attach, Told before) {
        Hit own = before == null || before.speaker == null ? null : clauses.cue(before.cueFrom);
        boolean alike = own != null
                && own.has(VERB)
                && own.has(SINGULAR)
                && own.has(FEMININE) == verb.has(FEMININE)
                && before.end() >= verb.from() - 2
                && before.sourceTo <= before.contentFrom;
        if (!alike || !verb.has(PAST) || !verb.has(SINGULAR) || !verb.has(CONJUNCTION) || verb.has(PRONOUN)) {
            return false;
        }
        NameMention name = names.at(verb.to());
        boolean thing = ((Cue) verb.sense().lexeme()).lemma().equals("وصف");
        boolean body =
                page.isDefinite(verb.to()) && isWhole(verb.to() + 1, attach) && (thing || attach > verb.to() + 1);
        boolean whole = name == null ? body : name.to() == attach;
        return ((Cue) verb.sense().lexeme()).takes(Frame.ADDRESSEE) && whole && isBody(verb.to());
    }

    /** {@code قال إنه دعا الرئيس إلى}, {@code لكنها حذرت الوزير من}: the subject is the pronoun before, and whom the verb is done to follows. */
    private boolean isOfPronoun(Hit verb, Cue cue) {
        if (!cue.takes(Frame.ADDRESSEE) || !verb.has(VERB) || !verb.has(SINGULAR) || verb.has(PRONOUN | CONJUNCTION)) {
            return false;
        }
        int t = page.isAny(verb.from() - 1, "قد", "لم", "لن", "لا", "سبق") ? verb.from() - 2 : verb.from() - 1;
        return verb.has(FEMININE) ? page.isAny(t, SHE) : page.isAny(t, HE);
    }

    /** Whether adjectives alone, or more of those addressed, stand before what attaches the content. */
    private boolean isWhole(int from, int attach) {
        int t = from;
        while (t < attach
                && Nationality.describes(page.word(t))
                && (page.isDefinite(t) || page.word(t).folded().startsWith("وال"))) {
            t++;
        }
        return t == attach || clauses.isComma(t) && page.is(t + 1, "لا");
    }

    /** No person, whose name may be all that is left of a longer sentence. */
    private boolean isBody(int t) {
        NameMention name = names.at(t);
        return name == null || name.type() != Type.PER;
    }

    private boolean isMany(int t) {
        return page.isAny(t, EVERYBODY) && !(page.is(t, "المجتمع") && !page.isAny(t + 1, WHOLE))
                || page.isAny(t, BODIES);
    }

    /** Whether a woman or a body has just been speaking, who goes on. */
    private boolean areAsked(int t) {
        return conversation.isOf(FEMININE) && (page.isAny(t, EVERYBODY) || page.isAny(t + 1, WHOLE));
    }
}
