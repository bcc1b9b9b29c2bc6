package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Phrase;

/** Verbs of reporting that do not agree with who is speaking: their subject is of whom he tells. */
final class InnerSubjects {
    private final Page page;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Naming naming;

    InnerSubjects(Page page, Clauses clauses, Subjects subjects, Naming naming) {
        this.page = page;
        this.clauses = clauses;
        this.subjects = subjects;
        this.naming = naming;
    }

    /** {@code قال الوزير إن المنظمة فحصت الماء، وأكدت أنه صالح}: the verb goes on with the words before it. */
    void goingOn(Told told, Hit verb, Told before) {
        naming.named(told, subjects.inside(verb, before.contentFrom, before.contentTo, clauses.cue(before.cueFrom)));
        if (told.speaker != null) {
            before.contentTo = Math.max(before.contentTo, told.contentTo);
        }
    }

    /** {@code قال الوزير إن المنظمة كذبت عندما قالت إن}: the verb stands within his words. */
    void within(Told told, Breath breath) {
        Told around = breath.around(told.cueFrom);
        Hit verb = clauses.cue(told.cueFrom);
        if (around != null && verb != null && breath.before(told.cueFrom) == null) {
            Hit outer = clauses.cue(around.cueFrom);
            naming.named(told, subjects.inside(verb, around.contentFrom, told.cueFrom, outer));
            if (told.speaker == null) {
                naming.named(told, spokenFor(verb, told.cueFrom, around, outer));
            }
        }
    }

    /** {@code قال الوزير: «زارنا وقال إن»}: a third person in the quoted words of one who says {@code أنا} of himself. */
    boolean isAnother(Told told, Hit verb, Told around) {
        if (told.sourceFrom >= 0 || told.speaker == null || told.firstPerson || !verb.has(VERB)) {
            return false;
        }
        return around != null
                && told.speaker.equals(around.speaker)
                && (told.speaker.kind() == Kind.PERSON || told.speaker.kind() == Kind.ANONYMOUS)
                && !isOfHimself(around.contentFrom - 1)
                && !mayBeI(verb);
    }

    /** {@code قال: «لقد طالبت بالماء»}: whoever speaks says so of himself, of whom no other has been told there. */
    boolean isOfHimself(Told told, Hit verb, Told around) {
        int first = around == null ? -1 : around.contentFrom;
        return around != null
                && told.sourceFrom < 0
                && (verb.from() == first || verb.from() == first + 1 && page.isAny(first, "لقد", "قد"))
                && around.speaker != null
                && around.speaker.kind() == Kind.PERSON
                && verb.has(VERB)
                && page.word(verb.from()).folded().endsWith("ت")
                && mayBeI(verb);
    }

    /** Whether this may be a verb in the first person, too: {@code اعتقد}, {@code طالبت}; not {@code قالت}, {@code نفت}. */
    private boolean mayBeI(Hit verb) {
        String word = page.word(verb.from()).folded();
        String lemma = ((Cue) verb.sense().lexeme()).lemma();
        int first = word.startsWith("و") || word.startsWith("ف") ? 1 : 0;
        boolean weak = word.length() > 2 && word.charAt(word.length() - 3) == 'ا'
                || lemma.endsWith("ا")
                || lemma.endsWith("ى");
        boolean past = word.endsWith("ت") && !weak;
        return past || word.startsWith("ا", first) || word.startsWith("ن", first);
    }

    /** {@code أنها «لا تعتقد»}: he is told of in the words before the quotation, so that these speak of him as another. */
    private boolean isOfHimself(int quotation) {
        String opening = page.word(quotation - 1).folded();
        return clauses.isComplementizer(quotation - 1) && (opening.endsWith("ه") || opening.endsWith("ها"));
    }

    /** {@code قال المتحدث باسم الرئيسة فلانة إنها أبلغت}: for whom somebody speaks, if the verb agrees and his does not; or null. */
    private Phrase spokenFor(Hit verb, int cue, Told outer, Hit other) {
        int gender = verb.sense().features() & (MASCULINE | FEMININE);
        boolean agrees = other == null || other.sense().has(gender);
        if (agrees || gender == 0 || cue != outer.contentFrom || !clauses.isComplementizer(cue - 1)) {
            return null;
        }
        for (int t = Math.max(0, outer.sourceFrom); t < outer.sourceTo - 1; t++) {
            if (page.is(t, "باسم")) {
                return new Phrase(t + 1, outer.sourceTo);
            }
        }
        return null;
    }
}
