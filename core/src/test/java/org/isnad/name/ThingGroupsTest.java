package org.isnad.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.junit.jupiter.api.Test;

class ThingGroupsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 18);
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Particle.addTo(lexicon);
        Names.addTo(lexicon);
        Common.addTo(lexicon);
        return lexicon.build();
    }

    /** How often each organisation is named, in the order of the text. */
    private static String organisations(String text) {
        Page page = Page.of(Article.of("t", PUBLISHED, text), LEXICON);
        StringBuilder shown = new StringBuilder();
        for (Entity entity : Names.find(page, PUBLISHED).entities()) {
            if (entity.type() == Entity.Type.ORG) {
                shown.append(shown.isEmpty() ? "" : "|").append(entity.name());
                shown.append(' ').append(entity.mentions().size());
            }
        }
        return shown.toString();
    }

    @Test
    void aNameIsOneWithWhatItOpensWith() {
        assertEquals("مجلس النواب الأردني 2", organisations("صوت مجلس النواب الأردني أمس. ثم أجل مجلس النواب الجلسة."));
        assertEquals("مجلس النواب الأردني 2", organisations("صوت مجلس النواب أمس. ثم أجل مجلس النواب الأردني الجلسة."));
        assertEquals(
                "لجنة الزراعة 1|لجنة التجارة 1", organisations("صوتت لجنة الزراعة أمس. ثم صوتت لجنة التجارة اليوم."));
    }

    @Test
    void whatTwoNamesOpenWithIsNeither() {
        assertEquals(
                "مجلس النواب الأردني 1|مجلس النواب العراقي 1|مجلس النواب 1",
                organisations(
                        "صوت مجلس النواب الأردني أمس. وصوت مجلس النواب العراقي اليوم. ثم أجل مجلس النواب الجلسة."));
    }

    @Test
    void whatIsStuckToABodyIsNoPartOfIt() {
        assertEquals(
                "شرطة الشارقة 2", organisations("أعلنت شرطة الشارقة ذلك. وقال متحدث بشرطة الشارقة إن الطريق آمن."));
    }

    @Test
    void aMinistryIsOneWithItsShortName() {
        assertEquals(
                "وزارة الخارجية النرويجية 2",
                organisations("نفت الخارجية النرويجية ذلك. وقالت وزارة الخارجية النرويجية إن السفير عاد."));
        assertEquals(
                "الخارجية النرويجية 1|وزارة الخارجية السويدية 1",
                organisations("نفت الخارجية النرويجية ذلك. وقالت وزارة الخارجية السويدية إن السفير عاد."));
    }

    @Test
    void aMinistryWhoseOwnerFollowsIsAnother() {
        assertEquals(
                "وزارة الدفاع 1|وزارة الدفاع السورية 1",
                organisations("قالت وزارة الدفاع في حكومة الجبل ذلك. ونفت وزارة الدفاع السورية الخبر."));
    }

    @Test
    void aBodyIsOneWithItsHeadAndWhatItIsFor() {
        assertEquals(
                "الهيئة العامة للغابات 2",
                organisations("أعلنت الهيئة العامة للغابات ذلك. وقال رئيس هيئة الغابات إن الحريق انتهى."));
    }

    @Test
    void aPartyIsOneWithItsShortName() {
        assertEquals(
                "حزب العمال الكردستاني 2",
                organisations("هاجم حزب العمال الكردستاني القرية. ثم نفى حزب العمال الهجوم."));
    }

    @Test
    void aListedNameIsOneWithItsNation() {
        assertEquals("فيلق القدس الإيراني 2", organisations("وصل قائد فيلق القدس. ونفى فيلق القدس الإيراني الخبر."));
        assertEquals(
                "الجيش السوري الحر 1|الجيش السوري 1",
                organisations("تقدم الجيش السوري الحر أمس. ثم تقدم الجيش السوري اليوم."));
    }

    @Test
    void anArmyIsNotTheOneOfAnyNation() {
        assertEquals(
                "الجيش الوطني 1|الجيش الوطني الإماراتي 1",
                organisations("تقدم الجيش الوطني أمس. ثم وصل الجيش الوطني الإماراتي اليوم."));
    }

    @Test
    void whatIsStuckToAHeadOfTwoWordsIsNoPartOfIt() {
        assertEquals(
                "خفر السواحل الإيطالي 2",
                organisations("رست سفينة لخفر السواحل الإيطالي. ونفى خفر السواحل الإيطالي الخبر."));
    }

    @Test
    void anAirForceIsOneHoweverItIsCalled() {
        assertEquals(
                "القوات الجوية البلجيكية 2",
                organisations("أقلعت القوات الجوية البلجيكية. ثم عاد سلاح الجو البلجيكي."));
    }

    @Test
    void theNameToldMostOftenGoesBeforeOthersOfItsLength() {
        assertEquals(
                "الجيش البلجيكي 3",
                organisations("تقدمت القوات البلجيكية. ثم توقف الجيش البلجيكي. وقال الجيش البلجيكي إن الطريق آمن."));
        assertEquals("القوات البلجيكية 2", organisations("تقدمت القوات البلجيكية. ثم توقف الجيش البلجيكي."));
    }
}
