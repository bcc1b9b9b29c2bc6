package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Whose doing a crowd protests against: {@code احتجاجا على قرار ترامب}, {@code ضد زيارة الرئيس}. Places are tokens. */
final class Grievances {
    private static final int REACH = 14;
    private static final int NEAR = 5;
    private static final Wordlist IDIOMS = Wordlist.of(Grievances.class, "idioms");
    private static final Wordlist STAND = Wordlist.of(Grievances.class, "stand");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Genitives genitives;

    Grievances(Page page, Names names, Phrases phrases, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.genitives = genitives;
    }

    /** {@code احتجاجات مناهضة}: whether a word that says that somebody is against something stands here. */
    static boolean isStand(Page page, int t) {
        return page.isAny(t, STAND);
    }

    /** Counts him among the recipients of a protest where its own words name none, or whose goods a duty is put on. */
    void find(Happening happening) {
        if (!happening.recipients.isEmpty()) {
            return;
        }
        if (happening.type() == Type.SANCTION && isDuty(happening.trigger)) {
            goods(happening);
        }
        if (happening.type() != Type.PROTEST) {
            return;
        }
        int stop = Math.min(happening.to, happening.end + REACH);
        for (int t = happening.hit.from(); t < stop && !ends(t); t++) {
            int start = start(happening, t);
            if (start >= 0) {
                whose(start, happening.to).stream()
                        .filter(party -> !happening.actors.contains(party))
                        .forEach(happening.recipients::add);
                return;
            }
        }
    }

    /** {@code رسوم على واردات الصلب الأوروبية}, {@code تعريفات على صادرات كندا}. */
    private void goods(Happening happening) {
        int stop = Math.min(happening.to - 1, happening.end + NEAR);
        for (int t = happening.end - 1; t < stop && page.mark(t) == 0; t++) {
            if (page.is(t, "علي") && !page.isAny(t + 1, "خلفيه", "اثر", "هامش")) {
                List<Party> sellers = isImport(t + 1, happening.to) ? List.of() : whose(t + 1, happening.to);
                sellers.stream()
                        .filter(party -> !happening.actors.contains(party))
                        .forEach(happening.recipients::add);
                return;
            }
        }
    }

    /** {@code الواردات الأميركية من الصلب}: what whoever levies the duty buys. */
    private boolean isImport(int t, int to) {
        boolean from = false;
        for (int i = t + 1; i < Math.min(to, t + NEAR); i++) {
            from |= page.is(i, "من");
        }
        return from && page.word(t).folded().contains("واردات");
    }

    private static boolean isDuty(Trigger trigger) {
        String lemma = trigger.lemma();
        return lemma.contains("رسوم") || lemma.contains("تعر") || lemma.contains("عقوب");
    }

    private boolean ends(int t) {
        return page.mark(t) == '.' || page.mark(t) == ':' || page.is(t, Particle.Kind.COMPLEMENTIZER);
    }

    /** Where what is protested against starts, if a token opens it; or -1. */
    private int start(Happening happening, int t) {
        if (Link.is(page, t, Link.Kind.AGAINST) && t >= happening.end
                || page.is(t, "علي") && (isProtest(t - 1) || isVerb(happening)) && !page.isAny(t + 1, IDIOMS)) {
            return t + 1;
        }
        boolean stand = isStand(page, t) && t + 1 < happening.to;
        String next = stand ? page.words(t + 1, t + 1) : "";
        return next.startsWith("ب") || next.startsWith("ل") ? t + 1 : -1;
    }

    private boolean isProtest(int t) {
        return page.word(t).folded().contains("حتج");
    }

    private boolean isVerb(Happening happening) {
        return happening.hit.has(VERB) && isProtest(happening.hit.from());
    }

    /** Those named first in what starts at a token, unless they suffer it: {@code على اعتقال زعيم الحزب}. */
    private List<Party> whose(int start, int to) {
        Hit deed = names.at(start) == null ? page.hit(start, Trigger.class) : null;
        if (isTheirs(start) || deed != null && (suffers(deed) || genitives.isLand(deed.to()))) {
            return List.of();
        }
        for (int t = deed == null ? start : deed.to(); t < Math.min(to, start + NEAR); t++) {
            List<Party> nations = phrases.nouns().nations(t, to);
            if (!nations.isEmpty()) {
                return nations;
            }
            boolean ends = page.mark(t) != 0 || t > start && page.is(t, Particle.Kind.PREPOSITION) || page.isVerb(t);
            if (ends && names.at(t) == null) {
                return List.of();
            }
            NameMention name = names.at(t);
            if (name != null && isOffice(name.from())) {
                return List.of();
            }
            Phrase phrase = isOffice(t) ? null : phrases.at(t, to);
            boolean whole = phrase != null && phrase.isParty() && !genitives.isSpot(phrase);
            boolean body = whole && name != null && (name.type() != Entity.Type.LOC || !genitives.isSpot(phrase));
            if (whole && (body || phrase.isName() || genitives.isArmed(phrase))) {
                return phrase.parties();
            }
        }
        return List.of();
    }

    /** {@code قراره}: whose it is a pronoun tells. */
    private boolean isTheirs(int t) {
        String word = page.words(t, t);
        boolean pronoun = word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم");
        return pronoun && names.at(t) == null && !page.isDefinite(t);
    }

    private static boolean suffers(Hit deed) {
        return Trigger.of(deed).patient() || Trigger.of(deed).isEffect();
    }

    /** {@code نقل السفارة الأميركية}: what belongs to whoever is told next. */
    private boolean isOffice(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null && ((Side) side.sense().lexeme()).is(Side.Kind.TARGET);
    }
}
