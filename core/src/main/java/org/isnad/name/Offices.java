package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.reading.Entity.Type;

/**
 * In what country and sector the entities of an article act: by the tables, and persons also by the office that the article
 * gives them, {@code المتحدث باسم وزارة الدفاع الروسية} X.
 */
final class Offices {
    private static final int LONGEST = 12;
    private static final int LONGEST_TITLE = 4;
    private static final String ELITE = "ELI";
    /** What somebody who is out of office does not act in any more. */
    private static final Set<String> PUBLIC = Set.of("GOV", "LEG", "MIL", "JUD", "COP", "SPY", "IGO", "UNO", "EUR");

    private static final Set<String> BEYOND_STATES = Set.of("UNO", "EUR", "IGO");

    private final Page page;
    private final List<NameMention> mentions;
    private final LocalDate published;
    /** For each token, the number of the mention that covers it, or -1. */
    private final int[] at;

    Offices(Page page, List<NameMention> mentions, LocalDate published) {
        this.page = page;
        this.mentions = mentions;
        this.published = published;
        at = new int[page.size()];
        Arrays.fill(at, -1);
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(at, mentions.get(m).from(), mentions.get(m).to(), m);
        }
    }

    /** Where the thing that all these mentions name stands. */
    Standing standing(List<NameMention> group) {
        Standing listed = Standing.UNKNOWN;
        Standing told = Standing.UNKNOWN;
        for (NameMention mention : group) {
            listed = listed.or(new Standing(mention.country(), listed(mention)));
            told = mention.type() == Type.PER ? told.or(before(mention)) : told;
        }
        return new Standing(
                listed.or(told).country(),
                isBeyondStates(listed) ? listed.sector() : told.or(listed).sector());
    }

    /** {@code المبعوث الدولي}, {@code وزيرة خارجية الاتحاد}: whom the tables know in such a body, no title gives to a state. */
    private static boolean isBeyondStates(Standing listed) {
        return listed.sector() != null && BEYOND_STATES.contains(listed.sector());
    }

    /** The sector of the tables, as long as the office lasts. */
    private String listed(NameMention mention) {
        boolean over = published != null
                && mention.known() != null
                && mention.known().until() > 0
                && mention.known().until() < published.getYear();
        return over ? former(mention.sector()) : mention.sector();
    }

    private static String former(String sector) {
        return sector != null && PUBLIC.contains(sector) ? ELITE : sector;
    }

    /** What the title before a person's name tells. */
    private Standing before(NameMention person) {
        Office office = new Office();
        int i = page.isComma(person.from() - 1) ? person.from() - 2 : person.from() - 1;
        int stop = Math.max(page.sentenceFrom(person.from()), person.from() - LONGEST);
        while (i >= stop && office.goesOn) {
            i = at[i] >= 0 ? office.take(mentions.get(at[i])) : office.take(i);
        }
        return office.standing();
    }

    /** The words of a title, taken from the name backward. */
    private final class Office {
        private String country;
        /** Of the body named in the title. */
        private String body;

        private String sector;
        private String rank;
        /** Whether there is an office besides the rank. */
        private boolean held;

        private boolean former;
        private boolean goesOn = true;

        /** The token before a name inside the title. */
        int take(NameMention name) {
            goesOn = name.type() != Type.PER;
            if (page.isAny(name.from() - 1, "الي", "لدي", "في", "علي")) {
                return name.from() - 2;
            }
            country = name.country() == null ? country : name.country();
            body = name.type() == Type.ORG && name.sector() != null ? name.sector() : body;
            return name.from() - 1;
        }

        /** The token before a word of the title. */
        int take(int t) {
            Hit hit = titleBefore(t + 1);
            if (hit != null) {
                return take(hit);
            }
            Sense nation = page.word(t).sense(Nationality.class);
            // وزير المالية
            if (nation != null && !page.is(t, "الماليه")) {
                country = ((Nationality) nation.lexeme()).country();
            }
            former |= page.isAny(t, "السابق", "الاسبق", "السابقه", "الراحل", "المخلوع");
            goesOn = nation != null || page.isDefinite(t) || isInner(t);
            return t - 1;
        }

        /** {@code والصناعة}, {@code شرطة}, {@code لشؤون}. */
        private boolean isInner(int t) {
            return page.word(t).folded().startsWith("وال")
                    || page.word(t).sense(Head.class) != null
                    || page.isAny(t, "باسم", "لشوون", "شوون");
        }

        /** {@code المتحدث الإعلامي}. */
        private boolean endsAsAdjective(int t) {
            String folded = page.word(t).folded();
            return folded.endsWith("ي") || folded.endsWith("يه");
        }

        private int take(Hit hit) {
            Title title = (Title) hit.sense().lexeme();
            int before = hit.from() - 1;
            if (hit.length() == 1
                    && page.isDefinite(before)
                    && page.isDefinite(hit.from())
                    && endsAsAdjective(hit.from())) {
                return before;
            }
            if (title.isRank()) {
                rank = rank == null ? title.sector() : rank;
                return before;
            }
            goesOn = false;
            held = true;
            if (before >= 0 && at[before] >= 0 && mentions.get(at[before]).type() == Type.PER) {
                return before;
            }
            sector = hit.has(DEFINITE) && title.definite() != null ? title.definite() : title.sector();
            if (sector == null) {
                Hit head = page.hit(hit.to(), Head.class);
                sector = body != null || head == null
                        ? body
                        : ((Head) head.sense().lexeme()).sector();
            }
            return before;
        }

        Standing standing() {
            String found = held ? sector : rank;
            return found == null ? Standing.UNKNOWN : new Standing(country, former ? former(found) : found);
        }
    }

    /** The title of one person that reaches up to a token, the longest such; or null. */
    private Hit titleBefore(int end) {
        for (int from = end - LONGEST_TITLE; from < end; from++) {
            Hit hit = page.hit(from, Title.class);
            if (hit != null && hit.to() >= end && !hit.has(PLURAL)) {
                return hit;
            }
        }
        return null;
    }
}
