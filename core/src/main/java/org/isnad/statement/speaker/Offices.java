package org.isnad.statement.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
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
    /** Of those with one word at the head of their office no more are remembered. */
    private static final int MOST = 200;

    /** Whom one wishes well when they are named. */
    private static final Set<String> KINGS = Set.of("ملك", "خادم", "سلطان");

    private final Page page;
    private final Names names;
    private final Constructs constructs;
    private final OfficeWords words;
    private final Appointments appointments;
    private final List<OfficeHolder> holders;
    /** The first of them by the first word of the office, so that a long text takes no longer for each. */
    private final Map<String, List<OfficeHolder>> byHead = new HashMap<>();

    public Offices(Page page, Names names, Constructs constructs) {
        this.page = page;
        this.names = names;
        this.constructs = constructs;
        words = new OfficeWords(page, names);
        appointments = new Appointments(page, names, constructs, words);
        holders = appointments.all();
        holders.forEach(this::remember);
    }

    private void remember(OfficeHolder holder) {
        List<OfficeHolder> same = byHead.computeIfAbsent(holder.office().get(0), head -> new ArrayList<>(2));
        if (same.size() < MOST && !same.contains(holder)) {
            same.add(holder);
        }
    }

    /** Whether the article gives this person any office. */
    boolean isHolder(Speaker person) {
        for (OfficeHolder holder : holders) {
            if (holder.person().id().equals(person.entity())) {
                return true;
            }
        }
        return false;
    }

    /** Whom an office means in this place: of those who hold it, the one named last before; null where nobody does. */
    public Speaker holder(int from, int to) {
        Hit title = page.hit(from, Title.class);
        List<String> office = words.of(from, to);
        OfficeHolder best = null;
        if (!appointments.isDefinite(title) && !title.has(Features.PRONOUN) && !constructs.isDefinite(title.to(), to)) {
            return null;
        }
        boolean nation = words.isOfNation(from + 1, to);
        for (OfficeHolder holder : likely(office)) {
            boolean holds = holder.gender() == appointments.gender(from)
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

    /** Those whose office has the same word at its head. */
    private List<OfficeHolder> likely(List<String> office) {
        return office.isEmpty() ? List.of() : byHead.getOrDefault(office.get(0), List.of());
    }

    /** {@code مدير المرصد السوري لحقوق الإنسان} where the article has {@code مدير المرصد فلان}: the only one with such an office. */
    private OfficeHolder inFewerWords(List<String> office, int from, int to) {
        String nation = words.nation(from, to);
        OfficeHolder only = null;
        for (OfficeHolder holder : hasPerson(from, to) ? List.<OfficeHolder>of() : likely(office)) {
            boolean holds = holder.office().size() > 1
                    && !holder.office().contains("باسم")
                    && holder.gender() == appointments.gender(from)
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
    private boolean isBetter(OfficeHolder a, OfficeHolder b, int t, int words) {
        OfficeHolder loose = a.sure() ? b : a;
        OfficeHolder sure = a.sure() ? a : b;
        boolean fits = loose.loose() != t
                && loose.office().size() == words
                && sure.office().size() > words;
        boolean even = a.sure() == b.sure() || fits;
        return even ? a.person() != b.person() && isNearer(a, b, t) : a.sure();
    }

    private static Speaker speaker(OfficeHolder holder) {
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
        for (OfficeHolder holder : holders) {
            if (spoke != null
                    && holder.person().id().equals(spoke.entity())
                    && bears.test(holder.office().get(0))) {
                return spoke;
            }
        }
        return last(t, bears);
    }

    /** Whom {@code حفظه الله} means in this place: the ruler who spoke last, or who was named last; or null. */
    Speaker ruler(int t, Speaker spoke) {
        for (OfficeHolder holder : holders) {
            String head = holder.office().get(0);
            boolean same = spoke != null && holder.person().id().equals(spoke.entity());
            if (same && (KINGS.contains(head) || head.equals("امير"))) {
                return spoke;
            }
        }
        Speaker king = last(t, KINGS::contains);
        return king != null ? king : last(t, "امير"::equals);
    }

    /** Who was named last before a place of those with such a word at the head of their office. */
    private Speaker last(int t, Predicate<String> head) {
        OfficeHolder best = null;
        for (OfficeHolder holder : holders) {
            boolean nearer = best == null || best.person() != holder.person() && isNearer(holder, best, t);
            if (head.test(holder.office().get(0)) && nearer) {
                best = holder;
            }
        }
        return speaker(best);
    }

    /** Whether {@code a} was named after {@code b}, both before this place. */
    private boolean isNearer(OfficeHolder a, OfficeHolder b, int t) {
        for (NameMention mention : names.before(t, Conversation.MEMORY)) {
            Entity entity = names.entityAt(mention.from());
            if (entity == a.person() || entity == b.person()) {
                return entity == a.person();
            }
        }
        return false;
    }
}
