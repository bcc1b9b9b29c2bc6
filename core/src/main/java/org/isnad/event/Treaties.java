package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** With whom an agreement is that somebody leaves: {@code الاتفاق النووي الإيراني}, {@code اتفاق مع كوبا}. Places are tokens. */
final class Treaties {
    private static final int REACH = 7;
    private static final int FAR = 40;
    private static final int MOST = 4;

    private static final int NEAR = 5;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private List<Party> told;

    Treaties(Page page, Names names, Phrases phrases) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** Counts the other side among those on whom it falls where its own words do not tell any. */
    void find(Happening happening) {
        boolean left = happening.type() == Type.SANCTION && "withdraw".equals(happening.trigger.mode());
        if (left && happening.trigger.lemma().startsWith("سحب من")) {
            happening.recipients.clear();
        }
        if (!left
                || !happening.recipients.isEmpty()
                || !happening.trigger.lemma().startsWith("انسح")
                        && !happening.trigger.lemma().startsWith("خرج")
                        && !happening.trigger.lemma().startsWith("سحب")) {
            return;
        }
        int verb = happening.hit.from();
        Party side = other(happening, sides(verb, Math.min(happening.to, verb + FAR)));
        side = side == null && !happening.actors.isEmpty() ? other(happening, told()) : side;
        if (side != null) {
            happening.recipients.add(side);
        }
    }

    /** The first of these that is none of those who leave, or null. */
    private Party other(Happening happening, List<Party> sides) {
        return sides.stream()
                .filter(side -> happening.actors.stream().noneMatch(actor -> isSame(actor, side)))
                .findFirst()
                .orElse(null);
    }

    /** The sides first told in the article. */
    private List<Party> told() {
        if (told == null) {
            told = sides(0, page.size());
        }
        return told;
    }

    /** A few sides of agreements told between these tokens. */
    private List<Party> sides(int from, int to) {
        List<Party> sides = new ArrayList<>(MOST);
        for (int t = from; t < to && sides.size() < MOST; t++) {
            Party side = Statute.TREATY.at(page, t) && names.at(t) == null ? side(t, page.size()) : null;
            if (side != null && !sides.contains(side)) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** With whom the agreement told at a token is, or null. */
    private Party side(int treaty, int to) {
        for (int t = treaty + 1; t < Math.min(to, treaty + REACH) && page.mark(t) != '.' && !page.isVerb(t); t++) {
            Party nation = phrases.nouns().nation(t);
            if (nation != null) {
                return nation;
            }
            boolean with = page.isAny(t, "مع", "بين") || t == treaty;
            NameMention name = names.at(with ? t + 1 : t);
            if (name != null && name.type() == Entity.Type.LOC && (with || t == treaty + 1 && isCountry(name))) {
                Phrase phrase = phrases.at(name.from(), to);
                return phrase == null || !phrase.isParty()
                        ? null
                        : phrase.parties().get(0);
            }
            if (page.is(t, Particle.Kind.PREPOSITION) || page.is(t, Particle.Kind.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isCountry(NameMention name) {
        return name.known() != null && name.known().isCountry();
    }

    /** Whether these are one, or belong to one country. */
    private boolean isSame(Party one, Party other) {
        String country = country(one);
        return one.name().equals(other.name()) || country != null && country.equals(country(other));
    }

    private String country(Party party) {
        Entity entity = names.entity(party.entity());
        return entity == null ? null : entity.country();
    }

    /** {@code التوصل لاتفاق لوقف القتال بين فلان وفلان}: those who are to keep a truce have agreed on it where nobody else has. */
    static void agreed(Happening treaty, Happening truce) {
        boolean open = treaty.type() == Type.AGREE && (treaty.actors.isEmpty() || treaty.guessed);
        boolean kept = "ceasefire".equals(truce.trigger.mode())
                && truce.actors.size() > 1
                && truce.hit.from() - treaty.end < NEAR;
        if (open && kept) {
            treaty.actors.clear();
            treaty.actors.addAll(truce.actors);
        }
    }
}
