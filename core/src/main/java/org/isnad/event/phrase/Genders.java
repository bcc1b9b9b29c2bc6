package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.HashSet;
import java.util.Set;
import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** Whether those told at a token can be meant by {@code ها}, which stands for a woman, a body or things but for no men. */
final class Genders {
    private static final int LEAD = 6;

    /** Countries that are masculine. */
    private static final Wordlist LANDS = Wordlist.of(Genders.class, "lands");

    private static final Wordlist KIN = Wordlist.of(Genders.class, "kin");

    /** Nouns that are feminine though nothing shows it. */
    private static final String[] THINGS = {
        "بلاد", "دول", "احزاب", "شعوب", "اسر", "عشائر", "قبائل", "فصائل", "كتائب", "فرق", "عناصر", "جماهير", "نيران",
        "خلايا"
    };

    private final Page page;
    private final Names names;
    private final Set<String> women = new HashSet<>();

    Genders(Page page, Names names) {
        this.page = page;
        this.names = names;
        for (NameMention mention : names.mentions()) {
            if (mention.type() == Entity.Type.PER && isToldOfWoman(mention.from())) {
                women.add(names.entityAt(mention.from()).id());
            }
        }
    }

    /** {@code رئيسة الوزراء تيريزا ماي}, {@code قالت ميركل}, {@code زوجته ليلى}. */
    private boolean isToldOfWoman(int name) {
        if (page.isAny(name - 1, KIN)) {
            return true;
        }
        for (int t = name - 1; t >= Math.max(page.sentenceFrom(name), name - LEAD) && names.at(t) == null; t--) {
            Hit title = page.hit(t, Title.class);
            if (title != null) {
                return title.has(FEMININE);
            }
            if (page.isVerb(t)) {
                return t == name - 1 && page.word(t).sense(0).has(FEMININE);
            }
        }
        return false;
    }

    /** Whether it is a woman known by name. */
    boolean isWoman(Party party) {
        return party.entity() != null && women.contains(party.entity());
    }

    /** Whether a man, men or a masculine body are told at a token. */
    boolean isMasculine(int t) {
        NameMention name = names.at(t);
        if (name == null) {
            return isMasculineNoun(t);
        }
        return switch (name.type()) {
            case PER -> !women.contains(names.entityAt(t).id());
            case LOC -> page.isAny(name.from(), LANDS);
            case ORG -> isMasculineBody(name);
        };
    }

    /** {@code حزب الله}, {@code تنظيم "داعش"}, {@code الحوثيون}. */
    private boolean isMasculineBody(NameMention name) {
        Hit head = page.hit(name.from(), Head.class);
        if (head == null && page.hit(name.from() - 1, Head.class) != null) {
            return isMasculineWord(name.from() - 1);
        }
        return head != null && isMasculineWord(name.from())
                || arePeople(page.word(name.from()).folded());
    }

    private boolean isMasculineNoun(int t) {
        Hit title = page.hit(t, Title.class);
        if (title != null) {
            return title.has(PLURAL) || !title.has(FEMININE) && isMasculineWord(t);
        }
        return page.hit(t, Side.class) != null && isMasculineWord(t);
    }

    private boolean isMasculineWord(int t) {
        String folded = page.word(t).folded();
        String stem = Referents.stem(folded);
        for (String thing : THINGS) {
            if (stem.equals(thing)) {
                return false;
            }
        }
        return !folded.endsWith("ه") && !folded.endsWith("ات");
    }

    private static boolean arePeople(String folded) {
        return folded.startsWith("ال") && (folded.endsWith("ون") || folded.endsWith("ين"));
    }
}
