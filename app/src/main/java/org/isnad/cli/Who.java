package org.isnad.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.archive.Actor;
import org.isnad.archive.Archive;
import org.isnad.archive.Deed;
import org.isnad.archive.Part;
import org.isnad.reading.Event;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what somebody said and did. */
@Command(
        name = "who",
        description = "Shows what a person, organisation or country said and did, under all its spellings.",
        footer = {
            "",
            "  isnad who لافروف",
            "  isnad who Lavrov --part speaker --format csv",
            "  isnad who 'PER:Sergey Lavrov'                    by the stable name"
        })
final class Who implements Callable<Integer> {
    private static final int OTHERS = 8;
    private static final List<Part> DEEDS = List.of(Part.SPEAKER, Part.ACTOR, Part.RECIPIENT);

    private final Terminal terminal;

    @Mixin
    private InArchive where;

    @Mixin
    private Answer answer;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "only as speaker, via, actor, recipient or place; if not given, speaker, actor and recipient")
    private Part part;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "no more than N records of each; 50")
    private int limit;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "words of a name in Arabic or English")
    private List<String> words;

    Who(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive archive = where.open()) {
            answer.begin(
                    terminal,
                    "who",
                    "published",
                    "outlet",
                    "part",
                    "kind",
                    "mode",
                    "status",
                    "other",
                    "words",
                    "record");
            show(archive, String.join(" ", words));
        }
        return 0;
    }

    private void show(Archive archive, String name) {
        List<Actor> found = archive.actor(name).map(List::of).orElseGet(() -> archive.called(name, OTHERS + 1));
        if (found.isEmpty()) {
            throw new Refused("nobody and nothing in the archive is called '" + Answer.plain(name) + "'");
        }
        Actor actor = found.get(0);
        answer.line(Answer.joined("  ", Answer.plain(actor.name()), actor.english(), actor.country(), actor.ident())
                + "  in " + actor.articles() + " articles");
        answer.line("called: "
                + actor.spellings().stream()
                        .map(spelling -> Answer.plain(spelling.text()) + " (" + spelling.articles() + ")")
                        .collect(Collectors.joining(" ، ")));
        if (found.size() > 1) {
            answer.line("others of that name: "
                    + found.stream()
                            .skip(1)
                            .map(other -> Answer.plain(other.ident()))
                            .collect(Collectors.joining(", ")));
        }
        deeds(archive, actor).forEach(deed -> show(actor, deed));
    }

    private List<Deed> deeds(Archive archive, Actor actor) {
        List<Deed> deeds = new ArrayList<>();
        for (Part one : part == null ? DEEDS : List.of(part)) {
            deeds.addAll(archive.deeds(actor, one, limit));
        }
        deeds.sort(Comparator.comparing(
                (Deed deed) -> deed.article().reading().published(), Comparator.nullsLast(Comparator.reverseOrder())));
        return deeds;
    }

    private void show(Actor actor, Deed deed) {
        Reading reading = deed.article().reading();
        if (deed.record().startsWith("s")) {
            reading.statements().stream()
                    .filter(statement -> statement.id().equals(deed.record()))
                    .forEach(statement -> said(actor, deed, reading, statement));
        } else {
            reading.events().stream()
                    .filter(event -> event.id().equals(deed.record()))
                    .forEach(event -> did(actor, deed, reading, event));
        }
    }

    private void said(Actor actor, Deed deed, Reading reading, Statement statement) {
        String words = statement.content().stream().map(reading::words).collect(Collectors.joining(" … "));
        String other = statement.via().stream().map(via -> via.name()).collect(Collectors.joining(" ← "));
        show(actor, deed, reading, lower(statement.act()), lower(statement.form()), null, other, words);
    }

    private void did(Actor actor, Deed deed, Reading reading, Event event) {
        var others = deed.part() == Part.RECIPIENT ? event.actors() : event.recipients();
        String other = others.stream().map(party -> party.name()).collect(Collectors.joining("، "));
        String words = reading.words(event.trigger());
        show(actor, deed, reading, event.type().name(), event.mode(), lower(event.status()), other, words);
    }

    private void show(
            Actor actor,
            Deed deed,
            Reading reading,
            String kind,
            String mode,
            String status,
            String other,
            String words) {
        String record = deed.article().ident() + "#" + deed.record();
        String outlet = reading.article().outlet();
        answer.line("  " + Answer.joined("  ", reading.published(), lower(deed.part()), kind, status) + "  "
                + Answer.plain(Answer.joined(" · ", words, other)) + "  [" + Answer.joined(" ", outlet, record) + "]");
        answer.row(
                actor.ident(),
                reading.published(),
                outlet,
                lower(deed.part()),
                kind,
                mode,
                status,
                other,
                words,
                record);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
