package org.isnad.event;

import static org.isnad.lexicon.Features.CONJUNCTION;

import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/**
 * Who is told as the author of a deed: {@code منفذ الهجوم}, by name where the words around give it:
 * {@code منفذ هجوم باريس يدعى فلان}, {@code فلان، أحد منفذي الهجوم}. Places are tokens.
 */
final class Authors {
    private static final int REACH = 8;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Authors(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Counts him among the actors of a deed without any. */
    void find(Happening deed) {
        int word = deed.hit.from() - 1;
        if (!deed.actors.isEmpty() || word < deed.from || !Link.is(page, word, Link.Kind.AUTHOR)) {
            return;
        }
        NameMention man = isMany(word) ? null : after(deed);
        man = man == null ? before(word, deed.from) : man;
        if (man == null) {
            deed.actors.add(new Party(page.words(word, deed.hit.to() - 1), null));
        } else {
            deed.addActor(phrases.at(man.from(), man.to()));
        }
    }

    /** {@code منفذي}, {@code منفذو}. */
    private boolean isMany(int word) {
        String folded = page.word(word).folded();
        return folded.endsWith("ي") || folded.endsWith("و");
    }

    /** The man named after a deed, past what tells which, where and when it was; or null. */
    private NameMention after(Happening deed) {
        boolean victim = deed.trigger.patient() && names.at(deed.end) != null;
        int stop = victim ? 0 : Math.min(deed.to, deed.end + REACH);
        boolean apart = false;
        for (int t = deed.end; t < stop; t++) {
            NameMention name = names.at(t);
            boolean called = Link.is(page, t, Link.Kind.CALLED);
            if (name != null && name.type() == Entity.Type.PER) {
                boolean other = phrases.nouns().isAnd(t) || page.words(t, t).startsWith("ل") && name.from() == t;
                return other || apart ? null : name;
            }
            if (!called && name == null && (page.isVerb(t) || page.mark(t) == '.')) {
                return null;
            }
            apart = !called && (apart || name == null && !leadsOn(t));
            t = name == null ? t : name.to() - 1;
        }
        return null;
    }

    /** What may stand between a deed and its author's name. */
    private boolean leadsOn(int t) {
        Hit title = page.hit(t, Title.class);
        return page.isAny(t, "هو", "في", "علي")
                || subjects.isTime(t)
                || phrases.nouns().isQuote(t)
                || page.isComma(t) && names.at(t + 1) != null
                || title != null && !title.has(CONJUNCTION)
                || page.tokens().isWord(t) && page.isDefinite(t) && !page.isVerb(t);
    }

    /** The man named right before, perhaps with a comma or as one of several; or null. */
    private NameMention before(int word, int from) {
        int t = page.isAny(word - 1, "احد", "واحد") ? word - 2 : word - 1;
        t = page.isComma(t) ? t - 1 : t;
        NameMention name = t < from ? null : names.at(t);
        return name != null && name.type() == Entity.Type.PER ? name : null;
    }
}
