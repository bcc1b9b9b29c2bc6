package org.isnad.statement;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Phrase;

/** Those who come together and speak as one: {@code خرج الآلاف للمطالبة}, {@code شهدت المدينة مسيرة للتنديد}. Places are tokens. */
final class Crowds {
    /** Those who gather. */
    static final Wordlist CROWDS = Wordlist.of(Crowds.class, "crowds");

    static final Wordlist GATHERED = Wordlist.of(Crowds.class, "gathered");

    /** Where people speak together. */
    static final Wordlist GATHERINGS = Wordlist.of(Crowds.class, "gatherings");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;
    private final Doers doers;
    private final Antecedents antecedents;

    Crowds(Page page, Names names, Clauses clauses, Voices voices, Doers doers, Antecedents antecedents) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.voices = voices;
        this.doers = doers;
        this.antecedents = antecedents;
    }

    /** Of the nearest verb before a noun, or before that verb; null where none is: {@code خرج الآلاف للمطالبة}. */
    Phrase ofVerbBefore(int noun, int from) {
        for (int t = noun - 1; t >= from; t--) {
            if (page.quotations().isClosing(t) && page.quotations().opening(t) >= from) {
                t = page.quotations().opening(t);
            } else if (page.isAny(t, "شهد", "شهدت", "تشهد", "وشهدت", "وتشهد")) {
                return null;
            } else if (page.isAny(t, GATHERED)
                    || doers.isVerb(t) && names.at(t) == null && page.word(t).sense(Particle.class) == null) {
                return clauses.isRelative(t - 1) ? antecedents.person(t - 1, from) : actorOf(t, noun);
            }
        }
        return null;
    }

    private Phrase actorOf(int verb, int to) {
        boolean crowd = page.isAny(verb + 1, CROWDS)
                || page.is(verb + 1, Particle.Kind.QUANTITY)
                || page.tokens().isNumber(verb + 1);
        if (!crowd && !voices.isSubject(verb + 1)) {
            return null;
        }
        int end = clauses.subjectEnd(verb + 1, to);
        for (int t = verb + 2; t < end; t++) {
            if (!crowd && isObject(t)
                    || clauses.isBarePreposition(t) && !page.is(t, "من")
                    || page.isAny(t, "بعدها", "قبلها", "بعد")) {
                return new Phrase(verb + 1, t);
            }
        }
        return Phrase.of(verb + 1, end);
    }

    /** {@code أوقفت الشرطة أربعة رجال}: words without the article after one with it are no part of the subject. */
    private boolean isObject(int t) {
        return page.isDefinite(t - 1)
                && !page.isDefinite(t)
                && names.at(t) == null
                && names.at(t - 1) == null
                && !page.word(t).folded().startsWith("و");
    }

    /** {@code شهدت المدينة مسيرة غاضبة للتنديد}: the gathering itself; null where there is none near. */
    Phrase gathering(int noun, int from) {
        for (int t = noun - 1; t >= Math.max(from, noun - 5) && page.tokens().isWord(t); t--) {
            if (page.isAny(t, GATHERINGS)) {
                boolean adjective = t + 1 < noun && page.word(t + 1).sense(Particle.class) == null;
                return new Phrase(t, adjective ? t + 2 : t + 1);
            }
        }
        return null;
    }
}
