package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.number.Numbers;
import org.isnad.number.Numeral;
import org.isnad.time.TimeWord.Kind;

/** One sentence in which expressions of time are sought, with what they lean on. */
final class Passage {
    private final Page page;
    private final TimeWords words;
    private final Numbers numbers;
    private final Setting setting;
    private final int sentence;
    private final int from;
    private final int to;

    Passage(Page page, TimeWords words, Numbers numbers, Setting setting, int sentence) {
        this.page = page;
        this.words = words;
        this.numbers = numbers;
        this.setting = setting;
        this.sentence = sentence;
        this.from = page.sentences().from(sentence);
        this.to = page.sentences().to(sentence);
    }

    Page page() {
        return page;
    }

    Setting setting() {
        return setting;
    }

    int sentence() {
        return sentence;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The longest word or phrase of time that starts at a token, or null. */
    Hit hit(int token) {
        return token >= from && token < to ? words.at(token) : null;
    }

    static TimeWord word(Hit hit) {
        return (TimeWord) hit.sense().lexeme();
    }

    /** The hit at a token where it is of this kind, or null. */
    Hit hit(int token, Kind kind) {
        Hit hit = hit(token);
        return hit != null && word(hit).is(kind) ? hit : null;
    }

    boolean is(int token, Kind kind) {
        return hit(token, kind) != null;
    }

    boolean is(int token, String folded) {
        return token >= from && token < to && page.is(token, folded);
    }

    /** The token after a word of this kind where one is here, or this token. */
    int skip(int token, Kind kind) {
        Hit hit = hit(token, kind);
        return hit == null ? token : hit.to();
    }

    /** The token after the word where it is here, or this token. */
    int skip(int token, String folded) {
        return is(token, folded) ? token + 1 : token;
    }

    /** The text of a modifier at a token, or an empty string. */
    String modifier(int token) {
        Hit hit = hit(token, Kind.MODIFIER);
        return hit == null || hit.has(CONJUNCTION | PREPOSITION)
                ? ""
                : word(hit).text();
    }

    Numeral numeral(int token) {
        return token >= from && token < to ? numbers.at(token) : null;
    }

    /** Whether no expression can start here: neither a word of time nor a number, nor the article before one. */
    boolean isSilent(int token) {
        return words.at(token) == null
                && numbers.covering(token) == null
                && !page.tokens().isNumber(token)
                && !page.tokens().isNumber(token + 1);
    }

    char mark(int token) {
        return token >= from && token < to ? page.mark(token) : 0;
    }

    /** Whether the word begins with this letter as written, before folding. */
    boolean startsWith(int token, char letter) {
        return page.tokens().text().at(page.tokens().begin(token)) == letter;
    }

    /** Whether the token is all that stands in a quotation: a name. */
    boolean isQuotedAlone(int token) {
        return page.quotations().isOpening(token - 1) && page.quotations().closing(token - 1) == token + 1;
    }

    boolean isDash(int token) {
        char mark = mark(token);
        return mark == '-' || mark == '/';
    }

    /** Whether the token begins with the article, of itself or after a clitic. */
    boolean isDefinite(int token) {
        return token >= from && token < to && page.word(token).folded().startsWith("ال");
    }

    boolean isParticle(int token) {
        if (token < from || token >= to) {
            return false;
        }
        for (int i = 0; i < page.word(token).senses(); i++) {
            if (page.word(token).sense(i).lexeme() instanceof Particle) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing that could be counted follows: the end, a mark, a function word, or a word tied to one. */
    boolean isClosed(int token) {
        if (token >= to || page.tokens().mark(token) != 0 || isParticle(token)) {
            return true;
        }
        String word = page.word(token).folded();
        return !word.isEmpty() && "وبلف".indexOf(word.charAt(0)) >= 0 && word.length() > 2 || isDefinite(token);
    }
}
