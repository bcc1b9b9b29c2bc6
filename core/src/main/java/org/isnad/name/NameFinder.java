package org.isnad.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Page;

/**
 * Goes once over the sentences and takes, at each word, the longest name that starts there: one that the gazetteers list,
 * one built on a head word, or a person's.
 */
final class NameFinder {
    private final Page page;
    private final List<NameMention> found = new ArrayList<>();
    private final NameWords words;
    private final Clubs clubs;
    private final ListedNames listed;
    private final BuiltNames built;
    private final PersonNames persons;
    private final Acronyms acronyms;
    private final WholePersons whole;
    private final ContextPlaces contextPlaces;
    private final OperationNames operations;
    private final Mastheads mastheads;
    private final PlaceLists placeLists;

    NameFinder(Page page) {
        this.page = page;
        words = new NameWords(page);
        clubs = new Clubs(page, words);
        listed = new ListedNames(page, words);
        mastheads = new Mastheads(page, words);
        built = new BuiltNames(page, words);
        persons = new PersonNames(page, words, found);
        acronyms = new Acronyms(page, words);
        whole = new WholePersons(page, words);
        contextPlaces = new ContextPlaces(page, words, found);
        operations = new OperationNames(page);
        placeLists = new PlaceLists(page, words, found);
    }

    List<NameMention> find() {
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s)) {
                scan(page.sentences().from(s), page.sentences().to(s));
            }
        }
        return found;
    }

    private void scan(int from, int to) {
        int t = from;
        while (t < to) {
            NameMention name = words.mayOpen(t) ? longest(t, to) : null;
            if (name == null || operations.holds(name)) {
                t++;
            } else {
                found.add(name);
                t = name.to();
                NameMention acronym = acronyms.after(name);
                if (acronym != null) {
                    found.add(acronym);
                    t = acronym.to();
                }
            }
        }
    }

    private NameMention longest(int t, int to) {
        NameMention best = NameMention.longer(mastheads.at(t), clubs.at(t));
        NameMention known = listed.at(t);
        best = NameMention.longer(best, persons.extended(known, to));
        best = NameMention.longer(best, built.at(t, to));
        best = NameMention.longer(best, whole.cut(persons.at(t, to), known));
        best = best == null ? placeLists.at(t, to) : best;
        return best == null ? contextPlaces.at(t, to) : best;
    }
}
