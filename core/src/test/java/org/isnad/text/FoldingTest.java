package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                // hamza
                row("أميركا", "اميركا"),
                row("إسرائيل", "اسراييل"),
                row("آذار", "اذار"),
                row("ٱلحرب", "الحرب"),
                row("مسؤول", "مسوول"),
                row("رئيس", "رييس"),
                row("ماء", "ماء"),
                // what is written with other letters at the end of a word
                row("مصطفى", "مصطفي"),
                row("القاهرة", "القاهره"),
                row("على", "علي"),
                // Persian, Urdu and Kurdish keyboards
                row("کابل", "كابل"),
                row("یمن", "يمن"),
                row("ناوچە", "ناوچه"),
                row("ۀ", "ۀ"),
                // letters that stay
                row("گلگت", "گلگت"),
                row("پاکستان", "پاكستان"),
                row("چاد", "چاد"),
                row("ڤيينا", "ڤيينا"),
                // diacritics and tatweel
                row("قُتِلَ", "قتل"),
                row("محمّدٌ", "محمد"),
                row("هٰذا", "هذا"),
                row("الرحمٰن", "الرحمن"),
                row("الســـلام", "السلام"),
                row("هـ", "ه"),
                row("لـ", "ل"),
                // composed and decomposed alike
                row("ا\u0654", "ا"),
                row("و\u0654", "و"),
                row("ي\u0654", "ي"),
                row("ا\u0653", "ا"),
                // invisible
                row("م\u200Cي", "مي"),
                row("\u200Fقال\u200E", "قال"),
                row("\u2067سوريا\u2069", "سوريا"),
                row("\uFEFFبغداد", "بغداد"),
                row("\u202Bعدن\u202C", "عدن"),
                // presentation forms
                row("ﻗﺎﻝ", "قال"),
                row("ﻻ", "لا"),
                row("ﻷن", "لان"),
                row("ﷲ", "الله"),
                row("ﷺ", "صلياللهعليهوسلم"),
                row("ﻰ", "ي"),
                row("ﺓ", "ه"),
                // digits
                row("٢٠١٨", "2018"),
                row("۱۲۳", "123"),
                row("٠٩۰۹", "0909"),
                row("2018", "2018"),
                // Latin
                row("BBC", "bbc"),
                row("Reuters", "reuters"),
                row("É", "É"),
                // marks and the rest stay
                row("«قال»", "«قال»"),
                row("١٬٢٥٠٫٥", "1٬250٫5"),
                row("", ""),
                row("ﷲ أكبر", "الله اكبر"));
    }

    private static Arguments row(String word, String folded) {
        return Arguments.of(word, folded);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void foldsEachRow(String word, String folded) {
        assertEquals(folded, Folding.fold(word));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void foldsWhatIsFoldedToItself(String word, String folded) {
        assertEquals(folded, Folding.fold(folded));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void foldsWithinATextAsAlone(String word, String folded) {
        char[] text = ("من " + word + " إلى").toCharArray();
        char[] into = new char[Folding.most(word.length())];
        int n = Folding.fold(text, 3, 3 + word.length(), into);
        assertEquals(folded.replace(" ", ""), new String(into, 0, n).replace(" ", ""));
    }

    /** No letter folds to one that folds further, and none needs more room than is asked for. */
    @ParameterizedTest
    @MethodSource("planes")
    void foldsEveryLetterOnceAndForAll(int from) {
        char[] into = new char[Folding.most(1)];
        for (int c = from; c < from + 0x1000; c++) {
            if (!Character.isSurrogate((char) c)) {
                String once = new String(into, 0, Folding.fold(new char[] {(char) c}, 0, 1, into));
                assertEquals(once, Folding.fold(once), Integer.toHexString(c));
            }
        }
    }

    static Stream<Integer> planes() {
        return Stream.iterate(0, from -> from + 0x1000).limit(16);
    }
}
