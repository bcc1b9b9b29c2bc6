package org.isnad.event.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Page;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;

/** In whose words each token stands: the innermost statement around it, the statement whose cue or source it belongs to. */
public final class Voices {
    private final Page page;
    private final List<Statement> statements;
    private final int[] content;
    private final int[] cue;
    private final boolean[] source;

    public Voices(Page page, List<Statement> statements) {
        this.page = page;
        this.statements = statements;
        content = none(page.size());
        cue = none(page.size());
        source = new boolean[page.size()];
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparingInt(i -> -length(statements.get(i))));
        for (int i : longestFirst) {
            Statement statement = statements.get(i);
            statement.content().forEach(span -> fill(page, content, span, i));
            statement.cue().forEach(span -> fill(page, cue, span, i));
            if (statement.source() != null) {
                for (int t = first(page, statement.source()); t < last(page, statement.source()); t++) {
                    source[t] = true;
                }
            }
        }
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private static int length(Statement statement) {
        int length = 0;
        for (Span span : statement.content()) {
            length += span.end() - span.begin();
        }
        return length;
    }

    private static void fill(Page page, int[] of, Span span, int value) {
        Arrays.fill(of, first(page, span), last(page, span), value);
    }

    /** The first token that ends after a span's begin, so that a preposition written with it costs nothing. */
    private static int first(Page page, Span span) {
        int low = 0;
        int high = page.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (page.tokens().end(middle) <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int last(Page page, Span span) {
        int t = first(page, span);
        while (t < page.size() && page.tokens().begin(t) < span.end()) {
            t++;
        }
        return t;
    }

    /** The innermost statement whose content holds a token, or null. */
    public Statement around(int token) {
        return content[token] < 0 ? null : statements.get(content[token]);
    }

    /** The statement whose cue a token is, or null. */
    public Statement cued(int token) {
        return cue[token] < 0 ? null : statements.get(cue[token]);
    }

    /** Whether two tokens stand in the same statement's content, or both in none. */
    public boolean same(int one, int other) {
        return content[one] == content[other];
    }

    /** Whether a token belongs to the words that name a source. */
    public boolean isSource(int token) {
        return source[token];
    }

    /** {@code دعت باريس على لسان الوزير}: whether its source only lends a voice to whoever is told before it. */
    public boolean isLent(Statement statement) {
        return statement.source() != null && page.is(first(page, statement.source()) - 1, "لسان");
    }

    /** Where the innermost content around a token starts in its sentence, which starts at {@code from}. */
    public int start(int token, int from) {
        int t = token;
        while (t > from && content[t - 1] == content[token]) {
            t--;
        }
        return t;
    }

    /** A verb that reports, such as {@code طالب}, which might be a student. */
    boolean isReport(int t) {
        boolean told = cued(t) != null && !page.isDefinite(t);
        return told && (page.hit(t, Trigger.class) != null || isTelling(t));
    }

    /** {@code تابع}, {@code مضيفا}: a verb or participle of saying. */
    private boolean isTelling(int t) {
        String folded = page.word(t).folded();
        return page.isVerb(t)
                || folded.endsWith("تابع")
                || folded.equals("وصف")
                || folded.endsWith("ا")
                || folded.startsWith("م");
    }
}
