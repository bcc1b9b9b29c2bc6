package org.isnad.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.event.lexicon.Link;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Table;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Place.Precision;
import org.isnad.text.Folding;

/** Which places of an article lie in which: as the map has it, and as the article says: {@code مدينة البوكمال بمحافظة دير الزور}. */
final class Areas {
    private static final int NEXT = 3;
    private static final Set<String> SITES = Table.words(Areas.class, "sites.tsv");

    private final Page page;
    private final Names names;
    private final Map<String, Entity> places = new HashMap<>();
    private final Map<String, Party> countries = new HashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();
    private final Set<String> sites = new HashSet<>();

    Areas(Page page, Names names) {
        this.page = page;
        this.names = names;
        for (Entity entity : names.entities()) {
            if (entity.type() == Entity.Type.LOC) {
                places.put(entity.id(), entity);
            }
            if (isCountry(entity) && entity.country() != null) {
                countries.putIfAbsent(entity.country(), new Party(entity.name(), entity.id()));
            }
        }
        List<NameMention> mentions = names.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            NameMention mention = mentions.get(i);
            if (mention.type() == Entity.Type.LOC) {
                site(mention);
                if (i > 0 && isToldWithin(mentions.get(i - 1), mention)) {
                    told.computeIfAbsent(id(mentions.get(i - 1)), id -> new HashSet<>())
                            .add(id(mention));
                }
            }
        }
    }

    private String id(NameMention mention) {
        return names.entityAt(mention.from()).id();
    }

    /** {@code مسجد}, {@code قاعدة}: what is built in one spot. */
    private void site(NameMention mention) {
        Hit head = page.hit(mention.from(), Head.class);
        if (head != null && SITES.contains(Folding.fold(((Head) head.sense().lexeme()).word()))) {
            sites.add(id(mention));
        }
    }

    /** {@code حلب في سوريا}, {@code البوكمال بمحافظة دير الزور}, {@code عدن جنوبي اليمن}. */
    private boolean isToldWithin(NameMention inner, NameMention outer) {
        int gap = outer.from() - inner.to();
        if (inner.type() != Entity.Type.LOC || gap > NEXT || id(inner).equals(id(outer))) {
            return false;
        }
        for (int t = inner.to(); t <= outer.from(); t++) {
            if (page.mark(t) != 0 || !page.tokens().isWord(t)) {
                return false;
            }
        }
        int first = inner.to();
        return gap > 0
                ? page.is(first, "في") || Link.is(page, first, Link.Kind.COMPASS) || isHead(first)
                : page.words(first, first).startsWith("ب")
                        && !names.entityAt(first).name().startsWith("ب");
    }

    /** {@code بمحافظة}. */
    private boolean isHead(int t) {
        return page.words(t, t).startsWith("ب") && page.hit(t, Head.class) != null;
    }

    /** Whether two places may be one, or one lie in the other. */
    boolean mayHold(Party one, Party other) {
        Entity first = places.get(one.entity());
        Entity second = places.get(other.entity());
        if (first == null || second == null) {
            return one.name().equals(other.name());
        }
        if (first == second || isWithin(one, other) || isWithin(other, one)) {
            return true;
        }
        return !isApart(first, second) && isUnequal(first, second);
    }

    private static boolean isApart(Entity one, Entity other) {
        return one.country() != null
                && other.country() != null
                && !one.country().equals(other.country());
    }

    private boolean isSite(Entity inner, Entity outer) {
        return sites.contains(inner.id()) && !sites.contains(outer.id());
    }

    private static boolean isUnequal(Entity first, Entity second) {
        Place one = first.place();
        Place other = second.place();
        boolean placed = one != null && other != null;
        return placed && one.precision() != other.precision() && (one.province() == null || other.province() == null);
    }

    /** Whether one place is told, or known, to lie in another, or is a site where the other is none. */
    boolean isWithin(Party inner, Party outer) {
        Entity first = places.get(inner.entity());
        Entity second = places.get(outer.entity());
        if (first == null || second == null || first == second) {
            return false;
        }
        return told.getOrDefault(first.id(), Set.of()).contains(second.id())
                || isOnMap(first, second)
                || isSite(first, second) && !isApart(first, second);
    }

    boolean isState(Party place) {
        Entity entity = place.entity() == null ? null : places.get(place.entity());
        return entity != null && isCountry(entity);
    }

    /** The country in which a place lies, where the article names it; the place itself where it is one or lies in none; or null. */
    Party country(Party place) {
        Entity entity = place == null ? null : places.get(place.entity());
        if (entity == null || entity.country() == null || isCountry(entity)) {
            return place;
        }
        return countries.get(entity.country());
    }

    private static boolean isCountry(Entity entity) {
        return entity.type() == Entity.Type.LOC
                && entity.place() != null
                && entity.place().precision() == Precision.COUNTRY;
    }

    /** Whether a place, which may be null, is a town or something in one rather than a country or a part of it. */
    boolean isSpot(Party place) {
        Entity entity = place == null ? null : places.get(place.entity());
        Place at = entity == null ? null : entity.place();
        return at == null || at.precision() == Precision.EXACT || at.precision() == Precision.DISTRICT;
    }

    private static boolean isOnMap(Entity inner, Entity outer) {
        Place one = inner.place();
        Place other = outer.place();
        if (other == null || inner.country() == null || !inner.country().equals(outer.country())) {
            return false;
        }
        if (other.precision() == Precision.COUNTRY) {
            return one == null || one.precision() != Precision.COUNTRY;
        }
        return one != null
                && one.precision().compareTo(other.precision()) < 0
                && one.province() != null
                && one.province().equals(other.province());
    }
}
