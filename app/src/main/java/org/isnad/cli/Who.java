package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.Actor;
import org.isnad.archive.Archive;
import org.isnad.archive.Deed;
import org.isnad.archive.Part;
import org.isnad.listing.DeedRow;
import org.isnad.listing.Rows;
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
            answer.begin(terminal, DeedRow.class);
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
        List<Deed> deeds = archive.deeds(actor, part == null ? Part.DEEDS : List.of(part), limit);
        deeds.forEach(deed -> DeedRow.of(actor, deed).ifPresent(this::show));
        if (Stream.of(Part.values()).anyMatch(one -> isCut(deeds, one))) {
            answer.line("no more than " + limit + " of each part are shown; more with --limit");
        }
    }

    private boolean isCut(List<Deed> deeds, Part one) {
        return deeds.stream().filter(deed -> deed.part() == one).count() >= limit;
    }

    private void show(DeedRow row) {
        answer.line("  " + Answer.joined("  ", row.published(), Rows.lower(row.part()), row.kind(), row.status()) + "  "
                + Answer.plain(Answer.joined(" · ", row.words(), row.other())) + "  ["
                + Answer.joined(" ", row.outlet(), row.record()) + "]");
        answer.row(row);
    }
}
