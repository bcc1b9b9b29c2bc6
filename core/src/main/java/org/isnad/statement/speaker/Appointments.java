package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Constructs;

/**
 * Whom the article names with which office: {@code وزير الخارجية الروسي، فلان}, {@code فلان، ولي العهد وزير الداخلية}. Places
 * are tokens.
 */
final class Appointments {
    /** What no office has in it. */
    private static final Wordlist BARRIERS = Wordlist.of(Appointments.class, "barriers");

    private static final int LONGEST = 10;

    /** The most that somebody holds in a row. */
    private static final int OFFICES = 4;

    private final Page page;
    private final Names names;
    private final Constructs constructs;
    private final OfficeWords words;
    private final Served served;
    private final List<OfficeHolder> all = new ArrayList<>();

    Appointments(Page page, Names names, Constructs constructs, OfficeWords words) {
        this.page = page;
        this.names = names;
        this.constructs = constructs;
        this.words = words;
        served = new Served(page, names);
    }

    /** All of them, in the order in which they are named. */
    List<OfficeHolder> all() {
        for (NameMention mention : names.mentions()) {
            if (mention.type() == Type.PER) {
                before(mention);
                after(mention);
            }
        }
        return all;
    }

    /** {@code وزير الخارجية الروسي، فلان}; {@code وزير الداخلية صاحب السمو الأمير فلان}. */
    private void before(NameMention mention) {
        String name = names.entityAt(mention.from()).name();
        if (page.words(mention.from(), mention.from()).startsWith("ل") && !name.startsWith("ل")) {
            return;
        }
        int end = page.mark(mention.from() - 1) == '،' ? mention.from() - 1 : mention.from();
        int first = end;
        int next = end;
        for (int t = end - 1; t >= Math.max(0, first - LONGEST) && page.tokens().isWord(t); t--) {
            NameMention other = names.at(t);
            boolean title = isOffice(t);
            if (other != null && other.type() == Type.PER
                    || !title && (page.isVerb(t) || other == null && isBarrier(t))) {
                return;
            }
            if (title && (isSpokenFor(t) || next < end && areOfTwo(t, next, end))) {
                return;
            }
            next = title && !page.hit(t, Title.class).has(CONJUNCTION) ? t : next;
            if (title && isHead(t) && !served.is(t, mention)) {
                if (end(t, end) == end) {
                    add(t, end, mention, -1);
                } else if (end(t, first) == first
                        && !page.isAny(t, "الرييس", "الملك")
                        && (!page.is(t, "خادم") || page.is(first, "الملك"))) {
                    add(t, first, mention, -1);
                }
                if (isHonour(t) && end(t, first) == first) {
                    first = t;
                }
            }
        }
    }

    /** {@code الرئيس الفرنسي ولي العهد السعودي فلان}: whether offices that meet at a token are of two nations, so of two men. */
    private boolean areOfTwo(int from, int second, int to) {
        String first = words.nation(from, second);
        String other = first == null ? null : words.nation(second, to);
        return other != null && !other.equals(first);
    }

    /** {@code متحدث باسم وزير النقل فلان}: the holder of this office is not who speaks for it. */
    private boolean isSpokenFor(int t) {
        int spokesman = isOffice(t - 2) ? t - 2 : t - 3;
        return page.is(t - 1, "باسم") && isOffice(spokesman) && !page.isDefinite(spokesman);
    }

    /** {@code الوزير واجتماعه مع}, {@code الوزير بعنف}, {@code قال الوزير إن}: what belongs to no office. */
    private boolean isBarrier(int t) {
        boolean deed = false;
        for (int i = 0; i < page.word(t).senses(); i++) {
            Sense sense = page.word(t).sense(i);
            boolean manner = sense.has(BA) && !sense.has(DEFINITE) && !page.isDefinite(t + 1);
            deed |= sense.has(MASDAR) && (sense.has(PRONOUN) || manner);
        }
        boolean clause = page.is(t, Particle.Kind.COMPLEMENTIZER);
        return deed
                || clause
                || page.isAny(t, BARRIERS)
                || page.word(t).folded().startsWith("نظير")
                || isCircumstance(t);
    }

    /** {@code الرئيس في بيان نظيره}, {@code الوزير بشدة خصمه}: a bare noun with a preposition, which no genitive completes. */
    private boolean isCircumstance(int t) {
        boolean in = page.isAny(t, "في", "وفي");
        Sense with = in ? null : page.word(t).sense(Common.class);
        int noun = in ? t + 1 : t;
        boolean apart = in || with != null && with.has(BA) && !with.has(DEFINITE | PRONOUN);
        return apart
                && names.at(noun) == null
                && page.word(noun).sense(Common.class) != null
                && page.hit(noun, Head.class) == null
                && !page.isDefinite(noun)
                && !page.isDefinite(noun + 1)
                && (isOffice(noun + 1) || isMan(noun + 1));
    }

    private boolean isMan(int t) {
        NameMention man = names.at(t);
        return man != null && man.type() == Type.PER;
    }

    /** {@code فلان، وزير الخارجية الروسي}, {@code فلان وهو وزير}, {@code فلان ولي العهد وزير الداخلية}. */
    private void after(NameMention mention) {
        int start = page.mark(mention.to()) == '،' ? mention.to() + 1 : mention.to();
        start += page.isAny(start, "وهو", "وهي") ? 1 : 0;
        boolean sure = start > mention.to();
        for (int i = 0; i < OFFICES && isOffice(start) && !hasClitic(start); i++) {
            int end = page.hit(start, Title.class).to();
            int limit = end(start, start + LONGEST);
            while (end < limit
                    && page.tokens().isWord(end)
                    && !isNext(end)
                    && !page.is(end, Particle.Kind.RELATIVE)
                    && !page.is(end, Particle.Kind.COMPLEMENTIZER)
                    && !(page.isVerb(end) && names.at(end) == null)) {
                end++;
            }
            if (!sure && isForeign(mention, start, end)) {
                return;
            }
            add(start, end, mention, sure ? -1 : start);
            start = end;
        }
    }

    /** {@code التقى الرئيس المصري فلان وزير الخارجية الفرنسي}: an office of another nation than the man's, which is somebody else's. */
    private boolean isForeign(NameMention man, int from, int to) {
        String home = names.entityAt(man.from()).country();
        String nation = home == null ? null : words.nation(from, to);
        return nation != null && !nation.equals(home);
    }

    /** {@code النائب الثاني لرئيس مجلس الوزراء وزير الدفاع}: whether another office begins here. */
    private boolean isNext(int t) {
        return page.isDefinite(t - 1) && isOffice(t) && !hasClitic(t) && !page.isDefinite(t);
    }

    private boolean hasClitic(int t) {
        return page.hit(t, Title.class).has(CONJUNCTION | PREPOSITION | PRONOUN);
    }

    private boolean isHonour(int t) {
        return Constructs.isOfName((Title) page.hit(t, Title.class).sense().lexeme())
                || page.isAny(t, "الامير", "الاميره", "الشيخ", "الملك");
    }

    private boolean isOffice(int t) {
        Hit title = page.hit(t, Title.class);
        return title != null && !((Title) title.sense().lexeme()).isPlain();
    }

    /** Where the office that a title begins ends. */
    private int end(int t, int to) {
        Hit title = page.hit(t, Title.class);
        return constructs.end(title.to(), to, isDefinite(title));
    }

    boolean isDefinite(Hit title) {
        return title.has(DEFINITE) || page.isDefinite(title.to() - 1);
    }

    /** Whether the title here is not the genitive of another: {@code نائب الرئيس} is no president. */
    private boolean isHead(int t) {
        Sense noun = page.word(t - 1).sense(Common.class);
        Hit title = page.hit(t - 1, Title.class);
        boolean construct = title != null
                        && (title.to() > t || !isDefinite(title))
                        && !Constructs.isOfName((Title) title.sense().lexeme())
                || title == null
                        && noun != null
                        && noun.lexeme() == Common.NOUN
                        && !mayBeVerb(t - 1)
                        && !page.isDefinite(t - 1)
                        && page.isDefinite(t);
        return !construct && !page.is(t - 1, "باسم");
    }

    /** {@code وصل}, which is an arrival as well as a receipt. */
    private boolean mayBeVerb(int t) {
        for (int i = 0; i < page.word(t).senses(); i++) {
            if (page.word(t).sense(i).lexeme() == Common.VERB) {
                return true;
            }
        }
        return t == page.sentenceFrom(t);
    }

    private void add(int from, int to, NameMention mention, int loose) {
        List<String> office = words.of(from, to);
        if (!office.isEmpty()) {
            boolean nation = words.isOfNation(from + 1, to);
            all.add(new OfficeHolder(office, gender(from), nation, names.entityAt(mention.from()), loose));
        }
    }

    int gender(int title) {
        return page.hit(title, Title.class).sense().features() & (MASCULINE | FEMININE);
    }
}
