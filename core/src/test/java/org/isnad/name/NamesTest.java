package org.isnad.name;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Table;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NamesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 18);
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Particle.addTo(lexicon);
        Names.addTo(lexicon);
        Common.addTo(lexicon);
        return lexicon.build();
    }

    private static Page page(String text) {
        return Page.of(Article.of("t", PUBLISHED, text), LEXICON);
    }

    private static Names names(String text) {
        return Names.find(page(text), PUBLISHED);
    }

    @Test
    void readsEveryExample() {
        List<Executable> checks = new ArrayList<>();
        for (Table.Row row : Table.read(NamesTest.class, "examples.tsv", 2)) {
            checks.add(() -> assertEquals(row.get(1), mentions(row.get(0)), row.get(0)));
        }
        assertTrue(checks.size() >= 120);
        assertAll(checks);
    }

    private static String mentions(String text) {
        Page page = page(text);
        StringJoiner shown = new StringJoiner("|");
        for (NameMention mention : Names.find(page, PUBLISHED).mentions()) {
            shown.add(mention.type() + ":" + page.words(mention.from(), mention.to() - 1));
        }
        return shown.toString();
    }

    private static Entity entity(String name, String text) {
        return names(text).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not found in: " + text));
    }

    @Test
    void twoOfOneNameAndFamilyHaveTwoFathers() {
        String sons = "وصل الأمير سعد بن ماجد بن عبدالعزيز، والأمير سعد بن راشد بن عبدالعزيز أمس.";
        assertEquals(1, mentionsOf("سعد بن ماجد بن عبدالعزيز", sons));
        assertEquals(1, mentionsOf("سعد بن راشد بن عبدالعزيز", sons));
        String one = "قال سعد بن ماجد الهلالي كلمته. وصفق الجمهور للشاعر سعد الهلالي.";
        assertEquals(2, mentionsOf("سعد بن ماجد الهلالي", one));
        String son = "قال سعد بن ماجد الهلالي كلمته. وأضاف بن ماجد أن الطريق آمن.";
        assertEquals(2, mentionsOf("سعد بن ماجد الهلالي", son));
    }

    private static int mentionsOf(String name, String text) {
        return entity(name, text).mentions().size();
    }

    @Test
    void aSurnameIsThePersonNamedInFull() {
        assertEquals(
                2, mentionsOf("رضوان الكسار", "قال العميد رضوان الكسار إن الطريق آمن. وأضاف الكسار أن الجنود عادوا."));
        assertEquals(2, mentionsOf("فلاديمير بوتين", "وصل فلاديمير بوتين. وغادر بوتين مساء."));
    }

    @Test
    void aLastNameOfTwoWordsIsThePersonNamedInFull() {
        assertEquals(2, mentionsOf("رامز عبد الستار", "قال رامز عبد الستار ذلك. وأضاف عبد الستار أن الطريق آمن."));
        assertEquals(2, mentionsOf("هاكان توران أوغلو", "قال هاكان توران أوغلو ذلك. وأضاف توران اوغلو أن الطريق آمن."));
    }

    @Test
    void aGivenNameIsTheOnlyPersonWhoBearsIt() {
        String first = "قال سيف الدين مصطفى محمد عاشور ذلك. ";
        assertEquals(2, mentionsOf("سيف الدين مصطفى محمد عاشور", first + "وأضاف مصطفى أن الطريق آمن."));
        assertEquals(1, mentionsOf("سيف الدين مصطفى محمد عاشور", first + "وزار الوفد قبر الملك مصطفى أمس."));
        assertEquals(
                1,
                mentionsOf(
                        "سيف الدين مصطفى محمد عاشور", first + "وقال مصطفى كامل عاكوم ذلك. وأضاف مصطفى أن الطريق آمن."));
        assertEquals(2, mentionsOf("دراغوسلافا كينيون", "قالت دراغوسلافا كينيون ذلك. ثم عادت دراغوسلافا مساء."));
    }

    @Test
    void aGivenNameAloneIsWhoeverBearsItFurtherDown() {
        String first = "وصلت زوجته ميشيل، أمس. ";
        assertEquals(2, mentionsOf("ميشيل كارنوفسكي", first + "وقالت ميشيل كارنوفسكي إن الطريق آمن."));
        assertEquals(
                1,
                mentionsOf("ميشيل كارنوفسكي", first + "وقالت ميشيل كارنوفسكي إن الطريق آمن. وغادرت ميشيل عاكوم مساء."));
        assertEquals(2, mentionsOf("كريستيانو كارنوفسكي", "وصل كريستيانو كارنوفسكي. وقال إن كريستيانو وجاريث غادرا."));
    }

    @Test
    void whatIsStuckToANameIsNoPartOfIt() {
        assertEquals(2, mentionsOf("نتالي كينيون", "قالت نتالي كينيون ذلك. وقال ممثل لكينيون إن الطريق آمن."));
        assertEquals(2, mentionsOf("محمد كينيون", "وصل محمد كينيون. ثم شكر الأهالي لمحمد كينيون عمله."));
        assertEquals(1, mentionsOf("اللجنة الدولية للصليب الأحمر", "ذكر بيان للجنة الدولية للصليب الأحمر ذلك."));
    }

    @Test
    void twoPersonsOfOneFamilyAreTwo() {
        Names names = names("التقى جورج كارنوفسكي شقيقته لورا كارنوفسكي في لندن.");
        assertEquals(3, names.entities().size());
    }

    @Test
    void spellingsOfAForeignNameAreOne() {
        assertEquals(2, mentionsOf("نيكول باشينيان", "قال نيكول باشينيان إنه موافق. وكان باشنيان قد رفض."));
        assertEquals(Sounds.of("غورباتشوف"), Sounds.of("جورباتشوف"));
        assertEquals(Sounds.of("تشيرنومازوف"), Sounds.of("تشرنومازوف"));
        assertNotEquals(Sounds.of("سعيد"), Sounds.of("سعد"));
        assertNotEquals(Sounds.of("حسين"), Sounds.of("حسن"));
    }

    @Test
    void anAcronymIsItsOrganisation() {
        assertEquals(2, mentionsOf("حزب العدالة الوطني", "أعلن حزب العدالة الوطني (PYX) الانسحاب."));
    }

    @Test
    void aNameOnceRecognisedIsRecognisedEverywhere() {
        assertEquals(2, mentionsOf("كفرزيتونا", "تقدمت القوات نحو قرية كفرزيتونا. ثم قصفت كفرزيتونا مساء."));
    }

    @Test
    void aMarkInsideANameIsNoPartOfIt() {
        assertEquals(1, mentionsOf("قطاع غزة", "قصفت الطائرات قطاع#غزة مساء."));
        assertEquals(1, mentionsOf("كيم جونغ-أون", "وصل كيم جونغ-أون مساء."));
        assertEquals(1, mentionsOf("الولايات المتحدة", "بين الصين والولايات المتحدة خلاف."));
    }

    @Test
    void aClubIsOneWithItsFullName() {
        assertEquals(
                2,
                mentionsOf(
                        "ريال مدريد",
                        "فاز ريال مدريد في مباراة الدوري. هدف الريال سجله مهاجم بعد ركلة في الشوط الأول من البطولة."));
    }

    @Test
    void aMinistryWithoutItsNationIsTheOneNamedInFull() {
        assertEquals(
                2,
                mentionsOf(
                        "وزارة الدفاع الروسية",
                        "قالت وزارة الدفاع الروسية إن الهجوم فشل. وأكدت وزارة الدفاع أن الجنود عادوا."));
    }

    @Test
    void placesHaveCoordinates() {
        Place aleppo = entity("حلب", "قصفت الطائرات مدينة حلب.").place();
        assertEquals(36.2, aleppo.latitude(), 0.1);
        assertEquals(37.2, aleppo.longitude(), 0.1);
        assertEquals(Place.Precision.EXACT, aleppo.precision());
        assertEquals(
                Place.Precision.COUNTRY,
                entity("سوريا", "تقع سوريا في آسيا.").place().precision());
        assertNull(entity("أوروبا", "وصلت السفينة إلى أوروبا.").place());
    }

    @Test
    void theCountriesOfTheArticleSayWhichPlaceIsMeant() {
        assertEquals("LBY", entity("طرابلس", "وصل الوفد الليبي إلى طرابلس.").country());
        assertEquals(
                "LBN",
                entity("طرابلس", "وصل الوزير اللبناني من بيروت إلى طرابلس.").country());
        assertEquals("LBY", entity("طرابلس", "وصل الوفد إلى طرابلس.").country());
    }

    @Test
    void theProvinceIsMeantAfterItsHead() {
        assertEquals(
                Place.Precision.PROVINCE,
                place("حلب", "قتل مدنيون في محافظة حلب.").precision());
        assertEquals(
                Place.Precision.EXACT,
                place("حلب", "قتل مدنيون في محافظة حلب. ووصل الوفد إلى حلب.").precision());
        assertEquals(
                Place.Precision.PROVINCE,
                place("تبوك", "زار الوزير منطقة تبوك.").precision());
        assertEquals(
                Place.Precision.EXACT, place("حلب", "قصفت الطائرات منطقة حلب.").precision());
        assertEquals(
                "Aleppo Governorate",
                place("عنجارة", "قصفت الطائرات بلدة عنجارة.").province());
    }

    /** Not in the town that it is called after. */
    @Test
    void anAirportLiesWhereItIs() {
        assertEquals(
                2.08, place("مطار برشلونة", "هبطت الطائرة في مطار برشلونة.").longitude(), 0.01);
        assertEquals(
                46.13, place("مطار القيصومة", "هبطت الطائرة في مطار القيصومة.").longitude(), 0.01);
    }

    @Test
    void namesakesAreToldApartByWhatIsNear() {
        assertEquals(
                32.62, place("صيدا", "دخلت القوات درعا السورية ثم بلدة صيدا.").latitude(), 0.01);
    }

    /** A village of Syria in news of Yemen alone is another one, of which nobody knows. */
    @Test
    void aVillageOfACountryThatTheArticleDoesNotNameIsNone() {
        assertNull(place("كفر داعل", "قال الجيش اليمني في صنعاء وتعز وعدن إن بلدة كفر داعل هادئة."));
        assertNotNull(place("كفر داعل", "قال مصدر إن بلدة كفر داعل هادئة."));
    }

    private static Place place(String name, String text) {
        return entity(name, text).place();
    }

    @Test
    void actorsHaveCodes() {
        assertEquals("SYRMIL", code("الجيش السوري", "أعلن الجيش السوري هدنة."));
        assertEquals("RUSGOV", code("سيرغي لافروف", "وصل سيرغي لافروف."));
        assertEquals("FRA", code("فرنسا", "رفضت فرنسا الاقتراح."));
        assertEquals("IRQLEG", code("البرلمان العراقي", "وافق البرلمان العراقي."));
        assertEquals("UNO", code("الأمم المتحدة", "نددت الأمم المتحدة بالهجوم."));
        assertEquals("PSEGOV", code("القيادة الفلسطينية", "رفضت القيادة الفلسطينية الخطة."));
        assertEquals("UNO", code("ستيفان دي ميستورا", "قال المبعوث الدولي ستيفان دي ميستورا إن المحادثات بدأت."));
        assertEquals("EGYJUD", code("نبيل صادق", "قال النائب العام المصري نبيل صادق إن التحقيق مستمر."));
    }

    /** The article is of 2018. */
    @Test
    void personsActInTheOfficeThatTheArticleGivesThem() {
        assertEquals(
                "SYRMIL", code("رضوان الكسار", "قال المتحدث باسم الجيش السوري العقيد رضوان الكسار إن الطريق آمن."));
        assertEquals("RUSGOV", code("إيغور بيلوف", "قال نائب وزير الخارجية الروسي إيغور بيلوف إن الطريق آمن."));
        assertEquals("MIL", code("رضوان الكسار", "قال العميد رضوان الكسار إن الطريق آمن."));
        assertEquals("FRAELI", code("فرنسوا هولاند", "وصل فرنسوا هولاند."));
        assertEquals("UNO", code("ستافان دي ميستورا", "وصل المبعوث الأممي إلى سوريا ستافان دي ميستورا."));
        assertEquals("YEMREB", code("يحيى سريع", "قال المتحدث باسم ميليشيات الحوثي يحيى سريع إن الطريق آمن."));
        assertNull(code("رضوان الكسار", "قال السيد رضوان الكسار إن الطريق آمن."));
    }

    private static String code(String name, String text) {
        return entity(name, text).actor();
    }

    @Test
    void neverFails() {
        List<String> words = new ArrayList<>(
                List.of("(", ")", "،", "-", "\"", "«", "»", "ال", "و", "عبد", "بن", "أبو", "الله", "ABC", "."));
        for (String table : List.of("given.tsv", "surnames.tsv", "titles.tsv", "heads.tsv", "beside.tsv")) {
            int columns = table.startsWith("s") || table.startsWith("b") ? 2 : table.startsWith("h") ? 3 : 4;
            Table.read(Names.class, table, columns).forEach(row -> words.add(row.get(0)));
        }
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 40; w++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(8) == 0 ? "" : " ");
            }
            names(text.toString());
        }
    }

    @Test
    void shapesTellForeignNamesFromWords() {
        assertTrue(Shapes.score("ستانيكزاي") > 5);
        assertTrue(Shapes.score("غودومبالي") > 5);
        assertTrue(Shapes.score("يتعرضن") < -5);
        assertTrue(Shapes.score("استقلالهم") < -5);
    }

    @Test
    void saysTheRule() {
        assertEquals("name/listed", entity("أنقرة", "وصل إلى أنقرة.").evidence().rule());
        assertEquals(
                "name/national",
                entity("الجيش السوري", "أعلن الجيش السوري هدنة.").evidence().rule());
    }
}
