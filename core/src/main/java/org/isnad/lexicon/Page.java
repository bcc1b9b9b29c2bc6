package org.isnad.lexicon;

import java.util.List;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Span;
import org.isnad.text.Blocks;
import org.isnad.text.Quotations;
import org.isnad.text.Sentences;
import org.isnad.text.Text;
import org.isnad.text.Tokens;

/**
 * An article made ready for rules: tokens, quotations, sentences and lines of its text, and what the lexicon knows of each
 * word. Built once for each article; rules of all layers only ask. Immutable. Places are token numbers unless said
 * otherwise.
 */
public final class Page {
    private final Tokens tokens;
    private final Quotations quotations;
    private final Sentences sentences;
    private final Blocks blocks;
    private final Words words;
    /** The original words that rules have asked for, each by its token. */
    private final String[] originals;

    private Page(Article article, Lexicon lexicon) {
        tokens = Tokens.of(Text.of(article.text()));
        quotations = Quotations.of(tokens);
        sentences = Sentences.of(tokens, quotations);
        blocks = Blocks.of(tokens);
        words = Words.of(tokens, lexicon);
        originals = new String[tokens.size()];
    }

    public static Page of(Article article, Lexicon lexicon) {
        return new Page(article, lexicon);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Quotations quotations() {
        return quotations;
    }

    public Sentences sentences() {
        return sentences;
    }

    public Words words() {
        return words;
    }

    public List<Block> blocks() {
        return blocks.list();
    }

    public int size() {
        return tokens.size();
    }

    /** Whether anything is to be read out of this sentence: not of headings, links to other stories or notes. */
    public boolean isRead(int sentence) {
        return blocks.kind(sentences.line(sentence)).isRead();
    }

    /** Whether a token stands in a dateline, which only says from where and by whom the news comes. */
    public boolean isDateline(int token) {
        return sentences.isDateline(sentences.at(token));
    }

    /** The first token of the sentence that a token stands in. */
    public int sentenceFrom(int token) {
        return sentences.from(sentences.at(token));
    }

    /** The token after the sentence that a token stands in. */
    public int sentenceTo(int token) {
        return sentences.to(sentences.at(token));
    }

    /** The word at a token; never null. */
    public Word word(int token) {
        return words.at(token);
    }

    /** Whether the token is the word {@code folded}, clitics included. */
    public boolean is(int token, String folded) {
        return words.is(token, folded);
    }

    /** Whether the token is either of these folded words. */
    public boolean isAny(int token, String one, String other) {
        return words.is(token, one) || words.is(token, other);
    }

    /** Whether the token is any of these folded words. */
    public boolean isAny(int token, String one, String other, String third) {
        return words.is(token, one) || words.is(token, other) || words.is(token, third);
    }

    /** Whether the token is any of these folded words. */
    public boolean isAny(int token, String one, String other, String third, String fourth) {
        return isAny(token, one, other) || isAny(token, third, fourth);
    }

    /** Whether the token is any of these folded words. */
    public boolean isAny(int token, String one, String other, String third, String fourth, String fifth) {
        return isAny(token, one, other, third) || isAny(token, fourth, fifth);
    }

    /** Whether the token is any of these folded words. */
    public boolean isAny(int token, String... folded) {
        for (String word : folded) {
            if (words.is(token, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is any word of this list. */
    public boolean isAny(int token, Wordlist list) {
        return words.isAny(token, list);
    }

    /** Whether the token is a function word of this class. */
    public boolean is(int token, Particle.Kind kind) {
        return words.at(token).is(kind);
    }

    /** Whether the token is rather a verb than anything else, as far as the tables know. */
    public boolean isVerb(int token) {
        return words.at(token).isVerb();
    }

    /** Whether the token carries the article, if need be after {@code ل}; not {@code إلغاء}, {@code التزام}, {@code آلاف}. */
    public boolean isDefinite(int token) {
        return words.at(token).isDefinite() && !hasHamza(token);
    }

    /** {@code ألوان}, {@code إلهام}, {@code آلات}: spelt so, the first letters are no article. */
    public boolean hasHamza(int token) {
        char first = tokens.isWord(token) ? tokens.text().at(tokens.begin(token)) : 0;
        return first == 'أ' || first == 'إ' || first == 'آ';
    }

    /** The longest hit of exactly this class that starts at a token, or null. */
    public Hit hit(int token, Class<? extends Lexeme> kind) {
        return words.hit(token, kind);
    }

    /** The mark of punctuation at a token, or 0. */
    public char mark(int token) {
        return tokens.mark(token);
    }

    /** Whether a comma stands at a token, an Arabic one or another. */
    public boolean isComma(int token) {
        return mark(token) == '،';
    }

    /** From the first token to the last, both inclusive, as characters. */
    public Span span(int first, int last) {
        return tokens.span(first, last);
    }

    /** The original words from the first token to the last, both inclusive; none outside the page. */
    public String words(int first, int last) {
        boolean one = first == last && first >= 0 && last < size();
        return one ? original(first) : first >= 0 && last < size() ? tokens.words(first, last) : "";
    }

    private String original(int token) {
        String original = originals[token];
        if (original == null) {
            original = tokens.words(token, token);
            originals[token] = original;
        }
        return original;
    }
}
