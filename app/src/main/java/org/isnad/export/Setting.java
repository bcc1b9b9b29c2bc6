package org.isnad.export;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Article;
import org.isnad.reading.Span;

/** The sentences of an article, and the contexts that their words tell of. Immutable. */
final class Setting {
    private final Page page;

    private Setting(Page page) {
        this.page = page;
    }

    static Setting of(Article article) {
        return new Setting(Page.of(article, Contexts.LEXICON));
    }

    /** The number of the sentence that something stands in, from 0; a text of no words at all is one sentence. */
    int sentence(Span span) {
        int token = token(span.begin());
        return token < 0 ? 0 : page.sentences().at(token);
    }

    /** The whole sentence around something. */
    Span around(Span span) {
        int token = token(span.begin());
        return token < 0 ? span : page.span(page.sentenceFrom(token), page.sentenceTo(token) - 1);
    }

    /** What the words of the sentence around something say of its context. */
    Set<Context> contexts(Span span) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        int token = token(span.begin());
        int end = token < 0 ? token : page.sentenceTo(token);
        for (int t = token < 0 ? token : page.sentenceFrom(token); t < end; ) {
            Hit hit = page.hit(t, Contexts.class);
            if (hit == null) {
                t++;
            } else {
                contexts.addAll(((Contexts) hit.sense().lexeme()).all());
                t = hit.to();
            }
        }
        return contexts;
    }

    /** The last token that begins at this place or before, or -1. */
    private int token(int place) {
        int low = 0;
        int high = page.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (page.tokens().begin(middle) <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
