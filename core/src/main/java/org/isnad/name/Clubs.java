package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;

/**
 * Clubs that are called by their town, and are meant where a word of sport stands right before the name, or where the whole
 * text is about sport and the name does not say where something is.
 */
final class Clubs {
    private static final Wordlist OPPONENTS = Wordlist.of(Clubs.class, "opponents");
    private static final Wordlist ANNOUNCING = Wordlist.of(Clubs.class, "announcing");
    private static final String RULE = "name/club";
    /** A text is about sport if at least so many of its words are of it. */
    private static final int ENOUGH = 6;

    private static final int ONE_IN = 60;

    private final Page page;
    private final NameWords words;
    /** How many words of the page are of sport, or -1 until it is asked for. */
    private int sport = -1;

    Clubs(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** The club that is named at a token, or null. */
    NameMention at(int t) {
        Hit club = page.hit(t, Club.class);
        Hit town = page.hit(t, Known.class);
        boolean isTown = town != null && isTown((Known) town.sense().lexeme());
        // Few words are either; only for them is the word before looked at.
        if (club == null && !isTown) {
            return null;
        }
        boolean announced = isAnnounced(t);
        boolean whole = club != null && (town == null || town.to() <= club.to());
        if (whole && isMeant(t, club, announced)) {
            Known known = ((Club) club.sense().lexeme()).known();
            return NameMention.listed(t, club.to(), known, words.because(RULE, t, club.to()));
        }
        return announced && isTown ? ofTown((Known) town.sense().lexeme(), t, town.to()) : null;
    }

    private static boolean isTown(Known known) {
        return known.type() == Type.LOC && !known.isCountry();
    }

    private boolean isMeant(int t, Hit club, boolean announced) {
        return ((Club) club.sense().lexeme()).word()
                ? (announced || isOpponent(t)) && isSport()
                : announced || isSport() && !isPlace(t, club);
    }

    /** {@code ضيفه الاتحاد}, {@code على حساب الشباب}. */
    private boolean isOpponent(int t) {
        return page.isAny(t - 1, OPPONENTS);
    }

    private NameMention ofTown(Known town, int from, int to) {
        String key = "club " + town.name();
        return new NameMention(from, to, Type.ORG, null, town.country(), null, key, words.because(RULE, from, to));
    }

    /** {@code نادي ليفربول}, {@code حارس ليفربول}. */
    private boolean isAnnounced(int t) {
        return page.isAny(t - 1, ANNOUNCING);
    }

    /** {@code في برشلونة}, {@code مدينة برشلونة}. */
    private boolean isPlace(int t, Hit club) {
        return club.has(BA)
                || page.isAny(t - 1, "في", "قرب", "وسط")
                || page.word(t - 1).sense(Head.class) != null;
    }

    private boolean isSport() {
        if (sport < 0) {
            sport = 0;
            for (int t = 0; t < page.size(); t++) {
                sport += page.word(t).sense(Beside.class) != null
                                && page.word(t).sense(Beside.class).lexeme() == Beside.SPORT
                        ? 1
                        : 0;
            }
        }
        return sport >= ENOUGH && sport * ONE_IN >= page.size();
    }
}
