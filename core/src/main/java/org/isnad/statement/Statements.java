package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Party;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Form;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Constructs;
import org.isnad.statement.cue.CueTables;
import org.isnad.statement.speaker.Offices;
import org.isnad.text.Quotations;
import org.isnad.time.TimeMention;

/** The statements of an article, and on whose word each of its tokens rests. Immutable. */
public final class Statements {
    private final List<Statement> list;
    private final Page page;
    /** What each sentence tells, by its number. */
    private final List<Breath> breaths;

    private final Offices offices;

    private Statements(List<Statement> list, Page page, List<Breath> breaths, Offices offices) {
        this.offices = offices;
        this.list = list;
        this.page = page;
        this.breaths = breaths;
    }

    /** Adds the words of reporting. */
    public static void addTo(Lexicon.Builder lexicon) {
        CueTables.addTo(lexicon);
    }

    public static Statements find(Page page, Names names, List<TimeMention> times) {
        boolean[] time = new boolean[page.size()];
        for (TimeMention mention : times) {
            java.util.Arrays.fill(time, mention.from(), mention.to(), true);
        }
        List<Breath> breaths = new StatementFinder(page, names, time).find();
        List<Statement> list = new ArrayList<>();
        for (Breath breath : breaths) {
            nest(page, breath);
            breath.told().removeIf(t -> t.felt || t.speaker == null && !t.unheld && !t.said);
            breath.told().sort(Comparator.comparingInt(t -> t.cueFrom));
            for (Told told : breath.told()) {
                list.add(statement(page, names, "s" + (list.size() + 1), told));
            }
        }
        return new Statements(List.copyOf(list), page, breaths, new Offices(page, names, new Constructs(page, names)));
    }

    /** A statement inside a statement came through the outer speaker; in the first person it is his own. */
    private static void nest(Page page, Breath breath) {
        List<Told> outerFirst = new ArrayList<>(breath.told());
        outerFirst.sort(Comparator.comparingInt(Told::length).reversed());
        for (Told inner : outerFirst) {
            Told outer = breath.around(inner.cueFrom);
            Told quoting = inner.firstPerson ? breath.quoting(inner.cueFrom, page.quotations()) : null;
            outer = inner.firstPerson ? quoting : outer;
            if (outer == null
                    || outer == inner
                    || outer.length() <= inner.length()
                    || outer.speaker == null
                    || outer.felt) {
                continue;
            }
            boolean silent = inner.speaker == null && !inner.unheld && !inner.another;
            if (inner.firstPerson || silent || outer.speaker.equals(inner.speaker)) {
                inner.speaker = outer.speaker;
                inner.via.clear();
            } else if (!hasVia(inner, outer)) {
                inner.via.add(new Party(outer.speaker.name(), outer.speaker.entity()));
            }
            for (Party party : outer.via) {
                if (!inner.via.contains(party)) {
                    inner.via.add(party);
                }
            }
        }
    }

    private static boolean hasVia(Told inner, Told outer) {
        return inner.via.stream().anyMatch(party -> party.name().equals(outer.speaker.name()));
    }

    private static Statement statement(Page page, Names names, String id, Told told) {
        Span cue = page.span(told.cueFrom, told.cueTo - 1);
        Span source = told.sourceFrom < 0 ? null : page.span(told.sourceFrom, told.sourceTo - 1);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece("cue", page.words(told.cueFrom, told.cueTo - 1), cue));
        pieces.addAll(told.why);
        return new Statement(
                id,
                form(page, names, told),
                told.act,
                List.of(cue),
                source,
                told.speaker,
                via(told),
                content(page, told),
                new Evidence(told.rule, pieces));
    }

    /** Those who passed it on; nobody passes on what he says himself. */
    private static List<Party> via(Told told) {
        Speaker self = told.speaker;
        return told.via.stream()
                .filter(party -> self == null || !party.name().equals(self.name()))
                .toList();
    }

    private static List<Span> content(Page page, Told told) {
        Span first = whole(page, told.contentFrom, told.contentTo);
        if (told.prefixed) {
            first = new Span(page.span(told.contentFrom, told.contentFrom).begin() + 1, first.end());
        }
        return told.moreTo > told.moreFrom ? List.of(first, whole(page, told.moreFrom, told.moreTo)) : List.of(first);
    }

    /** These words, with the second mark of a quotation that begins or ends with them: {@code "لن نقبل" بالاتفاق}. */
    private static Span whole(Page page, int from, int to) {
        Quotations quotations = page.quotations();
        int begin = quotations.isOpening(from - 1) && quotations.closing(from - 1) < to ? from - 1 : from;
        int close = quotations.isClosing(to) ? to : to + 1;
        boolean opened = page.mark(to) != 0 && quotations.isClosing(close) && quotations.opening(close) >= begin;
        return page.span(begin, opened ? close : to - 1);
    }

    /** In the first person, the words are those of the quotation that they stand in. */
    private static Form form(Page page, Names names, Told told) {
        Quotations quotations = page.quotations();
        int open = told.contentFrom - 1;
        open = page.is(open, Particle.Kind.COMPLEMENTIZER) && quotations.isOpening(open - 1) ? open - 1 : open;
        int around = told.firstPerson ? quotations.around(told.cueFrom) : open;
        if (quotations.isOpening(around) && quotations.closing(around) >= told.contentTo) {
            return Form.DIRECT;
        }
        for (int t = open; t < told.contentTo; t++) {
            if (quotations.isOpening(t) && !isName(page, names, t)) {
                return Form.MIXED;
            }
        }
        return Form.INDIRECT;
    }

    /** {@code تنظيم «داعش»}, {@code قرية «الزرقاء»}. */
    private static boolean isName(Page page, Names names, int open) {
        boolean named = names.at(open + 1) != null || page.hit(open - 1, Head.class) != null;
        return named && page.quotations().closing(open) - open <= Clauses.SHORT_QUOTATION;
    }

    /** All statements in order of their cues. */
    public List<Statement> list() {
        return list;
    }

    /**
     * Who says what stands at this token: the speaker of the innermost statement around it, or null. What somebody asks for
     * or promises he does not tell: {@code أمرت النيابة بحبس خمسة متهمين}.
     */
    public Speaker speakerAt(int token) {
        Told innermost = breaths.get(page.sentences().at(token)).telling(token, page.quotations());
        return innermost == null ? null : innermost.speaker;
    }

    /** The person to whom the article gives the office that these tokens tell, {@code to} exclusive; or null. */
    public Speaker holder(int from, int to) {
        return offices.holder(from, to);
    }
}
