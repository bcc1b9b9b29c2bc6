package org.isnad.story;

import java.time.LocalDate;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;

/** Made-up articles for the tests of stories. */
final class Told {
    private static final Reader READER = Isnad.reader();

    static final String BLAST =
            "قتل تسعة أشخاص وأصيب عشرون آخرون اليوم في انفجار سيارة مفخخة قرب سوق الخضار في مدينة مأرب شرقي"
                    + " اليمن، وفق ما أعلنت شرطة المدينة. وقال قائد الشرطة سالم العولقي إن السيارة كانت متوقفة أمام مدخل السوق"
                    + " ساعة الازدحام. ونقل الجرحى إلى مستشفى الهيئة العام وسط نداءات للتبرع بالدم.";
    static final String BLAST_AGAIN =
            "ارتفع إلى تسعة عدد قتلى انفجار السيارة المفخخة الذي هز سوق الخضار في مأرب اليمنية. وذكر"
                    + " سالم العولقي قائد شرطة مأرب للصحفيين أن التحقيق في تفجير السوق بدأ وأن الجرحى العشرين في المستشفى.";
    static final String TALKS =
            "بدأ وزير الخارجية العماني يوسف بن علوي زيارة إلى طهران تستمر يومين يبحث فيها مع نظيره الإيراني"
                    + " محمد جواد ظريف أمن الملاحة في مضيق هرمز وتبادل السجناء بين البلدين.";
    static final String MATCH =
            "فاز فريق الوحدة على ضيفه النجوم بثلاثة أهداف لهدف في ختام دوري كرة القدم، وتوج باللقب للمرة"
                    + " الأولى أمام أربعين ألف متفرج ملأوا مدرجات الملعب الكبير.";

    private Told() {}

    static Reading read(String outlet, String day, String title, String text) {
        return READER.read(new Article(
                outlet + title, outlet, null, day == null ? null : LocalDate.parse(day), title, "ar", text));
    }

    /** As {@link Told#read}, with a credit line beside the text. */
    static Reading credited(String author, String text) {
        return READER.read(new Article(author, "جريدة", null, LocalDate.of(2019, 3, 4), "خبر", author, "ar", text));
    }

    static Sketch sketch(String day, String title, String text) {
        return Sketch.of(read("جريدة", day, title, text));
    }
}
