package org.isnad.text;

import java.util.Map;
import java.util.Set;
import org.isnad.reading.Block.Kind;

/** The words with which a line begins that is no paragraph. Listed in {@code lines.tsv}. */
final class LineOpenings {
    private static final int LONGEST = 24;
    private static final Map<String, Kind> OPENINGS = KindTable.read("lines.tsv", Kind.class);
    private static final Set<String> CONNECTIVES = Set.of(
            "كما", "لكن", "غير", "الا", "من", "في", "علي", "اما", "بدوره", "بدورها", "هذا", "هذه", "ثم", "بينما",
            "لذلك", "حيث", "الي", "يذكر", "يشار", "ياتي", "جاء", "علما", "بعد", "قبل", "عقب", "خلال", "منذ", "مع", "عن",
            "هو", "هي", "هم", "انها", "انه", "ان", "كان", "كانت", "كذلك", "ايضا", "لم", "لا", "لن", "قد", "بل", "ذلك",
            "تلك", "هناك", "هنا", "حتي", "اذا", "عندما", "رغم", "برغم", "بحسب", "حسب", "وفق", "ميدانيا", "سياسيا",
            "يضيف", "تضيف", "يتابع", "يقول", "تقول", "اضاف", "اضافت", "تابع", "تابعت", "ولكن");

    /** Words whose first letter is no conjunction, though it is written like one. */
    private static final Set<String> STEMS = Set.of(
            "وصف", "وصفت", "وصل", "وصلت", "وقع", "وقعت", "وافق", "وافقت", "وجه", "وجهت", "وضع", "وضعت", "وعد", "وعدت",
            "واشنطن", "وارسو", "وهران", "ووهان", "ويلز", "ويليام", "وليد", "وايل", "والي", "واليه", "والد", "والده",
            "واحد", "واحده", "واقعه", "واردات", "وباء", "وثايق", "وثيقه", "وجهات", "وجود", "وجوه", "وحده", "وحدات",
            "وداع", "ورشه", "ورقه", "وزراء", "وساطه", "وسيط", "وصول", "وعود", "وفاه", "وقف", "وقفه", "وقوع", "وكالات",
            "وكيل", "ولاده", "ولايات", "ولايه", "وثق", "وثقت", "ودع", "ودعت", "وزير", "وزيره", "وزاره", "وكاله", "وفد",
            "ولي", "وسائل", "وسايل", "وسط", "فاز", "فازت", "فتح", "فتحت", "فرض", "فرضت", "فجر", "فجرت", "فشل", "فشلت",
            "فند", "فندت", "فريق", "فاجا");

    private LineOpenings() {}

    /** What the first words of a line say that it is, or null. */
    static Kind kind(Tokens tokens, int line) {
        int from = tokens.line(line).begin();
        int to = Math.min(tokens.line(line).end(), from + LONGEST);
        String start = Folding.fold(tokens.text().words(from, to)).strip();
        for (int end = start.length(); end > 2; end--) {
            if (end == start.length() || !Character.isLetter(start.charAt(end))) {
                Kind kind = OPENINGS.get(start.substring(0, end));
                if (kind != null) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** Whether a folded word joins its line to nothing before. */
    static boolean isOpening(String word) {
        boolean joined = word.startsWith("و") || word.startsWith("ف");
        return joined ? STEMS.contains(word) : !CONNECTIVES.contains(word);
    }
}
