package org.isnad.score;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;
import org.isnad.score.Score.Fault;
import org.isnad.score.Score.Layer;

/** One article's share of the score. */
final class Comparison {
    private static final double SAME_CONTENT = 0.6;
    private static final int NEAR_WORDS = 8;

    private final Reading gold;
    private final Reading got;
    private final Table table;
    private final List<Fault> faults;
    private final Words words;

    /** Adds what it finds to {@code table} and {@code faults}. */
    Comparison(Reading gold, Reading got, Table table, List<Fault> faults) {
        this.gold = gold;
        this.got = got;
        this.table = table;
        this.faults = faults;
        this.words = new Words(gold.article().text());
    }

    void score() {
        blocks();
        names();
        times();
        statements();
        figures();
        events();
    }

    private void blocks() {
        Map<Integer, Block.Kind> kinds = new HashMap<>();
        got.blocks().forEach(block -> kinds.put(block.span().begin(), block.kind()));
        for (Block block : gold.blocks()) {
            table.agreed("block kind", kinds.get(block.span().begin()) == block.kind());
        }
        Set<Integer> wanted = related(gold);
        Set<Integer> found = related(got);
        long hit = wanted.stream().filter(found::contains).count();
        table.found("blocks: related lines", (int) hit, wanted.size(), found.size());
    }

    private Set<Integer> related(Reading reading) {
        return reading.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.RELATED)
                .map(block -> block.span().begin())
                .collect(Collectors.toSet());
    }

    private record Mention(BitSet words, Entity.Type type) {}

    private void names() {
        Map<Mention, Integer> wanted = mentions(gold);
        Map<Mention, Integer> found = mentions(got);
        Set<Mention> both = new HashSet<>(wanted.keySet());
        both.retainAll(found.keySet());
        table.found("names: span and type", both.size(), wanted.size(), found.size());
        wanted.keySet().stream().filter(name -> !both.contains(name)).forEach(name -> tell('-', name));
        found.keySet().stream().filter(name -> !both.contains(name)).forEach(name -> tell('+', name));
        both.forEach(name -> grouping(name, both, wanted, found));
    }

    private Map<Mention, Integer> mentions(Reading reading) {
        Map<Mention, Integer> mentions = new LinkedHashMap<>();
        for (int i = 0; i < reading.entities().size(); i++) {
            Entity entity = reading.entities().get(i);
            for (Span span : entity.mentions()) {
                mentions.put(new Mention(words.of(span), entity.type()), i);
            }
        }
        return mentions;
    }

    private void grouping(Mention name, Set<Mention> both, Map<Mention, Integer> wanted, Map<Mention, Integer> found) {
        Set<Mention> inGold = alike(name, both, wanted);
        Set<Mention> inGot = alike(name, both, found);
        double shared = inGold.stream().filter(inGot::contains).count();
        table.agreed("names: grouping precision", shared / inGot.size());
        table.agreed("names: grouping recall", shared / inGold.size());
    }

    private Set<Mention> alike(Mention name, Set<Mention> among, Map<Mention, Integer> groups) {
        return among.stream()
                .filter(other -> groups.get(other).equals(groups.get(name)))
                .collect(Collectors.toSet());
    }

    private void tell(char sign, Mention name) {
        fault(Layer.NAMES, sign, name.type() + " " + words.show(name.words()));
    }

    private void times() {
        var pairs = Pair.best(
                gold.times(), got.times(), (one, other) -> Words.dice(words.of(one.span()), words.of(other.span())));
        var same = pairs.stream().filter(this::isSameTime).toList();
        table.found(
                "times: span (relaxed)",
                pairs.size(),
                gold.times().size(),
                got.times().size());
        table.found(
                "times: type and value",
                same.size(),
                gold.times().size(),
                got.times().size());
        tell(Layer.TIMES, gold.times(), got.times(), same, this::show);
    }

    private boolean isSameTime(Pair<Time> pair) {
        return pair.gold().type() == pair.got().type()
                && Objects.equals(pair.gold().value(), pair.got().value());
    }

    private String show(Time time) {
        return words.show(List.of(time.span())) + " | " + time.type() + " " + time.value();
    }

    private void statements() {
        int wanted = gold.statements().size();
        int found = got.statements().size();
        var pairs = Pair.best(gold.statements(), got.statements(), this::likeness);
        var who = pairs.stream()
                .filter(pair -> SameName.same(speaker(pair.gold()), speaker(pair.got())))
                .toList();
        long chain = who.stream()
                .filter(pair -> SameName.sameAll(
                        called(pair.gold().via()), called(pair.got().via())))
                .count();
        table.found("statements: content", pairs.size(), wanted, found);
        table.found("statements: content and speaker", who.size(), wanted, found);
        table.found("statements: content and whole chain", (int) chain, wanted, found);
        pairs.forEach(this::agreement);
        tell(Layer.STATEMENTS, gold.statements(), got.statements(), who, this::show);
    }

    private double likeness(Statement one, Statement other) {
        double content = Words.dice(words.of(one.content()), words.of(other.content()));
        return content < SAME_CONTENT ? 0 : content + 0.5 * Words.dice(words.of(one.cue()), words.of(other.cue()));
    }

    private void agreement(Pair<Statement> pair) {
        table.agreed("statements: act", pair.gold().act() == pair.got().act());
        table.agreed("statements: form", pair.gold().form() == pair.got().form());
        table.agreed(
                "statements: cue",
                words.of(pair.gold().cue()).intersects(words.of(pair.got().cue())));
    }

    private String show(Statement statement) {
        return speaker(statement) + " | " + words.show(statement.cue()) + " | " + words.show(statement.content());
    }

    private void figures() {
        var pairs = Pair.best(gold.figures(), got.figures(), this::likeness);
        table.found(
                "figures: kind and count",
                pairs.size(),
                gold.figures().size(),
                got.figures().size());
        for (Pair<Figure> pair : pairs) {
            table.agreed("figures: scope", pair.gold().scope() == pair.got().scope());
            table.agreed(
                    "figures: modifier", pair.gold().modifier() == pair.got().modifier());
            table.agreed(
                    "figures: speaker",
                    SameName.same(pair.gold().speaker(), pair.got().speaker()));
        }
        tell(Layer.FIGURES, gold.figures(), got.figures(), pairs, this::show);
    }

    private double likeness(Figure one, Figure other) {
        boolean same = one.kind() == other.kind()
                && Objects.equals(one.low(), other.low())
                && Objects.equals(one.high(), other.high());
        return same ? Words.dice(words.of(one.span()), words.of(other.span())) : 0;
    }

    private String show(Figure figure) {
        return words.show(List.of(figure.span())) + " | " + figure.kind() + " " + figure.low() + " " + figure.high();
    }

    private void events() {
        int wanted = gold.events().size();
        int found = got.events().size();
        var pairs = Pair.best(gold.events(), got.events(), this::likeness);
        long full = pairs.stream().filter(this::hasSameParties).count();
        table.found("events: type", pairs.size(), wanted, found);
        table.found("events: type, actors, recipients", (int) full, wanted, found);
        for (Pair<Event> pair : pairs) {
            table.agreed("events: status", pair.gold().status() == pair.got().status());
            table.agreed("events: date", day(pair.gold()).equals(day(pair.got())));
            table.agreed("events: place", SameName.same(place(pair.gold()), place(pair.got())));
            table.agreed(
                    "events: speaker",
                    SameName.same(pair.gold().speaker(), pair.got().speaker()));
        }
        tell(Layer.EVENTS, gold.events(), got.events(), pairs, this::show);
    }

    private double likeness(Event one, Event other) {
        if (one.type() != other.type() || line(one) != line(other)) {
            return 0;
        }
        BitSet here = words.of(one.trigger());
        BitSet there = words.of(other.trigger());
        double near = Words.dice(here, there);
        int gap = Math.abs(Math.max(0, here.nextSetBit(0)) - Math.max(0, there.nextSetBit(0)));
        return near > 0 ? near + 0.1 : gap <= NEAR_WORDS ? 0.1 : 0;
    }

    private long line(Event event) {
        int begin = event.trigger().begin();
        return gold.blocks().stream()
                .filter(block -> block.span().begin() <= begin)
                .count();
    }

    private boolean hasSameParties(Pair<Event> pair) {
        return SameName.sameAll(called(pair.gold().actors()), called(pair.got().actors()))
                && SameName.sameAll(
                        called(pair.gold().recipients()), called(pair.got().recipients()));
    }

    private String show(Event event) {
        return event.type() + " | " + words.show(List.of(event.trigger())) + " | " + called(event.actors()) + " | "
                + called(event.recipients());
    }

    private <T> void tell(Layer layer, List<T> wanted, List<T> found, List<Pair<T>> right, Function<T, String> show) {
        wanted.stream()
                .filter(record -> right.stream().noneMatch(pair -> pair.gold() == record))
                .forEach(record -> fault(layer, '-', show.apply(record)));
        found.stream()
                .filter(record -> right.stream().noneMatch(pair -> pair.got() == record))
                .forEach(record -> fault(layer, '+', show.apply(record)));
    }

    private void fault(Layer layer, char sign, String what) {
        faults.add(new Fault(layer, sign, gold.article().id(), what));
    }

    private static String speaker(Statement statement) {
        Speaker speaker = statement.speaker();
        return speaker == null ? null : speaker.name();
    }

    private static String place(Event event) {
        return event.place() == null ? null : event.place().name();
    }

    private static String day(Event event) {
        String date = event.date() == null ? "" : event.date();
        return date.substring(0, Math.min(10, date.length()));
    }

    private static List<String> called(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }
}
