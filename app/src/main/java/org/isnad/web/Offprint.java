package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.archive.Stored;
import org.isnad.correct.Corrected;
import org.isnad.reading.Reading;

/**
 * One article with what was read out of it as a page of its own, which needs no server, no network and no other file. What
 * is not ours in it cannot run: the browser is told to take nothing but the style and the script that came with it.
 */
public final class Offprint {
    /** Without these, what there is of Latin letters comes in a face of the reader's own. */
    private static final List<String> FACES =
            List.of("naskh-arabic-400.woff2", "naskh-arabic-700.woff2", "plex-arabic-400.woff2");

    private static final String SCRIPT = Assets.text("article.js");
    private static final String STYLE = styled();

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Offprint.class.getClassLoader(), "org.isnad.web");

    private final ArticlePage page;

    private Offprint(ArticlePage page) {
        this.page = page;
    }

    /** @param language of all but the article, {@code ar} or {@code en} */
    public static String of(Reading reading, String language) {
        Language spoken = Language.of(language).orElseThrow();
        List<Finding> findings =
                Finding.all(spoken, reading).stream().map(Finding::unlinked).toList();
        String title = reading.article().title();
        String shown = title == null ? Words.of(spoken).of("untitled") : title;
        Frame frame = new Frame(spoken, null, null, new Link("#"), shown, "", null);
        Stored stored = new Stored(0, reading.article().id(), 1, null, Corrected.nothing(reading));
        StringOutput out = new StringOutput();
        Offprint offprint = new Offprint(new ArticlePage(frame, stored, Marking.of(reading, null), findings, null));
        TEMPLATES.render("Offprint.jte", offprint, out);
        return out.toString();
    }

    /** The page's style with its faces in it, without those that are left out. */
    private static String styled() {
        return Assets.text("page.css")
                .lines()
                .filter(line -> !line.startsWith("@font-face")
                        || !line.contains("PlexArabic") && FACES.stream().anyMatch(line::contains))
                .map(Offprint::withFace)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String withFace(String line) {
        for (String face : FACES) {
            if (line.contains(face)) {
                return line.replace(face, Assets.data(face));
            }
        }
        return line;
    }

    ArticlePage page() {
        return page;
    }

    String style() {
        return STYLE;
    }

    String script() {
        return SCRIPT;
    }

    /** What the browser may do, by hashes of what it may. */
    String policy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src '" + hash(STYLE) + "'",
                "script-src '" + hash(SCRIPT) + "'",
                "font-src data:",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
