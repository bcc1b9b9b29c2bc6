package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.archive.ArchiveException;
import org.isnad.feed.BuiltReader;
import org.isnad.feed.NoPlaces;
import org.isnad.format.Known;
import org.isnad.format.Plain;
import org.isnad.search.Unusable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Where the program starts. Exit codes: 0 all was read, 1 something was not, 2 the command was not understood. */
@Command(
        name = "isnad",
        description = "Reads Arabic news: who said what through whom, who did what to whom, when, where, at what toll.",
        subcommands = {
            Read.class,
            Explain.class,
            Add.class,
            Search.class,
            Tell.class,
            ShowTolls.class,
            Who.class,
            Serve.class,
            ExportFound.class,
            Keep.class,
            Correct.class,
            SaveGold.class,
            ScoreGold.class,
            Places.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 92,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel =
                "(read | explain | add | search | story | tolls | who | serve | export | archive | correct | gold |"
                        + " score | places | help)",
        footer = {"", "Begin with: isnad read samples", "More on each: isnad help read"})
public final class Main {
    private static final Pattern CHOICES = Pattern.compile("(\\[[A-Z_, ]+]) \\(case-insensitive\\)");

    private Main() {}

    /** The version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"isnad " + (version == null ? "(not packaged)" : version)};
        }
    }

    public static void main(String[] args) {
        if (args.length > 1 && Stream.of(args).noneMatch(arg -> arg.startsWith("--places"))) {
            // Most commands read; the lexica load while the arguments are looked at.
            Thread early = new Thread(BuiltReader::get, "isnad-lexica");
            early.setDaemon(true);
            // What goes wrong there is told where the reader is used.
            early.setUncaughtExceptionHandler((thread, e) -> {});
            early.start();
        }
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(run(new Terminal(System.in, new FileOutputStream(FileDescriptor.out), err), args));
    }

    /** Runs a command on {@code terminal} and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Main(), new Commands(terminal));
        line.setOut(new PrintWriter(terminal.lines(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, given) -> misunderstood(e, terminal));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal));
        line.registerConverter(LocalDate.class, Main::day);
        return line.execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    private static LocalDate day(String date) {
        try {
            return Known.day(date);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + date + "' is no date; write it like 2020-10-09");
        }
    }

    private static int misunderstood(CommandLine.ParameterException e, Terminal terminal) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("isnad: " + told(e));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, new PrintWriter(terminal.err(), true));
        terminal.err().println("See " + command + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String told(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && e.getCommandLine().getParent() == null) {
            return "there is no command '" + Plain.line(unmatched.getUnmatched().get(0)) + "'";
        }
        // Values are written in small letters everywhere else.
        return CHOICES.matcher(Plain.line(e.getMessage()))
                .replaceFirst(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether the message says all that there is to say. */
    private static boolean isTold(Exception e) {
        return e instanceof Refused || e instanceof ArchiveException || e instanceof Unusable || e instanceof NoPlaces;
    }

    private static int failed(Exception e, Terminal terminal) {
        if (isTold(e)) {
            terminal.err().println("isnad: " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        Optional<String> obstacle = Obstacle.in(e);
        if (obstacle.isPresent()) {
            terminal.err().println("isnad: " + obstacle.get());
        } else {
            e.printStackTrace(terminal.err());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Makes the commands with the terminal that they speak to. */
    private record Commands(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == Read.class) {
                return type.cast(new Read(terminal));
            }
            if (type == Explain.class) {
                return type.cast(new Explain(terminal));
            }
            if (type == Add.class) {
                return type.cast(new Add(terminal));
            }
            if (type == Search.class) {
                return type.cast(new Search(terminal));
            }
            if (type == Tell.class) {
                return type.cast(new Tell(terminal));
            }
            if (type == ShowTolls.class) {
                return type.cast(new ShowTolls(terminal));
            }
            if (type == Who.class) {
                return type.cast(new Who(terminal));
            }
            if (type == Serve.class) {
                return type.cast(new Serve(terminal));
            }
            if (type == ExportFound.class) {
                return type.cast(new ExportFound(terminal));
            }
            if (type == Keep.class) {
                return type.cast(new Keep(terminal));
            }
            if (type == Correct.class) {
                return type.cast(new Correct(terminal));
            }
            if (type == SaveGold.class) {
                return type.cast(new SaveGold(terminal));
            }
            if (type == Places.class) {
                return type.cast(new Places(terminal));
            }
            if (type == ScoreGold.class) {
                return type.cast(new ScoreGold(terminal));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
