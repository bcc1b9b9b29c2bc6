package org.isnad.web;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.Writer;
import org.isnad.feed.Readings;
import org.isnad.format.Known;
import org.isnad.format.Source;
import org.isnad.reading.Article;

/** Archives for tests. */
final class Samples {
    private Samples() {}

    /** The articles under {@code samples/} in a new archive. */
    static Archive in(Path folder) throws IOException, InterruptedException {
        return read(folder, Path.of("..", "samples"));
    }

    /** Of the samples the article on the fish market, which has records of every kind. */
    static String market(Archive archive) {
        return archive.all()
                .filter(stored -> stored.reading().article().text().contains("سوق السمك"))
                .findFirst()
                .orElseThrow()
                .ident();
    }

    /** The articles under {@code from} in a new archive. */
    static Archive read(Path folder, Path from) throws IOException, InterruptedException {
        Archive archive = Archive.create(folder);
        List<Source> sources = Source.folder(from.toString());
        try (Writer writer = archive.writer();
                Readings<Writer.Prepared> readings = Readings.start(sources, new Known(null, null), writer::prepare)) {
            Readings.Result<Writer.Prepared> result;
            while ((result = readings.next()) != null) {
                writer.add(result.made());
            }
        }
        return archive;
    }

    static Archive of(Path folder, List<Article> articles) {
        Archive archive = Archive.create(folder);
        try (Writer writer = archive.writer()) {
            articles.forEach(writer::add);
        }
        return archive;
    }

    /** Puts all articles of the archive in {@code folder}, which nobody has open, into story 1. */
    static void oneStory(Path folder) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                Statement statement = database.createStatement()) {
            statement.execute("UPDATE article SET story = 1");
            statement.execute(
                    "UPDATE story SET articles = CASE id WHEN 1 THEN (SELECT count(*) FROM article) ELSE 0 END");
        }
        try (Archive archive = Archive.open(folder)) {
            archive.rebuild();
        }
    }
}
