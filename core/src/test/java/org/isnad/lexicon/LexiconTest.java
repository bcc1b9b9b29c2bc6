package org.isnad.lexicon;

import static org.isnad.lexicon.Features.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
    private static final Lexicon LEXICON = build();

    private record Thing(String name) implements Lexeme {}

    private static Lexicon build() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        noun(lexicon, "كتاب");
        noun(lexicon, "دعوة");
        noun(lexicon, "مستشفى");
        noun(lexicon, "هجوم");
        noun(lexicon, "ولد");
        noun(lexicon, "لجنة");
        noun(lexicon, "بيان");
        Conjugation.past("أعلن", (form, features) -> lexicon.add(form, new Thing("أعلن"), features));
        Conjugation.past("رمى", (form, features) -> lexicon.add(form, new Thing("رمى"), features));
        lexicon.add("العراق", new Thing("العراق"), TAKES_PREPOSITION);
        lexicon.add("اللاذقية", new Thing("اللاذقية"), TAKES_PREPOSITION);
        lexicon.add("لبنان", new Thing("لبنان"), TAKES_PREPOSITION);
        lexicon.add("من", new Thing("من"), 0);
        phrase(lexicon, "وقف إطلاق النار");
        phrase(lexicon, "وقف إطلاق");
        phrase(lexicon, "مجموعة مينسك");
        phrase(lexicon, "الأمم المتحدة");
        phrase(lexicon, "فرانس برس");
        lexicon.add("وقف", new Thing("وقف"), NOMINAL);
        lexicon.add("وقف إطلاق النار", new Thing("هدنة"), NOMINAL);
        return lexicon.build();
    }

    private static void noun(Lexicon.Builder lexicon, String noun) {
        Conjugation.noun(noun, 0, (form, features) -> lexicon.add(form, new Thing(noun), features));
    }

    private static void phrase(Lexicon.Builder lexicon, String phrase) {
        lexicon.add(phrase, new Thing(phrase), NOMINAL);
    }

    /** A spelling, and what it may stand for, with the clitics around it. */
    static Stream<Arguments> words() {
        return Stream.of(
                row("كتاب", "كتاب"),
                row("كِتَاب", "كتاب"),
                row("كتابا", "كتاب"),
                row("الكتاب", "al كتاب"),
                row("وكتاب", "wa كتاب"),
                row("فكتاب", "fa كتاب"),
                row("والكتاب", "wa al كتاب"),
                row("بكتاب", "ba كتاب"),
                row("بالكتاب", "ba al كتاب"),
                row("وبالكتاب", "wa ba al كتاب"),
                row("فبالكتاب", "fa ba al كتاب"),
                row("كالكتاب", "ka al كتاب"),
                row("لكتاب", "li كتاب"),
                // the assimilated article
                row("للكتاب", "li al كتاب"),
                row("وللكتاب", "wa li al كتاب"),
                row("للعراق", "li العراق"),
                row("وللعراق", "wa li العراق"),
                row("بالعراق", "ba العراق"),
                row("للجنة", "li لجنة|li al لجنة"),
                row("لجنة", "لجنة"),
                row("للاذقية", "li اللاذقية"),
                row("وللاذقية", "wa li اللاذقية"),
                row("لاذقية", ""),
                // pronouns
                row("كتابه", "كتاب ="),
                row("كتابها", "كتاب ="),
                row("كتابهم", "كتاب ="),
                row("كتابنا", "كتاب ="),
                row("وبكتابهم", "wa ba كتاب ="),
                row("دعوته", "دعوة ="),
                row("دعوتها", "دعوة ="),
                row("بدعوتهم", "ba دعوة ="),
                row("مستشفاه", "مستشفى ="),
                row("مستشفاهم", "مستشفى ="),
                row("أعلنه", "أعلن ="),
                row("أعلنها", "أعلن ="),
                row("أعلنته", "أعلن ="),
                row("أعلنوه", "أعلن ="),
                row("وأعلنوها", "wa أعلن ="),
                row("رماه", "رمى ="),
                // what the form does not take
                row("العراقه", ""),
                row("الأعلن", ""),
                row("بأعلن", ""),
                row("بمن", ""),
                row("ومن", "wa من"),
                row("كتاباه", ""),
                row("الكتابه", ""),
                row("كتابه كتاب", ""),
                // letters that only look like clitics
                row("ولد", "ولد"),
                row("وولد", "wa ولد"),
                row("بيان", "بيان"),
                row("لبنان", "لبنان"),
                row("بلبنان", "ba لبنان"),
                row("ولبنان", "wa لبنان"),
                // nothing known
                row("قلم", ""),
                row("و", ""),
                row("", ""),
                row("2018", ""));
    }

    private static Arguments row(String spelling, String senses) {
        return Arguments.of(spelling, senses);
    }

    @ParameterizedTest
    @MethodSource("words")
    void looksThroughClitics(String spelling, String senses) {
        assertEquals(senses, show(LEXICON.look(spelling)));
    }

    private static String show(Word word) {
        StringJoiner shown = new StringJoiner("|");
        for (int i = 0; i < word.senses(); i++) {
            String sense = show(word.sense(i));
            if (!shown.toString().contains(sense)) {
                shown.add(sense);
            }
        }
        return shown.toString();
    }

    private static String show(Sense sense) {
        return (sense.has(WA) ? "wa " : "")
                + (sense.has(FA) ? "fa " : "")
                + (sense.has(BA) ? "ba " : "")
                + (sense.has(LI) ? "li " : "")
                + (sense.has(KA) ? "ka " : "")
                + (sense.has(DEFINITE) ? "al " : "")
                + ((Thing) sense.lexeme()).name()
                + (sense.has(PRONOUN) ? " =" : "");
    }

    /** A text, and the longest hits in it, each with its words. */
    static Stream<Arguments> phrases() {
        return Stream.of(
                row("عن وقف إطلاق النار هناك", "وقف إطلاق النار"),
                row("عن وقف إطلاق الصواريخ هناك", "وقف إطلاق"),
                row("عن وقف العمل هناك", "وقف"),
                row("ووقف إطلاق النار", "ووقف إطلاق النار"),
                row("لوقف إطلاق النار", "لوقف إطلاق النار"),
                row("للأمم المتحدة", "للأمم المتحدة"),
                row("والأمم المتحدة", "والأمم المتحدة"),
                // marks within
                row("مجموعة \"مينسك\" اليوم", "مجموعة \"مينسك"),
                row("مجموعة «مينسك» اليوم", "مجموعة «مينسك"),
                row("مجموعة “مينسك” اليوم", "مجموعة “مينسك"),
                row("\"مجموعة مينسك\" اليوم", "مجموعة مينسك"),
                row("فرانس-برس", "فرانس-برس"),
                row("#الأمم_المتحدة", "الأمم_المتحدة"),
                // marks that part
                row("مجموعة، مينسك", ""),
                row("مجموعة. مينسك", ""),
                row("مجموعة (مينسك)", ""),
                row("مجموعة / مينسك", ""),
                // no conjunction or preposition within
                row("مجموعة ومينسك", ""),
                row("وقف لإطلاق النار", "وقف"),
                row("مجموعة", ""),
                row("مينسك", ""));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void findsTheLongestPhrase(String text, String words) {
        Page page = Page.of(Article.of("t", null, text), LEXICON);
        StringJoiner found = new StringJoiner("|");
        for (int t = 0; t < page.size(); t++) {
            Hit hit = page.hit(t, Thing.class);
            if (hit != null) {
                found.add(page.words(hit.from(), hit.to() - 1));
                t = hit.to() - 1;
            }
        }
        assertEquals(words, found.toString());
    }

    @Test
    void keepsAllMeaningsOfAPhrase() {
        Page page = Page.of(Article.of("t", null, "وقف إطلاق النار"), LEXICON);
        List<String> meanings = new ArrayList<>();
        page.words().phrases(0).forEach(hit -> meanings.add(((Thing) hit.sense().lexeme()).name()));
        assertEquals(List.of("وقف إطلاق", "وقف إطلاق النار", "هدنة"), meanings);
        assertEquals("وقف", ((Thing) page.word(0).sense(0).lexeme()).name());
    }

    @Test
    void asksKindlyOutsideTheText() {
        Page page = Page.of(Article.of("t", null, "كتاب ."), LEXICON);
        for (int t : new int[] {-1, 1, 2, 99}) {
            assertEquals(0, page.word(t).senses());
            assertNull(page.hit(t, Thing.class));
            assertEquals(List.of(), page.words().phrases(t));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void isTheSameWhenCompiled(String spelling, String senses) throws IOException {
        Lexicon compiled = compiled(LEXICON);
        assertNotSame(LEXICON, compiled);
        assertEquals(senses, show(compiled.look(spelling)));
    }

    @Test
    void findsPhrasesWhenCompiled() throws IOException {
        Article article = Article.of("t", null, "عن وقف إطلاق النار هناك");
        Hit hit = Page.of(article, LEXICON).hit(1, Thing.class);
        assertEquals(hit, Page.of(article, compiled(LEXICON)).hit(1, Thing.class));
        assertEquals(3, hit.length());
    }

    /** Compiling what was compiled makes the same bytes. */
    @Test
    void compilesToTheSameBytes() throws IOException {
        assertArrayEquals(bytes(LEXICON), bytes(compiled(LEXICON)));
    }

    private static byte[] bytes(Lexicon lexicon) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lexicon.write(out);
        return out.toByteArray();
    }

    private static Lexicon compiled(Lexicon lexicon) throws IOException {
        return Lexicon.read(new ByteArrayInputStream(bytes(lexicon)));
    }
}
