package org.isnad.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import org.isnad.archive.StoryLine;
import org.isnad.archive.Telling;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.listing.ClaimRow;
import org.isnad.listing.ReportRow;
import org.isnad.listing.Rows;
import org.isnad.listing.StoryRow;
import org.isnad.reading.Statement.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the stories of an archive, or tells one. */
@Command(
        name = "story",
        description = "Lists the stories of an archive, or tells one: who reported it, and what each party says.",
        footer = {
            "",
            "  isnad story                                      the biggest stories",
            "  isnad story --after 2018-06-01 --before 2018-06-30",
            "  isnad story place:الحديدة                         those with such articles",
            "  isnad story 12                                   one story: its reports and the claims",
            "  isnad story 12 --format csv                      its articles, a row each"
        })
final class Tell implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InArchive where;

    @Mixin
    private Answer answer;

    @Option(names = "--after", paramLabel = "DATE", description = "stories that went on at or after this day")
    private LocalDate after;

    @Option(names = "--before", paramLabel = "DATE", description = "stories that began at or before this day")
    private LocalDate before;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "no more than N stories; 20")
    private int limit;

    @Parameters(paramLabel = "NUMBER|QUERY", arity = "0..*", description = "a story's number, or a query for articles")
    private List<String> words = List.of();

    Tell(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive archive = where.open()) {
            if (words.size() == 1 && isNumber(words.get(0))) {
                tell(story(archive, words.get(0)));
            } else {
                list(archive);
            }
        }
        return 0;
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 19 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** @throws Refused where there is no such story */
    static Telling story(Archive archive, String number) {
        if (!isNumber(number)) {
            throw new Refused("'" + number + "' is no story's number; 'isnad story' lists them");
        }
        return archive.story(Long.parseLong(number))
                .orElseThrow(() -> new Refused("there is no story " + number + "; 'isnad story' lists them"));
    }

    private void list(Archive archive) {
        if (!words.isEmpty() && (after != null || before != null)) {
            throw new Refused("beside a query, days go into it: after:2018-06-01, before:2018-06-30");
        }
        answer.begin(terminal, StoryRow.class);
        List<StoryLine> stories = words.isEmpty()
                ? archive.stories(after, before, limit)
                : archive.stories(Queries.of(String.join(" ", words)), limit);
        if (!words.isEmpty()) {
            Queries.warn(archive, terminal);
        }
        for (StoryLine story : stories) {
            answer.line(head(story));
            answer.row(StoryRow.of(story));
        }
        if (stories.isEmpty()) {
            answer.line("no story found");
        }
    }

    private static String head(StoryLine story) {
        return String.format(
                "%6d  %s  %3d %-8s  %s",
                story.id(),
                days(story),
                story.articles(),
                story.articles() == 1 ? "article" : "articles",
                Answer.plain(String.valueOf(story.title())));
    }

    private static String days(StoryLine story) {
        return story.first() == null
                ? "(no day)"
                : story.first().equals(story.last()) ? story.first().toString() : story.first() + "–" + story.last();
    }

    private void tell(Telling telling) {
        answer.begin(terminal, ReportRow.class);
        StoryLine story = telling.story();
        answer.line(Answer.plain(String.valueOf(story.title())));
        answer.line(days(story) + "  "
                + Answer.plain(Answer.joined(" ، ", story.actors().toArray())) + "  "
                + Answer.plain(Answer.joined(" ، ", story.places().toArray())));
        answer.line("");
        answer.line(counted(story.articles(), "article") + ", "
                + counted(telling.independence().count(), "independent report"));
        ReportRow.all(telling).forEach(this::report);
        claims(telling.claims());
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void report(ReportRow row) {
        answer.line("  " + Answer.joined("  ", row.published(), row.article(), row.outlet())
                + "  " + Answer.plain(String.valueOf(row.title()))
                + (row.dependence() == null ? "" : "  [" + row.dependence() + " of " + row.of() + "]"));
        answer.row(row);
    }

    private void claims(Claims claims) {
        for (Map.Entry<String, Map<Act, List<Claim>>> party : claims.parties().entrySet()) {
            answer.line("");
            answer.line(Answer.plain(party.getKey()));
            party.getValue().values().forEach(all -> all.forEach(claim -> answer.line("  " + line(claim))));
        }
        matters(claims.matters());
        if (!claims.answers().isEmpty()) {
            answer.line("");
            answer.line("Denials and what they deny");
        }
        for (Claims.Answer one : claims.answers()) {
            answer.line("  " + of(one.denial()));
            answer.line("    " + of(one.denied()));
        }
    }

    private void matters(List<List<Claim>> matters) {
        if (!matters.isEmpty()) {
            answer.line("");
            answer.line("On the same matter");
        }
        for (List<Claim> matter : matters) {
            answer.line("  " + of(matter.get(0)));
            matter.stream().skip(1).forEach(claim -> answer.line("    " + of(claim)));
        }
    }

    private static String of(Claim claim) {
        return Answer.plain(claim.party()) + ": " + line(claim);
    }

    private static String line(Claim claim) {
        return Rows.lower(claim.statement().act()) + "  " + Answer.plain(claim.words()) + "  ["
                + Answer.joined(", ", claim.outlet(), claim.published())
                + " " + ClaimRow.record(claim) + (claim.copy() ? ", copy" : "") + "]";
    }
}
