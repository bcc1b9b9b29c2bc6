package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import org.isnad.archive.Decision;
import org.isnad.archive.Stored;
import org.isnad.correct.Corrected;
import org.isnad.correct.Correction;
import org.isnad.correct.Form;
import org.isnad.correct.Layer;
import org.isnad.correct.Unfit;
import org.isnad.correct.Verdict;
import org.isnad.correct.Verdicts;
import org.isnad.listing.CorrectionRow;
import org.isnad.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Corrects readings of an archive. */
@Command(
        name = "correct",
        description = "Corrects what was read: a correction is kept beside the reading, with who and when.",
        subcommands = {
            Correct.ListAll.class,
            Correct.Accept.class,
            Correct.Reject.class,
            Correct.Change.class,
            Correct.Add.class,
            Correct.Undo.class
        },
        synopsisSubcommandLabel = "(list | accept | reject | change | add | undo)",
        footer = {
            "",
            "  isnad correct reject 45d52530xb0q#s3",
            "  isnad correct change 45d52530xb0q#v2 type=ASSAULT mode=aerial actors='روسيا | سوريا'",
            "  isnad correct add 45d52530xb0q figure words='26 قتيلا' kind=killed low=26 high=26",
            "  isnad correct accept 45d52530xb0q                all of it, gone through",
            "  isnad correct undo 7"
        })
final class Correct implements Callable<Integer> {
    private final Terminal terminal;

    Correct(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new Refused("say what: list, accept, reject, change, add or undo");
    }

    /** What a command on corrections has. */
    private abstract static class OnCorrections implements Callable<Integer> {
        @Mixin
        InArchive where;

        @picocli.CommandLine.ParentCommand
        Correct parent;

        void say(String line) {
            parent.terminal.lines().println(line);
        }

        @Override
        public final Integer call() {
            try (Archive archive = where.open()) {
                work(archive);
            } catch (Unfit e) {
                throw new Refused(Answer.plain(e.getMessage()));
            }
            return 0;
        }

        abstract void work(Archive archive);
    }

    /** What has been decided. */
    @Command(name = "list", description = "Lists corrections, undone ones too, the oldest first.")
    static final class ListAll extends OnCorrections {
        @Mixin
        private Answer answer;

        @Parameters(paramLabel = "ARTICLE", arity = "0..1", description = "only those of this article")
        private String ident;

        @Override
        void work(Archive archive) {
            answer.begin(parent.terminal, CorrectionRow.class);
            archive.decisions(ident == null ? null : Records.article(archive, ident)).stream()
                    .map(one ->
                            CorrectionRow.of(one, archive.article(one.article()).orElseThrow()))
                    .forEach(this::show);
        }

        private void show(CorrectionRow row) {
            String name = row.record() == null ? row.article() : row.article() + "#" + row.record();
            answer.line(String.format("%6d  ", row.id())
                    + Answer.joined(
                            "  ",
                            row.verb(),
                            name,
                            row.layer(),
                            row.words() == null ? null : Answer.plain(row.words()),
                            row.state(),
                            row.at(),
                            row.by() == null ? null : Answer.plain(row.by())));
            answer.row(row);
        }
    }

    /** What a decision has. */
    private abstract static class Deciding extends OnCorrections {
        @Mixin
        ByWhom by;

        void decide(Archive archive, Stored article, Verdict verdict) {
            Correction correction = archive.correct(article, verdict, by.name());
            Corrected now = archive.article(article.key()).orElseThrow().corrected();
            String record = now.effects().stream()
                    .filter(effect -> effect.correction().id() == correction.id() && effect.record() != null)
                    .map(effect -> "#" + effect.record())
                    .findFirst()
                    .orElse("");
            say(correction.id() + "  " + verdict.verb().done() + "  " + article.ident() + record);
        }
    }

    /** A decision on records that are there. */
    private abstract static class OnRecords extends Deciding {
        @Parameters(paramLabel = "ARTICLE#RECORD", arity = "1..*", description = "such as 45d52530xb0q#s3")
        private List<String> names;

        @Override
        void work(Archive archive) {
            names.forEach(name -> {
                Stored article = Records.article(archive, name);
                decide(archive, article, verdict(new Verdicts(article.corrected()), Records.id(name)));
            });
        }

        abstract Verdict verdict(Verdicts verdicts, String record);
    }

    /** Right. */
    @Command(
            name = "accept",
            description = "Says that records are right; of an article without #RECORD, that you went through it and all"
                    + " of it is right as it stands.")
    static final class Accept extends OnRecords {
        @Override
        Verdict verdict(Verdicts verdicts, String record) {
            return record == null ? verdicts.review() : verdicts.accept(record);
        }
    }

    /** Wrong. */
    @Command(name = "reject", description = "Says that there are no such records.")
    static final class Reject extends OnRecords {
        @Override
        Verdict verdict(Verdicts verdicts, String record) {
            return verdicts.reject(Records.required(record));
        }
    }

    private static Map<String, String> fields(List<String> given) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : given) {
            int sign = field.indexOf('=');
            if (sign < 1) {
                throw new Refused("'" + Answer.plain(field) + "' is no field; write it as NAME=VALUE");
            }
            fields.put(field.substring(0, sign), field.substring(sign + 1));
        }
        return fields;
    }

    /** Otherwise. */
    @Command(
            name = "change",
            description = "Says how a record is to be. Places in the text are words that stand there once, or"
                    + " BEGIN-END; several values are parted by ' | '; an empty value takes a field away.")
    static final class Change extends Deciding {
        @Parameters(index = "0", paramLabel = "ARTICLE#RECORD", description = "such as 45d52530xb0q#s3")
        private String name;

        @Parameters(index = "1..*", paramLabel = "FIELD=VALUE", arity = "1..*", description = "such as act=deny")
        private List<String> fields;

        @Override
        void work(Archive archive) {
            Stored article = Records.article(archive, name);
            Verdicts verdicts = new Verdicts(article.corrected());
            String record = Records.required(Records.id(name));
            Reading reading = article.reading();
            decide(
                    archive,
                    article,
                    verdicts.change(record, new Form(reading).changed(verdicts.item(record), fields(fields))));
        }
    }

    /** Missed. */
    @Command(
            name = "add",
            description = "Adds a record that was not read. Fields are given as with 'correct change'; 'isnad correct"
                    + " add ARTICLE event x=' names those that an event has.")
    static final class Add extends Deciding {
        @Parameters(index = "0", paramLabel = "ARTICLE", description = "the article's stable name")
        private String name;

        @Parameters(index = "1", paramLabel = "LAYER", description = "statement, event, figure, name, time or block")
        private Layer layer;

        @Parameters(index = "2..*", paramLabel = "FIELD=VALUE", arity = "1..*", description = "such as type=ASSAULT")
        private List<String> fields;

        @Override
        void work(Archive archive) {
            Stored article = Records.article(archive, name);
            decide(
                    archive,
                    article,
                    new Verdicts(article.corrected()).add(new Form(article.reading()).made(layer, fields(fields))));
        }
    }

    /** As before. */
    @Command(name = "undo", description = "Takes a correction back; it stays in the history.")
    static final class Undo extends Deciding {
        @Parameters(paramLabel = "NUMBER", description = "of the correction, as 'isnad correct list' shows it")
        private long id;

        @Override
        void work(Archive archive) {
            Decision undone = archive.undo(id, by.name());
            say(id + "  undone  " + undone.ident());
        }
    }
}
