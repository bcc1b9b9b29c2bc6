package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Party;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.SourceNoun;

/** The outlets that an article names, told by their name or by the word before it: {@code صحيفة}. */
public final class Outlets {

    /** Of a name in quotation marks. */
    private static final int LONGEST = 7;

    /** On which one speaks with an outlet. */
    private static final Wordlist OCCASIONS = Wordlist.of(Outlets.class, "occasions");

    private final Page page;
    private final Names names;
    private final UnlistedOutlets unlisted;

    public Outlets(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        unlisted = new UnlistedOutlets(page, clauses);
    }

    /** The outlet that these words name, to which or through which something was said; null where they name none. */
    public Party at(int from, int to) {
        if (page.is(from, "ل") && page.quotations().isOpening(from + 1)) {
            Entity entity = names.at(from + 2) == null ? null : names.entityAt(from + 2);
            return entity == null ? quoted(from + 1, to) : new Party(entity.name(), entity.id());
        }
        if (page.is(from, "مع") && page.quotations().isOpening(from + 1) && isOccasion(from - 1)) {
            int close = Math.min(page.quotations().closing(from + 1), to);
            if (names.at(from + 2) == null && close - from <= LONGEST && page.isDefinite(from + 2)) {
                return quoted(from + 1, to);
            }
        }
        int quoted = isOutletHead(from) && page.quotations().isOpening(from + 1) ? from + 2 : -1;
        if (quoted >= 0 && !isNamed(quoted, from + 1) && page.quotations().closing(from + 1) - quoted < LONGEST) {
            return new Party(page.words(quoted, page.quotations().closing(from + 1) - 1), null);
        }
        int station = page.isAny(from, "مع", "عبر", "علي") ? from + 1 : from;
        if (isStation(station)) {
            return ofNation(station);
        }
        Party named =
                named(from, quoted < 0 ? to : Math.max(to, page.quotations().closing(from + 1)));
        return named == null ? ofReporter(from, to) : named;
    }

    /** Who these words name that was given what somebody said: an outlet, or whatever stands there in quotation marks. */
    public Party receiver(int from, int to) {
        Party outlet = at(from, to);
        return outlet == null && page.quotations().isOpening(from) ? quoted(from, to) : outlet;
    }

    /** The words of a quotation that opens here. */
    private Party quoted(int open, int to) {
        int close = Math.min(page.quotations().closing(open), to);
        return new Party(page.words(open + 1, Math.max(open + 1, close - 1)), null);
    }

    /** The first outlet named within these words, or null. */
    private Party named(int from, int to) {
        for (NameMention mention : names.within(from, to)) {
            Known known = mention.known();
            if (known != null && known.isOutlet() || isOutletHead(mention.from() - 1)) {
                return named(mention);
            }
        }
        return null;
    }

    private Party named(NameMention mention) {
        Known known = mention.known();
        Entity entity = names.entityAt(mention.from());
        if (known != null && entity.name().startsWith("ل") && !known.name().startsWith("ل")) {
            return new Party(known.name(), entity.id());
        }
        return mention.type() == Type.LOC && (known == null || !known.isOutlet())
                ? ofPlace(mention)
                : new Party(entity.name(), entity.id());
    }

    /** {@code مع مراسل …}, or the outlet before {@code للصحفيين}; null where there is none. */
    private Party ofReporter(int from, int to) {
        Party person = page.is(from, "مع") && page.isAny(from + 1, "مراسل", "مراسله", "الصحفي", "الصحافي", "الاعلامي")
                ? person(from + 2, to)
                : null;
        int head = page.is(from, "مع") && to == from + 2 && page.isDefinite(from + 1) ? from + 1 : from;
        return person != null || head == from && !page.word(from).folded().startsWith("لل") ? person : before(head);
    }

    /** See {@link UnlistedOutlets#at}. */
    public Party unlisted(int from, int to) {
        return unlisted.at(from, to);
    }

    /** {@code لقاء}, {@code حوار خاص}. */
    private boolean isOccasion(int t) {
        return page.isAny(t, OCCASIONS) || page.isAny(t - 1, OCCASIONS);
    }

    /** Whether a name fills the quotation. */
    private boolean isNamed(int t, int open) {
        NameMention name = names.at(t);
        return name != null
                && name.from() == t
                && name.to() >= page.quotations().closing(open);
    }

    /** {@code إذاعة قطر}, {@code لإذاعة قطر}. */
    private Party ofPlace(NameMention place) {
        int head = place.from() - 1;
        String words = page.words(head, place.to() - 1);
        Hit noun = page.hit(head, SourceNoun.class);
        boolean to = noun != null && noun.has(LI) && words.startsWith("ل");
        return new Party(to ? words.substring(1) : words, null);
    }

    private boolean isStation(int t) {
        return page.isAny(t, "التلفزيون", "للتلفزيون", "الاذاعه", "للاذاعه")
                && page.word(t + 1).sense(Nationality.class) != null;
    }

    /** {@code التلفزيون الإسباني}, {@code للتلفزيون الإسباني}. */
    private Party ofNation(int t) {
        String words = page.words(t, t + 1);
        return new Party(words.startsWith("لل") ? "ال" + words.substring(2) : words, null);
    }

    /** {@code مع مراسل الشؤون الأمنية فلان}: to whom it was said for publication. */
    private Party person(int from, int to) {
        for (NameMention mention : names.within(from, to)) {
            if (mention.type() == Type.PER) {
                Entity entity = names.entityAt(mention.from());
                return new Party(entity.name(), entity.id());
            }
        }
        return null;
    }

    /** {@code للوكالة}: the one of which the article told before; not {@code للصحافة}, all of them. */
    private Party before(int from) {
        boolean press = page.isAny(from, "للصحافه", "للاعلام", "للميديا");
        NameMention last =
                isOutletHead(from) && !press ? last(page.word(from).folded().substring(2), from) : null;
        Entity entity = last == null ? null : names.entityAt(last.from());
        return entity == null ? null : new Party(entity.name(), entity.id());
    }

    /** Whether a noun for an outlet stands here. */
    public boolean isHead(int t) {
        return isOutletHead(t) && !page.quotations().isOpening(t);
    }

    private boolean isOutletHead(int t) {
        int head = page.quotations().isOpening(t) ? t - 1 : t;
        Hit noun = page.hit(head, SourceNoun.class);
        return noun != null && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.OUTLET;
    }

    /** {@code القناة}: the organisation last named with that word, or else the last outlet. */
    NameMention last(String word, int before) {
        for (NameMention mention : names.before(before, Conversation.MEMORY)) {
            int head = page.quotations().isOpening(mention.from() - 1) ? mention.from() - 2 : mention.from() - 1;
            boolean byWord = page.is(mention.from(), word)
                    || word.endsWith(page.word(head).folded())
                            && page.word(head).folded().length() > 2;
            if (mention.type() == Type.ORG
                    && (byWord || mention.known() != null && mention.known().isOutlet())) {
                return mention;
            }
        }
        return null;
    }
}
