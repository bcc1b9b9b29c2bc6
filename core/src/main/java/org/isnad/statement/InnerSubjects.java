package org.isnad.statement;

import org.isnad.lexicon.Hit;

/** Verbs of reporting that do not agree with who is speaking: their subject is of whom he tells. */
final class InnerSubjects {
    private final Clauses clauses;
    private final Subjects subjects;
    private final Naming naming;

    InnerSubjects(Clauses clauses, Subjects subjects, Naming naming) {
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
        }
    }
}
