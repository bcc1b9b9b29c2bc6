package org.isnad.event;

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

/**
 * On whom a measure falls that is told by things or envoys of his: {@code رسوم على الصلب المستورد من كندا}, {@code رسوم على السلع
 * الصينية}, {@code استدعى سفيره في طهران}. Places are tokens.
 */
final class Tariffs {
    private static final int REACH = 16;
    private static final int NEAR = 4;

    private final Page page;
    private final Names names;
    private final Phrases phrases;

    Tariffs(Page page, Names names, Phrases phrases) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** Counts him among the recipients of a sanction that has none. */
    void find(Happening happening) {
        if (happening.type() != Type.SANCTION || !happening.recipients.isEmpty()) {
            return;
        }
        String mode = happening.trigger.mode();
        if ("withdraw".equals(mode) && happening.trigger.lemma().startsWith("استدع")) {
            host(happening);
        } else if ("discontinue".equals(mode)) {
            seller(happening);
        }
    }

    /** {@code استدعاء سفيرها في طهران}: the country or capital where an envoy has been. */
    private void host(Happening happening) {
        for (int t = happening.hit.from() + 1; t < Math.min(happening.to - 1, happening.end + NEAR); t++) {
            if (page.isAny(t, "في", "لدي") && isLand(t + 1)) {
                happening.addRecipient(phrases.at(t + 1, happening.to));
                return;
            }
        }
    }

    /** Whose the goods are after the preposition that the trigger takes. */
    private void seller(Happening happening) {
        int stop = Math.min(happening.to - 1, happening.end + REACH);
        boolean goods = false;
        for (int t = Math.max(happening.hit.from() + 1, happening.end - 1); t < stop && !ends(t, goods); t++) {
            if (goods && page.is(t, "من") && isSeller(t + 1)) {
                Phrase seller = phrases.at(t + 1, happening.to);
                boolean own = seller != null && happening.actors.stream().anyMatch(seller.parties()::contains);
                happening.addRecipient(own ? null : seller);
                return;
            }
            List<Party> nations = goods && names.at(t - 1) == null ? nations(t, happening.to) : List.of();
            if (!nations.isEmpty()) {
                boolean own = happening.actors.stream().anyMatch(nations::contains);
                happening.recipients.addAll(own ? List.of() : nations);
                return;
            }
            goods |= page.isAny(t, "علي", "ضد");
        }
    }

    /** Whether the goods end that a measure is laid on. */
    private boolean ends(int t, boolean goods) {
        return page.mark(t) == '.'
                || goods && page.mark(t) != 0 && !phrases.nouns().isQuote(t) && page.mark(t) != '%'
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || goods && (page.is(t, Particle.Kind.RELATIVE) || page.isVerb(t))
                || goods && page.is(t, Particle.Kind.PREPOSITION) && !page.isAny(t, "من", "علي", "ضد");
    }

    /** {@code السلع الصينية}, but not {@code الواردات الأميركية من السجاد}, whose buyer it tells. */
    private List<Party> nations(int t, int to) {
        boolean open = page.isDefinite(t) && !page.isAny(t, "المالي", "الماليه") && !page.is(t + 1, "من");
        return open ? phrases.nouns().nations(t, to) : List.of();
    }

    private boolean isSeller(int t) {
        NameMention name = names.at(t);
        return isLand(t) || name != null && name.type() == Entity.Type.ORG && name.canAct();
    }

    private boolean isLand(int t) {
        NameMention name = names.at(t);
        return name != null && name.type() == Entity.Type.LOC;
    }
}
