package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.isnad.reading.Block;
import org.isnad.reading.Block.Kind;
import org.isnad.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private static final String LEAD =
            "وصل وزير الخارجية إلى العاصمة مساء الأحد في زيارة تستمر يومين يلتقي فيها نظيره.";
    private static final String BODY = "وأضاف الوزير أن المباحثات ستتناول ملفات الحدود والمياه والتجارة بين البلدين.";
    private static final String END = "وكان البلدان قد وقعا اتفاقا مماثلا قبل عشرة أعوام لم ينفذ منه إلا القليل.";

    /** The kinds of the lines that are not empty. */
    private static String kinds(String... lines) {
        StringJoiner kinds = new StringJoiner(" ");
        Tokens tokens = Tokens.of(Text.of(String.join("\n", lines)));
        for (Block block : Blocks.of(tokens).list()) {
            kinds.add(block.kind().name().toLowerCase(Locale.ROOT));
        }
        return kinds.toString();
    }

    private static String between(String line) {
        return kinds(LEAD, line, BODY, END).split(" ")[1];
    }

    private static String last(String line) {
        return kinds(LEAD, BODY, END, line).split(" ")[3];
    }

    private static String first(String line) {
        return kinds(line, LEAD, BODY, END).split(" ")[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اقرأ أيضا: الوزير يؤجل زيارته إلى الجنوب",
                "اقرأ أيضًا: الوزير يؤجل زيارته إلى الجنوب.",
                "إقرأ أيضاً - الوزير يؤجل زيارته إلى الجنوب",
                "اقرأ المزيد: تفاصيل الزيارة التي أجلها الوزير",
                "شاهد أيضا: لحظة وصول الوزير إلى المطار",
                "شاهد: لحظة وصول الوزير إلى المطار.",
                "مواضيع ذات صلة",
                "مقالات ذات صلة:",
                "ذات صلة: الوزير يؤجل زيارته",
                "قد يهمك: الوزير يؤجل زيارته",
                "انظر أيضا: الوزير يؤجل زيارته",
                "طالع المزيد: الوزير يؤجل زيارته",
                "بالفيديو: لحظة وصول الوزير"
            })
    void linksToOtherStories(String line) {
        assertEquals("related", between(line));
        assertEquals("related", last(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شاهد عيان قال إن الانفجار وقع عند باب السوق قبيل الظهر فهرع الناس إليه.",
                "شاهدت فرق الإسعاف عشرات الجرحى على الطريق المؤدي إلى المطار القديم ليلا.",
                "قد يهم هذا القرار كثيرين ممن ينتظرون منذ أعوام رخص العمل في المرفأ.",
                "ملاحظات كثيرة أبداها النواب على مشروع القانون في جلسة أمس من غير تصويت.",
                "المزيدون في السوق يراهنون على ارتفاع الأسعار قبل نهاية العام بأيام."
            })
    void takesNoWordForALinkThatOnlyBeginsLikeOne(String line) {
        assertEquals("paragraph", between(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "للتواصل مع المحرر اكتبوا إلى بريدنا",
                "جميع الحقوق محفوظة 2018",
                "يمكنكم الاشتراك في نشرتنا من هنا",
                "تابعونا على صفحاتنا",
                "http://example.org/news",
                "www.example.org",
                "انتهى",
                "تنويه: الأسماء في هذا التقرير مستعارة",
                "* * *",
                "----",
                "--- 5 ---"
            })
    void notesWhatIsNoStory(String line) {
        assertEquals("note", between(line));
        assertEquals("note", last(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "صنعاء – سبأ:",
                "القدس المحتلة-سانا",
                "* الفلوجة - بعقوبة - الوكالات:",
                "(شينخوا)",
                "(أ ف ب، رويترز)",
                "--(بترا)",
                "سبأ"
            })
    void creditsALineThatOnlySaysWhereItComesFrom(String line) {
        assertEquals("byline", between(line));
        assertEquals("byline", last(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://t.me/example",
                "تابعوا آخر الأخبار عبر تطبيقنا على الهواتف",
                "لن يتم نشر عنوان بريدك الإلكتروني.",
                "12:02 - 2024/01/17"
            })
    void notesTheFurnitureOfAPage(String line) {
        assertEquals("note", between(line));
    }

    @Test
    void linksFromHeadlinesStrewnOverALine() {
        String strewn =
                "الوزير يؤجل زيارته    النهر يفيض على قرى الشمال    هدوء حذر على الحدود    النقابة تدعو إلى الإضراب";
        assertEquals("related", between(strewn));
        assertEquals("paragraph", between("قال الوزير   إنه سيعود غدا إلى العاصمة."));
    }

    @Test
    void readsTheEntriesOfALivePage() {
        assertEquals(
                "paragraph note paragraph note paragraph",
                kinds(LEAD, "19:40", "الجيش: اعتراض صاروخ في الشمال", "19:35", "الوزير: لن نعود إلى الوراء"));
    }

    @Test
    void readsALineThatGoesOnWithoutAStop() {
        assertEquals("paragraph", between("وأضاف الوزير أن السفن ستعود إلى الميناء غدا"));
        assertEquals("subheading", between("وساطة جديدة بين البلدين قبل انعقاد القمة"));
    }

    @Test
    void takesNoShortLineForAHeadingWhereNoStopsAreSet() {
        String lead = LEAD.substring(0, LEAD.length() - 1) + " ويبحث معه ملفات الحدود والمياه والتجارة قبل القمة";
        String short70 = "أعلن الجيش أن قواته استعادت البلدة القديمة صباح الأحد بعد قتال";
        assertEquals("paragraph paragraph paragraph", kinds(lead, short70, lead));
        assertEquals("paragraph subheading paragraph", kinds(lead + ".", short70, lead + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ملفات الحدود والمياه", "لماذا الآن؟", "خلاف قديم على النهر", "\"لا عودة إلى الوراء\""})
    void headsWhatFollowsAShortLineAlone(String line) {
        assertEquals("subheading", between(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "غادر الوفد العاصمة.",
                "قال الوزير: \"لن نعود\".",
                "وجاء في نص الاتفاق:",
                "1- وقف النار",
                "- فتح المعابر أمام الشاحنات",
                "* تبادل الأسرى",
                "• عودة النازحين إلى قراهم",
                "2 تشكيل لجنة مشتركة",
                "لماذا ينتظر البلدان كل هذه الأعوام قبل أن يعودا إلى مائدة واحدة؟"
            })
    void takesNoShortLineForAHeadingThatIsASentenceOrAnItem(String line) {
        assertEquals("paragraph", between(line));
    }

    @Test
    void readsAListAsParagraphs() {
        assertEquals(
                "paragraph paragraph paragraph paragraph paragraph paragraph",
                kinds(LEAD, "واتفق الجانبان على ما يلي:", "1- وقف النار", "2- فتح المعابر", "3- تبادل الأسرى", END));
    }

    @Test
    void linksFromSeveralShortLinesTogether() {
        assertEquals(
                "paragraph paragraph related related paragraph",
                kinds(LEAD, BODY, "الوزير يؤجل زيارته إلى الجنوب", "النهر يفيض على قرى الشمال", END));
    }

    @Test
    void linksFromHeadlinesAtTheEnd() {
        assertEquals(
                "paragraph paragraph related related related",
                kinds(LEAD, BODY, "الوزير يؤجل زيارته إلى الجنوب", "النهر يفيض على قرى الشمال", "هدوء حذر على الحدود"));
        assertEquals("related", last("الوزير يؤجل زيارته إلى الجنوب"));
        assertEquals(
                "paragraph paragraph paragraph related note",
                kinds(LEAD, BODY, END, "الوزير يؤجل زيارته إلى الجنوب", "جميع الحقوق محفوظة"));
    }

    @Test
    void linksFromTeasersAtTheEnd() {
        assertEquals(
                "paragraph paragraph paragraph related related related",
                kinds(
                        LEAD,
                        BODY,
                        END,
                        "أجل الوزير زيارته إلى الجنوب بعدما تعطلت طائرته في مطار العاصمة ساعات طويلة.",
                        "غمر النهر قرى الشمال وأغرق مئات الفدادين من القمح قبل موسم الحصاد بأيام.",
                        "ساد هدوء حذر على جانبي الحدود بعد ليلة من القصف المتبادل لم تعرف أسبابها."));
    }

    @Test
    void linksFromTeasersOneOfWhichBreaksOff() {
        String cut =
                "أجل الوزير زيارته إلى الجنوب بعدما تعطلت طائرته في مطار العاصمة ساعات طويلة، وكان قد أعلن قبل أيام أنه"
                        + " سيلتقي هناك شيوخ القرى التي أغرقها النهر ويبحث معهم سبل إعادة بنائها قبل الشتاء، فيما قالت النقابة إن"
                        + " السدود القديمة لم تعد تكفي لحماية الح";
        String next = "بعد أيام من ذلك غمر النهر قرى الشمال وأغرق مئات الفدادين من القمح قبل موسم الحصاد.";
        String last = "ساد هدوء حذر على جانبي الحدود بعد ليلة من القصف المتبادل لم تعرف أسبابها.";
        assertEquals("paragraph paragraph paragraph related related", kinds(LEAD, BODY, END, cut, last));
        String before = "وصف الوزير بناء السد في الشمال بالخطوة الضرورية قبل أن تبدأ الأمطار في الخريف المقبل.";
        assertEquals(
                "paragraph paragraph paragraph related related related related related",
                kinds(LEAD, BODY, END, before, cut, last, next, last));
        assertEquals("paragraph paragraph paragraph paragraph paragraph", kinds(LEAD, BODY, END, cut + ".", last));
        assertEquals("paragraph paragraph paragraph paragraph paragraph", kinds(LEAD, BODY, END, cut, next));
    }

    @Test
    void linksFromADateAmongTeasers() {
        assertEquals(
                "paragraph paragraph paragraph related related related",
                kinds(
                        LEAD,
                        BODY,
                        END,
                        "أجل الوزير زيارته إلى الجنوب بعدما تعطلت طائرته في مطار العاصمة ساعات طويلة.",
                        "في 12 سبتمبر من عام 1987 افتتح الجسر المعلق فوق النهر بعد أعوام من العمل المتواصل.",
                        "ساد هدوء حذر على جانبي الحدود بعد ليلة من القصف المتبادل لم تعرف أسبابها."));
    }

    @Test
    void readsTwoParagraphsAtTheEndThatOpenAfresh() {
        assertEquals(
                "paragraph paragraph paragraph paragraph paragraph",
                kinds(
                        LEAD,
                        BODY,
                        END,
                        "أجل الوزير زيارته إلى الجنوب بعدما تعطلت طائرته في مطار العاصمة ساعات طويلة.",
                        "ساد هدوء حذر على جانبي الحدود بعد ليلة من القصف المتبادل لم تعرف أسبابها."));
    }

    @Test
    void readsParagraphsThatGoOnWithTheStory() {
        assertEquals(
                "paragraph paragraph paragraph paragraph paragraph",
                kinds(
                        LEAD,
                        BODY,
                        "كما بحث الجانبان أوضاع اللاجئين في المخيمات القريبة من الحدود وسبل عودتهم.",
                        "بدوره شكر نظيره على حفاوة الاستقبال ودعاه إلى زيارة بلاده في أقرب فرصة ممكنة.",
                        "لكن مراقبين يرون أن الخلاف أعمق من أن تحله زيارة واحدة مهما طالت أيامها."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "العاصمة: عينة إسناد",
                "عدن - مراسلنا",
                "بقلم سالم الناصر",
                "كتب: سالم الناصر",
                "إعداد: قسم الأخبار"
            })
    void opensWithAByline(String line) {
        assertEquals("byline", first(line));
    }

    @Test
    void opensWithAHeadlineThatIsRead() {
        assertEquals("paragraph", first("وزير الخارجية يصل إلى العاصمة في زيارة تستمر يومين ويلتقي فيها نظيره"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"عينة 24/ أ ف ب", "سالم الناصر/ عينة", "عينة إسناد - وكالات"})
    void endsWithAByline(String line) {
        assertEquals("byline", last(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"صورة: الوزير يصل إلى المطار", "تصوير: سالم الناصر", "صورة أرشيفية للوزير"})
    void captionsAPicture(String line) {
        assertEquals("caption", between(line));
    }

    @Test
    void isOneParagraphWhereThereIsOneLine() {
        assertEquals("paragraph", kinds(LEAD));
        assertEquals("paragraph", kinds("قتيلان في انفجار"));
        assertEquals("", kinds(""));
        assertEquals("", kinds("\n\n"));
    }

    @Test
    void coversEachLineThatIsNotEmpty() {
        Tokens tokens = Tokens.of(Text.of(LEAD + "\n\r\n\n" + BODY));
        List<Block> blocks = Blocks.of(tokens).list();
        int second = LEAD.length() + 4;
        assertEquals(
                List.of(
                        new Block(new Span(0, LEAD.length()), Kind.PARAGRAPH),
                        new Block(new Span(second, second + BODY.length()), Kind.PARAGRAPH)),
                blocks);
    }

    @Test
    void readsNothingOutOfLinksNotesAndHeadings() {
        assertTrue(Kind.PARAGRAPH.isRead() && Kind.BYLINE.isRead() && Kind.CAPTION.isRead());
        assertFalse(Kind.RELATED.isRead() || Kind.NOTE.isRead() || Kind.SUBHEADING.isRead());
    }
}
