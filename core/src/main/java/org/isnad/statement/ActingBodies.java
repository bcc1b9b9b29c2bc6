package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;

/** Bodies, papers and outlets right after a verb that agrees with them, so that they are its subject. Places are tokens. */
final class ActingBodies {
    /** Bodies, several of which act. */
    private static final Wordlist BODIES = Wordlist.of(ActingBodies.class, "bodies");

    private final Page page;
    private final Names names;

    ActingBodies(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether a body right after a verb agrees with it or with a participle behind. */
    boolean act(int t, int verb, Hit participle) {
        return follows(t, verb) || areSubject(t, participle);
    }

    /** {@code رفضت شركات فرنسية العرض قائلة}: bodies, without the article, with which a participle of hers agrees. */
    private boolean areSubject(int t, Hit participle) {
        return (page.hit(t, Head.class) != null || page.isAny(t, BODIES))
                && participle.has(PARTICIPLE)
                && participle.has(FEMININE)
                && page.word(t).senses() > 0
                && !page.word(t).sense(0).has(PREPOSITION | CONJUNCTION)
                && names.at(t) == null;
    }

    /** {@code رفضت جماعة كذا}, {@code سارعت شركة كذا}, {@code لم يشر البيان}: a body or a statement that agrees with its verb. */
    boolean follows(int t, int verb) {
        Hit noun = page.hit(t, SourceNoun.class);
        boolean woman = page.words(t, t).endsWith("ة");
        if (noun != null) {
            SourceNoun.Kind kind = ((SourceNoun) noun.sense().lexeme()).kind();
            boolean outlet = kind == SourceNoun.Kind.OUTLET;
            return noun.has(DEFINITE)
                    && !noun.has(PREPOSITION | CONJUNCTION)
                    && (outlet || !noun.has(PLURAL))
                    && (outlet || kind == SourceNoun.Kind.STATEMENT || kind == SourceNoun.Kind.NORM)
                    && has(verb, woman || noun.has(PLURAL) ? FEMININE : MASCULINE);
        }
        Hit head = page.hit(t, Head.class);
        return head != null
                && head.sense().lexeme() instanceof Head body
                && body.type() == Type.ORG
                && !head.has(PREPOSITION | CONJUNCTION | PRONOUN)
                && has(verb, woman || head.has(PLURAL) ? FEMININE : MASCULINE)
                && (woman || head.has(PLURAL) || !has(verb, FEMININE));
    }

    private boolean has(int verb, int gender) {
        Word word = page.word(verb);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PAST | PRESENT) && word.sense(i).has(gender)) {
                return true;
            }
        }
        return false;
    }

    /** {@code عدد من الخبراء}, {@code مستشارو الرئيس}: several people and no more of the clause; or null. */
    Phrase several(int from, int to) {
        boolean counted = page.is(from, Particle.Kind.QUANTITY) || page.isAny(from, "عدد", "عشرات", "ميات", "الاف");
        boolean construct = page.word(from).folded().endsWith("و")
                && page.word(from).folded().length() > 5
                && page.tokens().isWord(from + 1)
                && isDefinite(from + 1);
        int t = counted ? page.is(from + 1, "من") ? from + 2 : from + 1 : from;
        if (!counted && !construct || !page.tokens().isWord(t) || page.is(t, Particle.Kind.PREPOSITION)) {
            return null;
        }
        while (t < to - 1 && !isDefinite(t) && page.tokens().isWord(t + 1) && isDefinite(t + 1)) {
            t++;
        }
        int end = names.at(t) != null ? names.at(t).to() : t + 1;
        while (end < to
                && page.isDefinite(end)
                && (page.word(end).isAdjective() || Nationality.describes(page.word(end)))
                && names.at(end) == null) {
            end++;
        }
        return end <= to ? Phrase.of(from, end) : null;
    }

    private boolean isDefinite(int t) {
        return page.isDefinite(t) || names.at(t) != null;
    }

    /** With its name or before the first preposition: {@code سارعت شركة كذا إلى}; but {@code مجموعة من الكتاب}. */
    int end(int from, int to) {
        NameMention whole = names.at(from);
        NameMention name = whole != null ? whole : names.at(from + 1);
        if (name != null && name.to() <= to) {
            return name.to();
        }
        int t = from + 1;
        while (t < to
                && (t == from + 1 && page.is(t, "من")
                        || !isPreposition(t) && !page.tokens().isNumber(t))) {
            t++;
        }
        return t;
    }

    private boolean isPreposition(int t) {
        Word word = page.word(t);
        boolean clitic = word.senses() > 0
                && word.sense(0).has(PREPOSITION)
                && !page.words(t, t).startsWith("لل");
        return names.at(t) == null && (clitic || page.is(t, Particle.Kind.PREPOSITION));
    }
}
