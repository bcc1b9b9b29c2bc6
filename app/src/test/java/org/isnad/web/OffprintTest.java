package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.Test;

/** The page of one article that needs nothing else. */
class OffprintTest {
    private static Reading read(String title, String url, String text) {
        return BuiltReader.get().read(new Article("1", "الأولى", url, LocalDate.of(2018, 4, 8), title, "ar", text));
    }

    private static String between(String page, String before, String after) {
        int begin = page.indexOf(before) + before.length();
        return page.substring(begin, page.indexOf(after, begin));
    }

    @Test
    void whatItMayRunIsWhatItHas() throws Exception {
        String page = Offprint.of(read("خبر", null, "قال لافروف إن ثلاثة مدنيين قتلوا."), "ar");
        String policy =
                between(page, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertTrue(policy.contains("style-src '" + hash(between(page, "<style>", "</style>")) + "'"), policy);
        String script = between(page, "<script type=\"module\">", "</script>");
        assertTrue(policy.contains("script-src '" + hash(script) + "'"), policy);
        assertFalse(page.contains("src=\"") || page.contains("<link"), page);
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void everyRecordIsInItWithItsDerivation() {
        Reading reading = read("خبر", null, "قال سيرغي لافروف إن ثلاثة مدنيين قتلوا في دوما.");
        String page = Offprint.of(reading, "en");
        assertEquals(Finding.all(Language.EN, reading).size(), page.split("<template id=\"record-", -1).length - 1);
        assertTrue(page.contains("lang=\"en\" dir=\"ltr\""), page);
        assertTrue(page.contains(reading.statements().get(0).evidence().rule()), page);
        assertFalse(page.contains("href=\"/"), page);
    }

    @Test
    void newsIsNoMarkup() {
        String page = Offprint.of(
                read(
                        "</title><script>alert(1)</script>",
                        "javascript:alert(1)",
                        "قال لافروف إن </script></template><img src=x onerror=alert(1)> ثلاثة قتلوا."),
                "ar");
        assertEquals(1, page.split("<script", -1).length - 1, page);
        assertFalse(page.contains("<img") || page.contains("href=\"javascript:"), page);
    }
}
