package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    /** Outside the basic plane: a face, a flag of two, an old letter. */
    private static final String FACE = "\uD83D\uDE22";

    private static final String FLAG = "\uD83C\uDDFE\uD83C\uDDEA";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "قال الوزير",
                "قال " + FACE + " الوزير",
                FACE + FACE,
                FLAG + " اليمن",
                "حرف \uD803\uDE60 قديم",
                "نصف \uD83D وحيد",
                "\uDE22 مقلوب \uD83D",
                "\uDE22\uD83D"
            })
    void hasOneLetterForEachCodePoint(String original) {
        Text text = Text.of(original);
        assertEquals(original.codePointCount(0, original.length()), text.length());
        assertEquals(original, text.words(0, text.length()));
        int[] points = original.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            assertEquals(Character.toString(points[i]), text.words(i, i + 1));
            assertEquals(points[i] > 0xFFFF ? '\uFFFD' : (char) points[i], text.at(i));
        }
    }

    @Test
    void countsOffsetsPastAFaceAsCodePoints() {
        Text text = Text.of("آه " + FACE + FACE + " عدن");
        assertEquals("عدن", text.words(6, 9));
        assertEquals(FACE + FACE, text.words(3, 5));
    }

    @Test
    void keepsHalfAPairAsItIs() {
        Text text = Text.of("أ\uD83Dب");
        assertEquals(3, text.length());
        assertEquals('\uD83D', text.at(1));
        assertEquals("ب", text.words(2, 3));
    }
}
