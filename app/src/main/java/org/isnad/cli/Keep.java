package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.archive.Actor;
import org.isnad.archive.Archive;
import org.isnad.archive.Counts;
import org.isnad.archive.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after an archive. */
@Command(
        name = "archive",
        description = "Looks after an archive: what is in it, whether it is whole, who is who.",
        subcommands = {
            Keep.Info.class,
            Keep.Check.class,
            Keep.Rebuild.class,
            Keep.Recover.class,
            Keep.Reread.class,
            Keep.Merge.class,
            Keep.Split.class
        },
        synopsisSubcommandLabel = "(info | check | rebuild | recover | reread | merge | split)")
final class Keep implements Callable<Integer> {
    private final Terminal terminal;

    Keep(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new Refused("say what: info, check, rebuild, recover, reread, merge or split");
    }

    /** What a command on an archive has. */
    private abstract static class OnArchive implements Callable<Integer> {
        @Mixin
        InArchive where;

        @picocli.CommandLine.ParentCommand
        Keep parent;

        void say(String line) {
            parent.terminal.lines().println(line);
        }
    }

    /** Counts. */
    @Command(name = "info", description = "Says how much is in the archive.")
    static final class Info extends OnArchive {
        @Override
        public Integer call() {
            try (Archive archive = where.open()) {
                Counts counts = archive.counts();
                say(counts.articles(), "articles");
                say(counts.versions(), "older versions");
                say(counts.outlets(), "outlets");
                say(counts.stories(), "stories");
                say(counts.bigger(), "stories of several articles");
                say(counts.actors(), "persons, organisations and places");
                say(counts.spellings(), "spellings of them");
                say(counts.corrections(), "corrections");
            }
            return 0;
        }

        private void say(int count, String what) {
            say(String.format(Locale.ROOT, "%,12d %s", count, what));
        }
    }

    /** Reads it all. */
    @Command(name = "check", description = "Reads all of the database and the index and says what is wrong.")
    static final class Check extends OnArchive {
        @Override
        public Integer call() {
            List<String> wrong = Upkeep.check(where.folder());
            wrong.forEach(line -> say(Answer.plain(line)));
            if (wrong.isEmpty()) {
                say(where.folder() + ": whole");
            }
            return wrong.isEmpty() ? 0 : 1;
        }
    }

    /** The index anew. */
    @Command(
            name = "rebuild",
            description = "Makes the search index and the outlines of stories anew from the database.")
    static final class Rebuild extends OnArchive {
        @Override
        public Integer call() {
            try (Archive archive = where.open()) {
                archive.rebuild();
            }
            return 0;
        }
    }

    /** Out of a damaged one. */
    @Command(name = "recover", description = "Writes what can still be read of a damaged archive into a new one.")
    static final class Recover extends OnArchive {
        @Parameters(paramLabel = "NEW", description = "the new archive's folder, which is not there yet")
        private Path other;

        @Override
        public Integer call() {
            Upkeep.Recovery recovery = Upkeep.recover(where.folder(), other);
            say(String.format(Locale.ROOT, "%,d articles saved, %,d lost", recovery.saved(), recovery.lost()));
            return recovery.lost() == 0 ? 0 : 1;
        }
    }

    /** By the reader of today. */
    @Command(
            name = "reread",
            description = "Reads again what another version of Isnad has read. Corrections and stories stay.")
    static final class Reread extends OnArchive {
        @Mixin
        private WithPlaces places;

        @Option(names = "--all", description = "everything, also what this version has read")
        private boolean all;

        @Override
        public Integer call() {
            places.use();
            try (Archive archive = where.open()) {
                say(String.format(Locale.ROOT, "%,d articles read again", archive.reread(all)));
            }
            return 0;
        }
    }

    /** What a decision on who is who has. */
    private abstract static class Decision extends OnArchive {
        @Mixin
        ByWhom by;

        @Parameters(index = "0", paramLabel = "ACTOR", description = "a stable name, as 'isnad who' shows it")
        String ident;

        static Actor actor(Archive archive, String ident) {
            return archive.actor(ident)
                    .orElseThrow(() -> new Refused(
                            "there is no actor '" + Answer.plain(ident) + "'; 'isnad who NAME' shows stable names"));
        }
    }

    /** Two are one. */
    @Command(name = "merge", description = "Says that two actors are one and the same.")
    static final class Merge extends Decision {
        @Parameters(index = "1", paramLabel = "OTHER", description = "the one that is the same as ACTOR")
        private String other;

        @Override
        public Integer call() {
            try (Archive archive = where.open()) {
                archive.merge(actor(archive, ident), actor(archive, other), by.name());
            }
            return 0;
        }
    }

    /** One is two. */
    @Command(name = "split", description = "Says that one spelling of an actor names somebody else.")
    static final class Split extends Decision {
        @Parameters(index = "1", paramLabel = "SPELLING", description = "the spelling, as 'isnad who' shows it")
        private String spelling;

        @Override
        public Integer call() {
            try (Archive archive = where.open()) {
                Actor actor = actor(archive, ident);
                archive.split(actor, spelling(actor), by.name());
            }
            return 0;
        }

        private Actor.Spelling spelling(Actor actor) {
            return actor.spellings().stream()
                    .filter(one -> one.text().equals(spelling))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            Answer.plain(actor.ident()) + " is not called '" + Answer.plain(spelling) + "'"));
        }
    }
}
