package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Evidence;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;
import org.isnad.reading.Wording;
import org.isnad.web.Naming.Said;

/**
 * A record as pages show it.
 *
 * @param id its own; times are counted as they stand in the text, {@code t1} and on
 * @param kind what it is, in a word or two
 * @param who the speaker, or those who act; empty where nobody is named
 * @param whom those acted on; empty likewise
 * @param words what it says
 * @param sentence the sentence that it stands in, or null where the words are enough
 * @param fields all else that it holds
 * @param chain for statements, from the speaker to the outlet
 */
record Finding(
        String id,
        String kind,
        List<Said> who,
        List<Said> whom,
        String words,
        String sentence,
        List<Field> fields,
        List<Said> chain,
        Evidence evidence) {
    private static final int SHORT = 70;

    /** @param key the label's, in words.tsv */
    record Field(String key, List<Said> values) {
        private Field unlinked() {
            return new Field(key, Finding.unlinked(values));
        }
    }

    /** Which of the layers s, v, f, e and t it belongs to. */
    String layer() {
        return id.substring(0, 1);
    }

    /** The first of many words. */
    static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= SHORT ? words : words.substring(0, words.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** What it says, with the sentence where the words alone would say little. */
    String told() {
        return sentence == null ? words : sentence;
    }

    /** All of a reading, in the order of layers. */
    static List<Finding> all(Language language, Reading reading) {
        Maker maker = new Maker(language, reading);
        List<Finding> all = new ArrayList<>();
        reading.statements().forEach(one -> all.add(maker.of(one)));
        reading.events().forEach(one -> all.add(maker.of(one)));
        reading.figures().forEach(one -> all.add(maker.of(one)));
        reading.entities().forEach(one -> all.add(maker.of(one)));
        for (int i = 0; i < reading.times().size(); i++) {
            all.add(maker.of("t" + (i + 1), reading.times().get(i)));
        }
        return all;
    }

    /** The same, with how it was read. */
    Finding explained(Evidence derivation) {
        return new Finding(id, kind, who, whom, words, sentence, fields, chain, derivation);
    }

    /** The same, its names leading nowhere. */
    Finding unlinked() {
        List<Field> plain = fields.stream().map(Field::unlinked).toList();
        return new Finding(id, kind, unlinked(who), unlinked(whom), words, sentence, plain, unlinked(chain), evidence);
    }

    private static List<Said> unlinked(List<Said> all) {
        return all.stream().map(Said::unlinked).toList();
    }

    /** The one of that id. */
    static Optional<Finding> of(Language language, Reading reading, String id) {
        Maker maker = new Maker(language, reading);
        return Stream.of(
                        reading.statements().stream()
                                .filter(one -> one.id().equals(id))
                                .map(maker::of),
                        reading.events().stream()
                                .filter(one -> one.id().equals(id))
                                .map(maker::of),
                        reading.figures().stream()
                                .filter(one -> one.id().equals(id))
                                .map(maker::of),
                        reading.entities().stream()
                                .filter(one -> one.id().equals(id))
                                .map(maker::of),
                        IntStream.range(0, reading.times().size())
                                .filter(i -> id.equals("t" + (i + 1)))
                                .mapToObj(i -> maker.of(id, reading.times().get(i))))
                .flatMap(found -> found)
                .findFirst();
    }

    /** Makes them out of one reading. */
    record Maker(Words say, Naming naming, Language language, Reading reading, Wording wording) {
        Maker(Language language, Reading reading) {
            this(
                    Words.of(language),
                    Naming.of(language, reading),
                    language,
                    reading,
                    new Wording(reading.article().text()));
        }

        Finding of(Statement one) {
            String words = words(one.content());
            Said speaker = naming.of(one.speaker());
            List<Said> via = naming.of(one.via());
            List<Field> fields = fields(
                    field("field.act", say.of("act", lower(one.act()))),
                    field("field.form", say.of("form", lower(one.form()))),
                    field("field.speaker", speaker),
                    one.speaker() == null
                            ? null
                            : field(
                                    "field.speaker_kind",
                                    say.of("source", lower(one.speaker().kind()))),
                    new Field("field.via", via),
                    field("field.cue", words(one.cue())));
            return new Finding(
                    one.id(),
                    say.of("act", lower(one.act())),
                    list(speaker),
                    via,
                    words,
                    null,
                    fields,
                    chain(speaker, via),
                    one.evidence());
        }

        private List<Said> chain(Said speaker, List<Said> via) {
            String outlet = reading.article().outlet();
            List<Said> chain = new ArrayList<>();
            chain.add(speaker == null ? new Said(say.of("nobody"), null) : speaker);
            chain.addAll(via);
            if (outlet != null) {
                chain.add(new Said(Outlets.name(language, outlet), null));
            }
            return chain;
        }

        Finding of(Event one) {
            List<Said> actors = naming.of(one.actors());
            List<Said> recipients = naming.of(one.recipients());
            String type = say.of("event", lower(one.type()));
            String mode = one.mode() == null ? null : say.of("mode", one.mode());
            List<Field> fields = fields(
                    field("field.type", type),
                    field("field.mode", mode),
                    field("field.status", say.of("status", lower(one.status()))),
                    new Field("field.actors", actors),
                    new Field("field.recipients", recipients),
                    field("field.place", naming.of(one.place())),
                    field("field.date", Dates.timex(language, one.date())),
                    field("field.speaker", naming.called(one.speaker())));
            String kind = mode == null ? type : type + " · " + mode;
            return quoted(one.id(), kind, actors, recipients, one.trigger(), fields, one.evidence());
        }

        Finding of(Figure one) {
            List<Field> fields = fields(
                    field("field.number", Figures.range(one)),
                    field("field.modifier", say.of("modifier", lower(one.modifier()))),
                    field("field.scope", say.of("scope", lower(one.scope()))),
                    field("field.victims", one.victims()),
                    field("field.place", naming.called(one.place())),
                    field("field.date", Dates.timex(language, one.date())),
                    field("field.since", Dates.timex(language, one.since())),
                    field("field.speaker", naming.called(one.speaker())));
            String kind = Figures.inLine(one) + " " + say.of("figure", lower(one.kind()));
            List<Said> who = list(naming.called(one.speaker()));
            return quoted(one.id(), kind, who, List.of(), one.span(), fields, one.evidence());
        }

        Finding of(Entity one) {
            List<Field> fields = fields(
                    field("field.type", say.of("type", lower(one.type()))),
                    field("field.english", one.english()),
                    field("field.country", Countries.name(language, one.country())),
                    field(
                            "field.sector",
                            one.sector() == null
                                    ? null
                                    : say.of("sector", one.sector().toLowerCase(Locale.ROOT))),
                    field(
                            "field.province",
                            one.place() == null
                                    ? null
                                    : Provinces.name(language, one.place().province())),
                    field("field.point", point(one)),
                    field(
                            "field.mentions",
                            say.count("mentions.n", one.mentions().size())));
            Said name = new Said(naming.of(one), naming.link(one));
            return new Finding(
                    one.id(),
                    say.of("type", lower(one.type())),
                    List.of(name),
                    List.of(),
                    one.name(),
                    null,
                    fields,
                    List.of(),
                    one.evidence());
        }

        private String point(Entity one) {
            return one.place() == null
                    ? null
                    : String.format(
                                    Locale.ROOT,
                                    "%.2f, %.2f",
                                    one.place().latitude(),
                                    one.place().longitude()) + " ("
                            + say.of("precision", lower(one.place().precision())) + ")";
        }

        Finding of(String id, Time one) {
            List<Field> fields = fields(
                    field("field.type", say.of("time", lower(one.type()))),
                    field("field.date", Dates.timex(language, one.value())),
                    field("field.value", one.value()));
            String kind = say.of("time", lower(one.type()));
            return quoted(id, kind, List.of(), List.of(), one.span(), fields, one.evidence());
        }

        /** A record of few words, which say little without their sentence. */
        private Finding quoted(
                String id,
                String kind,
                List<Said> who,
                List<Said> whom,
                Span span,
                List<Field> fields,
                Evidence evidence) {
            return new Finding(
                    id, kind, who, whom, wording.words(span), wording.sentence(span), fields, List.of(), evidence);
        }

        private String words(List<Span> spans) {
            return spans.stream().map(wording::words).collect(Collectors.joining(" … "));
        }

        private static List<Field> fields(Field... fields) {
            return Stream.of(fields)
                    .filter(field -> field != null && !field.values().isEmpty())
                    .toList();
        }

        private static Field field(String key, String value) {
            return new Field(key, value == null ? List.of() : List.of(new Said(value, null)));
        }

        private static Field field(String key, Said value) {
            return new Field(key, list(value));
        }

        private static List<Said> list(Said said) {
            return said == null ? List.of() : List.of(said);
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
