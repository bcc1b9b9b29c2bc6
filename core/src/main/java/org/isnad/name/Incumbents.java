package org.isnad.name;

import static org.isnad.lexicon.Features.DEFINITE;

import java.time.LocalDate;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;

/**
 * Who of those whom the article names held an office of a state when it appeared: {@code الرئيس الأمريكي} is Obama in 2015
 * and Trump in 2018.
 */
final class Incumbents {
    private static final Wordlist OFFICES = Wordlist.of(Incumbents.class, "offices");
    private static final Wordlist FORMER = Wordlist.of(Incumbents.class, "former");
    private final Page page;
    private final List<NameMention> mentions;
    private final LocalDate published;

    Incumbents(Page page, List<NameMention> mentions, LocalDate published) {
        this.page = page;
        this.mentions = mentions;
        this.published = published;
    }

    /** The last mention before, or else the first, of who holds the office that the words from a title on tell; or null. */
    NameMention of(int title, int to) {
        if (published == null || page.word(title - 1).sense(Title.class) != null && !page.isDefinite(title - 1)) {
            return null;
        }
        Tenure.Office office = office(title);
        int nation = title + (isPair(title) ? 2 : 1);
        Hit hit = office == null || nation >= to ? null : nation(nation);
        return hit == null || isOther(hit.to()) ? null : holder(office, country(hit), title);
    }

    private Tenure.Office office(int t) {
        String second = page.word(t + 1).folded();
        boolean pair = isPair(t);
        return switch (bare(page.word(t).folded())) {
            case "رييس", "رييسه" -> pair ? Tenure.Office.PREMIER : Tenure.Office.PRESIDENT;
            case "مستشار", "مستشاره" -> pair ? null : Tenure.Office.PREMIER;
            case "عاهل", "ملك", "امير", "سلطان" -> pair ? null : Tenure.Office.MONARCH;
            case "زعيم", "مرشد" -> pair ? null : Tenure.Office.LEADER;
            case "ولي" -> second.endsWith("عهد") ? Tenure.Office.HEIR : null;
            case "وزير", "وزيره" ->
                second.endsWith("خارجيه")
                        ? Tenure.Office.FOREIGN
                        : second.endsWith("دفاع") ? Tenure.Office.DEFENCE : null;
            default -> null;
        };
    }

    /** Whether the office is told by two words: {@code رئيس الوزراء}, {@code وزير خارجية}. */
    private boolean isPair(int t) {
        return page.isAny(t + 1, OFFICES);
    }

    private static String bare(String folded) {
        String word = folded.startsWith("وال") ? folded.substring(1) : folded;
        return word.startsWith("ال") || word.startsWith("لل") ? word.substring(2) : word;
    }

    /** The country that the office is of, as an adjective or by its name; or null. */
    private Hit nation(int t) {
        Hit nation = page.hit(t, Nationality.class);
        if (nation != null && nation.has(DEFINITE)) {
            return nation;
        }
        Hit known = page.hit(t, Known.class);
        return known != null && ((Known) known.sense().lexeme()).isCountry() ? known : null;
    }

    private static String country(Hit nation) {
        return nation.sense().lexeme() instanceof Nationality adjective
                ? adjective.country()
                : ((Known) nation.sense().lexeme()).country();
    }

    /** {@code الرئيس الأمريكي السابق}. */
    private boolean isOther(int t) {
        return page.isAny(t, FORMER);
    }

    private NameMention holder(Tenure.Office office, String country, int before) {
        NameMention holder = null;
        for (NameMention mention : mentions) {
            if (!holds(mention, office, country)) {
                continue;
            }
            if (holder != null && !holder.known().name().equals(mention.known().name())) {
                return null;
            }
            holder = holder == null || mention.from() < before ? mention : holder;
        }
        return holder;
    }

    /** Whether this person held the office that a title tells, in whatever country. */
    boolean isHeldBy(NameMention person, int title) {
        Tenure.Office office = published == null || person.known() == null ? null : office(title);
        return office != null && holds(person, office, person.known().country());
    }

    private boolean holds(NameMention mention, Tenure.Office office, String country) {
        return mention.type() == Type.PER
                && mention.known() != null
                && country != null
                && country.equals(mention.known().country())
                && mention.known().tenures().stream()
                        .anyMatch(tenure -> tenure.office() == office && tenure.covers(published.getYear()));
    }
}
