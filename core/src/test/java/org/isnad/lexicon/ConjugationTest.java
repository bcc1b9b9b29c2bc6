package org.isnad.lexicon;

import static org.isnad.lexicon.Features.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConjugationTest {
    private static Map<String, List<Integer>> forms(BiConsumer<String, ObjIntConsumer<String>> inflect, String word) {
        Map<String, List<Integer>> forms = new LinkedHashMap<>();
        inflect.accept(
                word,
                (form, features) ->
                        forms.computeIfAbsent(form, f -> new ArrayList<>()).add(features));
        return forms;
    }

    /** A verb, the forms that it has, after a stroke those that it has not. */
    static Stream<Arguments> pasts() {
        return Stream.of(
                // sound
                row("أعلن", "أعلن أعلنت أعلنوا أعلنا أعلنتا أعلننا"),
                row("هاجم", "هاجم هاجمت هاجموا هاجما هاجمتا هاجمنا هاجمن"),
                // doubled
                row("رد", "رد ردت ردوا ردا ردتا"),
                // assimilated
                row("وعد", "وعد وعدت وعدوا وعدا وعدنا | وعدن"),
                // hollow: the alef goes before a consonant
                row("قال", "قال قالت قالوا قالا قالتا قلنا قلت | قالنا"),
                row("أشار", "أشار أشارت أشاروا أشارا أشارتا أشرنا أشرت | أشارنا"),
                row("اختار", "اختار اختارت اختاروا اخترنا اخترت"),
                // defective
                row("دعا", "دعا دعت دعوا دعوا دعتا دعونا دعوت | دعاوا دعاا"),
                row("نفى", "نفى نفت نفوا نفيا نفتا نفينا نفيت | نفىت نفىوا"),
                row("التقى", "التقى التقت التقوا التقيا التقينا التقيت | التقين"),
                row("أدلى", "أدلى أدلت أدلوا أدليا أدلينا"),
                row("لقي", "لقي لقيت لقوا لقيا لقيتا لقينا | لقيوا"),
                row("خشي", "خشي خشيت خشوا خشينا"),
                row("رأى", "رأى رأت رأوا رأيا رأينا رأيت"),
                // with a hamza
                row("أكد", "أكد أكدت أكدوا أكدنا"),
                row("سأل", "سأل سألت سألوا سألنا"),
                row("بدأ", "بدأ بدأت بدأوا بدؤوا بدأنا"),
                row("لجأ", "لجأ لجأت لجأوا لجؤوا"));
    }

    static Stream<Arguments> presents() {
        return Stream.of(
                row("يعلن", "يعلن تعلن نعلن أعلن يعلنون يعلنوا يعلنان تعلنان سيعلن ستعلن سيعلنون"),
                row("يؤكد", "يؤكد تؤكد نؤكد يؤكدون يؤكدن سيؤكد"),
                row("يقول", "يقول تقول نقول أقول يقولون يقولوا يقلن سيقول يقل تقل"),
                row("يشير", "يشير تشير يشيرون يشر تشر ستشير"),
                row("يخاف", "يخاف تخاف يخافون يخف تخف"),
                row("يدعو", "يدعو تدعو ندعو أدعو يدعون يدعوا يدع تدع سيدعو ستدعو | يدعوون"),
                row("ينفي", "ينفي تنفي ينفون ينفوا ينف تنف سينفي ينفيان | ينفيون"),
                row("يلتقي", "يلتقي تلتقي يلتقون يلتق سيلتقي"),
                row("يرى", "يرى ترى نرى أرى يرون يروا يريان سيرى | يرىون"),
                row("يلقى", "يلقى تلقى يلقون يلق سيلقى يلقيان"),
                row("يعد", "يعد تعد يعدون سيعد"),
                row("يرد", "يرد ترد يردون سيرد"),
                row("يهاجم", "يهاجم تهاجم يهاجمون سيهاجم | يهم"));
    }

    static Stream<Arguments> participles() {
        return Stream.of(
                row("مشير", "مشير مشيرا مشيرة مشيرين مشيرون مشيرتين"),
                row("مؤكد", "مؤكد مؤكدا مؤكدة مؤكدين"),
                row("داعي", "داعيا داعية"));
    }

    static Stream<Arguments> nouns() {
        return Stream.of(
                row("هجوم", "هجوم هجوما"),
                row("دعوة", "دعوة | دعوةا"),
                row("شكوى", "شكوى | شكوىا"),
                row("عصا", "عصا | عصاا"),
                row("وقف إطلاق", "وقف إطلاق | وقف إطلاقا"));
    }

    private static Arguments row(String word, String forms) {
        return Arguments.of(word, forms);
    }

    private static void check(Collection<String> forms, String wanted) {
        String[] parts = wanted.split(" \\| ");
        boolean phrase = forms.stream().anyMatch(form -> form.indexOf(' ') > 0);
        for (String form : phrase ? new String[] {parts[0]} : parts[0].split(" ")) {
            assertTrue(forms.contains(form), form + " is missing: " + forms);
        }
        if (parts.length > 1) {
            for (String form : phrase ? new String[] {parts[1]} : parts[1].split(" ")) {
                assertFalse(forms.contains(form), form + " is no form: " + forms);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pasts")
    void conjugatesThePast(String he, String wanted) {
        check(forms(Conjugation::past, he).keySet(), wanted);
    }

    @ParameterizedTest
    @MethodSource("presents")
    void conjugatesThePresent(String he, String wanted) {
        check(forms(Conjugation::present, he).keySet(), wanted);
    }

    @ParameterizedTest
    @MethodSource("participles")
    void inflectsTheParticiple(String he, String wanted) {
        check(forms(Conjugation::participle, he).keySet(), wanted);
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void inflectsTheNoun(String noun, String wanted) {
        check(forms((n, to) -> Conjugation.noun(n, 0, to), noun).keySet(), wanted);
    }

    /** Every form of a verb says when, and every form of the third person who. */
    @ParameterizedTest
    @MethodSource({"pasts", "presents"})
    void saysTenseAndPerson(String he, String ignored) {
        boolean present = he.startsWith("ي");
        forms(present ? Conjugation::present : Conjugation::past, he)
                .forEach((form, all) -> all.forEach(features -> {
                    assertEquals(1, Integer.bitCount(features & VERB), form);
                    assertEquals(present, (features & PAST) == 0, form);
                    assertEquals(1, Integer.bitCount(features & (MASCULINE | FEMININE | FIRST_PERSON)), form);
                    assertEquals(1, Integer.bitCount(features & (SINGULAR | DUAL | PLURAL)), form);
                }));
    }

    @Test
    void tellsTheFeaturesOfAForm() {
        Map<String, List<Integer>> past = forms(Conjugation::past, "قال");
        assertEquals(List.of(PAST | MASCULINE | SINGULAR | TAKES_PRONOUN), past.get("قال"));
        assertEquals(List.of(PAST | FEMININE | SINGULAR | TAKES_PRONOUN), past.get("قالت"));
        assertEquals(List.of(PAST | MASCULINE | PLURAL | TAKES_PRONOUN), past.get("قالوا"));
        assertEquals(List.of(PAST | FIRST_PERSON | SINGULAR), past.get("قلت"));
        Map<String, List<Integer>> present = forms(Conjugation::present, "يقول");
        assertEquals(List.of(FUTURE | FEMININE | SINGULAR | TAKES_PRONOUN), present.get("ستقول"));
        Map<String, List<Integer>> participle = forms(Conjugation::participle, "مشير");
        assertEquals(List.of(PARTICIPLE | MASCULINE | SINGULAR | ACCUSATIVE), participle.get("مشيرا"));
        assertEquals(
                List.of(NOMINAL | MASDAR),
                forms((n, to) -> Conjugation.noun(n, MASDAR, to), "هجوم").get("هجوم"));
        assertEquals(
                List.of(ACCUSATIVE | MASDAR),
                forms((n, to) -> Conjugation.noun(n, MASDAR, to), "هجوم").get("هجوما"));
    }

    @Test
    void inflectsTheFirstWordOfAPhrase() {
        Map<String, List<Integer>> forms =
                forms((phrase, to) -> Conjugation.phrase(phrase, Conjugation::past, to), "شن غارة جوية");
        check(forms.keySet(), "شن غارة جوية");
        check(forms.keySet(), "شنت غارة جوية");
        check(forms.keySet(), "شنوا غارة جوية");
        assertTrue(forms.keySet().stream().allMatch(form -> form.endsWith(" غارة جوية")));
        assertEquals(
                forms(Conjugation::past, "شن").keySet(),
                forms((phrase, to) -> Conjugation.phrase(phrase, Conjugation::past, to), "شن")
                        .keySet());
    }
}
