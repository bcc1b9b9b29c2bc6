package org.isnad.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.atlas.Atlas;
import org.isnad.lexicon.Page;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Place;
import org.isnad.reading.Span;
import org.isnad.text.Folding;

/** Puts the mentions of one thing together, however it is spelt. */
final class Grouping {
    private final Page page;
    private final List<NameMention> mentions;
    private final Spelt spelt;
    private final PersonGroups persons;
    private final ThingGroups things;
    private final Homonyms homonyms;
    private final Offices offices;
    private final Incumbents incumbents;
    private final List<List<NameMention>> members = new ArrayList<>();
    private final int[] entityOf;

    /** {@code published} is the day of publication, or null. */
    /** The person named last, and his group. */
    private NameMention last;

    private int lastGroup;

    Grouping(Page page, List<NameMention> mentions, LocalDate published, Atlas atlas) {
        this.page = page;
        this.mentions = mentions;
        this.spelt = new Spelt(page);
        this.persons = new PersonGroups(page, mentions, spelt);
        this.things = new ThingGroups(page, spelt);
        this.homonyms = new Homonyms(page, mentions, atlas, spelt::name);
        this.offices = new Offices(page, mentions, published);
        this.incumbents = new Incumbents(page, mentions, published);
        this.entityOf = new int[mentions.size()];
    }

    Names names() {
        for (int m = 0; m < entityOf.length; m++) {
            entityOf[m] = group(mentions.get(m));
            members.get(entityOf[m]).add(mentions.get(m));
        }
        List<Entity> entities = new ArrayList<>(members.size());
        for (List<NameMention> group : members) {
            entities.add(entity("e" + (entities.size() + 1), group));
        }
        return new Names(page, mentions, entityOf, entities, incumbents);
    }

    private int group(NameMention mention) {
        return mention.type() == Type.PER ? person(mention) : thing(mention);
    }

    private int thing(NameMention thing) {
        Integer found = things.find(thing);
        int group = found == null ? opened() : found;
        things.remember(thing, group);
        return group;
    }

    private int person(NameMention person) {
        Integer found = persons.find(person, members);
        found = found == null && isCalled(person) ? Integer.valueOf(lastGroup) : found;
        int group = found == null ? opened() : found;
        persons.remember(person, group);
        last = person;
        lastGroup = group;
        return group;
    }

    /** {@code أحمد قريع (أبو علاء)}: what somebody named right before is called after his child. */
    private boolean isCalled(NameMention person) {
        return last != null
                && last.to() + 1 == person.from()
                && page.mark(last.to()) == '('
                && page.mark(person.to()) == ')'
                && (page.isAny(person.from(), "ابو", "ام") || page.isAny(last.from(), "ابو", "ام"));
    }

    private int opened() {
        members.add(new ArrayList<>(2));
        return members.size() - 1;
    }

    private Entity entity(String id, List<NameMention> group) {
        NameMention fullest = group.get(0);
        Known known = null;
        List<Span> spans = new ArrayList<>(group.size());
        for (NameMention mention : group) {
            boolean byChild = page.is(mention.from(), "ابو") && !page.is(fullest.from(), "ابو");
            fullest = !byChild && isFuller(mention, fullest) ? mention : fullest;
            boolean asks = homonyms.mayKnow(mention) && (known == null || known.isProvince());
            known = asks ? narrower(known, homonyms.meant(mention)) : known;
            spans.add(page.span(mention.from(), mention.to() - 1));
        }
        fullest = known != null && known.isCountry() ? state(fullest, group, known) : usual(fullest, group);
        String english = known == null ? null : known.english();
        Place place = known == null ? null : known.place();
        Standing standing = offices.standing(group);
        boolean located = known != null && known.type() == Type.LOC;
        String of = located ? known.country() : standing.country();
        return new Entity(
                id,
                fullest.type(),
                spelt.name(fullest),
                english,
                of,
                standing.sector(),
                spans,
                place,
                fullest.evidence());
    }

    /** Of an organisation's names of that length the one told most often. */
    private NameMention usual(NameMention fullest, List<NameMention> group) {
        if (fullest.type() != Type.ORG || group.size() < 3) {
            return fullest;
        }
        Map<String, Integer> told = new HashMap<>();
        NameMention usual = fullest;
        int most = 0;
        for (NameMention mention : group) {
            if (mention.length() == fullest.length()) {
                int times = told.merge(spelt.name(mention), 1, Integer::sum);
                usual = times > most ? mention : usual;
                most = Math.max(most, times);
            }
        }
        return most > 1 ? usual : fullest;
    }

    /** Of a state's names the fullest with its usual one within it, which {@code الجمهورية الإسلامية} has not; or else the fullest. */
    private NameMention state(NameMention fullest, List<NameMention> group, Known known) {
        String usual = Folding.fold(known.name());
        NameMention state = null;
        for (NameMention mention : group) {
            boolean told = Folding.fold(spelt.name(mention)).contains(usual);
            state = told && (state == null || isFuller(mention, state)) ? mention : state;
        }
        return state == null ? fullest : state;
    }

    /** Longer, or as long and without what a known name has stuck to it. */
    private static boolean isFuller(NameMention mention, NameMention other) {
        boolean unstuck = mention.type() == Type.PER && mention.key() == null && other.key() != null;
        return mention.length() > other.length() || mention.length() == other.length() && unstuck;
    }

    /** A city that bears the name of its province, once it is meant itself. */
    private static Known narrower(Known province, Known other) {
        return province == null || other != null && !other.isProvince() ? other : province;
    }
}
