package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence;

/**
 * Names of a head and a word that is no common one: {@code مدينة} X, {@code مطار} X, {@code جامعة} X. The head is a part of
 * some ({@code مطار}) and stays outside others ({@code مدينة}).
 */
final class PlaceNames {
    private static final Wordlist KINDS = Wordlist.of(PlaceNames.class, "kinds");

    private final Page page;
    private final NameWords words;
    private final NamedBodies bodies;
    private final Eponyms eponyms;
    private final PersonExtent extent;

    PlaceNames(Page page, NameWords words, NamedBodies bodies, Eponyms eponyms) {
        this.page = page;
        this.words = words;
        this.bodies = bodies;
        this.eponyms = eponyms;
        this.extent = new PersonExtent(page, words);
    }

    /** The name that begins with this head, or null. */
    NameMention built(Head head, Hit hit, int to) {
        int at = hit.to();
        boolean quoted = page.quotations().isOpening(at);
        boolean play = head.word().equals("شارع") && hit.has(DEFINITE);
        if (play
                || head.word().equals("قناة")
                        && (quoted || page.word(at).folded().length() < 4)) {
            return null;
        }
        if (quoted) {
            int close = page.quotations().closing(at);
            return close < to
                            && close - at >= 2
                            && close - at <= 4
                            && !isJoined(at + 2, close)
                            && !page.is(at + 2, "الله")
                    ? quoted(head, at + 1, close)
                    : null;
        }
        return at >= to || hit.has(DEFINITE | KA) ? null : unquoted(head, hit, to);
    }

    /** {@code طريق الملك فهد}, {@code مدينة الأمير سلطان الطبية}. */
    NameMention honoured(Head head, Hit hit, int to) {
        int at = hit.to();
        int last = hit.has(DEFINITE | KA) || at >= to || !eponyms.isHonoured(at) ? -1 : eponyms.end(at, to);
        if (last < 0) {
            return null;
        }
        last += page.isAny(last, KINDS) ? 1 : 0;
        return NameMention.found(hit.from(), last, head.type(), words.because("name/place-head", hit.from(), last));
    }

    private NameMention unquoted(Head head, Hit hit, int to) {
        boolean inside = head.policy() == Head.Policy.INSIDE;
        int at = hit.to();
        int person = inside ? eponyms.end(at, to) : -1;
        Hit known = person > 0 ? null : page.hit(at, Known.class);
        int last = person > 0 ? person : end(head, at, known, to);
        if (last < 0 || !inside && isListed(known)) {
            return null;
        }
        Hit whole = page.hit(hit.from(), Known.class);
        boolean listed = inside && whole != null && whole.to() == last;
        last += inside && page.isAny(last, "الدولي", "الدوليه", "الجامعي", "التخصصي", "العسكري") ? 1 : 0;
        Evidence evidence = words.because("name/place-head", hit.from(), last);
        if (listed) {
            return NameMention.listed(hit.from(), last, (Known) whole.sense().lexeme(), evidence);
        }
        String country = known == null ? null : ((Known) known.sense().lexeme()).country();
        int first = inside ? hit.from() : at;
        return NameMention.headed(head, first, last, country, null, evidence);
    }

    /** Where the name ends after its head, listed or of words that no table knows; or -1. */
    private int end(Head head, int at, Hit known, int to) {
        if (isListed(known)) {
            return known.to();
        }
        boolean named = known == null && (words.part(at) == NamePart.SURNAME || isVillage(head, at, to));
        if (!named && (!words.isUnknown(at) || !isLikePlace(at) || isDescribed(head, at))) {
            return -1;
        }
        int last = at + 1;
        while (last < to
                && last - at < 3
                && !(PlaceLists.isOpenedBy(head) && PlaceLists.isJoined(page, last))
                && words.isUnknown(last)
                && (page.isDefinite(last) || bodies.isForeign(last))) {
            last++;
        }
        return last;
    }

    private static boolean isListed(Hit known) {
        return known != null
                && ((Known) known.sense().lexeme()).type() != Type.ORG
                && !known.has(PREPOSITION | CONJUNCTION);
    }

    /** {@code محافظتي "حجة وصعدة"}. */
    private boolean isJoined(int from, int to) {
        for (int t = from; t < to; t++) {
            Hit known = page.hit(t, Known.class);
            if (known != null && known.has(CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /** {@code منطقة "تل رفعت"}, {@code محطة "فوكس نيوز"}. */
    private NameMention quoted(Head head, int from, int to) {
        Evidence evidence = words.because("name/quoted-place", from - 1, to);
        Hit hit = page.hit(from, Known.class);
        Known known = hit == null || hit.to() != to ? null : (Known) hit.sense().lexeme();
        return known == null || known.type() != head.type() && known.type() != Type.ORG
                ? NameMention.found(from, to, head.type(), evidence)
                : NameMention.listed(from, to, known, evidence);
    }

    /** {@code قرية جوزف}: a given name, and nothing of a person's after it. */
    private boolean isVillage(Head head, int t, int to) {
        return (head.word().equals("قرية") || head.word().equals("بلدة"))
                && words.part(t) == NamePart.GIVEN
                && extent.end(t, to, NamePart.GIVEN, false) == t + 1;
    }

    /** {@code دولة منبوذة}: an adjective that no table knows. */
    private boolean isDescribed(Head head, int t) {
        return head.word().equals("دولة")
                && page.word(t).folded().charAt(0) == 'م'
                && page.words(t, t).endsWith("ة");
    }

    /** Verbs that no table knows follow heads as well: {@code بحيرة تنساب}. */
    private boolean isLikePlace(int t) {
        String folded = page.word(t).folded();
        return Shapes.score(page.isDefinite(t) ? folded.substring(2) : folded) >= -6;
    }
}
