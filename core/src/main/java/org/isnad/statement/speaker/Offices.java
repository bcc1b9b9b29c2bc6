package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Constructs;

/**
 * The offices that an article gives to those it names: {@code الوزير} is the minister already named, {@code رئيس الوزراء} or
 * {@code الرئيس الكندي} whoever was named with that and perhaps more words.
 */
public final class Offices {
    private static final Wordlist BARRIERS = Wordlist.of(Offices.class, "barriers");
    private static final int LONGEST = 10;

    /** The most that somebody holds in a row. */
    private static final int OFFICES = 4;

    private static final int MOST = 200;

    /** Whom one wishes well when they are named. */
    private static final Set<String> KINGS = Set.of("ملك", "خادم", "سلطان");

    private final Page page;
    private final Names names;
    private final Constructs constructs;
    private final OfficeWords words;
    private final List<Holder> holders = new ArrayList<>();
    /** The first of them by the first word of the office, so that a long text takes no longer for each. */
    private final Map<String, List<Holder>> byHead = new HashMap<>();

    /**
     * Somebody with the words of his office, without articles and in the masculine.
     *
     * @param gender that of the title
     * @param ofNation whether a nation or nothing follows the title: {@code الرئيس اليمني}, no {@code رئيس المجلس}
     * @param loose where it stands if it may be another's, as in {@code شكر فلان الرئيس}; or -1
     */
    private record Holder(List<String> office, int gender, boolean ofNation, Entity person, int loose) {
        boolean sure() {
            return loose < 0;
        }

        boolean holds(List<String> words, boolean nation) {
            boolean other = nation && !ofNation && words.get(0).equals("رييس")
                    || office.contains("اسبق") && !words.contains("اسبق");
            return office.get(0).equals(words.get(0)) && office.containsAll(words) && !other;
        }
    }

    public Offices(Page page, Names names, Constructs constructs) {
        this.page = page;
        this.names = names;
        this.constructs = constructs;
        words = new OfficeWords(page, names);
        for (NameMention mention : names.mentions()) {
            if (mention.type() == Type.PER) {
                before(mention);
                after(mention);
            }
        }
    }

    /** {@code وزير الخارجية الروسي، فلان}; {@code وزير الداخلية صاحب السمو الأمير فلان}. */
    private void before(NameMention mention) {
        int end = page.mark(mention.from() - 1) == '،' ? mention.from() - 1 : mention.from();
        int first = end;
        for (int t = end - 1; t >= Math.max(0, first - LONGEST) && page.tokens().isWord(t); t--) {
            NameMention other = names.at(t);
            boolean title = isOffice(t);
            if (other != null && other.type() == Type.PER
                    || !title && (page.isVerb(t) || other == null && isBarrier(t))) {
                return;
            }
            if (title && isHead(t)) {
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

    /** {@code الوزير واجتماعه مع}, {@code الوزير بعنف}: what belongs to no office. */
    private boolean isBarrier(int t) {
        boolean deed = false;
        for (int i = 0; i < page.word(t).senses(); i++) {
            Sense sense = page.word(t).sense(i);
            boolean manner = sense.has(BA) && !sense.has(DEFINITE) && !page.isDefinite(t + 1);
            deed |= sense.has(MASDAR) && (sense.has(PRONOUN) || manner);
        }
        return deed || page.isAny(t, BARRIERS);
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
            add(start, end, mention, sure ? -1 : start);
            start = end;
        }
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

    private boolean isDefinite(Hit title) {
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
            Holder holder = new Holder(office, gender(from), nation, names.entityAt(mention.from()), loose);
            holders.add(holder);
            List<Holder> same = byHead.computeIfAbsent(office.get(0), head -> new ArrayList<>(2));
            if (same.size() < MOST && !same.contains(holder)) {
                same.add(holder);
            }
        }
    }

    /** Whether the article gives this person any office. */
    boolean isHolder(Speaker person) {
        for (Holder holder : holders) {
            if (holder.person().id().equals(person.entity())) {
                return true;
            }
        }
        return false;
    }

    private int gender(int title) {
        return page.hit(title, Title.class).sense().features() & (MASCULINE | FEMININE);
    }

    /** Whom an office means in this place: of those who hold it, the one named last before; null where nobody does. */
    public Speaker holder(int from, int to) {
        Hit title = page.hit(from, Title.class);
        List<String> office = words.of(from, to);
        Holder best = null;
        if (!isDefinite(title) && !constructs.isDefinite(title.to(), to)) {
            return null;
        }
        boolean nation = words.isOfNation(from + 1, to);
        for (Holder holder : office.isEmpty() ? List.<Holder>of() : byHead.getOrDefault(office.get(0), List.of())) {
            boolean holds = holder.gender() == gender(from)
                    && (holder.holds(office, nation)
                            || holder.holds(words.withoutNation(office, from, to, holder.person()), nation));
            if (holds && (best == null || isBetter(holder, best, from, office.size()))) {
                best = holder;
            }
        }
        best = best == null ? inFewerWords(office, from, to) : best;
        NameMention incumbent = best == null ? names.incumbent(from, to) : null;
        return incumbent == null ? speaker(best) : speaker(names.entityAt(incumbent.from()));
    }

    /** {@code مدير المرصد السوري لحقوق الإنسان} where the article has {@code مدير المرصد فلان}: the only one with such an office. */
    private Holder inFewerWords(List<String> office, int from, int to) {
        String nation = words.nation(from, to);
        Holder only = null;
        for (Holder holder : office.isEmpty() || hasPerson(from, to)
                ? List.<Holder>of()
                : byHead.getOrDefault(office.get(0), List.of())) {
            boolean holds = holder.office().size() > 1
                    && !holder.office().contains("باسم")
                    && holder.gender() == gender(from)
                    && office.size() > holder.office().size()
                    && office.subList(0, holder.office().size()).equals(holder.office());
            boolean other = nation != null && !nation.equals(holder.person().country());
            if (holds && (other || only != null && only.person() != holder.person())) {
                return null;
            }
            only = holds ? holder : only;
        }
        return only;
    }

    private boolean hasPerson(int from, int to) {
        for (NameMention mention : names.within(from, to)) {
            if (mention.type() == Type.PER) {
                return true;
            }
        }
        return false;
    }

    /** Whoever holds an office for sure, unless it has more words than the one meant, which fits the other in full. */
    private boolean isBetter(Holder a, Holder b, int t, int words) {
        Holder loose = a.sure() ? b : a;
        Holder sure = a.sure() ? a : b;
        boolean fits = loose.loose() != t
                && loose.office().size() == words
                && sure.office().size() > words;
        boolean even = a.sure() == b.sure() || fits;
        return even ? a.person() != b.person() && isNearer(a, b, t) : a.sure();
    }

    private static Speaker speaker(Holder holder) {
        return holder == null ? null : speaker(holder.person());
    }

    private static Speaker speaker(Entity person) {
        return new Speaker(person.name(), Kind.PERSON, person.id());
    }

    /**
     * Whom {@code سموه} or {@code معاليه} means in this place: of those with such an honour who spoke last, or else who was
     * named last; or null.
     */
    Speaker honoured(int t, Speaker spoke) {
        String honour = page.word(t).folded();
        Predicate<String> bears =
                head -> honour.startsWith(head) && head.length() > 2 || honour.startsWith("سمو") && head.equals("امير");
        for (Holder holder : holders) {
            if (spoke != null
                    && holder.person().id().equals(spoke.entity())
                    && bears.test(holder.office().get(0))) {
                return spoke;
            }
        }
        return last(t, bears);
    }

    /** Whom {@code حفظه الله} means in this place: the ruler named last, or null. */
    Speaker ruler(int t) {
        Speaker king = last(t, KINGS::contains);
        return king != null ? king : last(t, "امير"::equals);
    }

    /** Who was named last before a place of those with such a word at the head of their office. */
    private Speaker last(int t, Predicate<String> head) {
        Holder best = null;
        for (Holder holder : holders) {
            boolean nearer = best == null || best.person() != holder.person() && isNearer(holder, best, t);
            if (head.test(holder.office().get(0)) && nearer) {
                best = holder;
            }
        }
        return speaker(best);
    }

    /** Whether {@code a} was named after {@code b}, both before this place. */
    private boolean isNearer(Holder a, Holder b, int t) {
        for (NameMention mention : names.before(t, Conversation.MEMORY)) {
            Entity entity = names.entityAt(mention.from());
            if (entity == a.person() || entity == b.person()) {
                return entity == a.person();
            }
        }
        return false;
    }
}
