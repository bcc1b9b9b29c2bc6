package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.atlas.Atlas;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Place;
import org.isnad.reading.Span;

/** Puts the mentions of one thing together, however it is spelt. */
final class Grouping {
    private final Page page;
    private final List<NameMention> mentions;
    private final Homonyms homonyms;
    private final Offices offices;
    private final Incumbents incumbents;
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<List<NameMention>> members = new ArrayList<>();
    private final int[] entityOf;

    /** {@code published} is the day of publication, or null. */
    Grouping(Page page, List<NameMention> mentions, LocalDate published, Atlas atlas) {
        this.page = page;
        this.mentions = mentions;
        this.homonyms = new Homonyms(page, mentions, atlas, this::name);
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

    private int thing(NameMention mention) {
        String key = mention.type() + " " + key(mention);
        Integer group = groups.get(key);
        if (group == null) {
            group = groups.get(shorter(mention));
        }
        return remember(key, group == null ? opened() : group);
    }

    /**
     * A person is told by the whole name, a bare last name by the person who bore it last, and a whole name may be that of
     * one who was only called by the last name so far.
     */
    private int person(NameMention person) {
        String key = "PER " + key(person);
        String last = "PER … " + Sounds.of(page, lastName(person), person.to());
        Integer group = groups.get(key);
        if (group == null && isBare(person)) {
            group = groups.get(last);
        } else if (group == null) {
            group = groups.get("PER " + Sounds.of(page, lastName(person), person.to()));
            group = group == null ? shortened(person) : group;
        }
        int of = remember(key, group == null ? opened() : group);
        if (!isBare(person)) {
            groups.put("PER " + firstAndLast(person), of);
            groups.putIfAbsent("PER " + opening(person), of);
            groups.putIfAbsent(last, of);
        } else if (person.known() != null) {
            groups.putIfAbsent(last, of);
        }
        return of;
    }

    /** The person of the same first and last names, or of a longer name that begins like this one. */
    private Integer shortened(NameMention person) {
        Integer same = groups.get("PER " + firstAndLast(person));
        if (same != null) {
            return same;
        }
        Integer other = groups.get("PER " + opening(person));
        if (other == null) {
            return null;
        }
        NameMention first = members.get(other).get(0);
        String whole = Sounds.of(page, person.from(), person.to());
        String others = Sounds.of(page, first.from(), first.to());
        return others.startsWith(whole) || whole.startsWith(others) ? other : null;
    }

    /** The first two words, after a sign that tells them from whole names. */
    private String opening(NameMention person) {
        return "… " + Sounds.of(page, person.from(), Math.min(person.to(), person.from() + 2)) + " …";
    }

    private String firstAndLast(NameMention person) {
        return Sounds.of(page, person.from(), person.from() + 1) + Sounds.of(page, person.to() - 1, person.to());
    }

    private static boolean isBare(NameMention person) {
        return person.length() == 1;
    }

    private int lastName(NameMention person) {
        return person.to() - 1;
    }

    private int remember(String key, int group) {
        groups.put(key, group);
        return group;
    }

    private int opened() {
        members.add(new ArrayList<>(2));
        return members.size() - 1;
    }

    /** {@code وزارة الدفاع} without a nation is the one named in full before. */
    private String shorter(NameMention mention) {
        if (mention.key() != null && mention.key().startsWith("ministry ") && mention.country() == null) {
            for (String key : groups.keySet()) {
                if (key.startsWith(mention.type() + " " + mention.key())) {
                    return key;
                }
            }
        }
        return "";
    }

    private String key(NameMention mention) {
        if (mention.known() != null) {
            return mention.known().name();
        }
        return mention.key() != null ? mention.key() : Sounds.of(page, mention.from(), mention.to());
    }

    private Entity entity(String id, List<NameMention> group) {
        NameMention fullest = group.get(0);
        Known known = null;
        List<Span> spans = new ArrayList<>(group.size());
        for (NameMention mention : group) {
            fullest = mention.length() > fullest.length() ? mention : fullest;
            boolean asks = homonyms.mayKnow(mention) && (known == null || known.isProvince());
            known = asks ? narrower(known, homonyms.meant(mention)) : known;
            spans.add(page.span(mention.from(), mention.to() - 1));
        }
        String english = known == null ? null : known.english();
        Place place = known == null ? null : known.place();
        Standing standing = offices.standing(group);
        boolean located = known != null && known.type() == Type.LOC;
        String of = located ? known.country() : standing.country();
        return new Entity(
                id, fullest.type(), name(fullest), english, of, standing.sector(), spans, place, fullest.evidence());
    }

    /** A city that bears the name of its province, once it is meant itself. */
    private static Known narrower(Known province, Known other) {
        return province == null || other != null && !other.isProvince() ? other : province;
    }

    /** The words of the name, without a conjunction or preposition stuck to it and without quotation marks. */
    private String name(NameMention mention) {
        String words = words(mention);
        Word first = page.word(mention.from());
        Hit listed = page.hit(mention.from(), Known.class);
        int clitics = listed != null && listed.length() > 1 ? listed.sense().features() : 0;
        for (int i = 0; clitics == 0 && i < first.senses(); i++) {
            if (isNaming(first.sense(i).lexeme())) {
                clitics = first.sense(i).features();
                break;
            }
        }
        int stuck = (has(clitics, CONJUNCTION) ? 1 : 0) + (has(clitics, PREPOSITION) ? 1 : 0);
        boolean assimilated = has(clitics, LI) && words.startsWith("لل", stuck - 1);
        return assimilated ? "ال" + words.substring(stuck + 1) : words.substring(stuck);
    }

    private static boolean isNaming(Lexeme lexeme) {
        return lexeme instanceof Known || lexeme instanceof Head || lexeme instanceof NamePart;
    }

    /** {@code جونغ-أون}, {@code أ.ف.ب}. */
    private boolean isJoint(int t) {
        return page.mark(t) == '-' || page.mark(t) == '.';
    }

    private String words(NameMention mention) {
        StringBuilder name = new StringBuilder();
        for (int t = mention.from(); t < mention.to(); t++) {
            boolean glued = page.tokens().isGlued(t);
            if (page.mark(t) == 0) {
                if (name.length() > 0 && !(glued && (page.mark(t - 1) == 0 || isJoint(t - 1)))) {
                    name.append(' ');
                }
                name.append(page.words(t, t));
            } else if (glued && isJoint(t)) {
                name.append(page.mark(t));
            }
        }
        return name.toString();
    }
}
