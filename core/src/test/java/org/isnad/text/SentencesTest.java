package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    /** A text and its sentences, a stroke between them. */
    static Stream<Arguments> rows() {
        return Stream.of(
                row("ذهب. عاد.", "ذهب. | عاد."),
                row("هل ذهب؟ نعم! عاد.", "هل ذهب؟ | نعم! | عاد."),
                row("Is he? Yes.", "Is he? | Yes."),
                row("ذهب۔ عاد۔", "ذهب۔ | عاد۔"),
                row("ذهب بلا نقطة", "ذهب بلا نقطة"),
                row("ذهب؛ عاد، ثم نام: هنا.", "ذهب؛ عاد، ثم نام: هنا."),
                // lines
                row("عنوان\nذهب. عاد.", "عنوان | ذهب. | عاد."),
                row("ذهب\n\nعاد", "ذهب | عاد"),
                row("ذهب،\nعاد", "ذهب، | عاد"),
                row("\n\nذهب\n", "ذهب"),
                row("", ""),
                // several stops are one
                row("ذهب... عاد.", "ذهب... | عاد."),
                row("ذهب… عاد.", "ذهب… | عاد."),
                row("لماذا؟! عاد.", "لماذا؟! | عاد."),
                row("ذهب.. عاد", "ذهب.. | عاد"),
                row("لماذا؟، سأل ثم عاد.", "لماذا؟، سأل ثم عاد."),
                // abbreviations, numbers, addresses
                row("وفق أ.ف.ب نقلا عنه. عاد.", "وفق أ.ف.ب نقلا عنه. | عاد."),
                row("قال د. سالم نعم. عاد.", "قال د. سالم نعم. | عاد."),
                row("وفق العربية.نت أمس. عاد.", "وفق العربية.نت أمس. | عاد."),
                row("وفق بي.بي.سي أمس. عاد.", "وفق بي.بي.سي أمس. | عاد."),
                row("وصل أمس.وقال الوزير", "وصل أمس. | وقال الوزير"),
                row("عاد إلى الأردن.وفي المساء نام.", "عاد إلى الأردن. | وفي المساء نام."),
                row("بلغ 3.5 بالمئة. عاد.", "بلغ 3.5 بالمئة. | عاد."),
                row("بلغ 3. عاد.", "بلغ 3. | عاد."),
                row("www.example.org موقع. عاد.", "www.example.org موقع. | عاد."),
                // datelines
                row("عمان 3 أيار (بترا)- ذهب الوزير.", "عمان 3 أيار (بترا)- | ذهب الوزير."),
                row("رام الله 10-7-2023 وفا- ذهب الوزير.", "رام الله 10-7-2023 وفا- | ذهب الوزير."),
                row("القاهرة في 3 يوليو /أ ش أ/ ذهب الوزير.", "القاهرة في 3 يوليو /أ ش أ/ | ذهب الوزير."),
                row("صنعاء – سبأ: ذهب الوزير.", "صنعاء – سبأ: | ذهب الوزير."),
                row(
                        "دبي، الإمارات العربية المتحدة (CNN) -- ذهب الوزير.",
                        "دبي، الإمارات العربية المتحدة (CNN) -- | ذهب الوزير."),
                row("الجزائر - ذهب الوزير إلى البلدة.", "الجزائر - | ذهب الوزير إلى البلدة."),
                row("غزة - \"الأيام\": ذهب الوزير.", "غزة - \"الأيام\": | ذهب الوزير."),
                row("واس - الرياض: ذهب الوزير.", "واس - الرياض: | ذهب الوزير."),
                row("شفا – ذهب الوزير.", "شفا – | ذهب الوزير."),
                row("عاجل | ذهب الوزير.", "عاجل | | ذهب الوزير."),
                row("عاجل: ذهب الوزير.", "عاجل: | ذهب الوزير."),
                row("عاجل | الوزير: لن نعود.", "عاجل | | الوزير: لن نعود."),
                row("القاهرة (رويترز) - الوزير: لن نعود.", "القاهرة (رويترز) - | الوزير: لن نعود."),
                row("بشكل عاجل: ذهب الوزير.", "بشكل عاجل: ذهب الوزير."),
                row("رويترز: ذهب الوزير.", "رويترز: ذهب الوزير."),
                row("القاهرة - وهي العاصمة - مزدحمة جدا.", "القاهرة - وهي العاصمة - مزدحمة جدا."),
                row("ذهب الوزير (رويترز) أمس إلى البلدة.", "ذهب الوزير (رويترز) أمس إلى البلدة."),
                row("الوزير والرئيس - وهما صديقان - هنا.", "الوزير والرئيس - وهما صديقان - هنا."),
                // quotations stay with what introduces them
                row("قال \"ذهب. عاد.\" ثم سكت. نام.", "قال \"ذهب. عاد.\" | ثم سكت. | نام."),
                row("قال «ذهب. عاد» ثم سكت. نام.", "قال «ذهب. عاد» ثم سكت. | نام."),
                row("قال: «ذهب. عاد.». نام.", "قال: «ذهب. عاد.». | نام."),
                row("قال: «ذهب.» نام.", "قال: «ذهب.» | نام."),
                row("قال: «هل ذهب؟»، ثم سكت. نام.", "قال: «هل ذهب؟»، ثم سكت. | نام."),
                row("قال: «هل ذهب؟». نام.", "قال: «هل ذهب؟». | نام."),
                row("قال «إنه \"ذهب. عاد.\" أمس. سكت». نام.", "قال «إنه \"ذهب. عاد.\" أمس. سكت». | نام."),
                row("قال «ذهب. عاد\nنام. قام.", "قال «ذهب. عاد | نام. | قام."));
    }

    private static Arguments row(String text, String sentences) {
        return Arguments.of(text, sentences);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void cutsEachRow(String text, String sentences) {
        assertEquals(sentences, show(text));
    }

    private static String show(String text) {
        Tokens tokens = Tokens.of(Text.of(text));
        Sentences sentences = Sentences.of(tokens, Quotations.of(tokens));
        StringJoiner shown = new StringJoiner(" | ");
        for (int s = 0; s < sentences.size(); s++) {
            shown.add(tokens.words(sentences.from(s), sentences.to(s) - 1));
        }
        return shown.toString();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void putsEachTokenIntoItsSentence(String text, String ignored) {
        Tokens tokens = Tokens.of(Text.of(text));
        Sentences sentences = Sentences.of(tokens, Quotations.of(tokens));
        int t = 0;
        for (int s = 0; s < sentences.size(); s++) {
            assertEquals(t, sentences.from(s));
            while (t < sentences.to(s)) {
                assertEquals(s, sentences.at(t++));
            }
        }
        assertEquals(tokens.size(), t);
    }

    @Test
    void knowsTheLineOfASentence() {
        Tokens tokens = Tokens.of(Text.of("عنوان\n\nذهب. عاد."));
        Sentences sentences = Sentences.of(tokens, Quotations.of(tokens));
        assertEquals(3, sentences.size());
        assertEquals(0, sentences.line(0));
        assertEquals(2, sentences.line(1));
        assertEquals(2, sentences.line(2));
    }
}
