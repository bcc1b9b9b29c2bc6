package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.PREPOSITION;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;

/** The words of offices, compared without articles and in the masculine. Places are tokens. */
public final class OfficeWords {
    private static final Wordlist ENDING = Wordlist.of(OfficeWords.class, "ending");
    private static final int LONGEST = 10;

    private final Page page;
    private final Names names;

    OfficeWords(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether a nation or nothing follows the title of an office. */
    boolean isOfNation(int t, int to) {
        NameMention name = names.at(t);
        return t >= to
                || page.word(t).sense(Nationality.class) != null
                || page.isAny(t, "الجمهوريه", "الدوله", "البلاد", "السابق", "الجديد", "الحالي")
                || name != null && name.known() != null && name.known().isCountry();
    }

    /** {@code الرئيس الأمريكي} is a president of that country. */
    List<String> withoutNation(List<String> words, int from, int to, Entity person) {
        List<String> rest = new ArrayList<>(words);
        for (int t = from + 1; t < to; t++) {
            Sense nation = page.word(t).sense(Nationality.class);
            if (nation != null
                    && person.country() != null
                    && person.country().equals(((Nationality) nation.lexeme()).country())) {
                rest.remove(stem(t));
            }
        }
        return rest;
    }

    /** The words of an office without articles, prepositions and what only points back. */
    List<String> of(int from, int to) {
        List<String> office = new ArrayList<>();
        for (int t = from; t < to && t < from + LONGEST; t++) {
            if (page.mark(t) == 0 && !page.isAny(t, ENDING)) {
                office.add(stem(t));
            }
        }
        if (office.size() > 1 && office.get(0).equals("رييس") && office.get(1).equals("حكوم")) {
            office.set(1, "وزراء");
        }
        return office;
    }

    private String stem(int t) {
        String word = page.word(t).folded();
        boolean three = word.startsWith("وال") || word.startsWith("بال");
        int from = three ? 3 : word.startsWith("ال") || word.startsWith("لل") ? 2 : 0;
        int to = word.endsWith("ه") && word.length() - from > 3 ? word.length() - 1 : word.length();
        return word.substring(from, to);
    }

    /** {@code ولي العهد}, {@code والي المدينة}: an office whose first word is spelt like a preposition; not {@code أمام}. */
    public static boolean isOpenedLikePreposition(Page page, int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && !title.has(PREPOSITION) && (title.length() > 1 || page.is(t, "والي"));
    }

    /** The country of the first adjective of a nation in these words, or null. */
    String nation(int from, int to) {
        for (int t = from; t < to; t++) {
            Sense nation = page.word(t).sense(Nationality.class);
            if (nation != null && ((Nationality) nation.lexeme()).country() != null) {
                return ((Nationality) nation.lexeme()).country();
            }
        }
        return null;
    }
}
