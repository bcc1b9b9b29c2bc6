package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Whose deed or words it is that somebody condemns, refuses or praises: {@code انتقد تغطية القناة}, {@code دان القوة التي
 * استخدمها الجيش}, {@code استنكر التصريحات الصادرة عن الوزير}. Places are tokens.
 */
final class Judgements {
    private static final int ASIDE = 10;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Judgements(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Whoever is known by name as the author of what is judged, which starts at or after a token; or null. */
    Phrase author(Happening happening, int start) {
        boolean judges = happening.type() == Type.SUPPORT
                || happening.type() == Type.REJECT
                || happening.trigger.isFending()
                || "disapprove".equals(happening.trigger.mode());
        int head = judges ? head(happening, isFended(happening) ? happening.end - 1 : start) : -1;
        if (head < 0) {
            return null;
        }
        Phrase owner = happening.type() == Type.SUPPORT ? null : owner(head, happening.to);
        boolean may =
                owner == null || happening.type() == Type.ACCUSE || happening.trigger.isFending() || isRefused(owner);
        owner = may ? owner : null;
        Phrase author = owner == null ? agent(happening.type(), head, happening.to) : owner;
        boolean known = author != null && (author.isName() || author == owner && author.kind() != Phrase.Kind.PLACE);
        boolean one = known && (author == owner || author.parties().size() == 1);
        return one && !happening.actors.containsAll(author.parties()) ? author : null;
    }

    /** {@code أثار قرار ترامب}, {@code أثار القصف الروسي}: whose deed or words stand at a token, known by name; or null. */
    Phrase ofDeed(int head, int to) {
        boolean noun = head + 1 < to
                && names.at(head) == null
                && !page.isVerb(head)
                && !phrases.isPreposition(head)
                && !phrases.nouns().isAnd(head)
                && !isSomebody(head)
                && page.mark(head + 1) == 0;
        Party nation = noun ? phrases.nouns().nation(head + 1) : null;
        if (nation != null) {
            return new Phrase(head + 1, head + 2, Phrase.Kind.NAME, List.of(nation));
        }
        Phrase owner = noun && !page.isDefinite(head) ? phrases.at(head + 1, to) : null;
        return owner != null && owner.isName() && owner.parties().size() == 1 ? owner : null;
    }

    /** {@code صد هجوما}: the blow is the last of the words that tell it. */
    private static boolean isFended(Happening happening) {
        return happening.trigger.isFending() && happening.end - happening.hit.from() > 1;
    }

    /** {@code رفض إعلان البيت الأبيض}: a body or a country, whose words or standing somebody refuses, not a man or a town. */
    private boolean isRefused(Phrase owner) {
        NameMention name = names.at(owner.from());
        return name != null
                && name.type() != Entity.Type.PER
                && (name.type() == Entity.Type.ORG
                        || name.known() != null && name.known().isCountry());
    }

    /** The noun that tells what is judged, with the preposition that the trigger takes; or -1. */
    private int head(Happening happening, int start) {
        int t = pastAside(subjects.adverbials().after(start, happening.to), happening.to);
        if (page.isAny(t, "علي", "من", "عن")
                && happening.trigger.recipients().contains(page.word(t).folded())) {
            t++;
        }
        boolean bare = t + 1 < happening.to
                && page.isAny(t, "ب")
                && happening.trigger.recipients().contains("ب");
        t = bare ? t + 1 : t;
        t = t + 1 < happening.to && page.quotations().isOpening(t) ? t + 1 : t;
        t = phrases.afterMeasures(t, happening.to);
        boolean noun = t + 1 < happening.to
                && page.tokens().isWord(t)
                && names.at(t) == null
                && !page.isVerb(t)
                && !phrases.nouns().isAnd(t)
                && !phrases.nouns().isFunctionWord(t)
                && !Link.is(page, t, Link.Kind.PRONOUN)
                && !isSomebody(t);
        boolean prefixed = noun && subjects.hasPreposition(t);
        boolean taken = !prefixed
                || happening.trigger.recipients().contains(page.words(t, t).substring(0, 1));
        return noun && taken ? t : -1;
    }

    /** {@code انتقد الكاتب، في مقاله، "تقصير الجيش"}: the quotation that opens after a comma near by, or else the token itself. */
    private int pastAside(int from, int to) {
        boolean aside = page.isComma(from) || page.is(from, "في");
        for (int t = from; aside && t + 2 < Math.min(to, from + ASIDE) && page.mark(t) != '.'; t++) {
            int open = page.isComma(t) ? t + 1 : t;
            if (t > from && page.quotations().isOpening(open)) {
                return open;
            }
        }
        return from;
    }

    /** Men, bodies and places are judged themselves. */
    private boolean isSomebody(int t) {
        Hit side = page.hit(t, Side.class);
        Hit trigger = side == null ? null : page.hit(t, Trigger.class);
        boolean deed = trigger != null && trigger.from() == t;
        return side != null && !deed || page.hit(t, Title.class) != null;
    }

    /** {@code سياسة إيران}: whose it is, in construct. */
    private Phrase owner(int head, int to) {
        Hit deed = page.hit(head, Trigger.class);
        boolean construct = !page.isDefinite(head)
                && !has(head, PRONOUN)
                && !page.words(head, head).startsWith("لل")
                && page.mark(head + 1) == 0
                && !phrases.isPreposition(head + 1)
                && !subjects.isTime(head + 1)
                && !phrases.nouns().isAnd(head + 1)
                && (deed == null || deed.length() == 1 && !Trigger.of(deed).patient() && !isForce(Trigger.of(deed)));
        Phrase owner = construct && (names.at(head + 1) != null || isBody(head + 1)) ? phrases.at(head + 1, to) : null;
        boolean does = owner != null && owner.isParty() && (!isTransitive(head) || hasObject(owner.to(), to));
        return does ? owner : null;
    }

    /** {@code الجيش}, {@code المجلس}: a body told with the article. */
    private boolean isBody(int t) {
        Hit side = page.hit(t, Side.class);
        boolean armed = side != null && ((Side) side.sense().lexeme()).bearsArms();
        return page.isDefinite(t) && names.at(t) == null && (armed || page.hit(t, Head.class) != null);
    }

    private static boolean isForce(Trigger deed) {
        return switch (deed.type()) {
            case ASSAULT, COERCE, SANCTION -> true;
            default -> false;
        };
    }

    /** {@code تقديم}, {@code إرسال}, {@code استخدام}, {@code محاصرة}: by its form a verbal noun whose genitive may be its object. */
    private boolean isTransitive(int t) {
        String word = page.word(t).folded();
        String stem = has(t, PREPOSITION) ? word.substring(1) : word;
        int length = stem.length();
        return length == 5
                        && (stem.charAt(0) == 'ت' && stem.charAt(3) == 'ي'
                                || stem.charAt(0) == 'ا' && stem.charAt(3) == 'ا')
                || length == 6 && stem.charAt(0) == 'ت' && stem.endsWith("يه")
                || length == 7 && stem.startsWith("است")
                || length >= 6 && stem.charAt(0) == 'م' && stem.charAt(2) == 'ا' && stem.endsWith("ه");
    }

    /** {@code تقديم باريس أموالا}, {@code استخدام الجيش للقوة}: what follows the doer is the object. */
    private boolean hasObject(int t, int to) {
        return t < to
                && names.at(t) == null
                && page.tokens().isWord(t)
                && !phrases.nouns().isAdjective(t)
                && phrases.nouns().nation(t) == null
                && !page.isVerb(t)
                && !phrases.nouns().isAnd(t)
                && (page.words(t, t).startsWith("ل")
                        || !subjects.hasPreposition(t) && !phrases.nouns().isFunctionWord(t))
                && !subjects.isTime(t);
    }

    /** {@code التي ارتكبها الجيش}, {@code التي أدلى بها الوزير}, {@code الصادرة عن}: who has done it by the clause that describes it. */
    private Phrase agent(Type type, int head, int to) {
        int end = pastDescription(head + 1, to);
        int t = page.isComma(end) && page.is(end + 1, Particle.Kind.RELATIVE) ? end + 1 : end;
        int by = phrases.nouns().isAdjective(head) ? -1 : Link.end(page, t, Link.Kind.AGENT);
        if (by >= 0) {
            return phrases.at(by, to);
        }
        if (page.isAny(t - 1, "الصادره", "الصادر") && page.isAny(t, "عن", "من")) {
            return phrases.at(t + 1, to);
        }
        if (t + 2 >= to) {
            return null;
        }
        if (!page.is(t, Particle.Kind.RELATIVE)) {
            boolean bare = type != Type.SUPPORT && !page.isDefinite(head) && page.isVerb(t) && page.mark(t) == 0;
            return bare ? doer(t, to) : null;
        }
        if (page.isAny(t + 1, "صدر", "صدرت") && page.isAny(t + 2, "عن", "من")) {
            return phrases.at(t + 3, to);
        }
        return doer(t + 1, to);
    }

    /** Past adjectives, in quotation marks or not, or one noun with the article in the genitive: {@code طلب الاستئناف الذي}. */
    private int pastDescription(int from, int to) {
        int t = from;
        while (t + 1 < to && (phrases.nouns().isQuote(t) || phrases.nouns().isAdjective(t) && names.at(t) == null)) {
            t++;
        }
        boolean genitive = t == from
                && t + 1 < to
                && page.isDefinite(t)
                && !page.isDefinite(t - 1)
                && names.at(t) == null
                && !isSomebody(t)
                && page.is(t + 1, Particle.Kind.RELATIVE);
        return genitive ? t + 1 : Math.max(t, phrases.nouns().afterAdjectives(from, to));
    }

    /** {@code ارتكبها الجيش}, {@code أدلى بها الوزير}: who stands after a verb that takes up what it describes; or null. */
    private Phrase doer(int verb, int to) {
        String folded = page.word(verb).folded();
        boolean own = folded.endsWith("ها") || folded.endsWith("ه");
        int doer = page.isAny(verb + 1, "به", "بها", "فيه", "فيها", "عنه", "عنها") ? verb + 2 : own ? verb + 1 : -1;
        boolean told = doer >= 0 && doer < to && !phrases.isPreposition(doer) && !subjects.hasPreposition(doer);
        return told && names.at(verb) == null ? phrases.at(doer, to) : null;
    }

    private boolean has(int t, int features) {
        Sense sense = page.word(t).senses() == 0 ? null : page.word(t).sense(0);
        return sense != null && sense.has(features);
    }

    /** {@code بتهمة التجسس لإسرائيل}: whether what follows tells the crime, and for whom it was done. */
    boolean isCrime(Hit hit) {
        return page.is(hit.from(), "بتهمه") && hit.length() == 1 && page.isDefinite(hit.to());
    }
}
