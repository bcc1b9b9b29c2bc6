package org.isnad.event.lexicon;

import static org.isnad.lexicon.Features.CONJUNCTION;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Wordlist;
import org.isnad.text.Folding;

/**
 * A word or two that tie an event to its parties, or bound what belongs to it: {@code على يد}, {@code بين}, {@code بينما}.
 * Listed in {@code links.tsv}.
 *
 * @param preposition the folded preposition that is written together with a pronoun, or null
 */
public record Link(Set<Kind> kinds, String preposition) implements Lexeme {
    /** What stands around it. */
    public enum Kind {
        /** Before the doer. */
        AGENT,
        /** Before those who take part in a protest. */
        PARTAKES,
        /** The responsibility that the doer claims. */
        CLAIM,
        /** Means somebody named before. */
        PRONOUN,
        /** The same, and he is the other side: {@code معه}. */
        COMPANION,
        /** Before what is no party of it. */
        BEYOND,
        /** Those harmed, where sides are looked for. */
        HARMED,
        /** Before all sides or the other one. */
        SIDES,
        /** After the first of two sides. */
        FLANK,
        /** The peer of the actor. */
        PEER,
        /** Before the group that people counted are of, after {@link #AMONG}. */
        RANKS,
        AMONG,
        /** Whom others ask to do something, and who asks nobody: {@code المجتمع الدولي}. */
        ASKED,
        /** Within a title. */
        TITLE,
        /** Between men or arms and their owner. */
        OWNER,
        /** Between men of their own and whom they are loyal to. */
        LOYAL,
        /** Before whoever holds a place: {@code تحت سيطرة}, {@code يسيطر عليها}. */
        HELD,
        /** Before the man at the head of a group. */
        LED,
        /** Between a verb and its subject. */
        GAP,
        /** Opens a circumstance there. */
        CIRCUMSTANCE,
        /** Before a subject that precedes its verb. */
        LEAD,
        /** Opens a clause. */
        CLAUSE,
        /** Before what is no part of what is asked for. */
        TOPIC,
        /** Before what is talked about. */
        MATTER,
        /** A part in a deed, which whoever denies it is told to have had: {@code ضلوعها}. */
        SHARE,
        /** The doer of the deed right after it: {@code منفذ الهجوم}. */
        AUTHOR,
        /** Before a name: {@code يدعى}. */
        CALLED,
        /** A quarter of a country: what falls on it falls on the country. */
        COMPASS,
        /** What somebody proposes, which others reject. */
        OFFER,
        /** Before one of people counted. */
        COUNTED,
        /** What goes off by somebody's will. */
        BOMB,
        /** Before whom it is directed against. */
        AGAINST,
        /** Before a verb that tells a purpose. */
        PURPOSE,
        /** Before deeds of a kind, so that their noun points to none of them: {@code حالات الاغتصاب}. */
        KIND,
        /** After what is none of those told before: {@code هجوم مماثل}. */
        ANOTHER,
        /** Before or after another deed, whose day is its own: {@code بعد هجوم}. */
        APART,
        /** A verb whose objects meet: {@code لقاء جمع الرئيس بنظيره}. */
        GATHERS,
        /** What whoever says it feels. */
        REGRET,
        /** Measures what is sent or given: {@code شحنة}, {@code مبلغ}. */
        MEASURE,
        /** After which {@code لـ} tells no purpose: {@code نتيجة لقصف}. */
        BORNE,
        /** Before what goes on while, before or after something else happens. */
        WHILE,
        /** After a preposition, how far it is: {@code ختام}. */
        STAGE,
        /** A verb whose subject denies what he is accused of. */
        REBUTS,
        /** After somebody, before the deed that he is accused of: {@code متهم}, {@code يشتبه به}. */
        CHARGED,
        /** Tells where somebody lives, works or comes from: {@code يقيم}, {@code المولود}. */
        DWELLS,
        /** What is talked about, where it goes on: {@code الحرب}, {@code الأزمة}. */
        ISSUE,
        /** Describes something that the day after it dates: {@code الموقع عام 2015}. */
        DATED
    }

    private static final Wordlist LEADING = Wordlist.of(Link.class, "leading");

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Link.class, "links.tsv", 3)) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (String kind : row.all(1)) {
                kinds.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
            lexicon.add(row.get(0), new Link(kinds, Folding.fold(row.get(2))), 0);
        }
    }

    /** The link that a token is by itself, without a conjunction; or null. */
    public static Link at(Page page, int token) {
        Sense sense = page.word(token).sense(Link.class);
        return sense == null || sense.has(CONJUNCTION) ? null : (Link) sense.lexeme();
    }

    /** Whether the token by itself is a link of this kind. */
    public static boolean is(Page page, int token, Kind kind) {
        Link link = at(page, token);
        return link != null && link.kinds.contains(kind);
    }

    /** The same, if need be after a conjunction. */
    public static boolean isJoined(Page page, int token, Kind kind) {
        Sense sense = page.word(token).sense(Link.class);
        return sense != null && ((Link) sense.lexeme()).kinds.contains(kind);
    }

    /** {@code الذي تقوده السعودية}: whether the token is a verb that stands before whoever leads those told. */
    public static boolean isLeading(Page page, int token) {
        return page.isAny(token, LEADING);
    }

    /** {@code اتهام لندن لها}: whether the token is a pronoun that means whom a deed falls on. */
    public static boolean isToThem(Page page, int token) {
        Link link = at(page, token);
        return link != null && link.kinds.contains(Kind.PRONOUN) && "ل".equals(link.preposition);
    }

    /** Where the link of this kind that starts at a token ends, or -1. */
    public static int end(Page page, int token, Kind kind) {
        for (Hit hit : page.words().phrases(token)) {
            if (hit.sense().lexeme() instanceof Link link && link.kinds.contains(kind) && !hit.has(CONJUNCTION)) {
                return hit.to();
            }
        }
        return is(page, token, kind) ? token + 1 : -1;
    }
}
